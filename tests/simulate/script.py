"""What happens in a world: a short list of acts, made from a seed, that can be told, replayed and shortened."""

from __future__ import annotations

import random
from collections.abc import Collection
from dataclasses import dataclass, replace

from tests.simulate import access
from tests.simulate.profiles import CRASHES, PROFILES, Weights, World
from tests.support.fake_imap import Profile
from tests.support.fake_imap.quirks import QUIRKS

FAULT_COMMANDS = (
    "UID COPY",
    "UID MOVE",
    "UID STORE",
    "UID EXPUNGE",
    "EXPUNGE",
    "APPEND",
    "UID FETCH",
    "UID SEARCH",
    "SELECT",
    "EXAMINE",
    "STATUS",
    "LIST",
    "NOOP",
    "*",
)
PLAIN_LATENCY = 0.002
MAILBOXES = 24
CHANGING = 6  # the first of them change mail
QUIRK = "quirk "


@dataclass(frozen=True)
class Act:
    """`at` seconds after the beginning; or (`nth`) at the nth command (of `command` if it is named) or commit."""

    kind: str
    at: float = 0.0
    nth: int = 0
    command: str = ""
    salt: int = 0

    @property
    def quirk(self) -> str:
        """The odd way of a server it stands for, from the beginning to the end; "" for all other acts."""
        return self.kind.removeprefix(QUIRK) if self.kind.startswith(QUIRK) else ""

    def __str__(self) -> str:
        if self.quirk:
            return self.kind
        when = f"#{self.nth} {self.command}".rstrip() if self.nth else f"{self.at:.3f}s"
        return f"{self.kind} @{when} ~{self.salt}"


@dataclass(frozen=True)
class Script:
    profile: str
    seed: int
    acts: tuple[Act, ...]
    imported: bool = True
    """The world begins with a finished first import; else nothing is known yet, and acts fall into it."""
    shuffles: bool = False
    latency: float = PLAIN_LATENCY
    kept: tuple[int, ...] | None = None
    """Which acts of the seed's script these are; None: all."""

    @property
    def world(self) -> World:
        return PROFILES[self.profile]

    @property
    def mailbox(self) -> int:
        """Which mail there is at the beginning: of a few kinds where it is imported already."""
        return self.seed % MAILBOXES if self.shares_mailbox else self.seed

    @property
    def shares_mailbox(self) -> bool:
        """Servers with odd ways are imported with them, so each world has its own."""
        return self.imported and not self.world.odd

    @property
    def mail(self) -> random.Random:
        return random.Random(f"mail {self.profile} {self.mailbox}")

    @property
    def servers(self) -> tuple[Profile, ...]:
        """One of the world's kinds of servers, where it has kinds."""
        world = self.world
        return (
            (random.Random(f"servers {self.profile} {self.seed}").choice(world.servers),)
            if world.odd
            else world.servers
        )

    @property
    def quirks(self) -> tuple[str, ...]:
        return tuple(act.quirk for act in self.acts if act.quirk)

    def unborn(self) -> Script:
        """The world before anything happens in it."""
        before = self.kept if self.kept is not None else range(len(self.acts))
        ways = [number for number, act in zip(before, self.acts, strict=True) if act.quirk]
        return replace(self.only(ways).plain(), seed=self.mailbox)

    def only(self, numbers: Collection[int]) -> Script:
        """With some of the seed's acts."""
        before = self.kept if self.kept is not None else range(len(self.acts))
        kept = tuple(number for number in before if number in numbers)
        return replace(
            self, acts=tuple(act for number, act in zip(before, self.acts, strict=True) if number in kept), kept=kept
        )

    def plain(self) -> Script:
        """Begins imported, with tasks in order and a usual line."""
        return replace(self, imported=True, shuffles=False, latency=PLAIN_LATENCY)

    def __str__(self) -> str:
        """Begins with the arguments that make it happen again."""
        head = f"--profile {self.profile} --seeds {self.seed}"
        if self.kept is not None:
            head += f" --acts {','.join(map(str, self.kept)) or 'none'}"
        whole = made(self.profile, self.seed)
        if self != whole.only(self.kept if self.kept is not None else range(len(whole.acts))) and self.kept is not None:
            head += " --plain"
        how = [] if self.imported else ["first import"]
        how += ["tasks shuffled"] if self.shuffles else []
        how += [] if self.latency == PLAIN_LATENCY else [f"latency {self.latency:g} s"]
        return "\n".join([f"{head}  {', '.join(how)}".rstrip(), *(f"    {act}" for act in self.acts)])


