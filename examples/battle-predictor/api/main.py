"""Predicts who wins a battle from the two armies' figures."""

import os

import mlflow.pyfunc
import pandas as pd
from fastapi import FastAPI
from pydantic import BaseModel

app = FastAPI(title="battle-predictor")
model = None


class Army(BaseModel):
    soldiers: int
    archers: int
    cavalry: int
    morale: float


class Battle(BaseModel):
    attacker: Army
    defender: Army


def features(battle: Battle) -> pd.DataFrame:
    row = {f"attacker_{name}": value for name, value in battle.attacker.model_dump().items()}
    row |= {f"defender_{name}": value for name, value in battle.defender.model_dump().items()}
    return pd.DataFrame([row])


@app.post("/predict")
def predict(battle: Battle) -> dict[str, float]:
    global model
    if model is None:
        model = mlflow.pyfunc.load_model(os.environ["MODEL_URI"])
    return {"attacker_wins": float(model.predict(features(battle))[0])}
