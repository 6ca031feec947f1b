"""English words that are left out of search."""

from __future__ import annotations

ENGLISH_STOP_WORDS: frozenset[str] = frozenset(
    """
a an the this that these those it its itself i me my mine myself we us our ours ourselves you your
yours yourself he him his himself she her hers herself they them their theirs themselves who whom
whose which what when where why how and or but nor so yet if then than because while although though
unless until since whether as of in on at by for with about against between into through during
before after above below to from up down out off over under again further once here there near via
per upon within without across toward towards among along around behind beyond am is are was were be
been being have has had having do does did doing done will would shall should can could may might
must ought not no only own same too very just also even ever still already quite rather really such
more most less least much many few some any all both each every either neither other another else s t
d ll m re ve don didn doesn isn aren wasn weren won wouldn couldn shouldn hasn haven hadn can't
cannot let like get got go goes going gone say says said saying tell told now today well oh yes ok
okay please thing things way lot lots bit
""".split()
)
