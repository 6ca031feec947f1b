"""Verify a log from its files alone: everything an outsider can find wrong with it, said exactly.

Order of steps: read the checkpoint; read all entries and tiles, each once; find out which leaves were signed; say what
was done to the files that differ; follow the changes of key and check the signatures; compare with earlier checkpoints
that somebody kept; look up the page that was asked for. Memory: the roots of blocks of 256, the last entry about each
page, and whatever differs.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from sangto.errors import InvalidNote, LedgerMissing
from sangto.ledger.blocks import Blocks, Truth, find_truth, is_whole, root_of
from sangto.ledger.checkpoints import SignedCheckpoint, cosignatures, parse_checkpoint
from sangto.ledger.chronicle import Chronicle
from sangto.ledger.entry_json import format_time
from sangto.ledger.file_checks import check_above, check_blocks, check_numbers, level_one, read_above
from sangto.ledger.findings import Fault, Finding, Report, Run
from sangto.ledger.keys import PublicKey, parse_public_key
from sangto.ledger.log import CHECKPOINT_PATH, KEY_PATH
from sangto.ledger.pages import PublicPage, check_page
from sangto.ledger.signers import CHECKPOINT_FAULTS, HISTORY_FAULTS, check_signer
from sangto.ledger.sources import Source
from sangto.ledger.tiles import WIDTH

Advance = Callable[[int, int], None]
CLOCKS = timedelta(hours=1)  # by how much clocks of witnesses may differ from that of a log


@dataclass(frozen=True, slots=True)
class Question:
    """What a log is to be verified against.

    Attributes:
        key: A key that the log was ever signed with; None to take the one that it publishes itself.
        since: Checkpoints that somebody kept, each with its name for messages.
        witnesses: Keys of witnesses whose signatures are to be checked.
        page: A page that is to be found in the log.
    """

    key: PublicKey | None = None
    since: tuple[tuple[str, SignedCheckpoint], ...] = ()
    witnesses: tuple[PublicKey, ...] = ()
    page: PublicPage | None = None


def verify_log(source: Source, question: Question, advance: Advance | None = None) -> Report:
    """Verify a log.

    Args:
        source: Where it is read.
        question: What it is verified against.
        advance: Told of entries that were read, and how many there are in all.

    Raises:
        LedgerMissing: There is no log, or no key was given and the log publishes none.
        LedgerProblem: It cannot be read.
        InvalidKey: The key that the log publishes is none.
    """
    data = source.read(CHECKPOINT_PATH)
    if data is None:
        return Report(source.name, findings=(_no_checkpoint(source),))
    try:
        signed = parse_checkpoint(data)
    except InvalidNote as error:
        return Report(source.name, findings=(Finding(Fault.CHECKPOINT_MALFORMED, error.message, (), CHECKPOINT_PATH),))
    return _Verification(source, question, signed).report(advance)


def _no_checkpoint(source: Source) -> Finding:
    if not source.is_log():
        raise LedgerMissing(
            f"There is no log at {source.name}: it has no file 'checkpoint'.",
            hint="Name the address of the log, such as https://kiemchung.example/log",
        )
    return Finding(Fault.NO_CHECKPOINT, "The checkpoint is missing, so nothing is signed.", (), CHECKPOINT_PATH)


class _Verification:
    """One log, one question."""

    def __init__(self, source: Source, question: Question, signed: SignedCheckpoint) -> None:
        self._source = source
        self._question = question
        self._signed = signed
        self._checkpoint = signed.checkpoint
        sizes = [old.checkpoint.size for _, old in question.since]
        self._blocks = Blocks(signed.checkpoint.size, {size // WIDTH for size in sizes})
        page = question.page
        self._chronicle = Chronicle(page.path, page.sha256, sizes) if page else Chronicle(watched=sizes)

    def report(self, advance: Advance | None) -> Report:
        """Do all steps."""
        published = self._source.read(KEY_PATH)
        key = self._question.key or _read_key(self._source, published)
        self._read(advance)
        tiles, above_findings = read_above(self._source, self._blocks)
        above = level_one(tiles, self._checkpoint.size)
        truth = find_truth(self._blocks, above, self._checkpoint.root)
        current = self._chronicle.keys(key)[-1][1]
        findings = list(self._check_signature(key)) or list(_check_published(published, current))
        findings += [*self._blocks.findings, *above_findings]
        findings += self._check_files(truth)
        if truth:
            findings += check_above(tiles, truth)
        findings += self._check_history(truth, key)
        findings += self._check_witnesses()
        if self._question.page and (wrong := check_page(self._question.page, self._chronicle.mentions)):
            findings.append(wrong)
        return Report(
            log=self._source.name,
            checkpoint=self._signed,
            key=str(key),
            key_from_log=self._question.key is None,
            current_key=str(current),
            kinds=tuple(sorted(self._chronicle.kinds.items())),
            cosignatures=tuple(cosignatures(self._signed, self._question.witnesses)),
            findings=tuple(_once(findings)),
        )

    def _read(self, advance: Advance | None) -> None:
        """Read all blocks, and the entries in the order in which they stand."""
        place = 0
        for block in self._blocks.read_all(self._source):
            for entry in block.entries or ():
                self._chronicle.read(place, entry)
                place += 1
            if advance:
                advance(block.width, self._checkpoint.size)

    def _check_files(self, truth: Truth | None) -> Iterator[Finding]:
        """What was done to entries and tiles, and whether the entries make sense."""
        chronicle, size = self._chronicle, self._checkpoint.size
        yield from chronicle.form
        if truth:
            faults = list(check_blocks(self._blocks, truth, chronicle.numbers))
            yield from faults
            if any(finding.entries for finding in (*faults, *self._blocks.findings)):
                return  # entries that are known to be forged would only be found to make no sense
        misplaced = list(check_numbers(chronicle.numbers, 0 if truth else self._blocks.reach))
        if truth is None and (is_whole(self._blocks) or not (misplaced or self._blocks.findings)):
            message = (
                f"Neither the entries nor the files of hashes lead to the root that was signed for {size:,} entries: "
                "they were rewritten after signing, or the checkpoint is that of another history."
            )
            yield Finding(Fault.CHECKPOINT_ROOT, message, (), CHECKPOINT_PATH)
        yield from misplaced
        yield from chronicle.sense

    def _check_signature(self, key: PublicKey) -> Iterator[Finding]:
        """The checkpoint must be signed by the key to which the trusted one leads."""
        keys = self._chronicle.keys(key)
        if self._checkpoint.origin == key.name and key not in [one for _, one in keys]:
            message = f"The log is signed by {keys[-1][1]} and names no change of key that leads there from {key}."
            yield Finding(Fault.CHECKPOINT_KEY, message, (), CHECKPOINT_PATH)
            return
        yield from check_signer(self._signed, keys[-1][1], "The checkpoint", CHECKPOINT_FAULTS, CHECKPOINT_PATH)

    def _check_history(self, truth: Truth | None, key: PublicKey) -> Iterator[Finding]:
        """Each earlier checkpoint must be of this log, signed by its key of then, and the beginning of it."""
        for name, signed in self._question.since:
            old, what = signed.checkpoint, f"The earlier checkpoint {name}"
            yield from check_signer(signed, self._key_at(old.size, key), what, HISTORY_FAULTS, name)
            if old.origin != key.name:
                continue
            if old.size > self._checkpoint.size:
                message = f"{what} has {old.size:,} entries; the log has only {self._checkpoint.size:,}: rolled back."
                yield Finding(Fault.ROLLED_BACK, message, (), name)
            elif (root := self._root_at(old.size, truth)) is not None and root != old.root:
                message = (
                    f"{what} is not the beginning of this log: its {old.size:,} entries had another root. "
                    "History was forked or rewritten."
                )
                yield Finding(Fault.FORKED, message, (), name)

    def _key_at(self, size: int, trusted: PublicKey) -> PublicKey:
        """The key that signed the log when it had so many entries."""
        keys = self._chronicle.keys(trusted)
        return [key for place, key in keys if place < max(size, 1)][-1]

    def _root_at(self, size: int, truth: Truth | None) -> bytes | None:
        """Root over the first entries, from what was signed; from what there is, if that is unknown."""
        full, rest = divmod(size, WIDTH)
        block = self._blocks.kept.get(full)
        leaves: Sequence[bytes] | None = []
        if rest and block:
            leaves = truth.leaves_of(block) if truth else block.hashed
        roots = truth.roots if truth else self._blocks.hashed
        known = [root for root in roots[:full] if root is not None]
        if len(known) < full or leaves is None or len(leaves) < rest:
            return None
        return root_of(known, leaves[:rest])

    def _check_witnesses(self) -> Iterator[Finding]:
        """Signatures of witnesses, and times that what they saw leaves no room for."""
        last, size = self._chronicle.last_time, self._checkpoint.size
        for one in cosignatures(self._signed, self._question.witnesses):
            if not one.valid:
                message = f"The signature of the witness {one.witness} is not a true one."
                yield Finding(Fault.COSIGNATURE, message, (), CHECKPOINT_PATH)
            elif last and last > (seen := _time(one.time)) + CLOCKS:
                message = (
                    f"The last entry has the time {format_time(last)}, "
                    f"but the witness {one.witness} saw it at {format_time(seen)}."
                )
                yield Finding(Fault.ENTRY_POST_DATED, message, (Run(size - 1, size - 1),))
        for name, signed in self._question.since:
            place = signed.checkpoint.size
            time = self._chronicle.times.get(place)
            for one in cosignatures(signed, self._question.witnesses):
                if one.valid and time and time < (seen := _time(one.time)) - CLOCKS:
                    message = (
                        f"Entry {place} has the time {format_time(time)}, but at {format_time(seen)} the witness "
                        f"{one.witness} saw the log end before it ({name})."
                    )
                    yield Finding(Fault.ENTRY_BACK_DATED, message, (Run(place, place),))


def _read_key(source: Source, published: bytes | None) -> PublicKey:
    if published is None:
        raise LedgerMissing(
            f"No key was given, and {source.name} publishes none.",
            hint="Give the public key of the log: --key FILE or --key TEXT",
        )
    return parse_public_key(published.decode("utf-8", "replace"))


def _check_published(published: bytes | None, current: PublicKey) -> Iterator[Finding]:
    """A log need not publish its key, but must not publish another."""
    if published is not None and published.decode("utf-8", "replace").strip() != str(current):
        message = f"The file 'key' does not have the key that signs the log, {current}."
        yield Finding(Fault.KEY_PUBLISHED, message, (), KEY_PATH)


def _time(seconds: int) -> datetime:
    return datetime.fromtimestamp(min(seconds, 253_402_300_799), UTC)


def _once(findings: Sequence[Finding]) -> Iterator[Finding]:
    """Each finding once."""
    seen = set()
    for finding in findings:
        if finding not in seen:
            seen.add(finding)
            yield finding
