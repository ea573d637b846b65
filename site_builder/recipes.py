"""Recipes for invented numbers: the text of a recipe.yaml becomes CSV files that look like life.

The same recipe gives the same bytes on every machine: each sample has a generator of its own, seeded by the recipe's
seed and the sample's name, so adding a sample leaves the others as they are.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from typing import Any

import numpy as np
import pandas as pd
import yaml

Recipe = dict[str, Any]
BACK = 10  # patients of the cluster's share that a practice's own share is weighed up with, one period on


def generator(seed: int, name: str) -> np.random.Generator:
    """Seed by number and name. PCG64 is named, for numpy's default may change."""
    return np.random.Generator(np.random.PCG64([seed, zlib.crc32(name.encode())]))


def list_sizes(recipe: Recipe) -> pd.Series:
    """Draw how many patients each practice has: lognormal around the median, the same in all samples of a package."""
    letters = recipe["practices"]
    draw = generator(recipe["seed"], "sizes").standard_normal(len(letters))
    sizes = recipe["sizes"]["median"] * np.exp(recipe["sizes"]["spread"] * draw)
    return pd.Series(sizes / np.median(sizes) * recipe["sizes"]["median"], index=letters)


def counted(rng: np.random.Generator, counts: str, denominator: int, share: float) -> int:
    """Draw a numerator: binomial where persons are counted, Poisson where events are."""
    if counts == "persons":
        return int(rng.binomial(denominator, min(max(share, 0.0), 1.0)))
    return int(rng.poisson(denominator * share))


def practices(recipe: Recipe, sample: Recipe) -> pd.DataFrame:
    """Make practice;numerator;denominator."""
    rng = generator(recipe["seed"], sample["name"])
    rows = []
    for letter, denominator in denominators(recipe, sample["denominator"]).items():
        share = shifted(sample["share"], sample.get("between", 0.0) * rng.standard_normal(), sample["counts"])
        rows.append((letter, counted(rng, sample["counts"], denominator, share), denominator))
    frame = pd.DataFrame(rows, columns=["practice", "numerator", "denominator"]).set_index("practice").astype("Int64")
    for row in sample.get("fixed", []):
        frame.loc[row["practice"]] = [row["numerator"], row["denominator"]]
    frame.loc[sample.get("not_reported", [])] = pd.NA
    return frame.reset_index()


def denominators(recipe: Recipe, median: float) -> dict[str, int]:
    """Let the denominators follow the list sizes, with a little play; two samples with the same median share them."""
    play = np.exp(generator(recipe["seed"], f"denominator {median}").normal(0, 0.08, len(recipe["practices"])))
    sizes = list_sizes(recipe) / recipe["sizes"]["median"] * play * median
    return {str(letter): max(1, round(size)) for letter, size in sizes.items()}


def shifted(level: float, by: float, counts: str) -> float:
    """Move a share on the logit scale, or a rate on the log scale."""
    if counts == "events":
        return level * float(np.exp(by))
    odds = level / (1 - level) * float(np.exp(by))
    return odds / (1 + odds)


def values(recipe: Recipe, sample: Recipe) -> pd.DataFrame:
    """Make practice;value, lognormal around the median."""
    rng = generator(recipe["seed"], sample["name"])
    letters = recipe["practices"]
    drawn = sample["median"] * np.exp(sample["spread"] * rng.standard_normal(len(letters)))
    places = sample.get("decimals", 1)
    texts = [f"{value:.{places}f}".replace(".", ",") for value in drawn]
    frame = pd.DataFrame({"practice": letters, "value": texts}).set_index("practice")
    for row in sample.get("fixed", []):
        frame.loc[row["practice"], "value"] = f"{row['value']:.{places}f}".replace(".", ",")
    frame.loc[sample.get("not_reported", []), "value"] = ""
    return frame.reset_index()


def quarters(first: str, last: str) -> list[str]:
    """List the quarters from 2024-K1 to 2026-K3."""
    (y0, q0), (y1, q1) = (map(int, text.split("-K")) for text in (first, last))
    return [f"{n // 4}-K{n % 4 + 1}" for n in range(y0 * 4 + q0 - 1, y1 * 4 + q1)]


def periods(recipe: Recipe, sample: Recipe) -> pd.DataFrame:
    """Make period;numerator;denominator for the whole cluster; from `change.at` on another share holds."""
    rng = generator(recipe["seed"], sample["name"])
    change = sample.get("change")
    rows = []
    for quarter in quarters(sample["from"], sample["to"]):
        denominator = max(1, round(sample["denominator"] * float(np.exp(rng.normal(0, 0.02)))))
        share = change["share"] if change and quarter >= change["at"] else sample["share"]
        rows.append((quarter, counted(rng, sample["counts"], denominator, share), denominator))
    return pd.DataFrame(rows, columns=["period", "numerator", "denominator"])


