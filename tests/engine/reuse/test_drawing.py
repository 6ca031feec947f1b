"""Clusters as drawings: everything in them can be seen without a stylesheet, and names cannot break out."""

from xml.etree import ElementTree

from sangto.reuse.drawing import SIZE, cluster_svg

NAMES = ("một", "hai", "ba & <b>", "bốn")


def parts(kind, drawing):
    return [part for part in ElementTree.fromstring(drawing).iter() if part.tag == kind]


def test_lines_have_a_colour_and_are_the_thicker_the_more_is_shared():
    drawing = cluster_svg(NAMES, [("một", "hai", 0.2), ("một", "bốn", 1.0)], label="nhóm")
    (group,) = (part for part in parts("g", drawing) if part.findall("line"))
    assert group.get("stroke") == "currentColor"
    assert [line.get("stroke-width") for line in group] == ["2.0", "6.0"]


def test_points_have_names_outside_the_circle():
    labels = parts("text", cluster_svg(NAMES, [], label="nhóm"))
    assert [label.text for label in labels] == list(NAMES)
    assert [float(label.get("y")) > SIZE / 2 for label in labels] == [False, False, True, False]
