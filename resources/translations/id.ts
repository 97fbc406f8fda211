<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
  <context>
    <name>QAbstractButton</name>
    <message>
      <source>Press</source>
      <translation>Tekan</translation>
    </message>
    <message>
      <source>Toggle</source>
      <translation>Alihkan</translation>
    </message>
  </context>
  <context>
    <name>QAbstractSpinBox</name>
    <message>
      <source>&amp;Select All</source>
      <translation>&amp;Pilih semua</translation>
    </message>
    <message>
      <source>&amp;Step up</source>
      <translation>&amp;Naik</translation>
    </message>
    <message>
      <source>Step &amp;down</source>
      <translation>&amp;Turun</translation>
    </message>
  </context>
  <context>
    <name>QComboBox</name>
    <message>
      <source>Open the combo box selection popup</source>
      <translation>Buka daftar pilihan</translation>
    </message>
  </context>
  <context>
    <name>QDialog</name>
    <message>
      <source>What's This?</source>
      <translation>Apa ini?</translation>
    </message>
  </context>
  <context>
    <name>QDialogButtonBox</name>
    <message>
      <source>OK</source>
      <translation>OK</translation>
    </message>
  </context>
  <context>
    <name>QDockWidget</name>
    <message>
      <source>Float</source>
      <translation>Lepaskan</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Tutup</translation>
    </message>
  </context>
  <context>
    <name>QFileDialog</name>
    <message>
      <source>Look in:</source>
      <translation>Cari di:</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Kembali</translation>
    </message>
    <message>
      <source>Go back</source>
      <translation>Kembali</translation>
    </message>
    <message>
      <source>Forward</source>
      <translation>Maju</translation>
    </message>
    <message>
      <source>Go forward</source>
      <translation>Maju</translation>
    </message>
    <message>
      <source>Parent Directory</source>
      <translation>Folder induk</translation>
    </message>
    <message>
      <source>Go to the parent directory</source>
      <translation>Ke folder induk</translation>
    </message>
    <message>
      <source>Create New Folder</source>
      <translation>Buat folder baru</translation>
    </message>
    <message>
      <source>Create a New Folder</source>
      <translation>Buat folder baru</translation>
    </message>
    <message>
      <source>List View</source>
      <translation>Tampilan daftar</translation>
    </message>
    <message>
      <source>Change to list view mode</source>
      <translation>Ubah ke tampilan daftar</translation>
    </message>
    <message>
      <source>Detail View</source>
      <translation>Tampilan rinci</translation>
    </message>
    <message>
      <source>Change to detail view mode</source>
      <translation>Ubah ke tampilan rinci</translation>
    </message>
    <message>
      <source>Sidebar</source>
      <translation>Bilah sisi</translation>
    </message>
    <message>
      <source>Files of type:</source>
      <translation>Jenis berkas:</translation>
    </message>
    <message>
      <source>Find Directory</source>
      <translation>Cari folder</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Buka</translation>
    </message>
    <message>
      <source>Save As</source>
      <translation>Simpan sebagai</translation>
    </message>
    <message>
      <source>Directory:</source>
      <translation>Folder:</translation>
    </message>
    <message>
      <source>File &amp;name:</source>
      <translation>&amp;Nama berkas:</translation>
    </message>
    <message>
      <source>&amp;Open</source>
      <translation>&amp;Buka</translation>
    </message>
    <message>
      <source>&amp;Choose</source>
      <translation>&amp;Pilih</translation>
    </message>
    <message>
      <source>&amp;Save</source>
      <translation>&amp;Simpan</translation>
    </message>
    <message>
      <source>All Files (*)</source>
      <translation>Semua berkas (*)</translation>
    </message>
    <message>
      <source>Show </source>
      <translation>Tampilkan </translation>
    </message>
    <message>
      <source>&amp;Rename</source>
      <translation>&amp;Ganti nama</translation>
    </message>
    <message>
      <source>&amp;Delete</source>
      <translation>&amp;Hapus</translation>
    </message>
    <message>
      <source>Show &amp;hidden files</source>
      <translation>Tampilkan berkas tersem&amp;bunyi</translation>
    </message>
    <message>
      <source>&amp;New Folder</source>
      <translation>Folder &amp;baru</translation>
    </message>
    <message>
      <source>New Folder</source>
      <translation>Folder baru</translation>
    </message>
    <message>
      <source>Recent Places</source>
      <translation>Tempat terakhir</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>Hapus</translation>
    </message>
    <message>
      <source>Are you sure you want to delete '%1'?</source>
      <translation>Yakin akan menghapus '%1'?</translation>
    </message>
    <message>
      <source>'%1' is write protected.
