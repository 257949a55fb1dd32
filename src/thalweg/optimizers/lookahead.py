"""Lookahead: every k steps the weights go back to a point between where they were and are."""

from numpy import floor

from thalweg.elementwise import maximum, where
from thalweg.hyperparameters import Hyperparameter
from thalweg.optimizers.wrapper import Wrapper


def ends(t, lookahead):
    period = maximum(lookahead, 1)
    return where(t - period * floor(t / period) == 0, 1.0, 0.0)


def share(t, lookahead, lookahead_share):
    return ends(t, lookahead) * lookahead_share


def after(g, w, u, slow, t, lookahead, lookahead_share):
    end, fast = ends(t, lookahead), w - u
    slow = slow + share(t, lookahead, lookahead_share) * (fast - slow)
    return u + end * (fast - slow), slow


LOOKAHEAD = Wrapper(
    name="lookahead",
    title="Lookahead",
    about=(
        "The optimizer explores k steps, and slow weights go half of the way: less variance, and "
        "a larger rate is borne. Predictions use the slow weights."
    ),
    after=after,
    states=("slow",),
    averaged="slow",
    usual=6.0,
    share=share,
    hyperparameters={
        "lookahead": Hyperparameter(
            0.0, "[0, inf)", "updates between two slow ones, as 6; 0: off", whole=True
        ),
        "lookahead_share": Hyperparameter(0.5, "(0, 1]", "how far the slow weights go"),
    },
    formula=(
        "every k-th update: slowₜ = slowₜ₋₁ + s (wₜ − slowₜ₋₁),    wₜ ← slowₜ\n"
        "k = lookahead, s = lookahead_share"
    ),
    paper=(
        "Zhang, Lucas, Hinton and Ba, Lookahead optimizer: k steps forward, 1 step back (2019), "
        "algorithm 1. The optimizer's own states stay as they are."
    ),
    differences=(
        "optax's lookahead is the same with reset_state=False, but has no default number of steps; "
        "the paper's are 5 to 10 with a share of 0.5 to 0.8."
    ),
)
