"""Trains the gradient-boosted trees and logs them to MLflow."""

import mlflow
import mlflow.xgboost
import pandas as pd
import xgboost as xgb
from sklearn.metrics import roc_auc_score
from sklearn.model_selection import train_test_split


def main(path: str = "battles.csv") -> None:
    battles = pd.read_csv(path)
    train, test = train_test_split(battles, test_size=0.2, random_state=7)
    booster = xgb.train(
        {"objective": "binary:logistic", "tree_method": "hist", "max_depth": 6},
        xgb.DMatrix(train.drop(columns="attacker_wins"), label=train["attacker_wins"]),
        num_boost_round=200,
    )
    scores = booster.predict(xgb.DMatrix(test.drop(columns="attacker_wins")))
    with mlflow.start_run():
        mlflow.log_metric("roc_auc", roc_auc_score(test["attacker_wins"], scores))
        mlflow.xgboost.log_model(booster, name="model")


if __name__ == "__main__":
    main()
