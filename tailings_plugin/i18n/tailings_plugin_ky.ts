<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ky_KG" sourcelanguage="en">
<context>
    <name>tailings</name>
    <message>
        <location filename="../archives.py"/>
        <source>{input}: {path} would unpack to {size} MB, far more than a table holds, and fill the memory. Check that it is the right file, or cut it into parts.</source>
        <translation>{input}: {path} ачылганда {size} МБ болмок, бул жадыбалдан алда канча көп жана эстутумду толтурмак. Туура файл экенин текшериңиз же бөлүктөргө бөлүңүз.</translation>
    </message>
    <message>
        <location filename="../basin/analysis.py"/>
        <source>Point {id} has no path: {reason}. Give a point on cells with a height.</source>
        <translation>{id} чекитинин жолу жок: {reason}. Бийиктиги бар уячадагы чекитти бериңиз.</translation>
    </message>
    <message>
        <location filename="../basin/analysis.py"/>
        <source>Sinks are marked as directions are found: give them to {function} instead.</source>
        <translation>Агымсыз ойдуңдар багыттар эсептелгенде белгиленет: аларды {function} ичинде бериңиз.</translation>
    </message>
    <message>
        <location filename="../basin/analysis.py"/>
        <source>Sinks are marked as directions are found: give them to flow_directions instead.</source>
        <translation>Ойдуңдар багыттар аныкталганда белгиленет: аларды flow_directions ичине бериңиз.</translation>
    </message>
    <message>
        <location filename="../basin/analysis.py"/>
        <source>The table of points has no columns lon and lat (or x and y); it has {names}. Rename them.</source>
        <translation>Чекиттер жадыбалында lon жана lat (же x жана y) мамычалары жок; андагылар: {names}. Атын өзгөртүңүз.</translation>
    </message>
    <message>
        <location filename="../basin/analysis.py"/>
        <source>Layer {path} has no field {field} with countries; its fields are {names}. Name the field of the codes.</source>
        <translation>{path} катмарында өлкөлөрү бар {field} талаасы жок; талаалары: {names}. Коддор талаасын атаңыз.</translation>
    </message>
    <message>
        <location filename="../basin/grid/codings.py"/>
        <source>Directions {path}: rows from {row} on cannot be read.</source>
        <translation>{path} багыттары: {row} сабынан баштап окулбайт.</translation>
    </message>
    <message>
        <location filename="../basin/grid/codings.py"/>
        <location filename="../basin/grid/direction_file.py"/>
        <source>Directions {path}: there is no direction in it, only no-data.</source>
        <translation>{path} багыттары: анда бир да багыт жок, маалымат жок гана.</translation>
    </message>
    <message>
        <location filename="../basin/grid/codings.py"/>
        <source>Flow directions cannot be written to {path}: {error}</source>
        <translation>Агым багыттары {path} жерине жазылбайт: {error}</translation>
    </message>
    <message>
        <location filename="../basin/grid/codings.py"/>
        <source>Directions {path}: the codings {codings} fit equally. Say which one it is.</source>
        <translation>{path} багыттары: {codings} коддоолору бирдей туура келет. Кайсынысы экенин көрсөтүңүз.</translation>
    </message>
    <message>
        <location filename="../basin/grid/codings.py"/>
        <source>Directions {path}: {count} cells hold no code of the coding {coding}; the first is no whole number in row {row}, column {column} (x {x:g}, y {y:g}). Choose the coding the raster was made with, or mend the raster.</source>
        <translation>{path} багыттары: {coding} коддоосунун коду жок уячалар: {count}; биринчиси бүтүн сан эмес, {row} сабы, {column} мамычасы (x {x:g}, y {y:g}). Растр түзүлгөн коддоону тандаңыз же растрды оңдоңуз.</translation>
    </message>
    <message>
        <location filename="../basin/grid/codings.py"/>
        <source>Directions {path}: {count} cells hold no code of the coding {coding}; the first is {code} in row {row}, column {column} (x {x:g}, y {y:g}). Choose the coding the raster was made with, or mend the raster.</source>
        <translation>{path} багыттары: {coding} коддоосунун коду жок уячалар: {count}; биринчиси {code}, {row} сабы, {column} мамычасы (x {x:g}, y {y:g}). Растр түзүлгөн коддоону тандаңыз же растрды оңдоңуз.</translation>
    </message>
    <message>
        <location filename="../basin/grid/drained_file.py"/>
        <source>Raster {path} has {rows} x {columns} cells from {left:.10g}, {top:.10g} on; the flow directions have {own_rows} x {own_columns} from {own_left:.10g}, {own_top:.10g} on, or another coordinate system.</source>
        <translation>{path} растры: {left:.10g}, {top:.10g} чекитинен {rows} x {columns} уяча; агым багыттарында {own_left:.10g}, {own_top:.10g} чекитинен {own_rows} x {own_columns} же координаттар системасы башка.</translation>
    </message>
    <message>
        <location filename="../basin/grid/drained_file.py"/>
        <location filename="../basin/grid/sampling.py"/>
        <location filename="../consequence/windows.py"/>
        <source>Raster {name}: rows from {row} on cannot be read: {error}</source>
        <translation>{name} растры: {row} сабынан баштап окулбайт: {error}</translation>
    </message>
    <message>
        <location filename="../basin/grid/drained_file.py"/>
        <source>Raster {path} is not of the flow directions beside it: in row {row}, column {column} it tells {found:g}, and {expected:g} follows from the cells that drain there. Remove it, or write it anew with the directions.</source>
        <translation>{path} растры жанындагы агым багыттарыныкы эмес: {row} сабында, {column} мамычасында {found:g} турат, ал эми ошол жакка аккан уячалардан {expected:g} чыгат. Аны алып салыңыз же багыттар менен бирге кайра жазыңыз.</translation>
    </message>
    <message>
        <location filename="../basin/grid/raster_file.py"/>
        <source>{path} is a vector layer; a raster is needed here.</source>
        <translation>{path} — вектордук катмар; бул жерде растр керек.</translation>
    </message>
    <message>
        <location filename="../basin/grid/raster_file.py"/>
        <location filename="../consequence/simulated.py"/>
        <location filename="../open_data/mosaic.py"/>
        <source>The raster {path} cannot be opened: {error}</source>
        <translation>{path} растры ачылбайт: {error}</translation>
    </message>
    <message>
        <location filename="../basin/grid/raster_file.py"/>
        <source>{path} holds several rasters; choose one of them: {names}</source>
        <translation>{path} ичинде бир нече растр бар; бирин тандаңыз: {names}</translation>
    </message>
    <message>
        <location filename="../basin/grid/raster_file.py"/>
        <source>Raster {path} has {count} bands; one band of values is needed. Export the band you mean to a raster of its own (Raster &gt; Conversion &gt; Translate).</source>
        <translation>{path} растрынын каналдары: {count}; маанилердин бир каналы керек. Керектүү каналды өзүнчө растрга чыгарыңыз (Растр &gt; Айландыруу &gt; Форматты которуу).</translation>
    </message>
    <message>
        <location filename="../basin/grid/raster_file.py"/>
        <source>Raster {path} holds complex numbers; one number a cell is needed. Export its real part or its amplitude to a raster of its own.</source>
        <translation>{path} растрында комплекстүү сандар; бир уячага бир сан керек. Чыныгы бөлүгүн же амплитудасын өзүнчө растрга чыгарыңыз.</translation>
    </message>
    <message>
        <location filename="../basin/grid/raster_file.py"/>
        <source>Raster {path}: its position cannot be read: {error}. The file may be cut off or damaged: copy it again from where it comes from.</source>
        <translation>{path} растры: орду окулбайт: {error}. Файл кесилген же бузулган болушу мүмкүн: аны булагынан кайра көчүрүңүз.</translation>
    </message>
    <message>
        <location filename="../basin/grid/raster_file.py"/>
        <source>Raster {path} has no coordinate system or no position. Assign its CRS first (Raster &gt; Projections &gt; Assign Projection).</source>
        <translation>{path} растрынын координаталар системасы же орду жок. Алгач системасын бериңиз (Растр &gt; Проекциялар &gt; Проекция берүү).</translation>
    </message>
    <message>
        <location filename="../basin/grid/raster_file.py"/>
        <source>Raster {path} is in the geocentric system {crs}, whose coordinates are distances from the middle of the Earth. Warp it to a geographic or projected one first (Raster &gt; Projections &gt; Warp).</source>
        <translation>{path} растры {crs} геоцентрдик системасында, анын координаталары — Жердин борборунан аралыктар. Алгач аны географиялык же проекцияланган системага которуңуз (Растр &gt; Проекциялар &gt; Которуу).</translation>
    </message>
    <message>
        <location filename="../basin/grid/raster_file.py"/>
        <source>Raster {path} is rotated or not north-up (geotransform {transform}). Warp it to a north-up raster first (Raster &gt; Projections &gt; Warp).</source>
        <translation>{path} растры бурулган же түндүккө багытталган эмес (геотрансформация {transform}). Алгач аны түндүккө багытталган растрга которуңуз (Растр &gt; Проекциялар &gt; Которуу).</translation>
    </message>
    <message>
        <location filename="../basin/grid/raster_file.py"/>
        <source>Raster {path} reaches from {south} to {north} degrees of latitude, beyond a pole: its coordinates are no degrees, or its CRS is another one. Assign the right one (Raster &gt; Projections &gt; Assign Projection).</source>
        <translation>{path} растры кеңдиктин {south} градусунан {north} градусуна чейин, уюлдан ашып жатат: координаттары градус эмес же координаттар системасы башка. Туурасын дайындаңыз (Растр &gt; Проекциялар &gt; Проекцияны дайындоо).</translation>
    </message>
    <message>
        <location filename="../basin/grid/raster_file.py"/>
        <source>Cells of {width} x {height} have no size.</source>
        <translation>{width} x {height} уячалардын өлчөмү жок.</translation>
    </message>
    <message>
        <location filename="../basin/grid/raster_file.py"/>
        <source>{crs} is no coordinate reference system. Write it as EPSG:32643.</source>
        <translation>{crs} — координаталар системасы эмес. EPSG:32643 түрүндө жазыңыз.</translation>
    </message>
    <message>
        <location filename="../basin/grid/raster_file.py"/>
        <source>Relief {path}: {cells:,.0f} million cells need about {needed:.1f} GB of memory, {free:.1f} GB are free. Clip the relief to the region of the facilities, set a length limit, use a coarser relief, or make its flow directions first with flowdirections, for which no relief is too large, and give them as DIRECTIONS.</source>
        <translation>{path} рельефи: {cells:,.0f} млн уячага болжол менен {needed:.1f} ГБ эстутум керек, бошу {free:.1f} ГБ. Рельефти объекттердин аймагы боюнча кесиңиз, узундук чегин коюңуз, орой рельеф колдонуңуз же адегенде ар кандай өлчөмдү иштеткен flowdirections куралы менен анын агым багыттарын түзүп, аларды DIRECTIONS катары бериңиз.</translation>
    </message>
    <message>
        <location filename="../basin/grid/raster_written.py"/>
        <location filename="../basin/tiles/written.py"/>
        <location filename="../consequence/flow_mosaic.py"/>
        <source>{path} cannot be written: {error}</source>
        <translation>{path} жазылбайт: {error}</translation>
    </message>
    <message>
        <location filename="../basin/grid/relief.py"/>
        <source>Relief {path}: no height in it is one of land, between {lowest} and {highest} m; there are such as {value}. Convert them to metres if they are in another unit, or choose another raster.</source>
        <translation>{path} рельефи: андагы бир да бийиктик кургактыктыкы эмес, {lowest} менен {highest} м аралыгында; {value} сыяктуулары бар. Бирдиги башка болсо, метрге которуңуз же башка растр тандаңыз.</translation>
    </message>
    <message>
        <location filename="../basin/grid/relief.py"/>
        <location filename="../basin/tiles/ground.py"/>
        <source>Relief {path}: there is no height in it, only no-data. Choose a raster (or a window of it) that has heights.</source>
        <translation>{path} рельефи: анда бийиктик жок, маалымат жок гана. Бийиктиктери бар растрды (же анын бөлүгүн) тандаңыз.</translation>
    </message>
    <message>
        <location filename="../basin/grid/relief.py"/>
        <source>Raster {path} has a palette: its values are the numbers of colours or classes, not heights. Choose the relief itself; where they are heights in metres, take the palette away (Raster &gt; Conversion &gt; Translate).</source>
        <translation>{path} растрынын палитрасы бар: маанилери — түстөрдүн же класстардын номерлери, бийиктик эмес. Рельефтин өзүн тандаңыз; булар метр менен бийиктик болсо, палитраны алып салыңыз (Растр &gt; Өзгөртүү &gt; Форматты өзгөртүү).</translation>
    </message>
    <message>
        <location filename="../basin/grid/relief.py"/>
        <source>Relief {path}: its heights are in feet ({unit}). Convert them to metres first, for example with the raster calculator (height * 0.3048).</source>
        <translation>{path} рельефи: бийиктиктери фут менен ({unit}). Алгач аларды метрге которуңуз, мисалы растр эсептегич менен (бийиктик * 0.3048).</translation>
    </message>
    <message>
        <location filename="../basin/grid/relief.py"/>
        <source>Relief {path}: its heights are in {unit}, not in metres. Convert them first, for example with the raster calculator (height * {factor}).</source>
        <translation>{path} рельефи: бийиктиктери {unit} менен, метр менен эмес. Алгач аларды которуңуз, мисалы растр эсептегич менен (бийиктик * {factor}).</translation>
    </message>
    <message>
        <location filename="../basin/grid/relief.py"/>
        <source>Relief {path}: rows from {row} on cannot be read: {error}</source>
        <translation>{path} рельефи: {row} сабынан баштап окулбайт: {error}</translation>
    </message>
    <message>
        <location filename="../basin/paths/flow_tree.py"/>
        <source>The flow directions run in a loop of {length} cells through row {row}, column {column}. Check that the coding of the directions is the right one, or make them anew from a relief.</source>
        <translation>Агым багыттары {row} сабы, {column} мамычасы аркылуу {length} уячалык туюк тегерек түзөт. Багыттардын коддоосу туура экенин текшериңиз же аларды рельефтен кайра түзүңүз.</translation>
    </message>
    <message>
        <location filename="../basin/paths/pointers.py"/>
        <source>Layer {layer}, row {row}: field {field} is empty. Fill it, or leave the row out.</source>
        <translation>{layer} катмары, {row} сабы: {field} талаасы бош. Толтуруңуз же сапты калтырыңыз.</translation>
    </message>
    <message>
        <location filename="../basin/paths/pointers.py"/>
        <source>Layer {layer}, field {field}: {name} stands in rows {first} and {second}. Identifiers must be unique: join the features, or choose another field.</source>
        <translation>{layer} катмары, {field} талаасы: {name} {first} жана {second} саптарында турат. Идентификаторлор кайталанбашы керек: объекттерди бириктириңиз же башка талаа тандаңыз.</translation>
    </message>
    <message>
        <location filename="../basin/paths/pointers.py"/>
        <source>Layer {layer}: {what} runs in a loop, {members}. Water cannot: correct these features.</source>
        <translation>{layer} катмары: {what} туюк тегерек түзөт, {members}. Суу мындай ага албайт: бул объекттерди оңдоңуз.</translation>
    </message>
    <message>
        <location filename="../basin/paths/tiled_terrain.py"/>
        <source>Relief {relief} ({rows} x {columns} cells) and flow directions {directions} ({own_rows} x {own_columns}) have other cells, or other coordinate systems. Give the relief that the directions were made from, or make them anew from this one.</source>
        <translation>{relief} рельефинин ({rows} x {columns} уяча) жана {directions} агым багыттарынын ({own_rows} x {own_columns}) уячалары же координаттар системалары башка. Багыттар түзүлгөн рельефти бериңиз же аларды ушул рельефтен кайра түзүңүз.</translation>
    </message>
    <message>
        <location filename="../basin/routing/accumulation.py"/>
        <location filename="../basin/routing/catchments_in_tiles.py"/>
        <source>The flow directions run in a circle: {count:,} cells never reach an end, the first at row {row}, column {column} (from 0). Make them anew from the relief.</source>
        <translation>Агым багыттары тегеренет: аягына жетпеген уячалар: {count:,}, биринчиси {row} сабы, {column} мамычасы (0дөн). Аларды рельефтен кайра түзүңүз.</translation>
    </message>
    <message>
        <location filename="../basin/routing/burning.py"/>
        <source>The depth to cut rivers in must be above 0 m; it is {depth}.</source>
        <translation>Дарыяларды кесүү тереңдиги 0 метрден көп болушу керек; берилгени {depth}.</translation>
    </message>
    <message>
        <location filename="../basin/routing/catchment.py"/>
        <source>The flow directions run in a loop through facilities. Make them anew from a relief.</source>
        <translation>Агым багыттары объекттер аркылуу тегеренет. Аларды рельефтен кайра түзүңүз.</translation>
    </message>
    <message>
        <location filename="../basin/routing/directions.py"/>
        <source>The relief has {rows} x {columns} cells; at most {most:,} can be routed at once. Clip it to the region of the facilities or use a coarser relief.</source>
        <translation>Рельефте {rows} x {columns} уяча бар; бир жолу эң көп {most:,} уячаны эсептөөгө болот. Аны объекттердин аймагы боюнча кесиңиз же орой рельеф колдонуңуз.</translation>
    </message>
    <message>
        <location filename="../basin/shapes/polygon_file.py"/>
        <source>The layer {path} cannot be opened: {error}</source>
        <translation>{path} катмары ачылбайт: {error}</translation>
    </message>
    <message>
        <location filename="../basin/shapes/polygon_file.py"/>
        <source>Layer {path} has no coordinate reference system. Set it in the layer's properties.</source>
        <translation>{path} катмарынын координаталар системасы жок. Аны катмардын касиеттеринде коюңуз.</translation>
    </message>
    <message>
        <location filename="../basin/tiles/cluster.py"/>
        <source>what it writes there does not come here</source>
        <translation>анын ал жакка жазганы бул жакка келбейт</translation>
    </message>
    <message>
        <location filename="../basin/tiles/cluster.py"/>
        <source>it may use {share:.0f} % of {limit:.2f} GB of memory, and takes {needed:.2f} GB for {threads} tiles at once. Start it with {option}, or with more memory, or give the run less (MEMORY_GB): then tiles are smaller.</source>
        <translation>ал {limit:.2f} ГБ эс тутумдун {share:.0f} % пайдалана алат, ал бир эле учурда алган {threads} бөлүккө {needed:.2f} ГБ керек. Аны {option} менен же көбүрөөк эс тутум менен ишке киргизиңиз, же эсептөөгө азыраак бериңиз (MEMORY_GB): анда бөлүктөр майда болот.</translation>
    </message>
    <message>
        <location filename="../basin/tiles/cluster.py"/>
        <source>it runs on another system ({theirs}) than this run ({ours}). Use one for all machines.</source>
        <translation>ал бул эсептөөдөн ({ours}) башка системада ({theirs}) иштейт. Бардык машиналарга бир системаны алыңыз.</translation>
    </message>
    <message>
        <location filename="../basin/tiles/cluster.py"/>
        <source>it has dask {theirs}, this run has {ours}. Install the same version on all machines.</source>
        <translation>анда dask {theirs}, бул эсептөөдө {ours}. Бардык машиналарга бир версияны орнотуңуз.</translation>
    </message>
    <message>
        <location filename="../basin/tiles/cluster.py"/>
        <source>it has another version of the plugin ({theirs}) than this run ({ours}): they might find different ways. Give all machines the same folder that holds tailings_plugin on PYTHONPATH, and start the worker again.</source>
        <translation>анда модулдун бул эсептөөдөгүдөн ({ours}) башка версиясы ({theirs}): алар ар башка жолдорду табышы мүмкүн. Бардык машиналарга PYTHONPATH ичинде tailings_plugin жаткан бир папканы берип, аткаруучуну кайра ишке киргизиңиз.</translation>
    </message>
    <message>
        <location filename="../basin/tiles/cluster.py"/>
        <source>it cannot import {module}: {error}. Workers need numpy, GDAL for Python (osgeo), dask, and the folder that holds tailings_plugin on PYTHONPATH. Mend that, and start the worker again.</source>
        <translation>ал {module} жүктөй албайт: {error}. Аткаруучуларга numpy, Python үчүн GDAL (osgeo), dask жана PYTHONPATH ичинде tailings_plugin жаткан папка керек. Муну оңдоп, аткаруучуну кайра ишке киргизиңиз.</translation>
    </message>
    <message>
        <location filename="../basin/tiles/files.py"/>
        <source>{path} is there already. Move it away, or choose another folder.</source>
        <translation>{path} бар. Аны башка жакка жылдырыңыз же башка папка тандаңыз.</translation>
    </message>
    <message>
        <location filename="../basin/tiles/plan.py"/>
        <source>{given:.2f} GB of memory are too few for one tile of this relief: with what must be known of all tiles it needs {needed:.2f} GB. Give more (MEMORY_GB), or use a coarser relief.</source>
        <translation>Бул рельефтин бир бөлүгүнө {given:.2f} ГБ эс тутум аз: бардык бөлүктөр жөнүндө билүү керек нерсе менен бирге {needed:.2f} ГБ керек. Көбүрөөк бериңиз (MEMORY_GB) же ири уячалуу рельефти алыңыз.</translation>
    </message>
    <message>
        <location filename="../basin/tiles/plan.py"/>
        <source>The work on tiles needs up to {needed:.1f} GB on the disk of {folder}, of which {free:.1f} GB are free. Make room, or write to another disk.</source>
        <translation>Бөлүктөр боюнча ишке {folder} папкасынын дискинде {needed:.1f} ГБга чейин керек, бош орун {free:.1f} ГБ. Орун бошотуңуз же башка дискке жазыңыз.</translation>
    </message>
    <message>
        <location filename="../basin/tiles/scheduler.py"/>
        <source>Work on several machines (scheduler {address}) needs dask.distributed, which this Python has not: install it ({command}), in the version of the workers. Without a scheduler nothing is needed.</source>
        <translation>Бир нече машинада иштөө үчүн (пландоочу {address}) dask.distributed керек, ал бул Python-до жок: аны ({command}) аткаруучулардагы версияда орнотуңуз. Пландоочусуз эч нерсе керек эмес.</translation>
    </message>
    <message>
        <location filename="../basin/tiles/scheduler.py"/>
        <source>Nobody listens at {address}: {error}. Start the scheduler there ({command}), or mend the address; a firewall may be between.</source>
        <translation>{address} дареги боюнча эч ким жооп бербейт: {error}. Ал жерде пландоочуну ишке киргизиңиз ({command}) же даректи оңдоңуз; тармак аралык экран да тоскоол болушу мүмкүн.</translation>
    </message>
    <message>
        <location filename="../basin/tiles/scheduler.py"/>
        <source>it does not answer</source>
        <translation>жооп жок</translation>
    </message>
    <message>
        <location filename="../basin/tiles/scheduler.py"/>
        <source>What listens at {address} does not speak as a Dask scheduler of this version does: {error}. See the address and its kind (tcp:// or tls://), and install the same version of dask on both sides.</source>
        <translation>{address} дареги боюнча жооп берген нерсе Dask пландоочусунун бул версиясындай сүйлөбөйт: {error}. Даректи жана анын түрүн (tcp:// же tls://) текшерип, эки жакка тең dask-тын бир версиясын орнотуңуз.</translation>
    </message>
    <message>
        <location filename="../basin/tiles/scheduler.py"/>
        <source>Several workers ended while they were at the same tile, the last at {worker}. Mostly memory is short: see their logs, start them with more of it or with {option}, or give the run less (MEMORY_GB): then tiles are smaller. What is done is kept.</source>
        <translation>Бир нече аткаруучу бир эле бөлүктүн үстүндө иштеп жатып аяктады, акыркысы — {worker}. Көбүнчө эс тутум жетпейт: алардын журналдарын караңыз, көбүрөөк эс тутум менен же {option} менен ишке киргизиңиз, же эсептөөгө азыраак бериңиз (MEMORY_GB): анда бөлүктөр майда болот. Жасалганы сакталган.</translation>
    </message>
    <message>
        <location filename="../basin/tiles/scheduler.py"/>
        <source>The scheduler {address} is lost: it has ended, or the network has. What is done is kept: start it and its workers again and run the same again, or run it without a scheduler, and it goes on from there.</source>
        <translation>Пландоочу {address} жоголду: ал аяктады же тармак үзүлдү. Жасалганы сакталган: аны жана аткаруучуларды кайра ишке киргизип, ошол эле эсептөөнү кайталаңыз же пландоочусуз ишке киргизиңиз: иш ошол жерден улантылат.</translation>
    </message>
    <message>
        <location filename="../basin/tiles/scheduler.py"/>
        <source>The scheduler {address} does not answer. See whether it and its workers are overloaded or halted; what is done is kept: run the same again, with or without a scheduler, and it goes on from there.</source>
        <translation>Пландоочу {address} жооп бербейт. Анын жана аткаруучулардын ашыкча жүктөлбөгөнүн, токтоп турбаганын караңыз; жасалганы сакталган: ошол эле эсептөөнү пландоочу менен же ансыз кайталаңыз, иш ошол жерден улантылат.</translation>
    </message>
    <message>
        <location filename="../basin/tiles/scheduler.py"/>
        <source>The scheduler {address} has no workers. Start some ({command}), and run the same again: what is done is kept.</source>
        <translation>{address} пландоочусунда аткаруучулар жок. Аларды ишке киргизип ({command}), ошол эле эсептөөнү кайталаңыз: жасалганы сакталган.</translation>
    </message>
    <message>
        <location filename="../basin/tiles/scheduler.py"/>
        <source>{address} is no address of a Dask scheduler. It is written {example}, as the scheduler prints it when it starts, or with tls:// where that is set up.</source>
        <translation>{address} — Dask пландоочусунун дареги эмес. Ал мындай жазылат: {example}, пландоочу ишке киргенде чыгаргандай, же жөндөлгөн жерде tls:// менен.</translation>
    </message>
    <message>
        <location filename="../basin/tiles/source.py"/>
        <source>Relief {path}: the tile of rows {row} to {last_row}, columns {column} to {last_column} (from x {x:.10g}, y {y:.10g} down and to the right) cannot be read: {error}. Mend the file, and run the tool again: what is done is kept.</source>
        <translation>Рельеф {path}: {row}–{last_row} саптар, {column}–{last_column} мамычалардагы бөлүк (x {x:.10g}, y {y:.10g} чекитинен төмөн жана оңго) окулбайт: {error}. Файлды оңдоп, куралды кайра ишке киргизиңиз: жасалганы сакталган.</translation>
    </message>
    <message>
        <location filename="../basin/tiles/store.py"/>
        <source>The folder {folder} is there and holds other files: half-done work on tiles cannot be kept in it. Move it away, or choose another name for the output.</source>
        <translation>{folder} папкасы бар жана анда башка файлдар турат: бөлүктөр боюнча бүтпөгөн ишти анда сактоого болбойт. Аны башка жакка жылдырыңыз же жыйынтыкка башка ат тандаңыз.</translation>
    </message>
    <message>
        <location filename="../basin/tiles/store.py"/>
        <source>Another run, with other inputs, works in the folder {folder}: only one can. Choose another output.</source>
        <translation>{folder} папкасында башка баштапкы маалыматтары бар башка эсептөө иштеп жатат: бирөө гана иштей алат. Башка натыйжаны тандаңыз.</translation>
    </message>
    <message>
        <location filename="../basin/tiles/store.py"/>
        <source>{path} cannot be read: {error}. Remove it, and run the tool again: the other tiles are kept.</source>
        <translation>{path} окулбайт: {error}. Аны өчүрүп, куралды кайра ишке киргизиңиз: калган бөлүктөр сакталган.</translation>
    </message>
    <message>
        <location filename="../basin/tiles/store.py"/>
        <source>Tiles cannot be kept in {folder}: {error}. Make room on the disk, and run the tool again: what is done is kept.</source>
        <translation>Бөлүктөрдү {folder} ичинде сактоого мүмкүн эмес: {error}. Дискте орун бошотуп, куралды кайра ишке киргизиңиз: жасалганы сакталган.</translation>
    </message>
    <message>
        <location filename="../basin/tiles/worker.py"/>
        <source>another run works in it</source>
        <translation>анда башка эсептөө иштеп жатат</translation>
    </message>
    <message>
        <location filename="../basin/tiles/worker.py"/>
        <source>it cannot open the relief: {reason} All machines must have it under the same path.</source>
        <translation>ал рельефти ача албайт: {reason} Рельеф бардык машиналарда бир жолдо болушу керек.</translation>
    </message>
    <message>
        <location filename="../basin/tiles/worker.py"/>
        <source>the relief {path} is another one there (files of other sizes). All machines must have the same.</source>
        <translation>андагы {path} рельефи башка (файлдардын өлчөмү башкача). Бардык машиналарда бирдей болушу керек.</translation>
    </message>
    <message>
        <location filename="../basin/tiles/worker.py"/>
        <source>it does not share the folder {folder}, in which tiles are kept: {error}. It must be on a disk that all machines have under the same path, where workers may write: choose an output there.</source>
        <translation>анда бөлүктөр сакталган {folder} папкасы орток эмес: {error}. Ал бардык машиналарда бир жолдо турган, аткаруучулар жаза алган дискте болушу керек: натыйжаны ошол жерден тандаңыз.</translation>
    </message>
    <message>
        <location filename="../basin/tiles/worker.py"/>
        <source>Worker {worker}: {reason}</source>
        <translation>Аткаруучу {worker}: {reason}</translation>
    </message>
    <message>
        <location filename="../cartography/data/rows.py"/>
        <source>Layer {name} could not be read back from {file}.</source>
        <translation>{name} катмары {file} файлынан кайра окулбай калды.</translation>
    </message>
    <message>
        <location filename="../cartography/data/rows.py"/>
        <source>Layer {name} could not be written to {file}: {reason}</source>
        <translation>{name} катмары {file} файлына жазылбай калды: {reason}</translation>
    </message>
    <message>
        <location filename="../cartography/layout/export.py"/>
        <source>{file}: the map has {count} sheets, and at most {most} become files of their own. Write a PDF, or choose a larger PAPER.</source>
        <translation>{file}: картанын барактары: {count}, ал өзүнчө файлдарга эң көп {most} жазылат. PDF жазыңыз же PAPER үчүн чоңураак форматты тандаңыз.</translation>
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
        <translation>{file} жазылбай калды: {reason}</translation>
    </message>
    <message>
        <location filename="../cartography/layout/template.py"/>
        <source>Template {file} cannot be read: {reason}.</source>
        <translation>{file} калыбы окулбайт: {reason}.</translation>
    </message>
    <message>
        <location filename="../cartography/layout/template.py"/>
        <source>Template {file} is no QGIS layout template (.qpt).</source>
        <translation>{file} — QGIS макетинин калыбы (.qpt) эмес.</translation>
    </message>
    <message>
        <location filename="../cartography/layout/template.py"/>
        <source>Template {file} lacks the items {names}: set these as item ids in the layout (map, legend, and a fixed table named highest).</source>
        <translation>{file} калыбында {names} элементтери жок: аларды макетте элементтин идентификатору катары коюңуз (map, legend жана highest аттуу туруктуу жадыбал).</translation>
    </message>
    <message>
        <location filename="../cartography/layout/template.py"/>
        <source>Template: the item {name} must be a fixed table.</source>
        <translation>Калып: {name} элементи туруктуу жадыбал болушу керек.</translation>
    </message>
    <message>
        <location filename="../cartography/list/table.py"/>
        <source>{file}: the ending of a table must be one of {endings}.</source>
        <translation>{file}: жадыбалдын аягы булардын бири болушу керек: {endings}.</translation>
    </message>
    <message>
        <location filename="../cartography/look/logo.py"/>
        <source>{path}: there is no such file.</source>
        <translation>{path}: мындай файл жок.</translation>
    </message>
    <message>
        <location filename="../cartography/look/logo.py"/>
        <source>{path}: a logo is a picture: {endings}.</source>
        <translation>{path}: логотип — сүрөт: {endings}.</translation>
    </message>
    <message>
        <location filename="../cartography/look/logo.py"/>
        <source>{path} has {mb} MB: a logo of at most {most} MB will do.</source>
        <translation>{path}: {mb} МБ; логотипке эң көп {most} МБ жетет.</translation>
    </message>
    <message>
        <location filename="../cartography/look/logo.py"/>
        <source>{path} has {width} x {height} pixels: a logo of at most {most} will do.</source>
        <translation>{path}: {width} x {height} пиксел; логотипке эң көп {most} жетет.</translation>
    </message>
    <message>
        <location filename="../cartography/look/logo.py"/>
        <source>{path} cannot be read as a picture, whatever its name says.</source>
        <translation>{path} сүрөт катары окулбайт, аты кандай болсо да.</translation>
    </message>
    <message>
        <location filename="../cartography/map/plan.py"/>
        <location filename="../cartography/web/content.py"/>
        <source>No facility has coordinates: a map needs at least one point.</source>
        <translation>Бир да объекттин координатасы жок: картага кеминде бир чекит керек.</translation>
    </message>
    <message>
        <location filename="../cartography/map/shading.py"/>
        <source>Relief {layer} is not a raster file that GDAL can read.</source>
        <translation>{layer} рельефи GDAL окуй алган растр файлы эмес.</translation>
    </message>
    <message>
        <location filename="../cartography/map/shading.py"/>
        <source>Relief {layer} has no coordinate system of the map. Assign its CRS first, or warp it.</source>
        <translation>{layer} рельефинин картага жараган координаталар системасы жок. Алгач аны бериңиз же растрды которуңуз.</translation>
    </message>
    <message>
        <location filename="../cartography/map/shading.py"/>
        <source>Relief {layer} holds complex numbers, no heights.</source>
        <translation>{layer} рельефинде бийиктиктер эмес, комплекстүү сандар.</translation>
    </message>
    <message>
        <location filename="../cartography/map/shading.py"/>
        <source>Relief {layer} cannot be drawn: {reason}. Choose another raster, or leave RELIEF empty.</source>
        <translation>{layer} рельефин чийүүгө болбойт: {reason}. Башка растр тандаңыз же RELIEF бош калтырыңыз.</translation>
    </message>
    <message>
        <location filename="../cartography/map/shading.py"/>
        <source>Relief {layer} does not cover the map.</source>
        <translation>{layer} рельефи картаны каптабайт.</translation>
    </message>
    <message>
        <location filename="../cartography/sheets/facility_sheets.py"/>
        <source>No facility has coordinates: a sheet needs at least one point.</source>
        <translation>Бир да объекттин координатасы жок: баракка кеминде бир чекит керек.</translation>
    </message>
    <message>
        <location filename="../consequence/analysis.py"/>
        <source>The table of facilities has none of the columns {fields}; it has {names}. Rename them.</source>
        <translation>Объекттер жадыбалында бул мамычалардын бири да жок: {fields}; андагылар: {names}. Атын өзгөртүңүз.</translation>
    </message>
    <message>
        <location filename="../consequence/analysis.py"/>
        <source>{volumes} volumes and {heights} heights: give one height for each volume, NaN where it is unknown.</source>
        <translation>Көлөмдөр: {volumes}, бийиктиктер: {heights}: ар бир көлөмгө бир бийиктик бериңиз, белгисиз болсо NaN.</translation>
    </message>
    <message>
        <location filename="../consequence/analysis.py"/>
        <source>{volumes} volumes for {paths} paths: give one for each, or a table with facility_id.</source>
        <translation>Көлөмдөр {volumes}, жолдор {paths}: ар бирине бирден же facility_id бар жадыбал бериңиз.</translation>
    </message>
    <message>
        <location filename="../consequence/analysis.py"/>
        <source>The table of places has no columns longitude and latitude (or lon and lat); it has {names}. Rename them.</source>
        <translation>Жерлер таблицасында longitude жана latitude (же lon жана lat) мамычалары жок; барлары: {names}. Атын өзгөртүңүз.</translation>
    </message>
    <message>
        <location filename="../consequence/analysis.py"/>
        <source>Places, row {row}: there is no place at longitude {x}, latitude {y}. Correct them; they are degrees.</source>
        <translation>Жерлер, {row}-сап: узундугу {x}, кеңдиги {y} жер жок. Оңдоңуз; булар — градус.</translation>
    </message>
    <message>
        <location filename="../consequence/analysis.py"/>
        <source>The zones have no CRS: give it as crs, such as EPSG:32643.</source>
        <translation>Зоналардын координаталар системасы жок: аны crs катары бериңиз, мисалы EPSG:32643.</translation>
    </message>
    <message>
        <location filename="../consequence/analysis.py"/>
        <source>The zones have no column outline: give them as `zones` returns them.</source>
        <translation>Зоналарда outline мамычасы жок: аларды `zones` кайтаргандай бериңиз.</translation>
    </message>
    <message>
        <location filename="../consequence/analysis.py"/>
        <source>Places, row {row}: population holds {value}, which is no number of people. Correct it, or leave it empty where it is unknown.</source>
        <translation>Жерлер, {row} сабы: population ичинде {value}, бул кишинин саны эмес. Оңдоңуз же белгисиз болсо, бош калтырыңыз.</translation>
    </message>
    <message>
        <location filename="../consequence/bands.py"/>
        <source>The distance bands {text!r} must be rising kilometres above 0, such as 2, 5, 10, 20, 50.</source>
        <translation>{text!r} аралык тилкелери 0дөн чоң, өсүүчү километрлер болушу керек, мисалы 2, 5, 10, 20, 50.</translation>
    </message>
    <message>
        <location filename="../consequence/below.py"/>
        <source>The velocities {slow:g}, {assumed:g} and {fast:g} m/s must rise above 0: slow, assumed, fast.</source>
        <translation>{slow:g}, {assumed:g} жана {fast:g} м/с ылдамдыктары 0дөн чоң жана өсүүчү болушу керек: жай, божомолдонгон, тез.</translation>
    </message>
    <message>
        <location filename="../consequence/facility_releases.py"/>
        <source>RELATION {relation!r} is not one of {choices}.</source>
        <translation>RELATION {relation!r} булардын бири эмес: {choices}.</translation>
    </message>
    <message>
        <location filename="../consequence/facility_releases.py"/>
        <source>The dry density must be a range: give its lowest and its highest, t/m3.</source>
        <translation>Кургак тыгыздык — аралык: эң кичинеси менен эң чоңун бериңиз, т/м3.</translation>
    </message>
    <message>
        <location filename="../consequence/facility_releases.py"/>
        <source>The dry density must be a range above 0 t/m3, but is {low:g} to {high:g}.</source>
        <translation>Кургак тыгыздык 0 т/м³ маанисинен чоң диапазон болушу керек, берилгени {low:g} – {high:g}.</translation>
    </message>
    <message>
        <location filename="../consequence/facility_zones.py"/>
        <source>The table has none of the columns {fields}. Estimate the releases first.</source>
        <translation>Жадыбалда бул мамычалардын бири да жок: {fields}. Алгач агып чыгууларды баалаңыз.</translation>
    </message>
    <message>
        <location filename="../consequence/facility_zones.py"/>
        <source>The mobility {relation!r} is not one of {choices}.</source>
        <translation>{relation!r} кыймылдуулугу булардын бири эмес: {choices}.</translation>
    </message>
    <message>
        <location filename="../consequence/facility_zones.py"/>
        <source>The factor of uncertainty must be at least 1, but is {band:g}.</source>
        <translation>Белгисиздик көбөйткүчү кеминде 1 болушу керек, берилгени {band:g}.</translation>
    </message>
    <message>
        <location filename="../consequence/facility_zones.py"/>
        <source>The coefficients of the zone and its band must be finite numbers.</source>
        <translation>Зонанын коэффициенттери менен тилкеси чектүү сандар болушу керек.</translation>
    </message>
    <message>
        <location filename="../consequence/facility_zones.py"/>
        <source>Facility {facility}: a release of {volume} m3 would fill a section of {section} m2 and cover {plan} km2, for which no land has room. Correct the volume, the coefficients or the band.</source>
        <translation>{facility} объектиси: {volume} м3 чыгындысы {section} м2 кесилишти толтуруп, {plan} км2 жаап калмак, кургактыкта буга орун жок. Көлөмдү, коэффициенттерди же тилкени оңдоңуз.</translation>
    </message>
    <message>
        <location filename="../consequence/facility_zones.py"/>
        <source>The distance between sections must be above 0 m, but is {distance_m:g}.</source>
        <translation>Кесилиштердин аралыгы 0 метрден көп болушу керек, берилгени {distance_m:g}.</translation>
    </message>
    <message>
        <location filename="../consequence/flow/bed.py"/>
        <source>The relief has the shape {shape}: a flow needs rows and columns, {least} or more of each; take a larger part of the relief.</source>
        <translation>Рельефтин формасы {shape}: агымга саптар жана мамычалар керек, ар бири кеминде {least}; рельефтин чоңураак бөлүгүн алыңыз.</translation>
    </message>
    <message>
        <location filename="../consequence/flow/bed.py"/>
        <source>Cells of {cell} m: give the length of a cell in metres.</source>
        <translation>{cell} м уячалар: уячанын узундугун метр менен бериңиз.</translation>
    </message>
    <message>
        <location filename="../consequence/flow/bed.py"/>
        <source>Cells of {cell} m are too coarse for a flow in a valley; take a relief with cells of at most {most} m, better 30 m.</source>
        <translation>{cell} м уячалар өрөөндөгү агым үчүн өтө орой; уячасы эң көп {most} м, жакшысы 30 м рельеф алыңыз.</translation>
    </message>
    <message>
        <location filename="../consequence/flow/bed.py"/>
        <source>The relief has no heights here, or infinite ones; take one that has them.</source>
        <translation>Рельефте бул жерде бийиктик жок же чексиз; бийиктиги бар рельеф алыңыз.</translation>
    </message>
    <message>
        <location filename="../consequence/flow/bed.py"/>
        <source>The relief has a height of {height} m; heights must be in metres above sea level.</source>
        <translation>Рельефте {height} м бийиктик бар; бийиктиктер деңиз деңгээлинен метр менен болушу керек.</translation>
    </message>
    <message>
        <location filename="../consequence/flow/doubts.py"/>
        <source>The shares are shares of these runs, not the probability that the dam fails or that the flow comes: a quarter of what all runs reached stayed dry in the failure they were chosen on.</source>
        <translation>Үлүштөр — бул кайталоолордун үлүшү, дамбанын бузулуу же агымдын жетүү ыктымалдыгы эмес: алар тандалган аварияда бардык кайталоолор жеткен аянттын чейреги кургак калган.</translation>
    </message>
    <message>
        <location filename="../consequence/flow/doubts.py"/>
        <source>The far end arrives late in this model, the unsafe side: plan with the earliest tenth of the runs, and half of that time.</source>
        <translation>Бул моделде алыскы четине агым кеч жетет, бул кооптуу жагы: кайталоолордун эң эрте ондон бири жана ошол убакыттын жарымы менен пландаңыз.</translation>
    </message>
    <message>
        <location filename="../consequence/flow/doubts.py"/>
        <source>What the flow picks up on its way (entrainment) is not modelled; it can add to volume and reach.</source>
        <translation>Агым жолдон кошуп алганы (entrainment) моделде эске алынган эмес; ал көлөмдү жана алыстыкты көбөйтүшү мүмкүн.</translation>
    </message>
    <message>
        <location filename="../consequence/flow/doubts.py"/>
        <source>The ranges are for mud. Water-rich tailings, and pond water that runs ahead of them, go farther and faster.</source>
        <translation>Диапазондор ылай үчүн. Суусу көп калдыктар жана алардын алдында аккан көлмөчөнүн суусу алысыраак жана тезирээк барат.</translation>
    </message>
    <message>
        <location filename="../consequence/flow/doubts.py"/>
        <source>Only {done} of {planned} runs were finished.</source>
        <translation>Кайталоолордун {planned} ичинен бүткөнү: {done}.</translation>
    </message>
    <message>
        <location filename="../consequence/flow/doubts.py"/>
        <source>A single run: one line, which says nothing of what else may happen.</source>
        <translation>Бир гана кайталоо: бир сызык, ал дагы эмне болушу мүмкүн экенин айтпайт.</translation>
    </message>
    <message>
        <location filename="../consequence/flow/doubts.py"/>
        <source>{count} runs are few; take {fewest} or more.</source>
        <translation>{count} кайталоо аз; кеминде {fewest} алыңыз.</translation>
    </message>
    <message>
        <location filename="../consequence/flow/doubts.py"/>
        <source>In {coarse} of {count} runs cells of {cell} m are too coarse for the volume: the flow stops too early; resample the relief to {needed} m or finer.</source>
        <translation>Кайталоолордун {count} ичинен {coarse} учурунда {cell} м уячалар көлөм үчүн өтө орой: агым эрте токтойт; рельефти {needed} м же майдараак уячага которуңуз.</translation>
    </message>
    <message>
        <location filename="../consequence/flow/doubts.py"/>
        <source>The flow is {width} cells wide on the mean: cells of {cell} m are coarse against the valley; take a relief with finer cells.</source>
        <translation>Агымдын туурасы орточо {width} уяча: {cell} м уячалар өрөөнгө салыштырганда орой; уячасы майдараак рельеф алыңыз.</translation>
    </message>
    <message>
        <location filename="../consequence/flow/doubts.py"/>
        <source>In {leaving} of {count} runs more than {limit} % of the flow left the relief, {most} % at most: what lies beyond its rim is not told; take a larger relief.</source>
        <translation>Кайталоолордун {count} ичинен {leaving} учурунда агымдын {limit} % көбү рельефтен чыкты, эң көбү {most} %: анын четинен аркысы айтылбайт; чоңураак рельеф алыңыз.</translation>
    </message>
    <message>
        <location filename="../consequence/flow/doubts.py"/>
        <source>The mass balance is off by {share} % of the release: do not use these runs.</source>
        <translation>Массалык баланстын катасы агып чыккан көлөмдүн {share} %: бул кайталоолорду колдонбоңуз.</translation>
    </message>
    <message>
        <location filename="../consequence/flow/doubts.py"/>
        <source>In {met} of {count} runs the flow met cells without data, which stand like walls; take a relief without voids in the valley.</source>
        <translation>Кайталоолордун {count} ичинен {met} учурунда агым дубалдай турган маалыматы жок уячаларга жетти; өрөөндө боштугу жок рельеф алыңыз.</translation>
    </message>
    <message>
        <location filename="../consequence/flow/doubts.py"/>
        <source>{moving} of {count} runs still moved when they were ended after {minutes} minutes, with up to {most} % of their largest momentum; give a longer duration.</source>
        <translation>Кайталоолордун {count} ичинен {moving} учуру {minutes} мүнөттөн кийин токтотулганда дагы кыймылда эле, импульсу эң чоңунун {most} % чейин; узагыраак убакыт бериңиз.</translation>
    </message>
    <message>
        <location filename="../consequence/flow/ensemble.py"/>
        <source>Arrival {which}: take earliest, median, or a number from 0 to 1.</source>
        <translation>Жетүү {which}: earliest, median же 0–1 аралыгындагы санды алыңыз.</translation>
    </message>
    <message>
        <location filename="../consequence/flow/ensemble.py"/>
        <source>No run was finished: there is nothing to tell.</source>
        <translation>Бир да кайталоо бүткөн жок: айта турган эч нерсе жок.</translation>
    </message>
    <message>
        <location filename="../consequence/flow/ensemble.py"/>
        <source>An ensemble needs at least one member.</source>
        <translation>Топтомго кеминде бир мүчө керек.</translation>
    </message>
    <message>
        <location filename="../consequence/flow/ensemble.py"/>
        <source>A quantile of {share}: give a number from 0 to 1.</source>
        <translation>{share} квантили: 0–1 аралыгындагы санды бериңиз.</translation>
    </message>
    <message>
        <location filename="../consequence/flow/gauges.py"/>
        <source>A gauge lies outside the relief, or where it has no data; move it.</source>
        <translation>Өлчөө чекити рельефтин сыртында же маалыматы жок жерде; аны жылдырыңыз.</translation>
    </message>
    <message>
        <location filename="../consequence/flow/hazard.py"/>
        <source>Classes of hazard</source>
        <translation>Кооптуулук класстары</translation>
    </message>
    <message>
        <location filename="../consequence/flow/members.py"/>
        <source>Parameters of the flow</source>
        <translation>Агымдын параметрлери</translation>
    </message>
    <message>
        <location filename="../consequence/flow/members.py"/>
        <source>Parameters of the flow {path}: {reason} is missing or of the wrong kind.</source>
        <translation>Агымдын параметрлери {path}: {reason} жок же түрү туура эмес.</translation>
    </message>
    <message>
        <location filename="../consequence/flow/members.py"/>
        <source>{count} members: give a whole number from 1 to {most}.</source>
        <translation>{count} мүчө: 1 менен {most} аралыгындагы бүтүн санды бериңиз.</translation>
    </message>
    <message>
        <location filename="../consequence/flow/members.py"/>
        <source>A released volume of {low}, {middle}, {high} m3 (low, middle, high): give volumes above 0 that rise.</source>
        <translation>Агып чыккан көлөм {low}, {middle}, {high} м³ (аз, орто, көп): 0дөн чоң, өсүүчү көлөмдөрдү бериңиз.</translation>
    </message>
    <message>
        <location filename="../consequence/flow/members.py"/>
        <source>Parameters of the flow: {name} has the range {low} to {high}, {distribution}; give numbers that rise, above 0 for log_uniform, and one of {known}.</source>
        <translation>Агымдын параметрлери: {name} диапазону {low} – {high}, {distribution}; өсүүчү сандарды, log_uniform үчүн 0дөн чоң, жана булардын бирин бериңиз: {known}.</translation>
    </message>
    <message>
        <location filename="../consequence/flow/physics.py"/>
        <source>{name} is {value}: give a number {bound}.</source>
        <translation>{name} — {value}: {bound} сан бериңиз.</translation>
    </message>
    <message>
        <location filename="../consequence/flow/physics.py"/>
        <source>above 0</source>
        <translation>0дөн чоң</translation>
    </message>
    <message>
        <location filename="../consequence/flow/physics.py"/>
        <source>of 0 or more</source>
        <translation>0дөн кем эмес</translation>
    </message>
    <message>
        <location filename="../consequence/flow/run.py"/>
        <source>A duration of {duration} s: give one above 0 and of at most {most} s.</source>
        <translation>Узактыгы {duration} с: 0дөн чоң жана эң көп {most} с бериңиз.</translation>
    </message>
    <message>
        <location filename="../consequence/flow/source.py"/>
        <source>A released volume of {volume} m3: nothing flows; give a volume above 0.</source>
        <translation>Агып чыккан көлөм {volume} м³: эч нерсе акпайт; 0дөн чоң көлөм бериңиз.</translation>
    </message>
    <message>
        <location filename="../consequence/flow/source.py"/>
        <source>The source is of kind {kind}; take one of {known}.</source>
        <translation>Булактын түрү {kind}; булардын бирин алыңыз: {known}.</translation>
    </message>
    <message>
        <location filename="../consequence/flow/source.py"/>
        <source>The store covers no cell of the relief: it lies outside, or is smaller than a cell; take a relief around it, or finer cells.</source>
        <translation>Сактоо жайы рельефтин бир да уячасын каптабайт: ал сыртта же уячадан кичине; анын айланасындагы рельефти же майдараак уячаларды алыңыз.</translation>
    </message>
    <message>
        <location filename="../consequence/flow/source.py"/>
        <source>A source of kind hydrograph, and no other, needs times and discharges.</source>
        <translation>Убакыттар жана суу чыгымдары hydrograph түрүндөгү булакка гана керек.</translation>
    </message>
    <message>
        <location filename="../consequence/flow/source.py"/>
        <source>{volume} m3 on {area} m2 would be {depth} m deep: the volume is too large, or the store's outline too small.</source>
        <translation>{area} м² аянтта {volume} м³ болсо, тереңдиги {depth} м болмок: көлөм өтө чоң же сактоо жайынын контуру өтө кичине.</translation>
    </message>
    <message>
        <location filename="../consequence/flow/source.py"/>
        <source>The store is given on {ours} cells, the relief has {theirs}.</source>
        <translation>Сактоо жайы {ours} уячада берилген, рельефтики {theirs}.</translation>
    </message>
    <message>
        <location filename="../consequence/flow/source.py"/>
        <source>The relief has no data where the store is; take one without voids there.</source>
        <translation>Сактоо жайы турган жерде рельефтин маалыматы жок; ал жерде боштугу жок рельеф алыңыз.</translation>
    </message>
    <message>
        <location filename="../consequence/flow/source.py"/>
        <source>The store touches the rim of the relief; take a larger part of the relief.</source>
        <translation>Сактоо жайы рельефтин четине тийет; рельефтин чоңураак бөлүгүн алыңыз.</translation>
    </message>
    <message>
        <location filename="../consequence/flow/source.py"/>
        <source>The hydrograph would enter at {speed} m/s over so few cells; let it in over a larger outline.</source>
        <translation>Гидрограф мынча аз уячадан {speed} м/с ылдамдык менен кирмек; аны чоңураак контур аркылуу киргизиңиз.</translation>
    </message>
    <message>
        <location filename="../consequence/flow/source.py"/>
        <source>The facility lies outside the relief; take a relief that covers it.</source>
        <translation>Объект рельефтин сыртында; аны каптаган рельеф алыңыз.</translation>
    </message>
    <message>
        <location filename="../consequence/flow/source.py"/>
        <source>The hydrograph needs rising times in seconds from 0 on, and as many discharges in m3/s, none below 0 and not all 0.</source>
        <translation>Гидрографка 0дөн баштап өсүүчү секунд менен убакыттар жана ошончо м³/с менен суу чыгымдары керек, бири да 0дөн төмөн эмес жана баары 0 эмес.</translation>
    </message>
    <message>
        <location filename="../consequence/flow_facility.py"/>
        <source>it lies outside the relief</source>
        <translation>ал рельефтин сыртында</translation>
    </message>
    <message>
        <location filename="../consequence/flow_facility.py"/>
        <source>it lies on no-data of the relief</source>
        <translation>ал рельефтин маалыматы жок жеринде</translation>
    </message>
    <message>
        <location filename="../consequence/flow_facility.py"/>
        <source>The store is a disc about the facility, for want of an outline: give it as STORE.</source>
        <translation>Контуру жок болгондуктан сактоо жайы объекттин айланасындагы тегерек деп алынды: аны STORE катары бериңиз.</translation>
    </message>
    <message>
        <location filename="../consequence/flow_facility.py"/>
        <source>The height of the dam is unknown: {height} m are assumed for the size of the disc.</source>
        <translation>Дамбанын бийиктиги белгисиз: тегеректин өлчөмү үчүн {height} м деп алынды.</translation>
    </message>
    <message>
        <location filename="../consequence/flow_facility.py"/>
        <source>its volume of {volume} m3 would stand on a disc of {radius} m about it, more than its window of the relief holds: check the volume, or give the outline in STORE</source>
        <translation>анын {volume} м³ көлөмү айланасындагы {radius} м радиустуу тегеректе турмак, бул рельефтин терезеси сыйдыргандан көп: көлөмдү текшериңиз же STORE параметринде контурду бериңиз</translation>
    </message>
    <message>
        <location filename="../consequence/flow_site.py"/>
        <location filename="../processing/consequence/inundationzone.py"/>
        <source>its released volume is unknown or 0</source>
        <translation>агып чыккан көлөмү белгисиз же 0</translation>
    </message>
    <message>
        <location filename="../consequence/flow_site.py"/>
        <location filename="../processing/consequence/inundationzone.py"/>
        <source>its released volumes do not rise from low to high</source>
        <translation>агып чыккан көлөмдөрү төмөндөн жогоруга өспөйт</translation>
    </message>
    <message>
        <location filename="../consequence/local_relief.py"/>
        <source>Relief {path} has cells of about {cell} m; a flow needs {limit} m or less, better 30 m: no valley floor is in larger ones. Give a finer relief, such as SRTM or Copernicus GLO-30.</source>
        <translation>{path} рельефинин уячасы болжол менен {cell} м; агымга {limit} м же азы керек, 30 м жакшыраак: чоңураак уячаларда өрөөндүн түбү жок. Майдараак рельеф бериңиз, мисалы SRTM же Copernicus GLO-30.</translation>
    </message>
    <message>
        <location filename="../consequence/overlapping.py"/>
        <source>The zones cannot be joined: {error}</source>
        <translation>Зоналар бириктирилбейт: {error}</translation>
    </message>
    <message>
        <location filename="../consequence/path_on_relief.py"/>
        <source>Paths of {paths}: the path of facility {facility} was traced on another relief than {relief}, of other cells. Trace the paths on this relief.</source>
        <translation>{paths} жолдору: {facility} объектинин жолу {relief} эмес, уячалары башка рельеф боюнча түзүлгөн. Жолдорду ушул рельеф боюнча түзүңүз.</translation>
    </message>
    <message>
        <location filename="../consequence/path_on_relief.py"/>
        <source>Paths of {paths}: the path of facility {facility} does not run over the cells of {relief}, nor on the floors of its valleys: it was traced on another relief. Trace the paths on this relief.</source>
        <translation>{paths} жолдору: {facility} объектинин жолу {relief} рельефинин өрөөн түптөрү менен жүрбөйт: ал башка рельеф боюнча түзүлгөн. Жолдорду ушул рельеф боюнча түзүңүз.</translation>
    </message>
    <message>
        <location filename="../consequence/paths.py"/>
        <source>The path of facility {name} has fewer than two vertices. Trace it again.</source>
        <translation>{name} объектинин жолунда чокулар экиден аз. Кайра түзүңүз.</translation>
    </message>
    <message>
        <location filename="../consequence/paths.py"/>
        <source>The path of facility {name} has no M values (metres along the path). Use the output of tracedownstream or tracenetwork; other tools drop M.</source>
        <translation>{name} объектинин жолунда M маанилери (жол бойлогон метрлер) жок. tracedownstream же tracenetwork жыйынтыгын колдонуңуз; башка куралдар M маанисин жоготот.</translation>
    </message>
    <message>
        <location filename="../consequence/paths.py"/>
        <source>The M values of the path of facility {name} do not rise along the line.</source>
        <translation>{name} объектинин жолунун M маанилери сызык боюнча өспөйт.</translation>
    </message>
    <message>
        <location filename="../consequence/paths.py"/>
        <source>The path of facility {name} is {drawn_m:,.0f} m long, but its M values span {span_m:,.6g}. M must be metres along the path (not kilometres, feet or degrees): trace it again.</source>
        <translation>{name} объектинин жолунун узундугу {drawn_m:,.0f} м, бирок M маанилери {span_m:,.6g} камтыйт. M жол бойлогон метр болушу керек (километр, фут же градус эмес): кайра түзүңүз.</translation>
    </message>
    <message>
        <location filename="../consequence/polygon_rings.py"/>
        <source>The outline of {whose} cannot be used: {error}</source>
        <translation>Контурду колдонууга болбойт ({whose}): {error}</translation>
    </message>
    <message>
        <location filename="../consequence/polygon_rings.py"/>
        <source>The outline of {whose} has vertices without coordinates. Draw it again.</source>
        <translation>{whose} контурунда координатсыз чокулар бар. Аны кайра чийиңиз.</translation>
    </message>
    <message>
        <location filename="../consequence/polygon_rings.py"/>
        <source>The outline of {whose} runs beyond 180 degrees of longitude or 90 of latitude. Cut it along the antimeridian, or give the CRS that its coordinates are in.</source>
        <translation>{whose} контуру узундуктун 180 же кеңдиктин 90 градусунан ашат. Аны 180-меридиан боюнча кесиңиз же координаттары берилген системаны көрсөтүңүз.</translation>
    </message>
    <message>
        <location filename="../consequence/polygon_rings.py"/>
        <source>The outline of {whose} crosses or overlaps itself, so that its area is not certain. Mend it first (Fix geometries in QGIS, make_valid in geopandas).</source>
        <translation>{whose} контуру өзү менен кесилишет же өзүн жабат, ошондуктан аянты белгисиз. Алгач аны оңдоңуз (QGISте Геометрияны оңдоо, geopandasта make_valid).</translation>
    </message>
    <message>
        <location filename="../consequence/population.py"/>
        <source>Population raster {path}: a cell holds {value}, more people than live on Earth. Declare that value as no-data, or choose another raster.</source>
        <translation>{path} калк растры: бир уячада {value}, бул Жердеги калктан көп. Ал маанини маалымат жок деп көрсөтүңүз же башка растр тандаңыз.</translation>
    </message>
    <message>
        <location filename="../consequence/population.py"/>
        <source>Population raster {path} looks like a density ({hint!r}), not people per cell. Set the unit to people per km2 if it is one, or to people per cell if it is not.</source>
        <translation>{path} калк растры уячадагы кишиге эмес, тыгыздыкка окшойт ({hint!r}). Тыгыздык болсо, бирдигин бир км² аянтка киши, болбосо бир уячага киши деп коюңуз.</translation>
    </message>
    <message>
        <location filename="../consequence/river.py"/>
        <source>The {what} of the path of facility {name} is {value:g}; it must be above 0. Correct it or leave it empty.</source>
        <translation>{name} объектинин жолунун «{what}» чоңдугу {value:g}; ал 0дөн чоң болушу керек. Оңдоңуз же бош калтырыңыз.</translation>
    </message>
    <message>
        <location filename="../consequence/shares.py"/>
        <source>EXTENTS hold {found} runs of facility {facility} deeper than {depth} m, of {runs}: each must be there once. Take the EXTENTS of simulateflow as they are.</source>
        <translation>EXTENTS ичинде {facility} объектинин {depth} метрден терең кайталоолору: {runs} ичинен {found}; ар бири бир жолу болушу керек. simulateflow куралынын EXTENTS жыйынтыгын ошол бойдон алыңыз.</translation>
    </message>
    <message>
        <location filename="../consequence/simulated.py"/>
        <source>Raster {path} is not the ARRIVAL of simulateflow: its bands must be {bands}.</source>
        <translation>{path} растры simulateflow куралынын ARRIVAL жыйынтыгы эмес: анын каналдары мындай болушу керек: {bands}.</translation>
    </message>
    <message>
        <location filename="../consequence/stretches.py"/>
        <source>The hours {text!r} at which reaches end must be rising and above 0, such as 6, 24, 48.</source>
        <translation>Участоктор бүтө турган сааттар {text!r} өсүү тартибинде жана 0дөн чоң болушу керек, мисалы 6, 24, 48.</translation>
    </message>
    <message>
        <location filename="../consequence/travel_time.py"/>
        <source>METHOD {method!r} is not one of {methods}.</source>
        <translation>METHOD {method!r} булардын бири эмес: {methods}.</translation>
    </message>
    <message>
        <location filename="../consequence/travel_time.py"/>
        <source>{name} must be above 0, but is {value:g}.</source>
        <translation>{name} 0дөн чоң болушу керек, берилгени {value:g}.</translation>
    </message>
    <message>
        <location filename="../consequence/travel_time.py"/>
        <source>The released mass must be above 0 kg, but is {mass_kg:g}.</source>
        <translation>Агып чыккан масса 0 килограммдан көп болушу керек, берилгени {mass_kg:g}.</translation>
    </message>
    <message>
        <location filename="../consequence/travel_time.py"/>
        <source>The length of the reaches must be above 0, but is {interval_m:g} m.</source>
        <translation>Участоктордун узундугу 0дөн чоң болушу керек, берилгени {interval_m:g} м.</translation>
    </message>
    <message>
        <location filename="../consequence/travel_time.py"/>
        <source>A path of {length_m:.0f} m has too many reaches of {interval_m:g} m: make them longer.</source>
        <translation>Узундугу {length_m:.0f} м жолдо {interval_m:g} м бөлүктөр өтө көп: аларды узартыңыз.</translation>
    </message>
    <message>
        <location filename="../consequence/travel_time.py"/>
        <source>Manning needs a slope above 0, but the path of facility {name} has none. Fill drop_m and length_km of the paths, or give SLOPE.</source>
        <translation>Маннингге 0дөн чоң жантаюу керек, бирок {name} объектинин жолунда ал жок. Жолдордун drop_m жана length_km талааларын толтуруңуз же SLOPE бериңиз.</translation>
    </message>
    <message>
        <location filename="../consequence/travel_time.py"/>
        <source>Jobson needs the discharge and the drainage area along the path of facility {name}: give DISCHARGE and DRAINAGE_AREA, fields of the paths, or DIRECTIONS. Without them use the constant velocity.</source>
        <translation>Джобсонго {name} объектинин жолун бойлогон суу чыгымы жана суу жыйноо аянты керек: DISCHARGE жана DRAINAGE_AREA, жолдордун талаалары же DIRECTIONS бериңиз. Аларсыз туруктуу ылдамдыкты колдонуңуз.</translation>
    </message>
    <message>
        <location filename="../consequence/zone.py"/>
        <source>The released volume must be above 0 m3, but is {volume_m3:g}.</source>
        <translation>Агып чыккан көлөм 0 м³ маанисинен чоң болушу керек, берилгени {volume_m3:g}.</translation>
    </message>
    <message>
        <location filename="../consequence/zone.py"/>
        <source>The coefficients of the zone and its band must be above 0.</source>
        <translation>Зонанын жана анын интервалынын коэффициенттери 0дөн чоң болушу керек.</translation>
    </message>
    <message>
        <location filename="../errors.py"/>
        <source>{name} must be a finite number; it is {value}.</source>
        <translation>{name}: чектүү сан керек; азыр {value}.</translation>
    </message>
    <message>
        <location filename="../errors.py"/>
        <source>{name} must be a number above {limit}; it is {value}.</source>
        <translation>{name}: {limit} маанисинен чоң сан керек; азыр {value}.</translation>
    </message>
    <message>
        <location filename="../errors.py"/>
        <source>{name} must be at least {limit}; it is {value}.</source>
        <translation>{name}: кеминде {limit} керек; азыр {value}.</translation>
    </message>
    <message>
        <location filename="../errors.py"/>
        <source>{name} must be at most {limit}; it is {value}.</source>
        <translation>{name}: көп дегенде {limit} керек; азыр {value}.</translation>
    </message>
    <message>
        <location filename="../expressions/functions.py"/>
        <source>{field} is no field of the inventory with coded values.</source>
        <translation>{field} — реестрдин коддолгон маанилери бар талаасы эмес.</translation>
    </message>
    <message>
        <location filename="../expressions/functions.py"/>
        <source>There is no language {name}. There are {names}.</source>
        <translation>{name} тили жок. Барлары: {names}.</translation>
    </message>
    <message>
        <location filename="../expressions/functions.py"/>
        <source>There is no relation {name}. There are {names}.</source>
        <translation>{name} көз карандылыгы жок. Барлары: {names}.</translation>
    </message>
    <message>
        <location filename="../expressions/functions.py"/>
        <source>There is no scheme {name}. There are {names}.</source>
        <translation>{name} схемасы жок. Барлары: {names}.</translation>
    </message>
    <message>
        <location filename="../expressions/functions.py"/>
        <source>{fields}: scheme {scheme} reads no such field. It reads {known}.</source>
        <translation>{fields}: {scheme} схемасы мындай талааны окубайт. Окуганы: {known}.</translation>
    </message>
    <message>
        <location filename="../expressions/functions.py"/>
        <location filename="../processing/guard/values.py"/>
        <source>{name}: {value} is no number.</source>
        <translation>{name}: {value} — сан эмес.</translation>
    </message>
    <message>
        <location filename="../expressions/help.py"/>
        <source>a feature, or a map of fields and values; the current feature without it. A map is NULL as soon as one of its values is.</source>
        <translation>катмардын объекти же талаалар менен маанилердин картасы (map); ансыз — катмардын учурдагы объекти. Маанилеринин бири NULL болсо, карта да NULL болот.</translation>
    </message>
    <message>
        <location filename="../expressions/help.py"/>
        <source>fields as they are called in the inventory, each with its value; what is not named is unknown</source>
        <translation>реестрдеги аттары менен талаалар, ар бири өз мааниси менен; аталбаганы белгисиз</translation>
    </message>
    <message>
        <location filename="../expressions/help.py"/>
        <source>'thi' (six factors) or 'thi-basic' (capacity and toxicity)</source>
        <translation>'thi' (алты фактор) же 'thi-basic' (сыйымдуулук жана уулуулук)</translation>
    </message>
    <message>
        <location filename="../expressions/help.py"/>
        <source>Returns the THI of a facility by the scheme of the plugin, as Rate hazard (THI) computes it: an unknown input counts as the worst. NULL where the facility cannot be rated, such as without a volume.</source>
        <translation>Объекттин THI индексин модулдун схемасы боюнча, «Кооптуулукту баалоо (THI)» эсептегендей берет: белгисиз эң начар деп алынат. Объектти баалоого болбосо, мисалы көлөмү жок болсо, NULL.</translation>
    </message>
    <message>
        <location filename="../expressions/help.py"/>
        <source>Returns the lowest THI that is possible with what is known: every unknown input at its best.</source>
        <translation>Белгилүү маалымат менен мүмкүн болгон эң аз THI: ар бир белгисиз эң жакшы мааниде.</translation>
    </message>
    <message>
        <location filename="../expressions/help.py"/>
        <source>Returns the highest THI that is possible with what is known: every unknown input at its worst.</source>
        <translation>Белгилүү маалымат менен мүмкүн болгон эң көп THI: ар бир белгисиз эң начар мааниде.</translation>
    </message>
    <message>
        <location filename="../expressions/help.py"/>
        <source>Returns the code of the class of a THI, or of a facility: low, medium, high, very_high. The class limits are the plugin's own and are not verified. NULL where there is no THI.</source>
        <translation>THI же объект классынын кодун берет: low, medium, high, very_high. Класстардын чектери модулдун өзүнүкү жана текшерилген эмес. THI жок болсо, NULL.</translation>
    </message>
    <message>
        <location filename="../expressions/help.py"/>
        <source>Returns the caption of a coded value of the inventory. NULL for NULL; a value that is not among the codes stays as it is.</source>
        <translation>Реестрдин коддолгон маанисинин жазуусун берет. NULL үчүн NULL; коддордун арасында жок маани ошол бойдон калат.</translation>
    </message>
    <message>
        <location filename="../expressions/help.py"/>
        <source>Returns the volume that a breach would release by a published relation, in m³, never more than is stored. Recorded failures scatter widely about it, from about a hundredth to more than twice: the tool Released volume and run-out gives the range.</source>
        <translation>Дамба жырылганда жарыяланган көз карандылык боюнча агып чыга турган көлөмдү м³ менен берет, сакталгандан көп эмес. Катталган авариялар андан кең айырмаланат, жүздөн биринен эки эседен ашыкка чейин: диапазонду «Агып чыккан көлөм жана жайылуу алыстыгы» куралы берет.</translation>
    </message>
    <message>
        <location filename="../expressions/help.py"/>
        <source>a number, instead of a facility</source>
        <translation>объекттин ордуна сан</translation>
    </message>
    <message>
        <location filename="../expressions/help.py"/>
        <source>name of a field with coded values, as text</source>
        <translation>коддолгон маанилери бар талаанын аты, текст түрүндө</translation>
    </message>
    <message>
        <location filename="../expressions/help.py"/>
        <source>the value</source>
        <translation>маани</translation>
    </message>
    <message>
        <location filename="../expressions/help.py"/>
        <source>'en' or 'ru'; the language of QGIS without it</source>
        <translation>'en' же 'ru'; ансыз QGIS тили</translation>
    </message>
    <message>
        <location filename="../expressions/help.py"/>
        <source>stored volume in m³</source>
        <translation>калдыктардын көлөмү, м³</translation>
    </message>
    <message>
        <location filename="../expressions/help.py"/>
        <source>'rico' (Rico et al. 2008) or 'larrauri' (Concha Larrauri &amp; Lall 2018)</source>
        <translation>'rico' (Rico et al. 2008) же 'larrauri' (Concha Larrauri &amp; Lall 2018)</translation>
    </message>
    <message>
        <location filename="../expressions/help.py"/>
        <source>function {name}</source>
        <translation>{name} функциясы</translation>
    </message>
    <message>
        <location filename="../expressions/help.py"/>
        <source>Syntax</source>
        <translation>Синтаксис</translation>
    </message>
    <message>
        <location filename="../expressions/help.py"/>
        <source>Arguments</source>
        <translation>Аргументтер</translation>
    </message>
    <message>
        <location filename="../expressions/help.py"/>
        <source>Examples</source>
        <translation>Мисалдар</translation>
    </message>
    <message>
        <location filename="../expressions/registered.py"/>
        <source>{name} takes {least} to {most} arguments.</source>
        <translation>{name}: аргументтердин саны {least} – {most}.</translation>
    </message>
    <message>
        <location filename="../expressions/registered.py"/>
        <source>Behind a feature, a map or a THI only the scheme may stand.</source>
        <translation>Катмардын объектинен, картадан (map) же THI маанисинен кийин схема гана турушу мүмкүн.</translation>
    </message>
    <message>
        <location filename="../expressions/registered.py"/>
        <source>Give a feature, or fields and values: 'volume_m3', 3200000, 'status', 'active'.</source>
        <translation>Катмардын объектин же талаалар менен маанилерди бериңиз: 'volume_m3', 3200000, 'status', 'active'.</translation>
    </message>
    <message>
        <location filename="../forms/database.py"/>
        <source>The style {language} of {name} could not be stored: {reason}</source>
        <translation>{name} жадыбалынын {language} стили сакталбай калды: {reason}</translation>
    </message>
    <message>
        <location filename="../inventory/columns/header_rows.py"/>
        <source>{table}: no header row was recognised in the first {rows} rows; the first row with anything in it is "{shown}". Give the columns their names (name, latitude, longitude, volume_m3 ...) or say in MAPPING which column is which, for example "volume_m3 = Your header [thousand m3]".</source>
        <translation>{table}: алгачкы {rows} сапта баш сап таанылган жок; биринчи бош эмес сап — «{shown}». Мамычаларга ат бериңиз (name, latitude, longitude, volume_m3 ...) же MAPPING параметринде кайсы мамыча эмне экенин көрсөтүңүз, мисалы "volume_m3 = Баш сап [миң m3]".</translation>
    </message>
    <message>
        <location filename="../inventory/columns/mapping.py"/>
        <source>MAPPING is not valid JSON: {error}</source>
        <translation>MAPPING жараксыз JSON: {error}</translation>
    </message>
    <message>
        <location filename="../inventory/columns/mapping.py"/>
        <source>MAPPING: "{line}" should read "field = header", "field = header [unit]" or "field: value = other value".</source>
        <translation>MAPPING: «{line}» мындай болушу керек: "талаа = баш сап", "талаа = баш сап [бирдик]" же "талаа: маани = башка маани".</translation>
    </message>
    <message>
        <location filename="../inventory/columns/mapping.py"/>
        <source>MAPPING: the unit "{unit}" of {target} is unknown. Use for example m3, thousand m3, million m3, t, ha, m2, km.</source>
        <translation>MAPPING: {target} талаасынын «{unit}» бирдиги белгисиз. Мисалы m3, thousand m3, million m3, t, ha, m2, km колдонуңуз.</translation>
    </message>
    <message>
        <location filename="../inventory/columns/mapping.py"/>
        <source>MAPPING: there is no field "{target}".</source>
        <translation>MAPPING: «{target}» талаасы жок.</translation>
    </message>
    <message>
        <location filename="../inventory/columns/mapping.py"/>
        <source>MAPPING: there is no field "{target}". Did you mean {close}?</source>
        <translation>MAPPING: «{target}» талаасы жок. Балким, {close}?</translation>
    </message>
    <message>
        <location filename="../inventory/columns/mapping.py"/>
        <source>MAPPING: "{meant}", given for "{cell}", is no value of {field}. Its values are: {allowed}.</source>
        <translation>MAPPING: «{cell}» үчүн берилген «{meant}» — {field} мааниси эмес. Анын маанилери: {allowed}.</translation>
    </message>
    <message>
        <location filename="../inventory/columns/presets.py"/>
        <source>PRESET: there is no "{preset}". There are: {known}.</source>
        <translation>PRESET: «{preset}» жок. Барлары: {known}.</translation>
    </message>
    <message>
        <location filename="../inventory/columns/presets.py"/>
        <source>{table}: PRESET is {preset}, but the table has none of its columns; its own are: {columns}.</source>
        <translation>{table}: PRESET — {preset}, бирок жадыбалда анын бир да мамычасы жок; өз мамычалары: {columns}.</translation>
    </message>
    <message>
        <location filename="../inventory/columns/recognising.py"/>
        <source>{name}: MAPPING names the column "{column}", which the table does not have. Its columns are: {columns}.</source>
        <translation>{name}: MAPPING жадыбалда жок «{column}» мамычасын атайт. Мамычалары: {columns}.</translation>
    </message>
    <message>
        <location filename="../inventory/face.py"/>
        <source>settlements: "{word}" is none of "propose", "use" and "".</source>
        <translation>settlements: «{word}» — «propose», «use» жана «» ичинен бири эмес.</translation>
    </message>
    <message>
        <location filename="../inventory/files/code_pages.py"/>
        <source>ENCODING: "{name}" is no encoding that is known. Give one of {known}, or leave it empty to have it found.</source>
        <translation>ENCODING: «{name}» — белгисиз коддоо. Булардын бирин бериңиз: {known}, же табылсын деп бош калтырыңыз.</translation>
    </message>
    <message>
        <location filename="../inventory/files/reading.py"/>
        <source>{name} holds {size} MB. An inventory of facilities is much smaller: check that this is the right file, or cut it into parts.</source>
        <translation>{name} өлчөмү {size} МБ. Объекттер реестри алда канча кичине: туура файл экенин текшериңиз же бөлүктөргө бөлүңүз.</translation>
    </message>
    <message>
        <location filename="../inventory/files/reading.py"/>
        <source>{name} cannot be read as a workbook ({reason}). It may be damaged: open it in the office program and save it again.</source>
        <translation>{name} китеп катары окулбайт ({reason}). Бузулган болушу мүмкүн: офис программасында ачып, кайра сактаңыз.</translation>
    </message>
    <message>
        <location filename="../inventory/files/reading.py"/>
        <source>{name} has more than {rows:,} rows. An inventory of facilities has some thousands at most: check that this is the right file, or cut it into parts.</source>
        <translation>{name} ичинде {rows:,} саптан көп. Объекттер реестринде эң көп дегенде бир нече миң болот: туура файл экенин текшериңиз же бөлүктөргө бөлүңүз.</translation>
    </message>
    <message>
        <location filename="../inventory/files/table_files.py"/>
        <source>{file} is a text table and has no sheets. Leave SHEET empty ({sheet!r} was given).</source>
        <translation>{file} — текст жадыбалы, барактары жок. SHEET бош калтырыңыз (берилгени {sheet!r}).</translation>
    </message>
    <message>
        <location filename="../inventory/files/table_files.py"/>
        <location filename="../inventory/layers/layer_file.py"/>
        <source>{path}: there is no such file. Check the path.</source>
        <translation>{path}: мындай файл жок. Жолун текшериңиз.</translation>
    </message>
    <message>
        <location filename="../inventory/files/table_files.py"/>
        <source>{file} is empty (0 bytes). Save it again from the program it comes from.</source>
        <translation>{file} бош (0 байт). Аны түзгөн программадан кайра сактаңыз.</translation>
    </message>
    <message>
        <location filename="../inventory/files/text_tables.py"/>
        <source>{file}, line {line}: {error}. Save it as CSV again.</source>
        <translation>{file}, {line} сабы: {error}. Аны CSV катары кайра сактаңыз.</translation>
    </message>
    <message>
        <location filename="../inventory/files/text_tables.py"/>
        <source>{file}, line {line}: its columns are set apart by spaces, and this line has {count} of them where the header has {width}: an empty cell cannot be told. Save the table with tabs or semicolons.</source>
        <translation>{file}, {line} сабы: мамычалары боштук менен бөлүнгөн, бул сапта алар {count}, баш сапта {width}: бош уячаны айырмалоого болбойт. Жадыбалды табуляция же чекиттүү үтүр менен сактаңыз.</translation>
    </message>
    <message>
        <location filename="../inventory/files/text_tables.py"/>
        <source>{name} is not a text table. Open it in the program it comes from and save it as CSV.</source>
        <translation>{name} — текст жадыбалы эмес. Аны түзгөн программада ачып, CSV катары сактаңыз.</translation>
    </message>
    <message>
        <location filename="../inventory/files/text_tables.py"/>
        <source>{file}, line {line}: a quotation mark is opened and not closed, so that the rows below it run into one cell. Close it or take it out.</source>
        <translation>{file}, {line} сабы: тырмакча ачылып, жабылган эмес, ошондуктан төмөнкү саптар бир уячага кошулган. Аны жабыңыз же алып салыңыз.</translation>
    </message>
    <message>
        <location filename="../inventory/files/workbooks.py"/>
        <source>{file} is protected by a password or is an old .xls file under a new name. Open it in the office program and save it without password as .xlsx or .ods.</source>
        <translation>{file} сырсөз менен корголгон же аты өзгөргөн эски .xls файлы. Аны офис программасында ачып, сырсөзсүз .xlsx же .ods катары сактаңыз.</translation>
    </message>
    <message>
        <location filename="../inventory/files/workbooks.py"/>
        <source>{file}: this QGIS cannot read {suffix} files. Save it as .xlsx, .ods or .csv.</source>
        <translation>{file}: бул QGIS {suffix} файлдарын окуй албайт. .xlsx, .ods же .csv катары сактаңыз.</translation>
    </message>
    <message>
        <location filename="../inventory/files/workbooks.py"/>
        <source>{file} has no sheet named {sheet!r}. Its sheets are: {names}.</source>
        <translation>{file} ичинде {sheet!r} барагы жок. Барактары: {names}.</translation>
    </message>
    <message>
        <location filename="../inventory/files/workbooks.py"/>
        <source>{file} has nothing in its cells. Check that the right file was saved.</source>
        <translation>{file} уячаларында эч нерсе жок. Туура файл сакталганын текшериңиз.</translation>
    </message>
    <message>
        <location filename="../inventory/importing/files.py"/>
        <source>ALL_SHEETS reads every sheet, SHEET names one ({sheet!r}). Give one of them only.</source>
        <translation>ALL_SHEETS бардык барактарды окуйт, SHEET бирин атайт ({sheet!r}). Бирин гана бериңиз.</translation>
    </message>
    <message>
        <location filename="../inventory/importing/tables.py"/>
        <source>{table}: no column for {missing} was found; the columns are: {columns}. Add the columns, or name them in MAPPING: "latitude = your header" and "longitude = your header", or "coordinates = your header" for both.</source>
        <translation>{table}: {missing} мамычасы табылган жок; мамычалар: {columns}. Мамычаларды кошуңуз же MAPPING параметринде атаңыз: "latitude = баш сап" жана "longitude = баш сап" же экөө үчүн "coordinates = баш сап".</translation>
    </message>
    <message>
        <location filename="../inventory/layers/layer_file.py"/>
        <source>{name} has {count} features. An inventory has some thousands at most; check the layer.</source>
        <translation>{name} ичиндеги объекттер: {count}. Реестрде эң көп дегенде бир нече миң болот; катмарды текшериңиз.</translation>
    </message>
    <message>
        <location filename="../inventory/layers/layer_file.py"/>
        <source>{file} cannot be read as a table or layer ({reason}). Save it as CSV, XLSX, ODS or GeoPackage.</source>
        <translation>{file} жадыбал же катмар катары окулбайт ({reason}). CSV, XLSX, ODS же GeoPackage катары сактаңыз.</translation>
    </message>
    <message>
        <location filename="../inventory/layers/layer_file.py"/>
        <source>{file} has no layer named {layer!r}. Its layers are: {names}.</source>
        <translation>{file} ичинде {layer!r} катмары жок. Катмарлары: {names}.</translation>
    </message>
    <message>
        <location filename="../inventory/layers/layer_file.py"/>
        <source>{file} has no waypoints; tracks and routes are no facilities. Save the places as waypoints, or name a layer in SHEET: {names}.</source>
        <translation>{file} ичинде жол чекиттери жок; тректер менен маршруттар объект эмес. Жерлерди жол чекиттери катары сактаңыз же SHEET параметринде катмарды атаңыз: {names}.</translation>
    </message>
    <message>
        <location filename="../inventory/layers/layer_file.py"/>
        <source>Layer {layer} has no coordinate reference system, and its coordinates, such as {x:.0f} and {y:.0f}, are no degrees. State it in CRS, or set it in the layer's properties.</source>
        <translation>{layer} катмарынын координаталар системасы жок, ал эми {x:.0f} жана {y:.0f} сыяктуу координаталары градус эмес. Аны CRS параметринде көрсөтүңүз же катмардын касиеттеринде коюңуз.</translation>
    </message>
    <message>
        <location filename="../inventory/positions/coordinates.py"/>
        <source>The coordinate reference system {crs!r} is unknown. Choose another one.</source>
        <translation>{crs!r} координаталар системасы белгисиз. Башкасын тандаңыз.</translation>
    </message>
    <message>
        <location filename="../inventory/register/field_copy.py"/>
        <source>{path} was not written: {reason} Correct the value in the register, and pack again.</source>
        <translation>{path} жазылган жок: {reason} Реестрдеги маанини оңдоп, топтомду кайра түзүңүз.</translation>
    </message>
    <message>
        <location filename="../inventory/register/field_copy.py"/>
        <source>{path} was packed by another version of the plugin. Bring the plugin up to date.</source>
        <translation>{path} модулдун башка версиясы менен топтолгон. Модулду жаңыртыңыз.</translation>
    </message>
    <message>
        <location filename="../inventory/register/geopackage.py"/>
        <source>{path} exists already. Choose another name, or remove it first.</source>
        <translation>{path} бар. Башка ат тандаңыз же алгач аны өчүрүңүз.</translation>
    </message>
    <message>
        <location filename="../inventory/register/geopackage.py"/>
        <source>{path} cannot be created: {error}. Choose a folder you may write to, on a disk with space.</source>
        <translation>{path} түзүлбөйт: {error}. Сиз жаза ала турган, бош орду бар дисктеги папканы тандаңыз.</translation>
    </message>
    <message>
        <location filename="../inventory/register/geopackage.py"/>
        <source>{path}: facility {refused} The inventory was not written. Correct the value and write again.</source>
        <translation>{path}: объект {refused} Реестр жазылган жок. Маанини оңдоп, кайра жазыңыз.</translation>
    </message>
    <message>
        <location filename="../json_files/data_file.py"/>
        <source>{what} {path}: {key} stands twice in one object, of which one would count: take the other out.</source>
        <translation>{what} {path}: {key} бир объектте эки жолу турат, бирөө гана эсептелмек: ашыкчасын алып салыңыз.</translation>
    </message>
    <message>
        <location filename="../json_files/data_file.py"/>
        <source>{what} {path}: a text has half of a character (\ud800 to \udfff); write the character itself.</source>
        <translation>{what} {path}: текстте белгинин жарымы бар (\\ud800 – \\udfff); белгинин өзүн жазыңыз.</translation>
    </message>
    <message>
        <location filename="../json_files/data_file.py"/>
        <source>{what} {path}: the file cannot be read ({reason}); check the path.</source>
        <translation>{what} {path}: файл окулбайт ({reason}); жолун текшериңиз.</translation>
    </message>
    <message>
        <location filename="../json_files/data_file.py"/>
        <source>{what} {path}: the file is not UTF-8; save it as UTF-8.</source>
        <translation>{what} {path}: файл UTF-8 эмес; UTF-8 катары сактаңыз.</translation>
    </message>
    <message>
        <location filename="../json_files/data_file.py"/>
        <source>{what} {path}: not valid JSON at line {line}, column {column} ({reason}).</source>
        <translation>{what} {path}: {line} сабында, {column} мамычасында жараксыз JSON ({reason}).</translation>
    </message>
    <message>
        <location filename="../json_files/data_file.py"/>
        <source>{what} {path}: lists and objects lie more than {count} deep in one another, which no such file needs. Correct the file, or copy the shipped one anew.</source>
        <translation>{what} {path}: тизмелер менен объекттер бири-биринин ичинде {count} кабаттан терең, мындай файлга бул керек эмес. Файлды оңдоңуз же топтомдогусун кайра көчүрүңүз.</translation>
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
        <translation>бүт файл</translation>
    </message>
    <message>
        <location filename="../json_files/data_file.py"/>
        <location filename="../window/dock/measures.py"/>
        <location filename="../window/trace/words.py"/>
        <source>and {count} more</source>
        <translation>дагы {count}</translation>
    </message>
    <message>
        <location filename="../json_files/data_file.py"/>
        <source>{what} {path} cannot be used:
{listed}
Correct the file, or copy the shipped one anew.</source>
        <translation>{what} {path} колдонууга жарабайт:
{listed}
Файлды оңдоңуз же топтомдогусун кайра көчүрүңүз.</translation>
    </message>
    <message>
        <location filename="../json_files/json_check.py"/>
        <source>small Latin letters, digits and _, a letter first</source>
        <translation>кичине латын тамгалары, цифралар жана _, биринчи тамга</translation>
    </message>
    <message>
        <location filename="../json_files/json_check.py"/>
        <source>small Latin letters, digits, _ and -, a letter first</source>
        <translation>кичине латын тамгалары, цифралар, _ жана -, биринчи тамга</translation>
    </message>
    <message>
        <location filename="../json_files/json_check.py"/>
        <source>small Latin letters, digits and _</source>
        <translation>кичине латын тамгалары, цифралар жана _</translation>
    </message>
    <message>
        <location filename="../json_files/json_check.py"/>
        <source>the code of a language, two small Latin letters such as en</source>
        <translation>тилдин коду, эки кичине латын тамгасы, мисалы en</translation>
    </message>
    <message>
        <location filename="../json_files/json_check.py"/>
        <source>a colour such as #cf4f2c</source>
        <translation>түс, мисалы #cf4f2c</translation>
    </message>
    <message>
        <location filename="../json_files/json_check.py"/>
        <source>must be {wanted}, not {value}</source>
        <translation>{wanted} керек, {value} эмес</translation>
    </message>
    <message>
        <location filename="../json_files/json_check.py"/>
        <source>{value} does not match {pattern}: {meaning}</source>
        <translation>{value} {pattern} үлгүсүнө туура келбейт: {meaning}</translation>
    </message>
    <message>
        <location filename="../json_files/json_check.py"/>
        <source>{value} does not match {pattern}</source>
        <translation>{value} {pattern} үлгүсүнө туура келбейт</translation>
    </message>
    <message>
        <location filename="../json_files/json_check.py"/>
        <source>{name} is missing</source>
        <translation>{name} жок</translation>
    </message>
    <message>
        <location filename="../json_files/json_check.py"/>
        <source>must have at least {count} entries, not {found}</source>
        <translation>жазуулар кеминде {count} болушу керек, табылганы {found}</translation>
    </message>
    <message>
        <location filename="../json_files/json_check.py"/>
        <source>must be one of {allowed}, not {value}</source>
        <translation>{allowed} ичинен бири керек, {value} эмес</translation>
    </message>
    <message>
        <location filename="../json_files/json_check.py"/>
        <source>must not be empty</source>
        <translation>бош болбошу керек</translation>
    </message>
    <message>
        <location filename="../json_files/json_check.py"/>
        <source>must be 0, or between {smallest} and {largest} in size, not {value}</source>
        <translation>0 же чоңдугу {smallest} менен {largest} аралыгында болушу керек, {value} эмес</translation>
    </message>
    <message>
        <location filename="../json_files/json_check.py"/>
        <source>must be at least {limit}, not {value}</source>
        <translation>кеминде {limit} болушу керек, {value} эмес</translation>
    </message>
    <message>
        <location filename="../json_files/json_check.py"/>
        <source>must be at most {limit}, not {value}</source>
        <translation>эң көп {limit} болушу керек, {value} эмес</translation>
    </message>
    <message>
        <location filename="../json_files/json_check.py"/>
        <source>must be greater than {limit}, not {value}</source>
        <translation>{limit} санынан чоң болушу керек, {value} эмес</translation>
    </message>
    <message>
        <location filename="../json_files/json_check.py"/>
        <source>is not known here; allowed: {allowed}</source>
        <translation>бул жерде белгисиз; мүмкүн болгондор: {allowed}</translation>
    </message>
    <message>
        <location filename="../json_files/json_check.py"/>
        <source>must have at most {count} entries, not {found}</source>
        <translation>жазуулар эң көп {count} болушу керек, табылганы {found}</translation>
    </message>
    <message>
        <location filename="../menu.py"/>
        <location filename="../window/dock/steps.py"/>
        <location filename="../window/toolbar.py"/>
        <source>New inventory…</source>
        <translation>Жаңы реестр…</translation>
    </message>
    <message>
        <location filename="../menu.py"/>
        <location filename="../window/toolbar.py"/>
        <source>Import facilities…</source>
        <translation>Объекттерди импорттоо…</translation>
    </message>
    <message>
        <location filename="../menu.py"/>
        <source>Check inventory…</source>
        <translation>Реестрди текшерүү…</translation>
    </message>
    <message>
        <location filename="../menu.py"/>
        <location filename="../window/toolbar.py"/>
        <source>Get open data…</source>
        <translation>Ачык маалыматты жүктөө…</translation>
    </message>
    <message>
        <location filename="../menu.py"/>
        <location filename="../window/toolbar.py"/>
        <source>Assess facilities…</source>
        <translation>Объекттерди толук баалоо…</translation>
    </message>
    <message>
        <location filename="../menu.py"/>
        <source>Copies to edit and to try…</source>
        <translation>Оңдоого жана байкап көрүүгө көчүрмөлөр…</translation>
    </message>
    <message>
        <location filename="../menu.py"/>
        <source>Empty the cache of open data…</source>
        <translation>Ачык маалыматтын кэшин тазалоо…</translation>
    </message>
    <message>
        <location filename="../menu.py"/>
        <source>Guide</source>
        <translation>Колдонмо</translation>
    </message>
    <message>
        <location filename="../menu.py"/>
        <source>About…</source>
        <translation>Модуль жөнүндө…</translation>
    </message>
    <message>
        <location filename="../menu.py"/>
        <source>Remove everything that Get open data keeps in {folder}? Folders of open data stay as they are.</source>
        <translation>«Ачык маалыматты жүктөө» {folder} папкасында сактагандын баары өчүрүлсүнбү? Ачык маалыматтын папкалары ошол бойдон калат.</translation>
    </message>
    <message>
        <location filename="../menu.py"/>
        <source>{mb} MB were removed.</source>
        <translation>{mb} МБ өчүрүлдү.</translation>
    </message>
    <message>
        <location filename="../menu.py"/>
        <source>{file} cannot be removed: {reason}.</source>
        <translation>{file} файлын өчүрүүгө болбойт: {reason}.</translation>
    </message>
    <message>
        <location filename="../menu.py"/>
        <source>Hazard rating, downstream analysis and hazard maps of mine tailings facilities.</source>
        <translation>Тоо-кен калдык сактагычтарынын кооптуулугун баалоо, агым боюнча төмөн талдоо жана кооптуулук карталары.</translation>
    </message>
    <message>
        <location filename="../open_data/catalogue.py"/>
        <source>Catalogue of open data</source>
        <translation>Ачык маалыматтын каталогу</translation>
    </message>
    <message>
        <location filename="../open_data/catalogue_check.py"/>
        <location filename="../rating/criteria/criteria.py"/>
        <source>{name} stands twice</source>
        <translation>{name} эки жолу турат</translation>
    </message>
    <message>
        <location filename="../open_data/catalogue_check.py"/>
        <source>has a space, a backslash or a sign that no address has</source>
        <translation>боштук, тескери сызык же даректе болбогон белги бар</translation>
    </message>
    <message>
        <location filename="../open_data/catalogue_check.py"/>
        <source>is no address ({reason})</source>
        <translation>дарек эмес ({reason})</translation>
    </message>
    <message>
        <location filename="../open_data/catalogue_check.py"/>
        <source>must begin with https://, http://, file:/// or {folder}/</source>
        <translation>https://, http://, file:/// же {folder}/ менен башталышы керек</translation>
    </message>
    <message>
        <location filename="../open_data/catalogue_check.py"/>
        <source>has a name or a password before the @, which would be written beside the data: remove it</source>
        <translation>@ алдында ат же сырсөз бар, ал маалыматтын жанына жазылмак: алып салыңыз</translation>
    </message>
    <message>
        <location filename="../open_data/catalogue_check.py"/>
        <source>has {name} in it, which would be written beside the data: remove it</source>
        <translation>ичинде {name} бар, ал маалыматтын жанына жазылмак: алып салыңыз</translation>
    </message>
    <message>
        <location filename="../open_data/catalogue_check.py"/>
        <source>{part} is no placeholder</source>
        <translation>{part} — коюлма эмес</translation>
    </message>
    <message>
        <location filename="../open_data/catalogue_check.py"/>
        <source>the placeholder {name} does not belong to this tiling; allowed: {allowed}</source>
        <translation>{name} коюлмасы бул бөлүштүрүүгө тиешелүү эмес; мүмкүн болгондор: {allowed}</translation>
    </message>
    <message>
        <location filename="../open_data/catalogue_check.py"/>
        <location filename="../rating/scheme_check.py"/>
        <location filename="../window/dock/measures.py"/>
        <location filename="../window/trace/words.py"/>
        <source>none</source>
        <translation>бири да жок</translation>
    </message>
    <message>
        <location filename="../open_data/catalogue_check.py"/>
        <source>the placeholder {name} is missing</source>
        <translation>{name} коюлмасы жок</translation>
    </message>
    <message>
        <location filename="../open_data/catalogue_check.py"/>
        <source>{name} is no source here; there are {known}</source>
        <translation>{name} бул жерде булак эмес; барлары: {known}</translation>
    </message>
    <message>
        <location filename="../open_data/catalogue_check.py"/>
        <source>{name} must be another source of the same kind</source>
        <translation>{name} ошол эле түрдөгү башка булак болушу керек</translation>
    </message>
    <message>
        <location filename="../open_data/catalogue_check.py"/>
        <source>leads back to {name}: a tile that none has would be looked for without end</source>
        <translation>{name} булагына кайра алып келет: эч биринде жок барак чексиз изделмек</translation>
    </message>
    <message>
        <location filename="../open_data/catalogue_check.py"/>
        <source>must be west, south, east, north in degrees, not {value}</source>
        <translation>градус менен батыш, түштүк, чыгыш, түндүк болушу керек, {value} эмес</translation>
    </message>
    <message>
        <location filename="../open_data/catalogue_check.py"/>
        <source>must name a corner by multiples of {step} degrees, as N40_E070</source>
        <translation>бурчту {step} градуска эселүү атаганы керек, мисалы N40_E070</translation>
    </message>
    <message>
        <location filename="../open_data/manifest.py"/>
        <location filename="../open_data/page.py"/>
        <source>{path} cannot be written ({reason}): give the folder of a disk with room where you may write.</source>
        <translation>{path} жазылбайт ({reason}): орду бар жана сиз жаза алган дисктин папкасын бериңиз.</translation>
    </message>
    <message>
        <location filename="../open_data/manifest.py"/>
        <source>{folder} has no {name}: give a folder that the tool "Get open data" made, whole.</source>
        <translation>{folder} папкасында {name} жок: «Ачык маалыматты жүктөө» куралы түзгөн папканы толук бериңиз.</translation>
    </message>
    <message>
        <location filename="../open_data/manifest.py"/>
        <source>List of fetched data</source>
        <translation>Жүктөлгөн маалыматтын тизмеси</translation>
    </message>
    <message>
        <location filename="../open_data/manifest.py"/>
        <source>{path} was written by a later version of the plugin ({made_by}): update the plugin, or fetch the data anew.</source>
        <translation>{path} модулдун кийинки версиясы менен жазылган ({made_by}): модулду жаңыртыңыз же маалыматты кайра жүктөңүз.</translation>
    </message>
    <message>
        <location filename="../open_data/manifest.py"/>
        <source>{path} is missing: fetch into {folder} once more, or copy the folder anew, whole.</source>
        <translation>{path} жок: {folder} папкасына кайра жүктөңүз же папканы толук кайра көчүрүңүз.</translation>
    </message>
    <message>
        <location filename="../open_data/manifest.py"/>
        <source>{path} is not the file that was fetched (its size or checksum differs): fetch into {folder} once more, or copy the folder anew.</source>
        <translation>{path} жүктөлгөн файл эмес (өлчөмү же текшерүү суммасы башка): {folder} папкасына кайра жүктөңүз же папканы кайра көчүрүңүз.</translation>
    </message>
    <message>
        <location filename="../open_data/manifest.py"/>
        <source>must be a path within the folder, with /</source>
        <translation>папканын ичиндеги / менен жазылган жол болушу керек</translation>
    </message>
    <message>
        <location filename="../open_data/mosaic.py"/>
        <source>{mosaic}: {piece} and {first} differ in coordinate system, type of numbers or size of cells, and cannot be put together. Choose one of their sources.</source>
        <translation>{mosaic}: {piece} жана {first} координаталар системасы, сандардын түрү же уячалардын өлчөмү боюнча айырмаланат, аларды бириктирүүгө болбойт. Булактарынын бирин тандаңыз.</translation>
    </message>
    <message>
        <location filename="../open_data/ranges.py"/>
        <source>{name}: {got} bytes came where {length} were asked for. Try again later.</source>
        <translation>{name}: {length} байт суралды, {got} байт келди. Кийинчерээк кайталаңыз.</translation>
    </message>
    <message>
        <location filename="../open_data/ranges.py"/>
        <source>{name} is damaged or cut off: it says that something lies at byte {place}, and it has {size} bytes. Fetch it from another place, or tell who publishes it.</source>
        <translation>{name} бузулган же кесилген: {place} байтта бир нерсе бар дейт, өзү {size} байт. Башка жерден жүктөңүз же жарыялаганга билдириңиз.</translation>
    </message>
    <message>
        <location filename="../open_data/ranges.py"/>
        <source>{name} is damaged or unfit for reading in parts: one part of it has {length} bytes. Fetch it from another place, or tell who publishes it.</source>
        <translation>{name} бузулган же бөлүктөп окууга жарабайт: бир бөлүгү {length} байт. Башка жерден жүктөңүз же жарыялаганга билдириңиз.</translation>
    </message>
    <message>
        <location filename="../open_data/tiff_directory.py"/>
        <source>entry {tag} has {size} bytes</source>
        <translation>{tag} жазуусу {size} байт</translation>
    </message>
    <message>
        <location filename="../open_data/tiff_directory.py"/>
        <source>{name} is damaged, or no GeoTIFF that can be read in parts: {what}. Fetch it from another place, or tell who publishes it.</source>
        <translation>{name} бузулган же бөлүктөп окууга боло турган GeoTIFF эмес: {what}. Башка жерден жүктөңүз же жарыялаганга билдириңиз.</translation>
    </message>
    <message>
        <location filename="../open_data/tiff_directory.py"/>
        <location filename="../open_data/zip_members.py"/>
        <source>it has {size} bytes</source>
        <translation>ал {size} байт</translation>
    </message>
    <message>
        <location filename="../open_data/tiff_directory.py"/>
        <source>{name} is no TIFF. Correct the address or the format in the catalogue, or fetch it from another place.</source>
        <translation>{name} — TIFF эмес. Каталогдогу даректи же форматты оңдоңуз же башка жерден жүктөңүз.</translation>
    </message>
    <message>
        <location filename="../open_data/tiff_directory.py"/>
        <source>its directory has {count} entries</source>
        <translation>мазмунундагы жазуулар: {count}</translation>
    </message>
    <message>
        <location filename="../open_data/tiff_directory.py"/>
        <source>entry {tag} lies beyond the end of the file</source>
        <translation>{tag} жазуусу файлдын аягынан ары</translation>
    </message>
    <message>
        <location filename="../open_data/tiff_directory.py"/>
        <source>its image has {width} x {height} cells in blocks of {across} x {down}</source>
        <translation>сүрөтү {width} x {height} уяча, блоктору {across} x {down}</translation>
    </message>
    <message>
        <location filename="../open_data/tiff_directory.py"/>
        <source>its blocks have {across} x {down} cells</source>
        <translation>блоктору {across} x {down} уяча</translation>
    </message>
    <message>
        <location filename="../open_data/tiff_directory.py"/>
        <source>it has {count} blocks, and {most} can be read</source>
        <translation>блоктору {count}, {most} гана окууга болот</translation>
    </message>
    <message>
        <location filename="../open_data/tiff_directory.py"/>
        <source>entry {tag} does not tell of {count} blocks</source>
        <translation>{tag} жазуусу {count} блок жөнүндө айтпайт</translation>
    </message>
    <message>
        <location filename="../open_data/tiff_windows.py"/>
        <source>GDAL says: {error}</source>
        <translation>GDAL билдирет: {error}</translation>
    </message>
    <message>
        <location filename="../open_data/tiff_windows.py"/>
        <source>{name} has no position, or no coordinate reference system. Fetch it from another place, or tell who publishes it.</source>
        <translation>{name} файлынын орду же координаталар системасы жок. Башка жерден жүктөңүз же жарыялаганга билдириңиз.</translation>
    </message>
    <message>
        <location filename="../open_data/tiff_windows.py"/>
        <source>its cells have no size</source>
        <translation>уячаларынын өлчөмү жок</translation>
    </message>
    <message>
        <location filename="../open_data/tiff_windows.py"/>
        <source>the blocks of the window have {size} bytes</source>
        <translation>терезенин блоктору {size} байт</translation>
    </message>
    <message>
        <location filename="../open_data/tiff_windows.py"/>
        <source>its window was written otherwise than it was read</source>
        <translation>терезеси окулгандан башкача жазылган</translation>
    </message>
    <message>
        <location filename="../open_data/tiff_windows.py"/>
        <source>{name} has cells without a value, and no number is left to mark them. Use another file in the catalogue.</source>
        <translation>{name} ичинде мааниси жок уячалар бар, аларды белгилөөгө бош сан калган жок. Каталогдо башка файлды көрсөтүңүз.</translation>
    </message>
    <message>
        <location filename="../open_data/vectors.py"/>
        <source>{file}: no field with a country code; its fields are {fields}. Correct the catalogue, or choose another source of countries.</source>
        <translation>{file}: өлкө коду бар талаа жок; талаалары: {fields}. Каталогду оңдоңуз же өлкөлөрдүн башка булагын тандаңыз.</translation>
    </message>
    <message>
        <location filename="../open_data/vectors.py"/>
        <source>{name}: the answer is none of Overpass. Correct the catalogue.</source>
        <translation>{name}: бул Overpass жообу эмес. Каталогду оңдоңуз.</translation>
    </message>
    <message>
        <location filename="../open_data/vectors.py"/>
        <source>{name}: the server gave up: {remark}. Try again later, or with a smaller REACH_KM.</source>
        <translation>{name}: сервер токтотту: {remark}. Кийинчерээк же кичирээк REACH_KM менен кайталаңыз.</translation>
    </message>
    <message>
        <location filename="../open_data/vectors.py"/>
        <source>{path} cannot be opened: {error}</source>
        <translation>{path} ачылбайт: {error}</translation>
    </message>
    <message>
        <location filename="../open_data/zip_members.py"/>
        <source>{name} has several members that fit "{pattern}": {members}. Correct the catalogue: one of them is meant.</source>
        <translation>{name} ичинде «{pattern}» үлгүсүнө туура келген бир нече файл бар: {members}. Каталогду оңдоңуз: алардын бири керек.</translation>
    </message>
    <message>
        <location filename="../open_data/zip_members.py"/>
        <source>two members are called {member}</source>
        <translation>эки файл {member} деп аталган</translation>
    </message>
    <message>
        <location filename="../open_data/zip_members.py"/>
        <source>its directory cannot be read: {error}</source>
        <translation>мазмуну окулбайт: {error}</translation>
    </message>
    <message>
        <location filename="../open_data/zip_members.py"/>
        <source>{name} is damaged, or no zip that can be unpacked: {what}. Fetch it from another place, or tell who publishes it.</source>
        <translation>{name} бузулган же ачууга боло турган zip эмес: {what}. Башка жерден жүктөңүз же жарыялаганга билдириңиз.</translation>
    </message>
    <message>
        <location filename="../open_data/zip_members.py"/>
        <source>{name} has no member that fits "{pattern}", but: {members}. Correct the catalogue.</source>
        <translation>{name} ичинде «{pattern}» үлгүсүнө туура келген файл жок, барлары: {members}. Каталогду оңдоңуз.</translation>
    </message>
    <message>
        <location filename="../open_data/zip_members.py"/>
        <source>the name of {member} leads out of the archive</source>
        <translation>{member} аты архивден сыртка чыгат</translation>
    </message>
    <message>
        <location filename="../open_data/zip_members.py"/>
        <source>{member} is encrypted</source>
        <translation>{member} шифрленген</translation>
    </message>
    <message>
        <location filename="../open_data/zip_members.py"/>
        <source>it would unpack to {size} MB</source>
        <translation>ачылганда ал {size} МБ болмок</translation>
    </message>
    <message>
        <location filename="../open_data/zip_members.py"/>
        <source>{folder}: {name} unpacks to {size} MB, and there is less room. Make room, or choose a folder on another disk.</source>
        <translation>{folder}: {name} ачылганда {size} МБ, орун андан аз. Орун бошотуңуз же башка дисктеги папканы тандаңыз.</translation>
    </message>
    <message>
        <location filename="../open_data/zip_members.py"/>
        <source>{member} has {got} bytes where its directory says {size}</source>
        <translation>{member} {got} байт, мазмунунда {size} деп турат</translation>
    </message>
    <message>
        <location filename="../open_data/zip_members.py"/>
        <source>{member} cannot be unpacked: {error}</source>
        <translation>{member} ачылбайт: {error}</translation>
    </message>
    <message>
        <location filename="../place_layers.py"/>
        <source>QGIS world map</source>
        <translation>QGIS дүйнө картасы</translation>
    </message>
    <message>
        <location filename="../place_layers.py"/>
        <source>QGIS's world map was not found at {path}. Give your own polygons in COUNTRIES.</source>
        <translation>QGIS дүйнө картасы {path} жеринен табылган жок. COUNTRIES параметринде өз полигондоруңузду бериңиз.</translation>
    </message>
    <message>
        <location filename="../place_layers.py"/>
        <source>Layer {layer}: no field with a country code {chosen}. Choose one of: {fields}.</source>
        <translation>{layer} катмары: өлкө коду бар талаа жок {chosen}. Бирин тандаңыз: {fields}.</translation>
    </message>
    <message>
        <location filename="../place_layers.py"/>
        <source>Layer {layer}: no field with a country code. There is no field with country codes under a usual name: name it iso_a2. Its fields are: {fields}.</source>
        <translation>{layer} катмары: өлкө коду бар талаа жок. Кадимки аттуу өлкө коддорунун талаасы жок: аны iso_a2 деп атаңыз. Талаалары: {fields}.</translation>
    </message>
    <message>
        <location filename="../processing/arriving/base_map.py"/>
        <source>Base map</source>
        <translation>Негиз карта</translation>
    </message>
    <message>
        <location filename="../processing/arriving/base_map.py"/>
        <source>Countries (QGIS world map)</source>
        <translation>Өлкөлөр (QGIS дүйнө картасы)</translation>
    </message>
    <message>
        <location filename="../processing/arriving/base_map.py"/>
        <source>Borders in dispute</source>
        <translation>Талаштуу чек аралар</translation>
    </message>
    <message>
        <location filename="../processing/arriving/base_map.py"/>
        <location filename="../processing/inventory/checkinventory.py"/>
        <source>Lakes</source>
        <translation>Көлдөр</translation>
    </message>
    <message>
        <location filename="../processing/arriving/base_map.py"/>
        <location filename="../processing/inventory/site_parameters.py"/>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>Rivers</source>
        <translation>Дарыялар</translation>
    </message>
    <message>
        <location filename="../processing/arriving/base_map.py"/>
        <source>Towns</source>
        <translation>Шаарлар</translation>
    </message>
    <message>
        <location filename="../processing/arriving/captions.py"/>
        <location filename="../window/dock/downstream.py"/>
        <location filename="../window/dock/facts.py"/>
        <location filename="../window/trace/words.py"/>
        <source>unknown</source>
        <translation>белгисиз</translation>
    </message>
    <message>
        <location filename="../processing/arriving/hours.py"/>
        <source>The temporal controller plays the hours after the release, counted from 1 January 2000, 00:00, which is no date of anything. What has no hours is shown at every moment, what has no last hour from its first on.</source>
        <translation>Убакыт башкаргычы агып чыгуудан кийинки сааттарды 2000-жылдын 1-январы, 00:00 убактысынан эсептеп көрсөтөт, бул эч кандай окуянын күнү эмес. Сааты жогу ар дайым көрсөтүлөт, акыркы сааты жогу биринчи саатынан баштап көрсөтүлөт.</translation>
    </message>
    <message>
        <location filename="../processing/arriving/loading.py"/>
        <source>Empty, and so not loaded: {names}</source>
        <translation>Бош, ошондуктан жүктөлгөн жок: {names}</translation>
    </message>
    <message>
        <location filename="../processing/arriving/looks.py"/>
        <source>error</source>
        <translation>ката</translation>
    </message>
    <message>
        <location filename="../processing/arriving/looks.py"/>
        <source>warning</source>
        <translation>эскертүү</translation>
    </message>
    <message>
        <location filename="../processing/arriving/looks.py"/>
        <source>note</source>
        <translation>белги</translation>
    </message>
    <message>
        <location filename="../processing/arriving/looks.py"/>
        <source>place, with hours of arrival</source>
        <translation>жер, жетүү сааттары менен</translation>
    </message>
    <message>
        <location filename="../processing/arriving/looks.py"/>
        <source>point of a path</source>
        <translation>жолдун чекити</translation>
    </message>
    <message>
        <location filename="../processing/arriving/looks.py"/>
        <source>east</source>
        <translation>чыгыш</translation>
    </message>
    <message>
        <location filename="../processing/arriving/looks.py"/>
        <source>south-east</source>
        <translation>түштүк-чыгыш</translation>
    </message>
    <message>
        <location filename="../processing/arriving/looks.py"/>
        <source>south</source>
        <translation>түштүк</translation>
    </message>
    <message>
        <location filename="../processing/arriving/looks.py"/>
        <source>south-west</source>
        <translation>түштүк-батыш</translation>
    </message>
    <message>
        <location filename="../processing/arriving/looks.py"/>
        <source>west</source>
        <translation>батыш</translation>
    </message>
    <message>
        <location filename="../processing/arriving/looks.py"/>
        <source>north-west</source>
        <translation>түндүк-батыш</translation>
    </message>
    <message>
        <location filename="../processing/arriving/looks.py"/>
        <source>north</source>
        <translation>түндүк</translation>
    </message>
    <message>
        <location filename="../processing/arriving/looks.py"/>
        <source>north-east</source>
        <translation>түндүк-чыгыш</translation>
    </message>
    <message>
        <location filename="../processing/arriving/looks.py"/>
        <source>end of flow</source>
        <translation>агымдын аягы</translation>
    </message>
    <message>
        <location filename="../processing/arriving/notes.py"/>
        <source>Made by the tool {tool} of {plugin} {version} on {moment}.</source>
        <translation>{plugin} {version} модулунун {tool} куралы менен түзүлгөн, {moment}.</translation>
    </message>
    <message>
        <location filename="../processing/arriving/notes.py"/>
        <source>From</source>
        <translation>Булагы</translation>
    </message>
    <message>
        <location filename="../processing/arriving/notes.py"/>
        <source>Settings</source>
        <translation>Жөндөөлөр</translation>
    </message>
    <message>
        <location filename="../processing/arriving/notes.py"/>
        <source>By: {schemes}</source>
        <translation>Схемалар: {schemes}</translation>
    </message>
    <message>
        <location filename="../processing/arriving/notes.py"/>
        <source>Units stand in the names of the fields and in their captions; an empty value is unknown.</source>
        <translation>Бирдиктер талаалардын аттарында жана жазууларында; бош маани белгисиз дегенди билдирет.</translation>
    </message>
    <message>
        <location filename="../processing/arriving/notes.py"/>
        <source>Licences of what it was made from: {licences}</source>
        <translation>Түзүлгөн маалыматтардын лицензиялары: {licences}</translation>
    </message>
    <message>
        <location filename="../processing/arriving/notes.py"/>
        <source>The terms of the data it was made from hold for it, too.</source>
        <translation>Түзүлгөн маалыматтардын шарттары ага да тиешелүү.</translation>
    </message>
    <message>
        <location filename="../processing/arriving/notes.py"/>
        <location filename="../processing/inventory/field_lists.py"/>
        <source>yes</source>
        <translation>ооба</translation>
    </message>
    <message>
        <location filename="../processing/arriving/notes.py"/>
        <location filename="../processing/inventory/field_lists.py"/>
        <source>no</source>
        <translation>жок</translation>
    </message>
    <message>
        <location filename="../processing/arriving/notes.py"/>
        <source>a table of a database</source>
        <translation>маалымат базасынын жадыбалы</translation>
    </message>
    <message>
        <location filename="../processing/arriving/notes.py"/>
        <source>data of a service</source>
        <translation>кызматтын маалыматы</translation>
    </message>
    <message>
        <location filename="../processing/arriving/raster_looks.py"/>
        <source>m</source>
        <translation>м</translation>
    </message>
    <message>
        <location filename="../processing/arriving/raster_looks.py"/>
        <source>m/s</source>
        <translation>м/с</translation>
    </message>
    <message>
        <location filename="../processing/arriving/raster_looks.py"/>
        <source>min</source>
        <translation>мин</translation>
    </message>
    <message>
        <location filename="../processing/arriving/raster_looks.py"/>
        <source>km²</source>
        <translation>км²</translation>
    </message>
    <message>
        <location filename="../processing/base.py"/>
        <source>{name} would not be heeded: {need}. Leave {name} as it was, or give what it needs.</source>
        <translation>{name} эске алынмак эмес: {need}. {name} маанисин мурдагыдай калтырыңыз же керектүүсүн бериңиз.</translation>
    </message>
    <message>
        <location filename="../processing/base.py"/>
        <source>{file} cannot be read or written: {reason}.</source>
        <translation>{file} окулбайт же жазылбайт: {reason}.</translation>
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
        <translation>Жокко чыгарылды</translation>
    </message>
    <message>
        <location filename="../processing/base.py"/>
        <source>{algorithm} has no parameter {name}. Use one of {names}.</source>
        <translation>{algorithm} куралында {name} параметри жок. Булардын бирин колдонуңуз: {names}.</translation>
    </message>
    <message>
        <location filename="../processing/base.py"/>
        <source>The memory did not suffice, or a limit of this process was reached. Close other programs, clip the rasters to the region of the facilities, set a length limit, or use coarser rasters.</source>
        <translation>Эстутум жетпеди же бул процесстин чегине жетти. Башка программаларды жабыңыз, растрларды объекттердин аймагы боюнча кесиңиз, узундук чегин коюңуз же орой растрларды колдонуңуз.</translation>
    </message>
    <message>
        <location filename="../processing/base.py"/>
        <source>Facility inventory</source>
        <translation>Объекттер реестри</translation>
    </message>
    <message>
        <location filename="../processing/base.py"/>
        <source>Downstream basin</source>
        <translation>Агым боюнча төмөнкү бассейн</translation>
    </message>
    <message>
        <location filename="../processing/base.py"/>
        <source>Consequences</source>
        <translation>Кесепеттер</translation>
    </message>
    <message>
        <location filename="../processing/base.py"/>
        <source>Hazard rating</source>
        <translation>Кооптуулукту баалоо</translation>
    </message>
    <message>
        <location filename="../processing/base.py"/>
        <source>Map and list</source>
        <translation>Карта жана тизме</translation>
    </message>
    <message>
        <location filename="../processing/base.py"/>
        <source>Ready models</source>
        <translation>Даяр моделдер</translation>
    </message>
    <message>
        <location filename="../processing/base.py"/>
        <source>{what}: the geometry of {whose} was not written: {reason}</source>
        <translation>{what}: геометрия жазылган жок ({whose}): {reason}</translation>
    </message>
    <message>
        <location filename="../processing/base.py"/>
        <source>{what}: feature {number} could not be written: {reason}</source>
        <translation>{what}: {number} объекти жазылбай калды: {reason}</translation>
    </message>
    <message>
        <location filename="../processing/basin/countries.py"/>
        <source>Polygons of countries with their code. Empty: the world map that comes with QGIS (1 : 10 million, simplified); give the official boundaries for work near a border.</source>
        <translation>Коддору бар өлкөлөрдүн полигондору. Бош: QGIS топтомундагы дүйнө картасы (1 : 10 миллион, жөнөкөйлөтүлгөн); чек арага жакын иш үчүн расмий чек араларды бериңиз.</translation>
    </message>
    <message>
        <location filename="../processing/basin/countries.py"/>
        <location filename="../processing/inventory/site_parameters.py"/>
        <source>Field with the country's code</source>
        <translation>Өлкөнүн коду бар талаа</translation>
    </message>
    <message>
        <location filename="../processing/basin/countries.py"/>
        <source>Empty: found by its usual names (iso_a2, ISO_A2_EH, iso2, country ...). Areas with -1, -99 or nothing in it are no country.</source>
        <translation>Бош: кадимки аттары боюнча табылат (iso_a2, ISO_A2_EH, iso2, country ...). Анда -1, -99 же эч нерсе турган аянттар өлкө эмес.</translation>
    </message>
    <message>
        <location filename="../processing/basin/countries.py"/>
        <location filename="../processing/inventory/checkinventory.py"/>
        <source>Tolerance at borders (m)</source>
        <translation>Чек арадагы жол берилген четтөө (м)</translation>
    </message>
    <message>
        <location filename="../processing/basin/countries.py"/>
        <source>A path has entered a country only when it gets farther than this from every border, or ends there: a river that is the border does not cross it, but follows it, from where it is as near as this, and within 1000 m. Empty: 1000 m, or half a cell if larger.</source>
        <translation>Жол ар бир чек арадан мындан алыстаганда же ошол жерде бүткөндө гана өлкөгө кирди деп эсептелет: чек ара болгон дарыя аны кесип өтпөйт, аны ушул аралыкка жана 1000 метрге жакындаган жерден баштап бойлойт. Бош: 1000 м же чоңураак болсо, жарым уяча.</translation>
    </message>
    <message>
        <location filename="../processing/basin/countries.py"/>
        <source>Velocity for hours to a border (m/s)</source>
        <translation>Чек арага чейинки сааттар үчүн ылдамдык (м/с)</translation>
    </message>
    <message>
        <location filename="../processing/basin/countries.py"/>
        <source>Assumed mean velocity of the water (Baia Mare 2000: 0.8 to 1.1 m/s). Empty: no hours are given.</source>
        <translation>Суунун божомолдонгон орточо ылдамдыгы (Бая-Маре, 2000: 0,8–1,1 м/с). Бош: сааттар берилбейт.</translation>
    </message>
    <message>
        <location filename="../processing/basin/countries.py"/>
        <source>Finding border crossings</source>
        <translation>Чек ара кесилиштерин издөө</translation>
    </message>
    <message>
        <location filename="../processing/basin/countries.py"/>
        <source>Tolerance at borders: {metres} m; in contact with a country within {near} m</source>
        <translation>Чек арадагы жол берилген четтөө: {metres} м; {near} м ичинде өлкөгө тийет</translation>
    </message>
    <message>
        <location filename="../processing/basin/countries.py"/>
        <source>{count} {count:area|areas} of {layer} {count:has|have} no country code; {count:it is|they are} crossed without a border.</source>
        <translation>{layer} катмарында өлкө коду жок аянттар: {count}; алар чек арасыз кесилет.</translation>
    </message>
    <message>
        <location filename="../processing/basin/countries.py"/>
        <source>QGIS's world map is not at {path}: no border crossings. Give a layer in COUNTRIES.</source>
        <translation>QGIS дүйнө картасы {path} жеринде жок: чек ара кесилиштери жок. COUNTRIES параметринде катмар бериңиз.</translation>
    </message>
    <message>
        <location filename="../processing/basin/countries.py"/>
        <source>COUNTRIES is empty: borders are those of QGIS's world map, which is simplified.</source>
        <translation>COUNTRIES бош: чек аралар QGIS дүйнө картасынан алынды, ал жөнөкөйлөтүлгөн.</translation>
    </message>
    <message>
        <location filename="../processing/basin/directions.py"/>
        <source>Reading the flow directions</source>
        <translation>Агым багыттарын окуу</translation>
    </message>
    <message>
        <location filename="../processing/basin/directions.py"/>
        <source>Coding of the flow directions: {coding}</source>
        <translation>Агым багыттарынын коддоосу: {coding}</translation>
    </message>
    <message>
        <location filename="../processing/basin/directions.py"/>
        <source>RIVERS can be burnt into a RELIEF only, not into ready DIRECTIONS.</source>
        <translation>RIVERS даяр DIRECTIONS эмес, RELIEF ичине гана кесип киргизилет.</translation>
    </message>
    <message>
        <location filename="../processing/basin/directions.py"/>
        <source>There is no {file} of the same cells beside DIRECTIONS: what drains through the cells near each facility is counted up to its springs.</source>
        <translation>DIRECTIONS жанында уячалары бирдей {file} жок: ар бир объекттин жанындагы уячалардан өткөн агым башатына чейин эсептелет.</translation>
    </message>
    <message>
        <location filename="../processing/basin/directions.py"/>
        <source>{file} beside DIRECTIONS is not used: lakes and sinks keep water here that runs on there. What drains through the cells near each facility is counted up to its springs.</source>
        <translation>DIRECTIONS жанындагы {file} колдонулбайт: бул жерде көлдөр менен агымсыз ойдуңдар ал жакта ары аккан сууну кармап калат. Ар бир объекттин жанындагы уячалардан өткөн агым башатына чейин эсептелет.</translation>
    </message>
    <message>
        <location filename="../processing/basin/directions.py"/>
        <source>{file} beside DIRECTIONS is not used: {why}</source>
        <translation>DIRECTIONS жанындагы {file} колдонулбайт: {why}</translation>
    </message>
    <message>
        <location filename="../processing/basin/directions.py"/>
        <source>{file} was found beside DIRECTIONS.</source>
        <translation>DIRECTIONS жанынан {file} табылды.</translation>
    </message>
    <message>
        <location filename="../processing/basin/downstreambasins.py"/>
        <source>Basin units downstream or upstream</source>
        <translation>Агым боюнча төмөнкү же жогорку бассейндер</translation>
    </message>
    <message>
        <location filename="../processing/basin/downstreambasins.py"/>
        <source>HydroBASINS,basin units,sub-basin,NEXT_DOWN,downstream,upstream,Pfafstetter</source>
        <translation>HydroBASINS,бассейндер,NEXT_DOWN,агым боюнча төмөн,агым боюнча жогору,Пфафштеттер,downstream,upstream</translation>
    </message>
    <message>
        <location filename="../processing/basin/downstreambasins.py"/>
        <source>Basin units</source>
        <translation>Бассейндер</translation>
    </message>
    <message>
        <location filename="../processing/basin/downstreambasins.py"/>
        <source>Polygons in any CRS that point at the next unit downstream, such as HydroBASINS of any level.</source>
        <translation>Каалаган координаталар системасындагы, агым боюнча кийинки бассейнди көрсөткөн полигондор, мисалы каалаган деңгээлдеги HydroBASINS.</translation>
    </message>
    <message>
        <location filename="../processing/basin/downstreambasins.py"/>
        <source>Field with the unit's identifier</source>
        <translation>Бассейндин идентификатору бар талаа</translation>
    </message>
    <message>
        <location filename="../processing/basin/downstreambasins.py"/>
        <source>HYBAS_ID in HydroBASINS; any name will do.</source>
        <translation>HydroBASINS катмарында HYBAS_ID; каалаган ат жарайт.</translation>
    </message>
    <message>
        <location filename="../processing/basin/downstreambasins.py"/>
        <source>Field with the identifier of the next unit downstream</source>
        <translation>Агым боюнча кийинки бассейндин идентификатору бар талаа</translation>
    </message>
    <message>
        <location filename="../processing/basin/downstreambasins.py"/>
        <source>NEXT_DOWN in HydroBASINS: 0 or nothing where the water ends.</source>
        <translation>HydroBASINS катмарында NEXT_DOWN: суу аяктаган жерде 0 же бош.</translation>
    </message>
    <message>
        <location filename="../processing/basin/downstreambasins.py"/>
        <source>Direction</source>
        <translation>Багыт</translation>
    </message>
    <message>
        <location filename="../processing/basin/downstreambasins.py"/>
        <source>downstream: where the facility's water goes; upstream: what drains to its unit.</source>
        <translation>downstream: объекттин суусу кайда барат; upstream: анын бассейнине эмне агып келет.</translation>
    </message>
    <message>
        <location filename="../processing/basin/downstreambasins.py"/>
        <source>Units by facility</source>
        <translation>Объекттер боюнча бассейндер</translation>
    </message>
    <message>
        <location filename="../processing/basin/downstreambasins.py"/>
        <source>One feature for each facility and unit; order 0 is the facility's own, then 1, 2 .. steps away.</source>
        <translation>Ар бир объект менен бассейнге бирден; order 0 — объекттин өз бассейни, андан кийин 1, 2 .. кадам алыс.</translation>
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
        <translation>Объекттер</translation>
    </message>
    <message>
        <location filename="../processing/basin/downstreambasins.py"/>
        <source>Facilities in no unit</source>
        <translation>Бассейнден тышкаркы объекттер</translation>
    </message>
    <message>
        <location filename="../processing/basin/downstreambasins.py"/>
        <source>Reading the basin units</source>
        <translation>Бассейндерди окуу</translation>
    </message>
    <message>
        <location filename="../processing/basin/downstreambasins.py"/>
        <source>Layer {layer}: {count} {count:unit points|units point} at one that is not in it; the water goes on there.</source>
        <translation>{layer} катмары: катмарда жок бассейнди көрсөткөн бассейндер: {count}; суу ал жерден ары кетет.</translation>
    </message>
    <message>
        <location filename="../processing/basin/downstreambasins.py"/>
        <source>it lies in no basin unit</source>
        <translation>ал бир да бассейнде эмес</translation>
    </message>
    <message>
        <location filename="../processing/basin/downstreambasins.py"/>
        <source>Layer {layer} has no basin units.</source>
        <translation>{layer} катмарында бассейндер жок.</translation>
    </message>
    <message>
        <location filename="../processing/basin/downstreambasins.py"/>
        <source>Layer {layer}, field {field}: unit {unit} points at itself. Water cannot flow there: leave the field empty (or 0) where the water ends, or name the next unit.</source>
        <translation>{layer} катмары, {field} талаасы: {unit} бассейни өзүн көрсөтөт. Суу мындай ага албайт: суу аяктаган жерде талааны бош (же 0) калтырыңыз же кийинки бассейнди атаңыз.</translation>
    </message>
    <message>
        <location filename="../processing/basin/downstreambasins.py"/>
        <location filename="../processing/consequence/flow_sites.py"/>
        <location filename="../processing/geometry.py"/>
        <source>feature {id}</source>
        <translation>катмардын {id} объекти</translation>
    </message>
    <message>
        <location filename="../processing/basin/facilities.py"/>
        <source>Points in any CRS; of a polygon a point inside it is used. Outputs come in the CRS of this layer.</source>
        <translation>Каалаган координаталар системасындагы чекиттер; полигондун ичиндеги чекит алынат. Жыйынтыктар ушул катмардын системасында чыгат.</translation>
    </message>
    <message>
        <location filename="../processing/basin/facilities.py"/>
        <source>Field with the facility's identifier</source>
        <translation>Объекттин идентификатору бар талаа</translation>
    </message>
    <message>
        <location filename="../processing/basin/facilities.py"/>
        <source>Links the results to the facilities. Without such a field the feature id is used.</source>
        <translation>Жыйынтыктарды объекттерге байланыштырат. Мындай талаа жок болсо, катмардын объектинин номери колдонулат.</translation>
    </message>
    <message>
        <location filename="../processing/basin/facilities.py"/>
        <source>Layer {layer} has no features.</source>
        <translation>{layer} катмарында объект жок.</translation>
    </message>
    <message>
        <location filename="../processing/basin/facilities.py"/>
        <source>Layer {layer} has no field {field}: the feature id identifies the facilities.</source>
        <translation>{layer} катмарында {field} талаасы жок: объекттер катмардагы номери менен белгиленет.</translation>
    </message>
    <message>
        <location filename="../processing/basin/facilities.py"/>
        <source>Layer {layer}, field {field}: {count} empty; the feature id stands for them.</source>
        <translation>{layer} катмары, {field} талаасы: бош маанилер {count}; алардын ордуна катмардагы номер алынды.</translation>
    </message>
    <message>
        <location filename="../processing/basin/facilities.py"/>
        <source>Layer {layer}, field {field}: identifiers occur more than once, for instance {id}.</source>
        <translation>{layer} катмары, {field} талаасы: идентификаторлор кайталанат, мисалы {id}.</translation>
    </message>
    <message>
        <location filename="../processing/basin/facilities.py"/>
        <source>Facilities not followed</source>
        <translation>Байкалбаган объекттер</translation>
    </message>
    <message>
        <location filename="../processing/basin/facilities.py"/>
        <source>Table of the facilities without a result, with the reason and their coordinates.</source>
        <translation>Жыйынтыгы жок объекттердин жадыбалы, себеби жана координаталары менен.</translation>
    </message>
    <message>
        <location filename="../processing/basin/facilities.py"/>
        <source>Facility {id} is left out: {reason}.</source>
        <translation>{id} объекти калтырылды: {reason}.</translation>
    </message>
    <message>
        <location filename="../processing/basin/facilities.py"/>
        <source>... and {count} more {count:facility|facilities}.</source>
        <translation>... жана дагы объекттер: {count}.</translation>
    </message>
    <message>
        <location filename="../processing/basin/facilities.py"/>
        <source>it lies off the raster or has no point</source>
        <translation>ал растрдын сыртында же чекити жок</translation>
    </message>
    <message>
        <location filename="../processing/basin/facilities.py"/>
        <source>it lies on no-data</source>
        <translation>ал маалыматы жок уячада</translation>
    </message>
    <message>
        <location filename="../processing/basin/flowdirections.py"/>
        <location filename="../processing/consequence/flow_parameters.py"/>
        <source>Flow directions</source>
        <translation>Агым багыттары</translation>
    </message>
    <message>
        <location filename="../processing/basin/flowdirections.py"/>
        <source>D8,flow direction,fill sinks,depressions,drainage,burn rivers,hydrology</source>
        <translation>D8,агым багыты,ойдуңдарды толтуруу,дренаж,гидрология,flow direction,fill sinks</translation>
    </message>
    <message>
        <location filename="../processing/basin/flowdirections.py"/>
        <source>No-data value</source>
        <translation>«Маалымат жок» мааниси</translation>
    </message>
    <message>
        <location filename="../processing/basin/flowdirections.py"/>
        <source>What cells without data hold: 255, or 247 as HydroSHEDS marks the ocean, for programs as pyflwdir that take 255 for an inland sink.</source>
        <translation>Маалыматы жок уячаларда эмне турат: 255, же HydroSHEDS океанды белгилегендей 247 — 255 маанисин агып чыкпаган ойдуң деп алган pyflwdir сыяктуу программалар үчүн.</translation>
    </message>
    <message>
        <location filename="../processing/basin/flowdirections.py"/>
        <source>Scheduler of several machines</source>
        <translation>Бир нече машинанын пландоочусу</translation>
    </message>
    <message>
        <location filename="../processing/basin/flowdirections.py"/>
        <source>Address (tcp://machine:8786) of a Dask scheduler: its workers do the work in tiles. They must have the relief and the folder of the output under the same paths. Empty: this machine alone.</source>
        <translation>Dask пландоочусунун дареги (tcp://машина:8786): бөлүктөр боюнча ишти анын аткаруучулары жасайт. Рельеф жана натыйжанын папкасы аларда дал ошондой жолдордо болушу керек. Бош: ушул машина гана.</translation>
    </message>
    <message>
        <location filename="../processing/basin/flowdirections.py"/>
        <source>GeoTIFF of ESRI D8 codes: 1, 2, 4 .. 128 clockwise from east, 0 an end, 255 no data unless chosen otherwise.</source>
        <translation>ESRI D8 коддорундагы GeoTIFF: чыгыштан саат жебеси боюнча 1, 2, 4 .. 128, аягы 0, башкасы тандалбаса, 255 — маалымат жок.</translation>
    </message>
    <message>
        <location filename="../processing/basin/flowdirections.py"/>
        <source>Cells that drain through each</source>
        <translation>Агымы ар бир уяча аркылуу өткөн уячалар</translation>
    </message>
    <message>
        <location filename="../processing/basin/flowdirections.py"/>
        <source>GeoTIFF of whole numbers: how many cells drain through each, itself included; 0 no data.</source>
        <translation>Бүтүн сандардын GeoTIFF файлы: ар бир уяча аркылуу канча уячанын агымы өтөт, өзүн кошкондо; 0 — маалымат жок.</translation>
    </message>
    <message>
        <location filename="../processing/basin/flowdirections.py"/>
        <source>Area that drains through each cell (km²)</source>
        <translation>Агымы уяча аркылуу өткөн аянт (км²)</translation>
    </message>
    <message>
        <location filename="../processing/basin/flowdirections.py"/>
        <source>GeoTIFF of the km² on the ellipsoid that drain through each cell, its own included; 0 no data.</source>
        <translation>GeoTIFF: эллипсоиддеги канча км² аянттын агымы ар бир уяча аркылуу өтөт, өз аянтын кошкондо; 0 — маалымат жок.</translation>
    </message>
    <message>
        <location filename="../processing/basin/flowdirections.py"/>
        <source>Cells with a height</source>
        <translation>Бийиктиги бар уячалар</translation>
    </message>
    <message>
        <location filename="../processing/basin/flowdirections.py"/>
        <source>Closed depressions drained</source>
        <translation>Агымы чыгарылган туюк ойдуңдар</translation>
    </message>
    <message>
        <location filename="../processing/basin/flowdirections.py"/>
        <source>Cells below the level their water spills over</source>
        <translation>Суусу ашып агуучу деңгээлден төмөнкү уячалар</translation>
    </message>
    <message>
        <location filename="../processing/basin/flowdirections.py"/>
        <source>Cells of no-data bridged inside the relief</source>
        <translation>Рельефтин ичинде агым өткөрүлгөн маалыматы жок уячалар</translation>
    </message>
    <message>
        <location filename="../processing/basin/flowdirections.py"/>
        <source>Cells in lakes, sinks and the sea where water stays</source>
        <translation>Суу калган көлдөрдүн, ойдуңдардын жана деңиздин уячалары</translation>
    </message>
    <message>
        <location filename="../processing/basin/flowdirections.py"/>
        <source>Writing flow directions</source>
        <translation>Агым багыттарын жазуу</translation>
    </message>
    <message>
        <location filename="../processing/basin/flowdirections.py"/>
        <location filename="../processing/consequence/flow_outputs.py"/>
        <source>{name} is written as GeoTIFF: give a file name that ends in .tif.</source>
        <translation>{name} GeoTIFF катары жазылат: .tif менен бүткөн файл атын бериңиз.</translation>
    </message>
    <message>
        <location filename="../processing/basin/flowdirections.py"/>
        <source>Counting the cells that drain through each</source>
        <translation>Агымы ар бир уяча аркылуу өткөн уячаларды саноо</translation>
    </message>
    <message>
        <location filename="../processing/basin/flowdirections.py"/>
        <source>Adding up the area that drains through each cell</source>
        <translation>Агымы ар бир уяча аркылуу өткөн аянтты кошуу</translation>
    </message>
    <message>
        <location filename="../processing/basin/parameters.py"/>
        <location filename="../processing/consequence/inundationzone.py"/>
        <location filename="../processing/consequence/simulateflow.py"/>
        <source>Relief (heights in metres)</source>
        <translation>Рельеф (бийиктиктер метр менен)</translation>
    </message>
    <message>
        <location filename="../processing/basin/parameters.py"/>
        <source>Elevation raster of one band in any CRS: SRTM, Copernicus GLO-30 or GLO-90, MERIT, or your own. Depressions are drained; give lakes and sinks that have no outflow in LAKES.</source>
        <translation>Каалаган координаталар системасындагы бир каналдуу бийиктик растры: SRTM, Copernicus GLO-30 же GLO-90, MERIT же өзүңүздүкү. Ойдуңдардан агым чыгарылат; агып чыкпаган көлдөр менен ойдуңдарды LAKES параметринде бериңиз.</translation>
    </message>
    <message>
        <location filename="../processing/basin/parameters.py"/>
        <source>Flow directions (instead of a relief)</source>
        <translation>Агым багыттары (рельефтин ордуна)</translation>
    </message>
    <message>
        <location filename="../processing/basin/parameters.py"/>
        <source>Ready D8 raster of any size: of flowdirections, HydroSHEDS, MERIT Hydro, ESRI, TauDEM or GRASS. With RELIEF too, of the same cells, the water follows this and heights come from there.</source>
        <translation>Ар кандай өлчөмдөгү даяр D8 растры: flowdirections, HydroSHEDS, MERIT Hydro, ESRI, TauDEM же GRASS. Уячалары бирдей RELIEF да берилсе, суу ушул растр боюнча агат, ал эми бийиктиктер андан алынат.</translation>
    </message>
    <message>
        <location filename="../processing/basin/parameters.py"/>
        <source>Ready D8 raster of any size: of flowdirections, HydroSHEDS, MERIT Hydro, ESRI, TauDEM or GRASS. Give either this or RELIEF.</source>
        <translation>Ар кандай өлчөмдөгү даяр D8 растры: flowdirections, HydroSHEDS, MERIT Hydro, ESRI, TauDEM же GRASS. Же муну, же RELIEF бериңиз.</translation>
    </message>
    <message>
        <location filename="../processing/basin/parameters.py"/>
        <source>Coding of the flow directions</source>
        <translation>Агым багыттарынын коддоосу</translation>
    </message>
    <message>
        <location filename="../processing/basin/parameters.py"/>
        <source>auto finds it from the values; esri: 1, 2, 4 .. 128 clockwise from east; taudem: 1..8 counter-clockwise from east; grass: 1..8 counter-clockwise from north-east, negative where water leaves the region.</source>
        <translation>auto аны маанилерден табат; esri: чыгыштан саат жебеси боюнча 1, 2, 4 .. 128; taudem: чыгыштан саат жебесине каршы 1..8; grass: түндүк-чыгыштан саат жебесине каршы 1..8, суу аймактан чыккан жерде терс.</translation>
    </message>
    <message>
        <location filename="../processing/basin/parameters.py"/>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>Lakes and inland sinks where water stays</source>
        <translation>Суу калуучу көлдөр жана агып чыкпаган ойдуңдар</translation>
    </message>
    <message>
        <location filename="../processing/basin/parameters.py"/>
        <source>Polygons end paths as lake, points as inland_sink, unless a text field ends_in or kind says sea, inland_sink or lake. A number field radius_km widens a point. Leave out lakes that flow on. Empty: the plugin's list of inland sinks of Central Asia; give a layer without features to have none.</source>
        <translation>ends_in же kind текст талаасында sea, inland_sink же lake жазылбаса, полигондор жолду lake катары, чекиттер inland_sink катары бүтүрөт. radius_km сан талаасы чекитти кеңейтет. Агып чыккан көлдөрдү кошпоңуз. Бош: модулдагы Борбордук Азиянын агып чыкпаган ойдуңдарынын тизмеси; бири да болбосун десеңиз, объекти жок катмар бериңиз.</translation>
    </message>
    <message>
        <location filename="../processing/basin/parameters.py"/>
        <source>Sea level (m)</source>
        <translation>Деңиз деңгээли (м)</translation>
    </message>
    <message>
        <location filename="../processing/basin/parameters.py"/>
        <source>Declares the cells of the relief at or below this height that reach its edge to be the sea. Empty: only no-data along the shore and LAKES say where the sea is.</source>
        <translation>Рельефтин четине жеткен, ушул бийиктиктеги же андан төмөнкү уячаларды деңиз деп эсептейт. Бош: деңиз кайда экенин жээктеги маалыматы жок уячалар жана LAKES гана айтат.</translation>
    </message>
    <message>
        <location filename="../processing/basin/parameters.py"/>
        <source>Rivers to burn into the relief</source>
        <translation>Рельефке кесип киргизилүүчү дарыялар</translation>
    </message>
    <message>
        <location filename="../processing/basin/parameters.py"/>
        <source>Known river lines; the relief is lowered along them so that water follows them. Only with RELIEF.</source>
        <translation>Белгилүү дарыя сызыктары; суу алар боюнча аксын деп рельеф аларды бойлой төмөндөтүлөт. RELIEF менен гана.</translation>
    </message>
    <message>
        <location filename="../processing/basin/parameters.py"/>
        <source>Depth to burn rivers in (m)</source>
        <translation>Дарыяларды кесүү тереңдиги (м)</translation>
    </message>
    <message>
        <location filename="../processing/basin/parameters.py"/>
        <source>How far the relief is lowered under the rivers.</source>
        <translation>Дарыялардын астында рельеф канчага төмөндөтүлөт.</translation>
    </message>
    <message>
        <location filename="../processing/basin/parameters.py"/>
        <source>Memory to use (GB)</source>
        <translation>Колдонулуучу эс тутум (ГБ)</translation>
    </message>
    <message>
        <location filename="../processing/basin/parameters.py"/>
        <source>A relief that needs more is worked on in tiles, through files beside the output: slower, with the same result. Empty: half of the memory that is free.</source>
        <translation>Көбүрөөк эс тутум керек болгон рельеф жыйынтыктын жанындагы файлдар аркылуу бөлүктөр менен иштелет: жайыраак, жыйынтыгы ошол эле. Бош болсо: бош эс тутумдун жарымы.</translation>
    </message>
    <message>
        <location filename="../processing/basin/parameters.py"/>
        <source>Longest path (km)</source>
        <translation>Эң узун жол (км)</translation>
    </message>
    <message>
        <location filename="../processing/basin/parameters.py"/>
        <source>Paths are cut at exactly this length. Empty: they are followed to their end.</source>
        <translation>Жолдор дал ушул узундукта үзүлөт. Бош: аягына чейин байкалат.</translation>
    </message>
    <message>
        <location filename="../processing/basin/parameters.py"/>
        <source>Snap to the largest stream within (m)</source>
        <translation>Эң чоң сууга жылдыруу аралыгы (м)</translation>
    </message>
    <message>
        <location filename="../processing/basin/parameters.py"/>
        <source>Moves each facility to the cell with the largest drained area within this distance; the distance moved is written to snap_m. 0: off.</source>
        <translation>Ар бир объектти ушул аралыктагы суу жыйноо аянты эң чоң уячага жылдырат; жылган аралык snap_m талаасына жазылат. 0: жылдырбоо.</translation>
    </message>
    <message>
        <location filename="../processing/basin/parameters.py"/>
        <source>it does not count beside {name}</source>
        <translation>бул {name} менен катар эсептелбейт</translation>
    </message>
    <message>
        <location filename="../processing/basin/path_layers.py"/>
        <source>Leave out vertices nearer to the line than (m)</source>
        <translation>Сызыкка мындан жакын чокуларды калтыруу (м)</translation>
    </message>
    <message>
        <location filename="../processing/basin/path_layers.py"/>
        <source>Makes the paths in OUTPUT smaller; lengths and M stay those of the full path. 0: off.</source>
        <translation>OUTPUT жолдорун кичирейтет; узундуктар жана M толук жолдуку бойдон калат. 0: өчүк.</translation>
    </message>
    <message>
        <location filename="../processing/basin/path_layers.py"/>
        <source>Paths</source>
        <translation>Агым жолдору</translation>
    </message>
    <message>
        <location filename="../processing/basin/path_layers.py"/>
        <source>One line per facility; M is the distance from the facility in metres, Z the height if it is known.</source>
        <translation>Ар бир объектке бир сызык; M — объекттен метр менен аралык, Z — белгилүү болсо, бийиктик.</translation>
    </message>
    <message>
        <location filename="../processing/basin/path_layers.py"/>
        <location filename="../processing/consequence/simulateflow.py"/>
        <location filename="../processing/consequence/traveltime.py"/>
        <location filename="../processing/map/assess_layers.py"/>
        <location filename="../processing/map/shown.py"/>
        <location filename="../processing/rating/transboundaryscreening.py"/>
        <source>Border crossings</source>
        <translation>Чек ара кесилиштери</translation>
    </message>
    <message>
        <location filename="../processing/basin/path_layers.py"/>
        <source>A point for each border a path crosses, and for the first contact with each country whose border it follows, with distance and hours from the facility.</source>
        <translation>Жол кесип өткөн ар бир чек арага жана чек арасын бойлогон ар бир өлкө менен биринчи тийишүүгө бирден чекит, объекттен аралыгы жана сааттары менен.</translation>
    </message>
    <message>
        <location filename="../processing/basin/path_layers.py"/>
        <source>Merged network</source>
        <translation>Бириктирилген тармак</translation>
    </message>
    <message>
        <location filename="../processing/basin/path_layers.py"/>
        <source>The paths as a network: each reach once, with the facilities above it and the reach that follows.</source>
        <translation>Жолдор тармак катары: ар бир участок бир жолу, андан жогорку объекттер жана кийинки участок менен.</translation>
    </message>
    <message>
        <location filename="../processing/basin/path_layers.py"/>
        <source>Facilities whose path crosses or follows a border</source>
        <translation>Жолу чек араны кесип өткөн же бойлогон объекттер</translation>
    </message>
    <message>
        <location filename="../processing/basin/path_layers.py"/>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>Facilities without a known border whose path runs where no country is known</source>
        <translation>Чек арасы белгисиз, жолу өлкөсү белгисиз жерден өткөн объекттер</translation>
    </message>
    <message>
        <location filename="../processing/basin/path_layers.py"/>
        <source>Facilities without a path</source>
        <translation>Жолу жок объекттер</translation>
    </message>
    <message>
        <location filename="../processing/basin/path_layers.py"/>
        <source>{count} of {total} {total:path|paths} {count:runs|run} where the layer of countries has none (such as {ids}): `?` or nothing in the field countries says so, and borders there are unknown. Give a layer with the neighbours too.</source>
        <translation>Өлкөлөр катмарында эч бир өлкө жок жерден өткөн жолдор: {total} ичинен {count} (мисалы {ids}): countries талаасында `?` же бош турат, ал жердеги чек аралар белгисиз. Коңшу өлкөлөрү бар катмар бериңиз.</translation>
    </message>
    <message>
        <location filename="../processing/basin/rivers.py"/>
        <source>Layer {layer}: {count} {count:line points|lines point} at a line that is not in it, the first is {id}; paths that get there end at the edge of the data.</source>
        <translation>{layer} катмары: катмарда жок сызыкты көрсөткөн сызыктар: {count}, биринчиси {id}; ал жерге жеткен жолдор маалыматтын четинде бүтөт.</translation>
    </message>
    <message>
        <location filename="../processing/basin/rivers.py"/>
        <source>Layer {layer}, feature {id} has {count} separate parts; a river with a pointer must be one line. Join or split it.</source>
        <translation>{layer} катмары, {id} объекти: өзүнчө бөлүктөрү {count}; көрсөткүчү бар дарыя бир сызык болушу керек. Бириктириңиз же бөлүңүз.</translation>
    </message>
    <message>
        <location filename="../processing/basin/rivers.py"/>
        <source>Layer {layer} has no lines. Choose the layer of the rivers.</source>
        <translation>{layer} катмарында сызык жок. Дарыялар катмарын тандаңыз.</translation>
    </message>
    <message>
        <location filename="../processing/basin/rivers.py"/>
        <source>{lines} {lines:line|lines} without pointers: {joined} {joined:goes|go} on in another, {ends} {ends:ends|end}, {turned} {turned:was|were} turned by the relief.</source>
        <translation>Көрсөткүчү жок сызыктар: {lines}; башкасында уланганы {joined}, бүткөнү {ends}, рельеф боюнча бурулганы {turned}.</translation>
    </message>
    <message>
        <location filename="../processing/basin/rivers.py"/>
        <source>At {count} {count:fork|forks} the straightest line was followed; the first is at feature {id}.</source>
        <translation>Эң түз сызык тандалган бөлүнүүлөр: {count}; биринчиси {id} объектинде.</translation>
    </message>
    <message>
        <location filename="../processing/basin/sinks.py"/>
        <source>{parameter}: no feature of layer {layer} lies where the water is followed; it changes nothing. Check its coordinate system and what it covers.</source>
        <translation>{parameter}: {layer} катмарынын бир да объекти суу байкалган жерде эмес; ал эч нерсени өзгөртпөйт. Координаталар системасын жана каптаган аймагын текшериңиз.</translation>
    </message>
    <message>
        <location filename="../processing/basin/sinks.py"/>
        <source>Layer {layer}, field {field}, feature {id}: {value!r} is no kind of end. Use sea, inland_sink or lake.</source>
        <translation>{layer} катмары, {field} талаасы, {id} объекти: {value!r} — агымдын аягынын түрү эмес. sea, inland_sink же lake колдонуңуз.</translation>
    </message>
    <message>
        <location filename="../processing/basin/sinks.py"/>
        <source>Layer {layer}, field {field}, feature {id}: {value!r} is no radius in km.</source>
        <translation>{layer} катмары, {field} талаасы, {id} объекти: {value!r} — км менен радиус эмес.</translation>
    </message>
    <message>
        <location filename="../processing/basin/sinks.py"/>
        <source>LAKES is empty: water stays in the known inland sinks: {names}.</source>
        <translation>LAKES бош: суу белгилүү агып чыкпаган ойдуңдарда калат: {names}.</translation>
    </message>
    <message>
        <location filename="../processing/basin/terrain.py"/>
        <source>Reading the relief</source>
        <translation>Рельефти окуу</translation>
    </message>
    <message>
        <location filename="../processing/basin/terrain.py"/>
        <location filename="../processing/basin/tiles.py"/>
        <source>Finding flow directions</source>
        <translation>Агым багыттарын аныктоо</translation>
    </message>
    <message>
        <location filename="../processing/basin/terrain.py"/>
        <source>{cells} {cells:cell|cells}; {pits} closed {pits:depression|depressions} drained, {raised} {raised:cell|cells} under water while they fill; {voids} void {voids:cell|cells} in {holes} {holes:hole|holes} bridged; {border} {border:cell|cells} of no-data around the relief.</source>
        <translation>Уячалар: {cells}; агымы чыгарылган туюк ойдуңдар: {pits}, алар толгондо суу астында калган уячалар: {raised}; агым өткөрүлгөн боштуктар: {holes}, алардагы уячалар: {voids}; рельефтин айланасындагы маалыматы жок уячалар: {border}.</translation>
    </message>
    <message>
        <location filename="../processing/basin/terrain.py"/>
        <source>Burning rivers in</source>
        <translation>Дарыяларды кесип киргизүү</translation>
    </message>
    <message>
        <location filename="../processing/basin/terrain.py"/>
        <source>Give RELIEF, DIRECTIONS, or both.</source>
        <translation>RELIEF, DIRECTIONS же экөөнү тең бериңиз.</translation>
    </message>
    <message>
        <location filename="../processing/basin/terrain.py"/>
        <source>Give exactly one of RELIEF and DIRECTIONS.</source>
        <translation>RELIEF менен DIRECTIONS ичинен бирин гана бериңиз.</translation>
    </message>
    <message>
        <location filename="../processing/basin/tiles.py"/>
        <source>The relief is worked on in tiles of {side} x {side} cells, which are kept in {folder} until all is written: a run with the same inputs that ended early goes on from there.</source>
        <translation>Рельеф {side} x {side} уячадан турган бөлүктөр менен иштелет; баары жазылганча алар {folder} ичинде сакталат: ошол эле маалыматтар менен эрте токтогон эсептөө ошол жерден уланат.</translation>
    </message>
    <message>
        <location filename="../processing/basin/tracedownstream.py"/>
        <source>Trace downstream</source>
        <translation>Агымды төмөн карай байкоо</translation>
    </message>
    <message>
        <location filename="../processing/basin/tracedownstream.py"/>
        <source>flow path,downstream,river,transboundary,border crossing,raindrop,D8</source>
        <translation>агым жолу,агым боюнча төмөн,дарыя,трансчегаралык,чек ара кесилиши,flow path,downstream,D8</translation>
    </message>
    <message>
        <location filename="../processing/basin/tracedownstream.py"/>
        <source>Writing paths</source>
        <translation>Жолдорду жазуу</translation>
    </message>
    <message>
        <location filename="../processing/basin/tracenetwork.py"/>
        <source>Trace along a river network</source>
        <translation>Дарыя тармагы боюнча байкоо</translation>
    </message>
    <message>
        <location filename="../processing/basin/tracenetwork.py"/>
        <source>river network,HydroRIVERS,NEXT_DOWN,downstream,flow path,transboundary,border crossing</source>
        <translation>дарыя тармагы,HydroRIVERS,NEXT_DOWN,агым боюнча төмөн,агым жолу,трансчегаралык,чек ара кесилиши,downstream</translation>
    </message>
    <message>
        <location filename="../processing/basin/tracenetwork.py"/>
        <source>River network</source>
        <translation>Дарыя тармагы</translation>
    </message>
    <message>
        <location filename="../processing/basin/tracenetwork.py"/>
        <source>River lines in any CRS, with pointers to the next line (HydroRIVERS) or without.</source>
        <translation>Каалаган координаталар системасындагы дарыя сызыктары, кийинки сызыкка көрсөткүчү бар (HydroRIVERS) же жок.</translation>
    </message>
    <message>
        <location filename="../processing/basin/tracenetwork.py"/>
        <source>Field with the line's identifier</source>
        <translation>Сызыктын идентификатору бар талаа</translation>
    </message>
    <message>
        <location filename="../processing/basin/tracenetwork.py"/>
        <source>HYRIV_ID in HydroRIVERS; any name will do. Without it the lines are joined where they meet.</source>
        <translation>HydroRIVERS катмарында HYRIV_ID; каалаган ат жарайт. Ансыз сызыктар кошулган жеринде бириктирилет.</translation>
    </message>
    <message>
        <location filename="../processing/basin/tracenetwork.py"/>
        <source>Field with the identifier of the next line downstream</source>
        <translation>Агым боюнча кийинки сызыктын идентификатору бар талаа</translation>
    </message>
    <message>
        <location filename="../processing/basin/tracenetwork.py"/>
        <source>NEXT_DOWN in HydroRIVERS: 0 or nothing where a river ends.</source>
        <translation>HydroRIVERS катмарында NEXT_DOWN: дарыя аяктаган жерде 0 же бош.</translation>
    </message>
    <message>
        <location filename="../processing/basin/tracenetwork.py"/>
        <source>Farthest river from a facility (m)</source>
        <translation>Объекттен дарыяга чейинки эң чоң аралык (м)</translation>
    </message>
    <message>
        <location filename="../processing/basin/tracenetwork.py"/>
        <source>Facilities are led straight to the nearest line within this distance, which snap_m reports.</source>
        <translation>Объекттерден жол ушул аралыктагы эң жакын сызыкка түз барат; аралык snap_m талаасында.</translation>
    </message>
    <message>
        <location filename="../processing/basin/tracenetwork.py"/>
        <source>Relief, to direct lines without pointers</source>
        <translation>Көрсөткүчү жок сызыктарды багыттоо үчүн рельеф</translation>
    </message>
    <message>
        <location filename="../processing/basin/tracenetwork.py"/>
        <source>Lines run from their higher to their lower end. Empty: as they were digitised.</source>
        <translation>Сызыктар жогорку учунан төмөнкү учуна карай барат. Бош: чийилген тартибинде.</translation>
    </message>
    <message>
        <location filename="../processing/basin/tracenetwork.py"/>
        <source>Join lines that meet within (m)</source>
        <translation>Мындан жакын сызыктарды бириктирүү (м)</translation>
    </message>
    <message>
        <location filename="../processing/basin/tracenetwork.py"/>
        <source>Only for lines without pointers: how exactly their ends must meet.</source>
        <translation>Көрсөткүчү жок сызыктар үчүн гана: учтары канчалык так дал келиши керек.</translation>
    </message>
    <message>
        <location filename="../processing/basin/tracenetwork.py"/>
        <source>no river lies within {metres:g} m, or it has no point</source>
        <translation>{metres:g} м ичинде дарыя жок же анын чекити жок</translation>
    </message>
    <message>
        <location filename="../processing/basin/tracenetwork.py"/>
        <source>Reading the river network</source>
        <translation>Дарыя тармагын окуу</translation>
    </message>
    <message>
        <location filename="../processing/basin/tracenetwork.py"/>
        <source>Layer {layer}: pointers need both ID_FIELD and NEXT_FIELD. Choose both fields, or clear both to join the lines where they meet.</source>
        <translation>{layer} катмары: көрсөткүчтөр үчүн ID_FIELD да, NEXT_FIELD да керек. Эки талааны тең тандаңыз же сызыктарды кошулган жеринде бириктирүү үчүн экөөнү тең бошотуңуз.</translation>
    </message>
    <message>
        <location filename="../processing/basin/tracenetwork.py"/>
        <source>{name} would not be heeded: the lines have pointers, by which they are followed. Leave {name} as it was, or clear ID_FIELD and NEXT_FIELD.</source>
        <translation>{name} эске алынмак эмес: сызыктардын көрсөткүчтөрү бар, байкоо ошолор боюнча жүрөт. {name} маанисин мурдагыдай калтырыңыз же ID_FIELD менен NEXT_FIELD талааларын бошотуңуз.</translation>
    </message>
    <message>
        <location filename="../processing/basin/tracing.py"/>
        <source>Finding streams</source>
        <translation>Сууларды издөө</translation>
    </message>
    <message>
        <location filename="../processing/basin/tracing.py"/>
        <source>Tracing</source>
        <translation>Байкоо</translation>
    </message>
    <message>
        <location filename="../processing/basin/tracing.py"/>
        <source>Paths leave the window of {rows} x {columns} cells; a larger one is read.</source>
        <translation>Жолдор {rows} x {columns} уячалык терезеден чыгат; чоңураагы окулат.</translation>
    </message>
    <message>
        <location filename="../processing/basin/upstreamcatchment.py"/>
        <source>Upstream catchment</source>
        <translation>Агым боюнча жогорку суу жыйноо аймагы</translation>
    </message>
    <message>
        <location filename="../processing/basin/upstreamcatchment.py"/>
        <source>catchment,watershed,upstream,drainage area,contributing area,basin</source>
        <translation>суу жыйноо аймагы,бассейн,агым боюнча жогору,catchment,watershed</translation>
    </message>
    <message>
        <location filename="../processing/basin/upstreamcatchment.py"/>
        <source>Catchments</source>
        <translation>Суу жыйноо аймактары</translation>
    </message>
    <message>
        <location filename="../processing/basin/upstreamcatchment.py"/>
        <source>One polygon per facility with its area on the ellipsoid, along the sides of cells.</source>
        <translation>Ар бир объектке бир полигон, эллипсоиддеги аянты менен, уячалардын жактары боюнча.</translation>
    </message>
    <message>
        <location filename="../processing/basin/upstreamcatchment.py"/>
        <source>Facilities without a catchment</source>
        <translation>Суу жыйноо аймагы жок объекттер</translation>
    </message>
    <message>
        <location filename="../processing/basin/upstreamcatchment.py"/>
        <source>Finding catchments</source>
        <translation>Суу жыйноо аймактарын аныктоо</translation>
    </message>
    <message>
        <location filename="../processing/basin/upstreamcatchment.py"/>
        <source>{count} {count:catchment reaches|catchments reach} the edge of the data and may be larger than {count:it looks|they look}: see complete.</source>
        <translation>Маалыматтын четине жеткен суу жыйноо аймактары: {count}; алар көрсөтүлгөндөн чоң болушу мүмкүн: complete талаасын караңыз.</translation>
    </message>
    <message>
        <location filename="../processing/by_feature.py"/>
        <source>{name}: {expression} gives no number for feature {feature} of layer {layer}. Mend the expression or the field, or write what holds there: coalesce(..., 1.0).</source>
        <translation>{name}: {expression} {layer} катмарынын {feature} объектине сан бербейт. Туюнтманы же талааны оңдоңуз же эмне алынарын жазыңыз: coalesce(..., 1.0).</translation>
    </message>
    <message>
        <location filename="../processing/by_feature.py"/>
        <source>{name}: {expression} gives {value} for feature {feature} of layer {layer}; {limits} is taken. Mind the unit.</source>
        <translation>{name}: {expression} {layer} катмарынын {feature} объектине {value} берет; мүмкүн болгону {limits}. Бирдикти текшериңиз.</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>{language}: the translation has not yet been reviewed by a native speaker. Read it before you publish.</source>
        <translation>{language}: котормону эне тилинде сүйлөгөн адис текшере элек. Жарыялоодон мурун окуп чыгыңыз.</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>keep the row, the value unknown</source>
        <translation>сапты калтыруу, маани белгисиз</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>leave out the row</source>
        <translation>сапты калтырып кетүү</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>fixed, those of the scheme</source>
        <translation>туруктуу, схемадан</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>quantiles of the layer</source>
        <translation>катмардын квантилдери</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>found from the values</source>
        <translation>маанилерден аныктоо</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>ESRI, HydroSHEDS (1, 2, 4 to 128)</source>
        <translation>ESRI, HydroSHEDS (1, 2, 4 … 128)</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>TauDEM (1 to 8)</source>
        <translation>TauDEM (1–8)</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>GRASS GIS (1 to 8, negative at the edge)</source>
        <translation>GRASS GIS (1–8, четинде терс)</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>screening: zones along the paths</source>
        <translation>алдын ала тандоо: жолдорду бойлогон зоналар</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>flow: simulated in two dimensions, too</source>
        <translation>агым: ага кошумча эки өлчөмдө моделдөө</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>downstream</source>
        <translation>агым боюнча төмөн</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>upstream</source>
        <translation>агым боюнча жогору</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>GeoPDF with layers</source>
        <translation>катмарлары бар GeoPDF</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>operator</source>
        <translation>оператор</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>owner</source>
        <translation>ээси</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>country</source>
        <translation>өлкө</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>region</source>
        <translation>аймак</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>English</source>
        <translation>англисче</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>Russian</source>
        <translation>орусча</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>English and Russian</source>
        <translation>англисче жана орусча</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>Kazakh (not yet reviewed)</source>
        <translation>казакча (текшериле элек)</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>Kyrgyz (not yet reviewed)</source>
        <translation>кыргызча (текшериле элек)</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>Tajik (not yet reviewed)</source>
        <translation>тажикче (текшериле элек)</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>Uzbek (not yet reviewed)</source>
        <translation>өзбекче (текшериле элек)</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>constant velocity</source>
        <translation>туруктуу ылдамдык</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>Manning, from slope and roughness</source>
        <translation>Маннинг, жантаюу жана кедир-будурдук боюнча</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>Jobson, for a dissolved release</source>
        <translation>Джобсон, эриген агып чыгуу үчүн</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>247, as HydroSHEDS marks the ocean</source>
        <translation>247, HydroSHEDS океанды ушинтип белгилейт</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>keep the value of the office</source>
        <translation>кеңсенин маанисин калтыруу</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>take the value of the field</source>
        <translation>талаанын маанисин алуу</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>write nothing, only list</source>
        <translation>эч нерсе жазбоо, тизмелөө гана</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>cautious: the unknown at its worst</source>
        <translation>этият: белгисиз эң начар деп алынган</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>expected: by likelihood of the unknown</source>
        <translation>күтүлгөн: белгисиздин ыктымалдыгы боюнча</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>robust: by median rank over draws</source>
        <translation>туруктуу: тандоолордогу орундун медианасы боюнча</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>A3, landscape</source>
        <translation>A3, туурасынан</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>A3, portrait</source>
        <translation>A3, тигинен</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>A4, landscape</source>
        <translation>A4, туурасынан</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>A4, portrait</source>
        <translation>A4, тигинен</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>g (acceleration of gravity)</source>
        <translation>g (эркин түшүү ылдамдануусу)</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>m/s² (metres per second squared)</source>
        <translation>м/с² (секунданын квадратына метр)</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>cm/s² (gal)</source>
        <translation>см/с² (гал)</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>intensity, degrees MSK-64</source>
        <translation>интенсивдүүлүк, MSK-64 баллы</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>found from name and metadata</source>
        <translation>аталышынан жана метамаалыматтан аныктоо</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>people per cell</source>
        <translation>бир уячага киши</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>people per km²</source>
        <translation>бир км² аянтка киши</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>shares of the scheme</source>
        <translation>схеманын үлүштөрү</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>shares in the layer</source>
        <translation>катмардагы үлүштөр</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>most probable</source>
        <translation>эң ыктымал</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>highest probable</source>
        <translation>ыктымал эң чоң</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>unidentified, it may be anything</source>
        <translation>аныкталбаган, каалаган нерсе болушу мүмкүн</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>harmless</source>
        <translation>зыянсыз</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>carved out of a relief that shows the store</source>
        <translation>сактоо жайы көрүнгөн рельефтен оюлган</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>on top of a relief from before the store</source>
        <translation>сактоо жайы курулганга чейинки рельефтин үстүндө</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>let in over time, by overtopping</source>
        <translation>дамбадан ашып агып, акырындап киргизилет</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>hazard index (THI)</source>
        <translation>кооптуулук индекси (THI)</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>basic hazard index (THI by capacity and toxicity)</source>
        <translation>базалык кооптуулук индекси (сыйымдуулук жана уулуулук боюнча THI)</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>risk index (TRI)</source>
        <translation>тобокелдик индекси (TRI)</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>consequence class (GISTM)</source>
        <translation>кесепет классы (GISTM)</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>all, with their envelope</source>
        <translation>баары, чектери менен</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>Rico et al. (2008)</source>
        <translation>Rico ж. б. (2008)</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>Concha Larrauri and Lall (2018)</source>
        <translation>Concha Larrauri жана Lall (2018)</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>Piciullo et al. (2022)</source>
        <translation>Piciullo ж. б. (2022)</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>tailings</source>
        <translation>калдыктар</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>lahar</source>
        <translation>лахар</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>debris flow</source>
        <translation>сел агымы</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>rock avalanche</source>
        <translation>таш көчкү</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>custom coefficients</source>
        <translation>өз коэффициенттери</translation>
    </message>
    <message>
        <location filename="../processing/consequence/corridors.py"/>
        <source>Layer {layer} holds no polygons. Give zones, or paths as PATHS.</source>
        <translation>{layer} катмарында полигон жок. Зоналарды же PATHS параметринде жолдорду бериңиз.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/corridors.py"/>
        <source>Take the OUTPUT of inundationzone, or say whose zone each is.</source>
        <translation>inundationzone куралынын OUTPUT жыйынтыгын алыңыз же ар бир зона кимдики экенин көрсөтүңүз.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/corridors.py"/>
        <source>Layer {layer}, feature {id}: p holds {value}, which is no share of runs above 0 and up to 1. Take the ZONES of simulateflow as they are.</source>
        <translation>{layer} катмары, {id} объекти: p талаасында {value}, бул 0дөн чоң жана 1ден ашпаган кайталоолордун үлүшү эмес. simulateflow куралынын ZONES жыйынтыгын ошол бойдон алыңыз.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/corridors.py"/>
        <source>The corridor along the path of facility {facility} could not be drawn. Choose another CORRIDOR, or trace the path again.</source>
        <translation>{facility} объектинин жолун бойлогон тилке түзүлбөй калды. CORRIDOR үчүн башка маани тандаңыз же жолду кайра түзүңүз.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/expected.py"/>
        <source>{facility}: about {people} people on the mean of the simulated runs ({low} to {high}); by share of runs {parts}.</source>
        <translation>{facility}: моделденген кайталоолордун орточосу боюнча болжол менен {people} киши ({low} – {high}); кайталоолордун үлүшү боюнча {parts}.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/expected.py"/>
        <source>Means over simulated runs say how many a release would reach, not how likely it is; whom fewer than a tenth of the runs reach is not in them.</source>
        <translation>Моделденген кайталоолордун орточосу агып чыгуу канча кишиге жетерин көрсөтөт, анын ыктымалдыгын эмес; кайталоолордун ондон биринен азы жеткендер буга кирбейт.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/expected.py"/>
        <source>{facility}: counted in every run {people} people on the mean; a tenth of the runs reach no more than {low}, nine tenths no more than {high}.</source>
        <translation>{facility}: ар бир кайталоодо санаганда орточо {people} киши; кайталоолордун ондон бири {low} кишиден, ондон тогузу {high} кишиден ашпайт.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/exposure.py"/>
        <source>Exposure</source>
        <translation>Таасирге кабылуу</translation>
    </message>
    <message>
        <location filename="../processing/consequence/exposure.py"/>
        <source>population at risk,people,settlements,receptors,intakes,distance bands,WorldPop,GHS-POP</source>
        <translation>тобокелдик зонасындагы калк,калктуу конуштар,аялуу объекттер,суу алгычтар,аралык тилкелери,WorldPop,GHS-POP,exposure</translation>
    </message>
    <message>
        <location filename="../processing/consequence/exposure.py"/>
        <source>Zones with people</source>
        <translation>Калкы менен зоналар</translation>
    </message>
    <message>
        <location filename="../processing/consequence/exposure.py"/>
        <source>The zones, or the bands along the paths, with people, settlements and receptors in each.</source>
        <translation>Зоналар же жолдорду бойлогон тилкелер, ар биринин калкы, калктуу конуштары жана аялуу объекттери менен.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/exposure.py"/>
        <location filename="../processing/map/shown.py"/>
        <source>Settlements and receptors hit</source>
        <translation>Жабыркаган калктуу конуштар жана объекттер</translation>
    </message>
    <message>
        <location filename="../processing/consequence/exposure.py"/>
        <source>One point per facility and place, with distance along the path, distance from it, arrival.</source>
        <translation>Ар бир объект менен жерге бир чекит, жол боюнча аралыгы, жолдон алыстыгы жана жетүү убактысы менен.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/exposure.py"/>
        <location filename="../processing/consequence/flow_outputs.py"/>
        <location filename="../processing/consequence/inundationzone.py"/>
        <location filename="../processing/consequence/simulateflow.py"/>
        <location filename="../processing/map/assess_flow.py"/>
        <location filename="../processing/map/assess_layers.py"/>
        <source>Zones</source>
        <translation>Зоналар</translation>
    </message>
    <message>
        <location filename="../processing/consequence/exposure.py"/>
        <source>Zones only partly covered by the population raster</source>
        <translation>Калк растры жарым-жартылай каптаган зоналар</translation>
    </message>
    <message>
        <location filename="../processing/consequence/exposure.py"/>
        <source>Facilities whose inventory row changed</source>
        <translation>Реестрдеги сабы өзгөргөн объекттер</translation>
    </message>
    <message>
        <location filename="../processing/consequence/exposure.py"/>
        <source>People in any zone, each counted once</source>
        <translation>Кеминде бир зонадагы калк, ар бири бир жолу эсептелген</translation>
    </message>
    <message>
        <location filename="../processing/consequence/exposure.py"/>
        <source>People of settlements in any zone, each counted once</source>
        <translation>Кеминде бир зонадагы калктуу конуштардын калкы, ар бири бир жолу эсептелген</translation>
    </message>
    <message>
        <location filename="../processing/consequence/exposure.py"/>
        <source>Polygons with facility_id and level, as inundationzone writes them. Give zones or paths.</source>
        <translation>inundationzone жазгандай facility_id жана level талаалары бар полигондор. Зоналарды же жолдорду бериңиз.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/exposure.py"/>
        <location filename="../processing/consequence/inundationzone.py"/>
        <location filename="../processing/consequence/simulateflow.py"/>
        <location filename="../processing/consequence/traveltime.py"/>
        <source>Flow paths</source>
        <translation>Агым жолдору</translation>
    </message>
    <message>
        <location filename="../processing/consequence/exposure.py"/>
        <source>Lines with M in metres. Without zones they give corridors cut into distance bands.</source>
        <translation>M мааниси метр менен сызыктар. Зона жок болсо, алардан аралык тилкелерине бөлүнгөн тилкелер алынат.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/exposure.py"/>
        <source>Distance bands (km)</source>
        <translation>Аралык тилкелери (км)</translation>
    </message>
    <message>
        <location filename="../processing/consequence/exposure.py"/>
        <source>Upper ends of the bands along the path, rising, separated by commas.</source>
        <translation>Жолду бойлогон тилкелердин жогорку чектери, өсүү тартибинде, үтүр менен.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/exposure.py"/>
        <source>Corridor to either side of the path (m)</source>
        <translation>Жолдун эки жагындагы тилке (м)</translation>
    </message>
    <message>
        <location filename="../processing/consequence/exposure.py"/>
        <source>Half the width of the corridor in which people and receptors count as exposed.</source>
        <translation>Калк жана объекттер таасирге кабылат деп эсептелген тилкенин жарым туурасы.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/exposure.py"/>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>Population raster</source>
        <translation>Калк растры</translation>
    </message>
    <message>
        <location filename="../processing/consequence/exposure.py"/>
        <source>People per cell, such as WorldPop or GHS-POP, in any CRS; it is read as it is.</source>
        <translation>Бир уячага киши, мисалы WorldPop же GHS-POP, каалаган координаталар системасында; ошол бойдон окулат.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/exposure.py"/>
        <source>Unit of the population raster</source>
        <translation>Калк растрынын бирдиги</translation>
    </message>
    <message>
        <location filename="../processing/consequence/exposure.py"/>
        <source>auto takes people per cell, but stops when name or metadata of the raster tell a density.</source>
        <translation>auto уячадагы кишини алат, бирок растрдын аты же метамаалыматы тыгыздыкты көрсөтсө, токтойт.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/exposure.py"/>
        <location filename="../processing/consequence/simulateflow.py"/>
        <location filename="../processing/inventory/importinventory.py"/>
        <location filename="../processing/inventory/site_parameters.py"/>
        <location filename="../processing/map/assess_parameters.py"/>
        <location filename="../processing/map/shown.py"/>
        <source>Settlements</source>
        <translation>Калктуу конуштар</translation>
    </message>
    <message>
        <location filename="../processing/consequence/exposure.py"/>
        <source>Points, or polygons of which the share inside a zone counts.</source>
        <translation>Чекиттер же зонанын ичиндеги үлүшү эсептелген полигондор.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/exposure.py"/>
        <source>People of a settlement</source>
        <translation>Калктуу конуштун калкы</translation>
    </message>
    <message>
        <location filename="../processing/consequence/exposure.py"/>
        <source>Field with the number of people; empty values count as unknown, not as 0.</source>
        <translation>Кишинин саны бар талаа; бош маанилер 0 эмес, белгисиз деп эсептелет.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/exposure.py"/>
        <location filename="../processing/consequence/traveltime.py"/>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>Receptors</source>
        <translation>Аялуу объекттер</translation>
    </message>
    <message>
        <location filename="../processing/consequence/exposure.py"/>
        <source>Intakes, dams, bridges, hospitals, protected areas: anything that should not be hit.</source>
        <translation>Суу алгычтар, тосмолор, көпүрөлөр, ооруканалар, корголуучу аймактар: жабыркабашы керек болгондун баары.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/exposure.py"/>
        <location filename="../processing/consequence/traveltime.py"/>
        <source>Name of a receptor</source>
        <translation>Аялуу объекттин аталышы</translation>
    </message>
    <message>
        <location filename="../processing/consequence/exposure.py"/>
        <source>Field that names the receptors; by default the field name.</source>
        <translation>Аялуу объекттердин аттары бар талаа; демейки боюнча name талаасы.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/exposure.py"/>
        <source>Reaches of traveltime</source>
        <translation>traveltime участоктору</translation>
    </message>
    <message>
        <location filename="../processing/consequence/exposure.py"/>
        <source>OUTPUT of traveltime, for the arrivals; without it the velocity below is taken.</source>
        <translation>traveltime куралынын OUTPUT жыйынтыгы, жетүү убактысы үчүн; ансыз төмөнкү ылдамдык алынат.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/exposure.py"/>
        <location filename="../processing/consequence/flow_parameters.py"/>
        <source>Constant velocity (m/s)</source>
        <translation>Туруктуу ылдамдык (м/с)</translation>
    </message>
    <message>
        <location filename="../processing/consequence/exposure.py"/>
        <source>Velocity of the arrivals where no reaches are given.</source>
        <translation>Участоктор берилбегенде жетүү убактысынын ылдамдыгы.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/exposure.py"/>
        <source>ZONES are counted as they are</source>
        <translation>ZONES ошол бойдон эсептелет</translation>
    </message>
    <message>
        <location filename="../processing/consequence/exposure.py"/>
        <source>No zone holds any of the {count} {count:place|places} of {layer}. If the layer does not cover the zones, the 0 in the fields says nothing.</source>
        <translation>{layer} катмарынын бир да жери ({count}) зоналарда эмес. Катмар зоналарды каптабаса, талаалардагы 0 эч нерсени билдирбейт.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/exposure.py"/>
        <source>Take the OUTPUT of traveltime.</source>
        <translation>traveltime куралынын OUTPUT жыйынтыгын алыңыз.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/exposure.py"/>
        <source>{count} invalid {count:zone was|zones were} repaired.</source>
        <translation>Жараксыз геометриялуу зоналар оңдолду: {count}.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/exposure.py"/>
        <source>Give ZONES, or PATHS for distance bands along them.</source>
        <translation>ZONES же жол бойлогон аралык тилкелери үчүн PATHS бериңиз.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/exposure.py"/>
        <source>{count} {count:band is|bands are} left out: all of {count:its|their} places belong to bands nearer to the facility.</source>
        <translation>Калтырылган тилкелер: {count}: алардын бардык жерлери объектке жакыныраак тилкелерге тиешелүү.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/exposure.py"/>
        <source>Population raster {path}: negative values such as {value} are taken for no-data.</source>
        <translation>{path} калк растры: {value} сыяктуу терс маанилер маалымат жок деп алынды.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/exposure.py"/>
        <source>{count} of {total} {total:zone|zones} {count:lies|lie} partly beyond the population raster or on its no-data: people_data_share says how much was counted. People there are a lower bound, or unknown.</source>
        <translation>Калк растрынын сыртында же маалыматы жок уячаларда жарым-жартылай жаткан зоналар: {total} ичинен {count}; канчасы эсептелгенин people_data_share көрсөтөт. Ал жердеги калк — төмөнкү чек же белгисиз.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/exposure.py"/>
        <source>{count} {count:settlement in zones has|settlements in zones have} no known population.</source>
        <translation>Зоналардагы калкы белгисиз калктуу конуштар: {count}.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/exposure.py"/>
        <source>Neither POPULATION nor SETTLEMENTS nor RECEPTORS given: areas only.</source>
        <translation>POPULATION, SETTLEMENTS, RECEPTORS берилген эмес: аянттар гана.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/exposure.py"/>
        <source>{width} m corridor</source>
        <translation>{width} м тилке</translation>
    </message>
    <message>
        <location filename="../processing/consequence/exposure.py"/>
        <source>people within {km} km</source>
        <translation>{km} км чегиндеги калк</translation>
    </message>
    <message>
        <location filename="../processing/consequence/flow_outputs.py"/>
        <location filename="../processing/consequence/run_extents.py"/>
        <location filename="../processing/consequence/simulateflow.py"/>
        <source>What each run covers</source>
        <translation>Ар бир кайталоо каптаган аймак</translation>
    </message>
    <message>
        <location filename="../processing/consequence/flow_outputs.py"/>
        <source>Hydrographs</source>
        <translation>Гидрографтар</translation>
    </message>
    <message>
        <location filename="../processing/consequence/flow_outputs.py"/>
        <location filename="../processing/consequence/simulateflow.py"/>
        <source>Not simulated</source>
        <translation>Моделденген эмес</translation>
    </message>
    <message>
        <location filename="../processing/consequence/flow_parameters.py"/>
        <source>Method</source>
        <translation>Ыкма</translation>
    </message>
    <message>
        <location filename="../processing/consequence/flow_parameters.py"/>
        <source>constant velocity; manning from slope, roughness and depth; jobson for a dissolved release.</source>
        <translation>constant — туруктуу ылдамдык; manning — жантаюу, кедир-будурдук жана тереңдик боюнча; jobson — эриген агып чыгуу үчүн.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/flow_parameters.py"/>
        <source>Default 1 m/s: the plume of Baia Mare 2000 travelled at 0.8 to 1.1 m/s.</source>
        <translation>Демейки 1 м/с: 2000-жылы Бая-Мареде булганган агым 0,8–1,1 м/с ылдамдык менен жүргөн.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/flow_parameters.py"/>
        <source>Jobson: velocity</source>
        <translation>Джобсон: ылдамдык</translation>
    </message>
    <message>
        <location filename="../processing/consequence/flow_parameters.py"/>
        <source>The most probable velocity, or the highest probable one for the earliest arrival.</source>
        <translation>Эң ыктымал ылдамдык же эң эрте жетүү үчүн ыктымал эң чоң ылдамдык.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/flow_parameters.py"/>
        <source>Jobson: dissolved mass released (kg)</source>
        <translation>Джобсон: агып чыккан эриген масса (кг)</translation>
    </message>
    <message>
        <location filename="../processing/consequence/flow_parameters.py"/>
        <source>With it the peak concentration is given.</source>
        <translation>Берилсе, эң чоң концентрация эсептелет.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/flow_parameters.py"/>
        <source>Jobson: share of the mass that stays dissolved</source>
        <translation>Джобсон: эриген бойдон калган массанын үлүшү</translation>
    </message>
    <message>
        <location filename="../processing/consequence/flow_parameters.py"/>
        <source>1 for a conservative substance, less for one that decays or settles.</source>
        <translation>Өзгөрбөгөн зат үчүн 1, ажыраган же чөккөн зат үчүн аз.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/flow_parameters.py"/>
        <source>Manning: roughness n</source>
        <translation>Маннинг: кедир-будурдук n</translation>
    </message>
    <message>
        <location filename="../processing/consequence/flow_parameters.py"/>
        <source>About 0.03 for smooth plains rivers, 0.05 for mountain rivers, 0.07 for bouldery ones.</source>
        <translation>Тегиз түздүк дарыялары үчүн болжол менен 0,03, тоо дарыялары үчүн 0,05, чоң таштуу дарыялар үчүн 0,07.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/flow_parameters.py"/>
        <source>Manning: width (m)</source>
        <translation>Маннинг: туурасы (м)</translation>
    </message>
    <message>
        <location filename="../processing/consequence/flow_parameters.py"/>
        <source>Width of the channel; used when the discharge is known.</source>
        <translation>Нуктун туурасы; суу чыгымы белгилүү болгондо колдонулат.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/flow_parameters.py"/>
        <source>Manning: depth (m)</source>
        <translation>Маннинг: тереңдик (м)</translation>
    </message>
    <message>
        <location filename="../processing/consequence/flow_parameters.py"/>
        <source>Depth of the flow; used when the discharge is unknown.</source>
        <translation>Агымдын тереңдиги; суу чыгымы белгисиз болгондо колдонулат.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/flow_parameters.py"/>
        <source>Discharge (m3/s)</source>
        <translation>Суу чыгымы (м³/с)</translation>
    </message>
    <message>
        <location filename="../processing/consequence/flow_parameters.py"/>
        <source>Flow at the time of the release, at the place where DRAINAGE_AREA is.</source>
        <translation>DRAINAGE_AREA берилген жердеги, агып чыгуу учурундагы суу чыгымы.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/flow_parameters.py"/>
        <source>Drainage area (km2)</source>
        <translation>Суу жыйноо аянты (км²)</translation>
    </message>
    <message>
        <location filename="../processing/consequence/flow_parameters.py"/>
        <source>Area upstream of the place where the discharges hold.</source>
        <translation>Суу чыгымдары берилген жерден жогорку аянт.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/flow_parameters.py"/>
        <source>Mean annual discharge (m3/s)</source>
        <translation>Орточо жылдык суу чыгымы (м³/с)</translation>
    </message>
    <message>
        <location filename="../processing/consequence/flow_parameters.py"/>
        <source>Long-term mean flow at the same place; Jobson is surer with it.</source>
        <translation>Ошол эле жердеги көп жылдык орточо суу чыгымы; аны менен Джобсон ишенимдүүрөөк.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/flow_parameters.py"/>
        <source>Slope (m/m)</source>
        <translation>Жантаюу (м/м)</translation>
    </message>
    <message>
        <location filename="../processing/consequence/flow_parameters.py"/>
        <source>Slope of the river; by default from the heights along each path, or drop_m over length_km.</source>
        <translation>Дарыянын жантаюусу; демейки боюнча ар бир жолдогу бийиктиктерден же drop_m бөлүнгөн length_km.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/flow_parameters.py"/>
        <source>{label}: field of the paths</source>
        <translation>{label}: жолдордун талаасы</translation>
    </message>
    <message>
        <location filename="../processing/consequence/flow_parameters.py"/>
        <source>Value per path; where it is empty the number above holds.</source>
        <translation>Ар бир жолдун мааниси; бош болсо, жогорудагы сан колдонулат.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/flow_parameters.py"/>
        <source>Discharge per area (L/s per km2)</source>
        <translation>Агым модулу (л/с бир км² аянттан)</translation>
    </message>
    <message>
        <location filename="../processing/consequence/flow_parameters.py"/>
        <source>Mean annual runoff of an area: gives the discharge, and the mean annual one, from the drainage area where they are not known.</source>
        <translation>Аянттын орточо жылдык агымы: суу чыгымы жана орточо жылдык суу чыгымы белгисиз болгон жерде аларды суу жыйноо аянтынан берет.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/flow_parameters.py"/>
        <source>D8 raster the paths were traced on: gives the drainage area along them, with which flows grow.</source>
        <translation>Жолдор түзүлгөн D8 растры: жол бойлогон суу жыйноо аянтын берет, суу чыгымдары аны менен өсөт.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/flow_parameters.py"/>
        <source>auto finds the coding from the values; say which it is where several fit.</source>
        <translation>auto коддоону маанилерден табат; бир нечеси туура келсе, кайсынысы экенин көрсөтүңүз.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/flow_parameters.py"/>
        <source>Accumulating drainage areas</source>
        <translation>Суу жыйноо аянттарын топтоо</translation>
    </message>
    <message>
        <location filename="../processing/consequence/flow_sites.py"/>
        <source>it has no position</source>
        <translation>анын орду жок</translation>
    </message>
    <message>
        <location filename="../processing/consequence/flow_sites.py"/>
        <source>PATHS has the path of none of the facilities: check facility_id.</source>
        <translation>PATHS ичинде объекттердин биринин да жолу жок: facility_id текшериңиз.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/flow_sites.py"/>
        <source>STORE has no outline for {count} of {total} facilities, the first: {facility}. A disc about each stands for it. Give the outlines facility_id, or let them hold their facility.</source>
        <translation>STORE ичинде контуру жок объекттер: {total} ичинен {count}, биринчиси: {facility}. Ар биринин айланасындагы тегерек анын ордуна алынат. Контурларга facility_id бериңиз же алар объектин ичине алсын.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/inflows.py"/>
        <source>Take the HYDROGRAPHS of simulateflow.</source>
        <translation>simulateflow куралынын HYDROGRAPHS жыйынтыгын алыңыз.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/inflows.py"/>
        <source>Layer {layer}, feature {feature}: a hydrograph of facility {facility} has no distance_km or no start_p10_min. Take the HYDROGRAPHS of simulateflow as they are.</source>
        <translation>{layer} катмары, {feature} объекти: {facility} объектинин гидрографында distance_km же start_p10_min жок. simulateflow куралынын HYDROGRAPHS жыйынтыгын ошол бойдон алыңыз.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/inflows.py"/>
        <source>{facility}: the river starts {km} km down the path from the hydrograph of the simulated flow, {minutes} min after the release, with {peak} m³/s at its peak ({peaks}) and {volume} m³ ({volumes}).</source>
        <translation>{facility}: дарыя жол боюнча {km} км жерде моделденген агымдын гидрографынан, агып чыгуудан {minutes} мүн кийин, {peak} м³/с ({peaks}) чокусу жана {volume} м³ ({volumes}) көлөмү менен башталат.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/inflows.py"/>
        <source>HYDROGRAPHS of {count} of {total} facilities lie on no path of theirs: these start as without.</source>
        <translation>HYDROGRAPHS өз жолунда жатпаган объекттер: {total} ичинен {count}; алардын дарыялары гидрографсыз башталат.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/inundationzone.py"/>
        <source>Inundation zone</source>
        <translation>Каптоо зонасы</translation>
    </message>
    <message>
        <location filename="../processing/consequence/inundationzone.py"/>
        <source>LAHARZ,lahar,mudflow,run-out,inundated area,cross-section,dam breach</source>
        <translation>LAHARZ,лахар,сел,жайылуу,каптоо аянты,туурасынан кесилиш,дамбанын жырылышы,dam breach</translation>
    </message>
    <message>
        <location filename="../processing/consequence/inundationzone.py"/>
        <source>One polygon per facility and level: low, middle, high.</source>
        <translation>Ар бир объект менен деңгээлге бир полигон: low, middle, high.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/inundationzone.py"/>
        <location filename="../processing/map/shown.py"/>
        <source>Cross-sections</source>
        <translation>Туурасынан кесилиштер</translation>
    </message>
    <message>
        <location filename="../processing/consequence/inundationzone.py"/>
        <source>Lines across the valley with depth, width and area of flow.</source>
        <translation>Өрөөндү туурасынан кескен сызыктар, агымдын тереңдиги, туурасы жана аянты менен.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/inundationzone.py"/>
        <source>Not made</source>
        <translation>Түзүлбөгөндөр</translation>
    </message>
    <message>
        <location filename="../processing/consequence/inundationzone.py"/>
        <source>Facilities and levels without a zone, with the reason.</source>
        <translation>Зонасы жок объекттер жана деңгээлдер, себеби менен.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/inundationzone.py"/>
        <source>Zones that ended before their area was covered</source>
        <translation>Аянты толо электе бүткөн зоналар</translation>
    </message>
    <message>
        <location filename="../processing/consequence/inundationzone.py"/>
        <source>Facilities and levels without a zone</source>
        <translation>Зонасы жок объекттер жана деңгээлдер</translation>
    </message>
    <message>
        <location filename="../processing/consequence/inundationzone.py"/>
        <location filename="../processing/consequence/simulateflow.py"/>
        <source>Facilities with released volumes</source>
        <translation>Агып чыккан көлөмү бар объекттер</translation>
    </message>
    <message>
        <location filename="../processing/consequence/inundationzone.py"/>
        <source>Output of releaserunout, or any layer with facility_id and a field of released volumes.</source>
        <translation>releaserunout жыйынтыгы же facility_id жана агып чыккан көлөм талаасы бар каалаган катмар.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/inundationzone.py"/>
        <source>One volume for all three levels; by default release_known_m3 where it is known, else the band that releaserunout wrote.</source>
        <translation>Үч деңгээлге тең бир көлөм; демейки боюнча белгилүү болсо release_known_m3, болбосо releaserunout жазган интервал.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/inundationzone.py"/>
        <source>Paths of the facilities, traced on the same relief, with M in metres (tracedownstream).</source>
        <translation>Ошол эле рельеф боюнча түзүлгөн, M метр менен объекттердин жолдору (tracedownstream).</translation>
    </message>
    <message>
        <location filename="../processing/consequence/inundationzone.py"/>
        <source>The relief to fill, 30 m or finer for single valleys; it is read along the paths only.</source>
        <translation>Капталуучу рельеф, айрым өрөөндөр үчүн 30 м же майдараак; жолдорду бойлой гана окулат.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/inundationzone.py"/>
        <source>Mobility</source>
        <translation>Кыймылдуулук</translation>
    </message>
    <message>
        <location filename="../processing/consequence/inundationzone.py"/>
        <source>Which coefficients a and b: A = a V^(2/3) and B = b V^(2/3). Those of tailings: unverified.</source>
        <translation>Кайсы a жана b коэффициенттери: A = a V^(2/3) жана B = b V^(2/3). Калдыктардыкы текшерилген эмес.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/inundationzone.py"/>
        <source>Custom coefficient a (cross-section)</source>
        <translation>Өз a коэффициенти (туурасынан кесилиш)</translation>
    </message>
    <message>
        <location filename="../processing/consequence/inundationzone.py"/>
        <source>Custom coefficient b (plan area)</source>
        <translation>Өз b коэффициенти (пландагы аянт)</translation>
    </message>
    <message>
        <location filename="../processing/consequence/inundationzone.py"/>
        <source>Used with the mobility custom only.</source>
        <translation>custom кыймылдуулугунда гана колдонулат.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/inundationzone.py"/>
        <source>Factor of uncertainty of both areas</source>
        <translation>Эки аянттын тең белгисиздик көбөйткүчү</translation>
    </message>
    <message>
        <location filename="../processing/consequence/inundationzone.py"/>
        <source>Low zones take the areas divided by it, high zones multiplied. The default 2 is assumed.</source>
        <translation>Төмөнкү зоналарда аянттар ага бөлүнөт, жогоркуларда көбөйтүлөт. Демейки 2 шарттуу алынган.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/inundationzone.py"/>
        <source>Distance between written cross-sections (m)</source>
        <translation>Жазылуучу кесилиштердин аралыгы (м)</translation>
    </message>
    <message>
        <location filename="../processing/consequence/inundationzone.py"/>
        <source>Sections are computed at every cell; of these one is written every so many metres.</source>
        <translation>Кесилиштер ар бир уячада эсептелет; ушунча метр сайын бири жазылат.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/inundationzone.py"/>
        <source>{count} of {total} {total:zone|zones} ended before {count:its|their} area was covered (end of path, relief or no-data): see the field ends.</source>
        <translation>Аянты толо электе бүткөн зоналар: {total} ичинен {count} (жолдун, рельефтин аягы же маалымат жок): ends талаасын караңыз.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/inundationzone.py"/>
        <source>For {count} of {total} {total:zone|zones} the relief is too coarse: use a finer one.</source>
        <translation>Рельефи өтө орой зоналар: {total} ичинен {count}: майдараагын колдонуңуз.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/inundationzone.py"/>
        <source>{count} {count:zone|zones} could not be made; the first: {facility}, {reason}</source>
        <translation>Түзүлбөгөн зоналар: {count}; биринчиси: {facility}, {reason}</translation>
    </message>
    <message>
        <location filename="../processing/consequence/inundationzone.py"/>
        <source>it has no path in PATHS</source>
        <translation>анын PATHS ичинде жолу жок</translation>
    </message>
    <message>
        <location filename="../processing/consequence/inundationzone.py"/>
        <source>its path was traced over cells of another size: trace it on this relief</source>
        <translation>анын жолу башка өлчөмдөгү уячалар боюнча түзүлгөн: ушул рельеф боюнча түзүңүз</translation>
    </message>
    <message>
        <location filename="../processing/consequence/inundationzone.py"/>
        <source>its path does not run on the valley floor of this relief: trace it on this relief</source>
        <translation>анын жолу бул рельефтин өрөөн түбү менен жүрбөйт: ушул рельеф боюнча түзүңүз</translation>
    </message>
    <message>
        <location filename="../processing/consequence/inundationzone.py"/>
        <source>its zone is smaller than a cell of the relief</source>
        <translation>анын зонасы рельефтин уячасынан кичине</translation>
    </message>
    <message>
        <location filename="../processing/consequence/inundationzone.py"/>
        <source>its path is shorter than a cell of the relief</source>
        <translation>анын жолу рельефтин уячасынан кыска</translation>
    </message>
    <message>
        <location filename="../processing/consequence/inundationzone.py"/>
        <source>its path starts outside the relief</source>
        <translation>анын жолу рельефтин сыртында башталат</translation>
    </message>
    <message>
        <location filename="../processing/consequence/inundationzone.py"/>
        <source>its path starts on no-data of the relief</source>
        <translation>анын жолу рельефтин маалыматы жок уячасында башталат</translation>
    </message>
    <message>
        <location filename="../processing/consequence/overlaps.py"/>
        <source>all facilities</source>
        <translation>бардык объекттер</translation>
    </message>
    <message>
        <location filename="../processing/consequence/overlaps.py"/>
        <source>People in any zone cannot be told: the zones cover nothing together.</source>
        <translation>Кеминде бир зонадагы калкты айтууга болбойт: зоналар чогуу эч нерсени каптабайт.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/overlaps.py"/>
        <source>within {km} km</source>
        <translation>{km} км ичинде</translation>
    </message>
    <message>
        <location filename="../processing/consequence/overlaps.py"/>
        <source>in all zones</source>
        <translation>бардык зоналарда</translation>
    </message>
    <message>
        <location filename="../processing/consequence/overlaps.py"/>
        <source>People {within} of any facility, each counted once: {people}.</source>
        <translation>Кеминде бир объекттен {within} калк, ар бири бир жолу эсептелген: {people}.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/overlaps.py"/>
        <source>People of the settlements {within} of any facility, each counted once: {people}.</source>
        <translation>Кеминде бир объекттен {within} калктуу конуштардын калкы, ар бири бир жолу эсептелген: {people}.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/path_layer.py"/>
        <source>Layer {layer} has no M values (metres along the path). Use the output of tracedownstream or tracenetwork, stored in a format that keeps M (GeoPackage).</source>
        <translation>{layer} катмарында M маанилери (жол бойлогон метрлер) жок. M сактаган форматтагы (GeoPackage) tracedownstream же tracenetwork жыйынтыгын колдонуңуз.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/path_layer.py"/>
        <source>Layer {layer}: the path of facility {name} has several parts. Keep one line per path.</source>
        <translation>{layer} катмары: {name} объектинин жолу бир нече бөлүктөн турат. Ар бир жолго бир сызык калтырыңыз.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/path_layer.py"/>
        <source>Layer {layer}: the path of facility {name} is no line.</source>
        <translation>{layer} катмары: {name} объектинин жолу — сызык эмес.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/places.py"/>
        <source>Layer {layer}, feature {id}: field {field} holds {value}, which is no number of people. Correct it, or leave it empty where it is unknown.</source>
        <translation>{layer} катмары, {id} объекти: {field} талаасында {value}, бул кишинин саны эмес. Оңдоңуз же белгисиз болсо, бош калтырыңыз.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/places.py"/>
        <source>Layer {layer}, feature {id}: its geometry is invalid and cannot be repaired: {reason}</source>
        <translation>{layer} катмары, {id} объекти: геометриясы жараксыз жана оңдолбойт: {reason}</translation>
    </message>
    <message>
        <location filename="../processing/consequence/released_volumes.py"/>
        <source>Released volume (m3)</source>
        <translation>Агып чыккан көлөм (м³)</translation>
    </message>
    <message>
        <location filename="../processing/consequence/released_volumes.py"/>
        <source>Layer {layer} has none of the fields {fields}. Run releaserunout first, or choose a VOLUME_FIELD.</source>
        <translation>{layer} катмарында бул талаалардын бири да жок: {fields}. Алгач releaserunout иштетиңиз же VOLUME_FIELD тандаңыз.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/released_volumes.py"/>
        <location filename="../processing/consequence/releaserunout.py"/>
        <source>{count} {count:facility has|facilities have} a known release: taken as given, without a band.</source>
        <translation>Агып чыккан көлөмү белгилүү объекттер: {count}; ал берилгендей, интервалсыз алынды.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/released_volumes.py"/>
        <source>The release_known_m3 of {count} {count:facility|facilities} is greater than what is stored and was not taken; the first: {facility}. Correct it or the volume.</source>
        <translation>release_known_m3 мааниси сакталгандан чоң жана алынбаган объекттер: {count}; биринчиси: {facility}. Аны же көлөмдү оңдоңуз.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/releaserunout.py"/>
        <source>Released volume and run-out</source>
        <translation>Агып чыккан көлөм жана жайылуу алыстыгы</translation>
    </message>
    <message>
        <location filename="../processing/consequence/releaserunout.py"/>
        <source>dam breach,tailings release,run-out distance,Rico,Larrauri,Piciullo,band</source>
        <translation>дамбанын жырылышы,калдыктардын агып чыгышы,жайылуу алыстыгы,Rico,Larrauri,Piciullo,интервал,run-out</translation>
    </message>
    <message>
        <location filename="../processing/consequence/releaserunout.py"/>
        <source>Inventory with dam_height_m and volume_m3; where volume_m3 is empty, mass_t, capacity_m3 or area_m2 give a range. release_known_m3 goes before the relations.</source>
        <translation>dam_height_m жана volume_m3 бар реестр; volume_m3 бош болсо, mass_t, capacity_m3 же area_m2 интервал берет. release_known_m3 көз карандылыктардын ордуна алынат.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/releaserunout.py"/>
        <source>Relation</source>
        <translation>Көз карандылык</translation>
    </message>
    <message>
        <location filename="../processing/consequence/releaserunout.py"/>
        <source>One published relation, or all of them side by side with their envelope.</source>
        <translation>Бир жарыяланган көз карандылык же баары катар, чектери менен.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/releaserunout.py"/>
        <source>Add pond water to the stored volume</source>
        <translation>Көлмөчөнүн суусун калдыктардын көлөмүнө кошуу</translation>
    </message>
    <message>
        <location filename="../processing/consequence/releaserunout.py"/>
        <source>Counts pond_volume_m3 as stored, so that it may be released too.</source>
        <translation>pond_volume_m3 сакталган деп эсептелет, ошондуктан ал да агып чыгышы мүмкүн.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/releaserunout.py"/>
        <source>Dry density where it is unknown (t/m3)</source>
        <translation>Белгисиз болгондо кургак тыгыздык (т/м³)</translation>
    </message>
    <message>
        <location filename="../processing/consequence/releaserunout.py"/>
        <source>Range that turns a mass without density into a range of volumes. Assumed, not measured.</source>
        <translation>Тыгыздыгы жок массаны көлөмдүн интервалына айландырган интервал. Өлчөнгөн эмес, божомол.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/releaserunout.py"/>
        <source>The facilities with released volumes (m3), run-out distances (km), their bands and notes.</source>
        <translation>Агып чыккан көлөмү (м³), жайылуу алыстыгы (км), алардын интервалдары жана эскертүүлөрү бар объекттер.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/releaserunout.py"/>
        <source>Facilities with an estimate</source>
        <translation>Баасы бар объекттер</translation>
    </message>
    <message>
        <location filename="../processing/consequence/releaserunout.py"/>
        <source>Facilities without any estimate</source>
        <translation>Эч кандай баасы жок объекттер</translation>
    </message>
    <message>
        <location filename="../processing/consequence/releaserunout.py"/>
        <source>DENSITY must be a range above 0, such as 1.0,2.0</source>
        <translation>DENSITY нөлдөн чоң интервал болушу керек, мисалы 1.0,2.0</translation>
    </message>
    <message>
        <location filename="../processing/consequence/releaserunout.py"/>
        <source>Layer {layer} has none of the fields {fields}. {remedy}</source>
        <translation>{layer} катмарында бул талаалардын бири да жок: {fields}. {remedy}</translation>
    </message>
    <message>
        <location filename="../processing/consequence/releaserunout.py"/>
        <source>Bring it into the inventory schema with importinventory first.</source>
        <translation>Алгач аны importinventory менен реестрдин схемасына келтириңиз.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/releaserunout.py"/>
        <source>{count} of {total} {total:facility|facilities} {count:has|have} neither volume nor dam height: no estimate.</source>
        <translation>Көлөмү да, дамбасынын бийиктиги да жок объекттер: {total} ичинен {count}: баа жок.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/releaserunout.py"/>
        <source>{count} {count:facility lies|facilities lie} outside the recorded failures from which the relations were made: see out_of_range. Their estimates are continuations.</source>
        <translation>Көз карандылыктар түзүлгөн катталган авариялардан тышкаркы объекттер: {count}: out_of_range талаасын караңыз. Алардын баасы — көз карандылыктын уландысы.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/releaserunout.py"/>
        <source>{count} {count:facility has|facilities have} unknown or refused inputs: see release_notes.</source>
        <translation>Баштапкы маалыматы белгисиз же четке кагылган объекттер: {count}: release_notes талаасын караңыз.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/run_extents.py"/>
        <source>EXTENTS of simulateflow, with its ZONES: people are counted in every run, for 10 and 90 % of them.</source>
        <translation>simulateflow куралынын EXTENTS жыйынтыгы, анын ZONES жыйынтыгы менен бирге: кишилер ар бир кайталоодо саналат, алардын 10 жана 90 % үчүн.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/run_extents.py"/>
        <source>People by depth in the runs</source>
        <translation>Кайталоолордогу тереңдик боюнча кишилер</translation>
    </message>
    <message>
        <location filename="../processing/consequence/run_extents.py"/>
        <source>Table of people whom the runs of each facility reach deeper than each depth: mean, 10, 50, 90 %.</source>
        <translation>Ар бир объекттин кайталоолору ар бир тереңдиктен терең жеткен кишилердин таблицасы: орточо, 10, 50, 90 %.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/run_extents.py"/>
        <source>EXTENTS go with the ZONES of simulateflow: give those of the same run as ZONES.</source>
        <translation>EXTENTS simulateflow куралынын ZONES жыйынтыгы менен бирге берилет: ZONES катары ошол эле эсептин зоналарын бериңиз.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/run_extents.py"/>
        <source>Take the EXTENTS of simulateflow.</source>
        <translation>simulateflow куралынын EXTENTS жыйынтыгын алыңыз.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/run_extents.py"/>
        <source>EXTENTS have no runs of {count} of the facilities with zones, the first: {facility}.</source>
        <translation>EXTENTS ичинде кайталоолору жок, бирок зоналары бар объекттер: {count}, биринчиси: {facility}.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/run_extents.py"/>
        <source>People by depth</source>
        <translation>Тереңдик боюнча кишилер</translation>
    </message>
    <message>
        <location filename="../processing/consequence/run_extents.py"/>
        <source>Layer {layer}, feature {feature}: one of {fields} is empty. Take the EXTENTS of simulateflow as they are.</source>
        <translation>{layer} катмары, {feature} объекти: {fields} талааларынын бири бош. simulateflow куралынын EXTENTS жыйынтыгын ошол бойдон алыңыз.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/simulateflow.py"/>
        <source>Simulated flow</source>
        <translation>Агымды моделдөө</translation>
    </message>
    <message>
        <location filename="../processing/consequence/simulateflow.py"/>
        <source>mudflow,two-dimensional,ensemble,depth,velocity,arrival,probability,dam breach,Voellmy,Bingham</source>
        <translation>сел агымы,эки өлчөмдүү,топтом,тереңдик,ылдамдык,жетүү,ыктымалдык,дамбанын жырылышы,Фёльми,Бингам,mudflow</translation>
    </message>
    <message>
        <location filename="../processing/consequence/simulateflow.py"/>
        <source>Output of releaserunout, or any points or outlines with a field of released volumes.</source>
        <translation>releaserunout жыйынтыгы же агып чыккан көлөм талаасы бар каалаган чекиттер же контурлар.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/simulateflow.py"/>
        <source>The volume of each facility, taken as known; by default release_known_m3 where it is known, else the band that releaserunout wrote.</source>
        <translation>Ар бир объекттин белгилүү деп алынган көлөмү; демейки боюнча белгилүү болсо release_known_m3, болбосо releaserunout жазган интервал.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/simulateflow.py"/>
        <source>The relief to flow over, 30 m or finer, in any CRS; windows of it are read about each facility.</source>
        <translation>Агым жүрүүчү рельеф, 30 м же майдараак, каалаган координаталар системасында; ар бир объекттин айланасындагы терезелери окулат.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/simulateflow.py"/>
        <source>Outlines of the stores</source>
        <translation>Сактоо жайларынын контурлары</translation>
    </message>
    <message>
        <location filename="../processing/consequence/simulateflow.py"/>
        <source>Polygons of what may flow out, with facility_id or about their facility; else a disc stands for it.</source>
        <translation>Агып чыгышы мүмкүн болгондун полигондору, facility_id менен же объектинин айланасында; болбосо анын ордуна тегерек алынат.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/simulateflow.py"/>
        <source>Output of tracedownstream: places the windows, and measures how far flows reach along them.</source>
        <translation>tracedownstream жыйынтыгы: терезелерди коёт жана агымдар аларды бойлой канча алыс барарын өлчөйт.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/simulateflow.py"/>
        <source>CROSSINGS of tracedownstream: what passes there over time goes into the report.</source>
        <translation>tracedownstream куралынын CROSSINGS жыйынтыгы: ал жерде убакыт боюнча эмне өтөрү отчётко кирет.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/simulateflow.py"/>
        <source>Places within 2 km of a path: what passes beside them over time goes into the report.</source>
        <translation>Жолдон 2 км ичиндеги жерлер: алардын жанынан убакыт боюнча эмне өтөрү отчётко кирет.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/simulateflow.py"/>
        <source>Runs per facility</source>
        <translation>Бир объектке кайталоолор</translation>
    </message>
    <message>
        <location filename="../processing/consequence/simulateflow.py"/>
        <source>How many runs share out what is not known; 24 to 48 for final maps. One alone is marked so.</source>
        <translation>Белгисизди канча кайталоо бөлүшөт; акыркы карталар үчүн 24–48. Бирөө гана болсо, ошондой белгиленет.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/simulateflow.py"/>
        <source>Seed</source>
        <translation>Башталыш саны</translation>
    </message>
    <message>
        <location filename="../processing/consequence/simulateflow.py"/>
        <source>Number from which the runs are drawn: the same gives the same runs.</source>
        <translation>Кайталоолор алынган сан: бир эле сан бир эле кайталоолорду берет.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/simulateflow.py"/>
        <source>Duration (h)</source>
        <translation>Узактыгы (саат)</translation>
    </message>
    <message>
        <location filename="../processing/consequence/simulateflow.py"/>
        <source>For how long a flow is followed at most, hours; it ends sooner when it stands.</source>
        <translation>Агым эң көп канча саат байкалат; токтосо, эртерээк бүтөт.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/simulateflow.py"/>
        <source>How the store is released</source>
        <translation>Сактоо жайы кантип агып чыгат</translation>
    </message>
    <message>
        <location filename="../processing/consequence/simulateflow.py"/>
        <source>carved: the relief shows the store as it stands; on_top: the relief is older than the store; hydrograph: overtopping, let in over time.</source>
        <translation>carved: рельефте сактоо жайы азыркысындай көрүнөт; on_top: рельеф сактоо жайынан эски; hydrograph: дамбадан ашып агуу, акырындап киргизилет.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/simulateflow.py"/>
        <source>Density of the flow (kg/m3)</source>
        <translation>Агымдын тыгыздыгы (кг/м³)</translation>
    </message>
    <message>
        <location filename="../processing/consequence/simulateflow.py"/>
        <source>Only yield stress over density counts, so it changes little.</source>
        <translation>Агуу чегинин тыгыздыкка катышы гана маанилүү, ошондуктан аз өзгөртөт.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/simulateflow.py"/>
        <source>Size of the cells (m)</source>
        <translation>Уячалардын өлчөмү (м)</translation>
    </message>
    <message>
        <location filename="../processing/consequence/simulateflow.py"/>
        <source>Other cells than those of the relief: finer for small volumes, coarser for a quick look.</source>
        <translation>Рельефтикинен башка уячалар: аз көлөмдөр үчүн майда, тез кароо үчүн орой.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/simulateflow.py"/>
        <location filename="../processing/inventory/importinventory.py"/>
        <location filename="../processing/map/nationalreport.py"/>
        <source>Language of the report</source>
        <translation>Отчёттун тили</translation>
    </message>
    <message>
        <location filename="../processing/consequence/simulateflow.py"/>
        <source>Language of the report: en or ru.</source>
        <translation>Отчёттун тили: en же ru.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/simulateflow.py"/>
        <location filename="../processing/map/assess_layers.py"/>
        <source>Zones by share of runs</source>
        <translation>Кайталоолордун үлүшү боюнча зоналар</translation>
    </message>
    <message>
        <location filename="../processing/consequence/simulateflow.py"/>
        <source>Polygons reached, more than 0.5 m deep, by 10, 50 and 90 % of the runs, one within the other.</source>
        <translation>Кайталоолордун 10, 50 жана 90 % 0,5 метрден терең жеткен полигондор, бири биринин ичинде.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/simulateflow.py"/>
        <source>Polygons deeper than 0.5, 1.2, 2 and 4 m in every single run; exposure counts people in them.</source>
        <translation>Ар бир өзүнчө кайталоодо 0,5, 1,2, 2 жана 4 метрден терең полигондор; exposure алардагы кишилерди санайт.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/simulateflow.py"/>
        <source>Share of runs</source>
        <translation>Кайталоолордун үлүшү</translation>
    </message>
    <message>
        <location filename="../processing/consequence/simulateflow.py"/>
        <source>Raster: the share of runs that reach a cell, 0 to 1.</source>
        <translation>Растр: уячага жеткен кайталоолордун үлүшү, 0–1.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/simulateflow.py"/>
        <source>Largest depth (m)</source>
        <translation>Эң чоң тереңдик (м)</translation>
    </message>
    <message>
        <location filename="../processing/consequence/simulateflow.py"/>
        <source>Raster of two bands: median of the runs, and 90 %.</source>
        <translation>Эки каналдуу растр: кайталоолордун медианасы жана 90 %.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/simulateflow.py"/>
        <source>Largest speed (m/s)</source>
        <translation>Эң чоң ылдамдык (м/с)</translation>
    </message>
    <message>
        <location filename="../processing/consequence/simulateflow.py"/>
        <source>Arrival (min)</source>
        <translation>Жетүү (мин)</translation>
    </message>
    <message>
        <location filename="../processing/consequence/simulateflow.py"/>
        <source>Raster of two bands: minutes until the earliest run, and the median one.</source>
        <translation>Эки каналдуу растр: эң эрте жана медианалык кайталоого чейинки мүнөттөр.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/simulateflow.py"/>
        <source>Class of hazard by depth and speed</source>
        <translation>Тереңдик менен ылдамдык боюнча кооптуулук классы</translation>
    </message>
    <message>
        <location filename="../processing/consequence/simulateflow.py"/>
        <source>Raster of classes 1 to 6 (H1 to H6), the median of the runs.</source>
        <translation>1–6 класстардын растры (H1–H6), кайталоолордун медианасы.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/simulateflow.py"/>
        <source>Hydrographs along the paths</source>
        <translation>Жолдор боюндагы гидрографтар</translation>
    </message>
    <message>
        <location filename="../processing/consequence/simulateflow.py"/>
        <source>Points along the paths as far as half of the runs come: when what passes starts, peaks and ends, its peak and volume, at 10, 50 and 90 % of the runs.</source>
        <translation>Кайталоолордун жарымы жеткен жерге чейин жолдор боюндагы чекиттер: өткөндүн башталышы, чокусу жана аягы, эң чоң чыгымы жана көлөмү, кайталоолордун 10, 50 жана 90 % үчүн.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/simulateflow.py"/>
        <location filename="../processing/inventory/importinventory.py"/>
        <source>Report</source>
        <translation>Отчёт</translation>
    </message>
    <message>
        <location filename="../processing/consequence/simulateflow.py"/>
        <location filename="../processing/inventory/checkinventory.py"/>
        <location filename="../processing/inventory/importinventory.py"/>
        <location filename="../processing/rating/parameters.py"/>
        <source>HTML files (*.html)</source>
        <translation>HTML файлдары (*.html)</translation>
    </message>
    <message>
        <location filename="../processing/consequence/simulateflow.py"/>
        <source>A page with map, what passes crossings and places, mass balance, settings and what to doubt.</source>
        <translation>Картасы, чек ара кесилиштери менен жерлерден эмне өтөрү, массалык балансы, жөндөөлөрү жана эмнеге шектенүү керектиги бар барак.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/simulateflow.py"/>
        <source>Facilities that could not be simulated, with the reason.</source>
        <translation>Моделденбей калган объекттер, себеби менен.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/simulateflow.py"/>
        <source>Facilities simulated</source>
        <translation>Моделденген объекттер</translation>
    </message>
    <message>
        <location filename="../processing/consequence/simulateflow.py"/>
        <source>Runs</source>
        <translation>Кайталоолор</translation>
    </message>
    <message>
        <location filename="../processing/consequence/simulateflow.py"/>
        <source>Facilities not simulated</source>
        <translation>Моделденбеген объекттер</translation>
    </message>
    <message>
        <location filename="../processing/consequence/simulateflow.py"/>
        <source>{facility}: run {number} of {count}</source>
        <translation>{facility}: {count} ичинен {number}-кайталоо</translation>
    </message>
    <message>
        <location filename="../processing/consequence/simulateflow.py"/>
        <source>p ≥ {share}: {area} km², {length} km</source>
        <translation>p ≥ {share}: {area} км², {length} км</translation>
    </message>
    <message>
        <location filename="../processing/consequence/simulateflow.py"/>
        <source>{facility}: {count} {count:run|runs}; {areas}.</source>
        <translation>{facility}: кайталоолор {count}; {areas}.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/simulateflow.py"/>
        <source>{count} {count:facility|facilities} could not be simulated; the first: {facility}, {reason}</source>
        <translation>Моделденбей калган объекттер: {count}; биринчиси: {facility}, {reason}</translation>
    </message>
    <message>
        <location filename="../processing/consequence/simulateflow.py"/>
        <source>Cancelled: what was done of {done} of {count} facilities is written.</source>
        <translation>Токтотулду: {count} объекттин ичинен жасалганы {done}, жазылды.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/traveltime.py"/>
        <source>Travel time</source>
        <translation>Жетүү убактысы</translation>
    </message>
    <message>
        <location filename="../processing/consequence/traveltime.py"/>
        <source>arrival,velocity,Manning,Jobson,border,48 hours,dilution,concentration</source>
        <translation>жетүү убактысы,ылдамдык,Маннинг,Джобсон,чек ара,48 саат,суюлтуу,концентрация,travel time</translation>
    </message>
    <message>
        <location filename="../processing/consequence/traveltime.py"/>
        <location filename="../processing/map/shown.py"/>
        <source>Reaches with arrival times</source>
        <translation>Жетүү убактысы менен участоктор</translation>
    </message>
    <message>
        <location filename="../processing/consequence/traveltime.py"/>
        <source>The paths cut into reaches; hours are those at the lower end of each reach.</source>
        <translation>Участокторго бөлүнгөн жолдор; сааттар участоктун төмөнкү учуна тиешелүү.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/traveltime.py"/>
        <location filename="../processing/map/shown.py"/>
        <source>Arrivals</source>
        <translation>Жетүү чекиттери</translation>
    </message>
    <message>
        <location filename="../processing/consequence/traveltime.py"/>
        <source>One point per receptor, border crossing and equal distance, with its hours.</source>
        <translation>Ар бир аялуу объектке, чек ара кесилишине жана бирдей аралыкка бир чекит, сааттары менен.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/traveltime.py"/>
        <source>Receptors too far from every path</source>
        <translation>Бардык жолдордон өтө алыс аялуу объекттер</translation>
    </message>
    <message>
        <location filename="../processing/consequence/traveltime.py"/>
        <source>Paths that reach a border within the limit</source>
        <translation>Чек арага мөөнөттө жеткен жолдор</translation>
    </message>
    <message>
        <location filename="../processing/consequence/traveltime.py"/>
        <source>Lines with M values in metres from the facility, as tracedownstream writes them.</source>
        <translation>tracedownstream жазгандай, объекттен метр менен M мааниси бар сызыктар.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/traveltime.py"/>
        <source>Intakes, bridges, villages and so on; each is brought to the paths it lies beside.</source>
        <translation>Суу алгычтар, көпүрөлөр, айылдар ж. б.; ар бири жанынан өткөн жолдорго байланат.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/traveltime.py"/>
        <source>Field that names the receptors in the arrivals; by default the field name.</source>
        <translation>Жетүү чекиттериндеги аялуу объекттердин аты бар талаа; демейки боюнча name талаасы.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/traveltime.py"/>
        <source>CROSSINGS of tracedownstream; without them border_km of the paths gives the first border.</source>
        <translation>tracedownstream куралынын CROSSINGS жыйынтыгы; ансыз биринчи чек араны жолдордун border_km талаасы берет.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/traveltime.py"/>
        <source>Simulated arrivals (min)</source>
        <translation>Моделденген жетүү убактысы (мин)</translation>
    </message>
    <message>
        <location filename="../processing/consequence/traveltime.py"/>
        <source>ARRIVAL of simulateflow: where it reaches along a path its earliest run goes before the velocity.</source>
        <translation>simulateflow куралынын ARRIVAL жыйынтыгы: ал жол боюнча жеткен жерде ылдамдыктын ордуна эң эрте кайталоосу алынат.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/traveltime.py"/>
        <source>Hydrographs of simulated flows</source>
        <translation>Моделденген агымдардын гидрографтары</translation>
    </message>
    <message>
        <location filename="../processing/consequence/traveltime.py"/>
        <source>HYDROGRAPHS of simulateflow: rivers start where nine tenths of the runs still pass, with their time, peak and volume.</source>
        <translation>simulateflow куралынын HYDROGRAPHS жыйынтыгы: дарыялар кайталоолордун ондон тогузу дагы өткөн жерден башталат, алардын убактысы, чокусу жана көлөмү менен.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/traveltime.py"/>
        <source>Farthest receptor from the path (m)</source>
        <translation>Аялуу объекттин жолдон эң алыс аралыгы (м)</translation>
    </message>
    <message>
        <location filename="../processing/consequence/traveltime.py"/>
        <source>Receptors farther from every path are listed without an arrival.</source>
        <translation>Бардык жолдордон алысыраак аялуу объекттер жетүү убактысы жок тизмеленет.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/traveltime.py"/>
        <source>Length of the reaches (km)</source>
        <translation>Участоктордун узундугу (км)</translation>
    </message>
    <message>
        <location filename="../processing/consequence/traveltime.py"/>
        <source>Paths are cut, and arrivals given, every so many kilometres.</source>
        <translation>Ушунча километр сайын жолдор бөлүнүп, жетүү убактысы берилет.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/traveltime.py"/>
        <source>Hours at which reaches end</source>
        <translation>Участоктор бүтө турган сааттар</translation>
    </message>
    <message>
        <location filename="../processing/consequence/traveltime.py"/>
        <source>Such as 6, 24, 48: the reaches end where the leading edge is then, not every INTERVAL_KM; arrivals are given there all the same. Empty: every INTERVAL_KM.</source>
        <translation>Мисалы, 6, 24, 48: участоктор ар бир INTERVAL_KM сайын эмес, алдыңкы чет ошол сааттарда жеткен жерде бүтөт; келүү убакыттары мурдагыдай эле ар бир INTERVAL_KM сайын берилет. Бош: ар бир INTERVAL_KM сайын.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/traveltime.py"/>
        <source>Arrivals at the ends of reaches</source>
        <translation>Участоктордун учуна жетүү чекиттери</translation>
    </message>
    <message>
        <location filename="../processing/consequence/traveltime.py"/>
        <source>Off: the arrivals are those at receptors and borders; the reaches tell all other hours.</source>
        <translation>Өчүрүлгөндө жетүү чекиттери аялуу объекттер менен чек аралар үчүн гана болот; калган сааттардын баары участоктордо бар.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/traveltime.py"/>
        <source>Border limit (h)</source>
        <translation>Чек ара үчүн мөөнөт (саат)</translation>
    </message>
    <message>
        <location filename="../processing/consequence/traveltime.py"/>
        <source>A border reached by the leading edge within these hours is flagged (screening, unverified).</source>
        <translation>Алдыңкы чек ушул сааттарда жеткен чек ара белгиленет (алдын ала тандоо, текшерилген эмес).</translation>
    </message>
    <message>
        <location filename="../processing/consequence/traveltime.py"/>
        <source>{count} of {total} {total:receptor|receptors} {count:lies|lie} farther than SNAP_DISTANCE from every path.</source>
        <translation>Бардык жолдордон SNAP_DISTANCE аралыктан алыс аялуу объекттер: {total} ичинен {count}.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/traveltime.py"/>
        <source>Arrivals of {count} of {total} paths begin with those of a simulated flow.</source>
        <translation>Жетүү убактысы моделденген агымдан башталган жолдор: {total} ичинен {count}.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/traveltime.py"/>
        <source>Simulated arrivals are those of the earliest run; at the far end the model is late, the unsafe side: plan with half of their time.</source>
        <translation>Моделденген жетүү убактылары — эң эрте кайталоонуку; алыскы четинде модель кечигет, бул кооптуу жагы: ушул убакыттын жарымы менен пландаңыз.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/traveltime.py"/>
        <source>first border</source>
        <translation>биринчи чек ара</translation>
    </message>
    <message>
        <location filename="../processing/consequence/traveltime.py"/>
        <source>Take the CROSSINGS of tracedownstream.</source>
        <translation>tracedownstream куралынын CROSSINGS жыйынтыгын алыңыз.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/traveltime.py"/>
        <source>Layer {layer}, feature {feature}: a crossing of facility {facility} has no distance_km. Fill it in, or take the CROSSINGS of tracedownstream.</source>
        <translation>{layer} катмары, {feature} объекти: {facility} объектинин чек ара кесилишинде distance_km жок. Толтуруңуз же tracedownstream куралынын CROSSINGS жыйынтыгын алыңыз.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/traveltime.py"/>
        <source>Borders were not looked at: neither CROSSINGS are given nor have the paths a field border_km.</source>
        <translation>Чек аралар каралган жок: CROSSINGS берилген эмес жана жолдордо border_km талаасы жок.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/traveltime.py"/>
        <source>{count} {count:path without a border ends|paths without a border end} before {hours} h for lack of relief, or at a limit of length: a border may lie beyond.</source>
        <translation>Рельеф жетишпегендиктен же узундук чегинен улам {hours} сааттан мурун бүткөн чек арасыз жолдор: {count}: чек ара андан ары болушу мүмкүн.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/traveltime.py"/>
        <source>Reaches</source>
        <translation>Участоктор</translation>
    </message>
    <message>
        <location filename="../processing/consequence/writeback.py"/>
        <source>Inventory to write back to</source>
        <translation>Кайра жазылуучу реестр</translation>
    </message>
    <message>
        <location filename="../processing/consequence/writeback.py"/>
        <source>A copy of it gets people at risk, water body, countries, border distance and hours.</source>
        <translation>Анын көчүрмөсү тобокелдик зонасындагы калкты, суу объектисин, өлкөлөрдү, чек арага аралыкты жана сааттарды алат.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/writeback.py"/>
        <source>People at risk within (km)</source>
        <translation>Тобокелдик зонасындагы калк мына ушул аралыкта (км)</translation>
    </message>
    <message>
        <location filename="../processing/consequence/writeback.py"/>
        <source>Bands up to here make population_at_risk; one is cut here if none ends here. Screening, unverified.</source>
        <translation>Мына ушуга чейинки тилкелер population_at_risk түзөт; бул жерде бир тилке бүтпөсө, бөлүнөт. Алдын ала тандоо, текшерилген эмес.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/writeback.py"/>
        <source>Fill only empty fields</source>
        <translation>Бош талааларды гана толтуруу</translation>
    </message>
    <message>
        <location filename="../processing/consequence/writeback.py"/>
        <source>Known values of the inventory stay as they are; otherwise they are replaced.</source>
        <translation>Реестрдин белгилүү маанилери калат; болбосо алмаштырылат.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/writeback.py"/>
        <source>Updated inventory</source>
        <translation>Жаңыртылган реестр</translation>
    </message>
    <message>
        <location filename="../processing/consequence/writeback.py"/>
        <source>The copy of the inventory; data_source says where each written value comes from.</source>
        <translation>Реестрдин көчүрмөсү; data_source ар бир жазылган маани кайдан экенин айтат.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/writeback.py"/>
        <source>People at risk are written to the facility of that name.</source>
        <translation>Тобокелдик зонасындагы калк ошол идентификатордогу объектке жазылат.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/writeback.py"/>
        <source>{known} km of the way are known</source>
        <translation>жолдун {known} км белгилүү</translation>
    </message>
    <message>
        <location filename="../processing/consequence/writeback.py"/>
        <source>{count} {count:facility|facilities}: path or zone ends before {risk} km for lack of relief, or at a limit of length. Their people at risk are a lower bound, or unknown.</source>
        <translation>Рельеф жетишпегендиктен же узундук чегинен улам жолу же зонасы {risk} км жетпей бүткөн объекттер: {count}. Алардын тобокелдик зонасындагы калкы — төмөнкү чек же белгисиз.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/writeback.py"/>
        <source>only listed settlements are counted</source>
        <translation>тизмедеги калктуу конуштар гана эсептелген</translation>
    </message>
    <message>
        <location filename="../processing/consequence/writeback.py"/>
        <source>{share} % of the zone has data</source>
        <translation>зонанын {share} % маалымат бар</translation>
    </message>
    <message>
        <location filename="../processing/consequence/writeback.py"/>
        <source>{known} of {risk} km of the way are known</source>
        <translation>{risk} км жолдун {known} км белгилүү</translation>
    </message>
    <message>
        <location filename="../processing/consequence/writeback.py"/>
        <source>lower bound, at least {people} people: {reasons}</source>
        <translation>төмөнкү чек, кеминде {people} киши: {reasons}</translation>
    </message>
    <message>
        <location filename="../processing/fetching/answers.py"/>
        <source>{url} is not there (status {status}).</source>
        <translation>{url}: мындай файл жок (абалы {status}).</translation>
    </message>
    <message>
        <location filename="../processing/fetching/answers.py"/>
        <source>the server answers with status {status}</source>
        <translation>сервер {status} абалы менен жооп берет</translation>
    </message>
    <message>
        <location filename="../processing/fetching/answers.py"/>
        <source>it does not take the name and the password</source>
        <translation>ал атты жана сырсөздү кабыл албайт</translation>
    </message>
    <message>
        <location filename="../processing/fetching/answers.py"/>
        <source>{url}: the server wants to know who asks, or refuses (status {status}). Enter name and password in an authentication configuration of QGIS and choose it, or correct the catalogue.</source>
        <translation>{url}: сервер ким сураганын билгиси келет же баш тартат (абалы {status}). QGIS аутентификациясынын конфигурациясына ат менен сырсөздү киргизип, аны тандаңыз же каталогду оңдоңуз.</translation>
    </message>
    <message>
        <location filename="../processing/fetching/answers.py"/>
        <source>{url}: the server answers with status {status}. Correct the address in the catalogue, or try again later.</source>
        <translation>{url}: сервер {status} абалы менен жооп берет. Каталогдогу даректи оңдоңуз же кийинчерээк кайталаңыз.</translation>
    </message>
    <message>
        <location filename="../processing/fetching/answers.py"/>
        <source>{url}: the server sends the file packed ({coding}), so that parts of it cannot be told. Use another server in the catalogue.</source>
        <translation>{url}: сервер файлды кысылган түрдө берет ({coding}), ошондуктан анын бөлүктөрүн айырмалоого болбойт. Каталогдо башка серверди көрсөтүңүз.</translation>
    </message>
    <message>
        <location filename="../processing/fetching/answers.py"/>
        <source>{url}: a page came instead of a file. Log in to the network with a browser if it asks for that, then start again; or correct the address in the catalogue.</source>
        <translation>{url}: файлдын ордуна барак келди. Тармак талап кылса, браузер менен кирип, кайра баштаңыз; же каталогдогу даректи оңдоңуз.</translation>
    </message>
    <message>
        <location filename="../processing/fetching/answers.py"/>
        <source>{url}: the server sends a part of the file and does not say which. Use another server in the catalogue.</source>
        <translation>{url}: сервер файлдын бөлүгүн берип, кайсынысы экенин айтпайт. Каталогдо башка серверди көрсөтүңүз.</translation>
    </message>
    <message>
        <location filename="../processing/fetching/exchange.py"/>
        <source>{url} leads to {other}, which is no address of a server. Correct the catalogue.</source>
        <translation>{url} {other} дарегине алып барат, ал сервердин дареги эмес. Каталогду оңдоңуз.</translation>
    </message>
    <message>
        <location filename="../processing/fetching/exchange.py"/>
        <source>{url} leads to {other}, which is not encrypted, and is not followed. Log in to the network with a browser if it asks for that, or correct the catalogue.</source>
        <translation>{url} шифрленбеген {other} дарегине алып барат, ага өтүлбөйт. Тармак талап кылса, браузер менен кириңиз же каталогду оңдоңуз.</translation>
    </message>
    <message>
        <location filename="../processing/fetching/exchange.py"/>
        <source>{url} leads from one address to another without an end. Correct the catalogue.</source>
        <translation>{url} бир даректен башкасына чексиз алып барат. Каталогду оңдоңуз.</translation>
    </message>
    <message>
        <location filename="../processing/fetching/exchange.py"/>
        <source>The authentication configuration {name} could not be used. Look at Settings &gt; Options &gt; Authentication in QGIS, and enter its master password.</source>
        <translation>{name} аутентификация конфигурациясын колдонууга болгон жок. QGISте Жөндөөлөр &gt; Параметрлер &gt; Аутентификация бөлүмүн карап, негизги сырсөзүн киргизиңиз.</translation>
    </message>
    <message>
        <location filename="../processing/fetching/exchange.py"/>
        <source>nothing came for {seconds:.0f} seconds</source>
        <translation>{seconds:.0f} секунд ичинде эч нерсе келген жок</translation>
    </message>
    <message>
        <location filename="../processing/fetching/exchange.py"/>
        <source>{url}: the server's certificate is not trusted ({reason}). Correct the computer's clock, or have your network's certificate added in Settings &gt; Options &gt; Authentication in QGIS.</source>
        <translation>{url}: сервердин сертификатына ишеним жок ({reason}). Компьютердин саатын оңдоңуз же тармагыңыздын сертификатын QGISте Жөндөөлөр &gt; Параметрлер &gt; Аутентификация бөлүмүнө коштуруңуз.</translation>
    </message>
    <message>
        <location filename="../processing/fetching/exchange.py"/>
        <source>no connection: {reason}</source>
        <translation>байланыш жок: {reason}</translation>
    </message>
    <message>
        <location filename="../processing/fetching/exchange.py"/>
        <source>the connection broke off: {reason}</source>
        <translation>байланыш үзүлдү: {reason}</translation>
    </message>
    <message>
        <location filename="../processing/fetching/exchange.py"/>
        <source>{url} cannot be reached through the proxy: {reason}. Correct the proxy, its name and password in Settings &gt; Options &gt; Network in QGIS.</source>
        <translation>{url} дарегине прокси аркылуу жетүүгө болбойт: {reason}. QGISте Жөндөөлөр &gt; Параметрлер &gt; Тармак бөлүмүндө проксини, анын атын жана сырсөзүн оңдоңуз.</translation>
    </message>
    <message>
        <location filename="../processing/fetching/local.py"/>
        <source>{url} is no address of a file: it begins with https://, http:// or file:///. Correct the catalogue.</source>
        <translation>{url} — файлдын дареги эмес: ал https://, http:// же file:/// менен башталат. Каталогду оңдоңуз.</translation>
    </message>
    <message>
        <location filename="../processing/fetching/local.py"/>
        <source>{path} is no file.</source>
        <translation>{path} — файл эмес.</translation>
    </message>
    <message>
        <location filename="../processing/fetching/local.py"/>
        <source>{path} is not there.</source>
        <translation>{path}: мындай файл жок.</translation>
    </message>
    <message>
        <location filename="../processing/fetching/local.py"/>
        <source>{path} cannot be read: {reason}. Check that the disk is connected and that you may read it.</source>
        <translation>{path} окулбайт: {reason}. Диск туташканын жана аны окуй аларыңызды текшериңиз.</translation>
    </message>
    <message>
        <location filename="../processing/fetching/local.py"/>
        <source>{name} was changed while it was fetched, twice in a row. Start again when it is not being published anew.</source>
        <translation>{name} жүктөлүп жатканда катары менен эки жолу өзгөрдү. Кайра жарыяланбай турган учурда кайталаңыз.</translation>
    </message>
    <message>
        <location filename="../processing/fetching/network.py"/>
        <source>{url}: the server sends another part of the file than it was asked for. Use another server in the catalogue.</source>
        <translation>{url}: сервер файлдын суралгандан башка бөлүгүн берет. Каталогдо башка серверди көрсөтүңүз.</translation>
    </message>
    <message>
        <location filename="../processing/fetching/network.py"/>
        <source>{url}: the server sends no parts of a file, and the whole is larger than {size} MB. Use another server in the catalogue, or fetch the file by hand and name it there with file:///.</source>
        <translation>{url}: сервер файлды бөлүктөп бербейт, толугу {size} МБ көлөмдөн чоң. Каталогдо башка серверди көрсөтүңүз же файлды кол менен жүктөп, аны file:/// менен атаңыз.</translation>
    </message>
    <message>
        <location filename="../processing/fetching/network.py"/>
        <source>the server sends nothing</source>
        <translation>сервер эч нерсе бербейт</translation>
    </message>
    <message>
        <location filename="../processing/fetching/network.py"/>
        <source>the tool was told to work without a network</source>
        <translation>куралга тармаксыз иштөө буюрулган</translation>
    </message>
    <message>
        <location filename="../processing/fetching/network.py"/>
        <source>{url} cannot be fetched: {reason}. Check the network and the settings of the proxy in QGIS, and start again: what was fetched so far is kept.</source>
        <translation>{url} жүктөлбөйт: {reason}. Тармакты жана QGIS прокси жөндөөлөрүн текшерип, кайра баштаңыз: ушул убакка чейин жүктөлгөнү сакталды.</translation>
    </message>
    <message>
        <location filename="../processing/fetching/places.py"/>
        <source>{file} could not be written: the disk is full. Make room or choose a folder on another disk, and start again: what was fetched so far is kept.</source>
        <translation>{file} жазылбай калды: диск толгон. Орун бошотуңуз же башка дисктеги папканы тандап, кайра баштаңыз: ушул убакка чейин жүктөлгөнү сакталды.</translation>
    </message>
    <message>
        <location filename="../processing/fetching/places.py"/>
        <source>{file} could not be written: {reason}. Choose a folder that is there and that you may write to, and start again: what was fetched so far is kept.</source>
        <translation>{file} жазылбай калды: {reason}. Бар жана сиз жаза алган папканы тандап, кайра баштаңыз: ушул убакка чейин жүктөлгөнү сакталды.</translation>
    </message>
    <message>
        <location filename="../processing/fetching/places.py"/>
        <source>{folder}: {needed} MB are needed, and {free} MB are free. Make room or choose a folder on another disk, and start again: what was fetched so far is kept.</source>
        <translation>{folder}: {needed} МБ керек, бошу {free} МБ. Орун бошотуңуз же башка дисктеги папканы тандап, кайра баштаңыз: ушул убакка чейин жүктөлгөнү сакталды.</translation>
    </message>
    <message>
        <location filename="../processing/fetching/whole.py"/>
        <source>{name} has the checksum {found}, and {wanted} is expected: it was damaged on its way, or published anew. Start again later, or correct the checksum in the catalogue when the new file is right.</source>
        <translation>{name}: текшерүү суммасы {found}, күтүлгөнү {wanted}: жолдо бузулган же кайра жарыяланган. Кийинчерээк баштаңыз же жаңы файл туура болсо, каталогдогу сумманы оңдоңуз.</translation>
    </message>
    <message>
        <location filename="../processing/fetching/whole.py"/>
        <source>only a part of the file came</source>
        <translation>файлдын бөлүгү гана келди</translation>
    </message>
    <message>
        <location filename="../processing/formats.py"/>
        <source>{file} holds no geometries: only the table is written. Write a GeoPackage to keep them.</source>
        <translation>{file} геометрияларды сактабайт: жадыбал гана жазылат. Аларды сактоо үчүн GeoPackage жазыңыз.</translation>
    </message>
    <message>
        <location filename="../processing/formats.py"/>
        <source>{file} cannot hold the metres along the path (M): tools that need them cannot read it. Write a GeoPackage to keep them.</source>
        <translation>{file} жол бойлогон метрлерди (M) сактай албайт: алар керек куралдар аны окуй албайт. Сактоо үчүн GeoPackage жазыңыз.</translation>
    </message>
    <message>
        <location filename="../processing/frames.py"/>
        <source>Layer {layer}, feature {feature}: field {name} holds {value!r}, which is no whole number. Correct it, leave it empty where it is unknown, or run importinventory first.</source>
        <translation>{layer} катмары, {feature} объекти: {name} талаасында {value!r}, бул бүтүн сан эмес. Оңдоңуз, белгисиз болсо бош калтырыңыз же алгач importinventory иштетиңиз.</translation>
    </message>
    <message>
        <location filename="../processing/frames.py"/>
        <source>Layer {layer}, feature {feature}: field {name} holds {value!r}, which is neither yes nor no. Correct it, leave it empty where it is unknown, or run importinventory first.</source>
        <translation>{layer} катмары, {feature} объекти: {name} талаасында {value!r}, бул ооба да, жок да эмес. Оңдоңуз, белгисиз болсо бош калтырыңыз же алгач importinventory иштетиңиз.</translation>
    </message>
    <message>
        <location filename="../processing/frames.py"/>
        <source>Layer {layer}, feature {feature}: field {name} holds {value!r}, which is no date. Correct it, leave it empty where it is unknown, or run importinventory first.</source>
        <translation>{layer} катмары, {feature} объекти: {name} талаасында {value!r}, бул күн эмес. Оңдоңуз, белгисиз болсо бош калтырыңыз же алгач importinventory иштетиңиз.</translation>
    </message>
    <message>
        <location filename="../processing/frames.py"/>
        <source>Layer {layer}, feature {feature}: field {name} holds {value!r}, which is no number. Correct it, leave it empty where it is unknown, or run importinventory first.</source>
        <translation>{layer} катмары, {feature} объекти: {name} талаасында {value!r}, бул сан эмес. Оңдоңуз, белгисиз болсо бош калтырыңыз же алгач importinventory иштетиңиз.</translation>
    </message>
    <message>
        <location filename="../processing/frames.py"/>
        <source>The layer has the fields {fields}, which differ by case only: rename all but one to {name}.</source>
        <translation>Катмарда баш жана кичине тамгалары менен гана айырмаланган талаалар бар: {fields}; бирин {name} калтырып, калганынын атын өзгөртүңүз.</translation>
    </message>
    <message>
        <location filename="../processing/frames.py"/>
        <source>Layer {layer} has no field facility_id, so nothing can be matched with it.</source>
        <translation>{layer} катмарында facility_id талаасы жок, ошондуктан аны менен эч нерсени дал келтирүүгө болбойт.</translation>
    </message>
    <message>
        <location filename="../processing/frames.py"/>
        <source>{layer} has no field {fields}. {remedy}</source>
        <translation>{layer} катмарында {fields} талаасы жок. {remedy}</translation>
    </message>
    <message>
        <location filename="../processing/frames.py"/>
        <source>Layer {layer}, field facility_id: {ids} stand twice or more. People of one would count for the other: give each facility an identifier of its own.</source>
        <translation>{layer} катмары, facility_id талаасы: {ids} эки же андан көп жолу турат. Биринин калкы экинчисине эсептелмек: ар бир объектке өз идентификаторун бериңиз.</translation>
    </message>
    <message>
        <location filename="../processing/frames.py"/>
        <source>Layer {layer} has no field {field}. Its fields: {fields}.</source>
        <translation>{layer} катмарында {field} талаасы жок. Талаалары: {fields}.</translation>
    </message>
    <message>
        <location filename="../processing/geometry.py"/>
        <source>Layer {layer} has no coordinate reference system. Set it in the layer's properties.</source>
        <translation>{layer} катмарынын координаталар системасы жок. Аны катмардын касиеттеринде коюңуз.</translation>
    </message>
    <message>
        <location filename="../processing/geometry.py"/>
        <source>Layer {layer} says of its coordinate reference system only that it is unknown. Set it in the layer's properties.</source>
        <translation>{layer} катмарынын координаталар системасы белгисиз деп гана көрсөтүлгөн. Аны катмардын касиеттеринде коюңуз.</translation>
    </message>
    <message>
        <location filename="../processing/geometry.py"/>
        <source>Layer {layer} is in the geocentric system {crs}, whose coordinates are distances from the middle of the Earth. Reproject it to a geographic or projected one first.</source>
        <translation>{layer} катмары {crs} геоцентрдик системасында, анын координаталары — Жердин борборунан аралыктар. Алгач аны географиялык же проекцияланган системага которуңуз.</translation>
    </message>
    <message>
        <location filename="../processing/geometry.py"/>
        <source>Layer {layer}, {whose}: it has {count} points, and only one can be meant. Keep one, or make a feature of each (Vector &gt; Geometry Tools &gt; Multipart to Singleparts).</source>
        <translation>{layer} катмары, {whose}: чекиттер {count}, бирөө гана болушу керек. Бирин калтырыңыз же ар биринен өзүнчө объект түзүңүз (Вектор &gt; Геометрия куралдары &gt; Курамдуу объекттерди бөлүү).</translation>
    </message>
    <message>
        <location filename="../processing/geometry.py"/>
        <source>Layer {layer}, feature {id}: its coordinates cannot be brought into {crs}. Check the layer's CRS.</source>
        <translation>{layer} катмары, {id} объекти: координаталары {crs} системасына которулбайт. Катмардын координаталар системасын текшериңиз.</translation>
    </message>
    <message>
        <location filename="../processing/guard/aside.py"/>
        <location filename="../window/copies.py"/>
        <source>{folder} cannot be written: {reason}. Choose another folder.</source>
        <translation>{folder} папкасына жазууга болбойт: {reason}. Башка папканы тандаңыз.</translation>
    </message>
    <message>
        <location filename="../processing/guard/aside.py"/>
        <source>The run failed, and {file} could not be put back: {reason}. The earlier result is in {kept}.</source>
        <translation>Иштетүү ишке ашкан жок, {file} мурунку ордуна коюлбай калды: {reason}. Мурунку жыйынтык {kept} ичинде.</translation>
    </message>
    <message>
        <location filename="../processing/guard/aside.py"/>
        <source>{file} cannot be replaced: {reason}. Close the programs that have it open, or choose another name.</source>
        <translation>{file} алмаштырылбайт: {reason}. Аны ачкан программаларды жабыңыз же башка ат тандаңыз.</translation>
    </message>
    <message>
        <location filename="../processing/guard/formats.py"/>
        <source>Write a GeoPackage: end the name in .gpkg.</source>
        <translation>GeoPackage жазыңыз: атын .gpkg менен бүтүрүңүз.</translation>
    </message>
    <message>
        <location filename="../processing/guard/formats.py"/>
        <source>{file} is of a format that cuts names or has no unknown numbers, so a rating cannot be written into it. Save it as a GeoPackage, and rate that.</source>
        <translation>{file} форматы аттарды кыскартат же белгисиз сандарды сактабайт, ошондуктан ага бааны жазууга болбойт. Аны GeoPackage катары сактап, ошону баалаңыз.</translation>
    </message>
    <message>
        <location filename="../processing/guard/formats.py"/>
        <source>{file} would be a dBase table, which cuts the names of fields to 10 letters: facility_id becomes facility_i, and what is known could not be found again.</source>
        <translation>{file} талаалардын атын 10 тамгага чейин кыскарткан dBase жадыбалы болмок: facility_id facility_i болуп калат, белгилүү маалымат кайра табылмак эмес.</translation>
    </message>
    <message>
        <location filename="../processing/guard/formats.py"/>
        <source>{file} would be of a format that has no unknown numbers: each becomes 0, and a facility that cannot be rated gets the total 0.</source>
        <translation>{file} белгисиз сандары жок форматта болмок: ар бири 0 болуп, баалоого болбогон объект 0 сумма алат.</translation>
    </message>
    <message>
        <location filename="../processing/guard/formats.py"/>
        <source>{file} would be of a format that cannot hold the fields of the table.</source>
        <translation>{file} жадыбалдын талаалары батпаган форматта болмок.</translation>
    </message>
    <message>
        <location filename="../processing/guard/formats.py"/>
        <source>{file} would be written under another name, since QGIS wants .geojson.</source>
        <translation>{file} башка ат менен жазылмак, анткени QGIS .geojson талап кылат.</translation>
    </message>
    <message>
        <location filename="../processing/guard/formats.py"/>
        <source>{file} is a dBase table, which cuts names to 10 letters: {fields} may be what is left of {whole}. Tools find fields by whole names only, so what is known there counts as unknown. Read the GeoPackage it came from, rename the fields, or import the table, saying which field is which.</source>
        <translation>{file} — аттарды 10 тамгага чейин кыскарткан dBase жадыбалы: {fields} — балким, {whole} аттарынын калганы. Куралдар талааларды толук аты боюнча гана табат, ошондуктан андагы белгилүү маалымат белгисиз деп эсептелет. Баштапкы GeoPackage алыңыз, талаалардын атын өзгөртүңүз же кайсы талаа эмне экенин көрсөтүп, жадыбалды импорттоңуз.</translation>
    </message>
    <message>
        <location filename="../processing/guard/formats.py"/>
        <source>{file} is a MapInfo table, which has no unknown numbers: a 0 in {fields} may be an unknown value. Read the GeoPackage it came from, or check the zeros.</source>
        <translation>{file} — белгисиз сандары жок MapInfo жадыбалы: {fields} ичиндеги 0 белгисиз маани болушу мүмкүн. Баштапкы GeoPackage алыңыз же нөлдөрдү текшериңиз.</translation>
    </message>
    <message>
        <location filename="../processing/guard/full_disk.py"/>
        <source>The disk of {folder} is full: {free} bytes are free. Make room, or choose another disk.</source>
        <translation>{folder} папкасынын диски толгон: {free} байт бош. Орун бошотуңуз же башка диск тандаңыз.</translation>
    </message>
    <message>
        <location filename="../processing/guard/full_disk.py"/>
        <source>{file} could not be written: {reason}.</source>
        <translation>{file} жазылбай калды: {reason}.</translation>
    </message>
    <message>
        <location filename="../processing/guard/inputs.py"/>
        <source>{name}: {path} is empty (0 bytes). Save it again from the program it comes from.</source>
        <translation>{name}: {path} бош (0 байт). Аны түзгөн программадан кайра сактаңыз.</translation>
    </message>
    <message>
        <location filename="../processing/guard/inputs.py"/>
        <source>{name}: neither a layer of the project nor a file is called {text}. Choose a layer, or give the whole path of a file.</source>
        <translation>{name}: долбоордун катмары да, файл да {text} деп аталбайт. Катмар тандаңыз же файлдын толук жолун бериңиз.</translation>
    </message>
    <message>
        <location filename="../processing/guard/inputs.py"/>
        <source>{name}: {path} cannot be opened: there is no such file. Check the path.</source>
        <translation>{name}: {path} ачылбайт: мындай файл жок. Жолун текшериңиз.</translation>
    </message>
    <message>
        <location filename="../processing/guard/inputs.py"/>
        <source>{name}: {path} is a file. Choose the folder it lies in.</source>
        <translation>{name}: {path} — файл. Ал жаткан папканы тандаңыз.</translation>
    </message>
    <message>
        <location filename="../processing/guard/inputs.py"/>
        <source>{name}: {path} is a folder. Choose the file in it.</source>
        <translation>{name}: {path} — папка. Андагы файлды тандаңыз.</translation>
    </message>
    <message>
        <location filename="../processing/guard/inputs.py"/>
        <source>{name}: {path} is no .{ending} file. Choose one, or rename it.</source>
        <translation>{name}: {path} — .{ending} файлы эмес. Ошондойун тандаңыз же атын өзгөртүңүз.</translation>
    </message>
    <message>
        <location filename="../processing/guard/inputs.py"/>
        <source>{name}: {path} is a folder, of which QGIS makes no layer. Choose a file in it.</source>
        <translation>{name}: {path} — QGIS катмар түзө албаган папка. Андагы файлды тандаңыз.</translation>
    </message>
    <message>
        <location filename="../processing/guard/inputs.py"/>
        <source>{name}: {path} cannot be read: {reason} Check that it is the right file, or save it again from the program it comes from.</source>
        <translation>{name}: {path} окулбайт: {reason} Туура файл экенин текшериңиз же аны түзгөн программадан кайра сактаңыз.</translation>
    </message>
    <message>
        <location filename="../processing/guard/inputs.py"/>
        <source>QGIS does not know what it is</source>
        <translation>QGIS бул эмне экенин билбейт</translation>
    </message>
    <message>
        <location filename="../processing/guard/inputs.py"/>
        <source>{name}: layer {layer} cannot be read: its source {source} is not there any more or was changed. Remove it from the project, or repair its source.</source>
        <translation>{name}: {layer} катмары окулбайт: анын {source} булагы жок же өзгөргөн. Аны долбоордон алып салыңыз же булагын оңдоңуз.</translation>
    </message>
    <message>
        <location filename="../processing/guard/inputs.py"/>
        <source>{name}: {layer} is a vector layer; a raster is needed here.</source>
        <translation>{name}: {layer} — вектордук катмар; бул жерде растр керек.</translation>
    </message>
    <message>
        <location filename="../processing/guard/inputs.py"/>
        <source>{name}: {layer} is a raster; a layer or table of features is needed here.</source>
        <translation>{name}: {layer} — растр; бул жерде объекттердин катмары же жадыбалы керек.</translation>
    </message>
    <message>
        <location filename="../processing/guard/inputs.py"/>
        <source>{name}: {path} holds no layer or table. Choose another file.</source>
        <translation>{name}: {path} ичинде катмар да, жадыбал да жок. Башка файлды тандаңыз.</translation>
    </message>
    <message>
        <location filename="../processing/guard/inputs.py"/>
        <source>{name}: {path} cannot be read as a layer. The tables of the file are: {tables}. Add one of them to the path: {file}|layername={first}</source>
        <translation>{name}: {path} катмар катары окулбайт. Файлдын жадыбалдары: {tables}. Жолго бирин кошуңуз: {file}|layername={first}</translation>
    </message>
    <message>
        <location filename="../processing/guard/leftovers.py"/>
        <source>A run of {moment} was interrupted, and what it left in {folder} cannot be put right now: {reason}</source>
        <translation>{moment} башталган иштетүү үзүлгөн, андан {folder} папкасында калганын азыр тартипке келтирүүгө болбойт: {reason}</translation>
    </message>
    <message>
        <location filename="../processing/guard/leftovers.py"/>
        <source>A run of {moment} was interrupted: in {folder} the results from before it are back, and nothing half is left.</source>
        <translation>{moment} башталган иштетүү үзүлгөн: {folder} папкасына мурунку жыйынтыктар кайтарылды, чала эч нерсе калган жок.</translation>
    </message>
    <message>
        <location filename="../processing/guard/leftovers.py"/>
        <source>A run of {moment} on the computer {computer} was interrupted or still goes on, and {file} may be someone's work since: it is left as it is. Earlier results that the run was replacing are in {folder}: if no run goes on there, move them back or remove that folder.</source>
        <translation>{computer} компьютеринде {moment} башталган иштетүү үзүлгөн же дагы эле жүрүүдө, {file} андан кийин бирөөнүн иши болушу мүмкүн: ал ошол бойдон калтырылды. Иштетүү алмаштырган мурунку жыйынтыктар {folder} папкасында: ал жерде эч нерсе иштебесе, аларды кайра жылдырыңыз же папканы өчүрүңүз.</translation>
    </message>
    <message>
        <location filename="../processing/guard/leftovers.py"/>
        <source>{file} is being written by another run, begun {moment} on the computer {computer}. Wait until it has ended, or choose another name. If no run goes on there, see {folder}.</source>
        <translation>{file} файлын {computer} компьютеринде {moment} башталган башка иштетүү жазып жатат. Бүткөнүн күтүңүз же башка ат тандаңыз. Ал жерде эч нерсе иштебесе, {folder} папкасын караңыз.</translation>
    </message>
    <message>
        <location filename="../processing/guard/outputs.py"/>
        <source>{file} is what {input} is read from. A result never replaces an input: choose another name.</source>
        <translation>{input} {file} файлынан окулат. Жыйынтык баштапкы маалыматты эч качан алмаштырбайт: башка ат тандаңыз.</translation>
    </message>
    <message>
        <location filename="../processing/guard/outputs.py"/>
        <source>{first} and {second} would both be written to {file}. Give each a name of its own.</source>
        <translation>{first} жана {second} экөө тең {file} файлына жазылмак. Ар бирине өз атын бериңиз.</translation>
    </message>
    <message>
        <location filename="../processing/guard/outputs.py"/>
        <source>a table can be added to a GeoPackage only, and {file} is none.</source>
        <translation>жадыбалды GeoPackage ичине гана кошууга болот, {file} андай эмес.</translation>
    </message>
    <message>
        <location filename="../processing/guard/outputs.py"/>
        <source>{file} has a table {table} already, which is no result of this plugin or was changed since. Choose another name for the table, or remove that one first.</source>
        <translation>{file} ичинде {table} жадыбалы бар, ал бул модулдун жыйынтыгы эмес же андан бери өзгөргөн. Жадыбалга башка ат тандаңыз же алгач аны өчүрүңүз.</translation>
    </message>
    <message>
        <location filename="../processing/guard/outputs.py"/>
        <source>{file} exists already. A file of this kind cannot show whether this plugin made it, so it is never replaced. Choose another name, or move or delete the file first.</source>
        <translation>{file} бар. Мындай файлдан аны ушул модуль түзгөнүн билүүгө болбойт, ошондуктан ал эч качан алмаштырылбайт. Башка ат тандаңыз же алгач файлды жылдырыңыз же өчүрүңүз.</translation>
    </message>
    <message>
        <location filename="../processing/guard/outputs.py"/>
        <source>{file} exists already, with tables that are no results of this plugin or were changed since: {tables}. Choose another name, or a new table in it ({file}|layername=name), or move or delete the file first.</source>
        <translation>{file} бар, андагы бул жадыбалдар ушул модулдун жыйынтыгы эмес же андан бери өзгөргөн: {tables}. Башка ат же андагы жаңы жадыбалды ({file}|layername=name) тандаңыз, же алгач файлды жылдырыңыз же өчүрүңүз.</translation>
    </message>
    <message>
        <location filename="../processing/guard/outputs.py"/>
        <source>{file} exists already, and is no result of this plugin or was changed since. Choose another name, or move or delete the file first.</source>
        <translation>{file} бар, ал ушул модулдун жыйынтыгы эмес же андан бери өзгөргөн. Башка ат тандаңыз же алгач файлды жылдырыңыз же өчүрүңүз.</translation>
    </message>
    <message>
        <location filename="../processing/guard/outputs.py"/>
        <source>the database has a table {table} already. A table of a database cannot show whether this plugin made it, so it is never replaced. Choose another name, or drop the table first.</source>
        <translation>маалымат базасында {table} жадыбалы бар. Базанын жадыбалынан аны ушул модуль түзгөнүн билүүгө болбойт, ошондуктан ал эч качан алмаштырылбайт. Башка ат тандаңыз же алгач жадыбалды өчүрүңүз.</translation>
    </message>
    <message>
        <location filename="../processing/guard/places.py"/>
        <source>{caption}: {file} cannot be written: {folder} is a file, no folder. Choose another folder.</source>
        <translation>{caption}: {file} жазылбайт: {folder} — папка эмес, файл. Башка папканы тандаңыз.</translation>
    </message>
    <message>
        <location filename="../processing/guard/places.py"/>
        <source>{caption}: {file} cannot be written: there is no folder {folder}. Make it first, or choose another.</source>
        <translation>{caption}: {file} жазылбайт: {folder} папкасы жок. Алгач аны түзүңүз же башкасын тандаңыз.</translation>
    </message>
    <message>
        <location filename="../processing/guard/places.py"/>
        <source>{caption}: {file} cannot be written: {reason}. Choose another folder.</source>
        <translation>{caption}: {file} жазылбайт: {reason}. Башка папканы тандаңыз.</translation>
    </message>
    <message>
        <location filename="../processing/guard/places.py"/>
        <source>{caption}: {file}: the ending of a table must be one of {endings}.</source>
        <translation>{caption}: {file}: жадыбалдын аягы булардын бири болушу керек: {endings}.</translation>
    </message>
    <message>
        <location filename="../processing/guard/places.py"/>
        <source>{caption}: {file}: the ending of the file must be one of {endings}.</source>
        <translation>{caption}: {file}: файлдын аягы булардын бири болушу керек: {endings}.</translation>
    </message>
    <message>
        <location filename="../processing/guard/settling.py"/>
        <source>{file} could not be marked as a result of this plugin, which will not replace it another time: {reason}</source>
        <translation>{file} ушул модулдун жыйынтыгы катары белгиленбей калды, модуль аны кийинки жолу алмаштырбайт: {reason}</translation>
    </message>
    <message>
        <location filename="../processing/guard/stage.py"/>
        <source>{file} cannot be replaced: {reason}. Close the programs that have it open. The earlier outputs are unchanged.</source>
        <translation>{file} алмаштырылбайт: {reason}. Аны ачкан программаларды жабыңыз. Мурунку жыйынтыктар өзгөргөн жок.</translation>
    </message>
    <message>
        <location filename="../processing/guard/values.py"/>
        <source>{name}: {value} is no number. Write it as 12.5.</source>
        <translation>{name}: {value} — сан эмес. 12.5 түрүндө жазыңыз.</translation>
    </message>
    <message>
        <location filename="../processing/guard/values.py"/>
        <source>{name}: {value} is not between {low} and {high}.</source>
        <translation>{name}: {value} {low} менен {high} аралыгында эмес.</translation>
    </message>
    <message>
        <location filename="../processing/guard/values.py"/>
        <source>{name}: {value} must be {low} or more.</source>
        <translation>{name}: {value} кеминде {low} болушу керек.</translation>
    </message>
    <message>
        <location filename="../processing/guard/values.py"/>
        <source>{name}: {value} is not offered. Choose one of {options}.</source>
        <translation>{name}: {value} сунушталгандардын ичинде жок. Бирин тандаңыз: {options}.</translation>
    </message>
    <message>
        <location filename="../processing/guard/whole.py"/>
        <source>it is not there</source>
        <translation>ал жок</translation>
    </message>
    <message>
        <location filename="../processing/guard/whole.py"/>
        <source>the table {table} is not in it</source>
        <translation>анда {table} жадыбалы жок</translation>
    </message>
    <message>
        <location filename="../processing/guard/whole.py"/>
        <source>{found} of {rows} rows are in it</source>
        <translation>анда {rows} саптын ичинен {found} бар</translation>
    </message>
    <message>
        <location filename="../processing/guard/whole.py"/>
        <source>it has no field {fields}</source>
        <translation>анда {fields} талаасы жок</translation>
    </message>
    <message>
        <location filename="../processing/guard/whole.py"/>
        <source>{file} was not written whole: {reason}. {free} bytes are free on its disk. Make room or choose another disk, and run the tool again; what was there before is kept.</source>
        <translation>{file} толук жазылган жок: {reason}. Дискинде {free} байт бош. Орун бошотуңуз же башка диск тандап, куралды кайра иштетиңиз; мурда болгону сакталды.</translation>
    </message>
    <message>
        <location filename="../processing/guard/whole.py"/>
        <source>it cannot be read</source>
        <translation>ал окулбайт</translation>
    </message>
    <message>
        <location filename="../processing/guard/whole.py"/>
        <source>the part {part} is damaged</source>
        <translation>{part} бөлүгү бузулган</translation>
    </message>
    <message>
        <location filename="../processing/guard/whole.py"/>
        <source>it ends too early</source>
        <translation>ал эрте бүтөт</translation>
    </message>
    <message>
        <location filename="../processing/guard/whole.py"/>
        <source>parts of it are missing</source>
        <translation>анын бөлүктөрү жетишпейт</translation>
    </message>
    <message>
        <location filename="../processing/guard/whole.py"/>
        <source>{found} of {pages} pages are in it</source>
        <translation>анда {pages} барактын ичинен {found} бар</translation>
    </message>
    <message>
        <location filename="../processing/inventory/checkinventory.py"/>
        <source>Check inventory</source>
        <translation>Реестрди текшерүү</translation>
    </message>
    <message>
        <location filename="../processing/inventory/checkinventory.py"/>
        <source>check,quality,plausibility,inventory,duplicates,errors,facilities,tailings</source>
        <translation>текшерүү,сапат,реестр,кайталанма,каталар,калдык сактагычтар,check,quality</translation>
    </message>
    <message>
        <location filename="../processing/inventory/checkinventory.py"/>
        <location filename="../processing/inventory/createinventory.py"/>
        <location filename="../processing/inventory/fillfromlayers.py"/>
        <source>Inventory</source>
        <translation>Реестр</translation>
    </message>
    <message>
        <location filename="../processing/inventory/checkinventory.py"/>
        <source>Layer with the inventory fields, in any CRS.</source>
        <translation>Реестрдин талаалары бар катмар, каалаган координаталар системасында.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/checkinventory.py"/>
        <source>Polygons with ISO codes. Empty: QGIS's world map, which is off by up to some kilometres.</source>
        <translation>ISO коддору бар полигондор. Бош: QGIS дүйнө картасы, анын катасы бир нече километрге чейин.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/checkinventory.py"/>
        <source>Polygons of water where no facility can be. Empty: the plugin's large lakes of Central Asia.</source>
        <translation>Объект болушу мүмкүн эмес суунун полигондору. Бош: модулдагы Борбордук Азиянын чоң көлдөрү.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/checkinventory.py"/>
        <source>Language of the findings</source>
        <translation>Кемчиликтердин тили</translation>
    </message>
    <message>
        <location filename="../processing/inventory/checkinventory.py"/>
        <source>Language of messages and remedies: English or Russian.</source>
        <translation>Билдирүүлөрдүн жана чаралардын тили: англисче же орусча.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/checkinventory.py"/>
        <source>Findings</source>
        <translation>Аныкталган кемчиликтер</translation>
    </message>
    <message>
        <location filename="../processing/inventory/checkinventory.py"/>
        <source>One row for each finding, at its facility's point: severity, field, value, message, remedy.</source>
        <translation>Ар бир кемчиликке бир сап, объектинин чекитинде: severity, field, value, message, remedy.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/checkinventory.py"/>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>Check report</source>
        <translation>Текшерүү отчёту</translation>
    </message>
    <message>
        <location filename="../processing/inventory/checkinventory.py"/>
        <source>The findings as a page, the gravest first.</source>
        <translation>Кемчиликтер барак түрүндө, эң оорунан баштап.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/checkinventory.py"/>
        <source>Errors</source>
        <translation>Каталар</translation>
    </message>
    <message>
        <location filename="../processing/inventory/checkinventory.py"/>
        <source>Warnings</source>
        <translation>Эскертүүлөр</translation>
    </message>
    <message>
        <location filename="../processing/inventory/checkinventory.py"/>
        <source>Facilities checked</source>
        <translation>Текшерилген объекттер</translation>
    </message>
    <message>
        <location filename="../processing/inventory/checkinventory.py"/>
        <source>Doubles: closer than (m)</source>
        <translation>Кайталанма: мындан жакын (м)</translation>
    </message>
    <message>
        <location filename="../processing/inventory/checkinventory.py"/>
        <source>Two facilities closer to each other than this (m) may be one.</source>
        <translation>Бири-бирине мындан (м) жакын эки объект бир эле объект болушу мүмкүн.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/checkinventory.py"/>
        <source>A point this near (m) to its stated country is not told to lie outside it. With QGIS's world map at least 5 km are allowed.</source>
        <translation>Көрсөтүлгөн өлкөсүнө ушунча (м) жакын чекит анын сыртында деп айтылбайт. QGIS дүйнө картасы менен кеминде 5 км жол берилет.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/checkinventory.py"/>
        <source>Stale after (years)</source>
        <translation>Эскирүү мөөнөтү (жыл)</translation>
    </message>
    <message>
        <location filename="../processing/inventory/checkinventory.py"/>
        <source>Age of the data, by data_date, from which they are called stale.</source>
        <translation>data_date боюнча маалымат эски деп аталган жаш.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/checkinventory.py"/>
        <source>Accepted width of the THI range</source>
        <translation>THI диапазонунун жол берилген кеңдиги</translation>
    </message>
    <message>
        <location filename="../processing/inventory/checkinventory.py"/>
        <source>A THI that unknown inputs leave open by more than this is told, with the inputs to find.</source>
        <translation>Белгисиз маалыматтан улам THI диапазону мындан кең болсо, табылуучу маалымат менен билдирилет.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/checkinventory.py"/>
        <source>Layer {layer} has none of the inventory fields. Import it first.</source>
        <translation>{layer} катмарында реестрдин бир да талаасы жок. Алгач аны импорттоңуз.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/checkinventory.py"/>
        <source>{facilities} {facilities:facility|facilities} checked: {errors} {errors:error|errors}, {warnings} {warnings:warning|warnings}</source>
        <translation>Текшерилген объекттер: {facilities}; каталар: {errors}, эскертүүлөр: {warnings}</translation>
    </message>
    <message>
        <location filename="../processing/inventory/createinventory.py"/>
        <source>Create inventory</source>
        <translation>Реестр түзүү</translation>
    </message>
    <message>
        <location filename="../processing/inventory/createinventory.py"/>
        <source>inventory,database,geopackage,postgis,form,new,register,facilities,tailings</source>
        <translation>реестр,маалымат базасы,geopackage,postgis,форма,жаңы,калдык сактагычтар,inventory</translation>
    </message>
    <message>
        <location filename="../processing/inventory/createinventory.py"/>
        <source>Facilities to put in</source>
        <translation>Киргизилүүчү объекттер</translation>
    </message>
    <message>
        <location filename="../processing/inventory/createinventory.py"/>
        <source>Layer with the inventory fields, as the import makes it. Empty: an empty inventory.</source>
        <translation>Импорт түзгөндөй реестрдин талаалары бар катмар. Бош: бош реестр.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/createinventory.py"/>
        <source>CRS of the inventory</source>
        <translation>Реестрдин координаталар системасы</translation>
    </message>
    <message>
        <location filename="../processing/inventory/createinventory.py"/>
        <source>CRS of the points in the GeoPackage; in PostGIS they are always on WGS 84.</source>
        <translation>GeoPackage ичиндеги чекиттердин системасы; PostGISте алар дайыма WGS 84.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/createinventory.py"/>
        <location filename="../processing/inventory/packageforfield.py"/>
        <source>Language of the forms</source>
        <translation>Формалардын тили</translation>
    </message>
    <message>
        <location filename="../processing/inventory/createinventory.py"/>
        <source>en, ru, kk, ky, tg or uz: the language that opens by itself. English and Russian are stored too: change it under Styles of the layer.</source>
        <translation>en, ru, kk, ky, tg же uz: өзү ачылган тил. Англисче жана орусча да сакталат: катмардын «Стилдер» менюсунан алмаштырыңыз.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/createinventory.py"/>
        <source>Country of new facilities</source>
        <translation>Жаңы объекттердин өлкөсү</translation>
    </message>
    <message>
        <location filename="../processing/inventory/createinventory.py"/>
        <source>ISO code such as KG, or a name: the form starts with it, where another can be chosen, and the map shows this country. Facilities put in keep theirs.</source>
        <translation>KG сыяктуу ISO коду же аталышы: форма ошол өлкө менен башталат, башкасын тандоого болот, карта ошол өлкөнү көрсөтөт. Киргизилген объекттердин өлкөсү өзгөрбөйт.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/createinventory.py"/>
        <source>PostGIS connection</source>
        <translation>PostGIS туташуусу</translation>
    </message>
    <message>
        <location filename="../processing/inventory/createinventory.py"/>
        <source>Makes the inventory in the schema tailings of this database instead, for several people at once. Empty: a GeoPackage.</source>
        <translation>Реестрди файлда эмес, ушул базанын tailings схемасында түзөт, бир нече киши чогуу иштеши үчүн. Бош: GeoPackage.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/createinventory.py"/>
        <source>GeoPackage to make. An inventory of an older version of the plugin that is there already is brought up to date; any other file is left alone.</source>
        <translation>Түзүлүүчү GeoPackage. Ал жерде модулдун эски версиясынын реестри болсо, ал жаңыртылат; башка файлга тийилбейт.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/createinventory.py"/>
        <source>Facilities put in</source>
        <translation>Киргизилген объекттер</translation>
    </message>
    <message>
        <location filename="../processing/inventory/createinventory.py"/>
        <source>Version of the database schema</source>
        <translation>Маалымат базасынын схемасынын версиясы</translation>
    </message>
    <message>
        <location filename="../processing/inventory/createinventory.py"/>
        <source>Choose a file for the inventory: QGIS deletes a temporary one as it closes, with all that was entered.</source>
        <translation>Реестр үчүн файл тандаңыз: QGIS убактылуу файлды жабылганда киргизилгендердин баары менен өчүрөт.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/createinventory.py"/>
        <source>{path}: an inventory is a GeoPackage; end its name in .gpkg.</source>
        <translation>{path}: реестр — GeoPackage; атын .gpkg менен бүтүрүңүз.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/createinventory.py"/>
        <source>COUNTRY: {value} is no country. Write its ISO code of two letters, such as KG, or its name.</source>
        <translation>COUNTRY: {value} — өлкө эмес. KG сыяктуу эки тамгалуу ISO кодун же аталышын жазыңыз.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/createinventory.py"/>
        <source>CONNECTION makes the inventory in the database, so {output} would not be written. Leave one of the two empty.</source>
        <translation>CONNECTION реестрди маалымат базасында түзөт, ошондуктан {output} жазылмак эмес. Экөөнүн бирин бош калтырыңыз.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/createinventory.py"/>
        <source>In PostGIS the points are on {wgs84}: CRS {crs} would not be heeded.</source>
        <translation>PostGISте чекиттер {wgs84} системасында: CRS {crs} эске алынмак эмес.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/createinventory.py"/>
        <source>The folder {folder} does not exist. Make it first.</source>
        <translation>{folder} папкасы жок. Алгач аны түзүңүз.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/createinventory.py"/>
        <source>{path} cannot be made: {reason}. Choose a folder you may write to, on a disk with space.</source>
        <translation>{path} түзүлбөйт: {reason}. Сиз жаза ала турган, бош орду бар дисктеги папканы тандаңыз.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/createinventory.py"/>
        <source>The project {name} inside {path} opens all tables, linked to each other.</source>
        <translation>{path} ичиндеги {name} долбоору бири-бирине байланышкан бардык жадыбалдарды ачат.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/createinventory.py"/>
        <location filename="../processing/inventory/field_project.py"/>
        <location filename="../processing/inventory/takefromfield.py"/>
        <source>{path} has no table {name}.</source>
        <translation>{path} ичинде {name} жадыбалы жок.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/createinventory.py"/>
        <source>{path} exists already and is no inventory. Choose another name.</source>
        <translation>{path} бар жана реестр эмес. Башка ат тандаңыз.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/createinventory.py"/>
        <source>{path} could not be brought up to date: {reason}</source>
        <translation>{path} жаңыртылбай калды: {reason}</translation>
    </message>
    <message>
        <location filename="../processing/inventory/createinventory.py"/>
        <source>{path} is an inventory already; steps applied to it: {steps}</source>
        <translation>{path} — даяр реестр; ага колдонулган кадамдар: {steps}</translation>
    </message>
    <message>
        <location filename="../processing/inventory/createinventory.py"/>
        <source>{path} is an inventory already, and up to date: no steps were needed.</source>
        <translation>{path} — даяр реестр жана жаңыртылган: эч кандай кадам керек болгон жок.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/createinventory.py"/>
        <source>{path} keeps the language of its forms, {kept}: LANGUAGE counts for a new inventory only. Change it under Styles of the layer.</source>
        <translation>{path} формаларынын тили калат, {kept}: LANGUAGE жаңы реестрге гана тиешелүү. Аны катмардын «Стилдер» менюсунан алмаштырыңыз.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/createinventory.py"/>
        <source>{path} keeps the country of its form: COUNTRY counts for a new inventory only.</source>
        <translation>{path} формасынын өлкөсү калат: COUNTRY жаңы реестрге гана тиешелүү.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/createinventory.py"/>
        <source>{path} keeps its CRS, {kept}: CRS counts for a new inventory only.</source>
        <translation>{path} координаталар системасы калат, {kept}: CRS жаңы реестрге гана тиешелүү.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetch_sources.py"/>
        <source>The source has nothing where the facilities' water goes.</source>
        <translation>Объекттердин суусу барган жерде булактын маалыматы жок.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetch_sources.py"/>
        <source>{source}, tile {tile}: {reason}</source>
        <translation>{source}, {tile} барагы: {reason}</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetch_sources.py"/>
        <source>{source}: {count} more {count:tile|tiles} failed in the same way.</source>
        <translation>{source}: дагы {count} барак ушундай эле себептен жүктөлгөн жок.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetch_sources.py"/>
        <source>{url} is not there.</source>
        <translation>{url}: мындай файл жок.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetch_sources.py"/>
        <source>{url}: {count} GeoTIFFs fit {member}, and one is needed. Correct the member in the catalogue.</source>
        <translation>{url}: {member} үчүн туура келген GeoTIFF файлдары: {count}, бирөө керек. Каталогдогу member маанисин оңдоңуз.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetch_sources.py"/>
        <source>{name}: the answer is no JSON ({reason}). Try again later, or correct the catalogue.</source>
        <translation>{name}: жооп JSON эмес ({reason}). Кийинчерээк кайталаңыз же каталогду оңдоңуз.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetch_steps.py"/>
        <source>Following the water over the plugin's own relief</source>
        <translation>Сууну модулдун өз рельефи боюнча байкоо</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetch_steps.py"/>
        <source>{count} {count:facility lies|facilities lie} off the plugin's own relief: what is around {count:it|them} is fetched, and on along {count:its|their} water in rounds.</source>
        <translation>Модулдун өз рельефинен тышкаркы объекттер: {count}. Алардын айланасы, андан соң суусу боюнча тегерек-тегерек жүктөлөт.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetch_steps.py"/>
        <source>{source}: {title}; {size}; licence: {licence}</source>
        <translation>{source}: {title}; {size}; лицензия: {licence}</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetch_steps.py"/>
        <source>size unknown</source>
        <translation>өлчөмү белгисиз</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetch_steps.py"/>
        <source>about {size}</source>
        <translation>болжол менен {size}</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetch_steps.py"/>
        <source>Round {number}: the water leaves what was fetched at {count} {count:place|places}; more is fetched.</source>
        <translation>{number}-кадам: суу жүктөлгөндөн чыккан жерлер: {count}; дагы жүктөлүүдө.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetch_steps.py"/>
        <source>The water still leaves what was fetched at {count} {count:place|places} after {rounds} {rounds:round|rounds}.</source>
        <translation>{rounds} кадамдан кийин да суу жүктөлгөндөн чыккан жерлер: {count}.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetch_steps.py"/>
        <source>{source}: there is no relief where the facilities are. Check their coordinates, or choose another source.</source>
        <translation>{source}: объекттер турган жерде рельеф жок. Координаталарын текшериңиз же башка булак тандаңыз.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetch_steps.py"/>
        <source>Following the water over what was fetched</source>
        <translation>Сууну жүктөлгөн рельеф боюнча байкоо</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetch_steps.py"/>
        <source>The relief could not be fetched, and nothing else was; what came is kept in the cache. {source}, tile {tile}: {reason}</source>
        <translation>Рельеф жүктөлбөй калды, башкасы да жүктөлгөн жок; келгени кэште сакталды. {source}, {tile} барагы: {reason}</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetch_steps.py"/>
        <source>{source}: no layer is among what fits {member}. Correct the member in the catalogue.</source>
        <translation>{source}: {member} үчүн туура келгендердин арасында катмар жок. Каталогдогу member маанисин оңдоңуз.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetch_steps.py"/>
        <source>Nothing was fetched. {reasons} Choose other sources, or another place.</source>
        <translation>Эч нерсе жүктөлгөн жок. {reasons} Башка булактарды же башка жерди тандаңыз.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetchopendata.py"/>
        <source>Get open data</source>
        <translation>Ачык маалыматты жүктөө</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetchopendata.py"/>
        <source>open data,download,relief,DEM,Copernicus,GLO-30,WorldPop,population,GloFAS,flood,PGA,rivers,OpenStreetMap</source>
        <translation>ачык маалымат,жүктөө,рельеф,калк,суу ташкыны,ылдамдануу,дарыялар,DEM,Copernicus,GLO-30,WorldPop,GloFAS,PGA,OpenStreetMap</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetchopendata.py"/>
        <source>Points or polygons in any CRS: data are fetched along their water. Empty: for EXTENT alone.</source>
        <translation>Каалаган координаталар системасындагы чекиттер же полигондор: маалымат алардын суусу боюнча жүктөлөт. Бош: EXTENT үчүн гана.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetchopendata.py"/>
        <source>Extent</source>
        <translation>Аймак</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetchopendata.py"/>
        <source>An extent to fetch besides, or instead of the facilities.</source>
        <translation>Объекттерден тышкары же алардын ордуна жүктөлүүчү аймак.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetchopendata.py"/>
        <source>How far downstream (km)</source>
        <translation>Агым боюнча төмөн канча (км)</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetchopendata.py"/>
        <source>Length of the water below each facility along which data are fetched.</source>
        <translation>Ар бир объекттен төмөн маалымат жүктөлүүчү суунун узундугу.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetchopendata.py"/>
        <location filename="../processing/map/facilitysheets.py"/>
        <location filename="../processing/map/nationalreport.py"/>
        <location filename="../processing/map/shown.py"/>
        <source>Sources</source>
        <translation>Булактар</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetchopendata.py"/>
        <source>I accept the licences</source>
        <translation>Лицензияларды кабыл алам</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetchopendata.py"/>
        <source>Needed for sources whose licence binds you, such as GEM (no commercial use).</source>
        <translation>GEM сыяктуу (коммерциялык колдонууга болбойт) лицензиясы милдеттендирген булактар үчүн керек.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetchopendata.py"/>
        <source>Catalogue file</source>
        <translation>Каталог файлы</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetchopendata.py"/>
        <source>A catalogue of your own (JSON), of a mirror on an intranet or on a disk, instead of the plugin's.</source>
        <translation>Модулдукунун ордуна өз каталогуңуз (JSON), ички тармактагы же дисктеги күзгү үчүн.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetchopendata.py"/>
        <source>Sources of the catalogue file</source>
        <translation>Каталог файлынын булактары</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetchopendata.py"/>
        <source>Ids in CATALOGUE_FILE, separated by commas. Empty: those it has by default.</source>
        <translation>CATALOGUE_FILE ичиндеги идентификаторлор, үтүр менен. Бош: демейки булактар.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetchopendata.py"/>
        <source>Authentication</source>
        <translation>Аутентификация</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetchopendata.py"/>
        <source>A configuration of QGIS's authentication, where a mirror asks for a password.</source>
        <translation>Күзгү сырсөз сураса, QGIS аутентификациясынын конфигурациясы.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetchopendata.py"/>
        <source>Largest size of the cache (GB)</source>
        <translation>Кэштин эң чоң өлчөмү (ГБ)</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetchopendata.py"/>
        <source>What was fetched is kept for all projects; above this size the longest unused goes. 0: nothing is kept.</source>
        <translation>Жүктөлгөндөр бардык долбоорлор үчүн сакталат; ушул өлчөмдөн ашса, эң көптөн бери колдонулбаганы өчүрүлөт. 0: эч нерсе сакталбайт.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetchopendata.py"/>
        <source>Cache folder</source>
        <translation>Кэш папкасы</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetchopendata.py"/>
        <source>Empty: a folder in the profile of QGIS, shared by all projects.</source>
        <translation>Бош: QGIS профилиндеги бардык долбоорлорго жалпы папка.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetchopendata.py"/>
        <location filename="../processing/map/assess_parameters.py"/>
        <location filename="../window/options.py"/>
        <source>Folder of open data</source>
        <translation>Ачык маалыматтын папкасы</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetchopendata.py"/>
        <source>For the rasters (VRT over GeoTIFFs), layers (GeoPackage), manifest.json and open_data.html. What the plugin fetched there earlier is replaced when all is there, files of others never.</source>
        <translation>Растрлар (GeoTIFF үстүндөгү VRT), катмарлар (GeoPackage), manifest.json жана open_data.html үчүн. Модуль ал жерге мурда жүктөгөндөр баары даяр болгондо алмаштырылат, башкалардын файлдары эч качан.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetchopendata.py"/>
        <source>List of what was fetched</source>
        <translation>Жүктөлгөндөрдүн тизмеси</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetchopendata.py"/>
        <source>Page of sources and credits</source>
        <translation>Булактар менен авторлордун барагы</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetchopendata.py"/>
        <source>Files</source>
        <translation>Файлдар</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetchopendata.py"/>
        <source>Sources and tiles that were not fetched</source>
        <translation>Жүктөлбөгөн булактар жана барактар</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetchopendata.py"/>
        <source>Bytes received over the network</source>
        <translation>Тармактан алынган байттар</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetchopendata.py"/>
        <source>with CATALOGUE_FILE the sources are named by SOURCE_IDS</source>
        <translation>CATALOGUE_FILE менен булактарды SOURCE_IDS атайт</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetchopendata.py"/>
        <source>Give facilities (INPUT) or an extent (EXTENT).</source>
        <translation>Объекттерди (INPUT) же аймакты (EXTENT) бериңиз.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetchopendata.py"/>
        <source>{source} is under {licence}, which you must accept: read it at {url}, and tick ACCEPT_LICENCES, or leave {source} out.</source>
        <translation>{source} {licence} лицензиясында, аны кабыл алуу керек: {url} дарегинен окуп, ACCEPT_LICENCES белгилеңиз же {source} булагын алып салыңыз.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetchopendata.py"/>
        <source>{size} came over the network in {requests} {requests:request|requests}.</source>
        <translation>Тармактан {size} алынды, сурамдар: {requests}.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetchopendata.py"/>
        <source>Sources by their id:</source>
        <translation>Булактар идентификатору боюнча:</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetchopendata.py"/>
        <source>size of a tile unknown</source>
        <translation>барактын өлчөмү белгисиз</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetchopendata.py"/>
        <source>{size} a tile</source>
        <translation>бир тайл {size}</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetchopendata.py"/>
        <source>SOURCE_IDS: {id} is no source of {file}. It has {ids}.</source>
        <translation>SOURCE_IDS: {id} {file} булагы эмес. Андагылар: {ids}.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetchopendata.py"/>
        <source>Choose at least one source.</source>
        <translation>Кеминде бир булак тандаңыз.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetchopendata.py"/>
        <source>EXTENT: it has no place on the Earth. Draw it again, or choose its CRS.</source>
        <translation>EXTENT: Жерде мындай орун жок. Кайра чийиңиз же координаталар системасын тандаңыз.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetchopendata.py"/>
        <source>EXTENT: {degrees} square degrees are more than can be fetched ({most}). Draw a smaller one, or give facilities: then only what lies along their water is fetched.</source>
        <translation>EXTENT: {degrees} чарчы градус жүктөөгө боло тургандан көп ({most}). Кичирээгин чийиңиз же объекттерди бериңиз: анда алардын суусун бойлогону гана жүктөлөт.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetchopendata.py"/>
        <source>Layer {layer}: {count} of {all} {all:facility|facilities} {count:has|have} no coordinates; nothing is fetched for them.</source>
        <translation>{layer} катмары: координатасы жок объекттер: {all} ичинен {count}; алар үчүн эч нерсе жүктөлбөйт.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetchopendata.py"/>
        <source>Layer {layer}: no facility has coordinates. Give some, or an EXTENT.</source>
        <translation>{layer} катмары: бир да объекттин координатасы жок. Координаталарды же EXTENT бериңиз.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/field_folder.py"/>
        <source>{folder} holds files and is no package of this tool. Choose a folder that is empty or not there yet.</source>
        <translation>{folder} папкасында файлдар бар жана бул куралдын топтому эмес. Бош же азырынча жок папканы тандаңыз.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/field_folder.py"/>
        <source>{folder} holds changes made in the field. Take them into the register with takefromfield, and choose another folder for the new package.</source>
        <translation>{folder} папкасында талаада киргизилген өзгөртүүлөр бар. Аларды takefromfield менен реестрге алып, жаңы топтом үчүн башка папка тандаңыз.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/field_folder.py"/>
        <source>{file} is open in another program. Close it there, and pack again.</source>
        <translation>{file} башка программада ачык. Аны жаап, топтомду кайра түзүңүз.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/field_folder.py"/>
        <source>{folder} holds {file}, which was not packed: a picture of the field, perhaps. Take it into the register with takefromfield, and choose another folder for the new package.</source>
        <translation>{folder} папкасында топтомдо болбогон {file} бар: талаада тартылган сүрөт болушу мүмкүн. Аны takefromfield менен реестрге алып, жаңы топтом үчүн башка папка тандаңыз.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/field_lists.py"/>
        <source>Position</source>
        <translation>Орду</translation>
    </message>
    <message>
        <location filename="../processing/inventory/field_lists.py"/>
        <source>added in the field</source>
        <translation>талаада кошулган</translation>
    </message>
    <message>
        <location filename="../processing/inventory/field_lists.py"/>
        <source>changed in the field only</source>
        <translation>талаада гана өзгөртүлгөн</translation>
    </message>
    <message>
        <location filename="../processing/inventory/field_lists.py"/>
        <source>changed in the office and in the field since the packing, differently</source>
        <translation>топтолгондон бери кеңседе да, талаада да башкача өзгөртүлгөн</translation>
    </message>
    <message>
        <location filename="../processing/inventory/field_lists.py"/>
        <source>removed in the field; the office keeps it</source>
        <translation>талаада өчүрүлгөн; кеңседе калат</translation>
    </message>
    <message>
        <location filename="../processing/inventory/field_lists.py"/>
        <source>the office removed it, or its facility; it is not put back</source>
        <translation>кеңсе аны же объектин өчүргөн; ал кайра коюлбайт</translation>
    </message>
    <message>
        <location filename="../processing/inventory/field_lists.py"/>
        <source>the field gave it another id or facility; ids are not changed</source>
        <translation>талаада ага башка идентификатор же объект берилген; идентификаторлор өзгөртүлбөйт</translation>
    </message>
    <message>
        <location filename="../processing/inventory/field_lists.py"/>
        <source>beside the values of the office it would be refused: the greater below the lesser</source>
        <translation>кеңсенин маанилери менен чогуу четке кагылмак: чоңу кичинеден төмөн</translation>
    </message>
    <message>
        <location filename="../processing/inventory/field_project.py"/>
        <location filename="../processing/map/hazardmap.py"/>
        <source>it is not whole</source>
        <translation>ал толук эмес</translation>
    </message>
    <message>
        <location filename="../processing/inventory/field_rows.py"/>
        <source>The register of {layer} has no table {table}. Bring it up to date with createinventory first.</source>
        <translation>{layer} реестринде {table} жадыбалы жок. Алгач аны createinventory менен жаңыртыңыз.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fillfromlayers.py"/>
        <source>Fill site factors from layers</source>
        <translation>Аянтча факторлорун катмарлардан толтуруу</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fillfromlayers.py"/>
        <source>site factors,PGA,seismic,flood,elevation,slope,landslide,country,region,river,settlement,facilities</source>
        <translation>аянтча факторлору,ылдамдануу,сейсмика,суу ташкыны,бийиктик,жантаюу,жер көчкү,өлкө,аймак,дарыя,калктуу конуш,PGA</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fillfromlayers.py"/>
        <source>Layer with the inventory fields, in any CRS. It stays as it is; OUTPUT is a copy.</source>
        <translation>Реестрдин талаалары бар катмар, каалаган координаталар системасында. Ал өзгөрбөйт; OUTPUT — көчүрмө.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fillfromlayers.py"/>
        <source>Positions of unknown precision are off by up to (m)</source>
        <translation>Тактыгы белгисиз орундардын катасы мынча чейин (м)</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fillfromlayers.py"/>
        <source>Counts where coordinate_precision is unknown. What differs within it is left empty. 0: points lie on their facilities.</source>
        <translation>coordinate_precision белгисиз болгондо колдонулат. Анын ичинде айырмаланганы бош калат. 0: чекиттер объекттеринин үстүндө.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fillfromlayers.py"/>
        <source>Keep what the authority knows</source>
        <translation>Орган билгенди калтыруу</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fillfromlayers.py"/>
        <source>Known values stay; values that were computed before are renewed. Otherwise layers replace both.</source>
        <translation>Белгилүү маанилер калат; мурда эсептелгендер жаңыртылат. Болбосо катмарлар экөөнү тең алмаштырат.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fillfromlayers.py"/>
        <source>Inventory with site factors</source>
        <translation>Аянтча факторлору бар реестр</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fillfromlayers.py"/>
        <source>A copy of the inventory; data_source names value, day and layer of every computed value.</source>
        <translation>Реестрдин көчүрмөсү; data_source ар бир эсептелген маанинин өзүн, күнүн жана катмарын атайт.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fillfromlayers.py"/>
        <source>What was filled</source>
        <translation>Эмне толтурулду</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fillfromlayers.py"/>
        <source>A row per value that a layer tells: filled, kept as the authority has it, or doubtful, and why.</source>
        <translation>Катмар берген ар бир мааниге бир сап: толтурулду, органдагыдай калды же шектүү, жана эмнеге.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fillfromlayers.py"/>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>Values filled</source>
        <translation>Толтурулган маанилер</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fillfromlayers.py"/>
        <source>Known values kept that differ from the layer's</source>
        <translation>Катмардан айырмаланып, калтырылган белгилүү маанилер</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fillfromlayers.py"/>
        <source>Doubtful values left empty</source>
        <translation>Бош калтырылган шектүү маанилер</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fillfromlayers.py"/>
        <source>Values that the layers do not tell</source>
        <translation>Катмарлар айтпаган маанилер</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fillfromlayers.py"/>
        <source>FLOOD_COVERAGE says where floods were computed</source>
        <translation>суу ташкыны кайда эсептелгенин FLOOD_COVERAGE айтат</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fillfromlayers.py"/>
        <source>No layer is given, so there is nothing to fill. Give one of: {names}.</source>
        <translation>Катмар берилген эмес, толтура турган эч нерсе жок. Булардын бирин бериңиз: {names}.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fillfromlayers.py"/>
        <source>PGA and PGA_ZONES both tell of pga_g. Give one of them.</source>
        <translation>PGA жана PGA_ZONES экөө тең pga_g жөнүндө. Бирин бериңиз.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fillfromlayers.py"/>
        <location filename="../processing/map/assess_inputs.py"/>
        <source>PGA_UNIT: the unit of the acceleration must be declared. Choose one of {units}.</source>
        <translation>PGA_UNIT: ылдамдануунун бирдиги көрсөтүлүшү керек. Бирин тандаңыз: {units}.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fillfromlayers.py"/>
        <source>FLOOD_RETURN_PERIOD: flood_zone tells of the flood of 100 years, and depths of {years} years say something else. Give the depths of 100 years.</source>
        <translation>FLOOD_RETURN_PERIOD: flood_zone 100 жылдык суу ташкыны жөнүндө, {years} жылдын тереңдиктери башканы билдирет. 100 жылдын тереңдиктерин бериңиз.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fillfromlayers.py"/>
        <source>{count} {count:facility has|facilities have} no position: nothing is filled for them.</source>
        <translation>Орду жок объекттер: {count}: алар үчүн эч нерсе толтурулбайт.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fillfromlayers.py"/>
        <source>{count} {count:position|positions} may be off by up to {most} km (coordinate_precision, UNCERTAINTY): what differs around them is left empty; flood, landslide and slope always are.</source>
        <translation>Катасы {most} км чейин болушу мүмкүн орундар: {count} (coordinate_precision, UNCERTAINTY): алардын айланасында айырмаланганы бош калды; суу ташкыны, жер көчкү жана жантаюу — дайыма.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fillfromlayers.py"/>
        <source>Reading {name}</source>
        <translation>{name} окулууда</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fillfromlayers.py"/>
        <source>pga_g is read as the acceleration with 10 % probability in 50 years (475 years): the layer must be such.</source>
        <translation>pga_g 50 жылда 10 % ыктымалдыктагы ылдамдануу катары окулат (475 жыл): катмар ошондой болушу керек.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fillfromlayers.py"/>
        <source>Intensities become accelerations by a recalled, not verified correspondence: {degrees}.</source>
        <translation>Интенсивдүүлүк ылдамданууга эсте калган, текшерилбеген шайкештик боюнча которулат: {degrees}.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fillfromlayers.py"/>
        <source>it differs within the distance by which the position may be off</source>
        <translation>ал орундун мүмкүн болгон катасынын чегинде айырмаланат</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fillfromlayers.py"/>
        <source>the position is not precise enough</source>
        <translation>орду жетишерлик так эмес</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fillfromlayers.py"/>
        <source>areas of the layer overlap there and differ</source>
        <translation>катмардын аянттары ал жерде кабатташат жана айырмаланат</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fillfromlayers.py"/>
        <source>the values of the layer are implausible in the unit declared</source>
        <translation>катмардын маанилери көрсөтүлгөн бирдикте чындыкка жакын эмес</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fillfromlayers.py"/>
        <source>no acceleration is stated for this intensity</source>
        <translation>бул интенсивдүүлүк үчүн ылдамдануу көрсөтүлгөн эмес</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fillfromlayers.py"/>
        <source>the value of the layer is no depth of water</source>
        <translation>катмардын мааниси суунун тереңдиги эмес</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fillfromlayers.py"/>
        <source>the cells of the relief are too coarse (more than 200 m)</source>
        <translation>рельефтин уячалары өтө орой (200 метрден чоң)</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fillfromlayers.py"/>
        <source>it lies outside the bounds that the inventory gives</source>
        <translation>ал реестр берген чектерден тышкары</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fillfromlayers.py"/>
        <source>the field cannot hold it</source>
        <translation>талаага ал батпайт</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fillfromlayers.py"/>
        <source>data_source has no room left to say where it comes from</source>
        <translation>data_source талаасында ал кайдан экенин жазууга орун калган жок</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fillfromlayers.py"/>
        <source>{field} from {layer}: {filled} filled, {kept} kept that differ, {doubtful} doubtful, {unknown} unknown</source>
        <translation>{layer} катмарынан {field}: толтурулду {filled}, айырмаланып калтырылды {kept}, шектүү {doubtful}, белгисиз {unknown}</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fillfromlayers.py"/>
        <source>{layer} tells nothing of {count} {count:facility: its|facilities: their} {field} is not filled.</source>
        <translation>{layer} эч нерсе айтпаган объекттер: {count}: алардын {field} талаасы толтурулган жок.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fillfromlayers.py"/>
        <source>{field} of {count} {count:facility|facilities} is left empty: {reason} ({layer}).</source>
        <translation>{field} талаасы бош калган объекттер: {count}: {reason} ({layer}).</translation>
    </message>
    <message>
        <location filename="../processing/inventory/filling.py"/>
        <source>The facilities of {layer} were not put in: {reason}. Mend the values and run again.</source>
        <translation>{layer} катмарынын объекттери киргизилген жок: {reason}. Маанилерди оңдоп, кайра иштетиңиз.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/filling.py"/>
        <source>{count} facilities of {layer} are not as they were read: {told}. {remedy}.</source>
        <translation>{layer}: окулгандан кийин өзгөргөн объекттер: {count} ({told}). {remedy}.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/filling.py"/>
        <source>Fields of {layer} that an inventory does not have are not put in: {fields}. Import facilities understands other headings.</source>
        <translation>{layer} катмарынын реестрде жок талаалары киргизилбейт: {fields}. Башка баш саптарды «Объекттерди импорттоо» куралы түшүнөт.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/filling.py"/>
        <source>{layer}: {count} {count:value|values} of {field} {count:is|are} not put in, for ore and process only suggest them ({basis} = {fallback}): nobody stated them.</source>
        <translation>{layer}: {field} талаасынын {count} мааниси киргизилбейт, аларды кен менен технология гана болжолдойт ({basis} = {fallback}): эч ким көрсөткөн эмес.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/filling.py"/>
        <source>Its comma can be read in two ways: write the number without it.</source>
        <translation>Андагы үтүрдү эки түрдүү окууга болот: санды үтүрсүз жазыңыз.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/filling.py"/>
        <source>Layer {layer}, feature {id}: {field} {value} is put in as {read}: {reason}</source>
        <translation>{layer} катмары, {id} объекти: {field} {value} мындай киргизилди: {read}: {reason}</translation>
    </message>
    <message>
        <location filename="../processing/inventory/filling.py"/>
        <source>Layer {layer}, feature {id}: {field} cannot take {value}. {reason}</source>
        <translation>{layer} катмары, {id} объекти: {field} талаасы {value} маанисин албайт. {reason}</translation>
    </message>
    <message>
        <location filename="../processing/inventory/filling.py"/>
        <source>{count} more {count:value was read otherwise than it is|values were read otherwise than they are} written.</source>
        <translation>Жазылгандан башкача окулган маанилер: дагы {count}.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/filling.py"/>
        <source>{layer}, feature {id}: its point cannot be brought to the CRS of the inventory: {reason}</source>
        <translation>{layer}, {id} объекти: чекити реестрдин координаталар системасына которулбайт: {reason}</translation>
    </message>
    <message>
        <location filename="../processing/inventory/form_scheme.py"/>
        <location filename="../processing/map/assess_parameters.py"/>
        <location filename="../processing/map/rated.py"/>
        <location filename="../processing/rating/datarequest.py"/>
        <location filename="../processing/rating/rankrobustness.py"/>
        <location filename="../processing/rating/scheme_rating.py"/>
        <source>Scheme file</source>
        <translation>Схема файлы</translation>
    </message>
    <message>
        <location filename="../processing/inventory/form_scheme.py"/>
        <source>A national scheme of the THI, by which the forms rate what is entered. The forms of an inventory that is there already are made anew by it, and its table gets the fields in which the scheme writes what it adds. Empty: the plugin's own.</source>
        <translation>Формалар киргизилгенди баалоочу улуттук THI схемасы. Бар реестрдин формалары ал боюнча кайра түзүлөт, жадыбалына схема кошкон талаалар кошулат. Бош: модулдун схемасы.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/form_scheme.py"/>
        <source>{inventory} is of an older version, and its forms rate by the scheme {scheme}, which is not in it: give its file as SCHEME_FILE, and they will rate by it again.</source>
        <translation>{inventory} эски версияда, анын формалары ичинде жок {scheme} схемасы менен баалайт: файлын SCHEME_FILE катары бериңиз, алар кайра ошол боюнча баалайт.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/form_scheme.py"/>
        <source>{inventory}: the fields {fields} of scheme {scheme} cannot be added. Look who may change it.</source>
        <translation>{inventory}: {scheme} схемасынын {fields} талаалары кошулбайт. Аны ким өзгөртө аларын караңыз.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/import_outputs.py"/>
        <source>The report cannot be written to {path}: {reason}. Choose another folder.</source>
        <translation>Отчёт {path} жерине жазылбайт: {reason}. Башка папканы тандаңыз.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/import_outputs.py"/>
        <source>{read} {read:row|rows} read, {placed} {placed:facility|facilities} with a point, {without} without, {rejected} rejected</source>
        <translation>Окулган саптар: {read}, чекити бар объекттер: {placed}, чекитсиз: {without}, четке кагылган: {rejected}</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <source>Import facilities</source>
        <translation>Объекттерди импорттоо</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <source>import,inventory,facilities,tailings,spreadsheet,excel,xlsx,ods,csv,coordinates,register</source>
        <translation>импорт,реестр,калдык сактагычтар,жадыбал,координаталар,import,excel,xlsx,ods,csv</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>Table or layer of facilities</source>
        <translation>Объекттердин жадыбалы же катмары</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <source>Any vector layer or table in the project, or the path of a CSV, TXT, XLSX, XLS or ODS file. Title rows, merged cells, units in headers, decimal commas, degrees and minutes, and old Cyrillic code pages are understood in files.</source>
        <translation>Долбоордогу каалаган вектордук катмар же жадыбал, же CSV, TXT, XLSX, XLS же ODS файлына жол. Файлдарда аталыш саптары, бириккен уячалар, баш саптардагы бирдиктер, ондук үтүр, градус менен мүнөт жана эски кириллица коддоолору түшүнүлөт.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <location filename="../processing/rating/checklistsheet.py"/>
        <source>Sheet</source>
        <translation>Барак</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <source>Name of the sheet of a workbook. Empty: the sheet that looks most like an inventory.</source>
        <translation>Китептин барагынын аты. Бош: реестрге эң окшош барак.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <source>Read all sheets</source>
        <translation>Бардык барактарды окуу</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <source>Every sheet of a workbook that looks like an inventory goes into one table, each read by its own header and units. SHEET stays empty.</source>
        <translation>Китептин реестрге окшош ар бир барагы бир жадыбалга кирет, ар бири өз баш сабы жана бирдиктери менен окулат. SHEET бош калат.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <source>Encoding</source>
        <translation>Коддоо</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <source>Of a text table or dBase file, such as UTF-8, CP1251, CP866 or KZ-1048. Empty: found by its letters; the report says which and how surely.</source>
        <translation>Текст жадыбалынын же dBase файлынын коддоосу, мисалы UTF-8, CP1251, CP866 же KZ-1048. Бош: тамгалары боюнча табылат; кайсысы жана канчалык анык экенин отчёт айтат.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <source>CRS of the coordinates in the table</source>
        <translation>Жадыбалдагы координаталардын системасы</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <source>Of columns with coordinates; a layer's geometry has its own. Empty: longitude and latitude on WGS 84; metres by the zone and datum the table names, by the zone in a Gauss-Kruger easting, or by the only system that puts the point into the stated country.</source>
        <translation>Координаталары бар мамычалар үчүн; катмардын геометриясынын өз системасы бар. Бош: WGS 84 узундугу менен кеңдиги; метрлер жадыбал атаган зона жана система боюнча, Гаусс–Крюгер координатасындагы зона боюнча же чекитти көрсөтүлгөн өлкөгө түшүргөн жалгыз система боюнча.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <source>Dry density of the tailings (t/m3)</source>
        <translation>Калдыктардын кургак тыгыздыгы (т/м³)</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <source>Turns a mass into a volume where the table has no volume and no density of its own. Settled tailings have 1.2 to 1.8 t/m3. Empty: such volumes stay unknown.</source>
        <translation>Жадыбалда көлөм да, тыгыздык да жок болгондо массаны көлөмгө айландырат. Чөккөн калдыктарда 1,2–1,8 т/м³. Бош: мындай көлөмдөр белгисиз калат.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <source>Which column is which</source>
        <translation>Кайсы мамыча эмне</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <source>Overrides the guess. One line a field: field = header, with the unit in brackets where the header does not tell it, for example "volume_m3 = Stored waste [thousand m3]"; or JSON {"volume_m3": "Stored waste [thousand m3]"}. Besides the inventory fields: latitude, longitude, coordinates (both in one cell), seismic_points, operation_period. A word of the table is given its meaning after the field: "status: Ativa = active".</source>
        <translation>Божомолдун ордуна. Ар бир талаага бир сап: талаа = баш сап, баш сапта бирдик жок болсо, кашаада, мисалы "volume_m3 = Калдыктар [миң m3]"; же JSON {"volume_m3": "Stored waste [thousand m3]"}. Реестрдин талааларынан тышкары: latitude, longitude, coordinates (экөө бир уячада), seismic_points, operation_period. Жадыбалдагы сөздүн мааниси талаадан кийин берилет: "status: Ativa = active".</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <source>Country where the table names none</source>
        <translation>Жадыбалда өлкө аталбаганда</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <source>ISO code such as KG, or a name, put into rows without a country. It also lets exchanged latitude and longitude, and UTM zones, be recognised.</source>
        <translation>KG сыяктуу ISO коду же аталышы, өлкөсү жок саптарга жазылат. Ал алмашып калган кеңдик менен узундукту жана UTM зоналарын таанууга да мүмкүндүк берет.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <source>Polygons with ISO codes, to find exchanged latitude and longitude and the UTM zone of rows that state their country. Empty: QGIS's world map.</source>
        <translation>Алмашып калган кеңдик менен узундукту жана өлкөсү көрсөтүлгөн саптардын UTM зонасын табуу үчүн ISO коддору бар полигондор. Бош: QGIS дүйнө картасы.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <source>Keep columns that are no field</source>
        <translation>Талаа болбогон мамычаларды сактоо</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <source>Columns taken for nothing stay in the output beside the inventory's fields, under their headings and as text. They are listed in the report in any case.</source>
        <translation>Эч нерсе катары алынбаган мамычалар реестрдин талааларынын жанында өз баш саптары менен текст түрүндө калат. Алар отчётто кандай болсо да тизмеленет.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <source>told by its headings</source>
        <translation>баш саптары боюнча таануу</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <source>none, headings as any others</source>
        <translation>жок, баш саптар кадимкидей</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <source>Register whose headings are known</source>
        <translation>Баш саптары белгилүү реестр</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <source>detect tells it by its headings and says so in the report; none reads the headings as any others. Known are the Global TSF Registry, GRanD, OpenStreetMap's tailings ponds, the US National Inventory of Dams (feet and acre-feet) and Brazil's SIGBM.</source>
        <translation>detect аны баш саптары боюнча тааныйт жана отчётто билдирет; none баш саптарды кадимкидей окуйт. Белгилүүлөрү: Global TSF Registry, GRanD, OpenStreetMap калдык сактагычтары, АКШнын тосмолорунун улуттук кадастры (фут жана акр-фут) жана Бразилиянын SIGBM реестри.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <source>Rows with a value that cannot be used</source>
        <translation>Колдонууга болбогон мааниси бар саптар</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <source>keep_row keeps the row with that value unknown; reject_row leaves it out. Both list the value under the rejected ones.</source>
        <translation>keep_row сапты ошол мааниси белгисиз бойдон калтырат; reject_row сапты алып салат. Экөө тең маанини четке кагылгандардын арасында көрсөтөт.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <source>Language of reasons, changes and the report: English or Russian.</source>
        <translation>Себептердин, өзгөртүүлөрдүн жана отчёттун тили: англисче же орусча.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <source>Points with a field "name" (and "country", where there is one), by which a place is proposed for rows without coordinates that name a settlement. Empty: the embedded settlements of Central Asia.</source>
        <translation>"name" талаасы (жана болсо, "country") бар чекиттер, алар боюнча калктуу конушту атаган координатасыз саптарга орун сунушталат. Бош: модулдагы Борбордук Азиянын калктуу конуштары.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <source>Put in the places of settlements</source>
        <translation>Калктуу конуштардын ордун коюу</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <source>Gives rows without coordinates the place of the settlement they name, with the precision of a village or town. Else these places are only listed. The facility may be kilometres away.</source>
        <translation>Координатасыз саптарга алар атаган калктуу конуштун ордун айылдын же шаардын тактыгы менен берет. Болбосо бул орундар тизмеленет гана. Объект бир нече километр алыс болушу мүмкүн.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <source>Inventory to bring up to date</source>
        <translation>Жаңыртылуучу реестр</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <source>For a new version of a table that was imported before: the output is this inventory with what is new in the table, matched by facility_id, or without one by name, place and values. Values edited in the inventory are kept; where table and inventory differ, and what the table no longer has, is listed. What may be one facility or two is left out and asked.</source>
        <translation>Мурда импорттолгон жадыбалдын жаңы версиясы үчүн: жыйынтык — жадыбалдагы жаңысы кошулган ушул реестр, facility_id боюнча, ансыз аталышы, орду жана маанилери боюнча дал келтирилет. Реестрде түзөтүлгөн маанилер калат; жадыбал менен реестрдин айырмасы жана жадыбалда эми жогу тизмеленет. Бир же эки объект болушу мүмкүн болгону калтырылып, суралат.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <source>The table as imported last time</source>
        <translation>Акыркы жолу импорттолгон жадыбал</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <source>With it a value changed in the table since then replaces the inventory's, unless that was edited too. Without it every difference is a conflict, and the inventory's value is kept.</source>
        <translation>Аны менен, жадыбалда ошондон бери өзгөргөн маани реестрдикин алмаштырат, эгер ал да түзөтүлбөсө. Ансыз ар бир айырма — карама-каршылык, реестрдин мааниси калат.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <source>Points on WGS 84 with every inventory field.</source>
        <translation>WGS 84 системасындагы, реестрдин бардык талаалары бар чекиттер.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>Facilities without position</source>
        <translation>Орду жок объекттер</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <source>Table of the rows that have no coordinates. Skipped: such rows are rejected.</source>
        <translation>Координатасы жок саптардын жадыбалы. Берилбесе: мындай саптар четке кагылат.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <location filename="../processing/map/assess_layers.py"/>
        <source>Rejected values</source>
        <translation>Четке кагылган маанилер</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <source>Table: row, column, value, reason with remedy, and the whole row as text.</source>
        <translation>Жадыбал: сап, мамыча, маани, себеби менен чарасы жана бүт сап текст түрүндө.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <source>Changed values</source>
        <translation>Өзгөртүлгөн маанилер</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <source>Table of every value that differs from what was typed: before, after and why.</source>
        <translation>Жазылгандан айырмаланган ар бир маанинин жадыбалы: мурда, кийин жана эмнеге.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <source>Page that leads with what you have to decide; then doubts and rejected values, the columns and how sure they are, and the whole guess as text for MAPPING.</source>
        <translation>Сиз чече турган нерселерден башталган барак; андан соң шектүү жана четке кагылган маанилер, мамычалар жана алардын аныктыгы, жана MAPPING үчүн текст түрүндөгү бүт божомол.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <source>Findings by kind</source>
        <translation>Кемчиликтер түрү боюнча</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <source>Table of what was found, a row for each kind of question, doubt, rejected or changed value: how many rows, which values, and what settles it.</source>
        <translation>Табылгандардын жадыбалы, суроонун, шектүүлүктүн, четке кагылган же өзгөртүлгөн маанинин ар бир түрүнө бир сап: канча сап, кайсы маанилер жана эмне менен чечилет.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <source>Questions the table leaves open</source>
        <translation>Жадыбал ачык калтырган суроолор</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <source>Rows of facilities read</source>
        <translation>Окулган объекттердин саптары</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <source>Facilities imported with a position</source>
        <translation>Орду менен импорттолгон объекттер</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>Rows rejected</source>
        <translation>Четке кагылган саптар</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <source>Differences in which the inventory won</source>
        <translation>Реестрдин мааниси калган айырмалар</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <source>{table} is a returned data request: its answers belong to the inventory it was made from. Give that inventory as EXISTING.</source>
        <translation>{table} — кайтып келген маалымат сурамы: анын жооптору ал түзүлгөн реестрге тиешелүү. Ошол реестрди EXISTING катары бериңиз.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <source>COUNTRY: {country} is no country. Give its ISO code of two or three letters.</source>
        <translation>COUNTRY: {country} — өлкө эмес. Эки же үч тамгалуу ISO кодун бериңиз.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/packageforfield.py"/>
        <source>Package for the field</source>
        <translation>Талаа үчүн топтом</translation>
    </message>
    <message>
        <location filename="../processing/inventory/packageforfield.py"/>
        <source>field,phone,mobile,QField,Mergin Maps,offline,inspection,photo,survey,tablet</source>
        <translation>талаа,телефон,мобилдик,QField,Mergin Maps,тармаксыз,кароо,сүрөт,өлчөө,планшет,field</translation>
    </message>
    <message>
        <location filename="../processing/inventory/packageforfield.py"/>
        <source>Register or facilities</source>
        <translation>Реестр же объекттер</translation>
    </message>
    <message>
        <location filename="../processing/inventory/packageforfield.py"/>
        <source>Table of facilities of a register (GeoPackage or PostGIS), which goes with its linked tables and their history; or any layer with the inventory fields. Selected features only: those and what belongs to them.</source>
        <translation>Реестрдин объекттер жадыбалы (GeoPackage же PostGIS), байланышкан жадыбалдары жана алардын тарыхы менен кетет; же реестрдин талаалары бар каалаган катмар. Тандалгандар гана: ошолор жана аларга тиешелүүсү.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/packageforfield.py"/>
        <source>en, ru, kk, ky, tg or uz: forms, names of layers and towns.</source>
        <translation>en, ru, kk, ky, tg же uz: формалар, катмарлардын жана шаарлардын аттары.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/packageforfield.py"/>
        <source>Folder for the phone</source>
        <translation>Телефон үчүн папка</translation>
    </message>
    <message>
        <location filename="../processing/inventory/packageforfield.py"/>
        <source>A folder that is empty or not there yet, or a package of this tool as it was made: one with changes of the field is not replaced.</source>
        <translation>Бош же азырынча жок папка, же бул куралдын түзүлгөн бойдон топтому: талаа өзгөртүүлөрү бар топтом алмаштырылбайт.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/packageforfield.py"/>
        <source>The same as one file</source>
        <translation>Ошол эле бир файл түрүндө</translation>
    </message>
    <message>
        <location filename="../processing/inventory/packageforfield.py"/>
        <source>ZIP archive (*.zip)</source>
        <translation>ZIP архиви (*.zip)</translation>
    </message>
    <message>
        <location filename="../processing/inventory/packageforfield.py"/>
        <source>The folder as one archive, to send it to the phone.</source>
        <translation>Телефонго жөнөтүү үчүн папка бир архив түрүндө.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/packageforfield.py"/>
        <source>Facilities packed</source>
        <translation>Топтолгон объекттер</translation>
    </message>
    <message>
        <location filename="../processing/inventory/packageforfield.py"/>
        <source>Linked rows packed</source>
        <translation>Топтолгон байланышкан саптар</translation>
    </message>
    <message>
        <location filename="../processing/inventory/packageforfield.py"/>
        <source>Pictures and documents packed</source>
        <translation>Топтолгон сүрөттөр жана документтер</translation>
    </message>
    <message>
        <location filename="../processing/inventory/packageforfield.py"/>
        <source>{file} would lie in the folder that it holds. Choose a place outside of {folder}.</source>
        <translation>{file} өзү камтыган папкада жатып калмак. {folder} папкасынан тышкары жер тандаңыз.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/packageforfield.py"/>
        <source>Fields that the register has beside its own stay in the office: {fields}.</source>
        <translation>Реестрдин өз талааларынан тышкаркылары кеңседе калат: {fields}.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/packageforfield.py"/>
        <source>Layer {layer} has no field facility_id: what comes back could not find its facility. Run importinventory first.</source>
        <translation>{layer} катмарында facility_id талаасы жок: кайтып келген маалымат объектин таба албайт. Алгач importinventory иштетиңиз.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/packageforfield.py"/>
        <source>Files that the register names go along only from its own folder and below it. Not packed: {files}.</source>
        <translation>Реестрде аталган файлдар анын өз папкасынан жана андан ичкери гана алынат. Алынган жок: {files}.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/postgis.py"/>
        <source>There is no PostGIS connection {name}. Those of this QGIS are: {known}.</source>
        <translation>{name} PostGIS туташуусу жок. Бул QGISтеги туташуулар: {known}.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/postgis.py"/>
        <source>Schema tailings of {name}; steps applied: {steps}</source>
        <translation>{name} базасынын tailings схемасы; колдонулган кадамдар: {steps}</translation>
    </message>
    <message>
        <location filename="../processing/inventory/postgis.py"/>
        <source>Schema tailings of {name} is up to date: no steps were needed.</source>
        <translation>{name} базасынын tailings схемасы жаңыртылган: эч кандай кадам керек болгон жок.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/postgis.py"/>
        <source>The password of the connection {name} is saved in the settings of QGIS, readable for whoever can read them. It is not handed on. Better keep it in an authentication configuration: edit the connection, Authentication, Configurations.</source>
        <translation>{name} туташуусунун сырсөзү QGIS жөндөөлөрүндө сакталган, аларды окуй алган адам окуй алат. Ал башкага берилбейт. Аны аутентификация конфигурациясында сактаган жакшы: туташууну өзгөртүңүз, «Аутентификация», «Конфигурациялар».</translation>
    </message>
    <message>
        <location filename="../processing/inventory/postgis.py"/>
        <source>The connection {connection} gives no table {schema}.{name}.</source>
        <translation>{connection} туташуусу {schema}.{name} жадыбалын бербейт.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/postgis.py"/>
        <source>The connection {name} leads to a folder, not to a host: no project is stored in the database. Use a service or a host name to have one.</source>
        <translation>{name} туташуусу түйүнгө эмес, папкага алып барат: маалымат базасында долбоор сакталбайт. Сактоо үчүн кызматты же түйүндүн атын колдонуңуз.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/postgis.py"/>
        <source>The project could not be stored in {name}: {reason}</source>
        <translation>Долбоор {name} базасында сакталбай калды: {reason}</translation>
    </message>
    <message>
        <location filename="../processing/inventory/postgis.py"/>
        <source>The project {project} in the schema tailings opens all tables, linked to each other. To see it in the Browser panel, edit the connection and allow saving and loading of projects.</source>
        <translation>tailings схемасындагы {project} долбоору бири-бирине байланышкан бардык жадыбалдарды ачат. Аны «Браузер» панелинде көрүү үчүн туташууну өзгөртүп, долбоорлорду сактоого жана жүктөөгө уруксат бериңиз.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/postgis.py"/>
        <source>The schema tailings of {name} cannot be read: {reason}. Check the connection, and that the schema is one of this plugin.</source>
        <translation>{name} базасынын tailings схемасы окулбайт: {reason}. Туташууну жана схема ушул модулдуку экенин текшериңиз.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/postgis.py"/>
        <source>The inventory could not be made in {name}: {reason}. The user needs the right to create a schema, and the database the extension postgis.</source>
        <translation>Реестр {name} базасында түзүлбөй калды: {reason}. Колдонуучуга схема түзүү укугу, базага postgis кеңейтүүсү керек.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/refusals.py"/>
        <source>{facility} was changed by {who} at {when} UTC, after it was read</source>
        <translation>{facility} объектин окулгандан кийин {who} {when} UTC убактысында өзгөрткөн</translation>
    </message>
    <message>
        <location filename="../processing/inventory/refusals.py"/>
        <source>somebody</source>
        <translation>бирөө</translation>
    </message>
    <message>
        <location filename="../processing/inventory/refusals.py"/>
        <source>Look at both, and bring the table up to date with importinventory (EXISTING)</source>
        <translation>Экөөнү карап, жадыбалды importinventory (EXISTING) менен жаңыртыңыз</translation>
    </message>
    <message>
        <location filename="../processing/inventory/refusals.py"/>
        <source>another facility has this facility_id already</source>
        <translation>бул facility_id башка объектте бар</translation>
    </message>
    <message>
        <location filename="../processing/inventory/refusals.py"/>
        <source>no facility has this facility_id</source>
        <translation>мындай facility_id эч бир объектте жок</translation>
    </message>
    <message>
        <location filename="../processing/inventory/settlements.py"/>
        <source>GAZETTEER: none of the fields {fields} holds names. Call the field with the names "name".</source>
        <translation>GAZETTEER: {fields} талааларынын биринде да аттар жок. Аттары бар талааны "name" деп атаңыз.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/site_layers.py"/>
        <source>Raster {path} states that its values are in {stated}, but PGA_UNIT is {unit}. Set PGA_UNIT to {stated}, or correct the unit of the raster.</source>
        <translation>{path} растры маанилери {stated} менен экенин көрсөтөт, бирок PGA_UNIT — {unit}. PGA_UNIT маанисин {stated} коюңуз же растрдын бирдигин оңдоңуз.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/site_layers.py"/>
        <source>flood of {years} years</source>
        <translation>{years} жылдык суу ташкыны</translation>
    </message>
    <message>
        <location filename="../processing/inventory/site_layers.py"/>
        <source>Relief {path}: {count} {count:height|heights} above {highest} m are taken for no-data.</source>
        <translation>{path} рельефи: {highest} метрден жогорку {count} бийиктик маалымат жок деп алынды.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/site_layers.py"/>
        <source>Layer {layer}: none of its fields has a usual name. Choose one in {parameter}: {fields}.</source>
        <translation>{layer} катмары: бир да талаасынын кадимки аты жок. {parameter} параметринде бирин тандаңыз: {fields}.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/site_parameters.py"/>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>Peak ground acceleration</source>
        <translation>Грунттун эң чоң ылдамдануусу</translation>
    </message>
    <message>
        <location filename="../processing/inventory/site_parameters.py"/>
        <source>Raster with 10 % probability in 50 years (475 years). Fills pga_g; give it or zones.</source>
        <translation>50 жылда 10 % ыктымалдыктагы растр (475 жыл). pga_g толтурат; муну же зоналарды бериңиз.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/site_parameters.py"/>
        <source>Zones of acceleration or intensity</source>
        <translation>Ылдамдануу же интенсивдүүлүк зоналары</translation>
    </message>
    <message>
        <location filename="../processing/inventory/site_parameters.py"/>
        <source>Polygons with a value each. Fill pga_g.</source>
        <translation>Ар бирине мааниси бар полигондор. pga_g толтурат.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/site_parameters.py"/>
        <source>Field with the value</source>
        <translation>Мааниси бар талаа</translation>
    </message>
    <message>
        <location filename="../processing/inventory/site_parameters.py"/>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>Unit of the acceleration</source>
        <translation>Ылдамдануунун бирдиги</translation>
    </message>
    <message>
        <location filename="../processing/inventory/site_parameters.py"/>
        <source>Must be declared: units differ by 9.8 and more. msk: intensities, 7 = 0.1 g, 8 = 0.2 g, 9 = 0.4 g (recalled, not verified).</source>
        <translation>Көрсөтүлүшү керек: бирдиктер 9,8 эсе жана андан көп айырмаланат. msk: интенсивдүүлүк, 7 = 0,1 g, 8 = 0,2 g, 9 = 0,4 g (эстен, текшерилген эмес).</translation>
    </message>
    <message>
        <location filename="../processing/inventory/site_parameters.py"/>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>Depth of floods</source>
        <translation>Суу ташкынынын тереңдиги</translation>
    </message>
    <message>
        <location filename="../processing/inventory/site_parameters.py"/>
        <source>Raster in metres of the flood of 100 years. Fills flood_zone.</source>
        <translation>100 жылдык суу ташкынынын метрдеги растры. flood_zone толтурат.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/site_parameters.py"/>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>Where floods were computed</source>
        <translation>Суу ташкыны эсептелген жерлер</translation>
    </message>
    <message>
        <location filename="../processing/inventory/site_parameters.py"/>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>Polygons around the rivers covered. Outside, and without them, no place is said to stay dry.</source>
        <translation>Камтылган дарыялардын айланасындагы полигондор. Алардан тышкары жана аларсыз эч бир жер кургак калат деп айтылбайт.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/site_parameters.py"/>
        <source>Return period of the flood (years)</source>
        <translation>Суу ташкынынын кайталануу мезгили (жыл)</translation>
    </message>
    <message>
        <location filename="../processing/inventory/site_parameters.py"/>
        <source>flood_zone tells of the flood of 100 years: depths of any other are refused.</source>
        <translation>flood_zone 100 жылдык суу ташкыны жөнүндө: башкасынын тереңдиктери четке кагылат.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/site_parameters.py"/>
        <source>Depth 0 means dry: all rivers are covered</source>
        <translation>0 тереңдик кургакты билдирет: бардык дарыялар камтылган</translation>
    </message>
    <message>
        <location filename="../processing/inventory/site_parameters.py"/>
        <source>Only for a raster whose zeros were computed for every river, small ones too. No-data stays unknown.</source>
        <translation>Нөлдөрү ар бир дарыя үчүн, чакандары үчүн да эсептелген растр үчүн гана. Маалымат жок жер белгисиз калат.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/site_parameters.py"/>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>Landslide areas</source>
        <translation>Жер көчкү аянттары</translation>
    </message>
    <message>
        <location filename="../processing/inventory/site_parameters.py"/>
        <source>Polygons that landslides, mudflows or rock falls can reach.</source>
        <translation>Жер көчкү, сел же таш кулоо жетиши мүмкүн полигондор.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/site_parameters.py"/>
        <source>Where landslides were mapped</source>
        <translation>Жер көчкү картага түшүрүлгөн жерлер</translation>
    </message>
    <message>
        <location filename="../processing/inventory/site_parameters.py"/>
        <source>Only there a place outside all landslide areas counts as not exposed.</source>
        <translation>Ошол жерде гана жер көчкү аянттарынан тышкаркы жер коркунучсуз деп эсептелет.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/site_parameters.py"/>
        <location filename="../processing/map/assess_parameters.py"/>
        <location filename="../window/trace/words.py"/>
        <source>Relief</source>
        <translation>Рельеф</translation>
    </message>
    <message>
        <location filename="../processing/inventory/site_parameters.py"/>
        <source>Heights in metres. Fills elevation_m, and with cells up to 200 m slope_deg.</source>
        <translation>Бийиктиктер метр менен. elevation_m, ал эми уячасы 200 метрге чейин болсо, slope_deg толтурат.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/site_parameters.py"/>
        <source>Lines of rivers. Fill river_distance_km, up to 100 km.</source>
        <translation>Дарыялардын сызыктары. river_distance_km толтурат, 100 км чейин.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/site_parameters.py"/>
        <location filename="../processing/map/assess_layers.py"/>
        <location filename="../processing/map/shown.py"/>
        <location filename="../processing/parameters.py"/>
        <source>Countries</source>
        <translation>Өлкөлөр</translation>
    </message>
    <message>
        <location filename="../processing/inventory/site_parameters.py"/>
        <source>Polygons with ISO codes. Empty: the field country is not filled.</source>
        <translation>ISO коддору бар полигондор. Бош: country талаасы толтурулбайт.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/site_parameters.py"/>
        <source>Regions</source>
        <translation>Аймактар</translation>
    </message>
    <message>
        <location filename="../processing/inventory/site_parameters.py"/>
        <source>Polygons of provinces or districts. Fill region.</source>
        <translation>Облустардын же райондордун полигондору. region толтурат.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/site_parameters.py"/>
        <source>Field with the name of the region</source>
        <translation>Аймактын аты бар талаа</translation>
    </message>
    <message>
        <location filename="../processing/inventory/site_parameters.py"/>
        <source>Named places. Fill nearest_settlement and nearest_settlement_km, up to 250 km.</source>
        <translation>Аты бар жерлер. nearest_settlement жана nearest_settlement_km толтурат, 250 км чейин.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/site_parameters.py"/>
        <source>Field with the name of the settlement</source>
        <translation>Калктуу конуштун аты бар талаа</translation>
    </message>
    <message>
        <location filename="../processing/inventory/site_parameters.py"/>
        <source>Empty: the first field with a usual name.</source>
        <translation>Бош: кадимки аты бар биринчи талаа.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/table_input.py"/>
        <source>Layer {layer}: its columns are set apart by {mark}, and QGIS has split them elsewhere: {fields}. Take selection and filter off, or give the file itself: it is read by its own delimiter.</source>
        <translation>{layer} катмары: тилкелер {mark} белгиси менен бөлүнгөн, ал QGIS аларды башка жерден бөлгөн: {fields}. Тандоону жана чыпканы алып салыңыз же файлдын өзүн бериңиз: ал өз бөлгүчү боюнча окулат.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/table_input.py"/>
        <source>tabs</source>
        <translation>табуляция</translation>
    </message>
    <message>
        <location filename="../processing/inventory/table_input.py"/>
        <source>SHEET: {layer} is a single layer without sheets. Leave SHEET empty, or choose the layer in INPUT (file.gpkg|layername=name).</source>
        <translation>SHEET: {layer} — барактары жок жалгыз катмар. SHEET бош калтырыңыз же катмарды INPUT параметринде тандаңыз (file.gpkg|layername=name).</translation>
    </message>
    <message>
        <location filename="../processing/inventory/table_input.py"/>
        <source>{layer} has {count} features. An inventory has some thousands at most; check the layer.</source>
        <translation>{layer} катмарындагы объекттер: {count}. Реестрде эң көп дегенде бир нече миң болот; катмарды текшериңиз.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/takefromfield.py"/>
        <source>Take from the field</source>
        <translation>Талаадан кабыл алуу</translation>
    </message>
    <message>
        <location filename="../processing/inventory/takefromfield.py"/>
        <source>field,phone,QField,Mergin Maps,bring back,synchronise,merge,conflict,inspection,photo</source>
        <translation>талаа,телефон,QField,Mergin Maps,кайтаруу,синхрондоо,бириктирүү,карама-каршылык,кароо,сүрөт</translation>
    </message>
    <message>
        <location filename="../processing/inventory/takefromfield.py"/>
        <source>Register</source>
        <translation>Реестр</translation>
    </message>
    <message>
        <location filename="../processing/inventory/takefromfield.py"/>
        <source>Table of facilities of the register from which the package was made. The changes are written into it and its linked tables, all of them or none; its selection counts for nothing.</source>
        <translation>Топтом түзүлгөн реестрдин объекттер жадыбалы. Өзгөртүүлөр ага жана байланышкан жадыбалдарга баары чогуу жазылат же бири да жазылбайт; тандоо эске алынбайт.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/takefromfield.py"/>
        <source>Folder from the phone</source>
        <translation>Телефондон келген папка</translation>
    </message>
    <message>
        <location filename="../processing/inventory/takefromfield.py"/>
        <source>The package as it came back, with field.gpkg and its pictures. It is only read.</source>
        <translation>Кайтып келген бойдон топтом, field.gpkg жана сүрөттөрү менен. Ал окулат гана.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/takefromfield.py"/>
        <source>Where both changed a value</source>
        <translation>Маанини экөө тең өзгөртсө</translation>
    </message>
    <message>
        <location filename="../processing/inventory/takefromfield.py"/>
        <source>office: the register keeps its value. field: the value of the field is taken. look: nothing is written at all, changes and conflicts are only listed.</source>
        <translation>office: реестрдин мааниси калат. field: талаанын мааниси алынат. look: эч нерсе жазылбайт, өзгөртүүлөр менен карама-каршылыктар тизмеленет гана.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/takefromfield.py"/>
        <source>Conflicts</source>
        <translation>Карама-каршылыктар</translation>
    </message>
    <message>
        <location filename="../processing/inventory/takefromfield.py"/>
        <source>What office and field changed differently, and what one of them removed: both values, that at the packing, and which one is kept.</source>
        <translation>Кеңсе менен талаа башкача өзгөрткөн жана бири өчүргөн нерселер: эки маани, топтоо учурундагысы жана кайсынысы калганы.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/takefromfield.py"/>
        <source>Changes</source>
        <translation>Өзгөртүүлөр</translation>
    </message>
    <message>
        <location filename="../processing/inventory/takefromfield.py"/>
        <source>What is taken from the field, value by value, and added rows.</source>
        <translation>Талаадан алынганы, маани боюнча, жана кошулган саптар.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/takefromfield.py"/>
        <source>Facilities added</source>
        <translation>Кошулган объекттер</translation>
    </message>
    <message>
        <location filename="../processing/inventory/takefromfield.py"/>
        <source>Facilities changed</source>
        <translation>Өзгөргөн объекттер</translation>
    </message>
    <message>
        <location filename="../processing/inventory/takefromfield.py"/>
        <source>Linked rows added or changed</source>
        <translation>Кошулган же өзгөргөн байланышкан саптар</translation>
    </message>
    <message>
        <location filename="../processing/inventory/takefromfield.py"/>
        <source>Pictures and documents copied</source>
        <translation>Көчүрүлгөн сүрөттөр жана документтер</translation>
    </message>
    <message>
        <location filename="../processing/inventory/takefromfield.py"/>
        <source>{layer} is no table of facilities of a register. Put the facilities into one with createinventory, and take the package into that.</source>
        <translation>{layer} — реестрдин объекттер жадыбалы эмес. Объекттерди createinventory менен реестрге киргизип, топтомду ошого алыңыз.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/takefromfield.py"/>
        <source>{layer} is being edited. Save or discard the changes first.</source>
        <translation>{layer} түзөтүлүүдө. Алгач өзгөртүүлөрдү сактаңыз же жокко чыгарыңыз.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/takefromfield.py"/>
        <source>{layer} is the package itself. Choose the register of the office.</source>
        <translation>{layer} — топтомдун өзү. Кеңсенин реестрин тандаңыз.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/takefromfield.py"/>
        <source>Nothing was taken into the register: {reason}. Mend the value in the package ({file}) or in the register, and run again.</source>
        <translation>Реестрге эч нерсе алынган жок: {reason}. Топтомдогу ({file}) же реестрдеги маанини оңдоп, кайра иштетиңиз.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/takefromfield.py"/>
        <source>{count} {count:conflict|conflicts} between office and field: see the table of conflicts.</source>
        <translation>Кеңсе менен талаанын карама-каршылыктары: {count}: карама-каршылыктар жадыбалын караңыз.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/takefromfield.py"/>
        <source>Pictures and documents that could not be copied, for they are not in the package, or the register is a database and no saved project shows where its files lie: {files}.</source>
        <translation>Көчүрүлбөгөн сүрөттөр жана документтер: алар топтомдо жок, же реестр маалымат базасы болуп, сакталган долбоор файлдары кайда экенин көрсөтпөйт: {files}.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/takefromfield.py"/>
        <source>Nothing was written: ON_CONFLICT is look.</source>
        <translation>Эч нерсе жазылган жок: ON_CONFLICT — look.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/takefromfield.py"/>
        <source>{folder} is no package of packageforfield: it has no {file} with the state at the packing. Choose the folder as it came back from the phone.</source>
        <translation>{folder} — packageforfield топтому эмес: анда топтоо учурундагы абалы бар {file} жок. Телефондон келген бойдон папканы тандаңыз.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/takefromfield.py"/>
        <source>The register of {layer} is of an earlier version: its table {table} has no field {fields}. Bring it up to date with createinventory first.</source>
        <translation>{layer} реестри эски версияда: {table} жадыбалында {fields} талаасы жок. Алгач аны createinventory менен жаңыртыңыз.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/takefromfield.py"/>
        <source>{layer} has none of the facilities of the package in {folder}: it was made of another register. Choose that one.</source>
        <translation>{layer} катмарында {folder} папкасындагы топтомдун бир да объекти жок: ал башка реестрден түзүлгөн. Ошол реестрди тандаңыз.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/writing.py"/>
        <source>the database gives no transaction</source>
        <translation>маалымат базасы транзакция бербейт</translation>
    </message>
    <message>
        <location filename="../processing/inventory/writing.py"/>
        <source>the database gives no reason</source>
        <translation>маалымат базасы себебин айтпайт</translation>
    </message>
    <message>
        <location filename="../processing/map/assess.py"/>
        <source>Assess facilities</source>
        <translation>Объекттерди толук баалоо</translation>
    </message>
    <message>
        <location filename="../processing/map/assess.py"/>
        <source>assessment,tailings,hazard,risk,screening,map,list,report,national,all in one</source>
        <translation>баалоо,калдык сактагычтар,кооптуулук,тобокелдик,карта,тизме,отчёт,assessment,hazard map</translation>
    </message>
    <message>
        <location filename="../processing/map/assess.py"/>
        <source>Hazard assessment</source>
        <translation>Кооптуулукту баалоо</translation>
    </message>
    <message>
        <location filename="../processing/map/assess.py"/>
        <source>No facility could be placed on the map: {read} rows read, {rejected} rejected.</source>
        <translation>Бир да объект картага коюлган жок: окулган саптар {read}, четке кагылганы {rejected}.</translation>
    </message>
    <message>
        <location filename="../processing/map/assess.py"/>
        <source>The outputs are in {folder}</source>
        <translation>Жыйынтыктар {folder} папкасында</translation>
    </message>
    <message>
        <location filename="../processing/map/assess.py"/>
        <source>{file} in {folder} is of an earlier run: {name} is off.</source>
        <translation>{folder} папкасындагы {file} мурунку иштетүүдөн калган: {name} өчүк.</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_flow.py"/>
        <source>Flows are not simulated: they need volumes, and a RELIEF with cells of 200 m or less, better 30 m.</source>
        <translation>Агымдар моделденбейт: көлөмдөр жана уячасы 200 метрден ашпаган, жакшысы 30 м RELIEF керек.</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_flow.py"/>
        <source>Simulating flows</source>
        <translation>Агымдарды моделдөө</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_inputs.py"/>
        <source>RIVERS do not lead the water: it follows DIRECTIONS, into which they may have been burnt.</source>
        <translation>RIVERS сууну баштабайт: ал DIRECTIONS боюнча агат, дарыялар ага киргизилген болушу мүмкүн.</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_inputs.py"/>
        <source>Neither POPULATION nor SETTLEMENTS is given: people are counted in the plugin's own list of {count} {count:town|towns} (GeoNames). That is an overview and a lower bound: villages are missing, and where no town is hit it is unknown who lives there. Give POPULATION for any decision.</source>
        <translation>POPULATION да, SETTLEMENTS да берилген эмес: калк модулдун өз тизмесиндеги {count} шаар боюнча эсептелет (GeoNames). Бул жалпы көрүнүш жана төмөнкү чек: айылдар жок, ал эми шаар жабыркабаган жерде ким жашары белгисиз. Чечим үчүн POPULATION бериңиз.</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_inputs.py"/>
        <source>POPULATION goes before SETTLEMENTS: people at risk are those of the raster. Where it does not cover all of a zone, the more of what the two know is a lower bound.</source>
        <translation>POPULATION SETTLEMENTS алдында турат: тобокелдик зонасындагы калк растрдан алынат. Ал зонаны толук каптабаса, экөө билгендин чоңу — төмөнкү чек.</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_layers.py"/>
        <source>Relief of the map</source>
        <translation>Картанын рельефи</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_layers.py"/>
        <source>Paths by arrival</source>
        <translation>Жолдор жетүү убактысы боюнча</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_layers.py"/>
        <source>Settlements hit</source>
        <translation>Жабыркаган калктуу конуштар</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_layers.py"/>
        <source>Facilities by class</source>
        <translation>Объекттер классы боюнча</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_layers.py"/>
        <source>Open the hazard list</source>
        <translation>Кооптуулук тизмесин ачуу</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_layers.py"/>
        <source>Open the map (PDF)</source>
        <translation>Картаны ачуу (PDF)</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>Layer, or the path of a CSV, XLSX or ODS file, as the tool Import facilities takes it. Rows that cannot be used are kept in the table `rejected` with the reason.</source>
        <translation>«Объекттерди импорттоо» куралы алгандай катмар же CSV, XLSX же ODS файлына жол. Колдонууга болбогон саптар себеби менен `rejected` жадыбалында сакталат.</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>Folder that the tool Get open data made, or a copy of it. What it holds of relief, people, floods, acceleration, landslides, rivers, settlements and countries is used where the parameter itself is empty, and credited.</source>
        <translation>«Ачык маалыматты жүктөө» куралы түзгөн папка же анын көчүрмөсү. Андагы рельеф, калк, суу ташкыны, ылдамдануу, жер көчкү, дарыялар, калктуу конуштар жана өлкөлөр параметрдин өзү бош болгондо колдонулат жана булагы көрсөтүлөт.</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>Heights in metres, for example SRTM or Copernicus GLO-30, covering the facilities and the rivers below them. Empty: the plugin's own relief of Central Asia (1.9 km), an overview only.</source>
        <translation>Объекттерди жана алардан төмөнкү дарыяларды каптаган, метрдеги бийиктиктер, мисалы SRTM же Copernicus GLO-30. Бош: модулдун өз Борбордук Азия рельефи (1,9 км), жалпы көрүнүш гана.</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>Flow directions of the relief</source>
        <translation>Ушул рельефтин агым багыттары</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>D8 raster with the cells of RELIEF, of any size, such as flowdirections makes once for a country: the water follows it, and only what the paths need is read. RIVERS do not lead the water then.</source>
        <translation>Уячалары RELIEF менен бирдей, ар кандай өлчөмдөгү D8 растры, мисалы flowdirections бүт өлкөгө бир жолу түзгөн: суу ошону боюнча агат, жолдорго керектүүсү гана окулат. Анда RIVERS сууну баштабайт.</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>Country polygons with ISO codes, for border crossings and the map. Empty: QGIS's world map.</source>
        <translation>Чек ара кесилиштери жана карта үчүн ISO коддору бар өлкө полигондору. Бош: QGIS дүйнө картасы.</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>Points or polygons with the field `population`, to count the people along the paths, and from them TRI and GISTM class. Empty, and no POPULATION: the plugin's own towns, as a lower bound.</source>
        <translation>Жолдорду бойлогон калкты, алардан TRI менен GISTM классын эсептөө үчүн `population` талаасы бар чекиттер же полигондор. Бош жана POPULATION жок: модулдун өз шаарлары, төмөнкү чек катары.</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>People per cell, such as WorldPop or GHS-POP; it goes before SETTLEMENTS.</source>
        <translation>Бир уячага киши, мисалы WorldPop же GHS-POP; ал SETTLEMENTS алдында турат.</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>Count people in the plugin's own towns</source>
        <translation>Калкты модулдун өз шаарлары боюнча эсептөө</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>Where neither SETTLEMENTS nor POPULATION is given: the people of 734 towns of Central Asia (GeoNames) are an overview and a lower bound. Off: people are not counted.</source>
        <translation>SETTLEMENTS да, POPULATION да берилбегенде: Борбордук Азиянын 734 шаарынын калкы (GeoNames) — жалпы көрүнүш жана төмөнкү чек. Өчүк: калк эсептелбейт.</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>Intakes, dams, bridges, hospitals: listed with distance and arrival where a path or zone meets them.</source>
        <translation>Суу алгычтар, тосмолор, көпүрөлөр, ооруканалар: жол же зона аларга тийген жерде аралыгы жана жетүү убактысы менен тизмеленет.</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>Known river lines, along which the water is led. They also fill river_distance_km.</source>
        <translation>Суу бойлоп агуучу белгилүү дарыя сызыктары. Алар river_distance_km да толтурат.</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>As in the tool Trace downstream. Empty: the plugin's list of inland sinks of Central Asia.</source>
        <translation>«Агымды төмөн карай байкоо» куралындагыдай. Бош: модулдагы Борбордук Азиянын агып чыкпаган ойдуңдарынын тизмеси.</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>Raster with 10 % probability in 50 years (475 years). Fills pga_g where it is unknown.</source>
        <translation>50 жылда 10 % ыктымалдыктагы растр (475 жыл). Белгисиз болгон жерде pga_g толтурат.</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>Must be declared with PGA: units differ by 9.8 and more.</source>
        <translation>PGA менен бирге көрсөтүлүшү керек: бирдиктер 9,8 эсе жана андан көп айырмаланат.</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>Raster in metres of the flood of 100 years. Fills flood_zone where it is unknown.</source>
        <translation>100 жылдык суу ташкынынын метрдеги растры. Белгисиз болгон жерде flood_zone толтурат.</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>Polygons that landslides, mudflows or rock falls can reach. Fill landslide_exposed.</source>
        <translation>Жер көчкү, сел же таш кулоо жетиши мүмкүн полигондор. landslide_exposed толтурат.</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_parameters.py"/>
        <location filename="../processing/rating/transboundaryscreening.py"/>
        <location filename="../processing/rating/waterhazardclass.py"/>
        <source>Substances</source>
        <translation>Заттар</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>One row per substance of a facility, as the tool Water hazard class takes it: it gives facilities the class. Empty: where none is known, ore and process suggest one, which counts as unknown in the rating.</source>
        <translation>Объекттин ар бир затына бир сап, «Суу үчүн кооптуулук классы» куралы алгандай: ал объекттерге классты берет. Бош: класс белгисиз болгондо кен менен технология классты болжолдойт, ал баалоодо белгисиз деп эсептелет.</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>Language of map and list</source>
        <translation>Картанын жана тизменин тили</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>en, ru, kk, ky, tg, uz, or both: the map then carries English and Russian, the list is in English. Reports of the import and the rating are in English or Russian.</source>
        <translation>en, ru, kk, ky, tg, uz же both: анда карта англисче жана орусча, тизме англисче. Импорттун жана баалоонун отчёттору англисче же орусча.</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>A national scheme of the THI, used instead of the plugin's own in every step: rating, risk, list and map. A wrong one is refused before anything is computed.</source>
        <translation>Ар бир кадамда модулдун схемасынын ордуна колдонулган улуттук THI схемасы: баалоо, тобокелдик, тизме жана карта. Туура эмеси эсептөөдөн мурун четке кагылат.</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_parameters.py"/>
        <location filename="../processing/map/hazardlist.py"/>
        <source>Order</source>
        <translation>Тартип</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>Order of the list: cautious, every unknown at its worst; expected, by how likely its classes are; robust, by the median rank over 10,000 draws of what is unknown. The other ranks stand beside it.</source>
        <translation>Тизменин тартиби: cautious — ар бир белгисиз эң начар; expected — класстарынын ыктымалдыгы боюнча; robust — белгисиздин 10 000 кокустук тандоосундагы орундун медианасы боюнча. Башка орундар жанында турат.</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>Detail of the zones</source>
        <translation>Зоналардын кылдаттыгы</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>screening: zones by the rule of LAHARZ; flow: simulateflow for every facility besides, which takes minutes each, asks for a relief of 30 m, and writes flow_report.html and rasters.</source>
        <translation>screening: LAHARZ эрежеси боюнча зоналар; flow: ага кошумча ар бир объект үчүн simulateflow — ар бирине бир нече мүнөт, 30 м рельеф керек; flow_report.html жана растрларды жазат.</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_parameters.py"/>
        <location filename="../processing/map/hazardmap.py"/>
        <source>Paper</source>
        <translation>Кагаз</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>Size and direction of the map.</source>
        <translation>Картанын өлчөмү жана багыты.</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>Sources of the facility data</source>
        <translation>Объекттер жөнүндө маалыматтын булактары</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>Printed on the map, for example the register and its date.</source>
        <translation>Картага басылат, мисалы реестр жана анын күнү.</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>Who gives map, list and sheets out, or the country: stands above their titles.</source>
        <translation>Картаны, тизмени жана барактарды ким чыгарат, же өлкө: аталышынын үстүндө турат.</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>A picture of the authority's, at the head of map, list and sheets: PNG, JPEG or SVG, of at most 5 MB.</source>
        <translation>Карта, тизме жана барактардын башындагы органдын сүрөтү: PNG, JPEG же SVG, эң көп 5 МБ.</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_parameters.py"/>
        <location filename="../processing/map/facilitysheets.py"/>
        <source>Facility sheets</source>
        <translation>Объект барактары</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>facility_sheets.pdf, a page a facility.</source>
        <translation>facility_sheets.pdf, ар бир объектке бир барак.</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>Explanation of the rating</source>
        <translation>Баалоонун түшүндүрмөсү</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>hazard_explanation.html: input, rule and score of the 100 highest facilities.</source>
        <translation>hazard_explanation.html: эң жогорку 100 объекттин баштапкы маалыматы, эрежеси жана баллы.</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>Check of the inventory</source>
        <translation>Реестрди текшерүү</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>check_report.html: what cannot be, is unusual or missing, and the table `findings`.</source>
        <translation>check_report.html: эмне мүмкүн эмес, адаттан тыш же жок, жана `findings` жадыбалы.</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>Output folder</source>
        <translation>Жыйынтыктар папкасы</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>Folder for hazard_assessment.gpkg, hazard_map.pdf, hazard_map.qgz, hazard_list.html, hazard_list.xlsx and import_report.html. Earlier outputs are replaced only when the whole run succeeds.</source>
        <translation>hazard_assessment.gpkg, hazard_map.pdf, hazard_map.qgz, hazard_list.html, hazard_list.xlsx жана import_report.html үчүн папка. Мурунку жыйынтыктар бүт иштетүү ийгиликтүү болгондо гана алмаштырылат.</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_parameters.py"/>
        <location filename="../processing/map/hazardlist.py"/>
        <source>Hazard list</source>
        <translation>Кооптуулук тизмеси</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_parameters.py"/>
        <location filename="../processing/map/hazardmap.py"/>
        <source>Hazard map</source>
        <translation>Кооптуулук картасы</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>Import report</source>
        <translation>Импорт отчёту</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>Report on simulated flows</source>
        <translation>Агымдарды моделдөө отчёту</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>Facilities assessed</source>
        <translation>Бааланган объекттер</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>Facilities above a border</source>
        <translation>Чек арадан жогорку объекттер</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>People at risk of any facility, each counted once</source>
        <translation>Кеминде бир объекттин тобокелдик зонасындагы калк, ар бири бир жолу эсептелген</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_parameters.py"/>
        <location filename="../processing/map/facilitysheets.py"/>
        <location filename="../processing/map/hazardlist.py"/>
        <location filename="../processing/map/hazardmap.py"/>
        <location filename="../processing/map/nationalreport.py"/>
        <location filename="../processing/map/webmap.py"/>
        <source>Open points before publication</source>
        <translation>Жарыялоого чейин ачык маселелер</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_steps.py"/>
        <source>Reading the facilities</source>
        <translation>Объекттерди окуу</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_steps.py"/>
        <location filename="../window/trace/work.py"/>
        <source>Following the water downstream</source>
        <translation>Сууну агым боюнча төмөн байкоо</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_steps.py"/>
        <source>{written} of {count} facilities were handed on.</source>
        <translation>Андан ары берилген объекттер: {count} ичинен {written}.</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_steps.py"/>
        <source>Filling site factors</source>
        <translation>Аянтча факторлорун толтуруу</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_steps.py"/>
        <source>Checking the inventory</source>
        <translation>Реестрди текшерүү</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_steps.py"/>
        <source>Working out water hazard classes</source>
        <translation>Суу үчүн кооптуулук класстарын аныктоо</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_steps.py"/>
        <source>Estimating releases</source>
        <translation>Агып чыгууларды баалоо</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_steps.py"/>
        <source>Inundation zones are not computed: cells of {cell} m are too coarse. Give a RELIEF of 30 to 90 m.</source>
        <translation>Каптоо зоналары эсептелбейт: {cell} м уячалар өтө орой. 30–90 м RELIEF бериңиз.</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_steps.py"/>
        <source>Inundation zones are not computed: no facility has a volume.</source>
        <translation>Каптоо зоналары эсептелбейт: бир да объекттин көлөмү жок.</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_steps.py"/>
        <source>Filling the valleys</source>
        <translation>Өрөөндөрдү толтуруу</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_steps.py"/>
        <source>Working out arrivals</source>
        <translation>Жетүү убактыларын эсептөө</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_steps.py"/>
        <source>Looking for people and borders along the paths</source>
        <translation>Жолдорду бойлогон калкты жана чек араларды издөө</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_steps.py"/>
        <source>Looking for people in the zones</source>
        <translation>Зоналардагы калкты издөө</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_steps.py"/>
        <source>TRI and GISTM class are not computed: the people at risk are unknown. Give POPULATION or SETTLEMENTS, or the field population_at_risk.</source>
        <translation>TRI жана GISTM классы эсептелбейт: тобокелдик зонасындагы калк белгисиз. POPULATION же SETTLEMENTS же population_at_risk талаасын бериңиз.</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_steps.py"/>
        <source>Writing the list</source>
        <translation>Тизмени жазуу</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_steps.py"/>
        <source>Drawing the map</source>
        <translation>Картаны чийүү</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_steps.py"/>
        <source>Writing the facility sheets</source>
        <translation>Объект барактарын жазуу</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_steps.py"/>
        <source>Rating</source>
        <translation>Баалоо</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_steps.py"/>
        <source>Drawing what is unknown</source>
        <translation>Белгисизди кокустук тандоо</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_steps.py"/>
        <source>Verifying the data fetched</source>
        <translation>Жүктөлгөн маалыматты текшерүү</translation>
    </message>
    <message>
        <location filename="../processing/map/authority.py"/>
        <location filename="../window/options.py"/>
        <source>Authority</source>
        <translation>Орган</translation>
    </message>
    <message>
        <location filename="../processing/map/authority.py"/>
        <location filename="../processing/map/nationalreport.py"/>
        <location filename="../window/options.py"/>
        <source>Picture (*.png *.jpg *.jpeg *.svg)</source>
        <translation>Сүрөт (*.png *.jpg *.jpeg *.svg)</translation>
    </message>
    <message>
        <location filename="../processing/map/authority.py"/>
        <location filename="../processing/map/nationalreport.py"/>
        <location filename="../window/options.py"/>
        <source>Logo</source>
        <translation>Логотип</translation>
    </message>
    <message>
        <location filename="../processing/map/credits.py"/>
        <source>Open data used before</source>
        <translation>Мурда колдонулган ачык маалымат</translation>
    </message>
    <message>
        <location filename="../processing/map/credits.py"/>
        <source>Layers that went into earlier steps (relief, population, floods, ...), to be credited: files of a folder that the tool Get open data made, or its manifest.json for all that it holds. Layers given above are credited without being named here.</source>
        <translation>Мурунку кадамдарда колдонулган, булагы көрсөтүлүүчү катмарлар (рельеф, калк, суу ташкыны, ...): «Ачык маалыматты жүктөө» куралы түзгөн папканын файлдары же андагынын баары үчүн manifest.json. Жогоруда берилген катмарлар бул жерде аталбаса да көрсөтүлөт.</translation>
    </message>
    <message>
        <location filename="../processing/map/facilitysheets.py"/>
        <source>atlas,fact sheet,passport,profile,report,PDF,print</source>
        <translation>атлас,объект барагы,паспорт,профиль,отчёт,PDF,басып чыгаруу,atlas,fact sheet</translation>
    </message>
    <message>
        <location filename="../processing/map/facilitysheets.py"/>
        <source>Facilities with the rating of the tool Rate hazard (field thi), one page each.</source>
        <translation>«Кооптуулукту баалоо» куралынын баасы бар объекттер (thi талаасы), ар бирине бир барак.</translation>
    </message>
    <message>
        <location filename="../processing/map/facilitysheets.py"/>
        <source>Paths of the tool Trace downstream; their Z and M values make the long profile. They belong to a facility by facility_id, as the other layers do.</source>
        <translation>«Агымды төмөн карай байкоо» куралынын жолдору; алардын Z жана M маанилеринен узата профиль түзүлөт. Башка катмарлардай эле объектке facility_id боюнча тиешелүү.</translation>
    </message>
    <message>
        <location filename="../processing/map/facilitysheets.py"/>
        <source>Zones to show on the map of a page.</source>
        <translation>Барактын картасында көрсөтүлүүчү зоналар.</translation>
    </message>
    <message>
        <location filename="../processing/map/facilitysheets.py"/>
        <source>Crossings of the tool Trace downstream, marked on the profile with distance and hours.</source>
        <translation>«Агымды төмөн карай байкоо» куралынын кесилиштери, профилде аралыгы жана сааттары менен белгиленет.</translation>
    </message>
    <message>
        <location filename="../processing/map/facilitysheets.py"/>
        <source>Shades the map near the facility, at scales for which its cells are small enough. Left empty: plain.</source>
        <translation>Объекттин жанындагы картага, уячалары жетишерлик майда болгон масштабдарда, көлөкө берет. Бош: көлөкөсүз.</translation>
    </message>
    <message>
        <location filename="../processing/map/facilitysheets.py"/>
        <source>Language of the sheets</source>
        <translation>Барактардын тили</translation>
    </message>
    <message>
        <location filename="../processing/map/facilitysheets.py"/>
        <source>en, ru, kk, ky, tg or uz: headings and coded values; names stay as they are.</source>
        <translation>en, ru, kk, ky, tg же uz: баш саптар жана коддолгон маанилер; аттар өзгөрбөйт.</translation>
    </message>
    <message>
        <location filename="../processing/map/facilitysheets.py"/>
        <source>Only the highest</source>
        <translation>Эң жогоркулары гана</translation>
    </message>
    <message>
        <location filename="../processing/map/facilitysheets.py"/>
        <source>How many facilities get a page, by rank; 0: all.</source>
        <translation>Канча объект, орду боюнча, барак алат; 0: баары.</translation>
    </message>
    <message>
        <location filename="../processing/map/facilitysheets.py"/>
        <source>Named on pages of facilities whose data_source is empty.</source>
        <translation>data_source талаасы бош объекттердин барактарында аталат.</translation>
    </message>
    <message>
        <location filename="../processing/map/facilitysheets.py"/>
        <source>Who gives the sheets out: stands above the name of each facility.</source>
        <translation>Барактарды ким чыгарат: ар бир объекттин аталышынын үстүндө турат.</translation>
    </message>
    <message>
        <location filename="../processing/map/facilitysheets.py"/>
        <source>A picture of the authority's, at the head of each page: PNG, JPEG or SVG, of at most 5 MB.</source>
        <translation>Ар бир барактын башындагы органдын сүрөтү: PNG, JPEG же SVG, эң көп 5 МБ.</translation>
    </message>
    <message>
        <location filename="../processing/map/facilitysheets.py"/>
        <source>Sheets</source>
        <translation>Барактар</translation>
    </message>
    <message>
        <location filename="../processing/map/facilitysheets.py"/>
        <source>One PDF, A4 portrait, a page a facility, highest first.</source>
        <translation>Бир PDF, A4 тигинен, ар бир объектке бир барак, эң жогоркусунан баштап.</translation>
    </message>
    <message>
        <location filename="../processing/map/fetched_folder.py"/>
        <source>{path}: the manifest gives the unit {unit} for accelerations; one of {units} can be read. Give the raster as PGA, with its PGA_UNIT.</source>
        <translation>{path}: манифестте ылдамдануунун бирдиги {unit}; булардын бири гана окулат: {units}. Растрды PGA катары PGA_UNIT менен бериңиз.</translation>
    </message>
    <message>
        <location filename="../processing/map/fetched_folder.py"/>
        <source>{path} cannot be opened as {name}: fetch into {folder} once more, or give {name} itself.</source>
        <translation>{path} {name} катары ачылбайт: {folder} папкасына кайра жүктөңүз же {name} өзүн бериңиз.</translation>
    </message>
    <message>
        <location filename="../processing/map/fetched_folder.py"/>
        <source>{name}: {title}, from DATA_FOLDER. {credit}</source>
        <translation>{name}: {title}, DATA_FOLDER папкасынан. {credit}</translation>
    </message>
    <message>
        <location filename="../processing/map/fetched_folder.py"/>
        <source>{name} is given</source>
        <translation>{name} берилген</translation>
    </message>
    <message>
        <location filename="../processing/map/fetched_folder.py"/>
        <source>no step takes it as it is</source>
        <translation>бир да кадам аны ошол бойдон албайт</translation>
    </message>
    <message>
        <location filename="../processing/map/fetched_folder.py"/>
        <source>Not used of DATA_FOLDER: {title} ({file}): {reason}.</source>
        <translation>DATA_FOLDER папкасынан колдонулган жок: {title} ({file}): {reason}.</translation>
    </message>
    <message>
        <location filename="../processing/map/fetched_folder.py"/>
        <source>DATA_FOLDER lacks {kind} {tile} of {source}: {reason}</source>
        <translation>DATA_FOLDER папкасында жок: {kind} {tile}, булагы {source}: {reason}</translation>
    </message>
    <message>
        <location filename="../processing/map/hazardlist.py"/>
        <source>list,ranking,table,report,HTML,Excel,XLSX,ODS,CSV,THI</source>
        <translation>тизме,орундар,жадыбал,отчёт,HTML,Excel,XLSX,ODS,CSV,THI,list,ranking</translation>
    </message>
    <message>
        <location filename="../processing/map/hazardlist.py"/>
        <location filename="../processing/map/shown.py"/>
        <location filename="../processing/rating/scheme_rating.py"/>
        <source>Rated facilities</source>
        <translation>Бааланган объекттер</translation>
    </message>
    <message>
        <location filename="../processing/map/hazardlist.py"/>
        <location filename="../processing/map/nationalreport.py"/>
        <source>Facilities with the rating of the tool Rate hazard (field thi); with or without geometry.</source>
        <translation>«Кооптуулукту баалоо» куралынын баасы бар объекттер (thi талаасы); геометриясы менен же ансыз.</translation>
    </message>
    <message>
        <location filename="../processing/map/hazardlist.py"/>
        <location filename="../processing/map/shown.py"/>
        <source>Downstream paths</source>
        <translation>Агым жолдору</translation>
    </message>
    <message>
        <location filename="../processing/map/hazardlist.py"/>
        <source>Paths of the tool Trace downstream: where one was followed to its end and crosses no border, the list says so. Without them such a border is unknown.</source>
        <translation>«Агымды төмөн карай байкоо» куралынын жолдору: жол аягына чейин аныкталып, чек араны кеспесе, тизме ошону айтат. Аларсыз мындай чек ара белгисиз.</translation>
    </message>
    <message>
        <location filename="../processing/map/hazardlist.py"/>
        <source>Language of the list</source>
        <translation>Тизменин тили</translation>
    </message>
    <message>
        <location filename="../processing/map/hazardlist.py"/>
        <source>en, ru, both, kk, ky, tg or uz: headings and coded values; names stay as they are.</source>
        <translation>en, ru, both, kk, ky, tg же uz: баш саптар жана коддолгон маанилер; аттар өзгөрбөйт.</translation>
    </message>
    <message>
        <location filename="../processing/map/hazardlist.py"/>
        <source>cautious: every unknown at its worst (thi_rank). expected: by how likely the classes of the unknown are (thi_rank_expected). robust: by the median rank of the tool How sure are the ranks, run on the rated facilities (rank_median). The other ranks stand beside it.</source>
        <translation>cautious: ар бир белгисиз эң начар (thi_rank). expected: белгисиздин класстарынын ыктымалдыгы боюнча (thi_rank_expected). robust: бааланган объекттерге иштетилген «Орундар канчалык ишенимдүү» куралынын орундарынын медианасы боюнча (rank_median). Башка орундар жанында турат.</translation>
    </message>
    <message>
        <location filename="../processing/map/hazardlist.py"/>
        <location filename="../processing/map/nationalreport.py"/>
        <source>People at risk of any facility</source>
        <translation>Кеминде бир объекттин тобокелдик зонасындагы калк</translation>
    </message>
    <message>
        <location filename="../processing/map/hazardlist.py"/>
        <source>Printed with the list: PEOPLE_TOTAL of the tool Exposure, which counts each person once.</source>
        <translation>Тизме менен басылат: «Таасирге кабылуу» куралынын PEOPLE_TOTAL мааниси, ал ар бир кишини бир жолу эсептейт.</translation>
    </message>
    <message>
        <location filename="../processing/map/hazardlist.py"/>
        <source>Who gives the list out: stands above its title, and on the cover of the workbook.</source>
        <translation>Тизмени ким чыгарат: аталышынын үстүндө жана Excel китебинин титулунда турат.</translation>
    </message>
    <message>
        <location filename="../processing/map/hazardlist.py"/>
        <source>A picture of the authority's, above the title and on the cover of the workbook: PNG, JPEG or SVG, of at most 5 MB.</source>
        <translation>Аталыштын үстүндөгү жана китептин титулундагы органдын сүрөтү: PNG, JPEG же SVG, эң көп 5 МБ.</translation>
    </message>
    <message>
        <location filename="../processing/map/hazardlist.py"/>
        <source>List as a page</source>
        <translation>Тизме барак түрүндө</translation>
    </message>
    <message>
        <location filename="../processing/map/hazardlist.py"/>
        <location filename="../processing/map/nationalreport.py"/>
        <source>HTML page (*.html)</source>
        <translation>HTML барагы (*.html)</translation>
    </message>
    <message>
        <location filename="../processing/map/hazardlist.py"/>
        <source>One file without outside resources: sorts and filters in any browser, and prints on A4.</source>
        <translation>Тышкы ресурссуз бир файл: каалаган браузерде иреттелет, чыпкаланат жана A4 кагазга басылат.</translation>
    </message>
    <message>
        <location filename="../processing/map/hazardlist.py"/>
        <source>List as a table</source>
        <translation>Тизме жадыбал түрүндө</translation>
    </message>
    <message>
        <location filename="../processing/map/hazardlist.py"/>
        <location filename="../processing/rating/transboundaryscreening.py"/>
        <source>Excel workbook (*.xlsx);;OpenDocument table (*.ods);;CSV, UTF-8 (*.csv)</source>
        <translation>Excel китеби (*.xlsx);;OpenDocument жадыбалы (*.ods);;CSV, UTF-8 (*.csv)</translation>
    </message>
    <message>
        <location filename="../processing/map/hazardlist.py"/>
        <source>All columns with typed cells. The ending decides: xlsx, ods or csv.</source>
        <translation>Бардык мамычалар, уячалардын түрү менен. Форматты аягы чечет: xlsx, ods же csv.</translation>
    </message>
    <message>
        <location filename="../processing/map/hazardlist.py"/>
        <location filename="../processing/map/nationalreport.py"/>
        <location filename="../processing/rating/rankrobustness.py"/>
        <location filename="../processing/rating/scheme_rating.py"/>
        <source>Facilities rated</source>
        <translation>Бааланган объекттер</translation>
    </message>
    <message>
        <location filename="../processing/map/hazardlist.py"/>
        <location filename="../processing/rating/scheme_rating.py"/>
        <source>Facilities that cannot be rated</source>
        <translation>Баалоого болбогон объекттер</translation>
    </message>
    <message>
        <location filename="../processing/map/hazardlist.py"/>
        <source>{file} is named for both the page and the table.</source>
        <translation>{file} барак үчүн да, жадыбал үчүн да аталган.</translation>
    </message>
    <message>
        <location filename="../processing/map/hazardmap.py"/>
        <source>map,layout,print,PDF,atlas,publish,legend,cartography,border crossing,THI</source>
        <translation>карта,макет,басып чыгаруу,PDF,жарыялоо,шарттуу белгилер,картография,чек ара кесилиши,THI,map,layout</translation>
    </message>
    <message>
        <location filename="../processing/map/hazardmap.py"/>
        <source>Project</source>
        <translation>Долбоор</translation>
    </message>
    <message>
        <location filename="../processing/map/hazardmap.py"/>
        <source>QGIS project (*.qgz)</source>
        <translation>QGIS долбоору (*.qgz)</translation>
    </message>
    <message>
        <location filename="../processing/map/hazardmap.py"/>
        <source>Project with the styled layers and the layout, ready to edit. Its data lie beside it, in a GeoPackage of the same name, so the two can be moved together.</source>
        <translation>Стилдүү катмарлары жана макети бар, түзөтүүгө даяр долбоор. Маалыматы жанында, ошол эле аттуу GeoPackage ичинде, ошондуктан экөөнү чогуу жылдырууга болот.</translation>
    </message>
    <message>
        <location filename="../processing/map/hazardmap.py"/>
        <source>Map</source>
        <translation>Карта</translation>
    </message>
    <message>
        <location filename="../processing/map/hazardmap.py"/>
        <source>The sheet: PDF with searchable text, PNG at 200 dots an inch, or SVG.</source>
        <translation>Барак: тексти издеп табылуучу PDF, дюймга 200 чекит PNG же SVG.</translation>
    </message>
    <message>
        <location filename="../processing/map/hazardmap.py"/>
        <source>Elevation raster (a file), shown as shaded relief below everything. Left empty: plain land.</source>
        <translation>Баарынын астында рельефтин көлөкөсү катары көрсөтүлүүчү бийиктик растры (файл). Бош: көлөкөсүз.</translation>
    </message>
    <message>
        <location filename="../processing/map/hazardmap.py"/>
        <source>Language of the map</source>
        <translation>Картанын тили</translation>
    </message>
    <message>
        <location filename="../processing/map/hazardmap.py"/>
        <source>en, ru, both on one sheet, kk, ky, tg or uz.</source>
        <translation>en, ru, both (экөө бир баракта), kk, ky, tg же uz.</translation>
    </message>
    <message>
        <location filename="../processing/map/hazardmap.py"/>
        <source>Size and direction of the sheet.</source>
        <translation>Барактын өлчөмү жана багыты.</translation>
    </message>
    <message>
        <location filename="../processing/map/hazardmap.py"/>
        <source>Format</source>
        <translation>Формат</translation>
    </message>
    <message>
        <location filename="../processing/map/hazardmap.py"/>
        <source>pdf, geopdf (layers that can be switched and queried), png or svg. Left empty: by the ending of the map's file. Chosen here, the file gets the ending of the format.</source>
        <translation>pdf, geopdf (өчүрүп-күйгүзүүгө жана суроого боло турган катмарлар), png же svg. Бош: картанын файлынын аягы боюнча. Бул жерде тандалса, файлдын аягы форматка ылайыкталат.</translation>
    </message>
    <message>
        <location filename="../processing/map/hazardmap.py"/>
        <source>Title of the sheet; empty: the usual one, in the map's language.</source>
        <translation>Барактын аталышы; бош: кадимкиси, картанын тилинде.</translation>
    </message>
    <message>
        <location filename="../processing/map/hazardmap.py"/>
        <source>Who made the data, as the sheet shall name them.</source>
        <translation>Маалыматты ким түзгөн, баракта кандай аталса.</translation>
    </message>
    <message>
        <location filename="../processing/map/hazardmap.py"/>
        <source>Who gives the map out, or the country: stands above the title, and as author in the PDF.</source>
        <translation>Картаны ким чыгарат, же өлкө: аталышынын үстүндө жана PDF ичинде автор катары турат.</translation>
    </message>
    <message>
        <location filename="../processing/map/hazardmap.py"/>
        <source>A picture of the authority's, beside the title: PNG, JPEG or SVG, of at most 5 MB.</source>
        <translation>Аталыштын жанындагы органдын сүрөтү: PNG, JPEG же SVG, эң көп 5 МБ.</translation>
    </message>
    <message>
        <location filename="../processing/map/hazardmap.py"/>
        <source>Layout template</source>
        <translation>Макеттин калыбы</translation>
    </message>
    <message>
        <location filename="../processing/map/hazardmap.py"/>
        <source>A layout of your own, used instead of the paper above: an edited copy of a template in the plugin folder cartography/templates. Items are found by their id.</source>
        <translation>Жогорудагы кагаздын ордуна өз макетиңиз: модулдун cartography/templates папкасындагы калыптын түзөтүлгөн көчүрмөсү. Элементтер идентификатору боюнча табылат.</translation>
    </message>
    <message>
        <location filename="../processing/map/hazardmap.py"/>
        <source>TEMPLATE takes its place</source>
        <translation>анын ордуна TEMPLATE алынат</translation>
    </message>
    <message>
        <location filename="../processing/map/hazardmap.py"/>
        <source>Texts of the layout that do not fit in their labels and are cut: {names}. Make these labels of the template higher; credits of open data get a label of their own where one of the template shows [% @map_credits %].</source>
        <translation>Макеттин жазууларына батпай кесилген тексттери: {names}. Калыптын бул жазууларын бийигирээк кылыңыз; калыптын бир жазуусу [% @map_credits %] көрсөтсө, ачык маалыматтын авторлору өзүнчө жазуу алат.</translation>
    </message>
    <message>
        <location filename="../processing/map/hazardmap.py"/>
        <source>The template has no map with the id enlargement_A (and _B, _C, ...), 25 mm wide and high or more: the sheet has no enlargements, and counts the groups that need one.</source>
        <translation>Үлгүдө туурасы жана бийиктиги кеминде 25 мм болгон enlargement_A (жана _B, _C, …) идентификаторлуу карта жок: баракта чоңойтулган бөлүктөр жок, алар керек болгон топтордун саны көрсөтүлгөн.</translation>
    </message>
    <message>
        <location filename="../processing/map/hazardmap.py"/>
        <source>The template has no fixed table with the id how_sure: the notes below the map say how sure it is.</source>
        <translation>Үлгүдө how_sure идентификаторлуу бекитилген таблица жок: картанын канчалык ишенимдүү экенин анын астындагы эскертүүлөр айтат.</translation>
    </message>
    <message>
        <location filename="../processing/map/hazardmap.py"/>
        <source>The map leaves out facilities that lie far from all others and not in the country they are said to be in: {names}. Check their coordinates; they stay in the list.</source>
        <translation>Карта калгандарынан алыс жана көрсөтүлгөн өлкөсүндө эмес объекттерди калтырат: {names}. Координаталарын текшериңиз; алар тизмеде калат.</translation>
    </message>
    <message>
        <location filename="../processing/map/hazardmap.py"/>
        <source>Relief {layer} does not reach the map: the land is plain, and no relief is credited.</source>
        <translation>{layer} рельефи картага жетпейт: кургактык рельефсиз тартылган, рельеф булактарда көрсөтүлгөн эмес.</translation>
    </message>
    <message>
        <location filename="../processing/map/hazardmap.py"/>
        <source>{count} rated {count:facility has|facilities have} no known thi_class: {count:it is|they are} drawn as not rated.</source>
        <translation>thi_class мааниси белгисиз бааланган объекттер: {count}: алар бааланбаган катары чийилген.</translation>
    </message>
    <message>
        <location filename="../processing/map/nationalreport.py"/>
        <source>National report</source>
        <translation>Улуттук баяндама</translation>
    </message>
    <message>
        <location filename="../processing/map/nationalreport.py"/>
        <source>report,summary,statistics,working group,neighbours,Sendai,SDG,data gaps,PDF,ODT,HTML,publish,THI</source>
        <translation>баяндама,отчёт,статистика,жумушчу топ,коңшулар,Сендай,ТӨМ,жетишпеген маалымат,PDF,ODT,HTML,жарыялоо,THI,report</translation>
    </message>
    <message>
        <location filename="../processing/map/nationalreport.py"/>
        <source>en or ru: all words, numbers and coded values; names stay as they are.</source>
        <translation>en же ru: бардык сөздөр, сандар жана коддолгон маанилер; аттар өзгөрбөйт.</translation>
    </message>
    <message>
        <location filename="../processing/map/nationalreport.py"/>
        <location filename="../processing/map/shown.py"/>
        <source>Title</source>
        <translation>Аталышы</translation>
    </message>
    <message>
        <location filename="../processing/map/nationalreport.py"/>
        <source>Title of the report; empty: the usual one, in its language.</source>
        <translation>Баяндаманын аталышы; бош: кадимкиси, анын тилинде.</translation>
    </message>
    <message>
        <location filename="../processing/map/nationalreport.py"/>
        <source>Who gives the report out: stands below its title and at the foot of each page.</source>
        <translation>Баяндаманы ким чыгарат: аталышынын астында жана ар бир барактын этегинде турат.</translation>
    </message>
    <message>
        <location filename="../processing/map/nationalreport.py"/>
        <source>A picture of the authority's, at the head of the report: PNG, JPEG or SVG, of at most 5 MB.</source>
        <translation>Баяндаманын башындагы органдын сүрөтү: PNG, JPEG же SVG, эң көп 5 МБ.</translation>
    </message>
    <message>
        <location filename="../processing/map/nationalreport.py"/>
        <source>Who made the data, as the report shall name them.</source>
        <translation>Маалыматты ким түзгөн, баяндамада кандай аталса.</translation>
    </message>
    <message>
        <location filename="../processing/map/nationalreport.py"/>
        <source>Report as a page</source>
        <translation>Баяндама веб-барак түрүндө</translation>
    </message>
    <message>
        <location filename="../processing/map/nationalreport.py"/>
        <source>One file without outside resources, for a web site or a mail.</source>
        <translation>Веб-сайт же кат үчүн тышкы ресурссуз бир файл.</translation>
    </message>
    <message>
        <location filename="../processing/map/nationalreport.py"/>
        <source>Report as a text</source>
        <translation>Баяндама текст түрүндө</translation>
    </message>
    <message>
        <location filename="../processing/map/nationalreport.py"/>
        <source>OpenDocument text (*.odt)</source>
        <translation>OpenDocument тексти (*.odt)</translation>
    </message>
    <message>
        <location filename="../processing/map/nationalreport.py"/>
        <source>For LibreOffice and Word: a working group writes its own words into it.</source>
        <translation>LibreOffice жана Word үчүн: жумушчу топ ага өз сөздөрүн жазат.</translation>
    </message>
    <message>
        <location filename="../processing/map/nationalreport.py"/>
        <source>Report as PDF</source>
        <translation>Баяндама PDF түрүндө</translation>
    </message>
    <message>
        <location filename="../processing/map/nationalreport.py"/>
        <source>A4, with page numbers; its text can be searched.</source>
        <translation>A4, барак номерлери менен; текстинен издөөгө болот.</translation>
    </message>
    <message>
        <location filename="../processing/map/nationalreport.py"/>
        <source>Facilities to act on now</source>
        <translation>Азыр чара көрүлүүчү объекттер</translation>
    </message>
    <message>
        <location filename="../processing/map/nationalreport.py"/>
        <source>Pages of the PDF</source>
        <translation>PDF барактары</translation>
    </message>
    <message>
        <location filename="../processing/map/nationalreport.py"/>
        <source>Paths of the tool Trace downstream: they tell the river basin of each facility.</source>
        <translation>«Агымды төмөн карай байкоо» куралынын жолдору: алар ар бир объекттин дарыя бассейнин айтат.</translation>
    </message>
    <message>
        <location filename="../processing/map/nationalreport.py"/>
        <source>Crossings of the tool Trace downstream: what could reach each neighbour, how near and how soon. Left empty: what the register itself says of countries downstream.</source>
        <translation>«Агымды төмөн карай байкоо» куралынын кесилиштери: ар бир коңшуга эмне, канчалык жакын жана тез жетиши мүмкүн. Бош: реестрдин өзү агым боюнча төмөнкү өлкөлөр жөнүндө айтканы.</translation>
    </message>
    <message>
        <location filename="../processing/map/nationalreport.py"/>
        <source>Zones to show on the map of the report.</source>
        <translation>Баяндаманын картасында көрсөтүлүүчү зоналар.</translation>
    </message>
    <message>
        <location filename="../processing/map/nationalreport.py"/>
        <source>Picture of the map</source>
        <translation>Картанын сүрөтү</translation>
    </message>
    <message>
        <location filename="../processing/map/nationalreport.py"/>
        <source>A map of your own, such as that of the tool Hazard map as PNG. Left empty: the report draws one.</source>
        <translation>Өз картаңыз, мисалы «Кооптуулук картасы» куралынын PNG картасы. Бош: баяндама өзү чийет.</translation>
    </message>
    <message>
        <location filename="../processing/map/nationalreport.py"/>
        <source>PEOPLE_TOTAL of the tool Exposure, which counts each person once; without it no sum is given.</source>
        <translation>«Таасирге кабылуу» куралынын PEOPLE_TOTAL мааниси, ал ар бир кишини бир жолу эсептейт; ансыз сумма берилбейт.</translation>
    </message>
    <message>
        <location filename="../processing/map/nationalreport.py"/>
        <source>None of HTML, ODT and PDF is to be written: name at least one of them.</source>
        <translation>HTML, ODT жана PDF ичинен бири да жазылбайт: кеминде бирин атаңыз.</translation>
    </message>
    <message>
        <location filename="../processing/map/nationalreport.py"/>
        <source>MAP takes the place of the map it is drawn on</source>
        <translation>MAP ал чийилүүчү картанын ордун ээлейт</translation>
    </message>
    <message>
        <location filename="../processing/map/nationalreport.py"/>
        <source>Give the measures of the tool Evaluate checklist.</source>
        <translation>«Текшерүү тизмесин баалоо» куралынын чараларын бериңиз.</translation>
    </message>
    <message>
        <location filename="../processing/map/nationalreport.py"/>
        <location filename="../processing/map/rated.py"/>
        <location filename="../processing/rating/compareratings.py"/>
        <location filename="../processing/rating/telling.py"/>
        <source>Layer {layer}: {reason}</source>
        <translation>{layer} катмары: {reason}</translation>
    </message>
    <message>
        <location filename="../processing/map/rated.py"/>
        <source>Layer {layer} has no field thi: run the tool Rate hazard on it first, and use its result.</source>
        <translation>{layer} катмарында thi талаасы жок: алгач ага «Кооптуулукту баалоо» куралын иштетип, жыйынтыгын колдонуңуз.</translation>
    </message>
    <message>
        <location filename="../processing/map/rated.py"/>
        <source>Layer {layer} has no facilities (check filter and selection).</source>
        <translation>{layer} катмарында объекттер жок (чыпканы жана тандоону текшериңиз).</translation>
    </message>
    <message>
        <location filename="../processing/map/rated.py"/>
        <source>People were counted in the plugin's own towns only</source>
        <translation>Калк модулдун өз шаарлары боюнча гана эсептелген</translation>
    </message>
    <message>
        <location filename="../processing/map/rated.py"/>
        <source>Adds the note that people at risk are an overview and a lower bound, as assess counts them by default.</source>
        <translation>assess демейки боюнча эсептегендей, тобокелдик зонасындагы калк жалпы көрүнүш жана төмөнкү чек деген эскертүү кошот.</translation>
    </message>
    <message>
        <location filename="../processing/map/rated.py"/>
        <source>The national scheme that rated the facilities, where they no longer carry the names of its classes and parts themselves (field thi_legend).</source>
        <translation>Объекттерди баалаган улуттук схема, эгер алар класстарынын жана бөлүктөрүнүн аттарын өздөрү алып жүрбөсө (thi_legend талаасы).</translation>
    </message>
    <message>
        <location filename="../processing/map/rated.py"/>
        <source>Layer {layer} was rated by {scheme}, whose classes it does not name: their codes are shown. Give the scheme as SCHEME_FILE.</source>
        <translation>{layer} катмары {scheme} схемасы боюнча бааланган, анын класстарынын аттары жок: коддору көрсөтүлдү. Схеманы SCHEME_FILE катары бериңиз.</translation>
    </message>
    <message>
        <location filename="../processing/map/rated.py"/>
        <source>Layer {layer} was rated by {scheme}, not by {given} of {path}: rate it again by that scheme, or leave SCHEME_FILE empty.</source>
        <translation>{layer} катмары {path} файлындагы {given} эмес, {scheme} схемасы боюнча бааланган: ошол схема менен кайра баалаңыз же SCHEME_FILE бош калтырыңыз.</translation>
    </message>
    <message>
        <location filename="../processing/map/rated.py"/>
        <source>Layer {layer} has no field {field}: run the tool How sure are the ranks on the rated facilities first, and use its result.</source>
        <translation>{layer} катмарында {field} талаасы жок: алгач бааланган объекттерге «Орундар канчалык ишенимдүү» куралын иштетип, жыйынтыгын колдонуңуз.</translation>
    </message>
    <message>
        <location filename="../processing/map/rated.py"/>
        <source>Layer {layer} has no field {field}: rate it again with the tool Rate hazard.</source>
        <translation>{layer} катмарында {field} талаасы жок: аны «Кооптуулукту баалоо» куралы менен кайра баалаңыз.</translation>
    </message>
    <message>
        <location filename="../processing/map/rated.py"/>
        <source>Layer {layer} has no coordinate system: set it, then run again.</source>
        <translation>{layer} катмарынын координаталар системасы жок: аны коюп, кайра иштетиңиз.</translation>
    </message>
    <message>
        <location filename="../processing/map/rated.py"/>
        <source>Layer {layer}, facility {name}: thi is {value!r}, a number is needed.</source>
        <translation>{layer} катмары, {name} объекти: thi — {value!r}, сан керек.</translation>
    </message>
    <message>
        <location filename="../processing/map/shown.py"/>
        <source>Facilities with the rating of the tool Rate hazard (field thi). Polygons are shown by a point inside.</source>
        <translation>«Кооптуулукту баалоо» куралынын баасы бар объекттер (thi талаасы). Полигондор ичиндеги чекит менен көрсөтүлөт.</translation>
    </message>
    <message>
        <location filename="../processing/map/shown.py"/>
        <source>Paths of the tool Trace downstream. The map grows to show where they lead.</source>
        <translation>«Агымды төмөн карай байкоо» куралынын жолдору. Карта алар кайда барарын көрсөтүү үчүн кеңейет.</translation>
    </message>
    <message>
        <location filename="../processing/map/shown.py"/>
        <source>Zones of influence</source>
        <translation>Таасир зоналары</translation>
    </message>
    <message>
        <location filename="../processing/map/shown.py"/>
        <source>Inundation or other zones to show below the paths.</source>
        <translation>Жолдордун астында көрсөтүлүүчү каптоо же башка зоналар.</translation>
    </message>
    <message>
        <location filename="../processing/map/shown.py"/>
        <source>Crossings of the tool Trace downstream. Those between the same countries at one place share a number; the table gives the nearest facility's distance and hours.</source>
        <translation>«Агымды төмөн карай байкоо» куралынын кесилиштери. Бир жердеги бир эле өлкөлөрдүн ортосундагылардын номери бирдей; жадыбал эң жакын объекттен аралыкты жана сааттарды берет.</translation>
    </message>
    <message>
        <location filename="../processing/map/shown.py"/>
        <source>OUTPUT of the tool Travel time: paths are then coloured by hours of arrival, and the velocity is said.</source>
        <translation>«Жетүү убактысы» куралынын OUTPUT жыйынтыгы: анда жолдор жетүү сааттары боюнча боёлот жана ылдамдык айтылат.</translation>
    </message>
    <message>
        <location filename="../processing/map/shown.py"/>
        <source>RECEPTORS_HIT of the tool Exposure: drawn, and named with their arrival where there is room.</source>
        <translation>«Таасирге кабылуу» куралынын RECEPTORS_HIT жыйынтыгы: чийилет жана орун болсо, жетүү убактысы менен аталат.</translation>
    </message>
    <message>
        <location filename="../processing/map/shown.py"/>
        <source>Country polygons of your authority. Left empty: the world map that QGIS ships (Natural Earth, generalised); the map then says so.</source>
        <translation>Органыңыздын өлкө полигондору. Бош: QGIS топтомундагы дүйнө картасы (Natural Earth, жалпыланган); карта муну айтат.</translation>
    </message>
    <message>
        <location filename="../processing/map/shown.py"/>
        <source>Arrivals of the tool Travel time: hours along the path on the map near the facility; receptors are marked on the profile.</source>
        <translation>«Жетүү убактысы» куралынын жетүү чекиттери: объекттин жанындагы картада жол бойлогон сааттар; аялуу объекттер профилде белгиленет.</translation>
    </message>
    <message>
        <location filename="../processing/map/shown.py"/>
        <source>Sections of the tool Inundation zone: the deepest is drawn beside the profile.</source>
        <translation>«Каптоо зонасы» куралынын кесилиштери: эң тереңи профилдин жанында чийилет.</translation>
    </message>
    <message>
        <location filename="../processing/map/shown.py"/>
        <source>Checklist by category</source>
        <translation>Текшерүү тизмеси бөлүмдөр боюнча</translation>
    </message>
    <message>
        <location filename="../processing/map/shown.py"/>
        <source>Table of categories of the tool Evaluate checklist.</source>
        <translation>«Текшерүү тизмесин баалоо» куралынын бөлүмдөр жадыбалы.</translation>
    </message>
    <message>
        <location filename="../processing/map/shown.py"/>
        <source>Settlements with a field name, for the map near the facility.</source>
        <translation>Объекттин жанындагы карта үчүн name талаасы бар калктуу конуштар.</translation>
    </message>
    <message>
        <location filename="../processing/map/shown.py"/>
        <source>Earlier assessment</source>
        <translation>Мурунку баалоо</translation>
    </message>
    <message>
        <location filename="../processing/map/shown.py"/>
        <source>The same facilities as they were rated before: the report tells what changed, and why.</source>
        <translation>Ошол эле объекттердин мурда бааланганы: баяндама эмне жана эмнеге өзгөргөнүн айтат.</translation>
    </message>
    <message>
        <location filename="../processing/map/shown.py"/>
        <source>Measures of the checklist</source>
        <translation>Текшерүү тизмесинин чаралары</translation>
    </message>
    <message>
        <location filename="../processing/map/shown.py"/>
        <source>Table of measures of the tool Evaluate checklist: the report counts them by term.</source>
        <translation>«Текшерүү тизмесин баалоо» куралынын чаралар жадыбалы: баяндама аларды мөөнөтү боюнча эсептейт.</translation>
    </message>
    <message>
        <location filename="../processing/map/shown.py"/>
        <source>Country polygons of your authority. Left empty: the world map that QGIS ships.</source>
        <translation>Органыңыздын өлкө полигондору. Бош: QGIS топтомундагы дүйнө картасы.</translation>
    </message>
    <message>
        <location filename="../processing/map/shown.py"/>
        <source>Relief for shading</source>
        <translation>Көлөкө үчүн рельеф</translation>
    </message>
    <message>
        <location filename="../processing/map/shown.py"/>
        <source>Note on the relief</source>
        <translation>Рельеф жөнүндө эскертүү</translation>
    </message>
    <message>
        <location filename="../processing/map/shown.py"/>
        <source>How far the paths can be trusted, for example which relief they follow.</source>
        <translation>Жолдорго канчалык ишенүүгө болот, мисалы алар кайсы рельеф боюнча түзүлгөн.</translation>
    </message>
    <message>
        <location filename="../processing/map/shown.py"/>
        <source>Paths follow the plugin's own relief</source>
        <translation>Жолдор модулдун өз рельефи боюнча</translation>
    </message>
    <message>
        <location filename="../processing/map/shown.py"/>
        <source>Adds the note that the paths are an overview, and what to use instead. Paths that know the size of their cells (cell_m, as the tool Trace downstream writes it) say so by themselves.</source>
        <translation>Жолдор жалпы көрүнүш экени жана анын ордуна эмнени колдонуу керектиги жөнүндө эскертүү кошот. Уячаларынын өлчөмүн билген жолдор (cell_m, аны «Агымды төмөн карай байкоо» куралы жазат) муну өздөрү айтат.</translation>
    </message>
    <message>
        <location filename="../processing/map/shown.py"/>
        <source>Adds the note that the paths are an overview only. Paths that know the size of their cells (cell_m, as the tool Trace downstream writes it) say so by themselves.</source>
        <translation>Жолдор жалпы көрүнүш гана деген эскертүүнү кошот. Уячаларынын өлчөмүн билген жолдор (cell_m, аны «Агымды төмөн карай байкоо» куралы жазат) муну өздөрү айтат.</translation>
    </message>
    <message>
        <location filename="../processing/map/webmap.py"/>
        <source>Web map</source>
        <translation>Веб-карта</translation>
    </message>
    <message>
        <location filename="../processing/map/webmap.py"/>
        <source>web,map,HTML,page,publish,online,offline,interactive,phone,list,filter,Leaflet</source>
        <translation>веб,карта,HTML,барак,жарыялоо,сайт,тармаксыз,интерактивдүү,телефон,тизме,чыпка,Leaflet,web,map</translation>
    </message>
    <message>
        <location filename="../processing/map/webmap.py"/>
        <source>First language of the page</source>
        <translation>Барактын биринчи тили</translation>
    </message>
    <message>
        <location filename="../processing/map/webmap.py"/>
        <source>en, ru, kk, ky, tg or uz: the page opens in it; readers switch to the others.</source>
        <translation>en, ru, kk, ky, tg же uz: барак ошол тилде ачылат; окурман башкасына которо алат.</translation>
    </message>
    <message>
        <location filename="../processing/map/webmap.py"/>
        <source>Folder of the web map</source>
        <translation>Веб-картанын папкасы</translation>
    </message>
    <message>
        <location filename="../processing/map/webmap.py"/>
        <source>Gets one file, index.html, which holds map, list and library. Opens from the disk as it is; copied to a web server it needs nothing else. Other files of the folder are left alone.</source>
        <translation>Карта, тизме жана китепкана кирген бир файл, index.html, жазылат. Дисктен ошол бойдон ачылат; веб-серверге көчүрүлсө, башка эч нерсе керек эмес. Папканын башка файлдарына тийилбейт.</translation>
    </message>
    <message>
        <location filename="../processing/map/webmap.py"/>
        <source>Facilities shown</source>
        <translation>Көрсөтүлгөн объекттер</translation>
    </message>
    <message>
        <location filename="../processing/map/webmap.py"/>
        <source>Paths of the tool Trace downstream, or those by arrival of the tool Travel time, which are coloured by their hours.</source>
        <translation>«Агымды төмөн карай байкоо» куралынын жолдору же «Жетүү убактысы» куралынын сааттары боюнча боёлгон жолдору.</translation>
    </message>
    <message>
        <location filename="../processing/map/webmap.py"/>
        <source>Title of the page; empty: the usual one, in the language of the reader.</source>
        <translation>Барактын аталышы; бош: кадимкиси, окурмандын тилинде.</translation>
    </message>
    <message>
        <location filename="../processing/map/webmap.py"/>
        <source>Who made the data, as the page shall name them.</source>
        <translation>Маалыматты ким түзгөн, баракта кандай аталса.</translation>
    </message>
    <message>
        <location filename="../processing/map/webmap.py"/>
        <source>Who publishes the map, as it stands above the title.</source>
        <translation>Картаны ким жарыялайт, аталыштын үстүндө тургандай.</translation>
    </message>
    <message>
        <location filename="../processing/map/webmap.py"/>
        <source>Picture beside the title: PNG, JPEG or SVG. It becomes part of the page.</source>
        <translation>Аталыштын жанындагы сүрөт: PNG, JPEG же SVG. Барактын бир бөлүгү болот.</translation>
    </message>
    <message>
        <location filename="../processing/models.py"/>
        <source>National screening</source>
        <translation>Өлкө боюнча алдын ала баалоо</translation>
    </message>
    <message>
        <location filename="../processing/models.py"/>
        <source>model,screening,national,inventory,hazard,list,map,workflow</source>
        <translation>модель,алдын ала тандоо,өлкө,реестр,кооптуулук,тизме,карта,model</translation>
    </message>
    <message>
        <location filename="../processing/models.py"/>
        <source>Screening with open data</source>
        <translation>Ачык маалымат менен алдын ала баалоо</translation>
    </message>
    <message>
        <location filename="../processing/models.py"/>
        <source>model,screening,open data,download,GLO-30,hazard,list,map,sheets,workflow</source>
        <translation>модель,алдын ала тандоо,ачык маалымат,жүктөө,GLO-30,кооптуулук,тизме,карта,барактар,model</translation>
    </message>
    <message>
        <location filename="../processing/models.py"/>
        <source>One facility in depth</source>
        <translation>Бир объектти терең талдоо</translation>
    </message>
    <message>
        <location filename="../processing/models.py"/>
        <source>model,facility,dam breach,downstream,zone,arrival,people,workflow</source>
        <translation>модель,объект,дамбанын жырылышы,агым боюнча төмөн,зона,жетүү убактысы,калк,model</translation>
    </message>
    <message>
        <location filename="../processing/parameters.py"/>
        <source>it counts only with {name}</source>
        <translation>бул {name} менен бирге гана эсептелет</translation>
    </message>
    <message>
        <location filename="../processing/rating/checklistsheet.py"/>
        <source>Checklist to print</source>
        <translation>Басып чыгаруу үчүн текшерүү тизмеси</translation>
    </message>
    <message>
        <location filename="../processing/rating/checklistsheet.py"/>
        <source>checklist,sheet,print,form,inspection,audit,questions,paper,HTML</source>
        <translation>текшерүү тизмеси,барак,басып чыгаруу,форма,кароо,аудит,суроолор,кагаз,HTML,checklist</translation>
    </message>
    <message>
        <location filename="../processing/rating/checklistsheet.py"/>
        <location filename="../window/checklist/choices.py"/>
        <source>List</source>
        <translation>Тизме</translation>
    </message>
    <message>
        <location filename="../processing/rating/checklistsheet.py"/>
        <source>Which list of the checklist: A visual, B detailed, C inactive or abandoned facility.</source>
        <translation>Текшерүү тизмесинин кайсы тизмеси: A — көз менен, B — кеңири, C — иштебеген же ээсиз объект.</translation>
    </message>
    <message>
        <location filename="../processing/rating/checklistsheet.py"/>
        <location filename="../processing/rating/evaluatechecklist.py"/>
        <source>Answers</source>
        <translation>Жооптор</translation>
    </message>
    <message>
        <location filename="../processing/rating/checklistsheet.py"/>
        <source>A table with one row per answer: facility_id, question_id and answer, where it has them answered_on, answered_by, evidence, remarks and photo. Without it the sheet is empty.</source>
        <translation>Ар бир жоопко бир сап болгон жадыбал: facility_id, question_id жана answer, бар болсо answered_on, answered_by, evidence, remarks жана photo. Ансыз барак бош.</translation>
    </message>
    <message>
        <location filename="../processing/rating/checklistsheet.py"/>
        <location filename="../window/checklist/choices.py"/>
        <location filename="../window/dock/panel.py"/>
        <source>Facility</source>
        <translation>Объект</translation>
    </message>
    <message>
        <location filename="../processing/rating/checklistsheet.py"/>
        <source>facility_id of the facility; it may be left out where the answers are those of one.</source>
        <translation>Объекттин facility_id мааниси; жооптор бир объекттики болсо, бербесе да болот.</translation>
    </message>
    <message>
        <location filename="../processing/rating/checklistsheet.py"/>
        <location filename="../processing/rating/evaluatechecklist.py"/>
        <source>Checklist file</source>
        <translation>Текшерүү тизмесинин файлы</translation>
    </message>
    <message>
        <location filename="../processing/rating/checklistsheet.py"/>
        <location filename="../processing/rating/evaluatechecklist.py"/>
        <source>A national checklist, used instead of the plugin's own: an edited copy of rating/checklists/default.json.</source>
        <translation>Модулдукунун ордуна улуттук текшерүү тизмеси: rating/checklists/default.json файлынын түзөтүлгөн көчүрмөсү.</translation>
    </message>
    <message>
        <location filename="../processing/rating/checklistsheet.py"/>
        <source>Language of the sheet</source>
        <translation>Барактын тили</translation>
    </message>
    <message>
        <location filename="../processing/rating/checklistsheet.py"/>
        <source>en, ru, or both: questions and captions.</source>
        <translation>en, ru же both: суроолор жана жазуулар.</translation>
    </message>
    <message>
        <location filename="../processing/rating/checklistsheet.py"/>
        <source>A page for A4: print it from any browser, or save it as a PDF there.</source>
        <translation>A4 барагы: аны каалаган браузерден басып же PDF катары сактаңыз.</translation>
    </message>
    <message>
        <location filename="../processing/rating/checklistsheet.py"/>
        <source>Questions</source>
        <translation>Суроолор</translation>
    </message>
    <message>
        <location filename="../processing/rating/checklistsheet.py"/>
        <source>Questions with an answer</source>
        <translation>Жообу бар суроолор</translation>
    </message>
    <message>
        <location filename="../processing/rating/checklistsheet.py"/>
        <location filename="../processing/rating/evaluatechecklist.py"/>
        <source>Checklist, version and digest</source>
        <translation>Текшерүү тизмеси, версиясы жана суммасы</translation>
    </message>
    <message>
        <location filename="../processing/rating/checklistsheet.py"/>
        <source>The answers have none of facility {facility} to list {list}: the boxes stay empty.</source>
        <translation>Жооптордун арасында {facility} объектинин {list} тизмесине жообу жок: чарчылар бош калат.</translation>
    </message>
    <message>
        <location filename="../processing/rating/checklistsheet.py"/>
        <source>LIST: '{list}' is no list with questions of checklist {checklist}; it has {lists}.</source>
        <translation>LIST: «{list}» — {checklist} текшерүү тизмесинин суроолору бар тизме эмес; андагылар: {lists}.</translation>
    </message>
    <message>
        <location filename="../processing/rating/checklistsheet.py"/>
        <location filename="../processing/rating/evaluatechecklist.py"/>
        <source>Give one row per answer.</source>
        <translation>Ар бир жоопко бир сап бериңиз.</translation>
    </message>
    <message>
        <location filename="../processing/rating/checklistsheet.py"/>
        <source>ANSWERS has the answers of several facilities: name one as FACILITY, such as {ids}.</source>
        <translation>ANSWERS ичинде бир нече объекттин жооптору бар: FACILITY катары бирин атаңыз, мисалы {ids}.</translation>
    </message>
    <message>
        <location filename="../processing/rating/classifyconsequence.py"/>
        <source>Classify consequence (GISTM)</source>
        <translation>Кесепет классын аныктоо (GISTM)</translation>
    </message>
    <message>
        <location filename="../processing/rating/classifyconsequence.py"/>
        <source>GISTM,consequence classification,dam failure,design flood,design earthquake,AEP,return period</source>
        <translation>GISTM,кесепет классы,дамбанын авариясы,эсептик суу ташкыны,эсептик жер титирөө,кайталануу мезгили,AEP</translation>
    </message>
    <message>
        <location filename="../processing/rating/classifyconsequence.py"/>
        <source>Years of operation</source>
        <translation>Пайдалануу жылдары</translation>
    </message>
    <message>
        <location filename="../processing/rating/classifyconsequence.py"/>
        <source>The chance that the design flood or earthquake is exceeded is worked out for so many years.</source>
        <translation>Эсептик суу ташкынынын же жер титирөөнүн ашып кетүү ыктымалдыгы ушунча жылга эсептелет.</translation>
    </message>
    <message>
        <location filename="../processing/rating/compareratings.py"/>
        <source>Compare two ratings</source>
        <translation>Эки баалоону салыштыруу</translation>
    </message>
    <message>
        <location filename="../processing/rating/compareratings.py"/>
        <source>comparison,change,two dates,two schemes,slope chart,rank,who moved</source>
        <translation>салыштыруу,өзгөрүү,эки күн,эки схема,диаграмма,орун,ким жылды,comparison</translation>
    </message>
    <message>
        <location filename="../processing/rating/compareratings.py"/>
        <source>First rating</source>
        <translation>Биринчи баалоо</translation>
    </message>
    <message>
        <location filename="../processing/rating/compareratings.py"/>
        <source>A layer rated by ratehazard or raterisk, with facility_id.</source>
        <translation>ratehazard же raterisk менен бааланган, facility_id талаасы бар катмар.</translation>
    </message>
    <message>
        <location filename="../processing/rating/compareratings.py"/>
        <source>Second rating</source>
        <translation>Экинчи баалоо</translation>
    </message>
    <message>
        <location filename="../processing/rating/compareratings.py"/>
        <source>The same facilities at a later date, or by another scheme.</source>
        <translation>Ошол эле объекттер кийинки күнгө же башка схема боюнча.</translation>
    </message>
    <message>
        <location filename="../processing/rating/compareratings.py"/>
        <source>Index</source>
        <translation>Индекс</translation>
    </message>
    <message>
        <location filename="../processing/rating/compareratings.py"/>
        <source>The index to compare: thi (hazard) or tri (risk).</source>
        <translation>Салыштырылуучу индекс: thi (кооптуулук) же tri (тобокелдик).</translation>
    </message>
    <message>
        <location filename="../processing/rating/compareratings.py"/>
        <source>Title of the first</source>
        <translation>Биринчинин аталышы</translation>
    </message>
    <message>
        <location filename="../processing/rating/compareratings.py"/>
        <source>Title of the second</source>
        <translation>Экинчинин аталышы</translation>
    </message>
    <message>
        <location filename="../processing/rating/compareratings.py"/>
        <source>Heads its side of the chart, such as a year or a scheme; the layer's name if left out.</source>
        <translation>Диаграмманын өз жагынын үстүндө турат, мисалы жыл же схема; берилбесе, катмардын аты.</translation>
    </message>
    <message>
        <location filename="../processing/rating/compareratings.py"/>
        <source>Language of page and reasons</source>
        <translation>Барактын жана себептердин тили</translation>
    </message>
    <message>
        <location filename="../processing/rating/compareratings.py"/>
        <source>Language of the HTML page and of the field why: en or ru.</source>
        <translation>HTML барагынын жана why талаасынын тили: en же ru.</translation>
    </message>
    <message>
        <location filename="../processing/rating/compareratings.py"/>
        <source>Comparison</source>
        <translation>Салыштыруу</translation>
    </message>
    <message>
        <location filename="../processing/rating/compareratings.py"/>
        <source>A table: one row per facility of either rating, in the order of the second rank.</source>
        <translation>Жадыбал: кайсы бир баалоонун ар бир объектине бир сап, экинчи орундун тартибинде.</translation>
    </message>
    <message>
        <location filename="../processing/rating/compareratings.py"/>
        <location filename="../processing/rating/rankrobustness.py"/>
        <source>Page with chart</source>
        <translation>Диаграммасы бар барак</translation>
    </message>
    <message>
        <location filename="../processing/rating/compareratings.py"/>
        <source>A page with a slope chart of the ranks and a table of who moved and why.</source>
        <translation>Орундардын диаграммасы жана ким эмнеге жылганынын жадыбалы бар барак.</translation>
    </message>
    <message>
        <location filename="../processing/rating/compareratings.py"/>
        <source>Facilities that moved up</source>
        <translation>Жогору жылган объекттер</translation>
    </message>
    <message>
        <location filename="../processing/rating/compareratings.py"/>
        <source>Facilities that moved down</source>
        <translation>Төмөн жылган объекттер</translation>
    </message>
    <message>
        <location filename="../processing/rating/compareratings.py"/>
        <source>Facilities that kept their rank</source>
        <translation>Ордун сактаган объекттер</translation>
    </message>
    <message>
        <location filename="../processing/rating/compareratings.py"/>
        <source>Facilities in the second rating only</source>
        <translation>Экинчи баалоодо гана бар объекттер</translation>
    </message>
    <message>
        <location filename="../processing/rating/compareratings.py"/>
        <source>Facilities in the first rating only</source>
        <translation>Биринчи баалоодо гана бар объекттер</translation>
    </message>
    <message>
        <location filename="../processing/rating/compareratings.py"/>
        <source>Rate the layer with {tool} first, and give every facility an id.</source>
        <translation>Алгач катмарды {tool} менен баалап, ар бир объектке идентификатор бериңиз.</translation>
    </message>
    <message>
        <location filename="../processing/rating/compareratings.py"/>
        <location filename="../processing/rating/datarequest.py"/>
        <source>{layer}: {count} {count:row|rows} without facility_id {count:was|were} left out.</source>
        <translation>{layer}: facility_id жок калтырылган саптар: {count}.</translation>
    </message>
    <message>
        <location filename="../processing/rating/datarequest.py"/>
        <source>Request missing data</source>
        <translation>Жетишпеген маалыматты суроо</translation>
    </message>
    <message>
        <location filename="../processing/rating/datarequest.py"/>
        <source>missing data,unknown,questionnaire,operator,owner,letter,workbook,XLSX,value of information</source>
        <translation>жетишпеген маалымат,белгисиз,сурамжылоо,оператор,ээси,кат,китеп,XLSX,маалыматтын баалуулугу,questionnaire</translation>
    </message>
    <message>
        <location filename="../processing/rating/datarequest.py"/>
        <source>Inventory of facilities with facility_id: any layer or table with the fields that the scheme reads.</source>
        <translation>facility_id бар объекттер реестри: схема окуган талаалары бар каалаган катмар же жадыбал.</translation>
    </message>
    <message>
        <location filename="../processing/rating/datarequest.py"/>
        <location filename="../processing/rating/rankrobustness.py"/>
        <location filename="../processing/rating/scheme_rating.py"/>
        <location filename="../rating/scheme.py"/>
        <location filename="../window/options.py"/>
        <source>Scheme</source>
        <translation>Схема</translation>
    </message>
    <message>
        <location filename="../processing/rating/datarequest.py"/>
        <source>Rating scheme by which it is weighed what an unknown would change.</source>
        <translation>Белгисиз эмнени өзгөртөрүн салмактаган баалоо схемасы.</translation>
    </message>
    <message>
        <location filename="../processing/rating/datarequest.py"/>
        <location filename="../processing/rating/rankrobustness.py"/>
        <source>A scheme of your own, used instead of the one above.</source>
        <translation>Жогорудагынын ордуна өз схемаңыз.</translation>
    </message>
    <message>
        <location filename="../processing/rating/datarequest.py"/>
        <source>A request for each</source>
        <translation>Өзүнчө сурам</translation>
    </message>
    <message>
        <location filename="../processing/rating/datarequest.py"/>
        <source>operator, owner, country or region: the field by which facilities are put together. Those of which it is not known are a request of their own.</source>
        <translation>operator, owner, country же region: объекттер топтолгон талаа. Ал белгисиз болгондору өзүнчө сурам түзөт.</translation>
    </message>
    <message>
        <location filename="../processing/rating/datarequest.py"/>
        <source>Language of workbooks and letters</source>
        <translation>Китептердин жана каттардын тили</translation>
    </message>
    <message>
        <location filename="../processing/rating/datarequest.py"/>
        <source>en or ru: headings, lists to choose from, explanations; names stay as they are.</source>
        <translation>en же ru: баш саптар, тандоо тизмелери, түшүндүрмөлөр; аттар өзгөрбөйт.</translation>
    </message>
    <message>
        <location filename="../processing/rating/datarequest.py"/>
        <source>Folder of requests</source>
        <translation>Сурамдар папкасы</translation>
    </message>
    <message>
        <location filename="../processing/rating/datarequest.py"/>
        <source>For each group a workbook (XLSX) to fill in and a letter (HTML), and requests.html, which lists them. Files that the tool did not make, such as workbooks filled in, are not replaced.</source>
        <translation>Ар бир топко толтурулуучу китеп (XLSX) жана кат (HTML), жана аларды тизмелеген requests.html. Курал түзбөгөн файлдар, мисалы толтурулган китептер, алмаштырылбайт.</translation>
    </message>
    <message>
        <location filename="../processing/rating/datarequest.py"/>
        <source>List of requests</source>
        <translation>Сурамдардын тизмеси</translation>
    </message>
    <message>
        <location filename="../processing/rating/datarequest.py"/>
        <source>Requests</source>
        <translation>Сурамдар</translation>
    </message>
    <message>
        <location filename="../processing/rating/datarequest.py"/>
        <source>Facilities asked about</source>
        <translation>Сурамдардагы объекттер</translation>
    </message>
    <message>
        <location filename="../processing/rating/datarequest.py"/>
        <source>Data asked for</source>
        <translation>Суралган маалыматтар</translation>
    </message>
    <message>
        <location filename="../processing/rating/datarequest.py"/>
        <location filename="../processing/rating/rankrobustness.py"/>
        <location filename="../processing/rating/scheme_rating.py"/>
        <source>Scheme, version and digest</source>
        <translation>Схема, версиясы жана суммасы</translation>
    </message>
    <message>
        <location filename="../processing/rating/datarequest.py"/>
        <source>Inputs of the scheme that are no fields of the inventory are not asked for: {fields}.</source>
        <translation>Схеманын реестрдин талаасы болбогон баштапкы маалыматтары суралбайт: {fields}.</translation>
    </message>
    <message>
        <location filename="../processing/rating/datarequest.py"/>
        <source>By it the answers find their facility: run importinventory first.</source>
        <translation>Жооптор объектин ошол боюнча табат: алгач importinventory иштетиңиз.</translation>
    </message>
    <message>
        <location filename="../processing/rating/datarequest.py"/>
        <source>Layer {layer}, field facility_id: {ids} stand twice or more. Answers could not be told apart: give each facility an identifier of its own.</source>
        <translation>{layer} катмары, facility_id талаасы: {ids} эки же андан көп жолу турат. Жоопторду айырмалоого болбойт: ар бир объектке өз идентификаторун бериңиз.</translation>
    </message>
    <message>
        <location filename="../processing/rating/datarequest.py"/>
        <source>Layer {layer} has no field {field}: all facilities are in one request.</source>
        <translation>{layer} катмарында {field} талаасы жок: бардык объекттер бир сурамда.</translation>
    </message>
    <message>
        <location filename="../processing/rating/evaluatechecklist.py"/>
        <source>Evaluate a checklist</source>
        <translation>Текшерүү тизмесин баалоо</translation>
    </message>
    <message>
        <location filename="../processing/rating/evaluatechecklist.py"/>
        <source>checklist,safety,credibility,measures,inspection,audit,UNECE,questions</source>
        <translation>текшерүү тизмеси,коопсуздук,ишенимдүүлүк,чаралар,кароо,аудит,UNECE,суроолор,checklist</translation>
    </message>
    <message>
        <location filename="../processing/rating/evaluatechecklist.py"/>
        <source>A table with one row per answer: facility_id, question_id (such as B10) and answer (yes, mostly_yes, mostly_no, no, not_applicable, no_data; also да, скорее да, ...).</source>
        <translation>Ар бир жоопко бир сап болгон жадыбал: facility_id, question_id (мисалы B10) жана answer (yes, mostly_yes, mostly_no, no, not_applicable, no_data; ошондой эле да, скорее да, ...).</translation>
    </message>
    <message>
        <location filename="../processing/rating/evaluatechecklist.py"/>
        <source>Language of questions and measures</source>
        <translation>Суроолордун жана чаралардын тили</translation>
    </message>
    <message>
        <location filename="../processing/rating/evaluatechecklist.py"/>
        <source>Language of labels, questions, measures and page: en or ru.</source>
        <translation>Жазуулардын, суроолордун, чаралардын жана барактын тили: en же ru.</translation>
    </message>
    <message>
        <location filename="../processing/rating/evaluatechecklist.py"/>
        <source>Safety by facility</source>
        <translation>Объекттер боюнча коопсуздук</translation>
    </message>
    <message>
        <location filename="../processing/rating/evaluatechecklist.py"/>
        <source>One row per facility and list, with safety and credibility.</source>
        <translation>Ар бир объект менен тизмеге бир сап, коопсуздугу жана ишенимдүүлүгү менен.</translation>
    </message>
    <message>
        <location filename="../processing/rating/evaluatechecklist.py"/>
        <source>Safety by category</source>
        <translation>Бөлүмдөр боюнча коопсуздук</translation>
    </message>
    <message>
        <location filename="../processing/rating/evaluatechecklist.py"/>
        <source>One row per facility, list and category of questions.</source>
        <translation>Ар бир объектке, тизмеге жана суроолор бөлүмүнө бир сап.</translation>
    </message>
    <message>
        <location filename="../processing/rating/evaluatechecklist.py"/>
        <source>Measures</source>
        <translation>Чаралар</translation>
    </message>
    <message>
        <location filename="../processing/rating/evaluatechecklist.py"/>
        <source>What to do, by facility and list, in order of priority.</source>
        <translation>Эмне кылуу керек, объект жана тизме боюнча, маанилүүлүк тартибинде.</translation>
    </message>
    <message>
        <location filename="../processing/rating/evaluatechecklist.py"/>
        <source>Answers with problems</source>
        <translation>Көйгөйлүү жооптор</translation>
    </message>
    <message>
        <location filename="../processing/rating/evaluatechecklist.py"/>
        <source>A table of the answers that could not be used as they stand, with the reason.</source>
        <translation>Ошол бойдон колдонууга болбогон жооптордун жадыбалы, себеби менен.</translation>
    </message>
    <message>
        <location filename="../processing/rating/evaluatechecklist.py"/>
        <source>Page with overview</source>
        <translation>Жалпы көрүнүш барагы</translation>
    </message>
    <message>
        <location filename="../processing/rating/evaluatechecklist.py"/>
        <source>A page with a coloured overview and the measures of each facility.</source>
        <translation>Түстүү жалпы көрүнүш жана ар бир объекттин чаралары бар барак.</translation>
    </message>
    <message>
        <location filename="../processing/rating/evaluatechecklist.py"/>
        <source>{layer} has no answer to evaluate.</source>
        <translation>{layer} катмарында баалай турган жооп жок.</translation>
    </message>
    <message>
        <location filename="../processing/rating/evaluatechecklist.py"/>
        <source>{layer}, row {row}: {field} = {value}: {reason}.</source>
        <translation>{layer}, {row} сабы: {field} = {value}: {reason}.</translation>
    </message>
    <message>
        <location filename="../processing/rating/evaluatechecklist.py"/>
        <source>{count} more {count:answer has|answers have} problems: see the output REJECTED.</source>
        <translation>Көйгөйлүү жооптор дагы {count}: REJECTED жыйынтыгын караңыз.</translation>
    </message>
    <message>
        <location filename="../processing/rating/in_place.py"/>
        <source>{layer} has no field {fields}, in which scheme {scheme} writes what it adds: the parts that stand there will not make up the total, and list and map do not know its classes. Run createinventory over the register with the scheme as SCHEME_FILE, which adds the fields, and rate again.</source>
        <translation>{layer} катмарында {scheme} схемасы кошкондорун жазуучу {fields} талаасы жок: андагы бөлүктөр сумманы түзбөйт, тизме менен карта анын класстарын билбейт. Реестрдин үстүнөн createinventory куралын SCHEME_FILE схемасы менен иштетиңиз, ал талааларды кошот, андан соң кайра баалаңыз.</translation>
    </message>
    <message>
        <location filename="../processing/rating/in_place.py"/>
        <source>{layer} has no {count:field|fields} {fields}: not written.</source>
        <translation>{layer} катмарында жок талаалар ({count}): {fields}; алар жазылган жок.</translation>
    </message>
    <message>
        <location filename="../processing/rating/parameters.py"/>
        <source>SCHEME_FILE takes its place</source>
        <translation>анын ордуна SCHEME_FILE алынат</translation>
    </message>
    <message>
        <location filename="../processing/rating/parameters.py"/>
        <source>Scheme {path}: total.field is '{found}', but {tool} writes '{index}'.</source>
        <translation>{path} схемасы: total.field — «{found}», бирок {tool} «{index}» жазат.</translation>
    </message>
    <message>
        <location filename="../processing/rating/parameters.py"/>
        <source>Likelihood of what is unknown</source>
        <translation>Белгисиздин ыктымалдыгы</translation>
    </message>
    <message>
        <location filename="../processing/rating/parameters.py"/>
        <source>By what shares an unknown input falls into its classes, for the expected value and the probability of each class: those of the scheme (equal ones, unless its file gives priors), or those of the facilities of the layer of which it is known. The cautious value is the same.</source>
        <translation>Күтүлгөн маани жана ар бир класстын ыктымалдыгы үчүн белгисиз маалымат класстарына кайсы үлүштөр менен бөлүнөт: схеманыкы (файлы priors бербесе, тең) же катмардын ал белгилүү болгон объекттериники. Этият маани өзгөрбөйт.</translation>
    </message>
    <message>
        <location filename="../processing/rating/parameters.py"/>
        <source>Limits of the classes</source>
        <translation>Класстардын чектери</translation>
    </message>
    <message>
        <location filename="../processing/rating/parameters.py"/>
        <source>fixed: those of the scheme. quantiles: those that share the facilities of the layer out evenly, so that the highest class is always the highest quarter of four; such classes compare facilities of one list only.</source>
        <translation>fixed: схеманыкы. quantiles: катмардын объекттерин тең бөлгөн чектер, ошондуктан эң жогорку класс дайыма төрттөн эң жогорку чейрек; мындай класстар бир тизменин объекттерин гана салыштырат.</translation>
    </message>
    <message>
        <location filename="../processing/rating/rankrobustness.py"/>
        <source>How sure are the ranks</source>
        <translation>Орундар канчалык ишенимдүү</translation>
    </message>
    <message>
        <location filename="../processing/rating/rankrobustness.py"/>
        <source>Monte Carlo,uncertainty,robustness,sensitivity,rank interval,probability,top ten</source>
        <translation>Монте-Карло,белгисиздик,туруктуулук,сезгичтик,орундун интервалы,ыктымалдык,алгачкы он,Monte Carlo</translation>
    </message>
    <message>
        <location filename="../processing/rating/rankrobustness.py"/>
        <source>Inventory of facilities: any layer or table with the fields that the scheme reads.</source>
        <translation>Объекттер реестри: схема окуган талаалары бар каалаган катмар же жадыбал.</translation>
    </message>
    <message>
        <location filename="../processing/rating/rankrobustness.py"/>
        <source>Rating scheme that comes with the plugin.</source>
        <translation>Модуль менен келген баалоо схемасы.</translation>
    </message>
    <message>
        <location filename="../processing/rating/rankrobustness.py"/>
        <source>Language of the page</source>
        <translation>Барактын тили</translation>
    </message>
    <message>
        <location filename="../processing/rating/rankrobustness.py"/>
        <source>Language of the HTML page: en or ru.</source>
        <translation>HTML барагынын тили: en же ru.</translation>
    </message>
    <message>
        <location filename="../processing/rating/rankrobustness.py"/>
        <source>Draws</source>
        <translation>Кайталоолор</translation>
    </message>
    <message>
        <location filename="../processing/rating/rankrobustness.py"/>
        <source>How often the rating is repeated. With 10,000 draws a share is good to about 1 per cent.</source>
        <translation>Баалоо канча жолу кайталанат. 10 000 кайталоодо үлүш болжол менен 1 пайызга чейин так.</translation>
    </message>
    <message>
        <location filename="../processing/rating/rankrobustness.py"/>
        <source>Start of the random numbers</source>
        <translation>Кокустук сандардын башталышы</translation>
    </message>
    <message>
        <location filename="../processing/rating/rankrobustness.py"/>
        <source>The same number gives the same result; another one shows how much is left to chance.</source>
        <translation>Бир эле сан бир эле жыйынтыкты берет; башкасы кокустукка канча калганын көрсөтөт.</translation>
    </message>
    <message>
        <location filename="../processing/rating/rankrobustness.py"/>
        <source>First ranks of interest</source>
        <translation>Көңүл бурулган алгачкы орундар</translation>
    </message>
    <message>
        <location filename="../processing/rating/rankrobustness.py"/>
        <source>For each facility, the share of draws in which it is among so many first.</source>
        <translation>Ар бир объект үчүн алгачкы ушунчанын ичинде болгон кайталоолордун үлүшү.</translation>
    </message>
    <message>
        <location filename="../processing/rating/rankrobustness.py"/>
        <source>Doubt about known volumes</source>
        <translation>Белгилүү көлөмдөргө шектенүү</translation>
    </message>
    <message>
        <location filename="../processing/rating/rankrobustness.py"/>
        <source>In 90 of 100 cases the true volume lies within the known one divided and multiplied by this. An assumption of yours; 1 takes known volumes as exact.</source>
        <translation>100 учурдун 90ында чыныгы көлөм белгилүү көлөмдү ушул санга бөлгөн жана көбөйткөн аралыкта. Бул сиздин божомолуңуз; 1 белгилүү көлөмдөрдү так деп алат.</translation>
    </message>
    <message>
        <location filename="../processing/rating/rankrobustness.py"/>
        <source>Doubt about the weights (%)</source>
        <translation>Салмактарга шектенүү (%)</translation>
    </message>
    <message>
        <location filename="../processing/rating/rankrobustness.py"/>
        <source>Each factor's weight varies by up to so many per cent, alike for all facilities; 0 for none.</source>
        <translation>Ар бир фактордун салмагы ушунча пайызга чейин, бардык объекттерге бирдей өзгөрөт; 0 — өзгөрбөйт.</translation>
    </message>
    <message>
        <location filename="../processing/rating/rankrobustness.py"/>
        <source>Facilities with rank intervals</source>
        <translation>Орундарынын интервалы бар объекттер</translation>
    </message>
    <message>
        <location filename="../processing/rating/rankrobustness.py"/>
        <source>The facilities with median rank, 90 % interval of the rank, and share of draws in the top.</source>
        <translation>Орундун медианасы, орундун 90 % интервалы жана алгачкылардын ичиндеги кайталоолордун үлүшү бар объекттер.</translation>
    </message>
    <message>
        <location filename="../processing/rating/rankrobustness.py"/>
        <source>Pairs</source>
        <translation>Жуптар</translation>
    </message>
    <message>
        <location filename="../processing/rating/rankrobustness.py"/>
        <source>A table of the 50 highest, pair by pair: how often the first stands above the second.</source>
        <translation>Эң жогорку 50 объекттин жадыбалы, жуп-жубу менен: биринчиси экинчисинен канча жолу жогору турат.</translation>
    </message>
    <message>
        <location filename="../processing/rating/rankrobustness.py"/>
        <source>A page with rank intervals and pairs as charts, made to be read without further explanation.</source>
        <translation>Орундардын интервалдары жана жуптары диаграмма түрүндө болгон, кошумча түшүндүрмөсүз окула турган барак.</translation>
    </message>
    <message>
        <location filename="../processing/rating/rankrobustness.py"/>
        <source>Facilities in the top in 95 % of draws</source>
        <translation>Кайталоолордун 95 % алгачкылардын ичиндеги объекттер</translation>
    </message>
    <message>
        <location filename="../processing/rating/rankrobustness.py"/>
        <location filename="../processing/rating/scheme_rating.py"/>
        <location filename="../processing/rating/waterhazardclass.py"/>
        <source>Values that count as unknown</source>
        <translation>Белгисиз деп эсептелген маанилер</translation>
    </message>
    <message>
        <location filename="../processing/rating/rankrobustness.py"/>
        <source>{layer} has no features.</source>
        <translation>{layer} катмарында объект жок.</translation>
    </message>
    <message>
        <location filename="../processing/rating/rankrobustness.py"/>
        <source>No facility of {layer} can be rated by scheme {scheme}: run ratehazard to see why.</source>
        <translation>{layer} катмарынын бир да объектин {scheme} схемасы менен баалоого болбойт: себебин көрүү үчүн ratehazard иштетиңиз.</translation>
    </message>
    <message>
        <location filename="../processing/rating/ratehazard.py"/>
        <source>Rate hazard (THI)</source>
        <translation>Кооптуулукту баалоо (THI)</translation>
    </message>
    <message>
        <location filename="../processing/rating/ratehazard.py"/>
        <source>tailings hazard index,THI,rating,ranking,score,class,scheme,UNECE</source>
        <translation>калдык сактагычтын кооптуулук индекси,THI,баалоо,орун,балл,класс,схема,UNECE,tailings hazard index</translation>
    </message>
    <message>
        <location filename="../processing/rating/ratehazard.py"/>
        <source>Alarms file</source>
        <translation>Коркунуч сигналдарынын файлы</translation>
    </message>
    <message>
        <location filename="../processing/rating/ratehazard.py"/>
        <source>Known facts that alone call for attention, instead of the plugin's own: an edited copy of rating/alarms.json in the plugin folder. A wrong one is refused with the place and the reason.</source>
        <translation>Модулдукунун ордуна өзү эле көңүл бурууну талап кылган белгилүү фактылар: модулдун папкасындагы rating/alarms.json файлынын түзөтүлгөн көчүрмөсү. Туура эмеси жери жана себеби менен четке кагылат.</translation>
    </message>
    <message>
        <location filename="../processing/rating/raterisk.py"/>
        <source>Scheme file of the hazard</source>
        <translation>Кооптуулуктун схема файлы</translation>
    </message>
    <message>
        <location filename="../processing/rating/raterisk.py"/>
        <source>A national scheme of the THI, used for the hazard part of the risk instead of the one that the scheme includes.</source>
        <translation>Тобокелдиктин кооптуулук бөлүгү үчүн схемага кирген схеманын ордуна колдонулган улуттук THI схемасы.</translation>
    </message>
    <message>
        <location filename="../processing/rating/raterisk.py"/>
        <source>Rate risk (TRI)</source>
        <translation>Тобокелдикти баалоо (TRI)</translation>
    </message>
    <message>
        <location filename="../processing/rating/raterisk.py"/>
        <source>tailings risk index,TRI,exposure,population at risk,rating,ranking,UNECE</source>
        <translation>калдык сактагычтын тобокелдик индекси,TRI,таасирге кабылуу,тобокелдик зонасындагы калк,баалоо,орун,UNECE,tailings risk index</translation>
    </message>
    <message>
        <location filename="../processing/rating/scheme_rating.py"/>
        <source>Inventory of facilities: any layer or table with the fields that the scheme reads. Ranks count the facilities given: with selected features only, they are ranks among those.</source>
        <translation>Объекттер реестри: схема окуган талаалары бар каалаган катмар же жадыбал. Орундар берилген объекттердин ичинде эсептелет: тандалгандар гана алынса, ошолордун арасындагы орундар.</translation>
    </message>
    <message>
        <location filename="../processing/rating/scheme_rating.py"/>
        <source>Rating scheme that comes with the plugin. Its tables stand in the help of this tool.</source>
        <translation>Модуль менен келген баалоо схемасы. Анын жадыбалдары бул куралдын жардамында.</translation>
    </message>
    <message>
        <location filename="../processing/rating/scheme_rating.py"/>
        <source>A scheme of your own, used instead of the one above: an edited copy of a file in the plugin folder rating/schemes. A wrong scheme is refused with the place and the reason.</source>
        <translation>Жогорудагынын ордуна өз схемаңыз: модулдун rating/schemes папкасындагы файлдын түзөтүлгөн көчүрмөсү. Туура эмес схема жери жана себеби менен четке кагылат.</translation>
    </message>
    <message>
        <location filename="../processing/rating/scheme_rating.py"/>
        <source>Language of notes and explanation</source>
        <translation>Эскертүүлөрдүн жана түшүндүрмөнүн тили</translation>
    </message>
    <message>
        <location filename="../processing/rating/scheme_rating.py"/>
        <source>Language of the note field and of the explanation: en or ru.</source>
        <translation>Эскертүү талаасынын жана түшүндүрмөнүн тили: en же ru.</translation>
    </message>
    <message>
        <location filename="../processing/rating/scheme_rating.py"/>
        <source>The facilities in their order with all their fields, and the rating: scores, total with lowest and highest value, completeness, ranks, class, scheme, and a note on what is unknown or wrong; expected total, probability of each class, what the class rests on, and the unknown input to ask for first.</source>
        <translation>Объекттер өз тартибинде бардык талаалары жана баасы менен: баллдар, эң аз жана эң чоң мааниси бар сумма, толуктугу, орундар, класс, схема жана эмне белгисиз же туура эмес экени жөнүндө эскертүү; күтүлгөн сумма, ар бир класстын ыктымалдыгы, класстын негизи жана биринчи кезекте аныкталуучу белгисиз маалымат.</translation>
    </message>
    <message>
        <location filename="../processing/rating/scheme_rating.py"/>
        <source>Explanation</source>
        <translation>Түшүндүрмө</translation>
    </message>
    <message>
        <location filename="../processing/rating/scheme_rating.py"/>
        <source>A page that explains each facility: input, rule, score, and what knowing an unknown would change.</source>
        <translation>Ар бир объектти түшүндүргөн барак: баштапкы маалымат, эреже, балл жана белгисизди билүү эмнени өзгөртөрү.</translation>
    </message>
    <message>
        <location filename="../processing/rating/scheme_rating.py"/>
        <source>Facilities explained</source>
        <translation>Түшүндүрүлүүчү объекттер</translation>
    </message>
    <message>
        <location filename="../processing/rating/scheme_rating.py"/>
        <source>The explanation covers so many facilities, the highest first.</source>
        <translation>Түшүндүрмө ушунча объектти камтыйт, эң жогоркусунан баштап.</translation>
    </message>
    <message>
        <location filename="../processing/rating/scheme_rating.py"/>
        <source>{layer} has no {count:field|fields} {fields}: unknown for every facility.</source>
        <translation>{layer} катмарында жок талаалар ({count}): {fields}; алар бардык объекттер үчүн белгисиз.</translation>
    </message>
    <message>
        <location filename="../processing/rating/scheme_rating.py"/>
        <source>Scheme {scheme}: {rated} of {total} {total:facility|facilities} rated.</source>
        <translation>{scheme} схемасы: {total} объекттин ичинен бааланганы: {rated}.</translation>
    </message>
    <message>
        <location filename="../processing/rating/scheme_rating.py"/>
        <source>{layer} has no features: nothing was rated.</source>
        <translation>{layer} катмарында объект жок: эч нерсе бааланган жок.</translation>
    </message>
    <message>
        <location filename="../processing/rating/scheme_rating.py"/>
        <source>{count} of {total} {total:facility|facilities} cannot be rated; {field} says why.</source>
        <translation>Баалоого болбогон объекттер: {total} ичинен {count}; себебин {field} талаасы айтат.</translation>
    </message>
    <message>
        <location filename="../processing/rating/telling.py"/>
        <source>{layer}, row {row}{facility}: {field} = {value} counts as unknown: {reason}.</source>
        <translation>{layer}, {row} сабы{facility}: {field} = {value} белгисиз деп эсептелет: {reason}.</translation>
    </message>
    <message>
        <location filename="../processing/rating/telling.py"/>
        <source>{count} more {count:value counts|values count} as unknown: see the field {field}.</source>
        <translation>Белгисиз деп эсептелген маанилер дагы {count}: {field} талаасын караңыз.</translation>
    </message>
    <message>
        <location filename="../processing/rating/telling.py"/>
        <source>Only {count} of the {total} {total:facility|facilities} of {layer} {count:was|were} rated: ranks are ranks among these. Clear the selection to rank all.</source>
        <translation>{layer} катмарынын {total} объектинин ичинен бааланганы: {count}: орундар ошолордун арасында. Баарын баалоо үчүн тандоону алып салыңыз.</translation>
    </message>
    <message>
        <location filename="../processing/rating/transboundaryscreening.py"/>
        <source>Screen for transboundary effects</source>
        <translation>Трансчегаралык таасир боюнча тандоо</translation>
    </message>
    <message>
        <location filename="../processing/rating/transboundaryscreening.py"/>
        <source>convention,Industrial Accidents Convention,TEIA,Helsinki,UNECE,border,notification,location criteria,Annex VIII,hazardous activity</source>
        <translation>конвенция,өнөр жай авариялары,Хельсинки,UNECE,чек ара,кабарлоо,жайгашуу критерийлери,VIII тиркеме,коркунучтуу ишмердүүлүк,TEIA</translation>
    </message>
    <message>
        <location filename="../processing/rating/transboundaryscreening.py"/>
        <source>Inventory of facilities with facility_id; those without a position are screened, too.</source>
        <translation>facility_id бар объекттер реестри; орду жоктору да каралат.</translation>
    </message>
    <message>
        <location filename="../processing/rating/transboundaryscreening.py"/>
        <source>Paths of the water</source>
        <translation>Суунун жолдору</translation>
    </message>
    <message>
        <location filename="../processing/rating/transboundaryscreening.py"/>
        <source>Output of tracedownstream or tracenetwork. Empty: countries_downstream and border_distance_km of the facilities count.</source>
        <translation>tracedownstream же tracenetwork жыйынтыгы. Бош: объекттердин countries_downstream жана border_distance_km талаалары эске алынат.</translation>
    </message>
    <message>
        <location filename="../processing/rating/transboundaryscreening.py"/>
        <source>CROSSINGS of the same tool: how far each country is along the water.</source>
        <translation>Ошол эле куралдын CROSSINGS жыйынтыгы: ар бир өлкө суу боюнча канча алыс.</translation>
    </message>
    <message>
        <location filename="../processing/rating/transboundaryscreening.py"/>
        <source>Polygons of countries with their code, for the distance to a border. Empty: the world map that comes with QGIS (1 : 10 million, simplified); give the official boundaries for work near a border.</source>
        <translation>Чек арага чейинки аралык үчүн коду бар өлкө полигондору. Бош: QGIS топтомундагы дүйнө картасы (1 : 10 миллион, жөнөкөйлөтүлгөн); чек арага жакын иш үчүн расмий чек араларды бериңиз.</translation>
    </message>
    <message>
        <location filename="../processing/rating/transboundaryscreening.py"/>
        <source>One row per substance of a facility: facility_id, substance, cas, h_statements, share_percent, water_hazard_class. Without them quantities are unknown.</source>
        <translation>Объекттин ар бир затына бир сап: facility_id, substance, cas, h_statements, share_percent, water_hazard_class. Аларсыз сандар белгисиз.</translation>
    </message>
    <message>
        <location filename="../processing/rating/transboundaryscreening.py"/>
        <location filename="../processing/rating/waterhazardclass.py"/>
        <source>What is not listed counts as</source>
        <translation>Көрсөтүлбөгөнү мындай эсептелет</translation>
    </message>
    <message>
        <location filename="../processing/rating/transboundaryscreening.py"/>
        <source>Where the shares of a facility sum to less than 100 %: unidentified (may be anything) or harmless (you know that the rest is inert rock or water).</source>
        <translation>Объекттин үлүштөрүнүн суммасы 100 % аз болгондо: unidentified (каалаган нерсе болушу мүмкүн) же harmless (калганы инерттүү тек же суу экенин билесиз).</translation>
    </message>
    <message>
        <location filename="../processing/rating/transboundaryscreening.py"/>
        <source>Count only water that flows so many days (d)</source>
        <translation>Ушунча күн аккан сууну гана эсептөө (күн)</translation>
    </message>
    <message>
        <location filename="../processing/rating/transboundaryscreening.py"/>
        <source>By water only countries count that it reaches within these days, such as 2. Empty: as the criteria file says; in that of the plugin the time does not count, and is told beside.</source>
        <translation>Суу менен ал ушул күндөрдө жеткен өлкөлөр гана эсептелет, мисалы 2. Бош: критерийлер файлында айтылгандай; модулдукунда убакыт эсептелбейт жана жанында айтылат.</translation>
    </message>
    <message>
        <location filename="../processing/rating/transboundaryscreening.py"/>
        <source>Criteria file</source>
        <translation>Критерийлер файлы</translation>
    </message>
    <message>
        <location filename="../processing/rating/transboundaryscreening.py"/>
        <source>A JSON file of your own in place of the plugin's industrial_accidents.json.</source>
        <translation>Модулдун industrial_accidents.json файлынын ордуна өз JSON файлыңыз.</translation>
    </message>
    <message>
        <location filename="../processing/rating/transboundaryscreening.py"/>
        <source>Language of page, table and reasons</source>
        <translation>Барактын, жадыбалдын жана себептердин тили</translation>
    </message>
    <message>
        <location filename="../processing/rating/transboundaryscreening.py"/>
        <source>Language of the page, the table and the fields screen_reason and screen_unknown: en or ru.</source>
        <translation>Барактын, жадыбалдын жана screen_reason менен screen_unknown талааларынын тили: en же ru.</translation>
    </message>
    <message>
        <location filename="../processing/rating/transboundaryscreening.py"/>
        <source>Screened facilities</source>
        <translation>Каралган объекттер</translation>
    </message>
    <message>
        <location filename="../processing/rating/transboundaryscreening.py"/>
        <source>The facilities with their verdict, the countries to notify, reasons and what is unknown.</source>
        <translation>Объекттер корутундусу, кабарлана турган өлкөлөрү, себептери жана эмне белгисиз экени менен.</translation>
    </message>
    <message>
        <location filename="../processing/rating/transboundaryscreening.py"/>
        <source>Notification lists as a page</source>
        <translation>Кабарлоо тизмелери барак түрүндө</translation>
    </message>
    <message>
        <location filename="../processing/rating/transboundaryscreening.py"/>
        <source>Per neighbouring country the facilities to notify, with the items of the notification.</source>
        <translation>Ар бир коңшу өлкө боюнча кабарлана турган объекттер, кабарлоонун пункттары менен.</translation>
    </message>
    <message>
        <location filename="../processing/rating/transboundaryscreening.py"/>
        <source>Notification lists as a table</source>
        <translation>Кабарлоо тизмелери жадыбал түрүндө</translation>
    </message>
    <message>
        <location filename="../processing/rating/transboundaryscreening.py"/>
        <source>A row for each country and facility. The ending decides: xlsx, ods or csv.</source>
        <translation>Ар бир өлкө менен объектке бир сап. Форматты аягы чечет: xlsx, ods же csv.</translation>
    </message>
    <message>
        <location filename="../processing/rating/transboundaryscreening.py"/>
        <source>Facilities that meet the criteria</source>
        <translation>Критерийлерге кирген объекттер</translation>
    </message>
    <message>
        <location filename="../processing/rating/transboundaryscreening.py"/>
        <source>Facilities of which it cannot be told</source>
        <translation>Аныктоого болбогон объекттер</translation>
    </message>
    <message>
        <location filename="../processing/rating/transboundaryscreening.py"/>
        <source>Facilities that do not meet the criteria</source>
        <translation>Критерийлерге кирбеген объекттер</translation>
    </message>
    <message>
        <location filename="../processing/rating/transboundaryscreening.py"/>
        <source>Countries to notify</source>
        <translation>Кабарлана турган өлкөлөр</translation>
    </message>
    <message>
        <location filename="../processing/rating/transboundaryscreening.py"/>
        <source>It tells which path and which substances belong to which facility: run importinventory first.</source>
        <translation>Ал кайсы жол жана кайсы заттар кайсы объектке тиешелүү экенин айтат: алгач importinventory иштетиңиз.</translation>
    </message>
    <message>
        <location filename="../processing/rating/transboundaryscreening.py"/>
        <source>Not all of the criteria {name} were compared with their source; the page tells which. Check them before a notification rests on them.</source>
        <translation>{name} критерийлеринин баары булагы менен салыштырылган эмес; кайсынысы экенин барак айтат. Кабарлоо аларга таянардан мурун текшериңиз.</translation>
    </message>
    <message>
        <location filename="../processing/rating/transboundaryscreening.py"/>
        <source>Use the output of tracedownstream or tracenetwork.</source>
        <translation>tracedownstream же tracenetwork жыйынтыгын колдонуңуз.</translation>
    </message>
    <message>
        <location filename="../processing/rating/waterhazardclass.py"/>
        <source>Water hazard class</source>
        <translation>Суу үчүн кооптуулук классы</translation>
    </message>
    <message>
        <location filename="../processing/rating/waterhazardclass.py"/>
        <source>AwSV,WGK,water hazard class,H-statements,CLP,substances,mixture,toxicity,cyanide</source>
        <translation>AwSV,WGK,суу үчүн кооптуулук классы,H-фразалар,CLP,заттар,аралашма,уулуулук,цианид,water hazard class</translation>
    </message>
    <message>
        <location filename="../processing/rating/waterhazardclass.py"/>
        <source>Inventory of facilities with facility_id; any layer or table, selected features if wished.</source>
        <translation>facility_id бар объекттер реестри; каалаган катмар же жадыбал, кааласаңыз тандалган объекттер.</translation>
    </message>
    <message>
        <location filename="../processing/rating/waterhazardclass.py"/>
        <source>One row per substance of a facility: facility_id, substance, cas, h_statements, share_percent, and optionally m_factor, water_hazard_class, carcinogenic, acute_data, environment_data, readily_biodegradable, bioaccumulating, aquatic_toxicity_mg_l.</source>
        <translation>Объекттин ар бир затына бир сап: facility_id, substance, cas, h_statements, share_percent, кошумча m_factor, water_hazard_class, carcinogenic, acute_data, environment_data, readily_biodegradable, bioaccumulating, aquatic_toxicity_mg_l.</translation>
    </message>
    <message>
        <location filename="../processing/rating/waterhazardclass.py"/>
        <source>Where the shares of a facility sum to less than 100 %: unidentified (class 3, as the rules have it) or harmless (you know that the rest is inert rock or water).</source>
        <translation>Объекттин үлүштөрүнүн суммасы 100 % аз болгондо: unidentified (эрежелер боюнча 3-класс) же harmless (калганы инерттүү тек же суу экенин билесиз).</translation>
    </message>
    <message>
        <location filename="../processing/rating/waterhazardclass.py"/>
        <source>Fall back on ore and process</source>
        <translation>Кен менен технологияга таянуу</translation>
    </message>
    <message>
        <location filename="../processing/rating/waterhazardclass.py"/>
        <source>Suggest a class from commodity, tailings_type, toxicants, radioactive and acid_generating where neither substances nor a class are given. It is marked as a fallback.</source>
        <translation>Заттар да, класс да берилбегенде commodity, tailings_type, toxicants, radioactive жана acid_generating боюнча класс сунуштоо. Ал болжолдуу деп белгиленет.</translation>
    </message>
    <message>
        <location filename="../processing/rating/waterhazardclass.py"/>
        <source>Language of the notes</source>
        <translation>Эскертүүлөрдүн тили</translation>
    </message>
    <message>
        <location filename="../processing/rating/waterhazardclass.py"/>
        <source>Language of driver and notes: en or ru.</source>
        <translation>Негиздин жана эскертүүлөрдүн тили: en же ru.</translation>
    </message>
    <message>
        <location filename="../processing/rating/waterhazardclass.py"/>
        <source>Facilities with water hazard class</source>
        <translation>Суу үчүн кооптуулук классы бар объекттер</translation>
    </message>
    <message>
        <location filename="../processing/rating/waterhazardclass.py"/>
        <source>The facilities with water_hazard_class, whc_basis, whc_driver and whc_note.</source>
        <translation>water_hazard_class, whc_basis, whc_driver жана whc_note талаалары бар объекттер.</translation>
    </message>
    <message>
        <location filename="../processing/rating/waterhazardclass.py"/>
        <source>Substances with class</source>
        <translation>Классы бар заттар</translation>
    </message>
    <message>
        <location filename="../processing/rating/waterhazardclass.py"/>
        <source>A table of the substances: the statements that count, their points, and the class.</source>
        <translation>Заттардын жадыбалы: эске алынган фразалар, алардын баллдары жана класс.</translation>
    </message>
    <message>
        <location filename="../processing/rating/waterhazardclass.py"/>
        <source>Facilities classed by their substances</source>
        <translation>Заттары боюнча классы аныкталган объекттер</translation>
    </message>
    <message>
        <location filename="../processing/rating/waterhazardclass.py"/>
        <source>Facilities that keep the class given</source>
        <translation>Берилген классы калган объекттер</translation>
    </message>
    <message>
        <location filename="../processing/rating/waterhazardclass.py"/>
        <source>Facilities classed by the fallback</source>
        <translation>Болжолдуу классы бар объекттер</translation>
    </message>
    <message>
        <location filename="../processing/rating/waterhazardclass.py"/>
        <source>Facilities without class</source>
        <translation>Классы жок объекттер</translation>
    </message>
    <message>
        <location filename="../processing/rating/waterhazardclass.py"/>
        <source>Facilities whose shares were refused</source>
        <translation>Үлүштөрү четке кагылган объекттер</translation>
    </message>
    <message>
        <location filename="../processing/rating/waterhazardclass.py"/>
        <source>Layer {layer} has none of the fields a water hazard class comes from: {fields}. Bring it into the inventory's fields with importinventory first, or give SUBSTANCES.</source>
        <translation>{layer} катмарында суу үчүн кооптуулук классы алынуучу талаалардын бири да жок: {fields}. Алгач аны importinventory менен реестрдин талааларына келтириңиз же SUBSTANCES бериңиз.</translation>
    </message>
    <message>
        <location filename="../processing/rating/waterhazardclass.py"/>
        <source>It tells which substance belongs to which facility.</source>
        <translation>Ал кайсы зат кайсы объектке тиешелүү экенин айтат.</translation>
    </message>
    <message>
        <location filename="../processing/rating/waterhazardclass.py"/>
        <source>{count} {count:facility has|facilities have} shares of more than 100 %: no class worked out, see whc_note.</source>
        <translation>Үлүштөрү 100 % ашкан объекттер: {count}: класс аныкталган жок, whc_note талаасын караңыз.</translation>
    </message>
    <message>
        <location filename="../processing/rating/waterhazardclass.py"/>
        <source>{count} {count:facility has|facilities have} a fallback class from ore and process, not verified.</source>
        <translation>Кен менен технология боюнча болжолдуу, текшерилбеген классы бар объекттер: {count}.</translation>
    </message>
    <message>
        <location filename="../processing/rating/waterhazardclass.py"/>
        <source>{count} {count:facility has|facilities have} no water hazard class.</source>
        <translation>Суу үчүн кооптуулук классы жок объекттер: {count}.</translation>
    </message>
    <message>
        <location filename="../processing/rating/waterhazardclass.py"/>
        <source>{count} {count:row|rows} of substances without facility_id {count:was|were} left out.</source>
        <translation>facility_id жок зат саптары калтырылды: {count}.</translation>
    </message>
    <message>
        <location filename="../processing/rating/waterhazardclass.py"/>
        <source>Substances of facilities that are not in the layer were left out: {ids}.</source>
        <translation>Катмарда жок объекттердин заттары калтырылды: {ids}.</translation>
    </message>
    <message>
        <location filename="../processing/reliefs.py"/>
        <source>Relief {path}: {count} heights of {value} m and the like, below {lowest} or above {highest} m, are taken for no-data.</source>
        <translation>{path} рельефи: {value} м сыяктуу, {lowest} м-ден төмөн же {highest} м-ден жогору бийиктиктер: {count}; алар маалымат жок деп эсептелет.</translation>
    </message>
    <message>
        <location filename="../processing/reliefs.py"/>
        <source>The relief has cells of about {cell} km: paths over it are an overview only. For any decision take a relief of 30 to 90 m, such as SRTM or Copernicus GLO-30.</source>
        <translation>Рельефтин уячасы болжол менен {cell} км: ал боюнча жолдор жалпы көрүнүш гана. Чечим үчүн 30–90 м рельеф алыңыз, мисалы SRTM же Copernicus GLO-30.</translation>
    </message>
    <message>
        <location filename="../processing/reliefs.py"/>
        <source>Relief {path} has cells of about {cell} m; a zone needs {limit} m or less, better 30 m. Give a finer relief, such as SRTM or Copernicus GLO-30.</source>
        <translation>{path} рельефинин уячасы болжол менен {cell} м; зонага {limit} м же азы керек, 30 м жакшыраак. Майдараак рельеф бериңиз, мисалы SRTM же Copernicus GLO-30.</translation>
    </message>
    <message>
        <location filename="../processing/reliefs.py"/>
        <source>The paths run over cells of about {cell} km and may lie a cell beside their water: a corridor of {given} m may miss people. Take {least} m or more in CORRIDOR.</source>
        <translation>Жолдор болжол менен {cell} км уячалар боюнча жүрөт жана суусунан бир уяча четте болушу мүмкүн: {given} м тилке калкты камтыбай калышы мүмкүн. CORRIDOR үчүн {least} м же көп алыңыз.</translation>
    </message>
    <message>
        <location filename="../processing/run.py"/>
        <source>{name}: layer {layer} is not a raster file. Export it to GeoTIFF first.</source>
        <translation>{name}: {layer} катмары растр файлы эмес. Алгач аны GeoTIFF катары чыгарыңыз.</translation>
    </message>
    <message>
        <location filename="../processing/run.py"/>
        <source>points, lines or polygons</source>
        <translation>чекиттер, сызыктар же полигондор</translation>
    </message>
    <message>
        <location filename="../processing/run.py"/>
        <source>{name}: layer {layer} has {found}; {wanted} are needed here. Choose another layer.</source>
        <translation>{name}: {layer} катмарында {found}; бул жерде {wanted} керек. Башка катмарды тандаңыз.</translation>
    </message>
    <message>
        <location filename="../processing/run.py"/>
        <source>points</source>
        <translation>чекиттер</translation>
    </message>
    <message>
        <location filename="../processing/run.py"/>
        <source>lines</source>
        <translation>сызыктар</translation>
    </message>
    <message>
        <location filename="../processing/run.py"/>
        <source>polygons</source>
        <translation>полигондор</translation>
    </message>
    <message>
        <location filename="../processing/run.py"/>
        <source>no geometries</source>
        <translation>геометриясыз объекттер</translation>
    </message>
    <message>
        <location filename="../rating/analysis.py"/>
        <source>There are no classes {name}. There are {names}.</source>
        <translation>{name} класстары жок. Барлары: {names}.</translation>
    </message>
    <message>
        <location filename="../rating/analysis.py"/>
        <source>There are no priors {name}. There are {names}.</source>
        <translation>{name} үлүштөрү жок. Барлары: {names}.</translation>
    </message>
    <message>
        <location filename="../rating/analysis.py"/>
        <source>There is no scheme {name}. There are {names}; your own is given as the path of its .json file.</source>
        <translation>{name} схемасы жок. Барлары: {names}; өзүңүздүкү .json файлынын жолу катары берилет.</translation>
    </message>
    <message>
        <location filename="../rating/checklist.py"/>
        <source>Checklist</source>
        <translation>Текшерүү тизмеси</translation>
    </message>
    <message>
        <location filename="../rating/checklist.py"/>
        <source>{value} is none of {allowed}</source>
        <translation>{value} булардын бири эмес: {allowed}</translation>
    </message>
    <message>
        <location filename="../rating/checklist.py"/>
        <source>{value} already means another answer</source>
        <translation>{value} башка жоопту билдирет</translation>
    </message>
    <message>
        <location filename="../rating/checklist.py"/>
        <source>one answer must have needs: data; a missing answer counts as that</source>
        <translation>жооптордун биринде needs: data болушу керек; жок жооп ошол катары эсептелет</translation>
    </message>
    <message>
        <location filename="../rating/checklist.py"/>
        <source>one answer must have points above 0</source>
        <translation>жооптордун бирөөнүн points мааниси 0дөн чоң болушу керек</translation>
    </message>
    <message>
        <location filename="../rating/checklist.py"/>
        <source>{value} stands twice</source>
        <translation>{value} эки жолу турат</translation>
    </message>
    <message>
        <location filename="../rating/comparison.py"/>
        <source>{which}: facility_id {facility} stands in rows {first} and {second}; give every facility its own.</source>
        <translation>{which}: facility_id {facility} {first} жана {second} саптарында турат; ар бир объектке өзүнүкүн бериңиз.</translation>
    </message>
    <message>
        <location filename="../rating/criteria/contacts.py"/>
        <source>The table of paths has several for one facility, such as {ids}: keep one of each.</source>
        <translation>Жолдор жадыбалында бир объекттин бир нече жолу бар, мисалы {ids}: ар биринен бирди калтырыңыз.</translation>
    </message>
    <message>
        <location filename="../rating/criteria/criteria.py"/>
        <source>Criteria</source>
        <translation>Критерийлер</translation>
    </message>
    <message>
        <location filename="../rating/criteria/criteria.py"/>
        <source>the lower quantity {low} is above the higher {high}</source>
        <translation>төмөнкү {low} саны жогорку {high} санынан чоң</translation>
    </message>
    <message>
        <location filename="../rating/criteria/criteria.py"/>
        <source>{name} is neither a field of the inventory nor one of {known}</source>
        <translation>{name} реестрдин талаасы да, булардын бири да эмес: {known}</translation>
    </message>
    <message>
        <location filename="../rating/criteria/criteria.py"/>
        <source>needs either 'statements' or 'cas'</source>
        <translation>'statements' же 'cas' керек</translation>
    </message>
    <message>
        <location filename="../rating/criteria/criteria.py"/>
        <source>{name} is no H-statement</source>
        <translation>{name} — H-фраза эмес</translation>
    </message>
    <message>
        <location filename="../rating/criteria/criteria.py"/>
        <source>{name} is not exact: write {exact}</source>
        <translation>{name} так эмес: {exact} жазыңыз</translation>
    </message>
    <message>
        <location filename="../rating/criteria/criteria.py"/>
        <source>{name} is no CAS number: its check digit is wrong</source>
        <translation>{name} — CAS номери эмес: текшерүү цифрасы туура эмес</translation>
    </message>
    <message>
        <location filename="../rating/criteria/criteria.py"/>
        <source>{name} belongs to {owner} already</source>
        <translation>{name} {owner} үчүн мурда эле берилген</translation>
    </message>
    <message>
        <location filename="../rating/draws.py"/>
        <source>{runs} runs over {count} facilities need too much memory: use at most {most} runs, or select fewer facilities.</source>
        <translation>{count} объект боюнча {runs} кайталоого өтө көп эстутум керек: эң көп {most} кайталоо колдонуңуз же азыраак объект тандаңыз.</translation>
    </message>
    <message>
        <location filename="../rating/evaluate.py"/>
        <source>The table has none of the fields that scheme {scheme} reads: {fields}. Bring it into the inventory's fields first.</source>
        <translation>Жадыбалда {scheme} схемасы окуган талаалардын бири да жок: {fields}. Алгач аны реестрдин талааларына келтириңиз.</translation>
    </message>
    <message>
        <location filename="../rating/evaluate.py"/>
        <source>The table has neither the field {field} nor the fields {others}, without which scheme {scheme} rates nothing: add or rename fields.</source>
        <translation>Жадыбалда {field} талаасы да, {others} талаалары да жок, аларсыз {scheme} схемасы эч нерсени баалабайт: талааларды кошуңуз же атын өзгөртүңүз.</translation>
    </message>
    <message>
        <location filename="../rating/evaluate.py"/>
        <source>The table has no field {field}, without which scheme {scheme} rates nothing: add or rename the field.</source>
        <translation>Жадыбалда {field} талаасы жок, ансыз {scheme} схемасы эч нерсени баалабайт: талааны кошуңуз же атын өзгөртүңүз.</translation>
    </message>
    <message>
        <location filename="../rating/legend.py"/>
        <source>Field {field} does not hold the legend of a rating ({reason}). Rate the layer again, or give the scheme as SCHEME_FILE.</source>
        <translation>{field} талаасында баалоонун шарттуу белгилери жок ({reason}). Катмарды кайра баалаңыз же схеманы SCHEME_FILE катары бериңиз.</translation>
    </message>
    <message>
        <location filename="../rating/scheme_check.py"/>
        <source>{name} includes another scheme: include that one directly</source>
        <translation>{name} башка схеманы камтыйт: ошону түз кошуңуз</translation>
    </message>
    <message>
        <location filename="../rating/scheme_check.py"/>
        <source>{name} is already taken</source>
        <translation>{name} алынган</translation>
    </message>
    <message>
        <location filename="../rating/scheme_check.py"/>
        <source>{total} makes the field {name} too, which a factor has already</source>
        <translation>{total} да факторунда бар {name} талаасын түзөт</translation>
    </message>
    <message>
        <location filename="../rating/scheme_check.py"/>
        <source>the chance of a class may be written as {name}, which a factor has already</source>
        <translation>класстын ыктымалдыгы {name} талаасына жазылышы мүмкүн, ал фактордо бар</translation>
    </message>
    <message>
        <location filename="../rating/scheme_check.py"/>
        <source>{name} is a field of the inventory, which a rating must not write over: choose another name</source>
        <translation>{name} — реестрдин талаасы, баалоо аны үстүнөн жазбашы керек: башка ат тандаңыз</translation>
    </message>
    <message>
        <location filename="../rating/scheme_check.py"/>
        <source>{name} is no factor above; there are {known}</source>
        <translation>{name} жогорудагы фактор эмес; барлары: {known}</translation>
    </message>
    <message>
        <location filename="../rating/scheme_check.py"/>
        <source>{name} is counted twice</source>
        <translation>{name} эки жолу эсептелген</translation>
    </message>
    <message>
        <location filename="../rating/scheme_check.py"/>
        <source>{name} reaches no total: add it to total.of</source>
        <translation>{name} эч бир суммага кирбейт: аны total.of ичине кошуңуз</translation>
    </message>
    <message>
        <location filename="../rating/scheme_check.py"/>
        <source>'score_range' is missing: an unknown input needs a lowest and a highest score</source>
        <translation>'score_range' жок: белгисиз маалыматка эң аз жана эң чоң балл керек</translation>
    </message>
    <message>
        <location filename="../rating/scheme_check.py"/>
        <source>the lowest score {low} is above the highest {high}</source>
        <translation>эң аз {low} балл эң чоң {high} баллдан чоң</translation>
    </message>
    <message>
        <location filename="../rating/scheme_check.py"/>
        <source>the last class must have no upper limit, or higher values have no class</source>
        <translation>акыркы класстын жогорку чеги болбошу керек, болбосо чоңураак маанилер класссыз калат</translation>
    </message>
    <message>
        <location filename="../rating/scheme_check.py"/>
        <source>needs one upper limit: 'below' or 'up_to'</source>
        <translation>бир жогорку чек керек: 'below' же 'up_to'</translation>
    </message>
    <message>
        <location filename="../rating/scheme_check.py"/>
        <source>{limit} is not above the limit before it, {before}: the classes overlap</source>
        <translation>{limit} мурунку {before} чегинен чоң эмес: класстар кабатташат</translation>
    </message>
    <message>
        <location filename="../rating/scheme_check.py"/>
        <source>{shares} shares for {classes} classes: give one for each, in their order</source>
        <translation>{classes} класска {shares} үлүш: ар бирине бирден, тартибинде бериңиз</translation>
    </message>
    <message>
        <location filename="../rating/scheme_check.py"/>
        <source>the shares add to {sum}, not to 1</source>
        <translation>үлүштөрдүн суммасы {sum}, 1 эмес</translation>
    </message>
    <message>
        <location filename="../rating/scheme_inputs.py"/>
        <source>{name} is read by a factor, and the rating would write over it: choose another name</source>
        <translation>{name} талаасын фактор окуйт, ал баалоо анын үстүнө жазмак: башка ат тандаңыз</translation>
    </message>
    <message>
        <location filename="../rating/scheme_inputs.py"/>
        <source>{name} stands here twice: name another field</source>
        <translation>{name} бул жерде эки жолу турат: башка талааны атаңыз</translation>
    </message>
    <message>
        <location filename="../rating/scheme_inputs.py"/>
        <source>{field} holds no numbers: a rule for it is value_classes</source>
        <translation>{field} талаасында сан жок: ага ылайык эреже — value_classes</translation>
    </message>
    <message>
        <location filename="../rating/scheme_inputs.py"/>
        <source>the minimum {low} is above the maximum {high}: no value would be valid</source>
        <translation>минимум {low} максимумдан {high} жогору: бир да маани жарабайт эле</translation>
    </message>
    <message>
        <location filename="../rating/scheme_inputs.py"/>
        <source>an empty value is an unknown one: 'unknown' says what it counts as</source>
        <translation>бош маани — белгисиз маани: ал эмне болуп эсептелерин 'unknown' айтат</translation>
    </message>
    <message>
        <location filename="../rating/scheme_inputs.py"/>
        <source>{value} has a class already</source>
        <translation>{value} маанисинин классы бар</translation>
    </message>
    <message>
        <location filename="../rating/scheme_inputs.py"/>
        <source>{field} is yes or no: its values are true and false, not {value}</source>
        <translation>{field} — ооба же жок: анын маанилери true жана false, {value} эмес</translation>
    </message>
    <message>
        <location filename="../rating/scheme_inputs.py"/>
        <source>{field} may be {value}, which has no class</source>
        <translation>{field} {value} болушу мүмкүн, анын классы жок</translation>
    </message>
    <message>
        <location filename="../rating/substance_cells.py"/>
        <source>{what}: the columns {first} and {second} are both {field}. Rename or remove one of them.</source>
        <translation>{what}: {first} жана {second} мамычаларынын экөө тең {field}. Бирөөнүн атын өзгөртүңүз же өчүрүңүз.</translation>
    </message>
    <message>
        <location filename="../rating/substance_cells.py"/>
        <source>{what}: of the columns {columns} none tells what a substance does. Name those that do {fields}.</source>
        <translation>{what}: {columns} мамычаларынын бири да заттын касиетин айтпайт. Айткандарын мындай атаңыз: {fields}.</translation>
    </message>
    <message>
        <location filename="../rating/substance_cells.py"/>
        <source>{what}: column {column} does not say that its shares are per cent. Turn them into per cent where they are not, and name the column share_percent.</source>
        <translation>{what}: {column} мамычасы үлүштөр пайыз менен экенин айтпайт. Пайыз эмес болсо, пайызга айландырып, мамычаны share_percent деп атаңыз.</translation>
    </message>
    <message>
        <location filename="../rating/values.py"/>
        <source>{what}: the table has no column {fields}. Add it, or rename one of its columns.</source>
        <translation>{what}: жадыбалда {fields} мамычасы жок. Кошуңуз же мамычалардын биринин атын өзгөртүңүз.</translation>
    </message>
    <message>
        <location filename="../system_reasons.py"/>
        <source>no reason is given</source>
        <translation>себеби айтылган эмес</translation>
    </message>
    <message>
        <location filename="../system_reasons.py"/>
        <source>for the reason that the system gives ({text})</source>
        <translation>система айткан себеп менен ({text})</translation>
    </message>
    <message>
        <location filename="../system_reasons.py"/>
        <source>another program has it open</source>
        <translation>башка программада ачык</translation>
    </message>
    <message>
        <location filename="../system_reasons.py"/>
        <source>there is no such file or folder</source>
        <translation>мындай файл же папка жок</translation>
    </message>
    <message>
        <location filename="../system_reasons.py"/>
        <source>the disk is full</source>
        <translation>дискте орун жок</translation>
    </message>
    <message>
        <location filename="../system_reasons.py"/>
        <source>it can only be read, not written</source>
        <translation>окууга гана болот, жазууга болбойт</translation>
    </message>
    <message>
        <location filename="../system_reasons.py"/>
        <source>permission is denied</source>
        <translation>кирүү укугу жок</translation>
    </message>
    <message>
        <location filename="../system_reasons.py"/>
        <source>it is in no format that QGIS can read</source>
        <translation>QGIS окуй албаган формат</translation>
    </message>
    <message>
        <location filename="../system_reasons.py"/>
        <source>it is damaged or not whole</source>
        <translation>бузулган же толук эмес</translation>
    </message>
    <message>
        <location filename="../system_reasons.py"/>
        <source>there is one of that name already</source>
        <translation>мындай ат мурунтан бар</translation>
    </message>
    <message>
        <location filename="../system_reasons.py"/>
        <source>it is a folder</source>
        <translation>бул папка</translation>
    </message>
    <message>
        <location filename="../system_reasons.py"/>
        <source>a part of its path is no folder</source>
        <translation>жолунун бир бөлүгү папка эмес</translation>
    </message>
    <message>
        <location filename="../system_reasons.py"/>
        <source>its name is too long</source>
        <translation>аты өтө узун</translation>
    </message>
    <message>
        <location filename="../system_reasons.py"/>
        <source>its disk cannot be read or written</source>
        <translation>дискти окууга же жазууга болбойт</translation>
    </message>
    <message>
        <location filename="../table.py"/>
        <source>This tool needs the Python package pandas, which this QGIS comes without. Start the OSGeo4W setup, choose Advanced Install, look for python3-pandas and install it. Then start QGIS again.</source>
        <translation>Бул куралга Python pandas топтому керек, бул QGISте ал жок. OSGeo4W орноткучун баштап, Advanced Install тандаңыз, python3-pandas таап, орнотуңуз. Андан кийин QGISти кайра баштаңыз.</translation>
    </message>
    <message>
        <location filename="../table.py"/>
        <source>This tool needs the Python package pandas, which some builds of QGIS for macOS come without, 3.44.4 to 3.44.6 among them. Install a later QGIS from qgis.org or the one of conda-forge; or close QGIS, and run in the Terminal: /Applications/QGIS.app/Contents/MacOS/bin/python3 -m pip install pandas. Then start QGIS again.</source>
        <translation>Бул куралга Python pandas топтому керек; macOS үчүн кээ бир QGIS түзүмдөрүндө ал жок, алардын ичинде 3.44.4төн 3.44.6га чейин. qgis.org сайтынан кийинки QGISти же conda-forge версиясын орнотуңуз; же QGISти жаап, Терминалда муну аткарыңыз: /Applications/QGIS.app/Contents/MacOS/bin/python3 -m pip install pandas. Андан кийин QGISти кайра баштаңыз.</translation>
    </message>
    <message>
        <location filename="../table.py"/>
        <source>This tool needs the Python package pandas, which this QGIS comes without. Debian, Ubuntu and Fedora: install python3-pandas. A QGIS from Flathub does not see it: take that of your distribution. Then start QGIS again.</source>
        <translation>Бул куралга Python pandas топтому керек, бул QGISте ал жок. Debian, Ubuntu жана Fedora: python3-pandas орнотуңуз. Flathub'дагы QGIS аны көрбөйт: дистрибутивиңиздин QGISин алыңыз. Андан кийин QGISти кайра баштаңыз.</translation>
    </message>
    <message>
        <location filename="../table.py"/>
        <source>Column {name}, row {row}: {value!r} is no {kind}. Correct it, or leave it empty.</source>
        <translation>{name} мамычасы, {row} сабы: {value!r} {kind} түрүнө туура келбейт. Оңдоңуз же бош калтырыңыз.</translation>
    </message>
    <message>
        <location filename="../table.py"/>
        <source>{name}: {key} {value} occurs more than once. Keep one row of each.</source>
        <translation>{name}: {key} {value} бир нече жолу кездешет. Ар биринен бир сап калтырыңыз.</translation>
    </message>
    <message>
        <location filename="../valid_geometry.py"/>
        <source>it is empty</source>
        <translation>ал бош</translation>
    </message>
    <message>
        <location filename="../valid_geometry.py"/>
        <source>its coordinates are infinite</source>
        <translation>анын координаталары чексиз</translation>
    </message>
    <message>
        <location filename="../valid_geometry.py"/>
        <source>its lines cross each other</source>
        <translation>анын сызыктары бири-бирин кесип өтөт</translation>
    </message>
    <message>
        <location filename="../valid_geometry.py"/>
        <source>its edge touches or crosses itself</source>
        <translation>анын контуру өзүнө тийет же өзүн кесип өтөт</translation>
    </message>
    <message>
        <location filename="../valid_geometry.py"/>
        <source>it has too few points</source>
        <translation>анда чекит өтө аз</translation>
    </message>
    <message>
        <location filename="../valid_geometry.py"/>
        <source>a hole lies outside it</source>
        <translation>тешиги анын сыртында жатат</translation>
    </message>
    <message>
        <location filename="../valid_geometry.py"/>
        <source>a hole lies within another</source>
        <translation>бир тешик экинчисинин ичинде жатат</translation>
    </message>
    <message>
        <location filename="../valid_geometry.py"/>
        <source>one of its parts lies within another</source>
        <translation>бир бөлүгү экинчисинин ичинде жатат</translation>
    </message>
    <message>
        <location filename="../valid_geometry.py"/>
        <source>a hole cuts it in two</source>
        <translation>тешик аны экиге бөлөт</translation>
    </message>
    <message>
        <location filename="../valid_geometry.py"/>
        <source>it holds the same edge twice</source>
        <translation>анда бир контур эки жолу берилген</translation>
    </message>
    <message>
        <location filename="../valid_geometry.py"/>
        <source>its edge is not closed</source>
        <translation>анын контуру туюкталган эмес</translation>
    </message>
    <message>
        <location filename="../valid_geometry.py"/>
        <source>it is invalid</source>
        <translation>ал жараксыз</translation>
    </message>
    <message>
        <location filename="../valid_geometry.py"/>
        <source>{whose}: the geometry cannot be used: {reason}. Correct or remove it.</source>
        <translation>{whose}: геометрияны колдонууга болбойт: {reason}. Оңдоңуз же өчүрүңүз.</translation>
    </message>
    <message>
        <location filename="../window/checklist/answer_tables.py"/>
        <source>Checklist answers</source>
        <translation>Текшерүү тизмесинин жооптору</translation>
    </message>
    <message>
        <location filename="../window/checklist/answer_tables.py"/>
        <source>{file} has no table with the fields {fields}.</source>
        <translation>{file} файлында {fields} талаалары бар жадыбал жок.</translation>
    </message>
    <message>
        <location filename="../window/checklist/answer_tables.py"/>
        <source>{file} is no GeoPackage (.gpkg) and no CSV file (.csv).</source>
        <translation>{file} — GeoPackage (.gpkg) да, CSV файлы (.csv) да эмес.</translation>
    </message>
    <message>
        <location filename="../window/checklist/answer_tables.py"/>
        <source>{file} cannot be written: {reason}</source>
        <translation>{file} файлын жазууга болбойт: {reason}</translation>
    </message>
    <message>
        <location filename="../window/checklist/answer_tables.py"/>
        <source>{layer} cannot be edited: choose another table.</source>
        <translation>{layer} катмарын түзөтүүгө болбойт: башка жадыбал тандаңыз.</translation>
    </message>
    <message>
        <location filename="../window/checklist/answer_tables.py"/>
        <source>{layer} does not take the answers.</source>
        <translation>{layer} жоопторду кабыл албайт.</translation>
    </message>
    <message>
        <location filename="../window/checklist/answer_tables.py"/>
        <source>{layer} does not take the answers: {reason}</source>
        <translation>{layer} жоопторду кабыл албайт: {reason}</translation>
    </message>
    <message>
        <location filename="../window/checklist/answer_tables.py"/>
        <source>{layer}, field {field}: {value} does not fit.</source>
        <translation>{layer}, {field} талаасы: {value} туура келбейт.</translation>
    </message>
    <message>
        <location filename="../window/checklist/choices.py"/>
        <source>Id or name of a facility</source>
        <translation>Объекттин идентификатору же аталышы</translation>
    </message>
    <message>
        <location filename="../window/checklist/choices.py"/>
        <source>Another checklist…</source>
        <translation>Башка текшерүү тизмеси…</translation>
    </message>
    <message>
        <location filename="../window/checklist/choices.py"/>
        <source>Choose a table, or name a file</source>
        <translation>Жадыбалды тандаңыз же файлды көрсөтүңүз</translation>
    </message>
    <message>
        <location filename="../window/checklist/choices.py"/>
        <source>File…</source>
        <translation>Файл…</translation>
    </message>
    <message>
        <location filename="../window/checklist/choices.py"/>
        <source>Date</source>
        <translation>Күнү</translation>
    </message>
    <message>
        <location filename="../window/checklist/choices.py"/>
        <source>Inspector</source>
        <translation>Инспектор</translation>
    </message>
    <message>
        <location filename="../window/checklist/choices.py"/>
        <source>Answers go to</source>
        <translation>Кайда жазылат</translation>
    </message>
    <message>
        <location filename="../window/checklist/dialog.py"/>
        <source>Fill in a checklist</source>
        <translation>Текшерүү тизмесин толтуруу</translation>
    </message>
    <message>
        <location filename="../window/checklist/dialog.py"/>
        <source>Keys: a digit answers and goes on; ↑ ↓ go to a question, Enter to its note, Delete takes back.</source>
        <translation>Баскычтар: цифра жооп берип, кийинкиге өтөт; ↑ ↓ суроого, Enter анын эскертүүсүнө өтөт, Delete кайтарат.</translation>
    </message>
    <message>
        <location filename="../window/checklist/dialog.py"/>
        <source>Save</source>
        <translation>Сактоо</translation>
    </message>
    <message>
        <location filename="../window/checklist/dialog.py"/>
        <source>Print…</source>
        <translation>Басып чыгаруу…</translation>
    </message>
    <message>
        <location filename="../window/checklist/dialog.py"/>
        <source>Close</source>
        <translation>Жабуу</translation>
    </message>
    <message>
        <location filename="../window/checklist/dialog.py"/>
        <source>Another checklist</source>
        <translation>Башка текшерүү тизмеси</translation>
    </message>
    <message>
        <location filename="../window/checklist/dialog.py"/>
        <source>Checklists (*.json)</source>
        <translation>Текшерүү тизмелери (*.json)</translation>
    </message>
    <message>
        <location filename="../window/checklist/dialog.py"/>
        <source>Table of answers</source>
        <translation>Жооптор жадыбалы</translation>
    </message>
    <message>
        <location filename="../window/checklist/dialog.py"/>
        <source>GeoPackage (*.gpkg);;CSV, UTF-8 (*.csv)</source>
        <translation>GeoPackage (*.gpkg);;CSV, UTF-8 (*.csv)</translation>
    </message>
    <message>
        <location filename="../window/checklist/dialog.py"/>
        <source>Entered earlier and not saved: {count}. It is here again; Save stores it.</source>
        <translation>Мурда киргизилген жана сакталбаган: {count}. Ал кайра бул жерде; «Сактоо» аны жазат.</translation>
    </message>
    <message>
        <location filename="../window/checklist/dialog.py"/>
        <source>The table of answers is no longer in the project: choose another one before you save.</source>
        <translation>Жооптор жадыбалы долбоордо жок: сактоодон мурун башкасын тандаңыз.</translation>
    </message>
    <message>
        <location filename="../window/checklist/dialog.py"/>
        <source>Rows that this checklist does not know stay as they are:
{rows}</source>
        <translation>Бул текшерүү тизмесинде жок саптар ошол бойдон калат:
{rows}</translation>
    </message>
    <message>
        <location filename="../window/checklist/dialog.py"/>
        <source>{layer} has no field photo. New inventory… over the register brings it up to date.</source>
        <translation>{layer} катмарында photo талаасы жок. Реестрдин үстүнөн «Жаңы реестр…» аны жаңыртат.</translation>
    </message>
    <message>
        <location filename="../window/checklist/dialog.py"/>
        <source>Choose a facility first.</source>
        <translation>Алгач объектти тандаңыз.</translation>
    </message>
    <message>
        <location filename="../window/checklist/dialog.py"/>
        <source>Choose the table that the answers go to.</source>
        <translation>Жооптор жазыла турган жадыбалды тандаңыз.</translation>
    </message>
    <message>
        <location filename="../window/checklist/dialog.py"/>
        <source>Not saved yet: {count}. Save the answers?</source>
        <translation>Сактала элек: {count}. Жооптор сакталсынбы?</translation>
    </message>
    <message>
        <location filename="../window/checklist/opening.py"/>
        <location filename="../window/layer_actions.py"/>
        <source>Fill in a checklist…</source>
        <translation>Текшерүү тизмесин толтуруу…</translation>
    </message>
    <message>
        <location filename="../window/checklist/photos.py"/>
        <source>{file} cannot be copied to {folder}: {reason}</source>
        <translation>{file} файлын {folder} папкасына көчүрүүгө болбойт: {reason}</translation>
    </message>
    <message>
        <location filename="../window/checklist/photos.py"/>
        <source>Show</source>
        <translation>Көрсөтүү</translation>
    </message>
    <message>
        <location filename="../window/checklist/photos.py"/>
        <source>Choose another…</source>
        <translation>Башкасын тандоо…</translation>
    </message>
    <message>
        <location filename="../window/checklist/photos.py"/>
        <source>Without a photo</source>
        <translation>Сүрөтсүз</translation>
    </message>
    <message>
        <location filename="../window/checklist/photos.py"/>
        <source>Photographs ({endings})</source>
        <translation>Сүрөттөр ({endings})</translation>
    </message>
    <message>
        <location filename="../window/checklist/photos.py"/>
        <source>Photo</source>
        <translation>Сүрөт</translation>
    </message>
    <message>
        <location filename="../window/checklist/question_row.py"/>
        <source>Note</source>
        <translation>Эскертүү</translation>
    </message>
    <message>
        <location filename="../window/checklist/question_row.py"/>
        <source>This note has several lines: edit it in the form of the table.</source>
        <translation>Бул эскертүү бир нече саптан турат: аны жадыбалдын формасында түзөтүңүз.</translation>
    </message>
    <message>
        <location filename="../window/checklist/question_row.py"/>
        <source>Evidence: {evidence}</source>
        <translation>Далил: {evidence}</translation>
    </message>
    <message>
        <location filename="../window/checklist/question_row.py"/>
        <source>Photo…</source>
        <translation>Сүрөт…</translation>
    </message>
    <message>
        <location filename="../window/checklist/result_panel.py"/>
        <source>Category</source>
        <translation>Бөлүм</translation>
    </message>
    <message>
        <location filename="../window/checklist/result_panel.py"/>
        <source>Answered</source>
        <translation>Жооп берилди</translation>
    </message>
    <message>
        <location filename="../window/checklist/result_panel.py"/>
        <source>Safety</source>
        <translation>Коопсуздук</translation>
    </message>
    <message>
        <location filename="../window/checklist/result_panel.py"/>
        <source>Credibility</source>
        <translation>Ишенимдүүлүк</translation>
    </message>
    <message>
        <location filename="../window/checklist/result_panel.py"/>
        <source>{done} of {count} answered</source>
        <translation>{count} ичинен жооп берилди: {done}</translation>
    </message>
    <message>
        <location filename="../window/checklist/result_panel.py"/>
        <source>Questions without an answer: {count}. They count as no data.</source>
        <translation>Жообу жок суроолор: {count}. Алар «маалымат жок» деп эсептелет.</translation>
    </message>
    <message>
        <location filename="../window/checklist/result_panel.py"/>
        <source>In all</source>
        <translation>Баары</translation>
    </message>
    <message>
        <location filename="../window/checklist/result_panel.py"/>
        <source>{safety} of the requirements are met; {credibility} of the answers rest on data.</source>
        <translation>Талаптардын {safety} аткарылган; жооптордун {credibility} маалыматка таянат.</translation>
    </message>
    <message>
        <location filename="../window/checklist/result_panel.py"/>
        <source>No answer yet.</source>
        <translation>Азырынча жооп жок.</translation>
    </message>
    <message>
        <location filename="../window/checklist/result_panel.py"/>
        <source>No question of this list applies.</source>
        <translation>Бул тизменин бир да суроосу колдонулбайт.</translation>
    </message>
    <message>
        <location filename="../window/checklist/saving.py"/>
        <source>The table of answers is no longer there: choose another one.</source>
        <translation>Жооптор жадыбалы жок: башкасын тандаңыз.</translation>
    </message>
    <message>
        <location filename="../window/checklist/saving.py"/>
        <source>{layer} has no field {fields}, and what was entered would be lost: choose another table.</source>
        <translation>{layer} катмарында {fields} талаасы жок, киргизилгени жоголот: башка жадыбал тандаңыз.</translation>
    </message>
    <message>
        <location filename="../window/checklist/saving.py"/>
        <source>{layer} does not hold what was written for {questions}: look at its rows.</source>
        <translation>{layer} катмарында {questions} үчүн жазылган жок: саптарын караңыз.</translation>
    </message>
    <message>
        <location filename="../window/checklist/saving.py"/>
        <source>Entered in {layer}: {count}. Save the edits of the layer to store them.</source>
        <translation>{layer} катмарына киргизилди: {count}. Аларды жазуу үчүн катмардын түзөтүүлөрүн сактаңыз.</translation>
    </message>
    <message>
        <location filename="../window/checklist/saving.py"/>
        <source>Saved in {layer}: {count}.</source>
        <translation>{layer} катмарында сакталды: {count}.</translation>
    </message>
    <message>
        <location filename="../window/checklist/saving.py"/>
        <source>{questions}: the table has another answer by now. Save once more to put yours in its place.</source>
        <translation>{questions}: жадыбалда азыр башка жооп бар. Анын ордуна өзүңүздүкүн коюу үчүн дагы бир жолу сактаңыз.</translation>
    </message>
    <message>
        <location filename="../window/checklist/saving.py"/>
        <source>Save the project first: photographs lie beside it.</source>
        <translation>Алгач долбоорду сактаңыз: сүрөттөр анын жанында турат.</translation>
    </message>
    <message>
        <location filename="../window/copies.py"/>
        <source>Copies to edit and to try</source>
        <translation>Оңдоого жана байкап көрүүгө көчүрмөлөр</translation>
    </message>
    <message>
        <location filename="../window/copies.py"/>
        <source>Data of the tutorial</source>
        <translation>Окуу курсунун маалыматтары</translation>
    </message>
    <message>
        <location filename="../window/copies.py"/>
        <source>A messy table, relief, borders, places and a national scheme.</source>
        <translation>Иретсиз таблица, рельеф, чек аралар, калктуу конуштар жана улуттук схема.</translation>
    </message>
    <message>
        <location filename="../window/copies.py"/>
        <source>Files to edit, and embedded data</source>
        <translation>Оңдоо үчүн файлдар жана орнотулган маалыматтар</translation>
    </message>
    <message>
        <location filename="../window/copies.py"/>
        <source>Schemes, checklists, criteria, sheets and models; the embedded relief, towns and the example.</source>
        <translation>Схемалар, көзөмөл тизмелери, критерийлер, карта макеттери жана моделдер; орнотулган рельеф, шаарлар жана мисал.</translation>
    </message>
    <message>
        <location filename="../window/copies.py"/>
        <source>They go into the folder {folder}.</source>
        <translation>Алар {folder} папкасына түшөт.</translation>
    </message>
    <message>
        <location filename="../window/copies.py"/>
        <source>Make that folder in</source>
        <translation>Бул папканы кайда түзүү керек</translation>
    </message>
    <message>
        <location filename="../window/copies.py"/>
        <source>Files that are there already stay as they are.</source>
        <translation>Ал жерде мурунтан бар файлдар ошол бойдон калат.</translation>
    </message>
    <message>
        <location filename="../window/copies.py"/>
        <source>Files copied to {folder}: {copied}. Were there already and stay as they are: {kept}.</source>
        <translation>{folder} папкасына көчүрүлгөн файлдар: {copied}. Мурунтан бар болуп, ошол бойдон калгандары: {kept}.</translation>
    </message>
    <message>
        <location filename="../window/dock/card.py"/>
        <source>Zoom</source>
        <translation>Картада көрсөтүү</translation>
    </message>
    <message>
        <location filename="../window/dock/card.py"/>
        <source>Form</source>
        <translation>Форма</translation>
    </message>
    <message>
        <location filename="../window/dock/card.py"/>
        <source>Sheet…</source>
        <translation>Барак…</translation>
    </message>
    <message>
        <location filename="../window/dock/card.py"/>
        <source>A sheet needs a rating: assess the facilities first.</source>
        <translation>Барак үчүн баалоо керек: алгач объекттерди баалаңыз.</translation>
    </message>
    <message>
        <location filename="../window/dock/card.py"/>
        <source>The class rests on what is assumed.</source>
        <translation>Класс божомолго таянат.</translation>
    </message>
    <message>
        <location filename="../window/dock/dock.py"/>
        <source>Tailings</source>
        <translation>Калдык сактагычтар</translation>
    </message>
    <message>
        <location filename="../window/dock/dock.py"/>
        <source>Steps of the work, and what is known of a facility</source>
        <translation>Иштин кадамдары жана объект жөнүндө белгилүү маалымат</translation>
    </message>
    <message>
        <location filename="../window/dock/downstream.py"/>
        <source>time unknown</source>
        <translation>убактысы белгисиз</translation>
    </message>
    <message>
        <location filename="../window/dock/downstream.py"/>
        <source>none on its way</source>
        <translation>агым жолунда жок</translation>
    </message>
    <message>
        <location filename="../window/dock/example.py"/>
        <source>Example facilities</source>
        <translation>Мисал объекттер</translation>
    </message>
    <message>
        <location filename="../window/dock/example.py"/>
        <source>Example, in memory only: {placed} of {read} facilities have a published point.</source>
        <translation>Мисал, эстутумда гана: {read} объекттин ичинен жарыяланган чекити бары: {placed}.</translation>
    </message>
    <message>
        <location filename="../window/dock/facts.py"/>
        <source>Cannot be shown</source>
        <translation>Көрсөтүүгө болбойт</translation>
    </message>
    <message>
        <location filename="../window/dock/facts.py"/>
        <source>country unknown</source>
        <translation>өлкөсү белгисиз</translation>
    </message>
    <message>
        <location filename="../window/dock/facts.py"/>
        <source>First border</source>
        <translation>Биринчи чек ара</translation>
    </message>
    <message>
        <location filename="../window/dock/facts.py"/>
        <source>{value}, a lower bound</source>
        <translation>{value}, төмөнкү чек</translation>
    </message>
    <message>
        <location filename="../window/dock/facts.py"/>
        <source>Not rated because</source>
        <translation>Эмнеге бааланган эмес</translation>
    </message>
    <message>
        <location filename="../window/dock/facts.py"/>
        <source>Range</source>
        <translation>Диапазон</translation>
    </message>
    <message>
        <location filename="../window/dock/facts.py"/>
        <source>Inputs known</source>
        <translation>Белгилүү маалымат</translation>
    </message>
    <message>
        <location filename="../window/dock/facts.py"/>
        <source>Unknown inputs</source>
        <translation>Белгисиз маалымат</translation>
    </message>
    <message>
        <location filename="../window/dock/facts.py"/>
        <source>Also assumed</source>
        <translation>Дагы божомолдонгону</translation>
    </message>
    <message>
        <location filename="../window/dock/facts.py"/>
        <source>not rated yet</source>
        <translation>бааланган эмес</translation>
    </message>
    <message>
        <location filename="../window/dock/facts.py"/>
        <source>THI unknown</source>
        <translation>THI белгисиз</translation>
    </message>
    <message>
        <location filename="../window/dock/measures.py"/>
        <source>Measures noted</source>
        <translation>Жазылган чаралар</translation>
    </message>
    <message>
        <location filename="../window/dock/measures.py"/>
        <source>Inspection due</source>
        <translation>Кароо мөөнөтү келди</translation>
    </message>
    <message>
        <location filename="../window/dock/measures.py"/>
        <source>By the checklist</source>
        <translation>Текшерүү тизмеси боюнча</translation>
    </message>
    <message>
        <location filename="../window/dock/measures.py"/>
        <source>no inspection recorded</source>
        <translation>кароо жазылган эмес</translation>
    </message>
    <message>
        <location filename="../window/dock/measures.py"/>
        <source>undated</source>
        <translation>күнү жок</translation>
    </message>
    <message>
        <location filename="../window/dock/measures.py"/>
        <source>Whether done is not recorded.</source>
        <translation>Аткарылганы жазылган эмес.</translation>
    </message>
    <message>
        <location filename="../window/dock/measures.py"/>
        <source>since {day}</source>
        <translation>{day} күнүнөн бери</translation>
    </message>
    <message>
        <location filename="../window/dock/measures.py"/>
        <source>no measures listed</source>
        <translation>чаралар жок</translation>
    </message>
    <message>
        <location filename="../window/dock/panel.py"/>
        <source>Steps</source>
        <translation>Кадамдар</translation>
    </message>
    <message>
        <location filename="../window/dock/panel.py"/>
        <source>From a table of tailings facilities to a hazard map and a ranked list.</source>
        <translation>Калдык сактагычтардын жадыбалынан кооптуулук картасына жана орундар тизмесине чейин.</translation>
    </message>
    <message>
        <location filename="../window/dock/panel.py"/>
        <source>Try the example</source>
        <translation>Мисал менен байкоо</translation>
    </message>
    <message>
        <location filename="../window/dock/panel.py"/>
        <source>32 facilities of Central Asia from published sources; works offline.</source>
        <translation>Жарыяланган булактардан Борбордук Азиянын 32 калдык сактагычы; тармаксыз иштейт.</translation>
    </message>
    <message>
        <location filename="../window/dock/panel.py"/>
        <source>Tutorial data…</source>
        <translation>Окуу маалыматтары…</translation>
    </message>
    <message>
        <location filename="../window/dock/panel.py"/>
        <source>Copies the table, relief and borders of the tutorial into a folder of your choice.</source>
        <translation>Окуу курсунун таблицасын, рельефин жана чек араларын сиз тандаган папкага көчүрөт.</translation>
    </message>
    <message>
        <location filename="../window/dock/panel.py"/>
        <source>Selected facilities: {count}. Select one.</source>
        <translation>Тандалган объекттер: {count}. Бирөөнү тандаңыз.</translation>
    </message>
    <message>
        <location filename="../window/dock/panel.py"/>
        <source>Find a facility, or select one on the map.</source>
        <translation>Объектти табыңыз же картадан тандаңыз.</translation>
    </message>
    <message>
        <location filename="../window/dock/search.py"/>
        <source>Facility: name or ID</source>
        <translation>Объект: аталышы же ID</translation>
    </message>
    <message>
        <location filename="../window/dock/search.py"/>
        <source>No facilities in the project</source>
        <translation>Долбоордо объекттер жок</translation>
    </message>
    <message>
        <location filename="../window/dock/steps.py"/>
        <source>Import…</source>
        <translation>Импорттоо…</translation>
    </message>
    <message>
        <location filename="../window/dock/steps.py"/>
        <source>Data</source>
        <translation>Маалымат</translation>
    </message>
    <message>
        <location filename="../window/dock/steps.py"/>
        <source>Open data…</source>
        <translation>Ачык маалымат…</translation>
    </message>
    <message>
        <location filename="../window/dock/steps.py"/>
        <source>Assessment</source>
        <translation>Баалоо</translation>
    </message>
    <message>
        <location filename="../window/dock/steps.py"/>
        <source>Assess…</source>
        <translation>Баалоо…</translation>
    </message>
    <message>
        <location filename="../window/dock/steps.py"/>
        <source>Map, list and sheets</source>
        <translation>Карта, тизме жана барактар</translation>
    </message>
    <message>
        <location filename="../window/dock/steps.py"/>
        <source>Map…</source>
        <translation>Карта…</translation>
    </message>
    <message>
        <location filename="../window/dock/steps.py"/>
        <source>List…</source>
        <translation>Тизме…</translation>
    </message>
    <message>
        <location filename="../window/dock/steps.py"/>
        <source>Sheets…</source>
        <translation>Барактар…</translation>
    </message>
    <message>
        <location filename="../window/dock/steps.py"/>
        <source>Web map…</source>
        <translation>Веб-карта…</translation>
    </message>
    <message>
        <location filename="../window/dock/steps.py"/>
        <source>Report…</source>
        <translation>Баяндама…</translation>
    </message>
    <message>
        <location filename="../window/dock/steps.py"/>
        <source>No layer of facilities yet</source>
        <translation>Объекттер катмары жок</translation>
    </message>
    <message>
        <location filename="../window/dock/steps.py"/>
        <source>{layer}: no facility entered yet</source>
        <translation>{layer}: бир да объект киргизиле элек</translation>
    </message>
    <message>
        <location filename="../window/dock/steps.py"/>
        <source>{layer}: {count}</source>
        <translation>{layer}: {count}</translation>
    </message>
    <message>
        <location filename="../window/dock/steps.py"/>
        <source>Open data in {folder}</source>
        <translation>Ачык маалымат: {folder}</translation>
    </message>
    <message>
        <location filename="../window/dock/steps.py"/>
        <source>Relief: {layer}</source>
        <translation>Рельеф: {layer}</translation>
    </message>
    <message>
        <location filename="../window/dock/steps.py"/>
        <source>None in the project</source>
        <translation>Долбоордо жок</translation>
    </message>
    <message>
        <location filename="../window/dock/steps.py"/>
        <source>None: an assessment takes the plugin's overview relief</source>
        <translation>Жок: баалоо модулдун жалпы рельефин алат</translation>
    </message>
    <message>
        <location filename="../window/dock/steps.py"/>
        <source>{layer}: {count} rated</source>
        <translation>{layer}, бааланганы: {count}</translation>
    </message>
    <message>
        <location filename="../window/dock/steps.py"/>
        <source>Layout: {name}</source>
        <translation>Макет: {name}</translation>
    </message>
    <message>
        <location filename="../window/dock/steps.py"/>
        <source>No map or list yet</source>
        <translation>Карта же тизме жок</translation>
    </message>
    <message>
        <location filename="../window/dock/steps.py"/>
        <source>Not rated yet</source>
        <translation>Бааланган эмес</translation>
    </message>
    <message>
        <location filename="../window/dock/steps.py"/>
        <source>done</source>
        <translation>даяр</translation>
    </message>
    <message>
        <location filename="../window/explaining.py"/>
        <source>The facility is no longer in the layer {layer}.</source>
        <translation>Бул объект {layer} катмарында жок.</translation>
    </message>
    <message>
        <location filename="../window/explaining.py"/>
        <source>The layer says THI {written}; with the values as they are now it is another one: rate it again.</source>
        <translation>Катмарда THI {written} деп жазылган; азыркы маанилер менен ал башка: кайра баалаңыз.</translation>
    </message>
    <message>
        <location filename="../window/explaining.py"/>
        <source>The facility was rated by {scheme}, which does not come with the plugin. Run Rate hazard with the file of that scheme (SCHEME_FILE) and an explanation (EXPLANATION).</source>
        <translation>Объект модулда жок {scheme} схемасы боюнча бааланган. «Кооптуулукту баалоо (THI)» куралын ошол схеманын файлы (SCHEME_FILE) жана түшүндүрмөсү (EXPLANATION) менен иштетиңиз.</translation>
    </message>
    <message>
        <location filename="../window/explaining.py"/>
        <source>Open in the browser</source>
        <translation>Браузерде ачуу</translation>
    </message>
    <message>
        <location filename="../window/guide.py"/>
        <source>No browser could be started. The guide is here: {address}</source>
        <translation>Браузерди иштетүү мүмкүн болгон жок. Колдонмо бул жерде: {address}</translation>
    </message>
    <message>
        <location filename="../window/help_pages.py"/>
        <source>On the web</source>
        <translation>Интернетте</translation>
    </message>
    <message>
        <location filename="../window/layer_actions.py"/>
        <source>Facility sheet…</source>
        <translation>Объект барагы…</translation>
    </message>
    <message>
        <location filename="../window/layer_actions.py"/>
        <source>Explain the rating</source>
        <translation>Баалоону түшүндүрүү</translation>
    </message>
    <message>
        <location filename="../window/layer_actions.py"/>
        <source>Where does it flow</source>
        <translation>Кайда агат</translation>
    </message>
    <message>
        <location filename="../window/layer_actions.py"/>
        <source>This facility has no facility_id: give it one first.</source>
        <translation>Бул объекттин facility_id идентификатору жок: алгач аны бериңиз.</translation>
    </message>
    <message>
        <location filename="../window/layer_actions.py"/>
        <source>This facility has no position.</source>
        <translation>Бул объекттин орду жок.</translation>
    </message>
    <message>
        <location filename="../window/layer_actions.py"/>
        <source>The position of this facility is not on this map.</source>
        <translation>Бул объекттин орду бул картада жок.</translation>
    </message>
    <message>
        <location filename="../window/locator.py"/>
        <source>Tailings facilities</source>
        <translation>Калдык сактагычтар</translation>
    </message>
    <message>
        <location filename="../window/locator.py"/>
        <source>{facility} has no position.</source>
        <translation>{facility} объектинин орду жок.</translation>
    </message>
    <message>
        <location filename="../window/options.py"/>
        <source>that of QGIS</source>
        <translation>QGIS тили</translation>
    </message>
    <message>
        <location filename="../window/options.py"/>
        <source>stands at the head of facility sheets</source>
        <translation>объект барактарынын башында турат</translation>
    </message>
    <message>
        <location filename="../window/options.py"/>
        <source>Language of results</source>
        <translation>Жыйынтыктардын тили</translation>
    </message>
    <message>
        <location filename="../window/options.py"/>
        <source>National scheme</source>
        <translation>Улуттук схема</translation>
    </message>
    <message>
        <location filename="../window/options.py"/>
        <source>Scheme (*.json)</source>
        <translation>Схема (*.json)</translation>
    </message>
    <message>
        <location filename="../window/options.py"/>
        <source>Move the map to results when they are loaded</source>
        <translation>Жыйынтыктар жүктөлгөндө картаны аларга жылдыруу</translation>
    </message>
    <message>
        <location filename="../window/options.py"/>
        <source>The dialogs of the tools open with these; each can be changed there. Models, scripts and qgis_process do not read them: their results are the same on every machine.</source>
        <translation>Куралдардын терезелери ушулар менен ачылат; терезеде баарын өзгөртүүгө болот. Моделдер, скрипттер жана qgis_process буларды окубайт: алардын жыйынтыгы ар бир компьютерде бирдей.</translation>
    </message>
    <message>
        <location filename="../window/options.py"/>
        <source>that of each tool</source>
        <translation>ар бир куралдын өзүнүкү</translation>
    </message>
    <message>
        <location filename="../window/options.py"/>
        <source>The national scheme takes its place.</source>
        <translation>Анын ордуна улуттук схема иштейт.</translation>
    </message>
    <message>
        <location filename="../window/options.py"/>
        <source>{path} is a scheme of {index}: give one of the THI.</source>
        <translation>{path} — {index} схемасы: THI схемасын бериңиз.</translation>
    </message>
    <message>
        <location filename="../window/options.py"/>
        <source>{path}: there is no such folder.</source>
        <translation>{path}: мындай папка жок.</translation>
    </message>
    <message>
        <location filename="../window/trace/keeping.py"/>
        <source>Paths from the map</source>
        <translation>Картадан алынган жолдор</translation>
    </message>
    <message>
        <location filename="../window/trace/keeping.py"/>
        <source>{number}: from {place} over {relief}; borders from {countries}</source>
        <translation>{number}: {place} чекитинен {relief} рельефи боюнча; чек аралар: {countries}</translation>
    </message>
    <message>
        <location filename="../window/trace/panel.py"/>
        <location filename="../window/trace/part.py"/>
        <source>Where the water goes</source>
        <translation>Суу кайда агат</translation>
    </message>
    <message>
        <location filename="../window/trace/panel.py"/>
        <source>Click on the map: the water is followed from there. A click with Shift adds a path. Esc stops, or clears; the right button clears.</source>
        <translation>Картаны басыңыз: суу ошол жерден байкалат. Shift менен басуу дагы бир жол кошот. Esc токтотот же тазалайт; оң баскыч тазалайт.</translation>
    </message>
    <message>
        <location filename="../window/trace/panel.py"/>
        <source>Relief:</source>
        <translation>Рельеф:</translation>
    </message>
    <message>
        <location filename="../window/trace/panel.py"/>
        <source>Make it a facility…</source>
        <translation>Реестрге кошуу…</translation>
    </message>
    <message>
        <location filename="../window/trace/panel.py"/>
        <source>Keep as layer</source>
        <translation>Катмар кылып сактоо</translation>
    </message>
    <message>
        <location filename="../window/trace/panel.py"/>
        <source>Clear</source>
        <translation>Тазалоо</translation>
    </message>
    <message>
        <location filename="../window/trace/panel.py"/>
        <source>Opens the form of a new facility of the register at this place</source>
        <translation>Ушул жерде реестрдин жаңы объектинин формасын ачат</translation>
    </message>
    <message>
        <location filename="../window/trace/panel.py"/>
        <source>Puts the paths into the project as a layer</source>
        <translation>Жолдорду долбоорго катмар катары кошот</translation>
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
        <translation>Узундугу</translation>
    </message>
    <message>
        <location filename="../window/trace/panel.py"/>
        <source>Border</source>
        <translation>Чек ара</translation>
    </message>
    <message>
        <location filename="../window/trace/panel.py"/>
        <location filename="../window/trace/words.py"/>
        <source>People</source>
        <translation>Калк</translation>
    </message>
    <message>
        <location filename="../window/trace/panel.py"/>
        <location filename="../window/trace/words.py"/>
        <source>Ends in</source>
        <translation>Аягы</translation>
    </message>
    <message>
        <location filename="../window/trace/panel.py"/>
        <source>The topmost visible one, else the overview</source>
        <translation>Эң үстүнкү көрүнгөнү, болбосо жалпы рельеф</translation>
    </message>
    <message>
        <location filename="../window/trace/panel.py"/>
        <source>no path</source>
        <translation>жол жок</translation>
    </message>
    <message>
        <location filename="../window/trace/part.py"/>
        <source>Click on the map and see where the water goes from there</source>
        <translation>Картаны басып, суу ал жерден кайда агарын көрүңүз</translation>
    </message>
    <message>
        <location filename="../window/trace/reliefs.py"/>
        <source>Overview relief of the plugin (cells of 1.9 km)</source>
        <translation>Модулдун жалпы рельефи (уячасы 1,9 км)</translation>
    </message>
    <message>
        <location filename="../window/trace/reliefs.py"/>
        <source>QGIS's world map, simplified</source>
        <translation>QGIS дүйнө картасы, жөнөкөйлөтүлгөн</translation>
    </message>
    <message>
        <location filename="../window/trace/reliefs.py"/>
        <source>none: borders are not looked at</source>
        <translation>жок: чек аралар каралбайт</translation>
    </message>
    <message>
        <location filename="../window/trace/session.py"/>
        <source>This place of the map has no longitude and latitude: look at the CRS of the project.</source>
        <translation>Картанын бул жеринде узундук менен кеңдик жок: долбоордун координаталар системасын караңыз.</translation>
    </message>
    <message>
        <location filename="../window/trace/session.py"/>
        <source>Stopped.</source>
        <translation>Токтотулду.</translation>
    </message>
    <message>
        <location filename="../window/trace/session.py"/>
        <source>Layer {layer} cannot be edited now.</source>
        <translation>{layer} катмарын азыр түзөтүүгө болбойт.</translation>
    </message>
    <message>
        <location filename="../window/trace/session.py"/>
        <source>The project has no register of facilities that can be edited. Make one?</source>
        <translation>Долбоордо түзөтүүгө боло турган объекттер реестри жок. Түзүлсүнбү?</translation>
    </message>
    <message>
        <location filename="../window/trace/words.py"/>
        <source>{km} km</source>
        <translation>{km} км</translation>
    </message>
    <message>
        <location filename="../window/trace/words.py"/>
        <source>{earliest} to {latest} h</source>
        <translation>{earliest} – {latest} саат</translation>
    </message>
    <message>
        <location filename="../window/trace/words.py"/>
        <source>{hours} h</source>
        <translation>{hours} саат</translation>
    </message>
    <message>
        <location filename="../window/trace/words.py"/>
        <source>{latitude}° {north_or_south}, {longitude}° {east_or_west}</source>
        <translation>{latitude}° {north_or_south}, {longitude}° {east_or_west}</translation>
    </message>
    <message>
        <location filename="../window/trace/words.py"/>
        <source>N</source>
        <translation>түн. к.</translation>
    </message>
    <message>
        <location filename="../window/trace/words.py"/>
        <source>S</source>
        <translation>түш. к.</translation>
    </message>
    <message>
        <location filename="../window/trace/words.py"/>
        <source>E</source>
        <translation>ч. у.</translation>
    </message>
    <message>
        <location filename="../window/trace/words.py"/>
        <source>W</source>
        <translation>б. у.</translation>
    </message>
    <message>
        <location filename="../window/trace/words.py"/>
        <source>The place lies outside the relief.</source>
        <translation>Бул жер рельефтин сыртында.</translation>
    </message>
    <message>
        <location filename="../window/trace/words.py"/>
        <source>The relief has no height at this place: it is a hole in the data, or the sea.</source>
        <translation>Рельефте бул жерде бийиктик жок: маалымат жок же деңиз.</translation>
    </message>
    <message>
        <location filename="../window/trace/words.py"/>
        <source>The place lies in the sea: the water is at its end.</source>
        <translation>Бул жер деңизде: суу аягына жеткен.</translation>
    </message>
    <message>
        <location filename="../window/trace/words.py"/>
        <source>The place lies in a lake without outflow: the water stays there.</source>
        <translation>Бул жер агып чыкпаган көлдө: суу ошол жерде калат.</translation>
    </message>
    <message>
        <location filename="../window/trace/words.py"/>
        <source>The place lies in an inland sink: the water stays there.</source>
        <translation>Бул жер агып чыкпаган ойдуңда: суу ошол жерде калат.</translation>
    </message>
    <message>
        <location filename="../window/trace/words.py"/>
        <source>The place lies on the edge of the relief: where its water goes is unknown.</source>
        <translation>Бул жер рельефтин четинде: суусу кайда кетери белгисиз.</translation>
    </message>
    <message>
        <location filename="../window/trace/words.py"/>
        <source>Where the water of this place goes is unknown.</source>
        <translation>Бул жердин суусу кайда агары белгисиз.</translation>
    </message>
    <message>
        <location filename="../window/trace/words.py"/>
        <source>along the border of {first} with {second}</source>
        <translation>{first} – {second} чек арасын бойлой</translation>
    </message>
    <message>
        <location filename="../window/trace/words.py"/>
        <source>none known</source>
        <translation>белгилүүсү жок</translation>
    </message>
    <message>
        <location filename="../window/trace/words.py"/>
        <source>at least {people}</source>
        <translation>кеминде {people}</translation>
    </message>
    <message>
        <location filename="../window/trace/words.py"/>
        <source>{end}: the water goes on, and what follows is not known</source>
        <translation>{end}: суу андан ары агат, бирок каякка экени белгисиз</translation>
    </message>
    <message>
        <location filename="../window/trace/words.py"/>
        <source>{drop} m down</source>
        <translation>{drop} м төмөн</translation>
    </message>
    <message>
        <location filename="../window/trace/words.py"/>
        <source>Arrival there</source>
        <translation>Ал жерге жетүү</translation>
    </message>
    <message>
        <location filename="../window/trace/words.py"/>
        <source>Borders from</source>
        <translation>Чек аралар</translation>
    </message>
    <message>
        <location filename="../window/trace/words.py"/>
        <source>Hours are those of the leading edge at an assumed {assumed} m/s; in brackets at {fast} and {slow} m/s, between which the plume of Baia Mare travelled in 2000.</source>
        <translation>Сааттар — {assumed} м/с деп алынган ылдамдыктагы алдыңкы чек үчүн; кашаада — {fast} жана {slow} м/с үчүн, 2000-жылы Бая-Мареде булганган агым ушул аралыкта жүргөн.</translation>
    </message>
    <message>
        <location filename="../window/trace/words.py"/>
        <source>The relief has cells of about {cell} km: the path is an overview only.</source>
        <translation>Рельефтин уячасы болжол менен {cell} км: жол жалпы көрүнүш гана.</translation>
    </message>
    <message>
        <location filename="../window/trace/words.py"/>
        <source>The layer of countries does not cover all of the path: borders and countries may be missing.</source>
        <translation>Өлкөлөр катмары жолду толук каптабайт: чек аралар жана өлкөлөр калып калышы мүмкүн.</translation>
    </message>
    <message>
        <location filename="../window/trace/words.py"/>
        <source>No border is met as far as the path is known.</source>
        <translation>Жолдун белгилүү бөлүгүндө чек ара жок.</translation>
    </message>
    <message>
        <location filename="../window/trace/words.py"/>
        <source>{border}: {distance}, {hours}</source>
        <translation>{border}: {distance}, {hours}</translation>
    </message>
    <message>
        <location filename="../window/trace/words.py"/>
        <source>Borders</source>
        <translation>Чек аралар</translation>
    </message>
    <message>
        <location filename="../window/trace/words.py"/>
        <source>None of the towns that the plugin knows lies within {corridor} of the first {within}: villages are not among them, so it is unknown who lives there.</source>
        <translation>Модуль билген шаарлардын бири да жолдун алгачкы {within} бөлүгүнөн {corridor} аралыкта эмес: айылдар алардын арасында жок, ошондуктан ал жерде ким жашары белгисиз.</translation>
    </message>
    <message>
        <location filename="../window/trace/words.py"/>
        <source>Towns that the plugin knows within {corridor} of the first {within}; villages are missing, so the people are a lower bound</source>
        <translation>Модуль билген шаарлар, жолдун алгачкы {within} бөлүгүнөн {corridor} аралыкта; айылдар жок, ошондуктан калк — төмөнкү чек</translation>
    </message>
    <message>
        <location filename="../window/trace/words.py"/>
        <source>people unknown</source>
        <translation>калкы белгисиз</translation>
    </message>
    <message>
        <location filename="../window/trace/words.py"/>
        <source>{people} people</source>
        <translation>калкы {people}</translation>
    </message>
    <message>
        <location filename="../window/trace/words.py"/>
        <source>{town}: {lives}, at {distance}, {hours}</source>
        <translation>{town}: {lives}, {distance} алыс, {hours}</translation>
    </message>
    <message>
        <location filename="../window/trace/work.py"/>
        <source>Heights of {value} m and the like, below {lowest} or above {highest} m, are taken for no-data.</source>
        <translation>{value} м сыяктуу, {lowest} м-ден төмөн же {highest} м-ден жогору бийиктиктер маалымат жок деп эсептелет.</translation>
    </message>
</context>
</TS>
