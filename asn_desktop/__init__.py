"""asn_desktop: personnel policy and its records for the HR clerks of an Indonesian city office."""

__version__ = "0.1.0"
