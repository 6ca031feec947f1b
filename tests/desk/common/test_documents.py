from io import BytesIO

import pytest
from django.template import TemplateDoesNotExist
from PIL import Image

from sangto_desk.common.charts import Series
from sangto_desk.common.documents import png_of, template_path
from sangto_desk.common.lying_bars import bars


def test_chart_becomes_a_picture_of_the_width_asked_for():
    svg = bars("Đúng giờ", "Huyện", ["Huyện Ế"], [Series("x", (3,))]).svg
    picture = Image.open(BytesIO(png_of(svg, width_cm=10, dots_per_inch=100)))
    assert abs(picture.width - (10 / 2.54 * 100 + 8 / 72 * 100)) <= 2
    assert len(picture.convert("L").getcolors(256)) > 10  # not an empty page


def test_template_that_no_app_has_is_named():
    with pytest.raises(TemplateDoesNotExist, match=r"reports/nowhere\.typ"):
        template_path("reports/nowhere.typ")