Do you want to delete it anyway?</source>
      <translation>'%1' terlindung dari penulisan.
Tetap hapus?</translation>
    </message>
    <message>
      <source>Could not delete directory.</source>
      <translation>Folder tidak dapat dihapus.</translation>
    </message>
    <message>
      <source>My Computer</source>
      <translation>Komputer saya</translation>
    </message>
    <message>
      <source>Drive</source>
      <translation>Penggerak</translation>
    </message>
    <message>
      <source>File</source>
      <translation>Berkas</translation>
    </message>
    <message>
      <source>File Folder</source>
      <translation>Folder</translation>
    </message>
    <message>
      <source>Folder</source>
      <translation>Folder</translation>
    </message>
    <message>
      <source>%1 already exists.
Do you want to replace it?</source>
      <translation>%1 sudah ada.
Ganti berkas itu?</translation>
    </message>
    <message>
      <source>%1
File not found.
Please verify the correct file name was given.</source>
      <translation>%1
Berkas tidak ditemukan.
Periksa kembali nama berkasnya.</translation>
    </message>
    <message>
      <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
      <translation>%1
Folder tidak ditemukan.
Periksa kembali nama foldernya.</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Singkirkan</translation>
    </message>
  </context>
  <context>
    <name>QFileSystemModel</name>
    <message>
      <source>Name</source>
      <translation>Nama</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>Ukuran</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>Jenis</translation>
    </message>
    <message>
      <source>Type</source>
      <translation>Jenis</translation>
    </message>
    <message>
      <source>Date Modified</source>
      <translation>Tanggal diubah</translation>
    </message>
    <message>
      <source>My Computer</source>
      <translation>Komputer saya</translation>
    </message>
    <message>
      <source>Computer</source>
      <translation>Komputer</translation>
    </message>
    <message>
      <source>%1 GB</source>
      <translation>%1 GB</translation>
    </message>
    <message>
      <source>%1 MB</source>
      <translation>%1 MB</translation>
    </message>
    <message>
      <source>%1 KB</source>
      <translation>%1 KB</translation>
    </message>
    <message>
      <source>%1 byte(s)</source>
      <translation>%1 bita</translation>
    </message>
  </context>
  <context>
    <name>QGnomeTheme</name>
    <message>
      <source>&amp;OK</source>
      <translation>&amp;OK</translation>
    </message>
    <message>
      <source>&amp;Save</source>
      <translation>&amp;Simpan</translation>
    </message>
    <message>
      <source>&amp;Cancel</source>
      <translation>&amp;Batal</translation>
    </message>
    <message>
      <source>&amp;Close</source>
      <translation>&amp;Tutup</translation>
    </message>
    <message>
      <source>Close without Saving</source>
      <translation>Tutup tanpa menyimpan</translation>
    </message>
  </context>
  <context>
    <name>QInputDialog</name>
    <message>
      <source>Enter a value:</source>
      <translation>Isi sebuah nilai:</translation>
    </message>
  </context>
  <context>
    <name>QLineEdit</name>
    <message>
      <source>&amp;Undo</source>
      <translation>&amp;Urungkan</translation>
    </message>
    <message>
      <source>&amp;Redo</source>
      <translation>Ulang&amp;i</translation>
    </message>
    <message>
      <source>Cu&amp;t</source>
      <translation>Po&amp;tong</translation>
    </message>
    <message>
      <source>&amp;Copy</source>
      <translation>&amp;Salin</translation>
    </message>
    <message>
      <source>&amp;Paste</source>
      <translation>&amp;Tempel</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>Hapus</translation>
    </message>
    <message>
      <source>Select All</source>
      <translation>Pilih semua</translation>
    </message>
  </context>
  <context>
    <name>QMessageBox</name>
    <message>
      <source>Show Details...</source>
      <translation>Tampilkan rincian…</translation>
    </message>
    <message>
      <source>Hide Details...</source>
      <translation>Sembunyikan rincian…</translation>
    </message>
    <message>
      <source>OK</source>
      <translation>OK</translation>
    </message>
    <message>
      <source>Help</source>
      <translation>Bantuan</translation>
    </message>
  </context>
  <context>
    <name>QPlatformTheme</name>
    <message>
      <source>OK</source>
      <translation>OK</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Simpan</translation>
    </message>
    <message>
      <source>Save All</source>
      <translation>Simpan semua</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Buka</translation>
    </message>
    <message>
      <source>&amp;Yes</source>
      <translation>&amp;Ya</translation>
    </message>
    <message>
      <source>Yes to &amp;All</source>
      <translation>Ya untuk &amp;semua</translation>
    </message>
    <message>
      <source>&amp;No</source>
      <translation>&amp;Tidak</translation>
    </message>
    <message>
      <source>N&amp;o to All</source>
      <translation>T&amp;idak untuk semua</translation>
    </message>
    <message>
      <source>Abort</source>
      <translation>Hentikan</translation>
    </message>
    <message>
      <source>Retry</source>
      <translation>Coba lagi</translation>
    </message>
    <message>
      <source>Ignore</source>
      <translation>Abaikan</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Tutup</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Batal</translation>
    </message>
    <message>
      <source>Discard</source>
      <translation>Buang</translation>
    </message>
    <message>
      <source>Help</source>
      <translation>Bantuan</translation>
    </message>
    <message>
      <source>Apply</source>
      <translation>Terapkan</translation>
    </message>
    <message>
      <source>Reset</source>
      <translation>Atur ulang</translation>
    </message>
    <message>
      <source>Restore Defaults</source>
      <translation>Kembalikan bawaan</translation>
    </message>
  </context>
  <context>
    <name>QPrintDialog</name>
    <message>
      <source>Print</source>
      <translation>Cetak</translation>
    </message>
    <message>
      <source>&amp;Print</source>
      <translation>&amp;Cetak</translation>
    </message>
    <message>
      <source>&amp;Options &gt;&gt;</source>
      <translation>&amp;Pilihan &gt;&gt;</translation>
    </message>
    <message>
      <source>&amp;Options &lt;&lt;</source>
      <translation>&amp;Pilihan &lt;&lt;</translation>
    </message>
    <message>
      <source>Print to File (PDF)</source>
      <translation>Cetak ke berkas (PDF)</translation>
    </message>
    <message>
      <source>Local file</source>
      <translation>Berkas setempat</translation>
    </message>
    <message>
      <source>Write PDF file</source>
      <translation>Tulis berkas PDF</translation>
    </message>
    <message>
      <source>Print To File ...</source>
      <translation>Cetak ke berkas …</translation>
    </message>
    <message>
      <source>Print range</source>
      <translation>Rentang cetak</translation>
    </message>
    <message>
      <source>Print all</source>
      <translation>Cetak semua</translation>
    </message>
    <message>
      <source>Pages from</source>
      <translation>Halaman dari</translation>
    </message>
    <message>
      <source>to</source>
      <translation>sampai</translation>
    </message>
    <message>
      <source>Pages</source>
      <translation>Halaman</translation>
    </message>
    <message>
      <source>Selection</source>
      <translation>Pilihan</translation>
    </message>
    <message>
      <source>Copies</source>
      <translation>Rangkap</translation>
    </message>
    <message>
      <source>Number of copies:</source>
      <translation>Jumlah rangkap:</translation>
    </message>
    <message>
      <source>Collate</source>
      <translation>Susun per rangkap</translation>
    </message>
    <message>
      <source>Reverse</source>
      <translation>Urutan terbalik</translation>
    </message>
    <message>
      <source>Options</source>
      <translation>Pilihan</translation>
    </message>
    <message>
      <source>Color Mode</source>
      <translation>Warna</translation>
    </message>
    <message>
      <source>Color</source>
      <translation>Berwarna</translation>
    </message>
    <message>
      <source>Grayscale</source>
      <translation>Skala abu-abu</translation>
    </message>
    <message>
      <source>Duplex Printing</source>
      <translation>Cetak bolak-balik</translation>
    </message>
    <message>
      <source>None</source>
      <translation>Tidak</translation>
    </message>
    <message>
      <source>Long side</source>
      <translation>Sisi panjang</translation>
    </message>
    <message>
      <source>Short side</source>
      <translation>Sisi pendek</translation>
    </message>
  </context>
  <context>
    <name>QPrintPropertiesDialog</name>
    <message>
      <source>Printer Properties</source>
      <translation>Sifat pencetak</translation>
    </message>
    <message>
      <source>Job Options</source>
      <translation>Pilihan pekerjaan</translation>
    </message>
  </context>
  <context>
    <name>QPrintSettingsOutput</name>
    <message>
      <source>Form</source>
      <translation>Formulir</translation>
    </message>
    <message>
      <source>Copies</source>
      <translation>Rangkap</translation>
    </message>
    <message>
      <source>Print range</source>
      <translation>Rentang cetak</translation>
    </message>
    <message>
      <source>Print all</source>
      <translation>Cetak semua</translation>
    </message>
    <message>
      <source>Pages from</source>
      <translation>Halaman dari</translation>
    </message>
    <message>
      <source>to</source>
      <translation>sampai</translation>
    </message>
    <message>
      <source>Current Page</source>
      <translation>Halaman ini</translation>
    </message>
    <message>
      <source>Selection</source>
      <translation>Pilihan</translation>
    </message>
    <message>
      <source>Output Settings</source>
      <translation>Keluaran</translation>
    </message>
    <message>
      <source>Copies:</source>
      <translation>Rangkap:</translation>
    </message>
    <message>
      <source>Collate</source>
      <translation>Susun per rangkap</translation>
    </message>
    <message>
      <source>Reverse</source>
      <translation>Urutan terbalik</translation>
    </message>
    <message>
      <source>Options</source>
      <translation>Pilihan</translation>
    </message>
    <message>
      <source>Color Mode</source>
      <translation>Warna</translation>
    </message>
    <message>
      <source>Color</source>
      <translation>Berwarna</translation>
    </message>
    <message>
      <source>Grayscale</source>
      <translation>Skala abu-abu</translation>
    </message>
    <message>
      <source>Duplex Printing</source>
      <translation>Cetak bolak-balik</translation>
    </message>
    <message>
      <source>None</source>
      <translation>Tidak</translation>
    </message>
    <message>
      <source>Long side</source>
      <translation>Sisi panjang</translation>
    </message>
    <message>
      <source>Short side</source>
      <translation>Sisi pendek</translation>
    </message>
    <message>
      <source>Pages:</source>
      <translation>Halaman:</translation>
    </message>
    <message>
      <source>Page Set:</source>
      <translation>Kumpulan halaman:</translation>
    </message>
    <message>
      <source>All Pages</source>
      <translation>Semua halaman</translation>
    </message>
    <message>
      <source>Odd Pages</source>
      <translation>Halaman ganjil</translation>
    </message>
    <message>
      <source>Even Pages</source>
      <translation>Halaman genap</translation>
    </message>
  </context>
  <context>
    <name>QPrintWidget</name>
    <message>
      <source>Form</source>
      <translation>Formulir</translation>
    </message>
    <message>
      <source>Printer</source>
      <translation>Pencetak</translation>
    </message>
    <message>
      <source>&amp;Name:</source>
      <translation>&amp;Nama:</translation>
    </message>
    <message>
      <source>P&amp;roperties</source>
      <translation>&amp;Sifat</translation>
    </message>
    <message>
      <source>Location:</source>
      <translation>Tempat:</translation>
    </message>
    <message>
      <source>Preview</source>
      <translation>Pratinjau</translation>
    </message>
    <message>
      <source>Type:</source>
      <translation>Jenis:</translation>
    </message>
    <message>
      <source>Output &amp;file:</source>
      <translation>&amp;Berkas keluaran:</translation>
    </message>
    <message>
      <source>...</source>
      <translation>…</translation>
    </message>
  </context>
  <context>
    <name>QProgressDialog</name>
    <message>
      <source>Cancel</source>
      <translation>Batal</translation>
    </message>
  </context>
  <context>
    <name>QScrollBar</name>
    <message>
      <source>Scroll here</source>
      <translation>Gulir ke sini</translation>
    </message>
    <message>
      <source>Left edge</source>
      <translation>Tepi kiri</translation>
    </message>
    <message>
      <source>Top</source>
      <translation>Paling atas</translation>
    </message>
    <message>
      <source>Right edge</source>
      <translation>Tepi kanan</translation>
    </message>
    <message>
      <source>Bottom</source>
      <translation>Paling bawah</translation>
    </message>
    <message>
      <source>Page left</source>
      <translation>Halaman kiri</translation>
    </message>
    <message>
      <source>Page up</source>
      <translation>Halaman ke atas</translation>
    </message>
    <message>
      <source>Page right</source>
      <translation>Halaman kanan</translation>
    </message>
    <message>
      <source>Page down</source>
      <translation>Halaman ke bawah</translation>
    </message>
    <message>
      <source>Scroll left</source>
      <translation>Gulir ke kiri</translation>
    </message>
    <message>
      <source>Scroll up</source>
      <translation>Gulir ke atas</translation>
    </message>
    <message>
      <source>Scroll right</source>
      <translation>Gulir ke kanan</translation>
    </message>
    <message>
      <source>Scroll down</source>
      <translation>Gulir ke bawah</translation>
    </message>
  </context>
  <context>
    <name>QShortcut</name>
    <message>
      <source>Space</source>
      <translation>Spasi</translation>
    </message>
    <message>
      <source>Esc</source>
      <translation>Esc</translation>
    </message>
    <message>
      <source>Tab</source>
      <translation>Tab</translation>
    </message>
    <message>
      <source>Backspace</source>
      <translation>Backspace</translation>
    </message>
    <message>
      <source>Return</source>
      <translation>Enter</translation>
    </message>
    <message>
      <source>Enter</source>
      <translation>Enter</translation>
    </message>
    <message>
      <source>Ins</source>
      <translation>Ins</translation>
    </message>
    <message>
      <source>Del</source>
      <translation>Del</translation>
    </message>
    <message>
      <source>Home</source>
      <translation>Home</translation>
    </message>
    <message>
      <source>End</source>
      <translation>End</translation>
    </message>
    <message>
      <source>Left</source>
      <translation>Kiri</translation>
    </message>
    <message>
      <source>Up</source>
      <translation>Atas</translation>
    </message>
    <message>
      <source>Right</source>
      <translation>Kanan</translation>
    </message>
    <message>
      <source>Down</source>
      <translation>Bawah</translation>
    </message>
    <message>
      <source>PgUp</source>
      <translation>PgUp</translation>
    </message>
    <message>
      <source>PgDown</source>
      <translation>PgDn</translation>
    </message>
    <message>
      <source>Ctrl</source>
      <translation>Ctrl</translation>
    </message>
    <message>
      <source>Shift</source>
      <translation>Shift</translation>
    </message>
    <message>
      <source>Alt</source>
      <translation>Alt</translation>
    </message>
    <message>
      <source>Meta</source>
      <translation>Meta</translation>
    </message>
  </context>
  <context>
    <name>QTabBar</name>
    <message>
      <source>Scroll Left</source>
      <translation>Gulir ke kiri</translation>
    </message>
    <message>
      <source>Scroll Right</source>
      <translation>Gulir ke kanan</translation>
    </message>
  </context>
  <context>
    <name>QUndoGroup</name>
    <message>
      <source>Undo %1</source>
      <translation>Urungkan %1</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Urungkan</translation>
    </message>
    <message>
      <source>Redo %1</source>
      <translation>Ulangi %1</translation>
    </message>
    <message>
      <source>Redo</source>
      <translation>Ulangi</translation>
    </message>
  </context>
  <context>
    <name>QWidgetTextControl</name>
    <message>
      <source>&amp;Undo</source>
      <translation>&amp;Urungkan</translation>
    </message>
    <message>
      <source>&amp;Redo</source>
      <translation>Ulang&amp;i</translation>
    </message>
    <message>
      <source>Cu&amp;t</source>
      <translation>Po&amp;tong</translation>
    </message>
    <message>
      <source>&amp;Copy</source>
      <translation>&amp;Salin</translation>
    </message>
    <message>
      <source>Copy &amp;Link Location</source>
      <translation>Salin a&amp;lamat tautan</translation>
    </message>
    <message>
      <source>&amp;Paste</source>
      <translation>&amp;Tempel</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>Hapus</translation>
    </message>
    <message>
      <source>Select All</source>
      <translation>Pilih semua</translation>
    </message>
  </context>
  <context>
    <name>QWizard</name>
    <message>
      <source>&amp;Finish</source>
      <translation>&amp;Selesai</translation>
    </message>
    <message>
      <source>&amp;Next</source>
      <translation>&amp;Lanjut</translation>
    </message>
    <message>
      <source>&amp;Next &gt;</source>
      <translation>&amp;Lanjut &gt;</translation>
    </message>
    <message>
      <source>&lt; &amp;Back</source>
      <translation>&lt; &amp;Kembali</translation>
    </message>
    <message>
      <source>Go Back</source>
      <translation>Kembali</translation>
    </message>
    <message>
      <source>Continue</source>
      <translation>Lanjutkan</translation>
    </message>
    <message>
      <source>Commit</source>
      <translation>Laksanakan</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Selesai</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Batal</translation>
    </message>
    <message>
      <source>Help</source>
      <translation>Bantuan</translation>
    </message>
    <message>
      <source>&amp;Help</source>
      <translation>&amp;Bantuan</translation>
    </message>
    <message>
      <source>Quit</source>
      <translation>Keluar</translation>
    </message>
  </context>
  <context>
    <name>cli</name>
    <message>
      <location filename="asn_desktop/cli/parser.py"></location>
      <source>Personnel records and policies of an ASN office.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="asn_desktop/cli/parser.py"></location>
      <source>open the practice office</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="asn_desktop/cli/parser.py"></location>
      <source>does the main job on a practice office and keeps its files</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="asn_desktop/cli/parser.py"></location>
      <source>office file or postgresql:// address (default: the own office)</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="asn_desktop/cli/parser.py"></location>
      <source>who works</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="asn_desktop/cli/parser.py"></location>
      <source>one JSON object on standard output</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="asn_desktop/cli/parser.py"></location>
      <source>no progress</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="asn_desktop/cli/parser.py"></location>
      <source>file whose first line is the passphrase</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="asn_desktop/cli/parser.py"></location>
      <source>makes, checks and copies offices</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="asn_desktop/cli/parser.py"></location>
      <source>lists the kinds of records</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="asn_desktop/cli/parser.py"></location>
      <source>writes the empty workbook of a kind</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="asn_desktop/cli/parser.py"></location>
      <source>writes records to .xlsx or .csv</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="asn_desktop/cli/parser.py"></location>
      <source>finds records</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="asn_desktop/cli/parser.py"></location>
      <source>writes a PDF</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="asn_desktop/cli/parser.py"></location>
      <source>takes in a spreadsheet</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="asn_desktop/cli/parser.py"></location>
      <source>lists the imports</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="asn_desktop/cli/parser.py"></location>
      <source>takes one import back</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="asn_desktop/features.py"></location>
      <source>There is no kind “{name}”. Known kinds: {known}.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="asn_desktop/features.py"></location>
      <source>There is no paper “{name}”. Known papers: {known}.</source>
      <translation type="unfinished"></translation>
    </message>
  </context>
  <context>
    <name>office</name>
    <message>
      <location filename="asn_desktop/office/commands.py"></location>
      <source>Change the office's own data</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="asn_desktop/office/commands.py"></location>
      <source>Save the signing official {name}</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="asn_desktop/office/commands.py"></location>
      <source>Remove the signing official {name}</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="asn_desktop/office/commands.py"></location>
      <source>This official was removed meanwhile.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="asn_desktop/office/rules.py"></location>
      <source>The government is missing.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="asn_desktop/office/rules.py"></location>
      <source>The name of the office is missing.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="asn_desktop/office/rules.py"></location>
      <source>The number pattern has an unknown part: {part}.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="asn_desktop/office/rules.py"></location>
      <source>Known parts are: {parts}.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="asn_desktop/office/rules.py"></location>
      <source>The number pattern has no serial number.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="asn_desktop/office/rules.py"></location>
      <source>Add {serial} where the serial number belongs.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="asn_desktop/office/rules.py"></location>
      <source>The title of the post is missing.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="asn_desktop/office/rules.py"></location>
      <source>The name of the official is missing.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="asn_desktop/office/rules.py"></location>
      <source>Whoever signs on behalf needs the official who is meant.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="asn_desktop/office/rules.py"></location>
      <source>The last day lies before the first day.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="asn_desktop/office/rules.py"></location>
      <source>Correct one of the two dates.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="asn_desktop/office/rules.py"></location>
      <source>A NIP has 18 digits.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="asn_desktop/office/rules.py"></location>
      <source>Type all 18 digits or leave the field empty.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="asn_desktop/office/rules.py"></location>
      <source>Please fill in this field.</source>
      <translation type="unfinished"></translation>
    </message>
  </context>
  <context>
    <name>widgets</name>
    <message>
      <location filename="asn_desktop/widgets/form/editors.py"></location>
      <source>{label}, required</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/form/fields.py"></location>
      <source>{label} is required.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/form/fields.py"></location>
      <source>Choose one.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/form/fields.py"></location>
      <source>Fill it in.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/form/fields.py"></location>
      <source>“{text}” was not chosen from the list.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/form/fields.py"></location>
      <source>Press the Down key and choose one, or empty the box.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/form/fields.py"></location>
      <source>“{text}” is not a date.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/form/fields.py"></location>
      <source>Type day, month and year, such as 23-11-2026.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/form/fields.py"></location>
      <source>“{text}” is not a number.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/form/fields.py"></location>
      <source>Type digits only, with a comma for decimals.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/form/fields.py"></location>
      <source>{label} holds digits only.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/form/fields.py"></location>
      <source>Remove the other characters.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/form/record_form.py"></location>
      <source>* required</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/form/record_form.py"></location>
      <source>&amp;Save</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/form/record_form.py"></location>
      <source>&amp;Discard</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/form/record_form.py"></location>
      <source>There are changes that are not saved.</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/form/record_form.py"></location>
      <source>Save</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/form/record_form.py"></location>
      <source>Discard</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/form/record_form.py"></location>
      <source>Back</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/form/record_form.py"></location>
      <source>Changed, not saved yet</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/reference_edit.py"></location>
      <source>Type to search…</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/reference_edit.py"></location>
      <source>Records found</source>
      <translation type="unfinished"></translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/reference_edit.py"></location>
      <source>Nothing found. Type less or otherwise.</source>
      <translation type="unfinished"></translation>
    </message>
  </context>
</TS>
