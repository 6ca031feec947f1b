"""Words for private people that announce a name as a form of address does: "học viên Cao Thuỳ Dương".

After them a full name counts, or a given name before a verb, a number or the end of a clause. Words for who holds an
office or is known in public are not among them.
"""

from __future__ import annotations

from sangto.privacy.patterns import words

PEOPLE = words(
    "học viên,tân sinh viên,cựu sinh viên,nữ sinh viên,nam sinh viên,du học sinh,nghiên cứu sinh,thực tập sinh,"
    "thủ khoa,á khoa,em nhỏ,cháu bé,bé trai,bé gái,cháu trai,cháu gái,cô bé,cậu bé,cô gái,chàng trai,"
    "thiếu niên,thiếu nữ,"
    "nam thanh niên,nữ thanh niên,thanh niên,bà mẹ,ông bố,người mẹ,người cha,người vợ,người chồng,người con,"
    "người bạn,bạn thân,bạn cùng lớp,bạn cùng phòng,bạn cùng xóm,thai phụ,"
    "người bệnh,người bị hại,người tố giác,đương sự,thân chủ,con nợ,chủ nợ,kẻ cắp,kẻ gian,kẻ lừa đảo,kẻ trộm,thủ phạm,"
    "tội phạm,đồng phạm,nghi can,nam công nhân,nữ công nhân,nữ nhân viên,nam nhân viên,nhân viên tư vấn,"
    "nhân viên kinh doanh,"
    "nhân viên cskh,nhân viên bán hàng,nhân viên giao hàng,tư vấn viên,cộng tác viên,ctv,sale,cò đất,admin,adm,"
    "quản trị viên,trưởng nhóm,nhóm trưởng,tổ trưởng,tổ phó,lớp phó,bí thư chi đoàn,bảo mẫu,cấp dưỡng,lao công,"
    "tạp vụ,giúp việc,ô sin,osin,cửu vạn,bốc vác,phụ hồ,phụ xe,lơ xe,xe ôm,lái tàu,lái buôn,lái đò,tài công,"
    "thuyền viên,thuyền trưởng,máy trưởng,ngư phủ,thương lái,tiểu thương,chủ thuyền,chủ ghe,chủ tàu,"
    "chủ sạp,chủ ki ốt,chủ đất,chủ rẫy,chủ vườn,chủ trại,chủ cửa hàng,chủ tài khoản,chủ phòng trọ,"
    "chủ nhà trọ,chủ cơ sở,"
    "chủ đầm,chủ hụi,người bán,người mua,người thuê,người vay,người gửi,người nhận,người giao,"
    "người giao hàng,người bán hàng,"
    "người mất,người chết,người bị nạn,người đi đường,người nhà,thân nhân,người quen,khách thuê,khách trọ,khách mua,"
    "khách đặt,khách quen,thợ điện,thợ xây,thợ may,thợ hồ,thợ sửa,thợ máy,thợ mộc,thợ hàn,thợ cắt tóc,"
    "thợ xăm,thợ lặn,thợ ảnh,thợ,thầy lang,thầy bói,thầy cúng,thầy thuốc,thầy đồng,thầy mo,bà mế,cô đồng,bà đồng,"
    "bà lang,ông lang,"
    "cô dâu,chú rể,cô chủ nhiệm,thầy chủ nhiệm,cô giáo chủ nhiệm,thầy giáo chủ nhiệm,giáo viên chủ nhiệm,gvcn,"
    "giáo viên,giảng viên,gia sư,cô hiệu trưởng,bảo mẫu,"
    "hướng dẫn viên,phượt thủ,vợ chồng,hai vợ chồng,chị em nhà,anh em nhà,vợ chồng nhà,mẹ con nhà,con nhà,"
    ""
    "hai mẹ con,mẹ con,cha con,bố con,ba con,ba của,má của,mẹ của,bố của,cha của,vợ của,chồng của,con của,"
    "em của,bạn của,"
    "bx,vk,ck,ny,px,bà xã,ông xã,tên trộm,tên cướp,tên lừa đảo,"
    "bạn đọc,độc giả,thính giả,khán giả,bạn xem đài,"
    "thương binh,cựu chiến binh,dân quân,chiến sĩ,tình nguyện viên,mạnh thường quân,nhà hảo tâm",
    ",",
)
