"""Addresses below ``/desk/training/``."""

from django.urls import path, re_path

from sangto_desk.newsroom.training import courses, days, door, drills, files, overview, platforms

_COURSE, _DRILL, _DAY = "training/courses/<int:pk>/", "training/drills/<int:pk>/", "training/days/<int:pk>/"
urlpatterns = [
    path("training/", overview.overview, name="training"),
    path("training/courses/new/", courses.new, name="training-course-new"),
    path("training/courses/install/", courses.install, name="training-course-install"),
    path(_COURSE, courses.show, name="training-course"),
    path(f"{_COURSE}state/", courses.state, name="training-course-state"),
    path(f"{_COURSE}links/<int:link>/withdraw/", courses.withdraw_link, name="training-link-withdraw"),
    re_path(
        r"^training/courses/(?P<pk>\d+)/lessons/(?P<number>\d{1,2})/(?P<language>vi|en)/$",
        courses.lesson,
        name="training-lesson",
    ),
    path(f"{_COURSE}people/<int:enrolment>/", courses.trainee, name="training-trainee"),
    path(f"{_COURSE}people/<int:enrolment>/withdraw/", courses.withdraw, name="training-certificate-withdraw"),
    path(f"{_COURSE}days/new/".replace("<int:pk>", "<int:course>"), days.new, name="training-day-new"),
    path("training/drills/", drills.index, name="training-drills"),
    path("training/drills/from/", drills.sources, name="training-sources"),
    path("training/drills/from/<int:version>/", drills.make, name="training-make"),
    path("training/drills/new/", drills.new, name="training-drill-new"),
    path("training/drills/states/", drills.states, name="training-drill-states"),
    path("training/drills/import/", files.read, name="training-import"),
    path("training/drills/export/", files.write, name="training-export"),
    path(_DRILL, drills.show, name="training-drill"),
    path(f"{_DRILL}edit/", drills.edit, name="training-drill-edit"),
    path("training/assess/", drills.waiting_corrections, name="training-corrections"),
    path("training/assess/<int:pk>/", drills.correction, name="training-correction"),
    path(_DAY, days.show, name="training-day"),
    path(f"{_DAY}edit/", days.edit, name="training-day-edit"),
    path(f"{_DAY}state/", days.state, name="training-day-state"),
    path(f"{_DAY}programme/", days.talk, name="training-talk"),
    path(f"{_DAY}materials/", days.material, name="training-material"),
    path(f"{_DAY}attendance/", days.attendance, name="training-attendance"),
    path(f"{_DAY}test/", days.test, name="training-test"),
    path(f"{_DAY}code/", door.screen, name="training-code"),
    path("training/platforms/", platforms.platforms, name="training-platforms"),
    path("training/platforms/<int:pk>/", platforms.switch, name="training-platform"),
    path(f"{_DAY}list.pdf", door.paper, name="training-list"),
]
