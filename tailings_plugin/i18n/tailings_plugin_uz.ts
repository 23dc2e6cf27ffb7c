<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uz_UZ" sourcelanguage="en">
<context>
    <name>tailings</name>
    <message>
        <location filename="../archives.py"/>
        <source>{input}: {path} would unpack to {size} MB, far more than a table holds, and fill the memory. Check that it is the right file, or cut it into parts.</source>
        <translation>{input}: {path} ochilganda {size} MB boʻladi, bu jadvalnikidan ancha koʻp va xotirani toʻldiradi. Toʻgʻri fayl ekanini tekshiring yoki qismlarga boʻling.</translation>
    </message>
    <message>
        <location filename="../basin/analysis.py"/>
        <source>Point {id} has no path: {reason}. Give a point on cells with a height.</source>
        <translation>{id} nuqtasining yoʻli yoʻq: {reason}. Balandligi bor kataklardagi nuqtani bering.</translation>
    </message>
    <message>
        <location filename="../basin/analysis.py"/>
        <source>Sinks are marked as directions are found: give them to {function} instead.</source>
        <translation>Oqimsiz chuqurliklar yoʻnalishlar hisoblanayotganda belgilanadi: ularni {function} ichida bering.</translation>
    </message>
    <message>
        <location filename="../basin/analysis.py"/>
        <source>Sinks are marked as directions are found: give them to flow_directions instead.</source>
        <translation>Botiqlar yoʻnalishlar aniqlanayotganda belgilanadi: ularni flow_directions ga bering.</translation>
    </message>
    <message>
        <location filename="../basin/analysis.py"/>
        <source>The table of points has no columns lon and lat (or x and y); it has {names}. Rename them.</source>
        <translation>Nuqtalar jadvalida lon va lat (yoki x va y) ustunlari yoʻq; unda bor: {names}. Ularni qayta nomlang.</translation>
    </message>
    <message>
        <location filename="../basin/analysis.py"/>
        <source>Layer {path} has no field {field} with countries; its fields are {names}. Name the field of the codes.</source>
        <translation>{path} qatlamida davlatlar uchun {field} maydoni yoʻq; maydonlari: {names}. Kodlar maydonini koʻrsating.</translation>
    </message>
    <message>
        <location filename="../basin/grid/codings.py"/>
        <source>Directions {path}: rows from {row} on cannot be read.</source>
        <translation>Yoʻnalishlar {path}: {row}-satrdan boshlab oʻqib boʻlmaydi.</translation>
    </message>
    <message>
        <location filename="../basin/grid/codings.py"/>
        <location filename="../basin/grid/direction_file.py"/>
        <source>Directions {path}: there is no direction in it, only no-data.</source>
        <translation>Yoʻnalishlar {path}: unda yoʻnalish yoʻq, faqat maʼlumotsiz kataklar.</translation>
    </message>
    <message>
        <location filename="../basin/grid/codings.py"/>
        <source>Flow directions cannot be written to {path}: {error}</source>
        <translation>Oqim yoʻnalishlarini {path} ga yozib boʻlmaydi: {error}</translation>
    </message>
    <message>
        <location filename="../basin/grid/codings.py"/>
        <source>Directions {path}: the codings {codings} fit equally. Say which one it is.</source>
        <translation>Yoʻnalishlar {path}: {codings} kodlanishlari bir xil mos. Qaysi biri ekanini koʻrsating.</translation>
    </message>
    <message>
        <location filename="../basin/grid/codings.py"/>
        <source>Directions {path}: {count} cells hold no code of the coding {coding}; the first is no whole number in row {row}, column {column} (x {x:g}, y {y:g}). Choose the coding the raster was made with, or mend the raster.</source>
        <translation>Yoʻnalishlar {path}: {coding} kodlanishining kodi boʻlmagan kataklar: {count}; birinchisi butun son emas, {row}-satr, {column}-ustun (x {x:g}, y {y:g}). Rastr tuzilgan kodlanishni tanlang yoki rastrni tuzating.</translation>
    </message>
    <message>
        <location filename="../basin/grid/codings.py"/>
        <source>Directions {path}: {count} cells hold no code of the coding {coding}; the first is {code} in row {row}, column {column} (x {x:g}, y {y:g}). Choose the coding the raster was made with, or mend the raster.</source>
        <translation>Yoʻnalishlar {path}: {coding} kodlanishining kodi boʻlmagan kataklar: {count}; birinchisi {code}, {row}-satr, {column}-ustun (x {x:g}, y {y:g}). Rastr tuzilgan kodlanishni tanlang yoki rastrni tuzating.</translation>
    </message>
    <message>
        <location filename="../basin/grid/drained_file.py"/>
        <source>Raster {path} has {rows} x {columns} cells from {left:.10g}, {top:.10g} on; the flow directions have {own_rows} x {own_columns} from {own_left:.10g}, {own_top:.10g} on, or another coordinate system.</source>
        <translation>Rastr {path}: {left:.10g}, {top:.10g} nuqtasidan {rows} x {columns} katak; oqim yoʻnalishlarida {own_left:.10g}, {own_top:.10g} nuqtasidan {own_rows} x {own_columns} yoki koordinatalar tizimi boshqa.</translation>
    </message>
    <message>
        <location filename="../basin/grid/drained_file.py"/>
        <location filename="../basin/grid/sampling.py"/>
        <location filename="../consequence/windows.py"/>
        <source>Raster {name}: rows from {row} on cannot be read: {error}</source>
        <translation>Rastr {name}: {row}-satrdan boshlab oʻqib boʻlmaydi: {error}</translation>
    </message>
    <message>
        <location filename="../basin/grid/drained_file.py"/>
        <source>Raster {path} is not of the flow directions beside it: in row {row}, column {column} it tells {found:g}, and {expected:g} follows from the cells that drain there. Remove it, or write it anew with the directions.</source>
        <translation>Rastr {path} yonidagi oqim yoʻnalishlariniki emas: {row}-satr, {column}-ustunda {found:g} turibdi, u yerga oqadigan kataklardan esa {expected:g} kelib chiqadi. Uni olib tashlang yoki yoʻnalishlar bilan birga qayta yozing.</translation>
    </message>
    <message>
        <location filename="../basin/grid/raster_file.py"/>
        <source>{path} is a vector layer; a raster is needed here.</source>
        <translation>{path} — vektor qatlami; bu yerda rastr kerak.</translation>
    </message>
    <message>
        <location filename="../basin/grid/raster_file.py"/>
        <location filename="../consequence/simulated.py"/>
        <location filename="../open_data/mosaic.py"/>
        <source>The raster {path} cannot be opened: {error}</source>
        <translation>{path} rastrini ochib boʻlmadi: {error}</translation>
    </message>
    <message>
        <location filename="../basin/grid/raster_file.py"/>
        <source>{path} holds several rasters; choose one of them: {names}</source>
        <translation>{path} da bir necha rastr bor; birini tanlang: {names}</translation>
    </message>
    <message>
        <location filename="../basin/grid/raster_file.py"/>
        <source>Raster {path} has {count} bands; one band of values is needed. Export the band you mean to a raster of its own (Raster &gt; Conversion &gt; Translate).</source>
        <translation>{path} rastrida {count} kanal bor; bitta qiymat kanali kerak. Kerakli kanalni alohida rastrga eksport qiling (Raster &gt; Conversion &gt; Translate).</translation>
    </message>
    <message>
        <location filename="../basin/grid/raster_file.py"/>
        <source>Raster {path} holds complex numbers; one number a cell is needed. Export its real part or its amplitude to a raster of its own.</source>
        <translation>{path} rastrida kompleks sonlar bor; katakka bitta son kerak. Haqiqiy qismini yoki amplitudasini alohida rastrga eksport qiling.</translation>
    </message>
    <message>
        <location filename="../basin/grid/raster_file.py"/>
        <source>Raster {path}: its position cannot be read: {error}. The file may be cut off or damaged: copy it again from where it comes from.</source>
        <translation>Rastr {path}: joylashuvi oʻqilmaydi: {error}. Fayl qirqilgan yoki buzilgan boʻlishi mumkin: uni olingan joyidan qayta koʻchiring.</translation>
    </message>
    <message>
        <location filename="../basin/grid/raster_file.py"/>
        <source>Raster {path} has no coordinate system or no position. Assign its CRS first (Raster &gt; Projections &gt; Assign Projection).</source>
        <translation>{path} rastrining koordinatalar tizimi yoki joylashuvi yoʻq. Avval koordinatalar tizimini bering (Raster &gt; Projections &gt; Assign Projection).</translation>
    </message>
    <message>
        <location filename="../basin/grid/raster_file.py"/>
        <source>Raster {path} is in the geocentric system {crs}, whose coordinates are distances from the middle of the Earth. Warp it to a geographic or projected one first (Raster &gt; Projections &gt; Warp).</source>
        <translation>{path} rastri geotsentrik {crs} tizimida, uning koordinatalari Yer markazidan masofalardir. Avval uni geografik yoki proyeksiyali tizimga oʻtkazing (Raster &gt; Projections &gt; Warp).</translation>
    </message>
    <message>
        <location filename="../basin/grid/raster_file.py"/>
        <source>Raster {path} is rotated or not north-up (geotransform {transform}). Warp it to a north-up raster first (Raster &gt; Projections &gt; Warp).</source>
        <translation>{path} rastri burilgan yoki shimolga qaratilmagan (geotransform {transform}). Avval uni shimolga qaratilgan rastrga oʻtkazing (Raster &gt; Projections &gt; Warp).</translation>
    </message>
    <message>
        <location filename="../basin/grid/raster_file.py"/>
        <source>Raster {path} reaches from {south} to {north} degrees of latitude, beyond a pole: its coordinates are no degrees, or its CRS is another one. Assign the right one (Raster &gt; Projections &gt; Assign Projection).</source>
        <translation>{path} rastri kenglikning {south} gradusidan {north} gradusigacha, qutbdan oshib ketadi: koordinatalari gradus emas yoki koordinatalar tizimi boshqa. Toʻgʻrisini tayinlang (Rastr &gt; Proyeksiyalar &gt; Proyeksiyani tayinlash).</translation>
    </message>
    <message>
        <location filename="../basin/grid/raster_file.py"/>
        <source>Cells of {width} x {height} have no size.</source>
        <translation>{width} x {height} kataklarning oʻlchami yoʻq.</translation>
    </message>
    <message>
        <location filename="../basin/grid/raster_file.py"/>
        <source>{crs} is no coordinate reference system. Write it as EPSG:32643.</source>
        <translation>{crs} koordinatalar tizimi emas. Uni EPSG:32643 koʻrinishida yozing.</translation>
    </message>
    <message>
        <location filename="../basin/grid/raster_file.py"/>
        <source>Relief {path}: {cells:,.0f} million cells need about {needed:.1f} GB of memory, {free:.1f} GB are free. Clip the relief to the region of the facilities, set a length limit, use a coarser relief, or make its flow directions first with flowdirections, for which no relief is too large, and give them as DIRECTIONS.</source>
        <translation>Relyef {path}: {cells:,.0f} mln katakka taxminan {needed:.1f} GB xotira kerak, {free:.1f} GB boʻsh. Relyefni obyektlar hududi boʻyicha kesing, uzunlik chegarasini bering, yirikroq relyef oling yoki avval istalgan oʻlchamni ishlaydigan flowdirections vositasi bilan uning oqim yoʻnalishlarini tuzib, ularni DIRECTIONS sifatida bering.</translation>
    </message>
    <message>
        <location filename="../basin/grid/raster_written.py"/>
        <location filename="../basin/tiles/written.py"/>
        <location filename="../consequence/flow_mosaic.py"/>
        <source>{path} cannot be written: {error}</source>
        <translation>{path} ga yozib boʻlmadi: {error}</translation>
    </message>
    <message>
        <location filename="../basin/grid/relief.py"/>
        <source>Relief {path}: no height in it is one of land, between {lowest} and {highest} m; there are such as {value}. Convert them to metres if they are in another unit, or choose another raster.</source>
        <translation>Relyef {path}: undagi birorta balandlik quruqlikniki emas, {lowest} va {highest} m oraligʻida; {value} kabilari bor. Birligi boshqa boʻlsa, metrga oʻtkazing yoki boshqa rastr tanlang.</translation>
    </message>
    <message>
        <location filename="../basin/grid/relief.py"/>
        <location filename="../basin/tiles/ground.py"/>
        <source>Relief {path}: there is no height in it, only no-data. Choose a raster (or a window of it) that has heights.</source>
        <translation>Relyef {path}: unda balandlik yoʻq, faqat maʼlumotsiz kataklar. Balandligi bor rastrni (yoki uning oynasini) tanlang.</translation>
    </message>
    <message>
        <location filename="../basin/grid/relief.py"/>
        <source>Raster {path} has a palette: its values are the numbers of colours or classes, not heights. Choose the relief itself; where they are heights in metres, take the palette away (Raster &gt; Conversion &gt; Translate).</source>
        <translation>{path} rastrining palitrasi bor: qiymatlari — ranglar yoki sinflar raqami, balandlik emas. Relyefning oʻzini tanlang; bular metrdagi balandlik boʻlsa, palitrani olib tashlang (Rastr &gt; Aylantirish &gt; Formatni aylantirish).</translation>
    </message>
    <message>
        <location filename="../basin/grid/relief.py"/>
        <source>Relief {path}: its heights are in feet ({unit}). Convert them to metres first, for example with the raster calculator (height * 0.3048).</source>
        <translation>Relyef {path}: balandliklari futda ({unit}). Avval metrga oʻtkazing, masalan rastr kalkulyatori bilan (height * 0.3048).</translation>
    </message>
    <message>
        <location filename="../basin/grid/relief.py"/>
        <source>Relief {path}: its heights are in {unit}, not in metres. Convert them first, for example with the raster calculator (height * {factor}).</source>
        <translation>Relyef {path}: balandliklari {unit} birligida, metrda emas. Avval oʻtkazing, masalan rastr kalkulyatori bilan (height * {factor}).</translation>
    </message>
    <message>
        <location filename="../basin/grid/relief.py"/>
        <source>Relief {path}: rows from {row} on cannot be read: {error}</source>
        <translation>Relyef {path}: {row}-satrdan boshlab oʻqib boʻlmaydi: {error}</translation>
    </message>
    <message>
        <location filename="../basin/paths/flow_tree.py"/>
        <source>The flow directions run in a loop of {length} cells through row {row}, column {column}. Check that the coding of the directions is the right one, or make them anew from a relief.</source>
        <translation>Oqim yoʻnalishlari {row}-satr, {column}-ustun orqali {length} katakli yopiq halqa hosil qiladi. Yoʻnalishlar kodlanishi toʻgʻriligini tekshiring yoki ularni relyefdan qayta tuzing.</translation>
    </message>
    <message>
        <location filename="../basin/paths/pointers.py"/>
        <source>Layer {layer}, row {row}: field {field} is empty. Fill it, or leave the row out.</source>
        <translation>{layer} qatlami, {row}-satr: {field} maydoni boʻsh. Toʻldiring yoki satrni chiqarib tashlang.</translation>
    </message>
    <message>
        <location filename="../basin/paths/pointers.py"/>
        <source>Layer {layer}, field {field}: {name} stands in rows {first} and {second}. Identifiers must be unique: join the features, or choose another field.</source>
        <translation>{layer} qatlami, {field} maydoni: {name} {first}- va {second}-satrlarda bor. Identifikatorlar takrorlanmasligi kerak: yozuvlarni birlashtiring yoki boshqa maydonni tanlang.</translation>
    </message>
    <message>
        <location filename="../basin/paths/pointers.py"/>
        <source>Layer {layer}: {what} runs in a loop, {members}. Water cannot: correct these features.</source>
        <translation>{layer} qatlami: {what} yopiq halqa hosil qiladi, {members}. Suv bunday oqa olmaydi: bu yozuvlarni tuzating.</translation>
    </message>
    <message>
        <location filename="../basin/paths/tiled_terrain.py"/>
        <source>Relief {relief} ({rows} x {columns} cells) and flow directions {directions} ({own_rows} x {own_columns}) have other cells, or other coordinate systems. Give the relief that the directions were made from, or make them anew from this one.</source>
        <translation>Relyef {relief} ({rows} x {columns} katak) va oqim yoʻnalishlari {directions} ({own_rows} x {own_columns}) ning kataklari yoki koordinatalar tizimlari boshqa. Yoʻnalishlar tuzilgan relyefni bering yoki ularni shu relyefdan qayta tuzing.</translation>
    </message>
    <message>
        <location filename="../basin/routing/accumulation.py"/>
        <location filename="../basin/routing/catchments_in_tiles.py"/>
        <source>The flow directions run in a circle: {count:,} cells never reach an end, the first at row {row}, column {column} (from 0). Make them anew from the relief.</source>
        <translation>Oqim yoʻnalishlari aylanaveradi: {count:,} katak hech qachon oxiriga yetmaydi, birinchisi {row}-satr, {column}-ustun (0 dan). Ularni relyefdan qayta tuzing.</translation>
    </message>
    <message>
        <location filename="../basin/routing/burning.py"/>
        <source>The depth to cut rivers in must be above 0 m; it is {depth}.</source>
        <translation>Daryolarni oʻyish chuqurligi 0 m dan katta boʻlishi kerak; berilgani {depth}.</translation>
    </message>
    <message>
        <location filename="../basin/routing/catchment.py"/>
        <source>The flow directions run in a loop through facilities. Make them anew from a relief.</source>
        <translation>Oqim yoʻnalishlari obyektlar orqali halqa hosil qiladi. Ularni relyefdan qayta tuzing.</translation>
    </message>
    <message>
        <location filename="../basin/routing/directions.py"/>
        <source>The relief has {rows} x {columns} cells; at most {most:,} can be routed at once. Clip it to the region of the facilities or use a coarser relief.</source>
        <translation>Relyefda {rows} x {columns} katak bor; bir yoʻla koʻpi bilan {most:,} katakni hisoblash mumkin. Uni obyektlar hududi boʻyicha kesing yoki yirikroq relyef oling.</translation>
    </message>
    <message>
        <location filename="../basin/shapes/polygon_file.py"/>
        <source>The layer {path} cannot be opened: {error}</source>
        <translation>{path} qatlamini ochib boʻlmadi: {error}</translation>
    </message>
    <message>
        <location filename="../basin/shapes/polygon_file.py"/>
        <source>Layer {path} has no coordinate reference system. Set it in the layer's properties.</source>
        <translation>{path} qatlamining koordinatalar tizimi yoʻq. Uni qatlam xossalarida bering.</translation>
    </message>
    <message>
        <location filename="../basin/tiles/cluster.py"/>
        <source>what it writes there does not come here</source>
        <translation>u yerga yozgani bu yerga kelmaydi</translation>
    </message>
    <message>
        <location filename="../basin/tiles/cluster.py"/>
        <source>it may use {share:.0f} % of {limit:.2f} GB of memory, and takes {needed:.2f} GB for {threads} tiles at once. Start it with {option}, or with more memory, or give the run less (MEMORY_GB): then tiles are smaller.</source>
        <translation>u {limit:.2f} GB xotiraning {share:.0f} % ini ishlata oladi, bir vaqtda oladigan {threads} boʻlakka esa {needed:.2f} GB kerak. Uni {option} bilan yoki koʻproq xotira bilan ishga tushiring yoxud hisobga kamroq bering (MEMORY_GB): shunda boʻlaklar maydaroq boʻladi.</translation>
    </message>
    <message>
        <location filename="../basin/tiles/cluster.py"/>
        <source>it runs on another system ({theirs}) than this run ({ours}). Use one for all machines.</source>
        <translation>u bu hisobdan ({ours}) boshqa tizimda ({theirs}) ishlaydi. Barcha mashinalar uchun bittasini oling.</translation>
    </message>
    <message>
        <location filename="../basin/tiles/cluster.py"/>
        <source>it has dask {theirs}, this run has {ours}. Install the same version on all machines.</source>
        <translation>unda dask {theirs}, bu hisobda {ours}. Barcha mashinalarga bitta versiyani oʻrnating.</translation>
    </message>
    <message>
        <location filename="../basin/tiles/cluster.py"/>
        <source>it has another version of the plugin ({theirs}) than this run ({ours}): they might find different ways. Give all machines the same folder that holds tailings_plugin on PYTHONPATH, and start the worker again.</source>
        <translation>unda modulning bu hisobdagidan ({ours}) boshqa versiyasi ({theirs}) bor: ular turli yoʻllarni topishi mumkin. Barcha mashinalarga PYTHONPATH da tailings_plugin joylashgan bitta papkani bering va bajaruvchini qayta ishga tushiring.</translation>
    </message>
    <message>
        <location filename="../basin/tiles/cluster.py"/>
        <source>it cannot import {module}: {error}. Workers need numpy, GDAL for Python (osgeo), dask, and the folder that holds tailings_plugin on PYTHONPATH. Mend that, and start the worker again.</source>
        <translation>u {module} ni yuklay olmaydi: {error}. Bajaruvchilarga numpy, Python uchun GDAL (osgeo), dask va PYTHONPATH da tailings_plugin joylashgan papka kerak. Shuni tuzatib, bajaruvchini qayta ishga tushiring.</translation>
    </message>
    <message>
        <location filename="../basin/tiles/files.py"/>
        <source>{path} is there already. Move it away, or choose another folder.</source>
        <translation>{path} bor. Uni boshqa joyga koʻchiring yoki boshqa papka tanlang.</translation>
    </message>
    <message>
        <location filename="../basin/tiles/plan.py"/>
        <source>{given:.2f} GB of memory are too few for one tile of this relief: with what must be known of all tiles it needs {needed:.2f} GB. Give more (MEMORY_GB), or use a coarser relief.</source>
        <translation>Bu relyefning bitta boʻlagi uchun {given:.2f} GB xotira kam: barcha boʻlaklar haqida bilish kerak boʻlgani bilan birga {needed:.2f} GB kerak. Koʻproq bering (MEMORY_GB) yoki dagʻalroq relyef oling.</translation>
    </message>
    <message>
        <location filename="../basin/tiles/plan.py"/>
        <source>The work on tiles needs up to {needed:.1f} GB on the disk of {folder}, of which {free:.1f} GB are free. Make room, or write to another disk.</source>
        <translation>Boʻlaklar boʻyicha ishga {folder} papkasining diskida {needed:.1f} GB gacha kerak, boʻsh joy {free:.1f} GB. Joy boʻshating yoki boshqa diskka yozing.</translation>
    </message>
    <message>
        <location filename="../basin/tiles/scheduler.py"/>
        <source>Work on several machines (scheduler {address}) needs dask.distributed, which this Python has not: install it ({command}), in the version of the workers. Without a scheduler nothing is needed.</source>
        <translation>Bir nechta mashinada ishlash uchun (rejalashtiruvchi {address}) dask.distributed kerak, bu Python da u yoʻq: uni ({command}) bajaruvchilardagi versiyada oʻrnating. Rejalashtiruvchisiz hech narsa kerak emas.</translation>
    </message>
    <message>
        <location filename="../basin/tiles/scheduler.py"/>
        <source>Nobody listens at {address}: {error}. Start the scheduler there ({command}), or mend the address; a firewall may be between.</source>
        <translation>{address} manzilida hech kim javob bermayapti: {error}. U yerda rejalashtiruvchini ishga tushiring ({command}) yoki manzilni tuzating; tarmoqlararo ekran ham xalaqit berishi mumkin.</translation>
    </message>
    <message>
        <location filename="../basin/tiles/scheduler.py"/>
        <source>it does not answer</source>
        <translation>javob yoʻq</translation>
    </message>
    <message>
        <location filename="../basin/tiles/scheduler.py"/>
        <source>What listens at {address} does not speak as a Dask scheduler of this version does: {error}. See the address and its kind (tcp:// or tls://), and install the same version of dask on both sides.</source>
        <translation>{address} manzilida javob beradigan narsa Dask rejalashtiruvchisining bu versiyasidek gapirmaydi: {error}. Manzil va uning turini (tcp:// yoki tls://) tekshiring va ikkala tomonga dask ning bitta versiyasini oʻrnating.</translation>
    </message>
    <message>
        <location filename="../basin/tiles/scheduler.py"/>
        <source>Several workers ended while they were at the same tile, the last at {worker}. Mostly memory is short: see their logs, start them with more of it or with {option}, or give the run less (MEMORY_GB): then tiles are smaller. What is done is kept.</source>
        <translation>Bir nechta bajaruvchi bitta boʻlak ustida ishlayotib tugadi, oxirgisi — {worker}. Koʻpincha xotira yetmaydi: ularning jurnallarini koʻring, koʻproq xotira bilan yoki {option} bilan ishga tushiring yoxud hisobga kamroq bering (MEMORY_GB): shunda boʻlaklar maydaroq boʻladi. Bajarilgani saqlangan.</translation>
    </message>
    <message>
        <location filename="../basin/tiles/scheduler.py"/>
        <source>The scheduler {address} is lost: it has ended, or the network has. What is done is kept: start it and its workers again and run the same again, or run it without a scheduler, and it goes on from there.</source>
        <translation>Rejalashtiruvchi {address} yoʻqoldi: u tugadi yoki tarmoq uzildi. Bajarilgani saqlangan: uni va bajaruvchilarni qayta ishga tushirib, oʻsha hisobni takrorlang yoki rejalashtiruvchisiz ishga tushiring: ish oʻsha joydan davom etadi.</translation>
    </message>
    <message>
        <location filename="../basin/tiles/scheduler.py"/>
        <source>The scheduler {address} does not answer. See whether it and its workers are overloaded or halted; what is done is kept: run the same again, with or without a scheduler, and it goes on from there.</source>
        <translation>Rejalashtiruvchi {address} javob bermayapti. U va uning bajaruvchilari haddan tashqari yuklanmaganini, toʻxtab qolmaganini koʻring; bajarilgani saqlangan: oʻsha hisobni rejalashtiruvchi bilan yoki usiz takrorlang, ish oʻsha joydan davom etadi.</translation>
    </message>
    <message>
        <location filename="../basin/tiles/scheduler.py"/>
        <source>The scheduler {address} has no workers. Start some ({command}), and run the same again: what is done is kept.</source>
        <translation>{address} rejalashtiruvchisida bajaruvchilar yoʻq. Ularni ishga tushirib ({command}), oʻsha hisobni takrorlang: bajarilgani saqlangan.</translation>
    </message>
    <message>
        <location filename="../basin/tiles/scheduler.py"/>
        <source>{address} is no address of a Dask scheduler. It is written {example}, as the scheduler prints it when it starts, or with tls:// where that is set up.</source>
        <translation>{address} — Dask rejalashtiruvchisining manzili emas. U shunday yoziladi: {example}, rejalashtiruvchi ishga tushganda chiqarganidek, yoki sozlangan joyda tls:// bilan.</translation>
    </message>
    <message>
        <location filename="../basin/tiles/source.py"/>
        <source>Relief {path}: the tile of rows {row} to {last_row}, columns {column} to {last_column} (from x {x:.10g}, y {y:.10g} down and to the right) cannot be read: {error}. Mend the file, and run the tool again: what is done is kept.</source>
        <translation>Relyef {path}: {row}–{last_row} satrlar, {column}–{last_column} ustunlardagi boʻlak (x {x:.10g}, y {y:.10g} nuqtasidan pastga va oʻngga) oʻqilmaydi: {error}. Faylni tuzatib, vositani qayta ishga tushiring: bajarilgani saqlangan.</translation>
    </message>
    <message>
        <location filename="../basin/tiles/store.py"/>
        <source>The folder {folder} is there and holds other files: half-done work on tiles cannot be kept in it. Move it away, or choose another name for the output.</source>
        <translation>{folder} papkasi bor va unda boshqa fayllar turibdi: boʻlaklar boʻyicha tugallanmagan ishni unda saqlab boʻlmaydi. Uni boshqa joyga koʻchiring yoki natija uchun boshqa nom tanlang.</translation>
    </message>
    <message>
        <location filename="../basin/tiles/store.py"/>
        <source>Another run, with other inputs, works in the folder {folder}: only one can. Choose another output.</source>
        <translation>{folder} papkasida boshqa boshlangʻich maʼlumotlari bor boshqa hisob ishlayapti: faqat bittasi ishlay oladi. Boshqa natijani tanlang.</translation>
    </message>
    <message>
        <location filename="../basin/tiles/store.py"/>
        <source>{path} cannot be read: {error}. Remove it, and run the tool again: the other tiles are kept.</source>
        <translation>{path} oʻqilmaydi: {error}. Uni oʻchirib, vositani qayta ishga tushiring: qolgan boʻlaklar saqlangan.</translation>
    </message>
    <message>
        <location filename="../basin/tiles/store.py"/>
        <source>Tiles cannot be kept in {folder}: {error}. Make room on the disk, and run the tool again: what is done is kept.</source>
        <translation>Boʻlaklarni {folder} ichida saqlab boʻlmadi: {error}. Diskda joy boʻshatib, vositani qayta ishga tushiring: bajarilgani saqlangan.</translation>
    </message>
    <message>
        <location filename="../basin/tiles/worker.py"/>
        <source>another run works in it</source>
        <translation>unda boshqa hisob ishlayapti</translation>
    </message>
    <message>
        <location filename="../basin/tiles/worker.py"/>
        <source>it cannot open the relief: {reason} All machines must have it under the same path.</source>
        <translation>u relyefni ocha olmaydi: {reason} Relyef barcha mashinalarda bitta yoʻlda boʻlishi kerak.</translation>
    </message>
    <message>
        <location filename="../basin/tiles/worker.py"/>
        <source>the relief {path} is another one there (files of other sizes). All machines must have the same.</source>
        <translation>u yerdagi {path} relyefi boshqa (fayllar oʻlchami boshqacha). Barcha mashinalarda bir xil boʻlishi kerak.</translation>
    </message>
    <message>
        <location filename="../basin/tiles/worker.py"/>
        <source>it does not share the folder {folder}, in which tiles are kept: {error}. It must be on a disk that all machines have under the same path, where workers may write: choose an output there.</source>
        <translation>unda boʻlaklar saqlanadigan {folder} papkasi umumiy emas: {error}. U barcha mashinalarda bitta yoʻlda turadigan, bajaruvchilar yoza oladigan diskda boʻlishi kerak: natijani oʻsha yerdan tanlang.</translation>
    </message>
    <message>
        <location filename="../basin/tiles/worker.py"/>
        <source>Worker {worker}: {reason}</source>
        <translation>Bajaruvchi {worker}: {reason}</translation>
    </message>
    <message>
        <location filename="../cartography/data/rows.py"/>
        <source>Layer {name} could not be read back from {file}.</source>
        <translation>{name} qatlamini {file} faylidan qayta oʻqib boʻlmadi.</translation>
    </message>
    <message>
        <location filename="../cartography/data/rows.py"/>
        <source>Layer {name} could not be written to {file}: {reason}</source>
        <translation>{name} qatlamini {file} fayliga yozib boʻlmadi: {reason}</translation>
    </message>
    <message>
        <location filename="../cartography/layout/export.py"/>
        <source>{file}: the map has {count} sheets, and at most {most} become files of their own. Write a PDF, or choose a larger PAPER.</source>
        <translation>{file}: xaritada {count} varaq bor, alohida fayllar qilib esa koʻpi bilan {most} tasi yoziladi. PDF yozing yoki PAPER da kattaroq oʻlcham tanlang.</translation>
    </message>
    <message>
        <location filename="../cartography/layout/export.py"/>
        <location filename="../cartography/list/table.py"/>
        <location filename="../processing/guard/settling.py"/>
        <location filename="../processing/inventory/createinventory.py"/>
        <location filename="../processing/inventory/field_project.py"/>
        <location filename="../processing/map/facilitysheets.py"/>
        <location filename="../processing/map/hazardmap.py"/>
        <source>{file} could not be written: {reason}</source>
        <translation>{file} faylini yozib boʻlmadi: {reason}</translation>
    </message>
    <message>
        <location filename="../cartography/layout/template.py"/>
        <source>Template {file} cannot be read: {reason}.</source>
        <translation>{file} shabloni oʻqilmaydi: {reason}.</translation>
    </message>
    <message>
        <location filename="../cartography/layout/template.py"/>
        <source>Template {file} is no QGIS layout template (.qpt).</source>
        <translation>{file} QGIS maketi shabloni (.qpt) emas.</translation>
    </message>
    <message>
        <location filename="../cartography/layout/template.py"/>
        <source>Template {file} lacks the items {names}: set these as item ids in the layout (map, legend, and a fixed table named highest).</source>
        <translation>{file} shablonida {names} elementlari yoʻq: ularni maketda element identifikatori qilib bering (map — xarita, legend — shartli belgilar va highest nomli qatʼiy jadval).</translation>
    </message>
    <message>
        <location filename="../cartography/layout/template.py"/>
        <source>Template: the item {name} must be a fixed table.</source>
        <translation>Shablon: {name} elementi qatʼiy jadval boʻlishi kerak.</translation>
    </message>
    <message>
        <location filename="../cartography/list/table.py"/>
        <source>{file}: the ending of a table must be one of {endings}.</source>
        <translation>{file}: jadval kengaytmasi quyidagilardan biri boʻlishi kerak: {endings}.</translation>
    </message>
    <message>
        <location filename="../cartography/look/logo.py"/>
        <source>{path}: there is no such file.</source>
        <translation>{path}: bunday fayl yoʻq.</translation>
    </message>
    <message>
        <location filename="../cartography/look/logo.py"/>
        <source>{path}: a logo is a picture: {endings}.</source>
        <translation>{path}: logotip — rasm: {endings}.</translation>
    </message>
    <message>
        <location filename="../cartography/look/logo.py"/>
        <source>{path} has {mb} MB: a logo of at most {most} MB will do.</source>
        <translation>{path}: {mb} MB; logotip uchun koʻpi bilan {most} MB yetadi.</translation>
    </message>
    <message>
        <location filename="../cartography/look/logo.py"/>
        <source>{path} has {width} x {height} pixels: a logo of at most {most} will do.</source>
        <translation>{path}: {width} x {height} piksel; logotip uchun koʻpi bilan {most} yetadi.</translation>
    </message>
    <message>
        <location filename="../cartography/look/logo.py"/>
        <source>{path} cannot be read as a picture, whatever its name says.</source>
        <translation>{path} nomi qanday boʻlmasin, rasm sifatida oʻqilmaydi.</translation>
    </message>
    <message>
        <location filename="../cartography/map/plan.py"/>
        <location filename="../cartography/web/content.py"/>
        <source>No facility has coordinates: a map needs at least one point.</source>
        <translation>Birorta obyektning koordinatasi yoʻq: xaritaga kamida bitta nuqta kerak.</translation>
    </message>
    <message>
        <location filename="../cartography/map/shading.py"/>
        <source>Relief {layer} is not a raster file that GDAL can read.</source>
        <translation>{layer} relyefi GDAL oʻqiy oladigan rastr fayli emas.</translation>
    </message>
    <message>
        <location filename="../cartography/map/shading.py"/>
        <source>Relief {layer} has no coordinate system of the map. Assign its CRS first, or warp it.</source>
        <translation>{layer} relyefining xarita uchun koordinatalar tizimi yoʻq. Avval uni bering yoki rastrni oʻtkazing.</translation>
    </message>
    <message>
        <location filename="../cartography/map/shading.py"/>
        <source>Relief {layer} holds complex numbers, no heights.</source>
        <translation>{layer} relyefida balandlik emas, kompleks sonlar bor.</translation>
    </message>
    <message>
        <location filename="../cartography/map/shading.py"/>
        <source>Relief {layer} cannot be drawn: {reason}. Choose another raster, or leave RELIEF empty.</source>
        <translation>{layer} relyefini chizib boʻlmaydi: {reason}. Boshqa rastr tanlang yoki RELIEF ni boʻsh qoldiring.</translation>
    </message>
    <message>
        <location filename="../cartography/map/shading.py"/>
        <source>Relief {layer} does not cover the map.</source>
        <translation>{layer} relyefi xaritani qoplamaydi.</translation>
    </message>
    <message>
        <location filename="../cartography/sheets/facility_sheets.py"/>
        <source>No facility has coordinates: a sheet needs at least one point.</source>
        <translation>Birorta obyektning koordinatasi yoʻq: varaqaga kamida bitta nuqta kerak.</translation>
    </message>
    <message>
        <location filename="../consequence/analysis.py"/>
        <source>The table of facilities has none of the columns {fields}; it has {names}. Rename them.</source>
        <translation>Obyektlar jadvalida {fields} ustunlarining birortasi yoʻq; unda bor: {names}. Ularni qayta nomlang.</translation>
    </message>
    <message>
        <location filename="../consequence/analysis.py"/>
        <source>{volumes} volumes and {heights} heights: give one height for each volume, NaN where it is unknown.</source>
        <translation>Hajmlar: {volumes}, balandliklar: {heights}: har hajmga bitta balandlik bering, nomaʼlum boʻlsa NaN.</translation>
    </message>
    <message>
        <location filename="../consequence/analysis.py"/>
        <source>{volumes} volumes for {paths} paths: give one for each, or a table with facility_id.</source>
        <translation>{paths} yoʻlga {volumes} hajm berilgan: har biriga bittadan yoki facility_id bor jadval bering.</translation>
    </message>
    <message>
        <location filename="../consequence/analysis.py"/>
        <source>The table of places has no columns longitude and latitude (or lon and lat); it has {names}. Rename them.</source>
        <translation>Joylar jadvalida longitude va latitude (yoki lon va lat) ustunlari yoʻq; borlari: {names}. Nomini oʻzgartiring.</translation>
    </message>
    <message>
        <location filename="../consequence/analysis.py"/>
        <source>Places, row {row}: there is no place at longitude {x}, latitude {y}. Correct them; they are degrees.</source>
        <translation>Joylar, {row}-satr: uzunligi {x}, kengligi {y} boʻlgan joy yoʻq. Tuzating; bular — gradus.</translation>
    </message>
    <message>
        <location filename="../consequence/analysis.py"/>
        <source>The zones have no CRS: give it as crs, such as EPSG:32643.</source>
        <translation>Zonalarning koordinatalar tizimi yoʻq: uni crs da bering, masalan EPSG:32643.</translation>
    </message>
    <message>
        <location filename="../consequence/analysis.py"/>
        <source>The zones have no column outline: give them as `zones` returns them.</source>
        <translation>Zonalarda outline ustuni yoʻq: ularni `zones` qaytarganidek bering.</translation>
    </message>
    <message>
        <location filename="../consequence/analysis.py"/>
        <source>Places, row {row}: population holds {value}, which is no number of people. Correct it, or leave it empty where it is unknown.</source>
        <translation>Joylar, {row}-satr: population da {value}, bu aholi soni emas. Tuzating yoki nomaʼlum boʻlsa, boʻsh qoldiring.</translation>
    </message>
    <message>
        <location filename="../consequence/bands.py"/>
        <source>The distance bands {text!r} must be rising kilometres above 0, such as 2, 5, 10, 20, 50.</source>
        <translation>Masofa boʻlaklari {text!r} 0 dan katta, oʻsuvchi kilometrlar boʻlishi kerak, masalan 2, 5, 10, 20, 50.</translation>
    </message>
    <message>
        <location filename="../consequence/below.py"/>
        <source>The velocities {slow:g}, {assumed:g} and {fast:g} m/s must rise above 0: slow, assumed, fast.</source>
        <translation>{slow:g}, {assumed:g} va {fast:g} m/s tezliklar 0 dan katta va oʻsuvchi boʻlishi kerak: sekin, qabul qilingan, tez.</translation>
    </message>
    <message>
        <location filename="../consequence/facility_releases.py"/>
        <source>RELATION {relation!r} is not one of {choices}.</source>
        <translation>RELATION {relation!r} quyidagilardan biri emas: {choices}.</translation>
    </message>
    <message>
        <location filename="../consequence/facility_releases.py"/>
        <source>The dry density must be a range: give its lowest and its highest, t/m3.</source>
        <translation>Quruq zichlik — oraliq: eng kichigi va eng kattasini bering, t/m3.</translation>
    </message>
    <message>
        <location filename="../consequence/facility_releases.py"/>
        <source>The dry density must be a range above 0 t/m3, but is {low:g} to {high:g}.</source>
        <translation>Quruq zichlik 0 t/m³ dan katta oraliq boʻlishi kerak, berilgani {low:g} dan {high:g} gacha.</translation>
    </message>
    <message>
        <location filename="../consequence/facility_zones.py"/>
        <source>The table has none of the columns {fields}. Estimate the releases first.</source>
        <translation>Jadvalda {fields} ustunlarining birortasi yoʻq. Avval oqib chiqqan hajmlarni baholang.</translation>
    </message>
    <message>
        <location filename="../consequence/facility_zones.py"/>
        <source>The mobility {relation!r} is not one of {choices}.</source>
        <translation>{relation!r} harakatchanligi quyidagilardan biri emas: {choices}.</translation>
    </message>
    <message>
        <location filename="../consequence/facility_zones.py"/>
        <source>The factor of uncertainty must be at least 1, but is {band:g}.</source>
        <translation>Noaniqlik koʻpaytuvchisi kamida 1 boʻlishi kerak, berilgani {band:g}.</translation>
    </message>
    <message>
        <location filename="../consequence/facility_zones.py"/>
        <source>The coefficients of the zone and its band must be finite numbers.</source>
        <translation>Zona koeffitsiyentlari va uning tasmasi chekli sonlar boʻlishi kerak.</translation>
    </message>
    <message>
        <location filename="../consequence/facility_zones.py"/>
        <source>Facility {facility}: a release of {volume} m3 would fill a section of {section} m2 and cover {plan} km2, for which no land has room. Correct the volume, the coefficients or the band.</source>
        <translation>{facility} obyekti: {volume} m3 chiqindi {section} m2 kesimni toʻldirib, {plan} km2 ni qoplar edi, quruqlikda bunga joy yoʻq. Hajmni, koeffitsiyentlarni yoki tasmani tuzating.</translation>
    </message>
    <message>
        <location filename="../consequence/facility_zones.py"/>
        <source>The distance between sections must be above 0 m, but is {distance_m:g}.</source>
        <translation>Kesimlar orasidagi masofa 0 m dan katta boʻlishi kerak, berilgani {distance_m:g}.</translation>
    </message>
    <message>
        <location filename="../consequence/flow/bed.py"/>
        <source>The relief has the shape {shape}: a flow needs rows and columns, {least} or more of each; take a larger part of the relief.</source>
        <translation>Relyef oʻlchami {shape}: oqim uchun satr va ustunlar kerak, har biridan kamida {least} ta; relyefning kattaroq qismini oling.</translation>
    </message>
    <message>
        <location filename="../consequence/flow/bed.py"/>
        <source>Cells of {cell} m: give the length of a cell in metres.</source>
        <translation>Katak {cell} m: katak uzunligini metrda bering.</translation>
    </message>
    <message>
        <location filename="../consequence/flow/bed.py"/>
        <source>Cells of {cell} m are too coarse for a flow in a valley; take a relief with cells of at most {most} m, better 30 m.</source>
        <translation>{cell} m li kataklar vodiydagi oqim uchun juda yirik; kataklari koʻpi bilan {most} m, yaxshisi 30 m boʻlgan relyef oling.</translation>
    </message>
    <message>
        <location filename="../consequence/flow/bed.py"/>
        <source>The relief has no heights here, or infinite ones; take one that has them.</source>
        <translation>Bu yerda relyef balandligi yoʻq yoki cheksiz; balandligi bor relyef oling.</translation>
    </message>
    <message>
        <location filename="../consequence/flow/bed.py"/>
        <source>The relief has a height of {height} m; heights must be in metres above sea level.</source>
        <translation>Relyefda {height} m balandlik bor; balandliklar dengiz sathidan metrda boʻlishi kerak.</translation>
    </message>
    <message>
        <location filename="../consequence/flow/doubts.py"/>
        <source>The shares are shares of these runs, not the probability that the dam fails or that the flow comes: a quarter of what all runs reached stayed dry in the failure they were chosen on.</source>
        <translation>Ulushlar — shu hisoblarning ulushlari, damba buzilishi yoki oqim kelishi ehtimolligi emas: ular tanlangan avariyada barcha hisoblar yetgan joyning chorak qismi quruq qolgan.</translation>
    </message>
    <message>
        <location filename="../consequence/flow/doubts.py"/>
        <source>The far end arrives late in this model, the unsafe side: plan with the earliest tenth of the runs, and half of that time.</source>
        <translation>Bu modelda uzoq chekkaga yetib kelish kech chiqadi, bu xavfli tomon: hisoblarning eng erta oʻndan biri va shu vaqtning yarmi bilan rejalashtiring.</translation>
    </message>
    <message>
        <location filename="../consequence/flow/doubts.py"/>
        <source>What the flow picks up on its way (entrainment) is not modelled; it can add to volume and reach.</source>
        <translation>Oqim yoʻlda qoʻshib oladigan material modelda yoʻq; u hajm va masofani oshirishi mumkin.</translation>
    </message>
    <message>
        <location filename="../consequence/flow/doubts.py"/>
        <source>The ranges are for mud. Water-rich tailings, and pond water that runs ahead of them, go farther and faster.</source>
        <translation>Oraliqlar loyqa uchun. Suvga boy chiqindilar va ulardan oldin yuguradigan hovuz suvi uzoqroq va tezroq boradi.</translation>
    </message>
    <message>
        <location filename="../consequence/flow/doubts.py"/>
        <source>Only {done} of {planned} runs were finished.</source>
        <translation>Rejadagi {planned} hisobdan faqat {done} tasi tugatildi.</translation>
    </message>
    <message>
        <location filename="../consequence/flow/doubts.py"/>
        <source>A single run: one line, which says nothing of what else may happen.</source>
        <translation>Bitta hisob: bitta chiziq, yana nima boʻlishi mumkinligini u aytmaydi.</translation>
    </message>
    <message>
        <location filename="../consequence/flow/doubts.py"/>
        <source>{count} runs are few; take {fewest} or more.</source>
        <translation>{count} hisob kam; kamida {fewest} ta oling.</translation>
    </message>
    <message>
        <location filename="../consequence/flow/doubts.py"/>
        <source>In {coarse} of {count} runs cells of {cell} m are too coarse for the volume: the flow stops too early; resample the relief to {needed} m or finer.</source>
        <translation>{count} hisobdan {coarse} tasida {cell} m li kataklar bu hajm uchun juda yirik: oqim juda erta toʻxtaydi; relyefni {needed} m yoki maydaroq katakka oʻtkazing.</translation>
    </message>
    <message>
        <location filename="../consequence/flow/doubts.py"/>
        <source>The flow is {width} cells wide on the mean: cells of {cell} m are coarse against the valley; take a relief with finer cells.</source>
        <translation>Oqim eni oʻrtacha {width} katak: {cell} m li kataklar vodiyga nisbatan yirik; maydaroq katakli relyef oling.</translation>
    </message>
    <message>
        <location filename="../consequence/flow/doubts.py"/>
        <source>In {leaving} of {count} runs more than {limit} % of the flow left the relief, {most} % at most: what lies beyond its rim is not told; take a larger relief.</source>
        <translation>{count} hisobdan {leaving} tasida oqimning {limit} foizdan koʻpi, koʻpi bilan {most} foizi relyefdan chiqib ketdi: chekkasidan narisi aytilmaydi; kattaroq relyef oling.</translation>
    </message>
    <message>
        <location filename="../consequence/flow/doubts.py"/>
        <source>The mass balance is off by {share} % of the release: do not use these runs.</source>
        <translation>Massa balansi oqib chiqqan hajmning {share} foiziga farq qiladi: bu hisoblardan foydalanmang.</translation>
    </message>
    <message>
        <location filename="../consequence/flow/doubts.py"/>
        <source>In {met} of {count} runs the flow met cells without data, which stand like walls; take a relief without voids in the valley.</source>
        <translation>{count} hisobdan {met} tasida oqim devorday turadigan maʼlumotsiz kataklarga duch keldi; vodiyda boʻshliqlari yoʻq relyef oling.</translation>
    </message>
    <message>
        <location filename="../consequence/flow/doubts.py"/>
        <source>{moving} of {count} runs still moved when they were ended after {minutes} minutes, with up to {most} % of their largest momentum; give a longer duration.</source>
        <translation>{count} hisobdan {moving} tasi {minutes} daqiqadan keyin toʻxtatilganda hali harakatda edi, eng katta impulsining {most} foizigacha bilan; uzunroq davomiylik bering.</translation>
    </message>
    <message>
        <location filename="../consequence/flow/ensemble.py"/>
        <source>Arrival {which}: take earliest, median, or a number from 0 to 1.</source>
        <translation>Yetib kelish {which}: earliest, median yoki 0 dan 1 gacha sonni oling.</translation>
    </message>
    <message>
        <location filename="../consequence/flow/ensemble.py"/>
        <source>No run was finished: there is nothing to tell.</source>
        <translation>Birorta hisob tugatilmadi: aytadigan narsa yoʻq.</translation>
    </message>
    <message>
        <location filename="../consequence/flow/ensemble.py"/>
        <source>An ensemble needs at least one member.</source>
        <translation>Ansamblga kamida bitta aʼzo kerak.</translation>
    </message>
    <message>
        <location filename="../consequence/flow/ensemble.py"/>
        <source>A quantile of {share}: give a number from 0 to 1.</source>
        <translation>{share} kvantili: 0 dan 1 gacha son bering.</translation>
    </message>
    <message>
        <location filename="../consequence/flow/gauges.py"/>
        <source>A gauge lies outside the relief, or where it has no data; move it.</source>
        <translation>Oʻlchov nuqtasi relyefdan tashqarida yoki maʼlumotsiz joyda; uni suring.</translation>
    </message>
    <message>
        <location filename="../consequence/flow/hazard.py"/>
        <source>Classes of hazard</source>
        <translation>Xavf sinflari</translation>
    </message>
    <message>
        <location filename="../consequence/flow/members.py"/>
        <source>Parameters of the flow</source>
        <translation>Oqim parametrlari</translation>
    </message>
    <message>
        <location filename="../consequence/flow/members.py"/>
        <source>Parameters of the flow {path}: {reason} is missing or of the wrong kind.</source>
        <translation>Oqim parametrlari {path}: {reason} yoʻq yoki turi notoʻgʻri.</translation>
    </message>
    <message>
        <location filename="../consequence/flow/members.py"/>
        <source>{count} members: give a whole number from 1 to {most}.</source>
        <translation>Aʼzolar {count}: 1 dan {most} gacha butun son bering.</translation>
    </message>
    <message>
        <location filename="../consequence/flow/members.py"/>
        <source>A released volume of {low}, {middle}, {high} m3 (low, middle, high): give volumes above 0 that rise.</source>
        <translation>Oqib chiqqan hajm {low}, {middle}, {high} m³ (kichik, oʻrta, katta): 0 dan katta, oʻsuvchi hajmlarni bering.</translation>
    </message>
    <message>
        <location filename="../consequence/flow/members.py"/>
        <source>Parameters of the flow: {name} has the range {low} to {high}, {distribution}; give numbers that rise, above 0 for log_uniform, and one of {known}.</source>
        <translation>Oqim parametrlari: {name} oraligʻi {low} dan {high} gacha, {distribution}; oʻsuvchi sonlarni (log_uniform uchun 0 dan katta) va quyidagilardan birini bering: {known}.</translation>
    </message>
    <message>
        <location filename="../consequence/flow/physics.py"/>
        <source>{name} is {value}: give a number {bound}.</source>
        <translation>{name} qiymati {value}: {bound} son bering.</translation>
    </message>
    <message>
        <location filename="../consequence/flow/physics.py"/>
        <source>above 0</source>
        <translation>0 dan katta</translation>
    </message>
    <message>
        <location filename="../consequence/flow/physics.py"/>
        <source>of 0 or more</source>
        <translation>kamida 0 boʻlgan</translation>
    </message>
    <message>
        <location filename="../consequence/flow/run.py"/>
        <source>A duration of {duration} s: give one above 0 and of at most {most} s.</source>
        <translation>Davomiylik {duration} s: 0 dan katta, koʻpi bilan {most} s boʻlgan qiymat bering.</translation>
    </message>
    <message>
        <location filename="../consequence/flow/source.py"/>
        <source>A released volume of {volume} m3: nothing flows; give a volume above 0.</source>
        <translation>Oqib chiqqan hajm {volume} m³: hech narsa oqmaydi; 0 dan katta hajm bering.</translation>
    </message>
    <message>
        <location filename="../consequence/flow/source.py"/>
        <source>The source is of kind {kind}; take one of {known}.</source>
        <translation>Manba turi {kind}; quyidagilardan birini oling: {known}.</translation>
    </message>
    <message>
        <location filename="../consequence/flow/source.py"/>
        <source>The store covers no cell of the relief: it lies outside, or is smaller than a cell; take a relief around it, or finer cells.</source>
        <translation>Chiqindixona relyefning birorta katagini qoplamaydi: u tashqarida yoki katakdan kichik; uning atrofidagi relyefni yoki maydaroq kataklarni oling.</translation>
    </message>
    <message>
        <location filename="../consequence/flow/source.py"/>
        <source>A source of kind hydrograph, and no other, needs times and discharges.</source>
        <translation>Vaqt va sarflar faqat hydrograph turidagi manbaga, va albatta unga kerak.</translation>
    </message>
    <message>
        <location filename="../consequence/flow/source.py"/>
        <source>{volume} m3 on {area} m2 would be {depth} m deep: the volume is too large, or the store's outline too small.</source>
        <translation>{area} m² da {volume} m³ chuqurligi {depth} m boʻlar edi: hajm juda katta yoki chiqindixona konturi juda kichik.</translation>
    </message>
    <message>
        <location filename="../consequence/flow/source.py"/>
        <source>The store is given on {ours} cells, the relief has {theirs}.</source>
        <translation>Chiqindixona {ours} katakda berilgan, relyefda esa {theirs}.</translation>
    </message>
    <message>
        <location filename="../consequence/flow/source.py"/>
        <source>The relief has no data where the store is; take one without voids there.</source>
        <translation>Chiqindixona turgan joyda relyef maʼlumoti yoʻq; u yerda boʻshliqlari yoʻq relyef oling.</translation>
    </message>
    <message>
        <location filename="../consequence/flow/source.py"/>
        <source>The store touches the rim of the relief; take a larger part of the relief.</source>
        <translation>Chiqindixona relyef chekkasiga tegadi; relyefning kattaroq qismini oling.</translation>
    </message>
    <message>
        <location filename="../consequence/flow/source.py"/>
        <source>The hydrograph would enter at {speed} m/s over so few cells; let it in over a larger outline.</source>
        <translation>Gidrograf bunchalik kam katakka {speed} m/s bilan kirar edi; uni kattaroq kontur orqali kiriting.</translation>
    </message>
    <message>
        <location filename="../consequence/flow/source.py"/>
        <source>The facility lies outside the relief; take a relief that covers it.</source>
        <translation>Obyekt relyefdan tashqarida; uni qoplaydigan relyef oling.</translation>
    </message>
    <message>
        <location filename="../consequence/flow/source.py"/>
        <source>The hydrograph needs rising times in seconds from 0 on, and as many discharges in m3/s, none below 0 and not all 0.</source>
        <translation>Gidrografga 0 dan boshlab oʻsuvchi soniyalar va shuncha m³/s dagi sarflar kerak, hech biri 0 dan kichik emas va hammasi 0 emas.</translation>
    </message>
    <message>
        <location filename="../consequence/flow_facility.py"/>
        <source>it lies outside the relief</source>
        <translation>u relyefdan tashqarida</translation>
    </message>
    <message>
        <location filename="../consequence/flow_facility.py"/>
        <source>it lies on no-data of the relief</source>
        <translation>u relyefning maʼlumotsiz katagida</translation>
    </message>
    <message>
        <location filename="../consequence/flow_facility.py"/>
        <source>The store is a disc about the facility, for want of an outline: give it as STORE.</source>
        <translation>Kontur yoʻqligi uchun chiqindixona obyekt atrofidagi doira bilan almashtirildi: konturni STORE da bering.</translation>
    </message>
    <message>
        <location filename="../consequence/flow_facility.py"/>
        <source>The height of the dam is unknown: {height} m are assumed for the size of the disc.</source>
        <translation>Damba balandligi nomaʼlum: doira oʻlchami uchun {height} m faraz qilindi.</translation>
    </message>
    <message>
        <location filename="../consequence/flow_facility.py"/>
        <source>its volume of {volume} m3 would stand on a disc of {radius} m about it, more than its window of the relief holds: check the volume, or give the outline in STORE</source>
        <translation>uning {volume} m³ hajmi atrofidagi {radius} m radiusli doirada turar edi, uning relyef oynasi bunchani sigʻdirmaydi: hajmni tekshiring yoki konturni STORE da bering</translation>
    </message>
    <message>
        <location filename="../consequence/flow_site.py"/>
        <location filename="../processing/consequence/inundationzone.py"/>
        <source>its released volume is unknown or 0</source>
        <translation>uning oqib chiqqan hajmi nomaʼlum yoki 0</translation>
    </message>
    <message>
        <location filename="../consequence/flow_site.py"/>
        <location filename="../processing/consequence/inundationzone.py"/>
        <source>its released volumes do not rise from low to high</source>
        <translation>uning oqib chiqqan hajmlari kichikdan kattaga oʻsmaydi</translation>
    </message>
    <message>
        <location filename="../consequence/local_relief.py"/>
        <source>Relief {path} has cells of about {cell} m; a flow needs {limit} m or less, better 30 m: no valley floor is in larger ones. Give a finer relief, such as SRTM or Copernicus GLO-30.</source>
        <translation>Relyef {path} katagi taxminan {cell} m; oqim uchun koʻpi bilan {limit} m, yaxshisi 30 m kerak: yirikroq kataklarda vodiy tubi koʻrinmaydi. Maydaroq relyef bering, masalan SRTM yoki Copernicus GLO-30.</translation>
    </message>
    <message>
        <location filename="../consequence/overlapping.py"/>
        <source>The zones cannot be joined: {error}</source>
        <translation>Zonalarni birlashtirib boʻlmadi: {error}</translation>
    </message>
    <message>
        <location filename="../consequence/path_on_relief.py"/>
        <source>Paths of {paths}: the path of facility {facility} was traced on another relief than {relief}, of other cells. Trace the paths on this relief.</source>
        <translation>{paths} yoʻllari: {facility} obyektining yoʻli {relief} emas, boshqa katakli relyefda qurilgan. Yoʻllarni shu relyefda quring.</translation>
    </message>
    <message>
        <location filename="../consequence/path_on_relief.py"/>
        <source>Paths of {paths}: the path of facility {facility} does not run over the cells of {relief}, nor on the floors of its valleys: it was traced on another relief. Trace the paths on this relief.</source>
        <translation>{paths} yoʻllari: {facility} obyektining yoʻli {relief} kataklaridan ham, vodiylari tubidan ham oʻtmaydi: u boshqa relyefda qurilgan. Yoʻllarni shu relyefda quring.</translation>
    </message>
    <message>
        <location filename="../consequence/paths.py"/>
        <source>The path of facility {name} has fewer than two vertices. Trace it again.</source>
        <translation>{name} obyektining yoʻlida ikkitadan kam uch bor. Uni qayta quring.</translation>
    </message>
    <message>
        <location filename="../consequence/paths.py"/>
        <source>The path of facility {name} has no M values (metres along the path). Use the output of tracedownstream or tracenetwork; other tools drop M.</source>
        <translation>{name} obyektining yoʻlida M qiymatlari (yoʻl boʻylab metrlar) yoʻq. tracedownstream yoki tracenetwork natijasini oling; boshqa vositalar M ni yoʻqotadi.</translation>
    </message>
    <message>
        <location filename="../consequence/paths.py"/>
        <source>The M values of the path of facility {name} do not rise along the line.</source>
        <translation>{name} obyekti yoʻlining M qiymatlari chiziq boʻylab oʻsmaydi.</translation>
    </message>
    <message>
        <location filename="../consequence/paths.py"/>
        <source>The path of facility {name} is {drawn_m:,.0f} m long, but its M values span {span_m:,.6g}. M must be metres along the path (not kilometres, feet or degrees): trace it again.</source>
        <translation>{name} obyektining yoʻli uzunligi {drawn_m:,.0f} m, M qiymatlari esa {span_m:,.6g} ni qamraydi. M yoʻl boʻylab metrlar boʻlishi kerak (kilometr, fut yoki gradus emas): uni qayta quring.</translation>
    </message>
    <message>
        <location filename="../consequence/polygon_rings.py"/>
        <source>The outline of {whose} cannot be used: {error}</source>
        <translation>{whose} konturidan foydalanib boʻlmaydi: {error}</translation>
    </message>
    <message>
        <location filename="../consequence/polygon_rings.py"/>
        <source>The outline of {whose} has vertices without coordinates. Draw it again.</source>
        <translation>{whose} konturida koordinatasiz uchlar bor. Uni qaytadan chizing.</translation>
    </message>
    <message>
        <location filename="../consequence/polygon_rings.py"/>
        <source>The outline of {whose} runs beyond 180 degrees of longitude or 90 of latitude. Cut it along the antimeridian, or give the CRS that its coordinates are in.</source>
        <translation>{whose} konturi uzunlikning 180 yoki kenglikning 90 gradusidan oshadi. Uni 180-meridian boʻylab kesing yoki koordinatalari berilgan tizimni koʻrsating.</translation>
    </message>
    <message>
        <location filename="../consequence/polygon_rings.py"/>
        <source>The outline of {whose} crosses or overlaps itself, so that its area is not certain. Mend it first (Fix geometries in QGIS, make_valid in geopandas).</source>
        <translation>{whose} konturi oʻzini kesadi yoki qoplaydi, shuning uchun maydoni aniq emas. Avval uni tuzating (QGISda Geometriyani tuzatish, geopandasda make_valid).</translation>
    </message>
    <message>
        <location filename="../consequence/population.py"/>
        <source>Population raster {path}: a cell holds {value}, more people than live on Earth. Declare that value as no-data, or choose another raster.</source>
        <translation>Aholi rastri {path}: katakda {value} — Yer aholisidan koʻp. Bu qiymatni maʼlumot yoʻq deb belgilang yoki boshqa rastr tanlang.</translation>
    </message>
    <message>
        <location filename="../consequence/population.py"/>
        <source>Population raster {path} looks like a density ({hint!r}), not people per cell. Set the unit to people per km2 if it is one, or to people per cell if it is not.</source>
        <translation>Aholi rastri {path} katakdagi kishi emas, zichlikka oʻxshaydi ({hint!r}). Shunday boʻlsa, birlikni km² dagi kishi, boʻlmasa, katakdagi kishi qiling.</translation>
    </message>
    <message>
        <location filename="../consequence/river.py"/>
        <source>The {what} of the path of facility {name} is {value:g}; it must be above 0. Correct it or leave it empty.</source>
        <translation>{name} obyekti yoʻli uchun {what} qiymati {value:g}; u 0 dan katta boʻlishi kerak. Tuzating yoki boʻsh qoldiring.</translation>
    </message>
    <message>
        <location filename="../consequence/shares.py"/>
        <source>EXTENTS hold {found} runs of facility {facility} deeper than {depth} m, of {runs}: each must be there once. Take the EXTENTS of simulateflow as they are.</source>
        <translation>EXTENTS da {facility} obyektining {depth} m dan chuqur hisoblari {runs} tadan {found} ta: har biri bir marta boʻlishi kerak. simulateflow vositasining EXTENTS natijasini oʻzgartirmay oling.</translation>
    </message>
    <message>
        <location filename="../consequence/simulated.py"/>
        <source>Raster {path} is not the ARRIVAL of simulateflow: its bands must be {bands}.</source>
        <translation>{path} rastri simulateflow vositasining ARRIVAL natijasi emas: kanallari quyidagicha boʻlishi kerak: {bands}.</translation>
    </message>
    <message>
        <location filename="../consequence/stretches.py"/>
        <source>The hours {text!r} at which reaches end must be rising and above 0, such as 6, 24, 48.</source>
        <translation>Uchastkalar tugaydigan soatlar {text!r} oʻsib borishi va 0 dan katta boʻlishi kerak, masalan 6, 24, 48.</translation>
    </message>
    <message>
        <location filename="../consequence/travel_time.py"/>
        <source>METHOD {method!r} is not one of {methods}.</source>
        <translation>METHOD {method!r} quyidagilardan biri emas: {methods}.</translation>
    </message>
    <message>
        <location filename="../consequence/travel_time.py"/>
        <source>{name} must be above 0, but is {value:g}.</source>
        <translation>{name} 0 dan katta boʻlishi kerak, berilgani {value:g}.</translation>
    </message>
    <message>
        <location filename="../consequence/travel_time.py"/>
        <source>The released mass must be above 0 kg, but is {mass_kg:g}.</source>
        <translation>Chiqqan massa 0 kg dan katta boʻlishi kerak, berilgani {mass_kg:g}.</translation>
    </message>
    <message>
        <location filename="../consequence/travel_time.py"/>
        <source>The length of the reaches must be above 0, but is {interval_m:g} m.</source>
        <translation>Uchastkalar uzunligi 0 dan katta boʻlishi kerak, berilgani {interval_m:g} m.</translation>
    </message>
    <message>
        <location filename="../consequence/travel_time.py"/>
        <source>A path of {length_m:.0f} m has too many reaches of {interval_m:g} m: make them longer.</source>
        <translation>{length_m:.0f} m yoʻlda {interval_m:g} m boʻlaklar juda koʻp: ularni uzaytiring.</translation>
    </message>
    <message>
        <location filename="../consequence/travel_time.py"/>
        <source>Manning needs a slope above 0, but the path of facility {name} has none. Fill drop_m and length_km of the paths, or give SLOPE.</source>
        <translation>Manning usuliga 0 dan katta qiyalik kerak, {name} obyekti yoʻlida esa yoʻq. Yoʻllarning drop_m va length_km maydonlarini toʻldiring yoki SLOPE ni bering.</translation>
    </message>
    <message>
        <location filename="../consequence/travel_time.py"/>
        <source>Jobson needs the discharge and the drainage area along the path of facility {name}: give DISCHARGE and DRAINAGE_AREA, fields of the paths, or DIRECTIONS. Without them use the constant velocity.</source>
        <translation>Jobson usuliga {name} obyekti yoʻli boʻylab suv sarfi va suv yigʻish maydoni kerak: DISCHARGE va DRAINAGE_AREA, yoʻllar maydonlari yoki DIRECTIONS ni bering. Ularsiz doimiy tezlikni oling.</translation>
    </message>
    <message>
        <location filename="../consequence/zone.py"/>
        <source>The released volume must be above 0 m3, but is {volume_m3:g}.</source>
        <translation>Oqib chiqqan hajm 0 m³ dan katta boʻlishi kerak, berilgani {volume_m3:g}.</translation>
    </message>
    <message>
        <location filename="../consequence/zone.py"/>
        <source>The coefficients of the zone and its band must be above 0.</source>
        <translation>Zona koeffitsiyentlari va uning oraligʻi 0 dan katta boʻlishi kerak.</translation>
    </message>
    <message>
        <location filename="../errors.py"/>
        <source>{name} must be a finite number; it is {value}.</source>
        <translation>{name}: chekli son kerak; hozir {value}.</translation>
    </message>
    <message>
        <location filename="../errors.py"/>
        <source>{name} must be a number above {limit}; it is {value}.</source>
        <translation>{name}: {limit} dan katta son kerak; hozir {value}.</translation>
    </message>
    <message>
        <location filename="../errors.py"/>
        <source>{name} must be at least {limit}; it is {value}.</source>
        <translation>{name}: kamida {limit} kerak; hozir {value}.</translation>
    </message>
    <message>
        <location filename="../errors.py"/>
        <source>{name} must be at most {limit}; it is {value}.</source>
        <translation>{name}: koʻpi bilan {limit} kerak; hozir {value}.</translation>
    </message>
    <message>
        <location filename="../expressions/functions.py"/>
        <source>{field} is no field of the inventory with coded values.</source>
        <translation>{field} reyestrning kodli qiymatli maydoni emas.</translation>
    </message>
    <message>
        <location filename="../expressions/functions.py"/>
        <source>There is no language {name}. There are {names}.</source>
        <translation>{name} tili yoʻq. Borlari: {names}.</translation>
    </message>
    <message>
        <location filename="../expressions/functions.py"/>
        <source>There is no relation {name}. There are {names}.</source>
        <translation>{name} bogʻlanishi yoʻq. Borlari: {names}.</translation>
    </message>
    <message>
        <location filename="../expressions/functions.py"/>
        <source>There is no scheme {name}. There are {names}.</source>
        <translation>{name} sxemasi yoʻq. Borlari: {names}.</translation>
    </message>
    <message>
        <location filename="../expressions/functions.py"/>
        <source>{fields}: scheme {scheme} reads no such field. It reads {known}.</source>
        <translation>{fields}: {scheme} sxemasi bunday maydonni oʻqimaydi. U oʻqiydigani: {known}.</translation>
    </message>
    <message>
        <location filename="../expressions/functions.py"/>
        <location filename="../processing/guard/values.py"/>
        <source>{name}: {value} is no number.</source>
        <translation>{name}: {value} son emas.</translation>
    </message>
    <message>
        <location filename="../expressions/help.py"/>
        <source>a feature, or a map of fields and values; the current feature without it. A map is NULL as soon as one of its values is.</source>
        <translation>qatlam yozuvi yoki maydon va qiymatlar lugʻati (map); berilmasa — joriy yozuv. Qiymatlaridan biri NULL boʻlsa, lugʻat ham NULL boʻladi.</translation>
    </message>
    <message>
        <location filename="../expressions/help.py"/>
        <source>fields as they are called in the inventory, each with its value; what is not named is unknown</source>
        <translation>reyestrdagidek nomlangan maydonlar, har biri qiymati bilan; aytilmagani nomaʼlum</translation>
    </message>
    <message>
        <location filename="../expressions/help.py"/>
        <source>'thi' (six factors) or 'thi-basic' (capacity and toxicity)</source>
        <translation>“thi” (olti omil) yoki “thi-basic” (sigʻim va zaharlilik)</translation>
    </message>
    <message>
        <location filename="../expressions/help.py"/>
        <source>Returns the THI of a facility by the scheme of the plugin, as Rate hazard (THI) computes it: an unknown input counts as the worst. NULL where the facility cannot be rated, such as without a volume.</source>
        <translation>Obyektning modul sxemasi boʻyicha THI qiymatini “Xavflilikni baholash (THI)” hisoblaganidek beradi: nomaʼlum koʻrsatkich eng yomon deb olinadi. Baholab boʻlmasa, masalan hajmsiz, NULL.</translation>
    </message>
    <message>
        <location filename="../expressions/help.py"/>
        <source>Returns the lowest THI that is possible with what is known: every unknown input at its best.</source>
        <translation>Maʼlum narsalar bilan mumkin boʻlgan eng kichik THI ni beradi: har bir nomaʼlum eng yaxshi deb.</translation>
    </message>
    <message>
        <location filename="../expressions/help.py"/>
        <source>Returns the highest THI that is possible with what is known: every unknown input at its worst.</source>
        <translation>Maʼlum narsalar bilan mumkin boʻlgan eng katta THI ni beradi: har bir nomaʼlum eng yomon deb.</translation>
    </message>
    <message>
        <location filename="../expressions/help.py"/>
        <source>Returns the code of the class of a THI, or of a facility: low, medium, high, very_high. The class limits are the plugin's own and are not verified. NULL where there is no THI.</source>
        <translation>THI yoki obyekt sinfi kodini beradi: low, medium, high, very_high. Sinf chegaralari modulning oʻziniki va tekshirilmagan. THI boʻlmasa, NULL.</translation>
    </message>
    <message>
        <location filename="../expressions/help.py"/>
        <source>Returns the caption of a coded value of the inventory. NULL for NULL; a value that is not among the codes stays as it is.</source>
        <translation>Reyestrning kodli qiymati sarlavhasini beradi. NULL uchun NULL; kodlar orasida yoʻq qiymat oʻzicha qoladi.</translation>
    </message>
    <message>
        <location filename="../expressions/help.py"/>
        <source>Returns the volume that a breach would release by a published relation, in m³, never more than is stored. Recorded failures scatter widely about it, from about a hundredth to more than twice: the tool Released volume and run-out gives the range.</source>
        <translation>Eʼlon qilingan bogʻlanish boʻyicha yorilishda oqib chiqadigan hajmni m³ da, joylanganidan koʻp boʻlmagan holda beradi. Qayd etilgan avariyalar undan keskin farq qiladi, taxminan yuzdan biridan ikki baravardan koʻpigacha: oraliqni “Oqib chiqqan hajm va yoyilish masofasi” vositasi beradi.</translation>
    </message>
    <message>
        <location filename="../expressions/help.py"/>
        <source>a number, instead of a facility</source>
        <translation>obyekt oʻrniga son</translation>
    </message>
    <message>
        <location filename="../expressions/help.py"/>
        <source>name of a field with coded values, as text</source>
        <translation>kodli qiymatli maydon nomi, matn sifatida</translation>
    </message>
    <message>
        <location filename="../expressions/help.py"/>
        <source>the value</source>
        <translation>qiymat</translation>
    </message>
    <message>
        <location filename="../expressions/help.py"/>
        <source>'en' or 'ru'; the language of QGIS without it</source>
        <translation>“en” yoki “ru”; berilmasa — QGIS tili</translation>
    </message>
    <message>
        <location filename="../expressions/help.py"/>
        <source>stored volume in m³</source>
        <translation>chiqindi hajmi, m³</translation>
    </message>
    <message>
        <location filename="../expressions/help.py"/>
        <source>'rico' (Rico et al. 2008) or 'larrauri' (Concha Larrauri &amp; Lall 2018)</source>
        <translation>“rico” (Rico va b. 2008) yoki “larrauri” (Concha Larrauri &amp; Lall 2018)</translation>
    </message>
    <message>
        <location filename="../expressions/help.py"/>
        <source>function {name}</source>
        <translation>{name} funksiyasi</translation>
    </message>
    <message>
        <location filename="../expressions/help.py"/>
        <source>Syntax</source>
        <translation>Sintaksis</translation>
    </message>
    <message>
        <location filename="../expressions/help.py"/>
        <source>Arguments</source>
        <translation>Argumentlar</translation>
    </message>
    <message>
        <location filename="../expressions/help.py"/>
        <source>Examples</source>
        <translation>Misollar</translation>
    </message>
    <message>
        <location filename="../expressions/registered.py"/>
        <source>{name} takes {least} to {most} arguments.</source>
        <translation>{name} {least} dan {most} gacha argument oladi.</translation>
    </message>
    <message>
        <location filename="../expressions/registered.py"/>
        <source>Behind a feature, a map or a THI only the scheme may stand.</source>
        <translation>Yozuv, lugʻat yoki THI dan keyin faqat sxema turishi mumkin.</translation>
    </message>
    <message>
        <location filename="../expressions/registered.py"/>
        <source>Give a feature, or fields and values: 'volume_m3', 3200000, 'status', 'active'.</source>
        <translation>Yozuvni yoki maydon va qiymatlarni bering: 'volume_m3', 3200000, 'status', 'active'.</translation>
    </message>
    <message>
        <location filename="../forms/database.py"/>
        <source>The style {language} of {name} could not be stored: {reason}</source>
        <translation>{name} uchun {language} uslubini saqlab boʻlmadi: {reason}</translation>
    </message>
    <message>
        <location filename="../inventory/columns/header_rows.py"/>
        <source>{table}: no header row was recognised in the first {rows} rows; the first row with anything in it is "{shown}". Give the columns their names (name, latitude, longitude, volume_m3 ...) or say in MAPPING which column is which, for example "volume_m3 = Your header [thousand m3]".</source>
        <translation>{table}: dastlabki {rows} satrda sarlavha satri topilmadi; birinchi boʻsh boʻlmagan satr: “{shown}”. Ustunlarga nom bering (name, latitude, longitude, volume_m3 ...) yoki qaysi ustun nima ekanini MAPPING da koʻrsating, masalan "volume_m3 = Sarlavhangiz [thousand m3]".</translation>
    </message>
    <message>
        <location filename="../inventory/columns/mapping.py"/>
        <source>MAPPING is not valid JSON: {error}</source>
        <translation>MAPPING toʻgʻri JSON emas: {error}</translation>
    </message>
    <message>
        <location filename="../inventory/columns/mapping.py"/>
        <source>MAPPING: "{line}" should read "field = header", "field = header [unit]" or "field: value = other value".</source>
        <translation>MAPPING: “{line}” quyidagicha boʻlishi kerak: "maydon = sarlavha", "maydon = sarlavha [birlik]" yoki "maydon: qiymat = boshqa qiymat".</translation>
    </message>
    <message>
        <location filename="../inventory/columns/mapping.py"/>
        <source>MAPPING: the unit "{unit}" of {target} is unknown. Use for example m3, thousand m3, million m3, t, ha, m2, km.</source>
        <translation>MAPPING: {target} uchun “{unit}” birligi nomaʼlum. Masalan m3, thousand m3, million m3, t, ha, m2, km ni oling.</translation>
    </message>
    <message>
        <location filename="../inventory/columns/mapping.py"/>
        <source>MAPPING: there is no field "{target}".</source>
        <translation>MAPPING: “{target}” maydoni yoʻq.</translation>
    </message>
    <message>
        <location filename="../inventory/columns/mapping.py"/>
        <source>MAPPING: there is no field "{target}". Did you mean {close}?</source>
        <translation>MAPPING: “{target}” maydoni yoʻq. Balki, {close}?</translation>
    </message>
    <message>
        <location filename="../inventory/columns/mapping.py"/>
        <source>MAPPING: "{meant}", given for "{cell}", is no value of {field}. Its values are: {allowed}.</source>
        <translation>MAPPING: “{cell}” uchun berilgan “{meant}” {field} qiymati emas. Uning qiymatlari: {allowed}.</translation>
    </message>
    <message>
        <location filename="../inventory/columns/presets.py"/>
        <source>PRESET: there is no "{preset}". There are: {known}.</source>
        <translation>PRESET: “{preset}” yoʻq. Borlari: {known}.</translation>
    </message>
    <message>
        <location filename="../inventory/columns/presets.py"/>
        <source>{table}: PRESET is {preset}, but the table has none of its columns; its own are: {columns}.</source>
        <translation>{table}: PRESET — {preset}, lekin jadvalda uning birorta ustuni yoʻq; oʻz ustunlari: {columns}.</translation>
    </message>
    <message>
        <location filename="../inventory/columns/recognising.py"/>
        <source>{name}: MAPPING names the column "{column}", which the table does not have. Its columns are: {columns}.</source>
        <translation>{name}: MAPPING da jadvalda yoʻq “{column}” ustuni koʻrsatilgan. Ustunlari: {columns}.</translation>
    </message>
    <message>
        <location filename="../inventory/face.py"/>
        <source>settlements: "{word}" is none of "propose", "use" and "".</source>
        <translation>settlements: “{word}” quyidagilardan biri emas: “propose”, “use” va “”.</translation>
    </message>
    <message>
        <location filename="../inventory/files/code_pages.py"/>
        <source>ENCODING: "{name}" is no encoding that is known. Give one of {known}, or leave it empty to have it found.</source>
        <translation>ENCODING: “{name}” — nomaʼlum kodirovka. Quyidagilardan birini bering: {known}, yoki aniqlanishi uchun boʻsh qoldiring.</translation>
    </message>
    <message>
        <location filename="../inventory/files/reading.py"/>
        <source>{name} holds {size} MB. An inventory of facilities is much smaller: check that this is the right file, or cut it into parts.</source>
        <translation>{name} hajmi {size} MB. Obyektlar reyestri ancha kichik boʻladi: toʻgʻri fayl ekanini tekshiring yoki qismlarga boʻling.</translation>
    </message>
    <message>
        <location filename="../inventory/files/reading.py"/>
        <source>{name} cannot be read as a workbook ({reason}). It may be damaged: open it in the office program and save it again.</source>
        <translation>{name} kitob sifatida oʻqilmaydi ({reason}). U buzilgan boʻlishi mumkin: ofis dasturida oching va qayta saqlang.</translation>
    </message>
    <message>
        <location filename="../inventory/files/reading.py"/>
        <source>{name} has more than {rows:,} rows. An inventory of facilities has some thousands at most: check that this is the right file, or cut it into parts.</source>
        <translation>{name} da {rows:,} dan koʻp satr bor. Obyektlar reyestrida ular koʻpi bilan bir necha ming: toʻgʻri fayl ekanini tekshiring yoki qismlarga boʻling.</translation>
    </message>
    <message>
        <location filename="../inventory/files/table_files.py"/>
        <source>{file} is a text table and has no sheets. Leave SHEET empty ({sheet!r} was given).</source>
        <translation>{file} — matnli jadval, varaqlari yoʻq. SHEET ni boʻsh qoldiring ({sheet!r} berilgan).</translation>
    </message>
    <message>
        <location filename="../inventory/files/table_files.py"/>
        <location filename="../inventory/layers/layer_file.py"/>
        <source>{path}: there is no such file. Check the path.</source>
        <translation>{path}: bunday fayl yoʻq. Yoʻlni tekshiring.</translation>
    </message>
    <message>
        <location filename="../inventory/files/table_files.py"/>
        <source>{file} is empty (0 bytes). Save it again from the program it comes from.</source>
        <translation>{file} boʻsh (0 bayt). Uni tuzilgan dasturidan qayta saqlang.</translation>
    </message>
    <message>
        <location filename="../inventory/files/text_tables.py"/>
        <source>{file}, line {line}: {error}. Save it as CSV again.</source>
        <translation>{file}, {line}-satr: {error}. Uni CSV qilib qayta saqlang.</translation>
    </message>
    <message>
        <location filename="../inventory/files/text_tables.py"/>
        <source>{file}, line {line}: its columns are set apart by spaces, and this line has {count} of them where the header has {width}: an empty cell cannot be told. Save the table with tabs or semicolons.</source>
        <translation>{file}, {line}-satr: ustunlar boʻshliq bilan ajratilgan, bu satrda ular {count} ta, sarlavhada esa {width} ta: boʻsh katakni aniqlab boʻlmaydi. Jadvalni tabulyatsiya yoki nuqtali vergul bilan saqlang.</translation>
    </message>
    <message>
        <location filename="../inventory/files/text_tables.py"/>
        <source>{name} is not a text table. Open it in the program it comes from and save it as CSV.</source>
        <translation>{name} matnli jadval emas. Uni tuzilgan dasturida oching va CSV qilib saqlang.</translation>
    </message>
    <message>
        <location filename="../inventory/files/text_tables.py"/>
        <source>{file}, line {line}: a quotation mark is opened and not closed, so that the rows below it run into one cell. Close it or take it out.</source>
        <translation>{file}, {line}-satr: qoʻshtirnoq ochilgan va yopilmagan, shuning uchun ostidagi satrlar bitta katakka qoʻshilib ketgan. Yoping yoki olib tashlang.</translation>
    </message>
    <message>
        <location filename="../inventory/files/workbooks.py"/>
        <source>{file} is protected by a password or is an old .xls file under a new name. Open it in the office program and save it without password as .xlsx or .ods.</source>
        <translation>{file} parol bilan himoyalangan yoki yangi nomdagi eski .xls fayl. Ofis dasturida oching va parolsiz .xlsx yoki .ods qilib saqlang.</translation>
    </message>
    <message>
        <location filename="../inventory/files/workbooks.py"/>
        <source>{file}: this QGIS cannot read {suffix} files. Save it as .xlsx, .ods or .csv.</source>
        <translation>{file}: bu QGIS {suffix} fayllarini oʻqiy olmaydi. .xlsx, .ods yoki .csv qilib saqlang.</translation>
    </message>
    <message>
        <location filename="../inventory/files/workbooks.py"/>
        <source>{file} has no sheet named {sheet!r}. Its sheets are: {names}.</source>
        <translation>{file} da {sheet!r} nomli varaq yoʻq. Varaqlari: {names}.</translation>
    </message>
    <message>
        <location filename="../inventory/files/workbooks.py"/>
        <source>{file} has nothing in its cells. Check that the right file was saved.</source>
        <translation>{file} kataklarida hech narsa yoʻq. Toʻgʻri fayl saqlanganini tekshiring.</translation>
    </message>
    <message>
        <location filename="../inventory/importing/files.py"/>
        <source>ALL_SHEETS reads every sheet, SHEET names one ({sheet!r}). Give one of them only.</source>
        <translation>ALL_SHEETS barcha varaqlarni oʻqiydi, SHEET bittasini koʻrsatadi ({sheet!r}). Faqat bittasini bering.</translation>
    </message>
    <message>
        <location filename="../inventory/importing/tables.py"/>
        <source>{table}: no column for {missing} was found; the columns are: {columns}. Add the columns, or name them in MAPPING: "latitude = your header" and "longitude = your header", or "coordinates = your header" for both.</source>
        <translation>{table}: quyidagi uchun ustun topilmadi: {missing}; ustunlar: {columns}. Ustunlarni qoʻshing yoki MAPPING da koʻrsating: "latitude = sarlavhangiz" va "longitude = sarlavhangiz", ikkalasi uchun "coordinates = sarlavhangiz".</translation>
    </message>
    <message>
        <location filename="../inventory/layers/layer_file.py"/>
        <source>{name} has {count} features. An inventory has some thousands at most; check the layer.</source>
        <translation>{name}: yozuvlar {count} ta. Reyestrda ular koʻpi bilan bir necha ming; qatlamni tekshiring.</translation>
    </message>
    <message>
        <location filename="../inventory/layers/layer_file.py"/>
        <source>{file} cannot be read as a table or layer ({reason}). Save it as CSV, XLSX, ODS or GeoPackage.</source>
        <translation>{file} jadval yoki qatlam sifatida oʻqilmaydi ({reason}). CSV, XLSX, ODS yoki GeoPackage qilib saqlang.</translation>
    </message>
    <message>
        <location filename="../inventory/layers/layer_file.py"/>
        <source>{file} has no layer named {layer!r}. Its layers are: {names}.</source>
        <translation>{file} da {layer!r} nomli qatlam yoʻq. Qatlamlari: {names}.</translation>
    </message>
    <message>
        <location filename="../inventory/layers/layer_file.py"/>
        <source>{file} has no waypoints; tracks and routes are no facilities. Save the places as waypoints, or name a layer in SHEET: {names}.</source>
        <translation>{file} da yoʻl nuqtalari yoʻq; trek va marshrutlar obyekt emas. Joylarni yoʻl nuqtasi qilib saqlang yoki SHEET da qatlamni koʻrsating: {names}.</translation>
    </message>
    <message>
        <location filename="../inventory/layers/layer_file.py"/>
        <source>Layer {layer} has no coordinate reference system, and its coordinates, such as {x:.0f} and {y:.0f}, are no degrees. State it in CRS, or set it in the layer's properties.</source>
        <translation>{layer} qatlamining koordinatalar tizimi yoʻq, {x:.0f} va {y:.0f} kabi koordinatalari esa gradus emas. Uni CRS da koʻrsating yoki qatlam xossalarida bering.</translation>
    </message>
    <message>
        <location filename="../inventory/positions/coordinates.py"/>
        <source>The coordinate reference system {crs!r} is unknown. Choose another one.</source>
        <translation>{crs!r} koordinatalar tizimi nomaʼlum. Boshqasini tanlang.</translation>
    </message>
    <message>
        <location filename="../inventory/register/field_copy.py"/>
        <source>{path} was not written: {reason} Correct the value in the register, and pack again.</source>
        <translation>{path} yozilmadi: {reason} Reyestrdagi qiymatni tuzating va qayta yigʻing.</translation>
    </message>
    <message>
        <location filename="../inventory/register/field_copy.py"/>
        <source>{path} was packed by another version of the plugin. Bring the plugin up to date.</source>
        <translation>{path} modulning boshqa versiyasi bilan yigʻilgan. Modulni yangilang.</translation>
    </message>
    <message>
        <location filename="../inventory/register/geopackage.py"/>
        <source>{path} exists already. Choose another name, or remove it first.</source>
        <translation>{path} allaqachon mavjud. Boshqa nom tanlang yoki avval uni oʻchiring.</translation>
    </message>
    <message>
        <location filename="../inventory/register/geopackage.py"/>
        <source>{path} cannot be created: {error}. Choose a folder you may write to, on a disk with space.</source>
        <translation>{path} faylini yaratib boʻlmadi: {error}. Yozish mumkin boʻlgan, joyi bor diskdagi papkani tanlang.</translation>
    </message>
    <message>
        <location filename="../inventory/register/geopackage.py"/>
        <source>{path}: facility {refused} The inventory was not written. Correct the value and write again.</source>
        <translation>{path}: obyekt {refused} Reyestr yozilmadi. Qiymatni tuzating va qayta yozing.</translation>
    </message>
    <message>
        <location filename="../json_files/data_file.py"/>
        <source>{what} {path}: {key} stands twice in one object, of which one would count: take the other out.</source>
        <translation>{what} {path}: {key} bitta obyektda ikki marta bor, bittasi hisobga olinardi: ortiqchasini olib tashlang.</translation>
    </message>
    <message>
        <location filename="../json_files/data_file.py"/>
        <source>{what} {path}: a text has half of a character (\ud800 to \udfff); write the character itself.</source>
        <translation>{what} {path}: matnda yarim belgi bor (\ud800 dan \udfff gacha); belgining oʻzini yozing.</translation>
    </message>
    <message>
        <location filename="../json_files/data_file.py"/>
        <source>{what} {path}: the file cannot be read ({reason}); check the path.</source>
        <translation>{what} {path}: faylni oʻqib boʻlmaydi ({reason}); yoʻlni tekshiring.</translation>
    </message>
    <message>
        <location filename="../json_files/data_file.py"/>
        <source>{what} {path}: the file is not UTF-8; save it as UTF-8.</source>
        <translation>{what} {path}: fayl UTF-8 da emas; UTF-8 da saqlang.</translation>
    </message>
    <message>
        <location filename="../json_files/data_file.py"/>
        <source>{what} {path}: not valid JSON at line {line}, column {column} ({reason}).</source>
        <translation>{what} {path}: {line}-satr, {column}-ustunda notoʻgʻri JSON ({reason}).</translation>
    </message>
    <message>
        <location filename="../json_files/data_file.py"/>
        <source>{what} {path}: lists and objects lie more than {count} deep in one another, which no such file needs. Correct the file, or copy the shipped one anew.</source>
        <translation>{what} {path}: roʻyxat va obyektlar bir-birining ichida {count} dan chuqur joylashgan, bunday faylga bu kerak emas. Faylni tuzating yoki modul tarkibidagisini qayta koʻchiring.</translation>
    </message>
    <message>
        <location filename="../json_files/data_file.py"/>
        <location filename="../rating/legend.py"/>
        <source>{place}: {reason}</source>
        <translation>{place}: {reason}</translation>
    </message>
    <message>
        <location filename="../json_files/data_file.py"/>
        <source>the whole file</source>
        <translation>butun fayl</translation>
    </message>
    <message>
        <location filename="../json_files/data_file.py"/>
        <location filename="../window/dock/measures.py"/>
        <location filename="../window/trace/words.py"/>
        <source>and {count} more</source>
        <translation>va yana {count}</translation>
    </message>
    <message>
        <location filename="../json_files/data_file.py"/>
        <source>{what} {path} cannot be used:
{listed}
Correct the file, or copy the shipped one anew.</source>
        <translation>{what} {path} faylini ishlatib boʻlmaydi:
{listed}
Faylni tuzating yoki modul tarkibidagisini qayta koʻchiring.</translation>
    </message>
    <message>
        <location filename="../json_files/json_check.py"/>
        <source>small Latin letters, digits and _, a letter first</source>
        <translation>kichik lotin harflari, raqamlar va _, avval harf</translation>
    </message>
    <message>
        <location filename="../json_files/json_check.py"/>
        <source>small Latin letters, digits, _ and -, a letter first</source>
        <translation>kichik lotin harflari, raqamlar, _ va -, avval harf</translation>
    </message>
    <message>
        <location filename="../json_files/json_check.py"/>
        <source>small Latin letters, digits and _</source>
        <translation>kichik lotin harflari, raqamlar va _</translation>
    </message>
    <message>
        <location filename="../json_files/json_check.py"/>
        <source>the code of a language, two small Latin letters such as en</source>
        <translation>til kodi, ikkita kichik lotin harfi, masalan en</translation>
    </message>
    <message>
        <location filename="../json_files/json_check.py"/>
        <source>a colour such as #cf4f2c</source>
        <translation>rang, masalan #cf4f2c</translation>
    </message>
    <message>
        <location filename="../json_files/json_check.py"/>
        <source>must be {wanted}, not {value}</source>
        <translation>{value} emas, {wanted} boʻlishi kerak</translation>
    </message>
    <message>
        <location filename="../json_files/json_check.py"/>
        <source>{value} does not match {pattern}: {meaning}</source>
        <translation>{value} qiymati {pattern} andozasiga mos emas: {meaning}</translation>
    </message>
    <message>
        <location filename="../json_files/json_check.py"/>
        <source>{value} does not match {pattern}</source>
        <translation>{value} qiymati {pattern} andozasiga mos emas</translation>
    </message>
    <message>
        <location filename="../json_files/json_check.py"/>
        <source>{name} is missing</source>
        <translation>{name} yoʻq</translation>
    </message>
    <message>
        <location filename="../json_files/json_check.py"/>
        <source>must have at least {count} entries, not {found}</source>
        <translation>kamida {count} yozuv boʻlishi kerak, {found} emas</translation>
    </message>
    <message>
        <location filename="../json_files/json_check.py"/>
        <source>must be one of {allowed}, not {value}</source>
        <translation>{value} emas, quyidagilardan biri boʻlishi kerak: {allowed}</translation>
    </message>
    <message>
        <location filename="../json_files/json_check.py"/>
        <source>must not be empty</source>
        <translation>boʻsh boʻlmasligi kerak</translation>
    </message>
    <message>
        <location filename="../json_files/json_check.py"/>
        <source>must be 0, or between {smallest} and {largest} in size, not {value}</source>
        <translation>0 yoki kattaligi {smallest} dan {largest} gacha boʻlishi kerak, {value} emas</translation>
    </message>
    <message>
        <location filename="../json_files/json_check.py"/>
        <source>must be at least {limit}, not {value}</source>
        <translation>kamida {limit} boʻlishi kerak, {value} emas</translation>
    </message>
    <message>
        <location filename="../json_files/json_check.py"/>
        <source>must be at most {limit}, not {value}</source>
        <translation>koʻpi bilan {limit} boʻlishi kerak, {value} emas</translation>
    </message>
    <message>
        <location filename="../json_files/json_check.py"/>
        <source>must be greater than {limit}, not {value}</source>
        <translation>{limit} dan katta boʻlishi kerak, {value} emas</translation>
    </message>
    <message>
        <location filename="../json_files/json_check.py"/>
        <source>is not known here; allowed: {allowed}</source>
        <translation>bu yerda nomaʼlum; ruxsat etilgani: {allowed}</translation>
    </message>
    <message>
        <location filename="../json_files/json_check.py"/>
        <source>must have at most {count} entries, not {found}</source>
        <translation>koʻpi bilan {count} yozuv boʻlishi kerak, {found} emas</translation>
    </message>
    <message>
        <location filename="../menu.py"/>
        <location filename="../window/dock/steps.py"/>
        <location filename="../window/toolbar.py"/>
        <source>New inventory…</source>
        <translation>Yangi reyestr…</translation>
    </message>
    <message>
        <location filename="../menu.py"/>
        <location filename="../window/toolbar.py"/>
        <source>Import facilities…</source>
        <translation>Obyektlarni import qilish…</translation>
    </message>
    <message>
        <location filename="../menu.py"/>
        <source>Check inventory…</source>
        <translation>Reyestrni tekshirish…</translation>
    </message>
    <message>
        <location filename="../menu.py"/>
        <location filename="../window/toolbar.py"/>
        <source>Get open data…</source>
        <translation>Ochiq maʼlumotlarni olish…</translation>
    </message>
    <message>
        <location filename="../menu.py"/>
        <location filename="../window/toolbar.py"/>
        <source>Assess facilities…</source>
        <translation>Obyektlarni toʻliq baholash…</translation>
    </message>
    <message>
        <location filename="../menu.py"/>
        <source>Copies to edit and to try…</source>
        <translation>Tuzatish va sinash uchun nusxalar…</translation>
    </message>
    <message>
        <location filename="../menu.py"/>
        <source>Empty the cache of open data…</source>
        <translation>Ochiq maʼlumotlar keshini tozalash…</translation>
    </message>
    <message>
        <location filename="../menu.py"/>
        <source>Guide</source>
        <translation>Qoʻllanma</translation>
    </message>
    <message>
        <location filename="../menu.py"/>
        <source>About…</source>
        <translation>Modul haqida…</translation>
    </message>
    <message>
        <location filename="../menu.py"/>
        <source>Remove everything that Get open data keeps in {folder}? Folders of open data stay as they are.</source>
        <translation>“Ochiq maʼlumotlarni olish” {folder} papkasida saqlagan hamma narsa oʻchirilsinmi? Ochiq maʼlumotlar papkalari oʻzgarmaydi.</translation>
    </message>
    <message>
        <location filename="../menu.py"/>
        <source>{mb} MB were removed.</source>
        <translation>{mb} MB oʻchirildi.</translation>
    </message>
    <message>
        <location filename="../menu.py"/>
        <source>{file} cannot be removed: {reason}.</source>
        <translation>{file} faylini oʻchirib boʻlmadi: {reason}.</translation>
    </message>
    <message>
        <location filename="../menu.py"/>
        <source>Hazard rating, downstream analysis and hazard maps of mine tailings facilities.</source>
        <translation>Konchilik chiqindixonalarining xavfliligini baholash, quyi oqim tahlili va xavflilik xaritalari.</translation>
    </message>
    <message>
        <location filename="../open_data/catalogue.py"/>
        <source>Catalogue of open data</source>
        <translation>Ochiq maʼlumotlar katalogi</translation>
    </message>
    <message>
        <location filename="../open_data/catalogue_check.py"/>
        <location filename="../rating/criteria/criteria.py"/>
        <source>{name} stands twice</source>
        <translation>{name} ikki marta uchraydi</translation>
    </message>
    <message>
        <location filename="../open_data/catalogue_check.py"/>
        <source>has a space, a backslash or a sign that no address has</source>
        <translation>unda boʻshliq, teskari chiziq yoki manzilda boʻlmaydigan belgi bor</translation>
    </message>
    <message>
        <location filename="../open_data/catalogue_check.py"/>
        <source>is no address ({reason})</source>
        <translation>bu manzil emas ({reason})</translation>
    </message>
    <message>
        <location filename="../open_data/catalogue_check.py"/>
        <source>must begin with https://, http://, file:/// or {folder}/</source>
        <translation>https://, http://, file:/// yoki {folder}/ bilan boshlanishi kerak</translation>
    </message>
    <message>
        <location filename="../open_data/catalogue_check.py"/>
        <source>has a name or a password before the @, which would be written beside the data: remove it</source>
        <translation>@ dan oldin nom yoki parol bor, u maʼlumotlar yoniga yozilib qolar edi: olib tashlang</translation>
    </message>
    <message>
        <location filename="../open_data/catalogue_check.py"/>
        <source>has {name} in it, which would be written beside the data: remove it</source>
        <translation>unda {name} bor, u maʼlumotlar yoniga yozilib qolar edi: olib tashlang</translation>
    </message>
    <message>
        <location filename="../open_data/catalogue_check.py"/>
        <source>{part} is no placeholder</source>
        <translation>{part} oʻrniga qoʻyiladigan belgi emas</translation>
    </message>
    <message>
        <location filename="../open_data/catalogue_check.py"/>
        <source>the placeholder {name} does not belong to this tiling; allowed: {allowed}</source>
        <translation>{name} belgisi bu boʻlinishga tegishli emas; ruxsat etilgani: {allowed}</translation>
    </message>
    <message>
        <location filename="../open_data/catalogue_check.py"/>
        <location filename="../rating/scheme_check.py"/>
        <location filename="../window/dock/measures.py"/>
        <location filename="../window/trace/words.py"/>
        <source>none</source>
        <translation>hech biri</translation>
    </message>
    <message>
        <location filename="../open_data/catalogue_check.py"/>
        <source>the placeholder {name} is missing</source>
        <translation>{name} belgisi yoʻq</translation>
    </message>
    <message>
        <location filename="../open_data/catalogue_check.py"/>
        <source>{name} is no source here; there are {known}</source>
        <translation>{name} bu yerdagi manba emas; borlari: {known}</translation>
    </message>
    <message>
        <location filename="../open_data/catalogue_check.py"/>
        <source>{name} must be another source of the same kind</source>
        <translation>{name} shu turdagi boshqa manba boʻlishi kerak</translation>
    </message>
    <message>
        <location filename="../open_data/catalogue_check.py"/>
        <source>leads back to {name}: a tile that none has would be looked for without end</source>
        <translation>yana {name} ga olib boradi: hech qayerda yoʻq varaq cheksiz izlanar edi</translation>
    </message>
    <message>
        <location filename="../open_data/catalogue_check.py"/>
        <source>must be west, south, east, north in degrees, not {value}</source>
        <translation>gradusda gʻarb, janub, sharq, shimol boʻlishi kerak, {value} emas</translation>
    </message>
    <message>
        <location filename="../open_data/catalogue_check.py"/>
        <source>must name a corner by multiples of {step} degrees, as N40_E070</source>
        <translation>burchak {step} gradusga karrali nomlanishi kerak, masalan N40_E070</translation>
    </message>
    <message>
        <location filename="../open_data/manifest.py"/>
        <location filename="../open_data/page.py"/>
        <source>{path} cannot be written ({reason}): give the folder of a disk with room where you may write.</source>
        <translation>{path} faylini yozib boʻlmaydi ({reason}): joyi bor va yozish mumkin boʻlgan diskdagi papkani bering.</translation>
    </message>
    <message>
        <location filename="../open_data/manifest.py"/>
        <source>{folder} has no {name}: give a folder that the tool "Get open data" made, whole.</source>
        <translation>{folder} papkasida {name} yoʻq: “Ochiq maʼlumotlarni olish” vositasi tuzgan papkani toʻliq bering.</translation>
    </message>
    <message>
        <location filename="../open_data/manifest.py"/>
        <source>List of fetched data</source>
        <translation>Olingan maʼlumotlar roʻyxati</translation>
    </message>
    <message>
        <location filename="../open_data/manifest.py"/>
        <source>{path} was written by a later version of the plugin ({made_by}): update the plugin, or fetch the data anew.</source>
        <translation>{path} modulning keyingi versiyasi bilan yozilgan ({made_by}): modulni yangilang yoki maʼlumotlarni qayta oling.</translation>
    </message>
    <message>
        <location filename="../open_data/manifest.py"/>
        <source>{path} is missing: fetch into {folder} once more, or copy the folder anew, whole.</source>
        <translation>{path} yoʻq: {folder} papkasiga qayta yuklang yoki papkani toʻliq qayta koʻchiring.</translation>
    </message>
    <message>
        <location filename="../open_data/manifest.py"/>
        <source>{path} is not the file that was fetched (its size or checksum differs): fetch into {folder} once more, or copy the folder anew.</source>
        <translation>{path} yuklangan faylning oʻzi emas (hajmi yoki nazorat yigʻindisi boshqa): {folder} papkasiga qayta yuklang yoki papkani qayta koʻchiring.</translation>
    </message>
    <message>
        <location filename="../open_data/manifest.py"/>
        <source>must be a path within the folder, with /</source>
        <translation>papka ichidagi yoʻl boʻlishi kerak, / bilan</translation>
    </message>
    <message>
        <location filename="../open_data/mosaic.py"/>
        <source>{mosaic}: {piece} and {first} differ in coordinate system, type of numbers or size of cells, and cannot be put together. Choose one of their sources.</source>
        <translation>{mosaic}: {piece} va {first} koordinatalar tizimi, son turi yoki katak oʻlchami bilan farq qiladi, ularni birlashtirib boʻlmaydi. Manbalaridan birini tanlang.</translation>
    </message>
    <message>
        <location filename="../open_data/ranges.py"/>
        <source>{name}: {got} bytes came where {length} were asked for. Try again later.</source>
        <translation>{name}: {length} bayt soʻralgan, {got} bayt keldi. Keyinroq urinib koʻring.</translation>
    </message>
    <message>
        <location filename="../open_data/ranges.py"/>
        <source>{name} is damaged or cut off: it says that something lies at byte {place}, and it has {size} bytes. Fetch it from another place, or tell who publishes it.</source>
        <translation>{name} buzilgan yoki qirqilgan: {place}-baytda nimadir borligi aytilgan, hajmi esa {size} bayt. Boshqa joydan oling yoki eʼlon qilganga xabar bering.</translation>
    </message>
    <message>
        <location filename="../open_data/ranges.py"/>
        <source>{name} is damaged or unfit for reading in parts: one part of it has {length} bytes. Fetch it from another place, or tell who publishes it.</source>
        <translation>{name} buzilgan yoki qismlab oʻqishga yaramaydi: bir qismi {length} bayt. Boshqa joydan oling yoki eʼlon qilganga xabar bering.</translation>
    </message>
    <message>
        <location filename="../open_data/tiff_directory.py"/>
        <source>entry {tag} has {size} bytes</source>
        <translation>{tag} yozuvi {size} bayt</translation>
    </message>
    <message>
        <location filename="../open_data/tiff_directory.py"/>
        <source>{name} is damaged, or no GeoTIFF that can be read in parts: {what}. Fetch it from another place, or tell who publishes it.</source>
        <translation>{name} buzilgan yoki qismlab oʻqiladigan GeoTIFF emas: {what}. Boshqa joydan oling yoki eʼlon qilganga xabar bering.</translation>
    </message>
    <message>
        <location filename="../open_data/tiff_directory.py"/>
        <location filename="../open_data/zip_members.py"/>
        <source>it has {size} bytes</source>
        <translation>uning hajmi {size} bayt</translation>
    </message>
    <message>
        <location filename="../open_data/tiff_directory.py"/>
        <source>{name} is no TIFF. Correct the address or the format in the catalogue, or fetch it from another place.</source>
        <translation>{name} TIFF emas. Katalogdagi manzil yoki formatni tuzating yoki boshqa joydan oling.</translation>
    </message>
    <message>
        <location filename="../open_data/tiff_directory.py"/>
        <source>its directory has {count} entries</source>
        <translation>mundarijasida {count} yozuv bor</translation>
    </message>
    <message>
        <location filename="../open_data/tiff_directory.py"/>
        <source>entry {tag} lies beyond the end of the file</source>
        <translation>{tag} yozuvi fayl oxiridan narida</translation>
    </message>
    <message>
        <location filename="../open_data/tiff_directory.py"/>
        <source>its image has {width} x {height} cells in blocks of {across} x {down}</source>
        <translation>tasviri {across} x {down} bloklarda {width} x {height} katakli</translation>
    </message>
    <message>
        <location filename="../open_data/tiff_directory.py"/>
        <source>its blocks have {across} x {down} cells</source>
        <translation>bloklari {across} x {down} katakli</translation>
    </message>
    <message>
        <location filename="../open_data/tiff_directory.py"/>
        <source>it has {count} blocks, and {most} can be read</source>
        <translation>unda {count} blok bor, koʻpi bilan {most} tasini oʻqish mumkin</translation>
    </message>
    <message>
        <location filename="../open_data/tiff_directory.py"/>
        <source>entry {tag} does not tell of {count} blocks</source>
        <translation>{tag} yozuvi {count} blok haqida aytmaydi</translation>
    </message>
    <message>
        <location filename="../open_data/tiff_windows.py"/>
        <source>GDAL says: {error}</source>
        <translation>GDAL xabari: {error}</translation>
    </message>
    <message>
        <location filename="../open_data/tiff_windows.py"/>
        <source>{name} has no position, or no coordinate reference system. Fetch it from another place, or tell who publishes it.</source>
        <translation>{name} faylining joylashuvi yoki koordinatalar tizimi yoʻq. Boshqa joydan oling yoki eʼlon qilganga xabar bering.</translation>
    </message>
    <message>
        <location filename="../open_data/tiff_windows.py"/>
        <source>its cells have no size</source>
        <translation>kataklarining oʻlchami yoʻq</translation>
    </message>
    <message>
        <location filename="../open_data/tiff_windows.py"/>
        <source>the blocks of the window have {size} bytes</source>
        <translation>oyna bloklari {size} bayt</translation>
    </message>
    <message>
        <location filename="../open_data/tiff_windows.py"/>
        <source>its window was written otherwise than it was read</source>
        <translation>oynasi oʻqilganidan boshqacha yozilgan</translation>
    </message>
    <message>
        <location filename="../open_data/tiff_windows.py"/>
        <source>{name} has cells without a value, and no number is left to mark them. Use another file in the catalogue.</source>
        <translation>{name} faylida qiymatsiz kataklar bor, ularni belgilaydigan boʻsh son qolmagan. Katalogda boshqa faylni koʻrsating.</translation>
    </message>
    <message>
        <location filename="../open_data/vectors.py"/>
        <source>{file}: no field with a country code; its fields are {fields}. Correct the catalogue, or choose another source of countries.</source>
        <translation>{file}: davlat kodi maydoni yoʻq; maydonlari: {fields}. Katalogni tuzating yoki davlatlarning boshqa manbasini tanlang.</translation>
    </message>
    <message>
        <location filename="../open_data/vectors.py"/>
        <source>{name}: the answer is none of Overpass. Correct the catalogue.</source>
        <translation>{name}: bu Overpass javobi emas. Katalogni tuzating.</translation>
    </message>
    <message>
        <location filename="../open_data/vectors.py"/>
        <source>{name}: the server gave up: {remark}. Try again later, or with a smaller REACH_KM.</source>
        <translation>{name}: server toʻxtatdi: {remark}. Keyinroq yoki kichikroq REACH_KM bilan urinib koʻring.</translation>
    </message>
    <message>
        <location filename="../open_data/vectors.py"/>
        <source>{path} cannot be opened: {error}</source>
        <translation>{path} faylini ochib boʻlmadi: {error}</translation>
    </message>
    <message>
        <location filename="../open_data/zip_members.py"/>
        <source>{name} has several members that fit "{pattern}": {members}. Correct the catalogue: one of them is meant.</source>
        <translation>{name} ichida “{pattern}” ga mos bir necha fayl bor: {members}. Katalogni tuzating: ulardan biri nazarda tutilgan.</translation>
    </message>
    <message>
        <location filename="../open_data/zip_members.py"/>
        <source>two members are called {member}</source>
        <translation>ikki fayl {member} deb nomlangan</translation>
    </message>
    <message>
        <location filename="../open_data/zip_members.py"/>
        <source>its directory cannot be read: {error}</source>
        <translation>mundarijasini oʻqib boʻlmaydi: {error}</translation>
    </message>
    <message>
        <location filename="../open_data/zip_members.py"/>
        <source>{name} is damaged, or no zip that can be unpacked: {what}. Fetch it from another place, or tell who publishes it.</source>
        <translation>{name} buzilgan yoki ochib boʻladigan zip emas: {what}. Boshqa joydan oling yoki eʼlon qilganga xabar bering.</translation>
    </message>
    <message>
        <location filename="../open_data/zip_members.py"/>
        <source>{name} has no member that fits "{pattern}", but: {members}. Correct the catalogue.</source>
        <translation>{name} ichida “{pattern}” ga mos fayl yoʻq, borlari: {members}. Katalogni tuzating.</translation>
    </message>
    <message>
        <location filename="../open_data/zip_members.py"/>
        <source>the name of {member} leads out of the archive</source>
        <translation>{member} nomi arxivdan tashqariga olib chiqadi</translation>
    </message>
    <message>
        <location filename="../open_data/zip_members.py"/>
        <source>{member} is encrypted</source>
        <translation>{member} shifrlangan</translation>
    </message>
    <message>
        <location filename="../open_data/zip_members.py"/>
        <source>it would unpack to {size} MB</source>
        <translation>ochilganda {size} MB boʻlar edi</translation>
    </message>
    <message>
        <location filename="../open_data/zip_members.py"/>
        <source>{folder}: {name} unpacks to {size} MB, and there is less room. Make room, or choose a folder on another disk.</source>
        <translation>{folder}: {name} ochilganda {size} MB boʻladi, joy esa kamroq. Joy boʻshating yoki boshqa diskdagi papkani tanlang.</translation>
    </message>
    <message>
        <location filename="../open_data/zip_members.py"/>
        <source>{member} has {got} bytes where its directory says {size}</source>
        <translation>{member} hajmi {got} bayt, mundarijada esa {size}</translation>
    </message>
    <message>
        <location filename="../open_data/zip_members.py"/>
        <source>{member} cannot be unpacked: {error}</source>
        <translation>{member} faylini ochib boʻlmadi: {error}</translation>
    </message>
    <message>
        <location filename="../place_layers.py"/>
        <source>QGIS world map</source>
        <translation>QGIS dunyo xaritasi</translation>
    </message>
    <message>
        <location filename="../place_layers.py"/>
        <source>QGIS's world map was not found at {path}. Give your own polygons in COUNTRIES.</source>
        <translation>QGIS dunyo xaritasi {path} yoʻlida topilmadi. COUNTRIES da oʻz poligonlaringizni bering.</translation>
    </message>
    <message>
        <location filename="../place_layers.py"/>
        <source>Layer {layer}: no field with a country code {chosen}. Choose one of: {fields}.</source>
        <translation>{layer} qatlami: davlat kodi maydoni {chosen} yoʻq. Birini tanlang: {fields}.</translation>
    </message>
    <message>
        <location filename="../place_layers.py"/>
        <source>Layer {layer}: no field with a country code. There is no field with country codes under a usual name: name it iso_a2. Its fields are: {fields}.</source>
        <translation>{layer} qatlami: davlat kodi maydoni yoʻq. Odatdagi nomdagi davlat kodlari maydoni topilmadi: uni iso_a2 deb nomlang. Maydonlari: {fields}.</translation>
    </message>
    <message>
        <location filename="../processing/arriving/base_map.py"/>
        <source>Base map</source>
        <translation>Asos xarita</translation>
    </message>
    <message>
        <location filename="../processing/arriving/base_map.py"/>
        <source>Countries (QGIS world map)</source>
        <translation>Davlatlar (QGIS dunyo xaritasi)</translation>
    </message>
    <message>
        <location filename="../processing/arriving/base_map.py"/>
        <source>Borders in dispute</source>
        <translation>Bahsli chegaralar</translation>
    </message>
    <message>
        <location filename="../processing/arriving/base_map.py"/>
        <location filename="../processing/inventory/checkinventory.py"/>
        <source>Lakes</source>
        <translation>Koʻllar</translation>
    </message>
    <message>
        <location filename="../processing/arriving/base_map.py"/>
        <location filename="../processing/inventory/site_parameters.py"/>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>Rivers</source>
        <translation>Daryolar</translation>
    </message>
    <message>
        <location filename="../processing/arriving/base_map.py"/>
        <source>Towns</source>
        <translation>Shaharlar</translation>
    </message>
    <message>
        <location filename="../processing/arriving/captions.py"/>
        <location filename="../window/dock/downstream.py"/>
        <location filename="../window/dock/facts.py"/>
        <location filename="../window/trace/words.py"/>
        <source>unknown</source>
        <translation>nomaʼlum</translation>
    </message>
    <message>
        <location filename="../processing/arriving/hours.py"/>
        <source>The temporal controller plays the hours after the release, counted from 1 January 2000, 00:00, which is no date of anything. What has no hours is shown at every moment, what has no last hour from its first on.</source>
        <translation>Vaqt boshqaruvi oqib chiqishdan keyingi soatlarni koʻrsatadi; ular 2000-yil 1-yanvar 00:00 dan sanaladi, bu biror voqea sanasi emas. Soati yoʻq narsa doim koʻrsatiladi, oxirgi soati yoʻq narsa — birinchi soatidan boshlab.</translation>
    </message>
    <message>
        <location filename="../processing/arriving/loading.py"/>
        <source>Empty, and so not loaded: {names}</source>
        <translation>Boʻsh, shu sababli yuklanmadi: {names}</translation>
    </message>
    <message>
        <location filename="../processing/arriving/looks.py"/>
        <source>error</source>
        <translation>xato</translation>
    </message>
    <message>
        <location filename="../processing/arriving/looks.py"/>
        <source>warning</source>
        <translation>ogohlantirish</translation>
    </message>
    <message>
        <location filename="../processing/arriving/looks.py"/>
        <source>note</source>
        <translation>eslatma</translation>
    </message>
    <message>
        <location filename="../processing/arriving/looks.py"/>
        <source>place, with hours of arrival</source>
        <translation>joy, yetib kelish soatlari bilan</translation>
    </message>
    <message>
        <location filename="../processing/arriving/looks.py"/>
        <source>point of a path</source>
        <translation>yoʻl nuqtasi</translation>
    </message>
    <message>
        <location filename="../processing/arriving/looks.py"/>
        <source>east</source>
        <translation>sharq</translation>
    </message>
    <message>
        <location filename="../processing/arriving/looks.py"/>
        <source>south-east</source>
        <translation>janubi-sharq</translation>
    </message>
    <message>
        <location filename="../processing/arriving/looks.py"/>
        <source>south</source>
        <translation>janub</translation>
    </message>
    <message>
        <location filename="../processing/arriving/looks.py"/>
        <source>south-west</source>
        <translation>janubi-gʻarb</translation>
    </message>
    <message>
        <location filename="../processing/arriving/looks.py"/>
        <source>west</source>
        <translation>gʻarb</translation>
    </message>
    <message>
        <location filename="../processing/arriving/looks.py"/>
        <source>north-west</source>
        <translation>shimoli-gʻarb</translation>
    </message>
    <message>
        <location filename="../processing/arriving/looks.py"/>
        <source>north</source>
        <translation>shimol</translation>
    </message>
    <message>
        <location filename="../processing/arriving/looks.py"/>
        <source>north-east</source>
        <translation>shimoli-sharq</translation>
    </message>
    <message>
        <location filename="../processing/arriving/looks.py"/>
        <source>end of flow</source>
        <translation>oqim oxiri</translation>
    </message>
    <message>
        <location filename="../processing/arriving/notes.py"/>
        <source>Made by the tool {tool} of {plugin} {version} on {moment}.</source>
        <translation>{plugin} {version} modulining {tool} vositasi bilan tuzilgan, {moment}.</translation>
    </message>
    <message>
        <location filename="../processing/arriving/notes.py"/>
        <source>From</source>
        <translation>Manba</translation>
    </message>
    <message>
        <location filename="../processing/arriving/notes.py"/>
        <source>Settings</source>
        <translation>Sozlamalar</translation>
    </message>
    <message>
        <location filename="../processing/arriving/notes.py"/>
        <source>By: {schemes}</source>
        <translation>Sxemalar: {schemes}</translation>
    </message>
    <message>
        <location filename="../processing/arriving/notes.py"/>
        <source>Units stand in the names of the fields and in their captions; an empty value is unknown.</source>
        <translation>Birliklar maydon nomlarida va ularning sarlavhalarida turadi; boʻsh qiymat nomaʼlum.</translation>
    </message>
    <message>
        <location filename="../processing/arriving/notes.py"/>
        <source>Licences of what it was made from: {licences}</source>
        <translation>Dastlabki maʼlumotlar litsenziyalari: {licences}</translation>
    </message>
    <message>
        <location filename="../processing/arriving/notes.py"/>
        <source>The terms of the data it was made from hold for it, too.</source>
        <translation>Dastlabki maʼlumotlar shartlari bunga ham taalluqli.</translation>
    </message>
    <message>
        <location filename="../processing/arriving/notes.py"/>
        <location filename="../processing/inventory/field_lists.py"/>
        <source>yes</source>
        <translation>ha</translation>
    </message>
    <message>
        <location filename="../processing/arriving/notes.py"/>
        <location filename="../processing/inventory/field_lists.py"/>
        <source>no</source>
        <translation>yoʻq</translation>
    </message>
    <message>
        <location filename="../processing/arriving/notes.py"/>
        <source>a table of a database</source>
        <translation>maʼlumotlar bazasi jadvali</translation>
    </message>
    <message>
        <location filename="../processing/arriving/notes.py"/>
        <source>data of a service</source>
        <translation>xizmat maʼlumotlari</translation>
    </message>
    <message>
        <location filename="../processing/arriving/raster_looks.py"/>
        <source>m</source>
        <translation>m</translation>
    </message>
    <message>
        <location filename="../processing/arriving/raster_looks.py"/>
        <source>m/s</source>
        <translation>m/s</translation>
    </message>
    <message>
        <location filename="../processing/arriving/raster_looks.py"/>
        <source>min</source>
        <translation>daq</translation>
    </message>
    <message>
        <location filename="../processing/arriving/raster_looks.py"/>
        <source>km²</source>
        <translation>km²</translation>
    </message>
    <message>
        <location filename="../processing/base.py"/>
        <source>{name} would not be heeded: {need}. Leave {name} as it was, or give what it needs.</source>
        <translation>{name} hisobga olinmas edi: {need}. {name} qiymatini avvalgidek qoldiring yoki unga kerak narsani bering.</translation>
    </message>
    <message>
        <location filename="../processing/base.py"/>
        <source>{file} cannot be read or written: {reason}.</source>
        <translation>{file} faylini oʻqib yoki yozib boʻlmaydi: {reason}.</translation>
    </message>
    <message>
        <location filename="../processing/base.py"/>
        <location filename="../processing/consequence/exposure.py"/>
        <location filename="../processing/fetching/network.py"/>
        <location filename="../processing/geometry.py"/>
        <location filename="../processing/map/assess_steps.py"/>
        <location filename="../processing/map/facilitysheets.py"/>
        <location filename="../processing/models.py"/>
        <location filename="../processing/run.py"/>
        <source>Cancelled</source>
        <translation>Bekor qilindi</translation>
    </message>
    <message>
        <location filename="../processing/base.py"/>
        <source>{algorithm} has no parameter {name}. Use one of {names}.</source>
        <translation>{algorithm} vositasida {name} parametri yoʻq. Quyidagilardan birini oling: {names}.</translation>
    </message>
    <message>
        <location filename="../processing/base.py"/>
        <source>The memory did not suffice, or a limit of this process was reached. Close other programs, clip the rasters to the region of the facilities, set a length limit, or use coarser rasters.</source>
        <translation>Xotira yetmadi yoki bu jarayonning chegarasiga yetildi. Boshqa dasturlarni yoping, rastrlarni obyektlar hududi boʻyicha kesing, uzunlik chegarasini bering yoki yirikroq katakli rastr oling.</translation>
    </message>
    <message>
        <location filename="../processing/base.py"/>
        <source>Facility inventory</source>
        <translation>Chiqindixonalar reyestri</translation>
    </message>
    <message>
        <location filename="../processing/base.py"/>
        <source>Downstream basin</source>
        <translation>Quyi oqim havzasi</translation>
    </message>
    <message>
        <location filename="../processing/base.py"/>
        <source>Consequences</source>
        <translation>Oqibatlar</translation>
    </message>
    <message>
        <location filename="../processing/base.py"/>
        <source>Hazard rating</source>
        <translation>Xavflilikni baholash</translation>
    </message>
    <message>
        <location filename="../processing/base.py"/>
        <source>Map and list</source>
        <translation>Xarita va roʻyxat</translation>
    </message>
    <message>
        <location filename="../processing/base.py"/>
        <source>Ready models</source>
        <translation>Tayyor modellar</translation>
    </message>
    <message>
        <location filename="../processing/base.py"/>
        <source>{what}: the geometry of {whose} was not written: {reason}</source>
        <translation>{what}: {whose} geometriyasi yozilmadi: {reason}</translation>
    </message>
    <message>
        <location filename="../processing/base.py"/>
        <source>{what}: feature {number} could not be written: {reason}</source>
        <translation>{what}: {number}-obyektni yozib boʻlmadi: {reason}</translation>
    </message>
    <message>
        <location filename="../processing/basin/countries.py"/>
        <source>Polygons of countries with their code. Empty: the world map that comes with QGIS (1 : 10 million, simplified); give the official boundaries for work near a border.</source>
        <translation>Kodi bor davlat poligonlari. Boʻsh: QGIS tarkibidagi dunyo xaritasi (1:10 mln, soddalashtirilgan); chegara yaqinidagi ish uchun rasmiy chegaralarni bering.</translation>
    </message>
    <message>
        <location filename="../processing/basin/countries.py"/>
        <location filename="../processing/inventory/site_parameters.py"/>
        <source>Field with the country's code</source>
        <translation>Davlat kodi maydoni</translation>
    </message>
    <message>
        <location filename="../processing/basin/countries.py"/>
        <source>Empty: found by its usual names (iso_a2, ISO_A2_EH, iso2, country ...). Areas with -1, -99 or nothing in it are no country.</source>
        <translation>Boʻsh: odatdagi nomlari boʻyicha topiladi (iso_a2, ISO_A2_EH, iso2, country ...). Unda -1, -99 yoki hech narsa boʻlmagan poligonlar davlat emas.</translation>
    </message>
    <message>
        <location filename="../processing/basin/countries.py"/>
        <location filename="../processing/inventory/checkinventory.py"/>
        <source>Tolerance at borders (m)</source>
        <translation>Chegaradagi joiz ogʻish (m)</translation>
    </message>
    <message>
        <location filename="../processing/basin/countries.py"/>
        <source>A path has entered a country only when it gets farther than this from every border, or ends there: a river that is the border does not cross it, but follows it, from where it is as near as this, and within 1000 m. Empty: 1000 m, or half a cell if larger.</source>
        <translation>Yoʻl barcha chegaralardan shundan uzoqlashsa yoki oʻsha yerda tugasa, davlatga kirgan hisoblanadi: chegara boʻlgan daryo uni kesib oʻtmaydi, balki shundan va 1000 m dan yaqin joydan boshlab chegara boʻylab boradi. Boʻsh: 1000 m yoki yarim katak, u kattaroq boʻlsa.</translation>
    </message>
    <message>
        <location filename="../processing/basin/countries.py"/>
        <source>Velocity for hours to a border (m/s)</source>
        <translation>Chegaragacha soatlar uchun tezlik (m/s)</translation>
    </message>
    <message>
        <location filename="../processing/basin/countries.py"/>
        <source>Assumed mean velocity of the water (Baia Mare 2000: 0.8 to 1.1 m/s). Empty: no hours are given.</source>
        <translation>Suvning qabul qilingan oʻrtacha tezligi (Baya-Mare, 2000: 0,8–1,1 m/s). Boʻsh: soatlar berilmaydi.</translation>
    </message>
    <message>
        <location filename="../processing/basin/countries.py"/>
        <source>Finding border crossings</source>
        <translation>Chegara kesishmalarini topish</translation>
    </message>
    <message>
        <location filename="../processing/basin/countries.py"/>
        <source>Tolerance at borders: {metres} m; in contact with a country within {near} m</source>
        <translation>Chegaradagi joiz ogʻish: {metres} m; davlatga tegish — {near} m dan yaqin</translation>
    </message>
    <message>
        <location filename="../processing/basin/countries.py"/>
        <source>{count} {count:area|areas} of {layer} {count:has|have} no country code; {count:it is|they are} crossed without a border.</source>
        <translation>{layer} qatlamida davlat kodi yoʻq poligonlar: {count}; ular chegarasiz kesib oʻtiladi.</translation>
    </message>
    <message>
        <location filename="../processing/basin/countries.py"/>
        <source>QGIS's world map is not at {path}: no border crossings. Give a layer in COUNTRIES.</source>
        <translation>QGIS dunyo xaritasi {path} yoʻlida yoʻq: chegara kesishmalari aniqlanmadi. COUNTRIES da qatlam bering.</translation>
    </message>
    <message>
        <location filename="../processing/basin/countries.py"/>
        <source>COUNTRIES is empty: borders are those of QGIS's world map, which is simplified.</source>
        <translation>COUNTRIES boʻsh: chegaralar QGIS ning soddalashtirilgan dunyo xaritasidan olindi.</translation>
    </message>
    <message>
        <location filename="../processing/basin/directions.py"/>
        <source>Reading the flow directions</source>
        <translation>Oqim yoʻnalishlarini oʻqish</translation>
    </message>
    <message>
        <location filename="../processing/basin/directions.py"/>
        <source>Coding of the flow directions: {coding}</source>
        <translation>Oqim yoʻnalishlari kodlanishi: {coding}</translation>
    </message>
    <message>
        <location filename="../processing/basin/directions.py"/>
        <source>RIVERS can be burnt into a RELIEF only, not into ready DIRECTIONS.</source>
        <translation>RIVERS faqat RELIEF ga oʻyiladi, tayyor DIRECTIONS ga emas.</translation>
    </message>
    <message>
        <location filename="../processing/basin/directions.py"/>
        <source>There is no {file} of the same cells beside DIRECTIONS: what drains through the cells near each facility is counted up to its springs.</source>
        <translation>DIRECTIONS yonida kataklari bir xil {file} yoʻq: har bir obyekt yonidagi kataklardan oʻtadigan oqim boshlanishigacha sanaladi.</translation>
    </message>
    <message>
        <location filename="../processing/basin/directions.py"/>
        <source>{file} beside DIRECTIONS is not used: lakes and sinks keep water here that runs on there. What drains through the cells near each facility is counted up to its springs.</source>
        <translation>DIRECTIONS yonidagi {file} ishlatilmaydi: bu yerda koʻllar va oqimsiz chuqurliklar u yerda oqib oʻtadigan suvni ushlab qoladi. Har bir obyekt yonidagi kataklardan oʻtadigan oqim boshlanishigacha sanaladi.</translation>
    </message>
    <message>
        <location filename="../processing/basin/directions.py"/>
        <source>{file} beside DIRECTIONS is not used: {why}</source>
        <translation>DIRECTIONS yonidagi {file} ishlatilmaydi: {why}</translation>
    </message>
    <message>
        <location filename="../processing/basin/directions.py"/>
        <source>{file} was found beside DIRECTIONS.</source>
        <translation>DIRECTIONS yonidan {file} topildi.</translation>
    </message>
    <message>
        <location filename="../processing/basin/downstreambasins.py"/>
        <source>Basin units downstream or upstream</source>
        <translation>Quyi yoki yuqori oqimdagi havzalar</translation>
    </message>
    <message>
        <location filename="../processing/basin/downstreambasins.py"/>
        <source>HydroBASINS,basin units,sub-basin,NEXT_DOWN,downstream,upstream,Pfafstetter</source>
        <translation>HydroBASINS,havzalar,kichik havza,NEXT_DOWN,quyi oqim,yuqori oqim,Pfafstetter,basin units</translation>
    </message>
    <message>
        <location filename="../processing/basin/downstreambasins.py"/>
        <source>Basin units</source>
        <translation>Havzalar</translation>
    </message>
    <message>
        <location filename="../processing/basin/downstreambasins.py"/>
        <source>Polygons in any CRS that point at the next unit downstream, such as HydroBASINS of any level.</source>
        <translation>Quyi oqimdagi keyingi havzani koʻrsatuvchi, istalgan koordinatalar tizimidagi poligonlar, masalan istalgan darajadagi HydroBASINS.</translation>
    </message>
    <message>
        <location filename="../processing/basin/downstreambasins.py"/>
        <source>Field with the unit's identifier</source>
        <translation>Havza identifikatori maydoni</translation>
    </message>
    <message>
        <location filename="../processing/basin/downstreambasins.py"/>
        <source>HYBAS_ID in HydroBASINS; any name will do.</source>
        <translation>HydroBASINS da HYBAS_ID; istalgan nom mumkin.</translation>
    </message>
    <message>
        <location filename="../processing/basin/downstreambasins.py"/>
        <source>Field with the identifier of the next unit downstream</source>
        <translation>Quyi oqimdagi keyingi havza identifikatori maydoni</translation>
    </message>
    <message>
        <location filename="../processing/basin/downstreambasins.py"/>
        <source>NEXT_DOWN in HydroBASINS: 0 or nothing where the water ends.</source>
        <translation>HydroBASINS da NEXT_DOWN: suv tugaydigan joyda 0 yoki boʻsh.</translation>
    </message>
    <message>
        <location filename="../processing/basin/downstreambasins.py"/>
        <source>Direction</source>
        <translation>Yoʻnalish</translation>
    </message>
    <message>
        <location filename="../processing/basin/downstreambasins.py"/>
        <source>downstream: where the facility's water goes; upstream: what drains to its unit.</source>
        <translation>downstream: obyekt suvi qayerga oqadi; upstream: uning havzasiga qayerdan suv keladi.</translation>
    </message>
    <message>
        <location filename="../processing/basin/downstreambasins.py"/>
        <source>Units by facility</source>
        <translation>Obyektlar boʻyicha havzalar</translation>
    </message>
    <message>
        <location filename="../processing/basin/downstreambasins.py"/>
        <source>One feature for each facility and unit; order 0 is the facility's own, then 1, 2 .. steps away.</source>
        <translation>Har bir obyekt va havza uchun bitta yozuv; order 0 — obyektning oʻz havzasi, keyin 1, 2 .. qadam narida.</translation>
    </message>
    <message>
        <location filename="../processing/basin/downstreambasins.py"/>
        <location filename="../processing/basin/facilities.py"/>
        <location filename="../processing/basin/path_layers.py"/>
        <location filename="../processing/basin/upstreamcatchment.py"/>
        <location filename="../processing/consequence/releaserunout.py"/>
        <location filename="../processing/inventory/fetchopendata.py"/>
        <location filename="../processing/inventory/importinventory.py"/>
        <location filename="../processing/map/assess_steps.py"/>
        <location filename="../processing/map/nationalreport.py"/>
        <location filename="../processing/rating/datarequest.py"/>
        <location filename="../processing/rating/evaluatechecklist.py"/>
        <location filename="../processing/rating/rankrobustness.py"/>
        <location filename="../processing/rating/scheme_rating.py"/>
        <location filename="../processing/rating/transboundaryscreening.py"/>
        <location filename="../processing/rating/waterhazardclass.py"/>
        <location filename="../window/dock/steps.py"/>
        <source>Facilities</source>
        <translation>Chiqindixonalar</translation>
    </message>
    <message>
        <location filename="../processing/basin/downstreambasins.py"/>
        <source>Facilities in no unit</source>
        <translation>Havzadan tashqaridagi obyektlar</translation>
    </message>
    <message>
        <location filename="../processing/basin/downstreambasins.py"/>
        <source>Reading the basin units</source>
        <translation>Havzalarni oʻqish</translation>
    </message>
    <message>
        <location filename="../processing/basin/downstreambasins.py"/>
        <source>Layer {layer}: {count} {count:unit points|units point} at one that is not in it; the water goes on there.</source>
        <translation>{layer} qatlami: unda yoʻq havzani koʻrsatuvchi havzalar: {count}; suv u yerda davom etadi.</translation>
    </message>
    <message>
        <location filename="../processing/basin/downstreambasins.py"/>
        <source>it lies in no basin unit</source>
        <translation>u hech bir havzada emas</translation>
    </message>
    <message>
        <location filename="../processing/basin/downstreambasins.py"/>
        <source>Layer {layer} has no basin units.</source>
        <translation>{layer} qatlamida havzalar yoʻq.</translation>
    </message>
    <message>
        <location filename="../processing/basin/downstreambasins.py"/>
        <source>Layer {layer}, field {field}: unit {unit} points at itself. Water cannot flow there: leave the field empty (or 0) where the water ends, or name the next unit.</source>
        <translation>{layer} qatlami, {field} maydoni: {unit} havzasi oʻzini koʻrsatadi. Suv bunday oqa olmaydi: suv tugaydigan joyda maydonni boʻsh (yoki 0) qoldiring yoki keyingi havzani koʻrsating.</translation>
    </message>
    <message>
        <location filename="../processing/basin/downstreambasins.py"/>
        <location filename="../processing/consequence/flow_sites.py"/>
        <location filename="../processing/geometry.py"/>
        <source>feature {id}</source>
        <translation>obyekt {id}</translation>
    </message>
    <message>
        <location filename="../processing/basin/facilities.py"/>
        <source>Points in any CRS; of a polygon a point inside it is used. Outputs come in the CRS of this layer.</source>
        <translation>Istalgan koordinatalar tizimidagi nuqtalar; poligonning ichidagi nuqta olinadi. Natijalar shu qatlam koordinatalar tizimida yoziladi.</translation>
    </message>
    <message>
        <location filename="../processing/basin/facilities.py"/>
        <source>Field with the facility's identifier</source>
        <translation>Obyekt identifikatori maydoni</translation>
    </message>
    <message>
        <location filename="../processing/basin/facilities.py"/>
        <source>Links the results to the facilities. Without such a field the feature id is used.</source>
        <translation>Natijalarni obyektlar bilan bogʻlaydi. Bunday maydon boʻlmasa, qatlam yozuvi raqami olinadi.</translation>
    </message>
    <message>
        <location filename="../processing/basin/facilities.py"/>
        <source>Layer {layer} has no features.</source>
        <translation>{layer} qatlamida yozuvlar yoʻq.</translation>
    </message>
    <message>
        <location filename="../processing/basin/facilities.py"/>
        <source>Layer {layer} has no field {field}: the feature id identifies the facilities.</source>
        <translation>{layer} qatlamida {field} maydoni yoʻq: obyektlar yozuv raqami bilan belgilanadi.</translation>
    </message>
    <message>
        <location filename="../processing/basin/facilities.py"/>
        <source>Layer {layer}, field {field}: {count} empty; the feature id stands for them.</source>
        <translation>{layer} qatlami, {field} maydoni: boʻsh qiymatlar {count}; ularning oʻrniga yozuv raqami olindi.</translation>
    </message>
    <message>
        <location filename="../processing/basin/facilities.py"/>
        <source>Layer {layer}, field {field}: identifiers occur more than once, for instance {id}.</source>
        <translation>{layer} qatlami, {field} maydoni: identifikatorlar takrorlanadi, masalan {id}.</translation>
    </message>
    <message>
        <location filename="../processing/basin/facilities.py"/>
        <source>Facilities not followed</source>
        <translation>Kuzatilmagan obyektlar</translation>
    </message>
    <message>
        <location filename="../processing/basin/facilities.py"/>
        <source>Table of the facilities without a result, with the reason and their coordinates.</source>
        <translation>Natijasi yoʻq obyektlar jadvali, sababi va koordinatalari bilan.</translation>
    </message>
    <message>
        <location filename="../processing/basin/facilities.py"/>
        <source>Facility {id} is left out: {reason}.</source>
        <translation>{id} obyekti oʻtkazib yuborildi: {reason}.</translation>
    </message>
    <message>
        <location filename="../processing/basin/facilities.py"/>
        <source>... and {count} more {count:facility|facilities}.</source>
        <translation>... va yana {count} obyekt.</translation>
    </message>
    <message>
        <location filename="../processing/basin/facilities.py"/>
        <source>it lies off the raster or has no point</source>
        <translation>u rastrdan tashqarida yoki nuqtasi yoʻq</translation>
    </message>
    <message>
        <location filename="../processing/basin/facilities.py"/>
        <source>it lies on no-data</source>
        <translation>u maʼlumotsiz katakda</translation>
    </message>
    <message>
        <location filename="../processing/basin/flowdirections.py"/>
        <location filename="../processing/consequence/flow_parameters.py"/>
        <source>Flow directions</source>
        <translation>Oqim yoʻnalishlari</translation>
    </message>
    <message>
        <location filename="../processing/basin/flowdirections.py"/>
        <source>D8,flow direction,fill sinks,depressions,drainage,burn rivers,hydrology</source>
        <translation>D8,oqim yoʻnalishi,botiqlarni toʻldirish,drenaj,daryolarni oʻyish,gidrologiya,flow direction</translation>
    </message>
    <message>
        <location filename="../processing/basin/flowdirections.py"/>
        <source>No-data value</source>
        <translation>“Maʼlumot yoʻq” qiymati</translation>
    </message>
    <message>
        <location filename="../processing/basin/flowdirections.py"/>
        <source>What cells without data hold: 255, or 247 as HydroSHEDS marks the ocean, for programs as pyflwdir that take 255 for an inland sink.</source>
        <translation>Maʼlumotsiz kataklarga nima yoziladi: 255 yoki HydroSHEDS okeanni belgilaganidek 247 — 255 ni oqimsiz botiq deb oladigan pyflwdir kabi dasturlar uchun.</translation>
    </message>
    <message>
        <location filename="../processing/basin/flowdirections.py"/>
        <source>Scheduler of several machines</source>
        <translation>Bir nechta mashinaning rejalashtiruvchisi</translation>
    </message>
    <message>
        <location filename="../processing/basin/flowdirections.py"/>
        <source>Address (tcp://machine:8786) of a Dask scheduler: its workers do the work in tiles. They must have the relief and the folder of the output under the same paths. Empty: this machine alone.</source>
        <translation>Dask rejalashtiruvchisining manzili (tcp://mashina:8786): boʻlaklar boʻyicha ishni uning bajaruvchilari bajaradi. Relyef va natija papkasi ularda xuddi shunday yoʻllarda boʻlishi kerak. Boʻsh: faqat shu mashina.</translation>
    </message>
    <message>
        <location filename="../processing/basin/flowdirections.py"/>
        <source>GeoTIFF of ESRI D8 codes: 1, 2, 4 .. 128 clockwise from east, 0 an end, 255 no data unless chosen otherwise.</source>
        <translation>ESRI D8 kodli GeoTIFF: 1, 2, 4 .. 128 sharqdan soat mili boʻyicha, 0 — oxiri, boshqasi tanlanmagan boʻlsa, 255 — maʼlumot yoʻq.</translation>
    </message>
    <message>
        <location filename="../processing/basin/flowdirections.py"/>
        <source>Cells that drain through each</source>
        <translation>Oqimi har bir katakdan oʻtadigan kataklar</translation>
    </message>
    <message>
        <location filename="../processing/basin/flowdirections.py"/>
        <source>GeoTIFF of whole numbers: how many cells drain through each, itself included; 0 no data.</source>
        <translation>Butun sonlar GeoTIFF fayli: har bir katakdan nechta katak oqimi oʻtadi, oʻzi bilan birga; 0 — maʼlumot yoʻq.</translation>
    </message>
    <message>
        <location filename="../processing/basin/flowdirections.py"/>
        <source>Area that drains through each cell (km²)</source>
        <translation>Oqimi katakdan oʻtadigan maydon (km²)</translation>
    </message>
    <message>
        <location filename="../processing/basin/flowdirections.py"/>
        <source>GeoTIFF of the km² on the ellipsoid that drain through each cell, its own included; 0 no data.</source>
        <translation>GeoTIFF: ellipsoiddagi necha km² oqimi har bir katakdan oʻtadi, oʻz maydoni bilan birga; 0 — maʼlumot yoʻq.</translation>
    </message>
    <message>
        <location filename="../processing/basin/flowdirections.py"/>
        <source>Cells with a height</source>
        <translation>Balandligi bor kataklar</translation>
    </message>
    <message>
        <location filename="../processing/basin/flowdirections.py"/>
        <source>Closed depressions drained</source>
        <translation>Oqim oʻtkazilgan yopiq botiqlar</translation>
    </message>
    <message>
        <location filename="../processing/basin/flowdirections.py"/>
        <source>Cells below the level their water spills over</source>
        <translation>Suv toshib oʻtadigan sathdan past kataklar</translation>
    </message>
    <message>
        <location filename="../processing/basin/flowdirections.py"/>
        <source>Cells of no-data bridged inside the relief</source>
        <translation>Relyef ichida oqim oʻtkazilgan maʼlumotsiz kataklar</translation>
    </message>
    <message>
        <location filename="../processing/basin/flowdirections.py"/>
        <source>Cells in lakes, sinks and the sea where water stays</source>
        <translation>Suv qoladigan koʻl, botiq va dengiz kataklari</translation>
    </message>
    <message>
        <location filename="../processing/basin/flowdirections.py"/>
        <source>Writing flow directions</source>
        <translation>Oqim yoʻnalishlarini yozish</translation>
    </message>
    <message>
        <location filename="../processing/basin/flowdirections.py"/>
        <location filename="../processing/consequence/flow_outputs.py"/>
        <source>{name} is written as GeoTIFF: give a file name that ends in .tif.</source>
        <translation>{name} GeoTIFF boʻlib yoziladi: .tif bilan tugaydigan fayl nomini bering.</translation>
    </message>
    <message>
        <location filename="../processing/basin/flowdirections.py"/>
        <source>Counting the cells that drain through each</source>
        <translation>Oqimi har bir katakdan oʻtadigan kataklarni sanash</translation>
    </message>
    <message>
        <location filename="../processing/basin/flowdirections.py"/>
        <source>Adding up the area that drains through each cell</source>
        <translation>Oqimi har bir katakdan oʻtadigan maydonni qoʻshish</translation>
    </message>
    <message>
        <location filename="../processing/basin/parameters.py"/>
        <location filename="../processing/consequence/inundationzone.py"/>
        <location filename="../processing/consequence/simulateflow.py"/>
        <source>Relief (heights in metres)</source>
        <translation>Relyef (balandlik, metr)</translation>
    </message>
    <message>
        <location filename="../processing/basin/parameters.py"/>
        <source>Elevation raster of one band in any CRS: SRTM, Copernicus GLO-30 or GLO-90, MERIT, or your own. Depressions are drained; give lakes and sinks that have no outflow in LAKES.</source>
        <translation>Istalgan koordinatalar tizimidagi bir kanalli balandlik rastri: SRTM, Copernicus GLO-30 yoki GLO-90, MERIT yoki oʻzingizniki. Botiqlardan oqim oʻtkaziladi; oqib chiqmaydigan koʻl va botiqlarni LAKES da bering.</translation>
    </message>
    <message>
        <location filename="../processing/basin/parameters.py"/>
        <source>Flow directions (instead of a relief)</source>
        <translation>Oqim yoʻnalishlari (relyef oʻrniga)</translation>
    </message>
    <message>
        <location filename="../processing/basin/parameters.py"/>
        <source>Ready D8 raster of any size: of flowdirections, HydroSHEDS, MERIT Hydro, ESRI, TauDEM or GRASS. With RELIEF too, of the same cells, the water follows this and heights come from there.</source>
        <translation>Istalgan oʻlchamdagi tayyor D8 rastri: flowdirections, HydroSHEDS, MERIT Hydro, ESRI, TauDEM yoki GRASS. Kataklari bir xil RELIEF ham berilsa, suv shu rastr boʻyicha oqadi, balandliklar esa undan olinadi.</translation>
    </message>
    <message>
        <location filename="../processing/basin/parameters.py"/>
        <source>Ready D8 raster of any size: of flowdirections, HydroSHEDS, MERIT Hydro, ESRI, TauDEM or GRASS. Give either this or RELIEF.</source>
        <translation>Istalgan oʻlchamdagi tayyor D8 rastri: flowdirections, HydroSHEDS, MERIT Hydro, ESRI, TauDEM yoki GRASS. Yo shuni, yo RELIEF ni bering.</translation>
    </message>
    <message>
        <location filename="../processing/basin/parameters.py"/>
        <source>Coding of the flow directions</source>
        <translation>Oqim yoʻnalishlari kodlanishi</translation>
    </message>
    <message>
        <location filename="../processing/basin/parameters.py"/>
        <source>auto finds it from the values; esri: 1, 2, 4 .. 128 clockwise from east; taudem: 1..8 counter-clockwise from east; grass: 1..8 counter-clockwise from north-east, negative where water leaves the region.</source>
        <translation>auto qiymatlardan aniqlaydi; esri: 1, 2, 4 .. 128 sharqdan soat mili boʻyicha; taudem: 1..8 sharqdan soat miliga teskari; grass: 1..8 shimoli-sharqdan soat miliga teskari, suv hududdan chiqadigan joyda manfiy.</translation>
    </message>
    <message>
        <location filename="../processing/basin/parameters.py"/>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>Lakes and inland sinks where water stays</source>
        <translation>Suv qoladigan koʻllar va oqimsiz botiqlar</translation>
    </message>
    <message>
        <location filename="../processing/basin/parameters.py"/>
        <source>Polygons end paths as lake, points as inland_sink, unless a text field ends_in or kind says sea, inland_sink or lake. A number field radius_km widens a point. Leave out lakes that flow on. Empty: the plugin's list of inland sinks of Central Asia; give a layer without features to have none.</source>
        <translation>Matnli ends_in yoki kind maydonida sea, inland_sink yoki lake deyilmagan boʻlsa, poligonlar yoʻlni lake, nuqtalar inland_sink bilan tugatadi. radius_km sonli maydoni nuqtani kengaytiradi. Oqib oʻtadigan koʻllarni bermang. Boʻsh: modulning Markaziy Osiyo oqimsiz botiqlari roʻyxati; birortasi ham boʻlmasligi uchun yozuvsiz qatlam bering.</translation>
    </message>
    <message>
        <location filename="../processing/basin/parameters.py"/>
        <source>Sea level (m)</source>
        <translation>Dengiz sathi (m)</translation>
    </message>
    <message>
        <location filename="../processing/basin/parameters.py"/>
        <source>Declares the cells of the relief at or below this height that reach its edge to be the sea. Empty: only no-data along the shore and LAKES say where the sea is.</source>
        <translation>Relyefning shu balandlikdagi yoki undan past, uning chekkasiga yetadigan kataklarini dengiz deb belgilaydi. Boʻsh: dengiz qayerdaligini faqat qirgʻoq boʻylab maʼlumotsiz kataklar va LAKES bildiradi.</translation>
    </message>
    <message>
        <location filename="../processing/basin/parameters.py"/>
        <source>Rivers to burn into the relief</source>
        <translation>Relyefga oʻyiladigan daryolar</translation>
    </message>
    <message>
        <location filename="../processing/basin/parameters.py"/>
        <source>Known river lines; the relief is lowered along them so that water follows them. Only with RELIEF.</source>
        <translation>Maʼlum daryo chiziqlari; suv ular boʻylab oqishi uchun relyef pasaytiriladi. Faqat RELIEF bilan.</translation>
    </message>
    <message>
        <location filename="../processing/basin/parameters.py"/>
        <source>Depth to burn rivers in (m)</source>
        <translation>Daryolarni oʻyish chuqurligi (m)</translation>
    </message>
    <message>
        <location filename="../processing/basin/parameters.py"/>
        <source>How far the relief is lowered under the rivers.</source>
        <translation>Daryolar ostida relyef qancha pasaytirilishi.</translation>
    </message>
    <message>
        <location filename="../processing/basin/parameters.py"/>
        <source>Memory to use (GB)</source>
        <translation>Ishlatiladigan xotira (GB)</translation>
    </message>
    <message>
        <location filename="../processing/basin/parameters.py"/>
        <source>A relief that needs more is worked on in tiles, through files beside the output: slower, with the same result. Empty: half of the memory that is free.</source>
        <translation>Koʻproq talab qiladigan relyef natija yonidagi fayllar orqali boʻlaklab ishlanadi: sekinroq, natijasi oʻsha. Boʻsh boʻlsa: boʻsh xotiraning yarmi.</translation>
    </message>
    <message>
        <location filename="../processing/basin/parameters.py"/>
        <source>Longest path (km)</source>
        <translation>Yoʻlning eng katta uzunligi (km)</translation>
    </message>
    <message>
        <location filename="../processing/basin/parameters.py"/>
        <source>Paths are cut at exactly this length. Empty: they are followed to their end.</source>
        <translation>Yoʻllar aynan shu uzunlikda kesiladi. Boʻsh: oxirigacha kuzatiladi.</translation>
    </message>
    <message>
        <location filename="../processing/basin/parameters.py"/>
        <source>Snap to the largest stream within (m)</source>
        <translation>Eng katta oqimga bogʻlash masofasi (m)</translation>
    </message>
    <message>
        <location filename="../processing/basin/parameters.py"/>
        <source>Moves each facility to the cell with the largest drained area within this distance; the distance moved is written to snap_m. 0: off.</source>
        <translation>Har bir obyektni shu masofadagi eng katta suv yigʻish maydonli katakka suradi; surilgan masofa snap_m ga yoziladi. 0: oʻchirilgan.</translation>
    </message>
    <message>
        <location filename="../processing/basin/parameters.py"/>
        <source>it does not count beside {name}</source>
        <translation>u {name} bilan yonma-yon hisobga olinmaydi</translation>
    </message>
    <message>
        <location filename="../processing/basin/path_layers.py"/>
        <source>Leave out vertices nearer to the line than (m)</source>
        <translation>Chiziqqa shundan yaqin uchlarni tushirib qoldirish (m)</translation>
    </message>
    <message>
        <location filename="../processing/basin/path_layers.py"/>
        <source>Makes the paths in OUTPUT smaller; lengths and M stay those of the full path. 0: off.</source>
        <translation>OUTPUT dagi yoʻllarni kichraytiradi; uzunliklar va M toʻliq yoʻlnikidek qoladi. 0: oʻchirilgan.</translation>
    </message>
    <message>
        <location filename="../processing/basin/path_layers.py"/>
        <source>Paths</source>
        <translation>Oqim yoʻllari</translation>
    </message>
    <message>
        <location filename="../processing/basin/path_layers.py"/>
        <source>One line per facility; M is the distance from the facility in metres, Z the height if it is known.</source>
        <translation>Har bir obyektga bitta chiziq; M — obyektdan masofa, metrda, Z — balandlik, maʼlum boʻlsa.</translation>
    </message>
    <message>
        <location filename="../processing/basin/path_layers.py"/>
        <location filename="../processing/consequence/simulateflow.py"/>
        <location filename="../processing/consequence/traveltime.py"/>
        <location filename="../processing/map/assess_layers.py"/>
        <location filename="../processing/map/shown.py"/>
        <location filename="../processing/rating/transboundaryscreening.py"/>
        <source>Border crossings</source>
        <translation>Chegara kesishmalari</translation>
    </message>
    <message>
        <location filename="../processing/basin/path_layers.py"/>
        <source>A point for each border a path crosses, and for the first contact with each country whose border it follows, with distance and hours from the facility.</source>
        <translation>Yoʻl kesib oʻtgan har bir chegara va chegarasi boʻylab borgan har bir davlatga birinchi tegish uchun nuqta, obyektdan masofa va soatlar bilan.</translation>
    </message>
    <message>
        <location filename="../processing/basin/path_layers.py"/>
        <source>Merged network</source>
        <translation>Birlashtirilgan tarmoq</translation>
    </message>
    <message>
        <location filename="../processing/basin/path_layers.py"/>
        <source>The paths as a network: each reach once, with the facilities above it and the reach that follows.</source>
        <translation>Yoʻllar tarmoq koʻrinishida: har bir uchastka bir marta, undan yuqoridagi obyektlar va keyingi uchastka bilan.</translation>
    </message>
    <message>
        <location filename="../processing/basin/path_layers.py"/>
        <source>Facilities whose path crosses or follows a border</source>
        <translation>Yoʻli chegarani kesib oʻtadigan yoki uning boʻylab boradigan obyektlar</translation>
    </message>
    <message>
        <location filename="../processing/basin/path_layers.py"/>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>Facilities without a known border whose path runs where no country is known</source>
        <translation>Chegarasi nomaʼlum, yoʻli davlat nomaʼlum joydan oʻtadigan obyektlar</translation>
    </message>
    <message>
        <location filename="../processing/basin/path_layers.py"/>
        <source>Facilities without a path</source>
        <translation>Yoʻli yoʻq obyektlar</translation>
    </message>
    <message>
        <location filename="../processing/basin/path_layers.py"/>
        <source>{count} of {total} {total:path|paths} {count:runs|run} where the layer of countries has none (such as {ids}): `?` or nothing in the field countries says so, and borders there are unknown. Give a layer with the neighbours too.</source>
        <translation>{total} yoʻldan {count} tasi davlatlar qatlamida davlat boʻlmagan joydan oʻtadi (masalan {ids}): countries maydonida `?` yoki boʻsh, u yerda chegaralar nomaʼlum. Qoʻshni davlatlari ham bor qatlam bering.</translation>
    </message>
    <message>
        <location filename="../processing/basin/rivers.py"/>
        <source>Layer {layer}: {count} {count:line points|lines point} at a line that is not in it, the first is {id}; paths that get there end at the edge of the data.</source>
        <translation>{layer} qatlami: unda yoʻq chiziqni koʻrsatuvchi chiziqlar: {count}, birinchisi {id}; u yerga borgan yoʻllar maʼlumotlar chekkasida tugaydi.</translation>
    </message>
    <message>
        <location filename="../processing/basin/rivers.py"/>
        <source>Layer {layer}, feature {id} has {count} separate parts; a river with a pointer must be one line. Join or split it.</source>
        <translation>{layer} qatlami, {id} yozuvi: alohida qismlar {count}; koʻrsatkichi bor daryo bitta chiziq boʻlishi kerak. Birlashtiring yoki boʻling.</translation>
    </message>
    <message>
        <location filename="../processing/basin/rivers.py"/>
        <source>Layer {layer} has no lines. Choose the layer of the rivers.</source>
        <translation>{layer} qatlamida chiziqlar yoʻq. Daryolar qatlamini tanlang.</translation>
    </message>
    <message>
        <location filename="../processing/basin/rivers.py"/>
        <source>{lines} {lines:line|lines} without pointers: {joined} {joined:goes|go} on in another, {ends} {ends:ends|end}, {turned} {turned:was|were} turned by the relief.</source>
        <translation>Koʻrsatkichsiz chiziqlar: {lines}; boshqasida davom etadi: {joined}, tugaydi: {ends}, relyef boʻyicha burilgan: {turned}.</translation>
    </message>
    <message>
        <location filename="../processing/basin/rivers.py"/>
        <source>At {count} {count:fork|forks} the straightest line was followed; the first is at feature {id}.</source>
        <translation>Eng toʻgʻri chiziq tanlangan tarmoqlanishlar: {count}; birinchisi {id} yozuvida.</translation>
    </message>
    <message>
        <location filename="../processing/basin/sinks.py"/>
        <source>{parameter}: no feature of layer {layer} lies where the water is followed; it changes nothing. Check its coordinate system and what it covers.</source>
        <translation>{parameter}: {layer} qatlamining birorta yozuvi suv kuzatilgan joyda emas; u hech narsani oʻzgartirmaydi. Koordinatalar tizimini va qamrovini tekshiring.</translation>
    </message>
    <message>
        <location filename="../processing/basin/sinks.py"/>
        <source>Layer {layer}, field {field}, feature {id}: {value!r} is no kind of end. Use sea, inland_sink or lake.</source>
        <translation>{layer} qatlami, {field} maydoni, {id} yozuvi: {value!r} oqim oxiri turi emas. sea, inland_sink yoki lake ni oling.</translation>
    </message>
    <message>
        <location filename="../processing/basin/sinks.py"/>
        <source>Layer {layer}, field {field}, feature {id}: {value!r} is no radius in km.</source>
        <translation>{layer} qatlami, {field} maydoni, {id} yozuvi: {value!r} km dagi radius emas.</translation>
    </message>
    <message>
        <location filename="../processing/basin/sinks.py"/>
        <source>LAKES is empty: water stays in the known inland sinks: {names}.</source>
        <translation>LAKES boʻsh: suv maʼlum oqimsiz botiqlarda qoladi: {names}.</translation>
    </message>
    <message>
        <location filename="../processing/basin/terrain.py"/>
        <source>Reading the relief</source>
        <translation>Relyefni oʻqish</translation>
    </message>
    <message>
        <location filename="../processing/basin/terrain.py"/>
        <location filename="../processing/basin/tiles.py"/>
        <source>Finding flow directions</source>
        <translation>Oqim yoʻnalishlarini aniqlash</translation>
    </message>
    <message>
        <location filename="../processing/basin/terrain.py"/>
        <source>{cells} {cells:cell|cells}; {pits} closed {pits:depression|depressions} drained, {raised} {raised:cell|cells} under water while they fill; {voids} void {voids:cell|cells} in {holes} {holes:hole|holes} bridged; {border} {border:cell|cells} of no-data around the relief.</source>
        <translation>Kataklar: {cells}; oqim oʻtkazilgan yopiq botiqlar: {pits}, ular toʻlganda suv ostidagi kataklar: {raised}; boʻsh kataklar: {voids}, oqim oʻtkazilgan boʻshliqlar: {holes}; relyef atrofidagi maʼlumotsiz kataklar: {border}.</translation>
    </message>
    <message>
        <location filename="../processing/basin/terrain.py"/>
        <source>Burning rivers in</source>
        <translation>Daryolarni oʻyish</translation>
    </message>
    <message>
        <location filename="../processing/basin/terrain.py"/>
        <source>Give RELIEF, DIRECTIONS, or both.</source>
        <translation>RELIEF, DIRECTIONS yoki ikkalasini bering.</translation>
    </message>
    <message>
        <location filename="../processing/basin/terrain.py"/>
        <source>Give exactly one of RELIEF and DIRECTIONS.</source>
        <translation>RELIEF va DIRECTIONS dan aynan bittasini bering.</translation>
    </message>
    <message>
        <location filename="../processing/basin/tiles.py"/>
        <source>The relief is worked on in tiles of {side} x {side} cells, which are kept in {folder} until all is written: a run with the same inputs that ended early goes on from there.</source>
        <translation>Relyef {side} x {side} katakli boʻlaklar bilan ishlanadi; hammasi yozilguncha ular {folder} ichida saqlanadi: oʻsha maʼlumotlar bilan erta toʻxtagan hisob shu joydan davom etadi.</translation>
    </message>
    <message>
        <location filename="../processing/basin/tracedownstream.py"/>
        <source>Trace downstream</source>
        <translation>Quyi oqim yoʻlini kuzatish</translation>
    </message>
    <message>
        <location filename="../processing/basin/tracedownstream.py"/>
        <source>flow path,downstream,river,transboundary,border crossing,raindrop,D8</source>
        <translation>oqim yoʻli,quyi oqim,daryo,transchegaraviy,chegara kesishmasi,D8,flow path,downstream</translation>
    </message>
    <message>
        <location filename="../processing/basin/tracedownstream.py"/>
        <source>Writing paths</source>
        <translation>Yoʻllarni yozish</translation>
    </message>
    <message>
        <location filename="../processing/basin/tracenetwork.py"/>
        <source>Trace along a river network</source>
        <translation>Daryo tarmogʻi boʻylab kuzatish</translation>
    </message>
    <message>
        <location filename="../processing/basin/tracenetwork.py"/>
        <source>river network,HydroRIVERS,NEXT_DOWN,downstream,flow path,transboundary,border crossing</source>
        <translation>daryo tarmogʻi,HydroRIVERS,NEXT_DOWN,quyi oqim,oqim yoʻli,transchegaraviy,chegara kesishmasi,river network</translation>
    </message>
    <message>
        <location filename="../processing/basin/tracenetwork.py"/>
        <source>River network</source>
        <translation>Daryo tarmogʻi</translation>
    </message>
    <message>
        <location filename="../processing/basin/tracenetwork.py"/>
        <source>River lines in any CRS, with pointers to the next line (HydroRIVERS) or without.</source>
        <translation>Istalgan koordinatalar tizimidagi daryo chiziqlari, keyingi chiziq koʻrsatkichi bilan (HydroRIVERS) yoki usiz.</translation>
    </message>
    <message>
        <location filename="../processing/basin/tracenetwork.py"/>
        <source>Field with the line's identifier</source>
        <translation>Chiziq identifikatori maydoni</translation>
    </message>
    <message>
        <location filename="../processing/basin/tracenetwork.py"/>
        <source>HYRIV_ID in HydroRIVERS; any name will do. Without it the lines are joined where they meet.</source>
        <translation>HydroRIVERS da HYRIV_ID; istalgan nom mumkin. Usiz chiziqlar tutashgan joyida birlashtiriladi.</translation>
    </message>
    <message>
        <location filename="../processing/basin/tracenetwork.py"/>
        <source>Field with the identifier of the next line downstream</source>
        <translation>Quyi oqimdagi keyingi chiziq identifikatori maydoni</translation>
    </message>
    <message>
        <location filename="../processing/basin/tracenetwork.py"/>
        <source>NEXT_DOWN in HydroRIVERS: 0 or nothing where a river ends.</source>
        <translation>HydroRIVERS da NEXT_DOWN: daryo tugaydigan joyda 0 yoki boʻsh.</translation>
    </message>
    <message>
        <location filename="../processing/basin/tracenetwork.py"/>
        <source>Farthest river from a facility (m)</source>
        <translation>Obyektdan daryogacha eng katta masofa (m)</translation>
    </message>
    <message>
        <location filename="../processing/basin/tracenetwork.py"/>
        <source>Facilities are led straight to the nearest line within this distance, which snap_m reports.</source>
        <translation>Obyektdan shu masofadagi eng yaqin chiziqqa toʻgʻri yoʻl oʻtkaziladi; masofa snap_m ga yoziladi.</translation>
    </message>
    <message>
        <location filename="../processing/basin/tracenetwork.py"/>
        <source>Relief, to direct lines without pointers</source>
        <translation>Koʻrsatkichsiz chiziqlarni yoʻnaltirish uchun relyef</translation>
    </message>
    <message>
        <location filename="../processing/basin/tracenetwork.py"/>
        <source>Lines run from their higher to their lower end. Empty: as they were digitised.</source>
        <translation>Chiziqlar baland uchidan past uchiga boradi. Boʻsh: raqamlashtirilgan tartibda.</translation>
    </message>
    <message>
        <location filename="../processing/basin/tracenetwork.py"/>
        <source>Join lines that meet within (m)</source>
        <translation>Shu masofada tutashgan chiziqlarni birlashtirish (m)</translation>
    </message>
    <message>
        <location filename="../processing/basin/tracenetwork.py"/>
        <source>Only for lines without pointers: how exactly their ends must meet.</source>
        <translation>Faqat koʻrsatkichsiz chiziqlar uchun: uchlari qanchalik aniq tutashishi kerak.</translation>
    </message>
    <message>
        <location filename="../processing/basin/tracenetwork.py"/>
        <source>no river lies within {metres:g} m, or it has no point</source>
        <translation>{metres:g} m ichida daryo yoʻq yoki uning nuqtasi yoʻq</translation>
    </message>
    <message>
        <location filename="../processing/basin/tracenetwork.py"/>
        <source>Reading the river network</source>
        <translation>Daryo tarmogʻini oʻqish</translation>
    </message>
    <message>
        <location filename="../processing/basin/tracenetwork.py"/>
        <source>Layer {layer}: pointers need both ID_FIELD and NEXT_FIELD. Choose both fields, or clear both to join the lines where they meet.</source>
        <translation>{layer} qatlami: koʻrsatkichlar uchun ID_FIELD ham, NEXT_FIELD ham kerak. Ikkalasini tanlang yoki chiziqlarni tutashgan joyida birlashtirish uchun ikkalasini boʻshating.</translation>
    </message>
    <message>
        <location filename="../processing/basin/tracenetwork.py"/>
        <source>{name} would not be heeded: the lines have pointers, by which they are followed. Leave {name} as it was, or clear ID_FIELD and NEXT_FIELD.</source>
        <translation>{name} hisobga olinmas edi: chiziqlarda koʻrsatkichlar bor, ular shular boʻyicha kuzatiladi. {name} qiymatini avvalgidek qoldiring yoki ID_FIELD va NEXT_FIELD ni boʻshating.</translation>
    </message>
    <message>
        <location filename="../processing/basin/tracing.py"/>
        <source>Finding streams</source>
        <translation>Oqimlarni topish</translation>
    </message>
    <message>
        <location filename="../processing/basin/tracing.py"/>
        <source>Tracing</source>
        <translation>Kuzatish</translation>
    </message>
    <message>
        <location filename="../processing/basin/tracing.py"/>
        <source>Paths leave the window of {rows} x {columns} cells; a larger one is read.</source>
        <translation>Yoʻllar {rows} x {columns} katakli oynadan chiqadi; kattarogʻi oʻqiladi.</translation>
    </message>
    <message>
        <location filename="../processing/basin/upstreamcatchment.py"/>
        <source>Upstream catchment</source>
        <translation>Suv yigʻish havzasi</translation>
    </message>
    <message>
        <location filename="../processing/basin/upstreamcatchment.py"/>
        <source>catchment,watershed,upstream,drainage area,contributing area,basin</source>
        <translation>suv yigʻish havzasi,suv yigʻish maydoni,yuqori oqim,havza,catchment,watershed</translation>
    </message>
    <message>
        <location filename="../processing/basin/upstreamcatchment.py"/>
        <source>Catchments</source>
        <translation>Suv yigʻish havzalari</translation>
    </message>
    <message>
        <location filename="../processing/basin/upstreamcatchment.py"/>
        <source>One polygon per facility with its area on the ellipsoid, along the sides of cells.</source>
        <translation>Har bir obyektga bitta poligon, ellipsoiddagi maydoni bilan, katak tomonlari boʻylab.</translation>
    </message>
    <message>
        <location filename="../processing/basin/upstreamcatchment.py"/>
        <source>Facilities without a catchment</source>
        <translation>Suv yigʻish havzasi yoʻq obyektlar</translation>
    </message>
    <message>
        <location filename="../processing/basin/upstreamcatchment.py"/>
        <source>Finding catchments</source>
        <translation>Suv yigʻish havzalarini topish</translation>
    </message>
    <message>
        <location filename="../processing/basin/upstreamcatchment.py"/>
        <source>{count} {count:catchment reaches|catchments reach} the edge of the data and may be larger than {count:it looks|they look}: see complete.</source>
        <translation>Maʼlumotlar chekkasiga yetgan suv yigʻish havzalari: {count}; ular koʻrsatilganidan katta boʻlishi mumkin: complete maydoniga qarang.</translation>
    </message>
    <message>
        <location filename="../processing/by_feature.py"/>
        <source>{name}: {expression} gives no number for feature {feature} of layer {layer}. Mend the expression or the field, or write what holds there: coalesce(..., 1.0).</source>
        <translation>{name}: {expression} ifodasi {layer} qatlamining {feature} yozuvi uchun son bermaydi. Ifoda yoki maydonni tuzating yoki nima olinishini yozing: coalesce(..., 1.0).</translation>
    </message>
    <message>
        <location filename="../processing/by_feature.py"/>
        <source>{name}: {expression} gives {value} for feature {feature} of layer {layer}; {limits} is taken. Mind the unit.</source>
        <translation>{name}: {expression} ifodasi {layer} qatlamining {feature} yozuvi uchun {value} beradi; joiz qiymat {limits}. Birlikka eʼtibor bering.</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>{language}: the translation has not yet been reviewed by a native speaker. Read it before you publish.</source>
        <translation>{language}: tarjimani hali ona tilida soʻzlashuvchi tekshirmagan. Eʼlon qilishdan oldin oʻqib chiqing.</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>keep the row, the value unknown</source>
        <translation>satr qoladi, qiymat nomaʼlum</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>leave out the row</source>
        <translation>satrni oʻtkazib yuborish</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>fixed, those of the scheme</source>
        <translation>doimiy, sxemadan</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>quantiles of the layer</source>
        <translation>qatlam kvantillari</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>found from the values</source>
        <translation>qiymatlardan aniqlash</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>ESRI, HydroSHEDS (1, 2, 4 to 128)</source>
        <translation>ESRI, HydroSHEDS (1, 2, 4 … 128)</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>TauDEM (1 to 8)</source>
        <translation>TauDEM (1 dan 8 gacha)</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>GRASS GIS (1 to 8, negative at the edge)</source>
        <translation>GRASS GIS (1 dan 8 gacha, chekkada manfiy)</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>screening: zones along the paths</source>
        <translation>dastlabki: yoʻllar boʻylab zonalar</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>flow: simulated in two dimensions, too</source>
        <translation>oqim: qoʻshimcha ikki oʻlchovli modellashtirish</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>downstream</source>
        <translation>quyi oqim boʻylab</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>upstream</source>
        <translation>yuqori oqim boʻylab</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>GeoPDF with layers</source>
        <translation>Qatlamli GeoPDF</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>operator</source>
        <translation>operator</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>owner</source>
        <translation>mulkdor</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>country</source>
        <translation>davlat</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>region</source>
        <translation>hudud</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>English</source>
        <translation>ingliz tili</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>Russian</source>
        <translation>rus tili</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>English and Russian</source>
        <translation>ingliz va rus tillari</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>Kazakh (not yet reviewed)</source>
        <translation>qozoq tili (hali tekshirilmagan)</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>Kyrgyz (not yet reviewed)</source>
        <translation>qirgʻiz tili (hali tekshirilmagan)</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>Tajik (not yet reviewed)</source>
        <translation>tojik tili (hali tekshirilmagan)</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>Uzbek (not yet reviewed)</source>
        <translation>oʻzbek tili (hali tekshirilmagan)</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>constant velocity</source>
        <translation>doimiy tezlik</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>Manning, from slope and roughness</source>
        <translation>Manning, qiyalik va gʻadir-budurlik boʻyicha</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>Jobson, for a dissolved release</source>
        <translation>Jobson, erigan modda chiqishi uchun</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>247, as HydroSHEDS marks the ocean</source>
        <translation>247, HydroSHEDS okeanni belgilaganidek</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>keep the value of the office</source>
        <translation>idora qiymatini qoldirish</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>take the value of the field</source>
        <translation>dala qiymatini olish</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>write nothing, only list</source>
        <translation>hech narsa yozmaslik, faqat roʻyxat qilish</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>cautious: the unknown at its worst</source>
        <translation>ehtiyotkor: nomaʼlum eng yomon deb olinadi</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>expected: by likelihood of the unknown</source>
        <translation>kutilgan: nomaʼlumning ehtimolligi boʻyicha</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>robust: by median rank over draws</source>
        <translation>barqaror: takrorlardagi oʻrin medianasi boʻyicha</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>A3, landscape</source>
        <translation>A3, albom</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>A3, portrait</source>
        <translation>A3, kitob</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>A4, landscape</source>
        <translation>A4, albom</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>A4, portrait</source>
        <translation>A4, kitob</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>g (acceleration of gravity)</source>
        <translation>g (erkin tushish tezlanishi)</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>m/s² (metres per second squared)</source>
        <translation>m/s² (metr taqsim sekund kvadrat)</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>cm/s² (gal)</source>
        <translation>cm/s² (gal)</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>intensity, degrees MSK-64</source>
        <translation>intensivlik, MSK-64 ballari</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>found from name and metadata</source>
        <translation>nomi va metamaʼlumotlaridan aniqlash</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>people per cell</source>
        <translation>katakdagi kishi</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>people per km²</source>
        <translation>km² dagi kishi</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>shares of the scheme</source>
        <translation>sxema ulushlari</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>shares in the layer</source>
        <translation>qatlamdagi ulushlar</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>most probable</source>
        <translation>eng ehtimoliy</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>highest probable</source>
        <translation>ehtimoliy eng katta</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>unidentified, it may be anything</source>
        <translation>aniqlanmagan, har narsa boʻlishi mumkin</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>harmless</source>
        <translation>zararsiz</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>carved out of a relief that shows the store</source>
        <translation>chiqindixona bor relyefdan oʻyib olinadi</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>on top of a relief from before the store</source>
        <translation>chiqindixonagacha boʻlgan relyef ustiga qoʻyiladi</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>let in over time, by overtopping</source>
        <translation>asta-sekin kiritiladi, suv oshib oʻtishida</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>hazard index (THI)</source>
        <translation>xavflilik indeksi (THI)</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>basic hazard index (THI by capacity and toxicity)</source>
        <translation>bazaviy xavflilik indeksi (sigʻim va zaharlilik boʻyicha THI)</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>risk index (TRI)</source>
        <translation>xatar indeksi (TRI)</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>consequence class (GISTM)</source>
        <translation>oqibat sinfi (GISTM)</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>all, with their envelope</source>
        <translation>barchasi, chegaralovchi oraligʻi bilan</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>Rico et al. (2008)</source>
        <translation>Rico va b. (2008)</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>Concha Larrauri and Lall (2018)</source>
        <translation>Concha Larrauri va Lall (2018)</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>Piciullo et al. (2022)</source>
        <translation>Piciullo va b. (2022)</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>tailings</source>
        <translation>chiqindilar</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>lahar</source>
        <translation>lahar</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>debris flow</source>
        <translation>sel oqimi</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>rock avalanche</source>
        <translation>tosh koʻchkisi</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>custom coefficients</source>
        <translation>oʻz koeffitsiyentlari</translation>
    </message>
    <message>
        <location filename="../processing/consequence/corridors.py"/>
        <source>Layer {layer} holds no polygons. Give zones, or paths as PATHS.</source>
        <translation>{layer} qatlamida poligonlar yoʻq. Zonalarni yoki PATHS da yoʻllarni bering.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/corridors.py"/>
        <source>Take the OUTPUT of inundationzone, or say whose zone each is.</source>
        <translation>inundationzone vositasining OUTPUT natijasini oling yoki har bir zona kimniki ekanini koʻrsating.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/corridors.py"/>
        <source>Layer {layer}, feature {id}: p holds {value}, which is no share of runs above 0 and up to 1. Take the ZONES of simulateflow as they are.</source>
        <translation>{layer} qatlami, {id} yozuvi: p maydonidagi {value} hisoblar ulushi (0 dan katta, 1 gacha) emas. simulateflow vositasining ZONES natijasini oʻzgartirmay oling.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/corridors.py"/>
        <source>The corridor along the path of facility {facility} could not be drawn. Choose another CORRIDOR, or trace the path again.</source>
        <translation>{facility} obyekti yoʻli boʻylab polosani qurib boʻlmadi. Boshqa CORRIDOR tanlang yoki yoʻlni qayta kuzating.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/expected.py"/>
        <source>{facility}: about {people} people on the mean of the simulated runs ({low} to {high}); by share of runs {parts}.</source>
        <translation>{facility}: modellashtirilgan hisoblarda oʻrtacha {people} kishi atrofida ({low} dan {high} gacha); hisoblar ulushi boʻyicha {parts}.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/expected.py"/>
        <source>Means over simulated runs say how many a release would reach, not how likely it is; whom fewer than a tenth of the runs reach is not in them.</source>
        <translation>Modellashtirilgan hisoblar oʻrtachasi oqib chiqish nechta kishiga yetishini bildiradi, uning qanchalik ehtimoliyligini emas; hisoblarning oʻndan biridan kami yetadiganlar bunga kirmaydi.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/expected.py"/>
        <source>{facility}: counted in every run {people} people on the mean; a tenth of the runs reach no more than {low}, nine tenths no more than {high}.</source>
        <translation>{facility}: har bir hisobda sanalganda oʻrtacha {people} kishi; hisoblarning oʻndan biri koʻpi bilan {low}, oʻndan toʻqqizi koʻpi bilan {high} kishiga yetadi.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/exposure.py"/>
        <source>Exposure</source>
        <translation>Taʼsirga uchrash</translation>
    </message>
    <message>
        <location filename="../processing/consequence/exposure.py"/>
        <source>population at risk,people,settlements,receptors,intakes,distance bands,WorldPop,GHS-POP</source>
        <translation>xavf ostidagi aholi,odamlar,aholi punktlari,zaif obyektlar,suv olish joylari,masofa boʻlaklari,WorldPop,GHS-POP,exposure</translation>
    </message>
    <message>
        <location filename="../processing/consequence/exposure.py"/>
        <source>Zones with people</source>
        <translation>Aholisi bor zonalar</translation>
    </message>
    <message>
        <location filename="../processing/consequence/exposure.py"/>
        <source>The zones, or the bands along the paths, with people, settlements and receptors in each.</source>
        <translation>Zonalar yoki yoʻllar boʻylab boʻlaklar, har biridagi aholi, aholi punktlari va zaif obyektlar bilan.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/exposure.py"/>
        <location filename="../processing/map/shown.py"/>
        <source>Settlements and receptors hit</source>
        <translation>Taʼsirga uchragan aholi punktlari va obyektlar</translation>
    </message>
    <message>
        <location filename="../processing/consequence/exposure.py"/>
        <source>One point per facility and place, with distance along the path, distance from it, arrival.</source>
        <translation>Har bir obyekt va joy uchun bitta nuqta, yoʻl boʻylab masofa, undan masofa va yetib kelish vaqti bilan.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/exposure.py"/>
        <location filename="../processing/consequence/flow_outputs.py"/>
        <location filename="../processing/consequence/inundationzone.py"/>
        <location filename="../processing/consequence/simulateflow.py"/>
        <location filename="../processing/map/assess_flow.py"/>
        <location filename="../processing/map/assess_layers.py"/>
        <source>Zones</source>
        <translation>Zonalar</translation>
    </message>
    <message>
        <location filename="../processing/consequence/exposure.py"/>
        <source>Zones only partly covered by the population raster</source>
        <translation>Aholi rastri faqat qisman qoplagan zonalar</translation>
    </message>
    <message>
        <location filename="../processing/consequence/exposure.py"/>
        <source>Facilities whose inventory row changed</source>
        <translation>Reyestr satri oʻzgargan obyektlar</translation>
    </message>
    <message>
        <location filename="../processing/consequence/exposure.py"/>
        <source>People in any zone, each counted once</source>
        <translation>Kamida bitta zonadagi aholi, har kishi bir marta hisoblangan</translation>
    </message>
    <message>
        <location filename="../processing/consequence/exposure.py"/>
        <source>People of settlements in any zone, each counted once</source>
        <translation>Kamida bitta zonadagi aholi punktlari aholisi, har kishi bir marta hisoblangan</translation>
    </message>
    <message>
        <location filename="../processing/consequence/exposure.py"/>
        <source>Polygons with facility_id and level, as inundationzone writes them. Give zones or paths.</source>
        <translation>inundationzone yozganidek facility_id va level maydonlari bor poligonlar. Zonalarni yoki yoʻllarni bering.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/exposure.py"/>
        <location filename="../processing/consequence/inundationzone.py"/>
        <location filename="../processing/consequence/simulateflow.py"/>
        <location filename="../processing/consequence/traveltime.py"/>
        <source>Flow paths</source>
        <translation>Oqim yoʻllari</translation>
    </message>
    <message>
        <location filename="../processing/consequence/exposure.py"/>
        <source>Lines with M in metres. Without zones they give corridors cut into distance bands.</source>
        <translation>M qiymati metrda boʻlgan chiziqlar. Zonalar boʻlmasa, masofa boʻlaklariga boʻlingan polosalarni beradi.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/exposure.py"/>
        <source>Distance bands (km)</source>
        <translation>Masofa boʻlaklari (km)</translation>
    </message>
    <message>
        <location filename="../processing/consequence/exposure.py"/>
        <source>Upper ends of the bands along the path, rising, separated by commas.</source>
        <translation>Yoʻl boʻylab boʻlaklarning yuqori uchlari, oʻsish tartibida, vergul bilan.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/exposure.py"/>
        <source>Corridor to either side of the path (m)</source>
        <translation>Yoʻlning ikki tomonidagi polosa (m)</translation>
    </message>
    <message>
        <location filename="../processing/consequence/exposure.py"/>
        <source>Half the width of the corridor in which people and receptors count as exposed.</source>
        <translation>Aholi va obyektlar taʼsirga uchragan hisoblanadigan polosaning yarim eni.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/exposure.py"/>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>Population raster</source>
        <translation>Aholi rastri</translation>
    </message>
    <message>
        <location filename="../processing/consequence/exposure.py"/>
        <source>People per cell, such as WorldPop or GHS-POP, in any CRS; it is read as it is.</source>
        <translation>Katakdagi kishilar soni, masalan WorldPop yoki GHS-POP, istalgan koordinatalar tizimida; kataklar qayta hisoblanmasdan oʻqiladi.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/exposure.py"/>
        <source>Unit of the population raster</source>
        <translation>Aholi rastri birligi</translation>
    </message>
    <message>
        <location filename="../processing/consequence/exposure.py"/>
        <source>auto takes people per cell, but stops when name or metadata of the raster tell a density.</source>
        <translation>auto katakdagi kishi deb oladi, lekin rastr nomi yoki metamaʼlumotlari zichlikni bildirsa, toʻxtaydi.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/exposure.py"/>
        <location filename="../processing/consequence/simulateflow.py"/>
        <location filename="../processing/inventory/importinventory.py"/>
        <location filename="../processing/inventory/site_parameters.py"/>
        <location filename="../processing/map/assess_parameters.py"/>
        <location filename="../processing/map/shown.py"/>
        <source>Settlements</source>
        <translation>Aholi punktlari</translation>
    </message>
    <message>
        <location filename="../processing/consequence/exposure.py"/>
        <source>Points, or polygons of which the share inside a zone counts.</source>
        <translation>Nuqtalar yoki poligonlar; poligonning zona ichidagi ulushi hisobga olinadi.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/exposure.py"/>
        <source>People of a settlement</source>
        <translation>Aholi punkti aholisi</translation>
    </message>
    <message>
        <location filename="../processing/consequence/exposure.py"/>
        <source>Field with the number of people; empty values count as unknown, not as 0.</source>
        <translation>Aholi soni maydoni; boʻsh qiymatlar 0 emas, nomaʼlum hisoblanadi.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/exposure.py"/>
        <location filename="../processing/consequence/traveltime.py"/>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>Receptors</source>
        <translation>Zaif obyektlar</translation>
    </message>
    <message>
        <location filename="../processing/consequence/exposure.py"/>
        <source>Intakes, dams, bridges, hospitals, protected areas: anything that should not be hit.</source>
        <translation>Suv olish joylari, toʻgʻonlar, koʻpriklar, shifoxonalar, muhofaza hududlari: zarar koʻrmasligi kerak boʻlgan hamma narsa.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/exposure.py"/>
        <location filename="../processing/consequence/traveltime.py"/>
        <source>Name of a receptor</source>
        <translation>Zaif obyekt nomi</translation>
    </message>
    <message>
        <location filename="../processing/consequence/exposure.py"/>
        <source>Field that names the receptors; by default the field name.</source>
        <translation>Zaif obyektlarni nomlaydigan maydon; odatda name maydoni.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/exposure.py"/>
        <source>Reaches of traveltime</source>
        <translation>traveltime uchastkalari</translation>
    </message>
    <message>
        <location filename="../processing/consequence/exposure.py"/>
        <source>OUTPUT of traveltime, for the arrivals; without it the velocity below is taken.</source>
        <translation>Yetib kelish vaqtlari uchun traveltime vositasining OUTPUT natijasi; usiz quyidagi tezlik olinadi.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/exposure.py"/>
        <location filename="../processing/consequence/flow_parameters.py"/>
        <source>Constant velocity (m/s)</source>
        <translation>Doimiy tezlik (m/s)</translation>
    </message>
    <message>
        <location filename="../processing/consequence/exposure.py"/>
        <source>Velocity of the arrivals where no reaches are given.</source>
        <translation>Uchastkalar berilmagan joyda yetib kelish vaqti uchun tezlik.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/exposure.py"/>
        <source>ZONES are counted as they are</source>
        <translation>ZONES oʻzicha hisoblanadi</translation>
    </message>
    <message>
        <location filename="../processing/consequence/exposure.py"/>
        <source>No zone holds any of the {count} {count:place|places} of {layer}. If the layer does not cover the zones, the 0 in the fields says nothing.</source>
        <translation>Hech bir zonada {layer} qatlamining {count} joyidan birortasi yoʻq. Qatlam zonalarni qoplamasa, maydonlardagi 0 hech narsani bildirmaydi.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/exposure.py"/>
        <source>Take the OUTPUT of traveltime.</source>
        <translation>traveltime vositasining OUTPUT natijasini oling.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/exposure.py"/>
        <source>{count} invalid {count:zone was|zones were} repaired.</source>
        <translation>Tuzatilgan notoʻgʻri zonalar: {count}.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/exposure.py"/>
        <source>Give ZONES, or PATHS for distance bands along them.</source>
        <translation>ZONES ni yoki masofa boʻlaklari uchun PATHS ni bering.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/exposure.py"/>
        <source>{count} {count:band is|bands are} left out: all of {count:its|their} places belong to bands nearer to the facility.</source>
        <translation>Oʻtkazib yuborilgan boʻlaklar: {count}; ularning barcha joylari obyektga yaqinroq boʻlaklarga tegishli.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/exposure.py"/>
        <source>Population raster {path}: negative values such as {value} are taken for no-data.</source>
        <translation>Aholi rastri {path}: {value} kabi manfiy qiymatlar maʼlumot yoʻq deb olinadi.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/exposure.py"/>
        <source>{count} of {total} {total:zone|zones} {count:lies|lie} partly beyond the population raster or on its no-data: people_data_share says how much was counted. People there are a lower bound, or unknown.</source>
        <translation>{total} zonadan {count} tasi qisman aholi rastridan tashqarida yoki uning maʼlumotsiz kataklarida: qancha qismi hisoblangani people_data_share da. U yerda aholi quyi chegara yoki nomaʼlum.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/exposure.py"/>
        <source>{count} {count:settlement in zones has|settlements in zones have} no known population.</source>
        <translation>Zonalardagi aholisi nomaʼlum aholi punktlari: {count}.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/exposure.py"/>
        <source>Neither POPULATION nor SETTLEMENTS nor RECEPTORS given: areas only.</source>
        <translation>POPULATION ham, SETTLEMENTS ham, RECEPTORS ham berilmagan: faqat maydonlar.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/exposure.py"/>
        <source>{width} m corridor</source>
        <translation>{width} m li polosa</translation>
    </message>
    <message>
        <location filename="../processing/consequence/exposure.py"/>
        <source>people within {km} km</source>
        <translation>{km} km gacha masofadagi aholi</translation>
    </message>
    <message>
        <location filename="../processing/consequence/flow_outputs.py"/>
        <location filename="../processing/consequence/run_extents.py"/>
        <location filename="../processing/consequence/simulateflow.py"/>
        <source>What each run covers</source>
        <translation>Har bir hisob qoplagan hudud</translation>
    </message>
    <message>
        <location filename="../processing/consequence/flow_outputs.py"/>
        <source>Hydrographs</source>
        <translation>Gidrograflar</translation>
    </message>
    <message>
        <location filename="../processing/consequence/flow_outputs.py"/>
        <location filename="../processing/consequence/simulateflow.py"/>
        <source>Not simulated</source>
        <translation>Modellashtirilmagan</translation>
    </message>
    <message>
        <location filename="../processing/consequence/flow_parameters.py"/>
        <source>Method</source>
        <translation>Usul</translation>
    </message>
    <message>
        <location filename="../processing/consequence/flow_parameters.py"/>
        <source>constant velocity; manning from slope, roughness and depth; jobson for a dissolved release.</source>
        <translation>constant — doimiy tezlik; manning — qiyalik, gʻadir-budurlik va chuqurlik boʻyicha; jobson — erigan modda chiqishi uchun.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/flow_parameters.py"/>
        <source>Default 1 m/s: the plume of Baia Mare 2000 travelled at 0.8 to 1.1 m/s.</source>
        <translation>Odatda 1 m/s: Baya-Mareda 2000-yilda iflos suv 0,8–1,1 m/s tezlikda oqqan.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/flow_parameters.py"/>
        <source>Jobson: velocity</source>
        <translation>Jobson: tezlik</translation>
    </message>
    <message>
        <location filename="../processing/consequence/flow_parameters.py"/>
        <source>The most probable velocity, or the highest probable one for the earliest arrival.</source>
        <translation>Eng ehtimoliy tezlik yoki eng erta yetib kelish uchun ehtimoliy eng katta tezlik.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/flow_parameters.py"/>
        <source>Jobson: dissolved mass released (kg)</source>
        <translation>Jobson: chiqqan erigan modda massasi (kg)</translation>
    </message>
    <message>
        <location filename="../processing/consequence/flow_parameters.py"/>
        <source>With it the peak concentration is given.</source>
        <translation>Berilsa, eng katta konsentratsiya hisoblanadi.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/flow_parameters.py"/>
        <source>Jobson: share of the mass that stays dissolved</source>
        <translation>Jobson: erigan holda qoladigan massa ulushi</translation>
    </message>
    <message>
        <location filename="../processing/consequence/flow_parameters.py"/>
        <source>1 for a conservative substance, less for one that decays or settles.</source>
        <translation>Konservativ modda uchun 1, parchalanadigan yoki choʻkadigani uchun kamroq.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/flow_parameters.py"/>
        <source>Manning: roughness n</source>
        <translation>Manning: gʻadir-budurlik n</translation>
    </message>
    <message>
        <location filename="../processing/consequence/flow_parameters.py"/>
        <source>About 0.03 for smooth plains rivers, 0.05 for mountain rivers, 0.07 for bouldery ones.</source>
        <translation>Tekislik daryolarining silliq oʻzanlari uchun taxminan 0,03, togʻ daryolari uchun 0,05, yirik toshlilari uchun 0,07.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/flow_parameters.py"/>
        <source>Manning: width (m)</source>
        <translation>Manning: eni (m)</translation>
    </message>
    <message>
        <location filename="../processing/consequence/flow_parameters.py"/>
        <source>Width of the channel; used when the discharge is known.</source>
        <translation>Oʻzan eni; suv sarfi maʼlum boʻlganda ishlatiladi.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/flow_parameters.py"/>
        <source>Manning: depth (m)</source>
        <translation>Manning: chuqurlik (m)</translation>
    </message>
    <message>
        <location filename="../processing/consequence/flow_parameters.py"/>
        <source>Depth of the flow; used when the discharge is unknown.</source>
        <translation>Oqim chuqurligi; suv sarfi nomaʼlum boʻlganda ishlatiladi.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/flow_parameters.py"/>
        <source>Discharge (m3/s)</source>
        <translation>Suv sarfi (m³/s)</translation>
    </message>
    <message>
        <location filename="../processing/consequence/flow_parameters.py"/>
        <source>Flow at the time of the release, at the place where DRAINAGE_AREA is.</source>
        <translation>Oqib chiqish paytidagi sarf, DRAINAGE_AREA berilgan joyda.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/flow_parameters.py"/>
        <source>Drainage area (km2)</source>
        <translation>Suv yigʻish maydoni (km²)</translation>
    </message>
    <message>
        <location filename="../processing/consequence/flow_parameters.py"/>
        <source>Area upstream of the place where the discharges hold.</source>
        <translation>Suv sarflari tegishli joydan yuqoridagi maydon.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/flow_parameters.py"/>
        <source>Mean annual discharge (m3/s)</source>
        <translation>Oʻrtacha yillik suv sarfi (m³/s)</translation>
    </message>
    <message>
        <location filename="../processing/consequence/flow_parameters.py"/>
        <source>Long-term mean flow at the same place; Jobson is surer with it.</source>
        <translation>Oʻsha joydagi koʻp yillik oʻrtacha sarf; u bilan Jobson usuli ishonchliroq.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/flow_parameters.py"/>
        <source>Slope (m/m)</source>
        <translation>Qiyalik (m/m)</translation>
    </message>
    <message>
        <location filename="../processing/consequence/flow_parameters.py"/>
        <source>Slope of the river; by default from the heights along each path, or drop_m over length_km.</source>
        <translation>Daryo qiyaligi; odatda har bir yoʻl boʻylab balandliklardan yoki drop_m ning length_km ga nisbatidan.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/flow_parameters.py"/>
        <source>{label}: field of the paths</source>
        <translation>{label}: yoʻllar maydoni</translation>
    </message>
    <message>
        <location filename="../processing/consequence/flow_parameters.py"/>
        <source>Value per path; where it is empty the number above holds.</source>
        <translation>Har bir yoʻl uchun qiymat; boʻsh joyda yuqoridagi son olinadi.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/flow_parameters.py"/>
        <source>Discharge per area (L/s per km2)</source>
        <translation>Oqim moduli (l/s, km² dan)</translation>
    </message>
    <message>
        <location filename="../processing/consequence/flow_parameters.py"/>
        <source>Mean annual runoff of an area: gives the discharge, and the mean annual one, from the drainage area where they are not known.</source>
        <translation>Hududning oʻrtacha yillik oqim moduli: suv sarfi nomaʼlum joyda uni va oʻrtacha yillik sarfni suv yigʻish maydonidan beradi.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/flow_parameters.py"/>
        <source>D8 raster the paths were traced on: gives the drainage area along them, with which flows grow.</source>
        <translation>Yoʻllar qurilgan D8 rastri: ular boʻylab sarf oshib boradigan suv yigʻish maydonini beradi.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/flow_parameters.py"/>
        <source>auto finds the coding from the values; say which it is where several fit.</source>
        <translation>auto kodlanishni qiymatlardan aniqlaydi; bir nechtasi mos kelsa, qaysi biri ekanini koʻrsating.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/flow_parameters.py"/>
        <source>Accumulating drainage areas</source>
        <translation>Suv yigʻish maydonlarini jamlash</translation>
    </message>
    <message>
        <location filename="../processing/consequence/flow_sites.py"/>
        <source>it has no position</source>
        <translation>uning joyi yoʻq</translation>
    </message>
    <message>
        <location filename="../processing/consequence/flow_sites.py"/>
        <source>PATHS has the path of none of the facilities: check facility_id.</source>
        <translation>PATHS da obyektlarning birortasining ham yoʻli yoʻq: facility_id ni tekshiring.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/flow_sites.py"/>
        <source>STORE has no outline for {count} of {total} facilities, the first: {facility}. A disc about each stands for it. Give the outlines facility_id, or let them hold their facility.</source>
        <translation>STORE da {total} obyektdan {count} tasining konturi yoʻq, birinchisi: {facility}. Ularning har birini atrofidagi doira almashtiradi. Konturlarga facility_id bering yoki ular oʻz obyektini oʻrab tursin.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/inflows.py"/>
        <source>Take the HYDROGRAPHS of simulateflow.</source>
        <translation>simulateflow vositasining HYDROGRAPHS natijasini oling.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/inflows.py"/>
        <source>Layer {layer}, feature {feature}: a hydrograph of facility {facility} has no distance_km or no start_p10_min. Take the HYDROGRAPHS of simulateflow as they are.</source>
        <translation>{layer} qatlami, {feature} yozuvi: {facility} obyektining gidrografida distance_km yoki start_p10_min yoʻq. simulateflow vositasining HYDROGRAPHS natijasini oʻzgartirmay oling.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/inflows.py"/>
        <source>{facility}: the river starts {km} km down the path from the hydrograph of the simulated flow, {minutes} min after the release, with {peak} m³/s at its peak ({peaks}) and {volume} m³ ({volumes}).</source>
        <translation>{facility}: daryo yoʻlning {km} km joyida modellashtirilgan oqim gidrografidan boshlanadi, oqib chiqishdan {minutes} daq keyin, choʻqqisi {peak} m³/s ({peaks}) va hajmi {volume} m³ ({volumes}).</translation>
    </message>
    <message>
        <location filename="../processing/consequence/inflows.py"/>
        <source>HYDROGRAPHS of {count} of {total} facilities lie on no path of theirs: these start as without.</source>
        <translation>{total} obyektdan {count} tasining HYDROGRAPHS nuqtalari oʻz yoʻlida yotmaydi: ularning daryolari gidrografsiz boshlanadi.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/inundationzone.py"/>
        <source>Inundation zone</source>
        <translation>Yorilishda suv bosish zonasi</translation>
    </message>
    <message>
        <location filename="../processing/consequence/inundationzone.py"/>
        <source>LAHARZ,lahar,mudflow,run-out,inundated area,cross-section,dam breach</source>
        <translation>LAHARZ,lahar,sel,yoyilish,suv bosish maydoni,koʻndalang kesim,damba yorilishi,dam breach</translation>
    </message>
    <message>
        <location filename="../processing/consequence/inundationzone.py"/>
        <source>One polygon per facility and level: low, middle, high.</source>
        <translation>Har bir obyekt va daraja uchun bitta poligon: low, middle, high.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/inundationzone.py"/>
        <location filename="../processing/map/shown.py"/>
        <source>Cross-sections</source>
        <translation>Koʻndalang kesimlar</translation>
    </message>
    <message>
        <location filename="../processing/consequence/inundationzone.py"/>
        <source>Lines across the valley with depth, width and area of flow.</source>
        <translation>Vodiyga koʻndalang chiziqlar, chuqurlik, en va oqim yuzasi bilan.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/inundationzone.py"/>
        <source>Not made</source>
        <translation>Qurilmagan</translation>
    </message>
    <message>
        <location filename="../processing/consequence/inundationzone.py"/>
        <source>Facilities and levels without a zone, with the reason.</source>
        <translation>Zonasi yoʻq obyektlar va darajalar, sababi bilan.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/inundationzone.py"/>
        <source>Zones that ended before their area was covered</source>
        <translation>Maydoni toʻlmasdan tugagan zonalar</translation>
    </message>
    <message>
        <location filename="../processing/consequence/inundationzone.py"/>
        <source>Facilities and levels without a zone</source>
        <translation>Zonasi yoʻq obyektlar va darajalar</translation>
    </message>
    <message>
        <location filename="../processing/consequence/inundationzone.py"/>
        <location filename="../processing/consequence/simulateflow.py"/>
        <source>Facilities with released volumes</source>
        <translation>Oqib chiqqan hajmi bor obyektlar</translation>
    </message>
    <message>
        <location filename="../processing/consequence/inundationzone.py"/>
        <source>Output of releaserunout, or any layer with facility_id and a field of released volumes.</source>
        <translation>releaserunout natijasi yoki facility_id va oqib chiqqan hajm maydoni bor istalgan qatlam.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/inundationzone.py"/>
        <source>One volume for all three levels; by default release_known_m3 where it is known, else the band that releaserunout wrote.</source>
        <translation>Uchala daraja uchun bitta hajm; odatda release_known_m3, u maʼlum boʻlsa, aks holda releaserunout yozgan oraliq.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/inundationzone.py"/>
        <source>Paths of the facilities, traced on the same relief, with M in metres (tracedownstream).</source>
        <translation>Obyektlarning shu relyefda qurilgan yoʻllari, M metrda (tracedownstream).</translation>
    </message>
    <message>
        <location filename="../processing/consequence/inundationzone.py"/>
        <source>The relief to fill, 30 m or finer for single valleys; it is read along the paths only.</source>
        <translation>Toʻldiriladigan relyef, alohida vodiylar uchun 30 m yoki maydaroq; faqat yoʻllar boʻylab oʻqiladi.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/inundationzone.py"/>
        <source>Mobility</source>
        <translation>Harakatchanlik</translation>
    </message>
    <message>
        <location filename="../processing/consequence/inundationzone.py"/>
        <source>Which coefficients a and b: A = a V^(2/3) and B = b V^(2/3). Those of tailings: unverified.</source>
        <translation>Qaysi a va b koeffitsiyentlari: A = a V^(2/3) va B = b V^(2/3). Chiqindilarniki tekshirilmagan.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/inundationzone.py"/>
        <source>Custom coefficient a (cross-section)</source>
        <translation>Oʻz koeffitsiyenti a (koʻndalang kesim)</translation>
    </message>
    <message>
        <location filename="../processing/consequence/inundationzone.py"/>
        <source>Custom coefficient b (plan area)</source>
        <translation>Oʻz koeffitsiyenti b (plandagi maydon)</translation>
    </message>
    <message>
        <location filename="../processing/consequence/inundationzone.py"/>
        <source>Used with the mobility custom only.</source>
        <translation>Faqat custom harakatchanligi bilan ishlatiladi.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/inundationzone.py"/>
        <source>Factor of uncertainty of both areas</source>
        <translation>Ikkala maydon noaniqligi koʻpaytuvchisi</translation>
    </message>
    <message>
        <location filename="../processing/consequence/inundationzone.py"/>
        <source>Low zones take the areas divided by it, high zones multiplied. The default 2 is assumed.</source>
        <translation>Kichik zonalar uchun maydonlar unga boʻlinadi, kattalari uchun koʻpaytiriladi. Odatdagi 2 qiymati faraz qilingan.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/inundationzone.py"/>
        <source>Distance between written cross-sections (m)</source>
        <translation>Yoziladigan kesimlar orasidagi masofa (m)</translation>
    </message>
    <message>
        <location filename="../processing/consequence/inundationzone.py"/>
        <source>Sections are computed at every cell; of these one is written every so many metres.</source>
        <translation>Kesimlar har bir katakda hisoblanadi; ulardan har shuncha metrda bittasi yoziladi.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/inundationzone.py"/>
        <source>{count} of {total} {total:zone|zones} ended before {count:its|their} area was covered (end of path, relief or no-data): see the field ends.</source>
        <translation>{total} zonadan {count} tasi maydoni toʻlmasdan tugagan (yoʻl yoki relyef oxiri, maʼlumot yoʻq): ends maydoniga qarang.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/inundationzone.py"/>
        <source>For {count} of {total} {total:zone|zones} the relief is too coarse: use a finer one.</source>
        <translation>{total} zonadan {count} tasi uchun relyef juda yirik: maydarogʻini oling.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/inundationzone.py"/>
        <source>{count} {count:zone|zones} could not be made; the first: {facility}, {reason}</source>
        <translation>Qurib boʻlmagan zonalar: {count}; birinchisi: {facility}, {reason}</translation>
    </message>
    <message>
        <location filename="../processing/consequence/inundationzone.py"/>
        <source>it has no path in PATHS</source>
        <translation>uning PATHS da yoʻli yoʻq</translation>
    </message>
    <message>
        <location filename="../processing/consequence/inundationzone.py"/>
        <source>its path was traced over cells of another size: trace it on this relief</source>
        <translation>uning yoʻli boshqa oʻlchamli kataklarda qurilgan: uni shu relyefda quring</translation>
    </message>
    <message>
        <location filename="../processing/consequence/inundationzone.py"/>
        <source>its path does not run on the valley floor of this relief: trace it on this relief</source>
        <translation>uning yoʻli bu relyefdagi vodiy tubidan oʻtmaydi: uni shu relyefda quring</translation>
    </message>
    <message>
        <location filename="../processing/consequence/inundationzone.py"/>
        <source>its zone is smaller than a cell of the relief</source>
        <translation>uning zonasi relyef katagidan kichik</translation>
    </message>
    <message>
        <location filename="../processing/consequence/inundationzone.py"/>
        <source>its path is shorter than a cell of the relief</source>
        <translation>uning yoʻli relyef katagidan qisqa</translation>
    </message>
    <message>
        <location filename="../processing/consequence/inundationzone.py"/>
        <source>its path starts outside the relief</source>
        <translation>uning yoʻli relyefdan tashqarida boshlanadi</translation>
    </message>
    <message>
        <location filename="../processing/consequence/inundationzone.py"/>
        <source>its path starts on no-data of the relief</source>
        <translation>uning yoʻli relyefning maʼlumotsiz katagida boshlanadi</translation>
    </message>
    <message>
        <location filename="../processing/consequence/overlaps.py"/>
        <source>all facilities</source>
        <translation>barcha obyektlar</translation>
    </message>
    <message>
        <location filename="../processing/consequence/overlaps.py"/>
        <source>People in any zone cannot be told: the zones cover nothing together.</source>
        <translation>Kamida bitta zonadagi aholi nomaʼlum: zonalar birgalikda hech narsani qoplamaydi.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/overlaps.py"/>
        <source>within {km} km</source>
        <translation>{km} km ichida</translation>
    </message>
    <message>
        <location filename="../processing/consequence/overlaps.py"/>
        <source>in all zones</source>
        <translation>barcha zonalarda</translation>
    </message>
    <message>
        <location filename="../processing/consequence/overlaps.py"/>
        <source>People {within} of any facility, each counted once: {people}.</source>
        <translation>Kamida bitta obyektdan xavf ostidagi aholi ({within}), har kishi bir marta hisoblangan: {people}.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/overlaps.py"/>
        <source>People of the settlements {within} of any facility, each counted once: {people}.</source>
        <translation>Kamida bitta obyektdan xavf ostidagi aholi punktlari aholisi ({within}), har kishi bir marta hisoblangan: {people}.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/path_layer.py"/>
        <source>Layer {layer} has no M values (metres along the path). Use the output of tracedownstream or tracenetwork, stored in a format that keeps M (GeoPackage).</source>
        <translation>{layer} qatlamida M qiymatlari (yoʻl boʻylab metrlar) yoʻq. tracedownstream yoki tracenetwork natijasini M ni saqlaydigan formatda (GeoPackage) oling.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/path_layer.py"/>
        <source>Layer {layer}: the path of facility {name} has several parts. Keep one line per path.</source>
        <translation>{layer} qatlami: {name} obyektining yoʻli bir necha qismdan iborat. Har bir yoʻlga bitta chiziq qoldiring.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/path_layer.py"/>
        <source>Layer {layer}: the path of facility {name} is no line.</source>
        <translation>{layer} qatlami: {name} obyektining yoʻli chiziq emas.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/places.py"/>
        <source>Layer {layer}, feature {id}: field {field} holds {value}, which is no number of people. Correct it, or leave it empty where it is unknown.</source>
        <translation>{layer} qatlami, {id} yozuvi: {field} maydonidagi {value} aholi soni emas. Tuzating yoki nomaʼlum boʻlsa, boʻsh qoldiring.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/places.py"/>
        <source>Layer {layer}, feature {id}: its geometry is invalid and cannot be repaired: {reason}</source>
        <translation>{layer} qatlami, {id} yozuvi: geometriyasi notoʻgʻri va tuzatib boʻlmaydi: {reason}</translation>
    </message>
    <message>
        <location filename="../processing/consequence/released_volumes.py"/>
        <source>Released volume (m3)</source>
        <translation>Oqib chiqqan hajm (m³)</translation>
    </message>
    <message>
        <location filename="../processing/consequence/released_volumes.py"/>
        <source>Layer {layer} has none of the fields {fields}. Run releaserunout first, or choose a VOLUME_FIELD.</source>
        <translation>{layer} qatlamida {fields} maydonlarining birortasi yoʻq. Avval releaserunout ni bajaring yoki VOLUME_FIELD ni tanlang.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/released_volumes.py"/>
        <location filename="../processing/consequence/releaserunout.py"/>
        <source>{count} {count:facility has|facilities have} a known release: taken as given, without a band.</source>
        <translation>Oqib chiqqan hajmi maʼlum obyektlar: {count}; berilganidek, oraliqsiz olindi.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/released_volumes.py"/>
        <source>The release_known_m3 of {count} {count:facility|facilities} is greater than what is stored and was not taken; the first: {facility}. Correct it or the volume.</source>
        <translation>release_known_m3 qiymati joylangan hajmdan katta boʻlgan obyektlar: {count}, u olinmadi; birinchisi: {facility}. Uni yoki hajmni tuzating.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/releaserunout.py"/>
        <source>Released volume and run-out</source>
        <translation>Oqib chiqqan hajm va yoyilish masofasi</translation>
    </message>
    <message>
        <location filename="../processing/consequence/releaserunout.py"/>
        <source>dam breach,tailings release,run-out distance,Rico,Larrauri,Piciullo,band</source>
        <translation>damba yorilishi,chiqindilar oqib chiqishi,yoyilish masofasi,Rico,Larrauri,Piciullo,oraliq,dam breach</translation>
    </message>
    <message>
        <location filename="../processing/consequence/releaserunout.py"/>
        <source>Inventory with dam_height_m and volume_m3; where volume_m3 is empty, mass_t, capacity_m3 or area_m2 give a range. release_known_m3 goes before the relations.</source>
        <translation>dam_height_m va volume_m3 maydonlari bor reyestr; volume_m3 boʻsh joyda oraliqni mass_t, capacity_m3 yoki area_m2 beradi. release_known_m3 bogʻlanishlardan oldin olinadi.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/releaserunout.py"/>
        <source>Relation</source>
        <translation>Bogʻlanish</translation>
    </message>
    <message>
        <location filename="../processing/consequence/releaserunout.py"/>
        <source>One published relation, or all of them side by side with their envelope.</source>
        <translation>Eʼlon qilingan bitta bogʻlanish yoki hammasi yonma-yon, chegaralovchi oraligʻi bilan.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/releaserunout.py"/>
        <source>Add pond water to the stored volume</source>
        <translation>Hovuz suvini chiqindi hajmiga qoʻshish</translation>
    </message>
    <message>
        <location filename="../processing/consequence/releaserunout.py"/>
        <source>Counts pond_volume_m3 as stored, so that it may be released too.</source>
        <translation>pond_volume_m3 ni joylangan hajm deb hisoblaydi, u ham oqib chiqishi mumkin.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/releaserunout.py"/>
        <source>Dry density where it is unknown (t/m3)</source>
        <translation>Nomaʼlum boʻlgan joydagi quruq zichlik (t/m³)</translation>
    </message>
    <message>
        <location filename="../processing/consequence/releaserunout.py"/>
        <source>Range that turns a mass without density into a range of volumes. Assumed, not measured.</source>
        <translation>Zichligi nomaʼlum massani hajmlar oraligʻiga aylantiradigan oraliq. Faraz qilingan, oʻlchanmagan.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/releaserunout.py"/>
        <source>The facilities with released volumes (m3), run-out distances (km), their bands and notes.</source>
        <translation>Oqib chiqqan hajm (m³), yoyilish masofasi (km), ularning oraliqlari va izohlari bilan obyektlar.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/releaserunout.py"/>
        <source>Facilities with an estimate</source>
        <translation>Bahosi bor obyektlar</translation>
    </message>
    <message>
        <location filename="../processing/consequence/releaserunout.py"/>
        <source>Facilities without any estimate</source>
        <translation>Hech qanday bahosi yoʻq obyektlar</translation>
    </message>
    <message>
        <location filename="../processing/consequence/releaserunout.py"/>
        <source>DENSITY must be a range above 0, such as 1.0,2.0</source>
        <translation>DENSITY 0 dan katta oraliq boʻlishi kerak, masalan 1.0,2.0</translation>
    </message>
    <message>
        <location filename="../processing/consequence/releaserunout.py"/>
        <source>Layer {layer} has none of the fields {fields}. {remedy}</source>
        <translation>{layer} qatlamida {fields} maydonlarining birortasi yoʻq. {remedy}</translation>
    </message>
    <message>
        <location filename="../processing/consequence/releaserunout.py"/>
        <source>Bring it into the inventory schema with importinventory first.</source>
        <translation>Avval uni importinventory bilan reyestr sxemasiga keltiring.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/releaserunout.py"/>
        <source>{count} of {total} {total:facility|facilities} {count:has|have} neither volume nor dam height: no estimate.</source>
        <translation>{total} obyektdan {count} tasining hajmi ham, damba balandligi ham yoʻq: baho yoʻq.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/releaserunout.py"/>
        <source>{count} {count:facility lies|facilities lie} outside the recorded failures from which the relations were made: see out_of_range. Their estimates are continuations.</source>
        <translation>Bogʻlanishlar asos boʻlgan qayd etilgan avariyalardan tashqaridagi obyektlar: {count}; out_of_range ga qarang. Ularning baholari bogʻlanishning davomi xolos.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/releaserunout.py"/>
        <source>{count} {count:facility has|facilities have} unknown or refused inputs: see release_notes.</source>
        <translation>Maʼlumotlari nomaʼlum yoki rad etilgan obyektlar: {count}; release_notes ga qarang.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/run_extents.py"/>
        <source>EXTENTS of simulateflow, with its ZONES: people are counted in every run, for 10 and 90 % of them.</source>
        <translation>simulateflow vositasining EXTENTS natijasi, uning ZONES natijasi bilan birga: odamlar har bir hisobda sanaladi, ularning 10 va 90 foizi uchun.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/run_extents.py"/>
        <source>People by depth in the runs</source>
        <translation>Hisoblarda chuqurlik boʻyicha odamlar</translation>
    </message>
    <message>
        <location filename="../processing/consequence/run_extents.py"/>
        <source>Table of people whom the runs of each facility reach deeper than each depth: mean, 10, 50, 90 %.</source>
        <translation>Har bir obyekt hisoblari har bir chuqurlikdan chuqurroq yetadigan odamlar jadvali: oʻrtacha, 10, 50, 90 %.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/run_extents.py"/>
        <source>EXTENTS go with the ZONES of simulateflow: give those of the same run as ZONES.</source>
        <translation>EXTENTS simulateflow vositasining ZONES natijasi bilan birga beriladi: ZONES sifatida oʻsha hisob zonalarini bering.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/run_extents.py"/>
        <source>Take the EXTENTS of simulateflow.</source>
        <translation>simulateflow vositasining EXTENTS natijasini oling.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/run_extents.py"/>
        <source>EXTENTS have no runs of {count} of the facilities with zones, the first: {facility}.</source>
        <translation>EXTENTS da zonalari bor {count} obyektning hisoblari yoʻq, birinchisi: {facility}.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/run_extents.py"/>
        <source>People by depth</source>
        <translation>Chuqurlik boʻyicha odamlar</translation>
    </message>
    <message>
        <location filename="../processing/consequence/run_extents.py"/>
        <source>Layer {layer}, feature {feature}: one of {fields} is empty. Take the EXTENTS of simulateflow as they are.</source>
        <translation>{layer} qatlami, {feature} yozuvi: {fields} maydonlaridan biri boʻsh. simulateflow vositasining EXTENTS natijasini oʻzgartirmay oling.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/simulateflow.py"/>
        <source>Simulated flow</source>
        <translation>Oqimni modellashtirish</translation>
    </message>
    <message>
        <location filename="../processing/consequence/simulateflow.py"/>
        <source>mudflow,two-dimensional,ensemble,depth,velocity,arrival,probability,dam breach,Voellmy,Bingham</source>
        <translation>sel oqimi,ikki oʻlchamli,ansambl,chuqurlik,tezlik,yetib kelish,ehtimollik,damba yorilishi,Voellmy,Bingham,mudflow</translation>
    </message>
    <message>
        <location filename="../processing/consequence/simulateflow.py"/>
        <source>Output of releaserunout, or any points or outlines with a field of released volumes.</source>
        <translation>releaserunout natijasi yoki oqib chiqqan hajm maydoni bor istalgan nuqta yoki konturlar.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/simulateflow.py"/>
        <source>The volume of each facility, taken as known; by default release_known_m3 where it is known, else the band that releaserunout wrote.</source>
        <translation>Har bir obyektning hajmi, maʼlum deb olinadi; odatda release_known_m3, u maʼlum boʻlsa, aks holda releaserunout yozgan oraliq.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/simulateflow.py"/>
        <source>The relief to flow over, 30 m or finer, in any CRS; windows of it are read about each facility.</source>
        <translation>Oqim boradigan relyef, 30 m yoki maydaroq, istalgan koordinatalar tizimida; har bir obyekt atrofidagi oynalari oʻqiladi.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/simulateflow.py"/>
        <source>Outlines of the stores</source>
        <translation>Chiqindixonalar konturlari</translation>
    </message>
    <message>
        <location filename="../processing/consequence/simulateflow.py"/>
        <source>Polygons of what may flow out, with facility_id or about their facility; else a disc stands for it.</source>
        <translation>Oqib chiqishi mumkin boʻlgan qism poligonlari, facility_id bilan yoki oʻz obyekti atrofida; aks holda ularni doira almashtiradi.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/simulateflow.py"/>
        <source>Output of tracedownstream: places the windows, and measures how far flows reach along them.</source>
        <translation>tracedownstream natijasi: oynalarni joylashtiradi va oqim ular boʻylab qancha uzoqqa borishini oʻlchaydi.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/simulateflow.py"/>
        <source>CROSSINGS of tracedownstream: what passes there over time goes into the report.</source>
        <translation>tracedownstream vositasining CROSSINGS natijasi: u yerda vaqt boʻyicha oʻtadigani hisobotga kiradi.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/simulateflow.py"/>
        <source>Places within 2 km of a path: what passes beside them over time goes into the report.</source>
        <translation>Yoʻldan 2 km gacha boʻlgan joylar: ular yonidan vaqt boʻyicha oʻtadigani hisobotga kiradi.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/simulateflow.py"/>
        <source>Runs per facility</source>
        <translation>Har bir obyektga hisoblar soni</translation>
    </message>
    <message>
        <location filename="../processing/consequence/simulateflow.py"/>
        <source>How many runs share out what is not known; 24 to 48 for final maps. One alone is marked so.</source>
        <translation>Nomaʼlum narsalarni nechta hisob boʻlishib oladi; yakuniy xaritalar uchun 24 dan 48 gacha. Bittasi shunday deb belgilanadi.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/simulateflow.py"/>
        <source>Seed</source>
        <translation>Boshlangʻich son</translation>
    </message>
    <message>
        <location filename="../processing/consequence/simulateflow.py"/>
        <source>Number from which the runs are drawn: the same gives the same runs.</source>
        <translation>Hisoblar olinadigan son: bir xil son bir xil hisoblarni beradi.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/simulateflow.py"/>
        <source>Duration (h)</source>
        <translation>Davomiyligi (soat)</translation>
    </message>
    <message>
        <location filename="../processing/consequence/simulateflow.py"/>
        <source>For how long a flow is followed at most, hours; it ends sooner when it stands.</source>
        <translation>Oqim koʻpi bilan necha soat kuzatiladi; toʻxtasa, ertaroq tugaydi.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/simulateflow.py"/>
        <source>How the store is released</source>
        <translation>Chiqindixona qanday oqib chiqadi</translation>
    </message>
    <message>
        <location filename="../processing/consequence/simulateflow.py"/>
        <source>carved: the relief shows the store as it stands; on_top: the relief is older than the store; hydrograph: overtopping, let in over time.</source>
        <translation>carved: relyefda chiqindixona bor; on_top: relyef chiqindixonadan eski; hydrograph: suv oshib oʻtishi, asta-sekin kiritiladi.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/simulateflow.py"/>
        <source>Density of the flow (kg/m3)</source>
        <translation>Oqim zichligi (kg/m³)</translation>
    </message>
    <message>
        <location filename="../processing/consequence/simulateflow.py"/>
        <source>Only yield stress over density counts, so it changes little.</source>
        <translation>Faqat oquvchanlik chegarasining zichlikka nisbati muhim, shuning uchun kam oʻzgartiradi.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/simulateflow.py"/>
        <source>Size of the cells (m)</source>
        <translation>Kataklar oʻlchami (m)</translation>
    </message>
    <message>
        <location filename="../processing/consequence/simulateflow.py"/>
        <source>Other cells than those of the relief: finer for small volumes, coarser for a quick look.</source>
        <translation>Relyefnikidan boshqa kataklar: kichik hajmlar uchun maydaroq, tez koʻrish uchun yirikroq.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/simulateflow.py"/>
        <location filename="../processing/inventory/importinventory.py"/>
        <location filename="../processing/map/nationalreport.py"/>
        <source>Language of the report</source>
        <translation>Hisobot tili</translation>
    </message>
    <message>
        <location filename="../processing/consequence/simulateflow.py"/>
        <source>Language of the report: en or ru.</source>
        <translation>Hisobot tili: en yoki ru.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/simulateflow.py"/>
        <location filename="../processing/map/assess_layers.py"/>
        <source>Zones by share of runs</source>
        <translation>Hisoblar ulushi boʻyicha zonalar</translation>
    </message>
    <message>
        <location filename="../processing/consequence/simulateflow.py"/>
        <source>Polygons reached, more than 0.5 m deep, by 10, 50 and 90 % of the runs, one within the other.</source>
        <translation>Hisoblarning 10, 50 va 90 foizida 0,5 m dan chuqur yetilgan poligonlar, biri ikkinchisining ichida.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/simulateflow.py"/>
        <source>Polygons deeper than 0.5, 1.2, 2 and 4 m in every single run; exposure counts people in them.</source>
        <translation>Har bir alohida hisobda 0,5, 1,2, 2 va 4 m dan chuqur poligonlar; exposure ulardagi odamlarni sanaydi.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/simulateflow.py"/>
        <source>Share of runs</source>
        <translation>Hisoblar ulushi</translation>
    </message>
    <message>
        <location filename="../processing/consequence/simulateflow.py"/>
        <source>Raster: the share of runs that reach a cell, 0 to 1.</source>
        <translation>Rastr: katakka yetadigan hisoblar ulushi, 0 dan 1 gacha.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/simulateflow.py"/>
        <source>Largest depth (m)</source>
        <translation>Eng katta chuqurlik (m)</translation>
    </message>
    <message>
        <location filename="../processing/consequence/simulateflow.py"/>
        <source>Raster of two bands: median of the runs, and 90 %.</source>
        <translation>Ikki kanalli rastr: hisoblar medianasi va 90 %.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/simulateflow.py"/>
        <source>Largest speed (m/s)</source>
        <translation>Eng katta tezlik (m/s)</translation>
    </message>
    <message>
        <location filename="../processing/consequence/simulateflow.py"/>
        <source>Arrival (min)</source>
        <translation>Yetib kelish (daq)</translation>
    </message>
    <message>
        <location filename="../processing/consequence/simulateflow.py"/>
        <source>Raster of two bands: minutes until the earliest run, and the median one.</source>
        <translation>Ikki kanalli rastr: eng erta va mediana hisobgacha daqiqalar.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/simulateflow.py"/>
        <source>Class of hazard by depth and speed</source>
        <translation>Chuqurlik va tezlik boʻyicha xavf sinfi</translation>
    </message>
    <message>
        <location filename="../processing/consequence/simulateflow.py"/>
        <source>Raster of classes 1 to 6 (H1 to H6), the median of the runs.</source>
        <translation>1 dan 6 gacha sinflar rastri (H1–H6), hisoblar medianasi.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/simulateflow.py"/>
        <source>Hydrographs along the paths</source>
        <translation>Yoʻllar boʻyidagi gidrograflar</translation>
    </message>
    <message>
        <location filename="../processing/consequence/simulateflow.py"/>
        <source>Points along the paths as far as half of the runs come: when what passes starts, peaks and ends, its peak and volume, at 10, 50 and 90 % of the runs.</source>
        <translation>Hisoblarning yarmi yetgan joygacha yoʻllar boʻyidagi nuqtalar: oʻtayotganning boshlanishi, choʻqqisi va tugashi, eng katta sarfi va hajmi, hisoblarning 10, 50 va 90 foizi uchun.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/simulateflow.py"/>
        <location filename="../processing/inventory/importinventory.py"/>
        <source>Report</source>
        <translation>Hisobot</translation>
    </message>
    <message>
        <location filename="../processing/consequence/simulateflow.py"/>
        <location filename="../processing/inventory/checkinventory.py"/>
        <location filename="../processing/inventory/importinventory.py"/>
        <location filename="../processing/rating/parameters.py"/>
        <source>HTML files (*.html)</source>
        <translation>HTML fayllari (*.html)</translation>
    </message>
    <message>
        <location filename="../processing/consequence/simulateflow.py"/>
        <source>A page with map, what passes crossings and places, mass balance, settings and what to doubt.</source>
        <translation>Xarita, kesishma va joylardan oʻtadigani, massa balansi, sozlamalar va shubhalar bor sahifa.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/simulateflow.py"/>
        <source>Facilities that could not be simulated, with the reason.</source>
        <translation>Modellashtirib boʻlmagan obyektlar, sababi bilan.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/simulateflow.py"/>
        <source>Facilities simulated</source>
        <translation>Modellashtirilgan obyektlar</translation>
    </message>
    <message>
        <location filename="../processing/consequence/simulateflow.py"/>
        <source>Runs</source>
        <translation>Hisoblar</translation>
    </message>
    <message>
        <location filename="../processing/consequence/simulateflow.py"/>
        <source>Facilities not simulated</source>
        <translation>Modellashtirilmagan obyektlar</translation>
    </message>
    <message>
        <location filename="../processing/consequence/simulateflow.py"/>
        <source>{facility}: run {number} of {count}</source>
        <translation>{facility}: hisob {number} / {count}</translation>
    </message>
    <message>
        <location filename="../processing/consequence/simulateflow.py"/>
        <source>p ≥ {share}: {area} km², {length} km</source>
        <translation>p ≥ {share}: {area} km², {length} km</translation>
    </message>
    <message>
        <location filename="../processing/consequence/simulateflow.py"/>
        <source>{facility}: {count} {count:run|runs}; {areas}.</source>
        <translation>{facility}: {count} hisob; {areas}.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/simulateflow.py"/>
        <source>{count} {count:facility|facilities} could not be simulated; the first: {facility}, {reason}</source>
        <translation>Modellashtirib boʻlmagan obyektlar: {count}; birinchisi: {facility}, {reason}</translation>
    </message>
    <message>
        <location filename="../processing/consequence/simulateflow.py"/>
        <source>Cancelled: what was done of {done} of {count} facilities is written.</source>
        <translation>Bekor qilindi: {count} obyektdan {done} tasi boʻyicha bajarilgani yozildi.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/traveltime.py"/>
        <source>Travel time</source>
        <translation>Yetib kelish vaqti</translation>
    </message>
    <message>
        <location filename="../processing/consequence/traveltime.py"/>
        <source>arrival,velocity,Manning,Jobson,border,48 hours,dilution,concentration</source>
        <translation>yetib kelish,tezlik,Manning,Jobson,chegara,48 soat,suyulish,konsentratsiya,travel time</translation>
    </message>
    <message>
        <location filename="../processing/consequence/traveltime.py"/>
        <location filename="../processing/map/shown.py"/>
        <source>Reaches with arrival times</source>
        <translation>Yetib kelish vaqtlari bor uchastkalar</translation>
    </message>
    <message>
        <location filename="../processing/consequence/traveltime.py"/>
        <source>The paths cut into reaches; hours are those at the lower end of each reach.</source>
        <translation>Uchastkalarga boʻlingan yoʻllar; soatlar har bir uchastkaning quyi uchi uchun.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/traveltime.py"/>
        <location filename="../processing/map/shown.py"/>
        <source>Arrivals</source>
        <translation>Yetib kelishlar</translation>
    </message>
    <message>
        <location filename="../processing/consequence/traveltime.py"/>
        <source>One point per receptor, border crossing and equal distance, with its hours.</source>
        <translation>Har bir zaif obyekt, chegara kesishmasi va teng masofa uchun bitta nuqta, soatlari bilan.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/traveltime.py"/>
        <source>Receptors too far from every path</source>
        <translation>Barcha yoʻllardan juda uzoq zaif obyektlar</translation>
    </message>
    <message>
        <location filename="../processing/consequence/traveltime.py"/>
        <source>Paths that reach a border within the limit</source>
        <translation>Muddat ichida chegaraga yetadigan yoʻllar</translation>
    </message>
    <message>
        <location filename="../processing/consequence/traveltime.py"/>
        <source>Lines with M values in metres from the facility, as tracedownstream writes them.</source>
        <translation>tracedownstream yozganidek, obyektdan metrda M qiymatlari bor chiziqlar.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/traveltime.py"/>
        <source>Intakes, bridges, villages and so on; each is brought to the paths it lies beside.</source>
        <translation>Suv olish joylari, koʻpriklar, qishloqlar va boshqalar; har biri yonidagi yoʻlga bogʻlanadi.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/traveltime.py"/>
        <source>Field that names the receptors in the arrivals; by default the field name.</source>
        <translation>Yetib kelishlarda zaif obyektlarni nomlaydigan maydon; odatda name maydoni.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/traveltime.py"/>
        <source>CROSSINGS of tracedownstream; without them border_km of the paths gives the first border.</source>
        <translation>tracedownstream vositasining CROSSINGS natijasi; usiz birinchi chegarani yoʻllarning border_km maydoni beradi.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/traveltime.py"/>
        <source>Simulated arrivals (min)</source>
        <translation>Modeldagi yetib kelish (daq)</translation>
    </message>
    <message>
        <location filename="../processing/consequence/traveltime.py"/>
        <source>ARRIVAL of simulateflow: where it reaches along a path its earliest run goes before the velocity.</source>
        <translation>simulateflow vositasining ARRIVAL natijasi: yoʻlning u yetgan qismida tezlik oʻrniga eng erta hisob olinadi.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/traveltime.py"/>
        <source>Hydrographs of simulated flows</source>
        <translation>Modellashtirilgan oqimlarning gidrograflari</translation>
    </message>
    <message>
        <location filename="../processing/consequence/traveltime.py"/>
        <source>HYDROGRAPHS of simulateflow: rivers start where nine tenths of the runs still pass, with their time, peak and volume.</source>
        <translation>simulateflow vositasining HYDROGRAPHS natijasi: daryolar hisoblarning oʻndan toʻqqizi hali oʻtadigan joydan boshlanadi, ularning vaqti, choʻqqisi va hajmi bilan.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/traveltime.py"/>
        <source>Farthest receptor from the path (m)</source>
        <translation>Zaif obyektning yoʻldan eng katta masofasi (m)</translation>
    </message>
    <message>
        <location filename="../processing/consequence/traveltime.py"/>
        <source>Receptors farther from every path are listed without an arrival.</source>
        <translation>Barcha yoʻllardan uzoqroq zaif obyektlar yetib kelish vaqtisiz roʻyxat qilinadi.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/traveltime.py"/>
        <source>Length of the reaches (km)</source>
        <translation>Uchastkalar uzunligi (km)</translation>
    </message>
    <message>
        <location filename="../processing/consequence/traveltime.py"/>
        <source>Paths are cut, and arrivals given, every so many kilometres.</source>
        <translation>Har shuncha kilometrda yoʻllar boʻlinadi va yetib kelish vaqti beriladi.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/traveltime.py"/>
        <source>Hours at which reaches end</source>
        <translation>Uchastkalar tugaydigan soatlar</translation>
    </message>
    <message>
        <location filename="../processing/consequence/traveltime.py"/>
        <source>Such as 6, 24, 48: the reaches end where the leading edge is then, not every INTERVAL_KM; arrivals are given there all the same. Empty: every INTERVAL_KM.</source>
        <translation>Masalan, 6, 24, 48: uchastkalar har INTERVAL_KM da emas, oldingi chet shu soatlarda yetib boradigan joyda tugaydi; yetib kelish vaqtlari avvalgidek har INTERVAL_KM da beriladi. Boʻsh: har INTERVAL_KM da.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/traveltime.py"/>
        <source>Arrivals at the ends of reaches</source>
        <translation>Uchastkalar oxiriga yetib kelishlar</translation>
    </message>
    <message>
        <location filename="../processing/consequence/traveltime.py"/>
        <source>Off: the arrivals are those at receptors and borders; the reaches tell all other hours.</source>
        <translation>Oʻchirilgan boʻlsa, yetib kelishlar faqat zaif obyektlar va chegaralar uchun boʻladi; qolgan barcha soatlar uchastkalarda bor.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/traveltime.py"/>
        <source>Border limit (h)</source>
        <translation>Chegara uchun muddat (soat)</translation>
    </message>
    <message>
        <location filename="../processing/consequence/traveltime.py"/>
        <source>A border reached by the leading edge within these hours is flagged (screening, unverified).</source>
        <translation>Oldingi front shu soatlar ichida yetadigan chegara belgilanadi (dastlabki saralash, tekshirilmagan).</translation>
    </message>
    <message>
        <location filename="../processing/consequence/traveltime.py"/>
        <source>{count} of {total} {total:receptor|receptors} {count:lies|lie} farther than SNAP_DISTANCE from every path.</source>
        <translation>{total} zaif obyektdan {count} tasi barcha yoʻllardan SNAP_DISTANCE dan uzoqda.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/traveltime.py"/>
        <source>Arrivals of {count} of {total} paths begin with those of a simulated flow.</source>
        <translation>{total} yoʻldan {count} tasida yetib kelish vaqti modellashtirilgan oqimdan boshlanadi.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/traveltime.py"/>
        <source>Simulated arrivals are those of the earliest run; at the far end the model is late, the unsafe side: plan with half of their time.</source>
        <translation>Modeldagi yetib kelish vaqti — eng erta hisobniki; uzoq chekkada model kechikadi, bu xavfli tomon: shu vaqtning yarmi bilan rejalashtiring.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/traveltime.py"/>
        <source>first border</source>
        <translation>birinchi chegara</translation>
    </message>
    <message>
        <location filename="../processing/consequence/traveltime.py"/>
        <source>Take the CROSSINGS of tracedownstream.</source>
        <translation>tracedownstream vositasining CROSSINGS natijasini oling.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/traveltime.py"/>
        <source>Layer {layer}, feature {feature}: a crossing of facility {facility} has no distance_km. Fill it in, or take the CROSSINGS of tracedownstream.</source>
        <translation>{layer} qatlami, {feature} yozuvi: {facility} obyektining chegara kesishmasida distance_km yoʻq. Toʻldiring yoki tracedownstream vositasining CROSSINGS natijasini oling.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/traveltime.py"/>
        <source>Borders were not looked at: neither CROSSINGS are given nor have the paths a field border_km.</source>
        <translation>Chegaralar koʻrib chiqilmadi: CROSSINGS berilmagan, yoʻllarda border_km maydoni ham yoʻq.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/traveltime.py"/>
        <source>{count} {count:path without a border ends|paths without a border end} before {hours} h for lack of relief, or at a limit of length: a border may lie beyond.</source>
        <translation>Chegarasiz {count} yoʻl relyef yetishmagani yoki uzunlik chegarasi tufayli {hours} soatdan oldin tugaydi: chegara narida boʻlishi mumkin.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/traveltime.py"/>
        <source>Reaches</source>
        <translation>Uchastkalar</translation>
    </message>
    <message>
        <location filename="../processing/consequence/writeback.py"/>
        <source>Inventory to write back to</source>
        <translation>Qayta yoziladigan reyestr</translation>
    </message>
    <message>
        <location filename="../processing/consequence/writeback.py"/>
        <source>A copy of it gets people at risk, water body, countries, border distance and hours.</source>
        <translation>Uning nusxasi xavf ostidagi aholi, suv obyekti, davlatlar, chegaragacha masofa va soatlarni oladi.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/writeback.py"/>
        <source>People at risk within (km)</source>
        <translation>Xavf ostidagi aholi masofasi (km)</translation>
    </message>
    <message>
        <location filename="../processing/consequence/writeback.py"/>
        <source>Bands up to here make population_at_risk; one is cut here if none ends here. Screening, unverified.</source>
        <translation>Shu yergacha boʻlaklar population_at_risk ni tashkil etadi; bu yerda boʻlak tugamasa, u boʻlinadi. Dastlabki saralash, tekshirilmagan.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/writeback.py"/>
        <source>Fill only empty fields</source>
        <translation>Faqat boʻsh maydonlarni toʻldirish</translation>
    </message>
    <message>
        <location filename="../processing/consequence/writeback.py"/>
        <source>Known values of the inventory stay as they are; otherwise they are replaced.</source>
        <translation>Reyestrning maʼlum qiymatlari oʻzgarmaydi; aks holda almashtiriladi.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/writeback.py"/>
        <source>Updated inventory</source>
        <translation>Yangilangan reyestr</translation>
    </message>
    <message>
        <location filename="../processing/consequence/writeback.py"/>
        <source>The copy of the inventory; data_source says where each written value comes from.</source>
        <translation>Reyestr nusxasi; har bir yozilgan qiymat qayerdanligini data_source bildiradi.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/writeback.py"/>
        <source>People at risk are written to the facility of that name.</source>
        <translation>Xavf ostidagi aholi shu nomli obyektga yoziladi.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/writeback.py"/>
        <source>{known} km of the way are known</source>
        <translation>yoʻlning {known} km qismi maʼlum</translation>
    </message>
    <message>
        <location filename="../processing/consequence/writeback.py"/>
        <source>{count} {count:facility|facilities}: path or zone ends before {risk} km for lack of relief, or at a limit of length. Their people at risk are a lower bound, or unknown.</source>
        <translation>{count} obyekt: yoʻl yoki zona relyef yetishmagani yoki uzunlik chegarasi tufayli {risk} km dan oldin tugaydi. Ularning xavf ostidagi aholisi quyi chegara yoki nomaʼlum.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/writeback.py"/>
        <source>only listed settlements are counted</source>
        <translation>faqat roʻyxatdagi aholi punktlari hisoblangan</translation>
    </message>
    <message>
        <location filename="../processing/consequence/writeback.py"/>
        <source>{share} % of the zone has data</source>
        <translation>zonaning {share} foizida maʼlumot bor</translation>
    </message>
    <message>
        <location filename="../processing/consequence/writeback.py"/>
        <source>{known} of {risk} km of the way are known</source>
        <translation>yoʻlning {risk} km dan {known} km qismi maʼlum</translation>
    </message>
    <message>
        <location filename="../processing/consequence/writeback.py"/>
        <source>lower bound, at least {people} people: {reasons}</source>
        <translation>quyi chegara, kamida {people} kishi: {reasons}</translation>
    </message>
    <message>
        <location filename="../processing/fetching/answers.py"/>
        <source>{url} is not there (status {status}).</source>
        <translation>{url} mavjud emas (holat {status}).</translation>
    </message>
    <message>
        <location filename="../processing/fetching/answers.py"/>
        <source>the server answers with status {status}</source>
        <translation>server {status} holati bilan javob beradi</translation>
    </message>
    <message>
        <location filename="../processing/fetching/answers.py"/>
        <source>it does not take the name and the password</source>
        <translation>u nom va parolni qabul qilmaydi</translation>
    </message>
    <message>
        <location filename="../processing/fetching/answers.py"/>
        <source>{url}: the server wants to know who asks, or refuses (status {status}). Enter name and password in an authentication configuration of QGIS and choose it, or correct the catalogue.</source>
        <translation>{url}: server kim soʻrayotganini bilmoqchi yoki rad etadi (holat {status}). QGIS autentifikatsiya sozlamasiga nom va parolni kiriting va uni tanlang yoki katalogni tuzating.</translation>
    </message>
    <message>
        <location filename="../processing/fetching/answers.py"/>
        <source>{url}: the server answers with status {status}. Correct the address in the catalogue, or try again later.</source>
        <translation>{url}: server {status} holati bilan javob beradi. Katalogdagi manzilni tuzating yoki keyinroq urinib koʻring.</translation>
    </message>
    <message>
        <location filename="../processing/fetching/answers.py"/>
        <source>{url}: the server sends the file packed ({coding}), so that parts of it cannot be told. Use another server in the catalogue.</source>
        <translation>{url}: server faylni siqilgan holda ({coding}) yuboradi, qismlarini ajratib boʻlmaydi. Katalogda boshqa serverni koʻrsating.</translation>
    </message>
    <message>
        <location filename="../processing/fetching/answers.py"/>
        <source>{url}: a page came instead of a file. Log in to the network with a browser if it asks for that, then start again; or correct the address in the catalogue.</source>
        <translation>{url}: fayl oʻrniga sahifa keldi. Tarmoq talab qilsa, brauzer orqali kiring va qayta boshlang yoki katalogdagi manzilni tuzating.</translation>
    </message>
    <message>
        <location filename="../processing/fetching/answers.py"/>
        <source>{url}: the server sends a part of the file and does not say which. Use another server in the catalogue.</source>
        <translation>{url}: server faylning qismini yuboradi, lekin qaysi qism ekanini aytmaydi. Katalogda boshqa serverni koʻrsating.</translation>
    </message>
    <message>
        <location filename="../processing/fetching/exchange.py"/>
        <source>{url} leads to {other}, which is no address of a server. Correct the catalogue.</source>
        <translation>{url} manzilidan {other} ga yoʻnaltirildi, bu server manzili emas. Katalogni tuzating.</translation>
    </message>
    <message>
        <location filename="../processing/fetching/exchange.py"/>
        <source>{url} leads to {other}, which is not encrypted, and is not followed. Log in to the network with a browser if it asks for that, or correct the catalogue.</source>
        <translation>{url} manzilidan shifrlanmagan {other} ga yoʻnaltirildi, unga oʻtilmadi. Tarmoq talab qilsa, brauzer orqali kiring yoki katalogni tuzating.</translation>
    </message>
    <message>
        <location filename="../processing/fetching/exchange.py"/>
        <source>{url} leads from one address to another without an end. Correct the catalogue.</source>
        <translation>{url} bir manzildan boshqasiga cheksiz yoʻnaltiradi. Katalogni tuzating.</translation>
    </message>
    <message>
        <location filename="../processing/fetching/exchange.py"/>
        <source>The authentication configuration {name} could not be used. Look at Settings &gt; Options &gt; Authentication in QGIS, and enter its master password.</source>
        <translation>{name} autentifikatsiya sozlamasidan foydalanib boʻlmadi. QGIS da Settings &gt; Options &gt; Authentication boʻlimini tekshiring va bosh parolni kiriting.</translation>
    </message>
    <message>
        <location filename="../processing/fetching/exchange.py"/>
        <source>nothing came for {seconds:.0f} seconds</source>
        <translation>{seconds:.0f} soniya davomida hech narsa kelmadi</translation>
    </message>
    <message>
        <location filename="../processing/fetching/exchange.py"/>
        <source>{url}: the server's certificate is not trusted ({reason}). Correct the computer's clock, or have your network's certificate added in Settings &gt; Options &gt; Authentication in QGIS.</source>
        <translation>{url}: server sertifikatiga ishonch yoʻq ({reason}). Kompyuter soatini toʻgʻrilang yoki tarmogʻingiz sertifikatini QGIS da qoʻshing: Settings &gt; Options &gt; Authentication.</translation>
    </message>
    <message>
        <location filename="../processing/fetching/exchange.py"/>
        <source>no connection: {reason}</source>
        <translation>ulanish yoʻq: {reason}</translation>
    </message>
    <message>
        <location filename="../processing/fetching/exchange.py"/>
        <source>the connection broke off: {reason}</source>
        <translation>ulanish uzildi: {reason}</translation>
    </message>
    <message>
        <location filename="../processing/fetching/exchange.py"/>
        <source>{url} cannot be reached through the proxy: {reason}. Correct the proxy, its name and password in Settings &gt; Options &gt; Network in QGIS.</source>
        <translation>{url} manziliga proksi orqali yetib boʻlmaydi: {reason}. QGIS da proksi, uning nomi va parolini tuzating: Settings &gt; Options &gt; Network.</translation>
    </message>
    <message>
        <location filename="../processing/fetching/local.py"/>
        <source>{url} is no address of a file: it begins with https://, http:// or file:///. Correct the catalogue.</source>
        <translation>{url} fayl manzili emas: u https://, http:// yoki file:/// bilan boshlanadi. Katalogni tuzating.</translation>
    </message>
    <message>
        <location filename="../processing/fetching/local.py"/>
        <source>{path} is no file.</source>
        <translation>{path} fayl emas.</translation>
    </message>
    <message>
        <location filename="../processing/fetching/local.py"/>
        <source>{path} is not there.</source>
        <translation>{path} mavjud emas.</translation>
    </message>
    <message>
        <location filename="../processing/fetching/local.py"/>
        <source>{path} cannot be read: {reason}. Check that the disk is connected and that you may read it.</source>
        <translation>{path} faylini oʻqib boʻlmaydi: {reason}. Disk ulanganini va oʻqish huquqingiz borligini tekshiring.</translation>
    </message>
    <message>
        <location filename="../processing/fetching/local.py"/>
        <source>{name} was changed while it was fetched, twice in a row. Start again when it is not being published anew.</source>
        <translation>{name} yuklab olinayotganda ketma-ket ikki marta oʻzgartirildi. Qayta nashr qilinmayotgan paytda qaytadan boshlang.</translation>
    </message>
    <message>
        <location filename="../processing/fetching/network.py"/>
        <source>{url}: the server sends another part of the file than it was asked for. Use another server in the catalogue.</source>
        <translation>{url}: server faylning soʻralganidan boshqa qismini yuboradi. Katalogda boshqa serverni koʻrsating.</translation>
    </message>
    <message>
        <location filename="../processing/fetching/network.py"/>
        <source>{url}: the server sends no parts of a file, and the whole is larger than {size} MB. Use another server in the catalogue, or fetch the file by hand and name it there with file:///.</source>
        <translation>{url}: server fayl qismlarini yubormaydi, toʻliq fayl esa {size} MB dan katta. Katalogda boshqa serverni koʻrsating yoki faylni qoʻlda olib, u yerda file:/// bilan koʻrsating.</translation>
    </message>
    <message>
        <location filename="../processing/fetching/network.py"/>
        <source>the server sends nothing</source>
        <translation>server hech narsa yubormaydi</translation>
    </message>
    <message>
        <location filename="../processing/fetching/network.py"/>
        <source>the tool was told to work without a network</source>
        <translation>vositaga tarmoqsiz ishlash buyurilgan</translation>
    </message>
    <message>
        <location filename="../processing/fetching/network.py"/>
        <source>{url} cannot be fetched: {reason}. Check the network and the settings of the proxy in QGIS, and start again: what was fetched so far is kept.</source>
        <translation>{url} manzilidan yuklab boʻlmadi: {reason}. Tarmoqni va QGIS dagi proksi sozlamalarini tekshiring va qayta boshlang: hozirgacha olingani saqlangan.</translation>
    </message>
    <message>
        <location filename="../processing/fetching/places.py"/>
        <source>{file} could not be written: the disk is full. Make room or choose a folder on another disk, and start again: what was fetched so far is kept.</source>
        <translation>{file} yozilmadi: disk toʻla. Joy boʻshating yoki boshqa diskdagi papkani tanlang va qayta boshlang: hozirgacha olingani saqlangan.</translation>
    </message>
    <message>
        <location filename="../processing/fetching/places.py"/>
        <source>{file} could not be written: {reason}. Choose a folder that is there and that you may write to, and start again: what was fetched so far is kept.</source>
        <translation>{file} yozilmadi: {reason}. Yozish huquqingiz bor mavjud papkani tanlang va qayta boshlang: hozirgacha olingani saqlangan.</translation>
    </message>
    <message>
        <location filename="../processing/fetching/places.py"/>
        <source>{folder}: {needed} MB are needed, and {free} MB are free. Make room or choose a folder on another disk, and start again: what was fetched so far is kept.</source>
        <translation>{folder}: {needed} MB kerak, {free} MB boʻsh. Joy boʻshating yoki boshqa diskdagi papkani tanlang va qayta boshlang: hozirgacha olingani saqlangan.</translation>
    </message>
    <message>
        <location filename="../processing/fetching/whole.py"/>
        <source>{name} has the checksum {found}, and {wanted} is expected: it was damaged on its way, or published anew. Start again later, or correct the checksum in the catalogue when the new file is right.</source>
        <translation>{name}: nazorat yigʻindisi {found}, kutilgani {wanted}: fayl yoʻlda buzilgan yoki qayta nashr qilingan. Keyinroq qayta boshlang yoki yangi fayl toʻgʻri boʻlsa, katalogdagi nazorat yigʻindisini tuzating.</translation>
    </message>
    <message>
        <location filename="../processing/fetching/whole.py"/>
        <source>only a part of the file came</source>
        <translation>faylning faqat bir qismi keldi</translation>
    </message>
    <message>
        <location filename="../processing/formats.py"/>
        <source>{file} holds no geometries: only the table is written. Write a GeoPackage to keep them.</source>
        <translation>{file}: bu formatda geometriya yoʻq, faqat jadval yoziladi. Saqlash uchun GeoPackage yozing.</translation>
    </message>
    <message>
        <location filename="../processing/formats.py"/>
        <source>{file} cannot hold the metres along the path (M): tools that need them cannot read it. Write a GeoPackage to keep them.</source>
        <translation>{file}: bu format yoʻl boʻylab metrlarni (M) saqlamaydi: ular kerak boʻlgan vositalar uni oʻqiy olmaydi. Saqlash uchun GeoPackage yozing.</translation>
    </message>
    <message>
        <location filename="../processing/frames.py"/>
        <source>Layer {layer}, feature {feature}: field {name} holds {value!r}, which is no whole number. Correct it, leave it empty where it is unknown, or run importinventory first.</source>
        <translation>{layer} qatlami, {feature} yozuvi: {name} maydonidagi {value!r} butun son emas. Tuzating, nomaʼlum boʻlsa, boʻsh qoldiring yoki avval importinventory ni bajaring.</translation>
    </message>
    <message>
        <location filename="../processing/frames.py"/>
        <source>Layer {layer}, feature {feature}: field {name} holds {value!r}, which is neither yes nor no. Correct it, leave it empty where it is unknown, or run importinventory first.</source>
        <translation>{layer} qatlami, {feature} yozuvi: {name} maydonidagi {value!r} ha ham, yoʻq ham emas. Tuzating, nomaʼlum boʻlsa, boʻsh qoldiring yoki avval importinventory ni bajaring.</translation>
    </message>
    <message>
        <location filename="../processing/frames.py"/>
        <source>Layer {layer}, feature {feature}: field {name} holds {value!r}, which is no date. Correct it, leave it empty where it is unknown, or run importinventory first.</source>
        <translation>{layer} qatlami, {feature} yozuvi: {name} maydonidagi {value!r} sana emas. Tuzating, nomaʼlum boʻlsa, boʻsh qoldiring yoki avval importinventory ni bajaring.</translation>
    </message>
    <message>
        <location filename="../processing/frames.py"/>
        <source>Layer {layer}, feature {feature}: field {name} holds {value!r}, which is no number. Correct it, leave it empty where it is unknown, or run importinventory first.</source>
        <translation>{layer} qatlami, {feature} yozuvi: {name} maydonidagi {value!r} son emas. Tuzating, nomaʼlum boʻlsa, boʻsh qoldiring yoki avval importinventory ni bajaring.</translation>
    </message>
    <message>
        <location filename="../processing/frames.py"/>
        <source>The layer has the fields {fields}, which differ by case only: rename all but one to {name}.</source>
        <translation>Qatlamda faqat harf kattaligi bilan farq qiladigan {fields} maydonlari bor: bittasini {name} deb qoldirib, boshqalarini qayta nomlang.</translation>
    </message>
    <message>
        <location filename="../processing/frames.py"/>
        <source>Layer {layer} has no field facility_id, so nothing can be matched with it.</source>
        <translation>{layer} qatlamida facility_id maydoni yoʻq, shuning uchun unga hech narsani moslab boʻlmaydi.</translation>
    </message>
    <message>
        <location filename="../processing/frames.py"/>
        <source>{layer} has no field {fields}. {remedy}</source>
        <translation>{layer} da {fields} maydoni yoʻq. {remedy}</translation>
    </message>
    <message>
        <location filename="../processing/frames.py"/>
        <source>Layer {layer}, field facility_id: {ids} stand twice or more. People of one would count for the other: give each facility an identifier of its own.</source>
        <translation>{layer} qatlami, facility_id maydoni: {ids} bir necha marta uchraydi. Birining aholisi boshqasiga hisoblanar edi: har bir obyektga oʻz identifikatorini bering.</translation>
    </message>
    <message>
        <location filename="../processing/frames.py"/>
        <source>Layer {layer} has no field {field}. Its fields: {fields}.</source>
        <translation>{layer} qatlamida {field} maydoni yoʻq. Maydonlari: {fields}.</translation>
    </message>
    <message>
        <location filename="../processing/geometry.py"/>
        <source>Layer {layer} has no coordinate reference system. Set it in the layer's properties.</source>
        <translation>{layer} qatlamining koordinatalar tizimi yoʻq. Uni qatlam xossalarida bering.</translation>
    </message>
    <message>
        <location filename="../processing/geometry.py"/>
        <source>Layer {layer} says of its coordinate reference system only that it is unknown. Set it in the layer's properties.</source>
        <translation>{layer} qatlamining koordinatalar tizimi nomaʼlum deb koʻrsatilgan. Uni qatlam xossalarida bering.</translation>
    </message>
    <message>
        <location filename="../processing/geometry.py"/>
        <source>Layer {layer} is in the geocentric system {crs}, whose coordinates are distances from the middle of the Earth. Reproject it to a geographic or projected one first.</source>
        <translation>{layer} qatlami geotsentrik {crs} tizimida, uning koordinatalari Yer markazidan masofalardir. Avval uni geografik yoki proyeksiyali tizimga oʻtkazing.</translation>
    </message>
    <message>
        <location filename="../processing/geometry.py"/>
        <source>Layer {layer}, {whose}: it has {count} points, and only one can be meant. Keep one, or make a feature of each (Vector &gt; Geometry Tools &gt; Multipart to Singleparts).</source>
        <translation>{layer} qatlami, {whose}: {count} nuqtasi bor, bittasi nazarda tutilishi mumkin. Bittasini qoldiring yoki har biridan alohida yozuv qiling (Vector &gt; Geometry Tools &gt; Multipart to Singleparts).</translation>
    </message>
    <message>
        <location filename="../processing/geometry.py"/>
        <source>Layer {layer}, feature {id}: its coordinates cannot be brought into {crs}. Check the layer's CRS.</source>
        <translation>{layer} qatlami, {id} yozuvi: koordinatalarini {crs} tizimiga oʻtkazib boʻlmaydi. Qatlamning koordinatalar tizimini tekshiring.</translation>
    </message>
    <message>
        <location filename="../processing/guard/aside.py"/>
        <location filename="../window/copies.py"/>
        <source>{folder} cannot be written: {reason}. Choose another folder.</source>
        <translation>{folder} papkasiga yozib boʻlmaydi: {reason}. Boshqa papkani tanlang.</translation>
    </message>
    <message>
        <location filename="../processing/guard/aside.py"/>
        <source>The run failed, and {file} could not be put back: {reason}. The earlier result is in {kept}.</source>
        <translation>Ish bajarilmadi va {file} faylini joyiga qaytarib boʻlmadi: {reason}. Oldingi natija bu yerda: {kept}.</translation>
    </message>
    <message>
        <location filename="../processing/guard/aside.py"/>
        <source>{file} cannot be replaced: {reason}. Close the programs that have it open, or choose another name.</source>
        <translation>{file} faylini almashtirib boʻlmaydi: {reason}. Uni ochgan dasturlarni yoping yoki boshqa nom tanlang.</translation>
    </message>
    <message>
        <location filename="../processing/guard/formats.py"/>
        <source>Write a GeoPackage: end the name in .gpkg.</source>
        <translation>GeoPackage yozing: nom .gpkg bilan tugasin.</translation>
    </message>
    <message>
        <location filename="../processing/guard/formats.py"/>
        <source>{file} is of a format that cuts names or has no unknown numbers, so a rating cannot be written into it. Save it as a GeoPackage, and rate that.</source>
        <translation>{file}: bu format nomlarni qisqartiradi yoki unda nomaʼlum sonlar yoʻq, shuning uchun bahoni yozib boʻlmaydi. GeoPackage qilib saqlang va oʻshani baholang.</translation>
    </message>
    <message>
        <location filename="../processing/guard/formats.py"/>
        <source>{file} would be a dBase table, which cuts the names of fields to 10 letters: facility_id becomes facility_i, and what is known could not be found again.</source>
        <translation>{file} maydon nomlarini 10 harfgacha qisqartiradigan dBase jadvali boʻlar edi: facility_id dan facility_i qoladi va maʼlum qiymatlarni qayta topib boʻlmaydi.</translation>
    </message>
    <message>
        <location filename="../processing/guard/formats.py"/>
        <source>{file} would be of a format that has no unknown numbers: each becomes 0, and a facility that cannot be rated gets the total 0.</source>
        <translation>{file} nomaʼlum sonlar yoʻq formatda boʻlar edi: har biri 0 ga aylanadi va baholab boʻlmaydigan obyekt 0 yigʻindi oladi.</translation>
    </message>
    <message>
        <location filename="../processing/guard/formats.py"/>
        <source>{file} would be of a format that cannot hold the fields of the table.</source>
        <translation>{file} jadval maydonlarini saqlay olmaydigan formatda boʻlar edi.</translation>
    </message>
    <message>
        <location filename="../processing/guard/formats.py"/>
        <source>{file} would be written under another name, since QGIS wants .geojson.</source>
        <translation>{file} boshqa nom bilan yozilar edi, chunki QGIS .geojson ni talab qiladi.</translation>
    </message>
    <message>
        <location filename="../processing/guard/formats.py"/>
        <source>{file} is a dBase table, which cuts names to 10 letters: {fields} may be what is left of {whole}. Tools find fields by whole names only, so what is known there counts as unknown. Read the GeoPackage it came from, rename the fields, or import the table, saying which field is which.</source>
        <translation>{file} — nomlarni 10 harfgacha qisqartiradigan dBase jadvali: {fields} quyidagilardan qolgan boʻlishi mumkin: {whole}. Vositalar maydonlarni faqat toʻliq nomi boʻyicha topadi, shuning uchun u yerda maʼlum narsa nomaʼlum hisoblanadi. Dastlabki GeoPackage ni oling, maydonlarni qayta nomlang yoki qaysi maydon nima ekanini koʻrsatib jadvalni import qiling.</translation>
    </message>
    <message>
        <location filename="../processing/guard/formats.py"/>
        <source>{file} is a MapInfo table, which has no unknown numbers: a 0 in {fields} may be an unknown value. Read the GeoPackage it came from, or check the zeros.</source>
        <translation>{file} — nomaʼlum sonlar yoʻq MapInfo jadvali: {fields} maydonidagi 0 nomaʼlum qiymat boʻlishi mumkin. Dastlabki GeoPackage ni oling yoki nollarni tekshiring.</translation>
    </message>
    <message>
        <location filename="../processing/guard/full_disk.py"/>
        <source>The disk of {folder} is full: {free} bytes are free. Make room, or choose another disk.</source>
        <translation>{folder} papkasining diski toʻla: {free} bayt boʻsh. Joy boʻshating yoki boshqa diskni tanlang.</translation>
    </message>
    <message>
        <location filename="../processing/guard/full_disk.py"/>
        <source>{file} could not be written: {reason}.</source>
        <translation>{file} faylini yozib boʻlmadi: {reason}.</translation>
    </message>
    <message>
        <location filename="../processing/guard/inputs.py"/>
        <source>{name}: {path} is empty (0 bytes). Save it again from the program it comes from.</source>
        <translation>{name}: {path} boʻsh (0 bayt). Uni tuzilgan dasturida qayta saqlang.</translation>
    </message>
    <message>
        <location filename="../processing/guard/inputs.py"/>
        <source>{name}: neither a layer of the project nor a file is called {text}. Choose a layer, or give the whole path of a file.</source>
        <translation>{name}: {text} nomli loyiha qatlami ham, fayl ham yoʻq. Qatlamni tanlang yoki faylning toʻliq yoʻlini bering.</translation>
    </message>
    <message>
        <location filename="../processing/guard/inputs.py"/>
        <source>{name}: {path} cannot be opened: there is no such file. Check the path.</source>
        <translation>{name}: {path} ochilmadi: bunday fayl yoʻq. Yoʻlni tekshiring.</translation>
    </message>
    <message>
        <location filename="../processing/guard/inputs.py"/>
        <source>{name}: {path} is a file. Choose the folder it lies in.</source>
        <translation>{name}: {path} — fayl. U turgan papkani tanlang.</translation>
    </message>
    <message>
        <location filename="../processing/guard/inputs.py"/>
        <source>{name}: {path} is a folder. Choose the file in it.</source>
        <translation>{name}: {path} — papka. Undagi faylni tanlang.</translation>
    </message>
    <message>
        <location filename="../processing/guard/inputs.py"/>
        <source>{name}: {path} is no .{ending} file. Choose one, or rename it.</source>
        <translation>{name}: {path} — .{ending} fayli emas. Shunday faylni tanlang yoki buni qayta nomlang.</translation>
    </message>
    <message>
        <location filename="../processing/guard/inputs.py"/>
        <source>{name}: {path} is a folder, of which QGIS makes no layer. Choose a file in it.</source>
        <translation>{name}: {path} — papka, QGIS undan qatlam yasay olmaydi. Undagi faylni tanlang.</translation>
    </message>
    <message>
        <location filename="../processing/guard/inputs.py"/>
        <source>{name}: {path} cannot be read: {reason} Check that it is the right file, or save it again from the program it comes from.</source>
        <translation>{name}: {path} oʻqilmaydi: {reason} Toʻgʻri fayl ekanini tekshiring yoki uni tuzilgan dasturida qayta saqlang.</translation>
    </message>
    <message>
        <location filename="../processing/guard/inputs.py"/>
        <source>QGIS does not know what it is</source>
        <translation>QGIS bu nima ekanini aniqlay olmaydi</translation>
    </message>
    <message>
        <location filename="../processing/guard/inputs.py"/>
        <source>{name}: layer {layer} cannot be read: its source {source} is not there any more or was changed. Remove it from the project, or repair its source.</source>
        <translation>{name}: {layer} qatlamini oʻqib boʻlmaydi: uning {source} manbasi endi yoʻq yoki oʻzgartirilgan. Qatlamni loyihadan olib tashlang yoki manbasini tuzating.</translation>
    </message>
    <message>
        <location filename="../processing/guard/inputs.py"/>
        <source>{name}: {layer} is a vector layer; a raster is needed here.</source>
        <translation>{name}: {layer} — vektor qatlami; bu yerda rastr kerak.</translation>
    </message>
    <message>
        <location filename="../processing/guard/inputs.py"/>
        <source>{name}: {layer} is a raster; a layer or table of features is needed here.</source>
        <translation>{name}: {layer} — rastr; bu yerda qatlam yoki yozuvlar jadvali kerak.</translation>
    </message>
    <message>
        <location filename="../processing/guard/inputs.py"/>
        <source>{name}: {path} holds no layer or table. Choose another file.</source>
        <translation>{name}: {path} da qatlam ham, jadval ham yoʻq. Boshqa faylni tanlang.</translation>
    </message>
    <message>
        <location filename="../processing/guard/inputs.py"/>
        <source>{name}: {path} cannot be read as a layer. The tables of the file are: {tables}. Add one of them to the path: {file}|layername={first}</source>
        <translation>{name}: {path} qatlam sifatida oʻqilmaydi. Fayl jadvallari: {tables}. Ulardan birini yoʻlga qoʻshing: {file}|layername={first}</translation>
    </message>
    <message>
        <location filename="../processing/guard/leftovers.py"/>
        <source>A run of {moment} was interrupted, and what it left in {folder} cannot be put right now: {reason}</source>
        <translation>{moment} dagi ish uzilgan, uning {folder} papkasida qoldirganini hozir tartibga keltirib boʻlmaydi: {reason}</translation>
    </message>
    <message>
        <location filename="../processing/guard/leftovers.py"/>
        <source>A run of {moment} was interrupted: in {folder} the results from before it are back, and nothing half is left.</source>
        <translation>{moment} dagi ish uzilgan: {folder} papkasida undan oldingi natijalar qaytarildi, chala narsa qolmadi.</translation>
    </message>
    <message>
        <location filename="../processing/guard/leftovers.py"/>
        <source>A run of {moment} on the computer {computer} was interrupted or still goes on, and {file} may be someone's work since: it is left as it is. Earlier results that the run was replacing are in {folder}: if no run goes on there, move them back or remove that folder.</source>
        <translation>{computer} kompyuteridagi {moment} dagi ish uzilgan yoki hali davom etmoqda, {file} esa shundan keyingi boshqa birovning ishi boʻlishi mumkin: u oʻzicha qoldirildi. Ish almashtirayotgan oldingi natijalar {folder} papkasida: u yerda ish ketmayotgan boʻlsa, ularni qaytaring yoki papkani oʻchiring.</translation>
    </message>
    <message>
        <location filename="../processing/guard/leftovers.py"/>
        <source>{file} is being written by another run, begun {moment} on the computer {computer}. Wait until it has ended, or choose another name. If no run goes on there, see {folder}.</source>
        <translation>{file} faylini {computer} kompyuterida {moment} da boshlangan boshqa ish yozmoqda. Tugashini kuting yoki boshqa nom tanlang. U yerda ish ketmayotgan boʻlsa, qarang: {folder}.</translation>
    </message>
    <message>
        <location filename="../processing/guard/outputs.py"/>
        <source>{file} is what {input} is read from. A result never replaces an input: choose another name.</source>
        <translation>{file} faylidan {input} oʻqiladi. Natija hech qachon dastlabki maʼlumotni almashtirmaydi: boshqa nom tanlang.</translation>
    </message>
    <message>
        <location filename="../processing/guard/outputs.py"/>
        <source>{first} and {second} would both be written to {file}. Give each a name of its own.</source>
        <translation>{first} va {second} bitta {file} fayliga yozilar edi. Har biriga oʻz nomini bering.</translation>
    </message>
    <message>
        <location filename="../processing/guard/outputs.py"/>
        <source>a table can be added to a GeoPackage only, and {file} is none.</source>
        <translation>jadvalni faqat GeoPackage ga qoʻshish mumkin, {file} esa unday emas.</translation>
    </message>
    <message>
        <location filename="../processing/guard/outputs.py"/>
        <source>{file} has a table {table} already, which is no result of this plugin or was changed since. Choose another name for the table, or remove that one first.</source>
        <translation>{file} faylida {table} jadvali allaqachon bor; u bu modul natijasi emas yoki keyin oʻzgartirilgan. Jadval uchun boshqa nom tanlang yoki avval oʻshani oʻchiring.</translation>
    </message>
    <message>
        <location filename="../processing/guard/outputs.py"/>
        <source>{file} exists already. A file of this kind cannot show whether this plugin made it, so it is never replaced. Choose another name, or move or delete the file first.</source>
        <translation>{file} allaqachon mavjud. Bu turdagi fayldan uni shu modul tuzganini bilib boʻlmaydi, shuning uchun u hech qachon almashtirilmaydi. Boshqa nom tanlang yoki avval faylni koʻchiring yoxud oʻchiring.</translation>
    </message>
    <message>
        <location filename="../processing/guard/outputs.py"/>
        <source>{file} exists already, with tables that are no results of this plugin or were changed since: {tables}. Choose another name, or a new table in it ({file}|layername=name), or move or delete the file first.</source>
        <translation>{file} allaqachon mavjud, unda bu modul natijasi boʻlmagan yoki keyin oʻzgartirilgan jadvallar bor: {tables}. Boshqa nom yoki unda yangi jadval tanlang ({file}|layername=name) yoki avval faylni koʻchiring yoxud oʻchiring.</translation>
    </message>
    <message>
        <location filename="../processing/guard/outputs.py"/>
        <source>{file} exists already, and is no result of this plugin or was changed since. Choose another name, or move or delete the file first.</source>
        <translation>{file} allaqachon mavjud; u bu modul natijasi emas yoki keyin oʻzgartirilgan. Boshqa nom tanlang yoki avval faylni koʻchiring yoxud oʻchiring.</translation>
    </message>
    <message>
        <location filename="../processing/guard/outputs.py"/>
        <source>the database has a table {table} already. A table of a database cannot show whether this plugin made it, so it is never replaced. Choose another name, or drop the table first.</source>
        <translation>maʼlumotlar bazasida {table} jadvali allaqachon bor. Baza jadvalidan uni shu modul tuzganini bilib boʻlmaydi, shuning uchun u hech qachon almashtirilmaydi. Boshqa nom tanlang yoki avval jadvalni oʻchiring.</translation>
    </message>
    <message>
        <location filename="../processing/guard/places.py"/>
        <source>{caption}: {file} cannot be written: {folder} is a file, no folder. Choose another folder.</source>
        <translation>{caption}: {file} faylini yozib boʻlmaydi: {folder} papka emas, fayl. Boshqa papkani tanlang.</translation>
    </message>
    <message>
        <location filename="../processing/guard/places.py"/>
        <source>{caption}: {file} cannot be written: there is no folder {folder}. Make it first, or choose another.</source>
        <translation>{caption}: {file} faylini yozib boʻlmaydi: {folder} papkasi yoʻq. Avval uni yarating yoki boshqasini tanlang.</translation>
    </message>
    <message>
        <location filename="../processing/guard/places.py"/>
        <source>{caption}: {file} cannot be written: {reason}. Choose another folder.</source>
        <translation>{caption}: {file} faylini yozib boʻlmaydi: {reason}. Boshqa papkani tanlang.</translation>
    </message>
    <message>
        <location filename="../processing/guard/places.py"/>
        <source>{caption}: {file}: the ending of a table must be one of {endings}.</source>
        <translation>{caption}: {file}: jadval kengaytmasi quyidagilardan biri boʻlishi kerak: {endings}.</translation>
    </message>
    <message>
        <location filename="../processing/guard/places.py"/>
        <source>{caption}: {file}: the ending of the file must be one of {endings}.</source>
        <translation>{caption}: {file}: fayl kengaytmasi quyidagilardan biri boʻlishi kerak: {endings}.</translation>
    </message>
    <message>
        <location filename="../processing/guard/settling.py"/>
        <source>{file} could not be marked as a result of this plugin, which will not replace it another time: {reason}</source>
        <translation>{file} faylini bu modul natijasi deb belgilab boʻlmadi, keyingi safar modul uni almashtirmaydi: {reason}</translation>
    </message>
    <message>
        <location filename="../processing/guard/stage.py"/>
        <source>{file} cannot be replaced: {reason}. Close the programs that have it open. The earlier outputs are unchanged.</source>
        <translation>{file} faylini almashtirib boʻlmaydi: {reason}. Uni ochgan dasturlarni yoping. Oldingi natijalar oʻzgarmagan.</translation>
    </message>
    <message>
        <location filename="../processing/guard/values.py"/>
        <source>{name}: {value} is no number. Write it as 12.5.</source>
        <translation>{name}: {value} son emas. Uni 12.5 koʻrinishida yozing.</translation>
    </message>
    <message>
        <location filename="../processing/guard/values.py"/>
        <source>{name}: {value} is not between {low} and {high}.</source>
        <translation>{name}: {value} qiymati {low} va {high} oraligʻida emas.</translation>
    </message>
    <message>
        <location filename="../processing/guard/values.py"/>
        <source>{name}: {value} must be {low} or more.</source>
        <translation>{name}: {value} qiymati kamida {low} boʻlishi kerak.</translation>
    </message>
    <message>
        <location filename="../processing/guard/values.py"/>
        <source>{name}: {value} is not offered. Choose one of {options}.</source>
        <translation>{name}: {value} taklif qilinganlar orasida yoʻq. Birini tanlang: {options}.</translation>
    </message>
    <message>
        <location filename="../processing/guard/whole.py"/>
        <source>it is not there</source>
        <translation>u mavjud emas</translation>
    </message>
    <message>
        <location filename="../processing/guard/whole.py"/>
        <source>the table {table} is not in it</source>
        <translation>unda {table} jadvali yoʻq</translation>
    </message>
    <message>
        <location filename="../processing/guard/whole.py"/>
        <source>{found} of {rows} rows are in it</source>
        <translation>unda {rows} satrdan {found} tasi bor</translation>
    </message>
    <message>
        <location filename="../processing/guard/whole.py"/>
        <source>it has no field {fields}</source>
        <translation>unda {fields} maydoni yoʻq</translation>
    </message>
    <message>
        <location filename="../processing/guard/whole.py"/>
        <source>{file} was not written whole: {reason}. {free} bytes are free on its disk. Make room or choose another disk, and run the tool again; what was there before is kept.</source>
        <translation>{file} toʻliq yozilmadi: {reason}. Uning diskida {free} bayt boʻsh. Joy boʻshating yoki boshqa diskni tanlang va vositani qayta ishga tushiring; oldingisi saqlangan.</translation>
    </message>
    <message>
        <location filename="../processing/guard/whole.py"/>
        <source>it cannot be read</source>
        <translation>uni oʻqib boʻlmaydi</translation>
    </message>
    <message>
        <location filename="../processing/guard/whole.py"/>
        <source>the part {part} is damaged</source>
        <translation>{part} qismi buzilgan</translation>
    </message>
    <message>
        <location filename="../processing/guard/whole.py"/>
        <source>it ends too early</source>
        <translation>u barvaqt tugaydi</translation>
    </message>
    <message>
        <location filename="../processing/guard/whole.py"/>
        <source>parts of it are missing</source>
        <translation>uning qismlari yetishmaydi</translation>
    </message>
    <message>
        <location filename="../processing/guard/whole.py"/>
        <source>{found} of {pages} pages are in it</source>
        <translation>unda {pages} betdan {found} tasi bor</translation>
    </message>
    <message>
        <location filename="../processing/inventory/checkinventory.py"/>
        <source>Check inventory</source>
        <translation>Reyestrni tekshirish</translation>
    </message>
    <message>
        <location filename="../processing/inventory/checkinventory.py"/>
        <source>check,quality,plausibility,inventory,duplicates,errors,facilities,tailings</source>
        <translation>tekshirish,sifat,ishonarlilik,reyestr,takrorlar,xatolar,obyektlar,chiqindixonalar,check</translation>
    </message>
    <message>
        <location filename="../processing/inventory/checkinventory.py"/>
        <location filename="../processing/inventory/createinventory.py"/>
        <location filename="../processing/inventory/fillfromlayers.py"/>
        <source>Inventory</source>
        <translation>Reyestr</translation>
    </message>
    <message>
        <location filename="../processing/inventory/checkinventory.py"/>
        <source>Layer with the inventory fields, in any CRS.</source>
        <translation>Reyestr maydonlari bor qatlam, istalgan koordinatalar tizimida.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/checkinventory.py"/>
        <source>Polygons with ISO codes. Empty: QGIS's world map, which is off by up to some kilometres.</source>
        <translation>ISO kodlari bor poligonlar. Boʻsh: bir necha kilometrgacha noaniq QGIS dunyo xaritasi.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/checkinventory.py"/>
        <source>Polygons of water where no facility can be. Empty: the plugin's large lakes of Central Asia.</source>
        <translation>Obyekt boʻlishi mumkin boʻlmagan suv poligonlari. Boʻsh: modulning Markaziy Osiyo yirik koʻllari.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/checkinventory.py"/>
        <source>Language of the findings</source>
        <translation>Topilganlar tili</translation>
    </message>
    <message>
        <location filename="../processing/inventory/checkinventory.py"/>
        <source>Language of messages and remedies: English or Russian.</source>
        <translation>Xabar va choralar tili: ingliz yoki rus.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/checkinventory.py"/>
        <source>Findings</source>
        <translation>Topilganlar</translation>
    </message>
    <message>
        <location filename="../processing/inventory/checkinventory.py"/>
        <source>One row for each finding, at its facility's point: severity, field, value, message, remedy.</source>
        <translation>Har bir topilma uchun obyekti nuqtasida bitta satr: severity, field, value, message, remedy.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/checkinventory.py"/>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>Check report</source>
        <translation>Tekshirish hisoboti</translation>
    </message>
    <message>
        <location filename="../processing/inventory/checkinventory.py"/>
        <source>The findings as a page, the gravest first.</source>
        <translation>Topilganlar sahifa koʻrinishida, eng jiddiysidan boshlab.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/checkinventory.py"/>
        <source>Errors</source>
        <translation>Xatolar</translation>
    </message>
    <message>
        <location filename="../processing/inventory/checkinventory.py"/>
        <source>Warnings</source>
        <translation>Ogohlantirishlar</translation>
    </message>
    <message>
        <location filename="../processing/inventory/checkinventory.py"/>
        <source>Facilities checked</source>
        <translation>Tekshirilgan obyektlar</translation>
    </message>
    <message>
        <location filename="../processing/inventory/checkinventory.py"/>
        <source>Doubles: closer than (m)</source>
        <translation>Takrorlar: shundan yaqin (m)</translation>
    </message>
    <message>
        <location filename="../processing/inventory/checkinventory.py"/>
        <source>Two facilities closer to each other than this (m) may be one.</source>
        <translation>Bir-biriga shundan (m) yaqin ikki obyekt bitta boʻlishi mumkin.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/checkinventory.py"/>
        <source>A point this near (m) to its stated country is not told to lie outside it. With QGIS's world map at least 5 km are allowed.</source>
        <translation>Koʻrsatilgan davlatiga shuncha (m) yaqin nuqta undan tashqarida deb aytilmaydi. QGIS dunyo xaritasi bilan kamida 5 km ga ruxsat beriladi.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/checkinventory.py"/>
        <source>Stale after (years)</source>
        <translation>Eskirish muddati (yil)</translation>
    </message>
    <message>
        <location filename="../processing/inventory/checkinventory.py"/>
        <source>Age of the data, by data_date, from which they are called stale.</source>
        <translation>data_date boʻyicha maʼlumotlar eskirgan deb ataladigan yosh.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/checkinventory.py"/>
        <source>Accepted width of the THI range</source>
        <translation>THI oraligʻining joiz kengligi</translation>
    </message>
    <message>
        <location filename="../processing/inventory/checkinventory.py"/>
        <source>A THI that unknown inputs leave open by more than this is told, with the inputs to find.</source>
        <translation>Nomaʼlum maʼlumotlar THI ni shundan keng qoldirsa, bu topilishi kerak maʼlumotlar bilan aytiladi.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/checkinventory.py"/>
        <source>Layer {layer} has none of the inventory fields. Import it first.</source>
        <translation>{layer} qatlamida reyestr maydonlarining birortasi yoʻq. Avval uni import qiling.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/checkinventory.py"/>
        <source>{facilities} {facilities:facility|facilities} checked: {errors} {errors:error|errors}, {warnings} {warnings:warning|warnings}</source>
        <translation>Tekshirilgan obyektlar: {facilities}; xatolar: {errors}, ogohlantirishlar: {warnings}</translation>
    </message>
    <message>
        <location filename="../processing/inventory/createinventory.py"/>
        <source>Create inventory</source>
        <translation>Reyestr yaratish</translation>
    </message>
    <message>
        <location filename="../processing/inventory/createinventory.py"/>
        <source>inventory,database,geopackage,postgis,form,new,register,facilities,tailings</source>
        <translation>reyestr,maʼlumotlar bazasi,geopackage,postgis,shakl,yangi,obyektlar,chiqindixonalar,inventory</translation>
    </message>
    <message>
        <location filename="../processing/inventory/createinventory.py"/>
        <source>Facilities to put in</source>
        <translation>Kiritiladigan obyektlar</translation>
    </message>
    <message>
        <location filename="../processing/inventory/createinventory.py"/>
        <source>Layer with the inventory fields, as the import makes it. Empty: an empty inventory.</source>
        <translation>Import tuzganidek reyestr maydonlari bor qatlam. Boʻsh: boʻsh reyestr.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/createinventory.py"/>
        <source>CRS of the inventory</source>
        <translation>Reyestr koordinatalar tizimi</translation>
    </message>
    <message>
        <location filename="../processing/inventory/createinventory.py"/>
        <source>CRS of the points in the GeoPackage; in PostGIS they are always on WGS 84.</source>
        <translation>GeoPackage dagi nuqtalar koordinatalar tizimi; PostGIS da ular doim WGS 84 da.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/createinventory.py"/>
        <location filename="../processing/inventory/packageforfield.py"/>
        <source>Language of the forms</source>
        <translation>Shakllar tili</translation>
    </message>
    <message>
        <location filename="../processing/inventory/createinventory.py"/>
        <source>en, ru, kk, ky, tg or uz: the language that opens by itself. English and Russian are stored too: change it under Styles of the layer.</source>
        <translation>en, ru, kk, ky, tg yoki uz: oʻzi ochiladigan til. Ingliz va rus tillari ham saqlanadi: qatlamning Styles boʻlimida almashtiring.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/createinventory.py"/>
        <source>Country of new facilities</source>
        <translation>Yangi obyektlar davlati</translation>
    </message>
    <message>
        <location filename="../processing/inventory/createinventory.py"/>
        <source>ISO code such as KG, or a name: the form starts with it, where another can be chosen, and the map shows this country. Facilities put in keep theirs.</source>
        <translation>ISO kodi, masalan KG, yoki nom: shakl shu davlat bilan boshlanadi (boshqasini tanlash mumkin), xarita uni koʻrsatadi. Kiritilgan obyektlarniki oʻzgarmaydi.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/createinventory.py"/>
        <source>PostGIS connection</source>
        <translation>PostGIS ulanishi</translation>
    </message>
    <message>
        <location filename="../processing/inventory/createinventory.py"/>
        <source>Makes the inventory in the schema tailings of this database instead, for several people at once. Empty: a GeoPackage.</source>
        <translation>Bir necha kishi birga ishlashi uchun reyestrni shu bazaning tailings sxemasida tuzadi. Boʻsh: GeoPackage.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/createinventory.py"/>
        <source>GeoPackage to make. An inventory of an older version of the plugin that is there already is brought up to date; any other file is left alone.</source>
        <translation>Tuziladigan GeoPackage. U yerda modulning eski versiyasi reyestri boʻlsa, yangilanadi; boshqa faylga tegilmaydi.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/createinventory.py"/>
        <source>Facilities put in</source>
        <translation>Kiritilgan obyektlar</translation>
    </message>
    <message>
        <location filename="../processing/inventory/createinventory.py"/>
        <source>Version of the database schema</source>
        <translation>Maʼlumotlar bazasi sxemasi versiyasi</translation>
    </message>
    <message>
        <location filename="../processing/inventory/createinventory.py"/>
        <source>Choose a file for the inventory: QGIS deletes a temporary one as it closes, with all that was entered.</source>
        <translation>Reyestr uchun fayl tanlang: QGIS vaqtinchalik faylni yopilganda barcha kiritilgani bilan oʻchiradi.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/createinventory.py"/>
        <source>{path}: an inventory is a GeoPackage; end its name in .gpkg.</source>
        <translation>{path}: reyestr — GeoPackage; nomi .gpkg bilan tugasin.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/createinventory.py"/>
        <source>COUNTRY: {value} is no country. Write its ISO code of two letters, such as KG, or its name.</source>
        <translation>COUNTRY: {value} davlat emas. Uning ikki harfli ISO kodini, masalan KG, yoki nomini yozing.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/createinventory.py"/>
        <source>CONNECTION makes the inventory in the database, so {output} would not be written. Leave one of the two empty.</source>
        <translation>CONNECTION reyestrni maʼlumotlar bazasida tuzadi, shuning uchun {output} yozilmas edi. Ikkalasidan birini boʻsh qoldiring.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/createinventory.py"/>
        <source>In PostGIS the points are on {wgs84}: CRS {crs} would not be heeded.</source>
        <translation>PostGIS da nuqtalar {wgs84} tizimida: CRS {crs} hisobga olinmas edi.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/createinventory.py"/>
        <source>The folder {folder} does not exist. Make it first.</source>
        <translation>{folder} papkasi mavjud emas. Avval uni yarating.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/createinventory.py"/>
        <source>{path} cannot be made: {reason}. Choose a folder you may write to, on a disk with space.</source>
        <translation>{path} faylini yaratib boʻlmadi: {reason}. Yozish mumkin boʻlgan, joyi bor diskdagi papkani tanlang.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/createinventory.py"/>
        <source>The project {name} inside {path} opens all tables, linked to each other.</source>
        <translation>{path} ichidagi {name} loyihasi bir-biriga bogʻlangan barcha jadvallarni ochadi.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/createinventory.py"/>
        <location filename="../processing/inventory/field_project.py"/>
        <location filename="../processing/inventory/takefromfield.py"/>
        <source>{path} has no table {name}.</source>
        <translation>{path} da {name} jadvali yoʻq.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/createinventory.py"/>
        <source>{path} exists already and is no inventory. Choose another name.</source>
        <translation>{path} allaqachon mavjud va reyestr emas. Boshqa nom tanlang.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/createinventory.py"/>
        <source>{path} could not be brought up to date: {reason}</source>
        <translation>{path} faylini yangilab boʻlmadi: {reason}</translation>
    </message>
    <message>
        <location filename="../processing/inventory/createinventory.py"/>
        <source>{path} is an inventory already; steps applied to it: {steps}</source>
        <translation>{path} allaqachon reyestr; unga qoʻllangan qadamlar: {steps}</translation>
    </message>
    <message>
        <location filename="../processing/inventory/createinventory.py"/>
        <source>{path} is an inventory already, and up to date: no steps were needed.</source>
        <translation>{path} allaqachon reyestr va yangilangan: hech qanday qadam kerak boʻlmadi.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/createinventory.py"/>
        <source>{path} keeps the language of its forms, {kept}: LANGUAGE counts for a new inventory only. Change it under Styles of the layer.</source>
        <translation>{path} shakllari tilini saqlaydi, {kept}: LANGUAGE faqat yangi reyestr uchun amal qiladi. Uni qatlamning Styles boʻlimida almashtiring.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/createinventory.py"/>
        <source>{path} keeps the country of its form: COUNTRY counts for a new inventory only.</source>
        <translation>{path} shakli davlatini saqlaydi: COUNTRY faqat yangi reyestr uchun amal qiladi.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/createinventory.py"/>
        <source>{path} keeps its CRS, {kept}: CRS counts for a new inventory only.</source>
        <translation>{path} oʻz koordinatalar tizimini saqlaydi, {kept}: CRS faqat yangi reyestr uchun amal qiladi.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetch_sources.py"/>
        <source>The source has nothing where the facilities' water goes.</source>
        <translation>Obyektlar suvi oqadigan joyda manbada hech narsa yoʻq.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetch_sources.py"/>
        <source>{source}, tile {tile}: {reason}</source>
        <translation>{source}, varaq {tile}: {reason}</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetch_sources.py"/>
        <source>{source}: {count} more {count:tile|tiles} failed in the same way.</source>
        <translation>{source}: xuddi shunday yana {count} varaq olinmadi.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetch_sources.py"/>
        <source>{url} is not there.</source>
        <translation>{url} mavjud emas.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetch_sources.py"/>
        <source>{url}: {count} GeoTIFFs fit {member}, and one is needed. Correct the member in the catalogue.</source>
        <translation>{url}: {member} ga mos GeoTIFF fayllari: {count}, bittasi kerak. Katalogda member ni tuzating.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetch_sources.py"/>
        <source>{name}: the answer is no JSON ({reason}). Try again later, or correct the catalogue.</source>
        <translation>{name}: javob JSON emas ({reason}). Keyinroq urinib koʻring yoki katalogni tuzating.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetch_steps.py"/>
        <source>Following the water over the plugin's own relief</source>
        <translation>Suvni modulning oʻz relyefida kuzatish</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetch_steps.py"/>
        <source>{count} {count:facility lies|facilities lie} off the plugin's own relief: what is around {count:it|them} is fetched, and on along {count:its|their} water in rounds.</source>
        <translation>Modulning oʻz relyefidan tashqaridagi obyektlar: {count}; ular atrofidagi maʼlumotlar, soʻng suv boʻylab bosqichma-bosqich yuklanadi.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetch_steps.py"/>
        <source>{source}: {title}; {size}; licence: {licence}</source>
        <translation>{source}: {title}; {size}; litsenziya: {licence}</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetch_steps.py"/>
        <source>size unknown</source>
        <translation>hajmi nomaʼlum</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetch_steps.py"/>
        <source>about {size}</source>
        <translation>taxminan {size}</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetch_steps.py"/>
        <source>Round {number}: the water leaves what was fetched at {count} {count:place|places}; more is fetched.</source>
        <translation>{number}-bosqich: suv yuklanganidan {count} joyda chiqadi; yana yuklanmoqda.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetch_steps.py"/>
        <source>The water still leaves what was fetched at {count} {count:place|places} after {rounds} {rounds:round|rounds}.</source>
        <translation>{rounds} bosqichdan keyin ham suv yuklanganidan {count} joyda chiqadi.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetch_steps.py"/>
        <source>{source}: there is no relief where the facilities are. Check their coordinates, or choose another source.</source>
        <translation>{source}: obyektlar turgan joyda relyef yoʻq. Koordinatalarini tekshiring yoki boshqa manbani tanlang.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetch_steps.py"/>
        <source>Following the water over what was fetched</source>
        <translation>Suvni yuklangan relyefda kuzatish</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetch_steps.py"/>
        <source>The relief could not be fetched, and nothing else was; what came is kept in the cache. {source}, tile {tile}: {reason}</source>
        <translation>Relyefni yuklab boʻlmadi, boshqa narsa ham yuklanmadi; kelgani keshda saqlandi. {source}, varaq {tile}: {reason}</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetch_steps.py"/>
        <source>{source}: no layer is among what fits {member}. Correct the member in the catalogue.</source>
        <translation>{source}: {member} ga mos narsalar orasida qatlam yoʻq. Katalogda member ni tuzating.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetch_steps.py"/>
        <source>Nothing was fetched. {reasons} Choose other sources, or another place.</source>
        <translation>Hech narsa yuklanmadi. {reasons} Boshqa manbalarni yoki boshqa joyni tanlang.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetchopendata.py"/>
        <source>Get open data</source>
        <translation>Ochiq maʼlumotlarni olish</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetchopendata.py"/>
        <source>open data,download,relief,DEM,Copernicus,GLO-30,WorldPop,population,GloFAS,flood,PGA,rivers,OpenStreetMap</source>
        <translation>ochiq maʼlumotlar,yuklab olish,relyef,DEM,Copernicus,GLO-30,WorldPop,aholi,GloFAS,toshqin,PGA,daryolar,OpenStreetMap,open data</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetchopendata.py"/>
        <source>Points or polygons in any CRS: data are fetched along their water. Empty: for EXTENT alone.</source>
        <translation>Istalgan koordinatalar tizimidagi nuqta yoki poligonlar: maʼlumotlar ularning suvi boʻylab yuklanadi. Boʻsh: faqat EXTENT uchun.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetchopendata.py"/>
        <source>Extent</source>
        <translation>Qamrov</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetchopendata.py"/>
        <source>An extent to fetch besides, or instead of the facilities.</source>
        <translation>Obyektlardan tashqari yoki ularning oʻrniga yuklanadigan qamrov.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetchopendata.py"/>
        <source>How far downstream (km)</source>
        <translation>Quyi oqim boʻylab masofa (km)</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetchopendata.py"/>
        <source>Length of the water below each facility along which data are fetched.</source>
        <translation>Har bir obyektdan quyida maʼlumotlar yuklanadigan suv yoʻli uzunligi.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetchopendata.py"/>
        <location filename="../processing/map/facilitysheets.py"/>
        <location filename="../processing/map/nationalreport.py"/>
        <location filename="../processing/map/shown.py"/>
        <source>Sources</source>
        <translation>Manbalar</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetchopendata.py"/>
        <source>I accept the licences</source>
        <translation>Litsenziyalarni qabul qilaman</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetchopendata.py"/>
        <source>Needed for sources whose licence binds you, such as GEM (no commercial use).</source>
        <translation>Litsenziyasi majburiyat yuklaydigan manbalar uchun kerak, masalan GEM (notijorat foydalanish).</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetchopendata.py"/>
        <source>Catalogue file</source>
        <translation>Katalog fayli</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetchopendata.py"/>
        <source>A catalogue of your own (JSON), of a mirror on an intranet or on a disk, instead of the plugin's.</source>
        <translation>Modul katalogi oʻrniga ichki tarmoq yoki diskdagi koʻzguning oʻz katalogi (JSON).</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetchopendata.py"/>
        <source>Sources of the catalogue file</source>
        <translation>Katalog fayli manbalari</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetchopendata.py"/>
        <source>Ids in CATALOGUE_FILE, separated by commas. Empty: those it has by default.</source>
        <translation>CATALOGUE_FILE dagi identifikatorlar, vergul bilan. Boʻsh: unda odatda belgilanganlari.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetchopendata.py"/>
        <source>Authentication</source>
        <translation>Autentifikatsiya</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetchopendata.py"/>
        <source>A configuration of QGIS's authentication, where a mirror asks for a password.</source>
        <translation>Koʻzgu parol soʻrasa, QGIS autentifikatsiya sozlamasi.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetchopendata.py"/>
        <source>Largest size of the cache (GB)</source>
        <translation>Keshning eng katta hajmi (GB)</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetchopendata.py"/>
        <source>What was fetched is kept for all projects; above this size the longest unused goes. 0: nothing is kept.</source>
        <translation>Yuklangani barcha loyihalar uchun saqlanadi; bu hajmdan oshsa, eng uzoq ishlatilmagani oʻchiriladi. 0: hech narsa saqlanmaydi.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetchopendata.py"/>
        <source>Cache folder</source>
        <translation>Kesh papkasi</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetchopendata.py"/>
        <source>Empty: a folder in the profile of QGIS, shared by all projects.</source>
        <translation>Boʻsh: QGIS profilidagi barcha loyihalar uchun umumiy papka.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetchopendata.py"/>
        <location filename="../processing/map/assess_parameters.py"/>
        <location filename="../window/options.py"/>
        <source>Folder of open data</source>
        <translation>Ochiq maʼlumotlar papkasi</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetchopendata.py"/>
        <source>For the rasters (VRT over GeoTIFFs), layers (GeoPackage), manifest.json and open_data.html. What the plugin fetched there earlier is replaced when all is there, files of others never.</source>
        <translation>Rastrlar (GeoTIFF lar ustidagi VRT), qatlamlar (GeoPackage), manifest.json va open_data.html uchun. Modul u yerga oldin yuklagani hammasi tayyor boʻlganda almashtiriladi, boshqalarning fayllari — hech qachon.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetchopendata.py"/>
        <source>List of what was fetched</source>
        <translation>Yuklanganlar roʻyxati</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetchopendata.py"/>
        <source>Page of sources and credits</source>
        <translation>Manbalar va mualliflik sahifasi</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetchopendata.py"/>
        <source>Files</source>
        <translation>Fayllar</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetchopendata.py"/>
        <source>Sources and tiles that were not fetched</source>
        <translation>Yuklanmagan manbalar va varaqlar</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetchopendata.py"/>
        <source>Bytes received over the network</source>
        <translation>Tarmoqdan olingan, bayt</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetchopendata.py"/>
        <source>with CATALOGUE_FILE the sources are named by SOURCE_IDS</source>
        <translation>CATALOGUE_FILE bilan manbalar SOURCE_IDS orqali koʻrsatiladi</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetchopendata.py"/>
        <source>Give facilities (INPUT) or an extent (EXTENT).</source>
        <translation>Obyektlarni (INPUT) yoki qamrovni (EXTENT) bering.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetchopendata.py"/>
        <source>{source} is under {licence}, which you must accept: read it at {url}, and tick ACCEPT_LICENCES, or leave {source} out.</source>
        <translation>{source} manbasi {licence} litsenziyasi ostida, uni qabul qilish kerak: {url} manzilida oʻqing va ACCEPT_LICENCES ni belgilang yoki {source} manbasini chiqarib tashlang.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetchopendata.py"/>
        <source>{size} came over the network in {requests} {requests:request|requests}.</source>
        <translation>Tarmoqdan {requests} {requests:soʻrovda} {size} olindi.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetchopendata.py"/>
        <source>Sources by their id:</source>
        <translation>Manbalar identifikatorlari bilan:</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetchopendata.py"/>
        <source>size of a tile unknown</source>
        <translation>varaq hajmi nomaʼlum</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetchopendata.py"/>
        <source>{size} a tile</source>
        <translation>bitta varaq: {size}</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetchopendata.py"/>
        <source>SOURCE_IDS: {id} is no source of {file}. It has {ids}.</source>
        <translation>SOURCE_IDS: {id} — {file} faylidagi manba emas. Unda bor: {ids}.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetchopendata.py"/>
        <source>Choose at least one source.</source>
        <translation>Kamida bitta manbani tanlang.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetchopendata.py"/>
        <source>EXTENT: it has no place on the Earth. Draw it again, or choose its CRS.</source>
        <translation>EXTENT: Yerda bunday joy yoʻq. Qayta chizing yoki koordinatalar tizimini tanlang.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetchopendata.py"/>
        <source>EXTENT: {degrees} square degrees are more than can be fetched ({most}). Draw a smaller one, or give facilities: then only what lies along their water is fetched.</source>
        <translation>EXTENT: {degrees} kvadrat gradus — yuklash mumkin boʻlganidan ({most}) koʻp. Kichikroq chizing yoki obyektlarni bering: shunda faqat ularning suvi boʻylab yuklanadi.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetchopendata.py"/>
        <source>Layer {layer}: {count} of {all} {all:facility|facilities} {count:has|have} no coordinates; nothing is fetched for them.</source>
        <translation>{layer} qatlami: {all} obyektdan {count} tasining koordinatasi yoʻq; ular uchun hech narsa yuklanmaydi.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetchopendata.py"/>
        <source>Layer {layer}: no facility has coordinates. Give some, or an EXTENT.</source>
        <translation>{layer} qatlami: birorta obyektning koordinatasi yoʻq. Koordinatalarni yoki EXTENT ni bering.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/field_folder.py"/>
        <source>{folder} holds files and is no package of this tool. Choose a folder that is empty or not there yet.</source>
        <translation>{folder} papkasida fayllar bor va u bu vosita toʻplami emas. Boʻsh yoki hali yoʻq papkani tanlang.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/field_folder.py"/>
        <source>{folder} holds changes made in the field. Take them into the register with takefromfield, and choose another folder for the new package.</source>
        <translation>{folder} papkasida dalada kiritilgan oʻzgarishlar bor. Ularni takefromfield bilan reyestrga oling va yangi toʻplam uchun boshqa papka tanlang.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/field_folder.py"/>
        <source>{file} is open in another program. Close it there, and pack again.</source>
        <translation>{file} boshqa dasturda ochiq. Uni yoping va qayta yigʻing.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/field_folder.py"/>
        <source>{folder} holds {file}, which was not packed: a picture of the field, perhaps. Take it into the register with takefromfield, and choose another folder for the new package.</source>
        <translation>{folder} papkasida toʻplamda boʻlmagan {file} bor: ehtimol, dala surati. Uni takefromfield bilan reyestrga oling va yangi toʻplam uchun boshqa papka tanlang.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/field_lists.py"/>
        <source>Position</source>
        <translation>Joyi</translation>
    </message>
    <message>
        <location filename="../processing/inventory/field_lists.py"/>
        <source>added in the field</source>
        <translation>dalada qoʻshilgan</translation>
    </message>
    <message>
        <location filename="../processing/inventory/field_lists.py"/>
        <source>changed in the field only</source>
        <translation>faqat dalada oʻzgargan</translation>
    </message>
    <message>
        <location filename="../processing/inventory/field_lists.py"/>
        <source>changed in the office and in the field since the packing, differently</source>
        <translation>yigʻilgandan keyin idorada va dalada turlicha oʻzgargan</translation>
    </message>
    <message>
        <location filename="../processing/inventory/field_lists.py"/>
        <source>removed in the field; the office keeps it</source>
        <translation>dalada oʻchirilgan; idorada qoladi</translation>
    </message>
    <message>
        <location filename="../processing/inventory/field_lists.py"/>
        <source>the office removed it, or its facility; it is not put back</source>
        <translation>idora uni yoki obyektini oʻchirgan; qaytarilmaydi</translation>
    </message>
    <message>
        <location filename="../processing/inventory/field_lists.py"/>
        <source>the field gave it another id or facility; ids are not changed</source>
        <translation>dalada boshqa identifikator yoki obyekt berilgan; identifikatorlar oʻzgartirilmaydi</translation>
    </message>
    <message>
        <location filename="../processing/inventory/field_lists.py"/>
        <source>beside the values of the office it would be refused: the greater below the lesser</source>
        <translation>idora qiymatlari yonida rad etilar edi: kattasi kichigidan kichik</translation>
    </message>
    <message>
        <location filename="../processing/inventory/field_project.py"/>
        <location filename="../processing/map/hazardmap.py"/>
        <source>it is not whole</source>
        <translation>u toʻliq emas</translation>
    </message>
    <message>
        <location filename="../processing/inventory/field_rows.py"/>
        <source>The register of {layer} has no table {table}. Bring it up to date with createinventory first.</source>
        <translation>{layer} reyestrida {table} jadvali yoʻq. Avval uni createinventory bilan yangilang.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fillfromlayers.py"/>
        <source>Fill site factors from layers</source>
        <translation>Maydoncha omillarini qatlamlardan toʻldirish</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fillfromlayers.py"/>
        <source>site factors,PGA,seismic,flood,elevation,slope,landslide,country,region,river,settlement,facilities</source>
        <translation>maydoncha omillari,PGA,seysmika,toshqin,balandlik,qiyalik,koʻchki,davlat,hudud,daryo,aholi punkti,obyektlar,site factors</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fillfromlayers.py"/>
        <source>Layer with the inventory fields, in any CRS. It stays as it is; OUTPUT is a copy.</source>
        <translation>Reyestr maydonlari bor qatlam, istalgan koordinatalar tizimida. U oʻzgarmaydi; OUTPUT — nusxa.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fillfromlayers.py"/>
        <source>Positions of unknown precision are off by up to (m)</source>
        <translation>Aniqligi nomaʼlum joylarning xatosi (m) gacha</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fillfromlayers.py"/>
        <source>Counts where coordinate_precision is unknown. What differs within it is left empty. 0: points lie on their facilities.</source>
        <translation>coordinate_precision nomaʼlum joyda hisobga olinadi. Shu doirada farq qiladigani boʻsh qoldiriladi. 0: nuqtalar oʻz obyektida.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fillfromlayers.py"/>
        <source>Keep what the authority knows</source>
        <translation>Vakolatli organ bilganini saqlash</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fillfromlayers.py"/>
        <source>Known values stay; values that were computed before are renewed. Otherwise layers replace both.</source>
        <translation>Maʼlum qiymatlar qoladi; oldin hisoblanganlari yangilanadi. Aks holda qatlamlar ikkalasini almashtiradi.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fillfromlayers.py"/>
        <source>Inventory with site factors</source>
        <translation>Maydoncha omillari bor reyestr</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fillfromlayers.py"/>
        <source>A copy of the inventory; data_source names value, day and layer of every computed value.</source>
        <translation>Reyestr nusxasi; data_source har bir hisoblangan qiymatning oʻzi, kuni va qatlamini koʻrsatadi.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fillfromlayers.py"/>
        <source>What was filled</source>
        <translation>Nima toʻldirildi</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fillfromlayers.py"/>
        <source>A row per value that a layer tells: filled, kept as the authority has it, or doubtful, and why.</source>
        <translation>Qatlam aytgan har bir qiymat uchun satr: toʻldirilgan, vakolatli organnikidek qoldirilgan yoki shubhali, va nega.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fillfromlayers.py"/>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>Values filled</source>
        <translation>Toʻldirilgan qiymatlar</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fillfromlayers.py"/>
        <source>Known values kept that differ from the layer's</source>
        <translation>Qatlamnikidan farqli, saqlangan maʼlum qiymatlar</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fillfromlayers.py"/>
        <source>Doubtful values left empty</source>
        <translation>Boʻsh qoldirilgan shubhali qiymatlar</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fillfromlayers.py"/>
        <source>Values that the layers do not tell</source>
        <translation>Qatlamlar bildirmaydigan qiymatlar</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fillfromlayers.py"/>
        <source>FLOOD_COVERAGE says where floods were computed</source>
        <translation>toshqin qayerda hisoblangani FLOOD_COVERAGE da</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fillfromlayers.py"/>
        <source>No layer is given, so there is nothing to fill. Give one of: {names}.</source>
        <translation>Qatlam berilmagan, toʻldiradigan narsa yoʻq. Bittasini bering: {names}.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fillfromlayers.py"/>
        <source>PGA and PGA_ZONES both tell of pga_g. Give one of them.</source>
        <translation>PGA va PGA_ZONES ikkalasi pga_g haqida. Ulardan birini bering.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fillfromlayers.py"/>
        <location filename="../processing/map/assess_inputs.py"/>
        <source>PGA_UNIT: the unit of the acceleration must be declared. Choose one of {units}.</source>
        <translation>PGA_UNIT: tezlanish birligini koʻrsatish kerak. Birini tanlang: {units}.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fillfromlayers.py"/>
        <source>FLOOD_RETURN_PERIOD: flood_zone tells of the flood of 100 years, and depths of {years} years say something else. Give the depths of 100 years.</source>
        <translation>FLOOD_RETURN_PERIOD: flood_zone 100 yillik toshqin haqida, {years} yillik chuqurliklar esa boshqa narsani bildiradi. 100 yillik chuqurliklarni bering.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fillfromlayers.py"/>
        <source>{count} {count:facility has|facilities have} no position: nothing is filled for them.</source>
        <translation>Joyi yoʻq obyektlar: {count}; ular uchun hech narsa toʻldirilmaydi.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fillfromlayers.py"/>
        <source>{count} {count:position|positions} may be off by up to {most} km (coordinate_precision, UNCERTAINTY): what differs around them is left empty; flood, landslide and slope always are.</source>
        <translation>{count} joyning xatosi {most} km gacha boʻlishi mumkin (coordinate_precision, UNCERTAINTY): atrofida farq qiladigani boʻsh qoldiriladi; toshqin, koʻchki va qiyalik — doim.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fillfromlayers.py"/>
        <source>Reading {name}</source>
        <translation>Oʻqilmoqda: {name}</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fillfromlayers.py"/>
        <source>pga_g is read as the acceleration with 10 % probability in 50 years (475 years): the layer must be such.</source>
        <translation>pga_g 50 yilda 10 % ehtimollikdagi (475 yil) tezlanish deb oʻqiladi: qatlam shunday boʻlishi kerak.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fillfromlayers.py"/>
        <source>Intensities become accelerations by a recalled, not verified correspondence: {degrees}.</source>
        <translation>Ballar tezlanishga xotiradan olingan, tekshirilmagan moslik boʻyicha oʻtkaziladi: {degrees}.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fillfromlayers.py"/>
        <source>it differs within the distance by which the position may be off</source>
        <translation>u joyning mumkin boʻlgan xatosi doirasida farq qiladi</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fillfromlayers.py"/>
        <source>the position is not precise enough</source>
        <translation>joy yetarlicha aniq emas</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fillfromlayers.py"/>
        <source>areas of the layer overlap there and differ</source>
        <translation>qatlam poligonlari u yerda ustma-ust tushadi va farq qiladi</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fillfromlayers.py"/>
        <source>the values of the layer are implausible in the unit declared</source>
        <translation>qatlam qiymatlari koʻrsatilgan birlikda ishonarsiz</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fillfromlayers.py"/>
        <source>no acceleration is stated for this intensity</source>
        <translation>bu ball uchun tezlanish koʻrsatilmagan</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fillfromlayers.py"/>
        <source>the value of the layer is no depth of water</source>
        <translation>qatlam qiymati suv chuqurligi emas</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fillfromlayers.py"/>
        <source>the cells of the relief are too coarse (more than 200 m)</source>
        <translation>relyef kataklari juda yirik (200 m dan katta)</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fillfromlayers.py"/>
        <source>it lies outside the bounds that the inventory gives</source>
        <translation>u reyestr bergan chegaralardan tashqarida</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fillfromlayers.py"/>
        <source>the field cannot hold it</source>
        <translation>maydon uni sigʻdira olmaydi</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fillfromlayers.py"/>
        <source>data_source has no room left to say where it comes from</source>
        <translation>data_source da qayerdanligini yozishga joy qolmagan</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fillfromlayers.py"/>
        <source>{field} from {layer}: {filled} filled, {kept} kept that differ, {doubtful} doubtful, {unknown} unknown</source>
        <translation>{layer} qatlamidan {field}: toʻldirilgan {filled}, farq qilib qoldirilgan {kept}, shubhali {doubtful}, nomaʼlum {unknown}</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fillfromlayers.py"/>
        <source>{layer} tells nothing of {count} {count:facility: its|facilities: their} {field} is not filled.</source>
        <translation>{layer} qatlami {count} obyekt haqida hech narsa bildirmaydi: ularning {field} maydoni toʻldirilmadi.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fillfromlayers.py"/>
        <source>{field} of {count} {count:facility|facilities} is left empty: {reason} ({layer}).</source>
        <translation>{count} obyektning {field} maydoni boʻsh qoldirildi: {reason} ({layer}).</translation>
    </message>
    <message>
        <location filename="../processing/inventory/filling.py"/>
        <source>The facilities of {layer} were not put in: {reason}. Mend the values and run again.</source>
        <translation>{layer} qatlami obyektlari kiritilmadi: {reason}. Qiymatlarni tuzating va qayta ishga tushiring.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/filling.py"/>
        <source>{count} facilities of {layer} are not as they were read: {told}. {remedy}.</source>
        <translation>{layer}: oʻqilganidan keyin oʻzgargan obyektlar: {count} ({told}). {remedy}.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/filling.py"/>
        <source>Fields of {layer} that an inventory does not have are not put in: {fields}. Import facilities understands other headings.</source>
        <translation>{layer} qatlamining reyestrda yoʻq maydonlari kiritilmaydi: {fields}. Boshqa sarlavhalarni “Obyektlarni import qilish” vositasi tushunadi.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/filling.py"/>
        <source>{layer}: {count} {count:value|values} of {field} {count:is|are} not put in, for ore and process only suggest them ({basis} = {fallback}): nobody stated them.</source>
        <translation>{layer}: {field} maydonining {count} qiymati kiritilmadi: ular faqat ruda va texnologiya boʻyicha taxmin qilingan ({basis} = {fallback}), hech kim koʻrsatmagan.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/filling.py"/>
        <source>Its comma can be read in two ways: write the number without it.</source>
        <translation>Undagi vergulni ikki xil oʻqish mumkin: sonni vergulsiz yozing.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/filling.py"/>
        <source>Layer {layer}, feature {id}: {field} {value} is put in as {read}: {reason}</source>
        <translation>{layer} qatlami, {id} yozuvi: {field} {value} quyidagicha kiritildi: {read}: {reason}</translation>
    </message>
    <message>
        <location filename="../processing/inventory/filling.py"/>
        <source>Layer {layer}, feature {id}: {field} cannot take {value}. {reason}</source>
        <translation>{layer} qatlami, {id} yozuvi: {field} maydoni {value} qiymatini ola olmaydi. {reason}</translation>
    </message>
    <message>
        <location filename="../processing/inventory/filling.py"/>
        <source>{count} more {count:value was read otherwise than it is|values were read otherwise than they are} written.</source>
        <translation>Yozilganidan boshqacha oʻqilgan yana {count} qiymat bor.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/filling.py"/>
        <source>{layer}, feature {id}: its point cannot be brought to the CRS of the inventory: {reason}</source>
        <translation>{layer}, {id} yozuvi: nuqtasini reyestr koordinatalar tizimiga oʻtkazib boʻlmaydi: {reason}</translation>
    </message>
    <message>
        <location filename="../processing/inventory/form_scheme.py"/>
        <location filename="../processing/map/assess_parameters.py"/>
        <location filename="../processing/map/rated.py"/>
        <location filename="../processing/rating/datarequest.py"/>
        <location filename="../processing/rating/rankrobustness.py"/>
        <location filename="../processing/rating/scheme_rating.py"/>
        <source>Scheme file</source>
        <translation>Sxema fayli</translation>
    </message>
    <message>
        <location filename="../processing/inventory/form_scheme.py"/>
        <source>A national scheme of the THI, by which the forms rate what is entered. The forms of an inventory that is there already are made anew by it, and its table gets the fields in which the scheme writes what it adds. Empty: the plugin's own.</source>
        <translation>Shakllar kiritilganni baholaydigan THI milliy sxemasi. Mavjud reyestr shakllari shu sxema boʻyicha qayta tuziladi, jadvaliga sxema qoʻshadigan maydonlar kiritiladi. Boʻsh: modulning oʻz sxemasi.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/form_scheme.py"/>
        <source>{inventory} is of an older version, and its forms rate by the scheme {scheme}, which is not in it: give its file as SCHEME_FILE, and they will rate by it again.</source>
        <translation>{inventory} eski versiyada, uning shakllari unda yoʻq {scheme} sxemasi boʻyicha baholaydi: uning faylini SCHEME_FILE da bering, shunda yana shu boʻyicha baholaydi.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/form_scheme.py"/>
        <source>{inventory}: the fields {fields} of scheme {scheme} cannot be added. Look who may change it.</source>
        <translation>{inventory}: {scheme} sxemasining {fields} maydonlarini qoʻshib boʻlmaydi. Uni kim oʻzgartira olishini tekshiring.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/import_outputs.py"/>
        <source>The report cannot be written to {path}: {reason}. Choose another folder.</source>
        <translation>Hisobotni {path} ga yozib boʻlmaydi: {reason}. Boshqa papkani tanlang.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/import_outputs.py"/>
        <source>{read} {read:row|rows} read, {placed} {placed:facility|facilities} with a point, {without} without, {rejected} rejected</source>
        <translation>Oʻqilgan satrlar: {read}, nuqtasi bor obyektlar: {placed}, nuqtasizlari: {without}, rad etilgan: {rejected}</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <source>Import facilities</source>
        <translation>Obyektlarni import qilish</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <source>import,inventory,facilities,tailings,spreadsheet,excel,xlsx,ods,csv,coordinates,register</source>
        <translation>import,reyestr,obyektlar,chiqindixonalar,jadval,excel,xlsx,ods,csv,koordinatalar,inventory</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>Table or layer of facilities</source>
        <translation>Obyektlar jadvali yoki qatlami</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <source>Any vector layer or table in the project, or the path of a CSV, TXT, XLSX, XLS or ODS file. Title rows, merged cells, units in headers, decimal commas, degrees and minutes, and old Cyrillic code pages are understood in files.</source>
        <translation>Loyihadagi istalgan vektor qatlam yoki jadval yoki CSV, TXT, XLSX, XLS, ODS fayli yoʻli. Fayllarda sarlavha satrlari, birlashtirilgan kataklar, sarlavhadagi birliklar, oʻnli vergul, gradus va minutlar hamda eski kirill kodirovkalari tushuniladi.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <location filename="../processing/rating/checklistsheet.py"/>
        <source>Sheet</source>
        <translation>Varaq</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <source>Name of the sheet of a workbook. Empty: the sheet that looks most like an inventory.</source>
        <translation>Kitob varagʻi nomi. Boʻsh: reyestrga eng oʻxshash varaq.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <source>Read all sheets</source>
        <translation>Barcha varaqlarni oʻqish</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <source>Every sheet of a workbook that looks like an inventory goes into one table, each read by its own header and units. SHEET stays empty.</source>
        <translation>Kitobning reyestrga oʻxshash barcha varaqlari bitta jadvalga olinadi, har biri oʻz sarlavha va birliklari bilan oʻqiladi. SHEET boʻsh qoladi.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <source>Encoding</source>
        <translation>Kodirovka</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <source>Of a text table or dBase file, such as UTF-8, CP1251, CP866 or KZ-1048. Empty: found by its letters; the report says which and how surely.</source>
        <translation>Matnli jadval yoki dBase fayli kodirovkasi, masalan UTF-8, CP1251, CP866 yoki KZ-1048. Boʻsh: harflaridan aniqlanadi; hisobot qaysi va qanchalik aniqligini bildiradi.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <source>CRS of the coordinates in the table</source>
        <translation>Jadvaldagi koordinatalar tizimi</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <source>Of columns with coordinates; a layer's geometry has its own. Empty: longitude and latitude on WGS 84; metres by the zone and datum the table names, by the zone in a Gauss-Kruger easting, or by the only system that puts the point into the stated country.</source>
        <translation>Koordinatali ustunlar uchun; qatlam geometriyasining oʻziniki bor. Boʻsh: WGS 84 dagi uzunlik va kenglik; metrlar — jadvalda koʻrsatilgan zona va tizim, Gauss-Kryuger koordinatasidagi zona yoki nuqtani koʻrsatilgan davlatga tushiradigan yagona tizim boʻyicha.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <source>Dry density of the tailings (t/m3)</source>
        <translation>Quruq chiqindi zichligi (t/m³)</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <source>Turns a mass into a volume where the table has no volume and no density of its own. Settled tailings have 1.2 to 1.8 t/m3. Empty: such volumes stay unknown.</source>
        <translation>Jadvalda hajm va zichlik boʻlmasa, massani hajmga aylantiradi. Choʻkkan chiqindilarda 1,2–1,8 t/m³. Boʻsh: bunday hajmlar nomaʼlum qoladi.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <source>Which column is which</source>
        <translation>Qaysi ustun nima</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <source>Overrides the guess. One line a field: field = header, with the unit in brackets where the header does not tell it, for example "volume_m3 = Stored waste [thousand m3]"; or JSON {"volume_m3": "Stored waste [thousand m3]"}. Besides the inventory fields: latitude, longitude, coordinates (both in one cell), seismic_points, operation_period. A word of the table is given its meaning after the field: "status: Ativa = active".</source>
        <translation>Taxminni almashtiradi. Har maydonga bitta satr: maydon = sarlavha, sarlavhada birlik boʻlmasa, qavs ichida birligi bilan, masalan "volume_m3 = Chiqindi hajmi [thousand m3]"; yoki JSON {"volume_m3": "Chiqindi hajmi [thousand m3]"}. Reyestr maydonlaridan tashqari: latitude, longitude, coordinates (ikkalasi bitta katakda), seismic_points, operation_period. Jadvaldagi soʻz maʼnosi maydondan keyin beriladi: "status: konservatsiya qilingan = closed".</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <source>Country where the table names none</source>
        <translation>Jadvalda koʻrsatilmagan joydagi davlat</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <source>ISO code such as KG, or a name, put into rows without a country. It also lets exchanged latitude and longitude, and UTM zones, be recognised.</source>
        <translation>ISO kodi, masalan KG, yoki nom; davlati yoʻq satrlarga qoʻyiladi. Almashib qolgan kenglik va uzunlikni hamda UTM zonalarini aniqlashga ham yordam beradi.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <source>Polygons with ISO codes, to find exchanged latitude and longitude and the UTM zone of rows that state their country. Empty: QGIS's world map.</source>
        <translation>Davlati koʻrsatilgan satrlarda almashib qolgan kenglik va uzunlikni hamda UTM zonasini topish uchun ISO kodlari bor poligonlar. Boʻsh: QGIS dunyo xaritasi.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <source>Keep columns that are no field</source>
        <translation>Maydonga kirmagan ustunlarni saqlash</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <source>Columns taken for nothing stay in the output beside the inventory's fields, under their headings and as text. They are listed in the report in any case.</source>
        <translation>Ishlatilmagan ustunlar natijada reyestr maydonlari yonida, oʻz sarlavhalari bilan matn sifatida qoladi. Hisobotda ular har holda koʻrsatiladi.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <source>told by its headings</source>
        <translation>sarlavhalaridan aniqlash</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <source>none, headings as any others</source>
        <translation>hech biri, sarlavhalar oddiy</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <source>Register whose headings are known</source>
        <translation>Sarlavhalari maʼlum reyestr</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <source>detect tells it by its headings and says so in the report; none reads the headings as any others. Known are the Global TSF Registry, GRanD, OpenStreetMap's tailings ponds, the US National Inventory of Dams (feet and acre-feet) and Brazil's SIGBM.</source>
        <translation>detect uni sarlavhalaridan aniqlaydi va hisobotda aytadi; none sarlavhalarni oddiy deb oʻqiydi. Maʼlum: Global TSF Registry, GRanD, OpenStreetMap chiqindixonalari, AQSH milliy toʻgʻonlar reyestri (fut va akr-fut) va Braziliyaning SIGBM reyestri.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <source>Rows with a value that cannot be used</source>
        <translation>Ishlatib boʻlmaydigan qiymatli satrlar</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <source>keep_row keeps the row with that value unknown; reject_row leaves it out. Both list the value under the rejected ones.</source>
        <translation>keep_row satrni shu qiymati nomaʼlum holda qoldiradi; reject_row oʻtkazib yuboradi. Ikkalasida ham qiymat rad etilganlar orasida koʻrsatiladi.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <source>Language of reasons, changes and the report: English or Russian.</source>
        <translation>Sabablar, oʻzgarishlar va hisobot tili: ingliz yoki rus.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <source>Points with a field "name" (and "country", where there is one), by which a place is proposed for rows without coordinates that name a settlement. Empty: the embedded settlements of Central Asia.</source>
        <translation>“name” (boʻlsa, “country” ham) maydoni bor nuqtalar; aholi punktini koʻrsatgan koordinatasiz satrlarga shular boʻyicha joy taklif qilinadi. Boʻsh: modulning Markaziy Osiyo aholi punktlari.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <source>Put in the places of settlements</source>
        <translation>Aholi punktlari joyini qoʻyish</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <source>Gives rows without coordinates the place of the settlement they name, with the precision of a village or town. Else these places are only listed. The facility may be kilometres away.</source>
        <translation>Koordinatasiz satrlarga ularda koʻrsatilgan aholi punkti joyini qishloq yoki shahar aniqligida beradi. Aks holda bu joylar faqat roʻyxat qilinadi. Obyekt bir necha kilometr narida boʻlishi mumkin.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <source>Inventory to bring up to date</source>
        <translation>Yangilanadigan reyestr</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <source>For a new version of a table that was imported before: the output is this inventory with what is new in the table, matched by facility_id, or without one by name, place and values. Values edited in the inventory are kept; where table and inventory differ, and what the table no longer has, is listed. What may be one facility or two is left out and asked.</source>
        <translation>Oldin import qilingan jadvalning yangi versiyasi uchun: natija — jadvaldagi yangiliklar qoʻshilgan shu reyestr; moslik facility_id, usiz nom, joy va qiymatlar boʻyicha. Reyestrda tahrirlangan qiymatlar saqlanadi; jadval va reyestr farqlari hamda jadvalda endi yoʻq narsalar roʻyxat qilinadi. Bitta yoki ikkita obyekt boʻlishi mumkin boʻlgani kiritilmaydi va soʻraladi.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <source>The table as imported last time</source>
        <translation>Oldingi safar import qilingan jadval</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <source>With it a value changed in the table since then replaces the inventory's, unless that was edited too. Without it every difference is a conflict, and the inventory's value is kept.</source>
        <translation>U boʻlsa, shundan keyin jadvalda oʻzgargan qiymat reyestr qiymatini almashtiradi, agar u ham tahrirlanmagan boʻlsa. Usiz har qanday farq ziddiyat boʻladi va reyestr qiymati saqlanadi.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <source>Points on WGS 84 with every inventory field.</source>
        <translation>Barcha reyestr maydonlari bor WGS 84 dagi nuqtalar.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>Facilities without position</source>
        <translation>Joyi yoʻq obyektlar</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <source>Table of the rows that have no coordinates. Skipped: such rows are rejected.</source>
        <translation>Koordinatasiz satrlar jadvali. Berilmasa, bunday satrlar rad etiladi.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <location filename="../processing/map/assess_layers.py"/>
        <source>Rejected values</source>
        <translation>Rad etilgan qiymatlar</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <source>Table: row, column, value, reason with remedy, and the whole row as text.</source>
        <translation>Jadval: satr, ustun, qiymat, sabab va chora, hamda butun satr matn sifatida.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <source>Changed values</source>
        <translation>Oʻzgartirilgan qiymatlar</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <source>Table of every value that differs from what was typed: before, after and why.</source>
        <translation>Kiritilganidan farq qiladigan har bir qiymat jadvali: oldin, keyin va nega.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <source>Page that leads with what you have to decide; then doubts and rejected values, the columns and how sure they are, and the whole guess as text for MAPPING.</source>
        <translation>Siz hal qilishingiz kerak narsalar bilan boshlanadigan sahifa; keyin shubhalar va rad etilgan qiymatlar, ustunlar va ularning ishonchliligi, MAPPING uchun toʻliq taxmin matni.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <source>Findings by kind</source>
        <translation>Topilganlar turlari boʻyicha</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <source>Table of what was found, a row for each kind of question, doubt, rejected or changed value: how many rows, which values, and what settles it.</source>
        <translation>Topilganlar jadvali, har bir savol, shubha, rad etilgan yoki oʻzgartirilgan qiymat turi uchun bitta satr: nechta satr, qaysi qiymatlar va nima bilan hal boʻladi.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <source>Questions the table leaves open</source>
        <translation>Jadval ochiq qoldirgan savollar</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <source>Rows of facilities read</source>
        <translation>Oʻqilgan obyekt satrlari</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <source>Facilities imported with a position</source>
        <translation>Joyi bilan import qilingan obyektlar</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>Rows rejected</source>
        <translation>Rad etilgan satrlar</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <source>Differences in which the inventory won</source>
        <translation>Reyestr ustun kelgan farqlar</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <source>{table} is a returned data request: its answers belong to the inventory it was made from. Give that inventory as EXISTING.</source>
        <translation>{table} — qaytgan maʼlumot soʻrovi: javoblari u tuzilgan reyestrga tegishli. Oʻsha reyestrni EXISTING da bering.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <source>COUNTRY: {country} is no country. Give its ISO code of two or three letters.</source>
        <translation>COUNTRY: {country} davlat emas. Ikki yoki uch harfli ISO kodini bering.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/packageforfield.py"/>
        <source>Package for the field</source>
        <translation>Dala toʻplami</translation>
    </message>
    <message>
        <location filename="../processing/inventory/packageforfield.py"/>
        <source>field,phone,mobile,QField,Mergin Maps,offline,inspection,photo,survey,tablet</source>
        <translation>dala,telefon,mobil,QField,Mergin Maps,oflayn,koʻrik,foto,planshet,field</translation>
    </message>
    <message>
        <location filename="../processing/inventory/packageforfield.py"/>
        <source>Register or facilities</source>
        <translation>Reyestr yoki obyektlar</translation>
    </message>
    <message>
        <location filename="../processing/inventory/packageforfield.py"/>
        <source>Table of facilities of a register (GeoPackage or PostGIS), which goes with its linked tables and their history; or any layer with the inventory fields. Selected features only: those and what belongs to them.</source>
        <translation>Reyestrning obyektlar jadvali (GeoPackage yoki PostGIS), u bogʻlangan jadvallari va tarixi bilan olinadi; yoki reyestr maydonlari bor istalgan qatlam. Faqat tanlanganlar: ular va ularga tegishli hamma narsa.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/packageforfield.py"/>
        <source>en, ru, kk, ky, tg or uz: forms, names of layers and towns.</source>
        <translation>en, ru, kk, ky, tg yoki uz: shakllar, qatlam va shahar nomlari.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/packageforfield.py"/>
        <source>Folder for the phone</source>
        <translation>Telefon uchun papka</translation>
    </message>
    <message>
        <location filename="../processing/inventory/packageforfield.py"/>
        <source>A folder that is empty or not there yet, or a package of this tool as it was made: one with changes of the field is not replaced.</source>
        <translation>Boʻsh yoki hali yoʻq papka yoki bu vositaning oʻzgarmagan toʻplami: dala oʻzgarishlari bor toʻplam almashtirilmaydi.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/packageforfield.py"/>
        <source>The same as one file</source>
        <translation>Xuddi shuning oʻzi bitta faylda</translation>
    </message>
    <message>
        <location filename="../processing/inventory/packageforfield.py"/>
        <source>ZIP archive (*.zip)</source>
        <translation>ZIP arxivi (*.zip)</translation>
    </message>
    <message>
        <location filename="../processing/inventory/packageforfield.py"/>
        <source>The folder as one archive, to send it to the phone.</source>
        <translation>Telefonga yuborish uchun bitta arxivdagi papka.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/packageforfield.py"/>
        <source>Facilities packed</source>
        <translation>Toʻplamdagi obyektlar</translation>
    </message>
    <message>
        <location filename="../processing/inventory/packageforfield.py"/>
        <source>Linked rows packed</source>
        <translation>Toʻplamdagi bogʻlangan satrlar</translation>
    </message>
    <message>
        <location filename="../processing/inventory/packageforfield.py"/>
        <source>Pictures and documents packed</source>
        <translation>Toʻplamdagi surat va hujjatlar</translation>
    </message>
    <message>
        <location filename="../processing/inventory/packageforfield.py"/>
        <source>{file} would lie in the folder that it holds. Choose a place outside of {folder}.</source>
        <translation>{file} oʻzi oʻrab turgan papkada boʻlar edi. {folder} papkasidan tashqarida joy tanlang.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/packageforfield.py"/>
        <source>Fields that the register has beside its own stay in the office: {fields}.</source>
        <translation>Reyestrning oʻz maydonlaridan tashqari maydonlari idorada qoladi: {fields}.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/packageforfield.py"/>
        <source>Layer {layer} has no field facility_id: what comes back could not find its facility. Run importinventory first.</source>
        <translation>{layer} qatlamida facility_id maydoni yoʻq: qaytgan maʼlumot oʻz obyektini topa olmaydi. Avval importinventory ni ishga tushiring.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/packageforfield.py"/>
        <source>Files that the register names go along only from its own folder and below it. Not packed: {files}.</source>
        <translation>Reyestrda koʻrsatilgan fayllar faqat uning papkasidan va undan pastdan olinadi. Olinmagan: {files}.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/postgis.py"/>
        <source>There is no PostGIS connection {name}. Those of this QGIS are: {known}.</source>
        <translation>{name} PostGIS ulanishi yoʻq. Bu QGIS dagilar: {known}.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/postgis.py"/>
        <source>Schema tailings of {name}; steps applied: {steps}</source>
        <translation>{name} bazasining tailings sxemasi; qoʻllangan qadamlar: {steps}</translation>
    </message>
    <message>
        <location filename="../processing/inventory/postgis.py"/>
        <source>Schema tailings of {name} is up to date: no steps were needed.</source>
        <translation>{name} bazasining tailings sxemasi yangilangan: hech qanday qadam kerak boʻlmadi.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/postgis.py"/>
        <source>The password of the connection {name} is saved in the settings of QGIS, readable for whoever can read them. It is not handed on. Better keep it in an authentication configuration: edit the connection, Authentication, Configurations.</source>
        <translation>{name} ulanishining paroli QGIS sozlamalarida saqlangan va ularni oʻqiy oladigan har kimga ochiq. U boshqaga uzatilmaydi. Uni autentifikatsiya sozlamasida saqlash yaxshiroq: ulanishni tahrirlang, Authentication, Configurations.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/postgis.py"/>
        <source>The connection {connection} gives no table {schema}.{name}.</source>
        <translation>{connection} ulanishi {schema}.{name} jadvalini bermaydi.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/postgis.py"/>
        <source>The connection {name} leads to a folder, not to a host: no project is stored in the database. Use a service or a host name to have one.</source>
        <translation>{name} ulanishi xostga emas, papkaga olib boradi: loyiha maʼlumotlar bazasida saqlanmaydi. Buning uchun xizmat yoki xost nomini bering.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/postgis.py"/>
        <source>The project could not be stored in {name}: {reason}</source>
        <translation>Loyihani {name} bazasida saqlab boʻlmadi: {reason}</translation>
    </message>
    <message>
        <location filename="../processing/inventory/postgis.py"/>
        <source>The project {project} in the schema tailings opens all tables, linked to each other. To see it in the Browser panel, edit the connection and allow saving and loading of projects.</source>
        <translation>tailings sxemasidagi {project} loyihasi bir-biriga bogʻlangan barcha jadvallarni ochadi. Uni Browser panelida koʻrish uchun ulanishni tahrirlang va loyihalarni saqlash hamda yuklashga ruxsat bering.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/postgis.py"/>
        <source>The schema tailings of {name} cannot be read: {reason}. Check the connection, and that the schema is one of this plugin.</source>
        <translation>{name} bazasining tailings sxemasi oʻqilmaydi: {reason}. Ulanishni va sxema shu modulniki ekanini tekshiring.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/postgis.py"/>
        <source>The inventory could not be made in {name}: {reason}. The user needs the right to create a schema, and the database the extension postgis.</source>
        <translation>Reyestrni {name} bazasida tuzib boʻlmadi: {reason}. Foydalanuvchiga sxema yaratish huquqi, bazaga postgis kengaytmasi kerak.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/refusals.py"/>
        <source>{facility} was changed by {who} at {when} UTC, after it was read</source>
        <translation>{facility}: oʻqilganidan keyin oʻzgartirgan — {who}, {when} UTC</translation>
    </message>
    <message>
        <location filename="../processing/inventory/refusals.py"/>
        <source>somebody</source>
        <translation>kimdir</translation>
    </message>
    <message>
        <location filename="../processing/inventory/refusals.py"/>
        <source>Look at both, and bring the table up to date with importinventory (EXISTING)</source>
        <translation>Ikkalasini solishtiring va jadvalni importinventory (EXISTING) bilan yangilang</translation>
    </message>
    <message>
        <location filename="../processing/inventory/refusals.py"/>
        <source>another facility has this facility_id already</source>
        <translation>bu facility_id boshqa obyektda allaqachon bor</translation>
    </message>
    <message>
        <location filename="../processing/inventory/refusals.py"/>
        <source>no facility has this facility_id</source>
        <translation>bu facility_id hech bir obyektda yoʻq</translation>
    </message>
    <message>
        <location filename="../processing/inventory/settlements.py"/>
        <source>GAZETTEER: none of the fields {fields} holds names. Call the field with the names "name".</source>
        <translation>GAZETTEER: {fields} maydonlarining birortasida nomlar yoʻq. Nomlar maydonini “name” deb nomlang.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/site_layers.py"/>
        <source>Raster {path} states that its values are in {stated}, but PGA_UNIT is {unit}. Set PGA_UNIT to {stated}, or correct the unit of the raster.</source>
        <translation>{path} rastrida qiymatlar birligi {stated} deb koʻrsatilgan, PGA_UNIT esa {unit}. PGA_UNIT ni {stated} qiling yoki rastr birligini tuzating.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/site_layers.py"/>
        <source>flood of {years} years</source>
        <translation>{years} yillik toshqin</translation>
    </message>
    <message>
        <location filename="../processing/inventory/site_layers.py"/>
        <source>Relief {path}: {count} {count:height|heights} above {highest} m are taken for no-data.</source>
        <translation>Relyef {path}: {highest} m dan katta {count} balandlik maʼlumot yoʻq deb olinadi.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/site_layers.py"/>
        <source>Layer {layer}: none of its fields has a usual name. Choose one in {parameter}: {fields}.</source>
        <translation>{layer} qatlami: maydonlarining birortasi odatdagi nomda emas. {parameter} da birini tanlang: {fields}.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/site_parameters.py"/>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>Peak ground acceleration</source>
        <translation>Gruntning eng katta tezlanishi</translation>
    </message>
    <message>
        <location filename="../processing/inventory/site_parameters.py"/>
        <source>Raster with 10 % probability in 50 years (475 years). Fills pga_g; give it or zones.</source>
        <translation>50 yilda 10 % ehtimollik (475 yil) uchun rastr. pga_g ni toʻldiradi; shuni yoki zonalarni bering.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/site_parameters.py"/>
        <source>Zones of acceleration or intensity</source>
        <translation>Tezlanish yoki intensivlik zonalari</translation>
    </message>
    <message>
        <location filename="../processing/inventory/site_parameters.py"/>
        <source>Polygons with a value each. Fill pga_g.</source>
        <translation>Har birida qiymati bor poligonlar. pga_g ni toʻldiradi.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/site_parameters.py"/>
        <source>Field with the value</source>
        <translation>Qiymat maydoni</translation>
    </message>
    <message>
        <location filename="../processing/inventory/site_parameters.py"/>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>Unit of the acceleration</source>
        <translation>Tezlanish birligi</translation>
    </message>
    <message>
        <location filename="../processing/inventory/site_parameters.py"/>
        <source>Must be declared: units differ by 9.8 and more. msk: intensities, 7 = 0.1 g, 8 = 0.2 g, 9 = 0.4 g (recalled, not verified).</source>
        <translation>Koʻrsatish shart: birliklar 9,8 marta va undan koʻp farq qiladi. msk: ballar, 7 = 0,1 g, 8 = 0,2 g, 9 = 0,4 g (xotiradan, tekshirilmagan).</translation>
    </message>
    <message>
        <location filename="../processing/inventory/site_parameters.py"/>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>Depth of floods</source>
        <translation>Suv bosish chuqurligi</translation>
    </message>
    <message>
        <location filename="../processing/inventory/site_parameters.py"/>
        <source>Raster in metres of the flood of 100 years. Fills flood_zone.</source>
        <translation>100 yillik toshqin uchun metrdagi rastr. flood_zone ni toʻldiradi.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/site_parameters.py"/>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>Where floods were computed</source>
        <translation>Toshqin hisoblangan joylar</translation>
    </message>
    <message>
        <location filename="../processing/inventory/site_parameters.py"/>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>Polygons around the rivers covered. Outside, and without them, no place is said to stay dry.</source>
        <translation>Qamralgan daryolar atrofidagi poligonlar. Ulardan tashqarida va ularsiz birorta joy quruq deyilmaydi.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/site_parameters.py"/>
        <source>Return period of the flood (years)</source>
        <translation>Toshqin takrorlanishi (yil)</translation>
    </message>
    <message>
        <location filename="../processing/inventory/site_parameters.py"/>
        <source>flood_zone tells of the flood of 100 years: depths of any other are refused.</source>
        <translation>flood_zone 100 yillik toshqin haqida: boshqasining chuqurliklari rad etiladi.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/site_parameters.py"/>
        <source>Depth 0 means dry: all rivers are covered</source>
        <translation>0 chuqurlik quruq degani: barcha daryolar qamralgan</translation>
    </message>
    <message>
        <location filename="../processing/inventory/site_parameters.py"/>
        <source>Only for a raster whose zeros were computed for every river, small ones too. No-data stays unknown.</source>
        <translation>Faqat nollari barcha daryolar, kichiklari ham hisoblangan rastr uchun. Maʼlumotsiz joy nomaʼlum qoladi.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/site_parameters.py"/>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>Landslide areas</source>
        <translation>Koʻchki hududlari</translation>
    </message>
    <message>
        <location filename="../processing/inventory/site_parameters.py"/>
        <source>Polygons that landslides, mudflows or rock falls can reach.</source>
        <translation>Koʻchki, sel yoki tosh qulashi yetishi mumkin boʻlgan poligonlar.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/site_parameters.py"/>
        <source>Where landslides were mapped</source>
        <translation>Koʻchkilar xaritalangan joylar</translation>
    </message>
    <message>
        <location filename="../processing/inventory/site_parameters.py"/>
        <source>Only there a place outside all landslide areas counts as not exposed.</source>
        <translation>Faqat u yerda barcha koʻchki hududlaridan tashqaridagi joy xavfsiz hisoblanadi.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/site_parameters.py"/>
        <location filename="../processing/map/assess_parameters.py"/>
        <location filename="../window/trace/words.py"/>
        <source>Relief</source>
        <translation>Relyef</translation>
    </message>
    <message>
        <location filename="../processing/inventory/site_parameters.py"/>
        <source>Heights in metres. Fills elevation_m, and with cells up to 200 m slope_deg.</source>
        <translation>Metrdagi balandliklar. elevation_m ni, 200 m gacha kataklar bilan slope_deg ni ham toʻldiradi.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/site_parameters.py"/>
        <source>Lines of rivers. Fill river_distance_km, up to 100 km.</source>
        <translation>Daryo chiziqlari. river_distance_km ni toʻldiradi, 100 km gacha.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/site_parameters.py"/>
        <location filename="../processing/map/assess_layers.py"/>
        <location filename="../processing/map/shown.py"/>
        <location filename="../processing/parameters.py"/>
        <source>Countries</source>
        <translation>Davlatlar</translation>
    </message>
    <message>
        <location filename="../processing/inventory/site_parameters.py"/>
        <source>Polygons with ISO codes. Empty: the field country is not filled.</source>
        <translation>ISO kodlari bor poligonlar. Boʻsh: country maydoni toʻldirilmaydi.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/site_parameters.py"/>
        <source>Regions</source>
        <translation>Hududlar</translation>
    </message>
    <message>
        <location filename="../processing/inventory/site_parameters.py"/>
        <source>Polygons of provinces or districts. Fill region.</source>
        <translation>Viloyat yoki tuman poligonlari. region ni toʻldiradi.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/site_parameters.py"/>
        <source>Field with the name of the region</source>
        <translation>Hudud nomi maydoni</translation>
    </message>
    <message>
        <location filename="../processing/inventory/site_parameters.py"/>
        <source>Named places. Fill nearest_settlement and nearest_settlement_km, up to 250 km.</source>
        <translation>Nomli joylar. nearest_settlement va nearest_settlement_km ni toʻldiradi, 250 km gacha.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/site_parameters.py"/>
        <source>Field with the name of the settlement</source>
        <translation>Aholi punkti nomi maydoni</translation>
    </message>
    <message>
        <location filename="../processing/inventory/site_parameters.py"/>
        <source>Empty: the first field with a usual name.</source>
        <translation>Boʻsh: odatdagi nomli birinchi maydon.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/table_input.py"/>
        <source>Layer {layer}: its columns are set apart by {mark}, and QGIS has split them elsewhere: {fields}. Take selection and filter off, or give the file itself: it is read by its own delimiter.</source>
        <translation>{layer} qatlami: ustunlar {mark} belgisi bilan ajratilgan, QGIS esa ularni boshqa joydan ajratgan: {fields}. Tanlov va filtrni olib tashlang yoki faylning oʻzini bering: u oʻz ajratuvchisi boʻyicha oʻqiladi.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/table_input.py"/>
        <source>tabs</source>
        <translation>tabulyatsiya</translation>
    </message>
    <message>
        <location filename="../processing/inventory/table_input.py"/>
        <source>SHEET: {layer} is a single layer without sheets. Leave SHEET empty, or choose the layer in INPUT (file.gpkg|layername=name).</source>
        <translation>SHEET: {layer} — varaqsiz bitta qatlam. SHEET ni boʻsh qoldiring yoki INPUT da qatlamni tanlang (file.gpkg|layername=name).</translation>
    </message>
    <message>
        <location filename="../processing/inventory/table_input.py"/>
        <source>{layer} has {count} features. An inventory has some thousands at most; check the layer.</source>
        <translation>{layer} da {count} yozuv bor. Reyestrda ular koʻpi bilan bir necha ming; qatlamni tekshiring.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/takefromfield.py"/>
        <source>Take from the field</source>
        <translation>Daladan qabul qilish</translation>
    </message>
    <message>
        <location filename="../processing/inventory/takefromfield.py"/>
        <source>field,phone,QField,Mergin Maps,bring back,synchronise,merge,conflict,inspection,photo</source>
        <translation>dala,telefon,QField,Mergin Maps,qaytarish,sinxronlash,birlashtirish,ziddiyat,koʻrik,foto,field</translation>
    </message>
    <message>
        <location filename="../processing/inventory/takefromfield.py"/>
        <source>Register</source>
        <translation>Reyestr</translation>
    </message>
    <message>
        <location filename="../processing/inventory/takefromfield.py"/>
        <source>Table of facilities of the register from which the package was made. The changes are written into it and its linked tables, all of them or none; its selection counts for nothing.</source>
        <translation>Toʻplam tuzilgan reyestrning obyektlar jadvali. Oʻzgarishlar unga va bogʻlangan jadvallariga yo hammasi, yo hech biri yoziladi; tanlov hisobga olinmaydi.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/takefromfield.py"/>
        <source>Folder from the phone</source>
        <translation>Telefondan olingan papka</translation>
    </message>
    <message>
        <location filename="../processing/inventory/takefromfield.py"/>
        <source>The package as it came back, with field.gpkg and its pictures. It is only read.</source>
        <translation>Qaytgan toʻplam, field.gpkg va suratlari bilan. U faqat oʻqiladi.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/takefromfield.py"/>
        <source>Where both changed a value</source>
        <translation>Qiymat ikkalasida oʻzgargan boʻlsa</translation>
    </message>
    <message>
        <location filename="../processing/inventory/takefromfield.py"/>
        <source>office: the register keeps its value. field: the value of the field is taken. look: nothing is written at all, changes and conflicts are only listed.</source>
        <translation>office: reyestr qiymati qoladi. field: dala qiymati olinadi. look: hech narsa yozilmaydi, oʻzgarish va ziddiyatlar faqat roʻyxat qilinadi.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/takefromfield.py"/>
        <source>Conflicts</source>
        <translation>Ziddiyatlar</translation>
    </message>
    <message>
        <location filename="../processing/inventory/takefromfield.py"/>
        <source>What office and field changed differently, and what one of them removed: both values, that at the packing, and which one is kept.</source>
        <translation>Idora va dala turlicha oʻzgartirgan hamda ulardan biri oʻchirgan narsalar: ikkala qiymat, yigʻilgan paytdagisi va qaysi biri qoldirilgani.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/takefromfield.py"/>
        <source>Changes</source>
        <translation>Oʻzgarishlar</translation>
    </message>
    <message>
        <location filename="../processing/inventory/takefromfield.py"/>
        <source>What is taken from the field, value by value, and added rows.</source>
        <translation>Daladan qabul qilinganlar, qiymatma-qiymat, va qoʻshilgan satrlar.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/takefromfield.py"/>
        <source>Facilities added</source>
        <translation>Qoʻshilgan obyektlar</translation>
    </message>
    <message>
        <location filename="../processing/inventory/takefromfield.py"/>
        <source>Facilities changed</source>
        <translation>Oʻzgargan obyektlar</translation>
    </message>
    <message>
        <location filename="../processing/inventory/takefromfield.py"/>
        <source>Linked rows added or changed</source>
        <translation>Qoʻshilgan yoki oʻzgargan bogʻlangan satrlar</translation>
    </message>
    <message>
        <location filename="../processing/inventory/takefromfield.py"/>
        <source>Pictures and documents copied</source>
        <translation>Koʻchirilgan surat va hujjatlar</translation>
    </message>
    <message>
        <location filename="../processing/inventory/takefromfield.py"/>
        <source>{layer} is no table of facilities of a register. Put the facilities into one with createinventory, and take the package into that.</source>
        <translation>{layer} reyestrning obyektlar jadvali emas. Obyektlarni createinventory bilan reyestrga kiriting va toʻplamni oʻshanga qabul qiling.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/takefromfield.py"/>
        <source>{layer} is being edited. Save or discard the changes first.</source>
        <translation>{layer} tahrirlanmoqda. Avval oʻzgarishlarni saqlang yoki bekor qiling.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/takefromfield.py"/>
        <source>{layer} is the package itself. Choose the register of the office.</source>
        <translation>{layer} toʻplamning oʻzi. Idora reyestrini tanlang.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/takefromfield.py"/>
        <source>Nothing was taken into the register: {reason}. Mend the value in the package ({file}) or in the register, and run again.</source>
        <translation>Reyestrga hech narsa kiritilmadi: {reason}. Qiymatni toʻplamda ({file}) yoki reyestrda tuzating va qayta ishga tushiring.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/takefromfield.py"/>
        <source>{count} {count:conflict|conflicts} between office and field: see the table of conflicts.</source>
        <translation>Idora va dala oʻrtasidagi ziddiyatlar: {count}; ziddiyatlar jadvaliga qarang.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/takefromfield.py"/>
        <source>Pictures and documents that could not be copied, for they are not in the package, or the register is a database and no saved project shows where its files lie: {files}.</source>
        <translation>Koʻchirib boʻlmagan surat va hujjatlar: ular toʻplamda yoʻq yoki reyestr maʼlumotlar bazasida boʻlib, fayllari qayerdaligini koʻrsatadigan saqlangan loyiha yoʻq: {files}.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/takefromfield.py"/>
        <source>Nothing was written: ON_CONFLICT is look.</source>
        <translation>Hech narsa yozilmadi: ON_CONFLICT — look.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/takefromfield.py"/>
        <source>{folder} is no package of packageforfield: it has no {file} with the state at the packing. Choose the folder as it came back from the phone.</source>
        <translation>{folder} packageforfield toʻplami emas: unda yigʻilgan paytdagi holat bor {file} yoʻq. Telefondan qaytgan papkani tanlang.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/takefromfield.py"/>
        <source>The register of {layer} is of an earlier version: its table {table} has no field {fields}. Bring it up to date with createinventory first.</source>
        <translation>{layer} reyestri oldingi versiyada: {table} jadvalida {fields} maydoni yoʻq. Avval uni createinventory bilan yangilang.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/takefromfield.py"/>
        <source>{layer} has none of the facilities of the package in {folder}: it was made of another register. Choose that one.</source>
        <translation>{layer} da {folder} papkasidagi toʻplam obyektlarining birortasi yoʻq: u boshqa reyestrdan tuzilgan. Oʻshani tanlang.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/writing.py"/>
        <source>the database gives no transaction</source>
        <translation>maʼlumotlar bazasi tranzaksiya bermaydi</translation>
    </message>
    <message>
        <location filename="../processing/inventory/writing.py"/>
        <source>the database gives no reason</source>
        <translation>maʼlumotlar bazasi sababini aytmaydi</translation>
    </message>
    <message>
        <location filename="../processing/map/assess.py"/>
        <source>Assess facilities</source>
        <translation>Obyektlarni toʻliq baholash</translation>
    </message>
    <message>
        <location filename="../processing/map/assess.py"/>
        <source>assessment,tailings,hazard,risk,screening,map,list,report,national,all in one</source>
        <translation>baholash,chiqindixonalar,xavf,xatar,saralash,xarita,roʻyxat,hisobot,assessment</translation>
    </message>
    <message>
        <location filename="../processing/map/assess.py"/>
        <source>Hazard assessment</source>
        <translation>Xavflilikni baholash</translation>
    </message>
    <message>
        <location filename="../processing/map/assess.py"/>
        <source>No facility could be placed on the map: {read} rows read, {rejected} rejected.</source>
        <translation>Birorta obyektni xaritaga joylab boʻlmadi: oʻqilgan satrlar {read}, rad etilgan {rejected}.</translation>
    </message>
    <message>
        <location filename="../processing/map/assess.py"/>
        <source>The outputs are in {folder}</source>
        <translation>Natijalar papkasi: {folder}</translation>
    </message>
    <message>
        <location filename="../processing/map/assess.py"/>
        <source>{file} in {folder} is of an earlier run: {name} is off.</source>
        <translation>{folder} papkasidagi {file} oldingi ishdan: {name} oʻchirilgan.</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_flow.py"/>
        <source>Flows are not simulated: they need volumes, and a RELIEF with cells of 200 m or less, better 30 m.</source>
        <translation>Oqimlar modellashtirilmaydi: hajmlar va katagi koʻpi bilan 200 m, yaxshisi 30 m boʻlgan RELIEF kerak.</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_flow.py"/>
        <source>Simulating flows</source>
        <translation>Oqimlarni modellashtirish</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_inputs.py"/>
        <source>RIVERS do not lead the water: it follows DIRECTIONS, into which they may have been burnt.</source>
        <translation>RIVERS suvni yoʻnaltirmaydi: u DIRECTIONS boʻyicha oqadi, daryolar unga kiritilgan boʻlishi mumkin.</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_inputs.py"/>
        <source>Neither POPULATION nor SETTLEMENTS is given: people are counted in the plugin's own list of {count} {count:town|towns} (GeoNames). That is an overview and a lower bound: villages are missing, and where no town is hit it is unknown who lives there. Give POPULATION for any decision.</source>
        <translation>POPULATION ham, SETTLEMENTS ham berilmagan: odamlar modulning {count} shaharli oʻz roʻyxati boʻyicha sanaladi (GeoNames). Bu umumiy koʻrinish va quyi chegara: qishloqlar yoʻq, shahar tushmagan joyda kim yashashi nomaʼlum. Qaror uchun POPULATION ni bering.</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_inputs.py"/>
        <source>POPULATION goes before SETTLEMENTS: people at risk are those of the raster. Where it does not cover all of a zone, the more of what the two know is a lower bound.</source>
        <translation>POPULATION SETTLEMENTS dan ustun: xavf ostidagi aholi rastrdan olinadi. U zonani toʻliq qoplamagan joyda ikkalasidan kattasi quyi chegara boʻladi.</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_layers.py"/>
        <source>Relief of the map</source>
        <translation>Xarita relyefi</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_layers.py"/>
        <source>Paths by arrival</source>
        <translation>Yetib kelish vaqti boʻyicha yoʻllar</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_layers.py"/>
        <source>Settlements hit</source>
        <translation>Taʼsirga uchragan aholi punktlari</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_layers.py"/>
        <source>Facilities by class</source>
        <translation>Sinflar boʻyicha obyektlar</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_layers.py"/>
        <source>Open the hazard list</source>
        <translation>Xavflilik roʻyxatini ochish</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_layers.py"/>
        <source>Open the map (PDF)</source>
        <translation>Xaritani ochish (PDF)</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>Layer, or the path of a CSV, XLSX or ODS file, as the tool Import facilities takes it. Rows that cannot be used are kept in the table `rejected` with the reason.</source>
        <translation>“Obyektlarni import qilish” vositasi oladigan qatlam yoki CSV, XLSX, ODS fayli yoʻli. Ishlatib boʻlmaydigan satrlar sababi bilan `rejected` jadvalida saqlanadi.</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>Folder that the tool Get open data made, or a copy of it. What it holds of relief, people, floods, acceleration, landslides, rivers, settlements and countries is used where the parameter itself is empty, and credited.</source>
        <translation>“Ochiq maʼlumotlarni olish” vositasi tuzgan papka yoki uning nusxasi. Undagi relyef, aholi, toshqin, tezlanish, koʻchki, daryo, aholi punkti va davlatlar parametrning oʻzi boʻsh joyda olinadi va manbasi koʻrsatiladi.</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>Heights in metres, for example SRTM or Copernicus GLO-30, covering the facilities and the rivers below them. Empty: the plugin's own relief of Central Asia (1.9 km), an overview only.</source>
        <translation>Obyektlar va ulardan quyidagi daryolarni qoplaydigan metrdagi balandliklar, masalan SRTM yoki Copernicus GLO-30. Boʻsh: modulning Markaziy Osiyo relyefi (1,9 km), faqat umumiy koʻrinish.</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>Flow directions of the relief</source>
        <translation>Shu relyefning oqim yoʻnalishlari</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>D8 raster with the cells of RELIEF, of any size, such as flowdirections makes once for a country: the water follows it, and only what the paths need is read. RIVERS do not lead the water then.</source>
        <translation>Kataklari RELIEF bilan bir xil, istalgan oʻlchamdagi D8 rastri, masalan flowdirections butun mamlakat uchun bir marta tuzgani: suv shu boʻyicha oqadi, faqat yoʻllarga keragi oʻqiladi. Unda RIVERS suvni yoʻnaltirmaydi.</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>Country polygons with ISO codes, for border crossings and the map. Empty: QGIS's world map.</source>
        <translation>Chegara kesishmalari va xarita uchun ISO kodlari bor davlat poligonlari. Boʻsh: QGIS dunyo xaritasi.</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>Points or polygons with the field `population`, to count the people along the paths, and from them TRI and GISTM class. Empty, and no POPULATION: the plugin's own towns, as a lower bound.</source>
        <translation>Yoʻllar boʻylab aholini, ular boʻyicha TRI va GISTM sinfini hisoblash uchun `population` maydoni bor nuqta yoki poligonlar. Boʻsh va POPULATION yoʻq: modul shaharlari, quyi chegara sifatida.</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>People per cell, such as WorldPop or GHS-POP; it goes before SETTLEMENTS.</source>
        <translation>Katakdagi kishilar soni, masalan WorldPop yoki GHS-POP; SETTLEMENTS dan ustun.</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>Count people in the plugin's own towns</source>
        <translation>Aholini modul shaharlari boʻyicha sanash</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>Where neither SETTLEMENTS nor POPULATION is given: the people of 734 towns of Central Asia (GeoNames) are an overview and a lower bound. Off: people are not counted.</source>
        <translation>SETTLEMENTS ham, POPULATION ham berilmasa: Markaziy Osiyoning 734 shahri aholisi (GeoNames) — umumiy koʻrinish va quyi chegara. Oʻchirilgan: aholi sanalmaydi.</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>Intakes, dams, bridges, hospitals: listed with distance and arrival where a path or zone meets them.</source>
        <translation>Suv olish joylari, toʻgʻonlar, koʻpriklar, shifoxonalar: yoʻl yoki zona tekkan joyda masofa va yetib kelish vaqti bilan roʻyxat qilinadi.</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>Known river lines, along which the water is led. They also fill river_distance_km.</source>
        <translation>Suv olib boriladigan maʼlum daryo chiziqlari. Ular river_distance_km ni ham toʻldiradi.</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>As in the tool Trace downstream. Empty: the plugin's list of inland sinks of Central Asia.</source>
        <translation>“Quyi oqim yoʻlini kuzatish” vositasidagidek. Boʻsh: modulning Markaziy Osiyo oqimsiz botiqlari roʻyxati.</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>Raster with 10 % probability in 50 years (475 years). Fills pga_g where it is unknown.</source>
        <translation>50 yilda 10 % ehtimollik (475 yil) uchun rastr. Nomaʼlum joyda pga_g ni toʻldiradi.</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>Must be declared with PGA: units differ by 9.8 and more.</source>
        <translation>PGA bilan koʻrsatish shart: birliklar 9,8 marta va undan koʻp farq qiladi.</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>Raster in metres of the flood of 100 years. Fills flood_zone where it is unknown.</source>
        <translation>100 yillik toshqin uchun metrdagi rastr. Nomaʼlum joyda flood_zone ni toʻldiradi.</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>Polygons that landslides, mudflows or rock falls can reach. Fill landslide_exposed.</source>
        <translation>Koʻchki, sel yoki tosh qulashi yetishi mumkin boʻlgan poligonlar. landslide_exposed ni toʻldiradi.</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_parameters.py"/>
        <location filename="../processing/rating/transboundaryscreening.py"/>
        <location filename="../processing/rating/waterhazardclass.py"/>
        <source>Substances</source>
        <translation>Moddalar</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>One row per substance of a facility, as the tool Water hazard class takes it: it gives facilities the class. Empty: where none is known, ore and process suggest one, which counts as unknown in the rating.</source>
        <translation>Obyektning har bir moddasi uchun bitta satr, “Suv uchun xavflilik sinfi” vositasidagidek: u obyektlarga sinf beradi. Boʻsh: sinf nomaʼlum joyda u ruda va texnologiya boʻyicha taxmin qilinadi va baholashda nomaʼlum hisoblanadi.</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>Language of map and list</source>
        <translation>Xarita va roʻyxat tili</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>en, ru, kk, ky, tg, uz, or both: the map then carries English and Russian, the list is in English. Reports of the import and the rating are in English or Russian.</source>
        <translation>en, ru, kk, ky, tg, uz yoki both: unda xaritada ingliz va rus tillari, roʻyxat ingliz tilida. Import va baholash hisobotlari ingliz yoki rus tilida.</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>A national scheme of the THI, used instead of the plugin's own in every step: rating, risk, list and map. A wrong one is refused before anything is computed.</source>
        <translation>Har bir qadamda (baho, xatar, roʻyxat, xarita) modulniki oʻrniga ishlatiladigan THI milliy sxemasi. Notoʻgʻrisi hisobdan oldin rad etiladi.</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_parameters.py"/>
        <location filename="../processing/map/hazardlist.py"/>
        <source>Order</source>
        <translation>Tartib</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>Order of the list: cautious, every unknown at its worst; expected, by how likely its classes are; robust, by the median rank over 10,000 draws of what is unknown. The other ranks stand beside it.</source>
        <translation>Roʻyxat tartibi: cautious — har bir nomaʼlum eng yomon deb; expected — sinflari ehtimolligi boʻyicha; robust — nomaʼlumning 10 000 tasodifiy takrorlaridagi oʻrin medianasi boʻyicha. Boshqa oʻrinlar yonida turadi.</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>Detail of the zones</source>
        <translation>Zonalar tafsiloti</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>screening: zones by the rule of LAHARZ; flow: simulateflow for every facility besides, which takes minutes each, asks for a relief of 30 m, and writes flow_report.html and rasters.</source>
        <translation>screening: LAHARZ qoidasi boʻyicha zonalar; flow: bundan tashqari har bir obyekt uchun simulateflow — har biriga bir necha daqiqa, 30 m li relyef kerak; flow_report.html va rastrlarni yozadi.</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_parameters.py"/>
        <location filename="../processing/map/hazardmap.py"/>
        <source>Paper</source>
        <translation>Qogʻoz</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>Size and direction of the map.</source>
        <translation>Xarita oʻlchami va yoʻnalishi.</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>Sources of the facility data</source>
        <translation>Obyektlar haqidagi maʼlumotlar manbalari</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>Printed on the map, for example the register and its date.</source>
        <translation>Xaritada chop etiladi, masalan reyestr va uning sanasi.</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>Who gives map, list and sheets out, or the country: stands above their titles.</source>
        <translation>Xarita, roʻyxat va varaqalarni kim chiqaradi yoki davlat: sarlavhalari ustida turadi.</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>A picture of the authority's, at the head of map, list and sheets: PNG, JPEG or SVG, of at most 5 MB.</source>
        <translation>Vakolatli organ rasmi, xarita, roʻyxat va varaqalar boshida: PNG, JPEG yoki SVG, koʻpi bilan 5 MB.</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_parameters.py"/>
        <location filename="../processing/map/facilitysheets.py"/>
        <source>Facility sheets</source>
        <translation>Obyekt varaqalari</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>facility_sheets.pdf, a page a facility.</source>
        <translation>facility_sheets.pdf, har bir obyektga bitta bet.</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>Explanation of the rating</source>
        <translation>Bahoni tushuntirish</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>hazard_explanation.html: input, rule and score of the 100 highest facilities.</source>
        <translation>hazard_explanation.html: eng yuqori 100 obyektning dastlabki maʼlumotlari, qoidasi va balli.</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>Check of the inventory</source>
        <translation>Reyestrni tekshirish</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>check_report.html: what cannot be, is unusual or missing, and the table `findings`.</source>
        <translation>check_report.html: mumkin boʻlmagan, odatdan tashqari yoki yetishmaydigan narsalar, va `findings` jadvali.</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>Output folder</source>
        <translation>Natijalar papkasi</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>Folder for hazard_assessment.gpkg, hazard_map.pdf, hazard_map.qgz, hazard_list.html, hazard_list.xlsx and import_report.html. Earlier outputs are replaced only when the whole run succeeds.</source>
        <translation>hazard_assessment.gpkg, hazard_map.pdf, hazard_map.qgz, hazard_list.html, hazard_list.xlsx va import_report.html uchun papka. Oldingi natijalar faqat butun ish muvaffaqiyatli tugaganda almashtiriladi.</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_parameters.py"/>
        <location filename="../processing/map/hazardlist.py"/>
        <source>Hazard list</source>
        <translation>Xavflilik roʻyxati</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_parameters.py"/>
        <location filename="../processing/map/hazardmap.py"/>
        <source>Hazard map</source>
        <translation>Xavflilik xaritasi</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>Import report</source>
        <translation>Import hisoboti</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>Report on simulated flows</source>
        <translation>Oqimlarni modellashtirish hisoboti</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>Facilities assessed</source>
        <translation>Baholangan obyektlar</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>Facilities above a border</source>
        <translation>Chegaradan yuqoridagi obyektlar</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>People at risk of any facility, each counted once</source>
        <translation>Kamida bitta obyektdan xavf ostidagi aholi, har kishi bir marta hisoblangan</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_parameters.py"/>
        <location filename="../processing/map/facilitysheets.py"/>
        <location filename="../processing/map/hazardlist.py"/>
        <location filename="../processing/map/hazardmap.py"/>
        <location filename="../processing/map/nationalreport.py"/>
        <location filename="../processing/map/webmap.py"/>
        <source>Open points before publication</source>
        <translation>Eʼlon qilishdan oldin ochiq masalalar</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_steps.py"/>
        <source>Reading the facilities</source>
        <translation>Obyektlarni oʻqish</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_steps.py"/>
        <location filename="../window/trace/work.py"/>
        <source>Following the water downstream</source>
        <translation>Suvni quyi oqim boʻylab kuzatish</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_steps.py"/>
        <source>{written} of {count} facilities were handed on.</source>
        <translation>{count} obyektdan {written} tasi uzatildi.</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_steps.py"/>
        <source>Filling site factors</source>
        <translation>Maydoncha omillarini toʻldirish</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_steps.py"/>
        <source>Checking the inventory</source>
        <translation>Reyestrni tekshirish</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_steps.py"/>
        <source>Working out water hazard classes</source>
        <translation>Suv uchun xavflilik sinflarini aniqlash</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_steps.py"/>
        <source>Estimating releases</source>
        <translation>Oqib chiqish hajmini baholash</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_steps.py"/>
        <source>Inundation zones are not computed: cells of {cell} m are too coarse. Give a RELIEF of 30 to 90 m.</source>
        <translation>Suv bosish zonalari hisoblanmadi: {cell} m li kataklar juda yirik. 30–90 m li RELIEF bering.</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_steps.py"/>
        <source>Inundation zones are not computed: no facility has a volume.</source>
        <translation>Suv bosish zonalari hisoblanmadi: birorta obyektning hajmi yoʻq.</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_steps.py"/>
        <source>Filling the valleys</source>
        <translation>Vodiylarni toʻldirish</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_steps.py"/>
        <source>Working out arrivals</source>
        <translation>Yetib kelish vaqtini hisoblash</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_steps.py"/>
        <source>Looking for people and borders along the paths</source>
        <translation>Yoʻllar boʻylab aholi va chegaralarni izlash</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_steps.py"/>
        <source>Looking for people in the zones</source>
        <translation>Zonalardagi aholini izlash</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_steps.py"/>
        <source>TRI and GISTM class are not computed: the people at risk are unknown. Give POPULATION or SETTLEMENTS, or the field population_at_risk.</source>
        <translation>TRI va GISTM sinfi hisoblanmadi: xavf ostidagi aholi nomaʼlum. POPULATION, SETTLEMENTS yoki population_at_risk maydonini bering.</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_steps.py"/>
        <source>Writing the list</source>
        <translation>Roʻyxatni yozish</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_steps.py"/>
        <source>Drawing the map</source>
        <translation>Xaritani chizish</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_steps.py"/>
        <source>Writing the facility sheets</source>
        <translation>Obyekt varaqalarini yozish</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_steps.py"/>
        <source>Rating</source>
        <translation>Baholash</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_steps.py"/>
        <source>Drawing what is unknown</source>
        <translation>Nomaʼlumning tasodifiy takrorlari</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_steps.py"/>
        <source>Verifying the data fetched</source>
        <translation>Olingan maʼlumotlarni tekshirish</translation>
    </message>
    <message>
        <location filename="../processing/map/authority.py"/>
        <location filename="../window/options.py"/>
        <source>Authority</source>
        <translation>Vakolatli organ</translation>
    </message>
    <message>
        <location filename="../processing/map/authority.py"/>
        <location filename="../processing/map/nationalreport.py"/>
        <location filename="../window/options.py"/>
        <source>Picture (*.png *.jpg *.jpeg *.svg)</source>
        <translation>Rasm (*.png *.jpg *.jpeg *.svg)</translation>
    </message>
    <message>
        <location filename="../processing/map/authority.py"/>
        <location filename="../processing/map/nationalreport.py"/>
        <location filename="../window/options.py"/>
        <source>Logo</source>
        <translation>Logotip</translation>
    </message>
    <message>
        <location filename="../processing/map/credits.py"/>
        <source>Open data used before</source>
        <translation>Oldin ishlatilgan ochiq maʼlumotlar</translation>
    </message>
    <message>
        <location filename="../processing/map/credits.py"/>
        <source>Layers that went into earlier steps (relief, population, floods, ...), to be credited: files of a folder that the tool Get open data made, or its manifest.json for all that it holds. Layers given above are credited without being named here.</source>
        <translation>Oldingi qadamlarda ishlatilgan, manbasi koʻrsatiladigan qatlamlar (relyef, aholi, toshqin va b.): “Ochiq maʼlumotlarni olish” vositasi tuzgan papka fayllari yoki undagi hammasi uchun manifest.json. Yuqorida berilgan qatlamlar bu yerda aytilmasa ham koʻrsatiladi.</translation>
    </message>
    <message>
        <location filename="../processing/map/facilitysheets.py"/>
        <source>atlas,fact sheet,passport,profile,report,PDF,print</source>
        <translation>atlas,varaqa,pasport,profil,hisobot,PDF,chop etish</translation>
    </message>
    <message>
        <location filename="../processing/map/facilitysheets.py"/>
        <source>Facilities with the rating of the tool Rate hazard (field thi), one page each.</source>
        <translation>“Xavflilikni baholash” vositasi bahosi bor obyektlar (thi maydoni), har biriga bitta bet.</translation>
    </message>
    <message>
        <location filename="../processing/map/facilitysheets.py"/>
        <source>Paths of the tool Trace downstream; their Z and M values make the long profile. They belong to a facility by facility_id, as the other layers do.</source>
        <translation>“Quyi oqim yoʻlini kuzatish” vositasi yoʻllari; Z va M qiymatlari boʻylama profilni beradi. Ular boshqa qatlamlar kabi obyektga facility_id boʻyicha tegishli.</translation>
    </message>
    <message>
        <location filename="../processing/map/facilitysheets.py"/>
        <source>Zones to show on the map of a page.</source>
        <translation>Bet xaritasida koʻrsatiladigan zonalar.</translation>
    </message>
    <message>
        <location filename="../processing/map/facilitysheets.py"/>
        <source>Crossings of the tool Trace downstream, marked on the profile with distance and hours.</source>
        <translation>“Quyi oqim yoʻlini kuzatish” vositasi kesishmalari, profilda masofa va soatlar bilan belgilanadi.</translation>
    </message>
    <message>
        <location filename="../processing/map/facilitysheets.py"/>
        <source>Shades the map near the facility, at scales for which its cells are small enough. Left empty: plain.</source>
        <translation>Kataklari yetarlicha mayda masshtablarda obyekt atrofidagi xaritaga soya beradi. Boʻsh: soyasiz.</translation>
    </message>
    <message>
        <location filename="../processing/map/facilitysheets.py"/>
        <source>Language of the sheets</source>
        <translation>Varaqalar tili</translation>
    </message>
    <message>
        <location filename="../processing/map/facilitysheets.py"/>
        <source>en, ru, kk, ky, tg or uz: headings and coded values; names stay as they are.</source>
        <translation>en, ru, kk, ky, tg yoki uz: sarlavhalar va kodli qiymatlar; nomlar oʻzicha qoladi.</translation>
    </message>
    <message>
        <location filename="../processing/map/facilitysheets.py"/>
        <source>Only the highest</source>
        <translation>Faqat eng yuqorilari</translation>
    </message>
    <message>
        <location filename="../processing/map/facilitysheets.py"/>
        <source>How many facilities get a page, by rank; 0: all.</source>
        <translation>Oʻrin boʻyicha nechta obyektga bet beriladi; 0: barchasi.</translation>
    </message>
    <message>
        <location filename="../processing/map/facilitysheets.py"/>
        <source>Named on pages of facilities whose data_source is empty.</source>
        <translation>data_source maydoni boʻsh obyektlar betlarida koʻrsatiladi.</translation>
    </message>
    <message>
        <location filename="../processing/map/facilitysheets.py"/>
        <source>Who gives the sheets out: stands above the name of each facility.</source>
        <translation>Varaqalarni kim chiqaradi: har bir obyekt nomi ustida turadi.</translation>
    </message>
    <message>
        <location filename="../processing/map/facilitysheets.py"/>
        <source>A picture of the authority's, at the head of each page: PNG, JPEG or SVG, of at most 5 MB.</source>
        <translation>Vakolatli organ rasmi, har bir bet boshida: PNG, JPEG yoki SVG, koʻpi bilan 5 MB.</translation>
    </message>
    <message>
        <location filename="../processing/map/facilitysheets.py"/>
        <source>Sheets</source>
        <translation>Varaqalar</translation>
    </message>
    <message>
        <location filename="../processing/map/facilitysheets.py"/>
        <source>One PDF, A4 portrait, a page a facility, highest first.</source>
        <translation>Bitta PDF, A4 kitob, har bir obyektga bitta bet, eng yuqorisidan boshlab.</translation>
    </message>
    <message>
        <location filename="../processing/map/fetched_folder.py"/>
        <source>{path}: the manifest gives the unit {unit} for accelerations; one of {units} can be read. Give the raster as PGA, with its PGA_UNIT.</source>
        <translation>{path}: roʻyxatda tezlanish birligi {unit}; faqat quyidagilar oʻqiladi: {units}. Rastrni PGA sifatida PGA_UNIT bilan bering.</translation>
    </message>
    <message>
        <location filename="../processing/map/fetched_folder.py"/>
        <source>{path} cannot be opened as {name}: fetch into {folder} once more, or give {name} itself.</source>
        <translation>{path} faylini {name} sifatida ochib boʻlmadi: {folder} papkasiga qayta yuklang yoki {name} ning oʻzini bering.</translation>
    </message>
    <message>
        <location filename="../processing/map/fetched_folder.py"/>
        <source>{name}: {title}, from DATA_FOLDER. {credit}</source>
        <translation>{name}: {title}, DATA_FOLDER dan. {credit}</translation>
    </message>
    <message>
        <location filename="../processing/map/fetched_folder.py"/>
        <source>{name} is given</source>
        <translation>{name} berilgan</translation>
    </message>
    <message>
        <location filename="../processing/map/fetched_folder.py"/>
        <source>no step takes it as it is</source>
        <translation>hech bir qadam uni shu koʻrinishda olmaydi</translation>
    </message>
    <message>
        <location filename="../processing/map/fetched_folder.py"/>
        <source>Not used of DATA_FOLDER: {title} ({file}): {reason}.</source>
        <translation>DATA_FOLDER dan ishlatilmadi: {title} ({file}): {reason}.</translation>
    </message>
    <message>
        <location filename="../processing/map/fetched_folder.py"/>
        <source>DATA_FOLDER lacks {kind} {tile} of {source}: {reason}</source>
        <translation>DATA_FOLDER da yoʻq: {kind} {tile}, manba {source}: {reason}</translation>
    </message>
    <message>
        <location filename="../processing/map/hazardlist.py"/>
        <source>list,ranking,table,report,HTML,Excel,XLSX,ODS,CSV,THI</source>
        <translation>roʻyxat,tartiblash,jadval,hisobot,HTML,Excel,XLSX,ODS,CSV,THI</translation>
    </message>
    <message>
        <location filename="../processing/map/hazardlist.py"/>
        <location filename="../processing/map/shown.py"/>
        <location filename="../processing/rating/scheme_rating.py"/>
        <source>Rated facilities</source>
        <translation>Baholangan obyektlar</translation>
    </message>
    <message>
        <location filename="../processing/map/hazardlist.py"/>
        <location filename="../processing/map/nationalreport.py"/>
        <source>Facilities with the rating of the tool Rate hazard (field thi); with or without geometry.</source>
        <translation>“Xavflilikni baholash” vositasi bahosi bor obyektlar (thi maydoni); geometriyali yoki geometriyasiz.</translation>
    </message>
    <message>
        <location filename="../processing/map/hazardlist.py"/>
        <location filename="../processing/map/shown.py"/>
        <source>Downstream paths</source>
        <translation>Quyi oqim yoʻllari</translation>
    </message>
    <message>
        <location filename="../processing/map/hazardlist.py"/>
        <source>Paths of the tool Trace downstream: where one was followed to its end and crosses no border, the list says so. Without them such a border is unknown.</source>
        <translation>«Quyi oqim yoʻlini kuzatish» vositasining yoʻllari: yoʻl oxirigacha kuzatilib, chegarani kesib oʻtmasa, roʻyxat shuni aytadi. Ularsiz bunday chegara nomaʼlum.</translation>
    </message>
    <message>
        <location filename="../processing/map/hazardlist.py"/>
        <source>Language of the list</source>
        <translation>Roʻyxat tili</translation>
    </message>
    <message>
        <location filename="../processing/map/hazardlist.py"/>
        <source>en, ru, both, kk, ky, tg or uz: headings and coded values; names stay as they are.</source>
        <translation>en, ru, both, kk, ky, tg yoki uz: sarlavhalar va kodli qiymatlar; nomlar oʻzicha qoladi.</translation>
    </message>
    <message>
        <location filename="../processing/map/hazardlist.py"/>
        <source>cautious: every unknown at its worst (thi_rank). expected: by how likely the classes of the unknown are (thi_rank_expected). robust: by the median rank of the tool How sure are the ranks, run on the rated facilities (rank_median). The other ranks stand beside it.</source>
        <translation>cautious: har bir nomaʼlum eng yomon deb (thi_rank). expected: nomaʼlum sinflari ehtimolligi boʻyicha (thi_rank_expected). robust: baholangan obyektlarda ishga tushirilgan “Oʻrinlar qanchalik ishonchli” vositasining oʻrin medianasi boʻyicha (rank_median). Boshqa oʻrinlar yonida turadi.</translation>
    </message>
    <message>
        <location filename="../processing/map/hazardlist.py"/>
        <location filename="../processing/map/nationalreport.py"/>
        <source>People at risk of any facility</source>
        <translation>Kamida bitta obyektdan xavf ostidagi aholi</translation>
    </message>
    <message>
        <location filename="../processing/map/hazardlist.py"/>
        <source>Printed with the list: PEOPLE_TOTAL of the tool Exposure, which counts each person once.</source>
        <translation>Roʻyxat bilan chop etiladi: har kishini bir marta sanaydigan “Taʼsirga uchrash” vositasining PEOPLE_TOTAL qiymati.</translation>
    </message>
    <message>
        <location filename="../processing/map/hazardlist.py"/>
        <source>Who gives the list out: stands above its title, and on the cover of the workbook.</source>
        <translation>Roʻyxatni kim chiqaradi: sarlavhasi ustida va kitob muqovasida turadi.</translation>
    </message>
    <message>
        <location filename="../processing/map/hazardlist.py"/>
        <source>A picture of the authority's, above the title and on the cover of the workbook: PNG, JPEG or SVG, of at most 5 MB.</source>
        <translation>Vakolatli organ rasmi, sarlavha ustida va kitob muqovasida: PNG, JPEG yoki SVG, koʻpi bilan 5 MB.</translation>
    </message>
    <message>
        <location filename="../processing/map/hazardlist.py"/>
        <source>List as a page</source>
        <translation>Roʻyxat sahifa koʻrinishida</translation>
    </message>
    <message>
        <location filename="../processing/map/hazardlist.py"/>
        <location filename="../processing/map/nationalreport.py"/>
        <source>HTML page (*.html)</source>
        <translation>HTML sahifa (*.html)</translation>
    </message>
    <message>
        <location filename="../processing/map/hazardlist.py"/>
        <source>One file without outside resources: sorts and filters in any browser, and prints on A4.</source>
        <translation>Tashqi resurssiz bitta fayl: istalgan brauzerda tartiblanadi va filtrlanadi, A4 da chop etiladi.</translation>
    </message>
    <message>
        <location filename="../processing/map/hazardlist.py"/>
        <source>List as a table</source>
        <translation>Roʻyxat jadval koʻrinishida</translation>
    </message>
    <message>
        <location filename="../processing/map/hazardlist.py"/>
        <location filename="../processing/rating/transboundaryscreening.py"/>
        <source>Excel workbook (*.xlsx);;OpenDocument table (*.ods);;CSV, UTF-8 (*.csv)</source>
        <translation>Excel kitobi (*.xlsx);;OpenDocument jadvali (*.ods);;CSV, UTF-8 (*.csv)</translation>
    </message>
    <message>
        <location filename="../processing/map/hazardlist.py"/>
        <source>All columns with typed cells. The ending decides: xlsx, ods or csv.</source>
        <translation>Barcha ustunlar, turli kataklar bilan. Kengaytma belgilaydi: xlsx, ods yoki csv.</translation>
    </message>
    <message>
        <location filename="../processing/map/hazardlist.py"/>
        <location filename="../processing/map/nationalreport.py"/>
        <location filename="../processing/rating/rankrobustness.py"/>
        <location filename="../processing/rating/scheme_rating.py"/>
        <source>Facilities rated</source>
        <translation>Baholangan obyektlar</translation>
    </message>
    <message>
        <location filename="../processing/map/hazardlist.py"/>
        <location filename="../processing/rating/scheme_rating.py"/>
        <source>Facilities that cannot be rated</source>
        <translation>Baholab boʻlmaydigan obyektlar</translation>
    </message>
    <message>
        <location filename="../processing/map/hazardlist.py"/>
        <source>{file} is named for both the page and the table.</source>
        <translation>{file} ham sahifa, ham jadval uchun koʻrsatilgan.</translation>
    </message>
    <message>
        <location filename="../processing/map/hazardmap.py"/>
        <source>map,layout,print,PDF,atlas,publish,legend,cartography,border crossing,THI</source>
        <translation>xarita,maket,chop etish,PDF,atlas,nashr,shartli belgilar,kartografiya,chegara kesishmasi,THI,map</translation>
    </message>
    <message>
        <location filename="../processing/map/hazardmap.py"/>
        <source>Project</source>
        <translation>Loyiha</translation>
    </message>
    <message>
        <location filename="../processing/map/hazardmap.py"/>
        <source>QGIS project (*.qgz)</source>
        <translation>QGIS loyihasi (*.qgz)</translation>
    </message>
    <message>
        <location filename="../processing/map/hazardmap.py"/>
        <source>Project with the styled layers and the layout, ready to edit. Its data lie beside it, in a GeoPackage of the same name, so the two can be moved together.</source>
        <translation>Tahrirga tayyor, bezatilgan qatlamlar va maketli loyiha. Maʼlumotlari yonida, shu nomli GeoPackage da turadi, shuning uchun ikkalasini birga koʻchirish mumkin.</translation>
    </message>
    <message>
        <location filename="../processing/map/hazardmap.py"/>
        <source>Map</source>
        <translation>Xarita</translation>
    </message>
    <message>
        <location filename="../processing/map/hazardmap.py"/>
        <source>The sheet: PDF with searchable text, PNG at 200 dots an inch, or SVG.</source>
        <translation>Varaq: matni qidiriladigan PDF, dyuymiga 200 nuqtali PNG yoki SVG.</translation>
    </message>
    <message>
        <location filename="../processing/map/hazardmap.py"/>
        <source>Elevation raster (a file), shown as shaded relief below everything. Left empty: plain land.</source>
        <translation>Hammasining ostida relyef soyasi boʻlib koʻrinadigan balandlik rastri (fayl). Boʻsh: soyasiz.</translation>
    </message>
    <message>
        <location filename="../processing/map/hazardmap.py"/>
        <source>Language of the map</source>
        <translation>Xarita tili</translation>
    </message>
    <message>
        <location filename="../processing/map/hazardmap.py"/>
        <source>en, ru, both on one sheet, kk, ky, tg or uz.</source>
        <translation>en, ru, both (ikkalasi bitta varaqda), kk, ky, tg yoki uz.</translation>
    </message>
    <message>
        <location filename="../processing/map/hazardmap.py"/>
        <source>Size and direction of the sheet.</source>
        <translation>Varaq oʻlchami va yoʻnalishi.</translation>
    </message>
    <message>
        <location filename="../processing/map/hazardmap.py"/>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <location filename="../processing/map/hazardmap.py"/>
        <source>pdf, geopdf (layers that can be switched and queried), png or svg. Left empty: by the ending of the map's file. Chosen here, the file gets the ending of the format.</source>
        <translation>pdf, geopdf (yoqib-oʻchiriladigan va soʻraladigan qatlamlar bilan), png yoki svg. Boʻsh: xarita fayli kengaytmasi boʻyicha. Bu yerda tanlansa, fayl shu format kengaytmasini oladi.</translation>
    </message>
    <message>
        <location filename="../processing/map/hazardmap.py"/>
        <source>Title of the sheet; empty: the usual one, in the map's language.</source>
        <translation>Varaq sarlavhasi; boʻsh: odatdagisi, xarita tilida.</translation>
    </message>
    <message>
        <location filename="../processing/map/hazardmap.py"/>
        <source>Who made the data, as the sheet shall name them.</source>
        <translation>Maʼlumotlarni kim tayyorlagan, varaqda koʻrsatilishicha.</translation>
    </message>
    <message>
        <location filename="../processing/map/hazardmap.py"/>
        <source>Who gives the map out, or the country: stands above the title, and as author in the PDF.</source>
        <translation>Xaritani kim chiqaradi yoki davlat: sarlavha ustida va PDF da muallif sifatida turadi.</translation>
    </message>
    <message>
        <location filename="../processing/map/hazardmap.py"/>
        <source>A picture of the authority's, beside the title: PNG, JPEG or SVG, of at most 5 MB.</source>
        <translation>Vakolatli organ rasmi, sarlavha yonida: PNG, JPEG yoki SVG, koʻpi bilan 5 MB.</translation>
    </message>
    <message>
        <location filename="../processing/map/hazardmap.py"/>
        <source>Layout template</source>
        <translation>Maket shabloni</translation>
    </message>
    <message>
        <location filename="../processing/map/hazardmap.py"/>
        <source>A layout of your own, used instead of the paper above: an edited copy of a template in the plugin folder cartography/templates. Items are found by their id.</source>
        <translation>Yuqoridagi qogʻoz oʻrniga ishlatiladigan oʻz maketingiz: modulning cartography/templates papkasidagi shablonning tahrirlangan nusxasi. Elementlar identifikatori boʻyicha topiladi.</translation>
    </message>
    <message>
        <location filename="../processing/map/hazardmap.py"/>
        <source>TEMPLATE takes its place</source>
        <translation>oʻrniga TEMPLATE olinadi</translation>
    </message>
    <message>
        <location filename="../processing/map/hazardmap.py"/>
        <source>Texts of the layout that do not fit in their labels and are cut: {names}. Make these labels of the template higher; credits of open data get a label of their own where one of the template shows [% @map_credits %].</source>
        <translation>Maketning oʻz yozuviga sigʻmagan va qirqilgan matnlari: {names}. Shablonning bu yozuvlarini balandroq qiling; shablonda [% @map_credits %] bor yozuv boʻlsa, ochiq maʼlumotlar mualliflik satrlari alohida yozuvga chiqadi.</translation>
    </message>
    <message>
        <location filename="../processing/map/hazardmap.py"/>
        <source>The template has no map with the id enlargement_A (and _B, _C, ...), 25 mm wide and high or more: the sheet has no enlargements, and counts the groups that need one.</source>
        <translation>Andozada eni va boʻyi kamida 25 mm boʻlgan enlargement_A (va _B, _C, …) identifikatorli xarita yoʻq: varaqda kattalashtirilgan qismlar yoʻq, ular kerak boʻlgan guruhlar soni koʻrsatilgan.</translation>
    </message>
    <message>
        <location filename="../processing/map/hazardmap.py"/>
        <source>The template has no fixed table with the id how_sure: the notes below the map say how sure it is.</source>
        <translation>Andozada how_sure identifikatorli qatʼiy jadval yoʻq: xarita qanchalik ishonchli ekanini uning ostidagi izohlar aytadi.</translation>
    </message>
    <message>
        <location filename="../processing/map/hazardmap.py"/>
        <source>The map leaves out facilities that lie far from all others and not in the country they are said to be in: {names}. Check their coordinates; they stay in the list.</source>
        <translation>Xaritada boshqalardan uzoqda va koʻrsatilgan davlatida boʻlmagan obyektlar yoʻq: {names}. Koordinatalarini tekshiring; ular roʻyxatda qoladi.</translation>
    </message>
    <message>
        <location filename="../processing/map/hazardmap.py"/>
        <source>Relief {layer} does not reach the map: the land is plain, and no relief is credited.</source>
        <translation>{layer} relyefi xaritaga yetmaydi: quruqlik relyefsiz chizilgan, relyef manbalarda koʻrsatilmagan.</translation>
    </message>
    <message>
        <location filename="../processing/map/hazardmap.py"/>
        <source>{count} rated {count:facility has|facilities have} no known thi_class: {count:it is|they are} drawn as not rated.</source>
        <translation>thi_class qiymati nomaʼlum baholangan obyektlar: {count}; ular baholanmagandek chizilgan.</translation>
    </message>
    <message>
        <location filename="../processing/map/nationalreport.py"/>
        <source>National report</source>
        <translation>Milliy hisobot</translation>
    </message>
    <message>
        <location filename="../processing/map/nationalreport.py"/>
        <source>report,summary,statistics,working group,neighbours,Sendai,SDG,data gaps,PDF,ODT,HTML,publish,THI</source>
        <translation>hisobot,xulosa,statistika,ishchi guruh,qoʻshnilar,Senday,BRM,maʼlumot kamchiliklari,PDF,ODT,HTML,nashr,THI</translation>
    </message>
    <message>
        <location filename="../processing/map/nationalreport.py"/>
        <source>en or ru: all words, numbers and coded values; names stay as they are.</source>
        <translation>en yoki ru: barcha soʻzlar, sonlar va kodli qiymatlar; nomlar oʻzicha qoladi.</translation>
    </message>
    <message>
        <location filename="../processing/map/nationalreport.py"/>
        <location filename="../processing/map/shown.py"/>
        <source>Title</source>
        <translation>Sarlavha</translation>
    </message>
    <message>
        <location filename="../processing/map/nationalreport.py"/>
        <source>Title of the report; empty: the usual one, in its language.</source>
        <translation>Hisobot sarlavhasi; boʻsh: odatdagisi, oʻz tilida.</translation>
    </message>
    <message>
        <location filename="../processing/map/nationalreport.py"/>
        <source>Who gives the report out: stands below its title and at the foot of each page.</source>
        <translation>Hisobotni kim chiqaradi: sarlavhasi ostida va har bir bet pastida turadi.</translation>
    </message>
    <message>
        <location filename="../processing/map/nationalreport.py"/>
        <source>A picture of the authority's, at the head of the report: PNG, JPEG or SVG, of at most 5 MB.</source>
        <translation>Vakolatli organ rasmi, hisobot boshida: PNG, JPEG yoki SVG, koʻpi bilan 5 MB.</translation>
    </message>
    <message>
        <location filename="../processing/map/nationalreport.py"/>
        <source>Who made the data, as the report shall name them.</source>
        <translation>Maʼlumotlarni kim tayyorlagan, hisobotda koʻrsatilishicha.</translation>
    </message>
    <message>
        <location filename="../processing/map/nationalreport.py"/>
        <source>Report as a page</source>
        <translation>Hisobot sahifa koʻrinishida</translation>
    </message>
    <message>
        <location filename="../processing/map/nationalreport.py"/>
        <source>One file without outside resources, for a web site or a mail.</source>
        <translation>Tashqi resurssiz bitta fayl, veb-sayt yoki xat uchun.</translation>
    </message>
    <message>
        <location filename="../processing/map/nationalreport.py"/>
        <source>Report as a text</source>
        <translation>Hisobot matn koʻrinishida</translation>
    </message>
    <message>
        <location filename="../processing/map/nationalreport.py"/>
        <source>OpenDocument text (*.odt)</source>
        <translation>OpenDocument matni (*.odt)</translation>
    </message>
    <message>
        <location filename="../processing/map/nationalreport.py"/>
        <source>For LibreOffice and Word: a working group writes its own words into it.</source>
        <translation>LibreOffice va Word uchun: ishchi guruh unga oʻz soʻzlarini yozadi.</translation>
    </message>
    <message>
        <location filename="../processing/map/nationalreport.py"/>
        <source>Report as PDF</source>
        <translation>Hisobot PDF da</translation>
    </message>
    <message>
        <location filename="../processing/map/nationalreport.py"/>
        <source>A4, with page numbers; its text can be searched.</source>
        <translation>A4, bet raqamlari bilan; matni qidiriladi.</translation>
    </message>
    <message>
        <location filename="../processing/map/nationalreport.py"/>
        <source>Facilities to act on now</source>
        <translation>Hozir chora koʻriladigan obyektlar</translation>
    </message>
    <message>
        <location filename="../processing/map/nationalreport.py"/>
        <source>Pages of the PDF</source>
        <translation>PDF betlari</translation>
    </message>
    <message>
        <location filename="../processing/map/nationalreport.py"/>
        <source>Paths of the tool Trace downstream: they tell the river basin of each facility.</source>
        <translation>“Quyi oqim yoʻlini kuzatish” vositasi yoʻllari: har bir obyektning daryo havzasini bildiradi.</translation>
    </message>
    <message>
        <location filename="../processing/map/nationalreport.py"/>
        <source>Crossings of the tool Trace downstream: what could reach each neighbour, how near and how soon. Left empty: what the register itself says of countries downstream.</source>
        <translation>“Quyi oqim yoʻlini kuzatish” vositasi kesishmalari: har bir qoʻshniga nima, qanchalik yaqin va tez yetishi mumkin. Boʻsh: quyi oqimdagi davlatlar haqida reyestrning oʻzi aytgani.</translation>
    </message>
    <message>
        <location filename="../processing/map/nationalreport.py"/>
        <source>Zones to show on the map of the report.</source>
        <translation>Hisobot xaritasida koʻrsatiladigan zonalar.</translation>
    </message>
    <message>
        <location filename="../processing/map/nationalreport.py"/>
        <source>Picture of the map</source>
        <translation>Xarita rasmi</translation>
    </message>
    <message>
        <location filename="../processing/map/nationalreport.py"/>
        <source>A map of your own, such as that of the tool Hazard map as PNG. Left empty: the report draws one.</source>
        <translation>Oʻz xaritangiz, masalan “Xavflilik xaritasi” vositasining PNG fayli. Boʻsh: hisobot oʻzi chizadi.</translation>
    </message>
    <message>
        <location filename="../processing/map/nationalreport.py"/>
        <source>PEOPLE_TOTAL of the tool Exposure, which counts each person once; without it no sum is given.</source>
        <translation>Har kishini bir marta sanaydigan “Taʼsirga uchrash” vositasining PEOPLE_TOTAL qiymati; usiz yigʻindi berilmaydi.</translation>
    </message>
    <message>
        <location filename="../processing/map/nationalreport.py"/>
        <source>None of HTML, ODT and PDF is to be written: name at least one of them.</source>
        <translation>HTML, ODT va PDF dan birortasi yozilmaydi: kamida bittasini koʻrsating.</translation>
    </message>
    <message>
        <location filename="../processing/map/nationalreport.py"/>
        <source>MAP takes the place of the map it is drawn on</source>
        <translation>MAP u chizilgan xarita oʻrnini oladi</translation>
    </message>
    <message>
        <location filename="../processing/map/nationalreport.py"/>
        <source>Give the measures of the tool Evaluate checklist.</source>
        <translation>“Nazorat roʻyxatini baholash” vositasi choralarini bering.</translation>
    </message>
    <message>
        <location filename="../processing/map/nationalreport.py"/>
        <location filename="../processing/map/rated.py"/>
        <location filename="../processing/rating/compareratings.py"/>
        <location filename="../processing/rating/telling.py"/>
        <source>Layer {layer}: {reason}</source>
        <translation>{layer} qatlami: {reason}</translation>
    </message>
    <message>
        <location filename="../processing/map/rated.py"/>
        <source>Layer {layer} has no field thi: run the tool Rate hazard on it first, and use its result.</source>
        <translation>{layer} qatlamida thi maydoni yoʻq: avval unda “Xavflilikni baholash” vositasini ishga tushiring va natijasini oling.</translation>
    </message>
    <message>
        <location filename="../processing/map/rated.py"/>
        <source>Layer {layer} has no facilities (check filter and selection).</source>
        <translation>{layer} qatlamida obyektlar yoʻq (filtr va tanlovni tekshiring).</translation>
    </message>
    <message>
        <location filename="../processing/map/rated.py"/>
        <source>People were counted in the plugin's own towns only</source>
        <translation>Aholi faqat modul shaharlari boʻyicha sanalgan</translation>
    </message>
    <message>
        <location filename="../processing/map/rated.py"/>
        <source>Adds the note that people at risk are an overview and a lower bound, as assess counts them by default.</source>
        <translation>Xavf ostidagi aholi assess odatda sanaganidek umumiy koʻrinish va quyi chegara ekani haqida izoh qoʻshadi.</translation>
    </message>
    <message>
        <location filename="../processing/map/rated.py"/>
        <source>The national scheme that rated the facilities, where they no longer carry the names of its classes and parts themselves (field thi_legend).</source>
        <translation>Obyektlar baholangan milliy sxema, agar ular uning sinf va qismlari nomlarini oʻzida saqlamasa (thi_legend maydoni).</translation>
    </message>
    <message>
        <location filename="../processing/map/rated.py"/>
        <source>Layer {layer} was rated by {scheme}, whose classes it does not name: their codes are shown. Give the scheme as SCHEME_FILE.</source>
        <translation>{layer} qatlami {scheme} boʻyicha baholangan, sinflarining nomlari unda yoʻq: kodlari koʻrsatiladi. Sxemani SCHEME_FILE da bering.</translation>
    </message>
    <message>
        <location filename="../processing/map/rated.py"/>
        <source>Layer {layer} was rated by {scheme}, not by {given} of {path}: rate it again by that scheme, or leave SCHEME_FILE empty.</source>
        <translation>{layer} qatlami {path} faylidagi {given} boʻyicha emas, {scheme} boʻyicha baholangan: shu sxema boʻyicha qayta baholang yoki SCHEME_FILE ni boʻsh qoldiring.</translation>
    </message>
    <message>
        <location filename="../processing/map/rated.py"/>
        <source>Layer {layer} has no field {field}: run the tool How sure are the ranks on the rated facilities first, and use its result.</source>
        <translation>{layer} qatlamida {field} maydoni yoʻq: avval baholangan obyektlarda “Oʻrinlar qanchalik ishonchli” vositasini ishga tushiring va natijasini oling.</translation>
    </message>
    <message>
        <location filename="../processing/map/rated.py"/>
        <source>Layer {layer} has no field {field}: rate it again with the tool Rate hazard.</source>
        <translation>{layer} qatlamida {field} maydoni yoʻq: uni “Xavflilikni baholash” vositasi bilan qayta baholang.</translation>
    </message>
    <message>
        <location filename="../processing/map/rated.py"/>
        <source>Layer {layer} has no coordinate system: set it, then run again.</source>
        <translation>{layer} qatlamining koordinatalar tizimi yoʻq: bering va qayta ishga tushiring.</translation>
    </message>
    <message>
        <location filename="../processing/map/rated.py"/>
        <source>Layer {layer}, facility {name}: thi is {value!r}, a number is needed.</source>
        <translation>{layer} qatlami, {name} obyekti: thi maydonida {value!r}, son kerak.</translation>
    </message>
    <message>
        <location filename="../processing/map/shown.py"/>
        <source>Facilities with the rating of the tool Rate hazard (field thi). Polygons are shown by a point inside.</source>
        <translation>“Xavflilikni baholash” vositasi bahosi bor obyektlar (thi maydoni). Poligonlar ichidagi nuqta bilan koʻrsatiladi.</translation>
    </message>
    <message>
        <location filename="../processing/map/shown.py"/>
        <source>Paths of the tool Trace downstream. The map grows to show where they lead.</source>
        <translation>“Quyi oqim yoʻlini kuzatish” vositasi yoʻllari. Xarita ular qayerga borishini koʻrsatish uchun kengayadi.</translation>
    </message>
    <message>
        <location filename="../processing/map/shown.py"/>
        <source>Zones of influence</source>
        <translation>Taʼsir zonalari</translation>
    </message>
    <message>
        <location filename="../processing/map/shown.py"/>
        <source>Inundation or other zones to show below the paths.</source>
        <translation>Yoʻllar ostida koʻrsatiladigan suv bosish yoki boshqa zonalar.</translation>
    </message>
    <message>
        <location filename="../processing/map/shown.py"/>
        <source>Crossings of the tool Trace downstream. Those between the same countries at one place share a number; the table gives the nearest facility's distance and hours.</source>
        <translation>“Quyi oqim yoʻlini kuzatish” vositasi kesishmalari. Bir joyda ayni davlatlar orasidagilari bitta raqamga ega; jadvalda eng yaqin obyektdan masofa va soatlar beriladi.</translation>
    </message>
    <message>
        <location filename="../processing/map/shown.py"/>
        <source>OUTPUT of the tool Travel time: paths are then coloured by hours of arrival, and the velocity is said.</source>
        <translation>“Yetib kelish vaqti” vositasining OUTPUT natijasi: unda yoʻllar yetib kelish soatlari boʻyicha ranglanadi va tezlik aytiladi.</translation>
    </message>
    <message>
        <location filename="../processing/map/shown.py"/>
        <source>RECEPTORS_HIT of the tool Exposure: drawn, and named with their arrival where there is room.</source>
        <translation>“Taʼsirga uchrash” vositasining RECEPTORS_HIT natijasi: chiziladi va joy boʻlsa, yetib kelish vaqti bilan nomlanadi.</translation>
    </message>
    <message>
        <location filename="../processing/map/shown.py"/>
        <source>Country polygons of your authority. Left empty: the world map that QGIS ships (Natural Earth, generalised); the map then says so.</source>
        <translation>Organingizning davlat poligonlari. Boʻsh: QGIS tarkibidagi dunyo xaritasi (Natural Earth, umumlashtirilgan); xarita buni aytadi.</translation>
    </message>
    <message>
        <location filename="../processing/map/shown.py"/>
        <source>Arrivals of the tool Travel time: hours along the path on the map near the facility; receptors are marked on the profile.</source>
        <translation>“Yetib kelish vaqti” vositasi natijalari: obyekt atrofidagi xaritada yoʻl boʻylab soatlar; zaif obyektlar profilda belgilanadi.</translation>
    </message>
    <message>
        <location filename="../processing/map/shown.py"/>
        <source>Sections of the tool Inundation zone: the deepest is drawn beside the profile.</source>
        <translation>“Yorilishda suv bosish zonasi” vositasi kesimlari: eng chuquri profil yonida chiziladi.</translation>
    </message>
    <message>
        <location filename="../processing/map/shown.py"/>
        <source>Checklist by category</source>
        <translation>Nazorat roʻyxati boʻlimlar boʻyicha</translation>
    </message>
    <message>
        <location filename="../processing/map/shown.py"/>
        <source>Table of categories of the tool Evaluate checklist.</source>
        <translation>“Nazorat roʻyxatini baholash” vositasining boʻlimlar jadvali.</translation>
    </message>
    <message>
        <location filename="../processing/map/shown.py"/>
        <source>Settlements with a field name, for the map near the facility.</source>
        <translation>Obyekt atrofidagi xarita uchun name maydoni bor aholi punktlari.</translation>
    </message>
    <message>
        <location filename="../processing/map/shown.py"/>
        <source>Earlier assessment</source>
        <translation>Oldingi baholash</translation>
    </message>
    <message>
        <location filename="../processing/map/shown.py"/>
        <source>The same facilities as they were rated before: the report tells what changed, and why.</source>
        <translation>Oldin baholangan shu obyektlar: hisobot nima va nega oʻzgarganini aytadi.</translation>
    </message>
    <message>
        <location filename="../processing/map/shown.py"/>
        <source>Measures of the checklist</source>
        <translation>Nazorat roʻyxati choralari</translation>
    </message>
    <message>
        <location filename="../processing/map/shown.py"/>
        <source>Table of measures of the tool Evaluate checklist: the report counts them by term.</source>
        <translation>“Nazorat roʻyxatini baholash” vositasining choralar jadvali: hisobot ularni muddat boʻyicha sanaydi.</translation>
    </message>
    <message>
        <location filename="../processing/map/shown.py"/>
        <source>Country polygons of your authority. Left empty: the world map that QGIS ships.</source>
        <translation>Organingizning davlat poligonlari. Boʻsh: QGIS tarkibidagi dunyo xaritasi.</translation>
    </message>
    <message>
        <location filename="../processing/map/shown.py"/>
        <source>Relief for shading</source>
        <translation>Soya uchun relyef</translation>
    </message>
    <message>
        <location filename="../processing/map/shown.py"/>
        <source>Note on the relief</source>
        <translation>Relyef haqida izoh</translation>
    </message>
    <message>
        <location filename="../processing/map/shown.py"/>
        <source>How far the paths can be trusted, for example which relief they follow.</source>
        <translation>Yoʻllarga qanchalik ishonish mumkin, masalan ular qaysi relyefda qurilgan.</translation>
    </message>
    <message>
        <location filename="../processing/map/shown.py"/>
        <source>Paths follow the plugin's own relief</source>
        <translation>Yoʻllar modulning oʻz relyefida qurilgan</translation>
    </message>
    <message>
        <location filename="../processing/map/shown.py"/>
        <source>Adds the note that the paths are an overview, and what to use instead. Paths that know the size of their cells (cell_m, as the tool Trace downstream writes it) say so by themselves.</source>
        <translation>Yoʻllar umumiy koʻrinish ekani va oʻrniga nima olish kerakligi haqida izoh qoʻshadi. Katak oʻlchami yozilgan yoʻllar (“Quyi oqim yoʻlini kuzatish” vositasi yozadigan cell_m) buni oʻzi bildiradi.</translation>
    </message>
    <message>
        <location filename="../processing/map/shown.py"/>
        <source>Adds the note that the paths are an overview only. Paths that know the size of their cells (cell_m, as the tool Trace downstream writes it) say so by themselves.</source>
        <translation>Yoʻllar faqat umumiy koʻrinish ekani haqida izoh qoʻshadi. Katak oʻlchami yozilgan yoʻllar (“Quyi oqim yoʻlini kuzatish” vositasi yozadigan cell_m) buni oʻzi bildiradi.</translation>
    </message>
    <message>
        <location filename="../processing/map/webmap.py"/>
        <source>Web map</source>
        <translation>Veb-xarita</translation>
    </message>
    <message>
        <location filename="../processing/map/webmap.py"/>
        <source>web,map,HTML,page,publish,online,offline,interactive,phone,list,filter,Leaflet</source>
        <translation>veb,xarita,HTML,sahifa,nashr,onlayn,oflayn,interaktiv,telefon,roʻyxat,filtr,Leaflet,web map</translation>
    </message>
    <message>
        <location filename="../processing/map/webmap.py"/>
        <source>First language of the page</source>
        <translation>Sahifaning birinchi tili</translation>
    </message>
    <message>
        <location filename="../processing/map/webmap.py"/>
        <source>en, ru, kk, ky, tg or uz: the page opens in it; readers switch to the others.</source>
        <translation>en, ru, kk, ky, tg yoki uz: sahifa shu tilda ochiladi; oʻquvchi boshqasiga oʻtishi mumkin.</translation>
    </message>
    <message>
        <location filename="../processing/map/webmap.py"/>
        <source>Folder of the web map</source>
        <translation>Veb-xarita papkasi</translation>
    </message>
    <message>
        <location filename="../processing/map/webmap.py"/>
        <source>Gets one file, index.html, which holds map, list and library. Opens from the disk as it is; copied to a web server it needs nothing else. Other files of the folder are left alone.</source>
        <translation>Bitta index.html faylini oladi, unda xarita, roʻyxat va kutubxona bor. Diskdan oʻzicha ochiladi; veb-serverga koʻchirilsa, boshqa narsa kerak emas. Papkaning boshqa fayllariga tegilmaydi.</translation>
    </message>
    <message>
        <location filename="../processing/map/webmap.py"/>
        <source>Facilities shown</source>
        <translation>Koʻrsatilgan obyektlar</translation>
    </message>
    <message>
        <location filename="../processing/map/webmap.py"/>
        <source>Paths of the tool Trace downstream, or those by arrival of the tool Travel time, which are coloured by their hours.</source>
        <translation>“Quyi oqim yoʻlini kuzatish” vositasi yoʻllari yoki soatlari boʻyicha ranglanadigan “Yetib kelish vaqti” vositasi yoʻllari.</translation>
    </message>
    <message>
        <location filename="../processing/map/webmap.py"/>
        <source>Title of the page; empty: the usual one, in the language of the reader.</source>
        <translation>Sahifa sarlavhasi; boʻsh: odatdagisi, oʻquvchi tilida.</translation>
    </message>
    <message>
        <location filename="../processing/map/webmap.py"/>
        <source>Who made the data, as the page shall name them.</source>
        <translation>Maʼlumotlarni kim tayyorlagan, sahifada koʻrsatilishicha.</translation>
    </message>
    <message>
        <location filename="../processing/map/webmap.py"/>
        <source>Who publishes the map, as it stands above the title.</source>
        <translation>Xaritani kim eʼlon qiladi, sarlavha ustida turishicha.</translation>
    </message>
    <message>
        <location filename="../processing/map/webmap.py"/>
        <source>Picture beside the title: PNG, JPEG or SVG. It becomes part of the page.</source>
        <translation>Sarlavha yonidagi rasm: PNG, JPEG yoki SVG. U sahifaning qismiga aylanadi.</translation>
    </message>
    <message>
        <location filename="../processing/models.py"/>
        <source>National screening</source>
        <translation>Mamlakat boʻyicha dastlabki baholash</translation>
    </message>
    <message>
        <location filename="../processing/models.py"/>
        <source>model,screening,national,inventory,hazard,list,map,workflow</source>
        <translation>model,saralash,milliy,reyestr,xavf,roʻyxat,xarita,ish ketma-ketligi,screening</translation>
    </message>
    <message>
        <location filename="../processing/models.py"/>
        <source>Screening with open data</source>
        <translation>Ochiq maʼlumotlar bilan dastlabki baholash</translation>
    </message>
    <message>
        <location filename="../processing/models.py"/>
        <source>model,screening,open data,download,GLO-30,hazard,list,map,sheets,workflow</source>
        <translation>model,saralash,ochiq maʼlumotlar,yuklab olish,GLO-30,xavf,roʻyxat,xarita,varaqalar,open data</translation>
    </message>
    <message>
        <location filename="../processing/models.py"/>
        <source>One facility in depth</source>
        <translation>Bitta obyektni chuqur oʻrganish</translation>
    </message>
    <message>
        <location filename="../processing/models.py"/>
        <source>model,facility,dam breach,downstream,zone,arrival,people,workflow</source>
        <translation>model,obyekt,damba yorilishi,quyi oqim,zona,yetib kelish,aholi,dam breach</translation>
    </message>
    <message>
        <location filename="../processing/parameters.py"/>
        <source>it counts only with {name}</source>
        <translation>u faqat {name} bilan hisobga olinadi</translation>
    </message>
    <message>
        <location filename="../processing/rating/checklistsheet.py"/>
        <source>Checklist to print</source>
        <translation>Chop etish uchun nazorat roʻyxati</translation>
    </message>
    <message>
        <location filename="../processing/rating/checklistsheet.py"/>
        <source>checklist,sheet,print,form,inspection,audit,questions,paper,HTML</source>
        <translation>nazorat roʻyxati,varaq,chop etish,blank,koʻrik,audit,savollar,qogʻoz,HTML,checklist</translation>
    </message>
    <message>
        <location filename="../processing/rating/checklistsheet.py"/>
        <location filename="../window/checklist/choices.py"/>
        <source>List</source>
        <translation>Roʻyxat</translation>
    </message>
    <message>
        <location filename="../processing/rating/checklistsheet.py"/>
        <source>Which list of the checklist: A visual, B detailed, C inactive or abandoned facility.</source>
        <translation>Nazorat roʻyxatining qaysi roʻyxati: A — koʻz bilan, B — batafsil, C — ishlamayotgan yoki egasiz obyekt.</translation>
    </message>
    <message>
        <location filename="../processing/rating/checklistsheet.py"/>
        <location filename="../processing/rating/evaluatechecklist.py"/>
        <source>Answers</source>
        <translation>Javoblar</translation>
    </message>
    <message>
        <location filename="../processing/rating/checklistsheet.py"/>
        <source>A table with one row per answer: facility_id, question_id and answer, where it has them answered_on, answered_by, evidence, remarks and photo. Without it the sheet is empty.</source>
        <translation>Har bir javobga bitta satrli jadval: facility_id, question_id va answer, boʻlsa, answered_on, answered_by, evidence, remarks va photo. Usiz varaq boʻsh.</translation>
    </message>
    <message>
        <location filename="../processing/rating/checklistsheet.py"/>
        <location filename="../window/checklist/choices.py"/>
        <location filename="../window/dock/panel.py"/>
        <source>Facility</source>
        <translation>Obyekt</translation>
    </message>
    <message>
        <location filename="../processing/rating/checklistsheet.py"/>
        <source>facility_id of the facility; it may be left out where the answers are those of one.</source>
        <translation>Obyektning facility_id kodi; javoblar bitta obyektniki boʻlsa, bermaslik mumkin.</translation>
    </message>
    <message>
        <location filename="../processing/rating/checklistsheet.py"/>
        <location filename="../processing/rating/evaluatechecklist.py"/>
        <source>Checklist file</source>
        <translation>Nazorat roʻyxati fayli</translation>
    </message>
    <message>
        <location filename="../processing/rating/checklistsheet.py"/>
        <location filename="../processing/rating/evaluatechecklist.py"/>
        <source>A national checklist, used instead of the plugin's own: an edited copy of rating/checklists/default.json.</source>
        <translation>Modulniki oʻrniga ishlatiladigan milliy nazorat roʻyxati: rating/checklists/default.json ning tahrirlangan nusxasi.</translation>
    </message>
    <message>
        <location filename="../processing/rating/checklistsheet.py"/>
        <source>Language of the sheet</source>
        <translation>Varaq tili</translation>
    </message>
    <message>
        <location filename="../processing/rating/checklistsheet.py"/>
        <source>en, ru, or both: questions and captions.</source>
        <translation>en, ru yoki both: savol va sarlavhalar.</translation>
    </message>
    <message>
        <location filename="../processing/rating/checklistsheet.py"/>
        <source>A page for A4: print it from any browser, or save it as a PDF there.</source>
        <translation>A4 sahifa: istalgan brauzerda chop eting yoki oʻsha yerda PDF qilib saqlang.</translation>
    </message>
    <message>
        <location filename="../processing/rating/checklistsheet.py"/>
        <source>Questions</source>
        <translation>Savollar</translation>
    </message>
    <message>
        <location filename="../processing/rating/checklistsheet.py"/>
        <source>Questions with an answer</source>
        <translation>Javobi bor savollar</translation>
    </message>
    <message>
        <location filename="../processing/rating/checklistsheet.py"/>
        <location filename="../processing/rating/evaluatechecklist.py"/>
        <source>Checklist, version and digest</source>
        <translation>Nazorat roʻyxati, versiyasi va nazorat yigʻindisi</translation>
    </message>
    <message>
        <location filename="../processing/rating/checklistsheet.py"/>
        <source>The answers have none of facility {facility} to list {list}: the boxes stay empty.</source>
        <translation>Javoblar orasida {facility} obyektining {list} roʻyxatiga javobi yoʻq: kataklar boʻsh qoladi.</translation>
    </message>
    <message>
        <location filename="../processing/rating/checklistsheet.py"/>
        <source>LIST: '{list}' is no list with questions of checklist {checklist}; it has {lists}.</source>
        <translation>LIST: “{list}” — {checklist} nazorat roʻyxatining savolli roʻyxati emas; unda bor: {lists}.</translation>
    </message>
    <message>
        <location filename="../processing/rating/checklistsheet.py"/>
        <location filename="../processing/rating/evaluatechecklist.py"/>
        <source>Give one row per answer.</source>
        <translation>Har bir javobga bitta satr bering.</translation>
    </message>
    <message>
        <location filename="../processing/rating/checklistsheet.py"/>
        <source>ANSWERS has the answers of several facilities: name one as FACILITY, such as {ids}.</source>
        <translation>ANSWERS da bir necha obyekt javoblari bor: FACILITY da bittasini koʻrsating, masalan {ids}.</translation>
    </message>
    <message>
        <location filename="../processing/rating/classifyconsequence.py"/>
        <source>Classify consequence (GISTM)</source>
        <translation>Oqibat sinfini aniqlash (GISTM)</translation>
    </message>
    <message>
        <location filename="../processing/rating/classifyconsequence.py"/>
        <source>GISTM,consequence classification,dam failure,design flood,design earthquake,AEP,return period</source>
        <translation>GISTM,oqibat sinfi,damba avariyasi,hisobiy toshqin,hisobiy zilzila,takrorlanish davri,consequence classification</translation>
    </message>
    <message>
        <location filename="../processing/rating/classifyconsequence.py"/>
        <source>Years of operation</source>
        <translation>Foydalanish yillari</translation>
    </message>
    <message>
        <location filename="../processing/rating/classifyconsequence.py"/>
        <source>The chance that the design flood or earthquake is exceeded is worked out for so many years.</source>
        <translation>Hisobiy toshqin yoki zilziladan oshish ehtimolligi shuncha yil uchun hisoblanadi.</translation>
    </message>
    <message>
        <location filename="../processing/rating/compareratings.py"/>
        <source>Compare two ratings</source>
        <translation>Ikki bahoni taqqoslash</translation>
    </message>
    <message>
        <location filename="../processing/rating/compareratings.py"/>
        <source>comparison,change,two dates,two schemes,slope chart,rank,who moved</source>
        <translation>taqqoslash,oʻzgarish,ikki sana,ikki sxema,diagramma,oʻrin,kim surilgan,comparison</translation>
    </message>
    <message>
        <location filename="../processing/rating/compareratings.py"/>
        <source>First rating</source>
        <translation>Birinchi baho</translation>
    </message>
    <message>
        <location filename="../processing/rating/compareratings.py"/>
        <source>A layer rated by ratehazard or raterisk, with facility_id.</source>
        <translation>ratehazard yoki raterisk baholagan, facility_id maydoni bor qatlam.</translation>
    </message>
    <message>
        <location filename="../processing/rating/compareratings.py"/>
        <source>Second rating</source>
        <translation>Ikkinchi baho</translation>
    </message>
    <message>
        <location filename="../processing/rating/compareratings.py"/>
        <source>The same facilities at a later date, or by another scheme.</source>
        <translation>Shu obyektlar keyingi sanada yoki boshqa sxema boʻyicha.</translation>
    </message>
    <message>
        <location filename="../processing/rating/compareratings.py"/>
        <source>Index</source>
        <translation>Indeks</translation>
    </message>
    <message>
        <location filename="../processing/rating/compareratings.py"/>
        <source>The index to compare: thi (hazard) or tri (risk).</source>
        <translation>Taqqoslanadigan indeks: thi (xavf) yoki tri (xatar).</translation>
    </message>
    <message>
        <location filename="../processing/rating/compareratings.py"/>
        <source>Title of the first</source>
        <translation>Birinchisining nomi</translation>
    </message>
    <message>
        <location filename="../processing/rating/compareratings.py"/>
        <source>Title of the second</source>
        <translation>Ikkinchisining nomi</translation>
    </message>
    <message>
        <location filename="../processing/rating/compareratings.py"/>
        <source>Heads its side of the chart, such as a year or a scheme; the layer's name if left out.</source>
        <translation>Diagrammaning oʻz tomoni ustida turadi, masalan yil yoki sxema; berilmasa, qatlam nomi.</translation>
    </message>
    <message>
        <location filename="../processing/rating/compareratings.py"/>
        <source>Language of page and reasons</source>
        <translation>Sahifa va sabablar tili</translation>
    </message>
    <message>
        <location filename="../processing/rating/compareratings.py"/>
        <source>Language of the HTML page and of the field why: en or ru.</source>
        <translation>HTML sahifa va why maydoni tili: en yoki ru.</translation>
    </message>
    <message>
        <location filename="../processing/rating/compareratings.py"/>
        <source>Comparison</source>
        <translation>Taqqoslash</translation>
    </message>
    <message>
        <location filename="../processing/rating/compareratings.py"/>
        <source>A table: one row per facility of either rating, in the order of the second rank.</source>
        <translation>Jadval: istalgan bahodagi har bir obyektga bitta satr, ikkinchi oʻrin tartibida.</translation>
    </message>
    <message>
        <location filename="../processing/rating/compareratings.py"/>
        <location filename="../processing/rating/rankrobustness.py"/>
        <source>Page with chart</source>
        <translation>Diagrammali sahifa</translation>
    </message>
    <message>
        <location filename="../processing/rating/compareratings.py"/>
        <source>A page with a slope chart of the ranks and a table of who moved and why.</source>
        <translation>Oʻrinlar diagrammasi va kim, nega surilgani jadvali bor sahifa.</translation>
    </message>
    <message>
        <location filename="../processing/rating/compareratings.py"/>
        <source>Facilities that moved up</source>
        <translation>Koʻtarilgan obyektlar</translation>
    </message>
    <message>
        <location filename="../processing/rating/compareratings.py"/>
        <source>Facilities that moved down</source>
        <translation>Tushgan obyektlar</translation>
    </message>
    <message>
        <location filename="../processing/rating/compareratings.py"/>
        <source>Facilities that kept their rank</source>
        <translation>Oʻrnini saqlagan obyektlar</translation>
    </message>
    <message>
        <location filename="../processing/rating/compareratings.py"/>
        <source>Facilities in the second rating only</source>
        <translation>Faqat ikkinchi bahodagi obyektlar</translation>
    </message>
    <message>
        <location filename="../processing/rating/compareratings.py"/>
        <source>Facilities in the first rating only</source>
        <translation>Faqat birinchi bahodagi obyektlar</translation>
    </message>
    <message>
        <location filename="../processing/rating/compareratings.py"/>
        <source>Rate the layer with {tool} first, and give every facility an id.</source>
        <translation>Avval qatlamni {tool} bilan baholang va har bir obyektga identifikator bering.</translation>
    </message>
    <message>
        <location filename="../processing/rating/compareratings.py"/>
        <location filename="../processing/rating/datarequest.py"/>
        <source>{layer}: {count} {count:row|rows} without facility_id {count:was|were} left out.</source>
        <translation>{layer}: facility_id boʻlmagan {count} satr oʻtkazib yuborildi.</translation>
    </message>
    <message>
        <location filename="../processing/rating/datarequest.py"/>
        <source>Request missing data</source>
        <translation>Yetishmayotgan maʼlumotlarni soʻrash</translation>
    </message>
    <message>
        <location filename="../processing/rating/datarequest.py"/>
        <source>missing data,unknown,questionnaire,operator,owner,letter,workbook,XLSX,value of information</source>
        <translation>yetishmayotgan maʼlumotlar,nomaʼlum,soʻrovnoma,operator,mulkdor,xat,kitob,XLSX,data request</translation>
    </message>
    <message>
        <location filename="../processing/rating/datarequest.py"/>
        <source>Inventory of facilities with facility_id: any layer or table with the fields that the scheme reads.</source>
        <translation>facility_id bor obyektlar reyestri: sxema oʻqiydigan maydonlari bor istalgan qatlam yoki jadval.</translation>
    </message>
    <message>
        <location filename="../processing/rating/datarequest.py"/>
        <location filename="../processing/rating/rankrobustness.py"/>
        <location filename="../processing/rating/scheme_rating.py"/>
        <location filename="../rating/scheme.py"/>
        <location filename="../window/options.py"/>
        <source>Scheme</source>
        <translation>Sxema</translation>
    </message>
    <message>
        <location filename="../processing/rating/datarequest.py"/>
        <source>Rating scheme by which it is weighed what an unknown would change.</source>
        <translation>Nomaʼlum nimani oʻzgartirishini hisoblaydigan baholash sxemasi.</translation>
    </message>
    <message>
        <location filename="../processing/rating/datarequest.py"/>
        <location filename="../processing/rating/rankrobustness.py"/>
        <source>A scheme of your own, used instead of the one above.</source>
        <translation>Yuqoridagi oʻrniga ishlatiladigan oʻz sxemangiz.</translation>
    </message>
    <message>
        <location filename="../processing/rating/datarequest.py"/>
        <source>A request for each</source>
        <translation>Har biriga soʻrov</translation>
    </message>
    <message>
        <location filename="../processing/rating/datarequest.py"/>
        <source>operator, owner, country or region: the field by which facilities are put together. Those of which it is not known are a request of their own.</source>
        <translation>operator, owner, country yoki region: obyektlar birlashtiriladigan maydon. Bu nomaʼlum boʻlganlari alohida soʻrov boʻladi.</translation>
    </message>
    <message>
        <location filename="../processing/rating/datarequest.py"/>
        <source>Language of workbooks and letters</source>
        <translation>Kitob va xatlar tili</translation>
    </message>
    <message>
        <location filename="../processing/rating/datarequest.py"/>
        <source>en or ru: headings, lists to choose from, explanations; names stay as they are.</source>
        <translation>en yoki ru: sarlavhalar, tanlov roʻyxatlari, tushuntirishlar; nomlar oʻzicha qoladi.</translation>
    </message>
    <message>
        <location filename="../processing/rating/datarequest.py"/>
        <source>Folder of requests</source>
        <translation>Soʻrovlar papkasi</translation>
    </message>
    <message>
        <location filename="../processing/rating/datarequest.py"/>
        <source>For each group a workbook (XLSX) to fill in and a letter (HTML), and requests.html, which lists them. Files that the tool did not make, such as workbooks filled in, are not replaced.</source>
        <translation>Har bir guruhga toʻldirish uchun kitob (XLSX) va xat (HTML), hamda ularning roʻyxati requests.html. Vosita tuzmagan fayllar, masalan toʻldirilgan kitoblar, almashtirilmaydi.</translation>
    </message>
    <message>
        <location filename="../processing/rating/datarequest.py"/>
        <source>List of requests</source>
        <translation>Soʻrovlar roʻyxati</translation>
    </message>
    <message>
        <location filename="../processing/rating/datarequest.py"/>
        <source>Requests</source>
        <translation>Soʻrovlar</translation>
    </message>
    <message>
        <location filename="../processing/rating/datarequest.py"/>
        <source>Facilities asked about</source>
        <translation>Soʻralgan obyektlar</translation>
    </message>
    <message>
        <location filename="../processing/rating/datarequest.py"/>
        <source>Data asked for</source>
        <translation>Soʻralgan maʼlumotlar</translation>
    </message>
    <message>
        <location filename="../processing/rating/datarequest.py"/>
        <location filename="../processing/rating/rankrobustness.py"/>
        <location filename="../processing/rating/scheme_rating.py"/>
        <source>Scheme, version and digest</source>
        <translation>Sxema, versiyasi va nazorat yigʻindisi</translation>
    </message>
    <message>
        <location filename="../processing/rating/datarequest.py"/>
        <source>Inputs of the scheme that are no fields of the inventory are not asked for: {fields}.</source>
        <translation>Sxemaning reyestr maydoni boʻlmagan dastlabki maʼlumotlari soʻralmaydi: {fields}.</translation>
    </message>
    <message>
        <location filename="../processing/rating/datarequest.py"/>
        <source>By it the answers find their facility: run importinventory first.</source>
        <translation>Javoblar oʻz obyektini shu orqali topadi: avval importinventory ni ishga tushiring.</translation>
    </message>
    <message>
        <location filename="../processing/rating/datarequest.py"/>
        <source>Layer {layer}, field facility_id: {ids} stand twice or more. Answers could not be told apart: give each facility an identifier of its own.</source>
        <translation>{layer} qatlami, facility_id maydoni: {ids} bir necha marta uchraydi. Javoblarni ajratib boʻlmaydi: har bir obyektga oʻz identifikatorini bering.</translation>
    </message>
    <message>
        <location filename="../processing/rating/datarequest.py"/>
        <source>Layer {layer} has no field {field}: all facilities are in one request.</source>
        <translation>{layer} qatlamida {field} maydoni yoʻq: barcha obyektlar bitta soʻrovda.</translation>
    </message>
    <message>
        <location filename="../processing/rating/evaluatechecklist.py"/>
        <source>Evaluate a checklist</source>
        <translation>Nazorat roʻyxatini baholash</translation>
    </message>
    <message>
        <location filename="../processing/rating/evaluatechecklist.py"/>
        <source>checklist,safety,credibility,measures,inspection,audit,UNECE,questions</source>
        <translation>nazorat roʻyxati,xavfsizlik,ishonchlilik,choralar,koʻrik,audit,BMT YIK,savollar,checklist</translation>
    </message>
    <message>
        <location filename="../processing/rating/evaluatechecklist.py"/>
        <source>A table with one row per answer: facility_id, question_id (such as B10) and answer (yes, mostly_yes, mostly_no, no, not_applicable, no_data; also да, скорее да, ...).</source>
        <translation>Har bir javobga bitta satrli jadval: facility_id, question_id (masalan B10) va answer (yes, mostly_yes, mostly_no, no, not_applicable, no_data; ruscha ham mumkin).</translation>
    </message>
    <message>
        <location filename="../processing/rating/evaluatechecklist.py"/>
        <source>Language of questions and measures</source>
        <translation>Savol va choralar tili</translation>
    </message>
    <message>
        <location filename="../processing/rating/evaluatechecklist.py"/>
        <source>Language of labels, questions, measures and page: en or ru.</source>
        <translation>Yozuvlar, savollar, choralar va sahifa tili: en yoki ru.</translation>
    </message>
    <message>
        <location filename="../processing/rating/evaluatechecklist.py"/>
        <source>Safety by facility</source>
        <translation>Obyektlar boʻyicha xavfsizlik</translation>
    </message>
    <message>
        <location filename="../processing/rating/evaluatechecklist.py"/>
        <source>One row per facility and list, with safety and credibility.</source>
        <translation>Har bir obyekt va roʻyxatga bitta satr, xavfsizlik va ishonchlilik bilan.</translation>
    </message>
    <message>
        <location filename="../processing/rating/evaluatechecklist.py"/>
        <source>Safety by category</source>
        <translation>Boʻlimlar boʻyicha xavfsizlik</translation>
    </message>
    <message>
        <location filename="../processing/rating/evaluatechecklist.py"/>
        <source>One row per facility, list and category of questions.</source>
        <translation>Har bir obyekt, roʻyxat va savollar boʻlimiga bitta satr.</translation>
    </message>
    <message>
        <location filename="../processing/rating/evaluatechecklist.py"/>
        <source>Measures</source>
        <translation>Choralar</translation>
    </message>
    <message>
        <location filename="../processing/rating/evaluatechecklist.py"/>
        <source>What to do, by facility and list, in order of priority.</source>
        <translation>Nima qilish kerak, obyekt va roʻyxatlar boʻyicha, muhimligi tartibida.</translation>
    </message>
    <message>
        <location filename="../processing/rating/evaluatechecklist.py"/>
        <source>Answers with problems</source>
        <translation>Muammoli javoblar</translation>
    </message>
    <message>
        <location filename="../processing/rating/evaluatechecklist.py"/>
        <source>A table of the answers that could not be used as they stand, with the reason.</source>
        <translation>Oʻzicha ishlatib boʻlmagan javoblar jadvali, sababi bilan.</translation>
    </message>
    <message>
        <location filename="../processing/rating/evaluatechecklist.py"/>
        <source>Page with overview</source>
        <translation>Umumiy koʻrinish sahifasi</translation>
    </message>
    <message>
        <location filename="../processing/rating/evaluatechecklist.py"/>
        <source>A page with a coloured overview and the measures of each facility.</source>
        <translation>Rangli umumiy koʻrinish va har bir obyekt choralari bor sahifa.</translation>
    </message>
    <message>
        <location filename="../processing/rating/evaluatechecklist.py"/>
        <source>{layer} has no answer to evaluate.</source>
        <translation>{layer} da baholanadigan javob yoʻq.</translation>
    </message>
    <message>
        <location filename="../processing/rating/evaluatechecklist.py"/>
        <source>{layer}, row {row}: {field} = {value}: {reason}.</source>
        <translation>{layer}, {row}-satr: {field} = {value}: {reason}.</translation>
    </message>
    <message>
        <location filename="../processing/rating/evaluatechecklist.py"/>
        <source>{count} more {count:answer has|answers have} problems: see the output REJECTED.</source>
        <translation>Muammoli javoblar yana {count} ta: REJECTED natijasiga qarang.</translation>
    </message>
    <message>
        <location filename="../processing/rating/in_place.py"/>
        <source>{layer} has no field {fields}, in which scheme {scheme} writes what it adds: the parts that stand there will not make up the total, and list and map do not know its classes. Run createinventory over the register with the scheme as SCHEME_FILE, which adds the fields, and rate again.</source>
        <translation>{layer} da {scheme} sxemasi qoʻshadiganini yozadigan {fields} maydoni yoʻq: u yerdagi qismlar yigʻindini bermaydi, roʻyxat va xarita uning sinflarini bilmaydi. Reyestr ustidan createinventory ni sxema bilan (SCHEME_FILE) ishga tushiring, u maydonlarni qoʻshadi, va qayta baholang.</translation>
    </message>
    <message>
        <location filename="../processing/rating/in_place.py"/>
        <source>{layer} has no {count:field|fields} {fields}: not written.</source>
        <translation>{layer} qatlamida {fields} {count:maydoni} yoʻq: yozilmaydi.</translation>
    </message>
    <message>
        <location filename="../processing/rating/parameters.py"/>
        <source>SCHEME_FILE takes its place</source>
        <translation>oʻrniga SCHEME_FILE olinadi</translation>
    </message>
    <message>
        <location filename="../processing/rating/parameters.py"/>
        <source>Scheme {path}: total.field is '{found}', but {tool} writes '{index}'.</source>
        <translation>Sxema {path}: total.field — “{found}”, {tool} esa “{index}” yozadi.</translation>
    </message>
    <message>
        <location filename="../processing/rating/parameters.py"/>
        <source>Likelihood of what is unknown</source>
        <translation>Nomaʼlumning ehtimolligi</translation>
    </message>
    <message>
        <location filename="../processing/rating/parameters.py"/>
        <source>By what shares an unknown input falls into its classes, for the expected value and the probability of each class: those of the scheme (equal ones, unless its file gives priors), or those of the facilities of the layer of which it is known. The cautious value is the same.</source>
        <translation>Kutilgan qiymat va har bir sinf ehtimolligi uchun nomaʼlum koʻrsatkich sinflarga qaysi ulushlarda tushishi: sxema ulushlari (faylida priors boʻlmasa, teng) yoki qatlamda u maʼlum boʻlgan obyektlardagi ulushlar. Ehtiyot qiymati bir xil qoladi.</translation>
    </message>
    <message>
        <location filename="../processing/rating/parameters.py"/>
        <source>Limits of the classes</source>
        <translation>Sinf chegaralari</translation>
    </message>
    <message>
        <location filename="../processing/rating/parameters.py"/>
        <source>fixed: those of the scheme. quantiles: those that share the facilities of the layer out evenly, so that the highest class is always the highest quarter of four; such classes compare facilities of one list only.</source>
        <translation>fixed: sxema chegaralari. quantiles: qatlam obyektlarini teng boʻladigan chegaralar, bunda eng yuqori sinf doim toʻrtdan eng yuqori chorak; bunday sinflar faqat bitta roʻyxat obyektlarini taqqoslaydi.</translation>
    </message>
    <message>
        <location filename="../processing/rating/rankrobustness.py"/>
        <source>How sure are the ranks</source>
        <translation>Oʻrinlar qanchalik ishonchli</translation>
    </message>
    <message>
        <location filename="../processing/rating/rankrobustness.py"/>
        <source>Monte Carlo,uncertainty,robustness,sensitivity,rank interval,probability,top ten</source>
        <translation>Monte-Karlo,noaniqlik,barqarorlik,sezgirlik,oʻrin oraligʻi,ehtimollik,birinchi oʻntalik,robustness</translation>
    </message>
    <message>
        <location filename="../processing/rating/rankrobustness.py"/>
        <source>Inventory of facilities: any layer or table with the fields that the scheme reads.</source>
        <translation>Obyektlar reyestri: sxema oʻqiydigan maydonlari bor istalgan qatlam yoki jadval.</translation>
    </message>
    <message>
        <location filename="../processing/rating/rankrobustness.py"/>
        <source>Rating scheme that comes with the plugin.</source>
        <translation>Modul tarkibidagi baholash sxemasi.</translation>
    </message>
    <message>
        <location filename="../processing/rating/rankrobustness.py"/>
        <source>Language of the page</source>
        <translation>Sahifa tili</translation>
    </message>
    <message>
        <location filename="../processing/rating/rankrobustness.py"/>
        <source>Language of the HTML page: en or ru.</source>
        <translation>HTML sahifa tili: en yoki ru.</translation>
    </message>
    <message>
        <location filename="../processing/rating/rankrobustness.py"/>
        <source>Draws</source>
        <translation>Takrorlar</translation>
    </message>
    <message>
        <location filename="../processing/rating/rankrobustness.py"/>
        <source>How often the rating is repeated. With 10,000 draws a share is good to about 1 per cent.</source>
        <translation>Baholash necha marta takrorlanadi. 10 000 takrorda ulush taxminan 1 foizgacha aniq.</translation>
    </message>
    <message>
        <location filename="../processing/rating/rankrobustness.py"/>
        <source>Start of the random numbers</source>
        <translation>Tasodifiy sonlar boshlangʻich qiymati</translation>
    </message>
    <message>
        <location filename="../processing/rating/rankrobustness.py"/>
        <source>The same number gives the same result; another one shows how much is left to chance.</source>
        <translation>Bir xil son bir xil natija beradi; boshqasi tasodifga qancha bogʻliqligini koʻrsatadi.</translation>
    </message>
    <message>
        <location filename="../processing/rating/rankrobustness.py"/>
        <source>First ranks of interest</source>
        <translation>Muhim dastlabki oʻrinlar</translation>
    </message>
    <message>
        <location filename="../processing/rating/rankrobustness.py"/>
        <source>For each facility, the share of draws in which it is among so many first.</source>
        <translation>Har bir obyekt uchun u shuncha birinchi orasida boʻlgan takrorlar ulushi.</translation>
    </message>
    <message>
        <location filename="../processing/rating/rankrobustness.py"/>
        <source>Doubt about known volumes</source>
        <translation>Maʼlum hajmlarga shubha</translation>
    </message>
    <message>
        <location filename="../processing/rating/rankrobustness.py"/>
        <source>In 90 of 100 cases the true volume lies within the known one divided and multiplied by this. An assumption of yours; 1 takes known volumes as exact.</source>
        <translation>100 holatdan 90 tasida haqiqiy hajm maʼlum hajmdan koʻpi bilan shuncha marta farq qiladi. Bu sizning farazingiz; 1 — maʼlum hajmlar aniq.</translation>
    </message>
    <message>
        <location filename="../processing/rating/rankrobustness.py"/>
        <source>Doubt about the weights (%)</source>
        <translation>Vaznlarga shubha (%)</translation>
    </message>
    <message>
        <location filename="../processing/rating/rankrobustness.py"/>
        <source>Each factor's weight varies by up to so many per cent, alike for all facilities; 0 for none.</source>
        <translation>Har bir omil vazni shuncha foizgacha oʻzgaradi, barcha obyektlar uchun bir xil; 0 — oʻzgarmaydi.</translation>
    </message>
    <message>
        <location filename="../processing/rating/rankrobustness.py"/>
        <source>Facilities with rank intervals</source>
        <translation>Oʻrin oraliqlari bor obyektlar</translation>
    </message>
    <message>
        <location filename="../processing/rating/rankrobustness.py"/>
        <source>The facilities with median rank, 90 % interval of the rank, and share of draws in the top.</source>
        <translation>Oʻrin medianasi, oʻrinning 90 % oraligʻi va birinchilar orasidagi takrorlar ulushi bilan obyektlar.</translation>
    </message>
    <message>
        <location filename="../processing/rating/rankrobustness.py"/>
        <source>Pairs</source>
        <translation>Juftliklar</translation>
    </message>
    <message>
        <location filename="../processing/rating/rankrobustness.py"/>
        <source>A table of the 50 highest, pair by pair: how often the first stands above the second.</source>
        <translation>Eng yuqori 50 tasining juft-juft jadvali: birinchisi ikkinchisidan qanchalik tez-tez yuqori.</translation>
    </message>
    <message>
        <location filename="../processing/rating/rankrobustness.py"/>
        <source>A page with rank intervals and pairs as charts, made to be read without further explanation.</source>
        <translation>Oʻrin oraliqlari va juftliklar diagrammalari bor, qoʻshimcha tushuntirishsiz oʻqiladigan sahifa.</translation>
    </message>
    <message>
        <location filename="../processing/rating/rankrobustness.py"/>
        <source>Facilities in the top in 95 % of draws</source>
        <translation>Takrorlarning 95 foizida birinchilar orasidagi obyektlar</translation>
    </message>
    <message>
        <location filename="../processing/rating/rankrobustness.py"/>
        <location filename="../processing/rating/scheme_rating.py"/>
        <location filename="../processing/rating/waterhazardclass.py"/>
        <source>Values that count as unknown</source>
        <translation>Nomaʼlum hisoblangan qiymatlar</translation>
    </message>
    <message>
        <location filename="../processing/rating/rankrobustness.py"/>
        <source>{layer} has no features.</source>
        <translation>{layer} da yozuvlar yoʻq.</translation>
    </message>
    <message>
        <location filename="../processing/rating/rankrobustness.py"/>
        <source>No facility of {layer} can be rated by scheme {scheme}: run ratehazard to see why.</source>
        <translation>{layer} qatlamining birorta obyektini {scheme} sxemasi boʻyicha baholab boʻlmaydi: sababini bilish uchun ratehazard ni ishga tushiring.</translation>
    </message>
    <message>
        <location filename="../processing/rating/ratehazard.py"/>
        <source>Rate hazard (THI)</source>
        <translation>Xavflilikni baholash (THI)</translation>
    </message>
    <message>
        <location filename="../processing/rating/ratehazard.py"/>
        <source>tailings hazard index,THI,rating,ranking,score,class,scheme,UNECE</source>
        <translation>chiqindixona xavflilik indeksi,THI,baholash,tartiblash,ball,sinf,sxema,BMT YIK,tailings hazard index</translation>
    </message>
    <message>
        <location filename="../processing/rating/ratehazard.py"/>
        <source>Alarms file</source>
        <translation>Xavf signallari fayli</translation>
    </message>
    <message>
        <location filename="../processing/rating/ratehazard.py"/>
        <source>Known facts that alone call for attention, instead of the plugin's own: an edited copy of rating/alarms.json in the plugin folder. A wrong one is refused with the place and the reason.</source>
        <translation>Modulniki oʻrniga oʻzi eʼtibor talab qiladigan maʼlum faktlar: modul papkasidagi rating/alarms.json ning tahrirlangan nusxasi. Notoʻgʻrisi joyi va sababi bilan rad etiladi.</translation>
    </message>
    <message>
        <location filename="../processing/rating/raterisk.py"/>
        <source>Scheme file of the hazard</source>
        <translation>Xavf sxemasi fayli</translation>
    </message>
    <message>
        <location filename="../processing/rating/raterisk.py"/>
        <source>A national scheme of the THI, used for the hazard part of the risk instead of the one that the scheme includes.</source>
        <translation>Xatarning xavf qismi uchun sxema ichidagisi oʻrniga ishlatiladigan THI milliy sxemasi.</translation>
    </message>
    <message>
        <location filename="../processing/rating/raterisk.py"/>
        <source>Rate risk (TRI)</source>
        <translation>Xatarni baholash (TRI)</translation>
    </message>
    <message>
        <location filename="../processing/rating/raterisk.py"/>
        <source>tailings risk index,TRI,exposure,population at risk,rating,ranking,UNECE</source>
        <translation>chiqindixona xatar indeksi,TRI,taʼsirga uchrash,xavf ostidagi aholi,baholash,tartiblash,BMT YIK,tailings risk index</translation>
    </message>
    <message>
        <location filename="../processing/rating/scheme_rating.py"/>
        <source>Inventory of facilities: any layer or table with the fields that the scheme reads. Ranks count the facilities given: with selected features only, they are ranks among those.</source>
        <translation>Obyektlar reyestri: sxema oʻqiydigan maydonlari bor istalgan qatlam yoki jadval. Oʻrinlar berilgan obyektlar orasida sanaladi: faqat tanlanganlar olinsa, ular orasida.</translation>
    </message>
    <message>
        <location filename="../processing/rating/scheme_rating.py"/>
        <source>Rating scheme that comes with the plugin. Its tables stand in the help of this tool.</source>
        <translation>Modul tarkibidagi baholash sxemasi. Jadvallari shu vosita yordamida.</translation>
    </message>
    <message>
        <location filename="../processing/rating/scheme_rating.py"/>
        <source>A scheme of your own, used instead of the one above: an edited copy of a file in the plugin folder rating/schemes. A wrong scheme is refused with the place and the reason.</source>
        <translation>Yuqoridagi oʻrniga ishlatiladigan oʻz sxemangiz: modulning rating/schemes papkasidagi faylning tahrirlangan nusxasi. Notoʻgʻri sxema joyi va sababi bilan rad etiladi.</translation>
    </message>
    <message>
        <location filename="../processing/rating/scheme_rating.py"/>
        <source>Language of notes and explanation</source>
        <translation>Izoh va tushuntirish tili</translation>
    </message>
    <message>
        <location filename="../processing/rating/scheme_rating.py"/>
        <source>Language of the note field and of the explanation: en or ru.</source>
        <translation>Izoh maydoni va tushuntirish tili: en yoki ru.</translation>
    </message>
    <message>
        <location filename="../processing/rating/scheme_rating.py"/>
        <source>The facilities in their order with all their fields, and the rating: scores, total with lowest and highest value, completeness, ranks, class, scheme, and a note on what is unknown or wrong; expected total, probability of each class, what the class rests on, and the unknown input to ask for first.</source>
        <translation>Obyektlar oʻz tartibida barcha maydonlari va bahosi bilan: ballar, yigʻindi eng kichik va eng katta qiymati bilan, toʻliqlik, oʻrinlar, sinf, sxema va nima nomaʼlum yoki notoʻgʻriligi haqida izoh; kutilgan yigʻindi, har bir sinf ehtimolligi, sinf asosi va avvalo soʻraladigan nomaʼlum koʻrsatkich.</translation>
    </message>
    <message>
        <location filename="../processing/rating/scheme_rating.py"/>
        <source>Explanation</source>
        <translation>Tushuntirish</translation>
    </message>
    <message>
        <location filename="../processing/rating/scheme_rating.py"/>
        <source>A page that explains each facility: input, rule, score, and what knowing an unknown would change.</source>
        <translation>Har bir obyektni tushuntiradigan sahifa: dastlabki maʼlumotlar, qoida, ball va nomaʼlum maʼlum boʻlsa nima oʻzgarishi.</translation>
    </message>
    <message>
        <location filename="../processing/rating/scheme_rating.py"/>
        <source>Facilities explained</source>
        <translation>Tushuntiriladigan obyektlar</translation>
    </message>
    <message>
        <location filename="../processing/rating/scheme_rating.py"/>
        <source>The explanation covers so many facilities, the highest first.</source>
        <translation>Tushuntirish shuncha obyektni qamraydi, eng yuqorisidan boshlab.</translation>
    </message>
    <message>
        <location filename="../processing/rating/scheme_rating.py"/>
        <source>{layer} has no {count:field|fields} {fields}: unknown for every facility.</source>
        <translation>{layer} qatlamida {fields} {count:maydoni} yoʻq: barcha obyektlar uchun nomaʼlum.</translation>
    </message>
    <message>
        <location filename="../processing/rating/scheme_rating.py"/>
        <source>Scheme {scheme}: {rated} of {total} {total:facility|facilities} rated.</source>
        <translation>Sxema {scheme}: {total} obyektdan {rated} tasi baholandi.</translation>
    </message>
    <message>
        <location filename="../processing/rating/scheme_rating.py"/>
        <source>{layer} has no features: nothing was rated.</source>
        <translation>{layer} da yozuvlar yoʻq: hech narsa baholanmadi.</translation>
    </message>
    <message>
        <location filename="../processing/rating/scheme_rating.py"/>
        <source>{count} of {total} {total:facility|facilities} cannot be rated; {field} says why.</source>
        <translation>{total} obyektdan {count} tasini baholab boʻlmaydi; sababi {field} maydonida.</translation>
    </message>
    <message>
        <location filename="../processing/rating/telling.py"/>
        <source>{layer}, row {row}{facility}: {field} = {value} counts as unknown: {reason}.</source>
        <translation>{layer}, {row}-satr{facility}: {field} = {value} nomaʼlum hisoblanadi: {reason}.</translation>
    </message>
    <message>
        <location filename="../processing/rating/telling.py"/>
        <source>{count} more {count:value counts|values count} as unknown: see the field {field}.</source>
        <translation>Nomaʼlum hisoblangan yana {count} qiymat bor: {field} maydoniga qarang.</translation>
    </message>
    <message>
        <location filename="../processing/rating/telling.py"/>
        <source>Only {count} of the {total} {total:facility|facilities} of {layer} {count:was|were} rated: ranks are ranks among these. Clear the selection to rank all.</source>
        <translation>{layer} qatlamining {total} obyektidan faqat {count} tasi baholandi: oʻrinlar shular orasida. Barchasi uchun tanlovni bekor qiling.</translation>
    </message>
    <message>
        <location filename="../processing/rating/transboundaryscreening.py"/>
        <source>Screen for transboundary effects</source>
        <translation>Transchegaraviy taʼsir boʻyicha saralash</translation>
    </message>
    <message>
        <location filename="../processing/rating/transboundaryscreening.py"/>
        <source>convention,Industrial Accidents Convention,TEIA,Helsinki,UNECE,border,notification,location criteria,Annex VIII,hazardous activity</source>
        <translation>konvensiya,Sanoat avariyalari konvensiyasi,BMT YIK,Xelsinki,chegara,xabardor qilish,joylashuv mezonlari,VIII ilova,xavfli faoliyat,transboundary</translation>
    </message>
    <message>
        <location filename="../processing/rating/transboundaryscreening.py"/>
        <source>Inventory of facilities with facility_id; those without a position are screened, too.</source>
        <translation>facility_id bor obyektlar reyestri; joyi yoʻqlari ham koʻrib chiqiladi.</translation>
    </message>
    <message>
        <location filename="../processing/rating/transboundaryscreening.py"/>
        <source>Paths of the water</source>
        <translation>Suv yoʻllari</translation>
    </message>
    <message>
        <location filename="../processing/rating/transboundaryscreening.py"/>
        <source>Output of tracedownstream or tracenetwork. Empty: countries_downstream and border_distance_km of the facilities count.</source>
        <translation>tracedownstream yoki tracenetwork natijasi. Boʻsh: obyektlarning countries_downstream va border_distance_km maydonlari olinadi.</translation>
    </message>
    <message>
        <location filename="../processing/rating/transboundaryscreening.py"/>
        <source>CROSSINGS of the same tool: how far each country is along the water.</source>
        <translation>Shu vositaning CROSSINGS natijasi: har bir davlat suv boʻylab qancha uzoqda.</translation>
    </message>
    <message>
        <location filename="../processing/rating/transboundaryscreening.py"/>
        <source>Polygons of countries with their code, for the distance to a border. Empty: the world map that comes with QGIS (1 : 10 million, simplified); give the official boundaries for work near a border.</source>
        <translation>Chegaragacha masofa uchun kodi bor davlat poligonlari. Boʻsh: QGIS tarkibidagi dunyo xaritasi (1:10 mln, soddalashtirilgan); chegara yaqinidagi ish uchun rasmiy chegaralarni bering.</translation>
    </message>
    <message>
        <location filename="../processing/rating/transboundaryscreening.py"/>
        <source>One row per substance of a facility: facility_id, substance, cas, h_statements, share_percent, water_hazard_class. Without them quantities are unknown.</source>
        <translation>Obyektning har bir moddasiga bitta satr: facility_id, substance, cas, h_statements, share_percent, water_hazard_class. Ularsiz miqdorlar nomaʼlum.</translation>
    </message>
    <message>
        <location filename="../processing/rating/transboundaryscreening.py"/>
        <location filename="../processing/rating/waterhazardclass.py"/>
        <source>What is not listed counts as</source>
        <translation>Roʻyxatda yoʻq qism nima deb olinadi</translation>
    </message>
    <message>
        <location filename="../processing/rating/transboundaryscreening.py"/>
        <source>Where the shares of a facility sum to less than 100 %: unidentified (may be anything) or harmless (you know that the rest is inert rock or water).</source>
        <translation>Obyekt ulushlari yigʻindisi 100 % dan kam boʻlsa: unidentified (har narsa boʻlishi mumkin) yoki harmless (qolgani zararsiz jins yoki suv ekani maʼlum).</translation>
    </message>
    <message>
        <location filename="../processing/rating/transboundaryscreening.py"/>
        <source>Count only water that flows so many days (d)</source>
        <translation>Faqat shuncha sutka oqadigan suvni hisoblash (sutka)</translation>
    </message>
    <message>
        <location filename="../processing/rating/transboundaryscreening.py"/>
        <source>By water only countries count that it reaches within these days, such as 2. Empty: as the criteria file says; in that of the plugin the time does not count, and is told beside.</source>
        <translation>Suv orqali faqat u shu sutkalar ichida, masalan 2, yetadigan davlatlar hisoblanadi. Boʻsh: mezonlar faylidagidek; modul faylida vaqt hisobga olinmaydi va maʼlumot uchun aytiladi.</translation>
    </message>
    <message>
        <location filename="../processing/rating/transboundaryscreening.py"/>
        <source>Criteria file</source>
        <translation>Mezonlar fayli</translation>
    </message>
    <message>
        <location filename="../processing/rating/transboundaryscreening.py"/>
        <source>A JSON file of your own in place of the plugin's industrial_accidents.json.</source>
        <translation>Modulning industrial_accidents.json fayli oʻrniga oʻz JSON faylingiz.</translation>
    </message>
    <message>
        <location filename="../processing/rating/transboundaryscreening.py"/>
        <source>Language of page, table and reasons</source>
        <translation>Sahifa, jadval va asoslar tili</translation>
    </message>
    <message>
        <location filename="../processing/rating/transboundaryscreening.py"/>
        <source>Language of the page, the table and the fields screen_reason and screen_unknown: en or ru.</source>
        <translation>Sahifa, jadval hamda screen_reason va screen_unknown maydonlari tili: en yoki ru.</translation>
    </message>
    <message>
        <location filename="../processing/rating/transboundaryscreening.py"/>
        <source>Screened facilities</source>
        <translation>Koʻrib chiqilgan obyektlar</translation>
    </message>
    <message>
        <location filename="../processing/rating/transboundaryscreening.py"/>
        <source>The facilities with their verdict, the countries to notify, reasons and what is unknown.</source>
        <translation>Xulosasi, xabardor qilinadigan davlatlar, asoslar va nomaʼlumlari bilan obyektlar.</translation>
    </message>
    <message>
        <location filename="../processing/rating/transboundaryscreening.py"/>
        <source>Notification lists as a page</source>
        <translation>Xabardor qilish roʻyxatlari sahifa koʻrinishida</translation>
    </message>
    <message>
        <location filename="../processing/rating/transboundaryscreening.py"/>
        <source>Per neighbouring country the facilities to notify, with the items of the notification.</source>
        <translation>Har bir qoʻshni davlat boʻyicha xabar beriladigan obyektlar, xabarnoma bandlari bilan.</translation>
    </message>
    <message>
        <location filename="../processing/rating/transboundaryscreening.py"/>
        <source>Notification lists as a table</source>
        <translation>Xabardor qilish roʻyxatlari jadval koʻrinishida</translation>
    </message>
    <message>
        <location filename="../processing/rating/transboundaryscreening.py"/>
        <source>A row for each country and facility. The ending decides: xlsx, ods or csv.</source>
        <translation>Har bir davlat va obyektga bitta satr. Kengaytma belgilaydi: xlsx, ods yoki csv.</translation>
    </message>
    <message>
        <location filename="../processing/rating/transboundaryscreening.py"/>
        <source>Facilities that meet the criteria</source>
        <translation>Mezonlarga kiradigan obyektlar</translation>
    </message>
    <message>
        <location filename="../processing/rating/transboundaryscreening.py"/>
        <source>Facilities of which it cannot be told</source>
        <translation>Aniqlab boʻlmaydigan obyektlar</translation>
    </message>
    <message>
        <location filename="../processing/rating/transboundaryscreening.py"/>
        <source>Facilities that do not meet the criteria</source>
        <translation>Mezonlarga kirmaydigan obyektlar</translation>
    </message>
    <message>
        <location filename="../processing/rating/transboundaryscreening.py"/>
        <source>Countries to notify</source>
        <translation>Xabardor qilinadigan davlatlar</translation>
    </message>
    <message>
        <location filename="../processing/rating/transboundaryscreening.py"/>
        <source>It tells which path and which substances belong to which facility: run importinventory first.</source>
        <translation>U qaysi yoʻl va qaysi moddalar qaysi obyektniki ekanini bildiradi: avval importinventory ni ishga tushiring.</translation>
    </message>
    <message>
        <location filename="../processing/rating/transboundaryscreening.py"/>
        <source>Not all of the criteria {name} were compared with their source; the page tells which. Check them before a notification rests on them.</source>
        <translation>{name} mezonlarining hammasi manbasi bilan solishtirilmagan; qaysilari ekani sahifada. Xabarnoma ularga asoslanishidan oldin tekshiring.</translation>
    </message>
    <message>
        <location filename="../processing/rating/transboundaryscreening.py"/>
        <source>Use the output of tracedownstream or tracenetwork.</source>
        <translation>tracedownstream yoki tracenetwork natijasini oling.</translation>
    </message>
    <message>
        <location filename="../processing/rating/waterhazardclass.py"/>
        <source>Water hazard class</source>
        <translation>Suv uchun xavflilik sinfi</translation>
    </message>
    <message>
        <location filename="../processing/rating/waterhazardclass.py"/>
        <source>AwSV,WGK,water hazard class,H-statements,CLP,substances,mixture,toxicity,cyanide</source>
        <translation>AwSV,WGK,suv uchun xavflilik sinfi,H-iboralar,CLP,moddalar,aralashma,zaharlilik,sianid,water hazard class</translation>
    </message>
    <message>
        <location filename="../processing/rating/waterhazardclass.py"/>
        <source>Inventory of facilities with facility_id; any layer or table, selected features if wished.</source>
        <translation>facility_id bor obyektlar reyestri; istalgan qatlam yoki jadval, xohlansa, faqat tanlanganlar.</translation>
    </message>
    <message>
        <location filename="../processing/rating/waterhazardclass.py"/>
        <source>One row per substance of a facility: facility_id, substance, cas, h_statements, share_percent, and optionally m_factor, water_hazard_class, carcinogenic, acute_data, environment_data, readily_biodegradable, bioaccumulating, aquatic_toxicity_mg_l.</source>
        <translation>Obyektning har bir moddasiga bitta satr: facility_id, substance, cas, h_statements, share_percent va ixtiyoriy m_factor, water_hazard_class, carcinogenic, acute_data, environment_data, readily_biodegradable, bioaccumulating, aquatic_toxicity_mg_l.</translation>
    </message>
    <message>
        <location filename="../processing/rating/waterhazardclass.py"/>
        <source>Where the shares of a facility sum to less than 100 %: unidentified (class 3, as the rules have it) or harmless (you know that the rest is inert rock or water).</source>
        <translation>Obyekt ulushlari yigʻindisi 100 % dan kam boʻlsa: unidentified (qoidalarga koʻra 3-sinf) yoki harmless (qolgani zararsiz jins yoki suv ekani maʼlum).</translation>
    </message>
    <message>
        <location filename="../processing/rating/waterhazardclass.py"/>
        <source>Fall back on ore and process</source>
        <translation>Ruda va jarayon boʻyicha taxminiy</translation>
    </message>
    <message>
        <location filename="../processing/rating/waterhazardclass.py"/>
        <source>Suggest a class from commodity, tailings_type, toxicants, radioactive and acid_generating where neither substances nor a class are given. It is marked as a fallback.</source>
        <translation>Moddalar ham, sinf ham berilmagan boʻlsa, sinfni commodity, tailings_type, toxicants, radioactive va acid_generating boʻyicha taklif qiladi. U taxminiy deb belgilanadi.</translation>
    </message>
    <message>
        <location filename="../processing/rating/waterhazardclass.py"/>
        <source>Language of the notes</source>
        <translation>Izohlar tili</translation>
    </message>
    <message>
        <location filename="../processing/rating/waterhazardclass.py"/>
        <source>Language of driver and notes: en or ru.</source>
        <translation>Asos va izohlar tili: en yoki ru.</translation>
    </message>
    <message>
        <location filename="../processing/rating/waterhazardclass.py"/>
        <source>Facilities with water hazard class</source>
        <translation>Suv uchun xavflilik sinfi bor obyektlar</translation>
    </message>
    <message>
        <location filename="../processing/rating/waterhazardclass.py"/>
        <source>The facilities with water_hazard_class, whc_basis, whc_driver and whc_note.</source>
        <translation>water_hazard_class, whc_basis, whc_driver va whc_note maydonlari bor obyektlar.</translation>
    </message>
    <message>
        <location filename="../processing/rating/waterhazardclass.py"/>
        <source>Substances with class</source>
        <translation>Sinfi bor moddalar</translation>
    </message>
    <message>
        <location filename="../processing/rating/waterhazardclass.py"/>
        <source>A table of the substances: the statements that count, their points, and the class.</source>
        <translation>Moddalar jadvali: hisobga olingan iboralar, ularning ballari va sinf.</translation>
    </message>
    <message>
        <location filename="../processing/rating/waterhazardclass.py"/>
        <source>Facilities classed by their substances</source>
        <translation>Sinfi moddalar boʻyicha aniqlangan obyektlar</translation>
    </message>
    <message>
        <location filename="../processing/rating/waterhazardclass.py"/>
        <source>Facilities that keep the class given</source>
        <translation>Berilgan sinfi saqlangan obyektlar</translation>
    </message>
    <message>
        <location filename="../processing/rating/waterhazardclass.py"/>
        <source>Facilities classed by the fallback</source>
        <translation>Sinfi taxminiy boʻlgan obyektlar</translation>
    </message>
    <message>
        <location filename="../processing/rating/waterhazardclass.py"/>
        <source>Facilities without class</source>
        <translation>Sinfsiz obyektlar</translation>
    </message>
    <message>
        <location filename="../processing/rating/waterhazardclass.py"/>
        <source>Facilities whose shares were refused</source>
        <translation>Ulushlari rad etilgan obyektlar</translation>
    </message>
    <message>
        <location filename="../processing/rating/waterhazardclass.py"/>
        <source>Layer {layer} has none of the fields a water hazard class comes from: {fields}. Bring it into the inventory's fields with importinventory first, or give SUBSTANCES.</source>
        <translation>{layer} qatlamida suv uchun xavflilik sinfi olinadigan maydonlarning birortasi yoʻq: {fields}. Avval importinventory bilan reyestr maydonlariga keltiring yoki SUBSTANCES ni bering.</translation>
    </message>
    <message>
        <location filename="../processing/rating/waterhazardclass.py"/>
        <source>It tells which substance belongs to which facility.</source>
        <translation>U qaysi modda qaysi obyektniki ekanini bildiradi.</translation>
    </message>
    <message>
        <location filename="../processing/rating/waterhazardclass.py"/>
        <source>{count} {count:facility has|facilities have} shares of more than 100 %: no class worked out, see whc_note.</source>
        <translation>Ulushlari 100 % dan koʻp obyektlar: {count}; sinf aniqlanmadi, whc_note ga qarang.</translation>
    </message>
    <message>
        <location filename="../processing/rating/waterhazardclass.py"/>
        <source>{count} {count:facility has|facilities have} a fallback class from ore and process, not verified.</source>
        <translation>Sinfi ruda va jarayon boʻyicha taxminiy, tekshirilmagan obyektlar: {count}.</translation>
    </message>
    <message>
        <location filename="../processing/rating/waterhazardclass.py"/>
        <source>{count} {count:facility has|facilities have} no water hazard class.</source>
        <translation>Suv uchun xavflilik sinfi yoʻq obyektlar: {count}.</translation>
    </message>
    <message>
        <location filename="../processing/rating/waterhazardclass.py"/>
        <source>{count} {count:row|rows} of substances without facility_id {count:was|were} left out.</source>
        <translation>facility_id boʻlmagan modda satrlari tashlab ketildi: {count}.</translation>
    </message>
    <message>
        <location filename="../processing/rating/waterhazardclass.py"/>
        <source>Substances of facilities that are not in the layer were left out: {ids}.</source>
        <translation>Qatlamda yoʻq obyektlarning moddalari oʻtkazib yuborildi: {ids}.</translation>
    </message>
    <message>
        <location filename="../processing/reliefs.py"/>
        <source>Relief {path}: {count} heights of {value} m and the like, below {lowest} or above {highest} m, are taken for no-data.</source>
        <translation>Relyef {path}: {value} m kabi, {lowest} m dan past yoki {highest} m dan yuqori balandliklar: {count}; ular maʼlumotsiz hisoblanadi.</translation>
    </message>
    <message>
        <location filename="../processing/reliefs.py"/>
        <source>The relief has cells of about {cell} km: paths over it are an overview only. For any decision take a relief of 30 to 90 m, such as SRTM or Copernicus GLO-30.</source>
        <translation>Relyef katagi taxminan {cell} km: unda yoʻllar faqat umumiy koʻrinish. Qaror qabul qilish uchun 30–90 m li relyef oling, masalan SRTM yoki Copernicus GLO-30.</translation>
    </message>
    <message>
        <location filename="../processing/reliefs.py"/>
        <source>Relief {path} has cells of about {cell} m; a zone needs {limit} m or less, better 30 m. Give a finer relief, such as SRTM or Copernicus GLO-30.</source>
        <translation>Relyef {path} katagi taxminan {cell} m; zona uchun koʻpi bilan {limit} m, yaxshisi 30 m kerak. Maydaroq relyef bering, masalan SRTM yoki Copernicus GLO-30.</translation>
    </message>
    <message>
        <location filename="../processing/reliefs.py"/>
        <source>The paths run over cells of about {cell} km and may lie a cell beside their water: a corridor of {given} m may miss people. Take {least} m or more in CORRIDOR.</source>
        <translation>Yoʻllar taxminan {cell} km li kataklarda qurilgan va suvidan bir katak chetda boʻlishi mumkin: {given} m li polosa odamlarni qamramasligi mumkin. CORRIDOR da kamida {least} m bering.</translation>
    </message>
    <message>
        <location filename="../processing/run.py"/>
        <source>{name}: layer {layer} is not a raster file. Export it to GeoTIFF first.</source>
        <translation>{name}: {layer} qatlami rastr fayli emas. Avval uni GeoTIFF ga eksport qiling.</translation>
    </message>
    <message>
        <location filename="../processing/run.py"/>
        <source>points, lines or polygons</source>
        <translation>nuqtalar, chiziqlar yoki poligonlar</translation>
    </message>
    <message>
        <location filename="../processing/run.py"/>
        <source>{name}: layer {layer} has {found}; {wanted} are needed here. Choose another layer.</source>
        <translation>{name}: {layer} qatlamida {found}; bu yerda {wanted} kerak. Boshqa qatlamni tanlang.</translation>
    </message>
    <message>
        <location filename="../processing/run.py"/>
        <source>points</source>
        <translation>nuqtalar</translation>
    </message>
    <message>
        <location filename="../processing/run.py"/>
        <source>lines</source>
        <translation>chiziqlar</translation>
    </message>
    <message>
        <location filename="../processing/run.py"/>
        <source>polygons</source>
        <translation>poligonlar</translation>
    </message>
    <message>
        <location filename="../processing/run.py"/>
        <source>no geometries</source>
        <translation>geometriyasiz yozuvlar</translation>
    </message>
    <message>
        <location filename="../rating/analysis.py"/>
        <source>There are no classes {name}. There are {names}.</source>
        <translation>{name} sinflari yoʻq. Borlari: {names}.</translation>
    </message>
    <message>
        <location filename="../rating/analysis.py"/>
        <source>There are no priors {name}. There are {names}.</source>
        <translation>{name} ulushlari yoʻq. Borlari: {names}.</translation>
    </message>
    <message>
        <location filename="../rating/analysis.py"/>
        <source>There is no scheme {name}. There are {names}; your own is given as the path of its .json file.</source>
        <translation>{name} sxemasi yoʻq. Borlari: {names}; oʻzingizniki .json fayli yoʻli bilan beriladi.</translation>
    </message>
    <message>
        <location filename="../rating/checklist.py"/>
        <source>Checklist</source>
        <translation>Nazorat roʻyxati</translation>
    </message>
    <message>
        <location filename="../rating/checklist.py"/>
        <source>{value} is none of {allowed}</source>
        <translation>{value} quyidagilardan biri emas: {allowed}</translation>
    </message>
    <message>
        <location filename="../rating/checklist.py"/>
        <source>{value} already means another answer</source>
        <translation>{value} allaqachon boshqa javobni bildiradi</translation>
    </message>
    <message>
        <location filename="../rating/checklist.py"/>
        <source>one answer must have needs: data; a missing answer counts as that</source>
        <translation>bitta javobda needs: data boʻlishi kerak; yetishmayotgan javob shunday hisoblanadi</translation>
    </message>
    <message>
        <location filename="../rating/checklist.py"/>
        <source>one answer must have points above 0</source>
        <translation>bitta javobda points 0 dan katta boʻlishi kerak</translation>
    </message>
    <message>
        <location filename="../rating/checklist.py"/>
        <source>{value} stands twice</source>
        <translation>{value} ikki marta uchraydi</translation>
    </message>
    <message>
        <location filename="../rating/comparison.py"/>
        <source>{which}: facility_id {facility} stands in rows {first} and {second}; give every facility its own.</source>
        <translation>{which}: facility_id {facility} {first}- va {second}-satrlarda bor; har bir obyektga oʻz kodini bering.</translation>
    </message>
    <message>
        <location filename="../rating/criteria/contacts.py"/>
        <source>The table of paths has several for one facility, such as {ids}: keep one of each.</source>
        <translation>Yoʻllar jadvalida bitta obyektga bir nechtasi bor, masalan {ids}: har biridan bittasini qoldiring.</translation>
    </message>
    <message>
        <location filename="../rating/criteria/criteria.py"/>
        <source>Criteria</source>
        <translation>Mezonlar</translation>
    </message>
    <message>
        <location filename="../rating/criteria/criteria.py"/>
        <source>the lower quantity {low} is above the higher {high}</source>
        <translation>quyi miqdor {low} yuqorisidan ({high}) katta</translation>
    </message>
    <message>
        <location filename="../rating/criteria/criteria.py"/>
        <source>{name} is neither a field of the inventory nor one of {known}</source>
        <translation>{name} reyestr maydoni ham, quyidagilardan biri ham emas: {known}</translation>
    </message>
    <message>
        <location filename="../rating/criteria/criteria.py"/>
        <source>needs either 'statements' or 'cas'</source>
        <translation>yo statements, yo cas kerak</translation>
    </message>
    <message>
        <location filename="../rating/criteria/criteria.py"/>
        <source>{name} is no H-statement</source>
        <translation>{name} H-ibora emas</translation>
    </message>
    <message>
        <location filename="../rating/criteria/criteria.py"/>
        <source>{name} is not exact: write {exact}</source>
        <translation>{name} aniq emas: {exact} deb yozing</translation>
    </message>
    <message>
        <location filename="../rating/criteria/criteria.py"/>
        <source>{name} is no CAS number: its check digit is wrong</source>
        <translation>{name} CAS raqami emas: nazorat raqami notoʻgʻri</translation>
    </message>
    <message>
        <location filename="../rating/criteria/criteria.py"/>
        <source>{name} belongs to {owner} already</source>
        <translation>{name} allaqachon {owner} ga tegishli</translation>
    </message>
    <message>
        <location filename="../rating/draws.py"/>
        <source>{runs} runs over {count} facilities need too much memory: use at most {most} runs, or select fewer facilities.</source>
        <translation>{count} obyekt boʻyicha {runs} takrorga juda koʻp xotira kerak: koʻpi bilan {most} takror oling yoki kamroq obyekt tanlang.</translation>
    </message>
    <message>
        <location filename="../rating/evaluate.py"/>
        <source>The table has none of the fields that scheme {scheme} reads: {fields}. Bring it into the inventory's fields first.</source>
        <translation>Jadvalda {scheme} sxemasi oʻqiydigan maydonlarning birortasi yoʻq: {fields}. Avval uni reyestr maydonlariga keltiring.</translation>
    </message>
    <message>
        <location filename="../rating/evaluate.py"/>
        <source>The table has neither the field {field} nor the fields {others}, without which scheme {scheme} rates nothing: add or rename fields.</source>
        <translation>Jadvalda {field} maydoni ham, {others} maydonlari ham yoʻq, ularsiz {scheme} sxemasi hech narsani baholamaydi: maydonlarni qoʻshing yoki qayta nomlang.</translation>
    </message>
    <message>
        <location filename="../rating/evaluate.py"/>
        <source>The table has no field {field}, without which scheme {scheme} rates nothing: add or rename the field.</source>
        <translation>Jadvalda {field} maydoni yoʻq, usiz {scheme} sxemasi hech narsani baholamaydi: maydonni qoʻshing yoki qayta nomlang.</translation>
    </message>
    <message>
        <location filename="../rating/legend.py"/>
        <source>Field {field} does not hold the legend of a rating ({reason}). Rate the layer again, or give the scheme as SCHEME_FILE.</source>
        <translation>{field} maydonida baho belgilari yoʻq ({reason}). Qatlamni qayta baholang yoki sxemani SCHEME_FILE da bering.</translation>
    </message>
    <message>
        <location filename="../rating/scheme_check.py"/>
        <source>{name} includes another scheme: include that one directly</source>
        <translation>{name} boshqa sxemani oʻz ichiga oladi: oʻshani bevosita kiriting</translation>
    </message>
    <message>
        <location filename="../rating/scheme_check.py"/>
        <source>{name} is already taken</source>
        <translation>{name} allaqachon band</translation>
    </message>
    <message>
        <location filename="../rating/scheme_check.py"/>
        <source>{total} makes the field {name} too, which a factor has already</source>
        <translation>{total} omilda allaqachon bor {name} maydonini ham yaratadi</translation>
    </message>
    <message>
        <location filename="../rating/scheme_check.py"/>
        <source>the chance of a class may be written as {name}, which a factor has already</source>
        <translation>sinf ehtimolligi {name} ga yozilishi mumkin, bu maydon omilda allaqachon bor</translation>
    </message>
    <message>
        <location filename="../rating/scheme_check.py"/>
        <source>{name} is a field of the inventory, which a rating must not write over: choose another name</source>
        <translation>{name} — reyestr maydoni, baholash uni oʻzgartirmasligi kerak: boshqa nom tanlang</translation>
    </message>
    <message>
        <location filename="../rating/scheme_check.py"/>
        <source>{name} is no factor above; there are {known}</source>
        <translation>{name} yuqoridagi omil emas; borlari: {known}</translation>
    </message>
    <message>
        <location filename="../rating/scheme_check.py"/>
        <source>{name} is counted twice</source>
        <translation>{name} ikki marta hisoblangan</translation>
    </message>
    <message>
        <location filename="../rating/scheme_check.py"/>
        <source>{name} reaches no total: add it to total.of</source>
        <translation>{name} hech bir yigʻindiga kirmaydi: uni total.of ga qoʻshing</translation>
    </message>
    <message>
        <location filename="../rating/scheme_check.py"/>
        <source>'score_range' is missing: an unknown input needs a lowest and a highest score</source>
        <translation>score_range yoʻq: nomaʼlum maʼlumotga eng kichik va eng katta ball kerak</translation>
    </message>
    <message>
        <location filename="../rating/scheme_check.py"/>
        <source>the lowest score {low} is above the highest {high}</source>
        <translation>eng kichik ball {low} eng kattasidan ({high}) katta</translation>
    </message>
    <message>
        <location filename="../rating/scheme_check.py"/>
        <source>the last class must have no upper limit, or higher values have no class</source>
        <translation>oxirgi sinfning yuqori chegarasi boʻlmasligi kerak, aks holda katta qiymatlar sinfsiz qoladi</translation>
    </message>
    <message>
        <location filename="../rating/scheme_check.py"/>
        <source>needs one upper limit: 'below' or 'up_to'</source>
        <translation>bitta yuqori chegara kerak: below yoki up_to</translation>
    </message>
    <message>
        <location filename="../rating/scheme_check.py"/>
        <source>{limit} is not above the limit before it, {before}: the classes overlap</source>
        <translation>{limit} oldingi {before} chegaradan katta emas: sinflar ustma-ust tushadi</translation>
    </message>
    <message>
        <location filename="../rating/scheme_check.py"/>
        <source>{shares} shares for {classes} classes: give one for each, in their order</source>
        <translation>{classes} sinfga {shares} ulush: har biriga bittadan, tartibida bering</translation>
    </message>
    <message>
        <location filename="../rating/scheme_check.py"/>
        <source>the shares add to {sum}, not to 1</source>
        <translation>ulushlar yigʻindisi 1 emas, {sum}</translation>
    </message>
    <message>
        <location filename="../rating/scheme_inputs.py"/>
        <source>{name} is read by a factor, and the rating would write over it: choose another name</source>
        <translation>{name} maydonini omil oʻqiydi, baholash esa uning ustiga yozardi: boshqa nom tanlang</translation>
    </message>
    <message>
        <location filename="../rating/scheme_inputs.py"/>
        <source>{name} stands here twice: name another field</source>
        <translation>{name} bu yerda ikki marta bor: boshqa maydonni koʻrsating</translation>
    </message>
    <message>
        <location filename="../rating/scheme_inputs.py"/>
        <source>{field} holds no numbers: a rule for it is value_classes</source>
        <translation>{field} maydonida son yoʻq: unga mos qoida — value_classes</translation>
    </message>
    <message>
        <location filename="../rating/scheme_inputs.py"/>
        <source>the minimum {low} is above the maximum {high}: no value would be valid</source>
        <translation>minimum {low} maksimum {high} dan yuqori: birorta qiymat yaramas edi</translation>
    </message>
    <message>
        <location filename="../rating/scheme_inputs.py"/>
        <source>an empty value is an unknown one: 'unknown' says what it counts as</source>
        <translation>boʻsh qiymat — nomaʼlum qiymat: u nima deb hisoblanishini 'unknown' aytadi</translation>
    </message>
    <message>
        <location filename="../rating/scheme_inputs.py"/>
        <source>{value} has a class already</source>
        <translation>{value} uchun sinf allaqachon bor</translation>
    </message>
    <message>
        <location filename="../rating/scheme_inputs.py"/>
        <source>{field} is yes or no: its values are true and false, not {value}</source>
        <translation>{field} — ha yoki yoʻq: uning qiymatlari true va false, {value} emas</translation>
    </message>
    <message>
        <location filename="../rating/scheme_inputs.py"/>
        <source>{field} may be {value}, which has no class</source>
        <translation>{field} qiymati {value} boʻlishi mumkin, unga esa sinf yoʻq</translation>
    </message>
    <message>
        <location filename="../rating/substance_cells.py"/>
        <source>{what}: the columns {first} and {second} are both {field}. Rename or remove one of them.</source>
        <translation>{what}: {first} va {second} ustunlarining ikkalasi ham {field}. Birining nomini oʻzgartiring yoki olib tashlang.</translation>
    </message>
    <message>
        <location filename="../rating/substance_cells.py"/>
        <source>{what}: of the columns {columns} none tells what a substance does. Name those that do {fields}.</source>
        <translation>{what}: {columns} ustunlarining hech biri modda xossasini bildirmaydi. Bildiradiganlarini shunday nomlang: {fields}.</translation>
    </message>
    <message>
        <location filename="../rating/substance_cells.py"/>
        <source>{what}: column {column} does not say that its shares are per cent. Turn them into per cent where they are not, and name the column share_percent.</source>
        <translation>{what}: {column} ustuni ulushlar foizda ekanini bildirmaydi. Foizda boʻlmasa, foizga oʻtkazing va ustunni share_percent deb nomlang.</translation>
    </message>
    <message>
        <location filename="../rating/values.py"/>
        <source>{what}: the table has no column {fields}. Add it, or rename one of its columns.</source>
        <translation>{what}: jadvalda {fields} ustuni yoʻq. Qoʻshing yoki ustunlaridan birini qayta nomlang.</translation>
    </message>
    <message>
        <location filename="../system_reasons.py"/>
        <source>no reason is given</source>
        <translation>sababi aytilmagan</translation>
    </message>
    <message>
        <location filename="../system_reasons.py"/>
        <source>for the reason that the system gives ({text})</source>
        <translation>tizim aytgan sababga koʻra ({text})</translation>
    </message>
    <message>
        <location filename="../system_reasons.py"/>
        <source>another program has it open</source>
        <translation>boshqa dasturda ochiq</translation>
    </message>
    <message>
        <location filename="../system_reasons.py"/>
        <source>there is no such file or folder</source>
        <translation>bunday fayl yoki jild yoʻq</translation>
    </message>
    <message>
        <location filename="../system_reasons.py"/>
        <source>the disk is full</source>
        <translation>diskda joy yoʻq</translation>
    </message>
    <message>
        <location filename="../system_reasons.py"/>
        <source>it can only be read, not written</source>
        <translation>faqat oʻqish mumkin, yozish mumkin emas</translation>
    </message>
    <message>
        <location filename="../system_reasons.py"/>
        <source>permission is denied</source>
        <translation>ruxsat yoʻq</translation>
    </message>
    <message>
        <location filename="../system_reasons.py"/>
        <source>it is in no format that QGIS can read</source>
        <translation>QGIS oʻqiy olmaydigan format</translation>
    </message>
    <message>
        <location filename="../system_reasons.py"/>
        <source>it is damaged or not whole</source>
        <translation>shikastlangan yoki toʻliq emas</translation>
    </message>
    <message>
        <location filename="../system_reasons.py"/>
        <source>there is one of that name already</source>
        <translation>bunday nom allaqachon bor</translation>
    </message>
    <message>
        <location filename="../system_reasons.py"/>
        <source>it is a folder</source>
        <translation>bu jild</translation>
    </message>
    <message>
        <location filename="../system_reasons.py"/>
        <source>a part of its path is no folder</source>
        <translation>yoʻlining bir qismi jild emas</translation>
    </message>
    <message>
        <location filename="../system_reasons.py"/>
        <source>its name is too long</source>
        <translation>nomi juda uzun</translation>
    </message>
    <message>
        <location filename="../system_reasons.py"/>
        <source>its disk cannot be read or written</source>
        <translation>diskni oʻqib yoki yozib boʻlmaydi</translation>
    </message>
    <message>
        <location filename="../table.py"/>
        <source>This tool needs the Python package pandas, which this QGIS comes without. Start the OSGeo4W setup, choose Advanced Install, look for python3-pandas and install it. Then start QGIS again.</source>
        <translation>Bu vositaga Python ning pandas paketi kerak, bu QGIS da u yoʻq. OSGeo4W oʻrnatuvchisini ishga tushiring, Advanced Install ni tanlang, python3-pandas ni topib oʻrnating. Soʻng QGIS ni qayta ishga tushiring.</translation>
    </message>
    <message>
        <location filename="../table.py"/>
        <source>This tool needs the Python package pandas, which some builds of QGIS for macOS come without, 3.44.4 to 3.44.6 among them. Install a later QGIS from qgis.org or the one of conda-forge; or close QGIS, and run in the Terminal: /Applications/QGIS.app/Contents/MacOS/bin/python3 -m pip install pandas. Then start QGIS again.</source>
        <translation>Bu vositaga Python ning pandas paketi kerak; u macOS uchun ayrim QGIS yigʻmalarida yoʻq, jumladan 3.44.4 dan 3.44.6 gacha. qgis.org dan keyingi QGIS ni yoki conda-forge dagisini oʻrnating; yoki QGIS ni yoping va Terminalda bajaring: /Applications/QGIS.app/Contents/MacOS/bin/python3 -m pip install pandas. Soʻng QGIS ni qayta ishga tushiring.</translation>
    </message>
    <message>
        <location filename="../table.py"/>
        <source>This tool needs the Python package pandas, which this QGIS comes without. Debian, Ubuntu and Fedora: install python3-pandas. A QGIS from Flathub does not see it: take that of your distribution. Then start QGIS again.</source>
        <translation>Bu vositaga Python ning pandas paketi kerak, bu QGIS da u yoʻq. Debian, Ubuntu va Fedora: python3-pandas ni oʻrnating. Flathub dagi QGIS uni koʻrmaydi: distributivingiz QGIS ini oling. Soʻng QGIS ni qayta ishga tushiring.</translation>
    </message>
    <message>
        <location filename="../table.py"/>
        <source>Column {name}, row {row}: {value!r} is no {kind}. Correct it, or leave it empty.</source>
        <translation>{name} ustuni, {row}-satr: {value!r} {kind} emas. Tuzating yoki boʻsh qoldiring.</translation>
    </message>
    <message>
        <location filename="../table.py"/>
        <source>{name}: {key} {value} occurs more than once. Keep one row of each.</source>
        <translation>{name}: {key} {value} bir necha marta uchraydi. Har biridan bitta satr qoldiring.</translation>
    </message>
    <message>
        <location filename="../valid_geometry.py"/>
        <source>it is empty</source>
        <translation>u boʻsh</translation>
    </message>
    <message>
        <location filename="../valid_geometry.py"/>
        <source>its coordinates are infinite</source>
        <translation>koordinatalari cheksiz</translation>
    </message>
    <message>
        <location filename="../valid_geometry.py"/>
        <source>its lines cross each other</source>
        <translation>uning chiziqlari bir-birini kesadi</translation>
    </message>
    <message>
        <location filename="../valid_geometry.py"/>
        <source>its edge touches or crosses itself</source>
        <translation>uning konturi oʻziga tegadi yoki oʻzini kesadi</translation>
    </message>
    <message>
        <location filename="../valid_geometry.py"/>
        <source>it has too few points</source>
        <translation>unda nuqtalar juda kam</translation>
    </message>
    <message>
        <location filename="../valid_geometry.py"/>
        <source>a hole lies outside it</source>
        <translation>teshik undan tashqarida</translation>
    </message>
    <message>
        <location filename="../valid_geometry.py"/>
        <source>a hole lies within another</source>
        <translation>teshik boshqa teshik ichida</translation>
    </message>
    <message>
        <location filename="../valid_geometry.py"/>
        <source>one of its parts lies within another</source>
        <translation>uning bir qismi boshqa qismi ichida</translation>
    </message>
    <message>
        <location filename="../valid_geometry.py"/>
        <source>a hole cuts it in two</source>
        <translation>teshik uni ikkiga boʻladi</translation>
    </message>
    <message>
        <location filename="../valid_geometry.py"/>
        <source>it holds the same edge twice</source>
        <translation>unda bir kontur ikki marta keladi</translation>
    </message>
    <message>
        <location filename="../valid_geometry.py"/>
        <source>its edge is not closed</source>
        <translation>uning konturi yopilmagan</translation>
    </message>
    <message>
        <location filename="../valid_geometry.py"/>
        <source>it is invalid</source>
        <translation>u notoʻgʻri</translation>
    </message>
    <message>
        <location filename="../valid_geometry.py"/>
        <source>{whose}: the geometry cannot be used: {reason}. Correct or remove it.</source>
        <translation>{whose}: geometriyadan foydalanib boʻlmaydi: {reason}. Tuzating yoki olib tashlang.</translation>
    </message>
    <message>
        <location filename="../window/checklist/answer_tables.py"/>
        <source>Checklist answers</source>
        <translation>Nazorat roʻyxati javoblari</translation>
    </message>
    <message>
        <location filename="../window/checklist/answer_tables.py"/>
        <source>{file} has no table with the fields {fields}.</source>
        <translation>{file} faylida {fields} maydonlari bor jadval yoʻq.</translation>
    </message>
    <message>
        <location filename="../window/checklist/answer_tables.py"/>
        <source>{file} is no GeoPackage (.gpkg) and no CSV file (.csv).</source>
        <translation>{file} — GeoPackage (.gpkg) ham, CSV fayli (.csv) ham emas.</translation>
    </message>
    <message>
        <location filename="../window/checklist/answer_tables.py"/>
        <source>{file} cannot be written: {reason}</source>
        <translation>{file} faylini yozib boʻlmadi: {reason}</translation>
    </message>
    <message>
        <location filename="../window/checklist/answer_tables.py"/>
        <source>{layer} cannot be edited: choose another table.</source>
        <translation>{layer} jadvalini tahrirlab boʻlmaydi: boshqasini tanlang.</translation>
    </message>
    <message>
        <location filename="../window/checklist/answer_tables.py"/>
        <source>{layer} does not take the answers.</source>
        <translation>{layer} jadvali javoblarni qabul qilmaydi.</translation>
    </message>
    <message>
        <location filename="../window/checklist/answer_tables.py"/>
        <source>{layer} does not take the answers: {reason}</source>
        <translation>{layer} jadvali javoblarni qabul qilmaydi: {reason}</translation>
    </message>
    <message>
        <location filename="../window/checklist/answer_tables.py"/>
        <source>{layer}, field {field}: {value} does not fit.</source>
        <translation>{layer}, {field} maydoni: {value} mos emas.</translation>
    </message>
    <message>
        <location filename="../window/checklist/choices.py"/>
        <source>Id or name of a facility</source>
        <translation>Obyekt identifikatori yoki nomi</translation>
    </message>
    <message>
        <location filename="../window/checklist/choices.py"/>
        <source>Another checklist…</source>
        <translation>Boshqa nazorat roʻyxati…</translation>
    </message>
    <message>
        <location filename="../window/checklist/choices.py"/>
        <source>Choose a table, or name a file</source>
        <translation>Jadvalni tanlang yoki faylni koʻrsating</translation>
    </message>
    <message>
        <location filename="../window/checklist/choices.py"/>
        <source>File…</source>
        <translation>Fayl…</translation>
    </message>
    <message>
        <location filename="../window/checklist/choices.py"/>
        <source>Date</source>
        <translation>Sana</translation>
    </message>
    <message>
        <location filename="../window/checklist/choices.py"/>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <location filename="../window/checklist/choices.py"/>
        <source>Answers go to</source>
        <translation>Javoblar yoziladigan joy</translation>
    </message>
    <message>
        <location filename="../window/checklist/dialog.py"/>
        <source>Fill in a checklist</source>
        <translation>Nazorat roʻyxatini toʻldirish</translation>
    </message>
    <message>
        <location filename="../window/checklist/dialog.py"/>
        <source>Keys: a digit answers and goes on; ↑ ↓ go to a question, Enter to its note, Delete takes back.</source>
        <translation>Tugmalar: raqam — javob va keyingisiga oʻtish; ↑ ↓ — savolga, Enter — izohiga, Delete — bekor qilish.</translation>
    </message>
    <message>
        <location filename="../window/checklist/dialog.py"/>
        <source>Save</source>
        <translation>Saqlash</translation>
    </message>
    <message>
        <location filename="../window/checklist/dialog.py"/>
        <source>Print…</source>
        <translation>Chop etish…</translation>
    </message>
    <message>
        <location filename="../window/checklist/dialog.py"/>
        <source>Close</source>
        <translation>Yopish</translation>
    </message>
    <message>
        <location filename="../window/checklist/dialog.py"/>
        <source>Another checklist</source>
        <translation>Boshqa nazorat roʻyxati</translation>
    </message>
    <message>
        <location filename="../window/checklist/dialog.py"/>
        <source>Checklists (*.json)</source>
        <translation>Nazorat roʻyxatlari (*.json)</translation>
    </message>
    <message>
        <location filename="../window/checklist/dialog.py"/>
        <source>Table of answers</source>
        <translation>Javoblar jadvali</translation>
    </message>
    <message>
        <location filename="../window/checklist/dialog.py"/>
        <source>GeoPackage (*.gpkg);;CSV, UTF-8 (*.csv)</source>
        <translation>GeoPackage (*.gpkg);;CSV, UTF-8 (*.csv)</translation>
    </message>
    <message>
        <location filename="../window/checklist/dialog.py"/>
        <source>Entered earlier and not saved: {count}. It is here again; Save stores it.</source>
        <translation>Oldin kiritilgan va saqlanmagan: {count}. U yana shu yerda; “Saqlash” uni yozadi.</translation>
    </message>
    <message>
        <location filename="../window/checklist/dialog.py"/>
        <source>The table of answers is no longer in the project: choose another one before you save.</source>
        <translation>Javoblar jadvali loyihada endi yoʻq: saqlashdan oldin boshqasini tanlang.</translation>
    </message>
    <message>
        <location filename="../window/checklist/dialog.py"/>
        <source>Rows that this checklist does not know stay as they are:
{rows}</source>
        <translation>Bu nazorat roʻyxatida yoʻq satrlar oʻzgarmaydi:
{rows}</translation>
    </message>
    <message>
        <location filename="../window/checklist/dialog.py"/>
        <source>{layer} has no field photo. New inventory… over the register brings it up to date.</source>
        <translation>{layer} jadvalida photo maydoni yoʻq. Shu reyestr ustidan “Yangi reyestr…” uni yangilaydi.</translation>
    </message>
    <message>
        <location filename="../window/checklist/dialog.py"/>
        <source>Choose a facility first.</source>
        <translation>Avval obyektni tanlang.</translation>
    </message>
    <message>
        <location filename="../window/checklist/dialog.py"/>
        <source>Choose the table that the answers go to.</source>
        <translation>Javoblar yoziladigan jadvalni tanlang.</translation>
    </message>
    <message>
        <location filename="../window/checklist/dialog.py"/>
        <source>Not saved yet: {count}. Save the answers?</source>
        <translation>Hali saqlanmagan: {count}. Javoblar saqlansinmi?</translation>
    </message>
    <message>
        <location filename="../window/checklist/opening.py"/>
        <location filename="../window/layer_actions.py"/>
        <source>Fill in a checklist…</source>
        <translation>Nazorat roʻyxatini toʻldirish…</translation>
    </message>
    <message>
        <location filename="../window/checklist/photos.py"/>
        <source>{file} cannot be copied to {folder}: {reason}</source>
        <translation>{file} faylini {folder} papkasiga koʻchirib boʻlmadi: {reason}</translation>
    </message>
    <message>
        <location filename="../window/checklist/photos.py"/>
        <source>Show</source>
        <translation>Koʻrsatish</translation>
    </message>
    <message>
        <location filename="../window/checklist/photos.py"/>
        <source>Choose another…</source>
        <translation>Boshqasini tanlash…</translation>
    </message>
    <message>
        <location filename="../window/checklist/photos.py"/>
        <source>Without a photo</source>
        <translation>Fotosuratsiz</translation>
    </message>
    <message>
        <location filename="../window/checklist/photos.py"/>
        <source>Photographs ({endings})</source>
        <translation>Fotosuratlar ({endings})</translation>
    </message>
    <message>
        <location filename="../window/checklist/photos.py"/>
        <source>Photo</source>
        <translation>Fotosurat</translation>
    </message>
    <message>
        <location filename="../window/checklist/question_row.py"/>
        <source>Note</source>
        <translation>Izoh</translation>
    </message>
    <message>
        <location filename="../window/checklist/question_row.py"/>
        <source>This note has several lines: edit it in the form of the table.</source>
        <translation>Bu izoh bir necha satrli: uni jadval shaklida tahrirlang.</translation>
    </message>
    <message>
        <location filename="../window/checklist/question_row.py"/>
        <source>Evidence: {evidence}</source>
        <translation>Tasdiq: {evidence}</translation>
    </message>
    <message>
        <location filename="../window/checklist/question_row.py"/>
        <source>Photo…</source>
        <translation>Foto…</translation>
    </message>
    <message>
        <location filename="../window/checklist/result_panel.py"/>
        <source>Category</source>
        <translation>Boʻlim</translation>
    </message>
    <message>
        <location filename="../window/checklist/result_panel.py"/>
        <source>Answered</source>
        <translation>Javob berilgan</translation>
    </message>
    <message>
        <location filename="../window/checklist/result_panel.py"/>
        <source>Safety</source>
        <translation>Xavfsizlik</translation>
    </message>
    <message>
        <location filename="../window/checklist/result_panel.py"/>
        <source>Credibility</source>
        <translation>Ishonchlilik</translation>
    </message>
    <message>
        <location filename="../window/checklist/result_panel.py"/>
        <source>{done} of {count} answered</source>
        <translation>Javob berilgan: {done} / {count}</translation>
    </message>
    <message>
        <location filename="../window/checklist/result_panel.py"/>
        <source>Questions without an answer: {count}. They count as no data.</source>
        <translation>Javobsiz savollar: {count}. Ular “maʼlumot yoʻq” hisoblanadi.</translation>
    </message>
    <message>
        <location filename="../window/checklist/result_panel.py"/>
        <source>In all</source>
        <translation>Jami</translation>
    </message>
    <message>
        <location filename="../window/checklist/result_panel.py"/>
        <source>{safety} of the requirements are met; {credibility} of the answers rest on data.</source>
        <translation>Bajarilgan talablar: {safety}; maʼlumotlarga asoslangan javoblar: {credibility}.</translation>
    </message>
    <message>
        <location filename="../window/checklist/result_panel.py"/>
        <source>No answer yet.</source>
        <translation>Hali javob yoʻq.</translation>
    </message>
    <message>
        <location filename="../window/checklist/result_panel.py"/>
        <source>No question of this list applies.</source>
        <translation>Bu roʻyxatning birorta savoli qoʻllanmaydi.</translation>
    </message>
    <message>
        <location filename="../window/checklist/saving.py"/>
        <source>The table of answers is no longer there: choose another one.</source>
        <translation>Javoblar jadvali endi yoʻq: boshqasini tanlang.</translation>
    </message>
    <message>
        <location filename="../window/checklist/saving.py"/>
        <source>{layer} has no field {fields}, and what was entered would be lost: choose another table.</source>
        <translation>{layer} jadvalida {fields} maydoni yoʻq, kiritilgani yoʻqolgan boʻlar edi: boshqa jadvalni tanlang.</translation>
    </message>
    <message>
        <location filename="../window/checklist/saving.py"/>
        <source>{layer} does not hold what was written for {questions}: look at its rows.</source>
        <translation>{layer} jadvalida quyidagilar uchun yozilgani yoʻq: {questions}. Satrlarini tekshiring.</translation>
    </message>
    <message>
        <location filename="../window/checklist/saving.py"/>
        <source>Entered in {layer}: {count}. Save the edits of the layer to store them.</source>
        <translation>{layer} jadvaliga kiritildi: {count}. Yozish uchun qatlam tahrirlarini saqlang.</translation>
    </message>
    <message>
        <location filename="../window/checklist/saving.py"/>
        <source>Saved in {layer}: {count}.</source>
        <translation>{layer} jadvalida saqlandi: {count}.</translation>
    </message>
    <message>
        <location filename="../window/checklist/saving.py"/>
        <source>{questions}: the table has another answer by now. Save once more to put yours in its place.</source>
        <translation>{questions}: jadvalda endi boshqa javob bor. Oʻzingiznikini qoʻyish uchun yana bir marta saqlang.</translation>
    </message>
    <message>
        <location filename="../window/checklist/saving.py"/>
        <source>Save the project first: photographs lie beside it.</source>
        <translation>Avval loyihani saqlang: fotosuratlar uning yonida turadi.</translation>
    </message>
    <message>
        <location filename="../window/copies.py"/>
        <source>Copies to edit and to try</source>
        <translation>Tuzatish va sinash uchun nusxalar</translation>
    </message>
    <message>
        <location filename="../window/copies.py"/>
        <source>Data of the tutorial</source>
        <translation>Oʻquv kursi maʼlumotlari</translation>
    </message>
    <message>
        <location filename="../window/copies.py"/>
        <source>A messy table, relief, borders, places and a national scheme.</source>
        <translation>Tartibsiz jadval, relyef, chegaralar, aholi punktlari va milliy sxema.</translation>
    </message>
    <message>
        <location filename="../window/copies.py"/>
        <source>Files to edit, and embedded data</source>
        <translation>Tuzatish uchun fayllar va ichki maʼlumotlar</translation>
    </message>
    <message>
        <location filename="../window/copies.py"/>
        <source>Schemes, checklists, criteria, sheets and models; the embedded relief, towns and the example.</source>
        <translation>Sxemalar, nazorat roʻyxatlari, mezonlar, xarita maketlari va modellar; ichki relyef, shaharlar va misol.</translation>
    </message>
    <message>
        <location filename="../window/copies.py"/>
        <source>They go into the folder {folder}.</source>
        <translation>Ular {folder} papkasiga tushadi.</translation>
    </message>
    <message>
        <location filename="../window/copies.py"/>
        <source>Make that folder in</source>
        <translation>Bu papka qayerda yaratilsin</translation>
    </message>
    <message>
        <location filename="../window/copies.py"/>
        <source>Files that are there already stay as they are.</source>
        <translation>U yerda allaqachon bor fayllar oʻz holicha qoladi.</translation>
    </message>
    <message>
        <location filename="../window/copies.py"/>
        <source>Files copied to {folder}: {copied}. Were there already and stay as they are: {kept}.</source>
        <translation>{folder} papkasiga nusxalangan fayllar: {copied}. Avvaldan bor boʻlib, oʻzgarmagani: {kept}.</translation>
    </message>
    <message>
        <location filename="../window/dock/card.py"/>
        <source>Zoom</source>
        <translation>Xaritada koʻrsatish</translation>
    </message>
    <message>
        <location filename="../window/dock/card.py"/>
        <source>Form</source>
        <translation>Shakl</translation>
    </message>
    <message>
        <location filename="../window/dock/card.py"/>
        <source>Sheet…</source>
        <translation>Varaqa…</translation>
    </message>
    <message>
        <location filename="../window/dock/card.py"/>
        <source>A sheet needs a rating: assess the facilities first.</source>
        <translation>Varaqa uchun baho kerak: avval obyektlarni baholang.</translation>
    </message>
    <message>
        <location filename="../window/dock/card.py"/>
        <source>The class rests on what is assumed.</source>
        <translation>Sinf farazlarga asoslangan.</translation>
    </message>
    <message>
        <location filename="../window/dock/dock.py"/>
        <source>Tailings</source>
        <translation>Chiqindixonalar</translation>
    </message>
    <message>
        <location filename="../window/dock/dock.py"/>
        <source>Steps of the work, and what is known of a facility</source>
        <translation>Ish bosqichlari va obyekt haqida maʼlumotlar</translation>
    </message>
    <message>
        <location filename="../window/dock/downstream.py"/>
        <source>time unknown</source>
        <translation>vaqti nomaʼlum</translation>
    </message>
    <message>
        <location filename="../window/dock/downstream.py"/>
        <source>none on its way</source>
        <translation>yoʻlida yoʻq</translation>
    </message>
    <message>
        <location filename="../window/dock/example.py"/>
        <source>Example facilities</source>
        <translation>Misol obyektlari</translation>
    </message>
    <message>
        <location filename="../window/dock/example.py"/>
        <source>Example, in memory only: {placed} of {read} facilities have a published point.</source>
        <translation>Misol, faqat xotirada: {read} obyektdan {placed} tasining eʼlon qilingan nuqtasi bor.</translation>
    </message>
    <message>
        <location filename="../window/dock/facts.py"/>
        <source>Cannot be shown</source>
        <translation>Koʻrsatib boʻlmaydi</translation>
    </message>
    <message>
        <location filename="../window/dock/facts.py"/>
        <source>country unknown</source>
        <translation>davlat nomaʼlum</translation>
    </message>
    <message>
        <location filename="../window/dock/facts.py"/>
        <source>First border</source>
        <translation>Birinchi chegara</translation>
    </message>
    <message>
        <location filename="../window/dock/facts.py"/>
        <source>{value}, a lower bound</source>
        <translation>{value}, quyi chegara</translation>
    </message>
    <message>
        <location filename="../window/dock/facts.py"/>
        <source>Not rated because</source>
        <translation>Baholanmagani sababi</translation>
    </message>
    <message>
        <location filename="../window/dock/facts.py"/>
        <source>Range</source>
        <translation>Oraliq</translation>
    </message>
    <message>
        <location filename="../window/dock/facts.py"/>
        <source>Inputs known</source>
        <translation>Maʼlum dastlabki maʼlumotlar</translation>
    </message>
    <message>
        <location filename="../window/dock/facts.py"/>
        <source>Unknown inputs</source>
        <translation>Nomaʼlum maʼlumotlar</translation>
    </message>
    <message>
        <location filename="../window/dock/facts.py"/>
        <source>Also assumed</source>
        <translation>Yana faraz qilingan</translation>
    </message>
    <message>
        <location filename="../window/dock/facts.py"/>
        <source>not rated yet</source>
        <translation>hali baholanmagan</translation>
    </message>
    <message>
        <location filename="../window/dock/facts.py"/>
        <source>THI unknown</source>
        <translation>THI nomaʼlum</translation>
    </message>
    <message>
        <location filename="../window/dock/measures.py"/>
        <source>Measures noted</source>
        <translation>Yozilgan choralar</translation>
    </message>
    <message>
        <location filename="../window/dock/measures.py"/>
        <source>Inspection due</source>
        <translation>Koʻrik vaqti keldi</translation>
    </message>
    <message>
        <location filename="../window/dock/measures.py"/>
        <source>By the checklist</source>
        <translation>Nazorat roʻyxati boʻyicha</translation>
    </message>
    <message>
        <location filename="../window/dock/measures.py"/>
        <source>no inspection recorded</source>
        <translation>koʻriklar yozilmagan</translation>
    </message>
    <message>
        <location filename="../window/dock/measures.py"/>
        <source>undated</source>
        <translation>sanasiz</translation>
    </message>
    <message>
        <location filename="../window/dock/measures.py"/>
        <source>Whether done is not recorded.</source>
        <translation>Bajarilgani yozilmagan.</translation>
    </message>
    <message>
        <location filename="../window/dock/measures.py"/>
        <source>since {day}</source>
        <translation>boshlab: {day}</translation>
    </message>
    <message>
        <location filename="../window/dock/measures.py"/>
        <source>no measures listed</source>
        <translation>choralar yoʻq</translation>
    </message>
    <message>
        <location filename="../window/dock/panel.py"/>
        <source>Steps</source>
        <translation>Bosqichlar</translation>
    </message>
    <message>
        <location filename="../window/dock/panel.py"/>
        <source>From a table of tailings facilities to a hazard map and a ranked list.</source>
        <translation>Chiqindixonalar jadvalidan xavflilik xaritasi va tartiblangan roʻyxatgacha.</translation>
    </message>
    <message>
        <location filename="../window/dock/panel.py"/>
        <source>Try the example</source>
        <translation>Misolda sinab koʻrish</translation>
    </message>
    <message>
        <location filename="../window/dock/panel.py"/>
        <source>32 facilities of Central Asia from published sources; works offline.</source>
        <translation>Eʼlon qilingan manbalardan Markaziy Osiyoning 32 ta obyekti; internetsiz ishlaydi.</translation>
    </message>
    <message>
        <location filename="../window/dock/panel.py"/>
        <source>Tutorial data…</source>
        <translation>Oʻquv maʼlumotlari…</translation>
    </message>
    <message>
        <location filename="../window/dock/panel.py"/>
        <source>Copies the table, relief and borders of the tutorial into a folder of your choice.</source>
        <translation>Oʻquv kursining jadvali, relyefi va chegaralarini siz tanlagan papkaga koʻchiradi.</translation>
    </message>
    <message>
        <location filename="../window/dock/panel.py"/>
        <source>Selected facilities: {count}. Select one.</source>
        <translation>Tanlangan obyektlar: {count}. Bittasini tanlang.</translation>
    </message>
    <message>
        <location filename="../window/dock/panel.py"/>
        <source>Find a facility, or select one on the map.</source>
        <translation>Obyektni toping yoki xaritada tanlang.</translation>
    </message>
    <message>
        <location filename="../window/dock/search.py"/>
        <source>Facility: name or ID</source>
        <translation>Obyekt: nomi yoki identifikatori</translation>
    </message>
    <message>
        <location filename="../window/dock/search.py"/>
        <source>No facilities in the project</source>
        <translation>Loyihada obyektlar yoʻq</translation>
    </message>
    <message>
        <location filename="../window/dock/steps.py"/>
        <source>Import…</source>
        <translation>Import…</translation>
    </message>
    <message>
        <location filename="../window/dock/steps.py"/>
        <source>Data</source>
        <translation>Maʼlumotlar</translation>
    </message>
    <message>
        <location filename="../window/dock/steps.py"/>
        <source>Open data…</source>
        <translation>Ochiq maʼlumotlar…</translation>
    </message>
    <message>
        <location filename="../window/dock/steps.py"/>
        <source>Assessment</source>
        <translation>Baholash</translation>
    </message>
    <message>
        <location filename="../window/dock/steps.py"/>
        <source>Assess…</source>
        <translation>Baholash…</translation>
    </message>
    <message>
        <location filename="../window/dock/steps.py"/>
        <source>Map, list and sheets</source>
        <translation>Xarita, roʻyxat va varaqalar</translation>
    </message>
    <message>
        <location filename="../window/dock/steps.py"/>
        <source>Map…</source>
        <translation>Xarita…</translation>
    </message>
    <message>
        <location filename="../window/dock/steps.py"/>
        <source>List…</source>
        <translation>Roʻyxat…</translation>
    </message>
    <message>
        <location filename="../window/dock/steps.py"/>
        <source>Sheets…</source>
        <translation>Varaqalar…</translation>
    </message>
    <message>
        <location filename="../window/dock/steps.py"/>
        <source>Web map…</source>
        <translation>Veb-xarita…</translation>
    </message>
    <message>
        <location filename="../window/dock/steps.py"/>
        <source>Report…</source>
        <translation>Hisobot…</translation>
    </message>
    <message>
        <location filename="../window/dock/steps.py"/>
        <source>No layer of facilities yet</source>
        <translation>Obyektlar qatlami hali yoʻq</translation>
    </message>
    <message>
        <location filename="../window/dock/steps.py"/>
        <source>{layer}: no facility entered yet</source>
        <translation>{layer}: hali obyekt kiritilmagan</translation>
    </message>
    <message>
        <location filename="../window/dock/steps.py"/>
        <source>{layer}: {count}</source>
        <translation>{layer}: {count}</translation>
    </message>
    <message>
        <location filename="../window/dock/steps.py"/>
        <source>Open data in {folder}</source>
        <translation>Ochiq maʼlumotlar: {folder}</translation>
    </message>
    <message>
        <location filename="../window/dock/steps.py"/>
        <source>Relief: {layer}</source>
        <translation>Relyef: {layer}</translation>
    </message>
    <message>
        <location filename="../window/dock/steps.py"/>
        <source>None in the project</source>
        <translation>Loyihada yoʻq</translation>
    </message>
    <message>
        <location filename="../window/dock/steps.py"/>
        <source>None: an assessment takes the plugin's overview relief</source>
        <translation>Yoʻq: baholash modulning umumiy relyefini oladi</translation>
    </message>
    <message>
        <location filename="../window/dock/steps.py"/>
        <source>{layer}: {count} rated</source>
        <translation>{layer}, baholangan: {count}</translation>
    </message>
    <message>
        <location filename="../window/dock/steps.py"/>
        <source>Layout: {name}</source>
        <translation>Maket: {name}</translation>
    </message>
    <message>
        <location filename="../window/dock/steps.py"/>
        <source>No map or list yet</source>
        <translation>Xarita va roʻyxat hali yoʻq</translation>
    </message>
    <message>
        <location filename="../window/dock/steps.py"/>
        <source>Not rated yet</source>
        <translation>Hali baholanmagan</translation>
    </message>
    <message>
        <location filename="../window/dock/steps.py"/>
        <source>done</source>
        <translation>tayyor</translation>
    </message>
    <message>
        <location filename="../window/explaining.py"/>
        <source>The facility is no longer in the layer {layer}.</source>
        <translation>Bu obyekt {layer} qatlamida endi yoʻq.</translation>
    </message>
    <message>
        <location filename="../window/explaining.py"/>
        <source>The layer says THI {written}; with the values as they are now it is another one: rate it again.</source>
        <translation>Qatlamda THI {written}; hozirgi qiymatlar bilan u boshqacha: qayta baholang.</translation>
    </message>
    <message>
        <location filename="../window/explaining.py"/>
        <source>The facility was rated by {scheme}, which does not come with the plugin. Run Rate hazard with the file of that scheme (SCHEME_FILE) and an explanation (EXPLANATION).</source>
        <translation>Obyekt modul tarkibida yoʻq {scheme} sxemasi boʻyicha baholangan. “Xavflilikni baholash (THI)” vositasini shu sxema fayli (SCHEME_FILE) va tushuntirish (EXPLANATION) bilan ishga tushiring.</translation>
    </message>
    <message>
        <location filename="../window/explaining.py"/>
        <source>Open in the browser</source>
        <translation>Brauzerda ochish</translation>
    </message>
    <message>
        <location filename="../window/guide.py"/>
        <source>No browser could be started. The guide is here: {address}</source>
        <translation>Brauzerni ishga tushirib boʻlmadi. Qoʻllanma shu yerda: {address}</translation>
    </message>
    <message>
        <location filename="../window/help_pages.py"/>
        <source>On the web</source>
        <translation>Internetda</translation>
    </message>
    <message>
        <location filename="../window/layer_actions.py"/>
        <source>Facility sheet…</source>
        <translation>Obyekt varaqasi…</translation>
    </message>
    <message>
        <location filename="../window/layer_actions.py"/>
        <source>Explain the rating</source>
        <translation>Bahoni tushuntirish</translation>
    </message>
    <message>
        <location filename="../window/layer_actions.py"/>
        <source>Where does it flow</source>
        <translation>Qayerga oqadi</translation>
    </message>
    <message>
        <location filename="../window/layer_actions.py"/>
        <source>This facility has no facility_id: give it one first.</source>
        <translation>Bu obyektda facility_id yoʻq: avval uni bering.</translation>
    </message>
    <message>
        <location filename="../window/layer_actions.py"/>
        <source>This facility has no position.</source>
        <translation>Bu obyektning joyi yoʻq.</translation>
    </message>
    <message>
        <location filename="../window/layer_actions.py"/>
        <source>The position of this facility is not on this map.</source>
        <translation>Bu obyektning joyi bu xaritada yoʻq.</translation>
    </message>
    <message>
        <location filename="../window/locator.py"/>
        <source>Tailings facilities</source>
        <translation>Chiqindixonalar</translation>
    </message>
    <message>
        <location filename="../window/locator.py"/>
        <source>{facility} has no position.</source>
        <translation>Joyi yoʻq: {facility}.</translation>
    </message>
    <message>
        <location filename="../window/options.py"/>
        <source>that of QGIS</source>
        <translation>QGIS dagidek</translation>
    </message>
    <message>
        <location filename="../window/options.py"/>
        <source>stands at the head of facility sheets</source>
        <translation>obyekt varaqalarining boshida turadi</translation>
    </message>
    <message>
        <location filename="../window/options.py"/>
        <source>Language of results</source>
        <translation>Natijalar tili</translation>
    </message>
    <message>
        <location filename="../window/options.py"/>
        <source>National scheme</source>
        <translation>Milliy sxema</translation>
    </message>
    <message>
        <location filename="../window/options.py"/>
        <source>Scheme (*.json)</source>
        <translation>Sxema (*.json)</translation>
    </message>
    <message>
        <location filename="../window/options.py"/>
        <source>Move the map to results when they are loaded</source>
        <translation>Yuklanganda xaritani natijalarga surish</translation>
    </message>
    <message>
        <location filename="../window/options.py"/>
        <source>The dialogs of the tools open with these; each can be changed there. Models, scripts and qgis_process do not read them: their results are the same on every machine.</source>
        <translation>Vositalar oynalari shular bilan ochiladi; har birini oʻsha yerda oʻzgartirish mumkin. Modellar, skriptlar va qgis_process ularni oʻqimaydi: natijalari har qanday kompyuterda bir xil.</translation>
    </message>
    <message>
        <location filename="../window/options.py"/>
        <source>that of each tool</source>
        <translation>har bir vositaniki</translation>
    </message>
    <message>
        <location filename="../window/options.py"/>
        <source>The national scheme takes its place.</source>
        <translation>Uning oʻrnida milliy sxema ishlaydi.</translation>
    </message>
    <message>
        <location filename="../window/options.py"/>
        <source>{path} is a scheme of {index}: give one of the THI.</source>
        <translation>{path} — {index} sxemasi: THI sxemasini bering.</translation>
    </message>
    <message>
        <location filename="../window/options.py"/>
        <source>{path}: there is no such folder.</source>
        <translation>{path}: bunday papka yoʻq.</translation>
    </message>
    <message>
        <location filename="../window/trace/keeping.py"/>
        <source>Paths from the map</source>
        <translation>Xaritadan oqim yoʻllari</translation>
    </message>
    <message>
        <location filename="../window/trace/keeping.py"/>
        <source>{number}: from {place} over {relief}; borders from {countries}</source>
        <translation>{number}: {place} nuqtasidan, relyef {relief}; chegaralar: {countries}</translation>
    </message>
    <message>
        <location filename="../window/trace/panel.py"/>
        <location filename="../window/trace/part.py"/>
        <source>Where the water goes</source>
        <translation>Suv qayerga oqadi</translation>
    </message>
    <message>
        <location filename="../window/trace/panel.py"/>
        <source>Click on the map: the water is followed from there. A click with Shift adds a path. Esc stops, or clears; the right button clears.</source>
        <translation>Xaritada bosing: suv shu nuqtadan kuzatiladi. Shift bilan bosish yoʻl qoʻshadi. Esc toʻxtatadi yoki tozalaydi; oʻng tugma tozalaydi.</translation>
    </message>
    <message>
        <location filename="../window/trace/panel.py"/>
        <source>Relief:</source>
        <translation>Relyef:</translation>
    </message>
    <message>
        <location filename="../window/trace/panel.py"/>
        <source>Make it a facility…</source>
        <translation>Reyestrga…</translation>
    </message>
    <message>
        <location filename="../window/trace/panel.py"/>
        <source>Keep as layer</source>
        <translation>Qatlam qilish</translation>
    </message>
    <message>
        <location filename="../window/trace/panel.py"/>
        <source>Clear</source>
        <translation>Tozalash</translation>
    </message>
    <message>
        <location filename="../window/trace/panel.py"/>
        <source>Opens the form of a new facility of the register at this place</source>
        <translation>Shu joyda reyestrning yangi obyekti shaklini ochadi</translation>
    </message>
    <message>
        <location filename="../window/trace/panel.py"/>
        <source>Puts the paths into the project as a layer</source>
        <translation>Yoʻllarni loyihaga qatlam qilib qoʻshadi</translation>
    </message>
    <message>
        <location filename="../window/trace/panel.py"/>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <location filename="../window/trace/panel.py"/>
        <location filename="../window/trace/words.py"/>
        <source>Length</source>
        <translation>Uzunlik</translation>
    </message>
    <message>
        <location filename="../window/trace/panel.py"/>
        <source>Border</source>
        <translation>Chegara</translation>
    </message>
    <message>
        <location filename="../window/trace/panel.py"/>
        <location filename="../window/trace/words.py"/>
        <source>People</source>
        <translation>Aholi</translation>
    </message>
    <message>
        <location filename="../window/trace/panel.py"/>
        <location filename="../window/trace/words.py"/>
        <source>Ends in</source>
        <translation>Oxiri</translation>
    </message>
    <message>
        <location filename="../window/trace/panel.py"/>
        <source>The topmost visible one, else the overview</source>
        <translation>Eng yuqoridagi koʻrinadigani, boʻlmasa umumiysi</translation>
    </message>
    <message>
        <location filename="../window/trace/panel.py"/>
        <source>no path</source>
        <translation>yoʻl yoʻq</translation>
    </message>
    <message>
        <location filename="../window/trace/part.py"/>
        <source>Click on the map and see where the water goes from there</source>
        <translation>Xaritada bosing va suv u yerdan qayerga oqishini koʻring</translation>
    </message>
    <message>
        <location filename="../window/trace/reliefs.py"/>
        <source>Overview relief of the plugin (cells of 1.9 km)</source>
        <translation>Modulning umumiy relyefi (katak 1,9 km)</translation>
    </message>
    <message>
        <location filename="../window/trace/reliefs.py"/>
        <source>QGIS's world map, simplified</source>
        <translation>QGIS dunyo xaritasi, soddalashtirilgan</translation>
    </message>
    <message>
        <location filename="../window/trace/reliefs.py"/>
        <source>none: borders are not looked at</source>
        <translation>yoʻq: chegaralar hisobga olinmaydi</translation>
    </message>
    <message>
        <location filename="../window/trace/session.py"/>
        <source>This place of the map has no longitude and latitude: look at the CRS of the project.</source>
        <translation>Xaritaning bu joyida uzunlik va kenglik yoʻq: loyihaning koordinatalar tizimini tekshiring.</translation>
    </message>
    <message>
        <location filename="../window/trace/session.py"/>
        <source>Stopped.</source>
        <translation>Toʻxtatildi.</translation>
    </message>
    <message>
        <location filename="../window/trace/session.py"/>
        <source>Layer {layer} cannot be edited now.</source>
        <translation>{layer} qatlamini hozir tahrirlab boʻlmaydi.</translation>
    </message>
    <message>
        <location filename="../window/trace/session.py"/>
        <source>The project has no register of facilities that can be edited. Make one?</source>
        <translation>Loyihada tahrirlash mumkin boʻlgan obyektlar reyestri yoʻq. Yaratilsinmi?</translation>
    </message>
    <message>
        <location filename="../window/trace/words.py"/>
        <source>{km} km</source>
        <translation>{km} km</translation>
    </message>
    <message>
        <location filename="../window/trace/words.py"/>
        <source>{earliest} to {latest} h</source>
        <translation>{earliest} dan {latest} soatgacha</translation>
    </message>
    <message>
        <location filename="../window/trace/words.py"/>
        <source>{hours} h</source>
        <translation>{hours} soat</translation>
    </message>
    <message>
        <location filename="../window/trace/words.py"/>
        <source>{latitude}° {north_or_south}, {longitude}° {east_or_west}</source>
        <translation>{latitude}° {north_or_south}, {longitude}° {east_or_west}</translation>
    </message>
    <message>
        <location filename="../window/trace/words.py"/>
        <source>N</source>
        <translation>shm. k.</translation>
    </message>
    <message>
        <location filename="../window/trace/words.py"/>
        <source>S</source>
        <translation>j. k.</translation>
    </message>
    <message>
        <location filename="../window/trace/words.py"/>
        <source>E</source>
        <translation>shq. u.</translation>
    </message>
    <message>
        <location filename="../window/trace/words.py"/>
        <source>W</source>
        <translation>gʻ. u.</translation>
    </message>
    <message>
        <location filename="../window/trace/words.py"/>
        <source>The place lies outside the relief.</source>
        <translation>Nuqta relyefdan tashqarida.</translation>
    </message>
    <message>
        <location filename="../window/trace/words.py"/>
        <source>The relief has no height at this place: it is a hole in the data, or the sea.</source>
        <translation>Bu joyda relyef balandligi yoʻq: bu maʼlumotlardagi boʻshliq yoki dengiz.</translation>
    </message>
    <message>
        <location filename="../window/trace/words.py"/>
        <source>The place lies in the sea: the water is at its end.</source>
        <translation>Nuqta dengizda: suv oʻz oxirida.</translation>
    </message>
    <message>
        <location filename="../window/trace/words.py"/>
        <source>The place lies in a lake without outflow: the water stays there.</source>
        <translation>Nuqta oqib chiqmaydigan koʻlda: suv oʻsha yerda qoladi.</translation>
    </message>
    <message>
        <location filename="../window/trace/words.py"/>
        <source>The place lies in an inland sink: the water stays there.</source>
        <translation>Nuqta oqimsiz botiqda: suv oʻsha yerda qoladi.</translation>
    </message>
    <message>
        <location filename="../window/trace/words.py"/>
        <source>The place lies on the edge of the relief: where its water goes is unknown.</source>
        <translation>Nuqta relyef chekkasida: suvi qayerga oqishi nomaʼlum.</translation>
    </message>
    <message>
        <location filename="../window/trace/words.py"/>
        <source>Where the water of this place goes is unknown.</source>
        <translation>Bu joyning suvi qayerga oqishi nomaʼlum.</translation>
    </message>
    <message>
        <location filename="../window/trace/words.py"/>
        <source>along the border of {first} with {second}</source>
        <translation>{first} – {second} chegarasi boʻylab</translation>
    </message>
    <message>
        <location filename="../window/trace/words.py"/>
        <source>none known</source>
        <translation>nomaʼlum</translation>
    </message>
    <message>
        <location filename="../window/trace/words.py"/>
        <source>at least {people}</source>
        <translation>kamida {people}</translation>
    </message>
    <message>
        <location filename="../window/trace/words.py"/>
        <source>{end}: the water goes on, and what follows is not known</source>
        <translation>{end}: suv davom etadi, keyin nima boʻlishi nomaʼlum</translation>
    </message>
    <message>
        <location filename="../window/trace/words.py"/>
        <source>{drop} m down</source>
        <translation>pasayish {drop} m</translation>
    </message>
    <message>
        <location filename="../window/trace/words.py"/>
        <source>Arrival there</source>
        <translation>Yetib kelish vaqti</translation>
    </message>
    <message>
        <location filename="../window/trace/words.py"/>
        <source>Borders from</source>
        <translation>Chegaralar manbasi</translation>
    </message>
    <message>
        <location filename="../window/trace/words.py"/>
        <source>Hours are those of the leading edge at an assumed {assumed} m/s; in brackets at {fast} and {slow} m/s, between which the plume of Baia Mare travelled in 2000.</source>
        <translation>Soatlar — qabul qilingan {assumed} m/s tezlikdagi oldingi front uchun; qavs ichida {fast} va {slow} m/s uchun: 2000-yilda Baya-Mare iflos suvi shular orasidagi tezlikda oqqan.</translation>
    </message>
    <message>
        <location filename="../window/trace/words.py"/>
        <source>The relief has cells of about {cell} km: the path is an overview only.</source>
        <translation>Relyef katagi taxminan {cell} km: yoʻl faqat umumiy koʻrinish.</translation>
    </message>
    <message>
        <location filename="../window/trace/words.py"/>
        <source>The layer of countries does not cover all of the path: borders and countries may be missing.</source>
        <translation>Davlatlar qatlami butun yoʻlni qamramaydi: chegara va davlatlar tushib qolgan boʻlishi mumkin.</translation>
    </message>
    <message>
        <location filename="../window/trace/words.py"/>
        <source>No border is met as far as the path is known.</source>
        <translation>Yoʻlning maʼlum qismida chegara yoʻq.</translation>
    </message>
    <message>
        <location filename="../window/trace/words.py"/>
        <source>{border}: {distance}, {hours}</source>
        <translation>{border}: {distance}, {hours}</translation>
    </message>
    <message>
        <location filename="../window/trace/words.py"/>
        <source>Borders</source>
        <translation>Chegaralar</translation>
    </message>
    <message>
        <location filename="../window/trace/words.py"/>
        <source>None of the towns that the plugin knows lies within {corridor} of the first {within}: villages are not among them, so it is unknown who lives there.</source>
        <translation>Modulga maʼlum shaharlarning birortasi ham yoʻlning dastlabki {within} qismida {corridor} dan yaqin emas: qishloqlar ular orasida yoʻq, shuning uchun u yerda kim yashashi nomaʼlum.</translation>
    </message>
    <message>
        <location filename="../window/trace/words.py"/>
        <source>Towns that the plugin knows within {corridor} of the first {within}; villages are missing, so the people are a lower bound</source>
        <translation>Modulga maʼlum shaharlar, yoʻlning dastlabki {within} qismida {corridor} gacha; qishloqlar yoʻq, shuning uchun aholi quyi chegara</translation>
    </message>
    <message>
        <location filename="../window/trace/words.py"/>
        <source>people unknown</source>
        <translation>aholi nomaʼlum</translation>
    </message>
    <message>
        <location filename="../window/trace/words.py"/>
        <source>{people} people</source>
        <translation>aholi {people}</translation>
    </message>
    <message>
        <location filename="../window/trace/words.py"/>
        <source>{town}: {lives}, at {distance}, {hours}</source>
        <translation>{town}: {lives}, masofa {distance}, {hours}</translation>
    </message>
    <message>
        <location filename="../window/trace/work.py"/>
        <source>Heights of {value} m and the like, below {lowest} or above {highest} m, are taken for no-data.</source>
        <translation>{value} m kabi, {lowest} m dan past yoki {highest} m dan yuqori balandliklar maʼlumotsiz hisoblanadi.</translation>
    </message>
</context>
</TS>