def period_values(recipe: Recipe, sample: Recipe) -> pd.DataFrame:
    """Make period;value for the cluster, lognormal around the median; from `change.at` on another median holds."""
    rng = generator(recipe["seed"], sample["name"])
    change, places = sample.get("change"), sample.get("decimals", 1)
    rows = []
    for quarter in quarters(sample["from"], sample["to"]):
        median = change["median"] if change and quarter >= change["at"] else sample["median"]
        value = median * float(np.exp(sample["spread"] * rng.standard_normal()))
        rows.append((quarter, f"{value:.{places}f}".replace(".", ",")))
    frame = pd.DataFrame(rows, columns=["period", "value"]).set_index("period")
    frame.loc[sample.get("not_reported", []), "value"] = ""
    return frame.reset_index()


def groups(recipe: Recipe, sample: Recipe) -> pd.DataFrame:
    """Make group;numerator;denominator. The denominators stand as written; numerators that do not are drawn."""
    rng = generator(recipe["seed"], sample["name"])
    rows = [(g["name"], _numerator(rng, sample, g), g["denominator"]) for g in sample["groups"]]
    return pd.DataFrame(rows, columns=["group", "numerator", "denominator"])


def _numerator(rng: np.random.Generator, sample: Recipe, group: Recipe) -> int:
    if "numerator" in group:
        return int(group["numerator"])
    return counted(rng, sample["counts"], group["denominator"], group["share"])


def later(recipe: Recipe, sample: Recipe) -> pd.DataFrame:
    """Make the sample that `follows` names again, one period on: every practice moves `by`, some more than others."""
    earlier = next(s for s in recipe["samples"] if s["name"] == sample["follows"])
    frame = SHAPES[earlier["shape"]](recipe, earlier)
    rng = generator(recipe["seed"], sample["name"])
    drawn = rng.normal(sample["by"], sample["between"], len(recipe["practices"]))
    moves = dict(zip(recipe["practices"], drawn, strict=True))
    frame = frame.set_index("practice")
    if "value" in frame.columns:
        frame = later_values(sample, frame, moves)
    else:
        frame = later_counts(recipe, sample | {"counts": earlier["counts"]}, frame, moves)
    frame.loc[sample.get("not_reported", [])] = pd.NA
    return frame.reset_index()


def later_counts(recipe: Recipe, sample: Recipe, frame: pd.DataFrame, moves: dict[str, float]) -> pd.DataFrame:
    """Draw the numerators again. What was far out by chance falls back, a small practice the most."""
    rng = generator(recipe["seed"], f"{sample['name']} counts")
    known = frame.dropna()
    level = int(known["numerator"].sum()) / int(known["denominator"].sum())
    for letter, row in known.iterrows():
        # By practice and number: two samples with one denominator now have one denominator later too.
        play = generator(recipe["seed"], f"later {letter} {row['denominator']}").normal(0, 0.04)
        size = max(1, round(int(row["denominator"]) * float(np.exp(play))))
        share = (int(row["numerator"]) + BACK * level) / (int(row["denominator"]) + BACK)
        share = shifted(share, moves[str(letter)], sample["counts"])
        frame.loc[letter] = [counted(rng, sample["counts"], size, share), size]
    for row in sample.get("fixed", []):
        frame.loc[row["practice"]] = [row["numerator"], row["denominator"]]
    return frame


def later_values(sample: Recipe, frame: pd.DataFrame, moves: dict[str, float]) -> pd.DataFrame:
    """Move the values on the log scale, and keep their decimals."""
    for letter, text in frame["value"].items():
        if text:
            places = len(text.partition(",")[2])
            value = float(text.replace(",", ".")) * float(np.exp(moves[str(letter)]))
            frame.loc[letter, "value"] = f"{value:.{places}f}".replace(".", ",")
    for row in sample.get("fixed", []):
        frame.loc[row["practice"], "value"] = str(row["value"]).replace(".", ",")
    return frame


SHAPES = {"practices": practices, "values": values, "periods": periods, "period-values": period_values,
          "groups": groups, "later": later}


def files_of(recipe: str) -> Iterator[tuple[str, bytes]]:
    """Make every file of the text of a recipe, as (name, bytes)."""
    read: Recipe = yaml.safe_load(recipe)
    for sample in read["samples"]:
        text = SHAPES[sample["shape"]](read, sample).to_csv(sep=";", index=False, lineterminator="\n")
        yield f"{sample['name']}.csv", text.encode("utf-8")
