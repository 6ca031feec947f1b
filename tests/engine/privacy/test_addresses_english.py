"""Addresses as English writes them."""

from __future__ import annotations

from sangto.privacy import find_personal_data


def addresses(text: str) -> list[str]:
    """The addresses found in a text."""
    return [item.text for item in find_personal_data(text) if item.kind.value == "address"]


def test_english_address_is_found_up_to_the_city() -> None:
    text = "I live at 12 alley 189 Hoang Hoa Tham street, Ba Dinh district, Hanoi."
    assert addresses(text) == ["12 alley 189 Hoang Hoa Tham street, Ba Dinh district"]


def test_english_address_with_numbered_ward_is_found_whole() -> None:
    text = "She lives at 48/2 Ly Chinh Thang street, ward 8, Ho Chi Minh City."
    assert addresses(text) == ["48/2 Ly Chinh Thang street, ward 8"]


def test_english_flat_with_tower_and_estate_is_found_whole() -> None:
    text = "I live in apartment 5.03, Block C, Green Park, Tan Phu District, Ho Chi Minh City."
    assert addresses(text) == ["apartment 5.03, Block C, Green Park, Tan Phu District"]


def test_english_flat_for_sale_stays() -> None:
    assert addresses("Apartment 70m2, Green Park, District 7 for rent") == []
    assert addresses("Apartment 2 bedrooms, District 7 for rent") == []


def test_english_address_of_an_office_stays() -> None:
    assert addresses("The office at 45 Trang Tien street is closed.") == []
    assert addresses("Highlands Coffee at 12 Nguyen Hue street is closed.") == []


def test_english_street_without_a_number_stays() -> None:
    assert addresses("Cars are banned from Nguyen Hue street.") == []
