"""A trained model: from a table to predictions.

How good they are is in `judging`, how a model is shown in `showing`.
"""

from __future__ import annotations

import importlib
import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import pyarrow as pa
from numpy.typing import NDArray

from thalweg.data.array_table import Table
from thalweg.data.bad_rows import notes_of, without_prediction
from thalweg.data.encode_labelled import labelled_rows
from thalweg.data.findings import Findings
from thalweg.data.frames import paired_by_position
from thalweg.data.memory_limit import memory_limit
from thalweg.data.sources import ReadOptions, Source
from thalweg.data.stream import Stream, stream_of
from thalweg.errors import UsageError
from thalweg.metrics import divided
from thalweg.models import showing
from thalweg.models.curves import Curve, curves
from thalweg.models.encoded_model import EncodedModel
from thalweg.models.judging import Figures, judge_of, judgement
from thalweg.models.model_data import (
    labelled_source,
    labelled_stream,
    read_for,
    report,
    stream_for,
)
from thalweg.models.thresholds import thresholds_for
from thalweg.option_words import speaks_python
from thalweg.options.explain_options import EXPLAIN_OPTIONS
from thalweg.options.landscape_options import LANDSCAPE_OPTIONS
from thalweg.options.signatures import takes_options
from thalweg.renamed import renamed

_CHUNK = 65536  # rows encoded at a time
_CHUNK_CELLS, _LEAST_CHUNK = 2**24, 512  # values and rows of a table of many columns
_INFINITE = 1e300  # taken for an infinite score


