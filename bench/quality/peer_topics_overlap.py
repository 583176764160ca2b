"""scikit-learn on one corpus of several topics a text: prints JSON, by method a list of weights of each text.
usage: peer_topics_overlap.py CORPUS.tsv TOPICS   (a text a line). Needs scikit-learn (Debian: python3-sklearn)."""
import json
import sys
import warnings

warnings.filterwarnings("ignore")
import numpy as np
from sklearn.cluster import KMeans
from sklearn.decomposition import NMF, LatentDirichletAllocation, TruncatedSVD
from sklearn.feature_extraction.text import CountVectorizer, TfidfVectorizer
from sklearn.preprocessing import normalize

text = open(sys.argv[1], encoding="utf8").read().splitlines()
k = int(sys.argv[2])
words = dict(stop_words="english", min_df=3, max_df=0.5, max_features=5000)
weights = TfidfVectorizer(sublinear_tf=True, **words).fit_transform(text)
counts = CountVectorizer(**words).fit_transform(text)
space = normalize(TruncatedSVD(min(100, weights.shape[1] - 1), random_state=0).fit_transform(weights))
nmf = NMF(k, random_state=0, init="nndsvda", max_iter=300).fit_transform(weights)
lda = LatentDirichletAllocation(k, random_state=0, learning_method="online").fit_transform(counts)
one = np.eye(k)[KMeans(k, n_init=10, random_state=0).fit_predict(space)]
print(json.dumps({"NMF": nmf.tolist(), "LSA + k-means": one.tolist(), "LDA": lda.tolist()}))
