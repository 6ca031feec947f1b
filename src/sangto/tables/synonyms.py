"""Groups of phrases that say the same, one to a line: what stands for all of them, then the others."""

from __future__ import annotations

MARKED = """\
lợn|heo
cá heo
heo may
heo hút
thịt lợn|thịt heo
con lợn|con heo
nuôi lợn|nuôi heo
mỡ lợn|mỡ heo
gan lợn|gan heo
lòng lợn|lòng heo
tiết lợn|huyết heo|tiết heo|huyết lợn
bì lợn|da heo|da lợn|bì heo
xương lợn|xương heo
chân giò lợn|giò heo|chân giò heo|chân giò
lợn hơi|heo hơi
dịch tả lợn châu phi|dịch tả heo châu phi|dịch heo châu phi|dịch lợn châu phi
giò lụa|chả lụa
hạt ngô|hạt bắp
râu ngô|râu bắp
bắp ngô|trái bắp|trái ngô|quả bắp
bột ngô|bột bắp
dầu ngô|dầu bắp
sữa ngô|sữa bắp
cây ngô|cây bắp
ngô nếp|bắp nếp
ngô ngọt|bắp ngọt|bắp mĩ
ngô luộc|bắp luộc
bỏng ngô|bắp rang bơ|bắp rang|bắp nổ|popcorn
ngô biến đổi gen|bắp biến đổi gen
bắp cải|cải bắp
đậu phụ|đậu hũ|đậu hủ|đậu khuôn|tofu
tào phớ|tàu hũ nước đường|đậu hũ nước đường
súp lơ|bông cải|hoa lơ
súp lơ xanh|bông cải xanh|broccoli
súp lơ trắng|bông cải trắng
trứng gà|hột gà
trứng vịt|hột vịt
trứng vịt lộn|hột vịt lộn
đậu phộng|đậu phụng|hạt lạc|củ lạc
dầu đậu phộng|dầu lạc
bơ đậu phộng|bơ lạc
quả cam|trái cam
quả chanh|trái chanh
quả táo|trái táo|trái bôm
quả chuối|trái chuối
quả xoài|trái xoài
quả dứa|trái thơm|trái dứa|trái khóm|quả thơm|quả khóm
quả ổi|trái ổi
quả bưởi|trái bưởi
quả mít|trái mít
quả nhãn|trái nhãn
quả vải|trái vải
quả dừa|trái dừa
quả bơ|trái bơ
quả na|trái na|trái mãng cầu|quả mãng cầu
quả hồng xiêm|trái hồng xiêm|sa bô chê|sapoche|trái sapoche
quả đu đủ|trái đu đủ
quả dưa hấu|trái dưa hấu
quả sầu riêng|trái sầu riêng
quả thanh long|trái thanh long
quả chôm chôm|trái chôm chôm
quả măng cụt|trái măng cụt
quả vú sữa|trái vú sữa
quả cà chua|trái cà chua
quả cà tím|trái cà tím
quả nho|trái nho
quả lê|trái lê
quả đào|trái đào
quả lựu|trái lựu
quả khế|trái khế
quả gấc|trái gấc
quả sung|trái sung
quả nhàu|trái nhàu
quả ớt|trái ớt
quả mướp|trái mướp
quả bầu|trái bầu
quả quất|trái quất|trái tắc|quả tắc
quả dâu|trái dâu
chanh leo|chanh dây
mãng cầu xiêm|mãng cầu gai|na xiêm
dưa chuột|dưa leo
mướp đắng|khổ qua
hoa quả|trái cây
rau quả|rau củ quả|rau trái
rau mùi|ngò rí
mùi tàu|ngò gai
rau diếp cá|diếp cá|dấp cá|giấp cá|rau dấp cá
rau chân vịt|cải bó xôi|bó xôi|rau bina|rau bi na|spinach
rau ngót|bồ ngót|rau bồ ngót|bù ngót
cải xoong|xà lách xoong
khoai mì|củ mì|củ khoai mì
lá sắn|lá mì|lá khoai mì
giá đỗ|giá đậu xanh
đậu xanh|đỗ xanh
đậu đen|đỗ đen
đậu đỏ|đỗ đỏ
đậu nành|đỗ tương|đậu tương
hạt vừng|hạt mè
muối vừng|muối mè
vừng đen|mè đen
dầu vừng|dầu mè
nấm hương|nấm đông cô
mộc nhĩ|nấm mèo
ớt chuông|ớt đà lạt
xì dầu|nước tương
mì chính|bột ngọt|msg|monosodium glutamate
bột nêm|hạt nêm
nem rán|chả giò
nem cuốn|gỏi cuốn
trà xanh|chè xanh
uống trà|uống chè
nước trà|nước chè
lá trà|lá chè
cà phê|cafe|café|coffee
nước ngọt có ga|nước ngọt có gas|nước có ga|nước có gas|nước giải khát có ga|nước giải khát có gas
nước đun sôi để nguội|nước sôi để nguội|nước chín
sữa chua|yaourt|yogurt|da ua
phô mai|pho mát|phó mát|phomai|phô mát|cheese
sô cô la|socola|chocolate|sôcôla|súc cù là
mì ăn liền|mì tôm|mì gói
ruốc thịt|chà bông|ruốc lợn|ruốc heo
cá lóc|cá quả|cá tràu|cá chuối
thức ăn|đồ ăn
đồ uống|thức uống
đồ ăn vặt|quà vặt
thực phẩm bẩn|đồ ăn bẩn|thức ăn bẩn
ngộ độc thực phẩm|ngộ độc thức ăn|trúng thực|ngộ độc đồ ăn
bữa sáng|bữa ăn sáng|điểm tâm
bữa trưa|bữa ăn trưa|cơm trưa
bữa tối|bữa ăn tối|cơm tối
hết hạn|quá hạn|hết hạn sử dụng|quá hạn sử dụng|hết date|hết đát|quá đát
hạn sử dụng|hạn dùng
gạo lứt|gạo lức
lúa mì|tiểu mạch
bo bo|ý dĩ
óc chó|hồ đào
hạt tiêu|hồ tiêu
yến sào|tổ yến
sữa bột|sữa công thức
bú mẹ|bú sữa mẹ
tinh bột|carbohydrate|carb
chất đạm|protein|prô tê in
chất béo|lipid|lipit
rượu bia|bia rượu|đồ uống có cồn|thức uống có cồn
say rượu|say xỉn|xỉn rượu
thìa|muỗng
thìa cà phê|muỗng cà phê
cái thìa|cái muỗng
bát cơm|chén cơm
rửa bát|rửa chén
bát đĩa|chén dĩa|chén đĩa|bát dĩa
nước rửa bát|nước rửa chén
cốc nước|li nước
cốc nhựa|li nhựa
cốc giấy|li giấy
đắp chăn|đắp mền
cái chăn|cái mền
mắc màn|giăng mùng|mắc mùng
ngủ màn|ngủ mùng
đôi tất|đôi vớ
cái ô|cái dù|cây dù
ví tiền|bóp tiền|cái bóp
kính mắt|mắt kính|mắt kiếng
cửa kính|cửa kiếng
túi ni lông|túi nilon|túi nylon|bao ni lông|bao nilon|bịch ni lông|bịch nilon|bọc ni lông
phích nước|bình thủy
quạt điện|quạt máy
máy điều hòa|máy lạnh|điều hòa nhiệt độ|máy điều hòa nhiệt độ
bật lửa|hộp quẹt|quẹt ga
xà phòng|xà bông
nước rửa tay|dung dịch rửa tay|gel rửa tay
nước hoa|dầu thơm
bỉm sơn
tã giấy|bỉm|tã bỉm|bỉm tã
mũ bảo hiểm|nón bảo hiểm
nhà vệ sinh|toilet|cầu tiêu|nhà xí|wc
phòng tắm|buồng tắm
lò vi sóng|lò viba|lò vi ba
bếp ga|bếp gas
bình ga|bình gas
tivi|ti vi|tv|vô tuyến truyền hình
thùng rác|sọt rác
tiền điện|hóa đơn điện|hóa đơn tiền điện
tiền nước|hóa đơn nước|hóa đơn tiền nước
mất điện|cúp điện|cắt điện
cắt nước|cúp nước
chập điện|chạm điện|chập mạch
điện giật|giật điện
bể bơi|hồ bơi
bút bi|viết bi
bút chì|viết chì
cục tẩy|cục gôm
cặp sách|cặp táp
va li|vali
sử dụng|dùng|xài
đắt tiền|mắc tiền|đắt đỏ
giá đắt|giá mắc
đắt quá|mắc quá
gây ra|gây|gây nên|dẫn đến|dẫn tới|khiến|khiến cho|làm cho|đưa đến
gây mê
gây án
gây tê
gây quĩ
gây dựng
gây rối
gây chiến
gây hại|có hại|gây tác hại
gây hấn
gây chú ý
phòng ngừa|ngăn ngừa|ngừa|phòng tránh
tránh thai|ngừa thai
tiêu diệt|diệt|giết chết|diệt trừ
hủy diệt
diệt khẩu
bất diệt
diệt vong
nguy hiểm|nguy hại
có lợi cho|tốt cho
gửi|gởi
bị hỏng|bị hư|hư hỏng
bị vỡ|bị bể
bị ngã|bị té|té ngã
bị ốm|ngã bệnh|đổ bệnh
béo|mập
cá mập
mập mờ
nhanh|mau
cà mau
nhanh chóng|mau chóng|mau lẹ
muộn|trễ
ngay lập tức|lập tức|tức thì|tức khắc|ngay tức khắc|ngay tức thì
xem phim|coi phim
xem tivi|coi tivi
cẩn thận|coi chừng|dè chừng
bỏ vào|bỏ vô
đi vào|đi vô
nhầm lẫn|lầm lẫn
hiểu nhầm|hiểu lầm
sự thật|sự thực
thực ra|thật ra
thực sự|thật sự
tất cả|toàn bộ|hết thảy|tất tần tật
cả nước|toàn quốc|khắp cả nước
toàn cầu|toàn thế giới|khắp thế giới
hàng ngày|hằng ngày|mỗi ngày
hàng tuần|hằng tuần|mỗi tuần
hàng tháng|hằng tháng|mỗi tháng
hàng năm|hằng năm|mỗi năm|thường niên
ban đêm|buổi tối|buổi đêm|ban tối
buổi sáng|ban sáng
buổi trưa|ban trưa
buổi chiều|ban chiều
thức khuya|ngủ muộn|ngủ trễ
tắm đêm|tắm khuya|tắm ban đêm
hiện nay|hiện tại|bây giờ|hiện giờ
gần đây|mới đây|vừa qua
âm lịch|lịch âm
dương lịch|lịch dương
tết nguyên đán|tết âm lịch|tết cổ truyền|tết ta
tết dương lịch|tết tây
cảm ơn|cám ơn
giàu có|giàu sang
nghèo khó|nghèo khổ|nghèo túng
miễn phí|free
thông tin|info
tìm kiếm|kiếm tìm
thấy|nhìn thấy|trông thấy
quyên góp|góp tiền
giả danh|mạo danh|giả mạo|giả làm
đe dọa|hăm dọa|dọa nạt
phát nổ|nổ tung
ăn trộm|ăn cắp|lấy trộm|đánh cắp|trộm cắp
giật đồ|cướp giật
đánh nhau|ẩu đả|đánh lộn
bắt nạt|ăn hiếp|hiếp đáp
cờ bạc|đánh bạc|bài bạc
cá độ|cá cược
giết người|sát hại
cưỡng hiếp|hiếp dâm|cưỡng dâm
xâm hại tình dục|lạm dụng tình dục
buôn người|mua bán người
tin giả|tin vịt|fake news|tin bịa|tin thất thiệt
tin đồn|lời đồn
lan truyền|phát tán
chia sẻ|share
bình luận|comment|cmt
trẻ em|trẻ nhỏ|con nít|trẻ con|em bé|em nhỏ|các bé|trẻ thơ
trẻ sơ sinh|bé sơ sinh|em bé sơ sinh
người cao tuổi|người già|người lớn tuổi|người có tuổi
giới trẻ|người trẻ|bạn trẻ
đàn ông|nam giới
phụ nữ|nữ giới|đàn bà
bố mẹ|cha mẹ|ba mẹ|ba má|bố má
người bố|người cha
phụ nữ mang thai|bà bầu|thai phụ|mẹ bầu|phụ nữ có thai|phụ nữ có bầu|bà mẹ mang thai
mang thai|có bầu|có thai|mang bầu|có chửa
sinh con|đẻ con|sanh con|sinh nở|sinh đẻ
sinh mổ|đẻ mổ|mổ lấy thai
sinh thường|đẻ thường
sảy thai|sẩy thai|hư thai
phá thai|nạo thai|nạo phá thai
người dân|dân chúng|bà con
bệnh nhân|người bệnh
giáo viên|thầy cô giáo|thầy cô
y tá|điều dưỡng
nhân viên y tế|cán bộ y tế|y bác sĩ
tài xế|bác tài|người lái xe
nhà khoa học|khoa học gia
người việt ở nước ngoài|việt kiều|kiều bào
nước ngoài|ngoại quốc
kết hôn|cưới nhau|thành hôn
li hôn|li dị
đám cưới|lễ cưới|hôn lễ
đám tang|lễ tang|tang lễ|đám ma
lính cứu hỏa|lính chữa cháy
điều trị|chữa|trị|chữa trị|chữa khỏi|trị khỏi|điều trị khỏi|chữa hết|trị hết|chữa lành|chữa bệnh|trị bệnh|điều trị bệnh|chữa khỏi bệnh|trị khỏi bệnh|trị dứt điểm|chữa dứt điểm|cứu chữa|chạy chữa
chính trị
giá trị
quản trị
thống trị
cai trị
tự trị
pháp trị
quảng trị
bình trị
trừng trị
trị giá
trị số
trị an
trị vì
trị liệu
đặc trị
chữa cháy
sửa chữa
bào chữa
khỏi bệnh|hết bệnh|lành bệnh|khỏi hẳn bệnh
hồi phục|bình phục|phục hồi
tử vong|chết|thiệt mạng|qua đời|tử nạn|bỏ mạng|từ trần|tắt thở
chết người|gây chết người|làm chết người
đột tử|chết đột ngột
tự tử|tự sát|tự vẫn
tài xỉu
ngất xỉu|bất tỉnh|xỉu
đột quị|tai biến mạch máu não|tai biến mạch não|tai biến
nhồi máu cơ tim|đau tim cấp
cao huyết áp|huyết áp cao|tăng huyết áp|tăng xông|lên tăng xông
huyết áp thấp|tụt huyết áp
mỡ máu|máu nhiễm mỡ|mỡ máu cao|rối loạn mỡ máu|rối loạn lipid máu
tiểu đường|đái tháo đường|bệnh đái đường|bệnh tiểu đường|bệnh đái tháo đường
đường huyết|lượng đường trong máu|đường trong máu|glucose máu
ung thư|bệnh k|bệnh ung thư|u ác tính|bướu ác tính
ung thư máu|bệnh bạch cầu|bệnh máu trắng|máu trắng
khối u|cục bướu|khối bướu
hóa trị|vào hóa chất|truyền hóa chất|hóa trị liệu
viêm gan b|viêm gan siêu vi b|viêm gan virus b
gan nhiễm mỡ|mỡ gan
sỏi thận|sạn thận
chạy thận|lọc thận
dạ dày|bao tử
đau dạ dày|đau bao tử
viêm loét dạ dày|loét dạ dày|viêm loét bao tử|loét bao tử
ruột già|đại tràng
ruột non|tiểu tràng
táo bón|bị bón
tiêu chảy|ỉa chảy|đi tướt|đi lỏng
đi tiểu|tiểu tiện|đi đái|đi tè
nước tiểu|nước đái
nôn mửa|nôn ói|ói mửa|ói
buồn nôn|buồn ói|mắc ói|mắc nôn
đầy hơi|chướng bụng|sình bụng|đầy bụng
ợ nóng|ợ chua
sốt xuất huyết|sốt dengue
thủy đậu|trái rạ|phỏng dạ|bỏng dạ
uốn ván|phong đòn gánh
lao phổi|ho lao
cúm gia cầm|cúm gà|cúm chim
trúng gió|cảm gió|trúng phong
say nắng|cảm nắng|trúng nắng
covid 19|covid|sars cov 2|virus corona|corona|ncov|cô vít
virus|vi rút|siêu vi|siêu vi trùng|vi rut
vi khuẩn|vi trùng
giun sán|sán lãi
tẩy giun|sổ giun|xổ giun|sổ lãi|xổ lãi|tẩy lãi
hiv|hiv aids|sida|si đa|bệnh aids
béo phì|mập phì
giảm cân|giảm béo|giảm kí
tăng cân|lên cân|lên kí
mất ngủ|khó ngủ
mày đay|mề đay
viêm da cơ địa|bệnh chàm|eczema
mụn cóc|mụn cơm
bị bỏng|bị phỏng
vết bỏng|vết phỏng
bỏng nặng|phỏng nặng
vết sẹo|vết thẹo
chảy máu cam|chảy máu mũi
hen suyễn|bệnh suyễn|hen phế quản|bệnh hen|suyễn
viêm phổi|sưng phổi
đau họng|đau cổ họng
sổ mũi|chảy nước mũi|chảy mũi
nghẹt mũi|ngạt mũi|tắc mũi
khó thở|ngộp thở|hụt hơi
đau đầu|nhức đầu
chóng mặt|xây xẩm mặt mày|choáng váng
đau khớp|nhức khớp|đau xương khớp|đau nhức xương khớp
bệnh gút|bệnh gout|gout|thống phong
loãng xương|xốp xương
trật khớp|sai khớp
đau răng|nhức răng
đục thủy tinh thể|cườm khô|cườm đá|đục nhân mắt
tăng nhãn áp|cườm nước|glaucoma|thiên đầu thống
đau mắt đỏ|viêm kết mạc
mù mắt|mù lòa
vô sinh|hiếm muộn
kinh nguyệt|hành kinh
hệ miễn dịch|sức đề kháng|hệ miễn nhiễm|đề kháng
thải độc|detox|đào thải độc tố
chất độc|độc tố|độc chất
động kinh|kinh phong|giật kinh phong
bệnh viện|nhà thương
trạm y tế|trạm xá
xe cứu thương|xe cấp cứu
hiệu thuốc|nhà thuốc|tiệm thuốc|tiệm thuốc tây|nhà thuốc tây|quầy thuốc
tân dược|thuốc tây
đông y|y học cổ truyền
tây y|y học hiện đại
kháng sinh|thuốc kháng sinh|trụ sinh|thuốc trụ sinh
vắc xin|vaccine|vacxin|vắcxin|vaccin|văcxin|văc xin
tiêm phòng|chích ngừa|tiêm chủng|chủng ngừa|tiêm ngừa|chích phòng
mũi tiêm|mũi chích
tiêm vắc xin|chích vắc xin
tiêm thuốc|chích thuốc
mũi nhắc lại|mũi tăng cường
tác dụng phụ|phản ứng phụ
sốc phản vệ|phản vệ
xét nghiệm máu|thử máu
ca phẫu thuật|ca mổ|cuộc mổ
phẫu thuật thẩm mĩ|giải phẫu thẩm mĩ
truyền dịch|truyền nước|truyền nước biển|vô nước biển
hiến máu|cho máu
nhập viện|vào viện|vô viện|nằm viện
đi cấp cứu|vào cấp cứu|nhập viện cấp cứu
xuất viện|ra viện
ma túy|xì ke
nghiện|ghiền
hút thuốc lá|hút thuốc
thuốc lá điện tử|vape
giãn cách xã hội|cách li xã hội
trái tim|quả tim
quả thận|trái thận|trái cật
bàng quang|bọng đái
tử cung|dạ con
tinh hoàn|dịch hoàn
bộ não|não bộ|bộ óc
cột sống|xương sống
mạch máu|huyết quản
nước bọt|nước miếng|nước dãi
lông mày|chân mày
khuỷu tay|cùi chỏ
tuyến tiền liệt|tiền liệt tuyến
cơ quan sinh dục|bộ phận sinh dục
nội tạng|phủ tạng
cân nặng|thể trọng
cơ thể|thân thể
xe máy|xe gắn máy|xe mô tô|mô tô|môtô|xe môtô|xe hai bánh
ô tô|xe hơi|xe ô tô|ôtô|xe ôtô|oto|xe oto|xế hộp
xe khách|xe đò
xe buýt|xe bus
tàu hỏa|xe lửa|tàu lửa
máy bay|phi cơ|tàu bay
trực thăng|máy bay trực thăng
máy bay không người lái|drone|uav
sân bay|phi trường
tàu cao tốc
đường sắt cao tốc
đường cao tốc|cao tốc|xa lộ
vỉa hè|lề đường|hè phố
vượt đèn đỏ|chạy đèn đỏ
đèn giao thông|đèn tín hiệu giao thông|đèn xanh đèn đỏ
dây an toàn|dây đai an toàn
đo nồng độ cồn|thổi nồng độ cồn|kiểm tra nồng độ cồn
đâm xe|tông xe|đụng xe
biển số xe|bảng số xe|biển số|bảng số
bãi đỗ xe|bãi đậu xe|bãi giữ xe
đỗ xe|đậu xe
tắc đường|kẹt xe|ùn tắc giao thông|ùn tắc
quá tốc độ|vượt tốc độ|vượt quá tốc độ
đi ngược chiều|chạy ngược chiều
trạm xăng|cây xăng|cửa hàng xăng dầu
đổ xăng|bơm xăng
giấy phép lái xe|bằng lái|bằng lái xe|giấy phép lái
căn cước công dân|căn cước|thẻ căn cước|thẻ căn cước công dân|căn cước công dân gắn chip|căn cước công dân gắn chíp|căn cước gắn chip
chứng minh nhân dân|chứng minh thư|giấy chứng minh|giấy chứng minh nhân dân|chứng minh thư nhân dân
hộ chiếu|passport
thẻ visa
thị thực|visa
sổ hộ khẩu|hộ khẩu
sổ đỏ|giấy chứng nhận quyền sử dụng đất
công an|cảnh sát
cảnh sát giao thông|công an giao thông
cảnh sát biển
bị phát hiện
xử phạt|bị phạt|phạt tiền|bị xử phạt|phạt hành chính|xử phạt hành chính|xử phạt vi phạm hành chính
nộp phạt|đóng phạt
bị bắt|bắt giữ|bị bắt giữ
đi tù|ngồi tù|ở tù|vào tù
tử hình|án tử hình|án tử
tố cáo|tố giác
trình báo công an|báo công an
tai nạn giao thông|tai nạn xe cộ|tai nạn xe
wifi|wi fi|mạng wifi|sóng wifi|wai phai
internet|mạng internet|in tơ nét
đường dẫn|đường link|link|url
ứng dụng|app
mật khẩu|password|pass|mật mã
mã otp|otp|mã xác thực|mã xác minh
tin nhắn|sms|tin nhắn sms|tin nhắn văn bản
nhắn tin|gửi tin nhắn|gửi tin
điện thoại thông minh|smartphone|điện thoại smartphone
điện thoại|điện thoại di động
gọi điện|gọi điện thoại|điện thoại gọi
cuộc gọi|cuộc điện thoại|cú điện thoại
máy tính|máy vi tính|computer
máy tính xách tay|laptop|máy laptop
máy tính bảng|tablet
trang web|website|web|trang mạng|trang thông tin điện tử
mạng xã hội|social media
facebook|fb|phây búc
youtube|ytb
tiktok|tik tok|tóp tóp
email|e mail|thư điện tử|mail
trí tuệ nhân tạo|trí thông minh nhân tạo|artificial intelligence
mã qr|qr code|mã qr code
tin tặc|hacker|hắc cơ
mã độc|malware|phần mềm độc hại
video|clip|video clip|đoạn clip|đoạn video|vi đê ô
bức ảnh|tấm ảnh|bức hình|tấm hình
chụp ảnh|chụp hình
máy ảnh|máy chụp hình|máy chụp ảnh
pin dự phòng|sạc dự phòng
trạm phát sóng 5g|trạm 5g|cột sóng 5g|cột phát sóng 5g|trạm thu phát sóng 5g
mạng 5g|sóng 5g
trực tuyến|online|qua mạng|on lai
học trực tuyến|học online|học qua mạng
mua hàng trực tuyến|mua hàng online|mua sắm trực tuyến|mua sắm online|mua hàng trên mạng
tài khoản ngân hàng|tk ngân hàng|tài khoản nhà băng
ngân hàng|nhà băng
mất tiền|bay tiền|mất sạch tiền|bay sạch tiền|mất sạch
con lừa
lừa đảo|lừa|lừa gạt|lường gạt|scam
kẻ lừa đảo|đối tượng lừa đảo|bọn lừa đảo|tên lừa đảo
máy atm|cây atm|trụ atm|máy rút tiền
thẻ tín dụng|credit card
hàng giả|hàng nhái|hàng dởm|hàng dỏm|hàng fake
hàng chính hãng|hàng thật|hàng auth|hàng xịn
khuyến mãi|khuyến mại
trúng thưởng|trúng giải
bán hàng đa cấp|kinh doanh đa cấp|đa cấp
vay tiền trực tuyến|vay tiền online|vay tiền qua app|vay tiền qua mạng
cho vay nặng lãi|tín dụng đen
tiền điện tử|tiền ảo|tiền mã hóa|tiền kĩ thuật số|crypto|tiền số
tiền lương|đồng lương
lương hưu|tiền hưu|lương hưu trí
nghỉ hưu|về hưu
thất nghiệp|mất việc
sa thải|đuổi việc|cho thôi việc|cho nghỉ việc
nghỉ việc|thôi việc|bỏ việc
thanh toán|trả tiền|chi trả
hoàn tiền|trả lại tiền
đóng tiền|nộp tiền
cửa hàng|cửa tiệm|shop
tiệm vàng|hiệu vàng|cửa hàng vàng
quán ăn|tiệm ăn
khách sạn|hotel
giao hàng|ship hàng
người giao hàng|shipper|nhân viên giao hàng
đặt hàng|order
bưu kiện|bưu phẩm|kiện hàng
vé số|tờ vé số
nghỉ học|vắng học|được nghỉ học
bỏ học|thôi học
thi trượt|thi rớt
thi đỗ|thi đậu
trượt đại học|rớt đại học
đỗ đại học|đậu đại học|trúng tuyển đại học
tốt nghiệp|ra trường
học phí|tiền học
trường tư|trường tư thục|trường dân lập
trường công|trường công lập
mầm non|mẫu giáo
trường trung học cơ sở|trường cấp hai|trường cấp 2
trường trung học phổ thông|trường cấp ba|trường cấp 3
học sinh trung học phổ thông|học sinh cấp ba|học sinh cấp 3
trường tiểu học|trường cấp một|trường cấp 1
khai giảng|tựu trường
bóng đá|đá bóng|đá banh|túc cầu
quả bóng|trái bóng|trái banh|quả banh
ngập lụt|lũ lụt|lụt lội
sạt lở đất|lở đất|sạt lở|trượt đất
động đất|địa chấn
mưa lớn|mưa to|mưa xối xả
nắng nóng|nắng gắt|oi bức
hạn hán|khô hạn
xâm nhập mặn|nhiễm mặn
lốc xoáy|vòi rồng
cơn giông|cơn dông
biến đổi khí hậu|thay đổi khí hậu
nóng lên toàn cầu|ấm lên toàn cầu
tầng ozone|tầng ô zôn|tầng ozon
trái đất|quả đất|địa cầu
mặt trăng|nguyệt cầu
sao hỏa|hỏa tinh
sao kim|kim tinh
sao mộc|mộc tinh
sao thổ|thổ tinh
vật thể bay không xác định|ufo|đĩa bay
tàu vũ trụ|phi thuyền|tàu không gian
tên lửa|hỏa tiễn
đám cháy|vụ cháy|hỏa hoạn|vụ hỏa hoạn
bình chữa cháy|bình cứu hỏa
xe chữa cháy|xe cứu hỏa
hổ|cọp
con hổ|con cọp
bọ cạp|bò cạp
thạch sùng|thằn lằn
chim bồ câu|bồ câu|chim câu
con ngan|vịt xiêm
côn trùng|sâu bọ
hoa hồng|bông hồng
hoa sen|bông sen
hoa cúc|bông cúc
hoa súng|bông súng
hoa giấy|bông giấy
hoa mai|bông mai
hoa atiso|bông atiso|hoa a ti sô
hoa hướng dương|bông hướng dương
cành cây|nhánh cây
nha đam|lô hội
ngải cứu|lá ngải
cây xấu hổ|cây mắc cỡ|cây trinh nữ
cây sống đời|cây lá bỏng
lá trầu không|lá trầu
nhân sâm|củ sâm
vitamin c|axit ascorbic|acid ascorbic|sinh tố c
vitamin a|sinh tố a|retinol
vitamin b|sinh tố b
vitamin d|sinh tố d
vitamin e|sinh tố e
axit|acid|a xít
muối ăn|natri clorua|nacl
baking soda|muối nở|natri bicacbonat|natri bicarbonat|thuốc muối
hàn the|borax
formol|phooc môn|phoóc môn|phóc môn|formaldehyde|formalin|focmon|phoocmon
thạch tín|asen|arsenic
xyanua|cyanide|cyanua
oxy|ô xy|oxi|ôxy|ôxi|dưỡng khí
khí cacbonic|co2|khí co2|carbon dioxide|cacbonic|khí carbonic
khí co|carbon monoxide|monoxit cacbon
hydro|hidro|hydrogen|hiđrô
nitơ|ni tơ|nitrogen
canxi|calcium|can xi
magie|magiê|magnesium
kali|potassium
natri|sodium
iốt|i ốt|iot|iodine
flo|fluor|fluoride|florua
clo|chlorine|chlor
cồn|ethanol|etanol
methanol|metanol|cồn công nghiệp
oxy già|nước oxy già|hydrogen peroxide
paracetamol|acetaminophen
aspirin|axit acetylsalicylic
thuốc trừ sâu|thuốc bảo vệ thực vật|thuốc sâu
thuốc diệt cỏ|thuốc trừ cỏ
lưu huỳnh|sulfur|sulphur
amoniac|ammonia
vi nhựa|hạt vi nhựa|microplastic
caffeine|cafein|caffein
nicotine|nicotin
bom nguyên tử|bom hạt nhân
nhà máy điện hạt nhân|nhà máy hạt nhân|nhà máy điện nguyên tử
pin mặt trời|tấm pin mặt trời|pin năng lượng mặt trời
tia cực tím|tia uv|tia tử ngoại
đường hóa học|chất tạo ngọt nhân tạo|chất làm ngọt nhân tạo
hoa kì|nước mĩ|usa|hợp chủng quốc hoa kì
trung quốc|trung hoa
hàn quốc|nam hàn|đại hàn
triều tiên|bắc hàn|bắc triều tiên
nhật bản|nước nhật
anh quốc|nước anh|vương quốc anh
liên bang nga|nước nga
úc|nước úc|australia
campuchia|cam bốt|căm pu chia
ukraine|ukraina|u crai na
thành phố hồ chí minh|sài gòn
đồng bằng sông cửu long|miền tây nam bộ
liên hợp quốc|liên hiệp quốc
tổ chức y tế thế giới|who
liên minh châu âu|eu|liên hiệp châu âu
quĩ tiền tệ quốc tế|imf
ngân hàng thế giới|world bank
quĩ nhi đồng liên hợp quốc|unicef
"""
UNMARKED = """\
axit|a xit|acid
paracetamol|acetaminophen
vitamin c|acid ascorbic|axit ascorbic|sinh to c
nong len toan cau|am len toan cau
am lich|lich am
amoniac|ammonia
an trom|an cap|danh cap|lay trom|trom cap
bat nat|an hiep|hiep dap
tu hinh|an tu hinh
anh quoc|vuong quoc anh
ung dung|app
thach tin|arsenic|asen
tri tue nhan tao|artificial intelligence|tri thong minh nhan tao
aspirin|axit acetylsalicylic
danh nhau|au da|danh lon
phu nu mang thai|ba bau|ba me mang thai|me bau|phu nu co bau|phu nu co thai|thai phu
trieu tien|bac han|bac trieu tien
co bac|bai bac|danh bac
bai do xe|bai dau xe|bai giu xe
baking soda|natri bicacbonat|natri bicarbonat|thuoc muoi
buoi chieu|ban chieu
ban dem|buoi dem|buoi toi
ban hang da cap|kinh doanh da cap
gioi tre|ban tre|nguoi tre
buoi trua|ban trua
giay phep lai xe|bang lai|bang lai xe|giay phep lai
bang quang|bong dai
bien so xe|bang so|bang so xe|bien so
bao chua
trinh bao cong an|bao cong an
tui ni long|bao ni long|bao nilon|bich ni long|bich nilon|boc ni long|tui nilon|tui nylon
ngo bien doi gen|bap bien doi gen
bap cai|cai bap
ngo luoc|bap luoc
ngo ngot|bap mi|bap ngot
ngo nep|bap nep
bap ngo|qua bap|trai bap|trai ngo
bong ngo|bap no|bap rang|bap rang bo|popcorn
bat com|chen com
bat dia|chen dia
bat diet
bi bat|bat giu|bi bat giu
bat lua|hop quet|quet ga
ngat xiu|bat tinh
hien nay|bay gio|hien gio|hien tai
mat tien|bay sach tien|bay tien|mat sach|mat sach tien
be boi|ho boi
tre so sinh|be so sinh|em be so sinh
hiv|benh aids|hiv aids|sida
ung thu mau|benh bach cau|benh mau trang
viem da co dia|benh cham|eczema
tieu duong|benh dai duong|benh dai thao duong|benh tieu duong|dai thao duong
benh gut|benh gout|gout|thong phong
hen suyen|benh hen|benh suyen|hen phe quan
ung thu|benh k|benh ung thu|buou ac tinh|u ac tinh
benh nhan|nguoi benh
benh vien|nha thuong
beo phi|map phi
bep ga|bep gas
bi vo|bi be
bi bong
bi lon|bi heo|da heo
bi hong|bi hu|hu hong
bi nga|te nga
bi om|nga benh
xu phat|bi phat|bi xu phat|phat hanh chinh|phat tien|xu phat hanh chinh|xu phat vi pham hanh chinh
bi phat hien
ruou bia|bia ruou|do uong co con|thuc uong co con
bien doi khi hau|thay doi khi hau
bim son
ta giay|bim ta|ta bim
binh chua chay|binh cuu hoa
binh ga|binh gas
binh luan|cmt|comment
hoi phuc|binh phuc|phuc hoi
phich nuoc|binh thuy
binh tri
bo bo
bo cap
bo dau phong|bo lac
bo hoc|thoi hoc
bo me|cha me
bo nao|bo oc|nao bo
rau ngot|bo ngot|bu ngot|rau bo ngot
co quan sinh duc|bo phan sinh duc
bo vao
nghi viec|bo viec|thoi viec
rau chan vit|bo xoi|cai bo xoi|rau bi na|rau bina|spinach
bom nguyen tu|bom hat nhan
ke lua dao|bon lua dao|doi tuong lua dao|ten lua dao
hoa atiso|bong atiso|hoa a ti so
sup lo|bong cai|hoa lo
sup lo trang|bong cai trang
sup lo xanh|bong cai xanh|broccoli
hoa cuc|bong cuc
bong da|da banh|da bong
hoa giay|bong giay
hoa hong|bong hong
hoa huong duong|bong huong duong
hoa mai|bong mai
bong nang|phong nang
hoa sen|bong sen
hoa sung|bong sung
vi tien|bop tien|cai bop
han the|borax
bot ngo|bot bap
bot nem|hat nem
mi chinh|bot ngot|monosodium glutamate|msg
bu me|bu sua me
bua sang|bua an sang|diem tam
bua toi|bua an toi|com toi
bua trua|bua an trua|com trua
buc anh|buc hinh|tam anh|tam hinh
buoi sang
buon nguoi|mua ban nguoi
buon non|buon oi|mac non|mac oi
phong tam|buong tam
but bi
but chi|viet chi
buu kien|buu pham|kien hang
ca do
ca heo
ca loc|ca trau
ca map
ca mau
ca phau thuat|ca mo|cuoc mo
ca nuoc|khap ca nuoc|toan quoc
ca phe|cafe|coffee
tre em|cac be|con nit|em be|em nho|tre con|tre nho|tre tho
khi cacbonic|cacbonic|carbon dioxide|co2|khi carbonic|khi co2
gian cach xa hoi|cach li xa hoi
caffeine|cafein|caffein
cai chan|cai men
cai thia|cai muong
cai o|cay du
cai tri
cai xoong|xa lach xoong
canxi|calcium|can xi
campuchia|cam bot|cam pu chia
trung gio|cam gio|trung phong
cam on
nhan vien y te|can bo y te|y bac si
can cuoc cong dan|can cuoc|can cuoc cong dan gan chip|can cuoc gan chip|the can cuoc|the can cuoc cong dan
can nang
can than|coi chung
canh cay|nhanh cay
cong an|canh sat
canh sat bien
canh sat giao thong|cong an giao thong
cao huyet ap|huyet ap cao|len tang xong|tang huyet ap|tang xong
duong cao toc|cao toc
cap sach|cap tap
tinh bot|carb|carbohydrate
khi co|carbon monoxide|monoxit cacbon
mat dien|cat dien|cup dien
cat nuoc|cup nuoc
nha ve sinh|cau tieu|nha xi|toilet|wc
may atm|cay atm|may rut tien|tru atm
cay ngo|cay bap
cay song doi|cay la bong
cay xau ho|cay mac co|cay trinh nu
tram xang|cay xang|cua hang xang dau
ruoc thit|cha bong|ruoc heo|ruoc lon
nem ran|cha gio
gio lua|cha lua
chap dien|cham dien|chap mach
chan gio lon|chan gio heo|gio heo
long may|chan may
chanh leo|chanh day
chat beo|lipid|lipit
chat dam|pro te in|protein
chat doc|doc chat|doc to
duong hoa hoc|chat lam ngot nhan tao|chat tao ngot nhan tao
vuot den do|chay den do
chay mau cam|chay mau mui
so mui|chay mui|chay nuoc mui
di nguoc chieu|chay nguoc chieu
chay than|loc than
tra xanh|che xanh
pho mai|cheese|pho mat|phomai
dot tu|chet dot ngot
chet nguoi|gay chet nguoi|lam chet nguoi
thanh toan|chi tra|tra tien
chia se|share
tiem phong|chich ngua|chich phong|chung ngua|tiem chung|tiem ngua
tiem thuoc|chich thuoc
tiem vac xin|chich vac xin
chim bo cau|chim cau
chinh tri
clo|chlor|chlorine
sa thai|cho nghi viec|cho thoi viec|duoi viec
cho vay nang lai|tin dung den
chong mat|choang vang|xay xam mat may
so co la|chocolate|socola|suc cu la
dieu tri|chua benh|chua dut diem|chua khoi|chua khoi benh|chua lanh|chua tri|cuu chua|dieu tri benh|dieu tri khoi|tri benh|tri dut diem|tri het|tri khoi|tri khoi benh
chua chay
chung minh nhan dan|chung minh thu|chung minh thu nhan dan|giay chung minh|giay chung minh nhan dan
day hoi|chuong bung|day bung|sinh bung
chup anh|chup hinh
video|clip|doan clip|doan video|vi de o|video clip
mang thai|co bau|co thai|mang bau
co loi cho|tot cho
co the
covid 19|co vit|corona|covid|ncov|sars cov 2|virus corona
coc giay|li giay
coc nhua|li nhua
coc nuoc|li nuoc
xem phim|coi phim
xem tivi|coi tivi
may tinh|computer|may vi tinh
methanol|con cong nghiep|metanol
con ho|con cop
con giong
con lon|con heo
con lua
con ngan|vit xiem
con trung
tram phat song 5g|cot phat song 5g|cot song 5g|tram 5g|tram thu phat song 5g
cot song
the tin dung|credit card
tien dien tu|crypto|tien ao|tien ki thuat so|tien ma hoa|tien so
cuoc goi|cu dien thoai|cuoc dien thoai
khoai mi|cu khoai mi
dau phong|cu lac|dau phung|hat lac
nhan sam|cu sam
cua hang|shop
tiem vang|cua hang vang|hieu vang
cua kinh|cua kieng
khoi u|cuc buou|khoi buou
cuc tay|cuc gom
khuyu tay|cui cho
cum gia cam|cum chim|cum ga
ket hon|cuoi nhau
duc thuy tinh the|cuom da|cuom kho|duc nhan mat
tang nhan ap|cuom nuoc|glaucoma|thien dau thong
cuong hiep|cuong dam|hiep dam
giat do|cuop giat
xyanua|cyanide|cyanua
da day
sua chua|da ua|yaourt|yogurt
dac tri
han quoc|dai han|nam han
ruot gia|dai trang
dam chay|hoa hoan|vu chay|vu hoa hoan
dam cuoi|hon le|le cuoi
dam tang|le tang|tang le
dam xe|tong xe
phu nu|dan ba|nu gioi
dan ong|nam gioi
thai doc|dao thai doc to|detox
rau diep ca|dap ca|diep ca|giap ca|rau dap ca
dap chan|dap men
dat hang|order
dat qua|mac qua
dat tien|mac tien
dau da day|dau bao tu
dau ngo|dau bap
dau hong|dau co hong
do dai hoc|dau dai hoc|trung tuyen dai hoc
dau dau|nhuc dau
dau dau phong|dau lac
dau den
dau do
dau phu|dau hu|dau khuon|tofu
tao pho|dau hu nuoc duong|tau hu nuoc duong
dau khop|dau nhuc xuong khop|dau xuong khop|nhuc khop
dau mat do|viem ket mac
dau nanh|dau tuong|do tuong
dau rang|nhuc rang
nuoc hoa|dau thom
nhoi mau co tim|dau tim cap
dau vung
dau xanh
day an toan|day dai an toan
de doa|doa nat|ham doa
den giao thong|den tin hieu giao thong|den xanh den do
di cap cuu|nhap vien cap cuu|vao cap cuu
di tieu|di dai|di te|tieu tien
di tu|ngoi tu|vao tu
tieu chay|di tuot|ia chay
di vao
vat the bay khong xac dinh|dia bay|ufo
trai dat|dia cau
dong dat|dia chan
dich ta lon chau phi|dich heo chau phi|dich lon chau phi|dich ta heo chau phi
tinh hoan|dich hoan
dien giat|giat dien
dien thoai|dien thoai di dong
goi dien|dien thoai goi|goi dien thoai
dien thoai thong minh|dien thoai smartphone|smartphone
diet khau
tieu diet|diet tru|giet chet
diet vong
y ta|dieu duong
may dieu hoa|dieu hoa nhiet do|may dieu hoa nhiet do|may lanh
thuc pham ban|do an ban|thuc an ban
do an vat|qua vat
do nong do con|kiem tra nong do con|thoi nong do con
do uong|thuc uong
do xang
do xe
doi tat
dong bang song cuu long|mien tay nam bo
dong kinh|giat kinh phong
tien luong|dong luong
nop phat|dong phat
dong tien|nop tien
dong y|y hoc co truyen
dot qui|tai bien mach mau nao|tai bien mach nao
may bay khong nguoi lai|drone|uav
dua chuot|dua leo
nuoc rua tay|dung dich rua tay|gel rua tay
nghi hoc|duoc nghi hoc|vang hoc
duong dan|duong link|link|url
duong huyet|duong trong mau|glucose mau|luong duong trong mau
duong lich|lich duong
duong sat cao toc
email|e mail|mail|thu dien tu
facebook|fb|phay buc
tin gia|fake news|tin bia|tin that thiet|tin vit
flo|florua|fluor|fluoride
formol|focmon|formaldehyde|formalin|phoc mon|phooc mon|phoocmon
mien phi|free
gan day|moi day|vua qua
gan lon|gan heo
gan nhiem mo|mo gan
gao lut|gao luc
gay an
gay chien
gay chu y
gay dung
gay hai|gay tac hai
gay han
gay me
gay ra|gay nen|khien cho|lam cho
gay qui
gay roi
gay te
gia danh|gia mao|mao danh
gia dat|gia mac
gia do|gia dau xanh
gia tri
phau thuat tham mi|giai phau tham mi
giam can|giam beo|giam ki
mac man|giang mung|mac mung
giao hang|ship hang
giao vien|thay co giao
giau co|giau sang
so do|giay chung nhan quyen su dung dat
giet nguoi|sat hai
giun san|san lai
nem cuon|goi cuon
quyen gop|gop tien
nhan tin|gui tin|gui tin nhan
tin tac|hac co|hacker
han su dung|han dung
han han|kho han
hang chinh hang|hang auth|hang that|hang xin
hang gia|hang dom|hang fake|hang nhai
hang nam|thuong nien
hang ngay
hang thang
hang tuan
kinh nguyet|hanh kinh
hat ngo|hat bap
hat tieu
vi nhua|hat vi nhua|microplastic
hat vung
he mien dich|he mien nhiem|suc de khang
via he|he pho
lon hoi|heo hoi
heo hut
heo may
khoi benh|het benh|khoi han benh|lanh benh
het han|het dat|het date|het han su dung|qua han|qua han su dung
tat ca|het thay|tat tan tat|toan bo
hydro|hidro|hydrogen
vo sinh|hiem muon
hien mau
hieu nham|hieu lam
hieu thuoc|nha thuoc|nha thuoc tay|quay thuoc|tiem thuoc tay
ho chieu|passport
oc cho|ho dao
so ho khau|ho khau
lao phoi|ho lao
tien dien|hoa don dien|hoa don tien dien
tien nuoc|hoa don nuoc|hoa don tien nuoc
hoa ki|hop chung quoc hoa ki|nuoc mi|usa
hoa qua|trai cay
hoa tri|hoa tri lieu|truyen hoa chat|vao hoa chat
hoan tien|tra lai tien
hoc truc tuyen|hoc online|hoc qua mang
hoc phi|tien hoc
hoc sinh trung hoc pho thong|hoc sinh cap 3|hoc sinh cap ba
trung ga|hot ga
trung vit|hot vit
trung vit lon|hot vit lon
khach san|hotel
say thai|hu thai
kho tho|hut hoi|ngop tho
hut thuoc la|hut thuoc
huy diet
huyet ap thap|tut huyet ap
tiet lon|huyet heo|huyet lon|tiet heo
mach mau|huyet quan
oxy gia|hydrogen peroxide|nuoc oxy gia
qui tien te quoc te|imf
internet|in to net|mang internet
thong tin|info
kali|potassium
tac duong|ket xe|un tac|un tac giao thong
khai giang|tuu truong
khang sinh|thuoc khang sinh|thuoc tru sinh|tru sinh
toan cau|khap the gioi|toan the gioi
mat ngu|kho ngu
nha khoa hoc|khoa hoc gia
khuyen mai
tim kiem|kiem tim
nguoi viet o nuoc ngoai|kieu bao|viet kieu
sao kim|kim tinh
kinh mat|mat kieng|mat kinh
la san|la khoai mi
ngai cuu|la ngai
la tra
la trau khong|la trau
xam hai tinh duc|lam dung tinh duc
nham lan|lam lan
lan truyen|phat tan
ngay lap tuc|lap tuc|ngay tuc khac|ngay tuc thi|tuc khac
may tinh xach tay|laptop|may laptop
tang can|len can|len ki
li hon|li di
lien bang nga
lien minh chau au|lien hiep chau au
lien hop quoc|lien hiep quoc
linh cuu hoa|linh chua chay
nha dam|lo hoi
lo vi song|lo vi ba|lo viba
loang xuong|xop xuong
loc xoay|voi rong
viem loet da day|loet bao tu|loet da day|viem loet bao tu
tin don|loi don
long lon|long heo
ngap lut|lu lut|lut loi
lua dao|lua gat|luong gat|scam
lua mi|tieu mach
luong huu|luong huu tri|tien huu
luu huynh|sulfur|sulphur
ma doc|malware|phan mem doc hai
ma otp|ma xac minh|ma xac thuc|otp
ma qr|ma qr code|qr code
ma tuy|xi ke
magie|magnesium
mam non|mau giao
mang 5g|song 5g
mang cau xiem|mang cau gai|na xiem
wifi|mang wifi|song wifi|wai phai|wi fi
mang xa hoi|social media
map mo
mat khau|pass|password
mat trang|nguyet cau
that nghiep|mat viec
nhanh chong|mau chong
mo mau|mau nhiem mo|mo mau cao|roi loan lipid mau|roi loan mo mau
may anh|may chup anh|may chup hinh
may bay|phi co|tau bay
truc thang|may bay truc thang
may day|me day
may tinh bang|tablet
mi an lien|mi goi|mi tom
mo lon|mo heo
sinh mo|mo lay thai
xe may|mo to|xe gan may|xe hai banh|xe mo to|xe moto
moc nhi|nam meo
sao moc|moc tinh
mu bao hiem|non bao hiem
mu mat|mu loa
mua hang truc tuyen|mua hang online|mua hang tren mang|mua sam online|mua sam truc tuyen
mua lon|mua to|mua xoi xa
mui tiem|mui chich
mui nhac lai|mui tang cuong
mui tau|ngo gai
mun coc|mun com
muoi an|nacl|natri clorua
muoi vung
thia ca phe|muong ca phe
muop dang
nam huong|nam dong co
nhap vien|nam vien|vao vien
nang nong|nang gat|oi buc
pha thai|nao pha thai|nao thai
natri|sodium
ngan hang
ngan hang the gioi|world bank
phong ngua|ngan ngua|phong tranh
nghet mui|ngat mui|tac mui
ngheo kho|ngheo tung
nghi huu|ve huu
ngo doc thuc pham|ngo doc do an|ngo doc thuc an
rau mui|ngo ri
nuoc ngoai|ngoai quoc
ngu man|ngu mung
thuc khuya|ngu muon|ngu tre
tranh thai|ngua thai
nguoi bo|nguoi cha
nguoi cao tuoi|nguoi co tuoi|nguoi gia|nguoi lon tuoi
nguoi dan
nguoi giao hang|nhan vien giao hang|shipper
tai xe|nguoi lai xe
nguy hiem|nguy hai
nha may dien hat nhan|nha may dien nguyen tu|nha may hat nhan
nhat ban|nuoc nhat
xam nhap man|nhiem man
nicotine|nicotin
phat no|no tung
noi tang|phu tang
non mua|non oi|oi mua
nuoc bot|nuoc mieng
nuoc dun soi de nguoi|nuoc chin|nuoc soi de nguoi
nuoc ngot co ga|nuoc co ga|nuoc co gas|nuoc giai khat co ga|nuoc giai khat co gas|nuoc ngot co gas
nuoc rua bat|nuoc rua chen
nuoc tieu
nuoc tra
xi dau|nuoc tuong
nuoi lon|nuoi heo
o nong
o to|oto|xe hoi|xe hop|xe o to|xe oto
oxy|o xy|oxi
truc tuyen|online|qua mang
ot chuong|ot da lat
tac dung phu|phan ung phu
soc phan ve|phan ve
phap tri
tau vu tru|phi thuyen|tau khong gian
san bay|phi truong
uon van|phong don ganh
pin du phong|sac du phong
pin mat troi|pin nang luong mat troi|tam pin mat troi
qua bong|qua banh|trai banh|trai bong
qua bau|trai bau
qua bo
qua buoi|trai buoi
qua ca chua|trai ca chua
qua ca tim|trai ca tim
qua cam|trai cam
qua chanh|trai chanh
qua chom chom|trai chom chom
qua chuoi|trai chuoi
qua dao|trai dao
qua dau
tu vong|qua doi|tat tho|thiet mang|tu nan|tu tran
qua du du|trai du du
qua dua|qua khom|qua thom|trai dua|trai khom|trai thom
qua dua hau|trai dua hau
qua gac|trai gac
qua hong xiem|sa bo che|sapoche|trai hong xiem|trai sapoche
qua khe|trai khe
qua le
qua luu|trai luu
qua na|qua mang cau|trai mang cau
qua mang cut|trai mang cut
qua mit|trai mit
qua muop|trai muop
qua nhan
qua nhau|trai nhau
qua nho
qua oi|trai oi
qua ot|trai ot
qua quat|qua tac|trai quat|trai tac
qua sau rieng|trai sau rieng
qua sung|trai sung
qua tao|trai bom|trai tao
qua than|trai cat|trai than
qua thanh long|trai thanh long
qua toc do|vuot qua toc do|vuot toc do
qua vai|trai vai
qua vu sua|trai vu sua
qua xoai|trai xoai
quan an
quan tri
quang tri
quat dien|quat may
qui nhi dong lien hop quoc|unicef
tot nghiep|ra truong
xuat vien|ra vien
rau ngo|rau bap
rau qua|rau cu qua|rau trai
vitamin a|retinol|sinh to a
truot dai hoc|rot dai hoc
rua bat|rua chen
ruot non|tieu trang
thanh pho ho chi minh|sai gon
trat khop|sai khop
soi than|san than
sinh con|sanh con|sinh no
sao hoa
sao tho|tho tinh
sat lo dat|sat lo|truot dat
say nang|trung nang
say ruou|say xin|xin ruou
virus|sieu vi|sieu vi trung|vi rut
sinh thuong
vitamin b|sinh to b
vitamin d|sinh to d
vitamin e|sinh to e
tin nhan|sms|tin nhan sms|tin nhan van ban
tay giun|so giun|xo giun|xo lai
sot xuat huyet|sot dengue
thung rac|sot rac
su dung
su that|su thuc
sua ngo|sua bap
sua bot|sua cong thuc
viem phoi|sung phoi
tai khoan ngan hang|tai khoan nha bang|tk ngan hang
tai nan giao thong|tai nan xe|tai nan xe co
tai xiu
tam dem|tam ban dem|tam khuya
tan duoc|thuoc tay
tang ozone|tang o zon|tang ozon
tao bon
tau cao toc
tau hoa|tau lua|xe lua
tay y|y hoc hien dai
ten lua
tet nguyen dan|tet am lich|tet co truyen|tet ta
tet duong lich|tet tay
thach sung|than lan
thuc ra|that ra
thuc su|that su
the visa
thi do
thi truot|thi rot
thi thuc|visa
thit lon|thit heo
thong tri
thuc an
thuoc tru sau|thuoc bao ve thuc vat|thuoc sau
thuoc diet co|thuoc tru co
thuoc la dien tu|vape
thuy dau
tivi|ti vi|tv|vo tuyen truyen hinh
tia cuc tim|tia tu ngoai|tia uv
tuyen tien liet|tien liet tuyen
tiktok|tik tok|top top
to cao|to giac
to chuc y te the gioi|who
ve so|to ve so
yen sao|to yen
trai tim
tram y te|tram xa
trang web|trang mang|trang thong tin dien tu|web|website
tri an
tri gia
tri lieu
tri so
tri vi
trung thuong|trung giai
trung quoc
trung tri
truong tieu hoc|truong cap 1|truong cap mot
truong trung hoc co so|truong cap 2|truong cap hai
truong trung hoc pho thong|truong cap 3|truong cap ba
truong cong|truong cong lap
truong tu|truong dan lap|truong tu thuc
truyen dich|truyen nuoc|truyen nuoc bien|vo nuoc bien
tu cung
tu tu|tu sat
tu tri
ukraine|u crai na|ukraina
uong tra|uong che
va li|vali
vac xin|vaccin|vaccine|vacxin
vay tien truc tuyen|vay tien online|vay tien qua app|vay tien qua mang
vet bong|vet phong
vet seo|vet theo
vi khuan
viem gan b|viem gan sieu vi b|viem gan virus b
vung den
xa phong|xa bong
xe buyt|xe bus
xe cuu thuong|xe cap cuu
xe chua chay|xe cuu hoa
xe khach
xet nghiem mau
xuong lon|xuong heo
youtube|ytb
"""
ENGLISH = """\
children|kids|kid|child|youngsters
babies|baby|infant|infants|newborn|newborns
teenagers|teens|teenager|teen|adolescents|adolescent
elderly|seniors|older people|old people|senior citizens|elderly people
doctor|doctors|physician|physicians
lawyer|lawyers|attorney|attorneys
police|cops|cop|police officers|police officer|policeman|policemen
firefighter|firefighters|fireman|firemen
soldiers|soldier|troops|servicemen
scientist|scientists|researcher|researchers
teacher|teachers|schoolteacher|schoolteachers
undocumented immigrants|illegal immigrants|illegal aliens|undocumented immigrant|illegal immigrant|illegal alien|undocumented workers
immigrants|immigrant|migrants|migrant
pregnant women|expectant mothers|mothers to be|pregnant woman|expectant mother
homeless people|the homeless
unemployed|jobless|out of work
employee|employees|staff member|staff members
boss|bosses
customer|customers|shopper|shoppers
citizens|citizen
mother|mothers|mom|moms|mum|mums
father|fathers|dad|dads
celebrity|celebrities|famous person|famous people
fraudster|fraudsters|scammer|scammers|con artist|con artists|swindler|swindlers
thief|thieves|burglar|burglars|robber|robbers
vaccine|vaccines|vaccination|vaccinations|jab|jabs|immunization|immunizations|immunisation
vaccinated|immunized|immunised
cure|cures|cured|curing|heal|heals|healed|healing
medicine|medicines|medication|medications|drug|drugs
physical exercise|workout|workouts
heart attack|heart attacks|myocardial infarction|cardiac arrest
high blood pressure|hypertension
stroke|strokes|brain attack
flu|influenza
flu vaccine|flu shot|flu shots|flu vaccines|flu jab|flu jabs
bird flu|avian flu|avian influenza
covid 19|covid|coronavirus|covid19|sars cov 2
hospital|hospitals|medical center|medical centre
illness|illnesses|disease|diseases|sickness
ill|sick
die|dies|died|dying|pass away|passed away|passes away|perish|perished
death|deaths|fatality|fatalities
kill|kills|killed|killing
suicide|suicides|killed himself|killed herself|took his own life|took her own life
obesity|obese
belly|stomach|tummy|abdomen
miscarriage|miscarriages|pregnancy loss
side effect|side effects|adverse effect|adverse effects|adverse reaction|adverse reactions
painkiller|painkillers|pain reliever|pain relievers|analgesic|analgesics
acetaminophen|paracetamol|tylenol
vitamin c|ascorbic acid
cigarette|cigarettes
e cigarette|e cigarettes|vape|vapes|electronic cigarette|electronic cigarettes
abortion|abortions|termination of pregnancy
mental illness|mental illnesses|mental disorder|mental disorders
face mask|face masks|face covering|face coverings
birth control|contraception|contraceptive|contraceptives
prevent|prevents|prevented|preventing|ward off|wards off
cause|causes|caused|causing|lead to|leads to|led to|leading to|result in|results in|resulted in|trigger|triggers|triggered
dangerous|hazardous|unsafe
poisonous|toxic
car|cars|automobile|automobiles|vehicle|vehicles
truck|trucks|lorry|lorries
plane|planes|airplane|airplanes|aircraft|aeroplane|aeroplanes|jet
motorcycle|motorcycles|motorbike|motorbikes
bicycle|bicycles|bike|bikes
gas prices|gasoline prices|petrol prices|price of gas|price of gasoline|fuel prices
gasoline|petrol
train station|railway station
subway|subways
highway|highways|freeway|freeways|motorway|motorways
driver's license|driving licence|drivers license|driver license|driving license
crash|crashes|crashed
airport|airports
cell phone|mobile phone|cellphone|cell phones|mobile phones|cellphones|cellular phone
smartphone|smartphones|smart phone|smart phones
computer|computers
laptop|laptops|notebook computer
tv|television|televisions|telly
photo|photos|photograph|photographs|picture|pictures|image|images
video|videos|footage|video clip|video clips|clip|clips
website|websites|web site|web sites|webpage|web page
email|emails|e mail|e mails
text message|text messages|sms
social media|social network|social networks|social networking sites
app|apps|application software|mobile application
artificial intelligence|machine intelligence
password|passwords|passcode|passcodes
hyperlink|hyperlinks|url|urls
movie|movies|film|films
garbage|trash|rubbish
apartment|apartments
gun|guns|firearm|firearms
gun control|gun safety laws|gun laws
assault rifle|assault rifles|assault weapon|assault weapons
bomb|bombs|explosive device|explosive devices
refrigerator|fridge|refrigerators|fridges
candy|sweets|candies
soda|soft drink|soft drinks|sodas|fizzy drink|fizzy drinks
tax cut|tax cuts|tax relief|tax break|tax breaks|tax reduction|tax reductions
tax increase|tax increases|tax hike|tax hikes
increase|increases|increased|increasing|raise|raises|raised|raising|hike|hikes|hiked
reduce|reduces|reduced|reducing|cut|cuts|cutting|lower|lowers|lowered|lowering|slash|slashes|slashed
salary|salaries|wage|wages|pay check|paycheck|paychecks
minimum wage|minimum hourly wage
buy|buys|bought|buying|purchase|purchases|purchased|purchasing
company|companies|corporation|corporations|firm|firms
money laundering|laundering money
fraud|frauds|scam|scams|swindle|swindles
steal|steals|stole|stolen|stealing
arrest|arrests|arrested|taken into custody
jail|prison|jailed|imprisoned|prisons|jails
death penalty|capital punishment
rape|raped|sexual assault
murder|murders|murdered|homicide|homicides
illegal|unlawful|against the law
legal|lawful
law|laws|legislation
ban|bans|banned|outlaw|outlawed|outlaws|prohibit|prohibits|prohibited
allow|allows|allowed|permit|permits|permitted
election fraud|voter fraud|vote rigging|electoral fraud
vote|votes|ballot|ballots
social security
health insurance|health coverage|medical insurance
affordable care act|obamacare
national debt|federal debt|government debt
budget deficit|federal deficit
poor people|the poor|low income people|people in poverty
rich|wealthy|affluent
wealthy people|the rich|the wealthy|rich people
food stamps|supplemental nutrition assistance program
federal government|national government
government shutdown|shutdown of the government
cryptocurrency|cryptocurrencies|crypto|digital currency|digital currencies
free of charge|for free|at no cost
climate change|global warming
carbon dioxide|co2
greenhouse gas|greenhouse gases|greenhouse gas emissions
nuclear power|nuclear energy|atomic energy
nuclear weapon|nuclear weapons|nuclear bomb|nuclear bombs|atomic bomb|atomic bombs|nukes
renewable energy|renewables|clean energy
wildfire|wildfires|forest fire|forest fires|bushfire|bushfires
flood|floods|flooding
hurricane|hurricanes|typhoon|typhoons|tropical cyclone|tropical cyclones
tornado|tornadoes|twister|twisters
earthquake|earthquakes|quake|quakes
extraterrestrials|extraterrestrial|space aliens|alien life
ufo|ufos|unidentified flying object|unidentified flying objects|flying saucer|flying saucers
spacecraft|spaceship|spaceships
sodium chloride|table salt
baking soda|sodium bicarbonate
genetically modified|gmo|genetically engineered|gmos
pesticide|pesticides
corn|maize
peanut|peanuts|groundnut|groundnuts
shrimp|shrimps|prawn|prawns
eggplant|aubergine
zucchini|courgette
cilantro|coriander
latin america
south america
north america
central america
bank of america
united states|u s|usa|u s a|united states of america|america
united kingdom|u k|uk|great britain|britain
united nations|u n|un
european union|e u|eu
world health organization|w h o|world health organisation
centers for disease control and prevention|cdc|centers for disease control|c d c
food and drug administration|fda
federal bureau of investigation|fbi
central intelligence agency|cia
national aeronautics and space administration|nasa
environmental protection agency|epa
internal revenue service|irs
world war ii|wwii|ww2|second world war|world war two|world war 2
world war i|wwi|ww1|first world war|world war one|world war 1
trans pacific partnership|tpp
north american free trade agreement|nafta
north atlantic treaty organization|nato
international monetary fund|imf
national rifle association|nra
gross domestic product|gdp
president|presidents|potus
supreme court|scotus|u s supreme court
new york city|nyc
washington dc|washington d c|d c
islamic state|isis|isil
start|starts|started|starting|begin|begins|began|beginning|begun
help|helps|helped|assist|assists|assisted
show|shows|showed|shown|showing|reveal|reveals|revealed
claim|claims|claimed|allege|alleges|alleged
big|large|huge
fake|counterfeit|phony|bogus
hoax|hoaxes
percent|per cent
american|americans
nearly|almost
approximately|roughly
every day|daily
every year|annually|yearly|each year|per year
every month|monthly|each month|per month
every week|weekly|each week|per week
"""
