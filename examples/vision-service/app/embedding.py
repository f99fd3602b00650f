"""The models, loaded once when they are first needed."""

from functools import cached_property

import numpy as np
from PIL import Image
from sentence_transformers import SentenceTransformer


class Embedder:
    @cached_property
    def _text(self) -> SentenceTransformer:
        return SentenceTransformer("sentence-transformers/all-MiniLM-L6-v2", device="cpu")

    @cached_property
    def _vision(self) -> SentenceTransformer:
        return SentenceTransformer("sentence-transformers/clip-ViT-B-32", device="cpu")

    def sentences(self, sentences: list[str]) -> np.ndarray:
        return self._text.encode(sentences, normalize_embeddings=True)

    def image(self, image: Image.Image) -> np.ndarray:
        return self._vision.encode(image, normalize_embeddings=True)
