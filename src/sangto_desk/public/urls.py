"""Addresses of the pages for readers."""

from django.urls import URLPattern, URLResolver, path, re_path

from sangto_desk.public import about, cards, data, factchecks, feeds, lists, log, machines, search, tickets, tips

app_name = "public"
urlpatterns: list[URLPattern | URLResolver] = [
    path("", lists.home, name="home"),
    path("kiem-chung/", lists.everything, name="everything"),
    path("kiem-chung/<slug:slug>/", factchecks.show, name="fact-check"),
    path("kiem-chung/<slug:slug>/ban-ghi.json", factchecks.record, name="record"),
    path("kiem-chung/<slug:slug>/ban/<int:number>/", factchecks.show_version, name="version"),
    path("kiem-chung/<slug:slug>/ban/<int:number>/ban-ghi.json", factchecks.record_of_version, name="version-record"),
    path("kiem-chung/<slug:slug>/nhung/", factchecks.embed, name="embed"),
    path("kiem-chung/<slug:slug>/the.png", cards.card, name="card"),
    path("chu-de/<slug:name>/", lists.topic, name="topic"),
    path("tim/", search.search, name="search"),
    path("dien-bien/", lists.live_list, name="live-list"),
    path("dien-bien/<slug:slug>/", lists.live, name="live"),
    path("dinh-chinh/", lists.corrections, name="corrections"),
    path("dang-hoi/", lists.asked_now, name="asked"),
    path("khong-kiem-chung/", lists.refused, name="refused"),
    re_path(r"^khong-kiem-chung/(?P<month>\d{4}-\d{2})/$", log.refusals_record_of, name="refused-month"),
    path("phuong-phap/", about.method, name="method"),
    path("gioi-thieu/", about.about, name="about"),
    path("so-cong-khai/", log.page, name="log"),
    path("so-cong-khai/ban-ghi.json", log.keys_record, name="log-record"),
    path("so-cong-khai/chung-minh/<int:number>.tlog-proof", log.proof, name="proof"),
    path("log/<path:path>", log.file, name="log-file"),
    path("du-lieu/", data.page, name="data"),
    path("du-lieu/claimreview.json", data.claim_reviews, name="claim-reviews"),
    path("du-lieu/bai-kiem-chung.jsonl", data.lines, name="data-jsonl"),
    path("du-lieu/bai-kiem-chung.csv", data.table, name="data-csv"),
    path("tin-moi/<str:kind>", feeds.feed, name="feed"),
    path("chu-de/<slug:topic>/tin-moi/<str:kind>", feeds.feed, name="topic-feed"),
    path("oembed/", machines.oembed, name="oembed"),
    path("sitemap.xml", machines.sitemap, name="sitemap"),
    path("robots.txt", machines.robots, name="robots"),
    path("gui-tin/", tips.send, name="send"),
    path("gui-tin/<int:unit>/", tips.send, name="send-to-unit"),
    path("phieu/<str:token>/", tickets.show, name="ticket"),
]
