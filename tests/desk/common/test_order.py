"""Lists are looked through by the Vietnamese alphabet, numbers by value, people by given name."""

from sangto_desk.common.order import by_given_name, in_order


def test_units_stand_by_alphabet_and_number():
    names = ["Huyện 10", "Đô Lương", "Huyện 2", "Duy Tiên", "Êa Súp", "Ba Vì", "Ăn Khê", "An Khê"]
    assert sorted(names, key=in_order) == [
        "An Khê",
        "Ăn Khê",
        "Ba Vì",
        "Duy Tiên",
        "Đô Lương",
        "Êa Súp",
        "Huyện 2",
        "Huyện 10",
    ]


def test_people_stand_by_given_name():
    names = ["Lê Thị Bình", "Trần Văn An", "Đỗ Thị Ân", "Nguyễn An", ""]
    assert sorted(names, key=by_given_name) == ["", "Nguyễn An", "Trần Văn An", "Đỗ Thị Ân", "Lê Thị Bình"]
