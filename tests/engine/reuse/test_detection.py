"""Copied passages are found at their places whatever was done to them, and nothing where nothing was copied."""

import random
import unicodedata

import pytest

from sangto.reuse import Document, ReuseIndex, Settings, find_reuse, linked
from sangto.reuse.quotations import quotation_mask
from sangto.reuse.tokens import tokenise

POOL = (
    "nước mưa gió bão lúa đồng sông núi trường lớp thầy trò sách vở đường phố chợ quán cây lá hoa quả nhà cửa sân vườn "
    "sáng trưa chiều tối ngày tháng mùa xuân hạ thu đông vui buồn nhớ thương học chơi làm nghỉ đi về ăn uống nói cười "
    "xanh đỏ tím vàng cao thấp dài ngắn nhanh chậm mới cũ lớn nhỏ giáo viên học sinh bác sĩ bệnh viện thuốc men an toàn"
).split()


def essay(seed, size=220):
    chance = random.Random(seed)
    return [chance.choice(POOL) + str(chance.randrange(4)) * chance.randrange(2) for _ in range(size)]


def text(words):
    return " ".join(words)


def with_copy(host, source, start, size, change=lambda words: words):
    """A host with `size` words of a source put in after 40 of its own, and where the copy stands."""
    copy = text(change(source[start : start + size]))
    before = text(host[:40]) + " "
    return before + copy + " " + text(host[40:]), (len(before), len(before) + len(copy))


def found_in(pairs, span):
    """Share of a span that passages of the one pair cover on its second side."""
    (pair,) = pairs
    covered = {at for passage in pair.passages for at in range(*passage.b)} & set(range(*span))
    return len(covered) / (span[1] - span[0])


def drop_every(step):
    return lambda words: [word for number, word in enumerate(words, 1) if number % step]


def put_in_every(step):
    return lambda words: [x for number, w in enumerate(words, 1) for x in ((w,) if number % step else (w, "xen"))]


def replace_every(step):
    return lambda words: [word if number % step else "thay" for number, word in enumerate(words, 1)]


def swap(words):
    return [words[at ^ 1] if at ^ 1 < len(words) else words[at] for at in range(len(words))]


def strip(words):
    plain = unicodedata.normalize("NFD", text(words)).replace("đ", "d")
    return "".join(letter for letter in plain if not unicodedata.combining(letter)).split()


