"""Forms: a record's fields as boxes to type in, checked in words beside the field."""

from asn_desktop.widgets.form.fields import FormField, RowCheck, Typed, Validate, take_in
from asn_desktop.widgets.form.record_form import RecordForm

__all__ = ["FormField", "RecordForm", "RowCheck", "Typed", "Validate", "take_in"]
