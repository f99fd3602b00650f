FROM python:3.11

RUN apt-get update && apt-get install -y libgomp1 curl vim

WORKDIR /app
COPY . .
RUN pip install -r api/requirements.txt
RUN rm -rf /root/.cache/pip

EXPOSE 8080
CMD uvicorn api.main:app --host 0.0.0.0 --port 8080