def _chosen(weights: Weights, chance: random.Random) -> str:
    return chance.choices(list(weights), list(weights.values()))[0]


def _moment(chance: random.Random, span: float) -> float:
    return round(chance.random() * span, 3)


def made(profile: str, seed: int) -> Script:
    world = PROFILES[profile]
    chance = random.Random(f"script {profile} {seed}")
    if world.crossing:
        return _crossing(world, seed, chance)
    span = chance.choice((0.1, 0.5, 2.0, 30.0))
    acts = [_ours(world, chance, span) for _ in range(chance.choice((1, 1, 2, 3)))]
    if all(act.kind == "sync" for act in acts):
        acts.append(Act("edit", _moment(chance, span), salt=chance.randrange(10**6)))
    others = chance.choice((0, 0, 1, 2, 3))
    for _ in range(round(others * world.others_share)):
        acts.append(_others(world, chance, span))
    for _ in range(chance.choice((0, 0, 1, 1, 2))):
        acts.append(_fault(world, chance, span))
    if chance.random() < (0.8 if world.importing else 0.3):
        kind = _chosen(CRASHES, chance)
        acts.append(Act(kind, nth=chance.randint(1, 150 if world.importing else 40), salt=chance.randrange(10**6)))
    if world.passwords:
        acts += _refusals(chance, span)
    if world.odd:
        acts += [Act(QUIRK + name) for name in chance.sample(sorted(QUIRKS), chance.choice((1, 2, 3, 4)))]
    return Script(
        profile,
        seed,
        tuple(acts),
        imported=chance.random() < 0.8 and not world.importing,
        shuffles=chance.random() < 0.3,
        latency=chance.choice((0.0005, 0.002, 0.002, 0.05)),
    )


def _crossing(world: World, seed: int, chance: random.Random) -> Script:
    """All in the time of one edit."""
    latency = chance.choice((0.0005, 0.002, 0.01))
    whole = chance.choice((80, 400)) * latency
    kinds = ["edit"] * chance.choice((1, 2)) + ["sync"] * 2
    kinds += [_chosen(world.others, chance) for _ in range(chance.choice((1, 2)))]
    acts = [Act(kind, _moment(chance, whole), salt=chance.randrange(10**6)) for kind in kinds]
    return Script(world.name, seed, tuple(acts), shuffles=chance.random() < 0.3, latency=latency)


def _refusals(chance: random.Random, span: float) -> list[Act]:
    """A password that is refused, and what somebody tries meanwhile."""
    first = Act(_chosen(access.KINDS, chance), _moment(chance, span), salt=chance.randrange(10**6))
    lasting = access.length(first.salt)
    tries = [
        Act(_chosen(access.MEANWHILE, chance), first.at + _moment(chance, lasting), salt=chance.randrange(10**6))
        for _ in range(chance.choice((1, 3, 6)))
    ]
    return [first, *tries]


def _ours(world: World, chance: random.Random, span: float) -> Act:
    return Act(_chosen(world.ours, chance), _moment(chance, span), salt=chance.randrange(10**6))


def _others(world: World, chance: random.Random, span: float) -> Act:
    kind, salt = _chosen(world.others, chance), chance.randrange(10**6)
    if chance.random() < 0.6:
        return Act(kind, nth=chance.randint(1, 45), salt=salt)
    return Act(kind, _moment(chance, span), salt=salt)


def _fault(world: World, chance: random.Random, span: float) -> Act:
    kind, salt = _chosen(world.faults, chance), chance.randrange(10**6)
    if kind in {"break", "break silently", "outage"}:
        return Act(kind, _moment(chance, span), salt=salt)
    among = FAULT_COMMANDS[:CHANGING] if chance.random() < 0.5 else FAULT_COMMANDS
    command = chance.choice(among)
    return Act(kind, nth=chance.randint(1, 30 if command == "*" else 3), command=command, salt=salt)
