"""Addresses below ``/hoc/``."""

from django.urls import URLPattern, URLResolver, path, re_path

from sangto_desk.newsroom.learning import courses, days, drills, joining, mine, schools

app_name = "learning"
urlpatterns: list[URLPattern | URLResolver] = [
    path("", courses.home, name="home"),
    path("moi/<str:token>/", joining.join, name="join"),
    path("khoa/<int:pk>/", courses.course, name="course"),
    path("khoa/<int:pk>/bai/<int:number>/", courses.lesson, name="lesson"),
    path("luyen/", drills.practice, name="practice"),
    path("luyen/<int:pk>/", drills.drill, name="drill"),
    path("luyen/ket-qua/<int:pk>/", drills.attempt, name="attempt"),
    path("cham/", drills.peers, name="peers"),
    path("cham/<int:pk>/", drills.peer, name="peer"),
    path("ngay/<int:pk>/", days.day, name="day"),
    path("ngay/<int:pk>/dang-ky/", days.take_seat, name="take-seat"),
    path("ngay/<int:pk>/huy/", days.give_back, name="give-back"),
    path("ngay/<int:pk>/gop-y/", days.feedback, name="feedback"),
    path("ngay/<int:pk>/kiem-tra/", days.test, name="test"),
    path("ngay/<int:pk>/kiem-tra/<int:attempt>/", days.test_answer, name="test-answer"),
    path("ngay/<int:pk>/tai-lieu/<int:material>/", days.material, name="material"),
    path("co-mat/", days.confirm, name="attend"),
    path("co-mat/<str:code>/", days.scan, name="scan"),
    path("cua-toi/", mine.mine, name="mine"),
    path("cua-toi/tat-ca.json", mine.takeout, name="takeout"),
    path("cua-toi/xoa/", mine.erase, name="erase"),
    path("cua-toi/giay/<int:pk>/", mine.copy, name="copy"),
    path("lti/khoa.json", schools.keys, name="lti-keys"),
    path("lti/bat-dau/", schools.login, name="lti-login"),
    path("lti/", schools.launch, name="lti-launch"),
    path("lti/chon/", schools.choose, name="lti-choose"),
    path("lti/bai/<str:sealed>/", schools.drill, name="lti-drill"),
    re_path(r"^chung-nhan/(?P<what>khoa|ngay)/(?P<pk>\d+)/$", mine.certify, name="certify"),
]
