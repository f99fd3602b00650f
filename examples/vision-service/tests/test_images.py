import numpy as np
import pytest

from app.images import UnreadableImage, decode


def test_refuses_text() -> None:
    with pytest.raises(UnreadableImage):
        decode(b"not an image")


def test_scales_the_longest_side_down() -> None:
    import cv2

    encoded = cv2.imencode(".png", np.zeros((1024, 256, 3), dtype=np.uint8))[1]
    assert decode(encoded.tobytes(), longest_side=128).size == (32, 128)
