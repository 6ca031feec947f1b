"""What each web process of `sangto serve` loads: the application, and an end if the server is gone."""

from sangto_desk.operations.parent import end_with_parent
from sangto_desk.wsgi import application

__all__ = ["application"]

end_with_parent()
