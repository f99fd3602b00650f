ARG PYTHON=3.11
FROM python:${PYTHON}-slim AS training
RUN apt-get update && apt-get install -y --no-install-recommends gcc g++ git \
    && rm -rf /var/lib/apt/lists/*
WORKDIR /work
COPY api/requirements.txt api/requirements.txt
COPY training/requirements.txt training/requirements.txt
RUN --mount=type=cache,target=/root/.cache/pip pip install -r training/requirements.txt
COPY api/ api/
COPY training/ training/
CMD ["python", "-m", "training.train"]
