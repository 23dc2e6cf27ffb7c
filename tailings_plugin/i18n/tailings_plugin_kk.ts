<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk_KZ" sourcelanguage="en">
<context>
    <name>tailings</name>
    <message>
        <location filename="../archives.py"/>
        <source>{input}: {path} would unpack to {size} MB, far more than a table holds, and fill the memory. Check that it is the right file, or cut it into parts.</source>
        <translation>{input}: {path} ашылғанда {size} МБ болады, бұл кестеде болатыннан әлдеқайда көп, жадты толтырады. Дұрыс файл екенін тексеріңіз немесе бөліктерге бөліңіз.</translation>
    </message>
    <message>
        <location filename="../basin/analysis.py"/>
        <source>Point {id} has no path: {reason}. Give a point on cells with a height.</source>
        <translation>{id} нүктесінің жолы жоқ: {reason}. Биіктігі бар ұяшықтардағы нүктені беріңіз.</translation>
    </message>
    <message>
        <location filename="../basin/analysis.py"/>
        <source>Sinks are marked as directions are found: give them to {function} instead.</source>
        <translation>Ағынсыз ойыстар бағыттар есептелгенде белгіленеді: оларды {function} ішінде беріңіз.</translation>
    </message>
    <message>
        <location filename="../basin/analysis.py"/>
        <source>Sinks are marked as directions are found: give them to flow_directions instead.</source>
        <translation>Ойпаттар бағыттар табылғанда белгіленеді: оларды flow_directions ішінде беріңіз.</translation>
    </message>
    <message>
        <location filename="../basin/analysis.py"/>
        <source>The table of points has no columns lon and lat (or x and y); it has {names}. Rename them.</source>
        <translation>Нүктелер кестесінде lon және lat (немесе x және y) бағандары жоқ; барлары: {names}. Олардың атын өзгертіңіз.</translation>
    </message>
    <message>
        <location filename="../basin/analysis.py"/>
        <source>Layer {path} has no field {field} with countries; its fields are {names}. Name the field of the codes.</source>
        <translation>{path} қабатында елдер жазылған {field} өрісі жоқ; өрістері: {names}. Кодтары бар өрісті көрсетіңіз.</translation>
    </message>
    <message>
        <location filename="../basin/grid/codings.py"/>
        <source>Directions {path}: rows from {row} on cannot be read.</source>
        <translation>Бағыттар {path}: {row}-жолдан бастап оқылмайды.</translation>
    </message>
    <message>
        <location filename="../basin/grid/codings.py"/>
        <location filename="../basin/grid/direction_file.py"/>
        <source>Directions {path}: there is no direction in it, only no-data.</source>
        <translation>Бағыттар {path}: бірде-бір бағыт жоқ, тек деректері жоқ ұяшықтар.</translation>
    </message>
    <message>
        <location filename="../basin/grid/codings.py"/>
        <source>Flow directions cannot be written to {path}: {error}</source>
        <translation>Ағын бағыттары {path} файлына жазылмайды: {error}</translation>
    </message>
    <message>
        <location filename="../basin/grid/codings.py"/>
        <source>Directions {path}: the codings {codings} fit equally. Say which one it is.</source>
        <translation>Бағыттар {path}: {codings} кодтаулары бірдей сәйкес. Қайсысы екенін көрсетіңіз.</translation>
    </message>
    <message>
        <location filename="../basin/grid/codings.py"/>
        <source>Directions {path}: {count} cells hold no code of the coding {coding}; the first is no whole number in row {row}, column {column} (x {x:g}, y {y:g}). Choose the coding the raster was made with, or mend the raster.</source>
        <translation>Бағыттар {path}: {coding} кодтауының коды жоқ ұяшықтар: {count}; біріншісі — бүтін сан емес, {row}-жол, {column}-баған (x {x:g}, y {y:g}). Растр жасалған кодтауды таңдаңыз немесе растрды түзетіңіз.</translation>
    </message>
    <message>
        <location filename="../basin/grid/codings.py"/>
        <source>Directions {path}: {count} cells hold no code of the coding {coding}; the first is {code} in row {row}, column {column} (x {x:g}, y {y:g}). Choose the coding the raster was made with, or mend the raster.</source>
        <translation>Бағыттар {path}: {coding} кодтауының коды жоқ ұяшықтар: {count}; біріншісі — {code}, {row}-жол, {column}-баған (x {x:g}, y {y:g}). Растр жасалған кодтауды таңдаңыз немесе растрды түзетіңіз.</translation>
    </message>
    <message>
        <location filename="../basin/grid/drained_file.py"/>
        <source>Raster {path} has {rows} x {columns} cells from {left:.10g}, {top:.10g} on; the flow directions have {own_rows} x {own_columns} from {own_left:.10g}, {own_top:.10g} on, or another coordinate system.</source>
        <translation>Растр {path}: {left:.10g}, {top:.10g} нүктесінен {rows} x {columns} ұяшық; ағын бағыттарында {own_left:.10g}, {own_top:.10g} нүктесінен {own_rows} x {own_columns} немесе координаттар жүйесі басқа.</translation>
    </message>
    <message>
        <location filename="../basin/grid/drained_file.py"/>
        <location filename="../basin/grid/sampling.py"/>
        <location filename="../consequence/windows.py"/>
        <source>Raster {name}: rows from {row} on cannot be read: {error}</source>
        <translation>{name} растры: {row}-жолдан бастап оқылмайды: {error}</translation>
    </message>
    <message>
        <location filename="../basin/grid/drained_file.py"/>
        <source>Raster {path} is not of the flow directions beside it: in row {row}, column {column} it tells {found:g}, and {expected:g} follows from the cells that drain there. Remove it, or write it anew with the directions.</source>
        <translation>Растр {path} жанындағы ағын бағыттарынікі емес: {row}-жол, {column}-бағанда {found:g} тұр, ал сонда ағатын ұяшықтардан {expected:g} шығады. Оны алып тастаңыз немесе бағыттармен бірге қайта жазыңыз.</translation>
    </message>
    <message>
        <location filename="../basin/grid/raster_file.py"/>
        <source>{path} is a vector layer; a raster is needed here.</source>
        <translation>{path} — векторлық қабат; мұнда растр қажет.</translation>
    </message>
    <message>
        <location filename="../basin/grid/raster_file.py"/>
        <location filename="../consequence/simulated.py"/>
        <location filename="../open_data/mosaic.py"/>
        <source>The raster {path} cannot be opened: {error}</source>
        <translation>{path} растры ашылмайды: {error}</translation>
    </message>
    <message>
        <location filename="../basin/grid/raster_file.py"/>
        <source>{path} holds several rasters; choose one of them: {names}</source>
        <translation>{path} ішінде бірнеше растр бар; біреуін таңдаңыз: {names}</translation>
    </message>
    <message>
        <location filename="../basin/grid/raster_file.py"/>
        <source>Raster {path} has {count} bands; one band of values is needed. Export the band you mean to a raster of its own (Raster &gt; Conversion &gt; Translate).</source>
        <translation>{path} растрындағы арналар: {count}; мәндердің бір арнасы қажет. Қажетті арнаны бөлек растрға экспорттаңыз (Raster &gt; Conversion &gt; Translate).</translation>
    </message>
    <message>
        <location filename="../basin/grid/raster_file.py"/>
        <source>Raster {path} holds complex numbers; one number a cell is needed. Export its real part or its amplitude to a raster of its own.</source>
        <translation>{path} растрында комплекс сандар; ұяшыққа бір сан қажет. Оның нақты бөлігін немесе амплитудасын бөлек растрға экспорттаңыз.</translation>
    </message>
    <message>
        <location filename="../basin/grid/raster_file.py"/>
        <source>Raster {path}: its position cannot be read: {error}. The file may be cut off or damaged: copy it again from where it comes from.</source>
        <translation>{path} растры: байламы оқылмайды: {error}. Файл қиылған немесе бүлінген болуы мүмкін: алынған жерінен қайта көшіріңіз.</translation>
    </message>
    <message>
        <location filename="../basin/grid/raster_file.py"/>
        <source>Raster {path} has no coordinate system or no position. Assign its CRS first (Raster &gt; Projections &gt; Assign Projection).</source>
        <translation>{path} растрында координаталар жүйесі немесе байлам жоқ. Алдымен координаталар жүйесін тағайындаңыз (Raster &gt; Projections &gt; Assign Projection).</translation>
    </message>
    <message>
        <location filename="../basin/grid/raster_file.py"/>
        <source>Raster {path} is in the geocentric system {crs}, whose coordinates are distances from the middle of the Earth. Warp it to a geographic or projected one first (Raster &gt; Projections &gt; Warp).</source>
        <translation>{path} растры {crs} геоцентрлік жүйесінде, оның координаталары — Жер орталығынан қашықтықтар. Алдымен оны географиялық немесе проекцияланған жүйеге түрлендіріңіз (Raster &gt; Projections &gt; Warp).</translation>
    </message>
    <message>
        <location filename="../basin/grid/raster_file.py"/>
        <source>Raster {path} is rotated or not north-up (geotransform {transform}). Warp it to a north-up raster first (Raster &gt; Projections &gt; Warp).</source>
        <translation>{path} растры бұрылған немесе солтүстікке бағытталмаған (геотүрлендіру {transform}). Алдымен оны солтүстікке бағытталған растрға түрлендіріңіз (Raster &gt; Projections &gt; Warp).</translation>
    </message>
    <message>
        <location filename="../basin/grid/raster_file.py"/>
        <source>Raster {path} reaches from {south} to {north} degrees of latitude, beyond a pole: its coordinates are no degrees, or its CRS is another one. Assign the right one (Raster &gt; Projections &gt; Assign Projection).</source>
        <translation>{path} растры ендіктің {south} градусынан {north} градусына дейін, полюстен асып жатыр: координаттары градус емес немесе координаттар жүйесі басқа. Дұрысын тағайындаңыз (Растр &gt; Проекциялар &gt; Проекцияны тағайындау).</translation>
    </message>
    <message>
        <location filename="../basin/grid/raster_file.py"/>
        <source>Cells of {width} x {height} have no size.</source>
        <translation>{width} x {height} ұяшықтарының өлшемі жоқ.</translation>
    </message>
    <message>
        <location filename="../basin/grid/raster_file.py"/>
        <source>{crs} is no coordinate reference system. Write it as EPSG:32643.</source>
        <translation>{crs} — координаталар жүйесі емес. Оны EPSG:32643 түрінде жазыңыз.</translation>
    </message>
    <message>
        <location filename="../basin/grid/raster_file.py"/>
        <source>Relief {path}: {cells:,.0f} million cells need about {needed:.1f} GB of memory, {free:.1f} GB are free. Clip the relief to the region of the facilities, set a length limit, use a coarser relief, or make its flow directions first with flowdirections, for which no relief is too large, and give them as DIRECTIONS.</source>
        <translation>Жер бедері {path}: {cells:,.0f} млн ұяшыққа шамамен {needed:.1f} ГБ жад қажет, бос тұрғаны {free:.1f} ГБ. Жер бедерін объектілер ауданы бойынша қиыңыз, ұзындық шегін беріңіз, ірірек жер бедерін алыңыз немесе алдымен кез келген өлшемді өңдейтін flowdirections құралымен оның ағын бағыттарын жасап, оларды DIRECTIONS ретінде беріңіз.</translation>
    </message>
    <message>
        <location filename="../basin/grid/raster_written.py"/>
        <location filename="../basin/tiles/written.py"/>
        <location filename="../consequence/flow_mosaic.py"/>
        <source>{path} cannot be written: {error}</source>
        <translation>{path} жазу мүмкін емес: {error}</translation>
    </message>
    <message>
        <location filename="../basin/grid/relief.py"/>
        <source>Relief {path}: no height in it is one of land, between {lowest} and {highest} m; there are such as {value}. Convert them to metres if they are in another unit, or choose another raster.</source>
        <translation>Жер бедері {path}: ондағы бірде-бір биіктік құрлықтікі емес, {lowest} мен {highest} м аралығында; {value} сияқтылары бар. Өлшем бірлігі басқа болса, метрге айналдырыңыз немесе басқа растр таңдаңыз.</translation>
    </message>
    <message>
        <location filename="../basin/grid/relief.py"/>
        <location filename="../basin/tiles/ground.py"/>
        <source>Relief {path}: there is no height in it, only no-data. Choose a raster (or a window of it) that has heights.</source>
        <translation>Жер бедері {path}: онда бірде-бір биіктік жоқ, тек деректері жоқ ұяшықтар. Биіктіктері бар растрды (немесе оның бөлігін) таңдаңыз.</translation>
    </message>
    <message>
        <location filename="../basin/grid/relief.py"/>
        <source>Raster {path} has a palette: its values are the numbers of colours or classes, not heights. Choose the relief itself; where they are heights in metres, take the palette away (Raster &gt; Conversion &gt; Translate).</source>
        <translation>{path} растрының палитрасы бар: мәндері — түстердің немесе сыныптардың нөмірлері, биіктік емес. Жер бедерінің өзін таңдаңыз; бұлар метрмен берілген биіктік болса, палитраны алып тастаңыз (Растр &gt; Түрлендіру &gt; Форматты түрлендіру).</translation>
    </message>
    <message>
        <location filename="../basin/grid/relief.py"/>
        <source>Relief {path}: its heights are in feet ({unit}). Convert them to metres first, for example with the raster calculator (height * 0.3048).</source>
        <translation>Жер бедері {path}: биіктіктері футпен ({unit}). Алдымен оларды метрге айналдырыңыз, мысалы, растр калькуляторымен (биіктік * 0.3048).</translation>
    </message>
    <message>
        <location filename="../basin/grid/relief.py"/>
        <source>Relief {path}: its heights are in {unit}, not in metres. Convert them first, for example with the raster calculator (height * {factor}).</source>
        <translation>Жер бедері {path}: биіктіктері {unit} бірлігімен, метрмен емес. Алдымен оларды айналдырыңыз, мысалы, растр калькуляторымен (биіктік * {factor}).</translation>
    </message>
    <message>
        <location filename="../basin/grid/relief.py"/>
        <source>Relief {path}: rows from {row} on cannot be read: {error}</source>
        <translation>Жер бедері {path}: {row}-жолдан бастап оқылмайды: {error}</translation>
    </message>
    <message>
        <location filename="../basin/paths/flow_tree.py"/>
        <source>The flow directions run in a loop of {length} cells through row {row}, column {column}. Check that the coding of the directions is the right one, or make them anew from a relief.</source>
        <translation>Ағын бағыттары {row}-жол, {column}-баған арқылы {length} ұяшықтан тұратын тұйық тізбек құрайды. Бағыттар кодтауының дұрыстығын тексеріңіз немесе оларды жер бедері бойынша қайта жасаңыз.</translation>
    </message>
    <message>
        <location filename="../basin/paths/pointers.py"/>
        <source>Layer {layer}, row {row}: field {field} is empty. Fill it, or leave the row out.</source>
        <translation>{layer} қабаты, {row}-жол: {field} өрісі бос. Оны толтырыңыз немесе жолды алып тастаңыз.</translation>
    </message>
    <message>
        <location filename="../basin/paths/pointers.py"/>
        <source>Layer {layer}, field {field}: {name} stands in rows {first} and {second}. Identifiers must be unique: join the features, or choose another field.</source>
        <translation>{layer} қабаты, {field} өрісі: {name} {first} және {second} жолдарында тұр. Идентификаторлар қайталанбауы керек: нысандарды біріктіріңіз немесе басқа өрісті таңдаңыз.</translation>
    </message>
    <message>
        <location filename="../basin/paths/pointers.py"/>
        <source>Layer {layer}: {what} runs in a loop, {members}. Water cannot: correct these features.</source>
        <translation>{layer} қабаты: {what} — тұйық тізбек, {members}. Су бұлай аға алмайды: осы нысандарды түзетіңіз.</translation>
    </message>
    <message>
        <location filename="../basin/paths/tiled_terrain.py"/>
        <source>Relief {relief} ({rows} x {columns} cells) and flow directions {directions} ({own_rows} x {own_columns}) have other cells, or other coordinate systems. Give the relief that the directions were made from, or make them anew from this one.</source>
        <translation>Жер бедері {relief} ({rows} x {columns} ұяшық) мен ағын бағыттарының {directions} ({own_rows} x {own_columns}) ұяшықтары немесе координаттар жүйелері әртүрлі. Бағыттар жасалған жер бедерін беріңіз немесе оларды осы бедер бойынша қайта жасаңыз.</translation>
    </message>
    <message>
        <location filename="../basin/routing/accumulation.py"/>
        <location filename="../basin/routing/catchments_in_tiles.py"/>
        <source>The flow directions run in a circle: {count:,} cells never reach an end, the first at row {row}, column {column} (from 0). Make them anew from the relief.</source>
        <translation>Ағын бағыттары шеңбермен жүреді: ешқашан соңына жетпейтін ұяшықтар: {count:,}, біріншісі — {row}-жол, {column}-баған (0-ден санағанда). Оларды жер бедері бойынша қайта жасаңыз.</translation>
    </message>
    <message>
        <location filename="../basin/routing/burning.py"/>
        <source>The depth to cut rivers in must be above 0 m; it is {depth}.</source>
        <translation>Өзендерді тереңдету 0 м-ден үлкен болуы керек; берілгені {depth}.</translation>
    </message>
    <message>
        <location filename="../basin/routing/catchment.py"/>
        <source>The flow directions run in a loop through facilities. Make them anew from a relief.</source>
        <translation>Ағын бағыттары объектілер арқылы шеңбермен жүреді. Оларды жер бедері бойынша қайта жасаңыз.</translation>
    </message>
    <message>
        <location filename="../basin/routing/directions.py"/>
        <source>The relief has {rows} x {columns} cells; at most {most:,} can be routed at once. Clip it to the region of the facilities or use a coarser relief.</source>
        <translation>Жер бедерінде {rows} x {columns} ұяшық бар; бір жолы ең көбі {most:,} ұяшықтың ағыны анықталады. Оны объектілер ауданы бойынша қиыңыз немесе ірірек жер бедерін алыңыз.</translation>
    </message>
    <message>
        <location filename="../basin/shapes/polygon_file.py"/>
        <source>The layer {path} cannot be opened: {error}</source>
        <translation>{path} қабаты ашылмайды: {error}</translation>
    </message>
    <message>
        <location filename="../basin/shapes/polygon_file.py"/>
        <source>Layer {path} has no coordinate reference system. Set it in the layer's properties.</source>
        <translation>{path} қабатының координаталар жүйесі жоқ. Оны қабат қасиеттерінде беріңіз.</translation>
    </message>
    <message>
        <location filename="../basin/tiles/cluster.py"/>
        <source>what it writes there does not come here</source>
        <translation>ол жерге жазғаны мұнда келмейді</translation>
    </message>
    <message>
        <location filename="../basin/tiles/cluster.py"/>
        <source>it may use {share:.0f} % of {limit:.2f} GB of memory, and takes {needed:.2f} GB for {threads} tiles at once. Start it with {option}, or with more memory, or give the run less (MEMORY_GB): then tiles are smaller.</source>
        <translation>ол {limit:.2f} ГБ жадтың {share:.0f} % пайдалана алады, ал бірден алатын {threads} бөлікке {needed:.2f} ГБ керек. Оны {option} арқылы немесе көбірек жадпен іске қосыңыз, не есептеуге азырақ беріңіз (MEMORY_GB): сонда бөліктер ұсақ болады.</translation>
    </message>
    <message>
        <location filename="../basin/tiles/cluster.py"/>
        <source>it runs on another system ({theirs}) than this run ({ours}). Use one for all machines.</source>
        <translation>ол осы есептеуден ({ours}) басқа жүйеде ({theirs}) жұмыс істейді. Барлық машинаға бір жүйені алыңыз.</translation>
    </message>
    <message>
        <location filename="../basin/tiles/cluster.py"/>
        <source>it has dask {theirs}, this run has {ours}. Install the same version on all machines.</source>
        <translation>онда dask {theirs}, осы есептеуде {ours}. Барлық машинаға бір нұсқаны орнатыңыз.</translation>
    </message>
    <message>
        <location filename="../basin/tiles/cluster.py"/>
        <source>it has another version of the plugin ({theirs}) than this run ({ours}): they might find different ways. Give all machines the same folder that holds tailings_plugin on PYTHONPATH, and start the worker again.</source>
        <translation>онда модульдің осы есептеудегіден ({ours}) басқа нұсқасы ({theirs}): олар әртүрлі жолдар табуы мүмкін. Барлық машинаға PYTHONPATH ішінде tailings_plugin жатқан бір қалтаны беріп, орындаушыны қайта іске қосыңыз.</translation>
    </message>
    <message>
        <location filename="../basin/tiles/cluster.py"/>
        <source>it cannot import {module}: {error}. Workers need numpy, GDAL for Python (osgeo), dask, and the folder that holds tailings_plugin on PYTHONPATH. Mend that, and start the worker again.</source>
        <translation>ол {module} жүктей алмайды: {error}. Орындаушыларға numpy, Python үшін GDAL (osgeo), dask және PYTHONPATH ішінде tailings_plugin жатқан қалта керек. Осыны түзетіп, орындаушыны қайта іске қосыңыз.</translation>
    </message>
    <message>
        <location filename="../basin/tiles/files.py"/>
        <source>{path} is there already. Move it away, or choose another folder.</source>
        <translation>{path} бар. Оны басқа жерге көшіріңіз немесе басқа қалта таңдаңыз.</translation>
    </message>
    <message>
        <location filename="../basin/tiles/plan.py"/>
        <source>{given:.2f} GB of memory are too few for one tile of this relief: with what must be known of all tiles it needs {needed:.2f} GB. Give more (MEMORY_GB), or use a coarser relief.</source>
        <translation>Бұл жер бедерінің бір бөлігіне {given:.2f} ГБ жад аз: барлық бөліктер туралы білу керек нәрсемен бірге {needed:.2f} ГБ қажет. Көбірек беріңіз (MEMORY_GB) немесе ірірек ұяшықты жер бедерін алыңыз.</translation>
    </message>
    <message>
        <location filename="../basin/tiles/plan.py"/>
        <source>The work on tiles needs up to {needed:.1f} GB on the disk of {folder}, of which {free:.1f} GB are free. Make room, or write to another disk.</source>
        <translation>Бөліктер бойынша жұмысқа {folder} қалтасының дискісінде {needed:.1f} ГБ-қа дейін керек, бос орын {free:.1f} ГБ. Орын босатыңыз немесе басқа дискіге жазыңыз.</translation>
    </message>
    <message>
        <location filename="../basin/tiles/scheduler.py"/>
        <source>Work on several machines (scheduler {address}) needs dask.distributed, which this Python has not: install it ({command}), in the version of the workers. Without a scheduler nothing is needed.</source>
        <translation>Бірнеше машинада жұмыс істеу үшін (жоспарлаушы {address}) dask.distributed керек, ол бұл Python-да жоқ: оны ({command}) орындаушылардағы нұсқада орнатыңыз. Жоспарлаушысыз ештеңе керек емес.</translation>
    </message>
    <message>
        <location filename="../basin/tiles/scheduler.py"/>
        <source>Nobody listens at {address}: {error}. Start the scheduler there ({command}), or mend the address; a firewall may be between.</source>
        <translation>{address} мекенжайында ешкім жауап бермейді: {error}. Онда жоспарлаушыны іске қосыңыз ({command}) немесе мекенжайды түзетіңіз; желіаралық қалқан да кедергі болуы мүмкін.</translation>
    </message>
    <message>
        <location filename="../basin/tiles/scheduler.py"/>
        <source>it does not answer</source>
        <translation>жауап жоқ</translation>
    </message>
    <message>
        <location filename="../basin/tiles/scheduler.py"/>
        <source>What listens at {address} does not speak as a Dask scheduler of this version does: {error}. See the address and its kind (tcp:// or tls://), and install the same version of dask on both sides.</source>
        <translation>{address} мекенжайында жауап беретін нәрсе Dask жоспарлаушысының осы нұсқасындай сөйлемейді: {error}. Мекенжай мен оның түрін (tcp:// немесе tls://) тексеріп, екі жаққа да dask-тың бір нұсқасын орнатыңыз.</translation>
    </message>
    <message>
        <location filename="../basin/tiles/scheduler.py"/>
        <source>Several workers ended while they were at the same tile, the last at {worker}. Mostly memory is short: see their logs, start them with more of it or with {option}, or give the run less (MEMORY_GB): then tiles are smaller. What is done is kept.</source>
        <translation>Бірнеше орындаушы бір бөлікпен жұмыс істеп тұрып аяқталды, соңғысы — {worker}. Көбіне жад жетпейді: олардың журналдарын қараңыз, көбірек жадпен немесе {option} арқылы іске қосыңыз, не есептеуге азырақ беріңіз (MEMORY_GB): сонда бөліктер ұсақ болады. Жасалғаны сақталған.</translation>
    </message>
    <message>
        <location filename="../basin/tiles/scheduler.py"/>
        <source>The scheduler {address} is lost: it has ended, or the network has. What is done is kept: start it and its workers again and run the same again, or run it without a scheduler, and it goes on from there.</source>
        <translation>Жоспарлаушы {address} жоғалды: ол аяқталды немесе желі үзілді. Жасалғаны сақталған: оны және орындаушыларды қайта іске қосып, сол есептеуді қайталаңыз немесе жоспарлаушысыз іске қосыңыз: жұмыс сол жерден жалғасады.</translation>
    </message>
    <message>
        <location filename="../basin/tiles/scheduler.py"/>
        <source>The scheduler {address} does not answer. See whether it and its workers are overloaded or halted; what is done is kept: run the same again, with or without a scheduler, and it goes on from there.</source>
        <translation>Жоспарлаушы {address} жауап бермейді. Оның және орындаушылардың шамадан тыс жүктелмегенін, тоқтап тұрмағанын қараңыз; жасалғаны сақталған: сол есептеуді жоспарлаушымен немесе онсыз қайталаңыз, жұмыс сол жерден жалғасады.</translation>
    </message>
    <message>
        <location filename="../basin/tiles/scheduler.py"/>
        <source>The scheduler {address} has no workers. Start some ({command}), and run the same again: what is done is kept.</source>
        <translation>{address} жоспарлаушысында орындаушылар жоқ. Оларды іске қосып ({command}), сол есептеуді қайталаңыз: жасалғаны сақталған.</translation>
    </message>
    <message>
        <location filename="../basin/tiles/scheduler.py"/>
        <source>{address} is no address of a Dask scheduler. It is written {example}, as the scheduler prints it when it starts, or with tls:// where that is set up.</source>
        <translation>{address} — Dask жоспарлаушысының мекенжайы емес. Ол былай жазылады: {example}, жоспарлаушы іске қосылғанда шығаратындай, немесе бапталған жерде tls:// арқылы.</translation>
    </message>
    <message>
        <location filename="../basin/tiles/source.py"/>
        <source>Relief {path}: the tile of rows {row} to {last_row}, columns {column} to {last_column} (from x {x:.10g}, y {y:.10g} down and to the right) cannot be read: {error}. Mend the file, and run the tool again: what is done is kept.</source>
        <translation>Жер бедері {path}: {row}–{last_row} жолдар, {column}–{last_column} бағандардағы бөлік (x {x:.10g}, y {y:.10g} нүктесінен төмен және оңға) оқылмайды: {error}. Файлды түзетіп, құралды қайта іске қосыңыз: жасалғаны сақталған.</translation>
    </message>
    <message>
        <location filename="../basin/tiles/store.py"/>
        <source>The folder {folder} is there and holds other files: half-done work on tiles cannot be kept in it. Move it away, or choose another name for the output.</source>
        <translation>{folder} қалтасы бар және онда басқа файлдар тұр: бөліктер бойынша аяқталмаған жұмысты онда сақтауға болмайды. Оны басқа жерге көшіріңіз немесе нәтижеге басқа ат таңдаңыз.</translation>
    </message>
    <message>
        <location filename="../basin/tiles/store.py"/>
        <source>Another run, with other inputs, works in the folder {folder}: only one can. Choose another output.</source>
        <translation>{folder} қалтасында басқа бастапқы деректері бар басқа есептеу жұмыс істеп жатыр: тек біреуі ғана істей алады. Басқа нәтижені таңдаңыз.</translation>
    </message>
    <message>
        <location filename="../basin/tiles/store.py"/>
        <source>{path} cannot be read: {error}. Remove it, and run the tool again: the other tiles are kept.</source>
        <translation>{path} оқылмайды: {error}. Оны жойып, құралды қайта іске қосыңыз: қалған бөліктер сақталған.</translation>
    </message>
    <message>
        <location filename="../basin/tiles/store.py"/>
        <source>Tiles cannot be kept in {folder}: {error}. Make room on the disk, and run the tool again: what is done is kept.</source>
        <translation>Бөліктерді {folder} ішінде сақтау мүмкін емес: {error}. Дискіде орын босатып, құралды қайта іске қосыңыз: жасалғаны сақталған.</translation>
    </message>
    <message>
        <location filename="../basin/tiles/worker.py"/>
        <source>another run works in it</source>
        <translation>онда басқа есептеу жұмыс істеп жатыр</translation>
    </message>
    <message>
        <location filename="../basin/tiles/worker.py"/>
        <source>it cannot open the relief: {reason} All machines must have it under the same path.</source>
        <translation>ол жер бедерін аша алмайды: {reason} Жер бедері барлық машинада бір жолда болуы керек.</translation>
    </message>
    <message>
        <location filename="../basin/tiles/worker.py"/>
        <source>the relief {path} is another one there (files of other sizes). All machines must have the same.</source>
        <translation>ондағы {path} жер бедері басқа (файлдардың өлшемі өзгеше). Барлық машинада бірдей болуы керек.</translation>
    </message>
    <message>
        <location filename="../basin/tiles/worker.py"/>
        <source>it does not share the folder {folder}, in which tiles are kept: {error}. It must be on a disk that all machines have under the same path, where workers may write: choose an output there.</source>
        <translation>онда бөліктер сақталатын {folder} қалтасы ортақ емес: {error}. Ол барлық машинада бір жолда тұратын, орындаушылар жаза алатын дискіде болуы керек: нәтижені сол жерден таңдаңыз.</translation>
    </message>
    <message>
        <location filename="../basin/tiles/worker.py"/>
        <source>Worker {worker}: {reason}</source>
        <translation>Орындаушы {worker}: {reason}</translation>
    </message>
    <message>
        <location filename="../cartography/data/rows.py"/>
        <source>Layer {name} could not be read back from {file}.</source>
        <translation>{name} қабатын {file} файлынан қайта оқу мүмкін болмады.</translation>
    </message>
    <message>
        <location filename="../cartography/data/rows.py"/>
        <source>Layer {name} could not be written to {file}: {reason}</source>
        <translation>{name} қабатын {file} файлына жазу мүмкін болмады: {reason}</translation>
    </message>
    <message>
        <location filename="../cartography/layout/export.py"/>
        <source>{file}: the map has {count} sheets, and at most {most} become files of their own. Write a PDF, or choose a larger PAPER.</source>
        <translation>{file}: карта парақтары: {count}, ал жеке файлдарға ең көбі {most} жазылады. PDF жазыңыз немесе PAPER ішінде үлкенірек пішім таңдаңыз.</translation>
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
        <translation>{file} файлын жазу мүмкін болмады: {reason}</translation>
    </message>
    <message>
        <location filename="../cartography/layout/template.py"/>
        <source>Template {file} cannot be read: {reason}.</source>
        <translation>{file} үлгісі оқылмайды: {reason}.</translation>
    </message>
    <message>
        <location filename="../cartography/layout/template.py"/>
        <source>Template {file} is no QGIS layout template (.qpt).</source>
        <translation>{file} — QGIS макетінің үлгісі (.qpt) емес.</translation>
    </message>
    <message>
        <location filename="../cartography/layout/template.py"/>
        <source>Template {file} lacks the items {names}: set these as item ids in the layout (map, legend, and a fixed table named highest).</source>
        <translation>{file} үлгісінде мына элементтер жоқ: {names}; макетте элементтерге осы идентификаторларды беріңіз (map — карта, legend — шартты белгілер және highest атты тұрақты кесте).</translation>
    </message>
    <message>
        <location filename="../cartography/layout/template.py"/>
        <source>Template: the item {name} must be a fixed table.</source>
        <translation>Үлгі: {name} элементі тұрақты кесте болуы керек.</translation>
    </message>
    <message>
        <location filename="../cartography/list/table.py"/>
        <source>{file}: the ending of a table must be one of {endings}.</source>
        <translation>{file}: кесте файлының кеңейтімі мыналардың бірі болуы керек: {endings}.</translation>
    </message>
    <message>
        <location filename="../cartography/look/logo.py"/>
        <source>{path}: there is no such file.</source>
        <translation>{path}: мұндай файл жоқ.</translation>
    </message>
    <message>
        <location filename="../cartography/look/logo.py"/>
        <source>{path}: a logo is a picture: {endings}.</source>
        <translation>{path}: логотип — сурет: {endings}.</translation>
    </message>
    <message>
        <location filename="../cartography/look/logo.py"/>
        <source>{path} has {mb} MB: a logo of at most {most} MB will do.</source>
        <translation>{path}: {mb} МБ; логотипке {most} МБ жеткілікті.</translation>
    </message>
    <message>
        <location filename="../cartography/look/logo.py"/>
        <source>{path} has {width} x {height} pixels: a logo of at most {most} will do.</source>
        <translation>{path}: {width} x {height} пиксель; логотипке ең көбі {most} жеткілікті.</translation>
    </message>
    <message>
        <location filename="../cartography/look/logo.py"/>
        <source>{path} cannot be read as a picture, whatever its name says.</source>
        <translation>{path}: аты қандай болса да, сурет ретінде оқылмайды.</translation>
    </message>
    <message>
        <location filename="../cartography/map/plan.py"/>
        <location filename="../cartography/web/content.py"/>
        <source>No facility has coordinates: a map needs at least one point.</source>
        <translation>Бірде-бір объектінің координаталары жоқ: карта үшін кемінде бір нүкте қажет.</translation>
    </message>
    <message>
        <location filename="../cartography/map/shading.py"/>
        <source>Relief {layer} is not a raster file that GDAL can read.</source>
        <translation>{layer} жер бедері — GDAL оқи алатын растр файлы емес.</translation>
    </message>
    <message>
        <location filename="../cartography/map/shading.py"/>
        <source>Relief {layer} has no coordinate system of the map. Assign its CRS first, or warp it.</source>
        <translation>{layer} жер бедерінің карта үшін жарамды координаталар жүйесі жоқ. Алдымен оны тағайындаңыз немесе растрды түрлендіріңіз.</translation>
    </message>
    <message>
        <location filename="../cartography/map/shading.py"/>
        <source>Relief {layer} holds complex numbers, no heights.</source>
        <translation>{layer} жер бедерінде биіктіктер емес, комплекс сандар.</translation>
    </message>
    <message>
        <location filename="../cartography/map/shading.py"/>
        <source>Relief {layer} cannot be drawn: {reason}. Choose another raster, or leave RELIEF empty.</source>
        <translation>{layer} жер бедерін көрсету мүмкін емес: {reason}. Басқа растрды таңдаңыз немесе RELIEF бос қалдырыңыз.</translation>
    </message>
    <message>
        <location filename="../cartography/map/shading.py"/>
        <source>Relief {layer} does not cover the map.</source>
        <translation>{layer} жер бедері картаны қамтымайды.</translation>
    </message>
    <message>
        <location filename="../cartography/sheets/facility_sheets.py"/>
        <source>No facility has coordinates: a sheet needs at least one point.</source>
        <translation>Бірде-бір объектінің координаталары жоқ: парақ үшін кемінде бір нүкте қажет.</translation>
    </message>
    <message>
        <location filename="../consequence/analysis.py"/>
        <source>The table of facilities has none of the columns {fields}; it has {names}. Rename them.</source>
        <translation>Объектілер кестесінде {fields} бағандарының бірде-бірі жоқ; барлары: {names}. Олардың атын өзгертіңіз.</translation>
    </message>
    <message>
        <location filename="../consequence/analysis.py"/>
        <source>{volumes} volumes and {heights} heights: give one height for each volume, NaN where it is unknown.</source>
        <translation>Көлемдер: {volumes}, биіктіктер: {heights}: әр көлемге бір биіктік беріңіз, белгісіз болса NaN.</translation>
    </message>
    <message>
        <location filename="../consequence/analysis.py"/>
        <source>{volumes} volumes for {paths} paths: give one for each, or a table with facility_id.</source>
        <translation>Көлемдер {volumes}, ал жолдар {paths}: әрқайсысына бір көлемнен немесе facility_id бар кесте беріңіз.</translation>
    </message>
    <message>
        <location filename="../consequence/analysis.py"/>
        <source>The table of places has no columns longitude and latitude (or lon and lat); it has {names}. Rename them.</source>
        <translation>Орындар кестесінде longitude және latitude (немесе lon және lat) бағандары жоқ; барлары: {names}. Атын өзгертіңіз.</translation>
    </message>
    <message>
        <location filename="../consequence/analysis.py"/>
        <source>Places, row {row}: there is no place at longitude {x}, latitude {y}. Correct them; they are degrees.</source>
        <translation>Орындар, {row}-жол: бойлығы {x}, ендігі {y} орын жоқ. Түзетіңіз; бұлар — градус.</translation>
    </message>
    <message>
        <location filename="../consequence/analysis.py"/>
        <source>The zones have no CRS: give it as crs, such as EPSG:32643.</source>
        <translation>Аймақтардың координаталар жүйесі жоқ: оны crs ішінде беріңіз, мысалы, EPSG:32643.</translation>
    </message>
    <message>
        <location filename="../consequence/analysis.py"/>
        <source>The zones have no column outline: give them as `zones` returns them.</source>
        <translation>Аймақтарда outline бағаны жоқ: оларды `zones` қайтарғандай беріңіз.</translation>
    </message>
    <message>
        <location filename="../consequence/analysis.py"/>
        <source>Places, row {row}: population holds {value}, which is no number of people. Correct it, or leave it empty where it is unknown.</source>
        <translation>Орындар, {row}-жол: population ішінде {value}, бұл адам саны емес. Мәнді түзетіңіз немесе белгісіз болса, бос қалдырыңыз.</translation>
    </message>
    <message>
        <location filename="../consequence/bands.py"/>
        <source>The distance bands {text!r} must be rising kilometres above 0, such as 2, 5, 10, 20, 50.</source>
        <translation>Қашықтық белдеулері {text!r} 0-ден үлкен, өсетін километрлер болуы керек, мысалы, 2, 5, 10, 20, 50.</translation>
    </message>
    <message>
        <location filename="../consequence/below.py"/>
        <source>The velocities {slow:g}, {assumed:g} and {fast:g} m/s must rise above 0: slow, assumed, fast.</source>
        <translation>{slow:g}, {assumed:g} және {fast:g} м/с жылдамдықтары 0-ден үлкен болып, өсуі керек: аз, қабылданған, көп.</translation>
    </message>
    <message>
        <location filename="../consequence/facility_releases.py"/>
        <source>RELATION {relation!r} is not one of {choices}.</source>
        <translation>RELATION {relation!r} мыналардың бірі емес: {choices}.</translation>
    </message>
    <message>
        <location filename="../consequence/facility_releases.py"/>
        <source>The dry density must be a range: give its lowest and its highest, t/m3.</source>
        <translation>Құрғақ тығыздық — аралық: ең кішісі мен ең үлкенін беріңіз, т/м3.</translation>
    </message>
    <message>
        <location filename="../consequence/facility_releases.py"/>
        <source>The dry density must be a range above 0 t/m3, but is {low:g} to {high:g}.</source>
        <translation>Құрғақ тығыздық 0 т/м3-ден жоғары аралық болуы керек, ал берілгені {low:g} – {high:g}.</translation>
    </message>
    <message>
        <location filename="../consequence/facility_zones.py"/>
        <source>The table has none of the columns {fields}. Estimate the releases first.</source>
        <translation>Кестеде {fields} бағандарының бірде-бірі жоқ. Алдымен төгілу көлемдерін бағалаңыз.</translation>
    </message>
    <message>
        <location filename="../consequence/facility_zones.py"/>
        <source>The mobility {relation!r} is not one of {choices}.</source>
        <translation>Қозғалғыштық {relation!r} мыналардың бірі емес: {choices}.</translation>
    </message>
    <message>
        <location filename="../consequence/facility_zones.py"/>
        <source>The factor of uncertainty must be at least 1, but is {band:g}.</source>
        <translation>Белгісіздік көбейткіші кемінде 1 болуы керек, ал берілгені {band:g}.</translation>
    </message>
    <message>
        <location filename="../consequence/facility_zones.py"/>
        <source>The coefficients of the zone and its band must be finite numbers.</source>
        <translation>Аймақтың коэффициенттері мен жолағы шекті сандар болуы керек.</translation>
    </message>
    <message>
        <location filename="../consequence/facility_zones.py"/>
        <source>Facility {facility}: a release of {volume} m3 would fill a section of {section} m2 and cover {plan} km2, for which no land has room. Correct the volume, the coefficients or the band.</source>
        <translation>{facility} объектісі: {volume} м3 шығарынды {section} м2 қиманы толтырып, {plan} км2 жабар еді, құрлықта бұған орын жоқ. Көлемді, коэффициенттерді немесе жолақты түзетіңіз.</translation>
    </message>
    <message>
        <location filename="../consequence/facility_zones.py"/>
        <source>The distance between sections must be above 0 m, but is {distance_m:g}.</source>
        <translation>Қималар арасы 0 м-ден үлкен болуы керек, ал берілгені {distance_m:g}.</translation>
    </message>
    <message>
        <location filename="../consequence/flow/bed.py"/>
        <source>The relief has the shape {shape}: a flow needs rows and columns, {least} or more of each; take a larger part of the relief.</source>
        <translation>Жер бедерінің өлшемі {shape}: ағынға жолдар мен бағандар қажет, әрқайсысы кемінде {least}; жер бедерінің үлкенірек бөлігін алыңыз.</translation>
    </message>
    <message>
        <location filename="../consequence/flow/bed.py"/>
        <source>Cells of {cell} m: give the length of a cell in metres.</source>
        <translation>Ұяшық {cell} м: ұяшық ұзындығын метрмен беріңіз.</translation>
    </message>
    <message>
        <location filename="../consequence/flow/bed.py"/>
        <source>Cells of {cell} m are too coarse for a flow in a valley; take a relief with cells of at most {most} m, better 30 m.</source>
        <translation>{cell} м ұяшықтар аңғардағы ағын үшін тым ірі; ұяшығы ең көбі {most} м, дұрысы 30 м жер бедерін алыңыз.</translation>
    </message>
    <message>
        <location filename="../consequence/flow/bed.py"/>
        <source>The relief has no heights here, or infinite ones; take one that has them.</source>
        <translation>Бұл жерде жер бедерінің биіктіктері жоқ немесе шексіз; биіктіктері бар жер бедерін алыңыз.</translation>
    </message>
    <message>
        <location filename="../consequence/flow/bed.py"/>
        <source>The relief has a height of {height} m; heights must be in metres above sea level.</source>
        <translation>Жер бедерінде {height} м биіктік бар; биіктіктер теңіз деңгейінен метрмен берілуі керек.</translation>
    </message>
    <message>
        <location filename="../consequence/flow/doubts.py"/>
        <source>The shares are shares of these runs, not the probability that the dam fails or that the flow comes: a quarter of what all runs reached stayed dry in the failure they were chosen on.</source>
        <translation>Үлестер — осы есептеулердің үлестері, бөгеттің бұзылу немесе ағынның жету ықтималдығы емес: олар таңдалған аварияда барлық есептеу жеткен алаңның төрттен бірі құрғақ қалған.</translation>
    </message>
    <message>
        <location filename="../consequence/flow/doubts.py"/>
        <source>The far end arrives late in this model, the unsafe side: plan with the earliest tenth of the runs, and half of that time.</source>
        <translation>Бұл модельде ағын алыс шетке кеш жетеді, бұл — қауіпті жағы: есептеулердің ең ерте оннан бірі және сол уақыттың жартысы бойынша жоспарлаңыз.</translation>
    </message>
    <message>
        <location filename="../consequence/flow/doubts.py"/>
        <source>What the flow picks up on its way (entrainment) is not modelled; it can add to volume and reach.</source>
        <translation>Ағынның жолда қосып алатыны модельденбейді; ол көлем мен қашықтықты арттыруы мүмкін.</translation>
    </message>
    <message>
        <location filename="../consequence/flow/doubts.py"/>
        <source>The ranges are for mud. Water-rich tailings, and pond water that runs ahead of them, go farther and faster.</source>
        <translation>Аралықтар балшыққа арналған. Суы көп қалдықтар мен олардың алдында ағатын тоған суы алысырақ әрі жылдамырақ барады.</translation>
    </message>
    <message>
        <location filename="../consequence/flow/doubts.py"/>
        <source>Only {done} of {planned} runs were finished.</source>
        <translation>Аяқталған есептеулер: {done} / {planned}.</translation>
    </message>
    <message>
        <location filename="../consequence/flow/doubts.py"/>
        <source>A single run: one line, which says nothing of what else may happen.</source>
        <translation>Бір ғана есептеу: бұл бір сызық, ол тағы не болуы мүмкін екенін айтпайды.</translation>
    </message>
    <message>
        <location filename="../consequence/flow/doubts.py"/>
        <source>{count} runs are few; take {fewest} or more.</source>
        <translation>{count} есептеу аз; кемінде {fewest} алыңыз.</translation>
    </message>
    <message>
        <location filename="../consequence/flow/doubts.py"/>
        <source>In {coarse} of {count} runs cells of {cell} m are too coarse for the volume: the flow stops too early; resample the relief to {needed} m or finer.</source>
        <translation>{cell} м ұяшықтар көлем үшін тым ірі есептеулер: {coarse} / {count}: ағын тым ерте тоқтайды; жер бедерін {needed} м немесе ұсағырақ ұяшыққа қайта есептеңіз.</translation>
    </message>
    <message>
        <location filename="../consequence/flow/doubts.py"/>
        <source>The flow is {width} cells wide on the mean: cells of {cell} m are coarse against the valley; take a relief with finer cells.</source>
        <translation>Ағынның ені орташа есеппен {width} ұяшық: {cell} м ұяшықтар бұл аңғар үшін ірі; ұяшығы ұсағырақ жер бедерін алыңыз.</translation>
    </message>
    <message>
        <location filename="../consequence/flow/doubts.py"/>
        <source>In {leaving} of {count} runs more than {limit} % of the flow left the relief, {most} % at most: what lies beyond its rim is not told; take a larger relief.</source>
        <translation>Ағынның {limit} % бөлігінен көбі жер бедерінен шыққан есептеулер: {leaving} / {count}, ең көбі {most} %: оның шетінен арғысы айтылмайды; үлкенірек жер бедерін алыңыз.</translation>
    </message>
    <message>
        <location filename="../consequence/flow/doubts.py"/>
        <source>The mass balance is off by {share} % of the release: do not use these runs.</source>
        <translation>Масса балансының қатесі — төгілу көлемінің {share} %: бұл есептеулерді пайдаланбаңыз.</translation>
    </message>
    <message>
        <location filename="../consequence/flow/doubts.py"/>
        <source>In {met} of {count} runs the flow met cells without data, which stand like walls; take a relief without voids in the valley.</source>
        <translation>Ағын дерегі жоқ, қабырға сияқты тұрған ұяшықтарға тап болған есептеулер: {met} / {count}; аңғарында бос жері жоқ жер бедерін алыңыз.</translation>
    </message>
    <message>
        <location filename="../consequence/flow/doubts.py"/>
        <source>{moving} of {count} runs still moved when they were ended after {minutes} minutes, with up to {most} % of their largest momentum; give a longer duration.</source>
        <translation>{minutes} мин өткен соң аяқталғанда әлі қозғалыста болған есептеулер: {moving} / {count}, импульсі ең үлкен мәнінің {most} % шамасына дейін; ұзағырақ уақыт беріңіз.</translation>
    </message>
    <message>
        <location filename="../consequence/flow/ensemble.py"/>
        <source>Arrival {which}: take earliest, median, or a number from 0 to 1.</source>
        <translation>Жету уақыты {which}: earliest, median немесе 0 мен 1 аралығындағы санды алыңыз.</translation>
    </message>
    <message>
        <location filename="../consequence/flow/ensemble.py"/>
        <source>No run was finished: there is nothing to tell.</source>
        <translation>Бірде-бір есептеу аяқталмады: көрсететін нәтиже жоқ.</translation>
    </message>
    <message>
        <location filename="../consequence/flow/ensemble.py"/>
        <source>An ensemble needs at least one member.</source>
        <translation>Ансамбльге кемінде бір есептеу қажет.</translation>
    </message>
    <message>
        <location filename="../consequence/flow/ensemble.py"/>
        <source>A quantile of {share}: give a number from 0 to 1.</source>
        <translation>Квантиль {share}: 0 мен 1 аралығындағы санды беріңіз.</translation>
    </message>
    <message>
        <location filename="../consequence/flow/gauges.py"/>
        <source>A gauge lies outside the relief, or where it has no data; move it.</source>
        <translation>Тұстама жер бедерінен тыс немесе дерегі жоқ жерде; оны жылжытыңыз.</translation>
    </message>
    <message>
        <location filename="../consequence/flow/hazard.py"/>
        <source>Classes of hazard</source>
        <translation>Қауіптілік сыныптары</translation>
    </message>
    <message>
        <location filename="../consequence/flow/members.py"/>
        <source>Parameters of the flow</source>
        <translation>Ағын параметрлері</translation>
    </message>
    <message>
        <location filename="../consequence/flow/members.py"/>
        <source>Parameters of the flow {path}: {reason} is missing or of the wrong kind.</source>
        <translation>Ағын параметрлері {path}: {reason} жоқ немесе түрі дұрыс емес.</translation>
    </message>
    <message>
        <location filename="../consequence/flow/members.py"/>
        <source>{count} members: give a whole number from 1 to {most}.</source>
        <translation>Есептеулер {count}: 1 мен {most} аралығындағы бүтін санды беріңіз.</translation>
    </message>
    <message>
        <location filename="../consequence/flow/members.py"/>
        <source>A released volume of {low}, {middle}, {high} m3 (low, middle, high): give volumes above 0 that rise.</source>
        <translation>Төгілу көлемі {low}, {middle}, {high} м³ (аз, орташа, көп): 0-ден үлкен, өсетін көлемдерді беріңіз.</translation>
    </message>
    <message>
        <location filename="../consequence/flow/members.py"/>
        <source>Parameters of the flow: {name} has the range {low} to {high}, {distribution}; give numbers that rise, above 0 for log_uniform, and one of {known}.</source>
        <translation>Ағын параметрлері: {name} аралығы {low} – {high}, {distribution}; өсетін сандарды (log_uniform үшін 0-ден үлкен) және мыналардың бірін беріңіз: {known}.</translation>
    </message>
    <message>
        <location filename="../consequence/flow/physics.py"/>
        <source>{name} is {value}: give a number {bound}.</source>
        <translation>{name} мәні {value}: {bound} сан беріңіз.</translation>
    </message>
    <message>
        <location filename="../consequence/flow/physics.py"/>
        <source>above 0</source>
        <translation>0-ден үлкен</translation>
    </message>
    <message>
        <location filename="../consequence/flow/physics.py"/>
        <source>of 0 or more</source>
        <translation>0-ден кем емес</translation>
    </message>
    <message>
        <location filename="../consequence/flow/run.py"/>
        <source>A duration of {duration} s: give one above 0 and of at most {most} s.</source>
        <translation>Ұзақтығы {duration} с: 0-ден үлкен және ең көбі {most} с беріңіз.</translation>
    </message>
    <message>
        <location filename="../consequence/flow/source.py"/>
        <source>A released volume of {volume} m3: nothing flows; give a volume above 0.</source>
        <translation>Төгілу көлемі {volume} м³: ештеңе ақпайды; 0-ден үлкен көлем беріңіз.</translation>
    </message>
    <message>
        <location filename="../consequence/flow/source.py"/>
        <source>The source is of kind {kind}; take one of {known}.</source>
        <translation>Төгілу көзінің түрі {kind}; мыналардың бірін алыңыз: {known}.</translation>
    </message>
    <message>
        <location filename="../consequence/flow/source.py"/>
        <source>The store covers no cell of the relief: it lies outside, or is smaller than a cell; take a relief around it, or finer cells.</source>
        <translation>Қойма жер бедерінің бірде-бір ұяшығын жаппайды: ол одан тыс немесе ұяшықтан кіші; оның айналасындағы жер бедерін немесе ұсағырақ ұяшықтарды алыңыз.</translation>
    </message>
    <message>
        <location filename="../consequence/flow/source.py"/>
        <source>A source of kind hydrograph, and no other, needs times and discharges.</source>
        <translation>Уақыттар мен шығындар тек hydrograph түріндегі төгілу көзіне қажет.</translation>
    </message>
    <message>
        <location filename="../consequence/flow/source.py"/>
        <source>{volume} m3 on {area} m2 would be {depth} m deep: the volume is too large, or the store's outline too small.</source>
        <translation>{area} м² алаңдағы {volume} м³ тереңдігі {depth} м болар еді: көлем тым үлкен немесе қойма контуры тым кіші.</translation>
    </message>
    <message>
        <location filename="../consequence/flow/source.py"/>
        <source>The store is given on {ours} cells, the relief has {theirs}.</source>
        <translation>Қойма {ours} ұяшықта берілген, жер бедерінде {theirs} ұяшық бар.</translation>
    </message>
    <message>
        <location filename="../consequence/flow/source.py"/>
        <source>The relief has no data where the store is; take one without voids there.</source>
        <translation>Қойма тұрған жерде жер бедерінің дерегі жоқ; ол жері бос емес жер бедерін алыңыз.</translation>
    </message>
    <message>
        <location filename="../consequence/flow/source.py"/>
        <source>The store touches the rim of the relief; take a larger part of the relief.</source>
        <translation>Қойма жер бедерінің шетіне тиіп тұр; жер бедерінің үлкенірек бөлігін алыңыз.</translation>
    </message>
    <message>
        <location filename="../consequence/flow/source.py"/>
        <source>The hydrograph would enter at {speed} m/s over so few cells; let it in over a larger outline.</source>
        <translation>Гидрограф мұндай аз ұяшық арқылы {speed} м/с жылдамдықпен кірер еді; оны үлкенірек контур арқылы кіргізіңіз.</translation>
    </message>
    <message>
        <location filename="../consequence/flow/source.py"/>
        <source>The facility lies outside the relief; take a relief that covers it.</source>
        <translation>Объект жер бедерінен тыс; оны қамтитын жер бедерін алыңыз.</translation>
    </message>
    <message>
        <location filename="../consequence/flow/source.py"/>
        <source>The hydrograph needs rising times in seconds from 0 on, and as many discharges in m3/s, none below 0 and not all 0.</source>
        <translation>Гидрографқа 0-ден бастап өсетін, секундпен берілген уақыттар және сонша м³/с шығын қажет: бірде-бірі 0-ден кем емес және бәрі бірдей 0 емес.</translation>
    </message>
    <message>
        <location filename="../consequence/flow_facility.py"/>
        <source>it lies outside the relief</source>
        <translation>ол жер бедерінен тыс</translation>
    </message>
    <message>
        <location filename="../consequence/flow_facility.py"/>
        <source>it lies on no-data of the relief</source>
        <translation>ол жер бедерінің дерегі жоқ жерінде</translation>
    </message>
    <message>
        <location filename="../consequence/flow_facility.py"/>
        <source>The store is a disc about the facility, for want of an outline: give it as STORE.</source>
        <translation>Контуры болмағандықтан, қойма объект айналасындағы дөңгелек деп алынды: контурды STORE ішінде беріңіз.</translation>
    </message>
    <message>
        <location filename="../consequence/flow_facility.py"/>
        <source>The height of the dam is unknown: {height} m are assumed for the size of the disc.</source>
        <translation>Бөгет биіктігі белгісіз: дөңгелек өлшемі үшін {height} м қабылданды.</translation>
    </message>
    <message>
        <location filename="../consequence/flow_facility.py"/>
        <source>its volume of {volume} m3 would stand on a disc of {radius} m about it, more than its window of the relief holds: check the volume, or give the outline in STORE</source>
        <translation>оның {volume} м³ көлемі айналасындағы радиусы {radius} м дөңгелекте тұрар еді, бұл оның жер бедері терезесіне сыймайды: көлемді тексеріңіз немесе контурды STORE ішінде беріңіз</translation>
    </message>
    <message>
        <location filename="../consequence/flow_site.py"/>
        <location filename="../processing/consequence/inundationzone.py"/>
        <source>its released volume is unknown or 0</source>
        <translation>төгілу көлемі белгісіз немесе 0</translation>
    </message>
    <message>
        <location filename="../consequence/flow_site.py"/>
        <location filename="../processing/consequence/inundationzone.py"/>
        <source>its released volumes do not rise from low to high</source>
        <translation>төгілу көлемдері төменнен жоғарыға қарай өспейді</translation>
    </message>
    <message>
        <location filename="../consequence/local_relief.py"/>
        <source>Relief {path} has cells of about {cell} m; a flow needs {limit} m or less, better 30 m: no valley floor is in larger ones. Give a finer relief, such as SRTM or Copernicus GLO-30.</source>
        <translation>Жер бедері {path}: ұяшығы шамамен {cell} м; ағынға {limit} м немесе одан аз, дұрысы 30 м қажет: ірірек ұяшықтарда аңғар табаны болмайды. Ұсағырақ жер бедерін беріңіз, мысалы, SRTM немесе Copernicus GLO-30.</translation>
    </message>
    <message>
        <location filename="../consequence/overlapping.py"/>
        <source>The zones cannot be joined: {error}</source>
        <translation>Аймақтарды біріктіру мүмкін емес: {error}</translation>
    </message>
    <message>
        <location filename="../consequence/path_on_relief.py"/>
        <source>Paths of {paths}: the path of facility {facility} was traced on another relief than {relief}, of other cells. Trace the paths on this relief.</source>
        <translation>Жолдар {paths}: {facility} объектісінің жолы {relief} емес, ұяшығы басқа жер бедері бойынша салынған. Жолдарды осы жер бедері бойынша салыңыз.</translation>
    </message>
    <message>
        <location filename="../consequence/path_on_relief.py"/>
        <source>Paths of {paths}: the path of facility {facility} does not run over the cells of {relief}, nor on the floors of its valleys: it was traced on another relief. Trace the paths on this relief.</source>
        <translation>Жолдар {paths}: {facility} объектісінің жолы {relief} ұяшықтарымен де, аңғарларының түбімен де өтпейді: ол басқа жер бедері бойынша салынған. Жолдарды осы жер бедері бойынша салыңыз.</translation>
    </message>
    <message>
        <location filename="../consequence/paths.py"/>
        <source>The path of facility {name} has fewer than two vertices. Trace it again.</source>
        <translation>{name} объектісінің жолында екіден аз төбе бар. Оны қайта салыңыз.</translation>
    </message>
    <message>
        <location filename="../consequence/paths.py"/>
        <source>The path of facility {name} has no M values (metres along the path). Use the output of tracedownstream or tracenetwork; other tools drop M.</source>
        <translation>{name} объектісінің жолында M мәндері (жол бойындағы метрлер) жоқ. tracedownstream немесе tracenetwork нәтижесін пайдаланыңыз; басқа құралдар M мәнін жоғалтады.</translation>
    </message>
    <message>
        <location filename="../consequence/paths.py"/>
        <source>The M values of the path of facility {name} do not rise along the line.</source>
        <translation>{name} объектісі жолының M мәндері сызық бойымен өспейді.</translation>
    </message>
    <message>
        <location filename="../consequence/paths.py"/>
        <source>The path of facility {name} is {drawn_m:,.0f} m long, but its M values span {span_m:,.6g}. M must be metres along the path (not kilometres, feet or degrees): trace it again.</source>
        <translation>{name} объектісі жолының ұзындығы {drawn_m:,.0f} м, ал M мәндерінің қамтуы {span_m:,.6g}. M жол бойындағы метрлер болуы керек (километр, фут немесе градус емес): жолды қайта салыңыз.</translation>
    </message>
    <message>
        <location filename="../consequence/polygon_rings.py"/>
        <source>The outline of {whose} cannot be used: {error}</source>
        <translation>{whose} контурын пайдалану мүмкін емес: {error}</translation>
    </message>
    <message>
        <location filename="../consequence/polygon_rings.py"/>
        <source>The outline of {whose} has vertices without coordinates. Draw it again.</source>
        <translation>{whose} контурында координатсыз төбелер бар. Оны қайта сызыңыз.</translation>
    </message>
    <message>
        <location filename="../consequence/polygon_rings.py"/>
        <source>The outline of {whose} runs beyond 180 degrees of longitude or 90 of latitude. Cut it along the antimeridian, or give the CRS that its coordinates are in.</source>
        <translation>{whose} контуры бойлықтың 180 немесе ендіктің 90 градусынан асады. Оны 180-меридиан бойымен қиыңыз немесе координаттары берілген жүйені көрсетіңіз.</translation>
    </message>
    <message>
        <location filename="../consequence/polygon_rings.py"/>
        <source>The outline of {whose} crosses or overlaps itself, so that its area is not certain. Mend it first (Fix geometries in QGIS, make_valid in geopandas).</source>
        <translation>{whose} контуры өзімен қиылысады немесе өзін жабады, сондықтан ауданы белгісіз. Алдымен оны түзетіңіз (QGIS-те Геометрияны түзету, geopandas-та make_valid).</translation>
    </message>
    <message>
        <location filename="../consequence/population.py"/>
        <source>Population raster {path}: a cell holds {value}, more people than live on Earth. Declare that value as no-data, or choose another raster.</source>
        <translation>Халық растры {path}: бір ұяшықта {value}, бұл Жердегі адамнан көп. Бұл мәнді «дерек жоқ» деп жариялаңыз немесе басқа растрды таңдаңыз.</translation>
    </message>
    <message>
        <location filename="../consequence/population.py"/>
        <source>Population raster {path} looks like a density ({hint!r}), not people per cell. Set the unit to people per km2 if it is one, or to people per cell if it is not.</source>
        <translation>Халық растры {path} ұяшықтағы адам санына емес, тығыздыққа ұқсайды ({hint!r}). Солай болса, бірлікті км²-дегі адам саны, болмаса, ұяшықтағы адам саны деп беріңіз.</translation>
    </message>
    <message>
        <location filename="../consequence/river.py"/>
        <source>The {what} of the path of facility {name} is {value:g}; it must be above 0. Correct it or leave it empty.</source>
        <translation>{name} объектісі жолының «{what}» шамасы {value:g}; ол 0-ден үлкен болуы керек. Түзетіңіз немесе бос қалдырыңыз.</translation>
    </message>
    <message>
        <location filename="../consequence/shares.py"/>
        <source>EXTENTS hold {found} runs of facility {facility} deeper than {depth} m, of {runs}: each must be there once. Take the EXTENTS of simulateflow as they are.</source>
        <translation>EXTENTS ішінде {facility} объектісінің {depth} м-ден терең есептеулері: {found} / {runs}; әрқайсысы бір рет болуы керек. simulateflow құралының EXTENTS нәтижесін сол күйінде алыңыз.</translation>
    </message>
    <message>
        <location filename="../consequence/simulated.py"/>
        <source>Raster {path} is not the ARRIVAL of simulateflow: its bands must be {bands}.</source>
        <translation>{path} растры simulateflow құралының ARRIVAL нәтижесі емес: оның арналары мынадай болуы керек: {bands}.</translation>
    </message>
    <message>
        <location filename="../consequence/stretches.py"/>
        <source>The hours {text!r} at which reaches end must be rising and above 0, such as 6, 24, 48.</source>
        <translation>Телімдер аяқталатын сағаттар {text!r} өсу ретімен және 0-ден үлкен болуы керек, мысалы 6, 24, 48.</translation>
    </message>
    <message>
        <location filename="../consequence/travel_time.py"/>
        <source>METHOD {method!r} is not one of {methods}.</source>
        <translation>METHOD {method!r} мыналардың бірі емес: {methods}.</translation>
    </message>
    <message>
        <location filename="../consequence/travel_time.py"/>
        <source>{name} must be above 0, but is {value:g}.</source>
        <translation>{name} 0-ден үлкен болуы керек, ал берілгені {value:g}.</translation>
    </message>
    <message>
        <location filename="../consequence/travel_time.py"/>
        <source>The released mass must be above 0 kg, but is {mass_kg:g}.</source>
        <translation>Төгілген масса 0 кг-нан үлкен болуы керек, ал берілгені {mass_kg:g}.</translation>
    </message>
    <message>
        <location filename="../consequence/travel_time.py"/>
        <source>The length of the reaches must be above 0, but is {interval_m:g} m.</source>
        <translation>Телімдер ұзындығы 0-ден үлкен болуы керек, ал берілгені {interval_m:g} м.</translation>
    </message>
    <message>
        <location filename="../consequence/travel_time.py"/>
        <source>A path of {length_m:.0f} m has too many reaches of {interval_m:g} m: make them longer.</source>
        <translation>Ұзындығы {length_m:.0f} м жолда {interval_m:g} м бөліктер тым көп: оларды ұзартыңыз.</translation>
    </message>
    <message>
        <location filename="../consequence/travel_time.py"/>
        <source>Manning needs a slope above 0, but the path of facility {name} has none. Fill drop_m and length_km of the paths, or give SLOPE.</source>
        <translation>Маннинг формуласы үшін 0-ден үлкен еңістік қажет, ал {name} объектісінің жолында ол жоқ. Жолдардың drop_m және length_km өрістерін толтырыңыз немесе SLOPE беріңіз.</translation>
    </message>
    <message>
        <location filename="../consequence/travel_time.py"/>
        <source>Jobson needs the discharge and the drainage area along the path of facility {name}: give DISCHARGE and DRAINAGE_AREA, fields of the paths, or DIRECTIONS. Without them use the constant velocity.</source>
        <translation>Джобсон әдісі үшін {name} объектісінің жолы бойындағы су шығыны мен су жинау алаңы қажет: DISCHARGE және DRAINAGE_AREA, жол өрістерін немесе DIRECTIONS беріңіз. Олар болмаса, тұрақты жылдамдықты алыңыз.</translation>
    </message>
    <message>
        <location filename="../consequence/zone.py"/>
        <source>The released volume must be above 0 m3, but is {volume_m3:g}.</source>
        <translation>Төгілу көлемі 0 м³-ден үлкен болуы керек, ал берілгені {volume_m3:g}.</translation>
    </message>
    <message>
        <location filename="../consequence/zone.py"/>
        <source>The coefficients of the zone and its band must be above 0.</source>
        <translation>Аймақ коэффициенттері мен оның шашырауы 0-ден үлкен болуы керек.</translation>
    </message>
    <message>
        <location filename="../errors.py"/>
        <source>{name} must be a finite number; it is {value}.</source>
        <translation>{name}: шекті сан керек; қазір {value}.</translation>
    </message>
    <message>
        <location filename="../errors.py"/>
        <source>{name} must be a number above {limit}; it is {value}.</source>
        <translation>{name}: {limit} мәнінен үлкен сан керек; қазір {value}.</translation>
    </message>
    <message>
        <location filename="../errors.py"/>
        <source>{name} must be at least {limit}; it is {value}.</source>
        <translation>{name}: кемінде {limit} керек; қазір {value}.</translation>
    </message>
    <message>
        <location filename="../errors.py"/>
        <source>{name} must be at most {limit}; it is {value}.</source>
        <translation>{name}: көп дегенде {limit} керек; қазір {value}.</translation>
    </message>
    <message>
        <location filename="../expressions/functions.py"/>
        <source>{field} is no field of the inventory with coded values.</source>
        <translation>{field} — тізілімнің кодталған мәндері бар өрісі емес.</translation>
    </message>
    <message>
        <location filename="../expressions/functions.py"/>
        <source>There is no language {name}. There are {names}.</source>
        <translation>{name} тілі жоқ. Барлары: {names}.</translation>
    </message>
    <message>
        <location filename="../expressions/functions.py"/>
        <source>There is no relation {name}. There are {names}.</source>
        <translation>{name} тәуелділігі жоқ. Барлары: {names}.</translation>
    </message>
    <message>
        <location filename="../expressions/functions.py"/>
        <source>There is no scheme {name}. There are {names}.</source>
        <translation>{name} схемасы жоқ. Барлары: {names}.</translation>
    </message>
    <message>
        <location filename="../expressions/functions.py"/>
        <source>{fields}: scheme {scheme} reads no such field. It reads {known}.</source>
        <translation>{fields}: {scheme} схемасы мұндай өрісті оқымайды. Оқитыны: {known}.</translation>
    </message>
    <message>
        <location filename="../expressions/functions.py"/>
        <location filename="../processing/guard/values.py"/>
        <source>{name}: {value} is no number.</source>
        <translation>{name}: {value} — сан емес.</translation>
    </message>
    <message>
        <location filename="../expressions/help.py"/>
        <source>a feature, or a map of fields and values; the current feature without it. A map is NULL as soon as one of its values is.</source>
        <translation>қабат нысаны немесе өрістер мен мәндер сәйкестігі (map); онсыз — ағымдағы нысан. Мәндерінің бірі NULL болса, сәйкестік те NULL болады.</translation>
    </message>
    <message>
        <location filename="../expressions/help.py"/>
        <source>fields as they are called in the inventory, each with its value; what is not named is unknown</source>
        <translation>тізілімдегі атауымен өрістер, әрқайсысы өз мәнімен; аталмағаны белгісіз</translation>
    </message>
    <message>
        <location filename="../expressions/help.py"/>
        <source>'thi' (six factors) or 'thi-basic' (capacity and toxicity)</source>
        <translation>'thi' (алты фактор) немесе 'thi-basic' (сыйымдылық пен уыттылық)</translation>
    </message>
    <message>
        <location filename="../expressions/help.py"/>
        <source>Returns the THI of a facility by the scheme of the plugin, as Rate hazard (THI) computes it: an unknown input counts as the worst. NULL where the facility cannot be rated, such as without a volume.</source>
        <translation>Модуль схемасы бойынша объектінің THI мәнін «Қауіптілікті бағалау (THI)» құралы есептегендей қайтарады: белгісіз көрсеткіш ең нашар деп алынады. Объектіні бағалау мүмкін болмаса, мысалы, көлемі жоқ болса, NULL.</translation>
    </message>
    <message>
        <location filename="../expressions/help.py"/>
        <source>Returns the lowest THI that is possible with what is known: every unknown input at its best.</source>
        <translation>Белгілі мәліметпен мүмкін ең төмен THI мәнін қайтарады: әр белгісіз көрсеткіш ең жақсы.</translation>
    </message>
    <message>
        <location filename="../expressions/help.py"/>
        <source>Returns the highest THI that is possible with what is known: every unknown input at its worst.</source>
        <translation>Белгілі мәліметпен мүмкін ең жоғары THI мәнін қайтарады: әр белгісіз көрсеткіш ең нашар.</translation>
    </message>
    <message>
        <location filename="../expressions/help.py"/>
        <source>Returns the code of the class of a THI, or of a facility: low, medium, high, very_high. The class limits are the plugin's own and are not verified. NULL where there is no THI.</source>
        <translation>THI немесе объект сыныбының кодын қайтарады: low, medium, high, very_high. Сынып шектері — модульдің өзінікі, олар тексерілмеген. THI болмаса, NULL.</translation>
    </message>
    <message>
        <location filename="../expressions/help.py"/>
        <source>Returns the caption of a coded value of the inventory. NULL for NULL; a value that is not among the codes stays as it is.</source>
        <translation>Тізілімнің кодталған мәнінің атауын қайтарады. NULL үшін NULL; кодтар арасында жоқ мән сол күйінде қалады.</translation>
    </message>
    <message>
        <location filename="../expressions/help.py"/>
        <source>Returns the volume that a breach would release by a published relation, in m³, never more than is stored. Recorded failures scatter widely about it, from about a hundredth to more than twice: the tool Released volume and run-out gives the range.</source>
        <translation>Жарияланған тәуелділік бойынша бөгет бұзылғандағы төгілу көлемін м³-мен қайтарады, қалдық көлемінен аспайды. Белгілі авариялар одан қатты ауытқиды, шамамен жүзден бірінен екі еседен астамға дейін: аралықты «Төгілу көлемі және жайылу қашықтығы» құралы береді.</translation>
    </message>
    <message>
        <location filename="../expressions/help.py"/>
        <source>a number, instead of a facility</source>
        <translation>объектінің орнына сан</translation>
    </message>
    <message>
        <location filename="../expressions/help.py"/>
        <source>name of a field with coded values, as text</source>
        <translation>кодталған мәндері бар өрістің аты, мәтін түрінде</translation>
    </message>
    <message>
        <location filename="../expressions/help.py"/>
        <source>the value</source>
        <translation>мән</translation>
    </message>
    <message>
        <location filename="../expressions/help.py"/>
        <source>'en' or 'ru'; the language of QGIS without it</source>
        <translation>'en' немесе 'ru'; онсыз — QGIS тілі</translation>
    </message>
    <message>
        <location filename="../expressions/help.py"/>
        <source>stored volume in m³</source>
        <translation>қалдық көлемі, м³</translation>
    </message>
    <message>
        <location filename="../expressions/help.py"/>
        <source>'rico' (Rico et al. 2008) or 'larrauri' (Concha Larrauri &amp; Lall 2018)</source>
        <translation>'rico' (Rico et al. 2008) немесе 'larrauri' (Concha Larrauri &amp; Lall 2018)</translation>
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
        <translation>Мысалдар</translation>
    </message>
    <message>
        <location filename="../expressions/registered.py"/>
        <source>{name} takes {least} to {most} arguments.</source>
        <translation>{name}: аргументтер саны — {least} – {most}.</translation>
    </message>
    <message>
        <location filename="../expressions/registered.py"/>
        <source>Behind a feature, a map or a THI only the scheme may stand.</source>
        <translation>Қабат нысанынан, сәйкестіктен немесе THI-ден кейін тек схема тұра алады.</translation>
    </message>
    <message>
        <location filename="../expressions/registered.py"/>
        <source>Give a feature, or fields and values: 'volume_m3', 3200000, 'status', 'active'.</source>
        <translation>Қабат нысанын немесе өрістер мен мәндерді беріңіз: 'volume_m3', 3200000, 'status', 'active'.</translation>
    </message>
    <message>
        <location filename="../forms/database.py"/>
        <source>The style {language} of {name} could not be stored: {reason}</source>
        <translation>{name} кестесінің {language} стилі сақталмады: {reason}</translation>
    </message>
    <message>
        <location filename="../inventory/columns/header_rows.py"/>
        <source>{table}: no header row was recognised in the first {rows} rows; the first row with anything in it is "{shown}". Give the columns their names (name, latitude, longitude, volume_m3 ...) or say in MAPPING which column is which, for example "volume_m3 = Your header [thousand m3]".</source>
        <translation>{table}: алғашқы {rows} жолда тақырып танылмады; бірінші бос емес жол — «{shown}». Бағандарға атау беріңіз (атауы, ендік, бойлық, көлем ...) немесе MAPPING ішінде қай баған нені білдіретінін көрсетіңіз, мысалы, "volume_m3 = Сіздің тақырып [thousand m3]".</translation>
    </message>
    <message>
        <location filename="../inventory/columns/mapping.py"/>
        <source>MAPPING is not valid JSON: {error}</source>
        <translation>MAPPING — жарамсыз JSON: {error}</translation>
    </message>
    <message>
        <location filename="../inventory/columns/mapping.py"/>
        <source>MAPPING: "{line}" should read "field = header", "field = header [unit]" or "field: value = other value".</source>
        <translation>MAPPING: «{line}» мына түрде болуы керек: "өріс = тақырып", "өріс = тақырып [бірлік]" немесе "өріс: мән = басқа мән".</translation>
    </message>
    <message>
        <location filename="../inventory/columns/mapping.py"/>
        <source>MAPPING: the unit "{unit}" of {target} is unknown. Use for example m3, thousand m3, million m3, t, ha, m2, km.</source>
        <translation>MAPPING: {target} өрісінің «{unit}» бірлігі белгісіз. Мысалы, m3, thousand m3, million m3, t, ha, m2, km пайдаланыңыз.</translation>
    </message>
    <message>
        <location filename="../inventory/columns/mapping.py"/>
        <source>MAPPING: there is no field "{target}".</source>
        <translation>MAPPING: «{target}» өрісі жоқ.</translation>
    </message>
    <message>
        <location filename="../inventory/columns/mapping.py"/>
        <source>MAPPING: there is no field "{target}". Did you mean {close}?</source>
        <translation>MAPPING: «{target}» өрісі жоқ. Мүмкін, {close}?</translation>
    </message>
    <message>
        <location filename="../inventory/columns/mapping.py"/>
        <source>MAPPING: "{meant}", given for "{cell}", is no value of {field}. Its values are: {allowed}.</source>
        <translation>MAPPING: «{cell}» үшін көрсетілген «{meant}» — {field} мәні емес. Мәндері: {allowed}.</translation>
    </message>
    <message>
        <location filename="../inventory/columns/presets.py"/>
        <source>PRESET: there is no "{preset}". There are: {known}.</source>
        <translation>PRESET: «{preset}» жоқ. Барлары: {known}.</translation>
    </message>
    <message>
        <location filename="../inventory/columns/presets.py"/>
        <source>{table}: PRESET is {preset}, but the table has none of its columns; its own are: {columns}.</source>
        <translation>{table}: PRESET {preset} берілген, бірақ кестеде оның бірде-бір бағаны жоқ; өз бағандары: {columns}.</translation>
    </message>
    <message>
        <location filename="../inventory/columns/recognising.py"/>
        <source>{name}: MAPPING names the column "{column}", which the table does not have. Its columns are: {columns}.</source>
        <translation>{name}: MAPPING кестеде жоқ «{column}» бағанын атайды. Бағандары: {columns}.</translation>
    </message>
    <message>
        <location filename="../inventory/face.py"/>
        <source>settlements: "{word}" is none of "propose", "use" and "".</source>
        <translation>settlements: «{word}» — «propose» та, «use» та, «» те емес.</translation>
    </message>
    <message>
        <location filename="../inventory/files/code_pages.py"/>
        <source>ENCODING: "{name}" is no encoding that is known. Give one of {known}, or leave it empty to have it found.</source>
        <translation>ENCODING: «{name}» — белгісіз кодтау. Мыналардың бірін көрсетіңіз: {known}, немесе өзі анықталуы үшін бос қалдырыңыз.</translation>
    </message>
    <message>
        <location filename="../inventory/files/reading.py"/>
        <source>{name} holds {size} MB. An inventory of facilities is much smaller: check that this is the right file, or cut it into parts.</source>
        <translation>{name} көлемі {size} МБ. Объектілер тізілімі әлдеқайда кіші: дұрыс файл екенін тексеріңіз немесе бөліктерге бөліңіз.</translation>
    </message>
    <message>
        <location filename="../inventory/files/reading.py"/>
        <source>{name} cannot be read as a workbook ({reason}). It may be damaged: open it in the office program and save it again.</source>
        <translation>{name} кітап ретінде оқылмайды ({reason}). Бүлінген болуы мүмкін: кеңсе бағдарламасында ашып, қайта сақтаңыз.</translation>
    </message>
    <message>
        <location filename="../inventory/files/reading.py"/>
        <source>{name} has more than {rows:,} rows. An inventory of facilities has some thousands at most: check that this is the right file, or cut it into parts.</source>
        <translation>{name} ішінде {rows:,} жолдан көп. Объектілер тізілімінде ең көбі бірнеше мың жол болады: дұрыс файл екенін тексеріңіз немесе бөліктерге бөліңіз.</translation>
    </message>
    <message>
        <location filename="../inventory/files/table_files.py"/>
        <source>{file} is a text table and has no sheets. Leave SHEET empty ({sheet!r} was given).</source>
        <translation>{file} — мәтіндік кесте, парақтары жоқ. SHEET бос қалдырыңыз (берілгені {sheet!r}).</translation>
    </message>
    <message>
        <location filename="../inventory/files/table_files.py"/>
        <location filename="../inventory/layers/layer_file.py"/>
        <source>{path}: there is no such file. Check the path.</source>
        <translation>{path}: мұндай файл жоқ. Жолын тексеріңіз.</translation>
    </message>
    <message>
        <location filename="../inventory/files/table_files.py"/>
        <source>{file} is empty (0 bytes). Save it again from the program it comes from.</source>
        <translation>{file} бос (0 байт). Оны жасалған бағдарламасынан қайта сақтаңыз.</translation>
    </message>
    <message>
        <location filename="../inventory/files/text_tables.py"/>
        <source>{file}, line {line}: {error}. Save it as CSV again.</source>
        <translation>{file}, {line}-жол: {error}. Оны CSV ретінде қайта сақтаңыз.</translation>
    </message>
    <message>
        <location filename="../inventory/files/text_tables.py"/>
        <source>{file}, line {line}: its columns are set apart by spaces, and this line has {count} of them where the header has {width}: an empty cell cannot be told. Save the table with tabs or semicolons.</source>
        <translation>{file}, {line}-жол: бағандары бос орынмен бөлінген, бұл жолда олар {count}, ал тақырыпта {width}: бос ұяшықты анықтау мүмкін емес. Кестені табуляциямен немесе нүктелі үтірмен сақтаңыз.</translation>
    </message>
    <message>
        <location filename="../inventory/files/text_tables.py"/>
        <source>{name} is not a text table. Open it in the program it comes from and save it as CSV.</source>
        <translation>{name} — мәтіндік кесте емес. Оны жасалған бағдарламасында ашып, CSV ретінде сақтаңыз.</translation>
    </message>
    <message>
        <location filename="../inventory/files/text_tables.py"/>
        <source>{file}, line {line}: a quotation mark is opened and not closed, so that the rows below it run into one cell. Close it or take it out.</source>
        <translation>{file}, {line}-жол: тырнақша ашылған, бірақ жабылмаған, сондықтан одан төмен жолдар бір ұяшыққа қосылып кеткен. Оны жабыңыз немесе алып тастаңыз.</translation>
    </message>
    <message>
        <location filename="../inventory/files/workbooks.py"/>
        <source>{file} is protected by a password or is an old .xls file under a new name. Open it in the office program and save it without password as .xlsx or .ods.</source>
        <translation>{file} құпиясөзбен қорғалған немесе бұл аты өзгерген ескі .xls файлы. Кеңсе бағдарламасында ашып, құпиясөзсіз .xlsx немесе .ods ретінде сақтаңыз.</translation>
    </message>
    <message>
        <location filename="../inventory/files/workbooks.py"/>
        <source>{file}: this QGIS cannot read {suffix} files. Save it as .xlsx, .ods or .csv.</source>
        <translation>{file}: бұл QGIS {suffix} файлдарын оқи алмайды. Оны .xlsx, .ods немесе .csv ретінде сақтаңыз.</translation>
    </message>
    <message>
        <location filename="../inventory/files/workbooks.py"/>
        <source>{file} has no sheet named {sheet!r}. Its sheets are: {names}.</source>
        <translation>{file} ішінде {sheet!r} парағы жоқ. Парақтары: {names}.</translation>
    </message>
    <message>
        <location filename="../inventory/files/workbooks.py"/>
        <source>{file} has nothing in its cells. Check that the right file was saved.</source>
        <translation>{file} ұяшықтарында ештеңе жоқ. Дұрыс файл сақталғанын тексеріңіз.</translation>
    </message>
    <message>
        <location filename="../inventory/importing/files.py"/>
        <source>ALL_SHEETS reads every sheet, SHEET names one ({sheet!r}). Give one of them only.</source>
        <translation>ALL_SHEETS барлық парақты оқиды, SHEET біреуін атайды ({sheet!r}). Тек біреуін беріңіз.</translation>
    </message>
    <message>
        <location filename="../inventory/importing/tables.py"/>
        <source>{table}: no column for {missing} was found; the columns are: {columns}. Add the columns, or name them in MAPPING: "latitude = your header" and "longitude = your header", or "coordinates = your header" for both.</source>
        <translation>{table}: {missing} бағаны табылмады; бағандары: {columns}. Бағандарды қосыңыз немесе MAPPING ішінде атаңыз: "latitude = сіздің тақырып" және "longitude = сіздің тақырып" немесе екеуіне "coordinates = сіздің тақырып".</translation>
    </message>
    <message>
        <location filename="../inventory/layers/layer_file.py"/>
        <source>{name} has {count} features. An inventory has some thousands at most; check the layer.</source>
        <translation>{name}: нысандар {count}. Тізілімде ең көбі бірнеше мың болады; қабатты тексеріңіз.</translation>
    </message>
    <message>
        <location filename="../inventory/layers/layer_file.py"/>
        <source>{file} cannot be read as a table or layer ({reason}). Save it as CSV, XLSX, ODS or GeoPackage.</source>
        <translation>{file} кесте немесе қабат ретінде оқылмайды ({reason}). Оны CSV, XLSX, ODS немесе GeoPackage ретінде сақтаңыз.</translation>
    </message>
    <message>
        <location filename="../inventory/layers/layer_file.py"/>
        <source>{file} has no layer named {layer!r}. Its layers are: {names}.</source>
        <translation>{file} ішінде {layer!r} қабаты жоқ. Қабаттары: {names}.</translation>
    </message>
    <message>
        <location filename="../inventory/layers/layer_file.py"/>
        <source>{file} has no waypoints; tracks and routes are no facilities. Save the places as waypoints, or name a layer in SHEET: {names}.</source>
        <translation>{file} ішінде жол нүктелері жоқ; тректер мен бағыттар объект емес. Орындарды жол нүктелері ретінде сақтаңыз немесе SHEET ішінде қабатты атаңыз: {names}.</translation>
    </message>
    <message>
        <location filename="../inventory/layers/layer_file.py"/>
        <source>Layer {layer} has no coordinate reference system, and its coordinates, such as {x:.0f} and {y:.0f}, are no degrees. State it in CRS, or set it in the layer's properties.</source>
        <translation>{layer} қабатының координаталар жүйесі жоқ, ал координаталары, мысалы, {x:.0f} және {y:.0f}, градус емес. Оны CRS ішінде көрсетіңіз немесе қабат қасиеттерінде беріңіз.</translation>
    </message>
    <message>
        <location filename="../inventory/positions/coordinates.py"/>
        <source>The coordinate reference system {crs!r} is unknown. Choose another one.</source>
        <translation>{crs!r} координаталар жүйесі белгісіз. Басқасын таңдаңыз.</translation>
    </message>
    <message>
        <location filename="../inventory/register/field_copy.py"/>
        <source>{path} was not written: {reason} Correct the value in the register, and pack again.</source>
        <translation>{path} жазылмады: {reason} Тізілімдегі мәнді түзетіп, жинақты қайта жинаңыз.</translation>
    </message>
    <message>
        <location filename="../inventory/register/field_copy.py"/>
        <source>{path} was packed by another version of the plugin. Bring the plugin up to date.</source>
        <translation>{path} модульдің басқа нұсқасымен жиналған. Модульді жаңартыңыз.</translation>
    </message>
    <message>
        <location filename="../inventory/register/geopackage.py"/>
        <source>{path} exists already. Choose another name, or remove it first.</source>
        <translation>{path} бұрыннан бар. Басқа атау таңдаңыз немесе алдымен оны жойыңыз.</translation>
    </message>
    <message>
        <location filename="../inventory/register/geopackage.py"/>
        <source>{path} cannot be created: {error}. Choose a folder you may write to, on a disk with space.</source>
        <translation>{path} жасау мүмкін емес: {error}. Жазуға рұқсатыңыз бар қалтаны, бос орны бар дискіні таңдаңыз.</translation>
    </message>
    <message>
        <location filename="../inventory/register/geopackage.py"/>
        <source>{path}: facility {refused} The inventory was not written. Correct the value and write again.</source>
        <translation>{path}: объект {refused} Тізілім жазылмады. Мәнді түзетіп, қайта жазыңыз.</translation>
    </message>
    <message>
        <location filename="../json_files/data_file.py"/>
        <source>{what} {path}: {key} stands twice in one object, of which one would count: take the other out.</source>
        <translation>{what} {path}: {key} бір нысанда екі рет тұр, біреуі ғана есепке алынар еді: артығын алып тастаңыз.</translation>
    </message>
    <message>
        <location filename="../json_files/data_file.py"/>
        <source>{what} {path}: a text has half of a character (\ud800 to \udfff); write the character itself.</source>
        <translation>{what} {path}: мәтінде таңбаның жартысы бар (\ud800 – \udfff); таңбаның өзін жазыңыз.</translation>
    </message>
    <message>
        <location filename="../json_files/data_file.py"/>
        <source>{what} {path}: the file cannot be read ({reason}); check the path.</source>
        <translation>{what} {path}: файл оқылмайды ({reason}); жолын тексеріңіз.</translation>
    </message>
    <message>
        <location filename="../json_files/data_file.py"/>
        <source>{what} {path}: the file is not UTF-8; save it as UTF-8.</source>
        <translation>{what} {path}: файл UTF-8 емес; оны UTF-8 ретінде сақтаңыз.</translation>
    </message>
    <message>
        <location filename="../json_files/data_file.py"/>
        <source>{what} {path}: not valid JSON at line {line}, column {column} ({reason}).</source>
        <translation>{what} {path}: {line}-жол, {column}-бағанда жарамсыз JSON ({reason}).</translation>
    </message>
    <message>
        <location filename="../json_files/data_file.py"/>
        <source>{what} {path}: lists and objects lie more than {count} deep in one another, which no such file needs. Correct the file, or copy the shipped one anew.</source>
        <translation>{what} {path}: тізімдер мен объектілер бір-біріне {count} деңгейден терең салынған, мұндай файлға бұл қажет емес. Файлды түзетіңіз немесе жеткізілген файлды қайта көшіріңіз.</translation>
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
        <translation>бүкіл файл</translation>
    </message>
    <message>
        <location filename="../json_files/data_file.py"/>
        <location filename="../window/dock/measures.py"/>
        <location filename="../window/trace/words.py"/>
        <source>and {count} more</source>
        <translation>және тағы {count}</translation>
    </message>
    <message>
        <location filename="../json_files/data_file.py"/>
        <source>{what} {path} cannot be used:
{listed}
Correct the file, or copy the shipped one anew.</source>
        <translation>{what} {path} пайдалануға келмейді:
{listed}
Файлды түзетіңіз немесе жеткізілген файлды қайта көшіріңіз.</translation>
    </message>
    <message>
        <location filename="../json_files/json_check.py"/>
        <source>small Latin letters, digits and _, a letter first</source>
        <translation>кіші латын әріптері, цифрлар және _, алдымен әріп</translation>
    </message>
    <message>
        <location filename="../json_files/json_check.py"/>
        <source>small Latin letters, digits, _ and -, a letter first</source>
        <translation>кіші латын әріптері, цифрлар, _ және -, алдымен әріп</translation>
    </message>
    <message>
        <location filename="../json_files/json_check.py"/>
        <source>small Latin letters, digits and _</source>
        <translation>кіші латын әріптері, цифрлар және _</translation>
    </message>
    <message>
        <location filename="../json_files/json_check.py"/>
        <source>the code of a language, two small Latin letters such as en</source>
        <translation>тілдің коды, екі кіші латын әрпі, мысалы en</translation>
    </message>
    <message>
        <location filename="../json_files/json_check.py"/>
        <source>a colour such as #cf4f2c</source>
        <translation>түс, мысалы #cf4f2c</translation>
    </message>
    <message>
        <location filename="../json_files/json_check.py"/>
        <source>must be {wanted}, not {value}</source>
        <translation>{value} емес, {wanted} болуы керек</translation>
    </message>
    <message>
        <location filename="../json_files/json_check.py"/>
        <source>{value} does not match {pattern}: {meaning}</source>
        <translation>{value} мына үлгіге сәйкес емес: {pattern} ({meaning})</translation>
    </message>
    <message>
        <location filename="../json_files/json_check.py"/>
        <source>{value} does not match {pattern}</source>
        <translation>{value} мына үлгіге сәйкес емес: {pattern}</translation>
    </message>
    <message>
        <location filename="../json_files/json_check.py"/>
        <source>{name} is missing</source>
        <translation>{name} жоқ</translation>
    </message>
    <message>
        <location filename="../json_files/json_check.py"/>
        <source>must have at least {count} entries, not {found}</source>
        <translation>жазбалар кемінде {count} болуы керек, {found} емес</translation>
    </message>
    <message>
        <location filename="../json_files/json_check.py"/>
        <source>must be one of {allowed}, not {value}</source>
        <translation>мыналардың бірі болуы керек: {allowed}, {value} емес</translation>
    </message>
    <message>
        <location filename="../json_files/json_check.py"/>
        <source>must not be empty</source>
        <translation>бос болмауы керек</translation>
    </message>
    <message>
        <location filename="../json_files/json_check.py"/>
        <source>must be 0, or between {smallest} and {largest} in size, not {value}</source>
        <translation>0 немесе шамасы {smallest} мен {largest} аралығында болуы керек, {value} емес</translation>
    </message>
    <message>
        <location filename="../json_files/json_check.py"/>
        <source>must be at least {limit}, not {value}</source>
        <translation>кемінде {limit} болуы керек, {value} емес</translation>
    </message>
    <message>
        <location filename="../json_files/json_check.py"/>
        <source>must be at most {limit}, not {value}</source>
        <translation>ең көбі {limit} болуы керек, {value} емес</translation>
    </message>
    <message>
        <location filename="../json_files/json_check.py"/>
        <source>must be greater than {limit}, not {value}</source>
        <translation>{limit} мәнінен үлкен болуы керек, {value} емес</translation>
    </message>
    <message>
        <location filename="../json_files/json_check.py"/>
        <source>is not known here; allowed: {allowed}</source>
        <translation>мұнда белгісіз; рұқсат етілгені: {allowed}</translation>
    </message>
    <message>
        <location filename="../json_files/json_check.py"/>
        <source>must have at most {count} entries, not {found}</source>
        <translation>жазбалар ең көбі {count} болуы керек, {found} емес</translation>
    </message>
    <message>
        <location filename="../menu.py"/>
        <location filename="../window/dock/steps.py"/>
        <location filename="../window/toolbar.py"/>
        <source>New inventory…</source>
        <translation>Жаңа тізілім…</translation>
    </message>
    <message>
        <location filename="../menu.py"/>
        <location filename="../window/toolbar.py"/>
        <source>Import facilities…</source>
        <translation>Объектілерді импорттау…</translation>
    </message>
    <message>
        <location filename="../menu.py"/>
        <source>Check inventory…</source>
        <translation>Тізілімді тексеру…</translation>
    </message>
    <message>
        <location filename="../menu.py"/>
        <location filename="../window/toolbar.py"/>
        <source>Get open data…</source>
        <translation>Ашық деректерді алу…</translation>
    </message>
    <message>
        <location filename="../menu.py"/>
        <location filename="../window/toolbar.py"/>
        <source>Assess facilities…</source>
        <translation>Объектілерді бағалау…</translation>
    </message>
    <message>
        <location filename="../menu.py"/>
        <source>Copies to edit and to try…</source>
        <translation>Түзетуге және байқап көруге арналған көшірмелер…</translation>
    </message>
    <message>
        <location filename="../menu.py"/>
        <source>Empty the cache of open data…</source>
        <translation>Ашық деректер кэшін тазалау…</translation>
    </message>
    <message>
        <location filename="../menu.py"/>
        <source>Guide</source>
        <translation>Нұсқаулық</translation>
    </message>
    <message>
        <location filename="../menu.py"/>
        <source>About…</source>
        <translation>Модуль туралы…</translation>
    </message>
    <message>
        <location filename="../menu.py"/>
        <source>Remove everything that Get open data keeps in {folder}? Folders of open data stay as they are.</source>
        <translation>«Ашық деректерді алу» мына қалтада сақтайтынның бәрін жою керек пе: {folder}? Ашық деректер қалталары сол күйінде қалады.</translation>
    </message>
    <message>
        <location filename="../menu.py"/>
        <source>{mb} MB were removed.</source>
        <translation>{mb} МБ жойылды.</translation>
    </message>
    <message>
        <location filename="../menu.py"/>
        <source>{file} cannot be removed: {reason}.</source>
        <translation>{file} файлын жою мүмкін емес: {reason}.</translation>
    </message>
    <message>
        <location filename="../menu.py"/>
        <source>Hazard rating, downstream analysis and hazard maps of mine tailings facilities.</source>
        <translation>Тау-кен өнеркәсібінің қалдық қоймалары: қауіптілікті бағалау, ағыс бойынша төмен талдау және қауіптілік карталары.</translation>
    </message>
    <message>
        <location filename="../open_data/catalogue.py"/>
        <source>Catalogue of open data</source>
        <translation>Ашық деректер каталогы</translation>
    </message>
    <message>
        <location filename="../open_data/catalogue_check.py"/>
        <location filename="../rating/criteria/criteria.py"/>
        <source>{name} stands twice</source>
        <translation>{name} екі рет тұр</translation>
    </message>
    <message>
        <location filename="../open_data/catalogue_check.py"/>
        <source>has a space, a backslash or a sign that no address has</source>
        <translation>бос орын, кері қиғаш сызық немесе мекенжайда болмайтын таңба бар</translation>
    </message>
    <message>
        <location filename="../open_data/catalogue_check.py"/>
        <source>is no address ({reason})</source>
        <translation>мекенжай емес ({reason})</translation>
    </message>
    <message>
        <location filename="../open_data/catalogue_check.py"/>
        <source>must begin with https://, http://, file:/// or {folder}/</source>
        <translation>https://, http://, file:/// немесе {folder}/ деп басталуы керек</translation>
    </message>
    <message>
        <location filename="../open_data/catalogue_check.py"/>
        <source>has a name or a password before the @, which would be written beside the data: remove it</source>
        <translation>@ алдында аты немесе құпиясөзі бар, ол деректер жанына жазылар еді: алып тастаңыз</translation>
    </message>
    <message>
        <location filename="../open_data/catalogue_check.py"/>
        <source>has {name} in it, which would be written beside the data: remove it</source>
        <translation>ішінде {name} бар, ол деректер жанына жазылар еді: алып тастаңыз</translation>
    </message>
    <message>
        <location filename="../open_data/catalogue_check.py"/>
        <source>{part} is no placeholder</source>
        <translation>{part} — орынтолтырғыш емес</translation>
    </message>
    <message>
        <location filename="../open_data/catalogue_check.py"/>
        <source>the placeholder {name} does not belong to this tiling; allowed: {allowed}</source>
        <translation>{name} орынтолтырғышы бұл бөлшектеуге жатпайды; рұқсат етілгені: {allowed}</translation>
    </message>
    <message>
        <location filename="../open_data/catalogue_check.py"/>
        <location filename="../rating/scheme_check.py"/>
        <location filename="../window/dock/measures.py"/>
        <location filename="../window/trace/words.py"/>
        <source>none</source>
        <translation>ешқайсысы</translation>
    </message>
    <message>
        <location filename="../open_data/catalogue_check.py"/>
        <source>the placeholder {name} is missing</source>
        <translation>{name} орынтолтырғышы жоқ</translation>
    </message>
    <message>
        <location filename="../open_data/catalogue_check.py"/>
        <source>{name} is no source here; there are {known}</source>
        <translation>{name} дереккөзі мұнда жоқ; барлары: {known}</translation>
    </message>
    <message>
        <location filename="../open_data/catalogue_check.py"/>
        <source>{name} must be another source of the same kind</source>
        <translation>{name} сол түрдегі басқа дереккөз болуы керек</translation>
    </message>
    <message>
        <location filename="../open_data/catalogue_check.py"/>
        <source>leads back to {name}: a tile that none has would be looked for without end</source>
        <translation>{name} дереккөзіне қайта апарады: ешкімде жоқ парақ шексіз ізделер еді</translation>
    </message>
    <message>
        <location filename="../open_data/catalogue_check.py"/>
        <source>must be west, south, east, north in degrees, not {value}</source>
        <translation>{value} емес, градуспен батыс, оңтүстік, шығыс, солтүстік болуы керек</translation>
    </message>
    <message>
        <location filename="../open_data/catalogue_check.py"/>
        <source>must name a corner by multiples of {step} degrees, as N40_E070</source>
        <translation>бұрышты {step} градусқа еселі сандармен атауы керек, мысалы, N40_E070</translation>
    </message>
    <message>
        <location filename="../open_data/manifest.py"/>
        <location filename="../open_data/page.py"/>
        <source>{path} cannot be written ({reason}): give the folder of a disk with room where you may write.</source>
        <translation>{path} жазу мүмкін емес ({reason}): жазуға болатын, орны бар дискідегі қалтаны беріңіз.</translation>
    </message>
    <message>
        <location filename="../open_data/manifest.py"/>
        <source>{folder} has no {name}: give a folder that the tool "Get open data" made, whole.</source>
        <translation>{folder} қалтасында {name} жоқ: «Ашық деректерді алу» құралы жасаған қалтаны толық беріңіз.</translation>
    </message>
    <message>
        <location filename="../open_data/manifest.py"/>
        <source>List of fetched data</source>
        <translation>Жүктелген деректер тізбесі</translation>
    </message>
    <message>
        <location filename="../open_data/manifest.py"/>
        <source>{path} was written by a later version of the plugin ({made_by}): update the plugin, or fetch the data anew.</source>
        <translation>{path} модульдің кейінгі нұсқасымен жазылған ({made_by}): модульді жаңартыңыз немесе деректерді қайта жүктеңіз.</translation>
    </message>
    <message>
        <location filename="../open_data/manifest.py"/>
        <source>{path} is missing: fetch into {folder} once more, or copy the folder anew, whole.</source>
        <translation>{path} жоқ: {folder} қалтасына тағы бір рет жүктеңіз немесе қалтаны толық қайта көшіріңіз.</translation>
    </message>
    <message>
        <location filename="../open_data/manifest.py"/>
        <source>{path} is not the file that was fetched (its size or checksum differs): fetch into {folder} once more, or copy the folder anew.</source>
        <translation>{path} жүктелген файл емес (өлшемі немесе бақылау қосындысы басқа): {folder} қалтасына тағы бір рет жүктеңіз немесе қалтаны қайта көшіріңіз.</translation>
    </message>
    <message>
        <location filename="../open_data/manifest.py"/>
        <source>must be a path within the folder, with /</source>
        <translation>қалта ішіндегі жол болуы керек, / арқылы</translation>
    </message>
    <message>
        <location filename="../open_data/mosaic.py"/>
        <source>{mosaic}: {piece} and {first} differ in coordinate system, type of numbers or size of cells, and cannot be put together. Choose one of their sources.</source>
        <translation>{mosaic}: {piece} және {first} координаталар жүйесі, сан түрі немесе ұяшық өлшемі бойынша әртүрлі, оларды біріктіру мүмкін емес. Олардың дереккөздерінің бірін таңдаңыз.</translation>
    </message>
    <message>
        <location filename="../open_data/ranges.py"/>
        <source>{name}: {got} bytes came where {length} were asked for. Try again later.</source>
        <translation>{name}: {length} байт сұралды, {got} келді. Кейінірек қайталаңыз.</translation>
    </message>
    <message>
        <location filename="../open_data/ranges.py"/>
        <source>{name} is damaged or cut off: it says that something lies at byte {place}, and it has {size} bytes. Fetch it from another place, or tell who publishes it.</source>
        <translation>{name} бүлінген немесе қиылған: {place} байтына сілтейді, ал өзінде {size} байт. Оны басқа жерден алыңыз немесе жариялаушыға хабарлаңыз.</translation>
    </message>
    <message>
        <location filename="../open_data/ranges.py"/>
        <source>{name} is damaged or unfit for reading in parts: one part of it has {length} bytes. Fetch it from another place, or tell who publishes it.</source>
        <translation>{name} бүлінген немесе бөліктеп оқуға жарамайды: бір бөлігінде {length} байт. Оны басқа жерден алыңыз немесе жариялаушыға хабарлаңыз.</translation>
    </message>
    <message>
        <location filename="../open_data/tiff_directory.py"/>
        <source>entry {tag} has {size} bytes</source>
        <translation>{tag} жазбасында {size} байт</translation>
    </message>
    <message>
        <location filename="../open_data/tiff_directory.py"/>
        <source>{name} is damaged, or no GeoTIFF that can be read in parts: {what}. Fetch it from another place, or tell who publishes it.</source>
        <translation>{name} бүлінген немесе бөліктеп оқуға болатын GeoTIFF емес: {what}. Оны басқа жерден алыңыз немесе жариялаушыға хабарлаңыз.</translation>
    </message>
    <message>
        <location filename="../open_data/tiff_directory.py"/>
        <location filename="../open_data/zip_members.py"/>
        <source>it has {size} bytes</source>
        <translation>онда {size} байт</translation>
    </message>
    <message>
        <location filename="../open_data/tiff_directory.py"/>
        <source>{name} is no TIFF. Correct the address or the format in the catalogue, or fetch it from another place.</source>
        <translation>{name} — TIFF емес. Каталогтағы мекенжайды немесе пішімді түзетіңіз не оны басқа жерден алыңыз.</translation>
    </message>
    <message>
        <location filename="../open_data/tiff_directory.py"/>
        <source>its directory has {count} entries</source>
        <translation>мазмұнындағы жазбалар: {count}</translation>
    </message>
    <message>
        <location filename="../open_data/tiff_directory.py"/>
        <source>entry {tag} lies beyond the end of the file</source>
        <translation>{tag} жазбасы файл соңынан әрі жатыр</translation>
    </message>
    <message>
        <location filename="../open_data/tiff_directory.py"/>
        <source>its image has {width} x {height} cells in blocks of {across} x {down}</source>
        <translation>суретінде {width} x {height} ұяшық, блоктары {across} x {down}</translation>
    </message>
    <message>
        <location filename="../open_data/tiff_directory.py"/>
        <source>its blocks have {across} x {down} cells</source>
        <translation>блоктарында {across} x {down} ұяшық</translation>
    </message>
    <message>
        <location filename="../open_data/tiff_directory.py"/>
        <source>it has {count} blocks, and {most} can be read</source>
        <translation>блоктары {count}, ал ең көбі {most} оқылады</translation>
    </message>
    <message>
        <location filename="../open_data/tiff_directory.py"/>
        <source>entry {tag} does not tell of {count} blocks</source>
        <translation>{tag} жазбасы {count} блок туралы айтпайды</translation>
    </message>
    <message>
        <location filename="../open_data/tiff_windows.py"/>
        <source>GDAL says: {error}</source>
        <translation>GDAL хабары: {error}</translation>
    </message>
    <message>
        <location filename="../open_data/tiff_windows.py"/>
        <source>{name} has no position, or no coordinate reference system. Fetch it from another place, or tell who publishes it.</source>
        <translation>{name}: орны немесе координаталар жүйесі жоқ. Оны басқа жерден алыңыз немесе жариялаушыға хабарлаңыз.</translation>
    </message>
    <message>
        <location filename="../open_data/tiff_windows.py"/>
        <source>its cells have no size</source>
        <translation>ұяшықтарының өлшемі жоқ</translation>
    </message>
    <message>
        <location filename="../open_data/tiff_windows.py"/>
        <source>the blocks of the window have {size} bytes</source>
        <translation>терезе блоктарында {size} байт</translation>
    </message>
    <message>
        <location filename="../open_data/tiff_windows.py"/>
        <source>its window was written otherwise than it was read</source>
        <translation>терезесі оқылғаннан басқаша жазылған</translation>
    </message>
    <message>
        <location filename="../open_data/tiff_windows.py"/>
        <source>{name} has cells without a value, and no number is left to mark them. Use another file in the catalogue.</source>
        <translation>{name}: мәні жоқ ұяшықтар бар, ал оларды белгілейтін бос сан жоқ. Каталогта басқа файлды көрсетіңіз.</translation>
    </message>
    <message>
        <location filename="../open_data/vectors.py"/>
        <source>{file}: no field with a country code; its fields are {fields}. Correct the catalogue, or choose another source of countries.</source>
        <translation>{file}: ел коды бар өріс жоқ; өрістері: {fields}. Каталогты түзетіңіз немесе елдердің басқа дереккөзін таңдаңыз.</translation>
    </message>
    <message>
        <location filename="../open_data/vectors.py"/>
        <source>{name}: the answer is none of Overpass. Correct the catalogue.</source>
        <translation>{name}: бұл Overpass жауабы емес. Каталогты түзетіңіз.</translation>
    </message>
    <message>
        <location filename="../open_data/vectors.py"/>
        <source>{name}: the server gave up: {remark}. Try again later, or with a smaller REACH_KM.</source>
        <translation>{name}: сервер сұратуды тоқтатты: {remark}. Кейінірек немесе REACH_KM кішірейтіп қайталаңыз.</translation>
    </message>
    <message>
        <location filename="../open_data/vectors.py"/>
        <source>{path} cannot be opened: {error}</source>
        <translation>{path} ашылмайды: {error}</translation>
    </message>
    <message>
        <location filename="../open_data/zip_members.py"/>
        <source>{name} has several members that fit "{pattern}": {members}. Correct the catalogue: one of them is meant.</source>
        <translation>{name} ішінде «{pattern}» үлгісіне бірнеше файл сәйкес: {members}. Каталогты түзетіңіз: солардың бірі қажет.</translation>
    </message>
    <message>
        <location filename="../open_data/zip_members.py"/>
        <source>two members are called {member}</source>
        <translation>екі файл {member} деп аталған</translation>
    </message>
    <message>
        <location filename="../open_data/zip_members.py"/>
        <source>its directory cannot be read: {error}</source>
        <translation>мазмұны оқылмайды: {error}</translation>
    </message>
    <message>
        <location filename="../open_data/zip_members.py"/>
        <source>{name} is damaged, or no zip that can be unpacked: {what}. Fetch it from another place, or tell who publishes it.</source>
        <translation>{name} бүлінген немесе ашуға болатын zip емес: {what}. Оны басқа жерден алыңыз немесе жариялаушыға хабарлаңыз.</translation>
    </message>
    <message>
        <location filename="../open_data/zip_members.py"/>
        <source>{name} has no member that fits "{pattern}", but: {members}. Correct the catalogue.</source>
        <translation>{name} ішінде «{pattern}» үлгісіне сәйкес файл жоқ, барлары: {members}. Каталогты түзетіңіз.</translation>
    </message>
    <message>
        <location filename="../open_data/zip_members.py"/>
        <source>the name of {member} leads out of the archive</source>
        <translation>{member} аты мұрағаттан тыс апарады</translation>
    </message>
    <message>
        <location filename="../open_data/zip_members.py"/>
        <source>{member} is encrypted</source>
        <translation>{member} шифрланған</translation>
    </message>
    <message>
        <location filename="../open_data/zip_members.py"/>
        <source>it would unpack to {size} MB</source>
        <translation>ашылғанда {size} МБ болар еді</translation>
    </message>
    <message>
        <location filename="../open_data/zip_members.py"/>
        <source>{folder}: {name} unpacks to {size} MB, and there is less room. Make room, or choose a folder on another disk.</source>
        <translation>{folder}: {name} ашылғанда {size} МБ болады, ал орын одан аз. Орын босатыңыз немесе басқа дискідегі қалтаны таңдаңыз.</translation>
    </message>
    <message>
        <location filename="../open_data/zip_members.py"/>
        <source>{member} has {got} bytes where its directory says {size}</source>
        <translation>{member} ішінде {got} байт, ал мазмұны бойынша {size}</translation>
    </message>
    <message>
        <location filename="../open_data/zip_members.py"/>
        <source>{member} cannot be unpacked: {error}</source>
        <translation>{member} ашылмайды: {error}</translation>
    </message>
    <message>
        <location filename="../place_layers.py"/>
        <source>QGIS world map</source>
        <translation>QGIS әлем картасы</translation>
    </message>
    <message>
        <location filename="../place_layers.py"/>
        <source>QGIS's world map was not found at {path}. Give your own polygons in COUNTRIES.</source>
        <translation>QGIS әлем картасы мына жолдан табылмады: {path}. COUNTRIES ішінде өз полигондарыңызды беріңіз.</translation>
    </message>
    <message>
        <location filename="../place_layers.py"/>
        <source>Layer {layer}: no field with a country code {chosen}. Choose one of: {fields}.</source>
        <translation>{layer} қабаты: ел коды бар {chosen} өрісі жоқ. Мыналардың бірін таңдаңыз: {fields}.</translation>
    </message>
    <message>
        <location filename="../place_layers.py"/>
        <source>Layer {layer}: no field with a country code. There is no field with country codes under a usual name: name it iso_a2. Its fields are: {fields}.</source>
        <translation>{layer} қабаты: ел коды бар өріс жоқ. Ел кодтары бар өріс әдеттегі атаумен табылмады: оны iso_a2 деп атаңыз. Өрістері: {fields}.</translation>
    </message>
    <message>
        <location filename="../processing/arriving/base_map.py"/>
        <source>Base map</source>
        <translation>Негіз карта</translation>
    </message>
    <message>
        <location filename="../processing/arriving/base_map.py"/>
        <source>Countries (QGIS world map)</source>
        <translation>Елдер (QGIS әлем картасы)</translation>
    </message>
    <message>
        <location filename="../processing/arriving/base_map.py"/>
        <source>Borders in dispute</source>
        <translation>Даулы шекаралар</translation>
    </message>
    <message>
        <location filename="../processing/arriving/base_map.py"/>
        <location filename="../processing/inventory/checkinventory.py"/>
        <source>Lakes</source>
        <translation>Көлдер</translation>
    </message>
    <message>
        <location filename="../processing/arriving/base_map.py"/>
        <location filename="../processing/inventory/site_parameters.py"/>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>Rivers</source>
        <translation>Өзендер</translation>
    </message>
    <message>
        <location filename="../processing/arriving/base_map.py"/>
        <source>Towns</source>
        <translation>Қалалар</translation>
    </message>
    <message>
        <location filename="../processing/arriving/captions.py"/>
        <location filename="../window/dock/downstream.py"/>
        <location filename="../window/dock/facts.py"/>
        <location filename="../window/trace/words.py"/>
        <source>unknown</source>
        <translation>белгісіз</translation>
    </message>
    <message>
        <location filename="../processing/arriving/hours.py"/>
        <source>The temporal controller plays the hours after the release, counted from 1 January 2000, 00:00, which is no date of anything. What has no hours is shown at every moment, what has no last hour from its first on.</source>
        <translation>Уақытты басқару құралы төгілуден кейінгі сағаттарды 2000 жылғы 1 қаңтар 00:00-ден санап көрсетеді, бұл ешбір оқиғаның күні емес. Сағаты жоқ нысандар үнемі, соңғы сағаты жоғы — біріншісінен бастап көрсетіледі.</translation>
    </message>
    <message>
        <location filename="../processing/arriving/loading.py"/>
        <source>Empty, and so not loaded: {names}</source>
        <translation>Бос, сондықтан жүктелмеді: {names}</translation>
    </message>
    <message>
        <location filename="../processing/arriving/looks.py"/>
        <source>error</source>
        <translation>қате</translation>
    </message>
    <message>
        <location filename="../processing/arriving/looks.py"/>
        <source>warning</source>
        <translation>ескерту</translation>
    </message>
    <message>
        <location filename="../processing/arriving/looks.py"/>
        <source>note</source>
        <translation>ескертпе</translation>
    </message>
    <message>
        <location filename="../processing/arriving/looks.py"/>
        <source>place, with hours of arrival</source>
        <translation>орын, жету сағатымен</translation>
    </message>
    <message>
        <location filename="../processing/arriving/looks.py"/>
        <source>point of a path</source>
        <translation>жол нүктесі</translation>
    </message>
    <message>
        <location filename="../processing/arriving/looks.py"/>
        <source>east</source>
        <translation>шығыс</translation>
    </message>
    <message>
        <location filename="../processing/arriving/looks.py"/>
        <source>south-east</source>
        <translation>оңтүстік-шығыс</translation>
    </message>
    <message>
        <location filename="../processing/arriving/looks.py"/>
        <source>south</source>
        <translation>оңтүстік</translation>
    </message>
    <message>
        <location filename="../processing/arriving/looks.py"/>
        <source>south-west</source>
        <translation>оңтүстік-батыс</translation>
    </message>
    <message>
        <location filename="../processing/arriving/looks.py"/>
        <source>west</source>
        <translation>батыс</translation>
    </message>
    <message>
        <location filename="../processing/arriving/looks.py"/>
        <source>north-west</source>
        <translation>солтүстік-батыс</translation>
    </message>
    <message>
        <location filename="../processing/arriving/looks.py"/>
        <source>north</source>
        <translation>солтүстік</translation>
    </message>
    <message>
        <location filename="../processing/arriving/looks.py"/>
        <source>north-east</source>
        <translation>солтүстік-шығыс</translation>
    </message>
    <message>
        <location filename="../processing/arriving/looks.py"/>
        <source>end of flow</source>
        <translation>ағын соңы</translation>
    </message>
    <message>
        <location filename="../processing/arriving/notes.py"/>
        <source>Made by the tool {tool} of {plugin} {version} on {moment}.</source>
        <translation>{plugin} {version} модулінің {tool} құралы жасаған, {moment}.</translation>
    </message>
    <message>
        <location filename="../processing/arriving/notes.py"/>
        <source>From</source>
        <translation>Бастапқы</translation>
    </message>
    <message>
        <location filename="../processing/arriving/notes.py"/>
        <source>Settings</source>
        <translation>Баптаулар</translation>
    </message>
    <message>
        <location filename="../processing/arriving/notes.py"/>
        <source>By: {schemes}</source>
        <translation>Схемалар бойынша: {schemes}</translation>
    </message>
    <message>
        <location filename="../processing/arriving/notes.py"/>
        <source>Units stand in the names of the fields and in their captions; an empty value is unknown.</source>
        <translation>Бірліктер өріс аттарында және олардың атауларында тұр; бос мән — белгісіз.</translation>
    </message>
    <message>
        <location filename="../processing/arriving/notes.py"/>
        <source>Licences of what it was made from: {licences}</source>
        <translation>Бастапқы деректердің лицензиялары: {licences}</translation>
    </message>
    <message>
        <location filename="../processing/arriving/notes.py"/>
        <source>The terms of the data it was made from hold for it, too.</source>
        <translation>Бастапқы деректердің шарттары бұған да қолданылады.</translation>
    </message>
    <message>
        <location filename="../processing/arriving/notes.py"/>
        <location filename="../processing/inventory/field_lists.py"/>
        <source>yes</source>
        <translation>иә</translation>
    </message>
    <message>
        <location filename="../processing/arriving/notes.py"/>
        <location filename="../processing/inventory/field_lists.py"/>
        <source>no</source>
        <translation>жоқ</translation>
    </message>
    <message>
        <location filename="../processing/arriving/notes.py"/>
        <source>a table of a database</source>
        <translation>деректер базасының кестесі</translation>
    </message>
    <message>
        <location filename="../processing/arriving/notes.py"/>
        <source>data of a service</source>
        <translation>қызмет деректері</translation>
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
        <translation>{name} ескерілмес еді: {need}. {name} мәнін бұрынғыдай қалдырыңыз немесе қажеттісін беріңіз.</translation>
    </message>
    <message>
        <location filename="../processing/base.py"/>
        <source>{file} cannot be read or written: {reason}.</source>
        <translation>{file} оқылмайды немесе жазылмайды: {reason}.</translation>
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
        <translation>Болдырылмады</translation>
    </message>
    <message>
        <location filename="../processing/base.py"/>
        <source>{algorithm} has no parameter {name}. Use one of {names}.</source>
        <translation>{algorithm} құралында {name} параметрі жоқ. Барлары: {names}.</translation>
    </message>
    <message>
        <location filename="../processing/base.py"/>
        <source>The memory did not suffice, or a limit of this process was reached. Close other programs, clip the rasters to the region of the facilities, set a length limit, or use coarser rasters.</source>
        <translation>Жад жетпеді немесе осы процестің шегіне жетті. Басқа бағдарламаларды жабыңыз, растрларды объектілер ауданы бойынша қиыңыз, ұзындық шегін беріңіз немесе ірірек растрларды алыңыз.</translation>
    </message>
    <message>
        <location filename="../processing/base.py"/>
        <source>Facility inventory</source>
        <translation>Қалдық қоймаларының тізілімі</translation>
    </message>
    <message>
        <location filename="../processing/base.py"/>
        <source>Downstream basin</source>
        <translation>Ағыс бойынша төменгі бассейн</translation>
    </message>
    <message>
        <location filename="../processing/base.py"/>
        <source>Consequences</source>
        <translation>Салдар</translation>
    </message>
    <message>
        <location filename="../processing/base.py"/>
        <source>Hazard rating</source>
        <translation>Қауіптілікті бағалау</translation>
    </message>
    <message>
        <location filename="../processing/base.py"/>
        <source>Map and list</source>
        <translation>Карта және тізім</translation>
    </message>
    <message>
        <location filename="../processing/base.py"/>
        <source>Ready models</source>
        <translation>Дайын модельдер</translation>
    </message>
    <message>
        <location filename="../processing/base.py"/>
        <source>{what}: the geometry of {whose} was not written: {reason}</source>
        <translation>{what}: {whose} геометриясы жазылмады: {reason}</translation>
    </message>
    <message>
        <location filename="../processing/base.py"/>
        <source>{what}: feature {number} could not be written: {reason}</source>
        <translation>{what}: {number} нысанын жазу мүмкін болмады: {reason}</translation>
    </message>
    <message>
        <location filename="../processing/basin/countries.py"/>
        <source>Polygons of countries with their code. Empty: the world map that comes with QGIS (1 : 10 million, simplified); give the official boundaries for work near a border.</source>
        <translation>Коды бар елдер полигондары. Бос болса: QGIS-пен бірге келетін әлем картасы (1 : 10 млн, жеңілдетілген); шекара маңындағы жұмыс үшін ресми шекараларды беріңіз.</translation>
    </message>
    <message>
        <location filename="../processing/basin/countries.py"/>
        <location filename="../processing/inventory/site_parameters.py"/>
        <source>Field with the country's code</source>
        <translation>Ел коды бар өріс</translation>
    </message>
    <message>
        <location filename="../processing/basin/countries.py"/>
        <source>Empty: found by its usual names (iso_a2, ISO_A2_EH, iso2, country ...). Areas with -1, -99 or nothing in it are no country.</source>
        <translation>Бос болса: әдеттегі атаулары бойынша ізделеді (iso_a2, ISO_A2_EH, iso2, country ...). -1, -99 немесе ештеңе жазылмаған полигондар ел емес.</translation>
    </message>
    <message>
        <location filename="../processing/basin/countries.py"/>
        <location filename="../processing/inventory/checkinventory.py"/>
        <source>Tolerance at borders (m)</source>
        <translation>Шекара маңындағы рұқсат (м)</translation>
    </message>
    <message>
        <location filename="../processing/basin/countries.py"/>
        <source>A path has entered a country only when it gets farther than this from every border, or ends there: a river that is the border does not cross it, but follows it, from where it is as near as this, and within 1000 m. Empty: 1000 m, or half a cell if larger.</source>
        <translation>Жол барлық шекарадан осы қашықтықтан алысқа кеткенде немесе сонда аяқталғанда ғана елге кірген деп саналады: шекара болып табылатын өзен оны кесіп өтпейді, осы қашықтықтан және 1000 м-ден жақын жерден бастап оның бойымен өтеді. Бос болса: 1000 м немесе ұяшықтың жартысы, егер ол үлкен болса.</translation>
    </message>
    <message>
        <location filename="../processing/basin/countries.py"/>
        <source>Velocity for hours to a border (m/s)</source>
        <translation>Шекараға жету сағатына арналған жылдамдық (м/с)</translation>
    </message>
    <message>
        <location filename="../processing/basin/countries.py"/>
        <source>Assumed mean velocity of the water (Baia Mare 2000: 0.8 to 1.1 m/s). Empty: no hours are given.</source>
        <translation>Судың қабылданған орташа жылдамдығы (Бая-Маре, 2000 жыл: 0,8–1,1 м/с). Бос болса: сағат есептелмейді.</translation>
    </message>
    <message>
        <location filename="../processing/basin/countries.py"/>
        <source>Finding border crossings</source>
        <translation>Шекара қиылыстарын іздеу</translation>
    </message>
    <message>
        <location filename="../processing/basin/countries.py"/>
        <source>Tolerance at borders: {metres} m; in contact with a country within {near} m</source>
        <translation>Шекара маңындағы рұқсат: {metres} м; елмен жанасу — {near} м шегінде</translation>
    </message>
    <message>
        <location filename="../processing/basin/countries.py"/>
        <source>{count} {count:area|areas} of {layer} {count:has|have} no country code; {count:it is|they are} crossed without a border.</source>
        <translation>{layer} қабатының ел коды жоқ полигондары: {count}; олар шекарасыз кесіп өтіледі.</translation>
    </message>
    <message>
        <location filename="../processing/basin/countries.py"/>
        <source>QGIS's world map is not at {path}: no border crossings. Give a layer in COUNTRIES.</source>
        <translation>QGIS әлем картасы мына жолда жоқ: {path}; шекара қиылыстары анықталмады. COUNTRIES ішінде қабат беріңіз.</translation>
    </message>
    <message>
        <location filename="../processing/basin/countries.py"/>
        <source>COUNTRIES is empty: borders are those of QGIS's world map, which is simplified.</source>
        <translation>COUNTRIES бос: шекаралар QGIS әлем картасынан алынды, ол жеңілдетілген.</translation>
    </message>
    <message>
        <location filename="../processing/basin/directions.py"/>
        <source>Reading the flow directions</source>
        <translation>Ағын бағыттарын оқу</translation>
    </message>
    <message>
        <location filename="../processing/basin/directions.py"/>
        <source>Coding of the flow directions: {coding}</source>
        <translation>Ағын бағыттарының кодтауы: {coding}</translation>
    </message>
    <message>
        <location filename="../processing/basin/directions.py"/>
        <source>RIVERS can be burnt into a RELIEF only, not into ready DIRECTIONS.</source>
        <translation>RIVERS тек RELIEF ішінде тереңдетіледі, дайын DIRECTIONS ішінде емес.</translation>
    </message>
    <message>
        <location filename="../processing/basin/directions.py"/>
        <source>There is no {file} of the same cells beside DIRECTIONS: what drains through the cells near each facility is counted up to its springs.</source>
        <translation>DIRECTIONS жанында ұяшықтары бірдей {file} жоқ: әр объект жанындағы ұяшықтардан өтетін ағын бастауларына дейін саналады.</translation>
    </message>
    <message>
        <location filename="../processing/basin/directions.py"/>
        <source>{file} beside DIRECTIONS is not used: lakes and sinks keep water here that runs on there. What drains through the cells near each facility is counted up to its springs.</source>
        <translation>DIRECTIONS жанындағы {file} қолданылмайды: мұнда көлдер мен ағынсыз ойыстар онда әрі қарай ағатын суды ұстап қалады. Әр объект жанындағы ұяшықтардан өтетін ағын бастауларына дейін саналады.</translation>
    </message>
    <message>
        <location filename="../processing/basin/directions.py"/>
        <source>{file} beside DIRECTIONS is not used: {why}</source>
        <translation>DIRECTIONS жанындағы {file} қолданылмайды: {why}</translation>
    </message>
    <message>
        <location filename="../processing/basin/directions.py"/>
        <source>{file} was found beside DIRECTIONS.</source>
        <translation>DIRECTIONS жанынан {file} табылды.</translation>
    </message>
    <message>
        <location filename="../processing/basin/downstreambasins.py"/>
        <source>Basin units downstream or upstream</source>
        <translation>Ағыс бойынша төмен немесе жоғары бассейндер</translation>
    </message>
    <message>
        <location filename="../processing/basin/downstreambasins.py"/>
        <source>HydroBASINS,basin units,sub-basin,NEXT_DOWN,downstream,upstream,Pfafstetter</source>
        <translation>HydroBASINS,бассейндер,қосалқы бассейн,NEXT_DOWN,ағыс бойынша төмен,ағыс бойынша жоғары,Пфафштеттер кодтары,downstream,upstream</translation>
    </message>
    <message>
        <location filename="../processing/basin/downstreambasins.py"/>
        <source>Basin units</source>
        <translation>Бассейндер</translation>
    </message>
    <message>
        <location filename="../processing/basin/downstreambasins.py"/>
        <source>Polygons in any CRS that point at the next unit downstream, such as HydroBASINS of any level.</source>
        <translation>Кез келген координаталар жүйесіндегі, ағыс бойынша келесі бассейнді көрсететін полигондар, мысалы, кез келген деңгейдегі HydroBASINS.</translation>
    </message>
    <message>
        <location filename="../processing/basin/downstreambasins.py"/>
        <source>Field with the unit's identifier</source>
        <translation>Бассейн идентификаторы бар өріс</translation>
    </message>
    <message>
        <location filename="../processing/basin/downstreambasins.py"/>
        <source>HYBAS_ID in HydroBASINS; any name will do.</source>
        <translation>HydroBASINS-те HYBAS_ID; кез келген атау жарайды.</translation>
    </message>
    <message>
        <location filename="../processing/basin/downstreambasins.py"/>
        <source>Field with the identifier of the next unit downstream</source>
        <translation>Ағыс бойынша төмендегі келесі бассейннің идентификаторы бар өріс</translation>
    </message>
    <message>
        <location filename="../processing/basin/downstreambasins.py"/>
        <source>NEXT_DOWN in HydroBASINS: 0 or nothing where the water ends.</source>
        <translation>HydroBASINS-те NEXT_DOWN: су аяқталатын жерде 0 немесе ештеңе.</translation>
    </message>
    <message>
        <location filename="../processing/basin/downstreambasins.py"/>
        <source>Direction</source>
        <translation>Бағыт</translation>
    </message>
    <message>
        <location filename="../processing/basin/downstreambasins.py"/>
        <source>downstream: where the facility's water goes; upstream: what drains to its unit.</source>
        <translation>downstream: объектінің суы қайда кетеді; upstream: оның бассейніне қайдан су ағады.</translation>
    </message>
    <message>
        <location filename="../processing/basin/downstreambasins.py"/>
        <source>Units by facility</source>
        <translation>Объектілер бойынша бассейндер</translation>
    </message>
    <message>
        <location filename="../processing/basin/downstreambasins.py"/>
        <source>One feature for each facility and unit; order 0 is the facility's own, then 1, 2 .. steps away.</source>
        <translation>Әр «объект — бассейн» жұбына бір нысан; order 0 — объектінің өз бассейні, әрі қарай 1, 2 .. қадам.</translation>
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
        <translation>Қалдық қоймалары</translation>
    </message>
    <message>
        <location filename="../processing/basin/downstreambasins.py"/>
        <source>Facilities in no unit</source>
        <translation>Бассейннен тыс объектілер</translation>
    </message>
    <message>
        <location filename="../processing/basin/downstreambasins.py"/>
        <source>Reading the basin units</source>
        <translation>Бассейндерді оқу</translation>
    </message>
    <message>
        <location filename="../processing/basin/downstreambasins.py"/>
        <source>Layer {layer}: {count} {count:unit points|units point} at one that is not in it; the water goes on there.</source>
        <translation>{layer} қабаты: өзінде жоқ бассейнді көрсететін бассейндер: {count}; онда су әрі қарай кетеді.</translation>
    </message>
    <message>
        <location filename="../processing/basin/downstreambasins.py"/>
        <source>it lies in no basin unit</source>
        <translation>ол ешбір бассейнде жатқан жоқ</translation>
    </message>
    <message>
        <location filename="../processing/basin/downstreambasins.py"/>
        <source>Layer {layer} has no basin units.</source>
        <translation>{layer} қабатында бассейндер жоқ.</translation>
    </message>
    <message>
        <location filename="../processing/basin/downstreambasins.py"/>
        <source>Layer {layer}, field {field}: unit {unit} points at itself. Water cannot flow there: leave the field empty (or 0) where the water ends, or name the next unit.</source>
        <translation>{layer} қабаты, {field} өрісі: {unit} бассейні өзін көрсетеді. Су бұлай аға алмайды: су аяқталатын жерде өрісті бос (немесе 0) қалдырыңыз не келесі бассейнді атаңыз.</translation>
    </message>
    <message>
        <location filename="../processing/basin/downstreambasins.py"/>
        <location filename="../processing/consequence/flow_sites.py"/>
        <location filename="../processing/geometry.py"/>
        <source>feature {id}</source>
        <translation>{id} нысаны</translation>
    </message>
    <message>
        <location filename="../processing/basin/facilities.py"/>
        <source>Points in any CRS; of a polygon a point inside it is used. Outputs come in the CRS of this layer.</source>
        <translation>Кез келген координаталар жүйесіндегі нүктелер; полигон үшін ішіндегі нүкте алынады. Нәтижелер осы қабаттың координаталар жүйесінде жазылады.</translation>
    </message>
    <message>
        <location filename="../processing/basin/facilities.py"/>
        <source>Field with the facility's identifier</source>
        <translation>Объект идентификаторы бар өріс</translation>
    </message>
    <message>
        <location filename="../processing/basin/facilities.py"/>
        <source>Links the results to the facilities. Without such a field the feature id is used.</source>
        <translation>Нәтижелерді объектілермен байланыстырады. Мұндай өріс болмаса, қабат нысанының нөмірі алынады.</translation>
    </message>
    <message>
        <location filename="../processing/basin/facilities.py"/>
        <source>Layer {layer} has no features.</source>
        <translation>{layer} қабатында нысандар жоқ.</translation>
    </message>
    <message>
        <location filename="../processing/basin/facilities.py"/>
        <source>Layer {layer} has no field {field}: the feature id identifies the facilities.</source>
        <translation>{layer} қабатында {field} өрісі жоқ: объектілер қабат нысанының нөмірімен белгіленген.</translation>
    </message>
    <message>
        <location filename="../processing/basin/facilities.py"/>
        <source>Layer {layer}, field {field}: {count} empty; the feature id stands for them.</source>
        <translation>{layer} қабаты, {field} өрісі: бос мәндер {count}; олардың орнына қабат нысанының нөмірі алынды.</translation>
    </message>
    <message>
        <location filename="../processing/basin/facilities.py"/>
        <source>Layer {layer}, field {field}: identifiers occur more than once, for instance {id}.</source>
        <translation>{layer} қабаты, {field} өрісі: идентификаторлар қайталанады, мысалы, {id}.</translation>
    </message>
    <message>
        <location filename="../processing/basin/facilities.py"/>
        <source>Facilities not followed</source>
        <translation>Қадағаланбаған объектілер</translation>
    </message>
    <message>
        <location filename="../processing/basin/facilities.py"/>
        <source>Table of the facilities without a result, with the reason and their coordinates.</source>
        <translation>Нәтижесі жоқ объектілердің кестесі, себебі мен координаталары көрсетілген.</translation>
    </message>
    <message>
        <location filename="../processing/basin/facilities.py"/>
        <source>Facility {id} is left out: {reason}.</source>
        <translation>{id} объектісі өткізіп жіберілді: {reason}.</translation>
    </message>
    <message>
        <location filename="../processing/basin/facilities.py"/>
        <source>... and {count} more {count:facility|facilities}.</source>
        <translation>... және тағы {count} объект.</translation>
    </message>
    <message>
        <location filename="../processing/basin/facilities.py"/>
        <source>it lies off the raster or has no point</source>
        <translation>ол растрдан тыс жатыр немесе нүктесі жоқ</translation>
    </message>
    <message>
        <location filename="../processing/basin/facilities.py"/>
        <source>it lies on no-data</source>
        <translation>ол деректері жоқ ұяшықта жатыр</translation>
    </message>
    <message>
        <location filename="../processing/basin/flowdirections.py"/>
        <location filename="../processing/consequence/flow_parameters.py"/>
        <source>Flow directions</source>
        <translation>Ағын бағыттары</translation>
    </message>
    <message>
        <location filename="../processing/basin/flowdirections.py"/>
        <source>D8,flow direction,fill sinks,depressions,drainage,burn rivers,hydrology</source>
        <translation>D8,ағын бағыты,flow direction,ойыстарды толтыру,ағынсыз ойпаттар,дренаж,өзендерді тереңдету,гидрология,гидрография</translation>
    </message>
    <message>
        <location filename="../processing/basin/flowdirections.py"/>
        <source>No-data value</source>
        <translation>«Дерек жоқ» мәні</translation>
    </message>
    <message>
        <location filename="../processing/basin/flowdirections.py"/>
        <source>What cells without data hold: 255, or 247 as HydroSHEDS marks the ocean, for programs as pyflwdir that take 255 for an inland sink.</source>
        <translation>Деректері жоқ ұяшықтарда не тұрады: 255 немесе HydroSHEDS мұхитты белгілейтін 247 — 255-ті ағынсыз ойпат деп алатын pyflwdir сияқты бағдарламалар үшін.</translation>
    </message>
    <message>
        <location filename="../processing/basin/flowdirections.py"/>
        <source>Scheduler of several machines</source>
        <translation>Бірнеше машинаның жоспарлаушысы</translation>
    </message>
    <message>
        <location filename="../processing/basin/flowdirections.py"/>
        <source>Address (tcp://machine:8786) of a Dask scheduler: its workers do the work in tiles. They must have the relief and the folder of the output under the same paths. Empty: this machine alone.</source>
        <translation>Dask жоспарлаушысының мекенжайы (tcp://машина:8786): бөліктер бойынша жұмысты оның орындаушылары істейді. Жер бедері мен нәтиже қалтасы оларда дәл сондай жолдарда болуы керек. Бос: тек осы машина.</translation>
    </message>
    <message>
        <location filename="../processing/basin/flowdirections.py"/>
        <source>GeoTIFF of ESRI D8 codes: 1, 2, 4 .. 128 clockwise from east, 0 an end, 255 no data unless chosen otherwise.</source>
        <translation>ESRI D8 кодтары бар GeoTIFF: 1, 2, 4 .. 128 шығыстан сағат тілімен, 0 — соңы, басқаша таңдалмаса, 255 — дерек жоқ.</translation>
    </message>
    <message>
        <location filename="../processing/basin/flowdirections.py"/>
        <source>Cells that drain through each</source>
        <translation>Ағыны әр ұяшық арқылы өтетін ұяшықтар</translation>
    </message>
    <message>
        <location filename="../processing/basin/flowdirections.py"/>
        <source>GeoTIFF of whole numbers: how many cells drain through each, itself included; 0 no data.</source>
        <translation>Бүтін сандар GeoTIFF-і: әр ұяшық арқылы неше ұяшықтың ағыны өтеді, өзін қоса; 0 — дерек жоқ.</translation>
    </message>
    <message>
        <location filename="../processing/basin/flowdirections.py"/>
        <source>Area that drains through each cell (km²)</source>
        <translation>Ағыны ұяшық арқылы өтетін алаң (км²)</translation>
    </message>
    <message>
        <location filename="../processing/basin/flowdirections.py"/>
        <source>GeoTIFF of the km² on the ellipsoid that drain through each cell, its own included; 0 no data.</source>
        <translation>GeoTIFF: эллипсоидтағы неше км² ағыны әр ұяшық арқылы өтеді, өз алаңын қоса; 0 — дерек жоқ.</translation>
    </message>
    <message>
        <location filename="../processing/basin/flowdirections.py"/>
        <source>Cells with a height</source>
        <translation>Биіктігі бар ұяшықтар</translation>
    </message>
    <message>
        <location filename="../processing/basin/flowdirections.py"/>
        <source>Closed depressions drained</source>
        <translation>Ағыны шығарылған тұйық ойыстар</translation>
    </message>
    <message>
        <location filename="../processing/basin/flowdirections.py"/>
        <source>Cells below the level their water spills over</source>
        <translation>Суы асып төгілетін деңгейден төмен ұяшықтар</translation>
    </message>
    <message>
        <location filename="../processing/basin/flowdirections.py"/>
        <source>Cells of no-data bridged inside the relief</source>
        <translation>Жер бедерінің ішінде ағын өткізілген деректері жоқ ұяшықтар</translation>
    </message>
    <message>
        <location filename="../processing/basin/flowdirections.py"/>
        <source>Cells in lakes, sinks and the sea where water stays</source>
        <translation>Су қалатын көлдер, ойпаттар мен теңіз ұяшықтары</translation>
    </message>
    <message>
        <location filename="../processing/basin/flowdirections.py"/>
        <source>Writing flow directions</source>
        <translation>Ағын бағыттарын жазу</translation>
    </message>
    <message>
        <location filename="../processing/basin/flowdirections.py"/>
        <location filename="../processing/consequence/flow_outputs.py"/>
        <source>{name} is written as GeoTIFF: give a file name that ends in .tif.</source>
        <translation>{name} GeoTIFF ретінде жазылады: .tif деп аяқталатын файл атын беріңіз.</translation>
    </message>
    <message>
        <location filename="../processing/basin/flowdirections.py"/>
        <source>Counting the cells that drain through each</source>
        <translation>Ағыны әр ұяшық арқылы өтетін ұяшықтарды санау</translation>
    </message>
    <message>
        <location filename="../processing/basin/flowdirections.py"/>
        <source>Adding up the area that drains through each cell</source>
        <translation>Ағыны әр ұяшық арқылы өтетін алаңды қосу</translation>
    </message>
    <message>
        <location filename="../processing/basin/parameters.py"/>
        <location filename="../processing/consequence/inundationzone.py"/>
        <location filename="../processing/consequence/simulateflow.py"/>
        <source>Relief (heights in metres)</source>
        <translation>Жер бедері (метрмен биіктіктер)</translation>
    </message>
    <message>
        <location filename="../processing/basin/parameters.py"/>
        <source>Elevation raster of one band in any CRS: SRTM, Copernicus GLO-30 or GLO-90, MERIT, or your own. Depressions are drained; give lakes and sinks that have no outflow in LAKES.</source>
        <translation>Кез келген координаталар жүйесіндегі бір арналы биіктік растры: SRTM, Copernicus GLO-30 немесе GLO-90, MERIT не өзіңіздікі. Ойыстардан ағын шығарылады; ағыны жоқ көлдер мен ойпаттарды LAKES ішінде беріңіз.</translation>
    </message>
    <message>
        <location filename="../processing/basin/parameters.py"/>
        <source>Flow directions (instead of a relief)</source>
        <translation>Ағын бағыттары (жер бедерінің орнына)</translation>
    </message>
    <message>
        <location filename="../processing/basin/parameters.py"/>
        <source>Ready D8 raster of any size: of flowdirections, HydroSHEDS, MERIT Hydro, ESRI, TauDEM or GRASS. With RELIEF too, of the same cells, the water follows this and heights come from there.</source>
        <translation>Кез келген өлшемдегі дайын D8 растры: flowdirections, HydroSHEDS, MERIT Hydro, ESRI, TauDEM немесе GRASS. Ұяшықтары бірдей RELIEF те берілсе, су осы растр бойынша ағады, ал биіктіктер содан алынады.</translation>
    </message>
    <message>
        <location filename="../processing/basin/parameters.py"/>
        <source>Ready D8 raster of any size: of flowdirections, HydroSHEDS, MERIT Hydro, ESRI, TauDEM or GRASS. Give either this or RELIEF.</source>
        <translation>Кез келген өлшемдегі дайын D8 растры: flowdirections, HydroSHEDS, MERIT Hydro, ESRI, TauDEM немесе GRASS. Не осыны, не RELIEF беріңіз.</translation>
    </message>
    <message>
        <location filename="../processing/basin/parameters.py"/>
        <source>Coding of the flow directions</source>
        <translation>Ағын бағыттарының кодтауы</translation>
    </message>
    <message>
        <location filename="../processing/basin/parameters.py"/>
        <source>auto finds it from the values; esri: 1, 2, 4 .. 128 clockwise from east; taudem: 1..8 counter-clockwise from east; grass: 1..8 counter-clockwise from north-east, negative where water leaves the region.</source>
        <translation>auto оны мәндер бойынша анықтайды; esri: 1, 2, 4 .. 128 шығыстан сағат тілімен; taudem: 1..8 шығыстан сағат тіліне қарсы; grass: 1..8 солтүстік-шығыстан сағат тіліне қарсы, су аумақтан шығатын жерде теріс.</translation>
    </message>
    <message>
        <location filename="../processing/basin/parameters.py"/>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>Lakes and inland sinks where water stays</source>
        <translation>Су қалатын көлдер мен ағынсыз ойпаттар</translation>
    </message>
    <message>
        <location filename="../processing/basin/parameters.py"/>
        <source>Polygons end paths as lake, points as inland_sink, unless a text field ends_in or kind says sea, inland_sink or lake. A number field radius_km widens a point. Leave out lakes that flow on. Empty: the plugin's list of inland sinks of Central Asia; give a layer without features to have none.</source>
        <translation>Мәтіндік ends_in немесе kind өрісінде sea, inland_sink не lake тұрмаса, полигондар жолды lake, нүктелер inland_sink ретінде аяқтайды. radius_km сандық өрісі нүктені кеңейтеді. Ағынды көлдерді бермеңіз. Бос болса: модульдің Орталық Азиядағы ағынсыз ойпаттар тізімі; ешқайсысы болмауы үшін нысансыз қабат беріңіз.</translation>
    </message>
    <message>
        <location filename="../processing/basin/parameters.py"/>
        <source>Sea level (m)</source>
        <translation>Теңіз деңгейі (м)</translation>
    </message>
    <message>
        <location filename="../processing/basin/parameters.py"/>
        <source>Declares the cells of the relief at or below this height that reach its edge to be the sea. Empty: only no-data along the shore and LAKES say where the sea is.</source>
        <translation>Жер бедерінің осы биіктіктегі немесе одан төмен, шетіне жететін ұяшықтарын теңіз деп жариялайды. Бос болса: теңіздің қайда екенін тек жағалаудағы деректері жоқ ұяшықтар мен LAKES көрсетеді.</translation>
    </message>
    <message>
        <location filename="../processing/basin/parameters.py"/>
        <source>Rivers to burn into the relief</source>
        <translation>Жер бедерінде тереңдетілетін өзендер</translation>
    </message>
    <message>
        <location filename="../processing/basin/parameters.py"/>
        <source>Known river lines; the relief is lowered along them so that water follows them. Only with RELIEF.</source>
        <translation>Өзендердің белгілі сызықтары; су солармен жүруі үшін жер бедері олардың бойымен төмендетіледі. Тек RELIEF-пен бірге.</translation>
    </message>
    <message>
        <location filename="../processing/basin/parameters.py"/>
        <source>Depth to burn rivers in (m)</source>
        <translation>Өзендерді тереңдету (м)</translation>
    </message>
    <message>
        <location filename="../processing/basin/parameters.py"/>
        <source>How far the relief is lowered under the rivers.</source>
        <translation>Өзендер астында жер бедері қаншаға төмендетіледі.</translation>
    </message>
    <message>
        <location filename="../processing/basin/parameters.py"/>
        <source>Memory to use (GB)</source>
        <translation>Қолданылатын жад (ГБ)</translation>
    </message>
    <message>
        <location filename="../processing/basin/parameters.py"/>
        <source>A relief that needs more is worked on in tiles, through files beside the output: slower, with the same result. Empty: half of the memory that is free.</source>
        <translation>Көбірек жад керек жер бедері нәтиженің жанындағы файлдар арқылы бөліктермен өңделеді: баяуырақ, нәтижесі сол. Бос болса: бос жадтың жартысы.</translation>
    </message>
    <message>
        <location filename="../processing/basin/parameters.py"/>
        <source>Longest path (km)</source>
        <translation>Жолдың ең үлкен ұзындығы (км)</translation>
    </message>
    <message>
        <location filename="../processing/basin/parameters.py"/>
        <source>Paths are cut at exactly this length. Empty: they are followed to their end.</source>
        <translation>Жолдар дәл осы ұзындықта қиылады. Бос болса: соңына дейін қадағаланады.</translation>
    </message>
    <message>
        <location filename="../processing/basin/parameters.py"/>
        <source>Snap to the largest stream within (m)</source>
        <translation>Ең ірі су ағынына байлау шегі (м)</translation>
    </message>
    <message>
        <location filename="../processing/basin/parameters.py"/>
        <source>Moves each facility to the cell with the largest drained area within this distance; the distance moved is written to snap_m. 0: off.</source>
        <translation>Әр объектіні осы қашықтық шегіндегі су жинау алаңы ең үлкен ұяшыққа жылжытады; жылжу қашықтығы snap_m өрісіне жазылады. 0: байланбайды.</translation>
    </message>
    <message>
        <location filename="../processing/basin/parameters.py"/>
        <source>it does not count beside {name}</source>
        <translation>ол {name} параметрімен қатар ескерілмейді</translation>
    </message>
    <message>
        <location filename="../processing/basin/path_layers.py"/>
        <source>Leave out vertices nearer to the line than (m)</source>
        <translation>Сызыққа мынадан жақын төбелерді қалдырып кету (м)</translation>
    </message>
    <message>
        <location filename="../processing/basin/path_layers.py"/>
        <source>Makes the paths in OUTPUT smaller; lengths and M stay those of the full path. 0: off.</source>
        <translation>OUTPUT ішіндегі жолдарды кішірейтеді; ұзындықтар мен M толық жолдағыдай қалады. 0: қалдырылмайды.</translation>
    </message>
    <message>
        <location filename="../processing/basin/path_layers.py"/>
        <source>Paths</source>
        <translation>Ағын жолдары</translation>
    </message>
    <message>
        <location filename="../processing/basin/path_layers.py"/>
        <source>One line per facility; M is the distance from the facility in metres, Z the height if it is known.</source>
        <translation>Әр объектіге бір сызық; M — одан метрмен қашықтық, Z — белгілі болса, биіктік.</translation>
    </message>
    <message>
        <location filename="../processing/basin/path_layers.py"/>
        <location filename="../processing/consequence/simulateflow.py"/>
        <location filename="../processing/consequence/traveltime.py"/>
        <location filename="../processing/map/assess_layers.py"/>
        <location filename="../processing/map/shown.py"/>
        <location filename="../processing/rating/transboundaryscreening.py"/>
        <source>Border crossings</source>
        <translation>Шекара қиылыстары</translation>
    </message>
    <message>
        <location filename="../processing/basin/path_layers.py"/>
        <source>A point for each border a path crosses, and for the first contact with each country whose border it follows, with distance and hours from the facility.</source>
        <translation>Жол кесіп өтетін әр шекарада және ол бойымен өтетін әр елмен алғашқы жанасуда бір нүкте, объектіден қашықтық пен сағатымен.</translation>
    </message>
    <message>
        <location filename="../processing/basin/path_layers.py"/>
        <source>Merged network</source>
        <translation>Біріктірілген желі</translation>
    </message>
    <message>
        <location filename="../processing/basin/path_layers.py"/>
        <source>The paths as a network: each reach once, with the facilities above it and the reach that follows.</source>
        <translation>Жолдар желі түрінде: әр телім бір рет, одан жоғары объектілермен және келесі теліммен.</translation>
    </message>
    <message>
        <location filename="../processing/basin/path_layers.py"/>
        <source>Facilities whose path crosses or follows a border</source>
        <translation>Жолы шекараны кесіп өтетін немесе оның бойымен жүретін объектілер</translation>
    </message>
    <message>
        <location filename="../processing/basin/path_layers.py"/>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>Facilities without a known border whose path runs where no country is known</source>
        <translation>Белгілі шекарасы жоқ, жолы ешбір ел белгісіз жермен өтетін объектілер</translation>
    </message>
    <message>
        <location filename="../processing/basin/path_layers.py"/>
        <source>Facilities without a path</source>
        <translation>Жолы жоқ объектілер</translation>
    </message>
    <message>
        <location filename="../processing/basin/path_layers.py"/>
        <source>{count} of {total} {total:path|paths} {count:runs|run} where the layer of countries has none (such as {ids}): `?` or nothing in the field countries says so, and borders there are unknown. Give a layer with the neighbours too.</source>
        <translation>Елдер қабатында ешбір ел жоқ жермен өтетін жолдар: {count} / {total} (мысалы, {ids}): countries өрісінде `?` немесе ештеңе жоқ, ондағы шекаралар белгісіз. Көрші елдері де бар қабат беріңіз.</translation>
    </message>
    <message>
        <location filename="../processing/basin/rivers.py"/>
        <source>Layer {layer}: {count} {count:line points|lines point} at a line that is not in it, the first is {id}; paths that get there end at the edge of the data.</source>
        <translation>{layer} қабаты: өзінде жоқ сызықты көрсететін сызықтар: {count}, біріншісі — {id}; оған жететін жолдар деректер шетінде аяқталады.</translation>
    </message>
    <message>
        <location filename="../processing/basin/rivers.py"/>
        <source>Layer {layer}, feature {id} has {count} separate parts; a river with a pointer must be one line. Join or split it.</source>
        <translation>{layer} қабаты, {id} нысанының бөлек бөліктері: {count}; көрсеткіші бар өзен бір сызық болуы керек. Оны қосыңыз немесе бөліңіз.</translation>
    </message>
    <message>
        <location filename="../processing/basin/rivers.py"/>
        <source>Layer {layer} has no lines. Choose the layer of the rivers.</source>
        <translation>{layer} қабатында сызықтар жоқ. Өзендер қабатын таңдаңыз.</translation>
    </message>
    <message>
        <location filename="../processing/basin/rivers.py"/>
        <source>{lines} {lines:line|lines} without pointers: {joined} {joined:goes|go} on in another, {ends} {ends:ends|end}, {turned} {turned:was|were} turned by the relief.</source>
        <translation>Көрсеткішсіз сызықтар: {lines}; басқасында жалғасатыны: {joined}, аяқталатыны: {ends}, жер бедері бойынша бұрылғаны: {turned}.</translation>
    </message>
    <message>
        <location filename="../processing/basin/rivers.py"/>
        <source>At {count} {count:fork|forks} the straightest line was followed; the first is at feature {id}.</source>
        <translation>Ең түзу сызық таңдалған тармақталулар: {count}; біріншісі — {id} нысанында.</translation>
    </message>
    <message>
        <location filename="../processing/basin/sinks.py"/>
        <source>{parameter}: no feature of layer {layer} lies where the water is followed; it changes nothing. Check its coordinate system and what it covers.</source>
        <translation>{parameter}: {layer} қабатының бірде-бір нысаны су бақыланатын жерде жатқан жоқ; ол ештеңені өзгертпейді. Координаталар жүйесі мен қамтуын тексеріңіз.</translation>
    </message>
    <message>
        <location filename="../processing/basin/sinks.py"/>
        <source>Layer {layer}, field {field}, feature {id}: {value!r} is no kind of end. Use sea, inland_sink or lake.</source>
        <translation>{layer} қабаты, {field} өрісі, {id} нысаны: {value!r} — ағын соңының түрі емес. sea, inland_sink немесе lake пайдаланыңыз.</translation>
    </message>
    <message>
        <location filename="../processing/basin/sinks.py"/>
        <source>Layer {layer}, field {field}, feature {id}: {value!r} is no radius in km.</source>
        <translation>{layer} қабаты, {field} өрісі, {id} нысаны: {value!r} — км-мен берілген радиус емес.</translation>
    </message>
    <message>
        <location filename="../processing/basin/sinks.py"/>
        <source>LAKES is empty: water stays in the known inland sinks: {names}.</source>
        <translation>LAKES бос: су белгілі ағынсыз ойпаттарда қалады: {names}.</translation>
    </message>
    <message>
        <location filename="../processing/basin/terrain.py"/>
        <source>Reading the relief</source>
        <translation>Жер бедерін оқу</translation>
    </message>
    <message>
        <location filename="../processing/basin/terrain.py"/>
        <location filename="../processing/basin/tiles.py"/>
        <source>Finding flow directions</source>
        <translation>Ағын бағыттарын анықтау</translation>
    </message>
    <message>
        <location filename="../processing/basin/terrain.py"/>
        <source>{cells} {cells:cell|cells}; {pits} closed {pits:depression|depressions} drained, {raised} {raised:cell|cells} under water while they fill; {voids} void {voids:cell|cells} in {holes} {holes:hole|holes} bridged; {border} {border:cell|cells} of no-data around the relief.</source>
        <translation>Ұяшықтар: {cells}; ағыны шығарылған тұйық ойыстар: {pits}, олар толғанда су астындағы ұяшықтар: {raised}; бос ұяшықтар: {voids}, ағын өткізілген тесіктер: {holes}; жер бедерінің айналасындағы деректері жоқ ұяшықтар: {border}.</translation>
    </message>
    <message>
        <location filename="../processing/basin/terrain.py"/>
        <source>Burning rivers in</source>
        <translation>Өзендерді тереңдету</translation>
    </message>
    <message>
        <location filename="../processing/basin/terrain.py"/>
        <source>Give RELIEF, DIRECTIONS, or both.</source>
        <translation>RELIEF, DIRECTIONS немесе екеуін де беріңіз.</translation>
    </message>
    <message>
        <location filename="../processing/basin/terrain.py"/>
        <source>Give exactly one of RELIEF and DIRECTIONS.</source>
        <translation>RELIEF пен DIRECTIONS екеуінің тек біреуін беріңіз.</translation>
    </message>
    <message>
        <location filename="../processing/basin/tiles.py"/>
        <source>The relief is worked on in tiles of {side} x {side} cells, which are kept in {folder} until all is written: a run with the same inputs that ended early goes on from there.</source>
        <translation>Жер бедері {side} x {side} ұяшықтан тұратын бөліктермен өңделеді; бәрі жазылғанша олар {folder} ішінде сақталады: сол деректермен ертерек тоқтаған есептеу сол жерден жалғасады.</translation>
    </message>
    <message>
        <location filename="../processing/basin/tracedownstream.py"/>
        <source>Trace downstream</source>
        <translation>Ағыс бойынша төмен жол</translation>
    </message>
    <message>
        <location filename="../processing/basin/tracedownstream.py"/>
        <source>flow path,downstream,river,transboundary,border crossing,raindrop,D8</source>
        <translation>ағын жолы,ағыс бойынша төмен,өзен,трансшекаралық әсер,шекара қиылысы,downstream,flow path,D8</translation>
    </message>
    <message>
        <location filename="../processing/basin/tracedownstream.py"/>
        <source>Writing paths</source>
        <translation>Жолдарды жазу</translation>
    </message>
    <message>
        <location filename="../processing/basin/tracenetwork.py"/>
        <source>Trace along a river network</source>
        <translation>Өзен желісі бойынша жол</translation>
    </message>
    <message>
        <location filename="../processing/basin/tracenetwork.py"/>
        <source>river network,HydroRIVERS,NEXT_DOWN,downstream,flow path,transboundary,border crossing</source>
        <translation>өзен желісі,HydroRIVERS,NEXT_DOWN,ағыс бойынша төмен,ағын жолы,трансшекаралық әсер,шекара қиылысы,downstream</translation>
    </message>
    <message>
        <location filename="../processing/basin/tracenetwork.py"/>
        <source>River network</source>
        <translation>Өзен желісі</translation>
    </message>
    <message>
        <location filename="../processing/basin/tracenetwork.py"/>
        <source>River lines in any CRS, with pointers to the next line (HydroRIVERS) or without.</source>
        <translation>Кез келген координаталар жүйесіндегі өзен сызықтары, келесі сызыққа көрсеткіші бар (HydroRIVERS) немесе онсыз.</translation>
    </message>
    <message>
        <location filename="../processing/basin/tracenetwork.py"/>
        <source>Field with the line's identifier</source>
        <translation>Сызық идентификаторы бар өріс</translation>
    </message>
    <message>
        <location filename="../processing/basin/tracenetwork.py"/>
        <source>HYRIV_ID in HydroRIVERS; any name will do. Without it the lines are joined where they meet.</source>
        <translation>HydroRIVERS-те HYRIV_ID; кез келген атау жарайды. Онсыз сызықтар түйісетін жерінде қосылады.</translation>
    </message>
    <message>
        <location filename="../processing/basin/tracenetwork.py"/>
        <source>Field with the identifier of the next line downstream</source>
        <translation>Ағыс бойынша төмендегі келесі сызықтың идентификаторы бар өріс</translation>
    </message>
    <message>
        <location filename="../processing/basin/tracenetwork.py"/>
        <source>NEXT_DOWN in HydroRIVERS: 0 or nothing where a river ends.</source>
        <translation>HydroRIVERS-те NEXT_DOWN: өзен аяқталатын жерде 0 немесе ештеңе.</translation>
    </message>
    <message>
        <location filename="../processing/basin/tracenetwork.py"/>
        <source>Farthest river from a facility (m)</source>
        <translation>Объектіден өзенге дейінгі ең үлкен қашықтық (м)</translation>
    </message>
    <message>
        <location filename="../processing/basin/tracenetwork.py"/>
        <source>Facilities are led straight to the nearest line within this distance, which snap_m reports.</source>
        <translation>Объектіден осы қашықтық шегіндегі ең жақын сызыққа тура жол жүргізіледі; қашықтық snap_m өрісіне жазылады.</translation>
    </message>
    <message>
        <location filename="../processing/basin/tracenetwork.py"/>
        <source>Relief, to direct lines without pointers</source>
        <translation>Көрсеткішсіз сызықтарды бағыттауға арналған жер бедері</translation>
    </message>
    <message>
        <location filename="../processing/basin/tracenetwork.py"/>
        <source>Lines run from their higher to their lower end. Empty: as they were digitised.</source>
        <translation>Сызықтар жоғары ұшынан төмен ұшына қарай жүреді. Бос болса: цифрланған ретімен.</translation>
    </message>
    <message>
        <location filename="../processing/basin/tracenetwork.py"/>
        <source>Join lines that meet within (m)</source>
        <translation>Мына шекте түйісетін сызықтарды қосу (м)</translation>
    </message>
    <message>
        <location filename="../processing/basin/tracenetwork.py"/>
        <source>Only for lines without pointers: how exactly their ends must meet.</source>
        <translation>Тек көрсеткішсіз сызықтар үшін: ұштары қаншалықты дәл түйісуі керек.</translation>
    </message>
    <message>
        <location filename="../processing/basin/tracenetwork.py"/>
        <source>no river lies within {metres:g} m, or it has no point</source>
        <translation>{metres:g} м шегінде өзен жоқ немесе оның нүктесі жоқ</translation>
    </message>
    <message>
        <location filename="../processing/basin/tracenetwork.py"/>
        <source>Reading the river network</source>
        <translation>Өзен желісін оқу</translation>
    </message>
    <message>
        <location filename="../processing/basin/tracenetwork.py"/>
        <source>Layer {layer}: pointers need both ID_FIELD and NEXT_FIELD. Choose both fields, or clear both to join the lines where they meet.</source>
        <translation>{layer} қабаты: көрсеткіштерге ID_FIELD та, NEXT_FIELD те қажет. Екі өрісті де таңдаңыз немесе сызықтарды түйісетін жерінде қосу үшін екеуін де тазалаңыз.</translation>
    </message>
    <message>
        <location filename="../processing/basin/tracenetwork.py"/>
        <source>{name} would not be heeded: the lines have pointers, by which they are followed. Leave {name} as it was, or clear ID_FIELD and NEXT_FIELD.</source>
        <translation>{name} ескерілмес еді: сызықтардың көрсеткіштері бар, олар солар бойынша қадағаланады. {name} мәнін бұрынғыдай қалдырыңыз немесе ID_FIELD пен NEXT_FIELD тазалаңыз.</translation>
    </message>
    <message>
        <location filename="../processing/basin/tracing.py"/>
        <source>Finding streams</source>
        <translation>Су ағындарын іздеу</translation>
    </message>
    <message>
        <location filename="../processing/basin/tracing.py"/>
        <source>Tracing</source>
        <translation>Қадағалау</translation>
    </message>
    <message>
        <location filename="../processing/basin/tracing.py"/>
        <source>Paths leave the window of {rows} x {columns} cells; a larger one is read.</source>
        <translation>Жолдар {rows} x {columns} ұяшық терезесінен шығады; үлкенірегі оқылады.</translation>
    </message>
    <message>
        <location filename="../processing/basin/upstreamcatchment.py"/>
        <source>Upstream catchment</source>
        <translation>Ағыс бойынша жоғарғы су жинау алабы</translation>
    </message>
    <message>
        <location filename="../processing/basin/upstreamcatchment.py"/>
        <source>catchment,watershed,upstream,drainage area,contributing area,basin</source>
        <translation>су жинау алабы,су жинау алаңы,бассейн,ағыс бойынша жоғары,catchment,watershed</translation>
    </message>
    <message>
        <location filename="../processing/basin/upstreamcatchment.py"/>
        <source>Catchments</source>
        <translation>Су жинау алаптары</translation>
    </message>
    <message>
        <location filename="../processing/basin/upstreamcatchment.py"/>
        <source>One polygon per facility with its area on the ellipsoid, along the sides of cells.</source>
        <translation>Әр объектіге эллипсоидтағы ауданы бар бір полигон, ұяшық қабырғалары бойымен.</translation>
    </message>
    <message>
        <location filename="../processing/basin/upstreamcatchment.py"/>
        <source>Facilities without a catchment</source>
        <translation>Су жинау алабы жоқ объектілер</translation>
    </message>
    <message>
        <location filename="../processing/basin/upstreamcatchment.py"/>
        <source>Finding catchments</source>
        <translation>Су жинау алаптарын салу</translation>
    </message>
    <message>
        <location filename="../processing/basin/upstreamcatchment.py"/>
        <source>{count} {count:catchment reaches|catchments reach} the edge of the data and may be larger than {count:it looks|they look}: see complete.</source>
        <translation>Деректер шетіне жететін су жинау алаптары: {count}; олар көрсетілгеннен үлкен болуы мүмкін: complete өрісін қараңыз.</translation>
    </message>
    <message>
        <location filename="../processing/by_feature.py"/>
        <source>{name}: {expression} gives no number for feature {feature} of layer {layer}. Mend the expression or the field, or write what holds there: coalesce(..., 1.0).</source>
        <translation>{name}: {expression} өрнегі {layer} қабатының {feature} нысанына сан бермейді. Өрнекті немесе өрісті түзетіңіз не қабылданатын мәнді жазыңыз: coalesce(..., 1.0).</translation>
    </message>
    <message>
        <location filename="../processing/by_feature.py"/>
        <source>{name}: {expression} gives {value} for feature {feature} of layer {layer}; {limits} is taken. Mind the unit.</source>
        <translation>{name}: {expression} өрнегі {layer} қабатының {feature} нысанына {value} береді; рұқсат етілгені — {limits}. Бірлікті тексеріңіз.</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>{language}: the translation has not yet been reviewed by a native speaker. Read it before you publish.</source>
        <translation>{language}: аударманы ана тілі осы тіл болып табылатын маман әлі тексермеген. Жарияламас бұрын оқып шығыңыз.</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>keep the row, the value unknown</source>
        <translation>жолды қалдыру, мәні белгісіз</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>leave out the row</source>
        <translation>жолды өткізіп жіберу</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>fixed, those of the scheme</source>
        <translation>тұрақты, схемадан</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>quantiles of the layer</source>
        <translation>қабат квантильдері</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>found from the values</source>
        <translation>мәндер бойынша анықтау</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>ESRI, HydroSHEDS (1, 2, 4 to 128)</source>
        <translation>ESRI, HydroSHEDS (1, 2, 4 … 128)</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>TauDEM (1 to 8)</source>
        <translation>TauDEM (1-ден 8-ге дейін)</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>GRASS GIS (1 to 8, negative at the edge)</source>
        <translation>GRASS GIS (1-ден 8-ге дейін, шетінде теріс)</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>screening: zones along the paths</source>
        <translation>алдын ала іріктеу: жолдар бойындағы аймақтар</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>flow: simulated in two dimensions, too</source>
        <translation>ағын: оған қоса екі өлшемде модельдеу</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>downstream</source>
        <translation>ағыс бойынша төмен</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>upstream</source>
        <translation>ағыс бойынша жоғары</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>GeoPDF with layers</source>
        <translation>қабаттары бар GeoPDF</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>operator</source>
        <translation>оператор</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>owner</source>
        <translation>меншік иесі</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>country</source>
        <translation>ел</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>region</source>
        <translation>өңір</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>English</source>
        <translation>ағылшын</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>Russian</source>
        <translation>орыс</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>English and Russian</source>
        <translation>ағылшын және орыс</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>Kazakh (not yet reviewed)</source>
        <translation>қазақ (әлі тексерілмеген)</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>Kyrgyz (not yet reviewed)</source>
        <translation>қырғыз (әлі тексерілмеген)</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>Tajik (not yet reviewed)</source>
        <translation>тәжік (әлі тексерілмеген)</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>Uzbek (not yet reviewed)</source>
        <translation>өзбек (әлі тексерілмеген)</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>constant velocity</source>
        <translation>тұрақты жылдамдық</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>Manning, from slope and roughness</source>
        <translation>Маннинг, еңістік пен кедір-бұдырлық бойынша</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>Jobson, for a dissolved release</source>
        <translation>Джобсон, еріген төгілу үшін</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>247, as HydroSHEDS marks the ocean</source>
        <translation>247, HydroSHEDS мұхитты белгілегендей</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>keep the value of the office</source>
        <translation>кеңсе мәнін қалдыру</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>take the value of the field</source>
        <translation>далалық мәнді алу</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>write nothing, only list</source>
        <translation>ештеңе жазбау, тек тізу</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>cautious: the unknown at its worst</source>
        <translation>сақ: белгісіз ең нашар деп алынған</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>expected: by likelihood of the unknown</source>
        <translation>күтілетін: белгісіздің ықтималдығы бойынша</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>robust: by median rank over draws</source>
        <translation>тұрақты: таңдамалардағы орын медианасы бойынша</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>A3, landscape</source>
        <translation>A3, альбомдық</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>A3, portrait</source>
        <translation>A3, кітаптық</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>A4, landscape</source>
        <translation>A4, альбомдық</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>A4, portrait</source>
        <translation>A4, кітаптық</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>g (acceleration of gravity)</source>
        <translation>g (еркін түсу үдеуі)</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>m/s² (metres per second squared)</source>
        <translation>м/с² (секунд квадратына метр)</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>cm/s² (gal)</source>
        <translation>см/с² (гал)</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>intensity, degrees MSK-64</source>
        <translation>қарқындылық, MSK-64 балы</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>found from name and metadata</source>
        <translation>атауы мен метадеректері бойынша анықтау</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>people per cell</source>
        <translation>ұяшықтағы адам саны</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>people per km²</source>
        <translation>км²-дегі адам саны</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>shares of the scheme</source>
        <translation>схемадағы үлестер</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>shares in the layer</source>
        <translation>қабаттағы үлестер</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>most probable</source>
        <translation>ең ықтималы</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>highest probable</source>
        <translation>ықтималының ең жоғарысы</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>unidentified, it may be anything</source>
        <translation>анықталмаған, кез келген зат болуы мүмкін</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>harmless</source>
        <translation>зиянсыз</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>carved out of a relief that shows the store</source>
        <translation>қойма көрінетін жер бедерінен ойып алу</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>on top of a relief from before the store</source>
        <translation>қойма салынғанға дейінгі жер бедерінің үстінде</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>let in over time, by overtopping</source>
        <translation>бөгеттен асып төгілгенде біртіндеп кіргізу</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>hazard index (THI)</source>
        <translation>қауіптілік индексі (THI)</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>basic hazard index (THI by capacity and toxicity)</source>
        <translation>базалық қауіптілік индексі (сыйымдылық пен уыттылық бойынша THI)</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>risk index (TRI)</source>
        <translation>тәуекел индексі (TRI)</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>consequence class (GISTM)</source>
        <translation>салдар сыныбы (GISTM)</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>all, with their envelope</source>
        <translation>барлығы, орамымен</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>Rico et al. (2008)</source>
        <translation>Rico және басқалар (2008)</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>Concha Larrauri and Lall (2018)</source>
        <translation>Concha Larrauri және Lall (2018)</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>Piciullo et al. (2022)</source>
        <translation>Piciullo және басқалар (2022)</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>tailings</source>
        <translation>қалдықтар</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>lahar</source>
        <translation>лахар</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>debris flow</source>
        <translation>сел ағыны</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>rock avalanche</source>
        <translation>тас көшкіні</translation>
    </message>
    <message>
        <location filename="../processing/choices.py"/>
        <source>custom coefficients</source>
        <translation>өз коэффициенттері</translation>
    </message>
    <message>
        <location filename="../processing/consequence/corridors.py"/>
        <source>Layer {layer} holds no polygons. Give zones, or paths as PATHS.</source>
        <translation>{layer} қабатында полигондар жоқ. Аймақтарды немесе PATHS ішінде жолдарды беріңіз.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/corridors.py"/>
        <source>Take the OUTPUT of inundationzone, or say whose zone each is.</source>
        <translation>inundationzone құралының OUTPUT нәтижесін алыңыз немесе әр аймақтың кімдікі екенін көрсетіңіз.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/corridors.py"/>
        <source>Layer {layer}, feature {id}: p holds {value}, which is no share of runs above 0 and up to 1. Take the ZONES of simulateflow as they are.</source>
        <translation>{layer} қабаты, {id} нысаны: p өрісінде {value}, бұл 0-ден үлкен және 1-ден аспайтын есептеулер үлесі емес. simulateflow құралының ZONES нәтижесін сол күйінде алыңыз.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/corridors.py"/>
        <source>The corridor along the path of facility {facility} could not be drawn. Choose another CORRIDOR, or trace the path again.</source>
        <translation>{facility} объектісі жолының бойындағы белдеуді салу мүмкін болмады. Басқа CORRIDOR таңдаңыз немесе жолды қайта салыңыз.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/expected.py"/>
        <source>{facility}: about {people} people on the mean of the simulated runs ({low} to {high}); by share of runs {parts}.</source>
        <translation>{facility}: модельдік есептеулердің орташасы бойынша шамамен {people} адам ({low} – {high}); есептеулер үлесі бойынша {parts}.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/expected.py"/>
        <source>Means over simulated runs say how many a release would reach, not how likely it is; whom fewer than a tenth of the runs reach is not in them.</source>
        <translation>Модельдік есептеулердің орташасы төгілу қанша адамға жететінін көрсетеді, оның ықтималдығын емес; есептеулердің оннан бірінен азы жететін адамдар оған кірмейді.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/expected.py"/>
        <source>{facility}: counted in every run {people} people on the mean; a tenth of the runs reach no more than {low}, nine tenths no more than {high}.</source>
        <translation>{facility}: әр есептеуде санағанда орта есеппен {people} адам; есептеулердің оннан бірі {low} адамнан, оннан тоғызы {high} адамнан аспайды.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/exposure.py"/>
        <source>Exposure</source>
        <translation>Әсерге ұшырау</translation>
    </message>
    <message>
        <location filename="../processing/consequence/exposure.py"/>
        <source>population at risk,people,settlements,receptors,intakes,distance bands,WorldPop,GHS-POP</source>
        <translation>тәуекел аймағындағы халық,адамдар,елді мекендер,осал объектілер,су қабылдағыштар,қашықтық белдеулері,WorldPop,GHS-POP</translation>
    </message>
    <message>
        <location filename="../processing/consequence/exposure.py"/>
        <source>Zones with people</source>
        <translation>Халқы бар аймақтар</translation>
    </message>
    <message>
        <location filename="../processing/consequence/exposure.py"/>
        <source>The zones, or the bands along the paths, with people, settlements and receptors in each.</source>
        <translation>Аймақтар немесе жол бойындағы белдеулер, әрқайсысындағы халық, елді мекендер мен осал объектілермен.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/exposure.py"/>
        <location filename="../processing/map/shown.py"/>
        <source>Settlements and receptors hit</source>
        <translation>Әсерге ұшырайтын елді мекендер мен объектілер</translation>
    </message>
    <message>
        <location filename="../processing/consequence/exposure.py"/>
        <source>One point per facility and place, with distance along the path, distance from it, arrival.</source>
        <translation>Әр «объект — орын» жұбына бір нүкте, жол бойындағы және одан қашықтықпен, жету уақытымен.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/exposure.py"/>
        <location filename="../processing/consequence/flow_outputs.py"/>
        <location filename="../processing/consequence/inundationzone.py"/>
        <location filename="../processing/consequence/simulateflow.py"/>
        <location filename="../processing/map/assess_flow.py"/>
        <location filename="../processing/map/assess_layers.py"/>
        <source>Zones</source>
        <translation>Аймақтар</translation>
    </message>
    <message>
        <location filename="../processing/consequence/exposure.py"/>
        <source>Zones only partly covered by the population raster</source>
        <translation>Халық растрымен ішінара ғана қамтылған аймақтар</translation>
    </message>
    <message>
        <location filename="../processing/consequence/exposure.py"/>
        <source>Facilities whose inventory row changed</source>
        <translation>Тізілім жолы өзгерген объектілер</translation>
    </message>
    <message>
        <location filename="../processing/consequence/exposure.py"/>
        <source>People in any zone, each counted once</source>
        <translation>Кемінде бір аймақтағы халық, әрқайсысы бір рет ескерілген</translation>
    </message>
    <message>
        <location filename="../processing/consequence/exposure.py"/>
        <source>People of settlements in any zone, each counted once</source>
        <translation>Кемінде бір аймақтағы елді мекендердің халқы, әрқайсысы бір рет ескерілген</translation>
    </message>
    <message>
        <location filename="../processing/consequence/exposure.py"/>
        <source>Polygons with facility_id and level, as inundationzone writes them. Give zones or paths.</source>
        <translation>inundationzone жазатын facility_id және level өрістері бар полигондар. Аймақтарды немесе жолдарды беріңіз.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/exposure.py"/>
        <location filename="../processing/consequence/inundationzone.py"/>
        <location filename="../processing/consequence/simulateflow.py"/>
        <location filename="../processing/consequence/traveltime.py"/>
        <source>Flow paths</source>
        <translation>Ағын жолдары</translation>
    </message>
    <message>
        <location filename="../processing/consequence/exposure.py"/>
        <source>Lines with M in metres. Without zones they give corridors cut into distance bands.</source>
        <translation>M мәні метрмен берілген сызықтар. Аймақтар болмаса, қашықтық белдеулеріне бөлінген жолақтар береді.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/exposure.py"/>
        <source>Distance bands (km)</source>
        <translation>Қашықтық белдеулері (км)</translation>
    </message>
    <message>
        <location filename="../processing/consequence/exposure.py"/>
        <source>Upper ends of the bands along the path, rising, separated by commas.</source>
        <translation>Жол бойындағы белдеулердің жоғарғы шектері, өсу ретімен, үтір арқылы.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/exposure.py"/>
        <source>Corridor to either side of the path (m)</source>
        <translation>Жолдың екі жағындағы белдеу (м)</translation>
    </message>
    <message>
        <location filename="../processing/consequence/exposure.py"/>
        <source>Half the width of the corridor in which people and receptors count as exposed.</source>
        <translation>Халық пен объектілер әсерге ұшырайды деп саналатын белдеу енінің жартысы.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/exposure.py"/>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>Population raster</source>
        <translation>Халық растры</translation>
    </message>
    <message>
        <location filename="../processing/consequence/exposure.py"/>
        <source>People per cell, such as WorldPop or GHS-POP, in any CRS; it is read as it is.</source>
        <translation>Ұяшықтағы адам саны, мысалы, WorldPop немесе GHS-POP, кез келген координаталар жүйесінде; сол күйінде оқылады.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/exposure.py"/>
        <source>Unit of the population raster</source>
        <translation>Халық растрының бірлігі</translation>
    </message>
    <message>
        <location filename="../processing/consequence/exposure.py"/>
        <source>auto takes people per cell, but stops when name or metadata of the raster tell a density.</source>
        <translation>auto ұяшықтағы адам санын алады, бірақ растрдың аты немесе метадеректері тығыздықты көрсетсе, тоқтайды.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/exposure.py"/>
        <location filename="../processing/consequence/simulateflow.py"/>
        <location filename="../processing/inventory/importinventory.py"/>
        <location filename="../processing/inventory/site_parameters.py"/>
        <location filename="../processing/map/assess_parameters.py"/>
        <location filename="../processing/map/shown.py"/>
        <source>Settlements</source>
        <translation>Елді мекендер</translation>
    </message>
    <message>
        <location filename="../processing/consequence/exposure.py"/>
        <source>Points, or polygons of which the share inside a zone counts.</source>
        <translation>Нүктелер немесе аймақ ішіндегі үлесі ескерілетін полигондар.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/exposure.py"/>
        <source>People of a settlement</source>
        <translation>Елді мекен халқының саны</translation>
    </message>
    <message>
        <location filename="../processing/consequence/exposure.py"/>
        <source>Field with the number of people; empty values count as unknown, not as 0.</source>
        <translation>Адам саны бар өріс; бос мәндер 0 емес, белгісіз деп саналады.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/exposure.py"/>
        <location filename="../processing/consequence/traveltime.py"/>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>Receptors</source>
        <translation>Осал объектілер</translation>
    </message>
    <message>
        <location filename="../processing/consequence/exposure.py"/>
        <source>Intakes, dams, bridges, hospitals, protected areas: anything that should not be hit.</source>
        <translation>Су қабылдағыштар, бөгеттер, көпірлер, ауруханалар, қорғалатын аумақтар: зардап шекпеуі керек нәрсенің бәрі.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/exposure.py"/>
        <location filename="../processing/consequence/traveltime.py"/>
        <source>Name of a receptor</source>
        <translation>Осал объектінің атауы</translation>
    </message>
    <message>
        <location filename="../processing/consequence/exposure.py"/>
        <source>Field that names the receptors; by default the field name.</source>
        <translation>Осал объектілердің атауы бар өріс; әдепкіде name өрісі.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/exposure.py"/>
        <source>Reaches of traveltime</source>
        <translation>traveltime телімдері</translation>
    </message>
    <message>
        <location filename="../processing/consequence/exposure.py"/>
        <source>OUTPUT of traveltime, for the arrivals; without it the velocity below is taken.</source>
        <translation>Жету уақыты үшін traveltime құралының OUTPUT нәтижесі; онсыз төмендегі жылдамдық алынады.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/exposure.py"/>
        <location filename="../processing/consequence/flow_parameters.py"/>
        <source>Constant velocity (m/s)</source>
        <translation>Тұрақты жылдамдық (м/с)</translation>
    </message>
    <message>
        <location filename="../processing/consequence/exposure.py"/>
        <source>Velocity of the arrivals where no reaches are given.</source>
        <translation>Телімдер берілмегенде жету уақытына арналған жылдамдық.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/exposure.py"/>
        <source>ZONES are counted as they are</source>
        <translation>ZONES сол күйінде алынады</translation>
    </message>
    <message>
        <location filename="../processing/consequence/exposure.py"/>
        <source>No zone holds any of the {count} {count:place|places} of {layer}. If the layer does not cover the zones, the 0 in the fields says nothing.</source>
        <translation>{layer} қабатының объектілерінің ({count}) ешқайсысы бірде-бір аймақта жатқан жоқ. Қабат аймақтарды қамтымаса, өрістердегі 0 ештеңені білдірмейді.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/exposure.py"/>
        <source>Take the OUTPUT of traveltime.</source>
        <translation>traveltime құралының OUTPUT нәтижесін алыңыз.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/exposure.py"/>
        <source>{count} invalid {count:zone was|zones were} repaired.</source>
        <translation>Геометриясы қате аймақтар түзетілді: {count}.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/exposure.py"/>
        <source>Give ZONES, or PATHS for distance bands along them.</source>
        <translation>ZONES немесе олардың бойындағы қашықтық белдеулері үшін PATHS беріңіз.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/exposure.py"/>
        <source>{count} {count:band is|bands are} left out: all of {count:its|their} places belong to bands nearer to the facility.</source>
        <translation>Өткізіп жіберілген белдеулер: {count}: олардың барлық орындары объектіге жақын белдеулерге тиесілі.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/exposure.py"/>
        <source>Population raster {path}: negative values such as {value} are taken for no-data.</source>
        <translation>Халық растры {path}: теріс мәндер, мысалы, {value}, дерек жоқ деп алынды.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/exposure.py"/>
        <source>{count} of {total} {total:zone|zones} {count:lies|lie} partly beyond the population raster or on its no-data: people_data_share says how much was counted. People there are a lower bound, or unknown.</source>
        <translation>Ішінара халық растрынан тыс немесе деректері жоқ ұяшықтарда жатқан аймақтар: {count} / {total}: қанша үлес саналғаны people_data_share өрісінде. Ондағы халық — төменгі шек немесе белгісіз.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/exposure.py"/>
        <source>{count} {count:settlement in zones has|settlements in zones have} no known population.</source>
        <translation>Аймақтардағы халқы белгісіз елді мекендер: {count}.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/exposure.py"/>
        <source>Neither POPULATION nor SETTLEMENTS nor RECEPTORS given: areas only.</source>
        <translation>POPULATION, SETTLEMENTS, RECEPTORS берілмеген: тек аудандар.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/exposure.py"/>
        <source>{width} m corridor</source>
        <translation>{width} м белдеу</translation>
    </message>
    <message>
        <location filename="../processing/consequence/exposure.py"/>
        <source>people within {km} km</source>
        <translation>{km} км шегіндегі адамдар</translation>
    </message>
    <message>
        <location filename="../processing/consequence/flow_outputs.py"/>
        <location filename="../processing/consequence/run_extents.py"/>
        <location filename="../processing/consequence/simulateflow.py"/>
        <source>What each run covers</source>
        <translation>Әр есептеу қамтитын аумақ</translation>
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
        <translation>Модельденбеген</translation>
    </message>
    <message>
        <location filename="../processing/consequence/flow_parameters.py"/>
        <source>Method</source>
        <translation>Әдіс</translation>
    </message>
    <message>
        <location filename="../processing/consequence/flow_parameters.py"/>
        <source>constant velocity; manning from slope, roughness and depth; jobson for a dissolved release.</source>
        <translation>constant — тұрақты жылдамдық; manning — еңістік, кедір-бұдырлық пен тереңдік бойынша; jobson — еріген төгілу үшін.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/flow_parameters.py"/>
        <source>Default 1 m/s: the plume of Baia Mare 2000 travelled at 0.8 to 1.1 m/s.</source>
        <translation>Әдепкіде 1 м/с: Бая-Маре шлейфі 2000 жылы 0,8–1,1 м/с жылдамдықпен жүрген.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/flow_parameters.py"/>
        <source>Jobson: velocity</source>
        <translation>Джобсон: жылдамдық</translation>
    </message>
    <message>
        <location filename="../processing/consequence/flow_parameters.py"/>
        <source>The most probable velocity, or the highest probable one for the earliest arrival.</source>
        <translation>Ең ықтимал жылдамдық немесе ең ерте жету үшін ықтималының ең жоғарысы.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/flow_parameters.py"/>
        <source>Jobson: dissolved mass released (kg)</source>
        <translation>Джобсон: төгілген еріген масса (кг)</translation>
    </message>
    <message>
        <location filename="../processing/consequence/flow_parameters.py"/>
        <source>With it the peak concentration is given.</source>
        <translation>Берілсе, ең жоғары концентрация есептеледі.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/flow_parameters.py"/>
        <source>Jobson: share of the mass that stays dissolved</source>
        <translation>Джобсон: еріген күйде қалатын масса үлесі</translation>
    </message>
    <message>
        <location filename="../processing/consequence/flow_parameters.py"/>
        <source>1 for a conservative substance, less for one that decays or settles.</source>
        <translation>Консервативті зат үшін 1, ыдырайтын немесе шөгетін зат үшін кемірек.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/flow_parameters.py"/>
        <source>Manning: roughness n</source>
        <translation>Маннинг: кедір-бұдырлық n</translation>
    </message>
    <message>
        <location filename="../processing/consequence/flow_parameters.py"/>
        <source>About 0.03 for smooth plains rivers, 0.05 for mountain rivers, 0.07 for bouldery ones.</source>
        <translation>Жазық өзендердің тегіс арналары үшін шамамен 0,03, тау өзендері үшін 0,05, қойтасты арналар үшін 0,07.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/flow_parameters.py"/>
        <source>Manning: width (m)</source>
        <translation>Маннинг: ені (м)</translation>
    </message>
    <message>
        <location filename="../processing/consequence/flow_parameters.py"/>
        <source>Width of the channel; used when the discharge is known.</source>
        <translation>Арнаның ені; су шығыны белгілі болғанда қолданылады.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/flow_parameters.py"/>
        <source>Manning: depth (m)</source>
        <translation>Маннинг: тереңдігі (м)</translation>
    </message>
    <message>
        <location filename="../processing/consequence/flow_parameters.py"/>
        <source>Depth of the flow; used when the discharge is unknown.</source>
        <translation>Ағын тереңдігі; су шығыны белгісіз болғанда қолданылады.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/flow_parameters.py"/>
        <source>Discharge (m3/s)</source>
        <translation>Су шығыны (м³/с)</translation>
    </message>
    <message>
        <location filename="../processing/consequence/flow_parameters.py"/>
        <source>Flow at the time of the release, at the place where DRAINAGE_AREA is.</source>
        <translation>Төгілу кезіндегі, DRAINAGE_AREA берілген жердегі су шығыны.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/flow_parameters.py"/>
        <source>Drainage area (km2)</source>
        <translation>Су жинау алаңы (км²)</translation>
    </message>
    <message>
        <location filename="../processing/consequence/flow_parameters.py"/>
        <source>Area upstream of the place where the discharges hold.</source>
        <translation>Су шығындары жататын жерден жоғарғы алаң.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/flow_parameters.py"/>
        <source>Mean annual discharge (m3/s)</source>
        <translation>Орташа жылдық су шығыны (м³/с)</translation>
    </message>
    <message>
        <location filename="../processing/consequence/flow_parameters.py"/>
        <source>Long-term mean flow at the same place; Jobson is surer with it.</source>
        <translation>Сол жердегі көпжылдық орташа су шығыны; онымен Джобсон әдісі сенімдірек.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/flow_parameters.py"/>
        <source>Slope (m/m)</source>
        <translation>Еңістік (м/м)</translation>
    </message>
    <message>
        <location filename="../processing/consequence/flow_parameters.py"/>
        <source>Slope of the river; by default from the heights along each path, or drop_m over length_km.</source>
        <translation>Өзен еңістігі; әдепкіде әр жол бойындағы биіктіктер бойынша немесе drop_m мәнін length_km мәніне бөлу арқылы.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/flow_parameters.py"/>
        <source>{label}: field of the paths</source>
        <translation>{label}: жолдар қабатының өрісі</translation>
    </message>
    <message>
        <location filename="../processing/consequence/flow_parameters.py"/>
        <source>Value per path; where it is empty the number above holds.</source>
        <translation>Әр жолға өз мәні; ол бос болса, жоғарыдағы сан қолданылады.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/flow_parameters.py"/>
        <source>Discharge per area (L/s per km2)</source>
        <translation>Ағын модулі (км²-ден л/с)</translation>
    </message>
    <message>
        <location filename="../processing/consequence/flow_parameters.py"/>
        <source>Mean annual runoff of an area: gives the discharge, and the mean annual one, from the drainage area where they are not known.</source>
        <translation>Аумақтың орташа жылдық ағын модулі: белгісіз болса, су жинау алаңы бойынша су шығынын және орташа жылдық су шығынын береді.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/flow_parameters.py"/>
        <source>D8 raster the paths were traced on: gives the drainage area along them, with which flows grow.</source>
        <translation>Жолдар салынған D8 растры: олардың бойында су шығындары соған қарай өсетін су жинау алаңын береді.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/flow_parameters.py"/>
        <source>auto finds the coding from the values; say which it is where several fit.</source>
        <translation>auto кодтауды мәндер бойынша анықтайды; бірнешеуі сәйкес болса, қайсысы екенін көрсетіңіз.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/flow_parameters.py"/>
        <source>Accumulating drainage areas</source>
        <translation>Су жинау алаңдарын жинақтау</translation>
    </message>
    <message>
        <location filename="../processing/consequence/flow_sites.py"/>
        <source>it has no position</source>
        <translation>оның орны белгісіз</translation>
    </message>
    <message>
        <location filename="../processing/consequence/flow_sites.py"/>
        <source>PATHS has the path of none of the facilities: check facility_id.</source>
        <translation>PATHS ішінде объектілердің ешқайсысының жолы жоқ: facility_id өрісін тексеріңіз.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/flow_sites.py"/>
        <source>STORE has no outline for {count} of {total} facilities, the first: {facility}. A disc about each stands for it. Give the outlines facility_id, or let them hold their facility.</source>
        <translation>STORE ішінде контуры жоқ объектілер: {count} / {total}, біріншісі: {facility}. Оның орнына әрқайсысының айналасындағы дөңгелек алынады. Контурларға facility_id беріңіз немесе олар өз объектісін қамтысын.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/inflows.py"/>
        <source>Take the HYDROGRAPHS of simulateflow.</source>
        <translation>simulateflow құралының HYDROGRAPHS нәтижесін алыңыз.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/inflows.py"/>
        <source>Layer {layer}, feature {feature}: a hydrograph of facility {facility} has no distance_km or no start_p10_min. Take the HYDROGRAPHS of simulateflow as they are.</source>
        <translation>{layer} қабаты, {feature} нысаны: {facility} объектісінің гидрографында distance_km немесе start_p10_min жоқ. simulateflow құралының HYDROGRAPHS нәтижесін сол күйінде алыңыз.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/inflows.py"/>
        <source>{facility}: the river starts {km} km down the path from the hydrograph of the simulated flow, {minutes} min after the release, with {peak} m³/s at its peak ({peaks}) and {volume} m³ ({volumes}).</source>
        <translation>{facility}: өзен жол бойымен {km} км жерде модельденген ағынның гидрографынан, төгілуден {minutes} мин кейін, {peak} м³/с ({peaks}) шыңымен және {volume} м³ ({volumes}) көлемімен басталады.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/inflows.py"/>
        <source>HYDROGRAPHS of {count} of {total} facilities lie on no path of theirs: these start as without.</source>
        <translation>HYDROGRAPHS өз жолында жатпаған объектілер: {count} / {total}; олардың өзендері гидрографсыз басталады.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/inundationzone.py"/>
        <source>Inundation zone</source>
        <translation>Бөгет бұзылғандағы су басу аймағы</translation>
    </message>
    <message>
        <location filename="../processing/consequence/inundationzone.py"/>
        <source>LAHARZ,lahar,mudflow,run-out,inundated area,cross-section,dam breach</source>
        <translation>LAHARZ,лахар,сел,жайылу,су басу аймағы,көлденең қима,бөгеттің бұзылуы</translation>
    </message>
    <message>
        <location filename="../processing/consequence/inundationzone.py"/>
        <source>One polygon per facility and level: low, middle, high.</source>
        <translation>Әр объект пен деңгейге бір полигон: low, middle, high.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/inundationzone.py"/>
        <location filename="../processing/map/shown.py"/>
        <source>Cross-sections</source>
        <translation>Көлденең қималар</translation>
    </message>
    <message>
        <location filename="../processing/consequence/inundationzone.py"/>
        <source>Lines across the valley with depth, width and area of flow.</source>
        <translation>Тереңдігі, ені және ағын ауданы бар аңғарға көлденең сызықтар.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/inundationzone.py"/>
        <source>Not made</source>
        <translation>Салынбағандар</translation>
    </message>
    <message>
        <location filename="../processing/consequence/inundationzone.py"/>
        <source>Facilities and levels without a zone, with the reason.</source>
        <translation>Аймағы жоқ объектілер мен деңгейлер, себебімен.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/inundationzone.py"/>
        <source>Zones that ended before their area was covered</source>
        <translation>Ауданы қамтылмай тұрып аяқталған аймақтар</translation>
    </message>
    <message>
        <location filename="../processing/consequence/inundationzone.py"/>
        <source>Facilities and levels without a zone</source>
        <translation>Аймағы жоқ объектілер мен деңгейлер</translation>
    </message>
    <message>
        <location filename="../processing/consequence/inundationzone.py"/>
        <location filename="../processing/consequence/simulateflow.py"/>
        <source>Facilities with released volumes</source>
        <translation>Төгілу көлемі бар объектілер</translation>
    </message>
    <message>
        <location filename="../processing/consequence/inundationzone.py"/>
        <source>Output of releaserunout, or any layer with facility_id and a field of released volumes.</source>
        <translation>releaserunout құралының OUTPUT нәтижесі немесе facility_id мен төгілу көлемінің өрісі бар кез келген қабат.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/inundationzone.py"/>
        <source>One volume for all three levels; by default release_known_m3 where it is known, else the band that releaserunout wrote.</source>
        <translation>Барлық үш деңгейге бір көлем; әдепкіде белгілі болса, release_known_m3, болмаса releaserunout жазған аралық.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/inundationzone.py"/>
        <source>Paths of the facilities, traced on the same relief, with M in metres (tracedownstream).</source>
        <translation>Сол жер бедері бойынша салынған, M мәні метрмен берілген объект жолдары (tracedownstream).</translation>
    </message>
    <message>
        <location filename="../processing/consequence/inundationzone.py"/>
        <source>The relief to fill, 30 m or finer for single valleys; it is read along the paths only.</source>
        <translation>Толтырылатын жер бедері, жеке аңғарлар үшін 30 м немесе ұсағырақ; тек жолдар бойымен оқылады.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/inundationzone.py"/>
        <source>Mobility</source>
        <translation>Қозғалғыштық</translation>
    </message>
    <message>
        <location filename="../processing/consequence/inundationzone.py"/>
        <source>Which coefficients a and b: A = a V^(2/3) and B = b V^(2/3). Those of tailings: unverified.</source>
        <translation>Қай a және b коэффициенттері: A = a V^(2/3) және B = b V^(2/3). Қалдықтарға арналғандары тексерілмеген.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/inundationzone.py"/>
        <source>Custom coefficient a (cross-section)</source>
        <translation>Өз a коэффициенті (көлденең қима)</translation>
    </message>
    <message>
        <location filename="../processing/consequence/inundationzone.py"/>
        <source>Custom coefficient b (plan area)</source>
        <translation>Өз b коэффициенті (пландағы аудан)</translation>
    </message>
    <message>
        <location filename="../processing/consequence/inundationzone.py"/>
        <source>Used with the mobility custom only.</source>
        <translation>Тек custom қозғалғыштығында қолданылады.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/inundationzone.py"/>
        <source>Factor of uncertainty of both areas</source>
        <translation>Екі ауданның белгісіздік көбейткіші</translation>
    </message>
    <message>
        <location filename="../processing/consequence/inundationzone.py"/>
        <source>Low zones take the areas divided by it, high zones multiplied. The default 2 is assumed.</source>
        <translation>Төменгі аймақтар үшін аудандар оған бөлінеді, жоғарғылары үшін көбейтіледі. Әдепкі 2 мәні жорамалданған.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/inundationzone.py"/>
        <source>Distance between written cross-sections (m)</source>
        <translation>Жазылатын көлденең қималардың арасы (м)</translation>
    </message>
    <message>
        <location filename="../processing/consequence/inundationzone.py"/>
        <source>Sections are computed at every cell; of these one is written every so many metres.</source>
        <translation>Қималар әр ұяшықта есептеледі; олардың біреуі осынша метр сайын жазылады.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/inundationzone.py"/>
        <source>{count} of {total} {total:zone|zones} ended before {count:its|their} area was covered (end of path, relief or no-data): see the field ends.</source>
        <translation>Ауданы қамтылмай тұрып аяқталған аймақтар: {count} / {total} (жолдың, жер бедерінің соңы немесе дерек жоқ): ends өрісін қараңыз.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/inundationzone.py"/>
        <source>For {count} of {total} {total:zone|zones} the relief is too coarse: use a finer one.</source>
        <translation>Жер бедері тым ірі аймақтар: {count} / {total}: ұсағырағын алыңыз.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/inundationzone.py"/>
        <source>{count} {count:zone|zones} could not be made; the first: {facility}, {reason}</source>
        <translation>Салынбаған аймақтар: {count}; біріншісі: {facility}, {reason}</translation>
    </message>
    <message>
        <location filename="../processing/consequence/inundationzone.py"/>
        <source>it has no path in PATHS</source>
        <translation>PATHS ішінде оның жолы жоқ</translation>
    </message>
    <message>
        <location filename="../processing/consequence/inundationzone.py"/>
        <source>its path was traced over cells of another size: trace it on this relief</source>
        <translation>жолы өлшемі басқа ұяшықтармен салынған: оны осы жер бедері бойынша салыңыз</translation>
    </message>
    <message>
        <location filename="../processing/consequence/inundationzone.py"/>
        <source>its path does not run on the valley floor of this relief: trace it on this relief</source>
        <translation>жолы осы жер бедеріндегі аңғар түбімен өтпейді: оны осы жер бедері бойынша салыңыз</translation>
    </message>
    <message>
        <location filename="../processing/consequence/inundationzone.py"/>
        <source>its zone is smaller than a cell of the relief</source>
        <translation>аймағы жер бедерінің ұяшығынан кіші</translation>
    </message>
    <message>
        <location filename="../processing/consequence/inundationzone.py"/>
        <source>its path is shorter than a cell of the relief</source>
        <translation>жолы жер бедерінің ұяшығынан қысқа</translation>
    </message>
    <message>
        <location filename="../processing/consequence/inundationzone.py"/>
        <source>its path starts outside the relief</source>
        <translation>жолы жер бедерінен тыс басталады</translation>
    </message>
    <message>
        <location filename="../processing/consequence/inundationzone.py"/>
        <source>its path starts on no-data of the relief</source>
        <translation>жолы жер бедерінің деректері жоқ ұяшығында басталады</translation>
    </message>
    <message>
        <location filename="../processing/consequence/overlaps.py"/>
        <source>all facilities</source>
        <translation>барлық объект</translation>
    </message>
    <message>
        <location filename="../processing/consequence/overlaps.py"/>
        <source>People in any zone cannot be told: the zones cover nothing together.</source>
        <translation>Кемінде бір аймақтағы адам саны белгісіз: аймақтар бірге ештеңені қамтымайды.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/overlaps.py"/>
        <source>within {km} km</source>
        <translation>{km} км шегінде</translation>
    </message>
    <message>
        <location filename="../processing/consequence/overlaps.py"/>
        <source>in all zones</source>
        <translation>барлық аймақта</translation>
    </message>
    <message>
        <location filename="../processing/consequence/overlaps.py"/>
        <source>People {within} of any facility, each counted once: {people}.</source>
        <translation>Кемінде бір объектінің {within} халық, әрқайсысы бір рет ескерілген: {people}.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/overlaps.py"/>
        <source>People of the settlements {within} of any facility, each counted once: {people}.</source>
        <translation>Кемінде бір объектінің {within} елді мекендер халқы, әрқайсысы бір рет ескерілген: {people}.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/path_layer.py"/>
        <source>Layer {layer} has no M values (metres along the path). Use the output of tracedownstream or tracenetwork, stored in a format that keeps M (GeoPackage).</source>
        <translation>{layer} қабатында M мәндері (жол бойындағы метрлер) жоқ. M мәнін сақтайтын пішімде (GeoPackage) сақталған tracedownstream немесе tracenetwork нәтижесін алыңыз.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/path_layer.py"/>
        <source>Layer {layer}: the path of facility {name} has several parts. Keep one line per path.</source>
        <translation>{layer} қабаты: {name} объектісінің жолы бірнеше бөліктен тұрады. Әр жолға бір сызық қалдырыңыз.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/path_layer.py"/>
        <source>Layer {layer}: the path of facility {name} is no line.</source>
        <translation>{layer} қабаты: {name} объектісінің жолы — сызық емес.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/places.py"/>
        <source>Layer {layer}, feature {id}: field {field} holds {value}, which is no number of people. Correct it, or leave it empty where it is unknown.</source>
        <translation>{layer} қабаты, {id} нысаны: {field} өрісінде {value}, бұл адам саны емес. Мәнді түзетіңіз немесе белгісіз болса, бос қалдырыңыз.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/places.py"/>
        <source>Layer {layer}, feature {id}: its geometry is invalid and cannot be repaired: {reason}</source>
        <translation>{layer} қабаты, {id} нысаны: геометриясы жарамсыз және түзетілмейді: {reason}</translation>
    </message>
    <message>
        <location filename="../processing/consequence/released_volumes.py"/>
        <source>Released volume (m3)</source>
        <translation>Төгілу көлемі (м³)</translation>
    </message>
    <message>
        <location filename="../processing/consequence/released_volumes.py"/>
        <source>Layer {layer} has none of the fields {fields}. Run releaserunout first, or choose a VOLUME_FIELD.</source>
        <translation>{layer} қабатында {fields} өрістерінің бірде-бірі жоқ. Алдымен releaserunout орындаңыз немесе VOLUME_FIELD таңдаңыз.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/released_volumes.py"/>
        <location filename="../processing/consequence/releaserunout.py"/>
        <source>{count} {count:facility has|facilities have} a known release: taken as given, without a band.</source>
        <translation>Төгілу көлемі белгілі объектілер: {count}; ол берілгендей, аралықсыз алынды.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/released_volumes.py"/>
        <source>The release_known_m3 of {count} {count:facility|facilities} is greater than what is stored and was not taken; the first: {facility}. Correct it or the volume.</source>
        <translation>release_known_m3 мәні қоймаланғаннан көп болып, алынбаған объектілер: {count}; біріншісі: {facility}. Оны немесе көлемді түзетіңіз.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/releaserunout.py"/>
        <source>Released volume and run-out</source>
        <translation>Төгілу көлемі және жайылу қашықтығы</translation>
    </message>
    <message>
        <location filename="../processing/consequence/releaserunout.py"/>
        <source>dam breach,tailings release,run-out distance,Rico,Larrauri,Piciullo,band</source>
        <translation>бөгеттің бұзылуы,қалдықтардың төгілуі,жайылу қашықтығы,Rico,Larrauri,Piciullo,аралық</translation>
    </message>
    <message>
        <location filename="../processing/consequence/releaserunout.py"/>
        <source>Inventory with dam_height_m and volume_m3; where volume_m3 is empty, mass_t, capacity_m3 or area_m2 give a range. release_known_m3 goes before the relations.</source>
        <translation>dam_height_m және volume_m3 бар тізілім; volume_m3 бос болса, аралықты mass_t, capacity_m3 немесе area_m2 береді. release_known_m3 тәуелділіктердің орнына алынады.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/releaserunout.py"/>
        <source>Relation</source>
        <translation>Тәуелділік</translation>
    </message>
    <message>
        <location filename="../processing/consequence/releaserunout.py"/>
        <source>One published relation, or all of them side by side with their envelope.</source>
        <translation>Бір жарияланған тәуелділік немесе барлығы қатар, орамымен.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/releaserunout.py"/>
        <source>Add pond water to the stored volume</source>
        <translation>Тоған суын қалдық көлеміне қосу</translation>
    </message>
    <message>
        <location filename="../processing/consequence/releaserunout.py"/>
        <source>Counts pond_volume_m3 as stored, so that it may be released too.</source>
        <translation>pond_volume_m3 мәнін қоймаланған деп санайды, ол да төгілуі мүмкін.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/releaserunout.py"/>
        <source>Dry density where it is unknown (t/m3)</source>
        <translation>Белгісіз болғандағы құрғақ тығыздық (т/м³)</translation>
    </message>
    <message>
        <location filename="../processing/consequence/releaserunout.py"/>
        <source>Range that turns a mass without density into a range of volumes. Assumed, not measured.</source>
        <translation>Тығыздығы жоқ массаны көлем аралығына айналдыратын аралық. Жорамалданған, өлшенбеген.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/releaserunout.py"/>
        <source>The facilities with released volumes (m3), run-out distances (km), their bands and notes.</source>
        <translation>Төгілу көлемі (м³), жайылу қашықтығы (км), олардың аралықтары мен ескертпелері бар объектілер.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/releaserunout.py"/>
        <source>Facilities with an estimate</source>
        <translation>Бағасы бар объектілер</translation>
    </message>
    <message>
        <location filename="../processing/consequence/releaserunout.py"/>
        <source>Facilities without any estimate</source>
        <translation>Ешқандай бағасы жоқ объектілер</translation>
    </message>
    <message>
        <location filename="../processing/consequence/releaserunout.py"/>
        <source>DENSITY must be a range above 0, such as 1.0,2.0</source>
        <translation>DENSITY 0-ден үлкен аралық болуы керек, мысалы, 1.0,2.0</translation>
    </message>
    <message>
        <location filename="../processing/consequence/releaserunout.py"/>
        <source>Layer {layer} has none of the fields {fields}. {remedy}</source>
        <translation>{layer} қабатында {fields} өрістерінің бірде-бірі жоқ. {remedy}</translation>
    </message>
    <message>
        <location filename="../processing/consequence/releaserunout.py"/>
        <source>Bring it into the inventory schema with importinventory first.</source>
        <translation>Алдымен оны importinventory құралымен тізілім схемасына келтіріңіз.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/releaserunout.py"/>
        <source>{count} of {total} {total:facility|facilities} {count:has|have} neither volume nor dam height: no estimate.</source>
        <translation>Көлемі де, бөгет биіктігі де белгісіз объектілер: {count} / {total}: баға жоқ.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/releaserunout.py"/>
        <source>{count} {count:facility lies|facilities lie} outside the recorded failures from which the relations were made: see out_of_range. Their estimates are continuations.</source>
        <translation>Тәуелділіктер жасалған тіркелген авариялардың шегінен тыс объектілер: {count}: out_of_range өрісін қараңыз. Олардың бағасы — тәуелділіктің жалғасы.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/releaserunout.py"/>
        <source>{count} {count:facility has|facilities have} unknown or refused inputs: see release_notes.</source>
        <translation>Деректері белгісіз немесе қабылданбаған объектілер: {count}: release_notes өрісін қараңыз.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/run_extents.py"/>
        <source>EXTENTS of simulateflow, with its ZONES: people are counted in every run, for 10 and 90 % of them.</source>
        <translation>simulateflow құралының EXTENTS нәтижесі, оның ZONES нәтижесімен бірге: адамдар әр есептеуде саналады, олардың 10 және 90 %-ы үшін.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/run_extents.py"/>
        <source>People by depth in the runs</source>
        <translation>Есептеулердегі тереңдік бойынша адамдар</translation>
    </message>
    <message>
        <location filename="../processing/consequence/run_extents.py"/>
        <source>Table of people whom the runs of each facility reach deeper than each depth: mean, 10, 50, 90 %.</source>
        <translation>Әр объектінің есептеулері әр тереңдіктен терең жететін адамдардың кестесі: орташа, 10, 50, 90 %.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/run_extents.py"/>
        <source>EXTENTS go with the ZONES of simulateflow: give those of the same run as ZONES.</source>
        <translation>EXTENTS simulateflow құралының ZONES нәтижесімен бірге беріледі: ZONES ретінде сол есептің зоналарын беріңіз.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/run_extents.py"/>
        <source>Take the EXTENTS of simulateflow.</source>
        <translation>simulateflow құралының EXTENTS нәтижесін алыңыз.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/run_extents.py"/>
        <source>EXTENTS have no runs of {count} of the facilities with zones, the first: {facility}.</source>
        <translation>EXTENTS ішінде есептеулері жоқ, бірақ аймақтары бар объектілер: {count}, біріншісі: {facility}.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/run_extents.py"/>
        <source>People by depth</source>
        <translation>Тереңдік бойынша адамдар</translation>
    </message>
    <message>
        <location filename="../processing/consequence/run_extents.py"/>
        <source>Layer {layer}, feature {feature}: one of {fields} is empty. Take the EXTENTS of simulateflow as they are.</source>
        <translation>{layer} қабаты, {feature} нысаны: {fields} өрістерінің бірі бос. simulateflow құралының EXTENTS нәтижесін сол күйінде алыңыз.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/simulateflow.py"/>
        <source>Simulated flow</source>
        <translation>Ағынды модельдеу</translation>
    </message>
    <message>
        <location filename="../processing/consequence/simulateflow.py"/>
        <source>mudflow,two-dimensional,ensemble,depth,velocity,arrival,probability,dam breach,Voellmy,Bingham</source>
        <translation>ағын,сел,екі өлшемді модель,ансамбль,тереңдік,жылдамдық,жету уақыты,ықтималдық,бөгеттің бұзылуы,Фёльми,Бингам,mudflow</translation>
    </message>
    <message>
        <location filename="../processing/consequence/simulateflow.py"/>
        <source>Output of releaserunout, or any points or outlines with a field of released volumes.</source>
        <translation>releaserunout нәтижесі немесе төгілу көлемі өрісі бар кез келген нүктелер не контурлар.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/simulateflow.py"/>
        <source>The volume of each facility, taken as known; by default release_known_m3 where it is known, else the band that releaserunout wrote.</source>
        <translation>Әр объектінің көлемі, белгілі деп алынады; әдепкіде белгілі болса release_known_m3, болмаса releaserunout жазған шашырау.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/simulateflow.py"/>
        <source>The relief to flow over, 30 m or finer, in any CRS; windows of it are read about each facility.</source>
        <translation>Ағын жүретін жер бедері, 30 м немесе ұсағырақ, кез келген координаталар жүйесінде; әр объект айналасындағы терезелері оқылады.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/simulateflow.py"/>
        <source>Outlines of the stores</source>
        <translation>Қойма контурлары</translation>
    </message>
    <message>
        <location filename="../processing/consequence/simulateflow.py"/>
        <source>Polygons of what may flow out, with facility_id or about their facility; else a disc stands for it.</source>
        <translation>Ағып шығуы мүмкін бөліктің полигондары, facility_id бар немесе өз объектісінің айналасында; болмаса, орнына дөңгелек алынады.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/simulateflow.py"/>
        <source>Output of tracedownstream: places the windows, and measures how far flows reach along them.</source>
        <translation>tracedownstream нәтижесі: терезелерді орналастырады және ағынның олармен қаншалықты алыс баратынын өлшейді.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/simulateflow.py"/>
        <source>CROSSINGS of tracedownstream: what passes there over time goes into the report.</source>
        <translation>tracedownstream құралының CROSSINGS нәтижесі: онда уақыт бойынша не өтетіні есепке кіреді.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/simulateflow.py"/>
        <source>Places within 2 km of a path: what passes beside them over time goes into the report.</source>
        <translation>Жолдан 2 км шегіндегі орындар: олардың жанынан уақыт бойынша не өтетіні есепке кіреді.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/simulateflow.py"/>
        <source>Runs per facility</source>
        <translation>Бір объектіге есептеулер</translation>
    </message>
    <message>
        <location filename="../processing/consequence/simulateflow.py"/>
        <source>How many runs share out what is not known; 24 to 48 for final maps. One alone is marked so.</source>
        <translation>Белгісіз мәндер қанша есептеуге бөлінеді; түпкілікті карталар үшін 24–48. Жалғыз есептеу солай белгіленеді.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/simulateflow.py"/>
        <source>Seed</source>
        <translation>Бастапқы сан</translation>
    </message>
    <message>
        <location filename="../processing/consequence/simulateflow.py"/>
        <source>Number from which the runs are drawn: the same gives the same runs.</source>
        <translation>Есептеулер таңдалатын сан: сол сан сол есептеулерді береді.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/simulateflow.py"/>
        <source>Duration (h)</source>
        <translation>Ұзақтығы (сағ)</translation>
    </message>
    <message>
        <location filename="../processing/consequence/simulateflow.py"/>
        <source>For how long a flow is followed at most, hours; it ends sooner when it stands.</source>
        <translation>Ағын ең көбі қанша сағат бақыланады; тоқтаса, ертерек аяқталады.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/simulateflow.py"/>
        <source>How the store is released</source>
        <translation>Қойма қалай төгіледі</translation>
    </message>
    <message>
        <location filename="../processing/consequence/simulateflow.py"/>
        <source>carved: the relief shows the store as it stands; on_top: the relief is older than the store; hydrograph: overtopping, let in over time.</source>
        <translation>carved: жер бедерінде қойма қазіргі күйінде көрінеді; on_top: жер бедері қоймадан ескі; hydrograph: бөгеттен асып төгілу, біртіндеп кіргізіледі.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/simulateflow.py"/>
        <source>Density of the flow (kg/m3)</source>
        <translation>Ағын тығыздығы (кг/м³)</translation>
    </message>
    <message>
        <location filename="../processing/consequence/simulateflow.py"/>
        <source>Only yield stress over density counts, so it changes little.</source>
        <translation>Тек аққыштық шегінің тығыздыққа қатынасы маңызды, сондықтан аз өзгертеді.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/simulateflow.py"/>
        <source>Size of the cells (m)</source>
        <translation>Ұяшық өлшемі (м)</translation>
    </message>
    <message>
        <location filename="../processing/consequence/simulateflow.py"/>
        <source>Other cells than those of the relief: finer for small volumes, coarser for a quick look.</source>
        <translation>Жер бедерінікінен басқа ұяшықтар: шағын көлемдер үшін ұсағырақ, жылдам қарау үшін ірірек.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/simulateflow.py"/>
        <location filename="../processing/inventory/importinventory.py"/>
        <location filename="../processing/map/nationalreport.py"/>
        <source>Language of the report</source>
        <translation>Есеп тілі</translation>
    </message>
    <message>
        <location filename="../processing/consequence/simulateflow.py"/>
        <source>Language of the report: en or ru.</source>
        <translation>Есеп тілі: en немесе ru.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/simulateflow.py"/>
        <location filename="../processing/map/assess_layers.py"/>
        <source>Zones by share of runs</source>
        <translation>Есептеулер үлесі бойынша аймақтар</translation>
    </message>
    <message>
        <location filename="../processing/consequence/simulateflow.py"/>
        <source>Polygons reached, more than 0.5 m deep, by 10, 50 and 90 % of the runs, one within the other.</source>
        <translation>Есептеулердің 10, 50 және 90 %-ы 0,5 м-ден терең жеткен полигондар, бірі бірінің ішінде.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/simulateflow.py"/>
        <source>Polygons deeper than 0.5, 1.2, 2 and 4 m in every single run; exposure counts people in them.</source>
        <translation>Әрбір жеке есептеуде 0,5, 1,2, 2 және 4 м-ден терең полигондар; exposure олардағы адамдарды санайды.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/simulateflow.py"/>
        <source>Share of runs</source>
        <translation>Есептеулер үлесі</translation>
    </message>
    <message>
        <location filename="../processing/consequence/simulateflow.py"/>
        <source>Raster: the share of runs that reach a cell, 0 to 1.</source>
        <translation>Растр: ұяшыққа жететін есептеулер үлесі, 0–1.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/simulateflow.py"/>
        <source>Largest depth (m)</source>
        <translation>Ең үлкен тереңдік (м)</translation>
    </message>
    <message>
        <location filename="../processing/consequence/simulateflow.py"/>
        <source>Raster of two bands: median of the runs, and 90 %.</source>
        <translation>Екі арналы растр: есептеулер медианасы және 90 %.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/simulateflow.py"/>
        <source>Largest speed (m/s)</source>
        <translation>Ең үлкен жылдамдық (м/с)</translation>
    </message>
    <message>
        <location filename="../processing/consequence/simulateflow.py"/>
        <source>Arrival (min)</source>
        <translation>Жету уақыты (мин)</translation>
    </message>
    <message>
        <location filename="../processing/consequence/simulateflow.py"/>
        <source>Raster of two bands: minutes until the earliest run, and the median one.</source>
        <translation>Екі арналы растр: ең ерте және медианалық есептеуге дейінгі минуттар.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/simulateflow.py"/>
        <source>Class of hazard by depth and speed</source>
        <translation>Тереңдік пен жылдамдық бойынша қауіптілік сыныбы</translation>
    </message>
    <message>
        <location filename="../processing/consequence/simulateflow.py"/>
        <source>Raster of classes 1 to 6 (H1 to H6), the median of the runs.</source>
        <translation>1–6 сыныптарының растры (H1–H6), есептеулер медианасы.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/simulateflow.py"/>
        <source>Hydrographs along the paths</source>
        <translation>Жолдар бойындағы гидрографтар</translation>
    </message>
    <message>
        <location filename="../processing/consequence/simulateflow.py"/>
        <source>Points along the paths as far as half of the runs come: when what passes starts, peaks and ends, its peak and volume, at 10, 50 and 90 % of the runs.</source>
        <translation>Есептеулердің жартысы жететін жерге дейін жолдар бойындағы нүктелер: өтетіннің басталуы, шыңы мен аяқталуы, ең үлкен шығыны мен көлемі, есептеулердің 10, 50 және 90 %-ы үшін.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/simulateflow.py"/>
        <location filename="../processing/inventory/importinventory.py"/>
        <source>Report</source>
        <translation>Есеп</translation>
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
        <translation>Картасы, шекара қиылыстары мен орындардан не өтетіні, масса балансы, баптаулары және неге күмәндану керегі бар бет.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/simulateflow.py"/>
        <source>Facilities that could not be simulated, with the reason.</source>
        <translation>Модельденбеген объектілер, себебімен.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/simulateflow.py"/>
        <source>Facilities simulated</source>
        <translation>Модельденген объектілер</translation>
    </message>
    <message>
        <location filename="../processing/consequence/simulateflow.py"/>
        <source>Runs</source>
        <translation>Есептеулер</translation>
    </message>
    <message>
        <location filename="../processing/consequence/simulateflow.py"/>
        <source>Facilities not simulated</source>
        <translation>Модельденбеген объектілер</translation>
    </message>
    <message>
        <location filename="../processing/consequence/simulateflow.py"/>
        <source>{facility}: run {number} of {count}</source>
        <translation>{facility}: есептеу {number} / {count}</translation>
    </message>
    <message>
        <location filename="../processing/consequence/simulateflow.py"/>
        <source>p ≥ {share}: {area} km², {length} km</source>
        <translation>p ≥ {share}: {area} км², {length} км</translation>
    </message>
    <message>
        <location filename="../processing/consequence/simulateflow.py"/>
        <source>{facility}: {count} {count:run|runs}; {areas}.</source>
        <translation>{facility}: есептеулер: {count}; {areas}.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/simulateflow.py"/>
        <source>{count} {count:facility|facilities} could not be simulated; the first: {facility}, {reason}</source>
        <translation>Модельденбеген объектілер: {count}; біріншісі: {facility}, {reason}</translation>
    </message>
    <message>
        <location filename="../processing/consequence/simulateflow.py"/>
        <source>Cancelled: what was done of {done} of {count} facilities is written.</source>
        <translation>Тоқтатылды: орындалғаны жазылды, объектілер: {done} / {count}.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/traveltime.py"/>
        <source>Travel time</source>
        <translation>Жету уақыты</translation>
    </message>
    <message>
        <location filename="../processing/consequence/traveltime.py"/>
        <source>arrival,velocity,Manning,Jobson,border,48 hours,dilution,concentration</source>
        <translation>жету уақыты,жылдамдық,Маннинг,Джобсон,шекара,48 сағат,сұйылту,концентрация</translation>
    </message>
    <message>
        <location filename="../processing/consequence/traveltime.py"/>
        <location filename="../processing/map/shown.py"/>
        <source>Reaches with arrival times</source>
        <translation>Жету уақыты бар телімдер</translation>
    </message>
    <message>
        <location filename="../processing/consequence/traveltime.py"/>
        <source>The paths cut into reaches; hours are those at the lower end of each reach.</source>
        <translation>Телімдерге бөлінген жолдар; сағат әр телімнің төменгі ұшына жатады.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/traveltime.py"/>
        <location filename="../processing/map/shown.py"/>
        <source>Arrivals</source>
        <translation>Жету уақыттары</translation>
    </message>
    <message>
        <location filename="../processing/consequence/traveltime.py"/>
        <source>One point per receptor, border crossing and equal distance, with its hours.</source>
        <translation>Әр осал объектіге, шекара қиылысына және тең қашықтыққа бір нүкте, сағатымен.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/traveltime.py"/>
        <source>Receptors too far from every path</source>
        <translation>Барлық жолдан тым алыс осал объектілер</translation>
    </message>
    <message>
        <location filename="../processing/consequence/traveltime.py"/>
        <source>Paths that reach a border within the limit</source>
        <translation>Шекараға мерзім ішінде жететін жолдар</translation>
    </message>
    <message>
        <location filename="../processing/consequence/traveltime.py"/>
        <source>Lines with M values in metres from the facility, as tracedownstream writes them.</source>
        <translation>tracedownstream жазатындай, объектіден бастап метрмен M мәндері бар сызықтар.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/traveltime.py"/>
        <source>Intakes, bridges, villages and so on; each is brought to the paths it lies beside.</source>
        <translation>Су қабылдағыштар, көпірлер, ауылдар және т. б.; әрқайсысы жанында жатқан жолдарға байланады.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/traveltime.py"/>
        <source>Field that names the receptors in the arrivals; by default the field name.</source>
        <translation>Жету нүктелерінде осал объектілерді атайтын өріс; әдепкіде name өрісі.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/traveltime.py"/>
        <source>CROSSINGS of tracedownstream; without them border_km of the paths gives the first border.</source>
        <translation>tracedownstream құралының CROSSINGS нәтижесі; онсыз бірінші шекараны жолдардың border_km өрісі береді.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/traveltime.py"/>
        <source>Simulated arrivals (min)</source>
        <translation>Модельдік жету уақыты (мин)</translation>
    </message>
    <message>
        <location filename="../processing/consequence/traveltime.py"/>
        <source>ARRIVAL of simulateflow: where it reaches along a path its earliest run goes before the velocity.</source>
        <translation>simulateflow құралының ARRIVAL нәтижесі: ол жол бойымен жететін жерде жылдамдықтың орнына ең ерте есептеуі алынады.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/traveltime.py"/>
        <source>Hydrographs of simulated flows</source>
        <translation>Модельденген ағындардың гидрографтары</translation>
    </message>
    <message>
        <location filename="../processing/consequence/traveltime.py"/>
        <source>HYDROGRAPHS of simulateflow: rivers start where nine tenths of the runs still pass, with their time, peak and volume.</source>
        <translation>simulateflow құралының HYDROGRAPHS нәтижесі: өзендер есептеулердің оннан тоғызы әлі өтетін жерден басталады, олардың уақытымен, шыңымен және көлемімен.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/traveltime.py"/>
        <source>Farthest receptor from the path (m)</source>
        <translation>Осал объектінің жолдан ең үлкен қашықтығы (м)</translation>
    </message>
    <message>
        <location filename="../processing/consequence/traveltime.py"/>
        <source>Receptors farther from every path are listed without an arrival.</source>
        <translation>Барлық жолдан бұдан алыс осал объектілер жету уақытынсыз тізіледі.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/traveltime.py"/>
        <source>Length of the reaches (km)</source>
        <translation>Телімдер ұзындығы (км)</translation>
    </message>
    <message>
        <location filename="../processing/consequence/traveltime.py"/>
        <source>Paths are cut, and arrivals given, every so many kilometres.</source>
        <translation>Осынша километр сайын жолдар бөлініп, жету уақыты беріледі.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/traveltime.py"/>
        <source>Hours at which reaches end</source>
        <translation>Телімдер аяқталатын сағаттар</translation>
    </message>
    <message>
        <location filename="../processing/consequence/traveltime.py"/>
        <source>Such as 6, 24, 48: the reaches end where the leading edge is then, not every INTERVAL_KM; arrivals are given there all the same. Empty: every INTERVAL_KM.</source>
        <translation>Мысалы, 6, 24, 48: телімдер әр INTERVAL_KM сайын емес, алдыңғы шет сол сағаттарда жететін жерде аяқталады; келу уақыттары бұрынғыша әр INTERVAL_KM сайын беріледі. Бос: әр INTERVAL_KM сайын.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/traveltime.py"/>
        <source>Arrivals at the ends of reaches</source>
        <translation>Телімдердің ұшына жету уақыттары</translation>
    </message>
    <message>
        <location filename="../processing/consequence/traveltime.py"/>
        <source>Off: the arrivals are those at receptors and borders; the reaches tell all other hours.</source>
        <translation>Өшірулі болса, жету уақыттары тек осал объектілер мен шекаралар үшін беріледі; қалған сағаттардың бәрі телімдерде бар.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/traveltime.py"/>
        <source>Border limit (h)</source>
        <translation>Шекара мерзімі (сағ)</translation>
    </message>
    <message>
        <location filename="../processing/consequence/traveltime.py"/>
        <source>A border reached by the leading edge within these hours is flagged (screening, unverified).</source>
        <translation>Алдыңғы шеп осы сағат ішінде жететін шекара белгіленеді (алдын ала іріктеу, тексерілмеген).</translation>
    </message>
    <message>
        <location filename="../processing/consequence/traveltime.py"/>
        <source>{count} of {total} {total:receptor|receptors} {count:lies|lie} farther than SNAP_DISTANCE from every path.</source>
        <translation>Барлық жолдан SNAP_DISTANCE мәнінен алыс жатқан осал объектілер: {count} / {total}.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/traveltime.py"/>
        <source>Arrivals of {count} of {total} paths begin with those of a simulated flow.</source>
        <translation>Жету уақыты модельденген ағынмен басталатын жолдар: {count} / {total}.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/traveltime.py"/>
        <source>Simulated arrivals are those of the earliest run; at the far end the model is late, the unsafe side: plan with half of their time.</source>
        <translation>Модельдік жету уақыттары — ең ерте есептеудікі; алыс шетте модель кешігеді, бұл — қауіпті жағы: осы уақыттың жартысы бойынша жоспарлаңыз.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/traveltime.py"/>
        <source>first border</source>
        <translation>бірінші шекара</translation>
    </message>
    <message>
        <location filename="../processing/consequence/traveltime.py"/>
        <source>Take the CROSSINGS of tracedownstream.</source>
        <translation>tracedownstream құралының CROSSINGS нәтижесін алыңыз.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/traveltime.py"/>
        <source>Layer {layer}, feature {feature}: a crossing of facility {facility} has no distance_km. Fill it in, or take the CROSSINGS of tracedownstream.</source>
        <translation>{layer} қабаты, {feature} нысаны: {facility} объектісінің шекара қиылысында distance_km жоқ. Оны толтырыңыз немесе tracedownstream құралының CROSSINGS нәтижесін алыңыз.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/traveltime.py"/>
        <source>Borders were not looked at: neither CROSSINGS are given nor have the paths a field border_km.</source>
        <translation>Шекаралар қаралмады: CROSSINGS берілмеген, жолдарда border_km өрісі де жоқ.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/traveltime.py"/>
        <source>{count} {count:path without a border ends|paths without a border end} before {hours} h for lack of relief, or at a limit of length: a border may lie beyond.</source>
        <translation>Жер бедері жетпегендіктен немесе ұзындық шегінде {hours} сағаттан ерте аяқталатын шекарасыз жолдар: {count}: шекара одан әрі болуы мүмкін.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/traveltime.py"/>
        <source>Reaches</source>
        <translation>Телімдер</translation>
    </message>
    <message>
        <location filename="../processing/consequence/writeback.py"/>
        <source>Inventory to write back to</source>
        <translation>Кері жазылатын тізілім</translation>
    </message>
    <message>
        <location filename="../processing/consequence/writeback.py"/>
        <source>A copy of it gets people at risk, water body, countries, border distance and hours.</source>
        <translation>Оның көшірмесі тәуекел аймағындағы халықты, су объектісін, елдерді, шекараға дейінгі қашықтық пен уақытты алады.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/writeback.py"/>
        <source>People at risk within (km)</source>
        <translation>Тәуекел аймағындағы халықтың шегі (км)</translation>
    </message>
    <message>
        <location filename="../processing/consequence/writeback.py"/>
        <source>Bands up to here make population_at_risk; one is cut here if none ends here. Screening, unverified.</source>
        <translation>Осы қашықтыққа дейінгі белдеулер population_at_risk мәнін құрайды; ешқайсысы осында аяқталмаса, белдеу бөлінеді. Алдын ала іріктеу, тексерілмеген.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/writeback.py"/>
        <source>Fill only empty fields</source>
        <translation>Тек бос өрістерді толтыру</translation>
    </message>
    <message>
        <location filename="../processing/consequence/writeback.py"/>
        <source>Known values of the inventory stay as they are; otherwise they are replaced.</source>
        <translation>Тізілімнің белгілі мәндері сол күйінде қалады; әйтпесе олар ауыстырылады.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/writeback.py"/>
        <source>Updated inventory</source>
        <translation>Жаңартылған тізілім</translation>
    </message>
    <message>
        <location filename="../processing/consequence/writeback.py"/>
        <source>The copy of the inventory; data_source says where each written value comes from.</source>
        <translation>Тізілім көшірмесі; әр жазылған мәннің қайдан алынғанын data_source көрсетеді.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/writeback.py"/>
        <source>People at risk are written to the facility of that name.</source>
        <translation>Тәуекел аймағындағы халық осы идентификаторлы объектіге жазылады.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/writeback.py"/>
        <source>{known} km of the way are known</source>
        <translation>жолдың {known} км бөлігі белгілі</translation>
    </message>
    <message>
        <location filename="../processing/consequence/writeback.py"/>
        <source>{count} {count:facility|facilities}: path or zone ends before {risk} km for lack of relief, or at a limit of length. Their people at risk are a lower bound, or unknown.</source>
        <translation>Жер бедері жетпегендіктен немесе ұзындық шегінде жолы не аймағы {risk} км-ге жетпей аяқталатын объектілер: {count}. Олардың тәуекел аймағындағы халқы — төменгі шек немесе белгісіз.</translation>
    </message>
    <message>
        <location filename="../processing/consequence/writeback.py"/>
        <source>only listed settlements are counted</source>
        <translation>тек тізімдегі елді мекендер саналған</translation>
    </message>
    <message>
        <location filename="../processing/consequence/writeback.py"/>
        <source>{share} % of the zone has data</source>
        <translation>деректер аймақтың {share} % бөлігінде бар</translation>
    </message>
    <message>
        <location filename="../processing/consequence/writeback.py"/>
        <source>{known} of {risk} km of the way are known</source>
        <translation>{risk} км жолдың {known} км бөлігі белгілі</translation>
    </message>
    <message>
        <location filename="../processing/consequence/writeback.py"/>
        <source>lower bound, at least {people} people: {reasons}</source>
        <translation>төменгі шек, кемінде {people} адам: {reasons}</translation>
    </message>
    <message>
        <location filename="../processing/fetching/answers.py"/>
        <source>{url} is not there (status {status}).</source>
        <translation>{url}: мұндай файл жоқ (күйі {status}).</translation>
    </message>
    <message>
        <location filename="../processing/fetching/answers.py"/>
        <source>the server answers with status {status}</source>
        <translation>сервер {status} күйімен жауап береді</translation>
    </message>
    <message>
        <location filename="../processing/fetching/answers.py"/>
        <source>it does not take the name and the password</source>
        <translation>ол ат пен құпиясөзді қабылдамайды</translation>
    </message>
    <message>
        <location filename="../processing/fetching/answers.py"/>
        <source>{url}: the server wants to know who asks, or refuses (status {status}). Enter name and password in an authentication configuration of QGIS and choose it, or correct the catalogue.</source>
        <translation>{url}: сервер кім екеніңізді сұрайды немесе бас тартады (күйі {status}). QGIS аутентификация конфигурациясына ат пен құпиясөзді енгізіп, соны таңдаңыз немесе каталогты түзетіңіз.</translation>
    </message>
    <message>
        <location filename="../processing/fetching/answers.py"/>
        <source>{url}: the server answers with status {status}. Correct the address in the catalogue, or try again later.</source>
        <translation>{url}: сервер {status} күйімен жауап береді. Каталогтағы мекенжайды түзетіңіз немесе кейінірек қайталаңыз.</translation>
    </message>
    <message>
        <location filename="../processing/fetching/answers.py"/>
        <source>{url}: the server sends the file packed ({coding}), so that parts of it cannot be told. Use another server in the catalogue.</source>
        <translation>{url}: сервер файлды сығылған түрде ({coding}) жібереді, сондықтан бөліктерін ажырату мүмкін емес. Каталогта басқа серверді көрсетіңіз.</translation>
    </message>
    <message>
        <location filename="../processing/fetching/answers.py"/>
        <source>{url}: a page came instead of a file. Log in to the network with a browser if it asks for that, then start again; or correct the address in the catalogue.</source>
        <translation>{url}: файлдың орнына бет келді. Желі талап етсе, оған браузер арқылы кіріп, қайта бастаңыз; немесе каталогтағы мекенжайды түзетіңіз.</translation>
    </message>
    <message>
        <location filename="../processing/fetching/answers.py"/>
        <source>{url}: the server sends a part of the file and does not say which. Use another server in the catalogue.</source>
        <translation>{url}: сервер файлдың бөлігін жібереді, бірақ қайсысы екенін айтпайды. Каталогта басқа серверді көрсетіңіз.</translation>
    </message>
    <message>
        <location filename="../processing/fetching/exchange.py"/>
        <source>{url} leads to {other}, which is no address of a server. Correct the catalogue.</source>
        <translation>{url} мына жерге бағыттайды: {other}, ол сервер мекенжайы емес. Каталогты түзетіңіз.</translation>
    </message>
    <message>
        <location filename="../processing/fetching/exchange.py"/>
        <source>{url} leads to {other}, which is not encrypted, and is not followed. Log in to the network with a browser if it asks for that, or correct the catalogue.</source>
        <translation>{url} мына жерге бағыттайды: {other}, ол шифрланбаған, сондықтан өтілмеді. Желі талап етсе, оған браузер арқылы кіріңіз немесе каталогты түзетіңіз.</translation>
    </message>
    <message>
        <location filename="../processing/fetching/exchange.py"/>
        <source>{url} leads from one address to another without an end. Correct the catalogue.</source>
        <translation>{url} бір мекенжайдан екіншісіне шексіз бағыттайды. Каталогты түзетіңіз.</translation>
    </message>
    <message>
        <location filename="../processing/fetching/exchange.py"/>
        <source>The authentication configuration {name} could not be used. Look at Settings &gt; Options &gt; Authentication in QGIS, and enter its master password.</source>
        <translation>{name} аутентификация конфигурациясын пайдалану мүмкін болмады. QGIS ішінде Settings &gt; Options &gt; Authentication бөлімін қарап, басты құпиясөзді енгізіңіз.</translation>
    </message>
    <message>
        <location filename="../processing/fetching/exchange.py"/>
        <source>nothing came for {seconds:.0f} seconds</source>
        <translation>{seconds:.0f} секунд ішінде ештеңе келмеді</translation>
    </message>
    <message>
        <location filename="../processing/fetching/exchange.py"/>
        <source>{url}: the server's certificate is not trusted ({reason}). Correct the computer's clock, or have your network's certificate added in Settings &gt; Options &gt; Authentication in QGIS.</source>
        <translation>{url}: сервер сертификатына сенім жоқ ({reason}). Компьютер сағатын түзетіңіз немесе желіңіздің сертификатын QGIS ішінде Settings &gt; Options &gt; Authentication бөліміне қосыңыз.</translation>
    </message>
    <message>
        <location filename="../processing/fetching/exchange.py"/>
        <source>no connection: {reason}</source>
        <translation>байланыс жоқ: {reason}</translation>
    </message>
    <message>
        <location filename="../processing/fetching/exchange.py"/>
        <source>the connection broke off: {reason}</source>
        <translation>байланыс үзілді: {reason}</translation>
    </message>
    <message>
        <location filename="../processing/fetching/exchange.py"/>
        <source>{url} cannot be reached through the proxy: {reason}. Correct the proxy, its name and password in Settings &gt; Options &gt; Network in QGIS.</source>
        <translation>{url} прокси арқылы қолжетімсіз: {reason}. Проксиді, оның аты мен құпиясөзін QGIS ішінде Settings &gt; Options &gt; Network бөлімінде түзетіңіз.</translation>
    </message>
    <message>
        <location filename="../processing/fetching/local.py"/>
        <source>{url} is no address of a file: it begins with https://, http:// or file:///. Correct the catalogue.</source>
        <translation>{url} — файл мекенжайы емес: ол https://, http:// немесе file:/// деп басталады. Каталогты түзетіңіз.</translation>
    </message>
    <message>
        <location filename="../processing/fetching/local.py"/>
        <source>{path} is no file.</source>
        <translation>{path} — файл емес.</translation>
    </message>
    <message>
        <location filename="../processing/fetching/local.py"/>
        <source>{path} is not there.</source>
        <translation>{path}: мұндай файл жоқ.</translation>
    </message>
    <message>
        <location filename="../processing/fetching/local.py"/>
        <source>{path} cannot be read: {reason}. Check that the disk is connected and that you may read it.</source>
        <translation>{path} оқылмайды: {reason}. Диск қосылғанын және оқуға рұқсатыңыз барын тексеріңіз.</translation>
    </message>
    <message>
        <location filename="../processing/fetching/local.py"/>
        <source>{name} was changed while it was fetched, twice in a row. Start again when it is not being published anew.</source>
        <translation>{name} алынып жатқанда қатарынан екі рет өзгерді. Қайта жарияланбай тұрғанда қайта бастаңыз.</translation>
    </message>
    <message>
        <location filename="../processing/fetching/network.py"/>
        <source>{url}: the server sends another part of the file than it was asked for. Use another server in the catalogue.</source>
        <translation>{url}: сервер сұралғаннан басқа бөлікті жібереді. Каталогта басқа серверді көрсетіңіз.</translation>
    </message>
    <message>
        <location filename="../processing/fetching/network.py"/>
        <source>{url}: the server sends no parts of a file, and the whole is larger than {size} MB. Use another server in the catalogue, or fetch the file by hand and name it there with file:///.</source>
        <translation>{url}: сервер файлды бөліктеп жібермейді, ал толығы {size} МБ-тан үлкен. Каталогта басқа серверді көрсетіңіз немесе файлды қолмен алып, онда file:/// арқылы атаңыз.</translation>
    </message>
    <message>
        <location filename="../processing/fetching/network.py"/>
        <source>the server sends nothing</source>
        <translation>сервер ештеңе жібермейді</translation>
    </message>
    <message>
        <location filename="../processing/fetching/network.py"/>
        <source>the tool was told to work without a network</source>
        <translation>құралға желісіз жұмыс істеу тапсырылған</translation>
    </message>
    <message>
        <location filename="../processing/fetching/network.py"/>
        <source>{url} cannot be fetched: {reason}. Check the network and the settings of the proxy in QGIS, and start again: what was fetched so far is kept.</source>
        <translation>{url} алу мүмкін емес: {reason}. QGIS-те желі мен прокси баптауларын тексеріп, қайта бастаңыз: осы уақытқа дейін алынғаны сақталды.</translation>
    </message>
    <message>
        <location filename="../processing/fetching/places.py"/>
        <source>{file} could not be written: the disk is full. Make room or choose a folder on another disk, and start again: what was fetched so far is kept.</source>
        <translation>{file} жазылмады: диск толы. Орын босатыңыз немесе басқа дискідегі қалтаны таңдап, қайта бастаңыз: осы уақытқа дейін алынғаны сақталды.</translation>
    </message>
    <message>
        <location filename="../processing/fetching/places.py"/>
        <source>{file} could not be written: {reason}. Choose a folder that is there and that you may write to, and start again: what was fetched so far is kept.</source>
        <translation>{file} жазылмады: {reason}. Бар әрі жазуға болатын қалтаны таңдап, қайта бастаңыз: осы уақытқа дейін алынғаны сақталды.</translation>
    </message>
    <message>
        <location filename="../processing/fetching/places.py"/>
        <source>{folder}: {needed} MB are needed, and {free} MB are free. Make room or choose a folder on another disk, and start again: what was fetched so far is kept.</source>
        <translation>{folder}: {needed} МБ қажет, {free} МБ бос. Орын босатыңыз немесе басқа дискідегі қалтаны таңдап, қайта бастаңыз: осы уақытқа дейін алынғаны сақталды.</translation>
    </message>
    <message>
        <location filename="../processing/fetching/whole.py"/>
        <source>{name} has the checksum {found}, and {wanted} is expected: it was damaged on its way, or published anew. Start again later, or correct the checksum in the catalogue when the new file is right.</source>
        <translation>{name}: бақылау қосындысы {found}, ал күтілгені {wanted}: ол жолда бүлінген немесе қайта жарияланған. Кейінірек қайта бастаңыз немесе жаңа файл дұрыс болса, каталогтағы бақылау қосындысын түзетіңіз.</translation>
    </message>
    <message>
        <location filename="../processing/fetching/whole.py"/>
        <source>only a part of the file came</source>
        <translation>файлдың бір бөлігі ғана келді</translation>
    </message>
    <message>
        <location filename="../processing/formats.py"/>
        <source>{file} holds no geometries: only the table is written. Write a GeoPackage to keep them.</source>
        <translation>{file}: бұл пішімде геометрия жоқ, тек кесте жазылады. Оны сақтау үшін GeoPackage жазыңыз.</translation>
    </message>
    <message>
        <location filename="../processing/formats.py"/>
        <source>{file} cannot hold the metres along the path (M): tools that need them cannot read it. Write a GeoPackage to keep them.</source>
        <translation>{file}: бұл пішім жол бойындағы метрлерді (M) сақтай алмайды, олар қажет құралдар оны оқи алмайды. Сақтау үшін GeoPackage жазыңыз.</translation>
    </message>
    <message>
        <location filename="../processing/frames.py"/>
        <source>Layer {layer}, feature {feature}: field {name} holds {value!r}, which is no whole number. Correct it, leave it empty where it is unknown, or run importinventory first.</source>
        <translation>{layer} қабаты, {feature} нысаны: {name} өрісінде {value!r}, бұл бүтін сан емес. Түзетіңіз, белгісіз болса, бос қалдырыңыз немесе алдымен importinventory орындаңыз.</translation>
    </message>
    <message>
        <location filename="../processing/frames.py"/>
        <source>Layer {layer}, feature {feature}: field {name} holds {value!r}, which is neither yes nor no. Correct it, leave it empty where it is unknown, or run importinventory first.</source>
        <translation>{layer} қабаты, {feature} нысаны: {name} өрісінде {value!r}, бұл «иә» де, «жоқ» та емес. Түзетіңіз, белгісіз болса, бос қалдырыңыз немесе алдымен importinventory орындаңыз.</translation>
    </message>
    <message>
        <location filename="../processing/frames.py"/>
        <source>Layer {layer}, feature {feature}: field {name} holds {value!r}, which is no date. Correct it, leave it empty where it is unknown, or run importinventory first.</source>
        <translation>{layer} қабаты, {feature} нысаны: {name} өрісінде {value!r}, бұл күн емес. Түзетіңіз, белгісіз болса, бос қалдырыңыз немесе алдымен importinventory орындаңыз.</translation>
    </message>
    <message>
        <location filename="../processing/frames.py"/>
        <source>Layer {layer}, feature {feature}: field {name} holds {value!r}, which is no number. Correct it, leave it empty where it is unknown, or run importinventory first.</source>
        <translation>{layer} қабаты, {feature} нысаны: {name} өрісінде {value!r}, бұл сан емес. Түзетіңіз, белгісіз болса, бос қалдырыңыз немесе алдымен importinventory орындаңыз.</translation>
    </message>
    <message>
        <location filename="../processing/frames.py"/>
        <source>The layer has the fields {fields}, which differ by case only: rename all but one to {name}.</source>
        <translation>Қабатта тек әріптерінің бас-кішісімен ерекшеленетін өрістер бар: {fields}: біреуінен басқасының атын өзгертіп, {name} өрісін қалдырыңыз.</translation>
    </message>
    <message>
        <location filename="../processing/frames.py"/>
        <source>Layer {layer} has no field facility_id, so nothing can be matched with it.</source>
        <translation>{layer} қабатында facility_id өрісі жоқ, сондықтан онымен ештеңені сәйкестендіру мүмкін емес.</translation>
    </message>
    <message>
        <location filename="../processing/frames.py"/>
        <source>{layer} has no field {fields}. {remedy}</source>
        <translation>{layer} ішінде {fields} өрісі жоқ. {remedy}</translation>
    </message>
    <message>
        <location filename="../processing/frames.py"/>
        <source>Layer {layer}, field facility_id: {ids} stand twice or more. People of one would count for the other: give each facility an identifier of its own.</source>
        <translation>{layer} қабаты, facility_id өрісі: {ids} бірнеше рет тұр. Бір объектінің халқы екіншісіне есептелер еді: әр объектіге өз идентификаторын беріңіз.</translation>
    </message>
    <message>
        <location filename="../processing/frames.py"/>
        <source>Layer {layer} has no field {field}. Its fields: {fields}.</source>
        <translation>{layer} қабатында {field} өрісі жоқ. Өрістері: {fields}.</translation>
    </message>
    <message>
        <location filename="../processing/geometry.py"/>
        <source>Layer {layer} has no coordinate reference system. Set it in the layer's properties.</source>
        <translation>{layer} қабатының координаталар жүйесі жоқ. Оны қабат қасиеттерінде беріңіз.</translation>
    </message>
    <message>
        <location filename="../processing/geometry.py"/>
        <source>Layer {layer} says of its coordinate reference system only that it is unknown. Set it in the layer's properties.</source>
        <translation>{layer} қабатының координаталар жүйесі туралы тек оның белгісіз екені айтылған. Оны қабат қасиеттерінде беріңіз.</translation>
    </message>
    <message>
        <location filename="../processing/geometry.py"/>
        <source>Layer {layer} is in the geocentric system {crs}, whose coordinates are distances from the middle of the Earth. Reproject it to a geographic or projected one first.</source>
        <translation>{layer} қабаты {crs} геоцентрлік жүйесінде, оның координаталары — Жер орталығынан қашықтықтар. Алдымен оны географиялық немесе проекцияланған жүйеге түрлендіріңіз.</translation>
    </message>
    <message>
        <location filename="../processing/geometry.py"/>
        <source>Layer {layer}, {whose}: it has {count} points, and only one can be meant. Keep one, or make a feature of each (Vector &gt; Geometry Tools &gt; Multipart to Singleparts).</source>
        <translation>{layer} қабаты, {whose}: нүктелер {count}, ал біреуі ғана болуы керек. Біреуін қалдырыңыз немесе әрқайсысынан бөлек нысан жасаңыз (Vector &gt; Geometry Tools &gt; Multipart to Singleparts).</translation>
    </message>
    <message>
        <location filename="../processing/geometry.py"/>
        <source>Layer {layer}, feature {id}: its coordinates cannot be brought into {crs}. Check the layer's CRS.</source>
        <translation>{layer} қабаты, {id} нысаны: координаталары {crs} жүйесіне түрлендірілмейді. Қабаттың координаталар жүйесін тексеріңіз.</translation>
    </message>
    <message>
        <location filename="../processing/guard/aside.py"/>
        <location filename="../window/copies.py"/>
        <source>{folder} cannot be written: {reason}. Choose another folder.</source>
        <translation>{folder} қалтасына жазу мүмкін емес: {reason}. Басқа қалтаны таңдаңыз.</translation>
    </message>
    <message>
        <location filename="../processing/guard/aside.py"/>
        <source>The run failed, and {file} could not be put back: {reason}. The earlier result is in {kept}.</source>
        <translation>Орындау сәтсіз болды, {file} орнына қайтарылмады: {reason}. Бұрынғы нәтиже мына жерде: {kept}.</translation>
    </message>
    <message>
        <location filename="../processing/guard/aside.py"/>
        <source>{file} cannot be replaced: {reason}. Close the programs that have it open, or choose another name.</source>
        <translation>{file} ауыстыру мүмкін емес: {reason}. Оны ашып тұрған бағдарламаларды жабыңыз немесе басқа атау таңдаңыз.</translation>
    </message>
    <message>
        <location filename="../processing/guard/formats.py"/>
        <source>Write a GeoPackage: end the name in .gpkg.</source>
        <translation>GeoPackage жазыңыз: аты .gpkg деп аяқталсын.</translation>
    </message>
    <message>
        <location filename="../processing/guard/formats.py"/>
        <source>{file} is of a format that cuts names or has no unknown numbers, so a rating cannot be written into it. Save it as a GeoPackage, and rate that.</source>
        <translation>{file}: бұл пішім атауларды қысқартады немесе онда белгісіз сандар жоқ, сондықтан оған бағаны жазу мүмкін емес. Оны GeoPackage ретінде сақтап, соны бағалаңыз.</translation>
    </message>
    <message>
        <location filename="../processing/guard/formats.py"/>
        <source>{file} would be a dBase table, which cuts the names of fields to 10 letters: facility_id becomes facility_i, and what is known could not be found again.</source>
        <translation>{file} өріс аттарын 10 әріпке қысқартатын dBase кестесі болар еді: facility_id орнына facility_i болып, белгілі мәндерді қайта табу мүмкін болмас еді.</translation>
    </message>
    <message>
        <location filename="../processing/guard/formats.py"/>
        <source>{file} would be of a format that has no unknown numbers: each becomes 0, and a facility that cannot be rated gets the total 0.</source>
        <translation>{file} белгісіз сандары жоқ пішімде болар еді: олардың әрқайсысы 0 болып, бағалауға болмайтын объект 0 қосындысын алар еді.</translation>
    </message>
    <message>
        <location filename="../processing/guard/formats.py"/>
        <source>{file} would be of a format that cannot hold the fields of the table.</source>
        <translation>{file} кесте өрістерін сыйғыза алмайтын пішімде болар еді.</translation>
    </message>
    <message>
        <location filename="../processing/guard/formats.py"/>
        <source>{file} would be written under another name, since QGIS wants .geojson.</source>
        <translation>{file} басқа атпен жазылар еді, өйткені QGIS .geojson талап етеді.</translation>
    </message>
    <message>
        <location filename="../processing/guard/formats.py"/>
        <source>{file} is a dBase table, which cuts names to 10 letters: {fields} may be what is left of {whole}. Tools find fields by whole names only, so what is known there counts as unknown. Read the GeoPackage it came from, rename the fields, or import the table, saying which field is which.</source>
        <translation>{file} — аттарды 10 әріпке қысқартатын dBase кестесі: {fields} мына аттардың қалдығы болуы мүмкін: {whole}. Құралдар өрістерді тек толық аты бойынша табады, сондықтан ондағы белгілі мәндер белгісіз деп саналады. Бастапқы GeoPackage файлын оқыңыз, өрістердің атын өзгертіңіз немесе қай өріс нені білдіретінін көрсетіп, кестені импорттаңыз.</translation>
    </message>
    <message>
        <location filename="../processing/guard/formats.py"/>
        <source>{file} is a MapInfo table, which has no unknown numbers: a 0 in {fields} may be an unknown value. Read the GeoPackage it came from, or check the zeros.</source>
        <translation>{file} — белгісіз сандары жоқ MapInfo кестесі: {fields} ішіндегі 0 белгісіз мән болуы мүмкін. Бастапқы GeoPackage файлын оқыңыз немесе нөлдерді тексеріңіз.</translation>
    </message>
    <message>
        <location filename="../processing/guard/full_disk.py"/>
        <source>The disk of {folder} is full: {free} bytes are free. Make room, or choose another disk.</source>
        <translation>{folder} қалтасының дискісі толы: {free} байт бос. Орын босатыңыз немесе басқа дискіні таңдаңыз.</translation>
    </message>
    <message>
        <location filename="../processing/guard/full_disk.py"/>
        <source>{file} could not be written: {reason}.</source>
        <translation>{file} жазылмады: {reason}.</translation>
    </message>
    <message>
        <location filename="../processing/guard/inputs.py"/>
        <source>{name}: {path} is empty (0 bytes). Save it again from the program it comes from.</source>
        <translation>{name}: {path} бос (0 байт). Оны жасалған бағдарламасынан қайта сақтаңыз.</translation>
    </message>
    <message>
        <location filename="../processing/guard/inputs.py"/>
        <source>{name}: neither a layer of the project nor a file is called {text}. Choose a layer, or give the whole path of a file.</source>
        <translation>{name}: {text} атты жоба қабаты да, файл да жоқ. Қабатты таңдаңыз немесе файлдың толық жолын беріңіз.</translation>
    </message>
    <message>
        <location filename="../processing/guard/inputs.py"/>
        <source>{name}: {path} cannot be opened: there is no such file. Check the path.</source>
        <translation>{name}: {path} ашылмайды: мұндай файл жоқ. Жолын тексеріңіз.</translation>
    </message>
    <message>
        <location filename="../processing/guard/inputs.py"/>
        <source>{name}: {path} is a file. Choose the folder it lies in.</source>
        <translation>{name}: {path} — файл. Ол жатқан қалтаны таңдаңыз.</translation>
    </message>
    <message>
        <location filename="../processing/guard/inputs.py"/>
        <source>{name}: {path} is a folder. Choose the file in it.</source>
        <translation>{name}: {path} — қалта. Ішіндегі файлды таңдаңыз.</translation>
    </message>
    <message>
        <location filename="../processing/guard/inputs.py"/>
        <source>{name}: {path} is no .{ending} file. Choose one, or rename it.</source>
        <translation>{name}: {path} — .{ending} файлы емес. Сондай файлды таңдаңыз немесе атын өзгертіңіз.</translation>
    </message>
    <message>
        <location filename="../processing/guard/inputs.py"/>
        <source>{name}: {path} is a folder, of which QGIS makes no layer. Choose a file in it.</source>
        <translation>{name}: {path} — QGIS қабат жасай алмайтын қалта. Ішіндегі файлды таңдаңыз.</translation>
    </message>
    <message>
        <location filename="../processing/guard/inputs.py"/>
        <source>{name}: {path} cannot be read: {reason} Check that it is the right file, or save it again from the program it comes from.</source>
        <translation>{name}: {path} оқылмайды: {reason} Дұрыс файл екенін тексеріңіз немесе жасалған бағдарламасынан қайта сақтаңыз.</translation>
    </message>
    <message>
        <location filename="../processing/guard/inputs.py"/>
        <source>QGIS does not know what it is</source>
        <translation>QGIS оның не екенін анықтай алмайды</translation>
    </message>
    <message>
        <location filename="../processing/guard/inputs.py"/>
        <source>{name}: layer {layer} cannot be read: its source {source} is not there any more or was changed. Remove it from the project, or repair its source.</source>
        <translation>{name}: {layer} қабаты оқылмайды: дереккөзі {source} енді жоқ немесе өзгертілген. Оны жобадан алып тастаңыз немесе дереккөзін түзетіңіз.</translation>
    </message>
    <message>
        <location filename="../processing/guard/inputs.py"/>
        <source>{name}: {layer} is a vector layer; a raster is needed here.</source>
        <translation>{name}: {layer} — векторлық қабат; мұнда растр қажет.</translation>
    </message>
    <message>
        <location filename="../processing/guard/inputs.py"/>
        <source>{name}: {layer} is a raster; a layer or table of features is needed here.</source>
        <translation>{name}: {layer} — растр; мұнда нысандар қабаты немесе кестесі қажет.</translation>
    </message>
    <message>
        <location filename="../processing/guard/inputs.py"/>
        <source>{name}: {path} holds no layer or table. Choose another file.</source>
        <translation>{name}: {path} ішінде қабат та, кесте де жоқ. Басқа файлды таңдаңыз.</translation>
    </message>
    <message>
        <location filename="../processing/guard/inputs.py"/>
        <source>{name}: {path} cannot be read as a layer. The tables of the file are: {tables}. Add one of them to the path: {file}|layername={first}</source>
        <translation>{name}: {path} қабат ретінде оқылмайды. Файл кестелері: {tables}. Олардың бірін жолға қосыңыз: {file}|layername={first}</translation>
    </message>
    <message>
        <location filename="../processing/guard/leftovers.py"/>
        <source>A run of {moment} was interrupted, and what it left in {folder} cannot be put right now: {reason}</source>
        <translation>{moment} басталған орындау үзілген, одан {folder} ішінде қалғанды қазір ретке келтіру мүмкін емес: {reason}</translation>
    </message>
    <message>
        <location filename="../processing/guard/leftovers.py"/>
        <source>A run of {moment} was interrupted: in {folder} the results from before it are back, and nothing half is left.</source>
        <translation>{moment} басталған орындау үзілген: {folder} ішіне оған дейінгі нәтижелер қайтарылды, жартылай жазылған ештеңе қалмады.</translation>
    </message>
    <message>
        <location filename="../processing/guard/leftovers.py"/>
        <source>A run of {moment} on the computer {computer} was interrupted or still goes on, and {file} may be someone's work since: it is left as it is. Earlier results that the run was replacing are in {folder}: if no run goes on there, move them back or remove that folder.</source>
        <translation>{computer} компьютеріндегі {moment} басталған орындау үзілген немесе әлі жүріп жатыр, ал {file} содан бергі біреудің жұмысы болуы мүмкін: ол сол күйінде қалдырылды. Орындау ауыстырған бұрынғы нәтижелер {folder} ішінде: онда ештеңе орындалып жатпаса, оларды қайтарыңыз немесе ол қалтаны жойыңыз.</translation>
    </message>
    <message>
        <location filename="../processing/guard/leftovers.py"/>
        <source>{file} is being written by another run, begun {moment} on the computer {computer}. Wait until it has ended, or choose another name. If no run goes on there, see {folder}.</source>
        <translation>{file} файлын қазір {computer} компьютерінде {moment} басталған басқа орындау жазып жатыр. Аяқталғанын күтіңіз немесе басқа атау таңдаңыз. Онда ештеңе орындалып жатпаса, {folder} қалтасын қараңыз.</translation>
    </message>
    <message>
        <location filename="../processing/guard/outputs.py"/>
        <source>{file} is what {input} is read from. A result never replaces an input: choose another name.</source>
        <translation>{input} осы файлдан оқылады: {file}. Нәтиже ешқашан бастапқы деректерді ауыстырмайды: басқа атау таңдаңыз.</translation>
    </message>
    <message>
        <location filename="../processing/guard/outputs.py"/>
        <source>{first} and {second} would both be written to {file}. Give each a name of its own.</source>
        <translation>{first} және {second} екеуі де {file} файлына жазылар еді. Әрқайсысына өз атын беріңіз.</translation>
    </message>
    <message>
        <location filename="../processing/guard/outputs.py"/>
        <source>a table can be added to a GeoPackage only, and {file} is none.</source>
        <translation>кестені тек GeoPackage ішіне қосуға болады, ал {file} ондай емес.</translation>
    </message>
    <message>
        <location filename="../processing/guard/outputs.py"/>
        <source>{file} has a table {table} already, which is no result of this plugin or was changed since. Choose another name for the table, or remove that one first.</source>
        <translation>{file} ішінде {table} кестесі бар, ол бұл модульдің нәтижесі емес немесе содан бері өзгертілген. Кестеге басқа атау таңдаңыз немесе алдымен оны жойыңыз.</translation>
    </message>
    <message>
        <location filename="../processing/guard/outputs.py"/>
        <source>{file} exists already. A file of this kind cannot show whether this plugin made it, so it is never replaced. Choose another name, or move or delete the file first.</source>
        <translation>{file} бұрыннан бар. Мұндай файлдан оны осы модуль жасағанын білу мүмкін емес, сондықтан ол ешқашан ауыстырылмайды. Басқа атау таңдаңыз немесе алдымен файлды жылжытыңыз не жойыңыз.</translation>
    </message>
    <message>
        <location filename="../processing/guard/outputs.py"/>
        <source>{file} exists already, with tables that are no results of this plugin or were changed since: {tables}. Choose another name, or a new table in it ({file}|layername=name), or move or delete the file first.</source>
        <translation>{file} бұрыннан бар, ішінде бұл модульдің нәтижесі емес немесе содан бері өзгертілген кестелер бар: {tables}. Басқа атау, ондағы жаңа кестені ({file}|layername=name) таңдаңыз немесе алдымен файлды жылжытыңыз не жойыңыз.</translation>
    </message>
    <message>
        <location filename="../processing/guard/outputs.py"/>
        <source>{file} exists already, and is no result of this plugin or was changed since. Choose another name, or move or delete the file first.</source>
        <translation>{file} бұрыннан бар, ол бұл модульдің нәтижесі емес немесе содан бері өзгертілген. Басқа атау таңдаңыз немесе алдымен файлды жылжытыңыз не жойыңыз.</translation>
    </message>
    <message>
        <location filename="../processing/guard/outputs.py"/>
        <source>the database has a table {table} already. A table of a database cannot show whether this plugin made it, so it is never replaced. Choose another name, or drop the table first.</source>
        <translation>деректер базасында {table} кестесі бұрыннан бар. База кестесінен оны осы модуль жасағанын білу мүмкін емес, сондықтан ол ешқашан ауыстырылмайды. Басқа атау таңдаңыз немесе алдымен кестені жойыңыз.</translation>
    </message>
    <message>
        <location filename="../processing/guard/places.py"/>
        <source>{caption}: {file} cannot be written: {folder} is a file, no folder. Choose another folder.</source>
        <translation>{caption}: {file} жазу мүмкін емес: {folder} — қалта емес, файл. Басқа қалтаны таңдаңыз.</translation>
    </message>
    <message>
        <location filename="../processing/guard/places.py"/>
        <source>{caption}: {file} cannot be written: there is no folder {folder}. Make it first, or choose another.</source>
        <translation>{caption}: {file} жазу мүмкін емес: {folder} қалтасы жоқ. Алдымен оны жасаңыз немесе басқасын таңдаңыз.</translation>
    </message>
    <message>
        <location filename="../processing/guard/places.py"/>
        <source>{caption}: {file} cannot be written: {reason}. Choose another folder.</source>
        <translation>{caption}: {file} жазу мүмкін емес: {reason}. Басқа қалтаны таңдаңыз.</translation>
    </message>
    <message>
        <location filename="../processing/guard/places.py"/>
        <source>{caption}: {file}: the ending of a table must be one of {endings}.</source>
        <translation>{caption}: {file}: кесте файлының кеңейтімі мыналардың бірі болуы керек: {endings}.</translation>
    </message>
    <message>
        <location filename="../processing/guard/places.py"/>
        <source>{caption}: {file}: the ending of the file must be one of {endings}.</source>
        <translation>{caption}: {file}: файл кеңейтімі мыналардың бірі болуы керек: {endings}.</translation>
    </message>
    <message>
        <location filename="../processing/guard/settling.py"/>
        <source>{file} could not be marked as a result of this plugin, which will not replace it another time: {reason}</source>
        <translation>{file} осы модульдің нәтижесі деп белгіленбеді, модуль оны келесі жолы ауыстырмайды: {reason}</translation>
    </message>
    <message>
        <location filename="../processing/guard/stage.py"/>
        <source>{file} cannot be replaced: {reason}. Close the programs that have it open. The earlier outputs are unchanged.</source>
        <translation>{file} ауыстыру мүмкін емес: {reason}. Оны ашып тұрған бағдарламаларды жабыңыз. Бұрынғы нәтижелер өзгертілмеді.</translation>
    </message>
    <message>
        <location filename="../processing/guard/values.py"/>
        <source>{name}: {value} is no number. Write it as 12.5.</source>
        <translation>{name}: {value} — сан емес. Оны 12.5 түрінде жазыңыз.</translation>
    </message>
    <message>
        <location filename="../processing/guard/values.py"/>
        <source>{name}: {value} is not between {low} and {high}.</source>
        <translation>{name}: {value} мәні {low} мен {high} аралығында емес.</translation>
    </message>
    <message>
        <location filename="../processing/guard/values.py"/>
        <source>{name}: {value} must be {low} or more.</source>
        <translation>{name}: {value} мәні кемінде {low} болуы керек.</translation>
    </message>
    <message>
        <location filename="../processing/guard/values.py"/>
        <source>{name}: {value} is not offered. Choose one of {options}.</source>
        <translation>{name}: {value} ұсынылғандар арасында жоқ. Бірін таңдаңыз: {options}.</translation>
    </message>
    <message>
        <location filename="../processing/guard/whole.py"/>
        <source>it is not there</source>
        <translation>ол жоқ</translation>
    </message>
    <message>
        <location filename="../processing/guard/whole.py"/>
        <source>the table {table} is not in it</source>
        <translation>онда {table} кестесі жоқ</translation>
    </message>
    <message>
        <location filename="../processing/guard/whole.py"/>
        <source>{found} of {rows} rows are in it</source>
        <translation>онда {rows} жолдың {found} жолы бар</translation>
    </message>
    <message>
        <location filename="../processing/guard/whole.py"/>
        <source>it has no field {fields}</source>
        <translation>онда {fields} өрісі жоқ</translation>
    </message>
    <message>
        <location filename="../processing/guard/whole.py"/>
        <source>{file} was not written whole: {reason}. {free} bytes are free on its disk. Make room or choose another disk, and run the tool again; what was there before is kept.</source>
        <translation>{file} толық жазылмады: {reason}. Дискісінде {free} байт бос. Орын босатыңыз немесе басқа дискіні таңдап, құралды қайта іске қосыңыз; бұрын болғаны сақталды.</translation>
    </message>
    <message>
        <location filename="../processing/guard/whole.py"/>
        <source>it cannot be read</source>
        <translation>ол оқылмайды</translation>
    </message>
    <message>
        <location filename="../processing/guard/whole.py"/>
        <source>the part {part} is damaged</source>
        <translation>{part} бөлігі бүлінген</translation>
    </message>
    <message>
        <location filename="../processing/guard/whole.py"/>
        <source>it ends too early</source>
        <translation>ол тым ерте үзіледі</translation>
    </message>
    <message>
        <location filename="../processing/guard/whole.py"/>
        <source>parts of it are missing</source>
        <translation>бөліктері жетіспейді</translation>
    </message>
    <message>
        <location filename="../processing/guard/whole.py"/>
        <source>{found} of {pages} pages are in it</source>
        <translation>онда {pages} беттің {found} беті бар</translation>
    </message>
    <message>
        <location filename="../processing/inventory/checkinventory.py"/>
        <source>Check inventory</source>
        <translation>Тізілімді тексеру</translation>
    </message>
    <message>
        <location filename="../processing/inventory/checkinventory.py"/>
        <source>check,quality,plausibility,inventory,duplicates,errors,facilities,tailings</source>
        <translation>тексеру,сапа,шынайылық,тізілім,қайталанулар,қателер,қалдық қоймалары,check</translation>
    </message>
    <message>
        <location filename="../processing/inventory/checkinventory.py"/>
        <location filename="../processing/inventory/createinventory.py"/>
        <location filename="../processing/inventory/fillfromlayers.py"/>
        <source>Inventory</source>
        <translation>Тізілім</translation>
    </message>
    <message>
        <location filename="../processing/inventory/checkinventory.py"/>
        <source>Layer with the inventory fields, in any CRS.</source>
        <translation>Кез келген координаталар жүйесіндегі тізілім өрістері бар қабат.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/checkinventory.py"/>
        <source>Polygons with ISO codes. Empty: QGIS's world map, which is off by up to some kilometres.</source>
        <translation>ISO кодтары бар полигондар. Бос болса: бірнеше километрге дейін дәл емес QGIS әлем картасы.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/checkinventory.py"/>
        <source>Polygons of water where no facility can be. Empty: the plugin's large lakes of Central Asia.</source>
        <translation>Объект бола алмайтын су полигондары. Бос болса: модульдегі Орталық Азияның үлкен көлдері.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/checkinventory.py"/>
        <source>Language of the findings</source>
        <translation>Ескертулер тілі</translation>
    </message>
    <message>
        <location filename="../processing/inventory/checkinventory.py"/>
        <source>Language of messages and remedies: English or Russian.</source>
        <translation>Хабарламалар мен түзету нұсқауларының тілі: ағылшын немесе орыс.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/checkinventory.py"/>
        <source>Findings</source>
        <translation>Табылғандар</translation>
    </message>
    <message>
        <location filename="../processing/inventory/checkinventory.py"/>
        <source>One row for each finding, at its facility's point: severity, field, value, message, remedy.</source>
        <translation>Әр табылғанға бір жол, объект нүктесінде: severity, field, value, message, remedy.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/checkinventory.py"/>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>Check report</source>
        <translation>Тексеру есебі</translation>
    </message>
    <message>
        <location filename="../processing/inventory/checkinventory.py"/>
        <source>The findings as a page, the gravest first.</source>
        <translation>Табылғандар бет түрінде, ең ауырынан бастап.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/checkinventory.py"/>
        <source>Errors</source>
        <translation>Қателер</translation>
    </message>
    <message>
        <location filename="../processing/inventory/checkinventory.py"/>
        <source>Warnings</source>
        <translation>Ескертулер</translation>
    </message>
    <message>
        <location filename="../processing/inventory/checkinventory.py"/>
        <source>Facilities checked</source>
        <translation>Тексерілген объектілер</translation>
    </message>
    <message>
        <location filename="../processing/inventory/checkinventory.py"/>
        <source>Doubles: closer than (m)</source>
        <translation>Қайталанулар: мынадан жақын (м)</translation>
    </message>
    <message>
        <location filename="../processing/inventory/checkinventory.py"/>
        <source>Two facilities closer to each other than this (m) may be one.</source>
        <translation>Бір-біріне осынша метрден жақын екі объект біреу болуы мүмкін.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/checkinventory.py"/>
        <source>A point this near (m) to its stated country is not told to lie outside it. With QGIS's world map at least 5 km are allowed.</source>
        <translation>Көрсетілген елге осынша метрден жақын нүкте туралы одан тыс деп хабарланбайды. QGIS әлем картасымен кемінде 5 км рұқсат етіледі.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/checkinventory.py"/>
        <source>Stale after (years)</source>
        <translation>Ескіру мерзімі (жыл)</translation>
    </message>
    <message>
        <location filename="../processing/inventory/checkinventory.py"/>
        <source>Age of the data, by data_date, from which they are called stale.</source>
        <translation>Деректер ескірген деп аталатын data_date бойынша жасы.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/checkinventory.py"/>
        <source>Accepted width of the THI range</source>
        <translation>THI аралығының рұқсат етілген ені</translation>
    </message>
    <message>
        <location filename="../processing/inventory/checkinventory.py"/>
        <source>A THI that unknown inputs leave open by more than this is told, with the inputs to find.</source>
        <translation>Белгісіз деректер THI-ді бұдан кең аралықта ашық қалдырса, табу керек деректермен хабарланады.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/checkinventory.py"/>
        <source>Layer {layer} has none of the inventory fields. Import it first.</source>
        <translation>{layer} қабатында тізілім өрістерінің бірде-бірі жоқ. Алдымен оны импорттаңыз.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/checkinventory.py"/>
        <source>{facilities} {facilities:facility|facilities} checked: {errors} {errors:error|errors}, {warnings} {warnings:warning|warnings}</source>
        <translation>Тексерілген объектілер: {facilities}; қателер: {errors}, ескертулер: {warnings}</translation>
    </message>
    <message>
        <location filename="../processing/inventory/createinventory.py"/>
        <source>Create inventory</source>
        <translation>Тізілім жасау</translation>
    </message>
    <message>
        <location filename="../processing/inventory/createinventory.py"/>
        <source>inventory,database,geopackage,postgis,form,new,register,facilities,tailings</source>
        <translation>тізілім,кадастр,деректер базасы,geopackage,postgis,пішін,жаңа,қалдық қоймалары,inventory</translation>
    </message>
    <message>
        <location filename="../processing/inventory/createinventory.py"/>
        <source>Facilities to put in</source>
        <translation>Енгізілетін объектілер</translation>
    </message>
    <message>
        <location filename="../processing/inventory/createinventory.py"/>
        <source>Layer with the inventory fields, as the import makes it. Empty: an empty inventory.</source>
        <translation>Импорт жасайтын тізілім өрістері бар қабат. Бос болса: бос тізілім.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/createinventory.py"/>
        <source>CRS of the inventory</source>
        <translation>Тізілімнің координаталар жүйесі</translation>
    </message>
    <message>
        <location filename="../processing/inventory/createinventory.py"/>
        <source>CRS of the points in the GeoPackage; in PostGIS they are always on WGS 84.</source>
        <translation>GeoPackage ішіндегі нүктелердің координаталар жүйесі; PostGIS-те олар әрқашан WGS 84.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/createinventory.py"/>
        <location filename="../processing/inventory/packageforfield.py"/>
        <source>Language of the forms</source>
        <translation>Пішіндер тілі</translation>
    </message>
    <message>
        <location filename="../processing/inventory/createinventory.py"/>
        <source>en, ru, kk, ky, tg or uz: the language that opens by itself. English and Russian are stored too: change it under Styles of the layer.</source>
        <translation>en, ru, kk, ky, tg немесе uz: өздігінен ашылатын тіл. Ағылшын мен орыс тілдері де сақталады: қабаттың стильдері арқылы ауыстырыңыз.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/createinventory.py"/>
        <source>Country of new facilities</source>
        <translation>Жаңа объектілердің елі</translation>
    </message>
    <message>
        <location filename="../processing/inventory/createinventory.py"/>
        <source>ISO code such as KG, or a name: the form starts with it, where another can be chosen, and the map shows this country. Facilities put in keep theirs.</source>
        <translation>ISO коды, мысалы, KG, немесе атауы: пішін осы елден басталады, басқасын да таңдауға болады, карта осы елді көрсетеді. Енгізілген объектілердің елі өзінікі болып қалады.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/createinventory.py"/>
        <source>PostGIS connection</source>
        <translation>PostGIS байланысы</translation>
    </message>
    <message>
        <location filename="../processing/inventory/createinventory.py"/>
        <source>Makes the inventory in the schema tailings of this database instead, for several people at once. Empty: a GeoPackage.</source>
        <translation>Тізілімді файлдың орнына осы базаның tailings схемасында, бірнеше адам жұмыс істеуі үшін жасайды. Бос болса: GeoPackage.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/createinventory.py"/>
        <source>GeoPackage to make. An inventory of an older version of the plugin that is there already is brought up to date; any other file is left alone.</source>
        <translation>Жасалатын GeoPackage. Онда модульдің ескі нұсқасының тізілімі болса, ол жаңартылады; кез келген басқа файл сол күйінде қалады.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/createinventory.py"/>
        <source>Facilities put in</source>
        <translation>Енгізілген объектілер</translation>
    </message>
    <message>
        <location filename="../processing/inventory/createinventory.py"/>
        <source>Version of the database schema</source>
        <translation>Деректер базасы схемасының нұсқасы</translation>
    </message>
    <message>
        <location filename="../processing/inventory/createinventory.py"/>
        <source>Choose a file for the inventory: QGIS deletes a temporary one as it closes, with all that was entered.</source>
        <translation>Тізілімге файл таңдаңыз: QGIS жабылғанда уақытша файлды енгізілгеннің бәрімен бірге жояды.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/createinventory.py"/>
        <source>{path}: an inventory is a GeoPackage; end its name in .gpkg.</source>
        <translation>{path}: тізілім — GeoPackage; аты .gpkg деп аяқталсын.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/createinventory.py"/>
        <source>COUNTRY: {value} is no country. Write its ISO code of two letters, such as KG, or its name.</source>
        <translation>COUNTRY: {value} — ел емес. Екі әріптік ISO кодын, мысалы, KG, немесе атауын жазыңыз.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/createinventory.py"/>
        <source>CONNECTION makes the inventory in the database, so {output} would not be written. Leave one of the two empty.</source>
        <translation>CONNECTION тізілімді деректер базасында жасайды, сондықтан {output} жазылмас еді. Екеуінің бірін бос қалдырыңыз.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/createinventory.py"/>
        <source>In PostGIS the points are on {wgs84}: CRS {crs} would not be heeded.</source>
        <translation>PostGIS-те нүктелер әрқашан {wgs84} жүйесінде: {crs} координаталар жүйесі ескерілмес еді.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/createinventory.py"/>
        <source>The folder {folder} does not exist. Make it first.</source>
        <translation>{folder} қалтасы жоқ. Алдымен оны жасаңыз.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/createinventory.py"/>
        <source>{path} cannot be made: {reason}. Choose a folder you may write to, on a disk with space.</source>
        <translation>{path} жасау мүмкін емес: {reason}. Жазуға рұқсатыңыз бар қалтаны, бос орны бар дискіні таңдаңыз.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/createinventory.py"/>
        <source>The project {name} inside {path} opens all tables, linked to each other.</source>
        <translation>{path} ішіндегі {name} жобасы өзара байланысқан барлық кестені ашады.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/createinventory.py"/>
        <location filename="../processing/inventory/field_project.py"/>
        <location filename="../processing/inventory/takefromfield.py"/>
        <source>{path} has no table {name}.</source>
        <translation>{path} ішінде {name} кестесі жоқ.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/createinventory.py"/>
        <source>{path} exists already and is no inventory. Choose another name.</source>
        <translation>{path} бұрыннан бар және тізілім емес. Басқа атау таңдаңыз.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/createinventory.py"/>
        <source>{path} could not be brought up to date: {reason}</source>
        <translation>{path} жаңартылмады: {reason}</translation>
    </message>
    <message>
        <location filename="../processing/inventory/createinventory.py"/>
        <source>{path} is an inventory already; steps applied to it: {steps}</source>
        <translation>{path} — бұрыннан тізілім; оған қолданылған қадамдар: {steps}</translation>
    </message>
    <message>
        <location filename="../processing/inventory/createinventory.py"/>
        <source>{path} is an inventory already, and up to date: no steps were needed.</source>
        <translation>{path} — бұрыннан тізілім және жаңартылған: ешқандай қадам қажет болмады.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/createinventory.py"/>
        <source>{path} keeps the language of its forms, {kept}: LANGUAGE counts for a new inventory only. Change it under Styles of the layer.</source>
        <translation>{path} пішіндерінің тілі сақталады: {kept}; LANGUAGE тек жаңа тізілімге қолданылады. Тілді қабат стильдерінде ауыстырыңыз.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/createinventory.py"/>
        <source>{path} keeps the country of its form: COUNTRY counts for a new inventory only.</source>
        <translation>{path} пішінінің елі сақталады: COUNTRY тек жаңа тізілімге қолданылады.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/createinventory.py"/>
        <source>{path} keeps its CRS, {kept}: CRS counts for a new inventory only.</source>
        <translation>{path} координаталар жүйесі сақталады: {kept}; CRS тек жаңа тізілімге қолданылады.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetch_sources.py"/>
        <source>The source has nothing where the facilities' water goes.</source>
        <translation>Объектілердің суы кететін жерде бұл дереккөзде ештеңе жоқ.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetch_sources.py"/>
        <source>{source}, tile {tile}: {reason}</source>
        <translation>{source}, {tile} парағы: {reason}</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetch_sources.py"/>
        <source>{source}: {count} more {count:tile|tiles} failed in the same way.</source>
        <translation>{source}: дәл солай алынбаған басқа парақтар: {count}.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetch_sources.py"/>
        <source>{url} is not there.</source>
        <translation>{url}: мұндай файл жоқ.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetch_sources.py"/>
        <source>{url}: {count} GeoTIFFs fit {member}, and one is needed. Correct the member in the catalogue.</source>
        <translation>{url}: {member} үлгісіне сәйкес GeoTIFF файлдары: {count}, ал біреуі қажет. Каталогтағы member мәнін түзетіңіз.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetch_sources.py"/>
        <source>{name}: the answer is no JSON ({reason}). Try again later, or correct the catalogue.</source>
        <translation>{name}: жауап — JSON емес ({reason}). Кейінірек қайталаңыз немесе каталогты түзетіңіз.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetch_steps.py"/>
        <source>Following the water over the plugin's own relief</source>
        <translation>Суды модульдің өз жер бедері бойынша бақылау</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetch_steps.py"/>
        <source>{count} {count:facility lies|facilities lie} off the plugin's own relief: what is around {count:it|them} is fetched, and on along {count:its|their} water in rounds.</source>
        <translation>Модульдің өз жер бедерінен тыс объектілер: {count}. Олардың маңы, әрі қарай су бойымен кезең-кезеңмен жүктеледі.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetch_steps.py"/>
        <source>{source}: {title}; {size}; licence: {licence}</source>
        <translation>{source}: {title}; {size}; лицензия: {licence}</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetch_steps.py"/>
        <source>size unknown</source>
        <translation>өлшемі белгісіз</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetch_steps.py"/>
        <source>about {size}</source>
        <translation>шамамен {size}</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetch_steps.py"/>
        <source>Round {number}: the water leaves what was fetched at {count} {count:place|places}; more is fetched.</source>
        <translation>{number}-кезең: су жүктелгеннен шығатын жерлер: {count}; тағы жүктеледі.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetch_steps.py"/>
        <source>The water still leaves what was fetched at {count} {count:place|places} after {rounds} {rounds:round|rounds}.</source>
        <translation>{rounds} кезеңнен кейін де су жүктелгеннен шығатын жерлер: {count}.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetch_steps.py"/>
        <source>{source}: there is no relief where the facilities are. Check their coordinates, or choose another source.</source>
        <translation>{source}: объектілер тұрған жерде жер бедері жоқ. Координаталарын тексеріңіз немесе басқа дереккөзді таңдаңыз.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetch_steps.py"/>
        <source>Following the water over what was fetched</source>
        <translation>Суды жүктелген деректер бойынша бақылау</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetch_steps.py"/>
        <source>The relief could not be fetched, and nothing else was; what came is kept in the cache. {source}, tile {tile}: {reason}</source>
        <translation>Жер бедері жүктелмеді, сондықтан қалғаны да жүктелмеді; келгені кэште сақталды. {source}, {tile} парағы: {reason}</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetch_steps.py"/>
        <source>{source}: no layer is among what fits {member}. Correct the member in the catalogue.</source>
        <translation>{source}: {member} үлгісіне сәйкестер арасында қабат жоқ. Каталогтағы member мәнін түзетіңіз.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetch_steps.py"/>
        <source>Nothing was fetched. {reasons} Choose other sources, or another place.</source>
        <translation>Ештеңе жүктелмеді. {reasons} Басқа дереккөздерді немесе басқа жерді таңдаңыз.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetchopendata.py"/>
        <source>Get open data</source>
        <translation>Ашық деректерді алу</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetchopendata.py"/>
        <source>open data,download,relief,DEM,Copernicus,GLO-30,WorldPop,population,GloFAS,flood,PGA,rivers,OpenStreetMap</source>
        <translation>ашық деректер,жүктеу,жер бедері,DEM,Copernicus,GLO-30,WorldPop,халық,GloFAS,тасқын,PGA,өзендер,OpenStreetMap</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetchopendata.py"/>
        <source>Points or polygons in any CRS: data are fetched along their water. Empty: for EXTENT alone.</source>
        <translation>Кез келген координаталар жүйесіндегі нүктелер немесе полигондар: деректер олардың суы бойымен жүктеледі. Бос болса: тек EXTENT үшін.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetchopendata.py"/>
        <source>Extent</source>
        <translation>Қамту</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetchopendata.py"/>
        <source>An extent to fetch besides, or instead of the facilities.</source>
        <translation>Объектілерге қосымша немесе олардың орнына жүктелетін қамту.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetchopendata.py"/>
        <source>How far downstream (km)</source>
        <translation>Ағыс бойынша қаншалықты төмен (км)</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetchopendata.py"/>
        <source>Length of the water below each facility along which data are fetched.</source>
        <translation>Деректер жүктелетін, әр объектіден төмен су жолының ұзындығы.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetchopendata.py"/>
        <location filename="../processing/map/facilitysheets.py"/>
        <location filename="../processing/map/nationalreport.py"/>
        <location filename="../processing/map/shown.py"/>
        <source>Sources</source>
        <translation>Дереккөздер</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetchopendata.py"/>
        <source>I accept the licences</source>
        <translation>Лицензияларды қабылдаймын</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetchopendata.py"/>
        <source>Needed for sources whose licence binds you, such as GEM (no commercial use).</source>
        <translation>Лицензиясы сізді міндеттейтін дереккөздер үшін қажет, мысалы, GEM (коммерциялық пайдалануға болмайды).</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetchopendata.py"/>
        <source>Catalogue file</source>
        <translation>Каталог файлы</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetchopendata.py"/>
        <source>A catalogue of your own (JSON), of a mirror on an intranet or on a disk, instead of the plugin's.</source>
        <translation>Модульдің каталогы орнына ішкі желідегі немесе дискідегі айнаның өз каталогы (JSON).</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetchopendata.py"/>
        <source>Sources of the catalogue file</source>
        <translation>Каталог файлының дереккөздері</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetchopendata.py"/>
        <source>Ids in CATALOGUE_FILE, separated by commas. Empty: those it has by default.</source>
        <translation>CATALOGUE_FILE ішіндегі идентификаторлар, үтір арқылы. Бос болса: әдепкідегілері.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetchopendata.py"/>
        <source>Authentication</source>
        <translation>Аутентификация</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetchopendata.py"/>
        <source>A configuration of QGIS's authentication, where a mirror asks for a password.</source>
        <translation>Айна құпиясөз сұраса, QGIS аутентификация конфигурациясы.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetchopendata.py"/>
        <source>Largest size of the cache (GB)</source>
        <translation>Кэштің ең үлкен өлшемі (ГБ)</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetchopendata.py"/>
        <source>What was fetched is kept for all projects; above this size the longest unused goes. 0: nothing is kept.</source>
        <translation>Жүктелген деректер барлық жобаға сақталады; бұл өлшемнен асса, ең ұзақ пайдаланылмағаны жойылады. 0: ештеңе сақталмайды.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetchopendata.py"/>
        <source>Cache folder</source>
        <translation>Кэш қалтасы</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetchopendata.py"/>
        <source>Empty: a folder in the profile of QGIS, shared by all projects.</source>
        <translation>Бос болса: QGIS профиліндегі барлық жобаға ортақ қалта.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetchopendata.py"/>
        <location filename="../processing/map/assess_parameters.py"/>
        <location filename="../window/options.py"/>
        <source>Folder of open data</source>
        <translation>Ашық деректер қалтасы</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetchopendata.py"/>
        <source>For the rasters (VRT over GeoTIFFs), layers (GeoPackage), manifest.json and open_data.html. What the plugin fetched there earlier is replaced when all is there, files of others never.</source>
        <translation>Растрлар (GeoTIFF үстіндегі VRT), қабаттар (GeoPackage), manifest.json және open_data.html үшін. Модуль онда бұрын жүктегені бәрі дайын болғанда ауыстырылады, бөтен файлдар — ешқашан.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetchopendata.py"/>
        <source>List of what was fetched</source>
        <translation>Жүктелгендер тізімі</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetchopendata.py"/>
        <source>Page of sources and credits</source>
        <translation>Дереккөздер мен авторлық беті</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetchopendata.py"/>
        <source>Files</source>
        <translation>Файлдар</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetchopendata.py"/>
        <source>Sources and tiles that were not fetched</source>
        <translation>Жүктелмеген дереккөздер мен парақтар</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetchopendata.py"/>
        <source>Bytes received over the network</source>
        <translation>Желі арқылы алынған байт</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetchopendata.py"/>
        <source>with CATALOGUE_FILE the sources are named by SOURCE_IDS</source>
        <translation>CATALOGUE_FILE берілгенде дереккөздерді SOURCE_IDS атайды</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetchopendata.py"/>
        <source>Give facilities (INPUT) or an extent (EXTENT).</source>
        <translation>Объектілерді (INPUT) немесе қамтуды (EXTENT) беріңіз.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetchopendata.py"/>
        <source>{source} is under {licence}, which you must accept: read it at {url}, and tick ACCEPT_LICENCES, or leave {source} out.</source>
        <translation>{source} лицензиясы — {licence}, оны қабылдау қажет: {url} бетінен оқып, ACCEPT_LICENCES белгілеңіз немесе {source} дереккөзін алып тастаңыз.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetchopendata.py"/>
        <source>{size} came over the network in {requests} {requests:request|requests}.</source>
        <translation>Желі арқылы {size} алынды, сұратулар: {requests}.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetchopendata.py"/>
        <source>Sources by their id:</source>
        <translation>Дереккөздер, идентификаторымен:</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetchopendata.py"/>
        <source>size of a tile unknown</source>
        <translation>парақ өлшемі белгісіз</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetchopendata.py"/>
        <source>{size} a tile</source>
        <translation>бір тайл {size}</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetchopendata.py"/>
        <source>SOURCE_IDS: {id} is no source of {file}. It has {ids}.</source>
        <translation>SOURCE_IDS: {id} — {file} дереккөзі емес. Барлары: {ids}.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetchopendata.py"/>
        <source>Choose at least one source.</source>
        <translation>Кемінде бір дереккөзді таңдаңыз.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetchopendata.py"/>
        <source>EXTENT: it has no place on the Earth. Draw it again, or choose its CRS.</source>
        <translation>EXTENT: Жерде мұндай орын жоқ. Қайта сызыңыз немесе координаталар жүйесін таңдаңыз.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetchopendata.py"/>
        <source>EXTENT: {degrees} square degrees are more than can be fetched ({most}). Draw a smaller one, or give facilities: then only what lies along their water is fetched.</source>
        <translation>EXTENT: {degrees} шаршы градус жүктеуге болатыннан көп ({most}). Кішірегін сызыңыз немесе объектілерді беріңіз: онда тек олардың суы бойындағы жүктеледі.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetchopendata.py"/>
        <source>Layer {layer}: {count} of {all} {all:facility|facilities} {count:has|have} no coordinates; nothing is fetched for them.</source>
        <translation>{layer} қабаты: координаталары жоқ объектілер {count} / {all}; олар үшін ештеңе жүктелмейді.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fetchopendata.py"/>
        <source>Layer {layer}: no facility has coordinates. Give some, or an EXTENT.</source>
        <translation>{layer} қабаты: бірде-бір объектінің координаталары жоқ. Оларды немесе EXTENT беріңіз.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/field_folder.py"/>
        <source>{folder} holds files and is no package of this tool. Choose a folder that is empty or not there yet.</source>
        <translation>{folder} қалтасында файлдар бар, бұл осы құралдың жинағы емес. Бос немесе әлі жоқ қалтаны таңдаңыз.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/field_folder.py"/>
        <source>{folder} holds changes made in the field. Take them into the register with takefromfield, and choose another folder for the new package.</source>
        <translation>{folder} қалтасында далада енгізілген өзгерістер бар. Оларды тізілімге takefromfield құралымен қабылдап, жаңа жинаққа басқа қалтаны таңдаңыз.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/field_folder.py"/>
        <source>{file} is open in another program. Close it there, and pack again.</source>
        <translation>{file} басқа бағдарламада ашық. Сонда жауып, жинақты қайта жинаңыз.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/field_folder.py"/>
        <source>{folder} holds {file}, which was not packed: a picture of the field, perhaps. Take it into the register with takefromfield, and choose another folder for the new package.</source>
        <translation>{folder} қалтасында жинақта болмаған {file} бар: мүмкін, далалық сурет. Оны тізілімге takefromfield құралымен қабылдап, жаңа жинаққа басқа қалтаны таңдаңыз.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/field_lists.py"/>
        <source>Position</source>
        <translation>Орны</translation>
    </message>
    <message>
        <location filename="../processing/inventory/field_lists.py"/>
        <source>added in the field</source>
        <translation>далада қосылған</translation>
    </message>
    <message>
        <location filename="../processing/inventory/field_lists.py"/>
        <source>changed in the field only</source>
        <translation>тек далада өзгертілген</translation>
    </message>
    <message>
        <location filename="../processing/inventory/field_lists.py"/>
        <source>changed in the office and in the field since the packing, differently</source>
        <translation>жиналғаннан бері кеңседе де, далада да әртүрлі өзгертілген</translation>
    </message>
    <message>
        <location filename="../processing/inventory/field_lists.py"/>
        <source>removed in the field; the office keeps it</source>
        <translation>далада жойылған; кеңседе қалады</translation>
    </message>
    <message>
        <location filename="../processing/inventory/field_lists.py"/>
        <source>the office removed it, or its facility; it is not put back</source>
        <translation>кеңсе оны немесе оның объектісін жойған; кері енгізілмейді</translation>
    </message>
    <message>
        <location filename="../processing/inventory/field_lists.py"/>
        <source>the field gave it another id or facility; ids are not changed</source>
        <translation>далада идентификатор немесе объект өзгертілген; идентификаторлар өзгертілмейді</translation>
    </message>
    <message>
        <location filename="../processing/inventory/field_lists.py"/>
        <source>beside the values of the office it would be refused: the greater below the lesser</source>
        <translation>кеңсе мәндерімен қатар қабылданбас еді: үлкені кішісінен кем болар еді</translation>
    </message>
    <message>
        <location filename="../processing/inventory/field_project.py"/>
        <location filename="../processing/map/hazardmap.py"/>
        <source>it is not whole</source>
        <translation>ол толық емес</translation>
    </message>
    <message>
        <location filename="../processing/inventory/field_rows.py"/>
        <source>The register of {layer} has no table {table}. Bring it up to date with createinventory first.</source>
        <translation>{layer} қабатының тізілімінде {table} кестесі жоқ. Алдымен оны createinventory құралымен жаңартыңыз.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fillfromlayers.py"/>
        <source>Fill site factors from layers</source>
        <translation>Алаң факторларын қабаттардан толтыру</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fillfromlayers.py"/>
        <source>site factors,PGA,seismic,flood,elevation,slope,landslide,country,region,river,settlement,facilities</source>
        <translation>алаң факторлары,PGA,үдеу,сейсмика,тасқын,су басу,биіктік,еңістік,көшкін,ел,облыс,өзен,елді мекен,объектілер</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fillfromlayers.py"/>
        <source>Layer with the inventory fields, in any CRS. It stays as it is; OUTPUT is a copy.</source>
        <translation>Кез келген координаталар жүйесіндегі тізілім өрістері бар қабат. Ол өзгермейді; OUTPUT — көшірмесі.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fillfromlayers.py"/>
        <source>Positions of unknown precision are off by up to (m)</source>
        <translation>Дәлдігі белгісіз координаталардың ең үлкен қателігі (м)</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fillfromlayers.py"/>
        <source>Counts where coordinate_precision is unknown. What differs within it is left empty. 0: points lie on their facilities.</source>
        <translation>coordinate_precision белгісіз болғанда қолданылады. Осы шекте өзгеше болғаны бос қалдырылады. 0: нүктелер өз объектілерінде жатыр.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fillfromlayers.py"/>
        <source>Keep what the authority knows</source>
        <translation>Орган білетінін қалдыру</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fillfromlayers.py"/>
        <source>Known values stay; values that were computed before are renewed. Otherwise layers replace both.</source>
        <translation>Белгілі мәндер қалады; бұрын есептелгендері жаңартылады. Әйтпесе қабаттар екеуін де ауыстырады.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fillfromlayers.py"/>
        <source>Inventory with site factors</source>
        <translation>Алаң факторлары бар тізілім</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fillfromlayers.py"/>
        <source>A copy of the inventory; data_source names value, day and layer of every computed value.</source>
        <translation>Тізілім көшірмесі; data_source әр есептелген мәннің мәнін, күнін және қабатын атайды.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fillfromlayers.py"/>
        <source>What was filled</source>
        <translation>Не толтырылды</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fillfromlayers.py"/>
        <source>A row per value that a layer tells: filled, kept as the authority has it, or doubtful, and why.</source>
        <translation>Қабат беретін әр мәнге бір жол: толтырылған, органдағыдай қалдырылған немесе күмәнді, себебімен.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fillfromlayers.py"/>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>Values filled</source>
        <translation>Толтырылған мәндер</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fillfromlayers.py"/>
        <source>Known values kept that differ from the layer's</source>
        <translation>Қабаттан өзгеше, қалдырылған белгілі мәндер</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fillfromlayers.py"/>
        <source>Doubtful values left empty</source>
        <translation>Бос қалдырылған күмәнді мәндер</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fillfromlayers.py"/>
        <source>Values that the layers do not tell</source>
        <translation>Қабаттар айтпайтын мәндер</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fillfromlayers.py"/>
        <source>FLOOD_COVERAGE says where floods were computed</source>
        <translation>тасқындар қай жерде есептелгенін FLOOD_COVERAGE айтады</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fillfromlayers.py"/>
        <source>No layer is given, so there is nothing to fill. Give one of: {names}.</source>
        <translation>Бірде-бір қабат берілмеген, толтыратын ештеңе жоқ. Мыналардың бірін беріңіз: {names}.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fillfromlayers.py"/>
        <source>PGA and PGA_ZONES both tell of pga_g. Give one of them.</source>
        <translation>PGA де, PGA_ZONES те pga_g туралы айтады. Біреуін беріңіз.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fillfromlayers.py"/>
        <location filename="../processing/map/assess_inputs.py"/>
        <source>PGA_UNIT: the unit of the acceleration must be declared. Choose one of {units}.</source>
        <translation>PGA_UNIT: үдеу бірлігін көрсету керек. Бірін таңдаңыз: {units}.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fillfromlayers.py"/>
        <source>FLOOD_RETURN_PERIOD: flood_zone tells of the flood of 100 years, and depths of {years} years say something else. Give the depths of 100 years.</source>
        <translation>FLOOD_RETURN_PERIOD: flood_zone 100 жылдық тасқын туралы, ал {years} жылдық тереңдіктер басқаны білдіреді. 100 жылдық тереңдіктерді беріңіз.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fillfromlayers.py"/>
        <source>{count} {count:facility has|facilities have} no position: nothing is filled for them.</source>
        <translation>Координаталары жоқ объектілер: {count}: олар үшін ештеңе толтырылмады.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fillfromlayers.py"/>
        <source>{count} {count:position|positions} may be off by up to {most} km (coordinate_precision, UNCERTAINTY): what differs around them is left empty; flood, landslide and slope always are.</source>
        <translation>Координаталары {most} км-ге дейін қате болуы мүмкін объектілер: {count} (coordinate_precision, UNCERTAINTY): айналасында өзгеше болғаны бос қалдырылды; тасқын, көшкін мен еңістік — әрқашан.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fillfromlayers.py"/>
        <source>Reading {name}</source>
        <translation>{name} оқу</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fillfromlayers.py"/>
        <source>pga_g is read as the acceleration with 10 % probability in 50 years (475 years): the layer must be such.</source>
        <translation>pga_g — 50 жылда 10 % ықтималдықтағы (475 жыл) үдеу: қабат сондай болуы керек.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fillfromlayers.py"/>
        <source>Intensities become accelerations by a recalled, not verified correspondence: {degrees}.</source>
        <translation>Балдар үдеуге жадтан алынған, тексерілмеген сәйкестік бойынша айналдырылды: {degrees}.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fillfromlayers.py"/>
        <source>it differs within the distance by which the position may be off</source>
        <translation>координаталардың мүмкін қателігі шегінде ол өзгеше</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fillfromlayers.py"/>
        <source>the position is not precise enough</source>
        <translation>координаталар жеткілікті дәл емес</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fillfromlayers.py"/>
        <source>areas of the layer overlap there and differ</source>
        <translation>қабат полигондары онда қабаттасады және өзгеше</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fillfromlayers.py"/>
        <source>the values of the layer are implausible in the unit declared</source>
        <translation>көрсетілген бірлікте қабат мәндері шындыққа келмейді</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fillfromlayers.py"/>
        <source>no acceleration is stated for this intensity</source>
        <translation>бұл балға үдеу көрсетілмеген</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fillfromlayers.py"/>
        <source>the value of the layer is no depth of water</source>
        <translation>қабат мәні су тереңдігі бола алмайды</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fillfromlayers.py"/>
        <source>the cells of the relief are too coarse (more than 200 m)</source>
        <translation>жер бедерінің ұяшықтары тым ірі (200 м-ден көп)</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fillfromlayers.py"/>
        <source>it lies outside the bounds that the inventory gives</source>
        <translation>ол тізілім беретін шектерден тыс</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fillfromlayers.py"/>
        <source>the field cannot hold it</source>
        <translation>өріс оны сыйғыза алмайды</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fillfromlayers.py"/>
        <source>data_source has no room left to say where it comes from</source>
        <translation>data_source ішінде дереккөзін көрсетуге орын қалмады</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fillfromlayers.py"/>
        <source>{field} from {layer}: {filled} filled, {kept} kept that differ, {doubtful} doubtful, {unknown} unknown</source>
        <translation>{layer} қабатынан {field}: толтырылғаны {filled}, өзгеше қалдырылғаны {kept}, күмәндісі {doubtful}, белгісізі {unknown}</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fillfromlayers.py"/>
        <source>{layer} tells nothing of {count} {count:facility: its|facilities: their} {field} is not filled.</source>
        <translation>{layer} қабаты ештеңе айтпайтын объектілер: {count}: олардың {field} өрісі толтырылмады.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/fillfromlayers.py"/>
        <source>{field} of {count} {count:facility|facilities} is left empty: {reason} ({layer}).</source>
        <translation>{field} өрісі бос қалдырылған объектілер: {count}: {reason} ({layer}).</translation>
    </message>
    <message>
        <location filename="../processing/inventory/filling.py"/>
        <source>The facilities of {layer} were not put in: {reason}. Mend the values and run again.</source>
        <translation>{layer} қабатының объектілері енгізілмеді: {reason}. Мәндерді түзетіп, қайта іске қосыңыз.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/filling.py"/>
        <source>{count} facilities of {layer} are not as they were read: {told}. {remedy}.</source>
        <translation>{layer}: оқылғаннан бері өзгерген объектілер: {count} ({told}). {remedy}.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/filling.py"/>
        <source>Fields of {layer} that an inventory does not have are not put in: {fields}. Import facilities understands other headings.</source>
        <translation>{layer} қабатының тізілімде жоқ өрістері енгізілмейді: {fields}. Басқа тақырыптарды «Объектілерді импорттау» құралы түсінеді.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/filling.py"/>
        <source>{layer}: {count} {count:value|values} of {field} {count:is|are} not put in, for ore and process only suggest them ({basis} = {fallback}): nobody stated them.</source>
        <translation>{layer}: {field} өрісінің мәндері енгізілмеді ({count}): олар тек кен мен технология бойынша болжанған ({basis} = {fallback}), ешкім көрсетпеген.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/filling.py"/>
        <source>Its comma can be read in two ways: write the number without it.</source>
        <translation>Ондағы үтірді екі түрлі түсінуге болады: санды үтірсіз жазыңыз.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/filling.py"/>
        <source>Layer {layer}, feature {id}: {field} {value} is put in as {read}: {reason}</source>
        <translation>{layer} қабаты, {id} нысаны: {field} {value} мына түрде енгізілді: {read}: {reason}</translation>
    </message>
    <message>
        <location filename="../processing/inventory/filling.py"/>
        <source>Layer {layer}, feature {id}: {field} cannot take {value}. {reason}</source>
        <translation>{layer} қабаты, {id} нысаны: {field} өрісі {value} мәнін қабылдай алмайды. {reason}</translation>
    </message>
    <message>
        <location filename="../processing/inventory/filling.py"/>
        <source>{count} more {count:value was read otherwise than it is|values were read otherwise than they are} written.</source>
        <translation>Жазылғаннан басқаша оқылған тағы {count} мән.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/filling.py"/>
        <source>{layer}, feature {id}: its point cannot be brought to the CRS of the inventory: {reason}</source>
        <translation>{layer}, {id} нысаны: нүктесі тізілімнің координаталар жүйесіне түрлендірілмейді: {reason}</translation>
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
        <translation>Пішіндер енгізілгенді бағалайтын THI ұлттық схемасы. Бұрыннан бар тізілімнің пішіндері ол бойынша қайта жасалады, кестесі схема қосатын өрістерді алады. Бос болса: модуль схемасы.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/form_scheme.py"/>
        <source>{inventory} is of an older version, and its forms rate by the scheme {scheme}, which is not in it: give its file as SCHEME_FILE, and they will rate by it again.</source>
        <translation>{inventory} ескі нұсқада, пішіндері онда жоқ {scheme} схемасы бойынша бағалайды: оның файлын SCHEME_FILE ішінде беріңіз, сонда олар қайта сол бойынша бағалайды.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/form_scheme.py"/>
        <source>{inventory}: the fields {fields} of scheme {scheme} cannot be added. Look who may change it.</source>
        <translation>{inventory}: {scheme} схемасының {fields} өрістерін қосу мүмкін емес. Кестені кім өзгерте алатынын тексеріңіз.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/import_outputs.py"/>
        <source>The report cannot be written to {path}: {reason}. Choose another folder.</source>
        <translation>Есеп {path} файлына жазылмайды: {reason}. Басқа қалтаны таңдаңыз.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/import_outputs.py"/>
        <source>{read} {read:row|rows} read, {placed} {placed:facility|facilities} with a point, {without} without, {rejected} rejected</source>
        <translation>Оқылған жолдар: {read}, нүктесі бар объектілер: {placed}, нүктесізі: {without}, қабылданбағаны: {rejected}</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <source>Import facilities</source>
        <translation>Объектілерді импорттау</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <source>import,inventory,facilities,tailings,spreadsheet,excel,xlsx,ods,csv,coordinates,register</source>
        <translation>импорт,тізілім,кадастр,қалдық қоймалары,кесте,excel,xlsx,ods,csv,координаталар,import</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>Table or layer of facilities</source>
        <translation>Объектілер кестесі немесе қабаты</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <source>Any vector layer or table in the project, or the path of a CSV, TXT, XLSX, XLS or ODS file. Title rows, merged cells, units in headers, decimal commas, degrees and minutes, and old Cyrillic code pages are understood in files.</source>
        <translation>Жобадағы кез келген векторлық қабат немесе кесте не CSV, TXT, XLSX, XLS, ODS файлының жолы. Файлдарда кесте үстіндегі тақырып жолдары, біріктірілген ұяшықтар, тақырыптағы бірліктер, ондық үтірлер, градустар мен минуттар және ескі кириллица кодтаулары түсініледі.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <location filename="../processing/rating/checklistsheet.py"/>
        <source>Sheet</source>
        <translation>Парақ</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <source>Name of the sheet of a workbook. Empty: the sheet that looks most like an inventory.</source>
        <translation>Кітап парағының аты. Бос болса: тізілімге ең ұқсас парақ.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <source>Read all sheets</source>
        <translation>Барлық парақты оқу</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <source>Every sheet of a workbook that looks like an inventory goes into one table, each read by its own header and units. SHEET stays empty.</source>
        <translation>Кітаптың тізілімге ұқсас барлық парағы бір кестеге жиналады, әрқайсысы өз тақырыбы мен бірліктері бойынша оқылады. SHEET бос қалады.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <source>Encoding</source>
        <translation>Кодтау</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <source>Of a text table or dBase file, such as UTF-8, CP1251, CP866 or KZ-1048. Empty: found by its letters; the report says which and how surely.</source>
        <translation>Мәтіндік кестенің немесе dBase файлының кодтауы, мысалы, UTF-8, CP1251, CP866 немесе KZ-1048. Бос болса: әріптері бойынша анықталады; есеп қайсысы және қаншалықты сенімді екенін айтады.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <source>CRS of the coordinates in the table</source>
        <translation>Кестедегі координаталар жүйесі</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <source>Of columns with coordinates; a layer's geometry has its own. Empty: longitude and latitude on WGS 84; metres by the zone and datum the table names, by the zone in a Gauss-Kruger easting, or by the only system that puts the point into the stated country.</source>
        <translation>Координаталары бар бағандар үшін; қабат геометриясының жүйесі өзінікі. Бос болса: WGS 84 бойлық пен ендік; метрлер — кестеде аталған зона мен жүйе, Гаусс-Крюгер координатасындағы зона немесе нүктені көрсетілген елге түсіретін жалғыз жүйе бойынша.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <source>Dry density of the tailings (t/m3)</source>
        <translation>Қалдықтардың құрғақ тығыздығы (т/м³)</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <source>Turns a mass into a volume where the table has no volume and no density of its own. Settled tailings have 1.2 to 1.8 t/m3. Empty: such volumes stay unknown.</source>
        <translation>Кестеде көлем де, өз тығыздығы да болмаса, массаны көлемге айналдырады. Шөккен қалдықтарда 1,2–1,8 т/м³. Бос болса: мұндай көлемдер белгісіз қалады.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <source>Which column is which</source>
        <translation>Қай баған нені білдіреді</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <source>Overrides the guess. One line a field: field = header, with the unit in brackets where the header does not tell it, for example "volume_m3 = Stored waste [thousand m3]"; or JSON {"volume_m3": "Stored waste [thousand m3]"}. Besides the inventory fields: latitude, longitude, coordinates (both in one cell), seismic_points, operation_period. A word of the table is given its meaning after the field: "status: Ativa = active".</source>
        <translation>Болжамды ауыстырады. Әр өріске бір жол: өріс = тақырып, тақырыпта бірлік болмаса, ол жақшада, мысалы, "volume_m3 = Қалдық көлемі [thousand m3]"; немесе JSON {"volume_m3": "Қалдық көлемі [thousand m3]"}. Тізілім өрістерінен басқа: latitude, longitude, coordinates (екеуі бір ұяшықта), seismic_points, operation_period. Кесте сөзіне мағына өріс атынан кейін беріледі: "status: жабылған = closed".</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <source>Country where the table names none</source>
        <translation>Кестеде ел аталмаса, ел</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <source>ISO code such as KG, or a name, put into rows without a country. It also lets exchanged latitude and longitude, and UTM zones, be recognised.</source>
        <translation>ISO коды, мысалы, KG, немесе атауы; елі жоқ жолдарға қойылады. Ауысып кеткен ендік пен бойлықты және UTM зоналарын тануға да мүмкіндік береді.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <source>Polygons with ISO codes, to find exchanged latitude and longitude and the UTM zone of rows that state their country. Empty: QGIS's world map.</source>
        <translation>Ауысып кеткен ендік пен бойлықты және елі көрсетілген жолдардың UTM зонасын табуға арналған ISO кодтары бар полигондар. Бос болса: QGIS әлем картасы.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <source>Keep columns that are no field</source>
        <translation>Өріс емес бағандарды сақтау</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <source>Columns taken for nothing stay in the output beside the inventory's fields, under their headings and as text. They are listed in the report in any case.</source>
        <translation>Ештеңе деп алынбаған бағандар нәтижеде тізілім өрістерінің жанында, өз тақырыбымен мәтін ретінде қалады. Есепте олар қалай да тізіледі.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <source>told by its headings</source>
        <translation>тақырыптары бойынша тану</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <source>none, headings as any others</source>
        <translation>ешқайсысы, тақырыптар басқалары сияқты</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <source>Register whose headings are known</source>
        <translation>Тақырыптары белгілі тізілім</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <source>detect tells it by its headings and says so in the report; none reads the headings as any others. Known are the Global TSF Registry, GRanD, OpenStreetMap's tailings ponds, the US National Inventory of Dams (feet and acre-feet) and Brazil's SIGBM.</source>
        <translation>detect оны тақырыптары бойынша таниды және есепте айтады; none тақырыптарды басқалары сияқты оқиды. Белгілілері: Global TSF Registry, GRanD, OpenStreetMap қалдық қоймалары, АҚШ бөгеттерінің ұлттық кадастры (фут пен акр-фут) және Бразилияның SIGBM тізілімі.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <source>Rows with a value that cannot be used</source>
        <translation>Пайдалануға келмейтін мәні бар жолдар</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <source>keep_row keeps the row with that value unknown; reject_row leaves it out. Both list the value under the rejected ones.</source>
        <translation>keep_row мәні белгісіз жолды қалдырады; reject_row өткізіп жібереді. Екеуінде де мән қабылданбағандар арасында көрсетіледі.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <source>Language of reasons, changes and the report: English or Russian.</source>
        <translation>Себептер, өзгерістер мен есеп тілі: ағылшын немесе орыс.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <source>Points with a field "name" (and "country", where there is one), by which a place is proposed for rows without coordinates that name a settlement. Empty: the embedded settlements of Central Asia.</source>
        <translation>«name» (және болса «country») өрісі бар нүктелер; олар бойынша елді мекенді атайтын, координаталары жоқ жолдарға орын ұсынылады. Бос болса: Орталық Азияның кіріктірілген елді мекендері.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <source>Put in the places of settlements</source>
        <translation>Елді мекендердің орнын қою</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <source>Gives rows without coordinates the place of the settlement they name, with the precision of a village or town. Else these places are only listed. The facility may be kilometres away.</source>
        <translation>Координаталары жоқ жолдарға олар атайтын елді мекеннің орнын ауыл немесе қала дәлдігімен береді. Әйтпесе бұл орындар тек тізіледі. Объект бірнеше километр жерде болуы мүмкін.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <source>Inventory to bring up to date</source>
        <translation>Жаңартылатын тізілім</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <source>For a new version of a table that was imported before: the output is this inventory with what is new in the table, matched by facility_id, or without one by name, place and values. Values edited in the inventory are kept; where table and inventory differ, and what the table no longer has, is listed. What may be one facility or two is left out and asked.</source>
        <translation>Бұрын импортталған кестенің жаңа нұсқасы үшін: нәтиже — facility_id, ол болмаса атауы, орны мен мәндері бойынша сәйкестендірілген, кестедегі жаңасы қосылған осы тізілім. Тізілімде түзетілген мәндер сақталады; кесте мен тізілімнің айырмашылықтары және кестеде енді жоғы тізіледі. Бір немесе екі объект болуы мүмкіні енгізілмейді, ол туралы сұралады.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <source>The table as imported last time</source>
        <translation>Кестенің өткен жолы импортталған түрі</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <source>With it a value changed in the table since then replaces the inventory's, unless that was edited too. Without it every difference is a conflict, and the inventory's value is kept.</source>
        <translation>Онымен содан бері кестеде өзгерген мән тізілім мәнін, оның өзі түзетілмесе, ауыстырады. Онсыз кез келген айырмашылық — қайшылық, тізілім мәні сақталады.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <source>Points on WGS 84 with every inventory field.</source>
        <translation>Барлық тізілім өрісі бар WGS 84 нүктелері.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>Facilities without position</source>
        <translation>Координаталары жоқ объектілер</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <source>Table of the rows that have no coordinates. Skipped: such rows are rejected.</source>
        <translation>Координаталары жоқ жолдар кестесі. Берілмесе: мұндай жолдар қабылданбайды.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <location filename="../processing/map/assess_layers.py"/>
        <source>Rejected values</source>
        <translation>Қабылданбаған мәндер</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <source>Table: row, column, value, reason with remedy, and the whole row as text.</source>
        <translation>Кесте: жол, баған, мән, себебі мен түзету жолы және бүкіл жол мәтінмен.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <source>Changed values</source>
        <translation>Өзгертілген мәндер</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <source>Table of every value that differs from what was typed: before, after and why.</source>
        <translation>Енгізілгеннен өзгеше барлық мәннің кестесі: бұрын, кейін және неге.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <source>Page that leads with what you have to decide; then doubts and rejected values, the columns and how sure they are, and the whole guess as text for MAPPING.</source>
        <translation>Сіз шешетін мәселелерден басталатын бет; әрі қарай күмәндар мен қабылданбаған мәндер, бағандар мен олардың сенімділігі және бүкіл болжам MAPPING мәтіні ретінде.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <source>Findings by kind</source>
        <translation>Түрлері бойынша табылғандар</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <source>Table of what was found, a row for each kind of question, doubt, rejected or changed value: how many rows, which values, and what settles it.</source>
        <translation>Табылғандар кестесі, сұрақтың, күмәннің, қабылданбаған немесе өзгертілген мәннің әр түріне бір жол: неше жол, қандай мәндер және ол немен шешіледі.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <source>Questions the table leaves open</source>
        <translation>Кесте ашық қалдыратын сұрақтар</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <source>Rows of facilities read</source>
        <translation>Оқылған объект жолдары</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <source>Facilities imported with a position</source>
        <translation>Координаталарымен импортталған объектілер</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>Rows rejected</source>
        <translation>Қабылданбаған жолдар</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <source>Differences in which the inventory won</source>
        <translation>Тізілім сақталған айырмашылықтар</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <source>{table} is a returned data request: its answers belong to the inventory it was made from. Give that inventory as EXISTING.</source>
        <translation>{table} — қайтып келген деректер сұратуы: жауаптары ол жасалған тізілімге тиесілі. Сол тізілімді EXISTING ішінде беріңіз.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/importinventory.py"/>
        <source>COUNTRY: {country} is no country. Give its ISO code of two or three letters.</source>
        <translation>COUNTRY: {country} — ел емес. Екі немесе үш әріптік ISO кодын беріңіз.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/packageforfield.py"/>
        <source>Package for the field</source>
        <translation>Далалық жинақ</translation>
    </message>
    <message>
        <location filename="../processing/inventory/packageforfield.py"/>
        <source>field,phone,mobile,QField,Mergin Maps,offline,inspection,photo,survey,tablet</source>
        <translation>дала,сапар,телефон,QField,Mergin Maps,желісіз,тексеру,фотосурет,түсірілім,планшет</translation>
    </message>
    <message>
        <location filename="../processing/inventory/packageforfield.py"/>
        <source>Register or facilities</source>
        <translation>Тізілім немесе объектілер</translation>
    </message>
    <message>
        <location filename="../processing/inventory/packageforfield.py"/>
        <source>Table of facilities of a register (GeoPackage or PostGIS), which goes with its linked tables and their history; or any layer with the inventory fields. Selected features only: those and what belongs to them.</source>
        <translation>Тізілімнің (GeoPackage немесе PostGIS) объектілер кестесі, ол байланысты кестелерімен және олардың тарихымен бірге алынады; немесе тізілім өрістері бар кез келген қабат. Тек таңдалғандар: солар және оларға тиесілінің бәрі.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/packageforfield.py"/>
        <source>en, ru, kk, ky, tg or uz: forms, names of layers and towns.</source>
        <translation>en, ru, kk, ky, tg немесе uz: пішіндер, қабаттар мен қалалардың атаулары.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/packageforfield.py"/>
        <source>Folder for the phone</source>
        <translation>Телефонға арналған қалта</translation>
    </message>
    <message>
        <location filename="../processing/inventory/packageforfield.py"/>
        <source>A folder that is empty or not there yet, or a package of this tool as it was made: one with changes of the field is not replaced.</source>
        <translation>Бос немесе әлі жоқ қалта не осы құралдың бастапқы күйіндегі жинағы: далалық өзгерістері бар жинақ ауыстырылмайды.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/packageforfield.py"/>
        <source>The same as one file</source>
        <translation>Сол бір файлмен</translation>
    </message>
    <message>
        <location filename="../processing/inventory/packageforfield.py"/>
        <source>ZIP archive (*.zip)</source>
        <translation>ZIP мұрағаты (*.zip)</translation>
    </message>
    <message>
        <location filename="../processing/inventory/packageforfield.py"/>
        <source>The folder as one archive, to send it to the phone.</source>
        <translation>Телефонға жіберу үшін бір мұрағаттағы қалта.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/packageforfield.py"/>
        <source>Facilities packed</source>
        <translation>Жинақтағы объектілер</translation>
    </message>
    <message>
        <location filename="../processing/inventory/packageforfield.py"/>
        <source>Linked rows packed</source>
        <translation>Жинақтағы байланысты жолдар</translation>
    </message>
    <message>
        <location filename="../processing/inventory/packageforfield.py"/>
        <source>Pictures and documents packed</source>
        <translation>Жинақтағы суреттер мен құжаттар</translation>
    </message>
    <message>
        <location filename="../processing/inventory/packageforfield.py"/>
        <source>{file} would lie in the folder that it holds. Choose a place outside of {folder}.</source>
        <translation>{file} өзі қамтитын қалтада жатар еді. {folder} қалтасынан тыс орын таңдаңыз.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/packageforfield.py"/>
        <source>Fields that the register has beside its own stay in the office: {fields}.</source>
        <translation>Тізілімде схема өрістерінен басқа бар өрістер кеңседе қалады: {fields}.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/packageforfield.py"/>
        <source>Layer {layer} has no field facility_id: what comes back could not find its facility. Run importinventory first.</source>
        <translation>{layer} қабатында facility_id өрісі жоқ: қайтып келгені өз объектісін таба алмас еді. Алдымен importinventory іске қосыңыз.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/packageforfield.py"/>
        <source>Files that the register names go along only from its own folder and below it. Not packed: {files}.</source>
        <translation>Тізілімде аталған файлдар тек оның өз қалтасынан және ішкі қалталардан алынады. Алынбағандары: {files}.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/postgis.py"/>
        <source>There is no PostGIS connection {name}. Those of this QGIS are: {known}.</source>
        <translation>{name} PostGIS байланысы жоқ. Осы QGIS байланыстары: {known}.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/postgis.py"/>
        <source>Schema tailings of {name}; steps applied: {steps}</source>
        <translation>{name} базасының tailings схемасы; қолданылған қадамдар: {steps}</translation>
    </message>
    <message>
        <location filename="../processing/inventory/postgis.py"/>
        <source>Schema tailings of {name} is up to date: no steps were needed.</source>
        <translation>{name} базасының tailings схемасы жаңартылған: ешқандай қадам қажет болмады.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/postgis.py"/>
        <source>The password of the connection {name} is saved in the settings of QGIS, readable for whoever can read them. It is not handed on. Better keep it in an authentication configuration: edit the connection, Authentication, Configurations.</source>
        <translation>{name} байланысының құпиясөзі QGIS баптауларында сақталған, оларды оқи алатын кез келген адамға көрінеді. Ол әрі қарай берілмейді. Оны аутентификация конфигурациясында сақтаған дұрыс: байланысты өзгерту, Authentication, Configurations.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/postgis.py"/>
        <source>The connection {connection} gives no table {schema}.{name}.</source>
        <translation>{connection} байланысы {schema}.{name} кестесін бермейді.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/postgis.py"/>
        <source>The connection {name} leads to a folder, not to a host: no project is stored in the database. Use a service or a host name to have one.</source>
        <translation>{name} байланысы түйінге емес, қалтаға апарады: деректер базасында жоба сақталмайды. Ол болуы үшін қызметті немесе түйін атын көрсетіңіз.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/postgis.py"/>
        <source>The project could not be stored in {name}: {reason}</source>
        <translation>Жоба {name} ішінде сақталмады: {reason}</translation>
    </message>
    <message>
        <location filename="../processing/inventory/postgis.py"/>
        <source>The project {project} in the schema tailings opens all tables, linked to each other. To see it in the Browser panel, edit the connection and allow saving and loading of projects.</source>
        <translation>tailings схемасындағы {project} жобасы өзара байланысқан барлық кестені ашады. Оны браузер панелінде көру үшін байланысты өзгертіп, жобаларды сақтау мен жүктеуге рұқсат етіңіз.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/postgis.py"/>
        <source>The schema tailings of {name} cannot be read: {reason}. Check the connection, and that the schema is one of this plugin.</source>
        <translation>{name} базасының tailings схемасы оқылмайды: {reason}. Байланысты және схеманы осы модуль жасағанын тексеріңіз.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/postgis.py"/>
        <source>The inventory could not be made in {name}: {reason}. The user needs the right to create a schema, and the database the extension postgis.</source>
        <translation>{name} ішінде тізілім жасалмады: {reason}. Пайдаланушыға схема жасау құқығы, базаға postgis кеңейтімі қажет.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/refusals.py"/>
        <source>{facility} was changed by {who} at {when} UTC, after it was read</source>
        <translation>{facility}: оқылғаннан кейін {who} өзгерткен, {when} UTC</translation>
    </message>
    <message>
        <location filename="../processing/inventory/refusals.py"/>
        <source>somebody</source>
        <translation>біреу</translation>
    </message>
    <message>
        <location filename="../processing/inventory/refusals.py"/>
        <source>Look at both, and bring the table up to date with importinventory (EXISTING)</source>
        <translation>Екеуін де салыстырып, кестені importinventory құралымен (EXISTING) жаңартыңыз</translation>
    </message>
    <message>
        <location filename="../processing/inventory/refusals.py"/>
        <source>another facility has this facility_id already</source>
        <translation>бұл facility_id басқа объектіде бар</translation>
    </message>
    <message>
        <location filename="../processing/inventory/refusals.py"/>
        <source>no facility has this facility_id</source>
        <translation>ешбір объектіде мұндай facility_id жоқ</translation>
    </message>
    <message>
        <location filename="../processing/inventory/settlements.py"/>
        <source>GAZETTEER: none of the fields {fields} holds names. Call the field with the names "name".</source>
        <translation>GAZETTEER: {fields} өрістерінің ешқайсысында атаулар жоқ. Атаулары бар өрісті «name» деп атаңыз.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/site_layers.py"/>
        <source>Raster {path} states that its values are in {stated}, but PGA_UNIT is {unit}. Set PGA_UNIT to {stated}, or correct the unit of the raster.</source>
        <translation>{path} растрында мәндері {stated} бірлігінде деп көрсетілген, ал PGA_UNIT — {unit}. PGA_UNIT мәнін {stated} деп беріңіз немесе растр бірлігін түзетіңіз.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/site_layers.py"/>
        <source>flood of {years} years</source>
        <translation>{years} жылдық тасқын</translation>
    </message>
    <message>
        <location filename="../processing/inventory/site_layers.py"/>
        <source>Relief {path}: {count} {count:height|heights} above {highest} m are taken for no-data.</source>
        <translation>Жер бедері {path}: {highest} м-ден жоғары биіктіктер ({count}) дерек жоқ деп алынды.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/site_layers.py"/>
        <source>Layer {layer}: none of its fields has a usual name. Choose one in {parameter}: {fields}.</source>
        <translation>{layer} қабаты: өрістерінің ешқайсысы әдеттегі атпен аталмаған. {parameter} ішінде біреуін таңдаңыз: {fields}.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/site_parameters.py"/>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>Peak ground acceleration</source>
        <translation>Топырақтың ең жоғары үдеуі (PGA)</translation>
    </message>
    <message>
        <location filename="../processing/inventory/site_parameters.py"/>
        <source>Raster with 10 % probability in 50 years (475 years). Fills pga_g; give it or zones.</source>
        <translation>50 жылда 10 % ықтималдықтағы (475 жыл) растр. pga_g толтырады; осыны немесе зоналарды беріңіз.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/site_parameters.py"/>
        <source>Zones of acceleration or intensity</source>
        <translation>Үдеу немесе қарқындылық зоналары</translation>
    </message>
    <message>
        <location filename="../processing/inventory/site_parameters.py"/>
        <source>Polygons with a value each. Fill pga_g.</source>
        <translation>Әрқайсысының мәні бар полигондар. pga_g толтырады.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/site_parameters.py"/>
        <source>Field with the value</source>
        <translation>Мәні бар өріс</translation>
    </message>
    <message>
        <location filename="../processing/inventory/site_parameters.py"/>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>Unit of the acceleration</source>
        <translation>Үдеу бірлігі</translation>
    </message>
    <message>
        <location filename="../processing/inventory/site_parameters.py"/>
        <source>Must be declared: units differ by 9.8 and more. msk: intensities, 7 = 0.1 g, 8 = 0.2 g, 9 = 0.4 g (recalled, not verified).</source>
        <translation>Көрсетілуі керек: бірліктердің айырмасы 9,8 есе және одан көп. msk: балдар, 7 = 0,1 g, 8 = 0,2 g, 9 = 0,4 g (жадтан, тексерілмеген).</translation>
    </message>
    <message>
        <location filename="../processing/inventory/site_parameters.py"/>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>Depth of floods</source>
        <translation>Су басу тереңдігі</translation>
    </message>
    <message>
        <location filename="../processing/inventory/site_parameters.py"/>
        <source>Raster in metres of the flood of 100 years. Fills flood_zone.</source>
        <translation>100 жылдық тасқынның метрмен растры. flood_zone толтырады.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/site_parameters.py"/>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>Where floods were computed</source>
        <translation>Тасқындар есептелген жер</translation>
    </message>
    <message>
        <location filename="../processing/inventory/site_parameters.py"/>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>Polygons around the rivers covered. Outside, and without them, no place is said to stay dry.</source>
        <translation>Қамтылған өзендер маңындағы полигондар. Олардан тыс және оларсыз бірде-бір жер құрғақ деп аталмайды.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/site_parameters.py"/>
        <source>Return period of the flood (years)</source>
        <translation>Тасқынның қайталану кезеңі (жыл)</translation>
    </message>
    <message>
        <location filename="../processing/inventory/site_parameters.py"/>
        <source>flood_zone tells of the flood of 100 years: depths of any other are refused.</source>
        <translation>flood_zone 100 жылдық тасқын туралы: басқасының тереңдіктері қабылданбайды.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/site_parameters.py"/>
        <source>Depth 0 means dry: all rivers are covered</source>
        <translation>0 тереңдік құрғақ дегенді білдіреді: барлық өзен қамтылған</translation>
    </message>
    <message>
        <location filename="../processing/inventory/site_parameters.py"/>
        <source>Only for a raster whose zeros were computed for every river, small ones too. No-data stays unknown.</source>
        <translation>Тек нөлдері барлық өзенге, шағындарына да есептелген растр үшін. Дерек жоқ — белгісіз болып қалады.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/site_parameters.py"/>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>Landslide areas</source>
        <translation>Көшкін учаскелері</translation>
    </message>
    <message>
        <location filename="../processing/inventory/site_parameters.py"/>
        <source>Polygons that landslides, mudflows or rock falls can reach.</source>
        <translation>Көшкін, сел немесе опырылым жетуі мүмкін полигондар.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/site_parameters.py"/>
        <source>Where landslides were mapped</source>
        <translation>Көшкіндер карталанған жер</translation>
    </message>
    <message>
        <location filename="../processing/inventory/site_parameters.py"/>
        <source>Only there a place outside all landslide areas counts as not exposed.</source>
        <translation>Тек сонда барлық көшкін учаскелерінен тыс жер қауіпсіз деп саналады.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/site_parameters.py"/>
        <location filename="../processing/map/assess_parameters.py"/>
        <location filename="../window/trace/words.py"/>
        <source>Relief</source>
        <translation>Жер бедері</translation>
    </message>
    <message>
        <location filename="../processing/inventory/site_parameters.py"/>
        <source>Heights in metres. Fills elevation_m, and with cells up to 200 m slope_deg.</source>
        <translation>Метрмен биіктіктер. elevation_m, ал ұяшығы 200 м-ге дейін болса, slope_deg толтырады.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/site_parameters.py"/>
        <source>Lines of rivers. Fill river_distance_km, up to 100 km.</source>
        <translation>Өзен сызықтары. river_distance_km толтырады, 100 км-ге дейін.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/site_parameters.py"/>
        <location filename="../processing/map/assess_layers.py"/>
        <location filename="../processing/map/shown.py"/>
        <location filename="../processing/parameters.py"/>
        <source>Countries</source>
        <translation>Елдер</translation>
    </message>
    <message>
        <location filename="../processing/inventory/site_parameters.py"/>
        <source>Polygons with ISO codes. Empty: the field country is not filled.</source>
        <translation>ISO кодтары бар полигондар. Бос болса: country өрісі толтырылмайды.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/site_parameters.py"/>
        <source>Regions</source>
        <translation>Өңірлер</translation>
    </message>
    <message>
        <location filename="../processing/inventory/site_parameters.py"/>
        <source>Polygons of provinces or districts. Fill region.</source>
        <translation>Облыстар немесе аудандар полигондары. region толтырады.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/site_parameters.py"/>
        <source>Field with the name of the region</source>
        <translation>Өңір атауы бар өріс</translation>
    </message>
    <message>
        <location filename="../processing/inventory/site_parameters.py"/>
        <source>Named places. Fill nearest_settlement and nearest_settlement_km, up to 250 km.</source>
        <translation>Атауы бар орындар. nearest_settlement және nearest_settlement_km толтырады, 250 км-ге дейін.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/site_parameters.py"/>
        <source>Field with the name of the settlement</source>
        <translation>Елді мекен атауы бар өріс</translation>
    </message>
    <message>
        <location filename="../processing/inventory/site_parameters.py"/>
        <source>Empty: the first field with a usual name.</source>
        <translation>Бос болса: әдеттегі аты бар бірінші өріс.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/table_input.py"/>
        <source>Layer {layer}: its columns are set apart by {mark}, and QGIS has split them elsewhere: {fields}. Take selection and filter off, or give the file itself: it is read by its own delimiter.</source>
        <translation>{layer} қабаты: бағандар {mark} белгісімен бөлінген, ал QGIS оларды басқа жерден бөлген: {fields}. Таңдау мен сүзгіні алып тастаңыз немесе файлдың өзін беріңіз: ол өз бөлгіші бойынша оқылады.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/table_input.py"/>
        <source>tabs</source>
        <translation>табуляция</translation>
    </message>
    <message>
        <location filename="../processing/inventory/table_input.py"/>
        <source>SHEET: {layer} is a single layer without sheets. Leave SHEET empty, or choose the layer in INPUT (file.gpkg|layername=name).</source>
        <translation>SHEET: {layer} — парақсыз жеке қабат. SHEET бос қалдырыңыз немесе қабатты INPUT ішінде таңдаңыз (file.gpkg|layername=name).</translation>
    </message>
    <message>
        <location filename="../processing/inventory/table_input.py"/>
        <source>{layer} has {count} features. An inventory has some thousands at most; check the layer.</source>
        <translation>{layer} қабатындағы нысандар: {count}. Тізілімде ең көбі бірнеше мың болады; қабатты тексеріңіз.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/takefromfield.py"/>
        <source>Take from the field</source>
        <translation>Даладан қабылдау</translation>
    </message>
    <message>
        <location filename="../processing/inventory/takefromfield.py"/>
        <source>field,phone,QField,Mergin Maps,bring back,synchronise,merge,conflict,inspection,photo</source>
        <translation>дала,сапар,телефон,QField,Mergin Maps,қайтару,синхрондау,біріктіру,айырмашылық,тексеру,фотосурет</translation>
    </message>
    <message>
        <location filename="../processing/inventory/takefromfield.py"/>
        <source>Register</source>
        <translation>Тізілім</translation>
    </message>
    <message>
        <location filename="../processing/inventory/takefromfield.py"/>
        <source>Table of facilities of the register from which the package was made. The changes are written into it and its linked tables, all of them or none; its selection counts for nothing.</source>
        <translation>Жинақ жасалған тізілімнің объектілер кестесі. Өзгерістер оған және байланысты кестелерге енгізіледі — бәрі немесе ешқайсысы; таңдау ескерілмейді.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/takefromfield.py"/>
        <source>Folder from the phone</source>
        <translation>Телефоннан келген қалта</translation>
    </message>
    <message>
        <location filename="../processing/inventory/takefromfield.py"/>
        <source>The package as it came back, with field.gpkg and its pictures. It is only read.</source>
        <translation>Қайтып келген күйіндегі жинақ: field.gpkg және суреттері. Ол тек оқылады.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/takefromfield.py"/>
        <source>Where both changed a value</source>
        <translation>Мәнді екі жақ та өзгертсе</translation>
    </message>
    <message>
        <location filename="../processing/inventory/takefromfield.py"/>
        <source>office: the register keeps its value. field: the value of the field is taken. look: nothing is written at all, changes and conflicts are only listed.</source>
        <translation>office: тізілім мәні қалады. field: далалық мән алынады. look: ештеңе жазылмайды, өзгерістер мен айырмашылықтар тек тізіледі.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/takefromfield.py"/>
        <source>Conflicts</source>
        <translation>Айырмашылықтар</translation>
    </message>
    <message>
        <location filename="../processing/inventory/takefromfield.py"/>
        <source>What office and field changed differently, and what one of them removed: both values, that at the packing, and which one is kept.</source>
        <translation>Кеңсе мен дала әртүрлі өзгерткені және олардың бірі жойғаны: екі мән, жиналған кездегі мән және қайсысы қалдырылғаны.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/takefromfield.py"/>
        <source>Changes</source>
        <translation>Өзгерістер</translation>
    </message>
    <message>
        <location filename="../processing/inventory/takefromfield.py"/>
        <source>What is taken from the field, value by value, and added rows.</source>
        <translation>Даладан мән бойынша не қабылданды және қосылған жолдар.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/takefromfield.py"/>
        <source>Facilities added</source>
        <translation>Қосылған объектілер</translation>
    </message>
    <message>
        <location filename="../processing/inventory/takefromfield.py"/>
        <source>Facilities changed</source>
        <translation>Өзгертілген объектілер</translation>
    </message>
    <message>
        <location filename="../processing/inventory/takefromfield.py"/>
        <source>Linked rows added or changed</source>
        <translation>Қосылған немесе өзгертілген байланысты жолдар</translation>
    </message>
    <message>
        <location filename="../processing/inventory/takefromfield.py"/>
        <source>Pictures and documents copied</source>
        <translation>Көшірілген суреттер мен құжаттар</translation>
    </message>
    <message>
        <location filename="../processing/inventory/takefromfield.py"/>
        <source>{layer} is no table of facilities of a register. Put the facilities into one with createinventory, and take the package into that.</source>
        <translation>{layer} — тізілімнің объектілер кестесі емес. Объектілерді createinventory құралымен тізілімге енгізіп, жинақты соған қабылдаңыз.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/takefromfield.py"/>
        <source>{layer} is being edited. Save or discard the changes first.</source>
        <translation>{layer} өңделіп жатыр. Алдымен өзгерістерді сақтаңыз немесе болдырмаңыз.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/takefromfield.py"/>
        <source>{layer} is the package itself. Choose the register of the office.</source>
        <translation>{layer} — жинақтың өзі. Кеңсе тізілімін таңдаңыз.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/takefromfield.py"/>
        <source>Nothing was taken into the register: {reason}. Mend the value in the package ({file}) or in the register, and run again.</source>
        <translation>Тізілімге ештеңе енгізілмеді: {reason}. Жинақтағы ({file}) немесе тізілімдегі мәнді түзетіп, қайта іске қосыңыз.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/takefromfield.py"/>
        <source>{count} {count:conflict|conflicts} between office and field: see the table of conflicts.</source>
        <translation>Кеңсе мен дала айырмашылықтары: {count}: айырмашылықтар кестесін қараңыз.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/takefromfield.py"/>
        <source>Pictures and documents that could not be copied, for they are not in the package, or the register is a database and no saved project shows where its files lie: {files}.</source>
        <translation>Көшірілмеген суреттер мен құжаттар: олар жинақта жоқ немесе тізілім — деректер базасы, ал файлдарының қайда екенін көрсететін сақталған жоба жоқ: {files}.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/takefromfield.py"/>
        <source>Nothing was written: ON_CONFLICT is look.</source>
        <translation>Ештеңе жазылмады: ON_CONFLICT — look.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/takefromfield.py"/>
        <source>{folder} is no package of packageforfield: it has no {file} with the state at the packing. Choose the folder as it came back from the phone.</source>
        <translation>{folder} — packageforfield жинағы емес: онда жиналған кездегі күйі бар {file} жоқ. Телефоннан келген күйіндегі қалтаны таңдаңыз.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/takefromfield.py"/>
        <source>The register of {layer} is of an earlier version: its table {table} has no field {fields}. Bring it up to date with createinventory first.</source>
        <translation>{layer} қабатының тізілімі ескі нұсқада: {table} кестесінде {fields} өрісі жоқ. Алдымен оны createinventory құралымен жаңартыңыз.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/takefromfield.py"/>
        <source>{layer} has none of the facilities of the package in {folder}: it was made of another register. Choose that one.</source>
        <translation>{layer} қабатында {folder} қалтасындағы жинақтың бірде-бір объектісі жоқ: ол басқа тізілімнен жасалған. Сол тізілімді таңдаңыз.</translation>
    </message>
    <message>
        <location filename="../processing/inventory/writing.py"/>
        <source>the database gives no transaction</source>
        <translation>деректер базасы транзакция ашпайды</translation>
    </message>
    <message>
        <location filename="../processing/inventory/writing.py"/>
        <source>the database gives no reason</source>
        <translation>деректер базасы себебін айтпайды</translation>
    </message>
    <message>
        <location filename="../processing/map/assess.py"/>
        <source>Assess facilities</source>
        <translation>Объектілерді бағалау</translation>
    </message>
    <message>
        <location filename="../processing/map/assess.py"/>
        <source>assessment,tailings,hazard,risk,screening,map,list,report,national,all in one</source>
        <translation>бағалау,қалдық қоймалары,қауіптілік,тәуекел,карта,тізім,есеп,assessment,hazard map</translation>
    </message>
    <message>
        <location filename="../processing/map/assess.py"/>
        <source>Hazard assessment</source>
        <translation>Қауіптілікті бағалау</translation>
    </message>
    <message>
        <location filename="../processing/map/assess.py"/>
        <source>No facility could be placed on the map: {read} rows read, {rejected} rejected.</source>
        <translation>Бірде-бір объектіні картаға түсіру мүмкін болмады: оқылған жолдар {read}, қабылданбағаны {rejected}.</translation>
    </message>
    <message>
        <location filename="../processing/map/assess.py"/>
        <source>The outputs are in {folder}</source>
        <translation>Нәтижелер {folder} қалтасында</translation>
    </message>
    <message>
        <location filename="../processing/map/assess.py"/>
        <source>{file} in {folder} is of an earlier run: {name} is off.</source>
        <translation>{folder} қалтасындағы {file} — алдыңғы орындаудан: {name} өшірілген.</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_flow.py"/>
        <source>Flows are not simulated: they need volumes, and a RELIEF with cells of 200 m or less, better 30 m.</source>
        <translation>Ағындар модельденбейді: оларға көлемдер және ұяшығы 200 м-ден аспайтын, дұрысы 30 м RELIEF қажет.</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_flow.py"/>
        <source>Simulating flows</source>
        <translation>Ағындарды модельдеу</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_inputs.py"/>
        <source>RIVERS do not lead the water: it follows DIRECTIONS, into which they may have been burnt.</source>
        <translation>RIVERS суды бастамайды: ол DIRECTIONS бойынша ағады, өзендер соған салынған болуы мүмкін.</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_inputs.py"/>
        <source>Neither POPULATION nor SETTLEMENTS is given: people are counted in the plugin's own list of {count} {count:town|towns} (GeoNames). That is an overview and a lower bound: villages are missing, and where no town is hit it is unknown who lives there. Give POPULATION for any decision.</source>
        <translation>POPULATION да, SETTLEMENTS те берілмеген: халық модульдің өз қалалар тізімі ({count} қала, GeoNames) бойынша саналады. Бұл — шолу және төменгі шек: ауылдар жоқ, ал бірде-бір қала тимеген жерде кім тұратыны белгісіз. Шешім қабылдау үшін POPULATION беріңіз.</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_inputs.py"/>
        <source>POPULATION goes before SETTLEMENTS: people at risk are those of the raster. Where it does not cover all of a zone, the more of what the two know is a lower bound.</source>
        <translation>POPULATION SETTLEMENTS-тен бұрын алынады: тәуекел аймағындағы халық растрдан. Ол аймақты толық қамтымаса, екі мәннің үлкені — төменгі шек.</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_layers.py"/>
        <source>Relief of the map</source>
        <translation>Картаның жер бедері</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_layers.py"/>
        <source>Paths by arrival</source>
        <translation>Жету уақыты бойынша жолдар</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_layers.py"/>
        <source>Settlements hit</source>
        <translation>Әсерге ұшырайтын елді мекендер</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_layers.py"/>
        <source>Facilities by class</source>
        <translation>Сыныптар бойынша объектілер</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_layers.py"/>
        <source>Open the hazard list</source>
        <translation>Қауіптілік тізімін ашу</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_layers.py"/>
        <source>Open the map (PDF)</source>
        <translation>Картаны ашу (PDF)</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>Layer, or the path of a CSV, XLSX or ODS file, as the tool Import facilities takes it. Rows that cannot be used are kept in the table `rejected` with the reason.</source>
        <translation>«Объектілерді импорттау» құралы қабылдайтын қабат немесе CSV, XLSX, ODS файлының жолы. Пайдалануға келмейтін жолдар себебімен `rejected` кестесінде сақталады.</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>Folder that the tool Get open data made, or a copy of it. What it holds of relief, people, floods, acceleration, landslides, rivers, settlements and countries is used where the parameter itself is empty, and credited.</source>
        <translation>«Ашық деректерді алу» құралы жасаған қалта немесе оның көшірмесі. Ондағы жер бедері, халық, тасқындар, үдеу, көшкіндер, өзендер, елді мекендер мен елдер параметрдің өзі бос жерде дереккөзі көрсетіліп пайдаланылады.</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>Heights in metres, for example SRTM or Copernicus GLO-30, covering the facilities and the rivers below them. Empty: the plugin's own relief of Central Asia (1.9 km), an overview only.</source>
        <translation>Метрмен биіктіктер, мысалы, SRTM немесе Copernicus GLO-30, объектілер мен олардан төмен өзендерді қамтитын. Бос болса: модульдің Орталық Азия жер бедері (1,9 км), тек шолу.</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>Flow directions of the relief</source>
        <translation>Осы жер бедерінің ағын бағыттары</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>D8 raster with the cells of RELIEF, of any size, such as flowdirections makes once for a country: the water follows it, and only what the paths need is read. RIVERS do not lead the water then.</source>
        <translation>Ұяшықтары RELIEF-пен бірдей, кез келген өлшемдегі D8 растры, мысалы flowdirections бүкіл елге бір рет жасаған: су соның бойымен ағады, жолдарға керегі ғана оқылады. Онда RIVERS суды бастамайды.</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>Country polygons with ISO codes, for border crossings and the map. Empty: QGIS's world map.</source>
        <translation>Шекара қиылыстары мен картаға арналған ISO кодтары бар елдер полигондары. Бос болса: QGIS әлем картасы.</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>Points or polygons with the field `population`, to count the people along the paths, and from them TRI and GISTM class. Empty, and no POPULATION: the plugin's own towns, as a lower bound.</source>
        <translation>Жол бойындағы халықты, ол бойынша TRI мен GISTM сыныбын есептеуге арналған `population` өрісі бар нүктелер немесе полигондар. Бос болып, POPULATION да жоқ болса: модульдің қалалары, төменгі шек ретінде.</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>People per cell, such as WorldPop or GHS-POP; it goes before SETTLEMENTS.</source>
        <translation>Ұяшықтағы адам саны, мысалы, WorldPop немесе GHS-POP; SETTLEMENTS-тен бұрын алынады.</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>Count people in the plugin's own towns</source>
        <translation>Халықты модуль қалалары бойынша санау</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>Where neither SETTLEMENTS nor POPULATION is given: the people of 734 towns of Central Asia (GeoNames) are an overview and a lower bound. Off: people are not counted.</source>
        <translation>SETTLEMENTS те, POPULATION да берілмегенде: Орталық Азияның 734 қаласының (GeoNames) халқы — шолу және төменгі шек. Өшірулі: халық саналмайды.</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>Intakes, dams, bridges, hospitals: listed with distance and arrival where a path or zone meets them.</source>
        <translation>Су қабылдағыштар, бөгеттер, көпірлер, ауруханалар: жол немесе аймақ тиетін жерде қашықтығы мен жету уақытымен тізіледі.</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>Known river lines, along which the water is led. They also fill river_distance_km.</source>
        <translation>Су соның бойымен жүргізілетін өзендердің белгілі сызықтары. Олар river_distance_km өрісін де толтырады.</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>As in the tool Trace downstream. Empty: the plugin's list of inland sinks of Central Asia.</source>
        <translation>«Ағыс бойынша төмен жол» құралындағыдай. Бос болса: модульдің Орталық Азиядағы ағынсыз ойпаттар тізімі.</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>Raster with 10 % probability in 50 years (475 years). Fills pga_g where it is unknown.</source>
        <translation>50 жылда 10 % ықтималдықтағы (475 жыл) растр. Белгісіз болған жерде pga_g толтырады.</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>Must be declared with PGA: units differ by 9.8 and more.</source>
        <translation>PGA-мен бірге көрсетілуі керек: бірліктердің айырмасы 9,8 есе және одан көп.</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>Raster in metres of the flood of 100 years. Fills flood_zone where it is unknown.</source>
        <translation>100 жылдық тасқынның метрмен растры. Белгісіз болған жерде flood_zone толтырады.</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>Polygons that landslides, mudflows or rock falls can reach. Fill landslide_exposed.</source>
        <translation>Көшкін, сел немесе опырылым жетуі мүмкін полигондар. landslide_exposed толтырады.</translation>
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
        <translation>Объектінің әр затына бір жол, «Су үшін қауіптілік сыныбы» құралындағыдай: сынып солар бойынша анықталады. Бос болса: белгісіз сыныпты кен мен технология бойынша болжайды, ол бағалауда белгісіз деп саналады.</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>Language of map and list</source>
        <translation>Карта мен тізім тілі</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>en, ru, kk, ky, tg, uz, or both: the map then carries English and Russian, the list is in English. Reports of the import and the rating are in English or Russian.</source>
        <translation>en, ru, kk, ky, tg, uz немесе both: онда картада ағылшын мен орыс тілдері, тізім ағылшынша. Импорт пен бағалау есептері ағылшынша немесе орысша.</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>A national scheme of the THI, used instead of the plugin's own in every step: rating, risk, list and map. A wrong one is refused before anything is computed.</source>
        <translation>Әр қадамда — бағалау, тәуекел, тізім мен картада — модуль схемасының орнына қолданылатын THI ұлттық схемасы. Қатесі есептеу басталмай қабылданбайды.</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_parameters.py"/>
        <location filename="../processing/map/hazardlist.py"/>
        <source>Order</source>
        <translation>Реті</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>Order of the list: cautious, every unknown at its worst; expected, by how likely its classes are; robust, by the median rank over 10,000 draws of what is unknown. The other ranks stand beside it.</source>
        <translation>Тізім реті: cautious — барлық белгісіз ең нашар; expected — сыныптарының ықтималдығы бойынша; robust — белгісіздің 10 000 кездейсоқ таңдамасындағы орын медианасы бойынша. Басқа орындар жанында тұрады.</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>Detail of the zones</source>
        <translation>Аймақтардың егжей-тегжейі</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>screening: zones by the rule of LAHARZ; flow: simulateflow for every facility besides, which takes minutes each, asks for a relief of 30 m, and writes flow_report.html and rasters.</source>
        <translation>screening: LAHARZ ережесі бойынша аймақтар; flow: оған қоса әр объект үшін simulateflow — әрқайсысына бірнеше минут, 30 м жер бедері қажет; flow_report.html мен растрларды жазады.</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_parameters.py"/>
        <location filename="../processing/map/hazardmap.py"/>
        <source>Paper</source>
        <translation>Қағаз</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>Size and direction of the map.</source>
        <translation>Картаның пішімі мен бағыты.</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>Sources of the facility data</source>
        <translation>Объект деректерінің көздері</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>Printed on the map, for example the register and its date.</source>
        <translation>Картада басылады, мысалы, тізілім және оның күні.</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>Who gives map, list and sheets out, or the country: stands above their titles.</source>
        <translation>Карта, тізім мен парақтарды кім шығарады немесе ел: тақырыптарының үстінде тұрады.</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>A picture of the authority's, at the head of map, list and sheets: PNG, JPEG or SVG, of at most 5 MB.</source>
        <translation>Карта, тізім мен парақтардың басындағы орган суреті: PNG, JPEG немесе SVG, 5 МБ-тан аспайды.</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_parameters.py"/>
        <location filename="../processing/map/facilitysheets.py"/>
        <source>Facility sheets</source>
        <translation>Объект парақтары</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>facility_sheets.pdf, a page a facility.</source>
        <translation>facility_sheets.pdf, әр объектіге бір бет.</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>Explanation of the rating</source>
        <translation>Бағаны түсіндіру</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>hazard_explanation.html: input, rule and score of the 100 highest facilities.</source>
        <translation>hazard_explanation.html: ең жоғары 100 объектінің бастапқы мәні, ережесі мен балы.</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>Check of the inventory</source>
        <translation>Тізілімді тексеру</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>check_report.html: what cannot be, is unusual or missing, and the table `findings`.</source>
        <translation>check_report.html: мүмкін емес, әдеттен тыс немесе жетіспейтін мәліметтер және `findings` кестесі.</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>Output folder</source>
        <translation>Нәтижелер қалтасы</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>Folder for hazard_assessment.gpkg, hazard_map.pdf, hazard_map.qgz, hazard_list.html, hazard_list.xlsx and import_report.html. Earlier outputs are replaced only when the whole run succeeds.</source>
        <translation>hazard_assessment.gpkg, hazard_map.pdf, hazard_map.qgz, hazard_list.html, hazard_list.xlsx және import_report.html қалтасы. Бұрынғы нәтижелер бүкіл орындау сәтті болғанда ғана ауыстырылады.</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_parameters.py"/>
        <location filename="../processing/map/hazardlist.py"/>
        <source>Hazard list</source>
        <translation>Қауіптілік тізімі</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_parameters.py"/>
        <location filename="../processing/map/hazardmap.py"/>
        <source>Hazard map</source>
        <translation>Қауіптілік картасы</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>Import report</source>
        <translation>Импорт есебі</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>Report on simulated flows</source>
        <translation>Ағындарды модельдеу есебі</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>Facilities assessed</source>
        <translation>Бағаланған объектілер</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>Facilities above a border</source>
        <translation>Шекарадан жоғары объектілер</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_parameters.py"/>
        <source>People at risk of any facility, each counted once</source>
        <translation>Кемінде бір объектінің тәуекел аймағындағы халық, әрқайсысы бір рет ескерілген</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_parameters.py"/>
        <location filename="../processing/map/facilitysheets.py"/>
        <location filename="../processing/map/hazardlist.py"/>
        <location filename="../processing/map/hazardmap.py"/>
        <location filename="../processing/map/nationalreport.py"/>
        <location filename="../processing/map/webmap.py"/>
        <source>Open points before publication</source>
        <translation>Жарияламас бұрынғы ашық мәселелер</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_steps.py"/>
        <source>Reading the facilities</source>
        <translation>Объектілерді оқу</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_steps.py"/>
        <location filename="../window/trace/work.py"/>
        <source>Following the water downstream</source>
        <translation>Судың ағыс бойынша төмен жолын анықтау</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_steps.py"/>
        <source>{written} of {count} facilities were handed on.</source>
        <translation>Берілген объектілер: {written} / {count}.</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_steps.py"/>
        <source>Filling site factors</source>
        <translation>Алаң факторларын толтыру</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_steps.py"/>
        <source>Checking the inventory</source>
        <translation>Тізілімді тексеру</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_steps.py"/>
        <source>Working out water hazard classes</source>
        <translation>Су үшін қауіптілік сыныптарын анықтау</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_steps.py"/>
        <source>Estimating releases</source>
        <translation>Төгілулерді бағалау</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_steps.py"/>
        <source>Inundation zones are not computed: cells of {cell} m are too coarse. Give a RELIEF of 30 to 90 m.</source>
        <translation>Су басу аймақтары есептелмеді: {cell} м ұяшықтар тым ірі. Ұяшығы 30–90 м RELIEF беріңіз.</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_steps.py"/>
        <source>Inundation zones are not computed: no facility has a volume.</source>
        <translation>Су басу аймақтары есептелмеді: бірде-бір объектінің көлемі жоқ.</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_steps.py"/>
        <source>Filling the valleys</source>
        <translation>Аңғарларды толтыру</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_steps.py"/>
        <source>Working out arrivals</source>
        <translation>Жету уақытын есептеу</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_steps.py"/>
        <source>Looking for people and borders along the paths</source>
        <translation>Жол бойындағы халық пен шекараларды іздеу</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_steps.py"/>
        <source>Looking for people in the zones</source>
        <translation>Аймақтардағы халықты іздеу</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_steps.py"/>
        <source>TRI and GISTM class are not computed: the people at risk are unknown. Give POPULATION or SETTLEMENTS, or the field population_at_risk.</source>
        <translation>TRI мен GISTM сыныбы есептелмеді: тәуекел аймағындағы халық белгісіз. POPULATION немесе SETTLEMENTS не population_at_risk өрісін беріңіз.</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_steps.py"/>
        <source>Writing the list</source>
        <translation>Тізімді жазу</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_steps.py"/>
        <source>Drawing the map</source>
        <translation>Картаны сызу</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_steps.py"/>
        <source>Writing the facility sheets</source>
        <translation>Объект парақтарын жазу</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_steps.py"/>
        <source>Rating</source>
        <translation>Бағалау</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_steps.py"/>
        <source>Drawing what is unknown</source>
        <translation>Белгісіздің кездейсоқ таңдамалары</translation>
    </message>
    <message>
        <location filename="../processing/map/assess_steps.py"/>
        <source>Verifying the data fetched</source>
        <translation>Алынған деректерді тексеру</translation>
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
        <translation>Сурет (*.png *.jpg *.jpeg *.svg)</translation>
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
        <translation>Бұрын пайдаланылған ашық деректер</translation>
    </message>
    <message>
        <location filename="../processing/map/credits.py"/>
        <source>Layers that went into earlier steps (relief, population, floods, ...), to be credited: files of a folder that the tool Get open data made, or its manifest.json for all that it holds. Layers given above are credited without being named here.</source>
        <translation>Алдыңғы қадамдарда пайдаланылған, көрсетілуі керек қабаттар (жер бедері, халық, тасқындар, ...): «Ашық деректерді алу» құралы жасаған қалтаның файлдары немесе ондағының бәрі үшін manifest.json. Жоғарыда берілген қабаттар өздігінен көрсетіледі.</translation>
    </message>
    <message>
        <location filename="../processing/map/facilitysheets.py"/>
        <source>atlas,fact sheet,passport,profile,report,PDF,print</source>
        <translation>атлас,объект парағы,карточка,профиль,есеп,PDF,басып шығару,atlas</translation>
    </message>
    <message>
        <location filename="../processing/map/facilitysheets.py"/>
        <source>Facilities with the rating of the tool Rate hazard (field thi), one page each.</source>
        <translation>«Қауіптілікті бағалау» құралының бағасы бар объектілер (thi өрісі), әрқайсысына бір бет.</translation>
    </message>
    <message>
        <location filename="../processing/map/facilitysheets.py"/>
        <source>Paths of the tool Trace downstream; their Z and M values make the long profile. They belong to a facility by facility_id, as the other layers do.</source>
        <translation>«Ағыс бойынша төмен жол» құралының жолдары; Z және M мәндері бойлық қиманы құрайды. Олар басқа қабаттар сияқты объектіге facility_id арқылы тиесілі.</translation>
    </message>
    <message>
        <location filename="../processing/map/facilitysheets.py"/>
        <source>Zones to show on the map of a page.</source>
        <translation>Бет картасында көрсетілетін аймақтар.</translation>
    </message>
    <message>
        <location filename="../processing/map/facilitysheets.py"/>
        <source>Crossings of the tool Trace downstream, marked on the profile with distance and hours.</source>
        <translation>«Ағыс бойынша төмен жол» құралының қиылыстары, қимада қашықтығы мен сағатымен белгіленеді.</translation>
    </message>
    <message>
        <location filename="../processing/map/facilitysheets.py"/>
        <source>Shades the map near the facility, at scales for which its cells are small enough. Left empty: plain.</source>
        <translation>Ұяшықтары жеткілікті ұсақ масштабтарда объект маңы картасын көлеңкелейді. Бос болса: көлеңкесіз.</translation>
    </message>
    <message>
        <location filename="../processing/map/facilitysheets.py"/>
        <source>Language of the sheets</source>
        <translation>Парақтар тілі</translation>
    </message>
    <message>
        <location filename="../processing/map/facilitysheets.py"/>
        <source>en, ru, kk, ky, tg or uz: headings and coded values; names stay as they are.</source>
        <translation>en, ru, kk, ky, tg немесе uz: тақырыптар мен кодталған мәндер; атаулар сол күйінде қалады.</translation>
    </message>
    <message>
        <location filename="../processing/map/facilitysheets.py"/>
        <source>Only the highest</source>
        <translation>Тек ең жоғарылары</translation>
    </message>
    <message>
        <location filename="../processing/map/facilitysheets.py"/>
        <source>How many facilities get a page, by rank; 0: all.</source>
        <translation>Орны бойынша қанша объект бет алады; 0: барлығы.</translation>
    </message>
    <message>
        <location filename="../processing/map/facilitysheets.py"/>
        <source>Named on pages of facilities whose data_source is empty.</source>
        <translation>data_source бос объектілердің беттерінде көрсетіледі.</translation>
    </message>
    <message>
        <location filename="../processing/map/facilitysheets.py"/>
        <source>Who gives the sheets out: stands above the name of each facility.</source>
        <translation>Парақтарды кім шығарады: әр объект атауының үстінде тұрады.</translation>
    </message>
    <message>
        <location filename="../processing/map/facilitysheets.py"/>
        <source>A picture of the authority's, at the head of each page: PNG, JPEG or SVG, of at most 5 MB.</source>
        <translation>Әр беттің басындағы орган суреті: PNG, JPEG немесе SVG, 5 МБ-тан аспайды.</translation>
    </message>
    <message>
        <location filename="../processing/map/facilitysheets.py"/>
        <source>Sheets</source>
        <translation>Парақтар</translation>
    </message>
    <message>
        <location filename="../processing/map/facilitysheets.py"/>
        <source>One PDF, A4 portrait, a page a facility, highest first.</source>
        <translation>Бір PDF, A4 кітаптық, әр объектіге бір бет, ең жоғарысынан бастап.</translation>
    </message>
    <message>
        <location filename="../processing/map/fetched_folder.py"/>
        <source>{path}: the manifest gives the unit {unit} for accelerations; one of {units} can be read. Give the raster as PGA, with its PGA_UNIT.</source>
        <translation>{path}: тізімдемеде үдеу бірлігі {unit} деп көрсетілген; оқылатыны: {units}. Растрды PGA ретінде PGA_UNIT-пен бірге беріңіз.</translation>
    </message>
    <message>
        <location filename="../processing/map/fetched_folder.py"/>
        <source>{path} cannot be opened as {name}: fetch into {folder} once more, or give {name} itself.</source>
        <translation>{path} мына түрде ашылмайды: {name}: деректерді {folder} қалтасына қайта алыңыз немесе {name} параметрін өзіңіз беріңіз.</translation>
    </message>
    <message>
        <location filename="../processing/map/fetched_folder.py"/>
        <source>{name}: {title}, from DATA_FOLDER. {credit}</source>
        <translation>{name}: {title}, DATA_FOLDER ішінен. {credit}</translation>
    </message>
    <message>
        <location filename="../processing/map/fetched_folder.py"/>
        <source>{name} is given</source>
        <translation>{name} берілген</translation>
    </message>
    <message>
        <location filename="../processing/map/fetched_folder.py"/>
        <source>no step takes it as it is</source>
        <translation>бірде-бір қадам оны осы күйінде қабылдамайды</translation>
    </message>
    <message>
        <location filename="../processing/map/fetched_folder.py"/>
        <source>Not used of DATA_FOLDER: {title} ({file}): {reason}.</source>
        <translation>DATA_FOLDER ішінен пайдаланылмады: {title} ({file}): {reason}.</translation>
    </message>
    <message>
        <location filename="../processing/map/fetched_folder.py"/>
        <source>DATA_FOLDER lacks {kind} {tile} of {source}: {reason}</source>
        <translation>DATA_FOLDER ішінде жоқ: {kind} {tile}, дереккөзі {source}: {reason}</translation>
    </message>
    <message>
        <location filename="../processing/map/hazardlist.py"/>
        <source>list,ranking,table,report,HTML,Excel,XLSX,ODS,CSV,THI</source>
        <translation>тізім,орындар,кесте,есеп,HTML,Excel,XLSX,ODS,CSV,THI</translation>
    </message>
    <message>
        <location filename="../processing/map/hazardlist.py"/>
        <location filename="../processing/map/shown.py"/>
        <location filename="../processing/rating/scheme_rating.py"/>
        <source>Rated facilities</source>
        <translation>Бағаланған объектілер</translation>
    </message>
    <message>
        <location filename="../processing/map/hazardlist.py"/>
        <location filename="../processing/map/nationalreport.py"/>
        <source>Facilities with the rating of the tool Rate hazard (field thi); with or without geometry.</source>
        <translation>«Қауіптілікті бағалау» құралының бағасы бар объектілер (thi өрісі); геометриясымен немесе онсыз.</translation>
    </message>
    <message>
        <location filename="../processing/map/hazardlist.py"/>
        <location filename="../processing/map/shown.py"/>
        <source>Downstream paths</source>
        <translation>Ағын жолдары</translation>
    </message>
    <message>
        <location filename="../processing/map/hazardlist.py"/>
        <source>Paths of the tool Trace downstream: where one was followed to its end and crosses no border, the list says so. Without them such a border is unknown.</source>
        <translation>«Ағыс бойынша төмен жол» құралының жолдары: жол соңына дейін анықталып, шекараны кеспесе, тізім соны айтады. Оларсыз мұндай шекара белгісіз.</translation>
    </message>
    <message>
        <location filename="../processing/map/hazardlist.py"/>
        <source>Language of the list</source>
        <translation>Тізім тілі</translation>
    </message>
    <message>
        <location filename="../processing/map/hazardlist.py"/>
        <source>en, ru, both, kk, ky, tg or uz: headings and coded values; names stay as they are.</source>
        <translation>en, ru, both, kk, ky, tg немесе uz: тақырыптар мен кодталған мәндер; атаулар сол күйінде қалады.</translation>
    </message>
    <message>
        <location filename="../processing/map/hazardlist.py"/>
        <source>cautious: every unknown at its worst (thi_rank). expected: by how likely the classes of the unknown are (thi_rank_expected). robust: by the median rank of the tool How sure are the ranks, run on the rated facilities (rank_median). The other ranks stand beside it.</source>
        <translation>cautious: барлық белгісіз ең нашар (thi_rank). expected: белгісіз сыныптарының ықтималдығы бойынша (thi_rank_expected). robust: бағаланған объектілер үшін орындалған «Орындар қаншалықты сенімді» құралының орын медианасы бойынша (rank_median). Басқа орындар жанында тұрады.</translation>
    </message>
    <message>
        <location filename="../processing/map/hazardlist.py"/>
        <location filename="../processing/map/nationalreport.py"/>
        <source>People at risk of any facility</source>
        <translation>Кемінде бір объектінің тәуекел аймағындағы халық</translation>
    </message>
    <message>
        <location filename="../processing/map/hazardlist.py"/>
        <source>Printed with the list: PEOPLE_TOTAL of the tool Exposure, which counts each person once.</source>
        <translation>Тізіммен бірге басылады: әр адамды бір рет санайтын «Әсерге ұшырау» құралының PEOPLE_TOTAL мәні.</translation>
    </message>
    <message>
        <location filename="../processing/map/hazardlist.py"/>
        <source>Who gives the list out: stands above its title, and on the cover of the workbook.</source>
        <translation>Тізімді кім шығарады: тақырыбының үстінде және Excel кітабының титулында тұрады.</translation>
    </message>
    <message>
        <location filename="../processing/map/hazardlist.py"/>
        <source>A picture of the authority's, above the title and on the cover of the workbook: PNG, JPEG or SVG, of at most 5 MB.</source>
        <translation>Тақырып үстіндегі және Excel кітабының титулындағы орган суреті: PNG, JPEG немесе SVG, 5 МБ-тан аспайды.</translation>
    </message>
    <message>
        <location filename="../processing/map/hazardlist.py"/>
        <source>List as a page</source>
        <translation>Бет түріндегі тізім</translation>
    </message>
    <message>
        <location filename="../processing/map/hazardlist.py"/>
        <location filename="../processing/map/nationalreport.py"/>
        <source>HTML page (*.html)</source>
        <translation>HTML беті (*.html)</translation>
    </message>
    <message>
        <location filename="../processing/map/hazardlist.py"/>
        <source>One file without outside resources: sorts and filters in any browser, and prints on A4.</source>
        <translation>Сыртқы ресурссыз бір файл: кез келген браузерде сұрыпталады, сүзіледі, A4 қағазға басылады.</translation>
    </message>
    <message>
        <location filename="../processing/map/hazardlist.py"/>
        <source>List as a table</source>
        <translation>Кесте түріндегі тізім</translation>
    </message>
    <message>
        <location filename="../processing/map/hazardlist.py"/>
        <location filename="../processing/rating/transboundaryscreening.py"/>
        <source>Excel workbook (*.xlsx);;OpenDocument table (*.ods);;CSV, UTF-8 (*.csv)</source>
        <translation>Excel кітабы (*.xlsx);;OpenDocument кестесі (*.ods);;CSV, UTF-8 (*.csv)</translation>
    </message>
    <message>
        <location filename="../processing/map/hazardlist.py"/>
        <source>All columns with typed cells. The ending decides: xlsx, ods or csv.</source>
        <translation>Ұяшық түрлері көрсетілген барлық баған. Пішімді кеңейтім айқындайды: xlsx, ods немесе csv.</translation>
    </message>
    <message>
        <location filename="../processing/map/hazardlist.py"/>
        <location filename="../processing/map/nationalreport.py"/>
        <location filename="../processing/rating/rankrobustness.py"/>
        <location filename="../processing/rating/scheme_rating.py"/>
        <source>Facilities rated</source>
        <translation>Бағаланған объектілер</translation>
    </message>
    <message>
        <location filename="../processing/map/hazardlist.py"/>
        <location filename="../processing/rating/scheme_rating.py"/>
        <source>Facilities that cannot be rated</source>
        <translation>Бағалау мүмкін емес объектілер</translation>
    </message>
    <message>
        <location filename="../processing/map/hazardlist.py"/>
        <source>{file} is named for both the page and the table.</source>
        <translation>{file} бетке де, кестеге де аталған.</translation>
    </message>
    <message>
        <location filename="../processing/map/hazardmap.py"/>
        <source>map,layout,print,PDF,atlas,publish,legend,cartography,border crossing,THI</source>
        <translation>карта,макет,басып шығару,PDF,жариялау,шартты белгілер,картография,шекара қиылысы,THI</translation>
    </message>
    <message>
        <location filename="../processing/map/hazardmap.py"/>
        <source>Project</source>
        <translation>Жоба</translation>
    </message>
    <message>
        <location filename="../processing/map/hazardmap.py"/>
        <source>QGIS project (*.qgz)</source>
        <translation>QGIS жобасы (*.qgz)</translation>
    </message>
    <message>
        <location filename="../processing/map/hazardmap.py"/>
        <source>Project with the styled layers and the layout, ready to edit. Its data lie beside it, in a GeoPackage of the same name, so the two can be moved together.</source>
        <translation>Безендірілген қабаттары мен макеті бар, өңдеуге дайын жоба. Деректері жанында, сол аттас GeoPackage ішінде, сондықтан екеуін бірге жылжытуға болады.</translation>
    </message>
    <message>
        <location filename="../processing/map/hazardmap.py"/>
        <source>Map</source>
        <translation>Карта</translation>
    </message>
    <message>
        <location filename="../processing/map/hazardmap.py"/>
        <source>The sheet: PDF with searchable text, PNG at 200 dots an inch, or SVG.</source>
        <translation>Парақ: мәтіні ізделетін PDF, дюймге 200 нүктелік PNG немесе SVG.</translation>
    </message>
    <message>
        <location filename="../processing/map/hazardmap.py"/>
        <source>Elevation raster (a file), shown as shaded relief below everything. Left empty: plain land.</source>
        <translation>Бәрінің астында бедер көлеңкесі ретінде көрсетілетін биіктік растры (файл). Бос болса: көлеңкесіз.</translation>
    </message>
    <message>
        <location filename="../processing/map/hazardmap.py"/>
        <source>Language of the map</source>
        <translation>Карта тілі</translation>
    </message>
    <message>
        <location filename="../processing/map/hazardmap.py"/>
        <source>en, ru, both on one sheet, kk, ky, tg or uz.</source>
        <translation>en, ru, both (екеуі бір парақта), kk, ky, tg немесе uz.</translation>
    </message>
    <message>
        <location filename="../processing/map/hazardmap.py"/>
        <source>Size and direction of the sheet.</source>
        <translation>Парақтың пішімі мен бағыты.</translation>
    </message>
    <message>
        <location filename="../processing/map/hazardmap.py"/>
        <source>Format</source>
        <translation>Файл пішімі</translation>
    </message>
    <message>
        <location filename="../processing/map/hazardmap.py"/>
        <source>pdf, geopdf (layers that can be switched and queried), png or svg. Left empty: by the ending of the map's file. Chosen here, the file gets the ending of the format.</source>
        <translation>pdf, geopdf (қосып-өшіруге және сұратуға болатын қабаттары бар), png немесе svg. Бос болса: карта файлының кеңейтімі бойынша. Мұнда таңдалса, файл сол пішімнің кеңейтімін алады.</translation>
    </message>
    <message>
        <location filename="../processing/map/hazardmap.py"/>
        <source>Title of the sheet; empty: the usual one, in the map's language.</source>
        <translation>Парақ тақырыбы; бос болса: карта тіліндегі әдеттегісі.</translation>
    </message>
    <message>
        <location filename="../processing/map/hazardmap.py"/>
        <source>Who made the data, as the sheet shall name them.</source>
        <translation>Деректерді кім жасады, парақта аталатындай.</translation>
    </message>
    <message>
        <location filename="../processing/map/hazardmap.py"/>
        <source>Who gives the map out, or the country: stands above the title, and as author in the PDF.</source>
        <translation>Картаны кім шығарады немесе ел: тақырып үстінде және PDF авторы ретінде тұрады.</translation>
    </message>
    <message>
        <location filename="../processing/map/hazardmap.py"/>
        <source>A picture of the authority's, beside the title: PNG, JPEG or SVG, of at most 5 MB.</source>
        <translation>Тақырып жанындағы орган суреті: PNG, JPEG немесе SVG, 5 МБ-тан аспайды.</translation>
    </message>
    <message>
        <location filename="../processing/map/hazardmap.py"/>
        <source>Layout template</source>
        <translation>Макет үлгісі</translation>
    </message>
    <message>
        <location filename="../processing/map/hazardmap.py"/>
        <source>A layout of your own, used instead of the paper above: an edited copy of a template in the plugin folder cartography/templates. Items are found by their id.</source>
        <translation>Жоғарыдағы қағаздың орнына өз макетіңіз: модульдің cartography/templates қалтасындағы үлгінің өңделген көшірмесі. Элементтер идентификаторы бойынша табылады.</translation>
    </message>
    <message>
        <location filename="../processing/map/hazardmap.py"/>
        <source>TEMPLATE takes its place</source>
        <translation>орнына TEMPLATE алынады</translation>
    </message>
    <message>
        <location filename="../processing/map/hazardmap.py"/>
        <source>Texts of the layout that do not fit in their labels and are cut: {names}. Make these labels of the template higher; credits of open data get a label of their own where one of the template shows [% @map_credits %].</source>
        <translation>Макеттің жазуларына сыймай, қиылған мәтіндер: {names}. Үлгінің бұл жазуларын биіктетіңіз; үлгіде [% @map_credits %] көрсететін жазу болса, ашық деректердің авторлығы өз жазуын алады.</translation>
    </message>
    <message>
        <location filename="../processing/map/hazardmap.py"/>
        <source>The template has no map with the id enlargement_A (and _B, _C, ...), 25 mm wide and high or more: the sheet has no enlargements, and counts the groups that need one.</source>
        <translation>Үлгіде ені мен биіктігі кемінде 25 мм enlargement_A (және _B, _C, …) идентификаторлы карта жоқ: парақта үлкейтілген бөліктер жоқ, олар қажет топтардың саны көрсетілген.</translation>
    </message>
    <message>
        <location filename="../processing/map/hazardmap.py"/>
        <source>The template has no fixed table with the id how_sure: the notes below the map say how sure it is.</source>
        <translation>Үлгіде how_sure идентификаторлы бекітілген кесте жоқ: картаның қаншалықты сенімді екенін оның астындағы ескертпелер айтады.</translation>
    </message>
    <message>
        <location filename="../processing/map/hazardmap.py"/>
        <source>The map leaves out facilities that lie far from all others and not in the country they are said to be in: {names}. Check their coordinates; they stay in the list.</source>
        <translation>Картада басқалардан алыс және көрсетілген елінен тыс жатқан объектілер көрсетілмеген: {names}. Координаталарын тексеріңіз; тізімде олар қалады.</translation>
    </message>
    <message>
        <location filename="../processing/map/hazardmap.py"/>
        <source>Relief {layer} does not reach the map: the land is plain, and no relief is credited.</source>
        <translation>{layer} бедері картаға жетпейді: құрлық бедерсіз салынған, бедер дереккөздерде көрсетілмеген.</translation>
    </message>
    <message>
        <location filename="../processing/map/hazardmap.py"/>
        <source>{count} rated {count:facility has|facilities have} no known thi_class: {count:it is|they are} drawn as not rated.</source>
        <translation>Белгілі thi_class мәні жоқ бағаланған объектілер: {count}; олар бағаланбаған деп көрсетілді.</translation>
    </message>
    <message>
        <location filename="../processing/map/nationalreport.py"/>
        <source>National report</source>
        <translation>Ұлттық баяндама</translation>
    </message>
    <message>
        <location filename="../processing/map/nationalreport.py"/>
        <source>report,summary,statistics,working group,neighbours,Sendai,SDG,data gaps,PDF,ODT,HTML,publish,THI</source>
        <translation>баяндама,есеп,жиынтық,статистика,жұмыс тобы,көршілер,Сендай,ТДМ,деректер олқылығы,PDF,ODT,HTML,жариялау,THI</translation>
    </message>
    <message>
        <location filename="../processing/map/nationalreport.py"/>
        <source>en or ru: all words, numbers and coded values; names stay as they are.</source>
        <translation>en немесе ru: барлық сөздер, сандар мен кодталған мәндер; атаулар сол күйінде қалады.</translation>
    </message>
    <message>
        <location filename="../processing/map/nationalreport.py"/>
        <location filename="../processing/map/shown.py"/>
        <source>Title</source>
        <translation>Тақырып</translation>
    </message>
    <message>
        <location filename="../processing/map/nationalreport.py"/>
        <source>Title of the report; empty: the usual one, in its language.</source>
        <translation>Баяндама тақырыбы; бос болса: оның тіліндегі әдеттегісі.</translation>
    </message>
    <message>
        <location filename="../processing/map/nationalreport.py"/>
        <source>Who gives the report out: stands below its title and at the foot of each page.</source>
        <translation>Баяндаманы кім шығарады: тақырыбының астында және әр беттің төменінде тұрады.</translation>
    </message>
    <message>
        <location filename="../processing/map/nationalreport.py"/>
        <source>A picture of the authority's, at the head of the report: PNG, JPEG or SVG, of at most 5 MB.</source>
        <translation>Баяндама басындағы орган суреті: PNG, JPEG немесе SVG, 5 МБ-тан аспайды.</translation>
    </message>
    <message>
        <location filename="../processing/map/nationalreport.py"/>
        <source>Who made the data, as the report shall name them.</source>
        <translation>Деректерді кім жасады, баяндамада аталатындай.</translation>
    </message>
    <message>
        <location filename="../processing/map/nationalreport.py"/>
        <source>Report as a page</source>
        <translation>Бет түріндегі баяндама</translation>
    </message>
    <message>
        <location filename="../processing/map/nationalreport.py"/>
        <source>One file without outside resources, for a web site or a mail.</source>
        <translation>Сайтқа немесе хатқа арналған сыртқы ресурссыз бір файл.</translation>
    </message>
    <message>
        <location filename="../processing/map/nationalreport.py"/>
        <source>Report as a text</source>
        <translation>Мәтін түріндегі баяндама</translation>
    </message>
    <message>
        <location filename="../processing/map/nationalreport.py"/>
        <source>OpenDocument text (*.odt)</source>
        <translation>OpenDocument мәтіні (*.odt)</translation>
    </message>
    <message>
        <location filename="../processing/map/nationalreport.py"/>
        <source>For LibreOffice and Word: a working group writes its own words into it.</source>
        <translation>LibreOffice және Word үшін: жұмыс тобы оған өз сөзін жазады.</translation>
    </message>
    <message>
        <location filename="../processing/map/nationalreport.py"/>
        <source>Report as PDF</source>
        <translation>PDF түріндегі баяндама</translation>
    </message>
    <message>
        <location filename="../processing/map/nationalreport.py"/>
        <source>A4, with page numbers; its text can be searched.</source>
        <translation>A4, бет нөмірлерімен; мәтінінен іздеуге болады.</translation>
    </message>
    <message>
        <location filename="../processing/map/nationalreport.py"/>
        <source>Facilities to act on now</source>
        <translation>Қазір әрекет ететін объектілер</translation>
    </message>
    <message>
        <location filename="../processing/map/nationalreport.py"/>
        <source>Pages of the PDF</source>
        <translation>PDF беттері</translation>
    </message>
    <message>
        <location filename="../processing/map/nationalreport.py"/>
        <source>Paths of the tool Trace downstream: they tell the river basin of each facility.</source>
        <translation>«Ағыс бойынша төмен жол» құралының жолдары: әр объектінің өзен бассейнін көрсетеді.</translation>
    </message>
    <message>
        <location filename="../processing/map/nationalreport.py"/>
        <source>Crossings of the tool Trace downstream: what could reach each neighbour, how near and how soon. Left empty: what the register itself says of countries downstream.</source>
        <translation>«Ағыс бойынша төмен жол» құралының қиылыстары: әр көршіге не жетуі мүмкін, қаншалықты жақын және қашан. Бос болса: төмендегі елдер туралы тізілімнің өзі айтқаны.</translation>
    </message>
    <message>
        <location filename="../processing/map/nationalreport.py"/>
        <source>Zones to show on the map of the report.</source>
        <translation>Баяндама картасында көрсетілетін аймақтар.</translation>
    </message>
    <message>
        <location filename="../processing/map/nationalreport.py"/>
        <source>Picture of the map</source>
        <translation>Карта суреті</translation>
    </message>
    <message>
        <location filename="../processing/map/nationalreport.py"/>
        <source>A map of your own, such as that of the tool Hazard map as PNG. Left empty: the report draws one.</source>
        <translation>Өз картаңыз, мысалы, «Қауіптілік картасы» құралының PNG файлы. Бос болса: баяндама оны өзі сызады.</translation>
    </message>
    <message>
        <location filename="../processing/map/nationalreport.py"/>
        <source>PEOPLE_TOTAL of the tool Exposure, which counts each person once; without it no sum is given.</source>
        <translation>Әр адамды бір рет санайтын «Әсерге ұшырау» құралының PEOPLE_TOTAL мәні; онсыз қосынды берілмейді.</translation>
    </message>
    <message>
        <location filename="../processing/map/nationalreport.py"/>
        <source>None of HTML, ODT and PDF is to be written: name at least one of them.</source>
        <translation>HTML, ODT және PDF жазу берілмеген: кемінде біреуін атаңыз.</translation>
    </message>
    <message>
        <location filename="../processing/map/nationalreport.py"/>
        <source>MAP takes the place of the map it is drawn on</source>
        <translation>олар сызылатын картаның орнына MAP алынады</translation>
    </message>
    <message>
        <location filename="../processing/map/nationalreport.py"/>
        <source>Give the measures of the tool Evaluate checklist.</source>
        <translation>«Бақылау тізбесін бағалау» құралының шараларын беріңіз.</translation>
    </message>
    <message>
        <location filename="../processing/map/nationalreport.py"/>
        <location filename="../processing/map/rated.py"/>
        <location filename="../processing/rating/compareratings.py"/>
        <location filename="../processing/rating/telling.py"/>
        <source>Layer {layer}: {reason}</source>
        <translation>{layer} қабаты: {reason}</translation>
    </message>
    <message>
        <location filename="../processing/map/rated.py"/>
        <source>Layer {layer} has no field thi: run the tool Rate hazard on it first, and use its result.</source>
        <translation>{layer} қабатында thi өрісі жоқ: алдымен оған «Қауіптілікті бағалау» құралын орындап, нәтижесін пайдаланыңыз.</translation>
    </message>
    <message>
        <location filename="../processing/map/rated.py"/>
        <source>Layer {layer} has no facilities (check filter and selection).</source>
        <translation>{layer} қабатында объектілер жоқ (сүзгі мен таңдауды тексеріңіз).</translation>
    </message>
    <message>
        <location filename="../processing/map/rated.py"/>
        <source>People were counted in the plugin's own towns only</source>
        <translation>Халық тек модуль қалалары бойынша саналған</translation>
    </message>
    <message>
        <location filename="../processing/map/rated.py"/>
        <source>Adds the note that people at risk are an overview and a lower bound, as assess counts them by default.</source>
        <translation>Тәуекел аймағындағы халық assess әдепкіде санағандай, шолу және төменгі шек екені туралы ескертпе қосады.</translation>
    </message>
    <message>
        <location filename="../processing/map/rated.py"/>
        <source>The national scheme that rated the facilities, where they no longer carry the names of its classes and parts themselves (field thi_legend).</source>
        <translation>Объектілер бағаланған ұлттық схема, егер олар сыныптары мен бөліктерінің атауларын өздері сақтамаса (thi_legend өрісі).</translation>
    </message>
    <message>
        <location filename="../processing/map/rated.py"/>
        <source>Layer {layer} was rated by {scheme}, whose classes it does not name: their codes are shown. Give the scheme as SCHEME_FILE.</source>
        <translation>{layer} қабаты {scheme} схемасы бойынша бағаланған, бірақ сыныптарын атамайды: кодтары көрсетілген. Схеманы SCHEME_FILE ішінде беріңіз.</translation>
    </message>
    <message>
        <location filename="../processing/map/rated.py"/>
        <source>Layer {layer} was rated by {scheme}, not by {given} of {path}: rate it again by that scheme, or leave SCHEME_FILE empty.</source>
        <translation>{layer} қабаты {scheme} схемасы бойынша бағаланған, {path} файлындағы {given} бойынша емес: сол схемамен қайта бағалаңыз немесе SCHEME_FILE бос қалдырыңыз.</translation>
    </message>
    <message>
        <location filename="../processing/map/rated.py"/>
        <source>Layer {layer} has no field {field}: run the tool How sure are the ranks on the rated facilities first, and use its result.</source>
        <translation>{layer} қабатында {field} өрісі жоқ: алдымен бағаланған объектілерге «Орындар қаншалықты сенімді» құралын орындап, нәтижесін пайдаланыңыз.</translation>
    </message>
    <message>
        <location filename="../processing/map/rated.py"/>
        <source>Layer {layer} has no field {field}: rate it again with the tool Rate hazard.</source>
        <translation>{layer} қабатында {field} өрісі жоқ: оны «Қауіптілікті бағалау» құралымен қайта бағалаңыз.</translation>
    </message>
    <message>
        <location filename="../processing/map/rated.py"/>
        <source>Layer {layer} has no coordinate system: set it, then run again.</source>
        <translation>{layer} қабатының координаталар жүйесі жоқ: оны беріп, қайта іске қосыңыз.</translation>
    </message>
    <message>
        <location filename="../processing/map/rated.py"/>
        <source>Layer {layer}, facility {name}: thi is {value!r}, a number is needed.</source>
        <translation>{layer} қабаты, {name} объектісі: thi өрісінде {value!r}, сан қажет.</translation>
    </message>
    <message>
        <location filename="../processing/map/shown.py"/>
        <source>Facilities with the rating of the tool Rate hazard (field thi). Polygons are shown by a point inside.</source>
        <translation>«Қауіптілікті бағалау» құралының бағасы бар объектілер (thi өрісі). Полигондар ішіндегі нүктемен көрсетіледі.</translation>
    </message>
    <message>
        <location filename="../processing/map/shown.py"/>
        <source>Paths of the tool Trace downstream. The map grows to show where they lead.</source>
        <translation>«Ағыс бойынша төмен жол» құралының жолдары. Карта олардың қайда апаратынын көрсету үшін кеңейеді.</translation>
    </message>
    <message>
        <location filename="../processing/map/shown.py"/>
        <source>Zones of influence</source>
        <translation>Әсер ету аймақтары</translation>
    </message>
    <message>
        <location filename="../processing/map/shown.py"/>
        <source>Inundation or other zones to show below the paths.</source>
        <translation>Жолдар астында көрсетілетін су басу немесе басқа аймақтар.</translation>
    </message>
    <message>
        <location filename="../processing/map/shown.py"/>
        <source>Crossings of the tool Trace downstream. Those between the same countries at one place share a number; the table gives the nearest facility's distance and hours.</source>
        <translation>«Ағыс бойынша төмен жол» құралының қиылыстары. Бір жердегі сол елдер арасындағы қиылыстар ортақ нөмір алады; кестеде ең жақын объектіден қашықтық пен сағат.</translation>
    </message>
    <message>
        <location filename="../processing/map/shown.py"/>
        <source>OUTPUT of the tool Travel time: paths are then coloured by hours of arrival, and the velocity is said.</source>
        <translation>«Жету уақыты» құралының OUTPUT нәтижесі: жолдар жету сағатымен боялады және жылдамдық айтылады.</translation>
    </message>
    <message>
        <location filename="../processing/map/shown.py"/>
        <source>RECEPTORS_HIT of the tool Exposure: drawn, and named with their arrival where there is room.</source>
        <translation>«Әсерге ұшырау» құралының RECEPTORS_HIT нәтижесі: сызылады, орын болса, жету уақытымен аталады.</translation>
    </message>
    <message>
        <location filename="../processing/map/shown.py"/>
        <source>Country polygons of your authority. Left empty: the world map that QGIS ships (Natural Earth, generalised); the map then says so.</source>
        <translation>Органыңыздың елдер полигондары. Бос болса: QGIS-пен келетін әлем картасы (Natural Earth, жалпыланған); карта мұны айтады.</translation>
    </message>
    <message>
        <location filename="../processing/map/shown.py"/>
        <source>Arrivals of the tool Travel time: hours along the path on the map near the facility; receptors are marked on the profile.</source>
        <translation>«Жету уақыты» құралының жету уақыттары: объект маңы картасында жол бойындағы сағаттар; осал объектілер қимада белгіленеді.</translation>
    </message>
    <message>
        <location filename="../processing/map/shown.py"/>
        <source>Sections of the tool Inundation zone: the deepest is drawn beside the profile.</source>
        <translation>«Бөгет бұзылғандағы су басу аймағы» құралының қималары: ең тереңі бойлық қима жанында сызылады.</translation>
    </message>
    <message>
        <location filename="../processing/map/shown.py"/>
        <source>Checklist by category</source>
        <translation>Бөлімдер бойынша бақылау тізбесі</translation>
    </message>
    <message>
        <location filename="../processing/map/shown.py"/>
        <source>Table of categories of the tool Evaluate checklist.</source>
        <translation>«Бақылау тізбесін бағалау» құралының бөлімдер кестесі.</translation>
    </message>
    <message>
        <location filename="../processing/map/shown.py"/>
        <source>Settlements with a field name, for the map near the facility.</source>
        <translation>Объект маңы картасына арналған name өрісі бар елді мекендер.</translation>
    </message>
    <message>
        <location filename="../processing/map/shown.py"/>
        <source>Earlier assessment</source>
        <translation>Алдыңғы бағалау</translation>
    </message>
    <message>
        <location filename="../processing/map/shown.py"/>
        <source>The same facilities as they were rated before: the report tells what changed, and why.</source>
        <translation>Бұрын бағаланған сол объектілер: баяндама не және неге өзгергенін айтады.</translation>
    </message>
    <message>
        <location filename="../processing/map/shown.py"/>
        <source>Measures of the checklist</source>
        <translation>Бақылау тізбесінің шаралары</translation>
    </message>
    <message>
        <location filename="../processing/map/shown.py"/>
        <source>Table of measures of the tool Evaluate checklist: the report counts them by term.</source>
        <translation>«Бақылау тізбесін бағалау» құралының шаралар кестесі: баяндама оларды мерзімдер бойынша санайды.</translation>
    </message>
    <message>
        <location filename="../processing/map/shown.py"/>
        <source>Country polygons of your authority. Left empty: the world map that QGIS ships.</source>
        <translation>Органыңыздың елдер полигондары. Бос болса: QGIS-пен келетін әлем картасы.</translation>
    </message>
    <message>
        <location filename="../processing/map/shown.py"/>
        <source>Relief for shading</source>
        <translation>Көлеңкелеуге арналған жер бедері</translation>
    </message>
    <message>
        <location filename="../processing/map/shown.py"/>
        <source>Note on the relief</source>
        <translation>Жер бедеріне ескертпе</translation>
    </message>
    <message>
        <location filename="../processing/map/shown.py"/>
        <source>How far the paths can be trusted, for example which relief they follow.</source>
        <translation>Жолдарға қаншалықты сенуге болады, мысалы, олар қай жер бедері бойынша.</translation>
    </message>
    <message>
        <location filename="../processing/map/shown.py"/>
        <source>Paths follow the plugin's own relief</source>
        <translation>Жолдар модульдің өз жер бедері бойынша</translation>
    </message>
    <message>
        <location filename="../processing/map/shown.py"/>
        <source>Adds the note that the paths are an overview, and what to use instead. Paths that know the size of their cells (cell_m, as the tool Trace downstream writes it) say so by themselves.</source>
        <translation>Жолдар шолу екені және олардың орнына не алу керегі туралы ескертпе қосады. Ұяшық өлшемі жазылған жолдар («Ағыс бойынша төмен жол» құралы жазатын cell_m) мұны өздері айтады.</translation>
    </message>
    <message>
        <location filename="../processing/map/shown.py"/>
        <source>Adds the note that the paths are an overview only. Paths that know the size of their cells (cell_m, as the tool Trace downstream writes it) say so by themselves.</source>
        <translation>Жолдар тек шолу екені туралы ескертпе қосады. Ұяшық өлшемі жазылған жолдар («Ағыс бойынша төмен жол» құралы жазатын cell_m) мұны өздері айтады.</translation>
    </message>
    <message>
        <location filename="../processing/map/webmap.py"/>
        <source>Web map</source>
        <translation>Веб-карта</translation>
    </message>
    <message>
        <location filename="../processing/map/webmap.py"/>
        <source>web,map,HTML,page,publish,online,offline,interactive,phone,list,filter,Leaflet</source>
        <translation>веб,карта,HTML,бет,жариялау,сайт,желісіз,интерактивті,телефон,тізім,сүзгі,Leaflet</translation>
    </message>
    <message>
        <location filename="../processing/map/webmap.py"/>
        <source>First language of the page</source>
        <translation>Беттің бірінші тілі</translation>
    </message>
    <message>
        <location filename="../processing/map/webmap.py"/>
        <source>en, ru, kk, ky, tg or uz: the page opens in it; readers switch to the others.</source>
        <translation>en, ru, kk, ky, tg немесе uz: бет осы тілде ашылады; оқырман басқасына ауыса алады.</translation>
    </message>
    <message>
        <location filename="../processing/map/webmap.py"/>
        <source>Folder of the web map</source>
        <translation>Веб-карта қалтасы</translation>
    </message>
    <message>
        <location filename="../processing/map/webmap.py"/>
        <source>Gets one file, index.html, which holds map, list and library. Opens from the disk as it is; copied to a web server it needs nothing else. Other files of the folder are left alone.</source>
        <translation>Карта, тізім мен кітапхана бар бір index.html файлын алады. Дискіден сол күйінде ашылады; веб-серверге көшірілгенде басқа ештеңе қажет емес. Қалтаның басқа файлдарына тимейді.</translation>
    </message>
    <message>
        <location filename="../processing/map/webmap.py"/>
        <source>Facilities shown</source>
        <translation>Көрсетілген объектілер</translation>
    </message>
    <message>
        <location filename="../processing/map/webmap.py"/>
        <source>Paths of the tool Trace downstream, or those by arrival of the tool Travel time, which are coloured by their hours.</source>
        <translation>«Ағыс бойынша төмен жол» құралының жолдары немесе «Жету уақыты» құралының сағаты бойынша боялатын жету уақыты бар жолдары.</translation>
    </message>
    <message>
        <location filename="../processing/map/webmap.py"/>
        <source>Title of the page; empty: the usual one, in the language of the reader.</source>
        <translation>Бет тақырыбы; бос болса: оқырман тіліндегі әдеттегісі.</translation>
    </message>
    <message>
        <location filename="../processing/map/webmap.py"/>
        <source>Who made the data, as the page shall name them.</source>
        <translation>Деректерді кім жасады, бетте аталатындай.</translation>
    </message>
    <message>
        <location filename="../processing/map/webmap.py"/>
        <source>Who publishes the map, as it stands above the title.</source>
        <translation>Картаны кім жариялайды, тақырып үстінде тұрады.</translation>
    </message>
    <message>
        <location filename="../processing/map/webmap.py"/>
        <source>Picture beside the title: PNG, JPEG or SVG. It becomes part of the page.</source>
        <translation>Тақырып жанындағы сурет: PNG, JPEG немесе SVG. Беттің бөлігі болады.</translation>
    </message>
    <message>
        <location filename="../processing/models.py"/>
        <source>National screening</source>
        <translation>Ел бойынша алдын ала іріктеу</translation>
    </message>
    <message>
        <location filename="../processing/models.py"/>
        <source>model,screening,national,inventory,hazard,list,map,workflow</source>
        <translation>модель,алдын ала іріктеу,ел,тізілім,қауіптілік,тізім,карта,model,screening</translation>
    </message>
    <message>
        <location filename="../processing/models.py"/>
        <source>Screening with open data</source>
        <translation>Ашық деректер бойынша іріктеу</translation>
    </message>
    <message>
        <location filename="../processing/models.py"/>
        <source>model,screening,open data,download,GLO-30,hazard,list,map,sheets,workflow</source>
        <translation>модель,іріктеу,ашық деректер,жүктеу,GLO-30,қауіптілік,тізім,карта,парақтар</translation>
    </message>
    <message>
        <location filename="../processing/models.py"/>
        <source>One facility in depth</source>
        <translation>Бір объектіні терең талдау</translation>
    </message>
    <message>
        <location filename="../processing/models.py"/>
        <source>model,facility,dam breach,downstream,zone,arrival,people,workflow</source>
        <translation>модель,объект,бөгеттің бұзылуы,ағыс бойынша төмен,аймақ,жету уақыты,халық,model</translation>
    </message>
    <message>
        <location filename="../processing/parameters.py"/>
        <source>it counts only with {name}</source>
        <translation>ол тек {name} параметрімен бірге ескеріледі</translation>
    </message>
    <message>
        <location filename="../processing/rating/checklistsheet.py"/>
        <source>Checklist to print</source>
        <translation>Басып шығарылатын бақылау тізбесі</translation>
    </message>
    <message>
        <location filename="../processing/rating/checklistsheet.py"/>
        <source>checklist,sheet,print,form,inspection,audit,questions,paper,HTML</source>
        <translation>бақылау тізбесі,парақ,басып шығару,бланк,тексеру,аудит,сұрақтар,қағаз,HTML</translation>
    </message>
    <message>
        <location filename="../processing/rating/checklistsheet.py"/>
        <location filename="../window/checklist/choices.py"/>
        <source>List</source>
        <translation>Тізбе</translation>
    </message>
    <message>
        <location filename="../processing/rating/checklistsheet.py"/>
        <source>Which list of the checklist: A visual, B detailed, C inactive or abandoned facility.</source>
        <translation>Қай тізбе: A — көзбен шолып тексеру, B — егжей-тегжейлі, C — пайдаланылмайтын немесе иесіз объект.</translation>
    </message>
    <message>
        <location filename="../processing/rating/checklistsheet.py"/>
        <location filename="../processing/rating/evaluatechecklist.py"/>
        <source>Answers</source>
        <translation>Жауаптар</translation>
    </message>
    <message>
        <location filename="../processing/rating/checklistsheet.py"/>
        <source>A table with one row per answer: facility_id, question_id and answer, where it has them answered_on, answered_by, evidence, remarks and photo. Without it the sheet is empty.</source>
        <translation>Әр жауапқа бір жолдан кесте: facility_id, question_id және answer, болса answered_on, answered_by, evidence, remarks және photo. Онсыз парақ бос.</translation>
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
        <translation>Объектінің facility_id мәні; жауаптар бір объектінікі болса, көрсетпеуге болады.</translation>
    </message>
    <message>
        <location filename="../processing/rating/checklistsheet.py"/>
        <location filename="../processing/rating/evaluatechecklist.py"/>
        <source>Checklist file</source>
        <translation>Бақылау тізбесінің файлы</translation>
    </message>
    <message>
        <location filename="../processing/rating/checklistsheet.py"/>
        <location filename="../processing/rating/evaluatechecklist.py"/>
        <source>A national checklist, used instead of the plugin's own: an edited copy of rating/checklists/default.json.</source>
        <translation>Модульдікінің орнына ұлттық бақылау тізбесі: rating/checklists/default.json файлының өңделген көшірмесі.</translation>
    </message>
    <message>
        <location filename="../processing/rating/checklistsheet.py"/>
        <source>Language of the sheet</source>
        <translation>Парақ тілі</translation>
    </message>
    <message>
        <location filename="../processing/rating/checklistsheet.py"/>
        <source>en, ru, or both: questions and captions.</source>
        <translation>en, ru немесе both: сұрақтар мен жазулар тілі.</translation>
    </message>
    <message>
        <location filename="../processing/rating/checklistsheet.py"/>
        <source>A page for A4: print it from any browser, or save it as a PDF there.</source>
        <translation>A4 бет: оны кез келген браузерден басып шығарыңыз немесе сонда PDF ретінде сақтаңыз.</translation>
    </message>
    <message>
        <location filename="../processing/rating/checklistsheet.py"/>
        <source>Questions</source>
        <translation>Сұрақтар</translation>
    </message>
    <message>
        <location filename="../processing/rating/checklistsheet.py"/>
        <source>Questions with an answer</source>
        <translation>Жауабы бар сұрақтар</translation>
    </message>
    <message>
        <location filename="../processing/rating/checklistsheet.py"/>
        <location filename="../processing/rating/evaluatechecklist.py"/>
        <source>Checklist, version and digest</source>
        <translation>Бақылау тізбесі, нұсқасы мен бақылау қосындысы</translation>
    </message>
    <message>
        <location filename="../processing/rating/checklistsheet.py"/>
        <source>The answers have none of facility {facility} to list {list}: the boxes stay empty.</source>
        <translation>Жауаптар арасында {facility} объектісінің {list} тізбесіне жауаптары жоқ: ұяшықтар бос қалады.</translation>
    </message>
    <message>
        <location filename="../processing/rating/checklistsheet.py"/>
        <source>LIST: '{list}' is no list with questions of checklist {checklist}; it has {lists}.</source>
        <translation>LIST: «{list}» — {checklist} ішіндегі сұрақтары бар тізбе емес; барлары: {lists}.</translation>
    </message>
    <message>
        <location filename="../processing/rating/checklistsheet.py"/>
        <location filename="../processing/rating/evaluatechecklist.py"/>
        <source>Give one row per answer.</source>
        <translation>Әр жауапқа бір жол беріңіз.</translation>
    </message>
    <message>
        <location filename="../processing/rating/checklistsheet.py"/>
        <source>ANSWERS has the answers of several facilities: name one as FACILITY, such as {ids}.</source>
        <translation>ANSWERS ішінде бірнеше объектінің жауаптары бар: FACILITY ішінде біреуін атаңыз, мысалы, {ids}.</translation>
    </message>
    <message>
        <location filename="../processing/rating/classifyconsequence.py"/>
        <source>Classify consequence (GISTM)</source>
        <translation>Салдар сыныбын анықтау (GISTM)</translation>
    </message>
    <message>
        <location filename="../processing/rating/classifyconsequence.py"/>
        <source>GISTM,consequence classification,dam failure,design flood,design earthquake,AEP,return period</source>
        <translation>GISTM,салдар сыныбы,бөгет авариясы,есептік тасқын,есептік жер сілкінісі,AEP,қайталану кезеңі</translation>
    </message>
    <message>
        <location filename="../processing/rating/classifyconsequence.py"/>
        <source>Years of operation</source>
        <translation>Пайдалану жылдары</translation>
    </message>
    <message>
        <location filename="../processing/rating/classifyconsequence.py"/>
        <source>The chance that the design flood or earthquake is exceeded is worked out for so many years.</source>
        <translation>Есептік тасқынның немесе жер сілкінісінің асып кету ықтималдығы осынша жылға есептеледі.</translation>
    </message>
    <message>
        <location filename="../processing/rating/compareratings.py"/>
        <source>Compare two ratings</source>
        <translation>Екі бағаны салыстыру</translation>
    </message>
    <message>
        <location filename="../processing/rating/compareratings.py"/>
        <source>comparison,change,two dates,two schemes,slope chart,rank,who moved</source>
        <translation>салыстыру,өзгеріс,екі күн,екі схема,диаграмма,орын,кім жылжыды</translation>
    </message>
    <message>
        <location filename="../processing/rating/compareratings.py"/>
        <source>First rating</source>
        <translation>Бірінші баға</translation>
    </message>
    <message>
        <location filename="../processing/rating/compareratings.py"/>
        <source>A layer rated by ratehazard or raterisk, with facility_id.</source>
        <translation>ratehazard немесе raterisk бағалаған, facility_id өрісі бар қабат.</translation>
    </message>
    <message>
        <location filename="../processing/rating/compareratings.py"/>
        <source>Second rating</source>
        <translation>Екінші баға</translation>
    </message>
    <message>
        <location filename="../processing/rating/compareratings.py"/>
        <source>The same facilities at a later date, or by another scheme.</source>
        <translation>Сол объектілер кейінгі күнге немесе басқа схема бойынша.</translation>
    </message>
    <message>
        <location filename="../processing/rating/compareratings.py"/>
        <source>Index</source>
        <translation>Индекс</translation>
    </message>
    <message>
        <location filename="../processing/rating/compareratings.py"/>
        <source>The index to compare: thi (hazard) or tri (risk).</source>
        <translation>Салыстырылатын индекс: thi (қауіптілік) немесе tri (тәуекел).</translation>
    </message>
    <message>
        <location filename="../processing/rating/compareratings.py"/>
        <source>Title of the first</source>
        <translation>Біріншінің атауы</translation>
    </message>
    <message>
        <location filename="../processing/rating/compareratings.py"/>
        <source>Title of the second</source>
        <translation>Екіншінің атауы</translation>
    </message>
    <message>
        <location filename="../processing/rating/compareratings.py"/>
        <source>Heads its side of the chart, such as a year or a scheme; the layer's name if left out.</source>
        <translation>Диаграмманың өз жағының үстіндегі жазу, мысалы, жыл немесе схема; онсыз қабат аты.</translation>
    </message>
    <message>
        <location filename="../processing/rating/compareratings.py"/>
        <source>Language of page and reasons</source>
        <translation>Бет пен себептер тілі</translation>
    </message>
    <message>
        <location filename="../processing/rating/compareratings.py"/>
        <source>Language of the HTML page and of the field why: en or ru.</source>
        <translation>HTML бет пен why өрісінің тілі: en немесе ru.</translation>
    </message>
    <message>
        <location filename="../processing/rating/compareratings.py"/>
        <source>Comparison</source>
        <translation>Салыстыру</translation>
    </message>
    <message>
        <location filename="../processing/rating/compareratings.py"/>
        <source>A table: one row per facility of either rating, in the order of the second rank.</source>
        <translation>Кесте: кез келген бағадағы әр объектіге бір жол, екінші баға орындарының ретімен.</translation>
    </message>
    <message>
        <location filename="../processing/rating/compareratings.py"/>
        <location filename="../processing/rating/rankrobustness.py"/>
        <source>Page with chart</source>
        <translation>Диаграммасы бар бет</translation>
    </message>
    <message>
        <location filename="../processing/rating/compareratings.py"/>
        <source>A page with a slope chart of the ranks and a table of who moved and why.</source>
        <translation>Орындар диаграммасы және кім, неге жылжығаны туралы кестесі бар бет.</translation>
    </message>
    <message>
        <location filename="../processing/rating/compareratings.py"/>
        <source>Facilities that moved up</source>
        <translation>Жоғарылаған объектілер</translation>
    </message>
    <message>
        <location filename="../processing/rating/compareratings.py"/>
        <source>Facilities that moved down</source>
        <translation>Төмендеген объектілер</translation>
    </message>
    <message>
        <location filename="../processing/rating/compareratings.py"/>
        <source>Facilities that kept their rank</source>
        <translation>Орнын сақтаған объектілер</translation>
    </message>
    <message>
        <location filename="../processing/rating/compareratings.py"/>
        <source>Facilities in the second rating only</source>
        <translation>Тек екінші бағадағы объектілер</translation>
    </message>
    <message>
        <location filename="../processing/rating/compareratings.py"/>
        <source>Facilities in the first rating only</source>
        <translation>Тек бірінші бағадағы объектілер</translation>
    </message>
    <message>
        <location filename="../processing/rating/compareratings.py"/>
        <source>Rate the layer with {tool} first, and give every facility an id.</source>
        <translation>Алдымен қабатты {tool} құралымен бағалап, әр объектіге идентификатор беріңіз.</translation>
    </message>
    <message>
        <location filename="../processing/rating/compareratings.py"/>
        <location filename="../processing/rating/datarequest.py"/>
        <source>{layer}: {count} {count:row|rows} without facility_id {count:was|were} left out.</source>
        <translation>{layer}: facility_id мәні жоқ, ескерілмеген жолдар: {count}.</translation>
    </message>
    <message>
        <location filename="../processing/rating/datarequest.py"/>
        <source>Request missing data</source>
        <translation>Жетіспейтін деректерді сұрату</translation>
    </message>
    <message>
        <location filename="../processing/rating/datarequest.py"/>
        <source>missing data,unknown,questionnaire,operator,owner,letter,workbook,XLSX,value of information</source>
        <translation>жетіспейтін деректер,белгісіз,сауалнама,оператор,меншік иесі,хат,кітап,XLSX,ақпарат құндылығы</translation>
    </message>
    <message>
        <location filename="../processing/rating/datarequest.py"/>
        <source>Inventory of facilities with facility_id: any layer or table with the fields that the scheme reads.</source>
        <translation>facility_id бар объектілер тізілімі: схема оқитын өрістері бар кез келген қабат немесе кесте.</translation>
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
        <translation>Белгісіз нені өзгертетіні салмақталатын бағалау схемасы.</translation>
    </message>
    <message>
        <location filename="../processing/rating/datarequest.py"/>
        <location filename="../processing/rating/rankrobustness.py"/>
        <source>A scheme of your own, used instead of the one above.</source>
        <translation>Жоғарыдағының орнына қолданылатын өз схемаңыз.</translation>
    </message>
    <message>
        <location filename="../processing/rating/datarequest.py"/>
        <source>A request for each</source>
        <translation>Жеке сұрату бірлігі</translation>
    </message>
    <message>
        <location filename="../processing/rating/datarequest.py"/>
        <source>operator, owner, country or region: the field by which facilities are put together. Those of which it is not known are a request of their own.</source>
        <translation>operator, owner, country немесе region: объектілер жиналатын өріс. Ол белгісіз объектілер жеке сұрату құрайды.</translation>
    </message>
    <message>
        <location filename="../processing/rating/datarequest.py"/>
        <source>Language of workbooks and letters</source>
        <translation>Кітаптар мен хаттар тілі</translation>
    </message>
    <message>
        <location filename="../processing/rating/datarequest.py"/>
        <source>en or ru: headings, lists to choose from, explanations; names stay as they are.</source>
        <translation>en немесе ru: тақырыптар, таңдау тізімдері, түсіндірмелер; атаулар сол күйінде қалады.</translation>
    </message>
    <message>
        <location filename="../processing/rating/datarequest.py"/>
        <source>Folder of requests</source>
        <translation>Сұратулар қалтасы</translation>
    </message>
    <message>
        <location filename="../processing/rating/datarequest.py"/>
        <source>For each group a workbook (XLSX) to fill in and a letter (HTML), and requests.html, which lists them. Files that the tool did not make, such as workbooks filled in, are not replaced.</source>
        <translation>Әр топқа толтырылатын кітап (XLSX) пен хат (HTML) және олардың тізімі requests.html. Құрал жасамаған файлдар, мысалы, толтырылған кітаптар ауыстырылмайды.</translation>
    </message>
    <message>
        <location filename="../processing/rating/datarequest.py"/>
        <source>List of requests</source>
        <translation>Сұратулар тізімі</translation>
    </message>
    <message>
        <location filename="../processing/rating/datarequest.py"/>
        <source>Requests</source>
        <translation>Сұратулар</translation>
    </message>
    <message>
        <location filename="../processing/rating/datarequest.py"/>
        <source>Facilities asked about</source>
        <translation>Сұратудағы объектілер</translation>
    </message>
    <message>
        <location filename="../processing/rating/datarequest.py"/>
        <source>Data asked for</source>
        <translation>Сұратылған деректер</translation>
    </message>
    <message>
        <location filename="../processing/rating/datarequest.py"/>
        <location filename="../processing/rating/rankrobustness.py"/>
        <location filename="../processing/rating/scheme_rating.py"/>
        <source>Scheme, version and digest</source>
        <translation>Схема, нұсқасы мен бақылау қосындысы</translation>
    </message>
    <message>
        <location filename="../processing/rating/datarequest.py"/>
        <source>Inputs of the scheme that are no fields of the inventory are not asked for: {fields}.</source>
        <translation>Схеманың тізілім өрісі емес кіріс деректері сұратылмайды: {fields}.</translation>
    </message>
    <message>
        <location filename="../processing/rating/datarequest.py"/>
        <source>By it the answers find their facility: run importinventory first.</source>
        <translation>Жауаптар өз объектісін сол арқылы табады: алдымен importinventory іске қосыңыз.</translation>
    </message>
    <message>
        <location filename="../processing/rating/datarequest.py"/>
        <source>Layer {layer}, field facility_id: {ids} stand twice or more. Answers could not be told apart: give each facility an identifier of its own.</source>
        <translation>{layer} қабаты, facility_id өрісі: {ids} бірнеше рет тұр. Жауаптарды ажырату мүмкін болмас еді: әр объектіге өз идентификаторын беріңіз.</translation>
    </message>
    <message>
        <location filename="../processing/rating/datarequest.py"/>
        <source>Layer {layer} has no field {field}: all facilities are in one request.</source>
        <translation>{layer} қабатында {field} өрісі жоқ: барлық объект бір сұратуда.</translation>
    </message>
    <message>
        <location filename="../processing/rating/evaluatechecklist.py"/>
        <source>Evaluate a checklist</source>
        <translation>Бақылау тізбесін бағалау</translation>
    </message>
    <message>
        <location filename="../processing/rating/evaluatechecklist.py"/>
        <source>checklist,safety,credibility,measures,inspection,audit,UNECE,questions</source>
        <translation>бақылау тізбесі,қауіпсіздік,сенімділік,шаралар,тексеру,аудит,БҰҰ ЕЭК,сұрақтар,checklist</translation>
    </message>
    <message>
        <location filename="../processing/rating/evaluatechecklist.py"/>
        <source>A table with one row per answer: facility_id, question_id (such as B10) and answer (yes, mostly_yes, mostly_no, no, not_applicable, no_data; also да, скорее да, ...).</source>
        <translation>Әр жауапқа бір жолдан кесте: facility_id, question_id (мысалы, B10) және answer (yes, mostly_yes, mostly_no, no, not_applicable, no_data; орысша да болады: да, скорее да, ...).</translation>
    </message>
    <message>
        <location filename="../processing/rating/evaluatechecklist.py"/>
        <source>Language of questions and measures</source>
        <translation>Сұрақтар мен шаралар тілі</translation>
    </message>
    <message>
        <location filename="../processing/rating/evaluatechecklist.py"/>
        <source>Language of labels, questions, measures and page: en or ru.</source>
        <translation>Жазулар, сұрақтар, шаралар мен бет тілі: en немесе ru.</translation>
    </message>
    <message>
        <location filename="../processing/rating/evaluatechecklist.py"/>
        <source>Safety by facility</source>
        <translation>Объектілер бойынша қауіпсіздік</translation>
    </message>
    <message>
        <location filename="../processing/rating/evaluatechecklist.py"/>
        <source>One row per facility and list, with safety and credibility.</source>
        <translation>Әр объект пен тізбеге бір жол, қауіпсіздігі мен сенімділігімен.</translation>
    </message>
    <message>
        <location filename="../processing/rating/evaluatechecklist.py"/>
        <source>Safety by category</source>
        <translation>Бөлімдер бойынша қауіпсіздік</translation>
    </message>
    <message>
        <location filename="../processing/rating/evaluatechecklist.py"/>
        <source>One row per facility, list and category of questions.</source>
        <translation>Әр объектіге, тізбеге және сұрақтар бөліміне бір жол.</translation>
    </message>
    <message>
        <location filename="../processing/rating/evaluatechecklist.py"/>
        <source>Measures</source>
        <translation>Шаралар</translation>
    </message>
    <message>
        <location filename="../processing/rating/evaluatechecklist.py"/>
        <source>What to do, by facility and list, in order of priority.</source>
        <translation>Не істеу керек, объектілер мен тізбелер бойынша, кезектілік ретімен.</translation>
    </message>
    <message>
        <location filename="../processing/rating/evaluatechecklist.py"/>
        <source>Answers with problems</source>
        <translation>Ескертулері бар жауаптар</translation>
    </message>
    <message>
        <location filename="../processing/rating/evaluatechecklist.py"/>
        <source>A table of the answers that could not be used as they stand, with the reason.</source>
        <translation>Сол күйінде пайдалануға келмейтін жауаптар кестесі, себебімен.</translation>
    </message>
    <message>
        <location filename="../processing/rating/evaluatechecklist.py"/>
        <source>Page with overview</source>
        <translation>Шолуы бар бет</translation>
    </message>
    <message>
        <location filename="../processing/rating/evaluatechecklist.py"/>
        <source>A page with a coloured overview and the measures of each facility.</source>
        <translation>Түрлі түсті шолуы және әр объектінің шаралары бар бет.</translation>
    </message>
    <message>
        <location filename="../processing/rating/evaluatechecklist.py"/>
        <source>{layer} has no answer to evaluate.</source>
        <translation>{layer} ішінде бағаланатын жауап жоқ.</translation>
    </message>
    <message>
        <location filename="../processing/rating/evaluatechecklist.py"/>
        <source>{layer}, row {row}: {field} = {value}: {reason}.</source>
        <translation>{layer}, {row}-жол: {field} = {value}: {reason}.</translation>
    </message>
    <message>
        <location filename="../processing/rating/evaluatechecklist.py"/>
        <source>{count} more {count:answer has|answers have} problems: see the output REJECTED.</source>
        <translation>Ескертулері бар тағы {count} жауап: REJECTED нәтижесін қараңыз.</translation>
    </message>
    <message>
        <location filename="../processing/rating/in_place.py"/>
        <source>{layer} has no field {fields}, in which scheme {scheme} writes what it adds: the parts that stand there will not make up the total, and list and map do not know its classes. Run createinventory over the register with the scheme as SCHEME_FILE, which adds the fields, and rate again.</source>
        <translation>{layer} қабатында {scheme} схемасы қосатынын жазатын {fields} өрісі жоқ: бөліктер қосындыны құрамайды, тізім мен карта сыныптарын білмейді. Схеманы SCHEME_FILE ішінде беріп, осы тізілімге createinventory іске қосыңыз — өрістер қосылады — және қайта бағалаңыз.</translation>
    </message>
    <message>
        <location filename="../processing/rating/in_place.py"/>
        <source>{layer} has no {count:field|fields} {fields}: not written.</source>
        <translation>{layer} ішінде жоқ өрістер ({count}): {fields}; олар жазылмады.</translation>
    </message>
    <message>
        <location filename="../processing/rating/parameters.py"/>
        <source>SCHEME_FILE takes its place</source>
        <translation>орнына SCHEME_FILE алынады</translation>
    </message>
    <message>
        <location filename="../processing/rating/parameters.py"/>
        <source>Scheme {path}: total.field is '{found}', but {tool} writes '{index}'.</source>
        <translation>Схема {path}: total.field ішінде «{found}», бірақ {tool} жазатыны — «{index}».</translation>
    </message>
    <message>
        <location filename="../processing/rating/parameters.py"/>
        <source>Likelihood of what is unknown</source>
        <translation>Белгісіздің ықтималдығы</translation>
    </message>
    <message>
        <location filename="../processing/rating/parameters.py"/>
        <source>By what shares an unknown input falls into its classes, for the expected value and the probability of each class: those of the scheme (equal ones, unless its file gives priors), or those of the facilities of the layer of which it is known. The cautious value is the same.</source>
        <translation>Күтілетін мән мен әр сыныптың ықтималдығы үшін белгісіз көрсеткіш өз сыныптарына қандай үлестермен бөлінеді: схема үлестерімен (файлында priors берілмесе, тең) немесе қабаттың ол белгілі объектілеріндегі үлестермен. Сақтық мәні өзгермейді.</translation>
    </message>
    <message>
        <location filename="../processing/rating/parameters.py"/>
        <source>Limits of the classes</source>
        <translation>Сынып шектері</translation>
    </message>
    <message>
        <location filename="../processing/rating/parameters.py"/>
        <source>fixed: those of the scheme. quantiles: those that share the facilities of the layer out evenly, so that the highest class is always the highest quarter of four; such classes compare facilities of one list only.</source>
        <translation>fixed: схема шектері. quantiles: қабат объектілерін тең бөлетін шектер, сондықтан жоғары сынып әрқашан төрттен бір бөлігі; мұндай сыныптар тек бір тізімнің объектілерін салыстырады.</translation>
    </message>
    <message>
        <location filename="../processing/rating/rankrobustness.py"/>
        <source>How sure are the ranks</source>
        <translation>Орындар қаншалықты сенімді</translation>
    </message>
    <message>
        <location filename="../processing/rating/rankrobustness.py"/>
        <source>Monte Carlo,uncertainty,robustness,sensitivity,rank interval,probability,top ten</source>
        <translation>Монте-Карло,белгісіздік,тұрақтылық,сезімталдық,орын аралығы,ықтималдық,алғашқы ондық</translation>
    </message>
    <message>
        <location filename="../processing/rating/rankrobustness.py"/>
        <source>Inventory of facilities: any layer or table with the fields that the scheme reads.</source>
        <translation>Объектілер тізілімі: схема оқитын өрістері бар кез келген қабат немесе кесте.</translation>
    </message>
    <message>
        <location filename="../processing/rating/rankrobustness.py"/>
        <source>Rating scheme that comes with the plugin.</source>
        <translation>Модульмен бірге келетін бағалау схемасы.</translation>
    </message>
    <message>
        <location filename="../processing/rating/rankrobustness.py"/>
        <source>Language of the page</source>
        <translation>Бет тілі</translation>
    </message>
    <message>
        <location filename="../processing/rating/rankrobustness.py"/>
        <source>Language of the HTML page: en or ru.</source>
        <translation>HTML бет тілі: en немесе ru.</translation>
    </message>
    <message>
        <location filename="../processing/rating/rankrobustness.py"/>
        <source>Draws</source>
        <translation>Таңдамалар саны</translation>
    </message>
    <message>
        <location filename="../processing/rating/rankrobustness.py"/>
        <source>How often the rating is repeated. With 10,000 draws a share is good to about 1 per cent.</source>
        <translation>Бағалау неше рет қайталанады. 10 000 таңдамада үлес шамамен 1 пайызға дейін дәл.</translation>
    </message>
    <message>
        <location filename="../processing/rating/rankrobustness.py"/>
        <source>Start of the random numbers</source>
        <translation>Кездейсоқ сандардың бастапқы саны</translation>
    </message>
    <message>
        <location filename="../processing/rating/rankrobustness.py"/>
        <source>The same number gives the same result; another one shows how much is left to chance.</source>
        <translation>Сол сан сол нәтижені береді; басқасы кездейсоқтыққа қанша қалатынын көрсетеді.</translation>
    </message>
    <message>
        <location filename="../processing/rating/rankrobustness.py"/>
        <source>First ranks of interest</source>
        <translation>Маңызды алғашқы орындар</translation>
    </message>
    <message>
        <location filename="../processing/rating/rankrobustness.py"/>
        <source>For each facility, the share of draws in which it is among so many first.</source>
        <translation>Әр объект үшін оның алғашқы осынша орында болатын таңдамалар үлесі.</translation>
    </message>
    <message>
        <location filename="../processing/rating/rankrobustness.py"/>
        <source>Doubt about known volumes</source>
        <translation>Белгілі көлемдерге күмән</translation>
    </message>
    <message>
        <location filename="../processing/rating/rankrobustness.py"/>
        <source>In 90 of 100 cases the true volume lies within the known one divided and multiplied by this. An assumption of yours; 1 takes known volumes as exact.</source>
        <translation>100 жағдайдың 90-ында шын көлемнің белгіліден айырмасы осынша еседен аспайды. Бұл сіздің жорамалыңыз; 1 — белгілі көлемдер дәл.</translation>
    </message>
    <message>
        <location filename="../processing/rating/rankrobustness.py"/>
        <source>Doubt about the weights (%)</source>
        <translation>Салмақтарға күмән (%)</translation>
    </message>
    <message>
        <location filename="../processing/rating/rankrobustness.py"/>
        <source>Each factor's weight varies by up to so many per cent, alike for all facilities; 0 for none.</source>
        <translation>Әр фактордың салмағы осынша пайыз шегінде барлық объектіге бірдей өзгереді; 0 — өзгермейді.</translation>
    </message>
    <message>
        <location filename="../processing/rating/rankrobustness.py"/>
        <source>Facilities with rank intervals</source>
        <translation>Орын аралығы бар объектілер</translation>
    </message>
    <message>
        <location filename="../processing/rating/rankrobustness.py"/>
        <source>The facilities with median rank, 90 % interval of the rank, and share of draws in the top.</source>
        <translation>Орын медианасы, орынның 90 % аралығы және алғашқылар қатарында болатын таңдамалар үлесі бар объектілер.</translation>
    </message>
    <message>
        <location filename="../processing/rating/rankrobustness.py"/>
        <source>Pairs</source>
        <translation>Жұптар</translation>
    </message>
    <message>
        <location filename="../processing/rating/rankrobustness.py"/>
        <source>A table of the 50 highest, pair by pair: how often the first stands above the second.</source>
        <translation>Ең жоғары 50 объектінің кестесі, жұп-жұбымен: біріншісі екіншісінен қаншалықты жиі жоғары тұрады.</translation>
    </message>
    <message>
        <location filename="../processing/rating/rankrobustness.py"/>
        <source>A page with rank intervals and pairs as charts, made to be read without further explanation.</source>
        <translation>Орын аралықтары мен жұптары диаграммада көрсетілген, қосымша түсіндірмесіз оқылатын бет.</translation>
    </message>
    <message>
        <location filename="../processing/rating/rankrobustness.py"/>
        <source>Facilities in the top in 95 % of draws</source>
        <translation>Таңдамалардың 95 %-ында алғашқылар қатарындағы объектілер</translation>
    </message>
    <message>
        <location filename="../processing/rating/rankrobustness.py"/>
        <location filename="../processing/rating/scheme_rating.py"/>
        <location filename="../processing/rating/waterhazardclass.py"/>
        <source>Values that count as unknown</source>
        <translation>Белгісіз деп саналған мәндер</translation>
    </message>
    <message>
        <location filename="../processing/rating/rankrobustness.py"/>
        <source>{layer} has no features.</source>
        <translation>{layer} ішінде нысандар жоқ.</translation>
    </message>
    <message>
        <location filename="../processing/rating/rankrobustness.py"/>
        <source>No facility of {layer} can be rated by scheme {scheme}: run ratehazard to see why.</source>
        <translation>{layer} қабатының бірде-бір объектісі {scheme} схемасы бойынша бағаланбайды: себебін білу үшін ratehazard орындаңыз.</translation>
    </message>
    <message>
        <location filename="../processing/rating/ratehazard.py"/>
        <source>Rate hazard (THI)</source>
        <translation>Қауіптілікті бағалау (THI)</translation>
    </message>
    <message>
        <location filename="../processing/rating/ratehazard.py"/>
        <source>tailings hazard index,THI,rating,ranking,score,class,scheme,UNECE</source>
        <translation>қалдық қоймаларының қауіптілік индексі,THI,бағалау,орындар,балл,сынып,схема,БҰҰ ЕЭК,tailings hazard index</translation>
    </message>
    <message>
        <location filename="../processing/rating/ratehazard.py"/>
        <source>Alarms file</source>
        <translation>Дабылдар файлы</translation>
    </message>
    <message>
        <location filename="../processing/rating/ratehazard.py"/>
        <source>Known facts that alone call for attention, instead of the plugin's own: an edited copy of rating/alarms.json in the plugin folder. A wrong one is refused with the place and the reason.</source>
        <translation>Модульдікінің орнына өзі-ақ назар аударуды талап ететін белгілі фактілер: модуль қалтасындағы rating/alarms.json файлының өңделген көшірмесі. Қате файл орны мен себебі көрсетіліп, қабылданбайды.</translation>
    </message>
    <message>
        <location filename="../processing/rating/raterisk.py"/>
        <source>Scheme file of the hazard</source>
        <translation>Қауіптілік схемасының файлы</translation>
    </message>
    <message>
        <location filename="../processing/rating/raterisk.py"/>
        <source>A national scheme of the THI, used for the hazard part of the risk instead of the one that the scheme includes.</source>
        <translation>Схемаға кіретіннің орнына тәуекелдің қауіптілік бөлігіне қолданылатын THI ұлттық схемасы.</translation>
    </message>
    <message>
        <location filename="../processing/rating/raterisk.py"/>
        <source>Rate risk (TRI)</source>
        <translation>Тәуекелді бағалау (TRI)</translation>
    </message>
    <message>
        <location filename="../processing/rating/raterisk.py"/>
        <source>tailings risk index,TRI,exposure,population at risk,rating,ranking,UNECE</source>
        <translation>қалдық қоймаларының тәуекел индексі,TRI,әсерге ұшырау,тәуекел аймағындағы халық,бағалау,орындар,БҰҰ ЕЭК,tailings risk index</translation>
    </message>
    <message>
        <location filename="../processing/rating/scheme_rating.py"/>
        <source>Inventory of facilities: any layer or table with the fields that the scheme reads. Ranks count the facilities given: with selected features only, they are ranks among those.</source>
        <translation>Объектілер тізілімі: схема оқитын өрістері бар кез келген қабат немесе кесте. Орындар берілген объектілер арасында саналады: тек таңдалғандар алынса, солардың арасында.</translation>
    </message>
    <message>
        <location filename="../processing/rating/scheme_rating.py"/>
        <source>Rating scheme that comes with the plugin. Its tables stand in the help of this tool.</source>
        <translation>Модульмен бірге келетін бағалау схемасы. Кестелері осы құралдың анықтамасында.</translation>
    </message>
    <message>
        <location filename="../processing/rating/scheme_rating.py"/>
        <source>A scheme of your own, used instead of the one above: an edited copy of a file in the plugin folder rating/schemes. A wrong scheme is refused with the place and the reason.</source>
        <translation>Жоғарыдағының орнына қолданылатын өз схемаңыз: модульдің rating/schemes қалтасындағы файлдың өңделген көшірмесі. Қате схема орны мен себебі көрсетіліп, қабылданбайды.</translation>
    </message>
    <message>
        <location filename="../processing/rating/scheme_rating.py"/>
        <source>Language of notes and explanation</source>
        <translation>Ескертпелер мен түсіндірме тілі</translation>
    </message>
    <message>
        <location filename="../processing/rating/scheme_rating.py"/>
        <source>Language of the note field and of the explanation: en or ru.</source>
        <translation>Ескертпе өрісі мен түсіндірме тілі: en немесе ru.</translation>
    </message>
    <message>
        <location filename="../processing/rating/scheme_rating.py"/>
        <source>The facilities in their order with all their fields, and the rating: scores, total with lowest and highest value, completeness, ranks, class, scheme, and a note on what is unknown or wrong; expected total, probability of each class, what the class rests on, and the unknown input to ask for first.</source>
        <translation>Бастапқы ретімен барлық өрістері бар объектілер және баға: балдар, ең төмен және ең жоғары мәні бар қосынды, толықтық, орындар, сынып, схема және белгісіз не қате туралы ескертпе; күтілетін қосынды, әр сыныптың ықтималдығы, сынып негізі және алдымен анықталатын белгісіз көрсеткіш.</translation>
    </message>
    <message>
        <location filename="../processing/rating/scheme_rating.py"/>
        <source>Explanation</source>
        <translation>Түсіндірме</translation>
    </message>
    <message>
        <location filename="../processing/rating/scheme_rating.py"/>
        <source>A page that explains each facility: input, rule, score, and what knowing an unknown would change.</source>
        <translation>Әр объектіні түсіндіретін бет: бастапқы мән, ереже, балл және белгісізді білу нені өзгертер еді.</translation>
    </message>
    <message>
        <location filename="../processing/rating/scheme_rating.py"/>
        <source>Facilities explained</source>
        <translation>Түсіндірілетін объектілер</translation>
    </message>
    <message>
        <location filename="../processing/rating/scheme_rating.py"/>
        <source>The explanation covers so many facilities, the highest first.</source>
        <translation>Түсіндірме ең жоғарысынан бастап осынша объектіні қамтиды.</translation>
    </message>
    <message>
        <location filename="../processing/rating/scheme_rating.py"/>
        <source>{layer} has no {count:field|fields} {fields}: unknown for every facility.</source>
        <translation>{layer} ішінде жоқ өрістер ({count}): {fields}; олар барлық объект үшін белгісіз.</translation>
    </message>
    <message>
        <location filename="../processing/rating/scheme_rating.py"/>
        <source>Scheme {scheme}: {rated} of {total} {total:facility|facilities} rated.</source>
        <translation>{scheme} схемасы: бағаланған объектілер {rated} / {total}.</translation>
    </message>
    <message>
        <location filename="../processing/rating/scheme_rating.py"/>
        <source>{layer} has no features: nothing was rated.</source>
        <translation>{layer} ішінде нысандар жоқ: ештеңе бағаланбады.</translation>
    </message>
    <message>
        <location filename="../processing/rating/scheme_rating.py"/>
        <source>{count} of {total} {total:facility|facilities} cannot be rated; {field} says why.</source>
        <translation>Бағалау мүмкін емес объектілер: {count} / {total}; себебі {field} өрісінде.</translation>
    </message>
    <message>
        <location filename="../processing/rating/telling.py"/>
        <source>{layer}, row {row}{facility}: {field} = {value} counts as unknown: {reason}.</source>
        <translation>{layer}, {row}-жол{facility}: {field} = {value} белгісіз деп саналады: {reason}.</translation>
    </message>
    <message>
        <location filename="../processing/rating/telling.py"/>
        <source>{count} more {count:value counts|values count} as unknown: see the field {field}.</source>
        <translation>Белгісіз деп саналған тағы {count} мән: {field} өрісін қараңыз.</translation>
    </message>
    <message>
        <location filename="../processing/rating/telling.py"/>
        <source>Only {count} of the {total} {total:facility|facilities} of {layer} {count:was|were} rated: ranks are ranks among these. Clear the selection to rank all.</source>
        <translation>{layer} қабатының {total} объектісінің тек {count} объектісі бағаланды: орындар солардың арасында. Барлығын ретке келтіру үшін таңдауды алып тастаңыз.</translation>
    </message>
    <message>
        <location filename="../processing/rating/transboundaryscreening.py"/>
        <source>Screen for transboundary effects</source>
        <translation>Трансшекаралық әсер бойынша іріктеу</translation>
    </message>
    <message>
        <location filename="../processing/rating/transboundaryscreening.py"/>
        <source>convention,Industrial Accidents Convention,TEIA,Helsinki,UNECE,border,notification,location criteria,Annex VIII,hazardous activity</source>
        <translation>конвенция,Өнеркәсіптік авариялар туралы конвенция,TEIA,Хельсинки,БҰҰ ЕЭК,шекара,хабарлау,орналасу критерийлері,VIII қосымша,қауіпті қызмет</translation>
    </message>
    <message>
        <location filename="../processing/rating/transboundaryscreening.py"/>
        <source>Inventory of facilities with facility_id; those without a position are screened, too.</source>
        <translation>facility_id бар объектілер тізілімі; орны белгісіз объектілер де қаралады.</translation>
    </message>
    <message>
        <location filename="../processing/rating/transboundaryscreening.py"/>
        <source>Paths of the water</source>
        <translation>Ағын жолдары</translation>
    </message>
    <message>
        <location filename="../processing/rating/transboundaryscreening.py"/>
        <source>Output of tracedownstream or tracenetwork. Empty: countries_downstream and border_distance_km of the facilities count.</source>
        <translation>tracedownstream немесе tracenetwork нәтижесі. Бос болса: объектілердің countries_downstream және border_distance_km өрістері ескеріледі.</translation>
    </message>
    <message>
        <location filename="../processing/rating/transboundaryscreening.py"/>
        <source>CROSSINGS of the same tool: how far each country is along the water.</source>
        <translation>Сол құралдың CROSSINGS нәтижесі: су бойымен әр ел қаншалықты алыс.</translation>
    </message>
    <message>
        <location filename="../processing/rating/transboundaryscreening.py"/>
        <source>Polygons of countries with their code, for the distance to a border. Empty: the world map that comes with QGIS (1 : 10 million, simplified); give the official boundaries for work near a border.</source>
        <translation>Шекараға дейінгі қашықтыққа арналған коды бар елдер полигондары. Бос болса: QGIS-пен бірге келетін әлем картасы (1 : 10 млн, жеңілдетілген); шекара маңындағы жұмыс үшін ресми шекараларды беріңіз.</translation>
    </message>
    <message>
        <location filename="../processing/rating/transboundaryscreening.py"/>
        <source>One row per substance of a facility: facility_id, substance, cas, h_statements, share_percent, water_hazard_class. Without them quantities are unknown.</source>
        <translation>Объектінің әр затына бір жол: facility_id, substance, cas, h_statements, share_percent, water_hazard_class. Оларсыз мөлшерлер белгісіз.</translation>
    </message>
    <message>
        <location filename="../processing/rating/transboundaryscreening.py"/>
        <location filename="../processing/rating/waterhazardclass.py"/>
        <source>What is not listed counts as</source>
        <translation>Тізімде жоқ зат не деп саналады</translation>
    </message>
    <message>
        <location filename="../processing/rating/transboundaryscreening.py"/>
        <source>Where the shares of a facility sum to less than 100 %: unidentified (may be anything) or harmless (you know that the rest is inert rock or water).</source>
        <translation>Объектінің үлестер қосындысы 100 %-дан аз болса: unidentified (кез келген зат болуы мүмкін) немесе harmless (қалғаны инертті жыныс не су екенін білесіз).</translation>
    </message>
    <message>
        <location filename="../processing/rating/transboundaryscreening.py"/>
        <source>Count only water that flows so many days (d)</source>
        <translation>Тек осынша тәулік ағатын суды ескеру (тәул.)</translation>
    </message>
    <message>
        <location filename="../processing/rating/transboundaryscreening.py"/>
        <source>By water only countries count that it reaches within these days, such as 2. Empty: as the criteria file says; in that of the plugin the time does not count, and is told beside.</source>
        <translation>Су арқылы тек ол осы тәулік ішінде жететін елдер ескеріледі, мысалы, 2. Бос болса: критерийлер файлындағыдай; модуль файлында уақыт ескерілмейді, анықтама үшін беріледі.</translation>
    </message>
    <message>
        <location filename="../processing/rating/transboundaryscreening.py"/>
        <source>Criteria file</source>
        <translation>Критерийлер файлы</translation>
    </message>
    <message>
        <location filename="../processing/rating/transboundaryscreening.py"/>
        <source>A JSON file of your own in place of the plugin's industrial_accidents.json.</source>
        <translation>Модульдің industrial_accidents.json файлының орнына өз JSON файлыңыз.</translation>
    </message>
    <message>
        <location filename="../processing/rating/transboundaryscreening.py"/>
        <source>Language of page, table and reasons</source>
        <translation>Бет, кесте мен себептер тілі</translation>
    </message>
    <message>
        <location filename="../processing/rating/transboundaryscreening.py"/>
        <source>Language of the page, the table and the fields screen_reason and screen_unknown: en or ru.</source>
        <translation>Бет, кесте және screen_reason мен screen_unknown өрістерінің тілі: en немесе ru.</translation>
    </message>
    <message>
        <location filename="../processing/rating/transboundaryscreening.py"/>
        <source>Screened facilities</source>
        <translation>Қаралған объектілер</translation>
    </message>
    <message>
        <location filename="../processing/rating/transboundaryscreening.py"/>
        <source>The facilities with their verdict, the countries to notify, reasons and what is unknown.</source>
        <translation>Қорытындысы, хабарланатын елдері, себептері мен белгісізі бар объектілер.</translation>
    </message>
    <message>
        <location filename="../processing/rating/transboundaryscreening.py"/>
        <source>Notification lists as a page</source>
        <translation>Хабарлау тізбелері, бет</translation>
    </message>
    <message>
        <location filename="../processing/rating/transboundaryscreening.py"/>
        <source>Per neighbouring country the facilities to notify, with the items of the notification.</source>
        <translation>Әр көрші ел бойынша хабарланатын объектілер, хабарлау тармақтарымен.</translation>
    </message>
    <message>
        <location filename="../processing/rating/transboundaryscreening.py"/>
        <source>Notification lists as a table</source>
        <translation>Хабарлау тізбелері, кесте</translation>
    </message>
    <message>
        <location filename="../processing/rating/transboundaryscreening.py"/>
        <source>A row for each country and facility. The ending decides: xlsx, ods or csv.</source>
        <translation>Әр ел мен объектіге бір жол. Пішімді кеңейтім айқындайды: xlsx, ods немесе csv.</translation>
    </message>
    <message>
        <location filename="../processing/rating/transboundaryscreening.py"/>
        <source>Facilities that meet the criteria</source>
        <translation>Критерийлерге сай объектілер</translation>
    </message>
    <message>
        <location filename="../processing/rating/transboundaryscreening.py"/>
        <source>Facilities of which it cannot be told</source>
        <translation>Анықтау мүмкін емес объектілер</translation>
    </message>
    <message>
        <location filename="../processing/rating/transboundaryscreening.py"/>
        <source>Facilities that do not meet the criteria</source>
        <translation>Критерийлерге сай емес объектілер</translation>
    </message>
    <message>
        <location filename="../processing/rating/transboundaryscreening.py"/>
        <source>Countries to notify</source>
        <translation>Хабарланатын елдер</translation>
    </message>
    <message>
        <location filename="../processing/rating/transboundaryscreening.py"/>
        <source>It tells which path and which substances belong to which facility: run importinventory first.</source>
        <translation>Ол қай жол мен қай заттар қай объектіге тиесілі екенін көрсетеді: алдымен importinventory іске қосыңыз.</translation>
    </message>
    <message>
        <location filename="../processing/rating/transboundaryscreening.py"/>
        <source>Not all of the criteria {name} were compared with their source; the page tells which. Check them before a notification rests on them.</source>
        <translation>{name} критерийлерінің бәрі дереккөзбен салыстырылмаған; қайсысы екені бетте көрсетілген. Хабарлау оларға негізделмей тұрып, тексеріңіз.</translation>
    </message>
    <message>
        <location filename="../processing/rating/transboundaryscreening.py"/>
        <source>Use the output of tracedownstream or tracenetwork.</source>
        <translation>tracedownstream немесе tracenetwork нәтижесін пайдаланыңыз.</translation>
    </message>
    <message>
        <location filename="../processing/rating/waterhazardclass.py"/>
        <source>Water hazard class</source>
        <translation>Су үшін қауіптілік сыныбы</translation>
    </message>
    <message>
        <location filename="../processing/rating/waterhazardclass.py"/>
        <source>AwSV,WGK,water hazard class,H-statements,CLP,substances,mixture,toxicity,cyanide</source>
        <translation>AwSV,WGK,су үшін қауіптілік сыныбы,H-фразалар,CLP,заттар,қоспа,уыттылық,цианидтер</translation>
    </message>
    <message>
        <location filename="../processing/rating/waterhazardclass.py"/>
        <source>Inventory of facilities with facility_id; any layer or table, selected features if wished.</source>
        <translation>facility_id бар объектілер тізілімі; кез келген қабат немесе кесте, қаласаңыз, тек таңдалған нысандар.</translation>
    </message>
    <message>
        <location filename="../processing/rating/waterhazardclass.py"/>
        <source>One row per substance of a facility: facility_id, substance, cas, h_statements, share_percent, and optionally m_factor, water_hazard_class, carcinogenic, acute_data, environment_data, readily_biodegradable, bioaccumulating, aquatic_toxicity_mg_l.</source>
        <translation>Объектінің әр затына бір жол: facility_id, substance, cas, h_statements, share_percent және міндетті емес m_factor, water_hazard_class, carcinogenic, acute_data, environment_data, readily_biodegradable, bioaccumulating, aquatic_toxicity_mg_l.</translation>
    </message>
    <message>
        <location filename="../processing/rating/waterhazardclass.py"/>
        <source>Where the shares of a facility sum to less than 100 %: unidentified (class 3, as the rules have it) or harmless (you know that the rest is inert rock or water).</source>
        <translation>Объектінің үлестер қосындысы 100 %-дан аз болса: unidentified (ережелер талап еткендей 3-сынып) немесе harmless (қалғаны инертті жыныс не су екенін білесіз).</translation>
    </message>
    <message>
        <location filename="../processing/rating/waterhazardclass.py"/>
        <source>Fall back on ore and process</source>
        <translation>Кен мен процесс бойынша шамамен анықтау</translation>
    </message>
    <message>
        <location filename="../processing/rating/waterhazardclass.py"/>
        <source>Suggest a class from commodity, tailings_type, toxicants, radioactive and acid_generating where neither substances nor a class are given. It is marked as a fallback.</source>
        <translation>Заттар да, сынып та берілмесе, сыныпты commodity, tailings_type, toxicants, radioactive және acid_generating бойынша ұсынады. Ол шамамен деп белгіленеді.</translation>
    </message>
    <message>
        <location filename="../processing/rating/waterhazardclass.py"/>
        <source>Language of the notes</source>
        <translation>Ескертпелер тілі</translation>
    </message>
    <message>
        <location filename="../processing/rating/waterhazardclass.py"/>
        <source>Language of driver and notes: en or ru.</source>
        <translation>Негіз бен ескертпелер тілі: en немесе ru.</translation>
    </message>
    <message>
        <location filename="../processing/rating/waterhazardclass.py"/>
        <source>Facilities with water hazard class</source>
        <translation>Су үшін қауіптілік сыныбы бар объектілер</translation>
    </message>
    <message>
        <location filename="../processing/rating/waterhazardclass.py"/>
        <source>The facilities with water_hazard_class, whc_basis, whc_driver and whc_note.</source>
        <translation>water_hazard_class, whc_basis, whc_driver және whc_note өрістері бар объектілер.</translation>
    </message>
    <message>
        <location filename="../processing/rating/waterhazardclass.py"/>
        <source>Substances with class</source>
        <translation>Сыныбы бар заттар</translation>
    </message>
    <message>
        <location filename="../processing/rating/waterhazardclass.py"/>
        <source>A table of the substances: the statements that count, their points, and the class.</source>
        <translation>Заттар кестесі: ескерілген фразалар, олардың балдары мен сыныбы.</translation>
    </message>
    <message>
        <location filename="../processing/rating/waterhazardclass.py"/>
        <source>Facilities classed by their substances</source>
        <translation>Заттары бойынша сыныпталған объектілер</translation>
    </message>
    <message>
        <location filename="../processing/rating/waterhazardclass.py"/>
        <source>Facilities that keep the class given</source>
        <translation>Берілген сыныбын сақтаған объектілер</translation>
    </message>
    <message>
        <location filename="../processing/rating/waterhazardclass.py"/>
        <source>Facilities classed by the fallback</source>
        <translation>Шамамен сыныпталған объектілер</translation>
    </message>
    <message>
        <location filename="../processing/rating/waterhazardclass.py"/>
        <source>Facilities without class</source>
        <translation>Сыныбы жоқ объектілер</translation>
    </message>
    <message>
        <location filename="../processing/rating/waterhazardclass.py"/>
        <source>Facilities whose shares were refused</source>
        <translation>Үлестері қабылданбаған объектілер</translation>
    </message>
    <message>
        <location filename="../processing/rating/waterhazardclass.py"/>
        <source>Layer {layer} has none of the fields a water hazard class comes from: {fields}. Bring it into the inventory's fields with importinventory first, or give SUBSTANCES.</source>
        <translation>{layer} қабатында су үшін қауіптілік сыныбы алынатын өрістердің бірде-бірі жоқ: {fields}. Алдымен оны importinventory құралымен тізілім өрістеріне келтіріңіз немесе SUBSTANCES беріңіз.</translation>
    </message>
    <message>
        <location filename="../processing/rating/waterhazardclass.py"/>
        <source>It tells which substance belongs to which facility.</source>
        <translation>Ол қай зат қай объектіге тиесілі екенін көрсетеді.</translation>
    </message>
    <message>
        <location filename="../processing/rating/waterhazardclass.py"/>
        <source>{count} {count:facility has|facilities have} shares of more than 100 %: no class worked out, see whc_note.</source>
        <translation>Үлестері 100 %-дан көп объектілер: {count}: сынып анықталмады, whc_note өрісін қараңыз.</translation>
    </message>
    <message>
        <location filename="../processing/rating/waterhazardclass.py"/>
        <source>{count} {count:facility has|facilities have} a fallback class from ore and process, not verified.</source>
        <translation>Сыныбы кен мен процесс бойынша шамамен алынған, тексерілмеген объектілер: {count}.</translation>
    </message>
    <message>
        <location filename="../processing/rating/waterhazardclass.py"/>
        <source>{count} {count:facility has|facilities have} no water hazard class.</source>
        <translation>Су үшін қауіптілік сыныбы жоқ объектілер: {count}.</translation>
    </message>
    <message>
        <location filename="../processing/rating/waterhazardclass.py"/>
        <source>{count} {count:row|rows} of substances without facility_id {count:was|were} left out.</source>
        <translation>facility_id жоқ зат жолдары қалдырылды: {count}.</translation>
    </message>
    <message>
        <location filename="../processing/rating/waterhazardclass.py"/>
        <source>Substances of facilities that are not in the layer were left out: {ids}.</source>
        <translation>Қабатта жоқ объектілердің заттары ескерілмеді: {ids}.</translation>
    </message>
    <message>
        <location filename="../processing/reliefs.py"/>
        <source>Relief {path}: {count} heights of {value} m and the like, below {lowest} or above {highest} m, are taken for no-data.</source>
        <translation>Жер бедері {path}: {value} м сияқты, {lowest} м-ден төмен немесе {highest} м-ден жоғары биіктіктер: {count}; олар дерек жоқ деп есептеледі.</translation>
    </message>
    <message>
        <location filename="../processing/reliefs.py"/>
        <source>The relief has cells of about {cell} km: paths over it are an overview only. For any decision take a relief of 30 to 90 m, such as SRTM or Copernicus GLO-30.</source>
        <translation>Жер бедерінің ұяшығы шамамен {cell} км: ол бойынша жолдар тек шолу. Шешім қабылдау үшін 30–90 м жер бедерін алыңыз, мысалы, SRTM немесе Copernicus GLO-30.</translation>
    </message>
    <message>
        <location filename="../processing/reliefs.py"/>
        <source>Relief {path} has cells of about {cell} m; a zone needs {limit} m or less, better 30 m. Give a finer relief, such as SRTM or Copernicus GLO-30.</source>
        <translation>Жер бедері {path}: ұяшығы шамамен {cell} м; аймақ үшін {limit} м немесе кемірек, дұрысы 30 м қажет. Ұсағырақ жер бедерін беріңіз, мысалы, SRTM немесе Copernicus GLO-30.</translation>
    </message>
    <message>
        <location filename="../processing/reliefs.py"/>
        <source>The paths run over cells of about {cell} km and may lie a cell beside their water: a corridor of {given} m may miss people. Take {least} m or more in CORRIDOR.</source>
        <translation>Жолдар шамамен {cell} км ұяшықтармен жүреді және суынан бір ұяшық шетте болуы мүмкін: {given} м белдеу адамдарды қамтымауы мүмкін. CORRIDOR ішінде кемінде {least} м беріңіз.</translation>
    </message>
    <message>
        <location filename="../processing/run.py"/>
        <source>{name}: layer {layer} is not a raster file. Export it to GeoTIFF first.</source>
        <translation>{name}: {layer} қабаты растр файлы емес. Алдымен оны GeoTIFF-ке экспорттаңыз.</translation>
    </message>
    <message>
        <location filename="../processing/run.py"/>
        <source>points, lines or polygons</source>
        <translation>нүктелер, сызықтар немесе полигондар</translation>
    </message>
    <message>
        <location filename="../processing/run.py"/>
        <source>{name}: layer {layer} has {found}; {wanted} are needed here. Choose another layer.</source>
        <translation>{name}: {layer} қабатында {found}; мұнда {wanted} қажет. Басқа қабатты таңдаңыз.</translation>
    </message>
    <message>
        <location filename="../processing/run.py"/>
        <source>points</source>
        <translation>нүктелер</translation>
    </message>
    <message>
        <location filename="../processing/run.py"/>
        <source>lines</source>
        <translation>сызықтар</translation>
    </message>
    <message>
        <location filename="../processing/run.py"/>
        <source>polygons</source>
        <translation>полигондар</translation>
    </message>
    <message>
        <location filename="../processing/run.py"/>
        <source>no geometries</source>
        <translation>геометриясыз нысандар</translation>
    </message>
    <message>
        <location filename="../rating/analysis.py"/>
        <source>There are no classes {name}. There are {names}.</source>
        <translation>{name} сыныптары жоқ. Барлары: {names}.</translation>
    </message>
    <message>
        <location filename="../rating/analysis.py"/>
        <source>There are no priors {name}. There are {names}.</source>
        <translation>{name} үлестері жоқ. Барлары: {names}.</translation>
    </message>
    <message>
        <location filename="../rating/analysis.py"/>
        <source>There is no scheme {name}. There are {names}; your own is given as the path of its .json file.</source>
        <translation>{name} схемасы жоқ. Барлары: {names}; өз схемаңыз .json файлының жолымен беріледі.</translation>
    </message>
    <message>
        <location filename="../rating/checklist.py"/>
        <source>Checklist</source>
        <translation>Бақылау тізбесі</translation>
    </message>
    <message>
        <location filename="../rating/checklist.py"/>
        <source>{value} is none of {allowed}</source>
        <translation>{value} мыналардың бірі емес: {allowed}</translation>
    </message>
    <message>
        <location filename="../rating/checklist.py"/>
        <source>{value} already means another answer</source>
        <translation>{value} басқа жауапты білдіреді</translation>
    </message>
    <message>
        <location filename="../rating/checklist.py"/>
        <source>one answer must have needs: data; a missing answer counts as that</source>
        <translation>жауаптардың бірінде needs: data болуы керек; жауаптың жоқтығы сол деп саналады</translation>
    </message>
    <message>
        <location filename="../rating/checklist.py"/>
        <source>one answer must have points above 0</source>
        <translation>жауаптардың бірінде points 0-ден үлкен болуы керек</translation>
    </message>
    <message>
        <location filename="../rating/checklist.py"/>
        <source>{value} stands twice</source>
        <translation>{value} екі рет тұр</translation>
    </message>
    <message>
        <location filename="../rating/comparison.py"/>
        <source>{which}: facility_id {facility} stands in rows {first} and {second}; give every facility its own.</source>
        <translation>{which}: {facility} facility_id мәні {first} және {second} жолдарында тұр; әр объектіге өзінікін беріңіз.</translation>
    </message>
    <message>
        <location filename="../rating/criteria/contacts.py"/>
        <source>The table of paths has several for one facility, such as {ids}: keep one of each.</source>
        <translation>Жолдар кестесінде бір объектінің бірнеше жолы бар, мысалы, {ids}: бір-бірден қалдырыңыз.</translation>
    </message>
    <message>
        <location filename="../rating/criteria/criteria.py"/>
        <source>Criteria</source>
        <translation>Критерийлер</translation>
    </message>
    <message>
        <location filename="../rating/criteria/criteria.py"/>
        <source>the lower quantity {low} is above the higher {high}</source>
        <translation>төменгі мөлшер {low} жоғарғысынан {high} үлкен</translation>
    </message>
    <message>
        <location filename="../rating/criteria/criteria.py"/>
        <source>{name} is neither a field of the inventory nor one of {known}</source>
        <translation>{name} — тізілім өрісі де, {known} тізбесінің бірі де емес</translation>
    </message>
    <message>
        <location filename="../rating/criteria/criteria.py"/>
        <source>needs either 'statements' or 'cas'</source>
        <translation>'statements' немесе 'cas' қажет</translation>
    </message>
    <message>
        <location filename="../rating/criteria/criteria.py"/>
        <source>{name} is no H-statement</source>
        <translation>{name} — H-фраза емес</translation>
    </message>
    <message>
        <location filename="../rating/criteria/criteria.py"/>
        <source>{name} is not exact: write {exact}</source>
        <translation>{name} дәл емес: {exact} деп жазыңыз</translation>
    </message>
    <message>
        <location filename="../rating/criteria/criteria.py"/>
        <source>{name} is no CAS number: its check digit is wrong</source>
        <translation>{name} — CAS нөмірі емес: бақылау саны қате</translation>
    </message>
    <message>
        <location filename="../rating/criteria/criteria.py"/>
        <source>{name} belongs to {owner} already</source>
        <translation>{name} бұрыннан {owner} құрамында</translation>
    </message>
    <message>
        <location filename="../rating/draws.py"/>
        <source>{runs} runs over {count} facilities need too much memory: use at most {most} runs, or select fewer facilities.</source>
        <translation>{count} объектіге {runs} қайталау үшін жад жетпейді: ең көбі {most} қайталау алыңыз немесе азырақ объект таңдаңыз.</translation>
    </message>
    <message>
        <location filename="../rating/evaluate.py"/>
        <source>The table has none of the fields that scheme {scheme} reads: {fields}. Bring it into the inventory's fields first.</source>
        <translation>Кестеде {scheme} схемасы оқитын өрістердің бірде-бірі жоқ: {fields}. Алдымен оны тізілім өрістеріне келтіріңіз.</translation>
    </message>
    <message>
        <location filename="../rating/evaluate.py"/>
        <source>The table has neither the field {field} nor the fields {others}, without which scheme {scheme} rates nothing: add or rename fields.</source>
        <translation>Кестеде {field} өрісі де, {others} өрістері де жоқ, оларсыз {scheme} схемасы ештеңені бағаламайды: өрістерді қосыңыз немесе атын өзгертіңіз.</translation>
    </message>
    <message>
        <location filename="../rating/evaluate.py"/>
        <source>The table has no field {field}, without which scheme {scheme} rates nothing: add or rename the field.</source>
        <translation>Кестеде {field} өрісі жоқ, онсыз {scheme} схемасы ештеңені бағаламайды: өрісті қосыңыз немесе атын өзгертіңіз.</translation>
    </message>
    <message>
        <location filename="../rating/legend.py"/>
        <source>Field {field} does not hold the legend of a rating ({reason}). Rate the layer again, or give the scheme as SCHEME_FILE.</source>
        <translation>{field} өрісінде бағаның шартты белгілері жоқ ({reason}). Қабатты қайта бағалаңыз немесе схеманы SCHEME_FILE ішінде беріңіз.</translation>
    </message>
    <message>
        <location filename="../rating/scheme_check.py"/>
        <source>{name} includes another scheme: include that one directly</source>
        <translation>{name} басқа схеманы қосып алады: оны тікелей қосыңыз</translation>
    </message>
    <message>
        <location filename="../rating/scheme_check.py"/>
        <source>{name} is already taken</source>
        <translation>{name} бұрыннан бос емес</translation>
    </message>
    <message>
        <location filename="../rating/scheme_check.py"/>
        <source>{total} makes the field {name} too, which a factor has already</source>
        <translation>{total} факторда бұрыннан бар {name} өрісін де жасайды</translation>
    </message>
    <message>
        <location filename="../rating/scheme_check.py"/>
        <source>the chance of a class may be written as {name}, which a factor has already</source>
        <translation>сынып ықтималдығы {name} ретінде жазылуы мүмкін, ал ол факторда бұрыннан бар</translation>
    </message>
    <message>
        <location filename="../rating/scheme_check.py"/>
        <source>{name} is a field of the inventory, which a rating must not write over: choose another name</source>
        <translation>{name} — баға үстінен жазбауы керек тізілім өрісі: басқа атау таңдаңыз</translation>
    </message>
    <message>
        <location filename="../rating/scheme_check.py"/>
        <source>{name} is no factor above; there are {known}</source>
        <translation>{name} — жоғарыдағы фактор емес; барлары: {known}</translation>
    </message>
    <message>
        <location filename="../rating/scheme_check.py"/>
        <source>{name} is counted twice</source>
        <translation>{name} екі рет есептелген</translation>
    </message>
    <message>
        <location filename="../rating/scheme_check.py"/>
        <source>{name} reaches no total: add it to total.of</source>
        <translation>{name} ешбір қорытындыға кірмейді: оны total.of ішіне қосыңыз</translation>
    </message>
    <message>
        <location filename="../rating/scheme_check.py"/>
        <source>'score_range' is missing: an unknown input needs a lowest and a highest score</source>
        <translation>'score_range' жоқ: белгісіз мәнге ең төмен және ең жоғары балл қажет</translation>
    </message>
    <message>
        <location filename="../rating/scheme_check.py"/>
        <source>the lowest score {low} is above the highest {high}</source>
        <translation>ең төмен балл {low} ең жоғарысынан {high} үлкен</translation>
    </message>
    <message>
        <location filename="../rating/scheme_check.py"/>
        <source>the last class must have no upper limit, or higher values have no class</source>
        <translation>соңғы сыныптың жоғарғы шегі болмауы керек, әйтпесе үлкен мәндер сыныпсыз қалады</translation>
    </message>
    <message>
        <location filename="../rating/scheme_check.py"/>
        <source>needs one upper limit: 'below' or 'up_to'</source>
        <translation>бір жоғарғы шек қажет: 'below' немесе 'up_to'</translation>
    </message>
    <message>
        <location filename="../rating/scheme_check.py"/>
        <source>{limit} is not above the limit before it, {before}: the classes overlap</source>
        <translation>{limit} алдыңғы шектен {before} үлкен емес: сыныптар қабаттасады</translation>
    </message>
    <message>
        <location filename="../rating/scheme_check.py"/>
        <source>{shares} shares for {classes} classes: give one for each, in their order</source>
        <translation>үлестер {shares}, сыныптар {classes}: әрқайсысына ретімен бір үлестен беріңіз</translation>
    </message>
    <message>
        <location filename="../rating/scheme_check.py"/>
        <source>the shares add to {sum}, not to 1</source>
        <translation>үлестер қосындысы 1 емес, {sum}</translation>
    </message>
    <message>
        <location filename="../rating/scheme_inputs.py"/>
        <source>{name} is read by a factor, and the rating would write over it: choose another name</source>
        <translation>{name} өрісін фактор оқиды, ал баға оның үстіне жазар еді: басқа атау таңдаңыз</translation>
    </message>
    <message>
        <location filename="../rating/scheme_inputs.py"/>
        <source>{name} stands here twice: name another field</source>
        <translation>{name} мұнда екі рет тұр: басқа өрісті атаңыз</translation>
    </message>
    <message>
        <location filename="../rating/scheme_inputs.py"/>
        <source>{field} holds no numbers: a rule for it is value_classes</source>
        <translation>{field} өрісінде сан жоқ: оған лайық ереже — value_classes</translation>
    </message>
    <message>
        <location filename="../rating/scheme_inputs.py"/>
        <source>the minimum {low} is above the maximum {high}: no value would be valid</source>
        <translation>минимум {low} максимумнан {high} жоғары: бірде-бір мән жарамас еді</translation>
    </message>
    <message>
        <location filename="../rating/scheme_inputs.py"/>
        <source>an empty value is an unknown one: 'unknown' says what it counts as</source>
        <translation>бос мән — белгісіз мән: оның қалай есептелетінін 'unknown' айтады</translation>
    </message>
    <message>
        <location filename="../rating/scheme_inputs.py"/>
        <source>{value} has a class already</source>
        <translation>{value} мәнінің сыныбы бар</translation>
    </message>
    <message>
        <location filename="../rating/scheme_inputs.py"/>
        <source>{field} is yes or no: its values are true and false, not {value}</source>
        <translation>{field} — иә немесе жоқ: оның мәндері true және false, {value} емес</translation>
    </message>
    <message>
        <location filename="../rating/scheme_inputs.py"/>
        <source>{field} may be {value}, which has no class</source>
        <translation>{field} мәні {value} болуы мүмкін, ал оның сыныбы жоқ</translation>
    </message>
    <message>
        <location filename="../rating/substance_cells.py"/>
        <source>{what}: the columns {first} and {second} are both {field}. Rename or remove one of them.</source>
        <translation>{what}: {first} және {second} бағандарының екеуі де {field}. Біреуінің атын өзгертіңіз немесе жойыңыз.</translation>
    </message>
    <message>
        <location filename="../rating/substance_cells.py"/>
        <source>{what}: of the columns {columns} none tells what a substance does. Name those that do {fields}.</source>
        <translation>{what}: {columns} бағандарының ешқайсысы заттың қасиетін айтпайды. Айтатындарын былай атаңыз: {fields}.</translation>
    </message>
    <message>
        <location filename="../rating/substance_cells.py"/>
        <source>{what}: column {column} does not say that its shares are per cent. Turn them into per cent where they are not, and name the column share_percent.</source>
        <translation>{what}: {column} бағаны үлестердің пайызбен екенін айтпайды. Пайыз болмаса, пайызға айналдырып, бағанды share_percent деп атаңыз.</translation>
    </message>
    <message>
        <location filename="../rating/values.py"/>
        <source>{what}: the table has no column {fields}. Add it, or rename one of its columns.</source>
        <translation>{what}: кестеде {fields} бағаны жоқ. Оны қосыңыз немесе бағандарының бірінің атын өзгертіңіз.</translation>
    </message>
    <message>
        <location filename="../system_reasons.py"/>
        <source>no reason is given</source>
        <translation>себебі айтылмаған</translation>
    </message>
    <message>
        <location filename="../system_reasons.py"/>
        <source>for the reason that the system gives ({text})</source>
        <translation>жүйе атаған себеппен ({text})</translation>
    </message>
    <message>
        <location filename="../system_reasons.py"/>
        <source>another program has it open</source>
        <translation>басқа бағдарламада ашық</translation>
    </message>
    <message>
        <location filename="../system_reasons.py"/>
        <source>there is no such file or folder</source>
        <translation>мұндай файл немесе қалта жоқ</translation>
    </message>
    <message>
        <location filename="../system_reasons.py"/>
        <source>the disk is full</source>
        <translation>дискіде орын жоқ</translation>
    </message>
    <message>
        <location filename="../system_reasons.py"/>
        <source>it can only be read, not written</source>
        <translation>тек оқуға болады, жазуға болмайды</translation>
    </message>
    <message>
        <location filename="../system_reasons.py"/>
        <source>permission is denied</source>
        <translation>қол жеткізу құқығы жоқ</translation>
    </message>
    <message>
        <location filename="../system_reasons.py"/>
        <source>it is in no format that QGIS can read</source>
        <translation>QGIS оқи алмайтын пішім</translation>
    </message>
    <message>
        <location filename="../system_reasons.py"/>
        <source>it is damaged or not whole</source>
        <translation>бүлінген немесе толық емес</translation>
    </message>
    <message>
        <location filename="../system_reasons.py"/>
        <source>there is one of that name already</source>
        <translation>мұндай атау бұрыннан бар</translation>
    </message>
    <message>
        <location filename="../system_reasons.py"/>
        <source>it is a folder</source>
        <translation>бұл қалта</translation>
    </message>
    <message>
        <location filename="../system_reasons.py"/>
        <source>a part of its path is no folder</source>
        <translation>жолының бір бөлігі қалта емес</translation>
    </message>
    <message>
        <location filename="../system_reasons.py"/>
        <source>its name is too long</source>
        <translation>атауы тым ұзын</translation>
    </message>
    <message>
        <location filename="../system_reasons.py"/>
        <source>its disk cannot be read or written</source>
        <translation>дискіні оқу немесе жазу мүмкін емес</translation>
    </message>
    <message>
        <location filename="../table.py"/>
        <source>This tool needs the Python package pandas, which this QGIS comes without. Start the OSGeo4W setup, choose Advanced Install, look for python3-pandas and install it. Then start QGIS again.</source>
        <translation>Бұл құралға осы QGIS-те жоқ Python pandas бумасы қажет. OSGeo4W орнатқышын іске қосып, Advanced Install таңдаңыз, python3-pandas тауып, орнатыңыз. Содан кейін QGIS-ті қайта іске қосыңыз.</translation>
    </message>
    <message>
        <location filename="../table.py"/>
        <source>This tool needs the Python package pandas, which some builds of QGIS for macOS come without, 3.44.4 to 3.44.6 among them. Install a later QGIS from qgis.org or the one of conda-forge; or close QGIS, and run in the Terminal: /Applications/QGIS.app/Contents/MacOS/bin/python3 -m pip install pandas. Then start QGIS again.</source>
        <translation>Бұл құралға Python pandas бумасы қажет; ол macOS-қа арналған кейбір QGIS құрастырмаларында жоқ, соның ішінде 3.44.4 пен 3.44.6 аралығында. qgis.org сайтынан кейінгі QGIS-ті немесе conda-forge нұсқасын орнатыңыз; не QGIS-ті жауып, Терминалда мынаны орындаңыз: /Applications/QGIS.app/Contents/MacOS/bin/python3 -m pip install pandas. Содан кейін QGIS-ті қайта іске қосыңыз.</translation>
    </message>
    <message>
        <location filename="../table.py"/>
        <source>This tool needs the Python package pandas, which this QGIS comes without. Debian, Ubuntu and Fedora: install python3-pandas. A QGIS from Flathub does not see it: take that of your distribution. Then start QGIS again.</source>
        <translation>Бұл құралға осы QGIS-те жоқ Python pandas бумасы қажет. Debian, Ubuntu және Fedora: python3-pandas орнатыңыз. Flathub ұсынған QGIS оны көрмейді: дистрибутивіңіздің QGIS-ін алыңыз. Содан кейін QGIS-ті қайта іске қосыңыз.</translation>
    </message>
    <message>
        <location filename="../table.py"/>
        <source>Column {name}, row {row}: {value!r} is no {kind}. Correct it, or leave it empty.</source>
        <translation>{name} бағаны, {row}-жол: {value!r} — {kind} емес. Түзетіңіз немесе бос қалдырыңыз.</translation>
    </message>
    <message>
        <location filename="../table.py"/>
        <source>{name}: {key} {value} occurs more than once. Keep one row of each.</source>
        <translation>{name}: {key} {value} бірнеше рет кездеседі. Әрқайсысынан бір жол қалдырыңыз.</translation>
    </message>
    <message>
        <location filename="../valid_geometry.py"/>
        <source>it is empty</source>
        <translation>ол бос</translation>
    </message>
    <message>
        <location filename="../valid_geometry.py"/>
        <source>its coordinates are infinite</source>
        <translation>координаталары шексіз</translation>
    </message>
    <message>
        <location filename="../valid_geometry.py"/>
        <source>its lines cross each other</source>
        <translation>оның сызықтары бірін-бірі қиып өтеді</translation>
    </message>
    <message>
        <location filename="../valid_geometry.py"/>
        <source>its edge touches or crosses itself</source>
        <translation>оның контуры өзіне тиеді немесе өзін қиып өтеді</translation>
    </message>
    <message>
        <location filename="../valid_geometry.py"/>
        <source>it has too few points</source>
        <translation>онда нүкте тым аз</translation>
    </message>
    <message>
        <location filename="../valid_geometry.py"/>
        <source>a hole lies outside it</source>
        <translation>тесігі одан тыс жатыр</translation>
    </message>
    <message>
        <location filename="../valid_geometry.py"/>
        <source>a hole lies within another</source>
        <translation>бір тесік екіншісінің ішінде жатыр</translation>
    </message>
    <message>
        <location filename="../valid_geometry.py"/>
        <source>one of its parts lies within another</source>
        <translation>бір бөлігі екіншісінің ішінде жатыр</translation>
    </message>
    <message>
        <location filename="../valid_geometry.py"/>
        <source>a hole cuts it in two</source>
        <translation>тесік оны екіге бөледі</translation>
    </message>
    <message>
        <location filename="../valid_geometry.py"/>
        <source>it holds the same edge twice</source>
        <translation>онда бір контур екі рет берілген</translation>
    </message>
    <message>
        <location filename="../valid_geometry.py"/>
        <source>its edge is not closed</source>
        <translation>оның контуры тұйықталмаған</translation>
    </message>
    <message>
        <location filename="../valid_geometry.py"/>
        <source>it is invalid</source>
        <translation>ол жарамсыз</translation>
    </message>
    <message>
        <location filename="../valid_geometry.py"/>
        <source>{whose}: the geometry cannot be used: {reason}. Correct or remove it.</source>
        <translation>{whose}: геометрияны пайдалану мүмкін емес: {reason}. Түзетіңіз немесе алып тастаңыз.</translation>
    </message>
    <message>
        <location filename="../window/checklist/answer_tables.py"/>
        <source>Checklist answers</source>
        <translation>Бақылау тізбесінің жауаптары</translation>
    </message>
    <message>
        <location filename="../window/checklist/answer_tables.py"/>
        <source>{file} has no table with the fields {fields}.</source>
        <translation>{file} файлында мына өрістері бар кесте жоқ: {fields}.</translation>
    </message>
    <message>
        <location filename="../window/checklist/answer_tables.py"/>
        <source>{file} is no GeoPackage (.gpkg) and no CSV file (.csv).</source>
        <translation>{file} — GeoPackage (.gpkg) те, CSV файлы (.csv) да емес.</translation>
    </message>
    <message>
        <location filename="../window/checklist/answer_tables.py"/>
        <source>{file} cannot be written: {reason}</source>
        <translation>{file} файлын жазу мүмкін емес: {reason}</translation>
    </message>
    <message>
        <location filename="../window/checklist/answer_tables.py"/>
        <source>{layer} cannot be edited: choose another table.</source>
        <translation>{layer}: кестені өңдеу мүмкін емес, басқасын таңдаңыз.</translation>
    </message>
    <message>
        <location filename="../window/checklist/answer_tables.py"/>
        <source>{layer} does not take the answers.</source>
        <translation>{layer}: кесте жауаптарды қабылдамайды.</translation>
    </message>
    <message>
        <location filename="../window/checklist/answer_tables.py"/>
        <source>{layer} does not take the answers: {reason}</source>
        <translation>{layer}: кесте жауаптарды қабылдамайды: {reason}</translation>
    </message>
    <message>
        <location filename="../window/checklist/answer_tables.py"/>
        <source>{layer}, field {field}: {value} does not fit.</source>
        <translation>{layer}, {field} өрісі: {value} мәні сәйкес емес.</translation>
    </message>
    <message>
        <location filename="../window/checklist/choices.py"/>
        <source>Id or name of a facility</source>
        <translation>Объектінің идентификаторы немесе атауы</translation>
    </message>
    <message>
        <location filename="../window/checklist/choices.py"/>
        <source>Another checklist…</source>
        <translation>Басқа бақылау тізбесі…</translation>
    </message>
    <message>
        <location filename="../window/checklist/choices.py"/>
        <source>Choose a table, or name a file</source>
        <translation>Кестені таңдаңыз немесе файлды көрсетіңіз</translation>
    </message>
    <message>
        <location filename="../window/checklist/choices.py"/>
        <source>File…</source>
        <translation>Файл…</translation>
    </message>
    <message>
        <location filename="../window/checklist/choices.py"/>
        <source>Date</source>
        <translation>Күні</translation>
    </message>
    <message>
        <location filename="../window/checklist/choices.py"/>
        <source>Inspector</source>
        <translation>Инспектор</translation>
    </message>
    <message>
        <location filename="../window/checklist/choices.py"/>
        <source>Answers go to</source>
        <translation>Жауаптар жазылатын жер</translation>
    </message>
    <message>
        <location filename="../window/checklist/dialog.py"/>
        <source>Fill in a checklist</source>
        <translation>Бақылау тізбесін толтыру</translation>
    </message>
    <message>
        <location filename="../window/checklist/dialog.py"/>
        <source>Keys: a digit answers and goes on; ↑ ↓ go to a question, Enter to its note, Delete takes back.</source>
        <translation>Пернелер: цифр — жауап беріп, әрі қарай өту; ↑ ↓ — сұраққа, Enter — ескертпеге, Delete — енгізілгенді қайтару.</translation>
    </message>
    <message>
        <location filename="../window/checklist/dialog.py"/>
        <source>Save</source>
        <translation>Сақтау</translation>
    </message>
    <message>
        <location filename="../window/checklist/dialog.py"/>
        <source>Print…</source>
        <translation>Басып шығару…</translation>
    </message>
    <message>
        <location filename="../window/checklist/dialog.py"/>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <location filename="../window/checklist/dialog.py"/>
        <source>Another checklist</source>
        <translation>Басқа бақылау тізбесі</translation>
    </message>
    <message>
        <location filename="../window/checklist/dialog.py"/>
        <source>Checklists (*.json)</source>
        <translation>Бақылау тізбелері (*.json)</translation>
    </message>
    <message>
        <location filename="../window/checklist/dialog.py"/>
        <source>Table of answers</source>
        <translation>Жауаптар кестесі</translation>
    </message>
    <message>
        <location filename="../window/checklist/dialog.py"/>
        <source>GeoPackage (*.gpkg);;CSV, UTF-8 (*.csv)</source>
        <translation>GeoPackage (*.gpkg);;CSV, UTF-8 (*.csv)</translation>
    </message>
    <message>
        <location filename="../window/checklist/dialog.py"/>
        <source>Entered earlier and not saved: {count}. It is here again; Save stores it.</source>
        <translation>Бұрын енгізіліп, сақталмағаны: {count}. Енгізілген қайта осында; «Сақтау» оны жазады.</translation>
    </message>
    <message>
        <location filename="../window/checklist/dialog.py"/>
        <source>The table of answers is no longer in the project: choose another one before you save.</source>
        <translation>Жауаптар кестесі жобада енді жоқ: сақтамас бұрын басқасын таңдаңыз.</translation>
    </message>
    <message>
        <location filename="../window/checklist/dialog.py"/>
        <source>Rows that this checklist does not know stay as they are:
{rows}</source>
        <translation>Бұл бақылау тізбесінде жоқ жолдар сол күйінде қалады:
{rows}</translation>
    </message>
    <message>
        <location filename="../window/checklist/dialog.py"/>
        <source>{layer} has no field photo. New inventory… over the register brings it up to date.</source>
        <translation>{layer}: photo өрісі жоқ. Осы тізілімге қолданылған «Жаңа тізілім…» оны жаңартады.</translation>
    </message>
    <message>
        <location filename="../window/checklist/dialog.py"/>
        <source>Choose a facility first.</source>
        <translation>Алдымен объектіні таңдаңыз.</translation>
    </message>
    <message>
        <location filename="../window/checklist/dialog.py"/>
        <source>Choose the table that the answers go to.</source>
        <translation>Жауаптар жазылатын кестені таңдаңыз.</translation>
    </message>
    <message>
        <location filename="../window/checklist/dialog.py"/>
        <source>Not saved yet: {count}. Save the answers?</source>
        <translation>Әлі сақталмағаны: {count}. Жауаптарды сақтау керек пе?</translation>
    </message>
    <message>
        <location filename="../window/checklist/opening.py"/>
        <location filename="../window/layer_actions.py"/>
        <source>Fill in a checklist…</source>
        <translation>Бақылау тізбесін толтыру…</translation>
    </message>
    <message>
        <location filename="../window/checklist/photos.py"/>
        <source>{file} cannot be copied to {folder}: {reason}</source>
        <translation>{file} файлын мына қалтаға көшіру мүмкін емес: {folder}: {reason}</translation>
    </message>
    <message>
        <location filename="../window/checklist/photos.py"/>
        <source>Show</source>
        <translation>Көрсету</translation>
    </message>
    <message>
        <location filename="../window/checklist/photos.py"/>
        <source>Choose another…</source>
        <translation>Басқасын таңдау…</translation>
    </message>
    <message>
        <location filename="../window/checklist/photos.py"/>
        <source>Without a photo</source>
        <translation>Фотосуретсіз</translation>
    </message>
    <message>
        <location filename="../window/checklist/photos.py"/>
        <source>Photographs ({endings})</source>
        <translation>Фотосуреттер ({endings})</translation>
    </message>
    <message>
        <location filename="../window/checklist/photos.py"/>
        <source>Photo</source>
        <translation>Фотосурет</translation>
    </message>
    <message>
        <location filename="../window/checklist/question_row.py"/>
        <source>Note</source>
        <translation>Ескертпе</translation>
    </message>
    <message>
        <location filename="../window/checklist/question_row.py"/>
        <source>This note has several lines: edit it in the form of the table.</source>
        <translation>Бұл ескертпеде бірнеше жол бар: оны кесте пішінінде өзгертіңіз.</translation>
    </message>
    <message>
        <location filename="../window/checklist/question_row.py"/>
        <source>Evidence: {evidence}</source>
        <translation>Растау: {evidence}</translation>
    </message>
    <message>
        <location filename="../window/checklist/question_row.py"/>
        <source>Photo…</source>
        <translation>Фото…</translation>
    </message>
    <message>
        <location filename="../window/checklist/result_panel.py"/>
        <source>Category</source>
        <translation>Бөлім</translation>
    </message>
    <message>
        <location filename="../window/checklist/result_panel.py"/>
        <source>Answered</source>
        <translation>Жауап бар</translation>
    </message>
    <message>
        <location filename="../window/checklist/result_panel.py"/>
        <source>Safety</source>
        <translation>Қауіпсіздік</translation>
    </message>
    <message>
        <location filename="../window/checklist/result_panel.py"/>
        <source>Credibility</source>
        <translation>Сенімділік</translation>
    </message>
    <message>
        <location filename="../window/checklist/result_panel.py"/>
        <source>{done} of {count} answered</source>
        <translation>Жауап берілгені: {done} / {count}</translation>
    </message>
    <message>
        <location filename="../window/checklist/result_panel.py"/>
        <source>Questions without an answer: {count}. They count as no data.</source>
        <translation>Жауапсыз сұрақтар: {count}. Олар «дерек жоқ» деп саналады.</translation>
    </message>
    <message>
        <location filename="../window/checklist/result_panel.py"/>
        <source>In all</source>
        <translation>Барлығы</translation>
    </message>
    <message>
        <location filename="../window/checklist/result_panel.py"/>
        <source>{safety} of the requirements are met; {credibility} of the answers rest on data.</source>
        <translation>Талаптардың {safety} бөлігі орындалған; жауаптардың {credibility} бөлігі деректерге негізделген.</translation>
    </message>
    <message>
        <location filename="../window/checklist/result_panel.py"/>
        <source>No answer yet.</source>
        <translation>Жауап әлі жоқ.</translation>
    </message>
    <message>
        <location filename="../window/checklist/result_panel.py"/>
        <source>No question of this list applies.</source>
        <translation>Бұл тізбенің бірде-бір сұрағы қолданылмайды.</translation>
    </message>
    <message>
        <location filename="../window/checklist/saving.py"/>
        <source>The table of answers is no longer there: choose another one.</source>
        <translation>Жауаптар кестесі енді жоқ: басқасын таңдаңыз.</translation>
    </message>
    <message>
        <location filename="../window/checklist/saving.py"/>
        <source>{layer} has no field {fields}, and what was entered would be lost: choose another table.</source>
        <translation>{layer}: {fields} өрісі жоқ, енгізілген жоғалар еді: басқа кестені таңдаңыз.</translation>
    </message>
    <message>
        <location filename="../window/checklist/saving.py"/>
        <source>{layer} does not hold what was written for {questions}: look at its rows.</source>
        <translation>{layer}: мына сұрақтарға жазылғаннан басқасы оқылды: {questions}; кесте жолдарын тексеріңіз.</translation>
    </message>
    <message>
        <location filename="../window/checklist/saving.py"/>
        <source>Entered in {layer}: {count}. Save the edits of the layer to store them.</source>
        <translation>«{layer}» қабатына енгізілгені: {count}. Жазу үшін қабат түзетулерін сақтаңыз.</translation>
    </message>
    <message>
        <location filename="../window/checklist/saving.py"/>
        <source>Saved in {layer}: {count}.</source>
        <translation>«{layer}» қабатында сақталғаны: {count}.</translation>
    </message>
    <message>
        <location filename="../window/checklist/saving.py"/>
        <source>{questions}: the table has another answer by now. Save once more to put yours in its place.</source>
        <translation>{questions}: кестеде қазір басқа жауап бар. Оның орнына өзіңіздікін қою үшін тағы бір рет сақтаңыз.</translation>
    </message>
    <message>
        <location filename="../window/checklist/saving.py"/>
        <source>Save the project first: photographs lie beside it.</source>
        <translation>Алдымен жобаны сақтаңыз: фотосуреттер оның жанында тұрады.</translation>
    </message>
    <message>
        <location filename="../window/copies.py"/>
        <source>Copies to edit and to try</source>
        <translation>Түзетуге және байқап көруге арналған көшірмелер</translation>
    </message>
    <message>
        <location filename="../window/copies.py"/>
        <source>Data of the tutorial</source>
        <translation>Оқу курсының деректері</translation>
    </message>
    <message>
        <location filename="../window/copies.py"/>
        <source>A messy table, relief, borders, places and a national scheme.</source>
        <translation>Ретсіз кесте, рельеф, шекаралар, елді мекендер және ұлттық схема.</translation>
    </message>
    <message>
        <location filename="../window/copies.py"/>
        <source>Files to edit, and embedded data</source>
        <translation>Түзетуге арналған файлдар және кіріктірілген деректер</translation>
    </message>
    <message>
        <location filename="../window/copies.py"/>
        <source>Schemes, checklists, criteria, sheets and models; the embedded relief, towns and the example.</source>
        <translation>Схемалар, бақылау тізімдері, критерийлер, карта макеттері және модельдер; кіріктірілген рельеф, қалалар және мысал.</translation>
    </message>
    <message>
        <location filename="../window/copies.py"/>
        <source>They go into the folder {folder}.</source>
        <translation>Олар {folder} қалтасына түседі.</translation>
    </message>
    <message>
        <location filename="../window/copies.py"/>
        <source>Make that folder in</source>
        <translation>Бұл қалтаны қай жерде жасау керек</translation>
    </message>
    <message>
        <location filename="../window/copies.py"/>
        <source>Files that are there already stay as they are.</source>
        <translation>Онда бұрыннан бар файлдар сол күйінде қалады.</translation>
    </message>
    <message>
        <location filename="../window/copies.py"/>
        <source>Files copied to {folder}: {copied}. Were there already and stay as they are: {kept}.</source>
        <translation>{folder} қалтасына көшірілген файлдар: {copied}. Бұрыннан бар болып, сол күйінде қалғандары: {kept}.</translation>
    </message>
    <message>
        <location filename="../window/dock/card.py"/>
        <source>Zoom</source>
        <translation>Картада көрсету</translation>
    </message>
    <message>
        <location filename="../window/dock/card.py"/>
        <source>Form</source>
        <translation>Пішін</translation>
    </message>
    <message>
        <location filename="../window/dock/card.py"/>
        <source>Sheet…</source>
        <translation>Парақ…</translation>
    </message>
    <message>
        <location filename="../window/dock/card.py"/>
        <source>A sheet needs a rating: assess the facilities first.</source>
        <translation>Парақ үшін баға қажет: алдымен объектілерді бағалаңыз.</translation>
    </message>
    <message>
        <location filename="../window/dock/card.py"/>
        <source>The class rests on what is assumed.</source>
        <translation>Сынып жорамалға негізделген.</translation>
    </message>
    <message>
        <location filename="../window/dock/dock.py"/>
        <source>Tailings</source>
        <translation>Қалдық қоймалары</translation>
    </message>
    <message>
        <location filename="../window/dock/dock.py"/>
        <source>Steps of the work, and what is known of a facility</source>
        <translation>Жұмыс қадамдары және объект туралы белгілі мәлімет</translation>
    </message>
    <message>
        <location filename="../window/dock/downstream.py"/>
        <source>time unknown</source>
        <translation>уақыты белгісіз</translation>
    </message>
    <message>
        <location filename="../window/dock/downstream.py"/>
        <source>none on its way</source>
        <translation>жолында жоқ</translation>
    </message>
    <message>
        <location filename="../window/dock/example.py"/>
        <source>Example facilities</source>
        <translation>Мысал объектілері</translation>
    </message>
    <message>
        <location filename="../window/dock/example.py"/>
        <source>Example, in memory only: {placed} of {read} facilities have a published point.</source>
        <translation>Мысал, тек жадта: {read} объектінің {placed} объектісінің жарияланған нүктесі бар.</translation>
    </message>
    <message>
        <location filename="../window/dock/facts.py"/>
        <source>Cannot be shown</source>
        <translation>Көрсету мүмкін емес</translation>
    </message>
    <message>
        <location filename="../window/dock/facts.py"/>
        <source>country unknown</source>
        <translation>ел белгісіз</translation>
    </message>
    <message>
        <location filename="../window/dock/facts.py"/>
        <source>First border</source>
        <translation>Бірінші шекара</translation>
    </message>
    <message>
        <location filename="../window/dock/facts.py"/>
        <source>{value}, a lower bound</source>
        <translation>{value}, төменгі шек</translation>
    </message>
    <message>
        <location filename="../window/dock/facts.py"/>
        <source>Not rated because</source>
        <translation>Бағаланбау себебі</translation>
    </message>
    <message>
        <location filename="../window/dock/facts.py"/>
        <source>Range</source>
        <translation>Аралық</translation>
    </message>
    <message>
        <location filename="../window/dock/facts.py"/>
        <source>Inputs known</source>
        <translation>Белгілі бастапқы деректер</translation>
    </message>
    <message>
        <location filename="../window/dock/facts.py"/>
        <source>Unknown inputs</source>
        <translation>Белгісіз деректер</translation>
    </message>
    <message>
        <location filename="../window/dock/facts.py"/>
        <source>Also assumed</source>
        <translation>Тағы жорамалданғаны</translation>
    </message>
    <message>
        <location filename="../window/dock/facts.py"/>
        <source>not rated yet</source>
        <translation>әлі бағаланбаған</translation>
    </message>
    <message>
        <location filename="../window/dock/facts.py"/>
        <source>THI unknown</source>
        <translation>THI белгісіз</translation>
    </message>
    <message>
        <location filename="../window/dock/measures.py"/>
        <source>Measures noted</source>
        <translation>Жазылған шаралар</translation>
    </message>
    <message>
        <location filename="../window/dock/measures.py"/>
        <source>Inspection due</source>
        <translation>Тексеру мерзімі келді</translation>
    </message>
    <message>
        <location filename="../window/dock/measures.py"/>
        <source>By the checklist</source>
        <translation>Бақылау тізбесі бойынша</translation>
    </message>
    <message>
        <location filename="../window/dock/measures.py"/>
        <source>no inspection recorded</source>
        <translation>тексеру жазылмаған</translation>
    </message>
    <message>
        <location filename="../window/dock/measures.py"/>
        <source>undated</source>
        <translation>күнсіз</translation>
    </message>
    <message>
        <location filename="../window/dock/measures.py"/>
        <source>Whether done is not recorded.</source>
        <translation>Орындалғаны жазылмаған.</translation>
    </message>
    <message>
        <location filename="../window/dock/measures.py"/>
        <source>since {day}</source>
        <translation>{day} бастап</translation>
    </message>
    <message>
        <location filename="../window/dock/measures.py"/>
        <source>no measures listed</source>
        <translation>шаралар жоқ</translation>
    </message>
    <message>
        <location filename="../window/dock/panel.py"/>
        <source>Steps</source>
        <translation>Қадамдар</translation>
    </message>
    <message>
        <location filename="../window/dock/panel.py"/>
        <source>From a table of tailings facilities to a hazard map and a ranked list.</source>
        <translation>Қалдық қоймаларының кестесінен қауіптілік картасы мен орындар тізіміне дейін.</translation>
    </message>
    <message>
        <location filename="../window/dock/panel.py"/>
        <source>Try the example</source>
        <translation>Мысалмен байқап көру</translation>
    </message>
    <message>
        <location filename="../window/dock/panel.py"/>
        <source>32 facilities of Central Asia from published sources; works offline.</source>
        <translation>Жарияланған дереккөздерден Орталық Азияның 32 қалдық қоймасы; желісіз жұмыс істейді.</translation>
    </message>
    <message>
        <location filename="../window/dock/panel.py"/>
        <source>Tutorial data…</source>
        <translation>Оқу деректері…</translation>
    </message>
    <message>
        <location filename="../window/dock/panel.py"/>
        <source>Copies the table, relief and borders of the tutorial into a folder of your choice.</source>
        <translation>Оқу курсының кестесін, рельефін және шекараларын сіз таңдаған қалтаға көшіреді.</translation>
    </message>
    <message>
        <location filename="../window/dock/panel.py"/>
        <source>Selected facilities: {count}. Select one.</source>
        <translation>Таңдалған объектілер: {count}. Біреуін таңдаңыз.</translation>
    </message>
    <message>
        <location filename="../window/dock/panel.py"/>
        <source>Find a facility, or select one on the map.</source>
        <translation>Объектіні табыңыз немесе картадан таңдаңыз.</translation>
    </message>
    <message>
        <location filename="../window/dock/search.py"/>
        <source>Facility: name or ID</source>
        <translation>Объект: атауы немесе ID</translation>
    </message>
    <message>
        <location filename="../window/dock/search.py"/>
        <source>No facilities in the project</source>
        <translation>Жобада объектілер жоқ</translation>
    </message>
    <message>
        <location filename="../window/dock/steps.py"/>
        <source>Import…</source>
        <translation>Импорт…</translation>
    </message>
    <message>
        <location filename="../window/dock/steps.py"/>
        <source>Data</source>
        <translation>Деректер</translation>
    </message>
    <message>
        <location filename="../window/dock/steps.py"/>
        <source>Open data…</source>
        <translation>Ашық деректер…</translation>
    </message>
    <message>
        <location filename="../window/dock/steps.py"/>
        <source>Assessment</source>
        <translation>Бағалау</translation>
    </message>
    <message>
        <location filename="../window/dock/steps.py"/>
        <source>Assess…</source>
        <translation>Бағалау…</translation>
    </message>
    <message>
        <location filename="../window/dock/steps.py"/>
        <source>Map, list and sheets</source>
        <translation>Карта, тізім және парақтар</translation>
    </message>
    <message>
        <location filename="../window/dock/steps.py"/>
        <source>Map…</source>
        <translation>Карта…</translation>
    </message>
    <message>
        <location filename="../window/dock/steps.py"/>
        <source>List…</source>
        <translation>Тізім…</translation>
    </message>
    <message>
        <location filename="../window/dock/steps.py"/>
        <source>Sheets…</source>
        <translation>Парақтар…</translation>
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
        <translation>Объектілер қабаты әлі жоқ</translation>
    </message>
    <message>
        <location filename="../window/dock/steps.py"/>
        <source>{layer}: no facility entered yet</source>
        <translation>{layer}: бірде-бір объект енгізілмеген</translation>
    </message>
    <message>
        <location filename="../window/dock/steps.py"/>
        <source>{layer}: {count}</source>
        <translation>{layer}: {count}</translation>
    </message>
    <message>
        <location filename="../window/dock/steps.py"/>
        <source>Open data in {folder}</source>
        <translation>Ашық деректер: {folder}</translation>
    </message>
    <message>
        <location filename="../window/dock/steps.py"/>
        <source>Relief: {layer}</source>
        <translation>Жер бедері: {layer}</translation>
    </message>
    <message>
        <location filename="../window/dock/steps.py"/>
        <source>None in the project</source>
        <translation>Жобада жоқ</translation>
    </message>
    <message>
        <location filename="../window/dock/steps.py"/>
        <source>None: an assessment takes the plugin's overview relief</source>
        <translation>Жоқ: бағалау модульдің шолу жер бедерін алады</translation>
    </message>
    <message>
        <location filename="../window/dock/steps.py"/>
        <source>{layer}: {count} rated</source>
        <translation>{layer}, бағаланғаны: {count}</translation>
    </message>
    <message>
        <location filename="../window/dock/steps.py"/>
        <source>Layout: {name}</source>
        <translation>Макет: {name}</translation>
    </message>
    <message>
        <location filename="../window/dock/steps.py"/>
        <source>No map or list yet</source>
        <translation>Карта мен тізім әлі жоқ</translation>
    </message>
    <message>
        <location filename="../window/dock/steps.py"/>
        <source>Not rated yet</source>
        <translation>Әлі бағаланбаған</translation>
    </message>
    <message>
        <location filename="../window/dock/steps.py"/>
        <source>done</source>
        <translation>дайын</translation>
    </message>
    <message>
        <location filename="../window/explaining.py"/>
        <source>The facility is no longer in the layer {layer}.</source>
        <translation>Бұл объект {layer} қабатында енді жоқ.</translation>
    </message>
    <message>
        <location filename="../window/explaining.py"/>
        <source>The layer says THI {written}; with the values as they are now it is another one: rate it again.</source>
        <translation>Қабатта THI {written} деп жазылған; қазіргі мәндер бойынша ол басқа: қайта бағалаңыз.</translation>
    </message>
    <message>
        <location filename="../window/explaining.py"/>
        <source>The facility was rated by {scheme}, which does not come with the plugin. Run Rate hazard with the file of that scheme (SCHEME_FILE) and an explanation (EXPLANATION).</source>
        <translation>Объект модульмен бірге келмейтін {scheme} схемасы бойынша бағаланған. «Қауіптілікті бағалау» құралын сол схеманың файлымен (SCHEME_FILE) және түсіндірмемен (EXPLANATION) іске қосыңыз.</translation>
    </message>
    <message>
        <location filename="../window/explaining.py"/>
        <source>Open in the browser</source>
        <translation>Браузерде ашу</translation>
    </message>
    <message>
        <location filename="../window/guide.py"/>
        <source>No browser could be started. The guide is here: {address}</source>
        <translation>Браузерді іске қосу мүмкін болмады. Нұсқаулық мына жерде: {address}</translation>
    </message>
    <message>
        <location filename="../window/help_pages.py"/>
        <source>On the web</source>
        <translation>Интернетте</translation>
    </message>
    <message>
        <location filename="../window/layer_actions.py"/>
        <source>Facility sheet…</source>
        <translation>Объект парағы…</translation>
    </message>
    <message>
        <location filename="../window/layer_actions.py"/>
        <source>Explain the rating</source>
        <translation>Бағаны түсіндіру</translation>
    </message>
    <message>
        <location filename="../window/layer_actions.py"/>
        <source>Where does it flow</source>
        <translation>Қайда ағады</translation>
    </message>
    <message>
        <location filename="../window/layer_actions.py"/>
        <source>This facility has no facility_id: give it one first.</source>
        <translation>Бұл объектінің facility_id мәні жоқ: алдымен оны беріңіз.</translation>
    </message>
    <message>
        <location filename="../window/layer_actions.py"/>
        <source>This facility has no position.</source>
        <translation>Бұл объектінің орны белгісіз.</translation>
    </message>
    <message>
        <location filename="../window/layer_actions.py"/>
        <source>The position of this facility is not on this map.</source>
        <translation>Бұл объектінің орны осы картада жоқ.</translation>
    </message>
    <message>
        <location filename="../window/locator.py"/>
        <source>Tailings facilities</source>
        <translation>Қалдық қоймалары</translation>
    </message>
    <message>
        <location filename="../window/locator.py"/>
        <source>{facility} has no position.</source>
        <translation>{facility}: орны белгісіз.</translation>
    </message>
    <message>
        <location filename="../window/options.py"/>
        <source>that of QGIS</source>
        <translation>QGIS-тегідей</translation>
    </message>
    <message>
        <location filename="../window/options.py"/>
        <source>stands at the head of facility sheets</source>
        <translation>объект парақтарының басында тұрады</translation>
    </message>
    <message>
        <location filename="../window/options.py"/>
        <source>Language of results</source>
        <translation>Нәтижелер тілі</translation>
    </message>
    <message>
        <location filename="../window/options.py"/>
        <source>National scheme</source>
        <translation>Ұлттық схема</translation>
    </message>
    <message>
        <location filename="../window/options.py"/>
        <source>Scheme (*.json)</source>
        <translation>Схема (*.json)</translation>
    </message>
    <message>
        <location filename="../window/options.py"/>
        <source>Move the map to results when they are loaded</source>
        <translation>Нәтижелер жүктелгенде картаны соларға жылжыту</translation>
    </message>
    <message>
        <location filename="../window/options.py"/>
        <source>The dialogs of the tools open with these; each can be changed there. Models, scripts and qgis_process do not read them: their results are the same on every machine.</source>
        <translation>Құралдар терезелері осы мәндермен ашылады; әрқайсысын сонда өзгертуге болады. Модельдер, скрипттер және qgis_process оларды оқымайды: нәтижелері әр компьютерде бірдей.</translation>
    </message>
    <message>
        <location filename="../window/options.py"/>
        <source>that of each tool</source>
        <translation>әр құралдың өзінікі</translation>
    </message>
    <message>
        <location filename="../window/options.py"/>
        <source>The national scheme takes its place.</source>
        <translation>Орнына ұлттық схема қолданылады.</translation>
    </message>
    <message>
        <location filename="../window/options.py"/>
        <source>{path} is a scheme of {index}: give one of the THI.</source>
        <translation>{path} — {index} схемасы: THI схемасы қажет.</translation>
    </message>
    <message>
        <location filename="../window/options.py"/>
        <source>{path}: there is no such folder.</source>
        <translation>{path}: мұндай қалта жоқ.</translation>
    </message>
    <message>
        <location filename="../window/trace/keeping.py"/>
        <source>Paths from the map</source>
        <translation>Картадан алынған жолдар</translation>
    </message>
    <message>
        <location filename="../window/trace/keeping.py"/>
        <source>{number}: from {place} over {relief}; borders from {countries}</source>
        <translation>{number}: {place} нүктесінен {relief} жер бедері бойынша; шекаралар: {countries}</translation>
    </message>
    <message>
        <location filename="../window/trace/panel.py"/>
        <location filename="../window/trace/part.py"/>
        <source>Where the water goes</source>
        <translation>Су қайда ағады</translation>
    </message>
    <message>
        <location filename="../window/trace/panel.py"/>
        <source>Click on the map: the water is followed from there. A click with Shift adds a path. Esc stops, or clears; the right button clears.</source>
        <translation>Картаны шертіңіз: су сол жерден бақыланады. Shift пернесімен шерту жол қосады. Esc тоқтатады немесе тазалайды; оң жақ түйме тазалайды.</translation>
    </message>
    <message>
        <location filename="../window/trace/panel.py"/>
        <source>Relief:</source>
        <translation>Жер бедері:</translation>
    </message>
    <message>
        <location filename="../window/trace/panel.py"/>
        <source>Make it a facility…</source>
        <translation>Объект жасау…</translation>
    </message>
    <message>
        <location filename="../window/trace/panel.py"/>
        <source>Keep as layer</source>
        <translation>Қабат ретінде сақтау</translation>
    </message>
    <message>
        <location filename="../window/trace/panel.py"/>
        <source>Clear</source>
        <translation>Тазалау</translation>
    </message>
    <message>
        <location filename="../window/trace/panel.py"/>
        <source>Opens the form of a new facility of the register at this place</source>
        <translation>Осы жерде тізілімнің жаңа объектісінің пішінін ашады</translation>
    </message>
    <message>
        <location filename="../window/trace/panel.py"/>
        <source>Puts the paths into the project as a layer</source>
        <translation>Жолдарды жобаға қабат ретінде қосады</translation>
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
        <translation>Ұзындығы</translation>
    </message>
    <message>
        <location filename="../window/trace/panel.py"/>
        <source>Border</source>
        <translation>Шекара</translation>
    </message>
    <message>
        <location filename="../window/trace/panel.py"/>
        <location filename="../window/trace/words.py"/>
        <source>People</source>
        <translation>Халық</translation>
    </message>
    <message>
        <location filename="../window/trace/panel.py"/>
        <location filename="../window/trace/words.py"/>
        <source>Ends in</source>
        <translation>Соңы</translation>
    </message>
    <message>
        <location filename="../window/trace/panel.py"/>
        <source>The topmost visible one, else the overview</source>
        <translation>Ең жоғарғы көрінетіні, әйтпесе шолу бедері</translation>
    </message>
    <message>
        <location filename="../window/trace/panel.py"/>
        <source>no path</source>
        <translation>жол жоқ</translation>
    </message>
    <message>
        <location filename="../window/trace/part.py"/>
        <source>Click on the map and see where the water goes from there</source>
        <translation>Картаны шертіп, судың сол жерден қайда ағатынын көріңіз</translation>
    </message>
    <message>
        <location filename="../window/trace/reliefs.py"/>
        <source>Overview relief of the plugin (cells of 1.9 km)</source>
        <translation>Модульдің шолу жер бедері (ұяшығы 1,9 км)</translation>
    </message>
    <message>
        <location filename="../window/trace/reliefs.py"/>
        <source>QGIS's world map, simplified</source>
        <translation>QGIS әлем картасы, жеңілдетілген</translation>
    </message>
    <message>
        <location filename="../window/trace/reliefs.py"/>
        <source>none: borders are not looked at</source>
        <translation>жоқ: шекаралар қаралмайды</translation>
    </message>
    <message>
        <location filename="../window/trace/session.py"/>
        <source>This place of the map has no longitude and latitude: look at the CRS of the project.</source>
        <translation>Картаның бұл жерінде бойлық пен ендік жоқ: жобаның координаталар жүйесін тексеріңіз.</translation>
    </message>
    <message>
        <location filename="../window/trace/session.py"/>
        <source>Stopped.</source>
        <translation>Тоқтатылды.</translation>
    </message>
    <message>
        <location filename="../window/trace/session.py"/>
        <source>Layer {layer} cannot be edited now.</source>
        <translation>{layer} қабатын қазір өңдеу мүмкін емес.</translation>
    </message>
    <message>
        <location filename="../window/trace/session.py"/>
        <source>The project has no register of facilities that can be edited. Make one?</source>
        <translation>Жобада өңдеуге болатын объектілер тізілімі жоқ. Жасау керек пе?</translation>
    </message>
    <message>
        <location filename="../window/trace/words.py"/>
        <source>{km} km</source>
        <translation>{km} км</translation>
    </message>
    <message>
        <location filename="../window/trace/words.py"/>
        <source>{earliest} to {latest} h</source>
        <translation>{earliest} – {latest} сағ</translation>
    </message>
    <message>
        <location filename="../window/trace/words.py"/>
        <source>{hours} h</source>
        <translation>{hours} сағ</translation>
    </message>
    <message>
        <location filename="../window/trace/words.py"/>
        <source>{latitude}° {north_or_south}, {longitude}° {east_or_west}</source>
        <translation>{latitude}° {north_or_south}, {longitude}° {east_or_west}</translation>
    </message>
    <message>
        <location filename="../window/trace/words.py"/>
        <source>N</source>
        <translation>с. е.</translation>
    </message>
    <message>
        <location filename="../window/trace/words.py"/>
        <source>S</source>
        <translation>о. е.</translation>
    </message>
    <message>
        <location filename="../window/trace/words.py"/>
        <source>E</source>
        <translation>ш. б.</translation>
    </message>
    <message>
        <location filename="../window/trace/words.py"/>
        <source>W</source>
        <translation>б. б.</translation>
    </message>
    <message>
        <location filename="../window/trace/words.py"/>
        <source>The place lies outside the relief.</source>
        <translation>Нүкте жер бедерінен тыс жатыр.</translation>
    </message>
    <message>
        <location filename="../window/trace/words.py"/>
        <source>The relief has no height at this place: it is a hole in the data, or the sea.</source>
        <translation>Жер бедерінде бұл жерде биіктік жоқ: бұл деректердегі олқылық немесе теңіз.</translation>
    </message>
    <message>
        <location filename="../window/trace/words.py"/>
        <source>The place lies in the sea: the water is at its end.</source>
        <translation>Нүкте теңізде жатыр: су жолының соңында.</translation>
    </message>
    <message>
        <location filename="../window/trace/words.py"/>
        <source>The place lies in a lake without outflow: the water stays there.</source>
        <translation>Нүкте ағынсыз көлде жатыр: су сонда қалады.</translation>
    </message>
    <message>
        <location filename="../window/trace/words.py"/>
        <source>The place lies in an inland sink: the water stays there.</source>
        <translation>Нүкте ағынсыз ойпатта жатыр: су сонда қалады.</translation>
    </message>
    <message>
        <location filename="../window/trace/words.py"/>
        <source>The place lies on the edge of the relief: where its water goes is unknown.</source>
        <translation>Нүкте жер бедерінің шетінде жатыр: суының қайда ағатыны белгісіз.</translation>
    </message>
    <message>
        <location filename="../window/trace/words.py"/>
        <source>Where the water of this place goes is unknown.</source>
        <translation>Бұл нүктеден судың қайда ағатыны белгісіз.</translation>
    </message>
    <message>
        <location filename="../window/trace/words.py"/>
        <source>along the border of {first} with {second}</source>
        <translation>{first} – {second} шекарасы бойымен</translation>
    </message>
    <message>
        <location filename="../window/trace/words.py"/>
        <source>none known</source>
        <translation>белгілі емес</translation>
    </message>
    <message>
        <location filename="../window/trace/words.py"/>
        <source>at least {people}</source>
        <translation>кемінде {people}</translation>
    </message>
    <message>
        <location filename="../window/trace/words.py"/>
        <source>{end}: the water goes on, and what follows is not known</source>
        <translation>{end}: су әрі қарай ағады, бірақ қайда екені белгісіз</translation>
    </message>
    <message>
        <location filename="../window/trace/words.py"/>
        <source>{drop} m down</source>
        <translation>құлауы {drop} м</translation>
    </message>
    <message>
        <location filename="../window/trace/words.py"/>
        <source>Arrival there</source>
        <translation>Оған жету уақыты</translation>
    </message>
    <message>
        <location filename="../window/trace/words.py"/>
        <source>Borders from</source>
        <translation>Шекаралар көзі</translation>
    </message>
    <message>
        <location filename="../window/trace/words.py"/>
        <source>Hours are those of the leading edge at an assumed {assumed} m/s; in brackets at {fast} and {slow} m/s, between which the plume of Baia Mare travelled in 2000.</source>
        <translation>Сағат — қабылданған {assumed} м/с жылдамдықтағы алдыңғы шеп үшін; жақшада — {fast} және {slow} м/с үшін, 2000 жылы Бая-Маре шлейфі осы аралықта жүрген.</translation>
    </message>
    <message>
        <location filename="../window/trace/words.py"/>
        <source>The relief has cells of about {cell} km: the path is an overview only.</source>
        <translation>Жер бедерінің ұяшығы шамамен {cell} км: жол тек шолу үшін.</translation>
    </message>
    <message>
        <location filename="../window/trace/words.py"/>
        <source>The layer of countries does not cover all of the path: borders and countries may be missing.</source>
        <translation>Елдер қабаты жолды толық қамтымайды: шекаралар мен елдер жетіспеуі мүмкін.</translation>
    </message>
    <message>
        <location filename="../window/trace/words.py"/>
        <source>No border is met as far as the path is known.</source>
        <translation>Жолдың белгілі бөлігінде шекара жоқ.</translation>
    </message>
    <message>
        <location filename="../window/trace/words.py"/>
        <source>{border}: {distance}, {hours}</source>
        <translation>{border}: {distance}, {hours}</translation>
    </message>
    <message>
        <location filename="../window/trace/words.py"/>
        <source>Borders</source>
        <translation>Шекаралар</translation>
    </message>
    <message>
        <location filename="../window/trace/words.py"/>
        <source>None of the towns that the plugin knows lies within {corridor} of the first {within}: villages are not among them, so it is unknown who lives there.</source>
        <translation>Модульге белгілі қалалардың ешқайсысы алғашқы {within} жолдан {corridor} шегінде емес: ауылдар олардың арасында жоқ, сондықтан онда кім тұратыны белгісіз.</translation>
    </message>
    <message>
        <location filename="../window/trace/words.py"/>
        <source>Towns that the plugin knows within {corridor} of the first {within}; villages are missing, so the people are a lower bound</source>
        <translation>Алғашқы {within} жолдан {corridor} шегіндегі модульге белгілі қалалар; ауылдар жоқ, сондықтан халық саны — төменгі шек</translation>
    </message>
    <message>
        <location filename="../window/trace/words.py"/>
        <source>people unknown</source>
        <translation>халқы белгісіз</translation>
    </message>
    <message>
        <location filename="../window/trace/words.py"/>
        <source>{people} people</source>
        <translation>халқы {people}</translation>
    </message>
    <message>
        <location filename="../window/trace/words.py"/>
        <source>{town}: {lives}, at {distance}, {hours}</source>
        <translation>{town}: {lives}, {distance}, {hours}</translation>
    </message>
    <message>
        <location filename="../window/trace/work.py"/>
        <source>Heights of {value} m and the like, below {lowest} or above {highest} m, are taken for no-data.</source>
        <translation>{value} м сияқты, {lowest} м-ден төмен немесе {highest} м-ден жоғары биіктіктер дерек жоқ деп есептеледі.</translation>
    </message>
</context>
</TS>
