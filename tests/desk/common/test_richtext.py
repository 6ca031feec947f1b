from sangto_desk.common.richtext import Block, Run, blocks


def test_paragraphs_headings_and_words_in_strong_and_emphasis():
    assert blocks("## Mở đầu\n\nCó **rõ** và *nghiêng*.") == [
        Block("heading", (Run("Mở đầu"),), 2),
        Block("paragraph", (Run("Có "), Run("rõ", strong=True), Run(" và "), Run("nghiêng", emphasis=True), Run("."))),
    ]


def test_lists_keep_their_depth_and_numbers():
    found = blocks("3. một\n4. hai\n   - con")
    assert [(one.kind, one.level, one.number, one.runs[0].text) for one in found] == [
        ("number", 1, 3, "một"),
        ("number", 1, 4, "hai"),
        ("bullet", 2, 0, "con"),
    ]


def test_tables_are_rows_of_words():
    assert blocks("| a | b |\n|---|---|\n| 1 | **2** |") == [Block("table", rows=(("a", "b"), ("1", "2")))]


def test_markup_of_other_languages_stays_text():
    assert blocks("#let x = 1 <script>") == [Block("paragraph", (Run("#let x = 1 <script>"),))]
