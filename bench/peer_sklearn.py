"""The peer: keywords of a wide CSV export as an analyst would find them with pandas and scikit-learn.

For each of the last columns, which hold the answers, it counts words and phrases of up to three words,
sums them by sector, weighs the sums by TF-IDF (one class, one document) and takes the top ten of each
sector. Prints {"seconds", "peak_kb", "answers", "keywords"} as JSON; peak_kb is resident memory.

    python3 peer_sklearn.py FILE [--questions 46] [--output keywords.csv]
"""

import argparse
import json
import resource
import sys
import time

started = time.perf_counter()  # The imports count, as they do for every program.

import numpy as np  # noqa: E402
import pandas as pd  # noqa: E402
from scipy import sparse  # noqa: E402
from sklearn.feature_extraction.text import CountVectorizer, TfidfTransformer  # noqa: E402

SECTOR = "Which of the following best describes you or your organisation’s sector?"
TOP = 10
MIN_DF = 3


def top_keywords(texts, sectors):
    """Yields (sector, keyword, weight), the top ten of each sector."""
    vectoriser = CountVectorizer(ngram_range=(1, 3), stop_words="english", min_df=MIN_DF)
    try:
        counts = vectoriser.fit_transform(texts)
    except ValueError:  # No term stands in three answers.
        return
    codes, names = pd.factorize(sectors, sort=True)
    membership = sparse.csr_matrix(
        (np.ones(len(codes)), (codes, np.arange(len(codes)))), shape=(len(names), len(codes))
    )
    weights = TfidfTransformer().fit_transform(membership @ counts).toarray()
    terms = vectoriser.get_feature_names_out()
    for name, row in zip(names, weights):
        count = min(TOP, len(row))
        best = np.argpartition(-row, count - 1)[:count]
        for place in best[np.argsort(-row[best])]:
            if row[place] > 0:
                yield name, terms[place], row[place]


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("file")
    parser.add_argument("--questions", type=int, default=46)
    parser.add_argument("--output")
    options = parser.parse_args()

    table = pd.read_csv(options.file, dtype=str, keep_default_na=False)
    found = []
    answers = 0
    for question in range(len(table.columns) - options.questions, len(table.columns)):
        texts = table.iloc[:, question]
        is_given = texts.str.strip() != ""
        answers += int(is_given.sum())
        for keyword in top_keywords(texts[is_given], table.loc[is_given, SECTOR]):
            found.append((table.columns[question], *keyword))
    if options.output:
        keywords = pd.DataFrame(found, columns=["question", "sector", "keyword", "weight"])
        keywords.to_csv(options.output, index=False)

    json.dump(
        {
            "seconds": round(time.perf_counter() - started, 2),
            "peak_kb": peak_kb(),
            "answers": answers,
            "keywords": len(found),
        },
        sys.stdout,
    )
    print()


def peak_kb():
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak // 1024 if sys.platform == "darwin" else peak


main()
