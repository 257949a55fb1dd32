"""The names of months and weekdays in seven languages, as dates have them."""

from __future__ import annotations

import pyarrow as pa
import pyarrow.compute as pc

# English, German, French, Spanish, Italian, Portuguese, Dutch; with and without accents. No name
# means different months in two of these languages.
_NAMES = (
    "jan january januar jänner janvier janv ene enero gen gennaio janeiro januari",
    "feb february februar feber février fevrier févr fevr fév febrero febbraio fevereiro fev "
    "februari",
    "mar march mär märz maerz mrz mars marzo março marco mrt maart",
    "apr april avril avr abr abril aprile",
    "may mai mayo mag maggio maio mei",
    "jun june juni juin junio giu giugno junho",
    "jul july juli juillet juil julio lug luglio julho",
    "aug august août aout ago agosto augustus",
    "sep sept september septembre septiembre setiembre set settembre setembro",
    "oct october okt oktober octobre octubre ott ottobre out outubro",
    "nov november novembre noviembre novembro",
    "dec december dez dezember déc décembre decembre dic diciembre dicembre dezembro",
)
_WEEKDAYS = """
mon monday montag lundi lunes lunedì lunedi segunda-feira segunda maandag mo
tue tues tuesday dienstag mardi martes martedì martedi terça-feira terça dinsdag di
wed wednes wednesday mittwoch mercredi miércoles miercoles mercoledì mercoledi quarta-feira quarta
woensdag mi thu thur thurs thursday donnerstag jeudi jueves giovedì giovedi quinta-feira quinta
donderdag do fri friday freitag vendredi viernes venerdì venerdi sexta-feira sexta vrijdag fr
sat satur saturday samstag sonnabend samedi sábado sabado sabato zaterdag sa
sun sunday sonntag dimanche domingo domenica zondag so
"""

MONTH_NAMES = {name: month for month, names in enumerate(_NAMES, start=1) for name in names.split()}
_LONGEST_FIRST = sorted(MONTH_NAMES, key=len, reverse=True)
MONTH = rf"(?i:{'|'.join(_LONGEST_FIRST)})"
WEEKDAY = rf"(?i:{'|'.join(sorted(_WEEKDAYS.split(), key=len, reverse=True))})"
MONTH_TRACE = rf"(?i:{'|'.join(sorted({name[:3] for name in MONTH_NAMES}))})"  # what all begin with

_IN_ORDER = pa.array(list(MONTH_NAMES), pa.large_string())
_NUMBERS = pa.array(list(MONTH_NAMES.values()), pa.int64())


def month_numbers(names: pa.Array) -> pa.Array:
    """Return the numbers 1 … 12, int64, of months' names; all must be known and in lower case."""
    return _NUMBERS.take(pc.index_in(names.cast(pa.large_string()), _IN_ORDER))
