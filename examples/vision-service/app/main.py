"""Embeds sentences and images on the CPU."""

from fastapi import FastAPI, HTTPException, UploadFile
from pydantic import BaseModel

from app.embedding import Embedder
from app.images import UnreadableImage, decode

service = FastAPI(title="vision-service")
app = service
embedder = Embedder()


class Sentences(BaseModel):
    sentences: list[str]


@service.get("/health")
def health() -> dict[str, str]:
    return {"status": "ok"}


@service.post("/sentences")
def embed_sentences(body: Sentences) -> dict[str, list[list[float]]]:
    return {"embeddings": embedder.sentences(body.sentences).tolist()}


@service.post("/images")
async def embed_image(file: UploadFile) -> dict[str, list[float]]:
    try:
        image = decode(await file.read())
    except UnreadableImage as error:
        raise HTTPException(status_code=422, detail=str(error)) from error
    return {"embedding": embedder.image(image).tolist()}
