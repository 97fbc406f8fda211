"""The operations on competencies: their names, and the right each needs."""

from __future__ import annotations

from asn_desktop.core.translation import noop
from asn_desktop.database.unit_of_work import Operation

#: Keeping what is known of people; the dictionary, what posts require, and settings.
WRITE, DICTIONARY = "competencies.write", "competencies.dictionary"

SAMPLE = Operation(
    "competencies.sample", "competencies", noop("competencies", "Fill the practice office"), WRITE
)
RECORD_ASSESSMENTS = Operation(
    "assessments.record",
    "competencies",
    noop("competencies", "Record assessments of {name} ({count})"),
    WRITE,
)
VOID_ASSESSMENTS = Operation(
    "assessments.void",
    "competencies",
    noop("competencies", "Make assessments of {name} void ({count}): {reason}"),
    WRITE,
)
IMPORT_ASSESSMENTS = Operation(
    "assessments.import",
    "competencies",
    noop("competencies", "Import of assessments from {file} ({levels} levels of {people} people)"),
    WRITE,
)

# --- the dictionary
INSTALL_DICTIONARY = Operation(
    "competencies.install",
    "competencies",
    noop("competencies", "Add the generic competencies of {name}"),
    DICTIONARY,
)
ADD_COMPETENCY = Operation(
    "competencies.add", "competencies", noop("competencies", "Add competency {name}"), DICTIONARY
)
CHANGE_COMPETENCY = Operation(
    "competencies.change",
    "competencies",
    noop("competencies", "Change competency {name}"),
    DICTIONARY,
)
REMOVE_COMPETENCIES = Operation(
    "competencies.remove",
    "competencies",
    noop("competencies", "Remove competencies: {count}"),
    DICTIONARY,
)
CHANGE_LEVEL = Operation(
    "competencies.level",
    "competencies",
    noop("competencies", "Change level {level} of {name}"),
    DICTIONARY,
)
ADD_FRAMEWORK = Operation(
    "competencies.add_framework",
    "competencies",
    noop("competencies", "Add framework {name}"),
    DICTIONARY,
)
CHANGE_FRAMEWORK = Operation(
    "competencies.change_framework",
    "competencies",
    noop("competencies", "Change framework {name}"),
    DICTIONARY,
)
REMOVE_FRAMEWORK = Operation(
    "competencies.remove_framework",
    "competencies",
    noop("competencies", "Remove framework {name}"),
    DICTIONARY,
)
IMPORT_DICTIONARY = Operation(
    "competencies.import_dictionary",
    "competencies",
    noop("competencies", "Import of competencies from {file} (new {added}, changed {changed})"),
    DICTIONARY,
)
CARRY = Operation(
    "competencies.carry",
    "competencies",
    noop(
        "competencies",
        "Carry from {source} to {target} (assessments {assessments}, standards {standards})",
    ),
    DICTIONARY,
)

# --- what posts require, and settings
SET_LEVELS = Operation(
    "required_levels.set",
    "competencies",
    noop("competencies", "Set required levels of {name}: {count}"),
    DICTIONARY,
)
SET_MANY_LEVELS = Operation(
    "required_levels.set_many",
    "competencies",
    noop("competencies", "Set required levels of {posts} posts: {count}"),
    DICTIONARY,
)
SET_KIND_LEVELS = Operation(
    "required_levels.set_kind",
    "competencies",
    noop("competencies", "Set required levels of all posts “{kind}”: {count}"),
    DICTIONARY,
)
SET_LEGAL_BASIS = Operation(
    "required_levels.legal_basis",
    "competencies",
    noop("competencies", "Set the legal basis of required levels: {count}"),
    DICTIONARY,
)
IMPORT_REQUIRED_LEVELS = Operation(
    "required_levels.import",
    "competencies",
    noop(
        "competencies",
        "Import of position standards from {file} (new {added}, changed {changed})",
    ),
    DICTIONARY,
)
SAVE_SETTINGS = Operation(
    "competencies.settings",
    "competencies",
    noop("competencies", "Save the settings of assessment"),
    DICTIONARY,
)

# --- learning
SAVE_TRAINING = Operation(
    "training.save",
    "competencies",
    noop("competencies", "Save training “{training}” of {name}"),
    WRITE,
)
VERIFY_TRAININGS = Operation(
    "training.verify",
    "competencies",
    noop("competencies", "Mark the proof of trainings as seen: {count}"),
    WRITE,
)
DOUBT_TRAININGS = Operation(
    "training.doubt",
    "competencies",
    noop("competencies", "Mark the proof of trainings as not seen: {count}"),
    WRITE,
)
REMOVE_TRAININGS = Operation(
    "training.remove", "competencies", noop("competencies", "Remove trainings: {count}"), WRITE
)
IMPORT_TRAININGS = Operation(
    "training.import",
    "competencies",
    noop("competencies", "Import of training history from {file} (new {added}, changed {changed})"),
    WRITE,
)
ADD_PROOF = Operation(
    "proofs.add",
    "competencies",
    noop("competencies", "Add proof {file} to “{training}” of {name}"),
    WRITE,
)
REMOVE_PROOFS = Operation(
    "proofs.remove",
    "competencies",
    noop("competencies", "Remove proof {file} of “{training}”"),
    WRITE,
)

# --- what the index is fed from
SAVE_PERFORMANCE = Operation(
    "performance.save",
    "competencies",
    noop("competencies", "Performance of {name}, {year}: {rating}"),
    WRITE,
)
SAVE_DISCIPLINE = Operation(
    "discipline.save",
    "competencies",
    noop("competencies", "Punishment of {name}: {severity}"),
    WRITE,
)
SAVE_POTENTIAL = Operation(
    "potential.save", "competencies", noop("competencies", "Potential of {name}: {score}"), WRITE
)
REMOVE_PERFORMANCE = Operation(
    "performance.remove",
    "competencies",
    noop("competencies", "Remove a performance rating of {name}"),
    WRITE,
)
REMOVE_DISCIPLINE = Operation(
    "discipline.remove",
    "competencies",
    noop("competencies", "Remove a punishment of {name}"),
    WRITE,
)
REMOVE_POTENTIAL = Operation(
    "potential.remove",
    "competencies",
    noop("competencies", "Remove a potential of {name}"),
    WRITE,
)
IMPORT_PERFORMANCE = Operation(
    "performance.import",
    "competencies",
    noop("competencies", "Import of performance from {file} ({added} new, {changed} changed)"),
    WRITE,
)
IMPORT_DISCIPLINE = Operation(
    "discipline.import",
    "competencies",
    noop("competencies", "Import of punishments from {file} ({added} new, {changed} changed)"),
    WRITE,
)
IMPORT_POTENTIAL = Operation(
    "potential.import",
    "competencies",
    noop("competencies", "Import of potential from {file} ({added} new, {changed} changed)"),
    WRITE,
)

# --- the quality of what is held of people
MEND_TRAININGS = Operation(
    "training.mend", "competencies", noop("competencies", "Mend trainings: {count}"), WRITE
)
RATE_MANY = Operation(
    "performance.rate_many",
    "competencies",
    noop("competencies", "Performance of {year} of people: {count}"),
    WRITE,
)
