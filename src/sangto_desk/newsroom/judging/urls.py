"""Addresses below ``/cham-thi/``."""

from django.urls import URLPattern, URLResolver, path

from sangto_desk.newsroom.judging import calibration, joining, lists, reading

app_name = "judging"
urlpatterns: list[URLPattern | URLResolver] = [
    path("", lists.home, name="home"),
    path("moi/<str:token>/", joining.join, name="join"),
    path("<int:number>/", lists.mine, name="mine"),
    path("<int:number>/thang-diem/", lists.use, name="use"),
    path("<int:number>/xung-dot/", lists.conflicts, name="conflicts"),
    path("<int:number>/mau/<int:order>/", calibration.show, name="calibration"),
    path("bai/<int:pk>/", reading.show, name="reading"),
    path("bai/<int:pk>/sua/", reading.edit, name="edit"),
    path("bai/<int:pk>/khong-cham/", reading.give_back, name="recuse"),
    path("bai/<int:pk>/lo-ten/", reading.leak, name="leak"),
]
