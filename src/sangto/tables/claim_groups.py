"""Words that mean alike. Generated from resources/claim_groups*.tsv and english_value_words.tsv."""

from __future__ import annotations

MARKED = """\
ae	you
ai	ask
ai biết	ask
ai bảo	mock
ai chưa	you
ai chẳng	rhetoric
ai có	call
ai cũng	we-all
ai cũng hỏi	ask
ai cần	call
ai lại	rhetoric
ai muốn	call
ai mà	rhetoric
ai nấy	we-all
ai thấy	ask
ai đời	rhetoric
alo	greet
amen	greet
anh	you
anh chị	you
anh em	you
anh em tôi	own-kin
anh hùng bàn phím	mock
anh ta	they
anh trai	own-kin kin
anh tôi	own-kin
anh ấy	they
app	link
apple	org
ba em	own-kin
ba mình	own-kin
ba tui	own-kin
ba tôi	own-kin
ban hành	event
ban quản lí	org
ban tổ chức	org
bao giờ	ask
bao giờ cho	wish
bao giờ mới	rhetoric
bao gồm	is
bao lâu	ask
bao nhiêu	ask
bao nhiêu là	degree
bao nhiêu tiền	ask
bao nhiêu tuổi	ask
bao năm	past
biên bản	title
biến chứng	effect
biết bao	degree
biết bao giờ	rhetoric
biết đâu	guess
biết ơn	moral
biển	place
buồn	feel
buồn cười	bad
buồn ngủ	feel
buộc	must
buộc phải	should
bx	own-kin
bye	greet
bà	they
bà con	you
bà cụ	they
bà ngoại	own-kin
bà nội	own-kin
bà nội hay	own-kin
bà ta	they
bà tôi	own-kin
bà xã	own-kin
bà ấy	they
bài	title measure
bài học	moral
bàn	measure
bày tỏ	say
bác	you
bác bỏ	say
bác nào	you call
bác sĩ	they expert
bác sĩ google	mock
bác sĩ mạng	mock
bác tôi	own-kin
bái phục	mock
bán	title
báo	say act report
báo cáo	expert title
báo động	bad
bây giờ	now
bão	event
bé nhà	own-kin
bé nhà em	own-kin
bé nhà mình	own-kin
béo ngậy	good
bên chồng	own-kin
bình chọn	act
bình luận	act
bình đẳng	moral
bí	proverb
bí quyết	title
bóc	act
bón	act
bôi	act
băm	act
bước	title
bạn	you
bạn bè	kin
bạn em	own-kin
bạn mình	own-kin
bạn nào	you call
bạn t	own-kin
bạn thân	kin
bạn tôi	own-kin
bản tin	title
bảng giá	title
bảo	say report
bảo hiểm xã hội	org
bảo quản	act
bảo rằng	say
bảo sao	mock
bảo vệ	act
bấm	act call-verb
bấm vào	call
bất công	bad
bất cập	bad
bất hợp lí	bad
bấy giờ	past
bấy lâu	past
bầu	proverb
bẩn	bad
bật	act call-verb
bắt	event
bắt buộc	must effect
bắt buộc phải	should
bắt giữ	event
bắt nguồn	is
bằng	is
bến	proverb
bền	good
bệnh	effect
bệnh nhân	you
bệnh viện	they org
bị	happened
bị bắt	event
bị chém	bad
bị cáo	they
bị cấm	must
bị hack	event
bị lừa	event
bị phạt	must event
bị thu hồi	must
bị thương	event
bị trừ	self-life
bị tước	must
bị xử phạt	must
bị đình chỉ	must
bịa đặt	deny
bọn chúng	they
bọn em	self
bọn mình	self
bọn tôi	self
bọn tớ	self
bỏ phiếu	act
bố	kin
bố chồng	own-kin
bố em	own-kin
bố mình	own-kin
bố mẹ	kin
bố t	own-kin
bố tôi	own-kin
bố tớ	own-kin
bố vợ	own-kin
bối rối	feel
bồi hồi	feel
bổ máu	effect
bổ nhiệm	event
bổ ích	good
bộ	they org
bộ luật	must
bởi	effect
bởi vì	because
bức xúc	bad
bừa bãi	bad
bữa giờ	self-life
bữa nọ	past
bữa trước	past
bực	feel
bực mình	feel
ca	measure
calo	measure
cam kết	say
cao	is
cao hơn	is
cao nhân đây rồi	mock
cao nhất	is
cha	kin
cha mẹ	kin
cha tôi	own-kin
chia buồn	greet
chia sẻ	act call-verb report
chia sẻ rằng	say
chim	proverb
chiên	act
chiếc	measure
chiếm	is
chiều mai	future
chiều nay	future
chiều qua	past
cho	act
cho biết	say report
cho coi	future
cho em	call-end
cho em hỏi	ask
cho em xin	call
cho em xin giá	ask
cho em xin số	ask
cho em xin tên	ask
cho em xin ít ý kiến	ask
cho em xin ý kiến	ask
cho em xin địa chỉ	ask
cho hay	say report
cho hỏi	ask
cho mà xem	future
cho mình hỏi	ask
cho mình xin	call
cho mình xin giá	ask
cho mình xin số	ask
cho mình xin tên	ask
cho mình xin địa chỉ	ask
cho nên	because
cho rằng	say report
cho sang	mock
cho thuê	title
cho thấy rõ	judge
cho vui	call-end
cho vào	call-verb
cho xem	future
cho xin	call
cho xin địa chỉ	ask
chu đáo	good
chung tay	act
chuyên gia	expert
chuyên gia mạng	mock
chuyên gia đây rồi	mock
chuyên đề	title
chuyển khoản	act call-verb
chuyển tiền	act
chuyện	title
chuyện này	that
chuẩn	greet
chuẩn bị	future act
chuẩn luôn	greet
chàng trai	they
chào	greet
chào buổi	greet
chào cả nhà	greet
chán	like bad feel
chán nản	feel
chán đời	feel
chát	bad
cháu	self
cháy	event
chân thành cảm ơn	greet
chân ái	good
châu âu	place
chém	bad event
chê	say
chìm	event
chính phủ	they org
chính quyền	they org
chùi	act
chú	you
chú tôi	own-kin
chú ý	call
chúc	greet
chúc mừng	greet
chúng	they
chúng em	self
chúng mình	self
chúng nó	they
chúng ta	we-all judge
chúng tôi	self
chúng tôi đi	self-life
chúng tôi đến	self-life
chúng tớ	self
chút nữa	future
chăng	ask rhetoric
chưa	now ask not
chưa biết bao giờ	future
chưa biết chừng	guess
chưa chắc	judge
chưa có	not
chưa có bằng chứng	deny
chưa từng	now
chưa ạ	ask
chương	title
chạm	change
chạm mốc	change
chạy	act
chạy qua	act
chả	not
chả bù	mock
chấm	greet
chất	good
chất lượng	good
chật chội	bad
chắc	guess future mock
chắc bả	guess
chắc chắn là	guess judge
chắc do	guess
chắc hẳn	guess
chắc là	guess judge
chắc tại	guess mock
chắc ổng	guess
chằng chống	act
chẳng	not
chẳng bằng	compare-taste
chẳng lẽ	ask rhetoric
chẳng phải	not
chẳng qua	own-view just
chẳng qua là	guess
chẳng ra gì	bad
chẳng đâu vào đâu	bad
chết	event
chỉ	just
chỉ cần	condition
chỉ em với	ask
chỉ là	just
chỉ mong	wish
chỉ mình với	ask
chị	you
chị gái	own-kin
chị hàng xóm	own-kin
chị ta	they
chị tôi	own-kin
chị ấy	they
chịu khó	call
chịu rồi	mock
chọn	act
chốt	act
chồng	kin
chồng em	own-kin
chồng mình	own-kin
chồng tôi	own-kin
chớ	call particle-soft call-verb
chờ	act
chợ	place
chụp	act
chụp giật	bad
chủ nhà	they
chủ quán	they
chủ trọ	own-kin
chủ xe	they
chủ đầu tư	org
chứ	particle-soft
chứa	is effect
chữa	effect
chữa khỏi	effect
chữa được	effect
chực chờ	future
ck	own-kin
click	act call-verb
clip	title
coi bộ	guess
coi chừng	call
combo	title
comment	act
con	self
con bé	own-kin
con bé nhà	own-kin
con bạn	own-kin
con cháu	kin
con cái	kin
con em	own-kin
con gái	kin
con gái mình	own-kin
con gái tôi	own-kin
con mình	own-kin
con người	we-all judge
con số	measure
con trai	kin
con trai mình	own-kin
con trai tôi	own-kin
con tôi	own-kin
con đường	moral
crush	own-kin
cung cấp	act call-verb
cute	good
cuối năm	future
cuối năm nay	future
cuối tháng này	future
cuối tuần này	future
cuốn	act measure
cuốn ghê	good
cuộc sống	moral judge
cuộc đời	moral judge
cài	act call-verb
cài đặt	act
càng chứng tỏ	judge
cá	proverb
cá là	guess future
cá nhân mình	own-view
cá nhân tôi	own-view
các anh	you
các bác	you
các bạn	you
các chuyên gia	expert
các chị	you
các con	you
các cụ	you
các em	you
các loại	title
các mẹ	you
các nhà khoa học	expert
các thím	you
cách	is title
cách này	that
cái	call-end
cái gốc	moral
cái khó nhất	judge
cái này	that
cái đó	that
cám ơn	greet
cán mốc	change
cáo buộc	say
câu chuyện	title
cây	proverb
cây số	measure
còn	now but
còn chuẩn hơn	mock
còn gì	rhetoric
còn hơn	compare-taste
còn lâu	future
còn lâu mới	future
còn đâu	rhetoric
có	is happened
có ai	ask
có ai ngờ	rhetoric
có bầu	self-life
có bằng tiến sĩ	mock
có bị	ask
có hiệu lực	must
có hại	effect
có khi	guess
có khi do	guess
có khi là	guess
có khác gì	rhetoric
có lí	good
có lẽ	guess judge
có mặt	is
có mỗi	just
có nghĩa vụ	must
có nguy cơ	future
có nên	ask
có phải	ask
có phải là	ask
có quyền	must
có thể	guess
có thể nói	own-view
có tin	hearsay
có trách nhiệm	must
có tâm	mock
có tâm ghê	mock
có vẻ	guess judge
có ích	good
có ích gì	rhetoric
có đúng	ask
có được	ask
có độc	effect
cô	you
cô bác	you
cô bé	they
cô bạn cùng phòng	own-kin
cô giáo	they
cô gái	they
cô ta	they
cô tôi	own-kin
cô đơn	feel
cô ấy	they
công an	they org
công bằng	moral
công bố	say report
công dụng	effect
công nhận	own-view event
công thức	title
công ti	they org
công ti em	own-kin
công ti mình	own-kin
cúi	act
căn	measure
cũng	just
cũng chỉ	just
cũng đòi	mock
cơ	mock particle-soft
cơ quan	they org
cơ quan chức năng	org
cơ đấy	mock
cư dân	you
cư dân mạng	hearsay
cước	money
cướp	event
cạn	event
cạn lời	mock
cả	just
cả lớp	you
cả nhà	you
cả team	you
cảm động	good
cảm ơn	greet
cảm ơn nhà mạng	mock
cảnh báo	say report
cảnh giác	call
cảnh sát	org
cấm	must call call-verb
cấp cứu	event
cần	should judge
cần bán	title
cần có	should
cần phải	should judge
cần thiết	good
cần thơ	place
cần được	should
cầu	place
cầu mong	wish
cầu trời	wish
cẩn thận	call
cẩu thả	bad
cập nhật	act title call-verb
cậu	you
cậu bé	they
cậu tôi	own-kin
cắt	act call-verb
cắt ghép	deny
cắt điện	event
cố gắng	call
cố lên	call
cụ	they
cụ bà	they
cụ ông	they
cục	org
cứ	call just
cứ như	mock
cứ đà này	future
cứu	call-verb
cứu em	call
cứu giúp	call
cứu với	call-end
cực	degree
cực kì	degree
danh sách	title
di căn	effect
di dời	act
did	ask
diễn ra	is
diệt	effect
do	effect because
do đó	because
doanh nghiệp	org
doanh thu	money
does	ask
duy nhất	is
duyên dáng	good
dài	is
dài nhất	is
dành cho	is
dán	act
dân mình	we-all
dân mạng	hearsay
dân ta	we-all
dân tình	hearsay
dã man	degree
dì tôi	own-kin
dù	but
dùm	call-end
dùng	act
dơ	bad
dường như	guess judge
dạ	greet particle-soft
dạ vâng	greet
dại	proverb
dạo này	self-life
dạy tôi bài học	mock
dấu hiệu	title
dẫn lời	say
dẫn tới	effect
dẫn đến	effect
dậy	act
dễ chịu	good
dễ thương	good
dọn	act
dối trá	bad
dốt	bad
dở	bad
dở tệ	bad
dừng	act
dữ	degree
dự báo	future report
dự kiến	future
dự tính	future
dự đoán rằng	say
dự định	future
e là	guess
e rằng	guess
em	self
em bé	they
em bị	self-life
em chưa	self-life
em có	self-life
em cũng	self-life
em dùng	self-life
em gái	own-kin
em học	self-life
em không	self-life
em không biết	self-life
em làm	self-life
em mua	self-life
em mới	self-life
em nghĩ	own-view
em nhớ	self-life
em sinh	self-life
em sợ	self-life
em thấy	own-view
em trai	own-kin
em tôi	own-kin
em vừa	self-life
em đang	self-life
em đi	self-life
em đoán	guess
em đã	self-life
em định	self-life
em ở	self-life
evn	org
facebook	org
fanpage	link
gam	measure
ghi bàn	event
ghi nhận	say event report happened
ghét	like
ghê	bad degree
ghê chưa	mock
ghê gớm	degree
ghê tởm	bad
gia đình	kin
giai đoạn tới	future
gieo	act
giành	event
giàu	effect proverb
giá	money
giá bán	money
giá mà	should wish judge
giá như	should wish judge
giá sao	ask
giá sỉ	title
giá trị	moral
giáo sư	expert
giáp	is
giây	measure
giã	act
giòn	good
gió	proverb
giùm	call-end
giúp	effect call-end call-verb
giúp em	call call-end
giúp em với	call-end
giúp mình	call call-end
giúp với	call call-end
giả mạo	deny
giả sử	condition
giả thiết	guess
giả thuyết	guess
giả trân	bad
giả tạo	bad
giải nhiệt	effect
giải pháp	moral
giải thích	say report
giải độc	effect
giảm	change
giảm cân	effect
giảm giá	change
giảm xuống	change
giấy	title
giấy phép	must
giặt	act
giỏi	good
giỏi ghê	mock
giỏi thật	mock
giới chuyên môn	expert
giờ	now measure
giờ nữa	future
giỡn	mock
giữ	act call-verb
google	org
gram	measure
group	link
gây	effect
gây hại	effect
gây ra	effect
gây ung thư	effect
gã	they
gì	ask
gì thế	ask
gì vậy	ask
góc	title
gói	act
gấp	change
gấp ba	is
gấp đôi	is
gần đây	past
gọi	act call-verb
gọi là	is
gọi là cho có	mock
gọi ngay	act call-verb
gọt	act
gốc rễ	moral
gồm	is happened
gừng	proverb
gửi	act call-verb
ha	mock measure particle-soft
haha	mock greet
hai vợ chồng	they
hai đứa nhỏ	own-kin
happy	greet
hay	good
hay bị	now
hay ghê	mock
hay hơn	compare-taste
hay không	ask
hay là	ask
hay là mình	ask
hay nhất là	judge
hay quá	mock
hay sao	ask rhetoric
hay thật	mock
hehe	greet
hello	greet
hem	ask
hen	particle-soft
hi	greet
hi vọng	wish judge
hic	greet
hihi	mock greet
hix	greet
hiếm có	good
hiển nhiên	own-view
hiện	now happened
hiện giờ	now
hiện nay	now happened
hiện tại	now
hiện đang	now
hiệp hội	org
hoang mang	feel
hong	ask
hotline	link
hoài	just
hoàn hảo	good
hoàn toàn	degree
hoàn toàn sai	deny
hoạt động	is
huhu	greet
huyện	place
huế	place
hà nội	place
hài lòng	good
hàn quốc	place
hàng ngày	now
hàng năm	now
hàng xóm	own-kin
hành khách	you
há	ask rhetoric
háo hức	feel
hâm mộ	like
hãng	org
hãy	call call-verb
hãy nhớ	call call-verb
hè này	future
hèn chi	mock
hèn gì	mock
hén	ask
hình như	guess judge
hình thức	bad
hình ảnh	title
hít	act
hòa	event
hóa ra	mock
hóng	greet
hôi	bad
hôm kia	past
hôm nay	now happened
hôm nọ	past
hôm nữa	future
hôm qua	past happened
hôm trước	past
hôm tới	future
hông	ask
hùng vĩ	good
hơi	degree
hơn cả	compare-taste
hơn hẳn	compare-taste
hơn nhiều	compare-taste
hướng dẫn	title
hạ	change
hạ huyết áp	effect
hạ nhiệt	change
hại	effect
hạn chót	must
hạn chế	call
hạnh phúc	feel moral
hả	ask particle-soft
hải phòng	place
hấp	act
hấp dẫn	good
hấp thụ	effect
hắn	they
hằng ngày	now
hằng năm	now
hẳn	degree guess
hẳn là	guess
hết hàng	event
hết hạn	must effect
hết nói nổi	mock
hết sảy	good
hết sức	degree
hết ý	good
hễ	condition
họ	they
họ hàng	kin
học	act
học phí	money
học sinh	they measure
học trò	they
hỏi	say act report
hối hận	feel
hồ	place
hồ chí minh	place
hồ sơ	must
hồi	past happened
hồi hộp	feel
hồi nhỏ	past
hồi nãy	past
hồi trước	past
hồi xưa	past
hồi đó	past
hỗn	bad
hộ	call-end measure
hội nghị	title
hội thảo	title
hội đồng	org
hở	ask
hợp lí	good
hợp lòng dân	good
hứa	say
hử	ask
hữu ích	good
ib	act call-verb
in	act
inb	act
inbox	act link call-verb
inch	measure
kg	measure
khai	say report
khai báo	act
khai trương	event
khi	condition
khi có	call
khi gặp	call
khi nào	ask condition
khi nãy	past
khi đó	past happened
khi ấy	past
khiến	effect
khiến cho	effect
kho	act
khoa học	expert
khoan	call
khoe	say
khoái	like
khoản	must
khuyến cáo	say call report
khuyến mãi	title
khuấy	act
khuấy đều	call-verb
khá	degree
khách hàng	you
khách quan mà nói	own-view
khám	act
kháng khuẩn	effect
kháng viêm	effect
khánh thành	event
khâm phục	mock
khéo	mock
khéo lo	mock
khéo thật	mock
khó chấp nhận	bad
khó chịu	bad
khó coi	bad
khó có thể	future
khó hiểu	bad
khó khăn nhất	judge
khó lòng	future
khó mà	future
khó thở	feel
khóa	act
khóc	feel
khóc như mưa	feel
khôn	proverb
khôn hơn	compare-taste
khôn lỏi	bad
không	ask not
không ai	not
không ai bắt máy	happened
không biết	ask
không bằng	compare-taste
không chính xác	deny
không chừng	guess
không còn	not
không có	not
không có chuyện	deny
không có căn cứ	deny
không có cơ sở	deny
không hề	not
không hề dễ	judge
không liên quan	effect
không ngoa	judge
không nên	should call call-verb judge
không phải	not
không phải ai cũng	judge
không phải tự dưng	judge
không phải tự nhiên	judge
không qua nổi	future
không thể	not
không thể chấp nhận	bad
không thể nào	degree
không thể để	should
không trụ nổi	future
không xứng	bad
không áp dụng	must
không đáng	bad judge
không đúng	deny
không được	must effect call
không được phép	must
không ạ	ask
khả năng	guess future
khả năng cao	guess
khả năng lớn	guess
khảo sát	expert
khẳng định	say report
khởi công	event
khởi tố	event
khủng	degree
khủng khiếp	bad
kia	that
kim	proverb
kinh	bad
kinh hoàng	degree
kinh khủng	degree
kinh nghiệm	title
kinh tởm	bad
kiến nghị	say
kiếp sau	future
kiểm tra	act call-verb
kiểu gì	guess future
kiểu gì cũng	guess
kiểu này	that
kkk	mock
km	measure
kém	bad
kéo dài	is
kì	title
kì sau	future
kì tới	future
kì vọng	wish
kìa	particle-soft
kí	event act
kí kết	event
kích thích	effect
kính chào	greet
kính gửi	greet title
kính mong	call
kính mời	call call-verb
kính đề nghị	call call-verb
kẻo	condition
kẻo hết	call-end
kẻo lỡ	call-end
kẻo muộn	call-end
kế hoạch	future title
kết hôn	event
kết luận	say report
kết quả	expert
kể	say report
kể lại	say
kể rằng	say
kể từ	past
kể từ mai	future
kệch cỡm	bad
kịp thời	good
lan truyền	hearsay
lau	act
leo thang	change
li hôn	event
like	act
link	link
liên hệ	act call-verb
liên hợp quốc	org
liên kết	link
liên quan đến	effect
liệu	ask
lo	feel
lo lắng	feel
lol	mock
loại này	that
luyện	act
luôn	degree now particle-soft
luôn luôn	now
luôn nha	call-end
luôn nhé	call-end
luật	must
luật sư	expert
luộc	act
là	is happened
là do	effect
là gì	ask
làm	effect
làm cho	effect
làm giảm	effect
làm gì	ask
làm gì có	rhetoric
làm hỏng	effect
làm mất	effect
làm người	we-all
làm như	mock
làm sao	ask
làm sao bây giờ	ask
làm thế nào	ask
làm trắng	effect
làm tăng	effect
làm từ	is
làm ơn	call call-verb
làm ơn đừng	wish
lào cai	place
lái xe	they
láo	bad
lát nữa	future
lâu nay	past
lâu đời	is
lây	effect
lây qua	effect
lãi	money
lãi suất	money
lãng phí	bad
lão	they
lê thê	bad
lên	act
lên tới	change
lí giải	say
lít	measure
lúc	happened
lúc này	now
lúc nãy	past
lúc nữa	future
lúc đó	past
lúc ấy	past
lũ	event
lưu	act
lưu lại	act
lưu ý	call
lưu ý rằng	say
lương	money
lương tâm	moral
lạc hậu	bad
lại	mock just
lạnh như tiền	bad
lạy	mock
lấy	act
lấy đâu ra	rhetoric
lần	measure
lần sau	future
lần trước	past
lập kỉ lục	change
lật	event
lắm	degree
lắp	act
lắp đặt	event
lẽ nào	ask rhetoric
lẽ ra	should judge
lễ	title
lịch	title
lịch sự	good
lọc	act
lố	bad
lố bịch	bad
lỗi thời	bad
lộ	event
lớn hơn	is
lớn nhất	is
lớp em	own-kin
lớp mình	own-kin
lớp tôi	own-kin
lời cảm ơn	greet
lợi nhuận	money
lợi ích	title
lủng củng	bad
lừa	event
lừa đảo	bad
lửa	proverb
lực lượng	org
m	self
m2	measure
mah	measure
mai	future
mai kia	future
mai mốt	future
mang	act call-verb
mang bầu	self-life
mang theo	act
mg	measure
minh bạch	moral
miền bắc	place
miền nam	place
miền trung	place
miền tây	place
miềng	self
miễn	must
miễn là	condition
miễn phí	must effect
ml	measure
mn	you
mong	wish judge
mong anh chị	call
mong bà con	call
mong các bạn	call
mong muốn	wish
mong mọi người	call
mong quí khách	call
mong rằng	wish
mong sao	wish judge
mua	act call-verb
muối	proverb
muốn xỉu	degree
mà	mock but particle-soft
mà làm chủ	mock
mà làm gì	rhetoric
mà làm sếp	mock
mà thôi	just
mày	you
má	kin
má em	own-kin
má tui	own-kin
má tôi	own-kin
mát gan	effect
mã	link
mã otp	link
mãi	just
mãi mãi	future
mét	measure
mê	like good
mình	self
mình bị	self-life
mình chưa	self-life
mình có	self-life
mình cũng	self-life
mình dùng	self-life
mình gặp	self-life
mình học	self-life
mình không	self-life
mình không biết	self-life
mình làm	self-life
mình mua	self-life
mình mới	self-life
mình nghĩ	own-view judge
mình nhớ	self-life
mình sinh	self-life
mình sợ	self-life
mình thấy	own-view self-life
mình tin	own-view
mình vừa	self-life
mình đang	self-life
mình đi	self-life
mình đoán	guess
mình đã	self-life
mình định	self-life
mình ở	self-life
món	title
mùa này	future
mùa sau	future
mùa tới	future
mĩ	place
mưa	proverb
mưa lớn	event
mướt	good
mượt	good
mạng xã hội lan truyền	hearsay
mạo danh	deny
mất dạy	bad
mất ngủ	feel self-life
mất thời gian	bad
mất tích	event
mất điện	event
mấy	ask
mấy ai	rhetoric
mấy bạn	you
mấy cái	that
mấy giờ	ask
mấy năm nữa	future
mấy tháng	ask
mấy tuổi	ask
mật khẩu	link
mắc	bad
mắc cỡ	feel
mặc	act
mặc dù	but
mẹ	kin
mẹ chồng	own-kin
mẹ em	own-kin
mẹ mình	own-kin
mẹ nào	you call
mẹ t	own-kin
mẹ tôi	own-kin
mẹ tớ	own-kin
mẹ vợ	own-kin
mẹo	title
mềm mịn	good
mềnh	self
mệt	feel
mệt mỏi	feel
mọi người	you
mốt	future
mỗi	just
mỗi chúng ta	we-all
mỗi ngày	now
mỗi người	we-all
mỗi năm	now
mỗi tháng	now
một nghiên cứu	expert
một ngày nào đó	future
một sao	bad
mới	past
mới có	just
mới là	own-view degree
mới phải	should
mới xứng	should
mới đây	past
mới đúng	should
mời	call call-verb
mở	call-verb
mở cửa	is
mục	title
mục lục	title
mức phạt	must
mức đóng	must
mừng quá	mock
mừng rớt nước mắt	feel
mực	proverb
nan giải	bad
nasa	org
nay mai	future
ngay	call-end
ngay cả	just
ngay nhé	call-end
nghe	act
nghe bảo	hearsay
nghe con	call-end
nghe dân	hearsay
nghe kể	hearsay
nghe như	guess
nghe nói	hearsay report
nghe đâu	hearsay report
nghe đồn	hearsay report
nghen	call-end
nghi là	guess
nghi ngờ	guess
nghi phạm	they
nghiêm cấm	must effect call
nghiêm trọng	bad
nghiên cứu	expert
nghiện	like
nghèo	proverb
nghìn	money
nghĩ cho cùng	judge
nghẹn	feel
nghệ an	place
nghỉ	act
nghỉ bán	event
nghỉ học	event
nghị định	must
ngon	good
ngon hơn	compare-taste
ngoại tôi	own-kin
ngu	bad
ngu ngốc	bad
nguy cơ	effect
nguyên liệu	title
nguyên nhân	effect
nguồn	greet title
nguội ngắt	bad
ngàn	money
ngành giáo dục	org
ngành y tế	org
ngày	measure
ngày kia	future
ngày mai	future
ngày mốt	future
ngày nay	now
ngày nào cũng	now
ngày nữa	future
ngày qua	past
ngày trước	past
ngày tới	future
ngày xưa	past
ngày ấy	past happened
ngán	like
ngâm	act
ngân hàng	they org
ngây thơ	bad
người	measure
người bệnh	you
người cao tuổi	you
người cha	they
người chồng	they
người con	they
người dân	you they
người già	you
người mình	we-all
người mẹ	they
người nhà	kin
người này	they
người phụ nữ	they
người ta	we-all judge
người ta bảo	hearsay
người ta nói	hearsay
người ta đồn	hearsay
người thân	kin
người vợ	they
người yêu	own-kin
người đàn ông	they
ngại	feel
ngập	event
ngồi	act
ngộ độc	event
ngớ ngẩn	bad
ngỡ ngàng	feel
ngủ	act feel
ngủ ngon	greet
ngừa	effect
nha	call-end
nha các mẹ	call-end
nha cả nhà	call-end
nha mọi người	call-end
nha trang	place
nhanh hơn cả	mock
nhanh tay	call
nhen	call-end particle-soft
nhiêu	ask
nhiêu tiền	ask
nhiều hơn	is
nhiều khả năng	guess future
nhiều nhất	is
nhiệt tình	good
nhà chồng	own-kin
nhà em	own-kin
nhà khoa học	expert
nhà máy	they org
nhà mình	own-kin
nhà nghiên cứu	expert
nhà nước	org
nhà t	own-kin
nhà trường	org
nhà tui	own-kin
nhà tôi	own-kin
nhà tớ	own-kin
nhàm chán	bad
nhá	call-end
nhân chứng	they
nhân phẩm	moral
nhân văn	good
nhé	call-end particle-soft
nhé anh	call-end
nhé bạn	call-end
nhé chị	call-end
nhé cả nhà	call-end
nhé mọi người	call-end
nhé ạ	call-end
nhìn chung	own-view
nhích	change
nhóm	link
như	proverb
như cái chợ	mock
như rùa	mock
như thế	that
như thế nào	ask
như thể	guess
như vậy	that
như đúng rồi	mock
nhưng	but
nhượng lại	title
nhạt	bad
nhạt nhẽo	bad
nhảm	bad
nhảm nhí	bad
nhấn	act call-verb
nhấn mạnh	say
nhấn vào	call
nhấp	act call-verb
nhất	good degree
nhất cả nước	is
nhất thế giới	is
nhất trí	greet
nhất việt nam	is
nhất đông nam á	is
nhận	act
nhận lương	self-life
nhận xét	say
nhận định	say report
nhập	act
nhập khẩu	event
nhập viện	event
nhật bản	place
nhắc	say
nhắc nhở	call
nhắn	act call-verb
nhắn không ai	happened
nhắn shop	happened
nhắn tin	act call-verb
nhằm	because
nhẹ nhõm	feel
nhẽ ra	should
nhếch nhác	bad
nhỉ	ask mock particle-soft
nhịp này	future
nhỏ bạn	own-kin
nhỏ hơn	is
nhớ	call feel call-verb
nhớ nhà	feel
nhờ	effect call call-verb
nhục	bad
nhức	feel
nhức nách	good
những	title
những năm tới	future
những điều	title
niềm tin	moral
no	feel
nobel	mock
nào	call-end ask
này	that
nâng	change
nãy giờ	self-life
nè	particle-soft
né	call
né ra	call
nêm	act
nên	should because call-verb judge
nên có	should
nên được	should
nó	they
nói	say act report
nói cho cùng	judge
nói chung	own-view
nói làm gì	rhetoric
nói rằng	say
nói thiệt	own-view
nói thật	own-view
nói thẳng	own-view
núi	place proverb
năm	measure
năm nay	now
năm ngoái	past happened
năm nào cũng	now
năm nữa	future
năm qua	past
năm sao	good
năm sau	future
năm trước	past
năm tới	future
nước	proverb
nước mình	we-all
nước ta	place
nạn nhân	they
nản	feel
nấu	act call-verb
nắng	proverb
nằm	is act happened
nằm ở	is
nặng	is
nếu	condition
nếu bạn	call
nếu không	condition
nếu như	condition
nếu thấy	call
nền tảng	org
nọ	that
nổ	event
nỗi đau	moral
nội qui	title
nội tôi	own-kin
nộp	act call-verb
nợ	money
nữa	particle-soft
nực cười	bad
ok	good greet
okay	greet
oke	greet
okela	greet
otp	link
ox	own-kin
oải quá	feel
pass	title
phi lí	bad
phiếu	title
phiền	call
phá hủy	effect
phá sản	event
phát biểu	say
phát hiện	event report
phát hành	event
phân tích	say
phèn	bad
phép màu	mock
phê duyệt	event
phí	bad money
phí tiền	bad
phòng	effect
phòng chống	act
phòng em	own-kin
phòng mình	own-kin
phòng ngừa	effect
phút	measure
phút nữa	future
phơi	act
phường	place
phạt	must effect
phạt tiền	must
phải	must judge
phải biết	should
phải chi	should wish
phải chăng	guess
phải có	should
phải công nhận	degree
phải dẹp	should
phải không	ask
phải làm gì	ask
phải nói	own-view
phải phạt	should
phải xử	should
phải được	should
phản cảm	bad
phản ánh	say
phản đối	own-view
phần	title
phần trăm	measure
phẫn nộ	bad
phẫu thuật	event
phỏng đoán	guess
phố	place
phụ huynh	you
phụ lục	title
phụ nữ	you
phục hồi	change
phục vụ	is
phủ nhận	say
qua đời	event
quan liêu	bad
quan trọng	moral
quan trọng hơn	compare-taste
quan trọng là	judge
quan trọng nhất	moral
quan điểm của tôi	own-view
quay	act
qui chế	title
qui trình	title
qui định	must effect
quyên góp	event
quyến rũ	good
quyết định	title report
quá	degree
quá chừng	degree
quá nhỉ	mock
quá trời	degree
quá trời luôn	mock
quá xá	degree
quá đáng	bad
quá đã	good
quét	act call-verb
quét dọn	act
quét mã	act
quê em	own-kin
quê mình	own-kin
quê tôi	own-kin
quí	good
quí cư dân	you
quí khách	you
quí phụ huynh	you
quí tới	future
quí vị	you
quả là	own-view degree
quả thật	own-view
quảng ninh	place
quận	place
quốc hội	org
ra	act
ra mắt	event
ra sao	ask
ra đời	is
review	title
rip	greet
run	feel
ruộng	proverb
rác	bad
rán	act
ráng	call
rã rời	feel
rò rỉ	event
rót	act
rõ ràng	own-view
rút	act
rơi xuống	change
rưng rưng	feel
rườm rà	bad
rất	degree
rất có thể	guess
rắc	act
rẻ	good
rẻ tiền	bad
rối mắt	bad
rồi	past particle-soft
rồi cũng	future
rồi sẽ	future
rồi đem	call-verb
rộng	is
rửa	act call-verb
sa thải	event
sai sự thật	deny
sale	title
samsung	org
sang	good
sang hẳn	good
sang năm	future
sang tháng	future
sang tuần	future
sao	ask
sao lưu	act
sao mà	rhetoric
sao nỡ	rhetoric
sao thế	ask
sao vậy	ask
sau này	future
sau tết	future
sau đó	past
say	feel
share	act
sinh ra	effect
sinh sống	is
siêu	degree
siêu phẩm	good
siết	act
song	but
sorry	greet
stress	feel
sung sướng	feel
suy cho cùng	own-view
suy giảm	change
suy đoán	guess
suýt	self-life
suốt	just
sài gòn	place
sàn	org
sáng mai	future
sáng nay	past happened
sáng nào cũng	now
sáng qua	past
sáng suốt	good
sáp nhập	event
sâu	is
sâu sắc	good
sông	place proverb
sơ sài	bad
sơ tán	act
sướng quá	mock
sạch sẽ	good
sạt lở	event
sản phẩm	measure
sản xuất	is
sấy	act
sập	event
sắp	future
sắp sửa	future
sắp tới	future
sắt	proverb
sẻ chia	moral
sẽ	future
sến	bad
sếp	own-kin
sếp mình	own-kin
số	title
số liệu	expert
số một	good
số tài khoản	link
sốc	feel
sống	is moral
sớm muộn	future
sớm muộn gì	future
sở	they org
sợ	feel
sợ là	guess
sợ rằng	guess
sụt	change
sụt giảm	change
sử dụng	act
sửa chữa	event
sự thật	moral
t	self
t thấy	own-view
ta	we-all judge
tag	act
tao	self
tham	bad
tham gia	act
tham khảo	act
tham lam	bad
than	say
than thở	say
thanh lí	title
thanh toán	act
thank	greet
thank you	greet
thanks	greet
thay	act
theo	source report
theo bà	source
theo báo	source
theo bộ	source
theo chuyên gia	source
theo dõi	act
theo em	own-view
theo kết quả	source
theo luật	source must
theo lời	source
theo mình	own-view judge
theo nghiên cứu	source
theo nghị định	source
theo qui định	source
theo số liệu	source
theo sở	source
theo thống kê	source
theo tài liệu	source
theo tôi	own-view judge
theo ông	source
theo ước tính	source
thi rớt	self-life
thi đậu	self-life
thiên hạ đồn	hearsay
thiên tài	good mock
thiết nghĩ	own-view
thiết tưởng	own-view
thiếu chuyên nghiệp	bad
thiếu suy nghĩ	bad
thiếu trách nhiệm	bad
thiếu ý thức	bad
thiệt mạng	event
thoáng	good
thu giữ	event
thu hồi	event
thua	event
thuyền	proverb
thuế	money
thuộc	is happened
thuở nhỏ	past
thuở ấy	past
thà	compare-taste judge
thành công	moral
thành lập	is
thành phố	they org
thành phố hồ chí minh	place
thành ra	because
thái	act
thái lan	place
tháng	measure
tháng này	now
tháng nữa	future
tháng qua	past
tháng sau	future
tháng trước	past happened
tháng tới	future
thánh	mock
thánh nhân	mock
tháo	act
thân mến	greet
thân thiện	good
thân ái	greet
thèm	like feel
thì	because proverb
thì ra	mock
thì sao	rhetoric
thì được gì	rhetoric
thí sinh	you
thích	like good
thôi	call-end just particle-soft
thôi nhé	greet
thông báo	say title report
thông qua	event
thông tin	say
thông tư	must
thú thật	own-view
thú thực	own-view
thú vị	good
thơ mộng	good
thơm	good
thư mời	title
thương	bad
thường	now
thường xuyên	now
thả tim	act
thải độc	effect
thảm họa	bad
thảo nào	mock
thấp hơn	is
thất tình	feel
thất vọng	bad
thất đức	bad
thần dược	mock
thần kì	mock
thầy giáo	they
thậm chí	just
thập kỉ tới	future
thật	degree
thật không	ask
thật là	degree
thật ra	own-view
thật sự	own-view degree
thắng	event
thằng bé	own-kin
thằng bé nhà	own-kin
thằng bạn	own-kin
thằng cu	own-kin
thế	that
thế giới	place
thế mà	mock but
thế mà cũng đòi	mock
thế nào	ask
thế nào cũng	guess future
thế này	that
thế thì	rhetoric
thế à	ask
thề	say
thể nào cũng	guess
thị	they
thống kê	expert
thời gian qua	past
thời gian tới	future
thời hạn	must
thời nay	now
thở	act
thủ tục	must
thức	feel
thừa nhận	say report
thử	call call-verb
thực sự	degree
thực đơn	title
tiktok	org
tin giả	deny
tin sai	deny
tin vắn	title
tin đồn	hearsay
tinh tế	good
tiêm	act
tiêu diệt	effect
tiếc	feel
tiến bộ	mock
tiến sĩ	expert
tiết kiệm	act
tiết lộ	say report
tiết ra	effect
tiền	money
tiện	good
tiện lợi	good
tks	greet
top	title
toàn	just
toàn cảnh	title
trang	measure
trang web	link
tranh thủ	call
trao	event
trao tặng	event
triển vọng	future
triệu	money
triệu chứng	title
trong khi	but
trong tương lai	future
trung quốc	place
trung tâm	org
truy cập	act call-verb
trách nhiệm	moral
tránh	call call-verb
tránh xa	call
trân trọng	greet moral
trân trọng cảm ơn	greet
trân trọng kính mời	call call-verb
trâu	proverb
trên mạng	hearsay
trên đời	moral
trì trệ	bad
trình	mock
trình bày	say report
trình báo	act
trích lời	say
trông như	guess
trúng	event
trúng thưởng	event
trăm	money
trưa nay	future happened
trước tết	future
trước đây	past
trước đó	past
trường	they
trường hợp	condition measure
trả	act
trả lời	say report
trải dài	is
trận	measure
trận tới	future
trẻ	you
trẻ em	you
trẻ nhỏ	you
trị	effect
trị dứt	effect
trị được	effect
trồng	act
trộm	event
trộm vía	own-kin
trộn	act call-verb
trộn đều	call-verb
trớ trêu	bad
trời	proverb
trời đất	greet
trời ơi	greet
trở lên	must
trở thành	happened
trở xuống	must
trừ khi	condition
tui	self
tui thấy	own-view
tuy	but
tuy nhiên	but
tuyên bố	say report
tuyển	event title
tuyệt	good
tuyệt vời	good
tuyệt đỉnh	good
tuyệt đối	degree
tuyệt đối không	call
tuần này	now
tuần nữa	future
tuần qua	past
tuần sau	future
tuần trước	past happened
tuần tới	future
tuổi	measure
tài	good
tài ghê	mock
tài khoản	link
tài thật	mock
tài xế	you
tàn nhẫn	bad
tác dụng	effect
tác dụng phụ	effect
tác hại	title
tám phần	guess
tâm sự	say
tên là	is
tìm	act title
tình người	moral
tình yêu	moral
tí nữa	future
tòa	org
tòa soạn	org
tòa án	org
tóm lại	own-view
tôi	self
tôi biết	self-life
tôi bị	self-life
tôi cho rằng	own-view judge
tôi chưa	self-life
tôi có	self-life
tôi cũng	self-life
tôi dùng	self-life
tôi e	own-view
tôi gặp	self-life
tôi học	self-life
tôi hỏi	self-life
tôi không	self-life
tôi không biết	self-life
tôi không tin	own-view
tôi làm	self-life
tôi lại	self-life
tôi lớn lên	self-life
tôi mua	self-life
tôi mới	self-life
tôi nghĩ	own-view judge
tôi nhớ	self-life
tôi sinh	self-life
tôi sợ	self-life
tôi thấy	own-view self-life
tôi thấy rằng	judge
tôi tin	own-view judge
tôi tin rằng	own-view
tôi vừa	self-life
tôi đang	self-life
tôi đi	self-life
tôi đoán	guess
tôi đã	self-life
tôi được	self-life
tôi định	self-life
tôi đồng ý	own-view
tôi ở	self-life
tôi ủng hộ	own-view
tôn trọng	moral
tông	event
tăng	change
tăng cân	effect
tăng giá	change
tăng lên	change
tương lai	future
tương đương	is
tưới	act
tưởng ai	mock
tưởng gì	mock
tưởng như	guess
tưởng sao	mock
tại sao	ask
tại vì	effect
tạm biệt	greet
tạm giữ	event
tạm được	good
tạm ổn	good
tạo ra	effect
tải	act call-verb
tấn	measure
tấp vào	call-verb
tầng	measure
tận tâm	good
tập	act title
tập đoàn	org
tắc trách	bad
tắt	act call-verb
tặng	event
tẻ nhạt	bad
tết này	future
tệ	bad
tỉ	money
tỉnh	org
tịch thu	must
tố	say
tố cáo	act
tối mai	future
tối nay	future
tối nào cũng	now
tối qua	past
tối thiểu	must
tối đa	must
tốt	good
tốt cho	effect
tốt hơn	compare-taste
tồi	bad
tồn tại	is
tổ chức	org event
tổng hợp	title
tổng đài	link
tội nghiệp	bad
tột cùng	degree
tớ	self
tớ thấy	own-view
tới	act
tới năm	future
tờ khai	title
tụi em	self
tụi mình	self
tụi nó	they
tụi tui	self
tủi	feel
tủi thân	feel
tức	feel
từ chức	event
từ lâu	past
từ mai	future
từng	past happened
tử tế	good moral
tử vong	event effect
tự hào	good
tự nhận	say
uh	greet
ung thư	effect
up	greet
usd	money
uống	act
uống thuốc	act
v/v	title
va chạm	event
vay	money
video	title
viết	say act
viễn cảnh	future
việc này	that
việc đó	that
viện	org
việt nam	place
vl	degree
vnd	money
vote	act
vui	good feel
vui ghê	mock
vui lòng	call call-verb
vui tính	good
vài năm nữa	future
vàng	proverb
vào	act
vào cuối	future
vào năm	future
vâng	greet
vãi	degree
vì	because
vì sao	ask
vì thiếu	effect
vì thế	because
vì vậy	because
ví như	condition
vòng tới	future
vô cùng	degree
vô cảm	bad
vô học	bad
vô lí	bad
vô trách nhiệm	bad
vô ý thức	bad
vô địch	event
vô ơn	bad
văn hóa	moral
văn minh	good
vĩ đại	good mock
vượt	change
vấn đề	moral
vầy	that
vẫn	now
vẫn còn	now
vậy	ask that particle-soft
vậy hả	ask
vậy mà	but
vậy mà cũng đòi	mock
vậy thì	rhetoric
vậy ạ	ask
về	act
về quê	self-life
về sau	future
về việc	title
vệ sinh	act
vớ vẩn	bad
với	call-end
với mình	own-view
với tôi	own-view
với đà này	future
với ạ	call-end
vợ	own-kin kin
vợ chồng anh	they
vợ em	own-kin
vợ mình	own-kin
vợ tôi	own-kin
vụ	measure
vừa	past happened
vừa miệng	good
vừa mới	past
vừa qua	past
website	link
who	org
xa nhà	self-life
xao xuyến	feel
xay	act
xem	act call-verb
xem ra	guess
xin chia buồn	greet
xin chào	greet
xin các	call
xin cảm ơn	greet
xin giá	ask
xin hãy	call
xin hỏi	ask
xin lỗi	greet
xin mời	call
xin quí khách	call
xin vui lòng	call call-verb
xin đừng	wish call
xinh	good
xiết bao	degree
xoa	act
xong	past
xu hướng	future
xui	bad
xuất chúng	good
xuất hiện	is
xuất khẩu	event
xuất sắc	good
xuất xứ	is
xuống	act
xuống còn	change
xàm	bad
xào	act
xác minh	act call-verb
xác nhận	say act call-verb report
xác thực	act
xây	event
xây dựng	event
xã	place
xã hội	we-all judge
xét cho cùng	own-view
xét nghiệm	act
xét ở góc độ	judge
xóa	act
xóm em	own-kin
xóm tôi	own-kin
xót xa	bad
xúc động	good
xả	act
xảy ra	event happened
xấu	bad
xấu hổ	bad feel
xếp	act
xếp hàng	act
xếp hạng	event
xỉu	degree feel
xịn	good
xứng đáng	good
xử phạt	must
y	they
y học	expert
y như	mock
youtube	org
yên bình	good
yêu	like
yêu cầu	call call-verb report
yêu thương	moral
yêu đời	feel
yếu kém	bad
zalo	org link
à	ask particle-soft
á	greet particle-soft
ác	bad
ám ảnh	feel
áp dụng	must
áp lực	feel
ít hơn	is
ít nhất	must
ôi	greet
ôi trời	greet
ông	they
ông bà	kin
ông chủ	they
ông cụ	they
ông lão	they
ông ngoại	own-kin
ông nội	own-kin
ông ta	they
ông tôi	own-kin
ông xã	own-kin
ông ấy	they
ý kiến hay	greet
ý kiến riêng	own-view
ý nghĩa	good
ý thức	moral
ăn	act proverb
đang	now happened
đau	feel
đau lòng	bad
đau lưng	feel
đau đầu	feel
đem	act call-verb
đeo	act call-verb
đi	act call-end
đi anh	call-end
đi bạn	call-end
đi chị	call-end
đi cả nhà	call-end
đi em	call-end
đi khám	self-life
đi làm về	self-life
đi nha	call-end
đi nhé	call-end
đi nào	call-end
đi đẻ	self-life
đi ạ	call-end
điên	degree
điền	act
điều	must
điều cần biết	title
điều này	that
điều quan trọng	moral
điều đó	that
điểm	measure
điện lực	org
đoán	guess
đoán là	guess
đoạt giải	event
đun	act call-verb
đà lạt	place
đà nẵng	place
đài	org
đáng	good
đáng buồn	bad
đáng hơn	compare-taste
đáng khen	good
đáng lo	bad
đáng lên án	bad
đáng lẽ	should judge
đáng mua	good
đáng ngại	bad
đáng nói	judge
đáng nói là	judge
đáng quí	good
đáng ra	should
đáng sống	good
đáng sợ	bad
đáng sợ hơn	compare-taste
đáng thương	bad
đáng tiếc	bad
đáng tiền	good
đáng trách	bad
đáng trân trọng	good
đáng tự hào	good
đáng xem	good
đáng yêu	good
đáng để	judge
đáng đọc	good
đánh	event
đánh cắp	event
đánh giá	say
đáp	say
đâm	event
đâu	ask particle-soft
đâu có	not
đâu phải ai cũng	judge
đâu rồi	ask
đây	that
đã	past happened
đã dạy em	mock
đã dạy tôi	mock
đã từng	past
đã đến lúc	should
đèn	proverb
đêm nay	future
đêm qua	past
đính chính	deny
đòi	say
đó	that particle-soft
đói	feel
đóng	act call-verb
đóng băng	event
đóng cửa	is
đô	money
đông nhất	is
đùa à	mock
đúng không	ask
đúng là	own-view degree
đúng qui trình	mock
đúng qui trình luôn	mock
đúng rồi	greet
đúng đắn	good
đăng kí	act call-verb
đăng nhập	act
đơn	title
đơn hàng	measure
đơn vị	org
đường	place
đường dẫn	link
được	happened
được biết	hearsay
được cho là	hearsay
được coi	is
được giảm	must
được gọi	is
được hưởng	must
được không	ask
được kì vọng	future
được làm	is
được miễn	must
được nghỉ	must
được phép	must effect
được thôi	greet
được xem	is
được xây	is
đại học	org
đạo đức	moral
đạt	is
đảo đều	call-verb
đất	proverb
đấy	mock that particle-soft
đầu năm sau	future
đầu tiên	is
đậm đà	good
đậy	act call-verb
đắt	bad
đắt giá	good
đẳng cấp	mock
đặt	act call-verb
đặt hàng	act
đặt trước	act
đẹp	good
đẹp hơn	compare-taste
đến	act
đến bao giờ	rhetoric
đến chịu	mock
đến cuối	future
đến cả	just
đến lúc	should
đến năm	future
đề nghị	say call call-verb
đề xuất	say
để	act because call-verb
để làm gì	rhetoric
để lại	act
để ráo	call-verb
đỉnh	good
đỉnh cao	good
đọc	act call-verb
đối phó	bad
đối tượng	they
đối với tôi	own-view
đốt mỡ	effect
đồn	report
đồn rằng	hearsay
đồng	money
đồng bào	you
đồng nghiệp	kin
đồng ý	greet
đổ	act
độ	measure
độc	effect
độc ác	bad
đội	act call-verb
động đất	event
đột quị	effect
đời	moral
đời nay	now
đời người	we-all
đời sau	future
đợi	act
đợt trước	past
đợt tới	future
đủ 18 tuổi	must
đứa bé	they
đứa bạn	own-kin
đứng	act
đừng	call not call-verb
đừng bỏ lỡ	call
đừng quên	call
đừng để	should
ơi	greet particle-soft
ư	ask
ưng	like good
ước	wish
ước chi	wish
ước giảm	future
ước gì	wish judge
ước tăng	future
ước đạt	future
ướp	act
ạ	particle-soft
ạ lạy	mock
ảnh	greet title
ảnh hưởng	effect
ấm cúng	good
ấm áp	good
ấn tượng	good
ấn tượng với	like
ấy	that
ấy nhỉ	particle-soft
ắt	guess
ắt hẳn	guess
ối	greet
ồn ào	bad
ổn	good
ổn áp	good
ớ	particle-soft
ở góc độ	judge
ở một góc độ	judge
ở trọ	self-life
ở đâu	ask
ở đời	moral
ủ	act
ủa	greet
ủi	act
ủng hộ	own-view act
ủng hộ tiền	event
ủy ban nhân dân	they org
ức chế	bad effect
ứng dụng	link
ừ	greet
ừm	greet
"""

