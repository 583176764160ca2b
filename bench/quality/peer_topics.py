"""scikit-learn on one labelled corpus: NMI of NMF, LSA + k-means and LDA, the mean of three seeds.
usage: peer_topics.py CORPUS.tsv   (text, label); prints three numbers. Needs scikit-learn (Debian: python3-sklearn)."""
import sys
import warnings

warnings.filterwarnings("ignore")
import numpy as np
from sklearn.cluster import KMeans
from sklearn.decomposition import NMF, LatentDirichletAllocation, TruncatedSVD
from sklearn.feature_extraction.text import CountVectorizer, TfidfVectorizer
from sklearn.metrics import normalized_mutual_info_score as nmi
from sklearn.preprocessing import normalize

rows = [line.rstrip("\n").split("\t") for line in open(sys.argv[1], encoding="utf8")]
text, label = [row[0] for row in rows], [row[1] for row in rows]
k = len(set(label))
words = dict(stop_words="english", min_df=3, max_df=0.5, max_features=5000)
weights = TfidfVectorizer(sublinear_tf=True, **words).fit_transform(text)
counts = CountVectorizer(**words).fit_transform(text)
nmf, lsa, lda = [], [], []
for seed in range(3):
    nmf.append(nmi(label, NMF(k, random_state=seed, init="nndsvda", max_iter=300).fit_transform(weights).argmax(1)))
    space = normalize(TruncatedSVD(min(100, weights.shape[1] - 1), random_state=seed).fit_transform(weights))
    lsa.append(nmi(label, KMeans(k, n_init=10, random_state=seed).fit_predict(space)))
    model = LatentDirichletAllocation(k, random_state=seed, learning_method="online")
    lda.append(nmi(label, model.fit_transform(counts).argmax(1)))
print(*(f"{np.mean(values):.3f}" for values in (nmf, lsa, lda)))
