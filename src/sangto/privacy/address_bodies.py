"""Words for offices, shops and other bodies, and for what shows that an address after them is a home all the same."""

from __future__ import annotations

import re

from sangto.privacy.patterns import twins, whole_start, words
from sangto.text.unicode import fold_text

BESIDE = twins(
    r"(?<!\w)(?:gần|đối diện|cạnh|sau(?: lưng)?|trước(?: cửa| mặt)?|kế(?: bên)?|sát(?: bên)?|cách|qua|gan|doi dien|"
    r"canh|"
    r"ngay|kế cạnh)[ ](?:nhà |cổng |cái )?$"
)
"""Over small letters: before an organisation that only shows the way to a home."""
OFFICES = words(
    "trụ sở,nhà xe,văn phòng,công ty,tập đoàn,bệnh viện,trường,đại học,ubnd,ủy ban,uỷ ban,sở,bộ,cục,vụ,"
    "viện,trung tâm,chi nhánh,ngân hàng,siêu thị,tòa án,toà án,công an,nhà hàng,khách sạn,cửa hàng,"
    "nhà thuốc,phòng khám,chùa,đình,đền,nhà thờ,bảo tàng,thư viện,hiệu thuốc,hiệu sách,mầm non,hồ bơi,bể bơi,hostel,"
    "đài truyền hình,đài phát thanh,cung thiếu nhi,cung văn hóa,mái ấm,trại hòm,nhà tang lễ,tiệc cưới,"
    "hội chữ thập đỏ,bảo hiểm xã hội,miếu,viettel store,fpt shop,winmart,vinmart,circle k,vnpt,cgv,vincom,aeon mall,"
    "thế giới di động,bách hóa xanh,bách hoá xanh,kfc,lotteria,highlands,phúc long,gs25,family mart,co.opmart,"
    "pharmacity,con cưng,starbucks,ga sài gòn,ga hà nội,nhà hát,rạp,sân vận động,chợ,"
    "bưu điện,bưu cục,kho bạc,nhà văn hóa,nhà văn hoá,quán,cafe,spa,showroom,tòa soạn,toà soạn,"
    "công viên,cây xăng,trạm xăng,bãi xe,bến xe,cơ sở,trạm y tế,điểm tiêm,hội trường,nhà xuất bản,đại sứ quán,lãnh "
    "sự quán,karaoke,nhà sách,tiệm,nhà nghỉ,homestay,resort,quán bar,salon,gara,garage,thẩm mỹ viện,nha khoa,"
    "phòng gym,"
    "phòng tập,nhà máy,xưởng,khu công nghiệp,điểm hiến máu,điểm bán,điểm giao dịch,phòng giao dịch,pgd,"
    "điểm thi,điểm phát,"
    "bộ phận một cửa,cửa hiệu,đại lý,nhà trẻ,trung tâm thương mại,toà nhà văn phòng,chung cư bị cháy",
    ",",
)
_BARE_OFFICES = frozenset(map(fold_text, OFFICES))
UNMARKED_OFFICES = frozenset(bare for bare in _BARE_OFFICES if " " in bare or len(bare) > 5)
SHORT_OFFICES = _BARE_OFFICES - UNMARKED_OFFICES - {"dinh", "truong", "vu"}
"""Words for offices that without marks may be other words ("cho","
" "so"): there they need a capital. Three are names."""
ORGANISATION = re.compile(whole_start({*OFFICES, *UNMARKED_OFFICES, "ubnd"}, escape=True) + r"(?!\w)")
SHORT_ORGANISATION = re.compile(whole_start({word.capitalize() for word in SHORT_OFFICES}, escape=True) + r"(?= [A-Z])")
LIVES = re.compile(
    r"(?:tu gia|ngu|tru(?! so[ :])|song|que|nha|giao|ship|(?:giao|nhan|gui) hang|ho khau|khau tru)(?: (?:tai|o|ve|"
    r"toi|den|cho|so|em|"
    r"minh|toi|cho minh ve|o so))?[ :]{0,2}(?:so )?$"
)
LINK_WORDS = frozenset(
    words(
        "tai o dia chi so dat nam tren la tru d c cua va trung uong tinh thanh pho quan huyen nha ma thue mst hotline "
        "dien thoai sdt co phan tnhh mtv san xuat thuong mai dich vu dau tu xay dung chi nhanh"
    )
)