@renamed(coding="preprocessor", scale="target_scaling")
@dataclass(frozen=True)
class Model(EncodedModel):
    """A trained model: from a table to predictions."""

    def __repr__(self) -> str:
        """Return what it predicts from what, in a line."""
        return showing.line(self)

    def _repr_html_(self) -> str:
        """Return its columns and their features, for notebooks."""
        return showing.html(self)

    @property
    def weight_table(self) -> pa.Table:
        """Every weight as a PyArrow table: what it belongs to, and its effect in the column's unit.

        Columns ``feature``, ``column``, ``level``, ``output``, ``weight``, ``effect`` and
        ``beside``, as `thalweg.models.effects.Effect` says; the intercept is the first row. Rows
        have the order of `weights`, and no two features have one name.
        """
        return showing.weight_table(self)

    @property
    def curves(self) -> list[Curve]:
        """What each number in bins adds to the raw score (see `thalweg.models.curves`)."""
        return curves(self)

    @property
    def weights_by_name(self) -> dict[str, float | dict[str, float]]:
        """The weights by feature, in the target's unit, for one standard deviation of the feature.

        In the order of `weights`, each feature under a name of its own: where a level ``b`` of
        column ``a`` and a column ``a=b`` meet, the column is named behind it. Of several classes
        or targets, a mapping from each to the weight.
        """
        return showing.weights_by_name(self)

    @takes_options({})
    def save(self, path: str | os.PathLike[str]) -> None:
        """Write the model to a file, as `thalweg.save`; `thalweg.load` reads it."""
        from thalweg.models.file import save  # which builds on this module

        save(self, path)

    @takes_options({})
    @speaks_python
    def partial_fit(
        self,
        data: Any,
        target: Any = None,
        *,
        epochs: int = 1,
        optimizer: Any = None,
        lr: float | None = None,
        batch_size: Any = None,
        memory: int | str | None = None,
        options: ReadOptions | None = None,
        strict: bool = False,
    ) -> Model:
        """Go on training on new data; return the new model, this one stays as it is.

        The encoding stays that of this model: its columns, means, levels (a level that it does not
        know counts as unknown) and the scale of its target. So do its penalties. The optimizer goes
        on with its states if the model has them (``keep_states=True`` in `fit`, and every model
        that this returns), else from none. The learning rate is the run's own without its
        schedule, which is over, or `lr`. The data are shuffled anew in each epoch.

        Args:
            data: as for `evaluate`.
            target: the target's values, ``[n]``, where X has no such column.
            epochs: passes over the data, ≥ 1.
            optimizer: another, as for `thalweg.Run`; it begins without states. None: the run's
                own; of a model that L-BFGS trained, which takes all rows at once, Adam at 0.001.
            lr: learning rate, > 0; None: the run's own.
            batch_size: rows of an update; None: the run's own.
            memory: bytes that the data and the encoded rows may take each, or a text such as
                ``2GB``; more are read in batches and kept on the disk, as by `fit`. None: a
                quarter of what is free. The new model does not depend on it.
            options: of reading files.
            strict: refuse values that cannot be read.

        Raises:
            UsageError: a setting that cannot be used.
            DataError: a column is missing, or a class that training did not know.
            TrainingError: training diverged.
        """
        # Training builds on models, and this method alone leads back to it.
        go_on = importlib.import_module("thalweg.continuing").go_on
        labelled = data if target is None else (data, target)
        findings, notes = Findings(), list[str]()
        limit = memory_limit(memory)
        source = labelled_source(self, labelled, options, limit)
        rows = labelled_rows(
            source.table, self.preprocessor, self.weights.dtype, findings, limit, notes
        )
        report(findings, strict, (*notes_of(source.skipped), *notes))
        trained: Model = go_on(self, rows, epochs, optimizer, lr, batch_size, data)
        return trained

    @takes_options({})
    @speaks_python
    def predict(
        self,
        data: Any,
        options: ReadOptions | None = None,
        *,
        strict: bool = False,
        threshold: Any = None,
    ) -> NDArray[Any]:
        """Return a prediction for each row.

        A row's prediction does not depend on the rows beside it, to the last bit. Values are read
        as those of training were (see `thalweg.data.formats`); one that cannot be is taken as
        missing, and a `thalweg.DataWarning` says how many there are.

        Args:
            data: a path, several paths, a pandas, polars or PyArrow table, or an array ``[n, d]``.
            options: of reading files.
            strict: refuse values that cannot be read instead.
            threshold: above which a row is of class 1, a number, or one for each label; None: the
                model's own.

        Returns:
            ``[n]``: class labels of the kind the target had, or float64 numbers in the target's
            unit: the mean, or what else the loss is for. ``[n, outputs]`` for several targets.

        Raises:
            DataError: a column the model needs is missing or unusable.
        """
        decided_by = self.at_threshold(threshold)
        return decided_by.decide(self.probabilities(data, options, strict=strict))

    @takes_options({})
    @speaks_python
    def at_threshold(self, threshold: Any) -> Model:
        """Return the same model that decides at another threshold.

        Args:
            threshold: the probability, or score of a hinge loss, above which a row is of class 1;
                of labels one for all or one for each. None: the model as it is.

        Raises:
            UsageError: a model of numbers or of more than two classes, what is no probability.
        """
        if threshold is None:
            return self
        return replace(self, thresholds=thresholds_for(self, threshold))

    @takes_options({})
    @speaks_python
    def probabilities(
        self, data: Any, options: ReadOptions | None = None, *, strict: bool = False
    ) -> NDArray[np.float64]:
        """Return the probabilities or scores from which labels are decided, for each row.

        Returns:
            Binary: the probability of class 1, ``[n]``; under a hinge loss a score instead, which
            says class 1 above 0. Multiclass: of each class, ``[n, C]``. For numbers the same as
            `predict`.
        """
        findings = Findings(strict=strict)
        rows = self.stream(data, options)
        parts = [values for values, _ in self.parts(rows, findings)]
        report(findings, strict, (*notes_of(rows.skipped), *without_prediction(rows.skipped)))
        return np.concatenate(parts)

    @takes_options({})
    @speaks_python
    def predict_table(
        self,
        data: Any,
        keep: str | int | Sequence[str | int] = (),
        options: ReadOptions | None = None,
        *,
        strict: bool = False,
        threshold: Any = None,
    ) -> pa.Table:
        """Return what ``thalweg predict`` writes, as a PyArrow table: a row for each row.

        Column ``prediction`` holds labels or numbers. With two classes ``probability`` is that of
        class 1, or ``score`` its score under a hinge loss; with more there is one
        ``probability_CLASS`` for each. Several targets have one ``prediction_TARGET`` each.

        Args:
            data: as for `predict`.
            keep: columns of the data that come first, as they are: a name, or several.
            options: of reading files.
            strict: refuse values that cannot be read.
            threshold: as for `predict`.

        Raises:
            UsageError: a column to keep that is not there, or has the name of a prediction's.
            DataError: a column the model needs is missing or unusable.
        """
        from thalweg.models.predictions import tables  # which builds on this module

        kept = (keep,) if isinstance(keep, str | int | np.integer) else tuple(keep)
        findings = Findings(strict=strict)
        rows = self.stream(data, options, kept)
        parts = [*tables(self.at_threshold(threshold), rows, kept, findings)]
        report(findings, strict, (*notes_of(rows.skipped), *without_prediction(rows.skipped)))
        return pa.concat_tables(parts)

    @takes_options({})
    @speaks_python
    def predict_proba(
        self, data: Any, options: ReadOptions | None = None, *, strict: bool = False
    ) -> NDArray[np.float64]:
        """Return the probability of every class for each row, ``[n, C]``, as scikit-learn does.

        Classes are in the order of `classes`. Multi-label: of each label, ``[n, labels]``.

        Raises:
            UsageError: a model of numbers, or one whose loss gives scores.
            DataError: a column the model needs is missing or unusable.
        """
        if not self.classes and self.task != "multilabel":
            raise UsageError(
                f"The model predicts numbers ({self.task}), which have no probabilities: "
                "call predict."
            )
        if self.gives_scores:
            raise UsageError(
                f"The loss {self.loss.loss.name} gives scores, not probabilities: call "
                "probabilities for the scores, or train with --loss log_loss."
            )
        values = self.probabilities(data, options, strict=strict)
        return np.column_stack([1 - values, values]) if self.task == "binary" else values

    def read(
        self,
        data: Any,
        options: ReadOptions | None = None,
        also: Sequence[Any] = (),
        memory: int | None = None,
    ) -> Source:
        """Read data as a table, as `stream` does part by part; `memory` is of `sources.read`."""
        return read_for(self, data, options, also, memory)

    def stream(
        self, data: Any, options: ReadOptions | None = None, also: Sequence[Any] = ()
    ) -> Stream:
        """Read data for prediction or judgement, without the columns the model has no use for.

        Of files some rows are in memory at a time.

        Args:
            data: as for `predict`.
            options: of reading files.
            also: names of further columns, or texts that hold such names; whole numbers are
                columns of arrays.
        """
        return stream_for(self, data, options, also)

    @property
    def rows_at_a_time(self) -> int:
        """How many rows are encoded at a time: fewer of many columns or long texts."""
        encoder = self.preprocessor.encoder
        values = (encoder.row_bytes(self.weights.dtype) or 0) // self.weights.itemsize
        wide = max(encoder.dense_width, len(encoder.columns), values)  # of texts on average
        return min(_CHUNK, max(_LEAST_CHUNK, _CHUNK_CELLS // wide))

    def table_values(self, table: Table, findings: Findings | None = None) -> NDArray[np.float64]:
        """As `probabilities`, for a table that has been read; findings are added to `findings`."""
        found = Findings() if findings is None else findings
        return np.concatenate([values for values, _ in self.parts(stream_of(table), found)])

    def parts(
        self, rows: Stream, findings: Findings
    ) -> Iterator[tuple[NDArray[np.float64], Table]]:
        """Go through a stream: yield the probabilities, scores or numbers of some rows, and these.

        Args:
            rows: of all columns.
            findings: collects values that cannot be read. Once there is one that it refuses, rows
                are read for it alone and nothing more is yielded; at the end it is raised.

        Raises:
            DataError: values that cannot be read, if the findings are strict.
        """
        encoder, start = self.preprocessor.encoder, 0
        for part in rows.parts(self.rows_at_a_time):
            values = encoder.read(part, findings, start + np.arange(part.num_rows))
            start += part.num_rows
            if not (findings.strict and findings.unreadable):
                features = encoder.assemble(values, self.weights.dtype)
                raw = self._calibrated(self.predictor.scores_alone(features, self.weights))
                yield self.predictions_of(raw), part
        if findings.strict:
            findings.refuse()

    @takes_options({})
    @speaks_python
    def evaluate(
        self,
        data: Any,
        target: Any = None,
        *,
        metrics: str | Sequence[str] = (),
        options: ReadOptions | None = None,
        strict: bool = False,
        threshold: Any = None,
    ) -> Figures:
        """Return loss, objective (where a penalty applies) and every metric on labelled data.

        Args:
            data: as for `predict`, with the target's column in it; or ``(X, y)``.
            target: the target's values, ``[n]``, where X has no such column.
            metrics: further ones, by name or ``name,key=value``; see ``thalweg show``.
            options: of reading files.
            strict: refuse values that cannot be read.
            threshold: as for `predict`.

        Raises:
            UsageError: a metric that does not exist or does not serve the task.
            DataError: a column is missing, or a label that training did not know.
        """
        more = divided(metrics if isinstance(metrics, (list, tuple)) else [str(metrics)])
        labelled = data if target is None else (data, target)
        rows = labelled_stream(self, labelled, options)
        findings = Findings(strict=strict)
        judge, _ = judge_of(self.at_threshold(threshold), rows, more, findings)
        two = isinstance(labelled, tuple) and len(labelled) == 2
        said = paired_by_position(labelled[0], labelled[1], "y") if two else ()
        report(findings, strict, (*notes_of(rows.skipped), *said))
        return judge.figures()[0]

    @takes_options(EXPLAIN_OPTIONS)
    @speaks_python
    def explain(
        self,
        data: Any,
        target: Any = None,
        *,
        read: ReadOptions | None = None,
        strict: bool = False,
        **options: Any,
    ) -> Any:
        """Return what drives the model: importance of its columns, curves and interactions.

        Rows are drawn from the data. If it has the target, each column is permuted in turn: by how
        much the loss rises is its importance. The partial dependence of the prediction on a column
        is its mean where the column has one value in every row. How strongly pairs interact is
        Friedman's H.

        Args:
            data: as for `predict`; with the target's column in it for the importance, or
                ``(X, y)``.
            target: the target's values, ``[n]``, where X has no such column.
            read: options of reading files.
            strict: refuse values that cannot be read.
            options: each of `thalweg.options.explain_options`.

        Returns:
            A `thalweg.ModelExplanation`; its ``save("report.html")`` writes a page.

        Raises:
            UsageError: an option that is out of its range, or names what is not there.
            DataError: a column is missing, or fewer than two rows can be used.
        """
        # Explaining builds on models, and this method alone leads back to it.
        drawing = importlib.import_module("thalweg.explaining.drawn_rows")
        chosen = importlib.import_module("thalweg.explaining.explain_settings").settings_of(
            self, options
        )
        made = importlib.import_module("thalweg.explaining.explanation").explained
        labelled = data if target is None else (data, target)
        rows = labelled_stream(self, labelled, read)
        drawn = drawing.draw(self, rows, chosen.rows, chosen.seed)
        findings = Findings(strict=strict)
        found = made(self, drawn, rows.name or type(data).__name__, chosen, findings)
        report(findings, strict, notes_of(rows.skipped))
        return found

    @takes_options(LANDSCAPE_OPTIONS)
    @speaks_python
    def landscape(
        self,
        data: Any,
        target: Any = None,
        *,
        paths: Sequence[Any] = (),
        read: ReadOptions | None = None,
        strict: bool = False,
        **options: Any,
    ) -> Any:
        """Return the true loss of the model over a plane of its parameters: a surface.

        Every height is the loss recomputed on rows drawn from the data.

        Args:
            data: as for `evaluate`, with the target's column in it; or ``(X, y)``.
            target: the target's values, ``[n]``, where X has no such column.
            paths: of runs of the model's kind, each a `thalweg.landscape.loss_surface.Path`; they
                are shown on the surface, and their principal components are its axes.
            read: options of reading files.
            strict: refuse values that cannot be read.
            options: each of `thalweg.options.landscape_options`.

        Returns:
            A `thalweg.landscape.loss_surface.LossSurface`; its ``save("surface.html")`` writes a
            page.

        Raises:
            UsageError: an option that is out of its range, or names what is not there.
            DataError: a column is missing, or no row can be used.
        """
        # Landscapes build on models, and this method alone leads back to them.
        made = importlib.import_module("thalweg.landscape.of_model")
        settings = importlib.import_module("thalweg.landscape.landscape_settings")
        model, notes = made.single(self)
        chosen = settings.settings_of(model, options, bool(paths))
        labelled = data if target is None else (data, target)
        rows = labelled_stream(self, labelled, read)
        findings = Findings(strict=strict)
        drawn = made.drawn_rows(model, rows, chosen.rows, chosen.seed, findings)
        found = made.model_surface(model, drawn, chosen, paths, notes)
        report(findings, strict, notes_of(rows.skipped))
        return found

    def judgement(
        self, data: Table | Stream, metrics: Sequence[str] = (), *, strict: bool = False
    ) -> dict[str, Any]:
        """Return what ``evaluate --json`` prints (see `thalweg.models.judging.judgement`)."""
        return judgement(self, data, metrics, strict=strict)


Model.__doc__ = EncodedModel.__doc__  # with its attributes