BARE = """\
a	ask particle-soft greet
a lay	mock
ac	bad
ai	ask
ai bao	mock
ai biet	ask
ai can	call
ai chang	rhetoric
ai chua	you
ai co	call
ai cung	we-all
ai cung hoi	ask
ai doi	rhetoric
ai lai	rhetoric
ai ma	rhetoric
ai muon	call
ai nay	we-all
ai thay	ask
alo	greet
am anh	feel
am ap	good
am cung	good
amen	greet
an	act proverb
an tuong	good
an tuong voi	like
anh	greet title
anh ay	they
anh chi	you
anh em	you
anh em toi	own-kin
anh hung ban phim	mock
anh huong	effect
anh ta	they
anh toi	own-kin
anh trai	own-kin kin
ap dung	must
ap luc	feel
app	link
apple	org
at	guess
at han	guess
ay	that
ay nhi	particle-soft
ba ay	they
ba con	you
ba cu	they
ba em	own-kin
ba minh	own-kin
ba ngoai	own-kin
ba noi	own-kin
ba noi hay	own-kin
ba ta	they
ba toi	own-kin
ba tui	own-kin
ba xa	own-kin
bac bo	say
bac nao	you call
bac si	they expert
bac si google	mock
bac si mang	mock
bac toi	own-kin
bai hoc	moral
bai phuc	mock
bam	act call-verb
bam vao	call
ban	you bad title measure
ban be	kin
ban em	own-kin
ban hanh	event
ban minh	own-kin
ban nao	you call
ban quan ly	org
ban t	own-kin
ban than	kin
ban tin	title
ban to chuc	org
ban toi	own-kin
bang	is
bang gia	title
bao cao	expert title
bao dong	bad
bao gio	ask
bao gio cho	wish
bao gio moi	rhetoric
bao gom	is
bao lau	ask
bao nam	past
bao nhieu	ask
bao nhieu la	degree
bao nhieu tien	ask
bao nhieu tuoi	ask
bao quan	act
bao rang	say
bao sao	mock
bao ve	act
bat	event act call-verb
bat buoc	must effect
bat buoc phai	should
bat cap	bad
bat cong	bad
bat giu	event
bat hop ly	bad
bat nguon	is
bau	proverb
bay gio	past now
bay lau	past
bay to	say
be nha	own-kin
be nha em	own-kin
be nha minh	own-kin
ben	good proverb
ben chong	own-kin
benh	effect
benh nhan	you
benh vien	they org
beo ngay	good
bhxh	org
bi	proverb happened
bi bat	event
bi cam	must
bi cao	they
bi chem	bad
bi dinh chi	must
bi hack	event
bi lua	event
bi phat	must event
bi quyet	title
bi thu hoi	must
bi thuong	event
bi tru	self-life
bi tuoc	must
bi xu phat	must
bia dat	deny
bien	place
bien ban	title
bien chung	effect
biet bao	degree
biet bao gio	rhetoric
biet dau	guess
biet on	moral
binh chon	act
binh dang	moral
binh luan	act
bo chong	own-kin
bo em	own-kin
bo ich	good
bo luat	must
bo mau	effect
bo me	kin
bo minh	own-kin
bo nhiem	event
bo phieu	act
bo t	own-kin
bo to	own-kin
bo toi	own-kin
bo vo	own-kin
boc	act
boi	effect act
boi hoi	feel
boi roi	feel
boi vi	because
bon	act
bon chung	they
bon em	self
bon minh	self
bon to	self
bon toi	self
bua bai	bad
bua gio	self-life
bua no	past
bua truoc	past
buc	feel
buc minh	feel
buc xuc	bad
buoc	must title
buoc phai	should
buon	feel
buon cuoi	bad
buon ngu	feel
bx	own-kin
bye	greet
ca	just measure proverb
ca la	guess future
ca lop	you
ca nha	you
ca nhan minh	own-view
ca nhan toi	own-view
ca team	you
cac anh	you
cac bac	you
cac ban	you
cac chi	you
cac chuyen gia	expert
cac con	you
cac cu	you
cac em	you
cac loai	title
cac me	you
cac nha khoa hoc	expert
cac thim	you
cach	is title
cach nay	that
cai dat	act
cai do	that
cai goc	moral
cai kho nhat	judge
cai nay	that
calo	measure
cam	must call call-verb
cam dong	good
cam ket	say
cam on	greet
cam on nha mang	mock
can	should judge event measure
can ban	title
can co	should
can duoc	should
can loi	mock
can moc	change
can phai	should judge
can than	call
can thiet	good
can tho	place
cang chung to	judge
canh bao	say report
canh giac	call
canh sat	org
cao	is
cao buoc	say
cao hon	is
cao nhan day roi	mock
cao nhat	is
cap cuu	event
cap nhat	act title call-verb
cat	act call-verb
cat dien	event
cat ghep	deny
cau	you place
cau be	they
cau chuyen	title
cau mong	wish
cau tha	bad
cau toi	own-kin
cau troi	wish
cay	proverb
cay so	measure
cha	kin not
cha bu	mock
cha me	kin
cha toi	own-kin
chac	guess future mock
chac ba	guess
chac chan la	guess judge
chac do	guess
chac han	guess
chac la	guess judge
chac ong	guess
chac tai	guess mock
cham	change greet
cham moc	change
chan	like bad feel
chan ai	good
chan doi	feel
chan nan	feel
chan thanh cam on	greet
chang	ask rhetoric not
chang bang	compare-taste
chang chong	act
chang dau vao dau	bad
chang le	ask rhetoric
chang phai	not
chang qua	own-view just
chang qua la	guess
chang ra gi	bad
chang trai	they
chao	greet
chao buoi	greet
chao ca nha	greet
chat	good bad
chat choi	bad
chat luong	good
chau	self
chau au	place
chay	event act
chay qua	act
chem	bad event
chet	event
chi	just
chi ay	they
chi can	condition
chi em voi	ask
chi gai	own-kin
chi hang xom	own-kin
chi la	just
chi minh voi	ask
chi mong	wish
chi ta	they
chi toi	own-kin
chia buon	greet
chia se	act call-verb report
chia se rang	say
chiec	measure
chiem	is
chien	act
chieu mai	future
chieu nay	future
chieu qua	past
chim	event proverb
chinh phu	they org
chinh quyen	they org
chiu kho	call
chiu roi	mock
cho	call particle-soft call-verb act place
cho biet	say report
cho coi	future
cho em	call-end
cho em hoi	ask
cho em xin	call
cho em xin dia chi	ask
cho em xin gia	ask
cho em xin it y kien	ask
cho em xin so	ask
cho em xin ten	ask
cho em xin y kien	ask
cho hay	say report
cho hoi	ask
cho ma xem	future
cho minh hoi	ask
cho minh xin	call
cho minh xin dia chi	ask
cho minh xin gia	ask
cho minh xin so	ask
cho minh xin ten	ask
cho nen	because
cho rang	say report
cho sang	mock
cho thay ro	judge
cho thue	title
cho vao	call-verb
cho vui	call-end
cho xem	future
cho xin	call
cho xin dia chi	ask
chon	act
chong	kin
chong em	own-kin
chong minh	own-kin
chong toi	own-kin
chot	act
chu dao	good
chu dau tu	org
chu nha	they
chu quan	they
chu toi	own-kin
chu tro	own-kin
chu xe	they
chu y	call
chua	now ask not is effect
chua a	ask
chua biet bao gio	future
chua biet chung	guess
chua chac	judge
chua co	not
chua co bang chung	deny
chua duoc	effect
chua khoi	effect
chua tung	now
chuan	greet
chuan bi	future act
chuan luon	greet
chuc	greet
chuc cho	future
chuc mung	greet
chui	act
chung em	self
chung minh	self
chung no	they
chung ta	we-all judge
chung tay	act
chung to	self
chung toi	self
chung toi den	self-life
chung toi di	self-life
chuong	title
chup	act
chup giat	bad
chut nua	future
chuyen	title
chuyen de	title
chuyen gia	expert
chuyen gia day roi	mock
chuyen gia mang	mock
chuyen khoan	act call-verb
chuyen nay	that
chuyen tien	act
ck	own-kin
click	act call-verb
clip	title
co ai	ask
co ai ngo	rhetoric
co ay	they
co bac	you
co ban cung phong	own-kin
co bang tien si	mock
co bau	self-life
co be	they
co bi	ask
co day	mock
co doc	effect
co don	feel
co dung	ask
co duoc	ask
co gai	they
co gang	call
co giao	they
co hai	effect
co hieu luc	must
co ich	good
co ich gi	rhetoric
co khac gi	rhetoric
co khi	guess
co khi do	guess
co khi la	guess
co le	guess judge
co len	call
co ly	good
co mat	is
co moi	just
co nen	ask
co nghia vu	must
co nguy co	future
co phai	ask
co phai la	ask
co quan	they org
co quan chuc nang	org
co quyen	must
co ta	they
co tam	mock
co tam ghe	mock
co the	guess
co the noi	own-view
co tin	hearsay
co toi	own-kin
co trach nhiem	must
co ve	guess judge
coi bo	guess
coi chung	call
combo	title
comment	act
con ban	own-kin
con be	own-kin
con be nha	own-kin
con cai	kin
con chau	kin
con chuan hon	mock
con dau	rhetoric
con duong	moral
con em	own-kin
con gai	kin
con gai minh	own-kin
con gai toi	own-kin
con gi	rhetoric
con hon	compare-taste
con lau	future
con lau moi	future
con minh	own-kin
con nguoi	we-all judge
con so	measure
con toi	own-kin
con trai	kin
con trai minh	own-kin
con trai toi	own-kin
cong an	they org
cong bang	moral
cong bo	say report
cong dung	effect
cong nhan	own-view event
cong thuc	title
cong ty	they org
cong ty em	own-kin
cong ty minh	own-kin
crush	own-kin
cu	call just
cu ba	they
cu da nay	future
cu dan	you
cu dan mang	hearsay
cu nhu	mock
cu ong	they
cuc	org degree
cuc ky	degree
cui	act
cung	just
cung cap	act call-verb
cung chi	just
cung doi	mock
cuoc	money
cuoc doi	moral judge
cuoc song	moral judge
cuoi nam	future
cuoi nam nay	future
cuoi thang nay	future
cuoi tuan nay	future
cuon	act measure
cuon ghe	good
cuop	event
cute	good
cuu	call-verb
cuu em	call
cuu giup	call
cuu voi	call-end
da day em	mock
da day toi	mock
da den luc	should
da lat	place
da man	degree
da nang	place
da tung	past
da vang	greet
dai	org is proverb
dai hoc	org
dai nhat	is
dam	event
dam da	good
dan	act
dan den	effect
dan loi	say
dan mang	hearsay
dan minh	we-all
dan ta	we-all
dan tinh	hearsay
dan toi	effect
dang	good now happened
dang buon	bad
dang cap	mock
dang de	judge
dang doc	good
dang hon	compare-taste
dang khen	good
dang ky	act call-verb
dang le	should judge
dang len an	bad
dang lo	bad
dang mua	good
dang ngai	bad
dang nhap	act
dang noi	judge
dang noi la	judge
dang quy	good
dang ra	should
dang so	bad
dang so hon	compare-taste
dang song	good
dang thuong	bad
dang tiec	bad
dang tien	good
dang trach	bad
dang tran trong	good
dang tu hao	good
dang xem	good
dang yeu	good
danh	event
danh cap	event
danh cho	is
danh gia	say
danh sach	title
dao deu	call-verb
dao duc	moral
dao nay	self-life
dat	bad is act call-verb proverb
dat gia	good
dat hang	act
dat truoc	act
dau	ask particle-soft feel
dau co	not
dau dau	feel
dau hieu	title
dau long	bad
dau lung	feel
dau nam sau	future
dau phai ai cung	judge
dau roi	ask
dau tien	is
day	act call-verb mock that particle-soft
day toi bai hoc	mock
de chiu	good
de lai	act
de lam gi	rhetoric
de nghi	say call call-verb
de rao	call-verb
de thuong	good
de xuat	say
dem	act call-verb
dem nay	future
dem qua	past
den	act proverb
den bao gio	rhetoric
den ca	just
den chiu	mock
den cuoi	future
den luc	should
den nam	future
deo	act call-verb
dep	good
dep hon	compare-taste
di	act call-end
di a	call-end
di anh	call-end
di ban	call-end
di ca nha	call-end
di can	effect
di chi	call-end
di de	self-life
di doi	act
di em	call-end
di kham	self-life
di lam ve	self-life
di nao	call-end
di nha	call-end
di nhe	call-end
di toi	own-kin
did	ask
diem	measure
dien	degree act
dien luc	org
dien ra	is
diet	effect
dieu	must
dieu can biet	title
dieu do	that
dieu nay	that
dieu quan trong	moral
dinh	good
dinh cao	good
dinh chinh	deny
do do	because
do te	bad
doan	guess
doan la	guess
doanh nghiep	org
doanh thu	money
doat giai	event
doc	effect act call-verb
doc ac	bad
does	ask
doi	act call-verb feel moral
doi nay	now
doi nguoi	we-all
doi pho	bad
doi sau	future
doi tra	bad
doi tuong	they
doi voi toi	own-view
don	act title report
don hang	measure
don rang	hearsay
don vi	org
dong	act call-verb money
dong bang	event
dong bao	you
dong cua	is
dong dat	event
dong nghiep	kin
dong nhat	is
dong y	greet
dot	bad
dot mo	effect
dot quy	effect
dot toi	future
dot truoc	past
du	degree but
du 18 tuoi	must
du bao	future report
du dinh	future
du doan rang	say
du kien	future
du tinh	future
dua a	mock
dua ban	own-kin
dua be	they
dum	call-end
dun	act call-verb
dung	call not call-verb act
dung bo lo	call
dung dan	good
dung de	should
dung khong	ask
dung la	own-view degree
dung quen	call
dung quy trinh	mock
dung quy trinh luon	mock
dung roi	greet
duoc	happened
duoc biet	hearsay
duoc cho la	hearsay
duoc coi	is
duoc giam	must
duoc goi	is
duoc huong	must
duoc khong	ask
duoc ky vong	future
duoc lam	is
duoc mien	must
duoc nghi	must
duoc phep	must effect
duoc thoi	greet
duoc xay	is
duoc xem	is
duong	place
duong dan	link
duong nhu	guess judge
duy nhat	is
duyen dang	good
e la	guess
e rang	guess
em	self
em be	they
em bi	self-life
em chua	self-life
em co	self-life
em cung	self-life
em da	self-life
em dang	self-life
em di	self-life
em dinh	self-life
em doan	guess
em dung	self-life
em gai	own-kin
em hoc	self-life
em khong	self-life
em khong biet	self-life
em lam	self-life
em moi	self-life
em mua	self-life
em nghi	own-view
em nho	self-life
em o	self-life
em sinh	self-life
em so	self-life
em thay	own-view
em toi	own-kin
em trai	own-kin
em vua	self-life
evn	org
facebook	org
fanpage	link
ga	they
gam	measure
gan day	past
gap	change
gap ba	is
gap doi	is
gay	effect
gay hai	effect
gay ra	effect
gay ung thu	effect
ghe	bad degree
ghe chua	mock
ghe gom	degree
ghe tom	bad
ghet	like
ghi ban	event
ghi nhan	say event report happened
gi	ask
gi the	ask
gi vay	ask
gia	act money
gia ban	money
gia dinh	kin
gia ma	should wish judge
gia mao	deny
gia nhu	should wish judge
gia sao	ask
gia si	title
gia su	condition
gia tao	bad
gia thiet	guess
gia thuyet	guess
gia tran	bad
gia tri	moral
giai doan toi	future
giai doc	effect
giai nhiet	effect
giai phap	moral
giai thich	say report
giam	change
giam can	effect
giam gia	change
giam xuong	change
gianh	event
giao su	expert
giap	is
giat	act
giau	effect proverb
giay	title measure
giay phep	must
gieo	act
gio	now measure proverb
gio nua	future
gioi	good
gioi chuyen mon	expert
gioi ghe	mock
gioi that	mock
gion	good mock
giu	act call-verb
gium	call-end
giup	effect call-end call-verb
giup em	call call-end
giup em voi	call-end
giup minh	call call-end
giup voi	call call-end
goc	title
goc re	moral
goi	act call-verb
goi la	is
goi la cho co	mock
goi ngay	act call-verb
gom	is happened
google	org
got	act
gram	measure
group	link
gui	act call-verb
gung	proverb
ha	change ask particle-soft rhetoric mock measure
ha huyet ap	effect
ha nhiet	change
ha noi	place
haha	mock greet
hai	effect
hai dua nho	own-kin
hai long	good
hai phong	place
hai vo chong	they
ham mo	like
han	they degree guess
han che	call
han chot	must
han la	guess
han quoc	place
hang	org
hang nam	now
hang ngay	now
hang xom	own-kin
hanh khach	you
hanh phuc	feel moral
hao huc	feel
hap	act
hap dan	good
hap thu	effect
happy	greet
hay bi	now
hay ghe	mock
hay hon	compare-taste
hay khong	ask
hay la	ask
hay la minh	ask
hay nhat la	judge
hay nho	call call-verb
hay qua	mock
hay sao	ask rhetoric
hay that	mock
hcm	place
he	condition
he nay	future
hehe	greet
hello	greet
hem	ask
hen	ask particle-soft
hen chi	mock
hen gi	mock
het han	must effect
het hang	event
het noi noi	mock
het say	good
het suc	degree
het y	good
hi	greet
hic	greet
hiem co	good
hien	now happened
hien dang	now
hien gio	now
hien nay	now happened
hien nhien	own-view
hien tai	now
hiep hoi	org
hihi	mock greet
hinh anh	title
hinh nhu	guess judge
hinh thuc	bad
hit	act
hix	greet
ho hang	kin
ho so	must
hoa	event
hoa ra	mock
hoai	just
hoan hao	good
hoan toan	degree
hoan toan sai	deny
hoang mang	feel
hoat dong	is
hoc	act
hoc phi	money
hoc sinh	they measure
hoc tro	they
hoi do	past
hoi dong	org
hoi han	feel
hoi hop	feel
hoi nay	past
hoi nghi	title
hoi nho	past
hoi thao	title
hoi truoc	past
hoi xua	past
hom kia	past
hom nay	now happened
hom no	past
hom nua	future
hom qua	past happened
hom toi	future
hom truoc	past
hon	bad
hon ca	compare-taste
hon han	compare-taste
hon nhieu	compare-taste
hong	ask greet
hop long dan	good
hop ly	good
hotline	link
hu	ask
hua	say
hue	place
huhu	greet
hung vi	good
huong dan	title
huu ich	good
huyen	place
hy vong	wish judge
ib	act call-verb
inb	act
inbox	act link call-verb
inch	measure
it hon	is
it nhat	must
ke hoach	future title
ke lai	say
ke rang	say
ke tu	past
ke tu mai	future
kech com	bad
kem	bad
keo	condition
keo dai	is
keo het	call-end
keo lo	call-end
keo muon	call-end
ket hon	event
ket luan	say report
ket qua	expert
kg	measure
kha	degree
kha nang	guess future
kha nang cao	guess
kha nang lon	guess
khach hang	you
khach quan ma noi	own-view
khai	say report
khai bao	act
khai truong	event
kham	act
kham phuc	mock
khang dinh	say report
khang khuan	effect
khang viem	effect
khanh thanh	event
khao sat	expert
kheo	mock
kheo lo	mock
kheo that	mock
khi	condition
khi ay	past
khi co	call
khi do	past happened
khi gap	call
khi nao	ask condition
khi nay	past
khien	effect
khien cho	effect
kho	act
kho chap nhan	bad
kho chiu	bad
kho co the	future
kho coi	bad
kho hieu	bad
kho khan nhat	judge
kho long	future
kho ma	future
kho tho	feel
khoa	act
khoa hoc	expert
khoai	like
khoan	must call
khoc	feel
khoc nhu mua	feel
khoi cong	event
khoi to	event
khon	proverb
khon hon	compare-taste
khon loi	bad
khong	ask not
khong a	ask
khong ai	not
khong ai bat may	happened
khong ap dung	must
khong bang	compare-taste
khong biet	ask
khong chinh xac	deny
khong chung	guess
khong co	not
khong co can cu	deny
khong co chuyen	deny
khong co co so	deny
khong con	not
khong dang	bad judge
khong dung	deny
khong duoc	must effect call
khong duoc phep	must
khong he	not
khong he de	judge
khong lien quan	effect
khong nen	should call call-verb judge
khong ngoa	judge
khong phai	not
khong phai ai cung	judge
khong phai tu dung	judge
khong phai tu nhien	judge
khong qua noi	future
khong the	not
khong the chap nhan	bad
khong the de	should
khong the nao	degree
khong tru noi	future
khong xung	bad
khuay	act
khuay deu	call-verb
khung	degree
khung khiep	bad
khuyen cao	say call report
khuyen mai	title
kia	that particle-soft
kich thich	effect
kiem tra	act call-verb
kien nghi	say
kiep sau	future
kieu gi	guess future
kieu gi cung	guess
kieu nay	that
kim	proverb
kinh	bad
kinh chao	greet
kinh de nghi	call call-verb
kinh gui	greet title
kinh hoang	degree
kinh khung	degree
kinh moi	call call-verb
kinh mong	call
kinh nghiem	title
kinh tom	bad
kip thoi	good
kkk	mock
km	measure
ky	event act title
ky ket	event
ky sau	future
ky toi	future
ky vong	wish
la do	effect
la gi	ask
lac hau	bad
lai suat	money
lai xe	they
lam	degree effect
lam cho	effect
lam gi	ask
lam gi co	rhetoric
lam giam	effect
lam hong	effect
lam mat	effect
lam nguoi	we-all
lam nhu	mock
lam on	call call-verb
lam on dung	wish
lam sao	ask
lam sao bay gio	ask
lam tang	effect
lam the nao	ask
lam trang	effect
lam tu	is
lan	measure
lan sau	future
lan truoc	past
lan truyen	hearsay
lang phi	bad
lanh nhu tien	bad
lao	they bad
lao cai	place
lap	act
lap dat	event
lap ky luc	change
lat	event
lat nua	future
lau	act
lau doi	is
lau nay	past
lay	effect act mock
lay dau ra	rhetoric
lay qua	effect
le	title
le nao	ask rhetoric
le ra	should judge
le the	bad
len	act
len toi	change
leo thang	change
lich	title
lich su	good
lien he	act call-verb
lien hop quoc	org
lien ket	link
lien quan den	effect
lieu	ask
like	act
link	link
lit	measure
lo	bad event feel
lo bich	bad
lo lang	feel
loai nay	that
loc	act
loi cam on	greet
loi ich	title
loi nhuan	money
loi thoi	bad
lol	mock
lon hon	is
lon nhat	is
lop em	own-kin
lop minh	own-kin
lop toi	own-kin
lu	event
lua	event proverb
lua dao	bad
luat	must
luat su	expert
luc	happened
luc ay	past
luc do	past
luc luong	org
luc nay	past now
luc nua	future
lung cung	bad
luoc	act
luon	degree now particle-soft
luon luon	now
luon nha	call-end
luon nhe	call-end
luong	money
luong tam	moral
luu	act
luu lai	act
luu y	call
luu y rang	say
luyen	act
ly giai	say
ly hon	event
m2	measure
ma em	own-kin
ma lam chu	mock
ma lam gi	rhetoric
ma lam sep	mock
ma otp	link
ma thoi	just
ma toi	own-kin
ma tui	own-kin
mac	bad act
mac co	feel
mac du	but
mah	measure
mai kia	future
mai mai	future
mai mot	future
mang	act call-verb
mang bau	self-life
mang theo	act
mang xa hoi lan truyen	hearsay
mao danh	deny
mat day	bad
mat dien	event
mat gan	effect
mat khau	link
mat ngu	feel self-life
mat thoi gian	bad
mat tich	event
may	ask
may ai	rhetoric
may ban	you
may cai	that
may gio	ask
may nam nua	future
may thang	ask
may tuoi	ask
me chong	own-kin
me em	own-kin
me minh	own-kin
me nao	you call
me t	own-kin
me to	own-kin
me toi	own-kin
me vo	own-kin
mem min	good
menh	self
meo	title
met	feel measure
met moi	feel
mg	measure
mien	must
mien bac	place
mien la	condition
mien nam	place
mien phi	must effect
mien tay	place
mien trung	place
mieng	self
minh	self
minh bach	moral
minh bi	self-life
minh chua	self-life
minh co	self-life
minh cung	self-life
minh da	self-life
minh dang	self-life
minh di	self-life
minh dinh	self-life
minh doan	guess
minh dung	self-life
minh gap	self-life
minh hoc	self-life
minh khong	self-life
minh khong biet	self-life
minh lam	self-life
minh moi	self-life
minh mua	self-life
minh nghi	own-view judge
minh nho	self-life
minh o	self-life
minh sinh	self-life
minh so	self-life
minh thay	own-view self-life
minh tin	own-view
minh vua	self-life
ml	measure
mn	you
mo cua	is
moi	past call call-verb just
moi chung ta	we-all
moi co	just
moi day	past
moi dung	should
moi la	own-view degree
moi nam	now
moi ngay	now
moi nguoi	we-all you
moi phai	should
moi thang	now
moi xung	should
mong	wish judge
mong anh chi	call
mong ba con	call
mong cac ban	call
mong moi nguoi	call
mong muon	wish
mong quy khach	call
mong rang	wish
mong sao	wish judge
mot	future
mot ngay nao do	future
mot nghien cuu	expert
mot sao	bad
mua	act call-verb proverb
mua lon	event
mua nay	future
mua sau	future
mua toi	future
muc	title proverb
muc dong	must
muc luc	title
muc phat	must
mung qua	mock
mung rot nuoc mat	feel
muoi	proverb
muon xiu	degree
muot	good
my	place
nam nao cung	now
nam nay	now
nam ngoai	past happened
nam nua	future
nam o	is
nam qua	past
nam sao	good
nam sau	future
nam toi	future
nam truoc	past
nan	feel
nan giai	bad
nan nhan	they
nang	is change proverb
nao	call-end ask
nasa	org
nau	act call-verb
nay	that
nay gio	self-life
nay mai	future
ne	call particle-soft
ne ra	call
nem	act
nen	should because call-verb judge
nen co	should
nen duoc	should
nen tang	org
neu	condition
neu ban	call
neu khong	condition
neu nhu	condition
neu thay	call
ngai	feel
ngam	act
ngan	like money
ngan hang	they org
nganh giao duc	org
nganh y te	org
ngap	event
ngay	call-end measure
ngay ay	past happened
ngay ca	just
ngay kia	future
ngay mai	future
ngay mot	future
ngay nao cung	now
ngay nay	now
ngay nhe	call-end
ngay nua	future
ngay qua	past
ngay tho	bad
ngay toi	future
ngay truoc	past
ngay xua	past
nghe	act
nghe an	place
nghe bao	hearsay
nghe con	call-end
nghe dan	hearsay
nghe dau	hearsay report
nghe don	hearsay report
nghe ke	hearsay
nghe nhu	guess
nghe noi	hearsay report
nghen	call-end feel
ngheo	proverb
nghi	act
nghi ban	event
nghi cho cung	judge
nghi dinh	must
nghi hoc	event
nghi la	guess
nghi ngo	guess
nghi pham	they
nghiem cam	must effect call
nghiem trong	bad
nghien	like
nghien cuu	expert
nghin	money
ngo doc	event
ngo ngan	bad
ngo ngang	feel
ngoai toi	own-kin
ngoi	act
ngon	good
ngon hon	compare-taste
ngu	bad act feel
ngu ngoc	bad
ngu ngon	greet
ngua	effect
nguoi	measure
nguoi benh	you
nguoi cao tuoi	you
nguoi cha	they
nguoi chong	they
nguoi con	they
nguoi dan	you they
nguoi dan ong	they
nguoi gia	you
nguoi me	they
nguoi minh	we-all
nguoi nay	they
nguoi ngat	bad
nguoi nha	kin
nguoi phu nu	they
nguoi ta	we-all judge
nguoi ta bao	hearsay
nguoi ta don	hearsay
nguoi ta noi	hearsay
nguoi than	kin
nguoi vo	they
nguon	greet title
nguy co	effect
nguyen lieu	title
nguyen nhan	effect
nha	call-end
nha ca nha	call-end
nha cac me	call-end
nha chong	own-kin
nha em	own-kin
nha khoa hoc	expert
nha may	they org
nha minh	own-kin
nha mn	call-end
nha nghien cuu	expert
nha nuoc	org
nha t	own-kin
nha to	own-kin
nha toi	own-kin
nha trang	place
nha truong	org
nha tui	own-kin
nhac	say
nhac nho	call
nham	bad because
nham chan	bad
nham nhi	bad
nhan	act call-verb
nhan chung	they
nhan dinh	say report
nhan khong ai	happened
nhan luong	self-life
nhan manh	say
nhan pham	moral
nhan shop	happened
nhan tin	act call-verb
nhan van	good
nhan vao	call
nhan xet	say
nhanh hon ca	mock
nhanh tay	call
nhap	act call-verb
nhap khau	event
nhap vien	event
nhat	good degree bad
nhat ban	place
nhat ca nuoc	is
nhat dong nam a	is
nhat nheo	bad
nhat the gioi	is
nhat tri	greet
nhat viet nam	is
nhe	call-end particle-soft
nhe a	call-end
nhe anh	call-end
nhe ban	call-end
nhe ca nha	call-end
nhe chi	call-end
nhe moi nguoi	call-end
nhe nhom	feel
nhe ra	should
nhech nhac	bad
nhen	call-end particle-soft
nhi	ask mock particle-soft
nhich	change
nhiet tinh	good
nhieu	ask
nhieu hon	is
nhieu kha nang	guess future
nhieu nhat	is
nhieu tien	ask
nhin chung	own-view
nhip nay	future
nho	effect call call-verb feel
nho ban	own-kin
nho hon	is
nho nha	feel
nhom	link
nhu	proverb
nhu cai cho	mock
nhu dung roi	mock
nhu rua	mock
nhu the	guess that
nhu the nao	ask
nhu vay	that
nhuc	bad feel
nhuc nach	good
nhung	title but
nhung dieu	title
nhung nam toi	future
nhuong lai	title
niem tin	moral
no	event feel that money
nobel	mock
noi cho cung	judge
noi chung	own-view
noi dau	moral
noi lam gi	rhetoric
noi quy	title
noi rang	say
noi thang	own-view
noi that	own-view
noi thiet	own-view
noi toi	own-kin
nop	act call-verb
nua	particle-soft
nuc cuoi	bad
nui	place proverb
nuoc	proverb
nuoc minh	we-all
nuoc ta	place
ny	own-kin
o	particle-soft
o dau	ask
o doi	moral
o goc do	judge
o mot goc do	judge
o tro	self-life
oai qua	feel
oi	greet particle-soft
oi troi	greet
ok	good greet
okay	greet
oke	greet
okela	greet
on	good
on ao	bad
on ap	good
ong ay	they
ong ba	kin
ong chu	they
ong cu	they
ong lao	they
ong ngoai	own-kin
ong noi	own-kin
ong ta	they
ong toi	own-kin
ong xa	own-kin
otp	link
ox	own-kin
pass	title
pha huy	effect
pha san	event
phai	must judge
phai biet	should
phai chang	guess
phai chi	should wish
phai co	should
phai cong nhan	degree
phai dep	should
phai duoc	should
phai khong	ask
phai lam gi	ask
phai noi	own-view
phai phat	should
phai xu	should
phan	title
phan anh	say
phan cam	bad
phan doi	own-view
phan no	bad
phan tich	say
phan tram	measure
phat	must effect
phat bieu	say
phat hanh	event
phat hien	event report
phat tien	must
phau thuat	event
phe duyet	event
phen	bad
phep mau	mock
phi	bad money
phi ly	bad
phi tien	bad
phien	call
phieu	title
pho	place
phoi	act
phong	effect
phong chong	act
phong doan	guess
phong em	own-kin
phong minh	own-kin
phong ngua	effect
phu huynh	you
phu luc	title
phu nhan	say
phu nu	you
phuc hoi	change
phuc vu	is
phuong	place
phut	measure
phut nua	future
qua	degree
qua chung	degree
qua da	good
qua dang	bad
qua doi	event
qua la	own-view degree
qua nhi	mock
qua that	own-view
qua troi	degree
qua troi luon	mock
qua xa	degree
quan	place
quan diem cua toi	own-view
quan lieu	bad
quan trong	moral
quan trong hon	compare-taste
quan trong la	judge
quan trong nhat	moral
quang ninh	place
quay	act
que em	own-kin
que minh	own-kin
que toi	own-kin
quet	act call-verb
quet don	act
quet ma	act
quoc hoi	org
quy	good
quy che	title
quy cu dan	you
quy dinh	must effect
quy khach	you
quy phu huynh	you
quy toi	future
quy trinh	title
quy vi	you
quyen gop	event
quyen ru	good
quyet dinh	title report
ra doi	is
ra mat	event
ra roi	feel
ra sao	ask
rac	bad act
ran	act
rang	call
rat	degree
rat co the	guess
re	good
re tien	bad
review	title
rip	greet
ro rang	own-view
ro ri	event
roi	past particle-soft
roi cung	future
roi dem	call-verb
roi mat	bad
roi se	future
roi xuong	change
rong	is
rot	act
rua	act call-verb
run	feel
rung rung	feel
ruom ra	bad
ruong	proverb
rut	act
sa thai	event
sach se	good
sai gon	place
sai su that	deny
sale	title
samsung	org
san	org
san pham	measure
san xuat	is
sang	good
sang han	good
sang mai	future
sang nam	future
sang nao cung	now
sang nay	past happened
sang qua	past
sang suot	good
sang thang	future
sang tuan	future
sao	ask
sao luu	act
sao ma	rhetoric
sao no	rhetoric
sao the	ask
sao vay	ask
sap	future event
sap nhap	event
sap sua	future
sap toi	future
sat	proverb
sat lo	event
sau	is
sau do	past
sau nay	future
sau sac	good
sau tet	future
say	act feel
se	future
se chia	moral
sen	bad
sep	own-kin
sep minh	own-kin
share	act
siet	act
sieu	degree
sieu pham	good
sinh ra	effect
sinh song	is
so la	guess
so lieu	expert
so mot	good
so rang	guess
so sai	bad
so tan	act
soc	feel
som muon	future
som muon gi	future
song	is moral but place proverb
sorry	greet
stk	link
stress	feel
su dung	act
su that	moral
sua chua	event
sung suong	feel
suong qua	mock
suot	just
sut	change
sut giam	change
suy cho cung	own-view
suy doan	guess
suy giam	change
suyt	self-life
t thay	own-view
tac dung	effect
tac dung phu	effect
tac hai	title
tac trach	bad
tag	act
tai ghe	mock
tai khoan	link
tai sao	ask
tai that	mock
tai vi	effect
tai xe	you
tam biet	greet
tam duoc	good
tam giu	event
tam on	good
tam phan	guess
tan	measure
tan nhan	bad
tan tam	good
tang	change event measure
tang can	effect
tang gia	change
tang len	change
tao	self
tao ra	effect
tap	act title
tap doan	org
tap vao	call-verb
tat	act call-verb
te	bad
te nhat	bad
ten la	is
tet nay	future
tha	compare-taste judge
tha tim	act
thai	act
thai doc	effect
thai lan	place
tham	bad
tham chi	just
tham gia	act
tham hoa	bad
tham khao	act
tham lam	bad
than ai	greet
than duoc	mock
than ky	mock
than men	greet
than thien	good
than tho	say
thang	event measure
thang ban	own-kin
thang be	own-kin
thang be nha	own-kin
thang cu	own-kin
thang nay	now
thang nua	future
thang qua	past
thang sau	future
thang toi	future
thang truoc	past happened
thanh	mock
thanh cong	moral
thanh lap	is
thanh ly	title
thanh nhan	mock
thanh pho	they org
thanh ra	because
thanh toan	act
thank	greet
thank you	greet
thanks	greet
thao	act
thao nao	mock
thap hon	is
thap ky toi	future
that	degree
that duc	bad
that khong	ask
that la	degree
that ra	own-view
that su	own-view degree
that tinh	feel
that vong	bad
thay	act
thay giao	they
the	say that
the a	ask
the gioi	place
the ma	mock but
the ma cung doi	mock
the nao	ask
the nao cung	guess future
the nay	that
the thi	rhetoric
them	like feel
theo	source report
theo ba	source
theo bao	source
theo bo	source
theo chuyen gia	source
theo doi	act
theo em	own-view
theo ket qua	source
theo loi	source
theo luat	source must
theo minh	own-view judge
theo nghi dinh	source
theo nghien cuu	source
theo ong	source
theo quy dinh	source
theo so	source
theo so lieu	source
theo tai lieu	source
theo thong ke	source
theo toi	own-view judge
theo uoc tinh	source
thi dau	self-life
thi duoc gi	rhetoric
thi ra	mock
thi rot	self-life
thi sao	rhetoric
thi sinh	you
thich	like good
thien ha don	hearsay
thien tai	good mock
thiet mang	event
thiet nghi	own-view
thiet tuong	own-view
thieu chuyen nghiep	bad
thieu suy nghi	bad
thieu trach nhiem	bad
thieu y thuc	bad
tho mong	good
thoang	good
thoi	call-end just particle-soft
thoi gian qua	past
thoi gian toi	future
thoi han	must
thoi nay	now
thoi nhe	greet
thom	good
thong bao	say title report
thong ke	expert
thong qua	event
thong tin	say
thong tu	must
thu	call call-verb
thu giu	event
thu hoi	event
thu moi	title
thu that	own-view
thu thuc	own-view
thu tuc	must
thu vi	good
thua	event
thua nhan	say report
thuc	feel
thuc don	title
thuc su	degree
thue	money
thuo ay	past
thuo nho	past
thuoc	is happened
thuong	bad now
thuong xuyen	now
thuyen	proverb
ti nua	future
tich thu	must
tiec	feel
tiem	act
tien	good money
tien bo	mock
tien loi	good
tien si	expert
tiet kiem	act
tiet lo	say report
tiet ra	effect
tieu diet	effect
tiktok	org
tim	act title
tin don	hearsay
tin gia	deny
tin sai	deny
tin van	title
tinh	org
tinh nguoi	moral
tinh te	good
tinh yeu	moral
tks	greet
to cao	act
to chuc	org event
to khai	title
to thay	own-view
toa	org
toa an	org
toa soan	org
toan	just
toan canh	title
toi	self bad act
toi bi	self-life
toi biet	self-life
toi cho rang	own-view judge
toi chua	self-life
toi co	self-life
toi cung	self-life
toi da	must self-life
toi dang	self-life
toi di	self-life
toi dinh	self-life
toi doan	guess
toi dong y	own-view
toi dung	self-life
toi duoc	self-life
toi e	own-view
toi gap	self-life
toi hoc	self-life
toi hoi	self-life
toi khong	self-life
toi khong biet	self-life
toi khong tin	own-view
toi lai	self-life
toi lam	self-life
toi lon len	self-life
toi mai	future
toi moi	self-life
toi mua	self-life
toi nam	future
toi nao cung	now
toi nay	future
toi nghi	own-view judge
toi nghiep	bad
toi nho	self-life
toi o	self-life
toi qua	past
toi sinh	self-life
toi so	self-life
toi thay	own-view self-life
toi thay rang	judge
toi thieu	must
toi tin	own-view judge
toi tin rang	own-view
toi ung ho	own-view
toi vua	self-life
tom lai	own-view
ton tai	is
ton trong	moral
tong	event
tong dai	link
tong hop	title
top	title
tot	good
tot cho	effect
tot cung	degree
tot hon	compare-taste
tp hcm	place
tra	act
tra loi	say report
trach nhiem	moral
trai dai	is
tram	money
tran	measure
tran toi	future
tran trong	greet moral
tran trong cam on	greet
tran trong kinh moi	call call-verb
trang	measure
trang web	link
tranh	call call-verb
tranh thu	call
tranh xa	call
trao	event
trao tang	event
trau	proverb
tre	you
tre em	you
tre nho	you
tren doi	moral
tren mang	hearsay
tri	effect
tri duoc	effect
tri dut	effect
tri tre	bad
trich loi	say
trien vong	future
trieu	money
trieu chung	title
trinh	mock
trinh bao	act
trinh bay	say report
tro len	must
tro thanh	happened
tro treu	bad
tro xuong	must
troi	proverb
troi dat	greet
troi oi	greet
trom	event
trom via	own-kin
tron	act call-verb
tron deu	call-verb
trong	act
trong khi	but
trong nhu	guess
trong tuong lai	future
tru khi	condition
trua nay	future happened
trung	event
trung quoc	place
trung tam	org
trung thuong	event
truoc day	past
truoc do	past
truoc tet	future
truong	they
truong hop	condition measure
truy cap	act call-verb
tu chuc	event
tu hao	good
tu lau	past
tu mai	future
tu nhan	say
tu te	good moral
tu vong	event effect
tuan nay	now
tuan nua	future
tuan qua	past
tuan sau	future
tuan toi	future
tuan truoc	past happened
tuc	feel
tui	self feel
tui em	self
tui minh	self
tui no	they
tui than	feel
tui thay	own-view
tui tui	self
tung	past happened
tuoi	act measure
tuong ai	mock
tuong duong	is
tuong gi	mock
tuong lai	future
tuong nhu	guess
tuong sao	mock
tuy	but
tuy nhien	but
tuyen	event title
tuyen bo	say report
tuyet	good
tuyet dinh	good
tuyet doi	degree
tuyet doi khong	call
tuyet voi	good
ty	money
u	act ask greet
ua	greet
ubnd	they org
uc che	bad effect
uh	greet
ui	act
um	greet
ung	like good
ung dung	link
ung ho	own-view act
ung ho tien	event
ung thu	effect
uoc	wish
uoc chi	wish
uoc dat	future
uoc gi	wish judge
uoc giam	future
uoc tang	future
uong	act
uong thuoc	act
uop	act
up	greet
usd	money
v/v	title
va cham	event
vai	degree
vai nam nua	future
van	now
van con	now
van de	moral
van hoa	moral
van minh	good
vang	greet proverb
vao	act
vao cuoi	future
vao nam	future
vay	ask that particle-soft money
vay a	ask
vay ha	ask
vay ma	but
vay ma cung doi	mock
vay thi	rhetoric
ve	act
ve que	self-life
ve sau	future
ve sinh	act
ve viec	title
vi	because
vi dai	good mock
vi nhu	condition
vi sao	ask
vi the	because
vi thieu	effect
vi vay	because
video	title
viec do	that
viec nay	that
vien	org
vien canh	future
viet	say act
viet nam	place
vk	own-kin kin
vl	degree
vnd	money
vo cam	bad
vo chong anh	they
vo cung	degree
vo dich	event
vo em	own-kin
vo hoc	bad
vo ly	bad
vo minh	own-kin
vo on	bad
vo toi	own-kin
vo trach nhiem	bad
vo van	bad
vo y thuc	bad
voi a	call-end
voi da nay	future
voi minh	own-view
voi toi	own-view
vong toi	future
vote	act
vu	measure
vua	past happened
vua mieng	good
vua moi	past
vua qua	past
vui	good feel
vui ghe	mock
vui long	call call-verb
vui tinh	good
vuot	change
website	link
who	org
xa	act place
xa hoi	we-all judge
xa nha	self-life
xac minh	act call-verb
xac nhan	say act call-verb report
xac thuc	act
xam	bad
xao	act
xao xuyen	feel
xau	bad
xau ho	bad feel
xay	event act
xay dung	event
xay ra	event happened
xem	act call-verb
xem ra	guess
xep	act
xep hang	event act
xet cho cung	own-view
xet nghiem	act
xet o goc do	judge
xiet bao	degree
xin	good
xin cac	call
xin cam on	greet
xin chao	greet
xin chia buon	greet
xin dung	wish call
xin gia	ask
xin hay	call
xin hoi	ask
xin loi	greet
xin moi	call
xin quy khach	call
xin vui long	call call-verb
xinh	good
xiu	degree feel
xoa	act
xom em	own-kin
xom toi	own-kin
xong	past
xot xa	bad
xu huong	future
xu phat	must
xuat chung	good
xuat hien	is
xuat khau	event
xuat sac	good
xuat xu	is
xuc dong	good
xui	bad
xung dang	good
xuong	act
xuong con	change
y hoc	expert
y kien hay	greet
y kien rieng	own-view
y nghia	good
y nhu	mock
y thuc	moral
yen binh	good
yeu	like
yeu cau	call call-verb report
yeu doi	feel
yeu kem	bad
yeu thuong	moral
youtube	org
zalo	org link
"""

