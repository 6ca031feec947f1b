"""Frequent words of English and of other languages. Generated from resources/."""

FUNCTION_WORDS: frozenset[str] = frozenset(
    """
about across again against all already also although and another any anything are around as back
because been before believe best between both could days did does doing during each est even ever
every everyone everything ex few first for found from getting going good great had half has have
having her here higher his how however if is its lets like more most much must need never new next
nothing now of off one only or other our out own past people per percent really said same seen
several she should since some someone something still such sure take taken term their there these
they things think this those though through times together too two under until us use used using very
was we what when where whether while who why will with without work would year years you
""".split()
)

FREQUENT_LOOKALIKES: frozenset[str] = frozenset(
    """
a an at be but by can do he in it me my no not on so than that the them to up we
""".split()
)

LOOKALIKES: frozenset[str] = frozenset(
    """
a air am an arm at ban bans bar barn bat bats be bee beef beer bees ben bes bet bias bit bits boa
boat boats boo boom boon boos boost boots bore born bots bow bows box bum bun buns burn bury bus bust
busy but buy buys by can cans cap caps car cast cat cats chair chaos chat cheer chef chest chin chip
chips chop chose chosen chow chum co coach coast coat coats com coon cop cops core corn cost cow cows
cox cue cum cup cups cut cuts dad dam dams dan darn dawn day deed deems deer defend den diet dip do
doe don donor doom door dorm dose dots down downs dud due dust dux er es gang gangs gap gaps gas gay
gays get go goat goes goof goon gore got gown gowns gum gun guns gut guts guy guys gym ha hair haj
ham hang hangs harm hat hats he hem hen hero hex hi him hip hit hits hoax hoc hoe hoes honor hoof hop
horn hose host hot hue hung in it keen keeps ken kim kit kits lam lap last lawn lawns lax lay lens
let liar lip lips list lit loaf loan loans long loom loon lore lose lost lot lots low lows lox lung
lungs lux ma man map maps mast mat max maxi may me meets memes men mere met mi mins mix mom moms moon
moons mop moron mow mown my nap nat nest net nip nix no non noon nor norm nose not nuns nuts on op
ops ore owns pa pair pam pan par pasta pat pawn pawns pay pays pee peer pen pens pet pets pharma phi
photos pi pieces pin pins pit pix poem poof poor pop pore porn pose post pot pox pun put puts quay
que queen quest quit quits raj ran rap rat rats ray rays re reef reset rest rex rich rim rip roast
roe ron roof room rooms roots rose rot row rows rue rum run runs sam sang sap sat sax say see seem
seems sees sense set sets sex sin sip sir sit sits six so soap soar sofa son song songs sons soon
sore sow sown sows sue sum sums sun sup taj tan tap tar tat tax taxi tech tee teen teens ten tens
test than that the them then thin thus tim tip tips to toast toe toes tom ton tons toon top tops tore
torn tot tow town towns tows trap tree trees trip trips trojan troops true trust try turn tux up ups
vans vary vast vat vest vet vets vex via vim vis visa vow vows war wax yet
""".split()
)

FOREIGN_WORDS: frozenset[str] = frozenset(
    """
aan aber ada adalah akan al alla als anche anda ao atau au auch auf aus aux avec bahwa bei bij bisa
ce ces cette che come como con cuando da dal dalam dans dari das dass dat de dei del della delle dem
dengan der des di die dopo dos du e een ein eine einem einen einer el elle em en entre esta este et
foi fue für gli haben han hanno hay het ich il ils im ini ist itu je juga kami karena kepada kita la
las le lebih les leur leurs lo los maar mais mereka mit muy más na naar nach nas nel nella nicht niet
noch nos nous nur não o oder oleh ont ook orang os ou où pada para pas pela pelo perché pero più plus
por pour questa questo qui sa saya se seperti ses si sich sie sind sobre sono sont su sudah sur sus
são también também te telah tem tersebut tidak tra uma un una und une uno unos untuk van von voor vor
vous werden wie wir wird wordt wurde y yang zijn zu zum zur è été être über
""".split()
)
