"""The largest eigenvalues of several symmetric matrices that are known by their products alone."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Numbers = NDArray[np.float64]


@dataclass(frozen=True)
class LargestEigenpairs:
    """Of K matrices.

    Attributes:
        values: ``[K]``, the largest eigenvalue of each, never above it.
        vectors: ``[K, size]``, of norm 1.
        residuals: ``[K]``, ‖A v − value v‖: an eigenvalue lies no farther from `values`.
        products: how often all matrices were multiplied.
    """

    values: Numbers
    vectors: Numbers
    residuals: Numbers
    products: int


def largest_eigenpairs(
    product: Callable[[Numbers], Numbers],
    first: Numbers,
    products: int = 60,
    tolerance: float = 1e-4,
    held: int = 30,
) -> LargestEigenpairs:
    """Return the largest eigenvalue of each matrix and its vector, by Lanczos's method.

    The K matrices are gone through side by side, so that one product serves them all. All vectors
    of a round are kept orthogonal; after `held` of them a round starts anew from the best vector.

    Args:
        product: ``[K, size] → [K, size]``: A_k v_k.
        first: ``[K, size]``, vectors to start from, none of them 0.
        products: at most, ≥ 1.
        tolerance: of the residuals, as a share of the largest |eigenvalue|.
        held: vectors kept at most, ≥ 2: memory for held · K · size numbers.

    Source: Lanczos, An iteration method for the solution of the eigenvalue problem (1950); the
    bound of the error: Parlett, The symmetric eigenvalue problem (1998), section 13.2.
    """
    count, size = first.shape
    found = LargestEigenpairs(np.zeros(count), first, np.full(count, np.inf), 0)
    left = products
    while left > 0:
        length = min(held, left, size)
        found = _round(product, found.vectors, length, tolerance, found.products)
        left = products - found.products
        scale = np.maximum(np.abs(found.values), np.finfo(float).tiny)
        if length >= size or not (found.residuals > tolerance * scale).any():
            break
    return found


def _round(
    product: Callable[[Numbers], Numbers],
    first: Numbers,
    length: int,
    tolerance: float,
    before: int,
) -> LargestEigenpairs:
    """Return the best pairs of the Krylov spaces of `length` vectors, or fewer where these do."""
    count, size = first.shape
    basis = np.zeros((length, count, size))
    alpha, beta = np.zeros((2, length, count))
    vector = first / np.linalg.norm(first, axis=1, keepdims=True)
    made = 0
    values, residuals = np.zeros(count), np.full(count, np.inf)
    weights = np.zeros((count, 1))
    for j in range(length):
        basis[j] = vector
        image = product(vector)
        alpha[j] = np.einsum("ks,ks->k", image, vector)
        for _ in range(2):  # twice is enough (Parlett, section 6.9)
            along = np.einsum("jks,ks->jk", basis[: j + 1], image)
            image = image - np.einsum("jk,jks->ks", along, basis[: j + 1])
        beta[j] = np.linalg.norm(image, axis=1)
        made = j + 1
        values, residuals, weights = _ritz(alpha[:made], beta[:made])
        scale = np.maximum(np.abs(values), np.finfo(float).tiny)
        if not (residuals > tolerance * scale).any():
            break
        # Where nothing is left the space is invariant: its vectors hold the eigenvector.
        empty = beta[j] <= 1e-14 * np.maximum(np.abs(alpha[:made]).max(axis=0), beta[0])
        vector = np.where(empty[:, None], 0.0, image / np.where(empty, 1.0, beta[j])[:, None])
        beta[j, empty] = 0.0
    vectors = np.einsum("kj,jks->ks", weights, basis[:made])
    norms = np.linalg.norm(vectors, axis=1, keepdims=True)
    return LargestEigenpairs(
        values, vectors / np.where(norms > 0, norms, 1), residuals, before + made
    )


def _ritz(alpha: Numbers, beta: Numbers) -> tuple[Numbers, Numbers, Numbers]:
    """Return the largest eigenvalue of each tridiagonal matrix, its error and its vector."""
    made, count = alpha.shape
    values, residuals = np.zeros((2, count))
    weights = np.zeros((count, made))
    for k in range(count):
        matrix = np.diag(alpha[:, k])
        if made > 1:
            matrix += np.diag(beta[:-1, k], 1) + np.diag(beta[:-1, k], -1)
        if not np.isfinite(matrix).all():
            values[k], residuals[k] = np.nan, np.nan
            continue
        end = next((j + 1 for j in range(made) if beta[j, k] == 0), made)
        own, vectors = np.linalg.eigh(matrix[:end, :end])
        values[k], weights[k, :end] = own[-1], vectors[:, -1]
        residuals[k] = abs(beta[end - 1, k] * vectors[-1, -1])
    return values, residuals, weights


__all__ = ["LargestEigenpairs", "largest_eigenpairs"]
