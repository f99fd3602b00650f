"""From bytes to pixels."""

import cv2
import numpy as np
from PIL import Image


class UnreadableImage(ValueError):
    """The bytes are not an image that OpenCV can decode."""


def decode(data: bytes, longest_side: int = 512) -> Image.Image:
    pixels = cv2.imdecode(np.frombuffer(data, dtype=np.uint8), cv2.IMREAD_COLOR)
    if pixels is None:
        raise UnreadableImage("not a readable image")
    height, width = pixels.shape[:2]
    scale = longest_side / max(height, width)
    if scale < 1:
        pixels = cv2.resize(pixels, (round(width * scale), round(height * scale)), interpolation=cv2.INTER_AREA)
    return Image.fromarray(cv2.cvtColor(pixels, cv2.COLOR_BGR2RGB))