ENGLISH = """\
's	be
aas	strongly-positive
aayf	strongly-positive
abandon	negative
abandoned	strongly-negative
abandoner	negative
abandoners	negative
abandoning	negative
abandonment	strongly-negative
abandonments	negative
abandons	negative
abducted	strongly-negative
abduction	strongly-negative
abductions	strongly-negative
abhor	strongly-negative
abhorred	strongly-negative
abhorrent	strongly-negative subjective
abhors	strongly-negative
abilities	positive
ability	positive
able	subjective
aboard	positive
above	objective
abridged	half-subjective
abrupt	subjective
absence	objective
absentee	negative
absentees	negative
absolute	subjective
absolutely	boost
absolve	positive
absolved	positive
absolves	positive
absolving	positive
absorbed	subjective
absorbing	subjective
absurd	subjective
absurdity	abstract
abundant	subjective
abuse	strongly-negative
abused	strongly-negative
abuser	strongly-negative
abusers	strongly-negative
abuses	strongly-negative
abusing	strongly-negative
abusive	strongly-negative
abusively	strongly-negative
abusiveness	strongly-negative
abusivenesses	strongly-negative
academic	objective
accept	positive
acceptabilities	positive
acceptability	positive
acceptable	positive
acceptableness	positive
acceptably	positive
acceptance	strongly-positive
acceptances	positive
acceptant	positive
acceptation	positive
acceptations	positive
accepted	positive
accepting	positive
accepts	positive
accessible	half-subjective
accident	strongly-negative
accidental	negative
accidentally	negative
accidents	negative
accomplish	positive
accomplished	half-subjective positive
accomplishes	positive
according to	say
accurate	subjective
accusation	negative
accusations	negative
accuse	negative
accused	say negative
accuses	say negative
accusing	negative
ache	negative
ached	negative
aches	negative
achievable	positive
aching	strongly-negative
acknowledged	say
acquainted	subjective
acquit	positive
acquits	positive
acquitted	positive
acquitting	positive
acrimonious	negative
across-the-board	subjective
act	official
acting	objective
action	objective
active	positive subjective
actively	positive
activeness	positive
activenesses	positive
actives	positive
actual	objective
acuate	half-subjective
acute	subjective
adamant	subjective
add	call
added	say
addicted	subjective
addictive	subjective
addled	subjective
adept	subjective
adequate	half-subjective positive
adjectival	objective
administrable	half-subjective
admirability	strongly-positive
admirable	strongly-positive
admirableness	strongly-positive
admirably	strongly-positive
admiral	positive
admirals	positive
admiralties	positive
admiralty	positive
admiration	strongly-positive
admirations	positive
admire	strongly-positive
admired	strongly-positive
admirer	positive
admirers	positive
admires	positive
admiring	positive
admiringly	strongly-positive
admit	positive
admits	positive
admitted	say positive
admonished	negative
adopt	positive
adopts	positive
adorability	strongly-positive
adorable	strongly-positive subjective
adorableness	strongly-positive
adorably	strongly-positive
adoration	strongly-positive
adorations	strongly-positive
adore	strongly-positive
adored	positive
adorer	positive
adorers	strongly-positive
adores	positive
adoring	strongly-positive subjective
adoringly	strongly-positive
adorn	positive
adorned	positive
adorner	positive
adorners	positive
adorning	positive
adornment	positive
adornments	positive
adorns	positive
adult	half-subjective
advanced	positive subjective
advantage	positive
advantaged	positive
advantageous	positive
advantageously	positive
advantageousness	positive
advantages	positive
advantaging	positive
adventure	positive
adventured	positive
adventurer	positive
adventurers	positive
adventures	positive
adventuresome	positive
adventuresomeness	positive
adventuress	positive
adventuresses	positive
adventuring	strongly-positive
adventurism	positive
adventurist	positive
adventuristic	positive
adventurists	positive
adventurous	positive subjective
adventurously	positive
adventurousness	positive
adversarial	negative
adversaries	negative
adversary	negative
adversative	half-subjective negative
adversatively	negative
adversatives	negative
adverse	negative
adversely	negative
adverseness	negative
adversities	negative
adversity	negative
advertent	subjective
advocates	say
aeriform	subjective
affable	subjective
affected	negative
affection	strongly-positive
affectional	positive
affectionally	positive
affectionate	positive
affectionately	strongly-positive
affectioned	positive
affectionless	strongly-negative
affections	positive
affirmative	subjective
afflicted	negative
affluent	subjective
affronted	positive
afloat	objective
aforementioned	objective
afraid	subjective
african	objective
after	time
after all	stance
afu	strongly-negative
again and again	stance
aged	half-subjective
agency	official
agenda	abstract
aggravate	strongly-negative
aggravated	negative
aggravates	negative
aggravating	negative
aggress	negative
aggressed	negative
aggresses	negative
aggressing	negative
aggression	negative
aggressions	negative
aggressive	negative
aggressively	negative
aggressiveness	negative
aggressivities	negative
aggressivity	negative
aggressor	negative
aggressors	negative
aghast	negative subjective
agile	subjective
agitate	negative
agitated	strongly-negative
agitatedly	negative
agitates	negative
agitating	negative
agitation	negative
agitational	negative
agitations	negative
agitative	negative subjective
agitato	negative
agitator	negative
agitators	strongly-negative
aglow	objective
ago	time
agog	positive
agonise	strongly-negative
agonised	strongly-negative
agonises	strongly-negative
agonising	negative
agonize	strongly-negative
agonized	strongly-negative
agonizes	strongly-negative
agonizing	strongly-negative
agonizingly	strongly-negative
agony	negative
agree	positive
agreeability	positive
agreeable	positive
agreeableness	positive
agreeablenesses	positive
agreeably	positive
agreed	positive
agreeing	positive
agreement	strongly-positive
agreements	positive
agrees	positive
ahw	subjective
aired	subjective
airheaded	subjective
alarm	negative
alarmed	negative
alarming	negative subjective
alarmingly	strongly-negative
alarmism	negative
alarmists	negative
alarms	negative
alas	negative subjective
alcoholic	half-subjective
alert	positive
algid	subjective
alien	subjective
alienating	half-subjective
alienation	negative
alive	half-subjective positive
all	boost
all-around	half-subjective
allege	say
alleged	say objective
allegedly	say
allergic	negative
alleviated	subjective
allow	positive
allusions	objective
almost	boost
alol	strongly-positive
alone	negative
alright	positive
alternate	objective
always	boost
am	be
amateur	objective
amateurish	subjective
amatory	objective
amaze	strongly-positive
amazed	strongly-positive
amazedly	strongly-positive
amazement	strongly-positive
amazements	strongly-positive
amazes	strongly-positive
amazing	strongly-positive subjective
amazingly	stance
amazon	positive
amazonite	positive
amazons	negative
amazonstone	positive
amazonstones	positive
ambitious	strongly-positive subjective
ambivalent	positive
ambw	strongly-positive
amenable	subjective
american	objective
aml	strongly-positive
amor	strongly-positive
amoral	negative
amoralism	negative
amoralisms	negative
amoralities	negative
amorality	negative
amorally	negative
amoretti	positive
amoretto	positive
amorettos	positive
amorino	positive
amorist	positive
amoristic	positive
amorists	positive
amoroso	strongly-positive
amorous	positive
amorously	strongly-positive
amorousness	strongly-positive
amorphous	negative
amorphously	positive
amorphousness	positive
amort	strongly-negative
amortise	positive
amortised	negative
amortises	positive
amortizable	positive
amortization	positive
amortizations	positive
amortize	negative
amortized	positive
amortizes	positive
amortizing	positive
amusable	positive
amuse	positive
amused	positive
amusedly	strongly-positive
amusement	positive
amusements	positive
amuser	positive
amusers	positive
amuses	positive
amusia	positive
amusias	negative
amusing	positive subjective
amusingly	positive
amusingness	positive
amusive	positive
analysts	say
and yet	stance
anger	objective strongly-negative
angered	strongly-negative subjective
angering	strongly-negative
angerly	negative
angers	strongly-negative
angrier	strongly-negative
angriest	strongly-negative
angrily	negative
angriness	negative
angry	strongly-negative subjective
anguish	strongly-negative
anguished	negative
anguishes	strongly-negative
anguishing	strongly-negative
animosity	negative
announced	say
announces	say
annoy	negative
annoyance	negative
annoyances	negative
annoyed	negative subjective
annoyer	strongly-negative
annoyers	negative
annoying	negative subjective
annoys	negative
antagonism	negative
antagonisms	negative
antagonist	negative
antagonistic	negative
antagonistically	strongly-negative
antagonists	negative
antagonize	strongly-negative
antagonized	negative
antagonizes	negative
antagonizing	strongly-negative
anti	negative
anticipation	positive
anxieties	negative
anxiety	negative
anxious	negative subjective
anxiously	negative
anxiousness	negative
anyone	question
aok	strongly-positive
apathetic	negative
apathetically	negative
apathies	negative
apathy	negative
apeshit	negative
aphonic	objective
apocalyptic	strongly-negative
apologise	positive
apologised	positive
apologises	positive
apologising	positive
apologize	positive
apologized	positive
apologizes	positive
apologizing	negative
apology	positive
appall	strongly-negative
appalled	strongly-negative subjective
appalling	negative subjective
appallingly	strongly-negative
appalls	negative
apparent	half-subjective
apparently	may
appealing	half-subjective
appears	may
appease	positive
appeased	positive
appeases	positive
appeasing	positive
appetizing	subjective
applaud	strongly-positive
applaudable	subjective
applauded	positive
applauding	strongly-positive
applauds	positive
applause	positive
applicative	half-subjective
apportioned	subjective
apposite	subjective
appreciate	positive
appreciated	objective strongly-positive
appreciates	strongly-positive
appreciating	positive
appreciation	strongly-positive
appreciations	positive
appreciative	strongly-positive subjective
appreciatively	positive
appreciativeness	positive
appreciator	strongly-positive
appreciators	positive
appreciatory	positive
apprehensible	positive
apprehensibly	negative
apprehension	strongly-negative
apprehensions	negative
apprehensively	negative
apprehensiveness	negative
approaching	objective
appropriate	half-subjective
approval	strongly-positive
approved	past-verb positive
approves	positive
approximate	subjective
april	time
apt	subjective
arbitrary	subjective
archaeological	objective
ardent	strongly-positive
arduous	subjective
are	be
are likely to	future
are we	question
arguable	negative
arguably	negative
argue	negative
argued	say negative
arguer	negative
arguers	negative
argues	say negative
arguing	strongly-negative
argument	negative
argumentative	negative
argumentatively	negative
argumentive	negative
arguments	negative
aroused	subjective
arrest	negative objective
arrested	past-verb strongly-negative
arrests	negative
arrogance	abstract strongly-negative
arrogances	negative
arrogant	strongly-negative
arrogantly	negative
artesian	subjective
artificial	subjective
artistic	subjective
as ever	stance
as has been pointed out	say
as if	may
as though	may
as usual	stance
ascetic	subjective
ashamed	strongly-negative
ashamedly	negative
ashen	subjective
asian	objective
asked	say
askew	half-subjective
asks	say
ass	strongly-negative
assassination	strongly-negative
assassinations	strongly-negative
assault	strongly-negative
assaulted	strongly-negative
assaulting	strongly-negative
assaultive	strongly-negative
assaults	strongly-negative
asset	positive
assets	positive
assfucking	strongly-negative
assholes	strongly-negative
assumptive	subjective
assurance	positive
assurances	positive
assure	positive
assured	positive
assuredly	positive
assuredness	positive
assurer	positive
assurers	positive
assures	positive
assurgent	positive
assuring	positive
assuror	positive
assurors	positive
astonished	positive
astonishing	subjective
astound	positive
astounded	positive
astounding	positive subjective
astoundingly	strongly-positive
astounds	strongly-positive
astute	subjective
at all	boost
at best	stance
at heart	stance
at its heart	metaphor
atab	negative
atmospheric	objective
atrocious	subjective
attachment	positive
attachments	positive
attack	strongly-negative
attacked	strongly-negative
attacker	strongly-negative
attackers	strongly-negative
attacking	strongly-negative
attacks	negative
attendant	half-subjective
attention-getting	subjective
attentive	subjective
attract	positive
attractancy	positive
attractant	positive
attractants	positive
attracted	positive
attracting	strongly-positive
attraction	strongly-positive
attractions	positive
attractive	positive subjective
attractively	strongly-positive
attractiveness	positive
attractivenesses	strongly-positive
attractor	positive
attractors	positive
attracts	positive
atypical	objective
audacious	positive
august	time
aureate	objective
australian	objective
authentic	subjective
authoritative	subjective
authority	official positive
autistic	objective
autobiographical	objective
autonomous	subjective
available	half-subjective
average	half-subjective
aversion	negative
aversions	negative
aversive	negative
aversively	negative
avert	negative
averted	negative
averts	negative
avid	positive subjective
avoid	call negative
avoidance	negative
avoidances	negative
avoided	negative
avoider	negative
avoiders	negative
avoiding	negative
avoids	negative
await	positive
awaited	negative
awaits	positive
award	strongly-positive
awardable	strongly-positive
awarded	positive
awardee	positive
awardees	positive
awarder	positive
awarders	positive
awarding	positive
awards	strongly-positive
aware	objective
aweary	subjective
awesome	strongly-positive subjective
awful	strongly-negative subjective
awkward	negative subjective
awkwardly	negative
awkwardness	negative
awol	negative
aww	subjective
awww	subjective
awwww	subjective
axe	negative
axed	negative
axiomatic	half-subjective
ayc	positive
ayor	negative
back	objective
backed	positive
backing	positive
backs	negative
bad	strongly-negative subjective
badass	positive
badly	strongly-negative
badness	objective
bailout	negative
balmy	subjective
bamboozle	negative
bamboozled	negative
bamboozles	negative
ban	strongly-negative
banal	half-subjective
banded	objective
bang-up	subjective
banish	negative
bank	official
bankrupt	strongly-negative
bankster	strongly-negative
banned	strongly-negative
barbarian	subjective
barbarous	subjective
bare	objective
barely	boost
bargain	positive
barrier	negative
base	subjective
bashful	negative
bashfully	positive
bashfulness	negative
basic	objective
bass	half-subjective
bastard	strongly-negative
bastardies	negative
bastardise	strongly-negative
bastardised	strongly-negative
bastardises	strongly-negative
bastardising	strongly-negative
bastardization	strongly-negative
bastardizations	strongly-negative
bastardize	strongly-negative
bastardized	strongly-negative
bastardizes	negative
bastardizing	strongly-negative
bastardly	strongly-negative
bastards	strongly-negative
bastardy	strongly-negative
battle	abstract negative
battled	negative
battlefield	negative
battlefields	negative
battlefront	negative
battlefronts	negative
battleful	subjective
battleground	negative
battlegrounds	negative
battlement	negative
battlements	negative
battler	negative
battlers	negative
battles	negative
battleship	negative
battleships	negative
battlewagon	negative
battlewagons	negative
battling	negative
be	be
beaten	negative
beatific	positive
beating	strongly-negative
beaut	positive
beauteous	strongly-positive
beauteously	strongly-positive
beauteousness	strongly-positive
beautician	positive
beauticians	positive
beauties	strongly-positive
beautification	positive
beautifications	strongly-positive
beautified	strongly-positive
beautifier	positive
beautifiers	positive
beautifies	positive
beautiful	strongly-positive subjective
beautifuler	strongly-positive
beautifulest	strongly-positive
beautifully	strongly-positive
beautifulness	strongly-positive
beautify	strongly-positive
beautifying	strongly-positive
beauts	positive
beauty	strongly-positive
became	past-verb
becoming	subjective
beefy	subjective
been	be
before	time
began	past-verb
behind	subjective
being	be
believable	half-subjective
believe that	say
believes	say
belittle	negative
belittled	strongly-negative
beloved	strongly-positive subjective
benefic	positive
benefice	positive
beneficed	positive
beneficence	strongly-positive
beneficences	positive
beneficent	strongly-positive
beneficently	strongly-positive
benefices	positive
beneficial	positive
beneficially	strongly-positive
beneficialness	positive
beneficiaries	positive
beneficiary	strongly-positive
beneficiate	positive
beneficiation	positive
benefit	strongly-positive
benefits	positive
benefitted	positive
benefitting	positive
benevolence	positive
benevolences	positive
benevolent	strongly-positive
benevolently	positive
benevolentness	positive
benign	positive
benignancy	positive
benignant	strongly-positive
benignantly	positive
benignities	positive
benignity	positive
benignly	positive
bereave	strongly-negative
bereaved	strongly-negative
bereaves	negative
bereaving	negative
best	boost half-subjective strongly-positive
betray	strongly-negative
betrayal	strongly-negative
betrayed	strongly-negative
betraying	strongly-negative
betrays	strongly-negative
better	half-subjective positive
between	time
bewitching	subjective
bfd	strongly-negative
bfe	strongly-negative
bff	strongly-positive
bffn	positive
bias	negative
biased	negative
big	objective
bigger	half-subjective
bill	official
billion	official
biographic	objective
bitch	strongly-negative
bitched	strongly-negative
bitcheries	strongly-negative
bitchery	strongly-negative
bitches	strongly-negative
bitchier	strongly-negative
bitchiest	strongly-negative
bitchily	strongly-negative
bitchiness	strongly-negative
bitching	negative
bitchy	strongly-negative
bitter	half-subjective negative
bitterbrush	negative
bitterbrushes	negative
bittered	negative
bitterer	negative
bitterest	strongly-negative
bittering	negative
bitterish	negative
bitterly	strongly-negative
bittern	negative
bitterness	negative
bitterns	negative
bitterroots	negative
bitters	negative
bittersweet	negative
bittersweetness	negative
bittersweets	negative
bitterweeds	negative
bizarre	negative subjective
bl	strongly-positive
black	half-subjective
blah	negative
blam	negative
blamable	negative
blamably	negative
blame	negative
blamed	strongly-negative
blameful	negative
blamefully	negative
blameless	positive
blamelessly	positive
blamelessness	positive
blamer	strongly-negative
blamers	strongly-negative
blames	negative
blameworthiness	negative
blameworthy	strongly-negative
blaming	strongly-negative
bland	subjective
blank	objective
blasted	subjective
blatant	half-subjective
bleak	subjective
blech	subjective
bless	positive
blessed	strongly-positive
blesseder	strongly-positive
blessedest	strongly-positive
blessedly	positive
blessedness	positive
blesser	strongly-positive
blessers	positive
blesses	strongly-positive
blessing	strongly-positive
blessings	strongly-positive
blind	metaphor negative subjective
bliss	strongly-positive
blissful	strongly-positive
blithe	positive
block	negative
blockbuster	strongly-positive
blocked	negative
blocking	negative
blocks	negative
blonde	objective
bloodstained	subjective
bloodthirsty	subjective
bloody	negative subjective
blue	objective
blurry	negative
bodily	objective
bogged	objective
boilerplate	objective
bold	positive subjective
bolder	positive
boldest	positive
boldface	positive
boldfaced	negative
boldfaces	positive
boldfacing	positive
boldly	positive
boldness	positive
boldnesses	positive
bolds	positive
bomb	strongly-negative
bonny	subjective
bonus	strongly-positive
bonuses	strongly-positive
boost	positive
boosted	positive
boosting	positive
boosts	positive
bootleg	subjective
bore	negative
boreal	negative
borecole	negative
borecoles	negative
bored	negative subjective
boredom	negative
boredoms	negative
boreen	positive
boreens	positive
boreholes	negative
borer	negative
borers	negative
bores	negative
borescopes	negative
boresome	negative
boring	negative subjective
born	past-verb
bother	negative
botheration	negative
botherations	negative
bothered	negative
bothering	negative
bothers	negative
bothersome	negative
bought	past-verb
boundless	subjective
boycott	negative
boycotted	negative
boycotting	negative
boycotts	negative
brainsick	subjective
brainwashing	negative
brash	subjective
bravado	half-subjective
brave	strongly-positive subjective
braved	positive
bravely	strongly-positive
braver	strongly-positive
braveries	strongly-positive
bravery	strongly-positive
braves	positive
bravest	strongly-positive
breathtaking	strongly-positive subjective
bribe	negative
brief	half-subjective
bright	positive subjective
brighten	positive
brightened	strongly-positive
brightener	positive
brighteners	positive
brightening	strongly-positive
brightens	positive
brighter	positive
brightest	strongly-positive
brightly	positive
brightness	positive
brightnesses	positive
brights	positive
brightwork	positive
brilliance	strongly-positive
brilliances	strongly-positive
brilliancies	strongly-positive
brilliancy	strongly-positive
brilliant	strongly-positive subjective
brilliantine	positive
brilliantines	strongly-positive
brilliantly	strongly-positive
brilliants	positive
brisk	positive
british	objective
broad	half-subjective
broad-minded	subjective
broke	negative
broken	half-subjective strongly-negative
brooding	positive
brother	kin
brushed	objective
brutal	strongly-negative subjective
brutalise	strongly-negative
brutalised	strongly-negative
brutalises	strongly-negative
brutalising	strongly-negative
brutalities	strongly-negative
brutality	strongly-negative
brutalization	strongly-negative
brutalizations	strongly-negative
brutalize	strongly-negative
brutalized	strongly-negative
brutalizes	strongly-negative
brutalizing	strongly-negative
brutally	strongly-negative
bsod	strongly-negative
btd	strongly-negative
btdt	negative
budding	objective
built	past-verb
bullied	strongly-negative
bullshit	strongly-negative
bully	strongly-negative
bullying	strongly-negative
bummer	negative
buoyant	positive
burden	abstract negative
burdened	negative
burdener	negative
burdeners	negative
burdening	negative
burdens	negative
burdensome	negative
busy	half-subjective
but	stance
bwahaha	positive
bwahahah	strongly-positive
by 2030	future
by 2050	future
bye	greet
bz	positive
cacophonous	subjective
calculable	subjective
call	call
called for	say
calls for	say
calm	positive subjective
calmative	positive
calmatives	positive
calmed	positive
calmer	positive
calmest	positive
calming	positive
calmly	positive
calmness	positive
calmnesses	positive
calmodulin	positive
calms	positive
came	past-verb
can i	question
can't	objective
can't afford	must
cancel	negative
cancelled	negative
cancelling	negative
cancels	negative
cancer	metaphor strongly-negative
candid	subjective
cannot afford	must
capable	half-subjective positive
capitalism	abstract
capitalist	abstract
captivated	positive
captivating	subjective
captive	subjective
cardiac	objective
care	strongly-positive
cared	positive
carefree	positive
careful	positive subjective
carefully	positive
carefulness	strongly-positive
careless	negative subjective
carelessly	negative
carelessness	negative
carelessnesses	negative
cares	strongly-positive
caring	strongly-positive
cast-iron	subjective
casual	positive subjective
casually	positive
casualty	strongly-negative
catastrophe	abstract strongly-negative
catastrophic	strongly-negative
catching	subjective
catholic	objective
caustic	subjective
cautious	negative
ceaseless	half-subjective
celebrate	strongly-positive
celebrated	strongly-positive subjective
celebrates	strongly-positive
celebrating	strongly-positive
censor	strongly-negative
censored	negative
censors	negative
center	objective
central	objective
centric	objective
ceremonial	half-subjective
certain	half-subjective positive
certainly	positive
certainties	positive
certainty	positive
chagrin	negative
chagrined	negative
challenge	positive
challenged	negative
challenger	positive
challengers	positive
challenges	positive
challenging	positive subjective
challengingly	negative
champ	strongly-positive
champac	negative
champagne	positive
champagnes	positive
champaign	positive
champaigns	positive
champaks	negative
champed	positive
champer	negative
champers	positive
champerties	negative
champertous	positive
champerty	negative
champignon	positive
champignons	positive
champing	positive
champion	strongly-positive
championed	positive
championing	positive
champions	strongly-positive
championship	positive
championships	strongly-positive
champs	positive
champy	positive
chance	positive
chances	positive
changeless	objective
chaos	abstract strongly-negative
chaotic	strongly-negative
characteristic	half-subjective
charged	negative
charges	negative
charismatic	subjective
charitable	positive subjective
charitableness	positive
charitablenesses	positive
charitably	positive
charities	strongly-positive
charity	positive
charm	positive
charmed	strongly-positive
charmer	positive
charmers	strongly-positive
charmeuse	positive
charmeuses	positive
charming	strongly-positive subjective
charminger	positive
charmingest	strongly-positive
charmingly	strongly-positive
charmless	negative
charms	positive
chastise	strongly-negative
chastised	strongly-negative
chastises	negative
chastising	negative
cheap	subjective
cheat	strongly-negative
cheated	strongly-negative
cheater	strongly-negative
cheaters	negative
cheating	strongly-negative
cheats	negative
check	call
cheer	strongly-positive
cheered	strongly-positive
cheerer	positive
cheerers	positive
cheerful	strongly-positive subjective
cheerfuller	positive
cheerfullest	strongly-positive
cheerfully	strongly-positive
cheerfulness	strongly-positive
cheerier	strongly-positive
cheeriest	strongly-positive
cheerily	strongly-positive
cheeriness	strongly-positive
cheering	strongly-positive
cheerio	positive
cheerlead	positive
cheerleader	positive
cheerleaders	positive
cheerleading	positive
cheerleads	positive
cheerled	positive
cheerless	negative
cheerlessly	negative
cheerlessness	negative
cheerly	strongly-positive
cheers	greet strongly-positive
cheery	strongly-positive subjective
cheesiest	half-subjective
cheesy	subjective
cherish	positive
cherishable	strongly-positive
cherished	strongly-positive
cherisher	strongly-positive
cherishers	positive
cherishes	strongly-positive
cherishing	strongly-positive
chic	positive
chicken	subjective
childish	negative subjective
chilling	negative subjective
chilly	subjective
chinese	objective
chitchat	half-subjective
choke	strongly-negative
choked	strongly-negative
chokes	strongly-negative
choking	strongly-negative
choppy	objective
christian	objective
chronological	objective
chuckle	positive
chuckled	positive
chucklehead	negative
chuckleheaded	negative
chuckleheads	negative
chuckler	positive
chucklers	positive
chuckles	positive
chucklesome	positive
chuckling	positive
chucklingly	positive
churning	subjective
cinematic	objective
circus	metaphor
city	official
civilization	abstract
civilized	subjective
claimed	say
claims	say
clarifies	positive
clarity	positive
class	abstract
classic	objective
classical	objective
classy	positive subjective
claustrophobic	subjective
clean	positive subjective
cleaner	positive
cleanly	subjective
clear	half-subjective positive
cleared	positive
clearly	stance positive
clears	positive
clever	strongly-positive subjective
cleverer	strongly-positive
cleverest	strongly-positive
cleverish	positive
cleverly	strongly-positive
cleverness	strongly-positive
clevernesses	positive
click	call
closed	past-verb objective
cloud-covered	subjective
clouded	negative
cloudless	objective
clueless	negative
cluelessness	objective
clumsy	half-subjective
coarse	half-subjective
cock	negative
cocksucker	strongly-negative
cocksuckers	strongly-negative
cocky	negative subjective
coerced	negative
coherent	subjective
cold	subjective
collapse	strongly-negative
collapsed	negative
collapses	negative
collapsing	negative
collectible	subjective
collide	negative
collides	negative
colliding	negative
collision	negative
collisions	negative
colluding	negative
colorful	half-subjective
colossal	subjective
coma	objective
combat	negative
combats	negative
come-at-able	half-subjective
comedian	positive
comedians	positive
comedic	positive
comedically	strongly-positive
comedienne	positive
comediennes	positive
comedies	positive
comedo	positive
comedones	negative
comedown	negative
comedowns	negative
comedy	positive
comfort	positive
comfortable	strongly-positive subjective
comfortableness	positive
comfortably	positive
comforted	positive
comforter	positive
comforters	positive
comforting	positive
comfortingly	positive
comfortless	negative
comforts	strongly-positive
comic	half-subjective
comical	subjective
commend	positive
commended	positive
commercial	objective
commercialism	objective
commission	official
commit	positive
commitment	positive
commitments	positive
commits	positive
committed	positive
committee	official
committing	positive
common	half-subjective
company	official
compassion	strongly-positive
compassionate	strongly-positive
compassionated	positive
compassionately	positive
compassionateness	positive
compassionates	positive
compassionating	positive
compassionless	strongly-negative
compelled	positive
compelling	positive subjective
competent	positive subjective
competitive	positive
complacency	abstract
complacent	negative
complain	negative
complainant	negative
complainants	negative
complained	say negative objective
complainer	negative
complainers	negative
complaining	negative
complainingly	negative
complains	negative
complaint	negative objective
complaints	negative
complete	half-subjective
completely	boost
complex	half-subjective
complicated	subjective
compliment	strongly-positive
complimentarily	positive
complimentary	half-subjective positive
complimented	positive
complimenting	strongly-positive
compliments	positive
comprehensible	subjective
comprehensive	positive
concavo-convex	objective
conceded	say
conceivable	half-subjective
conceptional	half-subjective
conciliate	positive
conciliated	positive
conciliates	positive
conciliating	positive
concise	subjective
concluded	say
concrete	half-subjective
condemn	negative
condemnation	strongly-negative
condemned	negative
condemns	strongly-negative
confidence	strongly-positive
confident	strongly-positive subjective
confidently	strongly-positive
confirmed	say subjective
conflict	negative
conflicting	negative
conflictive	negative
conflicts	negative
confront	negative
confrontation	negative
confrontational	negative
confrontationist	negative
confrontationists	negative
confrontations	negative
confronted	negative
confronter	negative
confronters	negative
confronting	negative
confronts	negative
confuse	negative
confused	negative subjective
confusedly	negative
confusedness	negative
confuses	negative
confusing	half-subjective negative
confusingly	negative
confusion	negative
confusional	negative
confusions	negative
congrats	strongly-positive
congratulate	strongly-positive
congratulation	strongly-positive
congratulations	greet strongly-positive
congress	official
conscious	half-subjective
consecrated	subjective
consent	positive
consents	positive
considerable	half-subjective
considerate	positive
consistent	objective
consolable	positive
conspiracy	strongly-negative
constant	half-subjective
constrained	negative
consult	call
consummate	subjective
contagion	strongly-negative
contagions	negative
contagious	negative
contemporary	objective
contempt	strongly-negative
contemptibilities	strongly-negative
contemptibility	negative
contemptible	negative
contemptibleness	negative
contemptibly	negative
contempts	negative
contemptuous	strongly-negative
contemptuously	strongly-negative
contemptuousness	negative
contend	positive
contender	positive
contented	positive
contentedly	positive
contentedness	positive
contentious	negative
contentment	positive
contestable	positive subjective
contingent	subjective
contradict	negative
contradictable	negative
contradicted	negative
contradicting	negative
contradiction	negative
contradictions	negative
contradictious	negative
contradictor	negative
contradictories	negative
contradictorily	negative
contradictoriness	negative
contradictors	negative
contradictory	negative
contradicts	negative
contrived	subjective
controversial	negative subjective
controversially	negative
conventional	half-subjective
convex	subjective
convince	positive
convinced	positive
convincer	positive
convincers	positive
convinces	positive
convincing	positive subjective
convincingly	positive
convincingness	positive
convivial	positive
cool	positive subjective
coriaceous	subjective
cornered	negative
corporate	objective
corporation	official
corpse	strongly-negative
corpulent	subjective
corrupt	subjective
corruptible	subjective
corruption	abstract
cosmopolitan	objective
costly	negative
could	may
could you	call
council	official
countless	half-subjective
courage	abstract strongly-positive
courageous	strongly-positive
courageously	strongly-positive
courageousness	strongly-positive
court	official
courteous	strongly-positive subjective
courtesy	positive
cover-up	negative
cow	objective
coward	strongly-negative
cowardly	negative
coziness	positive
cozy	subjective
crafty	subjective
cramp	negative
crap	negative subjective
crappy	strongly-negative
crash	negative
craze	negative
crazed	negative
crazes	positive
crazier	negative
craziest	negative
crazily	negative
craziness	negative
crazinesses	negative
crazing	negative
crazy	negative subjective
crazyweed	positive
create	positive
created	positive
creates	positive
creatin	positive
creatine	positive
creating	positive
creatinine	positive
creation	positive
creationism	positive
creationisms	positive
creationist	positive
creationists	positive
creations	positive
creative	positive subjective
creatively	positive
creativeness	positive
creativities	positive
creativity	positive
credible	subjective
credit	positive
creditabilities	positive
creditability	positive
creditable	positive
creditableness	positive
creditably	positive
credited	positive
crediting	positive
creditor	negative
credits	positive
creditworthiness	positive
creditworthy	strongly-positive
creepy	subjective
crestfallen	strongly-negative
cried	negative
cries	negative
crime	strongly-negative
criminal	half-subjective strongly-negative
criminals	strongly-negative
crisis	abstract strongly-negative
crisp	half-subjective
critic	negative
critical	negative subjective
criticise	negative
criticised	say negative
criticises	negative
criticising	negative
criticism	negative
criticisms	negative
criticizable	negative
criticize	negative
criticized	say negative
criticizer	negative
criticizers	negative
criticizes	negative
criticizing	negative
critics	say negative
crooked	objective
cross	objective
crucial	subjective
cruddy	subjective
crude	strongly-negative subjective
crudely	negative
crudeness	strongly-negative
crudenesses	strongly-negative
cruder	strongly-negative
crudes	negative
crudest	strongly-negative
cruel	strongly-negative subjective
crueler	strongly-negative
cruelest	strongly-negative
crueller	strongly-negative
cruellest	strongly-negative
cruelly	strongly-negative
cruelness	strongly-negative
cruelties	strongly-negative
cruelty	strongly-negative
crush	negative
crushed	negative objective
crushes	negative
crushing	negative subjective
cry	strongly-negative
crying	strongly-negative subjective
culinary	objective
cultural	objective
culture	abstract
cunning	subjective
cunt	strongly-negative
cunts	strongly-negative
curious	positive subjective
current	half-subjective
curse	strongly-negative
cursive	objective
cushy	subjective
cut	negative
cute	strongly-positive subjective
cutely	positive
cuteness	strongly-positive
cutenesses	positive
cuter	strongly-positive
cutes	positive
cutesie	positive
cutesier	positive
cutesiest	strongly-positive
cutest	strongly-positive
cutesy	strongly-positive
cutey	strongly-positive
cuteys	positive
cutie	positive
cutiepie	strongly-positive
cuties	strongly-positive
cuts	negative
cutting	negative subjective
cwot	strongly-negative
cynic	negative
cynical	negative subjective
cynically	negative
cynicism	abstract negative
cynicisms	negative
cynics	negative
dad	kin
daily	objective
dainty	subjective
damage	strongly-negative
damaged	negative
damager	negative
damagers	strongly-negative
damages	negative
damaging	strongly-negative
damagingly	strongly-negative
damn	negative
damnable	negative
damnableness	negative
damnably	negative
damnation	strongly-negative
damnations	negative
damnatory	strongly-negative
damned	negative
damnedest	negative
damnified	strongly-negative
damnifies	negative
damnify	strongly-negative
damnifying	strongly-negative
damning	negative
damningly	strongly-negative
damnit	strongly-negative
damns	strongly-negative
danger	abstract strongly-negative
dangered	strongly-negative
dangering	strongly-negative
dangerous	strongly-negative subjective
dangerously	strongly-negative
dangerousness	strongly-negative
dangers	strongly-negative
daredevil	positive
daring	positive
daringly	strongly-positive
daringness	positive
darings	positive
dark	half-subjective
darkest	strongly-negative
darkness	negative
darling	strongly-positive
darlingly	positive
darlingness	strongly-positive
darlings	strongly-positive
data	official
daughter	kin
dauntless	strongly-positive
daze	negative
dazed	negative subjective
dazedly	negative
dazedness	negative
dazes	negative
dazzling	subjective
dead	half-subjective strongly-negative
deadlock	negative
deadly	subjective
deadpan	subjective
deaf	metaphor
deafening	negative
dear	positive
dearer	positive
dearest	strongly-positive
dearie	strongly-positive
dearies	positive
dearly	positive
dearness	strongly-positive
dears	positive
dearth	strongly-negative
dearths	negative
deary	positive
death	strongly-negative
debauched	subjective
debonair	positive
debt	negative
decay	abstract negative
decayed	negative
decayer	negative
decayers	negative
decaying	negative
decays	negative
deceit	strongly-negative
deceitful	negative
deceive	negative
deceived	negative
deceives	negative
deceiving	negative
december	time
decent	subjective
deception	negative
decisive	positive
declared	say
decline	abstract
declined	past-verb
declined to comment	say
decreased	past-verb subjective
dedicated	strongly-positive
deep	half-subjective
deeply	boost
defeat	strongly-negative
defeated	strongly-negative
defeater	negative
defeaters	negative
defeating	negative
defeatism	negative
defeatist	negative
defeatists	strongly-negative
defeats	negative
defeature	negative
defeatures	negative
defecates	objective
defect	negative
defected	negative
defecting	negative
defection	negative
defections	negative
defective	negative
defectively	strongly-negative
defectiveness	negative
defectives	negative
defector	negative
defectors	negative
defects	negative
defence	positive
defenceman	positive
defencemen	positive
defences	negative
defender	positive
defenders	positive
defense	positive
defenseless	negative subjective
defenselessly	negative
defenselessness	negative
defenseman	positive
defensemen	negative
defenses	positive
defensibility	positive
defensible	positive
defensibly	positive
defensive	positive
defensively	negative
defensiveness	negative
defensives	negative
defer	negative
deferring	negative
defiant	negative
deficient	subjective
deficit	negative
definite	half-subjective positive
definitely	positive subjective
deft	subjective
degradable	negative
degradation	strongly-negative
degradations	negative
degradative	strongly-negative
degrade	negative
degraded	negative
degrader	strongly-negative
degraders	strongly-negative
degrades	strongly-negative
degrading	strongly-negative
degradingly	strongly-negative
dehumanize	negative
dehumanized	negative
dehumanizes	negative
dehumanizing	strongly-negative
deject	strongly-negative
dejected	strongly-negative
dejecting	strongly-negative
dejects	strongly-negative
delay	negative
delayed	negative
delectable	strongly-positive
delectables	positive
delectably	strongly-positive
delicate	positive subjective
delicately	positive
delicates	positive
delicatessen	positive
delicatessens	positive
delicious	strongly-positive subjective
deliciously	positive
deliciousness	positive
delight	strongly-positive
delighted	strongly-positive subjective
delightedly	strongly-positive
delightedness	strongly-positive
delighter	strongly-positive
delighters	strongly-positive
delightful	strongly-positive subjective
delightfully	strongly-positive
delightfulness	strongly-positive
delighting	positive
delights	strongly-positive
delightsome	strongly-positive
deluxe	subjective
demand	negative
demanded	negative
demanding	negative
democracy	abstract
demonstration	positive
demoralized	negative
denied	say negative
denier	negative
deniers	negative
denies	say negative
denominational	objective
denounce	negative
denounces	negative
deny	negative
denying	negative
department	official
deplorable	subjective
depress	objective strongly-negative
depressant	negative
depressants	negative
depressed	strongly-negative
depresses	strongly-negative
depressible	negative
depressing	negative subjective
depressingly	strongly-negative
depression	strongly-negative
depressions	strongly-negative
depressive	negative
depressively	strongly-negative
depressives	negative
depressor	negative
depressors	negative
depressurization	negative
depressurizations	negative
depressurize	negative
depressurized	negative
depressurizes	negative
depressurizing	negative
deprival	strongly-negative
deprivals	negative
deprivation	negative
deprivations	negative
deprive	strongly-negative
deprived	strongly-negative
depriver	negative
deprivers	negative
deprives	negative
depriving	strongly-negative
derail	negative
derailed	negative
derails	negative
deride	negative
derided	negative
derides	negative
deriding	negative
derision	negative
described	say
describes	say
deserve	must
deserves	must
deserving	subjective
desirable	positive
desire	positive
desired	positive
desirous	positive
despair	negative
despaired	strongly-negative
despairer	negative
despairers	negative
despairing	strongly-negative
despairingly	strongly-negative
despairs	strongly-negative
desperate	negative subjective
desperately	negative
desperateness	negative
desperation	strongly-negative
desperations	strongly-negative
despise	negative
despised	negative
despisement	strongly-negative
despisements	strongly-negative
despiser	negative
despisers	negative
despises	strongly-negative
despising	strongly-negative
despondent	strongly-negative
destroy	objective strongly-negative
destroyed	strongly-negative
destroyer	strongly-negative
destroyers	strongly-negative
destroying	objective strongly-negative
destroys	strongly-negative
destruct	strongly-negative
destructed	negative
destructibility	negative
destructible	negative
destructing	strongly-negative
destruction	abstract strongly-negative
destructionist	strongly-negative
destructionists	strongly-negative
destructions	strongly-negative
destructive	strongly-negative subjective
destructively	strongly-negative
destructiveness	strongly-negative
destructivity	strongly-negative
destructs	strongly-negative
detached	negative
detailed	subjective
detain	negative
detained	negative
detention	negative
determinable	positive
determinableness	positive
determinably	positive
determinacy	positive
determinant	positive
determinantal	negative
determinate	positive
determinately	positive
determinateness	positive
determination	positive
determinations	positive
determinative	positive
determinatives	positive
determinator	positive
determined	positive
devastate	strongly-negative
devastated	strongly-negative
devastates	strongly-negative
devastating	strongly-negative subjective
devastatingly	strongly-negative
devastation	negative
devastations	negative
devastative	strongly-negative
devastator	strongly-negative
devastators	strongly-negative
developed	half-subjective
devil	strongly-negative
deviled	negative
devilfish	negative
devilfishes	negative
deviling	strongly-negative
devilish	strongly-negative
devilishly	negative
devilishness	strongly-negative
devilkin	strongly-negative
devilled	strongly-negative
devilling	negative
devilment	negative
devilments	negative
devilries	negative
devilry	strongly-negative
devils	strongly-negative
deviltries	negative
deviltry	strongly-negative
devilwood	negative
devilwoods	negative
devoid	objective
devote	positive
devoted	positive
devotedly	positive
devotedness	strongly-positive
devotee	positive
devotees	positive
devotement	positive
devotements	positive
devotes	positive
devoting	strongly-positive
devotion	strongly-positive
devotional	positive
devotionally	strongly-positive
devotionals	positive
devotions	positive
dextral	objective
dialectal	subjective
diamond	positive
diaphanous	subjective
dick	strongly-negative
dickhead	strongly-negative
did	past-verb question
didactic	subjective
die	strongly-negative
died	past-verb strongly-negative
different	subjective
difficult	negative subjective
difficulties	negative
difficultly	negative
difficulty	negative
diffident	negative subjective
digital	objective
dignified	strongly-positive
dignifies	strongly-positive
dignify	positive
dignifying	strongly-positive
dignitaries	positive
dignitary	positive
dignities	positive
dignity	abstract positive
dilemma	negative
dim	half-subjective
dim-witted	subjective
dipshit	strongly-negative
dire	strongly-negative
direct	half-subjective
direful	strongly-negative
dirt	negative
dirtier	negative
dirtiest	strongly-negative
dirty	negative subjective
disabled	half-subjective
disabling	strongly-negative
disadvantage	negative
disadvantaged	negative
disadvantageous	negative
disadvantageously	strongly-negative
disadvantageousness	negative
disadvantages	negative
disagree	negative
disagreeable	negative
disagreeableness	negative
disagreeablenesses	negative
disagreeably	negative
disagreed	negative
disagreeing	negative
disagreement	negative
disagreements	negative
disagrees	negative
disappear	negative
disappeared	negative
disappears	negative
disappoint	negative
disappointed	strongly-negative subjective
disappointedly	negative
disappointing	strongly-negative subjective
disappointingly	negative
disappointment	half-subjective strongly-negative
disappointments	strongly-negative
disappoints	negative
disaster	abstract strongly-negative
disasters	strongly-negative
disastrous	strongly-negative subjective
disbelieve	negative
disbelieving	subjective
discard	negative
discarded	negative
discarding	negative
discards	negative
discomfort	negative
discomfortable	negative
discomforted	negative
discomforting	negative
discomforts	negative
disconsolate	strongly-negative
disconsolation	negative
discontented	negative
discord	negative
discounted	positive
discourage	negative
discourageable	negative
discouraged	negative
discouragement	strongly-negative
discouragements	negative
discourager	negative
discouragers	negative
discourages	negative
discouraging	negative
discouragingly	negative
discourteous	subjective
discredited	negative
disdain	strongly-negative
diseased	subjective
disgrace	abstract strongly-negative
disgraced	strongly-negative
disguise	negative
disguised	negative
disguises	negative
disguising	negative
disgust	strongly-negative
disgusted	strongly-negative subjective
disgustedly	strongly-negative
disgustful	strongly-negative
disgusting	strongly-negative subjective
disgustingly	strongly-negative
disgusts	strongly-negative
dishearten	strongly-negative
disheartened	strongly-negative
disheartening	negative
dishearteningly	strongly-negative
disheartenment	strongly-negative
disheartenments	strongly-negative
disheartens	strongly-negative
dishonest	half-subjective strongly-negative
disillusion	negative
disillusioned	negative
disillusioning	negative
disillusionment	negative
disillusionments	negative
disillusions	negative
disinclined	negative
disjointed	negative
dislike	negative
disliked	negative subjective
dislikes	negative
disliking	negative
dismal	strongly-negative
dismay	negative
dismayed	negative
dismaying	strongly-negative
dismayingly	negative
dismays	negative
disorder	negative
disorganized	negative
disoriented	negative
disparage	strongly-negative
disparaged	negative
disparages	negative
disparaging	strongly-negative
displeased	negative
dispossessed	objective
dispute	negative
disputed	negative
disputes	negative
disputing	negative
disqualified	negative
disquiet	negative
disregard	negative
disregarded	negative
disregarding	negative
disregards	negative
disrespect	negative
disrespected	strongly-negative
disruption	negative
disruptions	negative
disruptive	negative
dissatisfaction	strongly-negative
dissatisfactions	negative
dissatisfactory	strongly-negative
dissatisfied	negative
dissatisfies	negative
dissatisfy	strongly-negative
dissatisfying	strongly-negative
distant	half-subjective
distasteful	subjective
distinct	half-subjective
distort	negative
distorted	negative
distorting	negative
distorts	negative
distract	negative
distractable	negative
distracted	negative
distractedly	negative
distractibility	negative
distractible	negative
distracting	negative
distractingly	negative
distraction	negative
distractions	negative
distractive	negative
distracts	negative
distraught	strongly-negative subjective
distress	strongly-negative
distressed	negative
distresses	negative
distressful	strongly-negative
distressfully	negative
distressfulness	strongly-negative
distressing	negative
distressingly	strongly-negative
distrust	negative
distrusted	strongly-negative
distrustful	strongly-negative
distrustfully	negative
distrustfulness	negative
distrusting	strongly-negative
distrusts	negative
disturb	negative
disturbance	negative
disturbances	negative
disturbed	negative
disturber	negative
disturbers	strongly-negative
disturbing	strongly-negative subjective
disturbingly	strongly-negative
disturbs	negative
dithering	negative
diurnal	objective
divination	positive
divinations	positive
divinatory	positive
divine	strongly-positive
divined	positive
divinely	strongly-positive
diviner	positive
diviners	positive
divines	positive
divinest	strongly-positive
diving	positive
divining	positive
divinise	positive
divinities	positive
divinity	strongly-positive
divinize	strongly-positive
dizzy	negative
do not	call
do you	question
doa	strongly-negative
documentary	objective
dodging	negative
dodgy	negative
does	question
dolorous	strongly-negative
domestic	objective
dominance	positive
dominances	negative
dominantly	positive
dominants	positive
dominate	negative
dominates	positive
dominating	negative
domination	negative
dominations	negative
dominative	negative
dominators	negative
dominatrices	negative
dominatrix	negative
dominatrixes	positive
don't	call
doom	negative
doomed	strongly-negative
doomful	strongly-negative
dooming	strongly-negative
dooms	negative
doomsayer	negative
doomsayers	negative
doomsaying	negative
doomsayings	negative
doomsday	strongly-negative
doomsdayer	strongly-negative
doomsdays	strongly-negative
doomster	strongly-negative
doomsters	negative
doomy	negative
dork	negative
dorkier	negative
dorkiest	negative
dorks	negative
dorky	negative
double	objective
doubt	negative
doubtable	negative
doubted	negative
doubter	negative
doubters	negative
doubtful	negative subjective
doubtfully	negative
doubtfulness	negative
doubting	negative
doubtingly	negative
doubtless	positive
doubtlessly	positive
doubtlessness	positive
doubts	negative
douche	negative
douchebag	strongly-negative
dowdy	subjective
down	objective
downcast	negative
downhearted	strongly-negative
downside	negative
drag	negative objective
dragged	negative
drags	negative
drained	negative
dramatic	subjective
dread	strongly-negative
dreaded	strongly-negative
dreadful	negative subjective
dreadfully	strongly-negative
dreadfulness	strongly-negative
dreadfuls	strongly-negative
dreading	strongly-negative
dreadlock	negative
dreadlocks	negative
dreadnought	negative
dreadnoughts	negative
dreads	negative
dream	metaphor positive
dreams	positive
dreary	negative
dried	subjective
droopy	negative
drop	negative
dropped	past-verb
drown	strongly-negative
drowned	objective strongly-negative
drowns	strongly-negative
drunk	negative subjective
dry	subjective
dubious	negative
dud	negative
dudsville	subjective
due	half-subjective
duh	subjective
duhhh	subjective
duhhhh	subjective
dull	half-subjective negative
dullard	negative
dullards	negative
dulled	negative
duller	negative
dullest	negative
dulling	negative
dullish	negative
dullness	negative
dullnesses	negative
dulls	negative objective
dullsville	strongly-negative
dully	negative
dumb	half-subjective strongly-negative
dumbass	strongly-negative
dumbbell	negative
dumbbells	negative
dumbcane	negative
dumbcanes	negative
dumbed	negative
dumber	negative
dumbest	strongly-negative
dumbfound	negative
dumbfounded	negative
dumbfounder	negative
dumbfounders	negative
dumbfounding	negative
dumbfounds	negative
dumbhead	strongly-negative
dumbheads	negative
dumbing	negative
dumbly	negative
dumbness	negative
dumbs	negative
dumbstruck	negative
dumbwaiter	positive
dumbwaiters	negative
dump	negative
dumpcart	negative
dumped	negative
dumper	negative
dumpers	negative
dumpier	negative
dumpiest	negative
dumpiness	negative
dumping	negative
dumpings	negative
dumpish	negative
dumpling	positive
dumplings	negative
dumps	negative
dumpster	negative
dumpsters	negative
dumpy	negative
dupe	negative
duped	negative
during	time
dusty	subjective
duuuh	subjective
dwell	positive
dwelled	positive
dweller	positive
dwellers	negative
dwelling	positive
dwells	negative
dx	strongly-negative
dynamic	objective positive
dynamical	positive
dynamically	positive
dynamics	positive
dynamism	positive
dynamisms	positive
dynamist	positive
dynamistic	positive
dynamists	positive
dynamite	positive
dynamited	negative
dynamiter	negative
dynamiters	positive
dynamites	negative
dynamitic	positive
dynamiting	positive
dynamometer	positive
dynamometers	positive
dynamometric	positive
dynamometry	positive
dynamos	positive
dynamotor	positive
dysfunction	negative
eager	positive
eagerly	positive
eagerness	positive
eagers	positive
earlier	time half-subjective
early	half-subjective
earnest	strongly-positive
ease	positive
eased	positive
easeful	positive
easefully	positive
easel	positive
easement	positive
easements	positive
eases	positive
easier	positive
easiest	positive
easily	positive
easiness	positive
easing	positive
easy	positive subjective
easygoing	positive
easygoingness	positive
eccentric	half-subjective
ecological	subjective
economic	objective
economical	subjective
economists	say
ecstacy	strongly-positive
ecstasies	strongly-positive
ecstasy	strongly-positive
ecstatic	strongly-positive
ecstatically	strongly-positive
ecstatics	strongly-positive
edgy	subjective
educational	objective
eerie	negative subjective
eery	negative
effective	strongly-positive subjective
effectively	positive
efficiencies	positive
efficiency	positive
efficient	positive
efficiently	positive
effin	strongly-negative
effing	subjective
egoistic	subjective
egotism	negative
egotisms	negative
egotist	strongly-negative
egotistic	negative
egotistical	negative
egotistically	negative
egotists	negative
elaborate	subjective
elated	strongly-positive
elation	positive
elect	subjective
elected	past-verb
election	official
elegance	strongly-positive
elegances	positive
elegancies	positive
elegancy	strongly-positive
elegant	strongly-positive subjective
elegantly	positive
elementary	subjective
elite	abstract
elites	abstract
embarrass	negative
embarrassable	negative
embarrassed	negative
embarrassedly	negative
embarrasses	negative
embarrassing	negative
embarrassingly	negative
embarrassment	negative
embarrassments	negative
embittered	negative
embrace	positive
emergency	negative
emotional	positive subjective
empathetic	positive
empirical	objective
emptied	negative
emptier	negative
emptiers	negative
empties	negative
emptiest	negative
emptily	negative
emptiness	negative
emptinesses	negative
emptins	negative
empty	half-subjective negative
emptying	negative
enchanted	positive
encourage	strongly-positive
encouraged	positive
encouragement	positive
encouragements	strongly-positive
encourager	positive
encouragers	positive
encourages	positive
encouraging	strongly-positive
encouragingly	strongly-positive
endearing	half-subjective
endless	subjective
endorse	positive
endorsed	positive
endorsement	positive
endorses	positive
enemies	strongly-negative
enemy	abstract strongly-negative
energetic	half-subjective positive
energetically	positive
energetics	positive
energies	positive
energise	strongly-positive
energised	strongly-positive
energises	strongly-positive
energising	positive
energization	positive
energizations	positive
energize	strongly-positive
energized	strongly-positive
energizer	strongly-positive
energizers	positive
energizes	strongly-positive
energizing	strongly-positive
energy	positive
engage	positive
engaged	positive
engagement	strongly-positive
engagements	positive
engager	positive
engagers	positive
engages	positive
engaging	positive subjective
engagingly	positive
english	objective
engrossed	positive
engrossing	subjective
enigmatic	subjective
enjoy	half-subjective strongly-positive
enjoyable	positive subjective
enjoyableness	positive
enjoyably	positive
enjoyed	strongly-positive subjective
enjoyer	strongly-positive
enjoyers	strongly-positive
enjoying	strongly-positive subjective
enjoyment	strongly-positive
enjoyments	strongly-positive
enjoys	strongly-positive
enlighten	strongly-positive
enlightened	strongly-positive
enlightening	half-subjective strongly-positive
enlightens	positive
ennui	negative
enormous	subjective
enough	half-subjective
enrage	strongly-negative
enraged	negative
enrages	negative
enraging	strongly-negative
enrapture	strongly-positive
enslave	strongly-negative
enslaved	negative
enslaves	negative
ensure	positive
ensuring	positive
enterprising	strongly-positive
entertain	positive
entertained	positive
entertainer	positive
entertainers	positive
entertaining	positive subjective
entertainingly	positive
entertainment	positive
entertainments	strongly-positive
entertains	strongly-positive
enthral	positive
enthuse	positive
enthused	strongly-positive
enthuses	positive
enthusiasm	positive
enthusiasms	strongly-positive
enthusiast	positive
enthusiastic	strongly-positive subjective
enthusiastically	strongly-positive
enthusiasts	positive
enthusing	positive
entire	subjective
entirely	boost
entitled	positive
entrusted	positive
envied	negative
envier	negative
enviers	negative
envies	negative
envious	negative
envy	negative
envying	negative
envyingly	negative
epic	half-subjective
equal	objective
erotic	subjective
erroneous	negative subjective
error	negative
errors	negative
erstwhile	objective
erudite	objective
escape	positive
escapes	positive
escaping	positive
especially	subjective
essential	half-subjective
established	past-verb
establishment	abstract
esteemed	positive
estimated	say
estimates	say
ethical	strongly-positive subjective
euphoria	strongly-positive
euphoric	strongly-positive
european	objective
even	boost
ever	boost
every	boost
everyday	subjective
everyone	boost
everything	boost
eviction	strongly-negative
evident	objective
evil	strongly-negative subjective
evildoer	strongly-negative
evildoers	strongly-negative
evildoing	strongly-negative
evildoings	strongly-negative
eviler	strongly-negative
evilest	strongly-negative
eviller	strongly-negative
evillest	strongly-negative
evilly	strongly-negative
evilness	strongly-negative
evils	strongly-negative
exact	objective
exaggerate	negative
exaggerated	negative subjective
exaggerates	negative
exaggerating	negative
exasperated	negative
excel	strongly-positive
excelled	strongly-positive
excellence	strongly-positive
excellences	strongly-positive
excellencies	strongly-positive
excellency	strongly-positive
excellent	strongly-positive subjective
excellently	strongly-positive
excelling	strongly-positive
excels	strongly-positive
excelsior	positive
exceptional	subjective
excessive	subjective
excitabilities	positive
excitability	positive
excitable	positive
excitableness	positive
excitant	positive
excitants	positive
excitation	positive
excitations	positive
excitative	positive
excitatory	positive
excite	strongly-positive
excited	positive subjective
excitedly	strongly-positive
excitement	strongly-positive
excitements	positive
exciter	positive
exciters	positive
excites	strongly-positive
exciting	strongly-positive subjective
excitingly	positive
exciton	positive
excitonic	positive
excitons	positive
excitor	positive
exclude	negative
excluded	negative
exclusion	negative
exclusive	positive
excruciate	strongly-negative
excruciated	negative
excruciates	negative
excruciating	strongly-negative
excruciatingly	half-subjective strongly-negative
excruciation	strongly-negative
excruciations	negative
excuse	objective positive
exempt	positive
exhaust	negative
exhausted	negative subjective
exhauster	negative
exhausters	negative
exhaustibility	negative
exhaustible	negative
exhausting	half-subjective negative
exhaustion	negative
exhaustions	negative
exhaustive	negative
exhaustively	negative
exhaustiveness	negative
exhaustless	positive
exhaustlessness	positive
exhausts	negative
exhilarated	strongly-positive
exhilarates	strongly-positive
exhilarating	positive subjective
exonerate	positive
exonerated	positive
exonerates	positive
exonerating	positive
exotic	subjective
expand	positive
expands	positive
expected	half-subjective
expected to	future
expects	say
expel	negative
expelled	negative
expelling	negative
expels	negative
expensive	subjective
experienced	subjective
experimental	half-subjective
experts	say
explained	say
explains	say
exploit	negative
exploitation	abstract
exploitative	half-subjective
exploited	strongly-negative
exploiting	negative
exploits	negative
exploration	positive
explorations	positive
expose	negative
exposed	negative
exposes	negative
exposing	negative
expressed	say
expressive	subjective
exquisite	subjective
extend	positive
extends	positive
extensive	half-subjective
external	objective
extinct	subjective
extra	objective
extraordinary	subjective
extreme	subjective
extremely	boost
exuberant	strongly-positive subjective
exultant	strongly-positive
exultantly	positive
ez	positive
fab	strongly-positive
fabled	subjective
fabricated	subjective
fabulous	strongly-positive subjective
fabulousness	strongly-positive
facial	objective
fad	positive
fag	strongly-negative
faggot	strongly-negative
faggots	strongly-negative
fail	objective strongly-negative
failed	half-subjective strongly-negative
failing	strongly-negative
failingly	negative
failings	strongly-negative
faille	positive
fails	half-subjective negative
failure	abstract half-subjective strongly-negative
failures	strongly-negative
faint	subjective
fainthearted	negative
fair	positive subjective
fairy tale	metaphor
faith	abstract positive
faithed	positive
faithful	positive
faithfully	positive
faithfulness	positive
faithless	negative
faithlessly	negative
faithlessness	negative
faiths	positive
fake	strongly-negative subjective
fakes	negative
faking	negative
fallen	negative
falling	negative
false	subjective
falsified	negative
falsify	strongly-negative
fame	positive
familiar	half-subjective
famous	subjective
fan	positive
fanatic	subjective
fantastic	strongly-positive subjective
fantastical	strongly-positive
fantasticalities	strongly-positive
fantasticality	positive
fantasticalness	positive
fantasticate	positive
fantastico	positive
fantasy	abstract
far	boost subjective
far from	stance
far-out	subjective
farce	metaphor half-subjective negative
farcical	half-subjective
farthermost	subjective
fascinate	strongly-positive
fascinated	strongly-positive
fascinates	strongly-positive
fascinating	strongly-positive subjective
fascination	strongly-positive
fascist	strongly-negative
fascists	negative
fast	subjective
fatal	strongly-negative
fatalism	negative
fatalisms	negative
fatalist	negative
fatalistic	negative
fatalists	negative
fatalities	strongly-negative
fatality	strongly-negative
fatally	strongly-negative
father	kin
fatigue	negative
fatigued	negative
fatigues	negative
fatiguing	negative
fatiguingly	negative
fatty	half-subjective
fault	negative
faulted	negative
faultfinder	negative
faultfinders	negative
faultfinding	strongly-negative
faultier	strongly-negative
faultiest	strongly-negative
faultily	strongly-negative
faultiness	negative
faulting	negative
faultless	strongly-positive subjective
faultlessly	strongly-positive
faultlessness	positive
faults	strongly-negative
faulty	negative
fav	strongly-positive
fave	positive
favor	positive
favorable	strongly-positive
favorableness	strongly-positive
favorably	positive
favored	positive subjective
favorer	positive
favorers	positive
favoring	positive
favorite	strongly-positive subjective
favorited	positive
favorites	positive
favoritism	positive
favoritisms	positive
favors	positive
favour	positive
favoured	positive
favourer	positive
favourers	positive
favouring	positive
favours	positive
fcol	negative
fear	abstract strongly-negative
feared	strongly-negative
fearful	strongly-negative subjective
fearfuller	strongly-negative
fearfullest	strongly-negative
fearfully	strongly-negative
fearfulness	negative
fearing	strongly-negative
fearless	positive
fearlessly	positive
fearlessness	positive
fears	negative
fearsome	negative
february	time
federal	official
feeble	negative subjective
feeling	positive
felicitous	subjective
fell	past-verb
felonies	strongly-negative
felony	strongly-negative
female	objective
ferocious	negative
ferociously	negative
ferociousness	negative
ferocities	negative
ferocity	negative
fervent	positive
fervid	positive
festival	strongly-positive
festivalgoer	positive
festivalgoers	positive
festivals	positive
festive	strongly-positive
festively	strongly-positive
festiveness	strongly-positive
festivities	strongly-positive
festivity	strongly-positive
feud	negative
feudal	negative
feudalism	negative
feudalisms	negative
feudalist	negative
feudalistic	negative
feudalities	negative
feudality	negative
feudalization	negative
feudalize	negative
feudalized	negative
feudalizes	negative
feudalizing	negative
feudally	negative
feudaries	negative
feudary	negative
feudatories	negative
feudatory	negative
feuded	strongly-negative
feuding	negative
feudist	negative
feudists	negative
feuds	negative
feverish	half-subjective
few	objective
ff	positive
ffs	strongly-negative
fiasco	strongly-negative
fictional	objective
fidgety	negative
fiendish	subjective
fiery	negative
fiesta	strongly-positive
fiestas	positive
fiftieth	objective
fight	negative
fighter	positive
fighters	negative
fighting	negative
fightings	negative
fights	negative
figures	official
filled	subjective
filthy	subjective
final	subjective
financial	objective
fine	half-subjective positive
fine-looking	subjective
fire	negative
fired	strongly-negative
firing	negative
firm	official half-subjective
first	half-subjective
first-string	subjective
fit	half-subjective positive
fitness	positive
fitting	half-subjective
fixed	objective
fkm	strongly-negative
flagship	positive
flashy	half-subjective
flat	objective
flatter	positive
flattered	positive
flatterer	negative
flatterers	positive
flatteries	positive
flattering	positive
flatteringly	positive
flatters	positive
flattery	positive
flawed	half-subjective strongly-negative
flawless	strongly-positive subjective
flawlessly	positive
flees	negative
flexibilities	positive
flexibility	positive
flexible	positive
flexibly	positive
flippant	subjective
flirtation	positive
flirtations	negative
flirtatious	positive
flirtatiously	negative
flirtatiousness	positive
flirted	negative
flirter	negative
flirters	positive
flirtier	negative
flirtiest	positive
flirting	positive
flirts	positive
flirty	positive
flood of	metaphor
flop	negative
flops	negative
flu	negative
fluff	half-subjective
fluffy	half-subjective
fluid	objective
flunk	negative
flunked	strongly-negative
flunker	negative
flunkers	negative
flunkey	negative
flunkeys	negative
flunkies	negative
flunking	negative
flunks	negative
flunky	negative
flustered	negative
fly	subjective
foaf	positive
focused	positive
foe	negative
foehns	positive
foeman	negative
foemen	negative
foes	strongly-negative
foetal	negative
foetid	strongly-negative
foetor	strongly-negative
foetors	strongly-negative
foetus	positive
foetuses	positive
following	objective
folly	abstract
fond	positive
fondly	positive
fondness	strongly-positive
fool	negative
fooled	negative
fooleries	negative
foolery	negative
foolfish	negative
foolfishes	negative
foolhardier	negative
foolhardiest	negative
foolhardily	negative
foolhardiness	negative
foolhardy	negative
fooling	negative
foolish	negative
foolisher	negative
foolishest	negative
foolishly	negative
foolishness	negative
foolishnesses	strongly-negative
foolproof	positive
fools	strongly-negative
foolscaps	negative
forbid	negative
forbiddance	negative
forbiddances	negative
forbidden	negative
forbidder	negative
forbidders	negative
forbidding	negative
forbiddingly	negative
forbids	negative
forced	objective strongly-negative
forcible	subjective
forecasts	say
foreclosure	negative
foreclosures	strongly-negative
foreign	objective
forgave	positive
forget	negative
forgetful	half-subjective negative
forgettable	half-subjective
forgivable	positive
forgivably	positive
forgive	positive
forgiven	positive
forgiveness	positive
forgiver	positive
forgivers	positive
forgives	positive
forgiving	positive
forgivingly	positive
forgivingness	positive
forgotten	negative
former	objective
formulaic	objective
fortunate	positive subjective
fortunately	stance
forward	call
fought	negative
foughten	negative
found that	say
founded	past-verb
fourth	objective
fragile	half-subjective
frankly	stance
frantic	negative
frantically	negative
franticness	negative
fraud	strongly-negative
frauds	strongly-negative
fraudster	strongly-negative
fraudsters	strongly-negative
fraudulence	strongly-negative
fraudulent	strongly-negative
freak	negative
freaked	negative
freakier	negative
freakiest	negative
freakiness	negative
freaking	negative
freakish	strongly-negative
freakishly	negative
freakishness	negative
freakout	negative
freakouts	negative
freaks	negative
freaky	negative
free	strongly-positive subjective
free-thinking	subjective
freebase	negative
freebased	positive
freebases	positive
freebasing	negative
freebee	positive
freebees	positive
freebie	positive
freebies	positive
freeboard	positive
freeboards	positive
freeboot	negative
freebooter	negative
freebooters	negative
freebooting	negative
freeborn	positive
freed	positive
freedman	positive
freedmen	positive
freedom	abstract strongly-positive
freedoms	positive
freedwoman	positive
freedwomen	positive
freeform	positive
freehand	positive
freehanded	positive
freehearted	positive
freehold	positive
freeholder	positive
freeholders	positive
freeholds	positive
freeing	strongly-positive
freelance	positive
freelanced	positive
freelancer	positive
freelancers	positive
freelances	positive
freelancing	positive
freeload	negative
freeloaded	negative
freeloader	negative
freeloaders	negative
freeloading	negative
freeloads	negative
freely	positive
freeman	positive
freemartin	negative
freemasonries	positive
freemasonry	positive
freemen	positive
freeness	positive
freenesses	positive
freer	positive
freers	positive
frees	positive
freesia	positive
freesias	positive
freest	positive
freestanding	objective positive
freestyle	positive
freestyler	positive
freestylers	positive
freestyles	positive
freethinker	positive
freethinkers	positive
freethinking	positive
freeware	positive
freeway	positive
freewheel	positive
freewheeled	positive
freewheeler	positive
freewheelers	negative
freewheeling	positive
freewheelingly	positive
freewheels	positive
freewill	positive
freewriting	positive
freeze	positive
freezers	negative
freezes	negative
freezing	negative
freezingly	negative
french	objective
frenzy	negative
frequent	half-subjective
fresh	half-subjective positive
friday	time
friend	strongly-positive
friended	positive
friending	positive
friendless	negative
friendlessness	negative
friendlier	strongly-positive
friendlies	strongly-positive
friendliest	strongly-positive
friendlily	positive
friendliness	strongly-positive
friendly	half-subjective strongly-positive
friends	strongly-positive
friendship	positive
friendships	positive
fright	negative
frighted	negative
frighten	negative
frightened	negative
frightening	strongly-negative subjective
frighteningly	strongly-negative
frightens	negative
frightful	strongly-negative
frightfully	negative
frightfulness	negative
frighting	negative
frights	negative
frigid	subjective
fringy	subjective
frisky	positive
frostbitten	subjective
frowning	negative
frustrate	strongly-negative
frustrated	objective strongly-negative
frustrates	negative
frustrating	negative subjective
frustratingly	objective strongly-negative
frustration	strongly-negative
frustrations	strongly-negative
ftw	strongly-positive
fu	strongly-negative
fubar	strongly-negative
fuck	strongly-negative subjective
fucked	strongly-negative subjective
fucker	strongly-negative
fuckers	strongly-negative
fuckface	strongly-negative
fuckhead	strongly-negative
fucking	subjective
fucks	strongly-negative
fucktard	strongly-negative
fud	negative
fuked	strongly-negative
fuking	strongly-negative
fulfill	positive
fulfilled	positive
fulfills	positive
full	half-subjective
full-bodied	subjective
full-fledged	subjective
full-length	half-subjective
fume	negative
fumed	negative
fumeless	positive
fumelike	negative
fumer	positive
fumers	negative
fumes	negative
fumet	positive
fumets	negative
fumette	negative
fuming	strongly-negative
fun	objective strongly-positive
funeral	negative
funerals	negative
funky	negative
funned	strongly-positive
funnel	positive
funneled	positive
funnelform	positive
funneling	negative
funnelled	negative
funnelling	positive
funnels	positive
funner	strongly-positive
funnest	strongly-positive
funnier	positive
funnies	positive
funniest	strongly-positive
funnily	positive
funniness	positive
funninesses	positive
funning	positive
funny	positive subjective
funnyman	positive
funnymen	positive
furious	strongly-negative
furiously	negative
further	half-subjective
furtive	half-subjective
fury	strongly-negative
futile	negative
future	objective
fwb	strongly-positive
fyi	positive
fysa	positive
gag	negative
gagged	negative
gain	strongly-positive
gained	positive
gaining	positive
gains	positive
gallant	positive
gallantly	positive
gallantry	strongly-positive
game	half-subjective
gamechanger	objective
gargantuan	subjective
gave	past-verb
gawky	subjective
gay	half-subjective
geek	negative
geekier	positive
geekiest	negative
geeks	negative
geeky	negative
general	half-subjective
generic	objective
generosities	strongly-positive
generosity	strongly-positive
generous	strongly-positive
generously	positive
generousness	strongly-positive
genial	positive
gentle	positive subjective
gentler	positive
gentlest	positive
gently	strongly-positive
genuine	half-subjective
german	objective
gettable	objective
gg	positive
gga	positive
ghost	negative
giant	subjective
giddy	negative
gift	positive
gift to	metaphor
gifted	subjective
giggle	positive
giggled	positive
giggler	positive
gigglers	positive
giggles	positive
gigglier	positive
giggliest	positive
giggling	positive
gigglingly	positive
giggly	positive
gigo	negative
gimmicky	half-subjective
giver	positive
givers	positive
giving	positive
gj	strongly-positive
gl	positive
gla	strongly-positive
glad	strongly-positive subjective
gladly	positive
glamor	strongly-positive
glamorise	positive
glamorised	positive
glamorises	strongly-positive
glamorising	positive
glamorization	positive
glamorize	positive
glamorized	strongly-positive
glamorizer	strongly-positive
glamorizers	positive
glamorizes	strongly-positive
glamorizing	positive
glamorous	strongly-positive
glamorously	strongly-positive
glamors	positive
glamour	strongly-positive
glamourize	positive
glamourless	negative
glamourous	strongly-positive
glamours	positive
glee	strongly-positive
gleeful	strongly-positive
global	objective
gloom	objective strongly-negative
gloomed	negative
gloomful	strongly-negative
gloomier	negative
gloomiest	negative
gloominess	negative
gloominesses	negative
glooming	negative
glooms	negative
gloomy	negative
gloried	strongly-positive
glories	strongly-positive
glorification	strongly-positive
glorified	strongly-positive
glorifier	strongly-positive
glorifiers	positive
glorifies	strongly-positive
glorify	strongly-positive
glorifying	strongly-positive
gloriole	positive
glorioles	positive
glorious	strongly-positive
gloriously	strongly-positive
gloriousness	strongly-positive
glory	strongly-positive
gluey	half-subjective
glum	strongly-negative
gn	positive
god	positive
goddam	strongly-negative
goddammed	strongly-negative
goddamn	strongly-negative
goddamned	negative
goddamns	strongly-negative
goddams	negative
godforsaken	subjective
godsend	strongly-positive
going to	future
golden	half-subjective
good	positive subjective
good morning	greet
goodness	strongly-positive
goody-goody	subjective
goofy	subjective
gorgeous	strongly-positive subjective
gorgeously	strongly-positive
gorgeousness	strongly-positive
gorgeousnesses	strongly-positive
gory	subjective
gossip	negative
gossiped	negative
gossiper	negative
gossipers	negative
gossiping	negative
gossipmonger	negative
gossipmongers	negative
gossipped	negative
gossipping	negative
gossipries	negative
gossipry	negative
gossips	negative
gossipy	negative
government	official
governor	official
grace	positive
graced	positive
graceful	strongly-positive
gracefuller	strongly-positive
gracefullest	strongly-positive
gracefully	strongly-positive
gracefulness	strongly-positive
graces	positive
gracile	positive
graciles	positive
gracilis	positive
gracility	positive
gracing	positive
gracioso	positive
gracious	strongly-positive
graciously	strongly-positive
graciousness	strongly-positive
grand	strongly-positive subjective
grandee	positive
grandees	positive
grander	positive
grandest	strongly-positive
grandeur	strongly-positive
grandeurs	strongly-positive
grandfather	kin
grandiloquent	subjective
grandmother	kin
grant	positive
granted	positive
granting	positive
grants	positive
graphic	half-subjective
grateful	strongly-positive
gratefuller	positive
gratefully	strongly-positive
gratefulness	strongly-positive
graticule	positive
graticules	positive
gratification	positive
gratifications	positive
gratified	positive
gratifies	positive
gratify	positive
gratifying	strongly-positive
gratifyingly	strongly-positive
gratin	positive
grating	negative
gratingly	negative
gratings	negative
gratins	positive
gratis	positive
gratitude	strongly-positive
gratuitous	subjective
gratz	strongly-positive
grave	negative
graved	negative
gravel	negative
graveled	negative
graveless	negative
graveling	negative
gravelled	negative
gravelling	negative
gravelly	negative
gravels	negative
gravely	negative
graven	negative
graveness	negative
graver	negative
gravers	negative
graves	negative
graveside	negative
gravesides	negative
gravest	negative
gravestone	negative
gravestones	negative
graveyard	negative
graveyards	negative
great	strongly-positive subjective
greater	half-subjective positive
greatest	strongly-positive subjective
greed	abstract negative
greedier	strongly-negative
greediest	strongly-negative
greedily	negative
greediness	negative
greeds	negative
greedy	negative
greek	objective
green	half-subjective
greenwash	negative
greenwashing	negative
greet	positive
greeted	positive
greeting	positive
greetings	positive
greets	positive
grew	past-verb
grey	objective positive
grief	objective strongly-negative
grievance	strongly-negative
grievances	negative
grievant	negative
grievants	negative
grieve	negative
grieved	strongly-negative
griever	negative
grievers	negative
grieves	strongly-negative
grieving	strongly-negative
grievous	strongly-negative subjective
grievously	negative
grievousness	strongly-negative
grim	strongly-negative subjective
grimace	negative
grimaced	strongly-negative
grimaces	negative
grimacing	negative
grimalkin	negative
grimalkins	negative
grime	negative
grimed	negative
grimes	negative
grimier	negative
grimiest	negative
grimily	negative
griminess	negative
griming	negative
grimly	negative
grimmer	negative
grimmest	negative
grimness	negative
grimy	negative
grin	strongly-positive
grinned	positive
grinner	positive
grinners	positive
grinning	positive
grins	positive
gripping	subjective
gritty	subjective
gross	objective strongly-negative
grossed	negative
grosser	negative
grosses	negative
grossest	strongly-negative
grossing	negative
grossly	negative
grossness	negative
grossular	negative
grossularite	negative
grossularites	negative
grossulars	negative
grotesque	subjective
grouch	strongly-negative
grouched	negative
grouches	negative
grouchier	strongly-negative
grouchiest	strongly-negative
grouchily	negative
grouchiness	strongly-negative
grouching	negative
grouchy	negative
growing	positive
growth	positive
grr	subjective
grrr	negative subjective
grrrr	subjective
grudging	subjective
gruesome	subjective
gt	positive
guarantee	positive
guarded	subjective
guilt	negative
guiltier	strongly-negative
guiltiest	negative
guiltily	negative
guiltiness	negative
guiltless	positive
guiltlessly	positive
guiltlessness	positive
guilts	negative
guilty	negative subjective
gullibility	negative
gullible	negative
gun	negative
ha	positive
hacked	negative
had	past-verb
had better	must
hagd	strongly-positive
hagn	strongly-positive
hago	positive
haha	half-subjective strongly-positive
hahaha	half-subjective strongly-positive
hahahaha	half-subjective
hahahahaha	subjective
hahas	positive
hail	positive
hailed	positive
hak	positive
half	objective
hallelujah	strongly-positive
hand	strongly-positive
hand-held	objective
handsome	strongly-positive subjective
handsomely	positive
handsomeness	strongly-positive
handsomer	strongly-positive
handsomest	strongly-positive
handy	subjective
haphazard	subjective
hapless	negative subjective
haplessness	negative
happier	strongly-positive
happiest	strongly-positive
happily	strongly-positive
happiness	objective strongly-positive
happing	positive
happy	strongly-positive subjective
happy birthday	greet
harass	strongly-negative
harassed	strongly-negative
harasser	strongly-negative
harassers	strongly-negative
harasses	strongly-negative
harassing	strongly-negative
harassment	strongly-negative
harassments	strongly-negative
hard	half-subjective negative
harder	objective
hardier	negative
hardly	boost
hardship	negative
hardy	positive
harm	strongly-negative
harmed	strongly-negative
harmfully	strongly-negative
harmfulness	strongly-negative
harming	strongly-negative
harmless	positive
harmlessly	positive
harmlessness	positive
harmonic	positive
harmonica	positive
harmonically	strongly-positive
harmonicas	positive
harmonicist	positive
harmonicists	positive
harmonics	positive
harmonies	positive
harmonious	strongly-positive
harmoniously	positive
harmoniousness	positive
harmonise	positive
harmonised	positive
harmonising	positive
harmonium	positive
harmoniums	positive
harmonization	positive
harmonizations	positive
harmonize	positive
harmonized	positive
harmonizer	positive
harmonizers	positive
harmonizes	positive
harmonizing	positive
harmony	positive
harms	strongly-negative
harried	negative
harsh	negative subjective
harsher	strongly-negative
harshest	strongly-negative
has to	must
hate	strongly-negative subjective
hated	strongly-negative subjective
hateful	strongly-negative
hatefully	strongly-negative
hatefulness	strongly-negative
hater	negative
haters	strongly-negative
hates	negative
hating	strongly-negative
hatred	abstract strongly-negative
haunt	negative
haunted	strongly-negative
haunting	negative
haunts	negative
have to	must
havoc	strongly-negative
hazardous	subjective
healthy	half-subjective positive
heart	strongly-positive
heart of	metaphor
heartbreak	strongly-negative
heartbreaker	strongly-negative
heartbreakers	strongly-negative
heartbreaking	strongly-negative
heartbreakingly	negative
heartbreaks	negative
heartbroken	strongly-negative
heartfelt	strongly-positive subjective
heartless	strongly-negative
heartlessly	strongly-negative
heartlessness	strongly-negative
hearts	strongly-positive
heartwarming	strongly-positive
heaven	strongly-positive
heavenlier	strongly-positive
heavenliest	strongly-positive
heavenliness	strongly-positive
heavenlinesses	strongly-positive
heavenly	strongly-positive
heavens	positive
heavenward	positive
heavenwards	positive
heavy	half-subjective
heavyhearted	strongly-negative
heh	negative
held	past-verb
hell	strongly-negative
hellish	strongly-negative
hello	greet
help	positive
helper	positive
helpers	positive
helpful	positive
helpfully	strongly-positive
helpfulness	positive
helping	positive
helpless	strongly-negative
helplessly	negative
helplessness	strongly-negative
helplessnesses	negative
helps	positive
hence	stance
hero	strongly-positive
heroes	strongly-positive
heroic	strongly-positive subjective
heroical	strongly-positive
heroically	strongly-positive
heroicomic	positive
heroicomical	positive
heroics	strongly-positive
heroin	strongly-negative
heroine	strongly-positive
heroines	positive
heroinism	strongly-negative
heroism	strongly-positive
heroisms	strongly-positive
heroize	strongly-positive
heroized	strongly-positive
heroizes	strongly-positive
heroizing	positive
heron	positive
heronries	positive
heronry	positive
herons	positive
heros	positive
hesitance	negative
hesitancies	negative
hesitancy	negative
hesitant	negative
hesitantly	negative
hesitate	negative
hesitated	negative
hesitater	negative
hesitaters	negative
hesitates	negative
hesitating	negative
hesitatingly	negative
hesitation	negative
hesitations	negative
hhoj	strongly-positive
hhok	positive
hi	greet
hid	negative
hidden	half-subjective
hide	negative
hides	negative
hiding	negative
high	half-subjective
higher	half-subjective
highlight	positive
hilarious	positive subjective
hindered	objective
hindrance	negative
historic	objective
historical	objective
hit-and-miss	objective
hoax	negative
holiday	positive
holidays	positive
hollow	objective
homesick	negative
homesickness	negative
homesicknesses	negative
honest	strongly-positive subjective
honest-to-god	subjective
honester	positive
honestest	strongly-positive
honesties	positive
honestly	stance strongly-positive
honesty	abstract strongly-positive
honor	strongly-positive
honorability	strongly-positive
honorable	strongly-positive
honorableness	strongly-positive
honorably	strongly-positive
honoraria	positive
honoraries	positive
honorarily	positive
honorarium	positive
honorariums	positive
honorary	positive
honored	strongly-positive
honoree	strongly-positive
honorees	strongly-positive
honorer	positive
honorers	positive
honorific	positive
honorifically	strongly-positive
honorifics	positive
honoring	strongly-positive
honors	strongly-positive
honour	strongly-positive
honourable	strongly-positive
honoured	strongly-positive
honourer	positive
honourers	positive
honouring	strongly-positive
honours	strongly-positive
hooligan	negative
hooliganism	strongly-negative
hooligans	negative
hooray	strongly-positive
hope	abstract positive
hoped	positive
hopeful	strongly-positive
hopefully	positive
hopefulness	positive
hopeless	strongly-negative
hopelessly	strongly-negative
hopelessness	strongly-negative
hopes	positive
hoping	positive
horrendous	strongly-negative
horrendously	negative
horrent	negative
horrible	strongly-negative subjective
horribleness	strongly-negative
horribles	strongly-negative
horribly	strongly-negative
horrid	strongly-negative
horridly	negative
horridness	strongly-negative
horridnesses	strongly-negative
horrific	strongly-negative subjective
horrifically	strongly-negative
horrified	strongly-negative
horrifies	strongly-negative
horrify	strongly-negative
horrifying	strongly-negative subjective
horrifyingly	strongly-negative
horror	strongly-negative
horrors	strongly-negative
hospital	official
hostile	negative
hostilely	strongly-negative
hostiles	negative
hostilities	strongly-negative
hostility	strongly-negative
hot	subjective
house of cards	metaphor
how	question
however	stance
huckster	negative
hug	strongly-positive
huge	positive subjective
huggable	positive
hugged	positive
hugger	positive
huggers	positive
hugging	positive
hugs	strongly-positive
hugz	strongly-positive
human	objective
humble	half-subjective
humerous	positive
humiliate	strongly-negative
humiliated	negative
humiliates	negative
humiliating	negative
humiliatingly	strongly-negative
humiliation	strongly-negative
humiliations	strongly-negative
humor	positive
humoral	positive
humored	positive
humoresque	positive
humoresques	positive
humoring	strongly-positive
humorist	positive
humoristic	positive
humorists	positive
humorless	negative
humorlessness	negative
humorous	positive subjective
humorously	strongly-positive
humorousness	strongly-positive
humors	positive
humour	strongly-positive
humoured	positive
humouring	positive
humourous	strongly-positive
hunger	negative
hurrah	strongly-positive
hurrahed	positive
hurrahing	strongly-positive
hurrahs	strongly-positive
hurray	strongly-positive
hurrayed	positive
hurraying	positive
hurrays	strongly-positive
hurt	strongly-negative
hurter	strongly-negative
hurters	negative
hurtful	strongly-negative
hurtfully	strongly-negative
hurtfulness	negative
hurting	negative
hurtle	negative
hurtled	negative
hurtles	negative
hurtless	positive
hurtling	negative
hurts	strongly-negative
husband	kin
hypocrisy	abstract
hypocritical	strongly-negative
hysteria	negative
hysterical	negative subjective
hysterics	negative
i	i
i believe	may
i feel	may
i guess	may
i suspect	may
i think	may
i'd	i
i'll	i
i'm	i
i've	i
icky	subjective
iconic	half-subjective
icy	objective
ideal	strongly-positive subjective
idealess	negative
idealise	positive
idealised	strongly-positive
idealises	strongly-positive
idealising	positive
idealism	positive
idealisms	positive
idealist	positive
idealistic	positive
idealistically	positive
idealists	positive
idealities	positive
ideality	positive
idealization	positive
idealizations	positive
idealize	positive
idealized	positive
idealizer	positive
idealizers	positive
idealizes	strongly-positive
idealizing	positive
idealless	negative
ideally	positive
idealogues	positive
idealogy	positive
ideals	positive
identifiable	half-subjective
ideology	abstract
idiocy	half-subjective
idiot	strongly-negative subjective
idiotic	strongly-negative subjective
idiots	subjective
idk	negative
if anything	stance
ignorable	negative
ignorami	negative
ignoramus	negative
ignoramuses	strongly-negative
ignorance	negative
ignorances	negative
ignorant	negative
ignorantly	negative
ignorantness	negative
ignore	negative
ignored	negative
ignorer	negative
ignorers	negative
ignores	negative
ignoring	negative
ijs	positive
ill	negative subjective
illegal	half-subjective strongly-negative
illiteracy	negative
illness	negative
illnesses	strongly-negative
illusion	abstract
ilu	strongly-positive
iluaaf	strongly-positive
ily	strongly-positive
imaginative	subjective
imbecile	strongly-negative subjective
imitation	objective
immanent	half-subjective
immense	subjective
immobilized	negative
immoral	strongly-negative
immoralism	negative
immoralist	strongly-negative
immoralists	negative
immoralities	negative
immorality	negative
immorally	strongly-negative
immortal	positive
immune	positive
impassive	subjective
impatience	negative
impatiens	negative
impatient	negative subjective
impatiently	negative
impeccable	subjective
imperceptible	objective
imperfect	negative
impersonal	negative
implicated	half-subjective
impolite	negative
impolitely	negative
impoliteness	negative
impolitenesses	strongly-negative
importance	positive
importancies	positive
importancy	positive
important	positive subjective
importantly	stance positive
impose	negative
imposed	negative
imposes	negative
imposing	negative
impossible	subjective
impotent	negative
impress	positive
impressed	strongly-positive subjective
impresses	strongly-positive
impressibility	positive
impressible	positive
impressing	strongly-positive
impression	positive
impressionable	positive
impressionism	positive
impressionisms	positive
impressionist	positive
impressionistic	positive
impressionistically	positive
impressionists	positive
impressions	positive
impressive	strongly-positive subjective
impressively	strongly-positive
impressiveness	positive
impressment	negative
impressments	positive
impressure	positive
imprisoned	strongly-negative
improve	positive
improved	strongly-positive
improvement	strongly-positive
improvements	positive
improver	positive
improvers	positive
improves	positive
improving	positive
in a statement	say
in an interview	say
in april	time
in august	time
in december	time
in fact	stance
in february	time
in january	time
in july	time
in june	time
in march	time
in may	time
in my opinion	may
in my view	may
in november	time
in october	time
in other words	stance
in reality	stance
in september	time
in short	stance
in the coming	future
in truth	stance
inability	negative
inaction	negative
inadequacies	negative
inadequacy	negative
inadequate	negative
inadequately	negative
inadequateness	negative
inadequatenesses	negative
inapposite	subjective
inarticulate	half-subjective
inauspicious	subjective
incalculable	subjective
incapable	negative
incapacitated	negative
incensed	strongly-negative
incentive	positive
incentives	positive
incoherent	objective
incomparable	subjective
incompetence	strongly-negative
incompetent	half-subjective strongly-negative
inconsiderate	negative
inconsistencies	objective
inconvenience	negative
inconvenient	negative subjective
incorruptible	subjective
increase	positive
increased	past-verb positive
incredible	subjective
incredibly	boost
incurable	subjective
indecipherable	subjective
indecision	negative
indecisions	negative
indecisive	negative
indecisively	negative
indecisiveness	negative
indecisivenesses	negative
indeed	stance
independent	objective
indestructible	positive
index	official
indie	objective
indifference	abstract negative
indifferent	negative
indignant	negative
indignation	strongly-negative
indispensable	subjective
individual	half-subjective
indoctrinate	negative
indoctrinated	negative
indoctrinates	negative
indoctrinating	negative
indomitable	subjective
ineffective	negative
ineffectively	negative
ineffectiveness	negative
ineffectual	negative
ineffectuality	negative
ineffectually	negative
ineffectualness	negative
ineluctable	half-subjective
inequality	abstract
inevitable	subjective
inexpedient	subjective
inexperienced	subjective
inexplicable	subjective
inexpressible	subjective
infamous	subjective
infantile	half-subjective
infatuated	objective positive
infatuation	positive
infected	strongly-negative
inferior	negative
inferiorities	negative
inferiority	negative
inferiorly	strongly-negative
inferiors	negative
inflamed	negative
inflexible	subjective
influential	positive
infringement	strongly-negative
infuriate	strongly-negative
infuriated	strongly-negative
infuriates	strongly-negative
infuriating	strongly-negative subjective
ingenious	subjective
inhibin	negative
inhibit	negative
inhibited	negative
inhibiting	negative
inhibition	negative
inhibitions	negative
inhibitive	negative
inhibitor	negative
inhibitors	negative
inhibitory	negative
inhibits	negative
inhumane	subjective
initial	objective
injured	past-verb negative
injury	negative
injustice	abstract strongly-negative
inner	objective
innocence	positive
innocency	positive
innocent	positive subjective
innocenter	positive
innocently	positive
innocents	positive
innovate	strongly-positive
innovates	strongly-positive
innovation	positive
innovative	positive subjective
inquisition	negative
inquisitive	positive
insane	negative subjective
insanity	strongly-negative
insecure	negative subjective
insecurely	negative
insecureness	negative
insecurities	negative
insecurity	negative
insensitive	negative
insensitivity	negative
insignificant	negative
insincere	negative
insincerely	negative
insincerity	negative
insipid	strongly-negative
insisted	say
insists	say
inspiration	strongly-positive
inspirational	strongly-positive subjective
inspirationally	strongly-positive
inspirations	strongly-positive
inspirator	positive
inspirators	positive
inspiratory	positive
inspire	strongly-positive
inspired	strongly-positive
inspirer	strongly-positive
inspirers	strongly-positive
inspires	positive
inspiring	positive subjective
inspiringly	strongly-positive
inspirit	positive
inspirited	positive
inspiriting	positive
inspiritingly	strongly-positive
inspirits	positive
instant	subjective
instead	stance
instead of	stance
insult	strongly-negative
insulted	strongly-negative
insulter	strongly-negative
insulters	strongly-negative
insulting	strongly-negative subjective
insultingly	half-subjective strongly-negative
insults	negative
intact	positive
integrity	positive
intellect	strongly-positive
intellection	positive
intellections	positive
intellective	positive
intellectively	positive
intellects	positive
intellectual	half-subjective strongly-positive
intellectualism	strongly-positive
intellectualist	strongly-positive
intellectualistic	positive
intellectualists	positive
intellectualities	positive
intellectuality	positive
intellectualization	positive
intellectualize	positive
intellectualized	positive
intellectualizes	positive
intellectualizing	positive
intellectually	positive
intellectualness	positive
intellectuals	positive
intelligence	strongly-positive
intelligencer	positive
intelligencers	positive
intelligences	positive
intelligent	strongly-positive subjective
intelligential	positive
intelligently	strongly-positive
intelligentsia	objective positive
intelligibility	positive
intelligible	positive
intelligibleness	positive
intelligibly	positive
intense	positive subjective
interest	strongly-positive
interested	half-subjective positive
interestedly	positive
interesting	half-subjective positive
interestingly	positive
interestingness	positive
interests	abstract positive
internal	objective
international	objective
interrogated	negative
interrupt	negative
interrupted	negative
interrupter	negative
interrupters	negative
interruptible	negative
interrupting	negative
interruption	negative
interruptions	negative
interruptive	negative
interruptor	negative
interrupts	negative
intimate	subjective
intimidate	negative
intimidated	negative
intimidates	negative
intimidating	negative
intimidatingly	negative
intimidation	negative
intimidations	negative
intimidator	negative
intimidators	negative
intimidatory	negative
intricate	positive
intrigues	positive
intriguing	half-subjective
introduced	past-verb
inventive	subjective
invigorate	positive
invigorated	positive
invigorates	strongly-positive
invigorating	strongly-positive
invigoratingly	strongly-positive
invigoration	positive
invigorations	positive
invigorator	positive
invigorators	positive
invincible	strongly-positive
invite	positive
inviting	positive
invulnerable	positive
iou	positive
irate	strongly-negative
irish	objective
ironic	negative subjective
ironically	stance
irony	negative
irrational	negative
irrationalism	negative
irrationalist	strongly-negative
irrationalists	negative
irrationalities	negative
irrationality	negative
irrationally	negative
irrationals	negative
irrelevant	subjective
irresistible	positive
irresolute	negative
irresponsible	negative
irreversible	negative
irritabilities	negative
irritability	negative
irritable	strongly-negative
irritableness	negative
irritably	negative
irritant	strongly-negative
irritants	strongly-negative
irritate	negative
irritated	strongly-negative
irritates	negative
irritating	strongly-negative subjective
irritatingly	strongly-negative
irritation	strongly-negative
irritations	negative
irritative	strongly-negative
is	be
is due to	future
is expected	future
is it	question
is likely to	future
is set to	future
isn't	objective
isolatable	positive
isolate	negative
isolated	negative
isolates	negative
isolation	negative
isolationism	positive
isolationist	positive
isolations	negative
isolator	negative
isolators	negative
it is easy to	stance
it is hard to	stance
it is time	must
it turns out	stance
it would be	stance
it's	be
it's time	must
italian	objective
itchy	negative
iyq	strongly-positive
jackass	negative subjective
jackasses	strongly-negative subjective
jaded	negative
jail	objective
jailed	strongly-negative
jammed	subjective
january	time
japanese	objective
jaunty	positive
jealous	strongly-negative
jealousies	strongly-negative
jealously	strongly-negative
jealousness	negative
jealousy	negative
jealz	negative
jeopardy	strongly-negative
jerk	negative
jerked	negative
jerks	negative
jewel	positive
jewels	strongly-positive
jewish	objective
jho	positive
jhomf	positive
jj	positive
jk	positive
jocular	positive
join	call positive
joke	metaphor positive
joked	positive
joker	positive
jokes	positive
jokester	positive
jokesters	positive
jokey	positive
joking	positive
jollied	strongly-positive
jollier	strongly-positive
jollies	strongly-positive
jolliest	strongly-positive
jollification	strongly-positive
jollifications	strongly-positive
jollify	strongly-positive
jollily	strongly-positive
jolliness	strongly-positive
jollities	positive
jollity	positive
jolly	strongly-positive
jollying	strongly-positive
jovial	positive
joy	objective strongly-positive
joyance	strongly-positive
joyed	strongly-positive
joyful	strongly-positive
joyfuller	strongly-positive
joyfully	strongly-positive
joyfulness	strongly-positive
joying	strongly-positive
joyless	strongly-negative
joylessly	negative
joylessness	strongly-negative
joyous	strongly-positive
joyously	strongly-positive
joyousness	strongly-positive
joypop	negative
joypoppers	negative
joyridden	positive
joyride	positive
joyrider	positive
joyriders	positive
joyrides	positive
joyriding	positive
joyrode	positive
joys	strongly-positive
joystick	positive
joysticks	positive
jp	positive
jt	positive
jubilant	strongly-positive
judge	official
july	time
jumpy	negative
june	time
just	boost
justice	abstract strongly-positive
justifiably	positive
justified	positive subjective
juvenile	objective
jw	positive
keen	positive
keened	positive
keener	positive
keeners	positive
keenest	positive
keening	negative
keenly	positive
keenness	positive
keens	positive
keep	call
kewl	positive
key	subjective
kfy	strongly-positive
kia	strongly-negative
kidding	positive
kill	strongly-negative
killdeer	negative
killdeers	negative
killdees	negative
killed	past-verb objective strongly-negative
killer	strongly-negative
killers	strongly-negative
killick	positive
killie	negative
killifish	negative
killifishes	negative
killing	strongly-negative
killingly	strongly-negative
killings	strongly-negative
killjoy	strongly-negative
killjoys	negative
killock	negative
killocks	negative
kills	strongly-negative
kind	strongly-positive subjective
kinder	strongly-positive
kindly	strongly-positive
kindness	strongly-positive
kindnesses	strongly-positive
kiss	positive
kissable	strongly-positive
kissably	positive
kissed	positive
kisser	positive
kissers	positive
kisses	strongly-positive
kissing	strongly-positive
kissy	positive
kk	positive
kmuf	strongly-positive
kudos	strongly-positive
lack	negative
lackadaisical	negative
lag	negative
lagged	negative
lagging	negative
lags	negative
laidback	positive
lame	negative subjective
lamebrain	negative
lamebrained	strongly-negative
lamebrains	negative
lamedh	positive
lamella	negative
lamellae	negative
lamellas	positive
lamellibranch	positive
lamellibranchs	negative
lamely	strongly-negative
lameness	negative
lament	strongly-negative
lamentable	negative
lamentableness	negative
lamentably	negative
lamentation	negative
lamentations	negative
lamented	negative
lamenter	negative
lamenters	negative
lamenting	strongly-negative
laments	negative
lamer	negative
lames	negative
lamest	negative
landmark	positive
laoj	positive
large	half-subjective
larger	half-subjective
last	objective
last month	time
last week	time
last year	time
lasting	objective
late	subjective
later	objective
latest	subjective
latter	objective
laugh	objective strongly-positive
laughable	positive subjective
laughableness	positive
laughably	positive
laughed	objective strongly-positive
laugher	positive
laughers	positive
laughing	strongly-positive
laughingly	strongly-positive
laughings	positive
laughingstocks	negative
laughs	strongly-positive
laughter	strongly-positive
laughters	strongly-positive
launched	past-verb positive
law	official
lawful	objective
lawl	positive
lawsuit	negative
lawsuits	negative
lazier	strongly-negative
laziest	strongly-negative
lazy	negative subjective
leaden	objective
leak	negative
leaked	negative
least	boost half-subjective
leave	negative
led	past-verb
leet	positive
left	past-verb objective
leftist	subjective
legal	objective positive
legally	positive
legendary	subjective
legible	subjective
lenient	positive subjective
less	objective
lesser	half-subjective
let alone	stance
let me know	call
let us	must
let's	we
lethargic	negative
lethargy	negative
liabilities	negative
liability	negative
liable	half-subjective
liar	strongly-negative
liards	negative
liars	strongly-negative
libelous	strongly-negative
libertarian	positive
libertarianism	positive
libertarianisms	positive
libertarians	positive
liberties	strongly-positive
libertinage	positive
libertine	negative
libertines	positive
libertinisms	positive
liberty	abstract strongly-positive
licentious	subjective
lie	abstract
lied	negative
lies	abstract negative
lifelike	subjective
lifelong	subjective
lifesaver	strongly-positive
light	subjective
light-hearted	subjective
lighthearted	positive
likable	half-subjective
like	positive
likeable	strongly-positive
liked	positive subjective
likely	may subjective
likes	positive
liking	positive
limitation	negative
limited	negative objective
limp	half-subjective
linguistic	objective
literary	objective
litigation	negative
litigious	negative
little	half-subjective
live	half-subjective
livelier	positive
liveliest	strongly-positive
livelihood	positive
livelihoods	positive
livelily	positive
liveliness	positive
livelong	positive
lively	positive subjective
livid	strongly-negative
lmao	strongly-positive subjective
lmbao	positive
lmfao	strongly-positive
lmso	strongly-positive
loathe	strongly-negative
loathed	strongly-negative
loathes	negative
loathing	strongly-negative
lobby	positive
lobbying	negative
local	objective
logic	abstract
logical	objective
lol	greet positive subjective
lolol	subjective
lolz	strongly-positive
lone	negative
lonelier	negative
loneliest	strongly-negative
loneliness	negative
lonelinesses	negative
lonely	negative subjective
loneness	negative
loner	negative
loners	negative
lonesome	negative
lonesomely	negative
lonesomeness	negative
lonesomes	negative
long	half-subjective
long-winded	subjective
longing	negative
longingly	positive
longings	positive
looks like	may
loom	negative
loomed	negative
looming	negative
looms	negative
loose	negative objective
looses	negative
lose	negative
loser	strongly-negative
losers	objective strongly-negative
loses	negative objective
losing	negative
loss	negative
losses	negative
lossy	negative
lost	past-verb negative
loud	subjective
louse	negative
loused	negative
louses	negative
lousewort	positive
louseworts	negative
lousier	strongly-negative
lousiest	strongly-negative
lousily	negative
lousiness	negative
lousing	negative
lousy	half-subjective strongly-negative
lovable	half-subjective strongly-positive
love	abstract strongly-positive subjective
loved	strongly-positive subjective
lovelies	strongly-positive
lovely	strongly-positive subjective
lover	strongly-positive
loverly	strongly-positive
lovers	strongly-positive
loves	strongly-positive
loving	strongly-positive subjective
lovingly	strongly-positive
lovingness	strongly-positive
low	half-subjective negative
lowball	negative
lowballed	negative
lowballing	negative
lowballs	negative
lowborn	negative
lowboys	negative
lowbred	strongly-negative
lowbrow	negative
lowbrows	negative
lowdown	negative
lowdowns	negative
lowe	positive
lowed	negative
lower	negative
lowercase	positive
lowercased	negative
lowerclassman	negative
lowered	negative
lowering	negative
lowermost	negative
lowers	negative
lowery	negative
lowest	negative
lowing	negative
lowish	negative
lowland	negative
lowlander	negative
lowlanders	negative
lowlands	negative
lowlier	negative
lowliest	negative
lowlife	negative
lowlifes	strongly-negative
lowlight	strongly-negative
lowlights	negative
lowlihead	negative
lowliness	negative
lowlinesses	negative
lowlives	strongly-negative
lowly	negative
lown	positive
lowness	negative
lowrider	negative
lowriders	positive
lows	negative
lowse	negative
loyal	strongly-positive subjective
loyalism	positive
loyalisms	positive
loyalist	positive
loyalists	positive
loyally	strongly-positive
loyalties	positive
loyalty	strongly-positive
lts	positive
luck	strongly-positive
lucked	positive
luckie	positive
luckier	positive
luckiest	strongly-positive
luckily	strongly-positive
luckiness	positive
lucking	positive
luckless	negative
lucks	positive
lucky	positive subjective
ludicrous	negative
ludicrously	negative
ludicrousness	negative
lugubrious	strongly-negative
lulz	strongly-positive
lunatic	strongly-negative
lunatics	negative
lurk	negative
lurking	negative
lurks	negative
lush	half-subjective
ly	strongly-positive
lya	strongly-positive
lyb	strongly-positive
lying	strongly-negative
lyl	strongly-positive
lylab	strongly-positive
lylas	strongly-positive
lylb	positive
lyric	subjective
machine of	metaphor
mad	strongly-negative subjective
maddening	strongly-negative
madder	negative
maddest	strongly-negative
made	past-verb
madly	negative
madness	abstract negative
magic	subjective
magical	subjective
magnific	strongly-positive
magnifical	strongly-positive
magnifically	strongly-positive
magnification	positive
magnifications	positive
magnificence	strongly-positive
magnificences	strongly-positive
magnificent	strongly-positive subjective
magnificently	strongly-positive
magnifico	positive
magnificoes	positive
main	half-subjective
maintain	say
maintains	say
major	half-subjective
make no mistake	stance
make sure	call
maladroit	subjective
male	objective
malevolent	subjective
mandatory	positive
maniac	strongly-negative
maniacal	negative
maniacally	negative
maniacs	negative
manipulated	negative
manipulating	negative
manipulation	negative
mannerly	subjective
manorial	objective
manque	half-subjective
many	half-subjective
many-sided	objective
march	time
marked	subjective
married	objective
martial	objective
marvel	positive
marvelous	strongly-positive subjective
marvels	strongly-positive
masculine	half-subjective
masochism	negative
masochisms	negative
masochist	negative
masochistic	strongly-negative
masochistically	negative
masochists	negative
masses	abstract
massive	subjective
masterful	subjective
masterpiece	strongly-positive
masterpieces	strongly-positive
mathematical	objective
matter	positive
matters	positive
mature	objective positive
may	may
maybe	may
mayor	official
me	i
meager	subjective
mean	subjective
meaningful	half-subjective positive
meaningless	negative subjective
measly	subjective
medal	strongly-positive
medical	objective
medicative	objective
medieval	objective
mediocre	subjective
mediocrity	negative objective
meditative	positive
meh	negative
melancholia	negative
melancholiac	strongly-negative
melancholias	negative
melancholic	negative
melancholics	negative
melancholies	negative
melancholy	negative
melodrama	objective
memorable	subjective
menace	strongly-negative
menaced	negative
menacing	subjective
mental	objective
merciless	subjective
mercy	positive
mere	half-subjective
merely	boost
merit	positive
merited	positive
meriting	positive
meritocracy	positive
meritocrat	positive
meritocrats	positive
meritorious	strongly-positive
meritoriously	positive
meritoriousness	positive
merits	positive
merrier	positive
merriest	strongly-positive
merrily	strongly-positive
merriment	strongly-positive
merriments	strongly-positive
merriness	strongly-positive
merry	strongly-positive
merrymaker	strongly-positive
merrymakers	positive
merrymaking	strongly-positive
merrymakings	strongly-positive
merrythought	positive
merrythoughts	positive
mesmerizing	subjective
mess	negative objective
messed	negative
messy	half-subjective negative
met	past-verb
metaphorical	objective
methodical	positive
mexican	objective
mia	negative
mid	objective
middle	objective
might	may
mighty	subjective
mild	half-subjective
military	objective
million	official
mind-boggling	subjective
mindless	negative subjective
mine	i
minimal	subjective
minister	official
ministry	official
minor	objective
minus	objective
miracle	strongly-positive
mirth	strongly-positive
mirthful	strongly-positive
mirthfully	strongly-positive
misbehave	negative
misbehaved	negative
misbehaves	negative
misbehaving	negative
mischief	negative
mischiefs	negative
miser	negative
miserable	strongly-negative subjective
miserableness	strongly-negative
miserably	strongly-negative
miserere	negative
misericorde	positive
misericordes	negative
miseries	strongly-negative
miserliness	strongly-negative
miserly	negative
misers	negative
misery	abstract strongly-negative
misfire	objective
misgiving	negative
misinformation	negative
misinformed	negative
misinterpreted	negative
misleading	negative
misplaced	objective
misread	negative
misreporting	negative
misrepresentation	strongly-negative
miss	negative
missed	negative
misses	negative
missing	negative objective
mistakable	negative
mistake	negative
mistaken	negative
mistakenly	negative
mistaker	negative
mistakers	negative
mistakes	negative
mistaking	negative
misunderstand	negative
misunderstanding	negative
misunderstands	negative
misunderstood	negative
mixed	objective
mlm	negative
mmk	positive
mml	strongly-positive
moan	negative
moaned	negative
moaning	negative
moans	negative
mock	negative
mocked	negative
mocker	negative
mockeries	negative
mockers	negative
mockery	metaphor negative
mocking	negative
mocks	strongly-negative
mod	half-subjective
moderate	subjective
modern	half-subjective
modest	subjective
mofo	strongly-negative
molest	strongly-negative
molestation	negative
molestations	strongly-negative
molested	negative
molester	strongly-negative
molesters	strongly-negative
molesting	strongly-negative
molests	strongly-negative
mom	kin
monday	time
mongering	negative
monkey	objective
monopolize	negative
monopolized	negative
monopolizes	negative
monopolizing	negative
monosyllabic	objective
mooch	negative
mooched	negative
moocher	negative
moochers	negative
mooches	negative
mooching	negative
moodier	negative
moodiest	strongly-negative
moodily	negative
moodiness	negative
moodinesses	negative
moody	negative
mope	negative
moping	negative
moral	objective
moralizing	half-subjective
more	half-subjective
more than ever	boost
moron	strongly-negative subjective
moronic	strongly-negative
moronically	negative
moronity	negative
morons	negative subjective
most	boost half-subjective
mother	kin
motherfucker	strongly-negative
motherfucking	strongly-negative
motivate	positive
motivated	strongly-positive
motivating	strongly-positive
motivation	positive
motley	subjective
mourn	negative
mourned	negative
mourner	negative
mourners	negative
mournful	negative
mournfuller	negative
mournfully	negative
mournfulness	negative
mourning	negative
mourningly	strongly-negative
mourns	strongly-negative
mouth-watering	subjective
moved	past-verb
muah	strongly-positive
mubar	negative
much	boost objective
muggy	subjective
multilateral	objective
multiple	objective
mumpish	negative
mundane	objective
murder	strongly-negative
murdered	strongly-negative
murderee	strongly-negative
murderees	strongly-negative
murderer	strongly-negative
murderers	strongly-negative
murderess	strongly-negative
murderesses	strongly-negative
murdering	strongly-negative
murderous	strongly-negative
murderously	strongly-negative
murderousness	strongly-negative
murders	strongly-negative
musical	objective
musm	positive
must	must
must not	must
muzak	objective
mwah	strongly-positive
my	i
my boss	kin
my family	kin
my friend	kin
my neighbour	kin
myself	i
mysterious	subjective
myth	abstract
nag	negative
nagana	negative
nagged	negative
nagger	negative
naggers	negative
naggier	negative
naggiest	strongly-negative
nagging	negative
naggingly	negative
naggy	negative
nags	negative
nah	negative
naive	negative subjective
naked	half-subjective
nameless	subjective
narrative	abstract
narrow	half-subjective
nastic	positive
nastier	strongly-negative
nasties	strongly-negative
nastiest	strongly-negative
nastily	negative
nastiness	negative
nastinesses	strongly-negative
nasturtium	positive
nasturtiums	positive
nasty	strongly-negative subjective
nation	abstract
natural	half-subjective positive
naturalistic	subjective
naughty	subjective
nauseated	subjective
nbd	positive
nbif	negative
near	half-subjective
nearly	boost
neat	strongly-positive
neaten	positive
neatened	strongly-positive
neatening	positive
neatens	positive
neater	positive
neatest	positive
neath	positive
neatherd	negative
neatly	positive
neatness	positive
neats	positive
necessary	subjective
need to	must
needless	subjective
needless to say	stance
needs to	must
needy	negative
negative	half-subjective strongly-negative
negativity	strongly-negative
neglect	strongly-negative
neglected	strongly-negative
neglecter	negative
neglecters	negative
neglectful	strongly-negative
neglectfully	strongly-negative
neglectfulness	strongly-negative
neglecting	negative
neglects	strongly-negative
neoliberal	abstract
nerd	negative
nerdier	negative
nerdiest	positive
nerdish	negative
nerdy	negative
nerve-racking	subjective
nerves	negative
nervous	negative
nervously	negative
nervousness	negative
net	objective
neurotic	negative
neurotically	negative
neuroticism	negative
neurotics	negative
never	boost
never share	call
nevertheless	stance
new	half-subjective
next	objective
next month	future
next week	future
next year	future
nfc	strongly-negative
nfw	strongly-negative
nh	strongly-positive
nice	positive subjective
nicely	positive
niceness	positive
nicenesses	strongly-positive
nicer	positive
nicest	strongly-positive
niceties	positive
nicety	positive
nifty	positive
niggas	negative
nigger	strongly-negative
nightmare	metaphor
nimby	negative
nimjd	negative
nimq	negative
nimy	negative
nitl	negative
nme	strongly-negative
no	negative
no doubt	stance
no one	boost
no problem	greet
noble	strongly-positive subjective
nobody	boost
noisy	negative
nonsense	abstract negative
nonviolent	subjective
noob	negative
normal	subjective
norwegian	objective
nosey	negative
nostalgic	subjective
not merely	stance
not only	stance
not surprisingly	stance
notable	half-subjective
noted	say
notes	say
nothing	boost
nothing but	stance
nothing more than	stance
notorious	negative
novel	positive
november	time
noyb	negative
np	positive
ntmu	positive
numb	negative subjective
numbat	positive
numbed	negative
number	positive
number of	official
numberable	positive
numbest	negative
numbfish	negative
numbfishes	negative
numbing	negative
numbingly	negative
numbles	positive
numbly	negative
numbness	negative
numbs	negative
numbskull	strongly-negative
numbskulls	strongly-negative
numerous	half-subjective
nurtural	positive
nurturance	positive
nurturances	positive
nurturant	positive
nurture	positive
nurtured	positive
nurturer	positive
nurturers	positive
nurtures	positive
nurturing	strongly-positive
nuts	negative
obedient	subjective
objective	objective
obliterate	strongly-negative
obliterated	strongly-negative
obnoxious	strongly-negative
obnoxiously	strongly-negative
obnoxiousness	strongly-negative
obscene	strongly-negative
obsess	negative
obsessed	negative subjective
obsesses	negative
obsessing	negative
obsession	negative
obsessional	negative
obsessionally	negative
obsessions	negative
obsessive	negative
obsessively	negative
obsessiveness	negative
obsessives	negative
obsolete	negative
obstacle	negative
obstacles	negative objective
obstinate	negative
obvious	half-subjective
obviously	stance
occasional	objective
october	time
odd	negative objective
of course	stance
offbeat	half-subjective
offence	negative
offences	negative
offend	negative
offended	negative
offender	negative
offenders	negative
offending	strongly-negative
offends	strongly-negative
offense	negative
offenseless	positive
offenses	negative
offensive	strongly-negative
offensively	strongly-negative
offensiveness	strongly-negative
offensives	negative
offers	objective
officials	say
offline	negative
ok	half-subjective positive
okay	half-subjective positive
okays	strongly-positive
old	objective
older	half-subjective
ominous	negative
on the contrary	stance
once again	stance
once-in-a-lifetime	positive
one can only	stance
one wonders	may
only	boost subjective
oozes	objective
open	half-subjective
open-minded	subjective
opened	past-verb
openness	positive
opponents	say
opportune	positive
opportunely	positive
opportuneness	positive
opportunism	positive
opportunisms	positive
opportunist	positive
opportunistic	negative
opportunistically	positive
opportunists	positive
opportunities	positive
opportunity	positive
opposite	objective
oppressed	strongly-negative
oppression	abstract
oppressive	negative
optimal	positive
optimality	positive
optimally	positive
optimisation	positive
optimisations	positive
optimise	positive
optimised	positive
optimises	positive
optimising	positive
optimism	strongly-positive
optimisms	strongly-positive
optimist	strongly-positive
optimistic	positive
optimistically	strongly-positive
optimists	positive
optimization	positive
optimizations	positive
optimize	strongly-positive
optimized	strongly-positive
optimizer	positive
optimizers	strongly-positive
optimizes	positive
optimizing	strongly-positive
optimum	subjective
optionless	negative
order	abstract
ordinary	half-subjective
original	positive subjective
orthodox	subjective
other	half-subjective
ought	must
ought to	must
our	we
ours	we
ourselves	we
outcry	strongly-negative
outdated	subjective
outgoing	positive
outmaneuvered	positive
outrage	strongly-negative
outraged	strongly-negative subjective
outrageous	strongly-negative subjective
outrageously	negative
outrageousness	negative
outrageousnesses	negative
outrages	strongly-negative
outraging	strongly-negative
outreach	positive
outside	objective
outstanding	strongly-positive subjective
over-the-top	subjective
overall	objective
overboard	objective
overexcited	subjective
overjoyed	strongly-positive
overload	negative
overlooked	negative
overreact	negative
overreacted	negative
overreaction	negative
overreacts	strongly-negative
oversell	negative
overselling	negative
oversells	positive
oversimplification	positive
oversimplifies	positive
oversimplify	negative
overstatement	negative
overstatements	negative
overweight	negative
overwhelm	negative
overwhelmed	positive
overwhelming	subjective
overwhelmingly	negative
overwhelms	negative
own	subjective
oxymoron	negative
paid	past-verb
pain	strongly-negative
pained	negative
painful	negative subjective
painfuller	negative
painfully	strongly-negative
painfulness	strongly-negative
paining	negative
painless	positive
painlessly	positive
painlessness	positive
pains	negative
palatable	positive
palatableness	positive
palatably	positive
pale	objective
palpable	half-subjective
panic	strongly-negative
panicked	strongly-negative
panicking	negative
panicky	negative
panicle	positive
panicled	positive
panicles	negative
panics	negative
paniculate	positive
panicums	negative
parade	objective
paradise	strongly-positive
paradox	negative
parallel	objective
paranoia	negative
paranoiac	negative
paranoiacs	negative
paranoias	negative
paranoid	negative
paranoids	negative
pardon	positive
pardoned	positive
pardoning	positive
pardons	positive
parley	negative
parliament	official
partial	half-subjective
particular	half-subjective
partied	positive
partier	positive
partiers	positive
parties	positive
party	positive
partyer	positive
partyers	positive
partying	positive
passed	past-verb
passion	strongly-positive
passional	positive
passionate	strongly-positive subjective
passionately	strongly-positive
passionateness	strongly-positive
passionflower	positive
passionflowers	positive
passionless	negative
passions	strongly-positive
passive	positive
passively	negative
past	objective
pathetic	strongly-negative subjective
pathetical	negative
pathetically	negative
pay	negative
peace	strongly-positive
peaceable	positive
peaceableness	positive
peaceably	strongly-positive
peaceful	half-subjective strongly-positive
peacefuller	positive
peacefullest	strongly-positive
peacefully	strongly-positive
peacefulness	strongly-positive
peacekeeper	positive
peacekeepers	positive
peacekeeping	strongly-positive
peacekeepings	positive
peacemaker	strongly-positive
peacemakers	strongly-positive
peacemaking	positive
peacenik	positive
peaceniks	positive
peaces	strongly-positive
peacetime	strongly-positive
peacetimes	strongly-positive
peaky	half-subjective
peculiar	positive
peculiarities	positive
peculiarity	positive
peculiarly	negative
peevish	subjective
penalty	strongly-negative
pensive	positive
peppery	half-subjective
per cent	official
percent	official
percentage	official
perfect	strongly-positive subjective
perfecta	positive
perfectas	positive
perfected	strongly-positive
perfecter	positive
perfecters	positive
perfectest	strongly-positive
perfectibilities	strongly-positive
perfectibility	positive
perfectible	positive
perfecting	strongly-positive
perfection	strongly-positive
perfectionism	positive
perfectionist	positive
perfectionistic	positive
perfectionists	positive
perfections	strongly-positive
perfective	positive
perfectively	strongly-positive
perfectiveness	positive
perfectives	positive
perfectivity	strongly-positive
perfectly	strongly-positive
perfectness	strongly-positive
perfecto	positive
perfects	positive
perhaps	may
peril	negative
perjury	negative
perpetrator	strongly-negative
perpetrators	negative
perpetually	objective
perplexed	negative subjective
persecute	strongly-negative
persecuted	negative
persecutes	negative
persecuting	negative
personal	half-subjective
perturbed	negative
perverse	negative
perversely	strongly-negative
perverseness	strongly-negative
perversenesses	negative
perversion	negative
perversions	negative
perversities	negative
perversity	strongly-negative
perversive	strongly-negative
pervert	strongly-negative
perverted	strongly-negative
pervertedly	negative
pervertedness	negative
perverter	negative
perverters	negative
perverting	negative
perverts	strongly-negative
pesky	negative
pessimism	negative
pessimisms	strongly-negative
pessimist	negative
pessimistic	negative
pessimistically	strongly-negative
pessimists	negative
petrifaction	negative
petrifactions	negative
petrification	negative
petrifications	negative
petrified	strongly-negative
petrifies	strongly-negative
petrify	negative
petrifying	strongly-negative
pettier	negative
pettiest	negative
petty	negative
phantasmagoric	objective
phenomenal	half-subjective
philosophic	half-subjective
philosophical	objective
phobia	negative
phobias	strongly-negative
phobic	negative
phobics	negative
physical	objective
picturesque	positive
pileup	negative
pinheads	half-subjective
pink	half-subjective
pious	half-subjective
pique	negative
piqued	positive
piss	negative
pissant	negative
pissants	strongly-negative
pissed	strongly-negative
pisser	strongly-negative
pissers	negative
pisses	negative
pissing	negative
pissoir	negative
pita	strongly-negative
piteous	negative
pitiable	negative
pitiableness	negative
pitiably	negative
pitied	negative
pitier	negative
pitiers	negative
pities	negative
pitiful	strongly-negative
pitifuller	negative
pitifullest	negative
pitifully	negative
pitifulness	negative
pitiless	negative
pitilessly	strongly-negative
pitilessness	negative
pity	negative objective
pitying	negative
pityingly	negative
pityriasis	negative
pivotal	subjective
placid	subjective
plain	half-subjective
platitudes	objective
plausible	half-subjective
play	positive
played	positive
playful	positive
playfully	positive
playfulness	positive
playing	positive
plays	positive
pleasant	strongly-positive subjective
pleasanter	positive
pleasantest	strongly-positive
pleasantly	strongly-positive
pleasantness	strongly-positive
pleasantnesses	strongly-positive
pleasantries	positive
pleasantry	strongly-positive
please	call positive
pleased	positive subjective
pleaser	positive
pleasers	positive
pleases	positive
pleasing	strongly-positive
pleasurability	positive
pleasurable	strongly-positive
pleasurableness	strongly-positive
pleasurably	strongly-positive
pleasure	strongly-positive
pleasured	strongly-positive
pleasureless	negative
pleasures	positive
pleasuring	strongly-positive
pledged	say
pleonastic	subjective
plod	objective
plodding	subjective
pls	positive
plz	positive
pmbi	positive
pmfji	positive
pmji	positive
po	strongly-negative
poetic	subjective
poignant	half-subjective
pointless	half-subjective
poised	positive
poison	metaphor strongly-negative
poisoned	strongly-negative
poisoner	strongly-negative
poisoners	strongly-negative
poisoning	strongly-negative
poisonings	strongly-negative
poisonous	strongly-negative
poisonously	strongly-negative
poisons	strongly-negative
poisonwood	negative
polar	objective
police	official
political	objective
poll	say
pollute	strongly-negative
polluted	strongly-negative
polluter	negative
polluters	strongly-negative
pollutes	strongly-negative
poor	strongly-negative subjective
poorer	negative
poorest	strongly-negative
popular	positive subjective
popularise	positive
popularised	positive
popularises	positive
popularising	positive
popularities	positive
popularity	strongly-positive
popularization	positive
popularizations	positive
popularize	positive
popularized	positive
popularizer	positive
popularizers	positive
popularizes	positive
popularizing	positive
popularly	positive
positive	half-subjective strongly-positive
positively	strongly-positive
positiveness	strongly-positive
positivenesses	strongly-positive
positiver	strongly-positive
positives	strongly-positive
positivest	strongly-positive
positivism	positive
positivisms	positive
positivist	strongly-positive
positivistic	positive
positivists	positive
positivities	strongly-positive
positivity	strongly-positive
possessive	negative
possible	subjective
possibly	may
postpone	negative
postponed	negative
postpones	negative
postponing	negative
potent	half-subjective
potential	subjective
poverty	strongly-negative
power	abstract
powerful	positive subjective
powerless	strongly-negative subjective
praise	strongly-positive
praised	say strongly-positive
praiser	strongly-positive
praisers	strongly-positive
praises	strongly-positive
praiseworthily	positive
praiseworthiness	strongly-positive
praiseworthy	strongly-positive
praising	strongly-positive
pray	positive
praying	positive
prays	positive
prblm	negative
prblms	strongly-negative
preachy	half-subjective
precious	strongly-positive subjective
preciously	strongly-positive
preciousness	positive
precise	subjective
predictable	half-subjective
predictably	stance
predicted	say
pregnant	half-subjective
prejudice	strongly-negative
prejudiced	negative
prejudices	negative
prejudicial	strongly-negative
prejudicially	negative
prejudicialness	strongly-negative
prejudicing	negative
prepared	positive
present	objective
president	official
pressure	negative
pressured	negative
pressureless	positive
pressures	negative
pressuring	negative
pressurise	negative
pressurised	negative
pressurises	negative
pressurising	negative
pressurizations	negative
pressurize	negative
pressurized	positive
pressurizer	positive
pressurizers	negative
pressurizes	negative
pressurizing	negative
presumably	may
pretend	negative
pretending	positive
pretends	negative
pretentious	subjective
prettied	positive
prettier	strongly-positive
pretties	positive
prettiest	strongly-positive
pretty	strongly-positive subjective
prevent	positive
prevented	positive
preventing	negative
prevents	positive
previous	objective
priceless	subjective
prick	negative
pricked	negative
pricker	negative
prickers	negative
pricket	negative
prickets	positive
pricking	negative
prickle	negative
prickled	negative
prickles	negative
pricklier	negative
prickliest	negative
prickliness	negative
prickling	negative
prickly	negative
pricks	negative
pricky	negative
pride	positive
primary	half-subjective
prior	objective
prison	strongly-negative
prisoner	strongly-negative
prisoners	strongly-negative
prissy	half-subjective
private	half-subjective
privilege	positive
privileged	positive
privileges	positive
privileging	positive
prize	strongly-positive
prized	strongly-positive
prizefight	negative
prizefighter	positive
prizefighters	negative
prizefighting	positive
prizefights	positive
prizer	positive
prizers	positive
prizes	strongly-positive
prizewinner	strongly-positive
prizewinners	strongly-positive
prizewinning	strongly-positive
proactive	positive
probably	may
problem	negative
problematic	negative
problematical	negative
problematically	strongly-negative
problematics	negative
problems	negative
professional	objective
profit	positive
profitabilities	positive
profitability	positive
profitable	positive
profitableness	strongly-positive
profitably	positive
profited	positive
profiteer	positive
profiteered	negative
profiteering	negative
profiteers	positive
profiter	positive
profitering	objective
profiterole	positive
profiteroles	positive
profiting	positive
profitless	negative
profits	positive
profitwise	positive
profound	subjective
progress	positive
progressive	abstract
project	abstract
prolix	subjective
prominent	positive subjective
promiscuities	negative
promiscuity	negative
promiscuous	negative
promiscuously	negative
promiscuousness	negative
promise	positive
promised	say positive
promisee	positive
promisees	positive
promiser	positive
promisers	positive
promises	positive
promising	half-subjective positive
promisingly	positive
promisor	positive
promisors	positive
promissory	positive
promote	positive
promoted	positive
promotes	positive
promoting	positive
propaganda	abstract negative objective
proper	objective
prosecute	negative
prosecuted	negative
prosecutes	negative
prosecution	strongly-negative
prospect	positive
prospects	positive
prosperous	strongly-positive
protect	positive
protected	positive
protects	positive
protest	negative
protested	negative
protesters	negative
protesting	negative
protests	negative
proud	strongly-positive subjective
prouder	strongly-positive
proudest	strongly-positive
proudful	positive
proudhearted	positive
proudly	strongly-positive
proves	objective
provoke	negative
provoked	negative
provokes	negative
provoking	negative
pseudoscience	negative
psychological	objective
psychotic	subjective
ptl	strongly-positive
pu	negative
public	objective
published	past-verb
puke	strongly-negative
puked	negative
pukes	negative
puking	negative
pukka	strongly-positive
punish	strongly-negative
punishabilities	negative
punishability	negative
punishable	negative
punished	strongly-negative
punisher	negative
punishers	strongly-negative
punishes	strongly-negative
punishing	strongly-negative
punishment	strongly-negative
punishments	negative
punitive	strongly-negative
pure	half-subjective
pushy	negative
putative	half-subjective
puzzled	negative
qq	strongly-negative
qt	positive
quaking	negative
questionable	negative subjective
questioned	negative
questioning	negative
quick	half-subjective
quiet	half-subjective
quirky	subjective
quite	boost
quixotic	half-subjective
quoted	say
racism	strongly-negative
racist	strongly-negative
racists	strongly-negative
radian	positive
radiance	positive
radiances	positive
radiancies	positive
radiancy	positive
radians	positive
radiant	strongly-positive
radiantly	positive
radiants	positive
radical	abstract
rage	strongly-negative
raged	strongly-negative
ragee	negative
rageful	strongly-negative
rages	strongly-negative
raging	strongly-negative
rainy	negative
ran	past-verb
rancid	strongly-negative
rancidity	strongly-negative
rancidly	strongly-negative
rancidness	strongly-negative
rancidnesses	negative
rancorous	subjective
random	half-subjective
rank	subjective
rant	negative
ranter	negative
ranters	negative
rants	negative
rape	strongly-negative
raped	strongly-negative
raper	strongly-negative
rapers	strongly-negative
rapes	strongly-negative
rapeseeds	negative
raping	strongly-negative
rapist	strongly-negative
rapists	strongly-negative
rapture	positive
raptured	positive
raptures	positive
rapturous	positive
rare	subjective
rarely	boost
rash	negative
rate	official
rates	official
rather than	stance
ratified	positive
raucous	subjective
raunchy	subjective
raw	half-subjective
reach	positive
reached	positive
reaches	positive
reaching	positive
reactionary	abstract
read	call
readiness	positive
ready	half-subjective positive
real	half-subjective
realistic	half-subjective
really	boost subjective
reasonable	subjective
reassurance	positive
reassurances	positive
reassure	positive
reassured	positive
reassures	positive
reassuring	positive
reassuringly	positive
rebel	negative
rebeldom	negative
rebelled	negative
rebelling	negative
rebellion	negative
rebellions	negative
rebellious	negative
rebelliously	negative
rebelliousness	negative
rebels	negative
recalled	say
received	past-verb
recent	objective
recession	negative
reckless	negative
recognizable	objective
recommend	positive
recommended	positive
recommends	positive
red	objective
redeemed	positive
redeeming	half-subjective
redoubtable	subjective
redundant	objective
reek	strongly-negative
reeked	strongly-negative
reeker	negative
reekers	negative
reeking	strongly-negative
refreshing	subjective
refuse	negative
refused	negative
refusing	negative
regime	abstract
regret	negative
regretful	negative
regretfully	negative
regretfulness	negative
regrets	negative objective
regrettable	strongly-negative
regrettably	strongly-negative
regretted	negative
regretter	negative
regretters	strongly-negative
regretting	negative
regular	objective
regurgitates	half-subjective
rehash	objective
reinvigorate	strongly-positive
reinvigorated	positive
reinvigorates	positive
reinvigorating	positive
reinvigoration	strongly-positive
reject	negative
rejected	past-verb strongly-negative
rejectee	strongly-negative
rejectees	negative
rejecter	negative
rejecters	negative
rejecting	strongly-negative
rejectingly	negative
rejection	strongly-negative
rejections	strongly-negative
rejective	negative
rejector	negative
rejects	strongly-negative
rejoice	positive
rejoiced	strongly-positive
rejoices	strongly-positive
rejoicing	strongly-positive
related	half-subjective
relative	objective
relax	positive
relaxant	positive
relaxants	positive
relaxation	strongly-positive
relaxations	positive
relaxed	strongly-positive
relaxedly	positive
relaxedness	strongly-positive
relaxer	positive
relaxers	positive
relaxes	positive
relaxin	positive
relaxing	strongly-positive
relaxins	positive
released	past-verb
relentless	positive
relevant	subjective
reliant	positive
relief	strongly-positive
reliefs	positive
relievable	positive
relieve	positive
relieved	positive
relievedly	positive
reliever	positive
relievers	positive
relieves	positive
relieving	positive
relievo	positive
religious	objective
relishing	positive
reluctance	negative
reluctancy	negative
reluctant	negative
reluctantly	negative
remarkable	strongly-positive subjective
remarkably	stance
remember	call
reminiscent	half-subjective
remorse	negative
remorseful	negative
remorsefully	negative
remorsefulness	negative
remorseless	strongly-negative
remorselessly	strongly-negative
remorselessness	strongly-negative
remote	objective
repellent	subjective
repetitive	negative objective
replied	say
reported	say
reportedly	say
reports	say
repress	negative
repressed	negative
represses	negative
repressible	negative
repressing	negative
repression	negative
repressions	negative
repressive	negative
repressively	negative
repressiveness	negative
repressor	negative
repressors	strongly-negative
repressurize	negative
repressurized	positive
repressurizes	positive
repressurizing	negative
repulse	strongly-negative
repulsed	strongly-negative
reputable	subjective
rescue	strongly-positive
rescued	positive
rescues	positive
researchers	say
resent	negative
resented	negative
resentence	negative
resentenced	negative
resentences	negative
resentencing	positive
resentful	strongly-negative
resentfully	negative
resentfulness	strongly-negative
resenting	negative
resentment	negative
resentments	negative
resents	negative
resign	negative
resignation	negative
resignations	negative
resigned	negative
resignedly	negative
resignedness	negative
resigner	negative
resigners	negative
resigning	negative
resigns	negative
resolute	positive
resolvable	positive
resolve	positive
resolved	positive
resolvent	positive
resolvents	positive
resolver	positive
resolvers	positive
resolves	positive
resolving	positive
resourceful	subjective
respect	strongly-positive
respectabilities	positive
respectability	strongly-positive
respectable	half-subjective positive
respectableness	positive
respectably	positive
respected	strongly-positive
respecter	strongly-positive
respecters	positive
respectful	strongly-positive subjective
respectfully	positive
respectfulness	positive
respectfulnesses	positive
respecting	strongly-positive
respective	objective positive
respectively	positive
respectiveness	positive
respects	positive
responsible	half-subjective positive
responsive	positive
restful	positive
restless	negative
restlessly	negative
restlessness	negative
restore	positive
restored	positive
restores	positive
restoring	positive
restrict	negative
restricted	negative
restricting	negative
restriction	negative
restricts	negative
retained	positive
retard	strongly-negative subjective
retarded	strongly-negative subjective
retards	subjective
retreat	positive
revenge	strongly-negative
revenged	negative
revengeful	strongly-negative
revengefully	negative
revengefulness	strongly-negative
revenger	strongly-negative
revengers	strongly-negative
revenges	negative
revered	strongly-positive
revive	positive
revives	positive
reward	strongly-positive
rewardable	strongly-positive
rewarded	strongly-positive
rewarder	positive
rewarders	positive
rewarding	strongly-positive subjective
rewardingly	strongly-positive
rewards	strongly-positive
rhetoric	abstract
rich	strongly-positive subjective
richened	positive
richening	positive
richens	positive
richer	strongly-positive
riches	strongly-positive
richest	strongly-positive
richly	positive
richness	strongly-positive
richnesses	strongly-positive
richweed	positive
richweeds	negative
ridicule	strongly-negative
ridiculed	negative
ridiculer	negative
ridiculers	negative
ridicules	negative
ridiculing	negative
ridiculous	negative subjective
ridiculously	negative
ridiculousness	negative
ridiculousnesses	negative
rig	negative
rigged	negative
right	half-subjective
right-minded	half-subjective
rightist	half-subjective
rigid	negative
rigidification	negative
rigidifications	negative
rigidified	negative
rigidifies	negative
rigidify	negative
rigidities	negative
rigidity	negative
rigidly	negative
rigidness	negative
rigorous	negative
rigorously	negative
riot	strongly-negative
riots	strongly-negative
rip	greet
rip-off	half-subjective
risk	negative
risk-free	subjective
risked	negative
risker	negative
riskier	negative
riskiest	negative
riskily	negative
riskiness	negative
riskinesses	negative
risking	negative
riskless	positive
risks	negative
risky	negative
riveting	subjective
rob	strongly-negative
robber	strongly-negative
robed	negative
robing	negative
robotic	objective
robs	strongly-negative
robust	positive
rofl	strongly-positive subjective
roflcopter	strongly-positive
roflmao	strongly-positive
rohypnol	objective
romance	strongly-positive
romanced	strongly-positive
romancer	positive
romancers	positive
romances	positive
romancing	strongly-positive
romantic	half-subjective positive
romantically	positive
romanticise	positive
romanticised	positive
romanticises	positive
romanticising	strongly-positive
romanticism	strongly-positive
romanticisms	strongly-positive
romanticist	positive
romanticists	positive
romanticization	positive
romanticizations	strongly-positive
romanticize	positive
romanticized	positive
romanticizes	positive
romanticizing	positive
romantics	positive
rose	past-verb subjective
rotfl	strongly-positive
rotflmao	strongly-positive
rotflmfao	strongly-positive
rotflol	strongly-positive
rotgl	strongly-positive
rotglmao	positive
rotten	strongly-negative
rough	half-subjective
roughage	objective
round	half-subjective
rude	strongly-negative subjective
rudely	strongly-negative
rudeness	negative
ruder	strongly-negative
ruderal	negative
ruderals	negative
rudesby	strongly-negative
rudest	strongly-negative
ruin	abstract strongly-negative
ruinable	negative
ruinate	strongly-negative
ruinated	negative
ruinates	negative
ruinating	negative
ruination	strongly-negative
ruinations	negative
ruined	strongly-negative
ruiner	strongly-negative
ruing	negative
ruining	negative
ruinous	strongly-negative
ruinously	strongly-negative
ruinousness	negative
ruins	negative objective
ruling	abstract
rural	objective
russian	objective
ruthless	subjective
sabotage	strongly-negative
sad	strongly-negative subjective
sadden	strongly-negative
saddened	strongly-negative
saddening	strongly-negative
saddens	negative
sadder	strongly-negative
saddest	strongly-negative
sadism	objective
sadly	stance negative
sadness	negative
safe	half-subjective positive
safecracker	negative
safecrackers	negative
safecracking	negative
safecrackings	negative
safeguard	positive
safeguarded	positive
safeguarding	positive
safeguards	positive
safekeeping	positive
safelight	positive
safelights	positive
safely	strongly-positive
safeness	positive
safer	positive
safes	positive
safest	positive
safeties	positive
safety	positive
safetyman	positive
said	say
salient	positive
same	objective
sapfu	negative
sappy	negative
sarcasm	negative
sarcasms	negative
sarcastic	negative subjective
sarcastically	negative
satisfaction	positive
satisfactions	strongly-positive
satisfactorily	positive
satisfactoriness	positive
satisfactory	positive
satisfiable	positive
satisfied	positive subjective
satisfies	positive
satisfy	strongly-positive
satisfying	strongly-positive subjective
satisfyingly	positive
satisyfing	half-subjective
saturday	time
savage	strongly-negative
savaged	strongly-negative
savagely	strongly-negative
savageness	strongly-negative
savagenesses	negative
savageries	negative
savagery	strongly-negative
savages	strongly-negative
save	strongly-positive
saved	positive
say	say
says	say
scam	strongly-negative
scams	strongly-negative
scandal	abstract negative
scandalous	strongly-negative
scandals	strongly-negative
scapegoat	negative
scapegoats	negative
scarcely	boost
scare	strongly-negative
scarecrow	negative
scarecrows	negative
scared	negative
scaremonger	strongly-negative
scaremongers	strongly-negative
scarer	negative
scarers	negative
scares	negative
scarey	negative subjective
scaring	negative
scary	strongly-negative subjective
scathing	subjective
sceptic	negative
sceptical	negative
scepticism	negative
sceptics	negative
scheduled	future
school	official
scold	negative
scoop	positive
scorn	negative
scornful	negative
scream	negative
screamed	negative
screamers	negative
screaming	negative
screams	negative
screw	negative
screwball	negative
screwballs	negative
screwbean	positive
screwdriver	positive
screwdrivers	positive
screwed	strongly-negative
screwer	negative
screwers	negative
screwier	negative
screwiest	strongly-negative
screwiness	negative
screwing	negative
screwlike	positive
screws	negative
screwup	negative
screwups	negative
screwworm	negative
screwworms	negative
screwy	negative
scrumptious	strongly-positive
scrumptiously	positive
scum	half-subjective
scumbag	strongly-negative
sea of	metaphor
seamless	objective
seasoned	objective
sec	subjective
second	objective
secondary	half-subjective
secondhand	half-subjective
secret	subjective
secure	positive subjective
secured	positive
securely	positive
securement	positive
secureness	positive
securer	positive
securers	positive
secures	positive
securest	strongly-positive
securing	positive
securities	positive
securitization	positive
securitizations	positive
securitize	positive
securitized	positive
securitizes	positive
securitizing	positive
security	positive
sedition	negative
seditious	negative
seduced	negative
see	call
seem	may
seemed	may
seems	may
seizures	objective
self-acting	objective
self-confident	strongly-positive
selfish	strongly-negative subjective
selfishly	negative
selfishness	negative
selfishnesses	strongly-negative
senate	official
send	call
sensational	subjective
sensitive	subjective
sent	past-verb
sentence	positive
sentenced	negative
sentences	positive
sentencing	negative
sentimental	positive subjective
sentimentalise	positive
sentimentalised	positive
sentimentalising	positive
sentimentalism	positive
sentimentalisms	positive
sentimentalist	positive
sentimentalists	positive
sentimentalities	positive
sentimentality	positive
sentimentalization	positive
sentimentalizations	positive
sentimentalize	positive
sentimentalized	positive
sentimentalizes	positive
sentimentalizing	positive
sentimentally	positive
september	time
serene	strongly-positive
serious	negative subjective
seriously	negative subjective
seriousness	negative
sermon	half-subjective
sete	strongly-positive
several	objective
severe	negative
severed	negative
severely	strongly-negative
severeness	negative
severer	negative
severest	negative
sexual	subjective
sexy	strongly-positive subjective
sfete	strongly-positive
sgtm	strongly-positive
shady	subjective
shake	negative
shakeable	negative
shakedown	negative
shakedowns	negative
shaken	negative
shakeout	negative
shakeouts	negative
shakers	positive
shakeup	negative
shakeups	negative
shakier	negative
shakiest	negative
shakily	negative
shakiness	negative
shaking	negative
shaky	half-subjective negative
shall	future
shallow	half-subjective
sham	half-subjective
shame	abstract strongly-negative
shamed	strongly-negative
shamefaced	strongly-negative
shamefacedly	negative
shamefacedness	strongly-negative
shamefast	negative
shameful	strongly-negative
shamefully	negative
shamefulness	strongly-negative
shamefulnesses	strongly-negative
shameless	negative
shamelessly	negative
shamelessness	negative
shamelessnesses	strongly-negative
shames	negative
shapeless	half-subjective
share	call positive
shared	positive
shares	positive
sharing	positive
sharp	subjective
shattered	strongly-negative
sheer	subjective
shit	strongly-negative subjective
shitake	negative
shitakes	negative
shithead	strongly-negative
shitheads	strongly-negative
shits	strongly-negative
shittah	positive
shitted	negative
shittier	strongly-negative
shittiest	strongly-negative
shittim	negative
shittimwood	negative
shitting	negative
shitty	strongly-negative
shock	negative
shockable	negative
shocked	negative subjective
shocker	negative
shockers	negative
shocking	negative subjective
shockingly	negative
shockproof	positive
shocks	negative
shoddy	half-subjective
shook	negative
shoot	negative
short	half-subjective
short-sighted	negative
short-sightedness	negative
shortage	negative
shortages	negative
should	must
should not	must
shouldn't	must half-subjective
showery	half-subjective
shrew	negative
shrieky	half-subjective
shrill	subjective
shy	half-subjective negative
shyer	negative
shying	negative
shylock	strongly-negative
shylocked	negative
shylocking	negative
shylocks	negative
shyly	negative
shyness	negative
shynesses	negative
shyster	negative
shysters	negative
sick	strongly-negative subjective
sicken	negative
sickened	strongly-negative
sickener	strongly-negative
sickeners	strongly-negative
sickening	strongly-negative subjective
sickeningly	strongly-negative
sickens	strongly-negative
sigh	positive
sign	call
signed	past-verb
significance	positive
significant	positive subjective
silencing	negative
silent	objective
sillibub	negative
sillier	positive
sillies	positive
silliest	positive
sillily	negative
sillimanite	positive
sillimanites	positive
silliness	negative
sillinesses	negative
silly	positive subjective
similar	half-subjective
simple	half-subjective
simplistic	half-subjective
simply	boost
sin	strongly-negative
since	time
sincere	half-subjective positive
sincerely	strongly-positive
sincereness	positive
sincerer	strongly-positive
sincerest	strongly-positive
sincerities	positive
sinful	strongly-negative
single	objective
singleminded	positive
sinister	strongly-negative subjective
sinks	objective
sins	strongly-negative
sister	kin
sixth-grade	objective
skeptic	negative
skeptical	half-subjective negative
skeptically	negative
skepticism	negative
skepticisms	negative
skeptics	negative
skilled	half-subjective
skittish	subjective
slam	negative
slap	positive
slash	negative
slashed	negative
slashes	negative
slashing	negative
slavery	strongly-negative
slaw	strongly-positive
sleeplessness	negative
slick	half-subjective
slicker	positive
slickest	positive
slight	objective
slippery slope	metaphor
slipping	objective
sloppy	subjective
slow	half-subjective
sluggish	negative
slut	strongly-negative
sluts	strongly-negative
sluttier	strongly-negative
sluttiest	strongly-negative
sluttish	strongly-negative
sluttishly	strongly-negative
sluttishness	strongly-negative
sluttishnesses	strongly-negative
slutty	strongly-negative
small	half-subjective
smaller	half-subjective
smart	positive subjective
smartass	strongly-negative
smartasses	negative
smarted	positive
smarten	positive
smartened	positive
smartening	positive
smartens	positive
smarter	strongly-positive
smartest	strongly-positive
smartie	positive
smarties	positive
smarting	negative
smartly	positive
smartness	strongly-positive
smartnesses	positive
smarts	positive
smartweed	positive
smartweeds	positive
smarty	positive
smear	negative
smh	negative
smilax	positive
smilaxes	positive
smile	objective positive
smiled	objective strongly-positive
smileless	negative
smiler	positive
smiles	strongly-positive
smiley	positive
smileys	positive
smiling	strongly-positive
smilingly	strongly-positive
smog	negative
smoke and mirrors	metaphor
smooth	half-subjective
smother	negative
smothered	negative
smothering	negative
smothers	negative
smothery	negative
smug	positive
smugger	negative
smuggest	negative
smuggle	negative
smuggled	negative
smuggler	strongly-negative
smugglers	negative
smuggles	negative
smuggling	strongly-negative
smugly	positive
smugness	negative
smugnesses	negative
snafu	strongly-negative
sneaky	negative
snob	strongly-negative
snobbery	strongly-negative
snobbier	negative
snobbiest	negative
snobbily	negative
snobbish	negative
snobbishly	negative
snobbishness	negative
snobbishnesses	negative
snobbism	negative
snobbisms	negative
snobby	negative
snobs	negative
snub	negative
snubbed	strongly-negative
snubbing	negative
snubs	strongly-negative
so	boost
so-called	stance
sob	negative
sobbed	negative
sobbing	negative
sober	objective
sobering	negative
sobs	strongly-negative
sociabilities	positive
sociability	positive
sociable	positive
sociableness	positive
sociably	positive
social	objective
society	abstract
soft	half-subjective
soft-boiled	subjective
sok	positive
sold	past-verb
sole	objective
solemn	negative
solemnified	negative
solemnifies	negative
solemnify	positive
solemnifying	positive
solemnities	positive
solemnity	negative
solemnization	positive
solemnize	positive
solemnized	negative
solemnizes	positive
solemnizing	negative
solemnly	positive
solicitous	subjective
solid	objective positive
solidarity	positive
solution	positive
solutions	positive
solve	positive
solved	positive
solves	positive
solving	positive
somber	negative
son	kin
son-of-a-bitch	strongly-negative
soon	future
sooner or later	future
soothe	positive
soothed	positive
soothing	positive
sophisticated	strongly-positive subjective
sophomoric	half-subjective
sore	negative
sorrow	strongly-negative
sorrowed	strongly-negative
sorrower	strongly-negative
sorrowful	strongly-negative
sorrowfully	strongly-negative
sorrowfulness	strongly-negative
sorrowing	negative
sorrows	negative
sorry	greet negative subjective
soul	metaphor
soulmate	strongly-positive
sound	half-subjective
sour	objective
soured	objective
southern	objective
spam	negative
spammer	strongly-negative
spammers	negative
spamming	strongly-negative
spanish	objective
spark	positive
sparkle	positive
sparkles	positive
sparkling	positive
special	half-subjective positive
specific	objective
spectacular	subjective
speculative	positive
spent	objective
spirit	positive
spirited	positive subjective
spiritless	negative
spiritual	objective
spite	strongly-negative
spited	strongly-negative
spiteful	negative
spitefully	strongly-negative
spitefulness	negative
spitefulnesses	strongly-negative
spites	negative
splendent	strongly-positive
splendid	strongly-positive subjective
splendidly	strongly-positive
splendidness	strongly-positive
splendiferous	strongly-positive
splendiferously	positive
splendiferousness	positive
splendor	strongly-positive
splendorous	strongly-positive
splendors	strongly-positive
splendour	strongly-positive
splendours	strongly-positive
splendrous	strongly-positive
spokesman	say
spokesperson	say
spokeswoman	say
spontaneous	subjective
spoof	objective
sprightly	strongly-positive subjective
squelched	negative
stab	strongly-negative
stabbed	negative
stabbing	subjective
stable	positive
stabs	negative
stainless	objective
stale	half-subjective
stall	negative
stalled	negative
stalling	negative
stamina	positive
stammer	negative
stammered	negative
stammerer	negative
stammerers	negative
stammering	negative
stammers	negative
stampede	negative
standard	objective
stank	negative
stark	subjective
starting	objective
startle	negative
startled	negative
startlement	negative
startlements	positive
startler	negative
startlers	negative
startles	negative
startling	half-subjective positive
startlingly	negative
starve	negative
starved	strongly-negative
starves	strongly-negative
starving	negative
state	official
state-supported	objective
stated	say
states	official
static	subjective
statistics	official
stay	call
steadfast	positive subjective
steady	half-subjective
steal	strongly-negative
stealable	negative
stealer	negative
stealers	strongly-negative
stealing	strongly-negative
stealings	negative
steals	strongly-negative
stealth	negative
stealthier	negative
stealthiest	positive
stealthily	positive
stealthiness	positive
stealths	negative
stealthy	negative
stellar	objective
stench	strongly-negative
stenches	negative
stenchful	strongly-negative
stenchy	strongly-negative
stereotype	negative
stereotyped	negative subjective
stereotypical	subjective
stiff	half-subjective
stifled	negative
still	stance
stimulate	positive
stimulated	positive
stimulates	positive
stimulating	positive
stingy	negative
stink	negative
stinkard	strongly-negative
stinkards	negative
stinkbug	negative
stinkbugs	negative
stinker	negative subjective
stinkers	negative
stinkhorn	negative
stinkhorns	negative
stinkier	negative
stinkiest	strongly-negative
stinking	strongly-negative
stinkingly	negative
stinko	negative
stinkpot	strongly-negative
stinkpots	negative
stinks	half-subjective negative
stinkweed	negative
stinkwood	negative
stinky	negative
stolen	strongly-negative
stop	negative
stopped	negative
stopping	negative
stops	negative
storm	metaphor
stout	positive
straight	half-subjective positive
straightforward	half-subjective
strain	negative
strained	negative
strainer	negative
strainers	negative
straining	negative
strains	negative
strange	negative objective
strangely	negative
strangled	strongly-negative
strength	strongly-positive
strengthen	positive
strengthened	positive
strengthener	positive
strengtheners	positive
strengthening	strongly-positive
strengthens	strongly-positive
strengths	positive
stress	negative
stressed	negative
stresses	strongly-negative
stressful	strongly-negative
stressfully	strongly-negative
stressing	negative
stressless	positive
stresslessness	positive
stressor	negative
stressors	strongly-negative
stretched	objective
stricken	strongly-negative
strike	negative
strikers	negative
strikes	negative
striking	subjective
strong	strongly-positive subjective
strongbox	positive
strongboxes	positive
stronger	positive
strongest	positive
stronghold	positive
strongholds	positive
strongish	positive
strongly	positive
strongman	positive
strongmen	positive
strongyl	positive
strongyles	positive
strongyloidosis	negative
strongyls	positive
struck	negative
struggle	abstract negative
struggled	negative
struggler	negative
strugglers	negative
struggles	negative
struggling	negative
strutting	half-subjective
stubborn	negative
stubborner	negative
stubbornest	negative
stubbornly	negative
stubbornness	negative
stubbornnesses	negative
stuck	negative
studies	say
study	say
stumble	objective
stunk	negative
stunned	negative
stunning	positive subjective
stuns	positive
stupid	strongly-negative subjective
stupider	strongly-negative
stupidest	strongly-negative
stupidities	strongly-negative
stupidity	abstract negative subjective
stupidly	strongly-negative
stupidness	negative
stupidnesses	strongly-negative
stupids	strongly-negative
stutter	negative
stuttered	negative
stutterer	negative
stutterers	negative
stuttering	negative
stutters	negative
stylish	subjective
suave	strongly-positive
subconscious	half-subjective
subject	half-subjective
submissive	negative
submissively	negative
submissiveness	negative
subnormal	subjective
subscribe	call
subsequent	objective
substantial	positive
subtle	half-subjective
suburban	objective
subversive	negative
succeed	strongly-positive
succeeded	positive
succeeder	positive
succeeders	positive
succeeding	strongly-positive
succeeds	objective strongly-positive
success	objective strongly-positive
successes	strongly-positive
successful	strongly-positive subjective
successfully	strongly-positive
successfulness	strongly-positive
succession	positive
successional	positive
successionally	positive
successions	positive
successive	positive
successively	positive
successiveness	positive
successor	positive
successors	positive
such	boost half-subjective
suck	negative
sucked	strongly-negative
sucker	strongly-negative subjective
suckered	strongly-negative
suckering	strongly-negative
suckers	strongly-negative subjective
sucks	half-subjective negative
sucky	negative
sudden	half-subjective
suffer	strongly-negative
suffered	strongly-negative
sufferer	strongly-negative
sufferers	strongly-negative
suffering	abstract strongly-negative
suffers	strongly-negative subjective
suffocating	half-subjective
suggested	say
suggests	say
suicidal	strongly-negative
suicide	strongly-negative
suing	negative
suitable	subjective
sulking	negative
sulky	negative
sullen	negative
sunday	time
sunnier	strongly-positive
sunniest	strongly-positive
sunny	positive
sunshine	strongly-positive
sunshiny	positive
super	strongly-positive subjective
superb	strongly-positive subjective
superfine	subjective
superior	strongly-positive subjective
superiorities	positive
superiority	positive
superiorly	strongly-positive
superiors	positive
supernatural	half-subjective
support	positive
supported	positive
supporter	positive
supporters	say positive
supporting	objective positive
supportive	positive subjective
supportiveness	positive
supports	positive
suppose	may
supposed	stance
supposedly	stance
supremacies	positive
supremacist	positive
supremacists	negative
supremacy	positive
suprematists	positive
supreme	strongly-positive
supremely	strongly-positive
supremeness	strongly-positive
supremer	strongly-positive
supremest	strongly-positive
supremo	positive
supremos	positive
sure	positive subjective
surefire	positive
surefooted	positive
surefootedly	positive
surefootedness	positive
surely	stance positive
sureness	strongly-positive
surer	positive
surest	positive
sureties	positive
surety	positive
suretyship	negative
suretyships	positive
surprisal	positive
surprisals	positive
surprise	positive
surprised	positive subjective
surpriser	positive
surprisers	positive
surprises	positive
surprising	half-subjective positive
surprisingly	positive
surreal	subjective
survey	say
survived	strongly-positive
surviving	positive
survivor	positive
suspect	negative
suspected	negative
suspecting	negative
suspects	negative
suspend	negative
suspended	strongly-negative
suspenseful	subjective
suspicion	negative
suspicions	negative
suspicious	negative
suspiciously	negative
suspiciousness	negative
sux	negative
swak	strongly-positive
swear	negative
swearing	negative
swears	positive
sweet	strongly-positive subjective
sweetheart	strongly-positive
sweethearts	strongly-positive
sweetie	strongly-positive
sweeties	strongly-positive
sweetly	strongly-positive
sweetness	strongly-positive
sweets	strongly-positive
swift	positive
swiftly	positive
swill	objective
swindle	strongly-negative
swindles	negative
swindling	strongly-negative
sympathetic	strongly-positive subjective
sympathy	positive
system	abstract
talent	positive
talented	strongly-positive subjective
talentless	negative
talents	strongly-positive
tame	objective
tantrum	negative
tantrums	negative
tard	strongly-negative
tasteless	subjective
tears	negative
teas	positive
tease	negative
teased	negative
teasel	negative
teaseled	negative
teaseler	negative
teaselers	negative
teaseling	negative
teaselled	negative
teaselling	negative
teasels	negative
teaser	negative
teasers	negative
teases	negative
teashops	positive
teasing	negative
teasingly	negative
teaspoon	positive
teaspoonful	positive
teaspoonfuls	positive
teaspoons	positive
teaspoonsful	positive
technical	objective
tedious	subjective
teen	objective
teenage	objective
tellingly	stance
tells	say
temper	negative
tempers	negative
ten	objective
tendered	positive
tenderer	positive
tenderers	positive
tenderest	positive
tenderfeet	negative
tenderfoot	negative
tenderfoots	negative
tenderhearted	positive
tenderheartedly	strongly-positive
tenderheartedness	positive
tenderheartednesses	strongly-positive
tendering	positive
tenderization	positive
tenderize	positive
tenderized	positive
tenderizer	positive
tenderizes	positive
tenderizing	positive
tenderloin	negative
tenderloins	positive
tenderly	positive
tenderness	positive
tendernesses	positive
tenderometer	positive
tenderometers	positive
tenders	positive
tense	half-subjective negative
tensed	negative
tensely	negative
tenseness	negative
tenser	negative
tenses	negative
tensest	negative
tensing	negative
tension	negative
tensional	negative
tensioned	negative
tensioner	negative
tensioners	negative
tensioning	negative
tensionless	positive
tensions	negative
terminally	half-subjective
terrestrial	objective
terrible	strongly-negative subjective
terribleness	negative
terriblenesses	strongly-negative
terribly	strongly-negative
terrific	strongly-positive subjective
terrifically	positive
terrified	strongly-negative
terrifies	strongly-negative
terrify	strongly-negative
terrifying	strongly-negative subjective
terror	strongly-negative
terrorise	strongly-negative
terrorised	strongly-negative
terrorises	strongly-negative
terrorising	strongly-negative
terrorism	strongly-negative
terrorisms	strongly-negative
terrorist	strongly-negative
terroristic	strongly-negative
terrorists	strongly-negative
terrorization	strongly-negative
terrorize	strongly-negative
terrorized	strongly-negative
terrorizes	strongly-negative
terrorizing	strongly-negative
terrorless	positive
terrors	strongly-negative
testified	say
tgif	strongly-positive
thank	positive
thank you	greet
thanked	positive
thankful	strongly-positive
thankfuller	positive
thankfullest	strongly-positive
thankfully	stance positive
thankfulness	strongly-positive
thanks	greet objective positive
that is why	stance
that's	be
that's why	stance
the answer	stance
the fact is	stance
the idea that	stance
the irony	stance
the less	stance
the lesson	stance
the more	stance
the only	stance
the point	stance
the problem	stance
the question	stance
the real	stance
the reality	stance
the report	say
the truth is	stance
theatre	metaphor
theatrical	objective
thematic	objective
then again	stance
theoretical	objective
there can be no	stance
there is no	stance
therefore	stance
thick	half-subjective
thief	strongly-negative
thieve	strongly-negative
thieved	negative
thieveries	strongly-negative
thievery	strongly-negative
thieves	strongly-negative
thin	subjective
think tank	say
think twice	call
third	objective
this is what	stance
this is why	stance
this means	stance
this month	time
this week	time
this year	time
thks	positive
thorny	negative
thought-provoking	half-subjective
thoughtful	half-subjective positive
thoughtfully	positive
thoughtfulness	positive
thoughtless	strongly-negative
threat	abstract strongly-negative
threaten	negative
threatened	strongly-negative
threatener	negative
threateners	negative
threatening	strongly-negative
threateningly	strongly-negative
threatens	negative
threating	strongly-negative
threats	negative
thrill	positive
thrilled	positive subjective
thriller	positive
thrillers	positive
thrilling	strongly-positive subjective
thrillingly	strongly-positive
thrills	positive
thursday	time
thus	stance
thwarted	negative
thwarting	negative
thwarts	negative
thx	positive
tia	strongly-positive
ticked	negative
tide	metaphor
tidy	subjective
tight	objective
timid	negative
timider	negative
timidest	negative
timidities	negative
timidity	negative
timidly	negative
timidness	negative
timorous	negative
tiny	half-subjective
tip of the iceberg	metaphor
tired	negative subjective
tiresome	subjective
tits	negative
titular	objective
tmi	negative
tnx	positive
to be sure	stance
to my mind	may
toilet	objective
told	say
tolerance	positive
tolerances	positive
tolerant	positive
tolerantly	positive
tomorrow	future
toneless	objective
too	boost
took	past-verb
toothless	negative
top	half-subjective positive
top-notch	subjective
topical	objective
tops	strongly-positive
torn	negative
torture	strongly-negative
tortured	strongly-negative
torturer	strongly-negative
torturers	strongly-negative
tortures	strongly-negative
torturing	strongly-negative
torturous	strongly-negative
torturously	strongly-negative
total	subjective
totalitarian	strongly-negative
totalitarianism	strongly-negative
totally	boost
touching	half-subjective
tough	negative subjective
toughed	positive
toughen	positive
toughened	positive
toughening	positive
toughens	negative
tougher	positive
toughest	negative
toughie	negative
toughies	negative
toughing	negative
toughish	negative
toughly	negative
toughness	negative
toughnesses	positive
toughs	negative
toughy	negative
tout	negative
touted	negative
touting	negative
touts	negative
traditional	subjective
tragedian	negative
tragedians	negative
tragedienne	negative
tragediennes	negative
tragedies	negative
tragedy	abstract strongly-negative
tragic	strongly-negative subjective
tragical	strongly-negative
tragically	strongly-negative
tragicomedy	positive
tragicomic	negative
tragics	strongly-negative
tranquil	positive
tranquiler	positive
tranquilest	positive
tranquilities	positive
tranquility	positive
tranquilize	positive
tranquilized	negative
tranquilizer	negative
tranquilizers	negative
tranquilizes	negative
tranquilizing	negative
tranquillest	positive
tranquillities	positive
tranquillity	positive
tranquillized	negative
tranquillizer	negative
tranquillizers	negative
tranquillizes	positive
tranquillizing	positive
tranquilly	positive
tranquilness	positive
transformation	abstract
trap	negative
trapped	objective strongly-negative
trauma	negative
traumas	strongly-negative
traumata	negative
traumatic	strongly-negative
traumatically	strongly-negative
traumatise	strongly-negative
traumatised	strongly-negative
traumatises	strongly-negative
traumatising	negative
traumatism	strongly-negative
traumatization	strongly-negative
traumatizations	strongly-negative
traumatize	strongly-negative
traumatized	negative
traumatizes	negative
traumatizing	strongly-negative
travesty	strongly-negative
treason	negative
treasonous	strongly-negative
treasurable	strongly-positive
treasure	positive
treasured	strongly-positive
treasurer	positive
treasurers	positive
treasurership	positive
treasurerships	positive
treasures	positive
treasuries	positive
treasuring	strongly-positive
treasury	positive
treat	positive
treaty	official
tremble	negative
trembled	negative
trembler	negative
tremblers	negative
trembles	negative
trembling	negative
trembly	negative
tremendous	subjective
tremulous	negative
trendy	subjective
trick	negative
tricked	negative
tricker	negative
trickeries	negative
trickers	negative
trickery	negative
trickie	negative
trickier	negative
trickiest	negative
trickily	negative
trickiness	negative
trickinesses	negative
tricking	positive
trickish	negative
trickishly	negative
trickishness	negative
trickled	positive
trickledown	negative
trickles	positive
trickling	negative
trickly	negative
tricks	negative
tricksier	negative
tricksiness	negative
trickster	negative
tricksters	negative
tricksy	negative
tricky	negative
tries	half-subjective
trillion	official
trite	negative
triumph	abstract strongly-positive
triumphal	strongly-positive
triumphalisms	positive
triumphalist	positive
triumphalists	positive
triumphant	strongly-positive
triumphantly	strongly-positive
triumphed	strongly-positive
triumphing	strongly-positive
triumphs	strongly-positive
trivial	negative
trivialise	negative
trivialised	negative
trivialises	negative
trivialising	negative
trivialities	negative
triviality	negative
trivialization	negative
trivializations	negative
trivialize	negative
trivialized	negative
trivializes	negative
trivializing	negative
trivially	positive
trivium	negative
trouble	negative objective
troubled	strongly-negative subjective
troublemaker	strongly-negative
troublemakers	strongly-negative
troublemaking	negative
troubler	negative
troublers	negative
troubles	strongly-negative
troubleshoot	positive
troubleshooter	positive
troubleshooters	positive
troubleshooting	positive
troubleshoots	positive
troublesome	strongly-negative
troublesomely	negative
troublesomeness	negative
troubling	strongly-negative
troublous	strongly-negative
troublously	strongly-negative
true	positive subjective
trueness	strongly-positive
truer	positive
truest	positive
truly	boost positive
trust	strongly-positive
trustability	strongly-positive
trustable	strongly-positive
trustbuster	negative
trusted	strongly-positive
trustee	positive
trustees	positive
trusteeship	positive
trusteeships	positive
truster	positive
trustful	strongly-positive
trustfully	positive
trustfulness	strongly-positive
trustier	positive
trusties	positive
trustiest	strongly-positive
trustily	positive
trustiness	positive
trusting	positive
trustingly	positive
trustingness	positive
trustless	strongly-negative
trustor	positive
trustors	positive
trusts	strongly-positive
trustworthily	strongly-positive
trustworthiness	positive
trustworthy	strongly-positive
trusty	strongly-positive
truth	abstract positive
truthful	half-subjective strongly-positive
truthfully	positive
truthfulness	positive
truths	positive
tuesday	time
tumor	negative
turmoil	negative
turn	call
twat	strongly-negative
twisted	subjective
two-dimensional	objective
tx	positive
txs	positive
ty	positive
typical	half-subjective
tyranny	abstract
tyvm	strongly-positive
ugh	negative
uglier	strongly-negative
uglies	strongly-negative
ugliest	strongly-negative
uglification	strongly-negative
uglified	negative
uglifies	negative
uglify	strongly-negative
uglifying	strongly-negative
uglily	strongly-negative
ugliness	half-subjective strongly-negative
uglinesses	strongly-negative
ugly	strongly-negative subjective
ugly-duckling	objective
ultimate	subjective
unable	half-subjective
unacceptable	strongly-negative
unadulterated	subjective
unaffected	objective
unanswered	objective
unappealing	half-subjective
unappetizing	subjective
unappreciated	negative
unapproved	negative
unashamed	subjective
unattractive	negative
unavowed	half-subjective
unaware	half-subjective negative
unbefitting	subjective
unbelievable	positive subjective
unbelieving	negative
unbiased	negative
unblemished	half-subjective
unblinking	subjective
unbranded	half-subjective
uncared-for	subjective
uncertain	negative
uncertainly	negative
uncertainness	negative
uncertainties	negative
uncertainty	negative
unchaste	subjective
uncivil	subjective
unclear	negative
uncomfortable	negative subjective
uncomfortably	negative
uncommon	subjective
uncompelling	negative
unconcerned	negative
unconfirmed	negative
uncontrollability	negative
uncontrollable	negative
uncontrollably	negative
uncontrolled	negative
uncontroversial	subjective
unconvinced	negative
uncooked	objective
uncredited	negative
uncritical	subjective
uncut	subjective
undecided	negative
underestimate	negative
underestimated	negative
underestimates	negative
undermine	negative
undermined	negative
undermines	negative
undermining	negative
undeserved	half-subjective
undeserving	negative
undesirable	negative
undignified	subjective
undoubtedly	stance
unease	negative
uneasier	negative
uneasiest	strongly-negative
uneasily	negative
uneasiness	negative
uneasinesses	negative
uneasy	negative
unemployment	negative
unengaging	objective
unequal	negative
unequaled	positive
unethical	strongly-negative
uneven	objective
unexcelled	subjective
unexpected	subjective
unexplained	objective
unfair	strongly-negative subjective
unfaithful	subjective
unfocused	negative subjective
unforgettable	subjective
unfortunate	strongly-negative subjective
unfortunately	stance negative objective
unfortunates	negative
unfriendly	negative
unfruitful	subjective
unfulfilled	negative
ungraded	subjective
ungrateful	strongly-negative
ungratefully	negative
ungratefulness	negative
unhampered	subjective
unhappier	strongly-negative
unhappiest	strongly-negative
unhappily	negative
unhappiness	strongly-negative
unhappinesses	strongly-negative
unhappy	negative subjective
unhealthy	strongly-negative subjective
unhesitating	subjective
unified	positive
unilateral	subjective
unimportant	negative subjective
unimpressed	negative
unimpressive	negative
uninspired	subjective
unintelligent	strongly-negative subjective
uninterrupted	objective
uninvolved	strongly-negative
uninvolving	strongly-negative
union	official
unique	subjective
united	positive
universal	objective
university	official
unjust	strongly-negative
unkind	negative
unknown	subjective
unlikely	may half-subjective
unlovable	strongly-negative
unloved	negative
unlovelier	negative
unloveliest	negative
unloveliness	strongly-negative
unlovely	strongly-negative
unloving	strongly-negative
unmatched	negative
unmotivated	negative
unnecessary	subjective
unnoticed	subjective
unoriginal	objective
unpaid	half-subjective
unplayable	subjective
unpleasant	strongly-negative subjective
unprecedented	subjective
unpredictable	subjective
unprocessed	objective
unprofessional	strongly-negative
unpropitious	subjective
unprotected	negative
unread	half-subjective
unrealistic	subjective
unresearched	negative
unsalted	subjective
unsatisfied	negative
unsavory	negative
unschooled	half-subjective
unsecured	negative
unsettled	negative
unsettling	subjective
unsophisticated	negative
unstable	negative
unstirred	half-subjective
unstoppable	negative
unsuccessful	negative
unsuccessfully	negative
unsupported	negative
unsure	negative
unsurely	negative
unsurprisingly	stance
untarnished	positive
unthinkable	subjective
until	time
untraceable	subjective
unusual	subjective
unwanted	negative
unwed	objective
unwelcome	negative
unworthy	strongly-negative
upper	objective
upset	negative
upsets	negative
upsetter	negative
upsetters	strongly-negative
upsetting	strongly-negative
uptight	negative
uptightness	negative
urban	objective
urged	say
urgent	positive
urinates	objective
urw	positive
us	we
useful	objective positive
usefully	positive
usefulness	positive
useless	negative objective
uselessly	negative
uselessness	negative
usual	objective
utter	subjective
utterly	boost
vacuum	objective
vague	half-subjective negative
vain	negative
validate	positive
validated	positive
validates	positive
validating	positive
valuable	strongly-positive
valuableness	positive
valuables	strongly-positive
valuably	strongly-positive
value	positive
valued	positive
values	abstract positive
valuing	positive
vanity	negative
vapid	half-subjective
vaporific	objective
various	half-subjective
vast	subjective
vbg	strongly-positive
vbs	strongly-positive
verdict	positive
verdicts	positive
very	boost half-subjective
vested	positive
veteran	objective
vexation	negative
vexing	strongly-negative
vibrant	half-subjective strongly-positive
vicious	negative subjective
viciously	negative
viciousness	strongly-negative
viciousnesses	negative
victim	negative objective
victimhood	strongly-negative
victimhoods	negative
victimise	negative
victimised	negative
victimises	negative
victimising	strongly-negative
victimization	strongly-negative
victimizations	negative
victimize	strongly-negative
victimized	negative
victimizer	negative
victimizers	negative
victimizes	negative
victimizing	strongly-negative
victimless	positive
victimologies	negative
victimologist	negative
victimologists	negative
victimology	positive
victims	negative
victory	abstract
vigilant	positive
vigor	positive
vigorish	negative
vigorishes	positive
vigoroso	positive
vigorously	positive
vigorousness	positive
vigors	positive
vigour	positive
vigours	positive
vile	strongly-negative
villain	strongly-negative
villainess	strongly-negative
villainesses	strongly-negative
villainies	strongly-negative
villainous	strongly-negative
villainously	strongly-negative
villainousness	strongly-negative
villains	strongly-negative
villainy	strongly-negative
vindicate	positive
vindicated	positive
vindicates	positive
vindicating	negative
violate	strongly-negative
violated	strongly-negative
violater	strongly-negative
violaters	strongly-negative
violates	strongly-negative
violating	strongly-negative
violation	strongly-negative
violations	strongly-negative
violative	strongly-negative
violator	strongly-negative
violators	negative
violence	strongly-negative
violent	strongly-negative subjective
violently	strongly-negative
vip	strongly-positive
virtue	positive
virtueless	negative
virtues	positive
virtuosa	positive
virtuosas	positive
virtuose	positive
virtuosi	positive
virtuosic	strongly-positive
virtuosity	strongly-positive
virtuoso	strongly-positive
virtuosos	positive
virtuous	strongly-positive
virtuously	positive
virtuousness	strongly-positive
virulent	strongly-negative
vision	positive
visionary	strongly-positive
visioning	positive
visions	positive
visit	call
visual	objective
vital	half-subjective positive
vitalise	positive
vitalised	positive
vitalises	positive
vitalising	strongly-positive
vitalism	positive
vitalist	positive
vitalists	positive
vitalities	positive
vitality	positive
vitalization	positive
vitalizations	positive
vitalize	positive
vitalized	positive
vitalizes	positive
vitalizing	positive
vitally	positive
vitals	positive
vitamin	positive
vitriolic	strongly-negative
vivacious	positive
vivid	subjective
vocational	half-subjective
vociferous	negative
vote	official
voted	past-verb
voters	official
votes	official
vowed	say
vulgar	subjective
vulnerabilities	negative
vulnerability	negative
vulnerable	half-subjective negative
vulnerableness	negative
vulnerably	negative
vulture	strongly-negative
vultures	negative
vwd	strongly-positive
vwp	strongly-positive
wacky	subjective
wag	negative
wake up	metaphor
walkout	negative
walkouts	negative
wan	objective
wanker	strongly-negative
want	positive
wants	objective
war	strongly-negative
war against	metaphor
war on	abstract
warfare	negative
warfares	negative
warm	positive subjective
warmblooded	positive
warmed	positive
warmer	positive
warmers	positive
warmest	positive
warmhearted	positive
warmheartedness	strongly-positive
warming	positive
warmish	positive
warmly	positive
warmness	positive
warmonger	strongly-negative
warmongering	strongly-negative
warmongers	strongly-negative
warmouth	positive
warmouths	negative
warms	positive
warmth	strongly-positive
warmup	positive
warmups	positive
warn	negative
warned	say negative
warning	negative
warnings	negative
warns	say negative
warred	strongly-negative
warring	negative
wars	strongly-negative
warsaw	negative
warsaws	negative
warship	negative
warships	negative
warstle	positive
wary	subjective
was	past-verb
wash	call
waste	negative objective
wasted	objective strongly-negative
wastes	objective
wasting	negative
wave of	metaphor
wavering	negative
wd	strongly-positive
we	we
we need	must
we'd	we
we'll	we
we're	we
we've	we
weak	negative subjective
weaken	negative
weakened	negative
weakener	negative
weakeners	negative
weakening	negative
weakens	negative
weaker	negative
weakest	strongly-negative
weakfish	negative
weakfishes	negative
weakhearted	negative
weakish	negative
weaklier	negative
weakliest	strongly-negative
weakling	negative
weaklings	negative
weakly	negative
weakness	negative
weaknesses	negative
weakside	negative
wealth	strongly-positive
wealthier	strongly-positive
wealthiest	strongly-positive
wealthily	strongly-positive
wealthiness	strongly-positive
wealthy	positive subjective
weapon	negative
weaponed	negative
weaponless	positive
weaponry	negative
weapons	negative
weary	negative
wednesday	time
weep	strongly-negative
weeper	negative
weepers	negative
weepie	negative
weepier	negative
weepies	negative
weepiest	strongly-negative
weeping	negative
weepings	negative
weeps	negative
weepy	negative
weird	negative subjective
weirder	negative
weirdest	negative
weirdie	negative
weirdies	negative
weirdly	negative
weirdness	negative
weirdnesses	negative
weirdo	negative
weirdoes	negative
weirdos	negative
weirds	negative
weirdy	negative
welcome	greet strongly-positive subjective
welcomed	positive
welcomely	positive
welcomeness	strongly-positive
welcomer	positive
welcomers	positive
welcomes	positive
welcoming	positive
well	positive
well-advised	subjective
well-intentioned	objective
well-off	subjective
welladay	positive
wellaway	negative
wellborn	positive
welldoer	strongly-positive
welldoers	positive
welled	positive
wellhead	positive
wellheads	positive
wellhole	negative
wellies	positive
welling	positive
wellness	positive
wells	positive
wellsite	positive
wellspring	positive
wellsprings	positive
welly	positive
went	past-verb
wept	strongly-negative
were	past-verb
western	objective
wet	half-subjective
whaddupwitdat	half-subjective
what	question
what we need	stance
when	question
where	question
which	question
which is why	stance
which means	stance
whimsical	half-subjective positive
whine	negative
whined	negative
whiner	negative
whiners	negative
whines	negative
whiney	negative
whining	negative
white	objective
whitewash	positive
who	question
whole	half-subjective
whore	strongly-negative
whored	strongly-negative
whoredom	strongly-negative
whoredoms	strongly-negative
whorehouse	negative
whorehouses	negative
whoremaster	negative
whoremasters	negative
whoremonger	strongly-negative
whoremongers	strongly-negative
whores	strongly-negative
whoreson	strongly-negative
whoresons	strongly-negative
whose	question
why	question
wicked	strongly-negative
wickeder	strongly-negative
wickedest	strongly-negative
wickedly	strongly-negative
wickedness	strongly-negative
wickednesses	strongly-negative
wide	half-subjective
widowed	strongly-negative
wife	kin
wilco	positive
wild	half-subjective
will	future
willing	subjective
willingness	positive
wimp	negative
wimpier	negative
wimpiest	negative
wimpiness	negative
wimpish	negative
wimpishness	negative
wimple	negative
wimples	negative
wimps	negative
wimpy	negative
win	half-subjective strongly-positive
winnable	positive
winned	positive
winner	strongly-positive
winners	strongly-positive
winning	strongly-positive subjective
winningly	strongly-positive
winnings	strongly-positive
winnow	negative
winnower	negative
winnowers	negative
winnowing	negative
winnows	negative
wins	objective strongly-positive
wisdom	strongly-positive
wise	strongly-positive subjective
wiseacre	negative
wiseacres	negative
wiseass	negative
wiseasses	negative
wisecrack	negative
wisecracked	negative
wisecracker	negative
wisecrackers	positive
wisecracking	negative
wisecracks	negative
wised	positive
wiseguys	positive
wiselier	positive
wiseliest	positive
wisely	positive
wiseness	positive
wisenheimer	negative
wisenheimers	negative
wisents	positive
wiser	positive
wises	positive
wisest	strongly-positive
wisewomen	positive
wish	positive
wishes	positive
wishing	positive
witch	negative
withdrawal	positive
witty	subjective
woe	negative
woebegone	strongly-negative
woebegoneness	negative
woeful	negative
woefully	negative
woefulness	strongly-negative
woes	negative
woesome	negative
womanly	subjective
won	past-verb strongly-positive
won't	future objective
wonderful	strongly-positive subjective
wonderfully	strongly-positive
wonderfulness	strongly-positive
wonky	half-subjective
woo	strongly-positive
wooden	objective
woohoo	strongly-positive
woot	positive
workers	abstract
workmanlike	subjective
worn	negative
worried	negative
worriedly	strongly-negative
worrier	negative
worriers	negative
worries	negative
worriment	negative
worriments	negative
worrisome	negative
worrisomely	strongly-negative
worrisomeness	negative
worrit	strongly-negative
worrits	negative
worry	negative
worrying	negative
worrywart	negative
worrywarts	negative
worse	stance strongly-negative subjective
worse still	stance
worsen	strongly-negative
worsened	negative
worsening	strongly-negative
worsens	strongly-negative
worser	strongly-negative
worship	positive
worshiped	strongly-positive
worshiper	positive
worshipers	positive
worshipful	positive
worshipfully	positive
worshipfulness	positive
worshiping	positive
worshipless	negative
worshipped	strongly-positive
worshipper	positive
worshippers	positive
worshipping	positive
worships	positive
worst	boost strongly-negative subjective
worth	objective positive
worthless	negative subjective
worthwhile	half-subjective positive
worthy	positive subjective
would soon	future
wow	strongly-positive subjective
wowed	strongly-positive
wowing	strongly-positive
wows	strongly-positive
wowser	negative
wowsers	positive
wp	positive
wrathful	strongly-negative
wreck	negative
writes	say
wrong	strongly-negative subjective
wronged	negative
wrote	say
wtf	strongly-negative subjective
wtg	strongly-positive
wth	strongly-negative
x-d	strongly-positive
x-p	positive
xd	strongly-positive
xlnt	strongly-positive
xoxo	strongly-positive
xoxozzz	strongly-positive
xp	positive
xqzt	positive
xtc	positive
yaaawwnnnn	subjective
yarn	objective
yay	strongly-positive
yeah	positive
yearning	positive
yeees	positive
yellow	objective
yep	positive
yes	greet positive
yesterday	time
yet	stance
yolo	positive
you	you
you'll	you
you're	you
you've	you
young	half-subjective
younger	objective
youngish	subjective
your	you
yours	you
yourself	you
youthful	positive
yoyo	positive
yucky	negative
yummy	strongly-positive
yvw	positive
yw	positive
ywia	strongly-positive
zealot	negative
zealots	negative
zealous	positive
zzz	negative
"""
