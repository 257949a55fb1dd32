"""A trained model: from a table to predictions.

How good they are is in `judging`, how a model is shown in `showing`.
"""

from __future__ import annotations

import importlib
import os
import warnings
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Any

import numpy as np
import pyarrow as pa
from numpy.typing import NDArray

from thalweg.data.array_table import Table
from thalweg.data.bad_rows import notes_of, without_prediction
from thalweg.data.columns import Wanted
from thalweg.data.encode_labelled import labelled_rows
from thalweg.data.findings import Findings
from thalweg.data.frames import paired_by_position
from thalweg.data.memory_limit import memory_limit
from thalweg.data.preprocessor import Preprocessor
from thalweg.data.rows import Rows
from thalweg.data.sources import ReadOptions, Source, read
from thalweg.data.sparse_columns import SparseColumns
from thalweg.data.sparse_matrix import as_trained
from thalweg.data.stream import Stream, stream_of
from thalweg.data.streamed_sources import streamed
from thalweg.errors import DataError, DataWarning, UsageError, listing
from thalweg.losses.over_runs import LossOverRuns
from thalweg.metrics import divided
from thalweg.models import showing
from thalweg.models.curves import Curve, curves
from thalweg.models.judging import Figures, judge_of, judgement
from thalweg.models.kept_states import KeptStates
from thalweg.models.target_range import TargetRange
from thalweg.models.target_scaling import TargetScaling
from thalweg.models.thresholds import thresholds_for
from thalweg.option_words import in_words, speaks_python
from thalweg.options.explain_options import EXPLAIN_OPTIONS
from thalweg.options.landscape_options import LANDSCAPE_OPTIONS
from thalweg.options.signatures import takes_options
from thalweg.predictors import Architecture, Mean, Predictor, choose_predictor
from thalweg.renamed import renamed
from thalweg.wording import brief

_CHUNK = 65536  # rows encoded at a time
_CHUNK_CELLS, _LEAST_CHUNK = 2**24, 512  # values and rows of a table of many columns
_INFINITE = 1e300  # taken for an infinite score


