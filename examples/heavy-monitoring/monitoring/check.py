"""Compares today's prediction summaries with the reference: all of it is JSON."""

import json
import sys
from pathlib import Path


def load(path: Path) -> dict[str, float]:
    return json.loads(path.read_text(encoding="utf-8"))


def worst_change(reference: dict[str, float], current: dict[str, float]) -> tuple[str, float]:
    changes = {name: abs(current.get(name, 0.0) - value) for name, value in reference.items()}
    name = max(changes, key=lambda key: changes[key])
    return name, changes[name]


def main() -> int:
    folder = Path(sys.argv[1] if len(sys.argv) > 1 else "reports")
    name, change = worst_change(load(folder / "reference.json"), load(folder / "current.json"))
    print(f"largest change: {name} by {change:.3f}")
    return 1 if change > 0.2 else 0


if __name__ == "__main__":
    raise SystemExit(main())