CHANGES = {
    "as it is": lambda words: words,
    "no marks": strip,
    "zero-width": lambda words: [word[:1] + "\u200b" + word[1:] for word in words],
    "every third left out": drop_every(3),
    "every fourth left out": drop_every(4),
    "one put in after every third": put_in_every(3),
    "every third replaced": replace_every(3),
    "neighbours swapped": swap,
    "halves exchanged": lambda words: words[len(words) // 2 :] + words[: len(words) // 2],
}


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
def test_copied_passage_is_found_at_its_place(change):
    source, host = essay(1), essay(2)
    copied, span = with_copy(host, source, 60, 90, change)
    pairs = list(
        find_reuse([Document("nguồn", text(source)), Document("chép", copied), Document("khác", text(essay(3)))])
    )
    assert [(pair.a, pair.b) for pair in pairs] == [("nguồn", "chép")]
    assert found_in(pairs, span) > 0.9


def test_spans_of_a_plain_copy_are_exact_on_both_sides():
    source, host = essay(1), essay(2)
    copied, span = with_copy(host, source, 60, 50)
    (pair,) = find_reuse([Document("a", text(source)), Document("b", copied)])
    (passage,) = pair.passages
    assert text(source)[slice(*passage.a)] == copied[slice(*passage.b)] == text(source[60:110])
    assert (tuple(passage.b), passage.matched_tokens >= 50, passage.identity) == (span, True, 1.0)


def test_shares_are_those_of_the_syllables():
    source, host = essay(1, 200), essay(2, 300)
    copied, _span = with_copy(host, source, 0, 100)
    (pair,) = find_reuse([Document("a", text(source)), Document("b", copied)])
    assert pair.share_a == pytest.approx(0.5, abs=0.02)
    assert pair.share_b == pytest.approx(0.25, abs=0.02)


def test_texts_of_their_own_share_nothing():
    assert list(find_reuse([Document(str(seed), text(essay(seed))) for seed in range(30)])) == []


def test_passage_shorter_than_asked_for_is_left_out():
    copied, _span = with_copy(essay(2), essay(1), 60, 30)
    documents = [Document("a", text(essay(1))), Document("b", copied)]
    assert len(list(find_reuse(documents, settings=Settings(min_words=20)))) == 1
    assert list(find_reuse(documents, settings=Settings(min_words=60))) == []


def test_allowed_text_is_no_reuse_and_counts_for_no_share():
    task = essay(9, 60)
    one, other = text(task + essay(1)), text(essay(2) + task)
    documents = [Document("a", one), Document("b", other)]
    assert len(list(find_reuse(documents))) == 1
    assert list(find_reuse(documents, allowed=[Document("đề", text(task))])) == []


def test_allowed_text_is_no_reuse_in_however_many_documents_it_stands():
    task = essay(9, 60)
    documents = [Document(str(seed), text(essay(seed) + task + essay(seed + 100))) for seed in range(20)]
    assert len(list(find_reuse(documents))) >= 19
    assert list(find_reuse(documents, allowed=[Document("đề", text(task)), Document("luật", text(task))])) == []


@pytest.mark.parametrize("marks", ["“”", "„“", "«»", "‘’", '""'])
def test_quotations_are_left_out_where_that_is_asked_for(marks):
    quoted = f"{marks[0]}{text(essay(9, 40))}{marks[1]}"
    documents = [Document("a", f"{text(essay(1))} {quoted}"), Document("b", f"{quoted} {text(essay(2))}")]
    assert len(list(find_reuse(documents))) == 1
    assert list(find_reuse(documents, settings=Settings(exclude_quotes=True))) == []


@pytest.mark.parametrize(
    ("quoted", "outside"),
    [
        ("Nói: “một hai.\n“ba bốn.” năm", "Nói năm"),
        ("“một “hai” ba” bốn", "bốn"),
        ('màn hình 15 inch (15") và “một hai” ba', "màn hình 15 inch 15 và ba"),
        ("“" + "một " * 900 + "” hai", "một " * 900 + "hai"),
        ("‘don’t stop’ now", "now"),
    ],
)
def test_quotations_reach_from_mark_to_mark(quoted, outside):
    tokens = tokenise(quoted)
    mask = quotation_mask(quoted, tokens.starts)
    words = [quoted[start:end] for start, end in zip(tokens.starts, tokens.ends, strict=True)]
    assert [word for word, inside in zip(words, mask, strict=True) if not inside] == outside.split()


def test_library_is_compared_with_entries_and_not_with_itself():
    source = text(essay(1))
    library = [Document("báo 1", source), Document("báo 2", source)]
    copied, _span = with_copy(essay(2), essay(1), 20, 80)
    pairs = list(find_reuse([Document("bài", copied)], library=library))
    assert {(pair.a, pair.b) for pair in pairs} == {("bài", "báo 1"), ("bài", "báo 2")}


def test_passage_in_very_many_documents_links_all_of_them_at_linear_cost():
    shared = essay(77, 60)
    documents = [Document(str(seed), text(essay(seed) + shared)) for seed in range(100, 160)]
    pairs = list(find_reuse(documents))
    (cluster,) = linked(pairs)
    assert (len(cluster), len(pairs) < 3 * len(documents)) == (60, True)


def test_result_is_the_same_each_time_and_in_the_order_of_the_documents():
    documents = [Document(str(seed), text(essay(seed) + essay(seed // 2, 60))) for seed in range(40)]
    first, again = (list(find_reuse(documents)) for _ in range(2))
    assert first == again
    order = [(int(pair.a), int(pair.b)) for pair in first]
    assert order == sorted(order)
    assert len(order) >= 19


def test_index_finds_one_document_at_a_time_what_the_whole_finds():
    documents = [Document(str(seed), text(essay(seed) + essay(seed // 2, 60))) for seed in range(40)]
    index = ReuseIndex()
    one_by_one = {(pair.a, pair.b): pair for document in documents for pair in index.add(document)}
    assert one_by_one == {(pair.a, pair.b): pair for pair in find_reuse(documents)}
    assert len(index) == 40


def test_looking_for_a_document_does_not_add_it():
    index = ReuseIndex()
    index.extend([Document("a", text(essay(1)))])
    copied, _span = with_copy(essay(2), essay(1), 20, 80)
    assert [pair.a for pair in index.find(Document("b", copied))] == ["a"]
    assert [pair.a for pair in index.find(Document("c", copied))] == ["a"]
    assert len(index) == 1


def test_index_leaves_out_allowed_text_and_quotations_as_the_whole_does():
    task, quoted = essay(9, 60), essay(8, 40)
    documents = [
        Document(str(seed), f"{text(essay(seed) + task)} “{text(quoted)}” {text(essay(seed // 2 + 50, 40))}")
        for seed in range(6)
    ]
    settings, allowed = Settings(exclude_quotes=True), [Document("đề", text(task))]
    index = ReuseIndex(settings, allowed=allowed)
    one_by_one = {(pair.a, pair.b): pair for document in documents for pair in index.add(document)}
    whole = {(pair.a, pair.b): pair for pair in find_reuse(documents, allowed=allowed, settings=settings)}
    assert one_by_one == whole
    assert set(whole) == {("0", "1"), ("2", "3"), ("4", "5")}


def test_passage_in_a_dozen_documents_gives_all_their_pairs():
    shared = essay(77, 60)
    documents = [Document(str(seed), text(essay(seed) + shared)) for seed in range(100, 112)]
    assert len(list(find_reuse(documents))) == 12 * 11 // 2


@pytest.mark.parametrize("documents", [[], [Document("a", "")], [Document("a", "một"), Document("b", "hai ba")]])
def test_nothing_to_compare_gives_nothing(documents):
    assert list(find_reuse(documents)) == []