@renamed(coding="preprocessor", scale="target_scaling")
@dataclass(frozen=True)
class Model:
    """A linear model, a net or the mean of several, and all that prediction needs.

    Attributes:
        preprocessor: columns to features, target to numbers and back.
        loss: on which it was trained, its hyperparameters in the scaled target's unit.
        target_scaling: between the target's own unit and the scaled target's.
        weights: ``[rows, C]``, the parameters in the layout of `predictor`; C classes, or 1.
        penalties: strength of each by its name, in the scaled target's unit.
        baseline: raw scores ``[C]`` of the constant that minimises the training loss: the mean
            for squared error, the median for absolute error, the classes' weighted shares for log
            loss, …
        history: the record of training, as ``fit --json`` prints it.
        metric_baseline: the same with the rows weighted as in the metrics, without class weights.
            None: it is `baseline`.
        architecture: the hidden layers of a net; None: it is linear, or a mean.
        members: of the mean of several runs (`thalweg.predictors.mean`), the hidden layers of each,
            None of a linear one; empty: it is no mean. A mean has no penalties of its own.
        counts: how often each member counts in the mean; empty: all count alike.
        target_range: of the training rows, which predictions of numbers stay within; None: they
            are not clipped. Weights, curves and effects are those without it.
        temperature: by which the raw scores of a classifier are divided before they become
            probabilities (`thalweg.models.calibration`); 1: it is not calibrated.
        states: of the optimizer after the epoch whose weights the model has, with which
            `partial_fit` goes on; None: they were not kept.
        thresholds: the prediction above which a row is of class 1, or has each label
            (`thalweg.models.thresholds`); empty: the usual, 0.5, or 0 of scores.
    """

    preprocessor: Preprocessor
    loss: LossOverRuns
    target_scaling: TargetScaling
    weights: NDArray[np.floating[Any]]
    penalties: Mapping[str, float]
    baseline: tuple[float, ...]
    history: Mapping[str, Any] = field(default_factory=dict)
    metric_baseline: tuple[float, ...] | None = None
    architecture: Architecture | None = None
    members: tuple[Architecture | None, ...] = ()
    target_range: TargetRange | None = None
    temperature: float = 1.0
    states: KeptStates | None = None
    thresholds: tuple[float, ...] = ()
    counts: tuple[int, ...] = ()

    def __repr__(self) -> str:
        """Return what it predicts from what, in a line."""
        return showing.line(self)

    def _repr_html_(self) -> str:
        """Return its columns and their features, for notebooks."""
        return showing.html(self)

    @cached_property
    def predictor(self) -> Predictor:
        """From encoded rows and `weights` to raw scores."""
        encoder = self.preprocessor.encoder
        dense, bins = encoder.dense_width, encoder.bins
        sparse = encoder.width - dense - (bins.features if bins else 0)
        columns = self.loss.columns
        if self.members:
            each = (choose_predictor(dense, sparse, columns, bins, own) for own in self.members)
            return Mean((*each,), columns, self.loss.loss.link, self.counts)
        return choose_predictor(dense, sparse, columns, bins, self.architecture)

    @property
    def linear(self) -> bool:
        """Whether each feature has a weight of its own: not of a net, nor of a mean."""
        return self.architecture is None and not self.members

    def scored_by(self, predictor: Predictor) -> Model:
        """Return the same model, whose `raw_scores` another predictor computes.

        Args:
            predictor: of the same parameters, as `thalweg.engine.by_engine.ByEngine`.
        """
        other = replace(self)
        other.__dict__["predictor"] = predictor  # as `cached_property` keeps it
        return other

    @property
    def alone(self) -> list[Model]:
        """The models whose mean it is, one after the other; of no mean itself."""
        of = replace(self).predictor
        if not isinstance(of, Mean):
            return [self]
        weights = of.apart(self.weights)
        return [
            replace(
                self,
                weights=own,
                architecture=layers,
                members=(),
                counts=(),
                history={},
                temperature=1.0,
            )
            for own, layers in zip(weights, self.members, strict=True)
        ]

    @property
    def parameters(self) -> dict[str, NDArray[np.floating[Any]]]:
        """The weights of each block by its name: views of `weights`."""
        return self.predictor.layout.split(self.weights)

    @property
    def task(self) -> str:
        """The task: regression, binary, multiclass, count, multioutput or multilabel."""
        return self.preprocessor.target.task

    @property
    def classes(self) -> tuple[str, ...]:
        """The class labels in the order of `probabilities`; empty for numbers."""
        return self.preprocessor.target.classes

    @property
    def gives_scores(self) -> bool:
        """Whether `probabilities` returns scores: the loss (a hinge) has no probabilities."""
        return self.loss.loss.link.predicts == "score"

    @property
    def gives_numbers(self) -> bool:
        """Whether raw scores are numbers in the scaled target's unit: a regression's."""
        numbers = not self.classes and self.task != "multilabel"
        return numbers and self.loss.loss.link.name == "identity"

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
        source = self._labelled_source(labelled, options, limit)
        rows = labelled_rows(
            source.table, self.preprocessor, self.weights.dtype, findings, limit, notes
        )
        _report(findings, strict, (*notes_of(source.skipped), *notes))
        trained: Model = go_on(self, rows, epochs, optimizer, lr, batch_size)
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

    @property
    def _threshold(self) -> Any:
        return np.array(self.thresholds) if self.thresholds else self.loss.loss.link.threshold

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
        _report(findings, strict, (*notes_of(rows.skipped), *without_prediction(rows.skipped)))
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
        _report(findings, strict, (*notes_of(rows.skipped), *without_prediction(rows.skipped)))
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
        wanted = self._wanted(options, also)
        source = read(as_trained(data, self._of_matrix is not None), options, wanted, memory)
        self._check_columns(source.table.column_names, source.left_out, source.name)
        return source

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
        wanted = self._wanted(options, also)
        rows = streamed(as_trained(data, self._of_matrix is not None), options, wanted)
        self._check_columns(rows.column_names, rows.left_out, rows.name)
        return rows

    def _wanted(self, options: ReadOptions | None, also: Sequence[Any]) -> Wanted:
        """Return a function that chooses the columns to read."""
        used = self.preprocessor.used
        names = [str(name) for name in also]
        names += [f"x{name}" for name in also if not isinstance(name, str)]
        if not isinstance(options, ReadOptions | None):
            raise UsageError(
                f"options are a thalweg.ReadOptions, not {brief(options)}: to have columns of the "
                "data beside the predictions, call predict_table(data, keep=…)."
            )
        return lambda there: [n for n in there if n in used or any(n in text for text in names)]

    @property
    def _of_matrix(self) -> SparseColumns | None:
        return self.preprocessor.encoder.of_matrix

    def _check_columns(self, there: Sequence[str], left_out: Sequence[str], name: str) -> None:
        """Refuse data without a column that the model needs."""
        matrix = self._of_matrix
        if matrix is not None and matrix.column not in there:
            raise DataError(
                f"The model was trained on a sparse matrix of {matrix.count:,} columns: give a "
                f"SciPy matrix or an array of as many, not {name}."
            )
        known = set(there)
        if absent := [each for each in self.preprocessor.encoder.columns if each not in known]:
            raise DataError(
                f"The data has no column {listing(absent, last='or')}, which the model was trained "
                f"on: its columns are {listing([*there, *left_out])}."
            )

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

    def decide(self, predictions: NDArray[np.float64]) -> NDArray[Any]:
        """Turn predictions into labels: class 1 above ½ or the model's threshold, or the likeliest.

        Numbers are returned as they are.
        """
        if not self.classes and self.task != "multilabel":
            return predictions
        if self.loss.loss.grouped:
            return self.preprocessor.target.labels(predictions.argmax(axis=1))
        above = predictions > self._threshold
        return self.preprocessor.target.labels(above.astype(np.intp))

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
        pair = isinstance(labelled, tuple) and len(self.preprocessor.target.columns) == 1
        if pair:
            rows = stream_of(self._labelled(labelled, options))
        else:
            rows = self.stream(labelled, options)
        findings = Findings(strict=strict)
        judge, _ = judge_of(self.at_threshold(threshold), rows, more, findings)
        two = isinstance(labelled, tuple) and len(labelled) == 2
        said = paired_by_position(labelled[0], labelled[1], "y") if two else ()
        _report(findings, strict, (*notes_of(rows.skipped), *said))
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
        pair = isinstance(labelled, tuple) and len(self.preprocessor.target.columns) == 1
        rows = stream_of(self._labelled(labelled, read)) if pair else self.stream(labelled, read)
        drawn = drawing.draw(self, rows, chosen.rows, chosen.seed)
        findings = Findings(strict=strict)
        found = made(self, drawn, rows.name or type(data).__name__, chosen, findings)
        _report(findings, strict, notes_of(rows.skipped))
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
        pair = isinstance(labelled, tuple) and len(self.preprocessor.target.columns) == 1
        rows = stream_of(self._labelled(labelled, read)) if pair else self.stream(labelled, read)
        findings = Findings(strict=strict)
        drawn = made.drawn_rows(model, rows, chosen.rows, chosen.seed, findings)
        found = made.model_surface(model, drawn, chosen, paths, notes)
        _report(findings, strict, notes_of(rows.skipped))
        return found

    def _labelled(self, data: Any, options: ReadOptions | None) -> Table:
        """Read data; the y of ``(X, y)`` has the name of the model's target."""
        return self._labelled_source(data, options).table

    def _labelled_source(
        self, data: Any, options: ReadOptions | None, memory: int | None = None
    ) -> Source:
        if not (isinstance(data, tuple) and len(self.preprocessor.target.columns) == 1):
            return self.read(data, options, memory=memory)
        also = ("y", "target", getattr(data[-1], "name", None))  # what it may be called
        source = self.read(data, options, also)
        names = [*source.table.column_names[:-1], self.preprocessor.target.column]
        return replace(source, table=source.table.rename_columns(names))

    def judgement(
        self, data: Table | Stream, metrics: Sequence[str] = (), *, strict: bool = False
    ) -> dict[str, Any]:
        """Return what ``evaluate --json`` prints (see `thalweg.models.judging.judgement`)."""
        return judgement(self, data, metrics, strict=strict)

    def class_numbers(self, rows: Rows) -> NDArray[np.intp]:
        """Return the number of the class predicted for each encoded row, ``[n]``."""
        predictions = self.predictions_of(self.raw_scores(rows))
        if self.loss.loss.grouped:
            return predictions.argmax(axis=1)
        return (predictions > self._threshold).astype(np.intp)

    def raw_scores(self, rows: Rows) -> NDArray[np.floating[Any]]:
        """Return the raw scores ``[n, C]`` of encoded rows that predictions are made of."""
        return self.adjusted(self.predictor.scores(rows, self.weights))

    def adjusted(self, scores: NDArray[Any]) -> NDArray[Any]:
        """Return the predictor's raw scores ``[n, C]`` as predictions are made of them.

        Those of numbers stay within the range of the target; those of a calibrated classifier are
        divided by its temperature.
        """
        if self.target_range is not None:
            return self.target_range.scores(scores, self.target_scaling)
        return self._calibrated(scores)

    def _calibrated(self, scores: NDArray[Any]) -> NDArray[Any]:
        if self.temperature == 1:
            return scores
        return scores / scores.dtype.type(self.temperature)

    def predictions_of(self, scores: NDArray[Any]) -> NDArray[np.float64]:
        """Return predictions in the target's unit: ``[n]``, or ``[n, C]`` for a grouped loss."""
        scores = scores.astype(np.float64)
        if self.loss.loss.grouped:  # infinite ones, which overflowed, have no difference
            scores = scores.clip(-_INFINITE, _INFINITE)
        with np.errstate(over="ignore"):  # e^z of a count may overflow to infinity
            predictions = self.loss.predict(scores)
            numbers = self.target_scaling.unscale(predictions[:, 0])
        return numbers if self.target_range is None else self.target_range.predictions(numbers)

    def constant(self) -> Model:
        """Return the baseline as a model: no feature has a weight."""
        weights = self.predictor.constant(self.constant_scores()[0].tolist())
        return replace(self, weights=weights, penalties={})

    def constant_scores(self, *, of_loss: bool = False) -> NDArray[np.float64]:
        """Return the raw scores of the baseline, ``[1, C]``: the same for every row.

        Args:
            of_loss: count rows as the loss does; False: as the metrics do (see `baseline` and
                `metric_baseline`, which differ where there are class weights).
        """
        other = None if of_loss else self.metric_baseline
        return np.array([self.baseline if other is None else other], dtype=np.float64)


def _report(findings: Findings, strict: bool, also: Sequence[str] = ()) -> None:
    """Refuse or warn of what could not be read, or was not known."""
    if strict:
        findings.refuse()
    for note in (*also, *findings.notes()):
        warnings.warn(in_words(note), DataWarning, stacklevel=4)
