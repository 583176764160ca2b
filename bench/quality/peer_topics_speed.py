"""scikit-learn's NMF, ten topics for each question of a wide CSV export: the seconds of processor time it took.
usage: peer_topics_speed.py FILE COLUMN…   (-1 is the last). Needs scikit-learn (Debian: python3-sklearn)."""
import csv
import resource
import sys
import warnings

warnings.filterwarnings("ignore")
from sklearn.decomposition import NMF
from sklearn.feature_extraction.text import TfidfVectorizer

with open(sys.argv[1], encoding="utf8", newline="") as file:
    rows = list(csv.reader(file))[1:]
for column in map(int, sys.argv[2:]):
    texts = [row[column] for row in rows if len(row[column]) > 20]
    words = dict(stop_words="english", min_df=3, max_df=0.5, max_features=5000)
    weights = TfidfVectorizer(sublinear_tf=True, **words).fit_transform(texts)
    NMF(10, random_state=0, init="nndsvda", max_iter=300).fit_transform(weights)
print(f"{resource.getrusage(resource.RUSAGE_SELF).ru_utime:.1f}")
