"""Which columns of a source are read, and what they are called."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, field

from thalweg.data.bad_rows import SkippedRows
from thalweg.errors import DataError, listing

Wanted = Callable[[Sequence[str]], Collection[str]]  # all names → those to read


@dataclass
class Columns:
    """Names the columns of one source and picks those that are wanted.

    Attributes:
        source: What messages call the source.
        wanted: Tells of all names which columns are to be read; None: all are.
        notes: Sentences for the user; appended to.
        memory: Bytes that the table may take, where columns of a large file may be read when they
            are asked for; None: they are read at once.
        dictionaries: Whether texts that repeat may be given as Arrow dictionaries of them; these
            declare no category.
        beside: Names of further columns, which the source's name has and not its content; one that
            the content has too is that.
        names: Of the columns that are read, in order.
        left_out: Names of the others.
        added: Names of the columns `beside` that are wanted.
        rows_alone: Whether the column that is read is not wanted, but how many rows it has.
        skipped: The rows that were left out, for they cannot be read; of each file that has any.

    """

    source: str
    wanted: Wanted | None
    notes: list[str]
    memory: int | None = None
    beside: Sequence[str] = ()
    dictionaries: bool = False
    names: list[str] = field(default_factory=list)
    left_out: list[str] = field(default_factory=list)
    added: list[str] = field(default_factory=list)
    rows_alone: bool = False
    skipped: list[SkippedRows] = field(default_factory=list)

    def choose(self, given: Sequence[str]) -> list[int]:
        """Return the positions of the columns to read.

        Args:
            given: The names as the source has them, in order; an empty one is replaced.

        Raises:
            DataError: There are no columns, or two that are wanted have one name.

        """
        if not given:
            raise DataError(f"{self.source} has no columns; give a table with at least one")
        names = self._named(given)
        own = set(names)
        beside = [name for name in self.beside if name not in own]
        together = [*names, *beside]
        wanted = set(together if self.wanted is None else self.wanted(together))
        kept = [i for i, name in enumerate(names) if name in wanted]
        self.added = [name for name in beside if name in wanted]
        self.rows_alone = not kept and bool(self.added)
        if self.rows_alone:
            kept = [0]
        self.names = [names[i] for i in kept]
        chosen = set(kept)
        self.left_out = [name for i, name in enumerate(names) if i not in chosen]
        self.left_out += [name for name in beside if name not in wanted]
        repeated = [name for name, count in Counter(self.names).items() if count > 1]
        if repeated:
            raise DataError(
                f"{self.source} has more than one column named {listing(repeated)}; give each its "
                f"own name (in a CSV file the names are the first line)"
            )
        return kept

    def skip(self, skipped: SkippedRows, rows: int) -> None:
        """Take the rows of a file that were left out; refuse it if there are no others.

        Args:
            skipped: The rows left out.
            rows: How many there are besides.

        Raises:
            DataError: There are only rows that cannot be read.

        """
        if not skipped.lines:
            return
        if not rows:
            raise DataError(
                f"none of the {len(skipped.lines):,} rows of {skipped.file} can be read: "
                f"{skipped.shown[0]}; give a file with rows that can"
            )
        self.skipped.append(skipped)

    def _named(self, given: Sequence[str]) -> list[str]:
        taken, names, unnamed = set(given), [], []
        for position, name in enumerate(given, start=1):
            if not name.strip():
                name = f"column_{position}"
                while name in taken:
                    name += "_"
                unnamed.append((position, name))
            names.append(name)
        if len(unnamed) == 1:
            position, name = unnamed[0]
            self.notes.append(
                f"{self.source}: column {position} has no name and is called '{name}'"
            )
        elif unnamed:
            self.notes.append(
                f"{self.source}: {len(unnamed):,} columns have no name and are called "
                f"{listing((name for _, name in unnamed), most=3)}"
            )
        return names
