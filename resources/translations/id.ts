<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
  <context>
    <name>ImportColumnsPage</name>
    <message>
      <location filename="ui/widgets_import_columns.ui"></location>
      <source>&amp;Sheets to read</source>
      <translation>Lembar yang &amp;dibaca</translation>
    </message>
    <message>
      <location filename="ui/widgets_import_columns.ui"></location>
      <source>Sheets to read</source>
      <translation>Lembar yang dibaca</translation>
    </message>
    <message>
      <location filename="ui/widgets_import_columns.ui"></location>
      <source>&amp;Rows of the file; the header row is marked</source>
      <translation>&amp;Baris berkas; baris judul ditandai</translation>
    </message>
    <message>
      <location filename="ui/widgets_import_columns.ui"></location>
      <source>The headings are in the selected row</source>
      <translation>Baris terpilih adalah baris judul</translation>
    </message>
    <message>
      <location filename="ui/widgets_import_columns.ui"></location>
      <source>Enter or double click on a row</source>
      <translation>Enter atau klik dua kali pada sebuah baris</translation>
    </message>
    <message>
      <location filename="ui/widgets_import_columns.ui"></location>
      <source>Rows of the file</source>
      <translation>Baris berkas</translation>
    </message>
    <message>
      <location filename="ui/widgets_import_columns.ui"></location>
      <source>S&amp;how</source>
      <translation>&amp;Tampilkan</translation>
    </message>
    <message>
      <location filename="ui/widgets_import_columns.ui"></location>
      <source>Which columns to show</source>
      <translation>Kolom yang ditampilkan</translation>
    </message>
    <message>
      <location filename="ui/widgets_import_columns.ui"></location>
      <source>Columns of the file and what they become</source>
      <translation>Kolom berkas dan tujuannya</translation>
    </message>
    <message>
      <location filename="ui/widgets_import_columns.ui"></location>
      <source>Same for &amp;all rows</source>
      <translation>&amp;Sama untuk semua baris</translation>
    </message>
    <message>
      <location filename="ui/widgets_import_columns.ui"></location>
      <source>Field that is the same for all rows</source>
      <translation>Isian yang sama untuk semua baris</translation>
    </message>
    <message>
      <location filename="ui/widgets_import_columns.ui"></location>
      <source>Value for all rows</source>
      <translation>Nilai untuk semua baris</translation>
    </message>
    <message>
      <location filename="ui/widgets_import_columns.ui"></location>
      <source>Set</source>
      <translation>Tetapkan</translation>
    </message>
  </context>
  <context>
    <name>ImportFilePage</name>
    <message>
      <location filename="ui/widgets_import_file.ui"></location>
      <source>Bring in a list from a spreadsheet. Nothing is stored before you have seen what it would change.</source>
      <translation>Masukkan daftar dari berkas Excel atau sejenisnya. Tidak ada yang disimpan sebelum Anda melihat apa saja yang akan berubah.</translation>
    </message>
    <message>
      <location filename="ui/widgets_import_file.ui"></location>
      <source>&amp;Sender of the list</source>
      <translation>&amp;Pengirim daftar</translation>
    </message>
    <message>
      <location filename="ui/widgets_import_file.ui"></location>
      <source>Sender of the list</source>
      <translation>Pengirim daftar</translation>
    </message>
    <message>
      <location filename="ui/widgets_import_file.ui"></location>
      <source>The unit or school that made it. Its columns are remembered under this name. May be left empty.</source>
      <translation>Unit kerja atau sekolah yang membuatnya. Susunan kolomnya diingat dengan nama ini. Boleh dikosongkan.</translation>
    </message>
    <message>
      <location filename="ui/widgets_import_file.ui"></location>
      <source>&amp;Choose a file…</source>
      <translation>Pilih &amp;berkas…</translation>
    </message>
    <message>
      <location filename="ui/widgets_import_file.ui"></location>
      <source>&amp;Paste cells from Excel</source>
      <translation>&amp;Tempel sel dari Excel</translation>
    </message>
    <message>
      <location filename="ui/widgets_import_file.ui"></location>
      <source>Copy the cells in Excel with their headings, then press this button (Ctrl+V)</source>
      <translation>Salin sel beserta judul kolomnya di Excel, lalu tekan tombol ini (Ctrl+V)</translation>
    </message>
    <message>
      <location filename="ui/widgets_import_file.ui"></location>
      <source>File</source>
      <translation>Berkas</translation>
    </message>
    <message>
      <location filename="ui/widgets_import_file.ui"></location>
      <source>Pass&amp;word of the file</source>
      <translation>Kata &amp;sandi berkas</translation>
    </message>
    <message>
      <location filename="ui/widgets_import_file.ui"></location>
      <source>Password of the file</source>
      <translation>Kata sandi berkas</translation>
    </message>
    <message>
      <location filename="ui/widgets_import_file.ui"></location>
      <source>Open with password</source>
      <translation>Buka dengan kata sandi</translation>
    </message>
  </context>
  <context>
    <name>ImportPreviewPage</name>
    <message>
      <location filename="ui/widgets_import_preview.ui"></location>
      <source>&amp;Existing records</source>
      <translation>&amp;Data yang sudah ada</translation>
    </message>
    <message>
      <location filename="ui/widgets_import_preview.ui"></location>
      <source>Rule for existing records</source>
      <translation>Aturan untuk data yang sudah ada</translation>
    </message>
    <message>
      <location filename="ui/widgets_import_preview.ui"></location>
      <source>E&amp;mpty cells</source>
      <translation>Sel k&amp;osong</translation>
    </message>
    <message>
      <location filename="ui/widgets_import_preview.ui"></location>
      <source>Rule for empty cells</source>
      <translation>Aturan untuk sel kosong</translation>
    </message>
    <message>
      <location filename="ui/widgets_import_preview.ui"></location>
      <source>Check again (F5)</source>
      <translation>Periksa lagi (F5)</translation>
    </message>
    <message>
      <location filename="ui/widgets_import_preview.ui"></location>
      <source>Save re&amp;fused rows…</source>
      <translation>&amp;Simpan baris ditolak…</translation>
    </message>
    <message>
      <location filename="ui/widgets_import_preview.ui"></location>
      <source>A workbook with the same columns, marked cells and the reasons; it can be imported again</source>
      <translation>Buku kerja dengan kolom yang sama, sel yang ditandai, dan alasannya; dapat diimpor lagi</translation>
    </message>
    <message>
      <location filename="ui/widgets_import_preview.ui"></location>
      <source>&amp;Problems by cause</source>
      <translation>&amp;Masalah menurut sebab</translation>
    </message>
    <message>
      <location filename="ui/widgets_import_preview.ui"></location>
      <source>Problems by cause</source>
      <translation>Masalah menurut sebab</translation>
    </message>
    <message>
      <location filename="ui/widgets_import_preview.ui"></location>
      <source>Rows of the import</source>
      <translation>Baris impor</translation>
    </message>
  </context>
  <context>
    <name>ImportResultPage</name>
    <message>
      <location filename="ui/widgets_import_result.ui"></location>
      <source>Save re&amp;fused rows…</source>
      <translation>&amp;Simpan baris ditolak…</translation>
    </message>
    <message>
      <location filename="ui/widgets_import_result.ui"></location>
      <source>Import another &amp;file</source>
      <translation>Impor &amp;berkas lain</translation>
    </message>
  </context>
  <context>
    <name>ImportValuesPage</name>
    <message>
      <location filename="ui/widgets_import_values.ui"></location>
      <source>Only &amp;unanswered</source>
      <translation>&amp;Hanya yang belum dijawab</translation>
    </message>
    <message>
      <location filename="ui/widgets_import_values.ui"></location>
      <source>Answer all unanswered</source>
      <translation>Jawab semua yang belum</translation>
    </message>
    <message>
      <location filename="ui/widgets_import_values.ui"></location>
      <source>Names that are not known</source>
      <translation>Nama yang tidak dikenal</translation>
    </message>
    <message>
      <location filename="ui/widgets_import_values.ui"></location>
      <source>&amp;Another one</source>
      <translation>&amp;Nama lain</translation>
    </message>
    <message>
      <location filename="ui/widgets_import_values.ui"></location>
      <source>Search another one</source>
      <translation>Cari nama lain</translation>
    </message>
    <message>
      <location filename="ui/widgets_import_values.ui"></location>
      <source>Create as &amp;new</source>
      <translation>&amp;Buat baru</translation>
    </message>
    <message>
      <location filename="ui/widgets_import_values.ui"></location>
      <source>&amp;Leave empty</source>
      <translation>K&amp;osongkan</translation>
    </message>
    <message>
      <location filename="ui/widgets_import_values.ui"></location>
      <source>Re&amp;fuse these rows</source>
      <translation>&amp;Tolak baris ini</translation>
    </message>
    <message>
      <location filename="ui/widgets_import_values.ui"></location>
      <source>Take the answer back</source>
      <translation>Hapus jawaban</translation>
    </message>
  </context>
  <context>
    <name>ImportWizardDialog</name>
    <message>
      <location filename="ui/widgets_import_wizard.ui"></location>
      <source>&amp;Back</source>
      <translation>&amp;Kembali</translation>
    </message>
    <message>
      <location filename="ui/widgets_import_wizard.ui"></location>
      <source>&amp;Next</source>
      <translation>&amp;Lanjut</translation>
    </message>
    <message>
      <location filename="ui/widgets_import_wizard.ui"></location>
      <source>Close</source>
      <translation>Tutup</translation>
    </message>
  </context>
  <context>
    <name>OfficeOfficialForm</name>
    <message>
      <location filename="ui/office_official.ui"></location>
      <source>Name with titles *</source>
      <translation>Nama dengan gelar *</translation>
    </message>
    <message>
      <location filename="ui/office_official.ui"></location>
      <source>Title of the post *</source>
      <translation>Nama jabatan *</translation>
    </message>
    <message>
      <location filename="ui/office_official.ui"></location>
      <source>Rank</source>
      <translation>Pangkat</translation>
    </message>
    <message>
      <location filename="ui/office_official.ui"></location>
      <source>NIP</source>
      <translation>NIP</translation>
    </message>
    <message>
      <location filename="ui/office_official.ui"></location>
      <source>Signs *</source>
      <translation>Menandatangani *</translation>
    </message>
    <message>
      <location filename="ui/office_official.ui"></location>
      <source>On behalf of (a.n.) *</source>
      <translation>Atas nama (a.n.) *</translation>
    </message>
    <message>
      <location filename="ui/office_official.ui"></location>
      <source>Direct superior (line above “u.b.”) *</source>
      <translation>Atasan langsung (baris di atas “u.b.”) *</translation>
    </message>
    <message>
      <location filename="ui/office_official.ui"></location>
      <source>First day</source>
      <translation>Mulai tanggal</translation>
    </message>
    <message>
      <location filename="ui/office_official.ui"></location>
      <source>Last day</source>
      <translation>Sampai tanggal</translation>
    </message>
    <message>
      <location filename="ui/office_official.ui"></location>
      <source>Signs what *</source>
      <translation>Menandatangani naskah *</translation>
    </message>
  </context>
  <context>
    <name>OfficeProfileForm</name>
    <message>
      <location filename="ui/office_profile.ui"></location>
      <source>Name and address</source>
      <translation>Nama dan alamat</translation>
    </message>
    <message>
      <location filename="ui/office_profile.ui"></location>
      <source>Government *</source>
      <translation>Pemerintah daerah *</translation>
    </message>
    <message>
      <location filename="ui/office_profile.ui"></location>
      <source>Name of the office *</source>
      <translation>Nama kantor *</translation>
    </message>
    <message>
      <location filename="ui/office_profile.ui"></location>
      <source>Short name</source>
      <translation>Singkatan</translation>
    </message>
    <message>
      <location filename="ui/office_profile.ui"></location>
      <source>Place in dates of letters</source>
      <translation>Tempat pada tanggal surat</translation>
    </message>
    <message>
      <location filename="ui/office_profile.ui"></location>
      <source>Address</source>
      <translation>Alamat</translation>
    </message>
    <message>
      <location filename="ui/office_profile.ui"></location>
      <source>E-mail, website, telephone</source>
      <translation>Surel, laman, telepon</translation>
    </message>
    <message>
      <location filename="ui/office_profile.ui"></location>
      <source>Letterhead and paper</source>
      <translation>Kop surat dan kertas</translation>
    </message>
    <message>
      <location filename="ui/office_profile.ui"></location>
      <source>Paper *</source>
      <translation>Kertas *</translation>
    </message>
    <message>
      <location filename="ui/office_profile.ui"></location>
      <source>Numbers of letters</source>
      <translation>Nomor surat</translation>
    </message>
    <message>
      <location filename="ui/office_profile.ui"></location>
      <source>Pattern *</source>
      <translation>Pola *</translation>
    </message>
    <message>
      <location filename="ui/office_profile.ui"></location>
      <source>Insert a part</source>
      <translation>Sisipkan bagian</translation>
    </message>
    <message>
      <location filename="ui/office_profile.ui"></location>
      <source>Put a part of the number where the cursor stands</source>
      <translation>Sisipkan bagian nomor di tempat kursor</translation>
    </message>
    <message>
      <location filename="ui/office_profile.ui"></location>
      <source>Unit code in the number</source>
      <translation>Kode unit pada nomor</translation>
    </message>
    <message>
      <location filename="ui/office_profile.ui"></location>
      <source>Digits of the serial number *</source>
      <translation>Banyak angka nomor urut *</translation>
    </message>
    <message>
      <location filename="ui/office_profile.ui"></location>
      <source>Counter of letters *</source>
      <translation>Urutan nomor surat *</translation>
    </message>
    <message>
      <location filename="ui/office_profile.ui"></location>
      <source>Example:</source>
      <translation>Contoh:</translation>
    </message>
  </context>
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
    <name>accounts</name>
    <message>
      <location filename="asn_desktop/accounts/commands.py"></location>
      <source>Found the office: {name}</source>
      <translation>Mendirikan kantor: {name}</translation>
    </message>
    <message>
      <location filename="asn_desktop/accounts/commands.py"></location>
      <source>Add the account of {name}</source>
      <translation>Menambah akun {name}</translation>
    </message>
    <message>
      <location filename="asn_desktop/accounts/commands.py"></location>
      <location filename="asn_desktop/accounts/screen/dialogs.py"></location>
      <source>Change the account of {name}</source>
      <translation>Mengubah akun {name}</translation>
    </message>
    <message>
      <location filename="asn_desktop/accounts/commands.py"></location>
      <source>Remove the account of {name}</source>
      <translation>Menghapus akun {name}</translation>
    </message>
    <message>
      <location filename="asn_desktop/accounts/commands.py"></location>
      <source>Give {name} a new passphrase</source>
      <translation>Memberi {name} kata sandi baru</translation>
    </message>
    <message>
      <location filename="asn_desktop/accounts/commands.py"></location>
      <source>{name} changes the own passphrase</source>
      <translation>{name} mengganti kata sandinya sendiri</translation>
    </message>
    <message>
      <location filename="asn_desktop/accounts/commands.py"></location>
      <source>Lock windows after {minutes} minutes</source>
      <translation>Kunci layar setelah {minutes} menit</translation>
    </message>
    <message>
      <location filename="asn_desktop/accounts/commands.py"></location>
      <source>Make a new recovery key</source>
      <translation>Membuat kunci pemulihan baru</translation>
    </message>
    <message>
      <location filename="asn_desktop/accounts/commands.py"></location>
      <source>This office has accounts already.</source>
      <translation>Kantor ini sudah memiliki akun.</translation>
    </message>
    <message>
      <location filename="asn_desktop/accounts/commands.py"></location>
      <source>The practice office has no passphrases; nothing was changed.</source>
      <translation>Kantor latihan tidak memiliki kata sandi; tidak ada yang diubah.</translation>
    </message>
    <message>
      <location filename="asn_desktop/accounts/commands.py"></location>
      <source>The new passphrase is the old one. Choose another.</source>
      <translation>Kata sandi baru sama dengan yang lama. Pilih yang lain.</translation>
    </message>
    <message>
      <location filename="asn_desktop/accounts/commands.py"></location>
      <source>{login} is no administrator of this office. The recovery key gives an administrator a new passphrase, who then helps the others.</source>
      <translation>{login} bukan administrator kantor ini. Kunci pemulihan memberi kata sandi baru kepada administrator, yang kemudian membantu pengguna lain.</translation>
    </message>
    <message>
      <location filename="asn_desktop/accounts/commands.py"></location>
      <location filename="asn_desktop/opening.py"></location>
      <source>Only an encrypted office file has a recovery key.</source>
      <translation>Hanya berkas kantor terenkripsi yang memiliki kunci pemulihan.</translation>
    </message>
    <message>
      <location filename="asn_desktop/accounts/commands.py"></location>
      <source>The account of {name} was removed meanwhile.</source>
      <translation>Akun {name} sementara itu sudah dihapus.</translation>
    </message>
    <message>
      <location filename="asn_desktop/accounts/commands.py"></location>
      <source>The account of {name} was changed meanwhile; nothing was saved. Look at it as it is now and change it again.</source>
      <translation>Akun {name} sementara itu sudah diubah; tidak ada yang disimpan. Lihat keadaannya sekarang, lalu ubah lagi.</translation>
    </message>
    <message>
      <location filename="asn_desktop/accounts/commands.py"></location>
      <source>The last administrator cannot be removed, closed or given another role. Make somebody else administrator first.</source>
      <translation>Administrator terakhir tidak dapat dihapus, ditutup, atau diberi peran lain. Jadikan orang lain administrator terlebih dahulu.</translation>
    </message>
    <message>
      <location filename="asn_desktop/accounts/feature.py"></location>
      <location filename="asn_desktop/accounts/screen/accounts.py"></location>
      <source>Accounts</source>
      <translation>Akun</translation>
    </message>
    <message>
      <location filename="asn_desktop/accounts/rules.py"></location>
      <source>Administrator</source>
      <translation>Administrator</translation>
    </message>
    <message>
      <location filename="asn_desktop/accounts/rules.py"></location>
      <source>Everything, also accounts, backups and the office itself.</source>
      <translation>Segalanya, termasuk akun, cadangan, dan data kantor.</translation>
    </message>
    <message>
      <location filename="asn_desktop/accounts/rules.py"></location>
      <source>Head</source>
      <translation>Kepala</translation>
    </message>
    <message>
      <location filename="asn_desktop/accounts/rules.py"></location>
      <source>Reads everything, approves and enacts, sees the change log.</source>
      <translation>Membaca semuanya, menyetujui dan menetapkan, melihat riwayat perubahan.</translation>
    </message>
    <message>
      <location filename="asn_desktop/accounts/rules.py"></location>
      <source>Analyst</source>
      <translation>Analis</translation>
    </message>
    <message>
      <location filename="asn_desktop/accounts/rules.py"></location>
      <source>Keeps all records, plans and reference data; imports.</source>
      <translation>Mengelola semua data, rencana, dan data acuan; mengimpor.</translation>
    </message>
    <message>
      <location filename="asn_desktop/accounts/rules.py"></location>
      <source>Clerk</source>
      <translation>Pengelola</translation>
    </message>
    <message>
      <location filename="asn_desktop/accounts/rules.py"></location>
      <source>Keeps and imports records, of the whole office or of some units.</source>
      <translation>Mengelola dan mengimpor data, seluruh kantor atau unit tertentu saja.</translation>
    </message>
    <message>
      <location filename="asn_desktop/accounts/rules.py"></location>
      <source>Reader</source>
      <translation>Pembaca</translation>
    </message>
    <message>
      <location filename="asn_desktop/accounts/rules.py"></location>
      <source>Reads, exports and prints; changes nothing.</source>
      <translation>Membaca, mengekspor, dan mencetak; tidak mengubah apa pun.</translation>
    </message>
    <message>
      <location filename="asn_desktop/accounts/rules.py"></location>
      <source>A user name has 2 to 30 small letters, digits, dots or dashes and begins with a letter, for example siti.rahma.</source>
      <translation>Nama pengguna terdiri atas 2 sampai 30 huruf kecil, angka, titik, atau tanda hubung dan diawali huruf, misalnya siti.rahma.</translation>
    </message>
    <message>
      <location filename="asn_desktop/accounts/rules.py"></location>
      <source>The name is missing: it stands in the change log.</source>
      <translation>Nama belum diisi: nama ini tertulis dalam riwayat perubahan.</translation>
    </message>
    <message>
      <location filename="asn_desktop/accounts/rules.py"></location>
      <source>The user name {login} belongs to {name}.</source>
      <translation>Nama pengguna {login} sudah dipakai {name}.</translation>
    </message>
    <message>
      <location filename="asn_desktop/accounts/rules.py"></location>
      <source>There is already an account of {name}. Add something that tells the two apart: the change log keeps the name.</source>
      <translation>Sudah ada akun atas nama {name}. Tambahkan pembeda, karena nama ini tertulis dalam riwayat perubahan.</translation>
    </message>
    <message>
      <location filename="asn_desktop/accounts/rules.py"></location>
      <source>Only clerks and readers can be limited to units.</source>
      <translation>Hanya pengelola dan pembaca yang dapat dibatasi pada unit tertentu.</translation>
    </message>
    <message>
      <location filename="asn_desktop/accounts/rules.py"></location>
      <source>Weak: easy to guess</source>
      <translation>Lemah: mudah ditebak</translation>
    </message>
    <message>
      <location filename="asn_desktop/accounts/rules.py"></location>
      <source>Fair: one more word makes it good</source>
      <translation>Cukup: satu kata lagi membuatnya baik</translation>
    </message>
    <message>
      <location filename="asn_desktop/accounts/rules.py"></location>
      <source>Good</source>
      <translation>Baik</translation>
    </message>
    <message>
      <location filename="asn_desktop/accounts/rules.py"></location>
      <source>Very good</source>
      <translation>Sangat baik</translation>
    </message>
    <message>
      <location filename="asn_desktop/accounts/screen/accounts.py"></location>
      <location filename="asn_desktop/accounts/screen/dialogs.py"></location>
      <source>New account</source>
      <translation>Akun baru</translation>
    </message>
    <message>
      <location filename="asn_desktop/accounts/screen/accounts.py"></location>
      <source>Change…</source>
      <translation>Ubah…</translation>
    </message>
    <message>
      <location filename="asn_desktop/accounts/screen/accounts.py"></location>
      <source>New passphrase…</source>
      <translation>Kata sandi baru…</translation>
    </message>
    <message>
      <location filename="asn_desktop/accounts/screen/accounts.py"></location>
      <source>Close the account</source>
      <translation>Tutup akun</translation>
    </message>
    <message>
      <location filename="asn_desktop/accounts/screen/accounts.py"></location>
      <source>Remove…</source>
      <translation>Hapus…</translation>
    </message>
    <message>
      <location filename="asn_desktop/accounts/screen/accounts.py"></location>
      <source>New recovery key…</source>
      <translation>Kunci pemulihan baru…</translation>
    </message>
    <message>
      <location filename="asn_desktop/accounts/screen/accounts.py"></location>
      <source>People</source>
      <translation>Pengguna</translation>
    </message>
    <message>
      <location filename="asn_desktop/accounts/screen/accounts.py"></location>
      <location filename="asn_desktop/accounts/screen/tables.py"></location>
      <source>Roles</source>
      <translation>Peran</translation>
    </message>
    <message>
      <location filename="asn_desktop/accounts/screen/accounts.py"></location>
      <source>The practice office asks nobody for a passphrase: accounts made here are only for practice.</source>
      <translation>Kantor latihan tidak meminta kata sandi kepada siapa pun: akun yang dibuat di sini hanya untuk latihan.</translation>
    </message>
    <message>
      <location filename="asn_desktop/accounts/screen/accounts.py"></location>
      <source>A window locks when nobody was there for</source>
      <translation>Layar terkunci sendiri bila tidak dipakai selama</translation>
    </message>
    <message>
      <location filename="asn_desktop/accounts/screen/accounts.py"></location>
      <source> minutes</source>
      <translation> menit</translation>
    </message>
    <message>
      <location filename="asn_desktop/accounts/screen/accounts.py"></location>
      <source>Open the account again</source>
      <translation>Buka akun lagi</translation>
    </message>
    <message>
      <location filename="asn_desktop/accounts/screen/accounts.py"></location>
      <source>Saved.</source>
      <translation>Tersimpan.</translation>
    </message>
    <message>
      <location filename="asn_desktop/accounts/screen/accounts.py"></location>
      <source>{name} comes in with the new passphrase.</source>
      <translation>{name} masuk dengan kata sandi yang baru.</translation>
    </message>
    <message>
      <location filename="asn_desktop/accounts/screen/accounts.py"></location>
      <source>The account of {name} is open again; give a new passphrase.</source>
      <translation>Akun {name} dibuka lagi; beri kata sandi baru.</translation>
    </message>
    <message>
      <location filename="asn_desktop/accounts/screen/accounts.py"></location>
      <source>The account of {name} is closed.</source>
      <translation>Akun {name} ditutup.</translation>
    </message>
    <message>
      <location filename="asn_desktop/accounts/screen/accounts.py"></location>
      <source>Saving</source>
      <translation>Menyimpan</translation>
    </message>
    <message>
      <location filename="asn_desktop/accounts/screen/accounts.py"></location>
      <source>Remove</source>
      <translation>Hapus</translation>
    </message>
    <message>
      <location filename="asn_desktop/accounts/screen/accounts.py"></location>
      <location filename="asn_desktop/accounts/screen/dialogs.py"></location>
      <location filename="asn_desktop/accounts/screen/passphrases.py"></location>
      <source>Back</source>
      <translation>Kembali</translation>
    </message>
    <message>
      <location filename="asn_desktop/accounts/screen/accounts.py"></location>
      <source>Remove the account of {name}?</source>
      <translation>Hapus akun {name}?</translation>
    </message>
    <message>
      <location filename="asn_desktop/accounts/screen/accounts.py"></location>
      <source>This person does not come in any more. The change log keeps the name. Somebody who is only away for a while can have the account closed instead.</source>
      <translation>Orang ini tidak dapat masuk lagi. Namanya tetap ada di riwayat perubahan. Bila hanya pergi sementara, akunnya cukup ditutup.</translation>
    </message>
    <message>
      <location filename="asn_desktop/accounts/screen/accounts.py"></location>
      <source>The account of {name} was removed.</source>
      <translation>Akun {name} dihapus.</translation>
    </message>
    <message>
      <location filename="asn_desktop/accounts/screen/accounts.py"></location>
      <source>Removing</source>
      <translation>Menghapus</translation>
    </message>
    <message>
      <location filename="asn_desktop/accounts/screen/accounts.py"></location>
      <source>Windows lock after {count} minutes.</source>
      <translation>Layar terkunci sendiri setelah {count} menit.</translation>
    </message>
    <message>
      <location filename="asn_desktop/accounts/screen/dialogs.py"></location>
      <source>Save</source>
      <translation>Simpan</translation>
    </message>
    <message>
      <location filename="asn_desktop/accounts/screen/dialogs.py"></location>
      <source>Name *</source>
      <translation>Nama *</translation>
    </message>
    <message>
      <location filename="asn_desktop/accounts/screen/dialogs.py"></location>
      <source>It stands in the change log.</source>
      <translation>Tercantum di riwayat perubahan.</translation>
    </message>
    <message>
      <location filename="asn_desktop/accounts/screen/dialogs.py"></location>
      <source>User name *</source>
      <translation>Nama pengguna *</translation>
    </message>
    <message>
      <location filename="asn_desktop/accounts/screen/dialogs.py"></location>
      <source>It stays for good.</source>
      <translation>Tidak dapat diubah.</translation>
    </message>
    <message>
      <location filename="asn_desktop/accounts/screen/dialogs.py"></location>
      <source>Typed to come in, for example siti.rahma.</source>
      <translation>Diketik saat masuk, misalnya siti.rahma.</translation>
    </message>
    <message>
      <location filename="asn_desktop/accounts/screen/dialogs.py"></location>
      <location filename="asn_desktop/accounts/screen/tables.py"></location>
      <location filename="asn_desktop/accounts/wording.py"></location>
      <source>Role</source>
      <translation>Peran</translation>
    </message>
    <message>
      <location filename="asn_desktop/accounts/screen/dialogs.py"></location>
      <source>The first passphrase is only to come in once: this person then has to choose an own one.</source>
      <translation>Kata sandi pertama hanya untuk masuk satu kali: sesudah itu orang ini harus membuat kata sandinya sendiri.</translation>
    </message>
    <message>
      <location filename="asn_desktop/accounts/screen/dialogs.py"></location>
      <source>First passphrase</source>
      <translation>Kata sandi pertama</translation>
    </message>
    <message>
      <location filename="asn_desktop/accounts/screen/dialogs.py"></location>
      <source>No unit is chosen: this person could see and change nothing.</source>
      <translation>Belum ada unit yang dipilih: orang ini tidak dapat melihat dan mengubah apa pun.</translation>
    </message>
    <message>
      <location filename="asn_desktop/accounts/screen/dialogs.py"></location>
      <source>Saving …</source>
      <translation>Menyimpan …</translation>
    </message>
    <message>
      <location filename="asn_desktop/accounts/screen/dialogs.py"></location>
      <source>New passphrase for {name}</source>
      <translation>Kata sandi baru untuk {name}</translation>
    </message>
    <message>
      <location filename="asn_desktop/accounts/screen/dialogs.py"></location>
      <source>The old passphrase opens nothing any more. Tell {name} the new one in person; at the next coming in an own one has to be chosen.</source>
      <translation>Kata sandi lama tidak berlaku lagi. Sampaikan yang baru langsung kepada {name}; saat masuk berikutnya ia harus membuat kata sandinya sendiri.</translation>
    </message>
    <message>
      <location filename="asn_desktop/accounts/screen/dialogs.py"></location>
      <source>Give this passphrase</source>
      <translation>Berikan kata sandi ini</translation>
    </message>
    <message>
      <location filename="asn_desktop/accounts/screen/dialogs.py"></location>
      <source>Suggest one</source>
      <translation>Buatkan</translation>
    </message>
    <message>
      <location filename="asn_desktop/accounts/screen/dialogs.py"></location>
      <source>Makes one that is easily read out. It is shown only here.</source>
      <translation>Membuat kata sandi yang mudah dibacakan. Hanya ditampilkan di sini.</translation>
    </message>
    <message>
      <location filename="asn_desktop/accounts/screen/passphrases.py"></location>
      <source>At least 10 characters. Four words that do not belong together are easy to keep in mind.</source>
      <translation>Paling sedikit 10 karakter. Empat kata yang tidak berhubungan mudah diingat.</translation>
    </message>
    <message>
      <location filename="asn_desktop/accounts/screen/passphrases.py"></location>
      <source>New passphrase</source>
      <translation>Kata sandi baru</translation>
    </message>
    <message>
      <location filename="asn_desktop/accounts/screen/passphrases.py"></location>
      <source>The same passphrase again</source>
      <translation>Ulangi kata sandi</translation>
    </message>
    <message>
      <location filename="asn_desktop/accounts/screen/passphrases.py"></location>
      <source>The two passphrases differ. Type the same one twice.</source>
      <translation>Kedua kata sandi berbeda. Ketik kata sandi yang sama dua kali.</translation>
    </message>
    <message>
      <location filename="asn_desktop/accounts/screen/passphrases.py"></location>
      <source>Choose your own passphrase</source>
      <translation>Buat kata sandi Anda sendiri</translation>
    </message>
    <message>
      <location filename="asn_desktop/accounts/screen/passphrases.py"></location>
      <source>My passphrase</source>
      <translation>Kata sandi saya</translation>
    </message>
    <message>
      <location filename="asn_desktop/accounts/screen/passphrases.py"></location>
      <source>Your present passphrase was chosen by somebody else. From now on only you know the new one.</source>
      <translation>Kata sandi Anda yang sekarang dibuatkan orang lain. Mulai sekarang hanya Anda yang tahu kata sandi yang baru.</translation>
    </message>
    <message>
      <location filename="asn_desktop/accounts/screen/passphrases.py"></location>
      <source>You are {name}, user name {login}.</source>
      <translation>Anda {name}, nama pengguna {login}.</translation>
    </message>
    <message>
      <location filename="asn_desktop/accounts/screen/passphrases.py"></location>
      <source>Present passphrase</source>
      <translation>Kata sandi sekarang</translation>
    </message>
    <message>
      <location filename="asn_desktop/accounts/screen/passphrases.py"></location>
      <source>Change the passphrase</source>
      <translation>Ganti kata sandi</translation>
    </message>
    <message>
      <location filename="asn_desktop/accounts/screen/passphrases.py"></location>
      <source>Type the passphrase with which you came in.</source>
      <translation>Ketik kata sandi yang Anda pakai saat masuk.</translation>
    </message>
    <message>
      <location filename="asn_desktop/accounts/screen/passphrases.py"></location>
      <source>Changing the passphrase …</source>
      <translation>Mengganti kata sandi …</translation>
    </message>
    <message>
      <location filename="asn_desktop/accounts/screen/passphrases.py"></location>
      <source>This is not your present passphrase. Nothing was changed.</source>
      <translation>Ini bukan kata sandi Anda yang sekarang. Tidak ada yang diubah.</translation>
    </message>
    <message>
      <location filename="asn_desktop/accounts/screen/tables.py"></location>
      <location filename="asn_desktop/accounts/wording.py"></location>
      <source>Name</source>
      <translation>Nama</translation>
    </message>
    <message>
      <location filename="asn_desktop/accounts/screen/tables.py"></location>
      <location filename="asn_desktop/accounts/wording.py"></location>
      <source>User name</source>
      <translation>Nama pengguna</translation>
    </message>
    <message>
      <location filename="asn_desktop/accounts/screen/tables.py"></location>
      <source>State</source>
      <translation>Keadaan</translation>
    </message>
    <message>
      <location filename="asn_desktop/accounts/screen/tables.py"></location>
      <source>Limited to</source>
      <translation>Dibatasi pada</translation>
    </message>
    <message>
      <location filename="asn_desktop/accounts/screen/tables.py"></location>
      <source>What it may do</source>
      <translation>Yang boleh dilakukan</translation>
    </message>
    <message>
      <location filename="asn_desktop/accounts/screen/tables.py"></location>
      <source>whole office</source>
      <translation>seluruh kantor</translation>
    </message>
    <message>
      <location filename="asn_desktop/accounts/screen/tables.py"></location>
      <source>Closed</source>
      <translation>Ditutup</translation>
    </message>
    <message>
      <location filename="asn_desktop/accounts/screen/tables.py"></location>
      <source>Has no passphrase yet</source>
      <translation>Belum punya kata sandi</translation>
    </message>
    <message>
      <location filename="asn_desktop/accounts/screen/tables.py"></location>
      <source>Has to choose an own passphrase</source>
      <translation>Harus membuat kata sandi sendiri</translation>
    </message>
    <message>
      <location filename="asn_desktop/accounts/screen/tables.py"></location>
      <source>May come in</source>
      <translation>Dapat masuk</translation>
    </message>
    <message>
      <location filename="asn_desktop/accounts/screen/units.py"></location>
      <source>Only some units</source>
      <translation>Hanya unit tertentu</translation>
    </message>
    <message>
      <location filename="asn_desktop/accounts/screen/units.py"></location>
      <source>Type the name of a unit…</source>
      <translation>Ketik nama unit…</translation>
    </message>
    <message>
      <location filename="asn_desktop/accounts/screen/units.py"></location>
      <source>Add a unit</source>
      <translation>Tambah unit</translation>
    </message>
    <message>
      <location filename="asn_desktop/accounts/screen/units.py"></location>
      <source>Units of this account</source>
      <translation>Unit akun ini</translation>
    </message>
    <message>
      <location filename="asn_desktop/accounts/screen/units.py"></location>
      <source>Take away</source>
      <translation>Keluarkan</translation>
    </message>
    <message>
      <location filename="asn_desktop/accounts/wording.py"></location>
      <source>yes</source>
      <translation>ya</translation>
    </message>
    <message>
      <location filename="asn_desktop/accounts/wording.py"></location>
      <source>no</source>
      <translation>tidak</translation>
    </message>
    <message>
      <location filename="asn_desktop/accounts/wording.py"></location>
      <source>account</source>
      <translation>akun</translation>
    </message>
    <message>
      <location filename="asn_desktop/accounts/wording.py"></location>
      <source>Only these units</source>
      <translation>Hanya unit ini</translation>
    </message>
    <message>
      <location filename="asn_desktop/accounts/wording.py"></location>
      <source>May work here</source>
      <translation>Boleh bekerja di sini</translation>
    </message>
    <message>
      <location filename="asn_desktop/accounts/wording.py"></location>
      <source>Has to choose a passphrase</source>
      <translation>Harus memilih kata sandi</translation>
    </message>
  </context>
  <context>
    <name>circulars</name>
    <message>
      <location filename="asn_desktop/circulars/commands/audiences.py"></location>
      <source>Give the list a name.</source>
      <translation>Beri nama untuk daftar ini.</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/commands/audiences.py"></location>
      <source>A list is already called “{name}”. Choose another name.</source>
      <translation>Sudah ada daftar bernama “{name}”. Pilih nama lain.</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/commands/distributions.py"></location>
      <source>Nobody is chosen. Widen the choice of recipients, then send.</source>
      <translation>Tidak ada penerima yang terpilih. Perluas pilihan penerima, lalu kirim.</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/commands/distributions.py"></location>
      <source>Only a version in force goes out. Enact the draft first, or send the version that replaced this one.</source>
      <translation>Hanya versi yang berlaku dapat dikirim. Tetapkan dahulu rancangannya, atau kirim versi yang menggantikannya.</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/commands/distributions.py"></location>
      <source>The day of sending is before the day on which this version was enacted.</source>
      <translation>Tanggal pengiriman jatuh sebelum tanggal penetapan versi ini.</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/commands/distributions.py"></location>
      <source>The receipts would be due before the copies go out.</source>
      <translation>Batas kembali tanda terima jatuh sebelum tanggal pengiriman.</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/commands/distributions.py"></location>
      <location filename="asn_desktop/circulars/queries/distributions.py"></location>
      <source>There is no distribution number {number}.</source>
      <translation>Tidak ada distribusi nomor {number}.</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/commands/distributions.py"></location>
      <source>Distribution {number} is closed or cancelled. Open it again before you go on.</source>
      <translation>Distribusi {number} sudah ditutup atau dibatalkan. Buka kembali sebelum melanjutkan.</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/commands/distributions.py"></location>
      <source>This version has gone out to recipients (distribution {numbers}). Cancel that first.</source>
      <translation>Versi ini sudah dikirim kepada penerima (distribusi {numbers}). Batalkan dahulu distribusinya.</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/commands/enacting.py"></location>
      <location filename="asn_desktop/circulars/screen/enacting.py"></location>
      <source>This leaves out the numbers {numbers}; the book shows them until a reason is entered.</source>
      <translation>Nomor {numbers} menjadi terlewat; buku nomor menampilkannya sampai alasannya dicatat.</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/commands/enacting.py"></location>
      <location filename="asn_desktop/circulars/commands/letters.py"></location>
      <location filename="asn_desktop/circulars/screen/circulars.py"></location>
      <source>This circular has no draft that could be enacted.</source>
      <translation>Surat edaran ini tidak mempunyai rancangan yang dapat ditetapkan.</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/commands/enacting.py"></location>
      <location filename="asn_desktop/circulars/commands/letters.py"></location>
      <source>The circular took the number {number} instead.</source>
      <translation>Surat edaran memakai nomor {number}.</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/commands/enacting.py"></location>
      <source>The letter has no addressees. Type them in the tab Data, one a line.</source>
      <translation>Surat belum mempunyai tujuan (Yth.). Isi di tab Data, satu per baris.</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/commands/enacting.py"></location>
      <source>Nobody may sign letters. Enter the signing official on the screen Office.</source>
      <translation>Belum ada pejabat penanda tangan. Isi pejabat penanda tangan pada layar Kantor.</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/commands/letter_limits.py"></location>
      <source>Circulars hold for the whole office, and your account is limited to some units. Nothing was changed; ask the administrator of this office.</source>
      <translation>Surat edaran berlaku untuk seluruh kantor, sedangkan akun Anda dibatasi pada unit tertentu. Tidak ada yang diubah; hubungi administrator kantor ini.</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/commands/letter_operations.py"></location>
      <source>New circular {title}</source>
      <translation>Surat edaran baru {title}</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/commands/letter_operations.py"></location>
      <source>Change circular {title}</source>
      <translation>Ubah surat edaran {title}</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/commands/letter_operations.py"></location>
      <source>Reserve {number} for {title}</source>
      <translation>Pesan nomor {number} untuk {title}</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/commands/letter_operations.py"></location>
      <source>Save the template {name}</source>
      <translation>Simpan templat {name}</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/commands/letter_operations.py"></location>
      <source>Remove the template {name}</source>
      <translation>Hapus templat {name}</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/commands/letter_operations.py"></location>
      <source>Templates of the program: {count}</source>
      <translation>Templat bawaan program: {count}</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/commands/letters.py"></location>
      <source>This template was removed meanwhile. Choose another one.</source>
      <translation>Templat ini sudah dihapus. Pilih templat lain.</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/commands/letters.py"></location>
      <source>The version that the circular explains was removed meanwhile. Choose another one.</source>
      <translation>Versi yang dijelaskan sudah dihapus. Pilih versi lain.</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/commands/letters.py"></location>
      <source>The explained version does not have all of the chosen articles. Choose them anew.</source>
      <translation>Versi yang dijelaskan tidak memuat semua pasal yang dipilih. Pilih kembali pasalnya.</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/commands/letters.py"></location>
      <source>This circular was removed meanwhile; nothing was saved.</source>
      <translation>Surat edaran ini sudah dihapus; tidak ada yang disimpan.</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/commands/letters.py"></location>
      <source>“{title}” was changed meanwhile. Open the circular again and compare before saving.</source>
      <translation>“{title}” sudah diubah orang lain. Buka kembali surat edaran itu dan bandingkan sebelum menyimpan.</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/commands/letters.py"></location>
      <source>The circular {number} was enacted, and its letter stays as it was signed. Begin a new version, or write a new circular.</source>
      <translation>Surat edaran {number} sudah ditetapkan dan suratnya tetap seperti yang ditandatangani. Mulai versi baru, atau buat surat edaran baru.</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/commands/letters.py"></location>
      <source>{name} explains this policy. Let it explain another one first.</source>
      <translation>{name} menjelaskan kebijakan ini. Ubah dahulu kebijakan yang dijelaskannya.</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/commands/letters.py"></location>
      <source>{name} was not issued.</source>
      <translation>{name} tidak jadi diterbitkan.</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/commands/receipt_limits.py"></location>
      <source>Your account is limited to some units, and there are recipients of others among these. Nothing was changed; ask the administrator of this office.</source>
      <translation>Akun Anda terbatas pada beberapa unit, dan di antara penerima ini ada yang dari unit lain. Tidak ada yang berubah; hubungi administrator kantor.</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/commands/receipt_operations.py"></location>
      <source>Save the list of recipients {name}</source>
      <translation>Simpan daftar penerima {name}</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/commands/receipt_operations.py"></location>
      <source>Remove the list of recipients {name}</source>
      <translation>Hapus daftar penerima {name}</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/commands/receipt_operations.py"></location>
      <source>Send {title} to {count} recipients ({number})</source>
      <translation>Kirim {title} kepada {count} penerima ({number})</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/commands/receipt_operations.py"></location>
      <source>Add recipients to distribution {number}: {count}</source>
      <translation>Tambah penerima pada distribusi {number}: {count}</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/commands/receipt_operations.py"></location>
      <source>Change distribution {number}</source>
      <translation>Ubah distribusi {number}</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/commands/receipt_operations.py"></location>
      <source>Close distribution {number}</source>
      <translation>Tutup distribusi {number}</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/commands/receipt_operations.py"></location>
      <source>Cancel distribution {number}</source>
      <translation>Batalkan distribusi {number}</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/commands/receipt_operations.py"></location>
      <source>Open distribution {number} again</source>
      <translation>Buka kembali distribusi {number}</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/commands/receipt_operations.py"></location>
      <source>Receipts of {sheet}, distribution {number}: {count}</source>
      <translation>Tanda terima {sheet}, distribusi {number}: {count}</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/commands/receipt_operations.py"></location>
      <source>Import of receipts from {file} (changed {changed})</source>
      <translation>Impor tanda terima dari {file} (berubah {changed})</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/commands/receipts.py"></location>
      <location filename="asn_desktop/cli/receipts.py"></location>
      <source>There is no sheet {sheet} in this distribution.</source>
      <translation>Tidak ada lembar {sheet} pada distribusi ini.</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/commands/receipts.py"></location>
      <location filename="asn_desktop/circulars/rules/receipts.py"></location>
      <source>There is no row {row}: this sheet has {rows} rows.</source>
      <translation>Tidak ada baris {row}: lembar ini memuat {rows} baris.</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/commands/receipts.py"></location>
      <source>There is no such row in any distribution.</source>
      <translation>Tidak ada baris seperti itu pada distribusi mana pun.</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/commands/receipts.py"></location>
      <source>Compare the code with the receipt sheet.</source>
      <translation>Bandingkan kodenya dengan lembar tanda terima.</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/commands/receipts.py"></location>
      <source>The row names nobody.</source>
      <translation>Baris ini tidak menyebut siapa pun.</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/commands/receipts.py"></location>
      <source>Fill in the row code or the NIP.</source>
      <translation>Isi kode baris atau NIP.</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/commands/receipts.py"></location>
      <source>This person stands in several open distributions.</source>
      <translation>Orang ini tercatat pada beberapa distribusi yang berjalan.</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/commands/receipts.py"></location>
      <source>This person stands in no open distribution.</source>
      <translation>Orang ini tidak tercatat pada distribusi yang berjalan.</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/commands/receipts.py"></location>
      <source>Fill in the row code of the receipt sheet.</source>
      <translation>Isi kode baris dari lembar tanda terima.</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/commands/receipts.py"></location>
      <source>The distribution is closed or cancelled.</source>
      <translation>Distribusinya sudah ditutup atau dibatalkan.</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/commands/receipts.py"></location>
      <source>Open it again, then import the row.</source>
      <translation>Buka kembali, lalu impor baris ini.</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/commands/receipts.py"></location>
      <source>The rows {rows} mean the same recipient.</source>
      <translation>Baris {rows} menyebut penerima yang sama.</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/commands/receipts.py"></location>
      <source>Leave one row for each, then import again.</source>
      <translation>Sisakan satu baris untuk masing-masing, lalu impor lagi.</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/commands/templates.py"></location>
      <source>The template has no name. Type one to choose it by.</source>
      <translation>Templat belum bernama. Ketik nama agar dapat dipilih.</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/commands/templates.py"></location>
      <source>There is already a template “{name}”. Type another name.</source>
      <translation>Sudah ada templat “{name}”. Ketik nama lain.</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/commands/templates.py"></location>
      <source>Sections cannot be numbered like this. Choose one of: {known}.</source>
      <translation>Penomoran bagian seperti ini tidak tersedia. Pilih salah satu: {known}.</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/commands/templates.py"></location>
      <source>Circulars were made from the template “{name}” and take their letterhead from it. Change it, or give it another name.</source>
      <translation>Ada surat edaran yang dibuat dari templat “{name}” dan memakai kopnya. Ubah templat itu, atau beri nama lain.</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/documents/copies.py"></location>
      <source>Copies are printed for one distribution at a time. Choose one.</source>
      <translation>Salinan dicetak untuk satu distribusi. Pilih salah satu.</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/documents/letter.py"></location>
      <source>There is no such circular (any more).</source>
      <translation>Surat edaran itu tidak ada (lagi).</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/documents/letter.py"></location>
      <source>This circular has no text yet.</source>
      <translation>Surat edaran ini belum mempunyai naskah.</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/documents/sending.py"></location>
      <source>Everybody has received it; there is nothing to print.</source>
      <translation>Semua penerima sudah menerima; tidak ada yang perlu dicetak.</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/documents/sending.py"></location>
      <source>There is no distribution to print.</source>
      <translation>Tidak ada distribusi yang dapat dicetak.</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/feature/letters.py"></location>
      <source>Circulars</source>
      <translation>Surat edaran</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/feature/letters.py"></location>
      <location filename="asn_desktop/circulars/screen/explaining.py"></location>
      <location filename="asn_desktop/circulars/screen/letter_fields.py"></location>
      <location filename="asn_desktop/circulars/wording.py"></location>
      <source>Circular</source>
      <translation>Surat edaran</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/feature/receipts.py"></location>
      <source>Receipts</source>
      <translation>Tanda terima</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/feature/receipts.py"></location>
      <source>Distributions</source>
      <translation>Distribusi</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/feature/receipts.py"></location>
      <source>A copy for each recipient</source>
      <translation>Salinan untuk setiap penerima</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/feature/receipts.py"></location>
      <location filename="asn_desktop/circulars/screen/sheets_table.py"></location>
      <source>Receipt sheets</source>
      <translation>Lembar tanda terima</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/feature/receipts.py"></location>
      <source>Report of receipts</source>
      <translation>Laporan tanda terima</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/feature/receipts.py"></location>
      <source>Reminder letters to the heads of units</source>
      <translation>Surat pengingat kepada kepala unit</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/feature/receipts.py"></location>
      <source>Reminder letters to each person</source>
      <translation>Surat pengingat kepada setiap orang</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/feature/receipts.py"></location>
      <source>Distribution list</source>
      <translation>Daftar distribusi</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/feature/receipts.py"></location>
      <source>Receipts by unit</source>
      <translation>Tanda terima per unit</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/feature/receipts.py"></location>
      <location filename="asn_desktop/circulars/screen/circulars.py"></location>
      <location filename="asn_desktop/circulars/sheets/letters.py"></location>
      <location filename="asn_desktop/circulars/sheets/receipts.py"></location>
      <source>Recipients</source>
      <translation>Penerima</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/queries/letter_lists.py"></location>
      <location filename="asn_desktop/circulars/screen/explaining.py"></location>
      <location filename="asn_desktop/circulars/screen/letter_fields.py"></location>
      <location filename="asn_desktop/circulars/sheets/letters.py"></location>
      <source>Stage</source>
      <translation>Tahap</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/queries/letter_lists.py"></location>
      <location filename="asn_desktop/circulars/sheets/letters.py"></location>
      <source>Year</source>
      <translation>Tahun</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/queries/letter_lists.py"></location>
      <location filename="asn_desktop/circulars/sheets/letters.py"></location>
      <source>To look at</source>
      <translation>Perlu ditinjau</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/queries/letter_lists.py"></location>
      <location filename="asn_desktop/circulars/rules/letters.py"></location>
      <source>Explains a replaced version</source>
      <translation>Menjelaskan versi lama</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/queries/letter_lists.py"></location>
      <location filename="asn_desktop/circulars/rules/letters.py"></location>
      <source>Explains a repealed policy</source>
      <translation>Menjelaskan kebijakan yang dicabut</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/queries/letter_lists.py"></location>
      <location filename="asn_desktop/circulars/rules/letters.py"></location>
      <source>Explains a draft</source>
      <translation>Menjelaskan rancangan</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/queries/receipt_lists.py"></location>
      <location filename="asn_desktop/circulars/screen/recipients.py"></location>
      <location filename="asn_desktop/circulars/sheets/receipts.py"></location>
      <location filename="asn_desktop/circulars/wording.py"></location>
      <source>Distribution</source>
      <translation>Distribusi</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/queries/receipt_lists.py"></location>
      <location filename="asn_desktop/circulars/screen/audience_choice.py"></location>
      <location filename="asn_desktop/circulars/screen/sheets_table.py"></location>
      <location filename="asn_desktop/circulars/sheets/receipts.py"></location>
      <location filename="asn_desktop/circulars/wording.py"></location>
      <source>Work unit</source>
      <translation>Unit kerja</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/queries/receipt_lists.py"></location>
      <location filename="asn_desktop/circulars/screen/keying_rows.py"></location>
      <location filename="asn_desktop/circulars/sheets/receipts.py"></location>
      <location filename="asn_desktop/circulars/wording.py"></location>
      <source>Receipt</source>
      <translation>Tanda terima</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/queries/receipt_lists.py"></location>
      <location filename="asn_desktop/circulars/sheets/receipts.py"></location>
      <location filename="asn_desktop/circulars/wording.py"></location>
      <source>State</source>
      <translation>Status</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/rules/audience.py"></location>
      <source>work units</source>
      <translation>unit kerja</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/rules/audience.py"></location>
      <source>kinds of unit</source>
      <translation>jenis unit</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/rules/audience.py"></location>
      <source>kinds of post</source>
      <translation>jenis jabatan</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/rules/audience.py"></location>
      <source>posts</source>
      <translation>jabatan</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/rules/audience.py"></location>
      <source>levels</source>
      <translation>jenjang</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/rules/audience.py"></location>
      <source>echelons</source>
      <translation>eselon</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/rules/audience.py"></location>
      <source>lowest grade</source>
      <translation>golongan terendah</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/rules/audience.py"></location>
      <source>highest grade</source>
      <translation>golongan tertinggi</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/rules/audience.py"></location>
      <source>kinds of employee</source>
      <translation>jenis pegawai</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/rules/audience.py"></location>
      <source>people added</source>
      <translation>orang yang ditambahkan</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/rules/audience.py"></location>
      <source>people left out</source>
      <translation>orang yang dikecualikan</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/rules/audience.py"></location>
      <source>heads of work units</source>
      <translation>kepala unit kerja</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/rules/audience.py"></location>
      <source>employees</source>
      <translation>pegawai</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/rules/audience.py"></location>
      <source>all {who}</source>
      <translation>semua {who}</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/rules/audience.py"></location>
      <source>{who} by {choices}</source>
      <translation>{who} menurut {choices}</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/rules/audience.py"></location>
      <source>The grades of PNS and of PPPK are different scales. Choose both ends from one of them.</source>
      <translation>Golongan PNS dan golongan PPPK berbeda jenjang. Pilih kedua batas dari jenjang yang sama.</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/rules/audience.py"></location>
      <source>The lower grade is above the higher one; exchange them.</source>
      <translation>Golongan terendah melebihi golongan tertinggi; tukar keduanya.</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/rules/codes.py"></location>
      <source>“{text}” is not a row code. Type it as it stands on the receipt sheet, for example {example}.</source>
      <translation>“{text}” bukan kode baris. Ketik seperti tertulis pada lembar tanda terima, misalnya {example}.</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/rules/codes.py"></location>
      <source>The letter at the end of “{text}” is missing; it shows whether the numbers were typed correctly.</source>
      <translation>Huruf di akhir “{text}” belum ada; huruf itu menunjukkan apakah angkanya diketik dengan benar.</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/rules/codes.py"></location>
      <source>“{text}” is mistyped: its letter and its numbers do not fit together. Compare it with the receipt sheet.</source>
      <translation>“{text}” salah ketik: huruf dan angkanya tidak cocok. Bandingkan dengan lembar tanda terima.</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/rules/letters.py"></location>
      <source>The subject is missing.</source>
      <translation>Isian Tentang masih kosong.</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/rules/letters.py"></location>
      <source>Type what the circular is about.</source>
      <translation>Tuliskan tentang apa surat edaran itu.</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/rules/letters.py"></location>
      <source>There is no urgency “{value}”.</source>
      <translation>Tidak ada sifat surat “{value}”.</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/rules/letters.py"></location>
      <source>Choose Biasa, Segera or Sangat Segera.</source>
      <translation>Pilih Biasa, Segera, atau Sangat Segera.</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/rules/letters.py"></location>
      <source>There is no security code “{value}”.</source>
      <translation>Tidak ada kode keamanan “{value}”.</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/rules/letters.py"></location>
      <source>Choose one of: {known}.</source>
      <translation>Pilih salah satu: {known}.</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/rules/letters.py"></location>
      <source>Sections cannot be numbered like this.</source>
      <translation>Penomoran bagian seperti ini tidak tersedia.</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/rules/letters.py"></location>
      <source>An addressee is longer than a paper is wide.</source>
      <translation>Salah satu alamat (Yth.) lebih panjang daripada lebar kertas.</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/rules/letters.py"></location>
      <source>Type each addressee in a line of its own.</source>
      <translation>Ketik setiap tujuan pada baris tersendiri.</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/rules/letters.py"></location>
      <source>{name}, which the circular explains, is not enacted yet.</source>
      <translation>{name} yang dijelaskan surat edaran ini belum ditetapkan.</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/rules/letters.py"></location>
      <source>Enact that first, or let the circular explain another one.</source>
      <translation>Tetapkan dahulu kebijakan itu, atau pilih kebijakan lain.</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/rules/letters.py"></location>
      <source>The date of the circular ({day}) lies before the enactment of {name} ({other}), which it explains.</source>
      <translation>Tanggal surat edaran ({day}) mendahului penetapan {name} ({other}) yang dijelaskannya.</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/rules/letters.py"></location>
      <source>Correct the date of the circular.</source>
      <translation>Perbaiki tanggal surat edaran.</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/rules/letters.py"></location>
      <source>{name} has been replaced by a newer version since this circular.</source>
      <translation>{name} sudah digantikan versi yang lebih baru sejak surat edaran ini.</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/rules/letters.py"></location>
      <source>{name}, which this circular explains, is repealed.</source>
      <translation>{name} yang dijelaskan surat edaran ini sudah dicabut.</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/rules/letters.py"></location>
      <source>{name}, which this circular explains, is not enacted yet.</source>
      <translation>{name} yang dijelaskan surat edaran ini belum ditetapkan.</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/rules/letters.py"></location>
      <source>Look whether it still holds: write a new circular or repeal it.</source>
      <translation>Periksa apakah masih sesuai: buat surat edaran baru atau cabut yang ini.</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/rules/letters.py"></location>
      <source>Enact that first.</source>
      <translation>Tetapkan dahulu kebijakan itu.</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/rules/placeholders.py"></location>
      <source>name of the office</source>
      <translation>nama kantor</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/rules/placeholders.py"></location>
      <source>place of the office</source>
      <translation>kota kantor</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/rules/placeholders.py"></location>
      <source>name of the government</source>
      <translation>nama pemerintah daerah</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/rules/placeholders.py"></location>
      <source>policy with number, year and title</source>
      <translation>kebijakan dengan nomor, tahun, dan judul</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/rules/placeholders.py"></location>
      <source>policy with number and year</source>
      <translation>kebijakan dengan nomor dan tahun</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/rules/placeholders.py"></location>
      <source>kind of the policy</source>
      <translation>jenis kebijakan</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/rules/placeholders.py"></location>
      <source>number of the policy</source>
      <translation>nomor kebijakan</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/rules/placeholders.py"></location>
      <source>year of the policy</source>
      <translation>tahun kebijakan</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/rules/placeholders.py"></location>
      <source>title of the policy</source>
      <translation>judul kebijakan</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/rules/placeholders.py"></location>
      <source>date of its enactment</source>
      <translation>tanggal penetapan kebijakan</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/rules/placeholders.py"></location>
      <source>date from which it is valid</source>
      <translation>tanggal mulai berlaku</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/rules/placeholders.py"></location>
      <source>articles that are explained</source>
      <translation>pasal yang dijelaskan</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/rules/placeholders.py"></location>
      <source>today's date</source>
      <translation>tanggal hari ini</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/rules/placeholders.py"></location>
      <source>this year</source>
      <translation>tahun ini</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/rules/placeholders.py"></location>
      <source>The template has an unknown placeholder: {name}.</source>
      <translation>Templat memuat isian yang tidak dikenal: {name}.</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/rules/placeholders.py"></location>
      <source>Known placeholders are: {known}.</source>
      <translation>Isian yang dikenal: {known}.</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/rules/receipts.py"></location>
      <source>Not yet</source>
      <translation>Belum</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/rules/receipts.py"></location>
      <location filename="asn_desktop/circulars/screen/recipients.py"></location>
      <location filename="asn_desktop/circulars/screen/sheets_table.py"></location>
      <location filename="asn_desktop/circulars/sheets/letters.py"></location>
      <location filename="asn_desktop/circulars/sheets/receipts.py"></location>
      <source>Received</source>
      <translation>Diterima</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/rules/receipts.py"></location>
      <source>Refused</source>
      <translation>Menolak</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/rules/receipts.py"></location>
      <source>Not reached</source>
      <translation>Tidak ditemui</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/rules/receipts.py"></location>
      <source>Open</source>
      <translation>Berjalan</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/rules/receipts.py"></location>
      <source>Closed</source>
      <translation>Ditutup</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/rules/receipts.py"></location>
      <source>Cancelled</source>
      <translation>Dibatalkan</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/rules/receipts.py"></location>
      <source>Type which rows have signed, for example “semua”, “semua kecuali 3, 17” or “1-12, 15”.</source>
      <translation>Ketik baris mana yang sudah menandatangani, misalnya “semua”, “semua kecuali 3, 17” atau “1-12, 15”.</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/rules/receipts.py"></location>
      <source>“{text}” can be read in two ways. Write “semua kecuali …” for all but these rows, or only the rows that have signed.</source>
      <translation>“{text}” dapat dibaca dengan dua cara. Tulis “semua kecuali …” untuk semua selain baris ini, atau hanya baris yang sudah menandatangani.</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/rules/receipts.py"></location>
      <source>Row {row} stands there twice.</source>
      <translation>Baris {row} tertulis dua kali.</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/rules/receipts.py"></location>
      <source>“{text}” is not understood. Write row numbers and ranges with commas between them, for example “1-12, 15” or “kecuali 3 (menolak), 17”.</source>
      <translation>“{text}” tidak dimengerti. Tulis nomor baris dengan koma di antaranya, misalnya “1-12, 15” atau “kecuali 3 (menolak), 17”.</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/rules/receipts.py"></location>
      <source>“{word}” is not known. In parentheses stands menolak, tidak ditemui, belum or diterima; behind a colon there is room for a note: “(tidak ditemui: cuti)”.</source>
      <translation>“{word}” tidak dikenal. Di dalam kurung ditulis menolak, tidak ditemui, belum, atau diterima; setelah titik dua dapat ditulis catatan: “(tidak ditemui: cuti)”.</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/rules/receipts.py"></location>
      <source>“{first}-{last}” runs backwards; write “{last}-{first}”.</source>
      <translation>“{first}-{last}” terbalik; tulis “{last}-{first}”.</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/rules/receipts.py"></location>
      <source>The day of the receipt lies in the future. Type the day on the sheet.</source>
      <translation>Tanggal terima belum tiba. Ketik tanggal yang tertulis pada lembar.</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/rules/receipts.py"></location>
      <source>The day of the receipt is before the day on which the copies went out.</source>
      <translation>Tanggal terima lebih awal daripada tanggal pengiriman.</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/screen/articles.py"></location>
      <source>Articles that are explained</source>
      <translation>Pasal yang dijelaskan</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/screen/audience.py"></location>
      <source>Send to recipients</source>
      <translation>Kirim kepada penerima</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/screen/audience.py"></location>
      <location filename="asn_desktop/circulars/screen/enacting.py"></location>
      <location filename="asn_desktop/circulars/screen/recipients.py"></location>
      <location filename="asn_desktop/circulars/screen/templates.py"></location>
      <source>Back</source>
      <translation>Kembali</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/screen/audience.py"></location>
      <source>Send</source>
      <translation>Kirim</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/screen/audience.py"></location>
      <source>Saved list</source>
      <translation>Daftar tersimpan</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/screen/audience.py"></location>
      <source>Keep as a list…</source>
      <translation>Simpan sebagai daftar…</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/screen/audience.py"></location>
      <source>Remove the list</source>
      <translation>Hapus daftar</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/screen/audience.py"></location>
      <source>Goes out on</source>
      <translation>Dikirim tanggal</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/screen/audience.py"></location>
      <source>Receipts due on</source>
      <translation>Batas kembali tanda terima</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/screen/audience.py"></location>
      <location filename="asn_desktop/circulars/screen/keying_rows.py"></location>
      <location filename="asn_desktop/circulars/sheets/receipts.py"></location>
      <location filename="asn_desktop/circulars/wording.py"></location>
      <source>Note</source>
      <translation>Catatan</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/screen/audience.py"></location>
      <source>(no saved list)</source>
      <translation>(tanpa daftar tersimpan)</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/screen/audience.py"></location>
      <source>Name of the list</source>
      <translation>Nama daftar</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/screen/audience.py"></location>
      <source>Type the days as day-month-year, for example 12-3-2026.</source>
      <translation>Ketik tanggal sebagai hari-bulan-tahun, misalnya 12-3-2026.</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/screen/audience.py"></location>
      <source>Sending</source>
      <translation>Mengirim</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/screen/audience.py"></location>
      <source>Sent to {count} recipients.</source>
      <translation>Dikirim kepada {count} penerima.</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/screen/audience_choice.py"></location>
      <source>Kind of unit</source>
      <translation>Jenis unit</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/screen/audience_choice.py"></location>
      <source>Kind of post</source>
      <translation>Jenis jabatan</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/screen/audience_choice.py"></location>
      <location filename="asn_desktop/circulars/screen/keying_rows.py"></location>
      <location filename="asn_desktop/circulars/sheets/receipts.py"></location>
      <location filename="asn_desktop/circulars/wording.py"></location>
      <source>Post</source>
      <translation>Jabatan</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/screen/audience_choice.py"></location>
      <source>Level</source>
      <translation>Jenjang</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/screen/audience_choice.py"></location>
      <source>Echelon</source>
      <translation>Eselon</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/screen/audience_choice.py"></location>
      <source>Kind of employee</source>
      <translation>Jenis pegawai</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/screen/audience_choice.py"></location>
      <source>Every employee</source>
      <translation>Setiap pegawai</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/screen/audience_choice.py"></location>
      <source>One copy for the head of each unit</source>
      <translation>Satu salinan untuk kepala setiap unit</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/screen/audience_choice.py"></location>
      <source>from the lowest grade</source>
      <translation>dari golongan terendah</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/screen/audience_choice.py"></location>
      <source>to the highest grade</source>
      <translation>sampai golongan tertinggi</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/screen/audience_choice.py"></location>
      <source>Only who is at work</source>
      <translation>Hanya yang aktif</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/screen/audience_choice.py"></location>
      <source>Legal status active, or nothing known of it</source>
      <translation>Kedudukan hukum aktif, atau belum diketahui</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/screen/audience_choice.py"></location>
      <source>Also these people</source>
      <translation>Tambah orang ini</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/screen/audience_choice.py"></location>
      <source>Not these people</source>
      <translation>Kecualikan orang ini</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/screen/audience_choice.py"></location>
      <source>Grade</source>
      <translation>Golongan</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/screen/audience_choice.py"></location>
      <source>{count} recipients on {sheets} receipt sheets</source>
      <translation>{count} penerima pada {sheets} lembar tanda terima</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/screen/audience_choice.py"></location>
      <source>Without a work unit: {count}. They get a receipt sheet of their own, “Tanpa unit”: {names}</source>
      <translation>Tanpa unit kerja: {count}. Mereka mendapat lembar tanda terima tersendiri, “Tanpa unit”: {names}</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/screen/circulars.py"></location>
      <source>circulars</source>
      <translation>surat edaran</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/screen/circulars.py"></location>
      <source>New</source>
      <translation>Baru</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/screen/circulars.py"></location>
      <location filename="asn_desktop/circulars/screen/new_circular.py"></location>
      <source>New circular</source>
      <translation>Surat edaran baru</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/screen/circulars.py"></location>
      <source>number, subject…</source>
      <translation>nomor, tentang…</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/screen/circulars.py"></location>
      <source>No circulars yet. Write the first one from a template.</source>
      <translation>Belum ada surat edaran. Buat yang pertama dari templat.</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/screen/circulars.py"></location>
      <source>Enact with a number…</source>
      <translation>Tetapkan dengan nomor…</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/screen/circulars.py"></location>
      <source>Reserve the next number</source>
      <translation>Pesan nomor berikutnya</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/screen/circulars.py"></location>
      <source>{number} (reserved)</source>
      <translation>{number} (dipesan)</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/screen/circulars.py"></location>
      <source>none yet</source>
      <translation>belum ada</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/screen/circulars.py"></location>
      <source>A circular is begun from a template.</source>
      <translation>Surat edaran baru dimulai dari templat.</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/screen/circulars.py"></location>
      <location filename="asn_desktop/circulars/screen/templates.py"></location>
      <location filename="asn_desktop/circulars/wording.py"></location>
      <source>Text</source>
      <translation>Naskah</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/screen/circulars.py"></location>
      <location filename="asn_desktop/circulars/screen/explaining.py"></location>
      <location filename="asn_desktop/circulars/wording.py"></location>
      <source>Articles</source>
      <translation>Pasal</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/screen/circulars.py"></location>
      <source>Stages</source>
      <translation>Tahap</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/screen/circulars.py"></location>
      <location filename="asn_desktop/circulars/screen/letter_fields.py"></location>
      <location filename="asn_desktop/circulars/sheets/letters.py"></location>
      <location filename="asn_desktop/circulars/sheets/receipts.py"></location>
      <location filename="asn_desktop/circulars/wording.py"></location>
      <source>Number</source>
      <translation>Nomor</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/screen/circulars.py"></location>
      <source>Templates…</source>
      <translation>Templat…</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/screen/circulars.py"></location>
      <source>Choose a circular in the list first.</source>
      <translation>Pilih dahulu surat edaran di daftar.</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/screen/circulars.py"></location>
      <source>Enacted under the number {number}.</source>
      <translation>Ditetapkan dengan nomor {number}.</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/screen/circulars.py"></location>
      <source>{number} is reserved.</source>
      <translation>{number} sudah dipesan.</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/screen/circulars.py"></location>
      <source>Reserving a number</source>
      <translation>Memesan nomor</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/screen/circulars.py"></location>
      <source>Drop the selected circulars ({count})?</source>
      <translation>Hapus rancangan surat edaran yang dipilih ({count})?</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/screen/circulars.py"></location>
      <source>Only drafts can be dropped. Their reserved numbers stay in the book as cancelled. This can be undone.</source>
      <translation>Hanya rancangan yang dapat dihapus. Nomor yang sudah dipesan tetap ada di buku sebagai nomor batal. Penghapusan dapat diurungkan.</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/screen/enacting.py"></location>
      <source>Enact the circular</source>
      <translation>Tetapkan surat edaran</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/screen/enacting.py"></location>
      <source>&amp;Date of the circular</source>
      <translation>&amp;Tanggal surat edaran</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/screen/enacting.py"></location>
      <source>&amp;Last day on which it holds</source>
      <translation>&amp;Berlaku sampai</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/screen/enacting.py"></location>
      <source>Empty: until it is repealed</source>
      <translation>Kosong: sampai dicabut</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/screen/enacting.py"></location>
      <source>N&amp;ote</source>
      <translation>&amp;Catatan</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/screen/enacting.py"></location>
      <source>Needed where stages are skipped or a warning is passed.</source>
      <translation>Wajib bila ada tahap yang dilewati atau peringatan yang diabaikan.</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/screen/enacting.py"></location>
      <source>&amp;Enact</source>
      <translation>&amp;Tetapkan</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/screen/enacting.py"></location>
      <source>&amp;Next number of the counter</source>
      <translation>Nomor &amp;berikutnya</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/screen/enacting.py"></location>
      <source>A number that was &amp;reserved</source>
      <translation>Nomor yang sudah di&amp;pesan</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/screen/enacting.py"></location>
      <source>&amp;Typed (from SRIKANDI)</source>
      <translation>&amp;Diketik (dari SRIKANDI)</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/screen/enacting.py"></location>
      <source>Reserved number</source>
      <translation>Nomor yang dipesan</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/screen/enacting.py"></location>
      <source>Number as it was given</source>
      <translation>Nomor sebagaimana diberikan</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/screen/enacting.py"></location>
      <source>Type the date as 31-12-2026.</source>
      <translation>Ketik tanggal seperti 31-12-2026.</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/screen/enacting.py"></location>
      <source>Number: {number}</source>
      <translation>Nomor: {number}</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/screen/enacting.py"></location>
      <source>Enacting</source>
      <translation>Menetapkan</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/screen/explaining.py"></location>
      <source>Circulars that explain this policy</source>
      <translation>Surat edaran yang menjelaskan kebijakan ini</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/screen/explaining.py"></location>
      <location filename="asn_desktop/circulars/screen/letter_fields.py"></location>
      <location filename="asn_desktop/circulars/sheets/letters.py"></location>
      <location filename="asn_desktop/circulars/wording.py"></location>
      <source>Date</source>
      <translation>Tanggal</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/screen/explaining.py"></location>
      <location filename="asn_desktop/circulars/sheets/receipts.py"></location>
      <location filename="asn_desktop/circulars/wording.py"></location>
      <source>Version</source>
      <translation>Versi</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/screen/explaining.py"></location>
      <source>&amp;New circular…</source>
      <translation>Surat edaran &amp;baru…</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/screen/explaining.py"></location>
      <source>all of it</source>
      <translation>seluruhnya</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/screen/explaining.py"></location>
      <source>Circulars that explain what has changed since: {count}.</source>
      <translation>Surat edaran yang menjelaskan ketentuan yang sudah berubah: {count}.</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/screen/explaining.py"></location>
      <source>Every circular explains the version in force.</source>
      <translation>Semua surat edaran menjelaskan versi yang berlaku.</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/screen/explaining.py"></location>
      <source>No circular explains this policy yet.</source>
      <translation>Belum ada surat edaran yang menjelaskan kebijakan ini.</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/screen/explaining.py"></location>
      <source>Only a version in force is explained. Enact it first.</source>
      <translation>Hanya versi yang berlaku yang dijelaskan. Tetapkan dahulu.</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/screen/explains.py"></location>
      <source>&amp;Save the articles</source>
      <translation>&amp;Simpan pasal</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/screen/explains.py"></location>
      <source>This circular explains no policy of the register. Choose one in the tab Data.</source>
      <translation>Surat edaran ini tidak menjelaskan kebijakan dalam register. Pilih kebijakannya di tab Data.</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/screen/explains.py"></location>
      <source>Explains {name}. Tick the articles; none ticked means all of it.</source>
      <translation>Menjelaskan {name}. Centang pasalnya; tanpa centang berarti seluruhnya.</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/screen/explains.py"></location>
      <location filename="asn_desktop/circulars/screen/recipients.py"></location>
      <location filename="asn_desktop/circulars/screen/templates.py"></location>
      <source>Saving</source>
      <translation>Menyimpan</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/screen/explains.py"></location>
      <location filename="asn_desktop/circulars/screen/recipients.py"></location>
      <location filename="asn_desktop/circulars/screen/templates.py"></location>
      <source>Saved.</source>
      <translation>Tersimpan.</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/screen/keying.py"></location>
      <source>Receipts of distribution {number}</source>
      <translation>Tanda terima distribusi {number}</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/screen/keying.py"></location>
      <location filename="asn_desktop/circulars/screen/templates.py"></location>
      <source>Close</source>
      <translation>Tutup</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/screen/keying.py"></location>
      <source>Keep and next sheet</source>
      <translation>Simpan, lembar berikutnya</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/screen/keying.py"></location>
      <location filename="asn_desktop/circulars/screen/sheets_table.py"></location>
      <location filename="asn_desktop/circulars/sheets/receipts.py"></location>
      <location filename="asn_desktop/circulars/wording.py"></location>
      <source>Sheet</source>
      <translation>Lembar</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/screen/keying.py"></location>
      <source>Sheet before (Ctrl+PgUp)</source>
      <translation>Lembar sebelumnya (Ctrl+PgUp)</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/screen/keying.py"></location>
      <source>Next sheet (Ctrl+PgDn)</source>
      <translation>Lembar berikutnya (Ctrl+PgDn)</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/screen/keying.py"></location>
      <source>semua · semua kecuali 3, 17 · 1-12, 15 · 3 (menolak) · row code</source>
      <translation>semua · semua kecuali 3, 17 · 1-12, 15 · 3 (menolak) · kode baris</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/screen/keying.py"></location>
      <source>Who has signed</source>
      <translation>Siapa yang sudah menandatangani</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/screen/keying.py"></location>
      <source>On</source>
      <translation>Tanggal</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/screen/keying.py"></location>
      <source>Brought by</source>
      <translation>Dibawa oleh</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/screen/keying.py"></location>
      <source>Sheet {number}: {name} – {received} of {total}</source>
      <translation>Lembar {number}: {name} – {received} dari {total}</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/screen/keying.py"></location>
      <source>Rows that change: {count}. Enter keeps them.</source>
      <translation>Baris yang berubah: {count}. Enter menyimpannya.</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/screen/keying.py"></location>
      <source>Type a line, or press the space bar on a row. Enter goes to the next sheet.</source>
      <translation>Ketik satu baris, atau tekan spasi pada sebuah baris. Enter menuju lembar berikutnya.</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/screen/keying.py"></location>
      <source>{code} belongs to another distribution; this is number {number}.</source>
      <translation>{code} termasuk distribusi lain; ini nomor {number}.</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/screen/keying.py"></location>
      <source>Type the day of the receipt, for example 12-3-2026.</source>
      <translation>Ketik tanggal terima, misalnya 12-3-2026.</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/screen/keying.py"></location>
      <source>Keeping</source>
      <translation>Menyimpan</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/screen/keying_rows.py"></location>
      <source>No.</source>
      <translation>No.</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/screen/keying_rows.py"></location>
      <location filename="asn_desktop/circulars/sheets/receipts.py"></location>
      <location filename="asn_desktop/circulars/wording.py"></location>
      <source>Name</source>
      <translation>Nama</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/screen/keying_rows.py"></location>
      <location filename="asn_desktop/circulars/sheets/receipts.py"></location>
      <location filename="asn_desktop/circulars/wording.py"></location>
      <source>NIP</source>
      <translation>NIP</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/screen/keying_rows.py"></location>
      <location filename="asn_desktop/circulars/sheets/receipts.py"></location>
      <location filename="asn_desktop/circulars/wording.py"></location>
      <source>Received on</source>
      <translation>Tanggal terima</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/screen/keying_rows.py"></location>
      <location filename="asn_desktop/circulars/sheets/receipts.py"></location>
      <location filename="asn_desktop/circulars/wording.py"></location>
      <source>Brought or signed by</source>
      <translation>Pembawa</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/screen/keying_rows.py"></location>
      <source>Rows of the sheet</source>
      <translation>Baris lembar ini</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/screen/letter_fields.py"></location>
      <source>Head of the letter</source>
      <translation>Bagian kepala surat</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/screen/letter_fields.py"></location>
      <source>End of the letter</source>
      <translation>Bagian akhir surat</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/screen/letter_fields.py"></location>
      <source>Layout</source>
      <translation>Tata letak</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/screen/letter_fields.py"></location>
      <location filename="asn_desktop/circulars/sheets/letters.py"></location>
      <location filename="asn_desktop/circulars/wording.py"></location>
      <source>Subject</source>
      <translation>Tentang</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/screen/letter_fields.py"></location>
      <source>What stands below “tentang”</source>
      <translation>Yang tercantum di bawah kata “tentang”</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/screen/letter_fields.py"></location>
      <location filename="asn_desktop/circulars/sheets/letters.py"></location>
      <location filename="asn_desktop/circulars/wording.py"></location>
      <source>Explains</source>
      <translation>Menjelaskan</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/screen/letter_fields.py"></location>
      <source>A version of a policy; its articles in the tab Articles</source>
      <translation>Versi suatu kebijakan; pasalnya pada tab Pasal</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/screen/letter_fields.py"></location>
      <location filename="asn_desktop/circulars/sheets/letters.py"></location>
      <location filename="asn_desktop/circulars/wording.py"></location>
      <source>Classification</source>
      <translation>Klasifikasi</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/screen/letter_fields.py"></location>
      <source>Unit that drafts it</source>
      <translation>Unit pemrakarsa</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/screen/letter_fields.py"></location>
      <location filename="asn_desktop/circulars/wording.py"></location>
      <source>Place</source>
      <translation>Tempat</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/screen/letter_fields.py"></location>
      <source>Empty: that of the enactment</source>
      <translation>Kosong: tanggal penetapan</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/screen/letter_fields.py"></location>
      <location filename="asn_desktop/circulars/wording.py"></location>
      <source>Addressees (Yth.)</source>
      <translation>Yth.</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/screen/letter_fields.py"></location>
      <source>One a line; they are numbered where they are several.</source>
      <translation>Satu per baris; diberi nomor bila lebih dari satu.</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/screen/letter_fields.py"></location>
      <location filename="asn_desktop/circulars/wording.py"></location>
      <source>At</source>
      <translation>Di</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/screen/letter_fields.py"></location>
      <location filename="asn_desktop/circulars/wording.py"></location>
      <source>Closing</source>
      <translation>Penutup</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/screen/letter_fields.py"></location>
      <location filename="asn_desktop/circulars/wording.py"></location>
      <source>Signing official</source>
      <translation>Pejabat penanda tangan</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/screen/letter_fields.py"></location>
      <source>Empty: whoever signs on the date of the letter</source>
      <translation>Kosong: pejabat yang berwenang pada tanggal surat</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/screen/letter_fields.py"></location>
      <location filename="asn_desktop/circulars/wording.py"></location>
      <source>Copies to (tembusan)</source>
      <translation>Tembusan</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/screen/letter_fields.py"></location>
      <source>One a line; empty: no copies</source>
      <translation>Satu per baris; kosong: tanpa tembusan</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/screen/letter_fields.py"></location>
      <location filename="asn_desktop/circulars/sheets/letters.py"></location>
      <location filename="asn_desktop/circulars/wording.py"></location>
      <source>Security</source>
      <translation>Keamanan</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/screen/letter_fields.py"></location>
      <location filename="asn_desktop/circulars/sheets/letters.py"></location>
      <location filename="asn_desktop/circulars/wording.py"></location>
      <source>Urgency</source>
      <translation>Sifat</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/screen/letter_fields.py"></location>
      <location filename="asn_desktop/circulars/wording.py"></location>
      <source>Numbers of sections</source>
      <translation>Penomoran bagian</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/screen/letter_fields.py"></location>
      <location filename="asn_desktop/circulars/wording.py"></location>
      <source>Distribution list as annex</source>
      <translation>Daftar distribusi sebagai lampiran</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/screen/letter_fields.py"></location>
      <location filename="asn_desktop/circulars/wording.py"></location>
      <source>yes</source>
      <translation>ya</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/screen/letter_fields.py"></location>
      <location filename="asn_desktop/circulars/wording.py"></location>
      <source>no</source>
      <translation>tidak</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/screen/letter_fields.py"></location>
      <location filename="asn_desktop/circulars/wording.py"></location>
      <source>Paper</source>
      <translation>Kertas</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/screen/letter_fields.py"></location>
      <source>Empty: as the office</source>
      <translation>Kosong: seperti kantor</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/screen/new_circular.py"></location>
      <source>Cancel</source>
      <translation>Batal</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/screen/new_circular.py"></location>
      <source>&amp;Back</source>
      <translation>&amp;Kembali</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/screen/new_circular.py"></location>
      <source>&amp;Next</source>
      <translation>&amp;Lanjut</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/screen/new_circular.py"></location>
      <source>&amp;Template</source>
      <translation>&amp;Templat</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/screen/new_circular.py"></location>
      <source>number or title of the policy…</source>
      <translation>nomor atau judul kebijakan…</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/screen/new_circular.py"></location>
      <source>&amp;Policy that it explains</source>
      <translation>&amp;Kebijakan yang dijelaskan</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/screen/new_circular.py"></location>
      <source>Empty: it explains no policy of the register.</source>
      <translation>Kosong: tidak menjelaskan kebijakan dalam register.</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/screen/new_circular.py"></location>
      <source>&amp;Articles</source>
      <translation>&amp;Pasal</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/screen/new_circular.py"></location>
      <source>None ticked: the whole policy.</source>
      <translation>Tanpa centang: seluruh kebijakan.</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/screen/new_circular.py"></location>
      <source>&amp;Subject</source>
      <translation>T&amp;entang</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/screen/new_circular.py"></location>
      <source>Empty: as in the template.</source>
      <translation>Kosong: seperti pada templat.</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/screen/new_circular.py"></location>
      <source>1 of 2: the template</source>
      <translation>1 dari 2: templat</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/screen/new_circular.py"></location>
      <source>2 of 2: what it explains</source>
      <translation>2 dari 2: yang dijelaskan</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/screen/new_circular.py"></location>
      <source>&amp;Make</source>
      <translation>&amp;Buat</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/screen/new_circular.py"></location>
      <location filename="asn_desktop/circulars/screen/templates.py"></location>
      <source>Reading</source>
      <translation>Membaca</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/screen/new_circular.py"></location>
      <source>(empty circular)</source>
      <translation>(surat edaran kosong)</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/screen/new_circular.py"></location>
      <source>An empty circular needs a subject.</source>
      <translation>Surat edaran kosong memerlukan isian Tentang.</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/screen/new_circular.py"></location>
      <source>Choose the policy from the list, or empty the box.</source>
      <translation>Pilih kebijakan dari daftar, atau kosongkan isian.</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/screen/new_circular.py"></location>
      <source>Making the circular</source>
      <translation>Membuat surat edaran</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/screen/people_box.py"></location>
      <source>Type a name or NIP…</source>
      <translation>Ketik nama atau NIP…</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/screen/people_box.py"></location>
      <source>Del takes the selected person away</source>
      <translation>Del menghapus orang yang dipilih</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/screen/receipt_outputs.py"></location>
      <source>Only the selected receipt sheets…</source>
      <translation>Hanya lembar tanda terima yang dipilih…</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/screen/receipt_outputs.py"></location>
      <source>Import receipts…</source>
      <translation>Impor tanda terima…</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/screen/receipt_outputs.py"></location>
      <source>Export receipts…</source>
      <translation>Ekspor tanda terima…</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/screen/receipt_outputs.py"></location>
      <source>Saved as {path}</source>
      <translation>Tersimpan sebagai {path}</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/screen/receipt_outputs.py"></location>
      <source>Writing {name}</source>
      <translation>Menulis {name}</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/screen/recipients.py"></location>
      <source>Send…</source>
      <translation>Kirim…</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/screen/recipients.py"></location>
      <source>More</source>
      <translation>Lainnya</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/screen/recipients.py"></location>
      <source>Key receipts…</source>
      <translation>Catat tanda terima…</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/screen/recipients.py"></location>
      <source>Print</source>
      <translation>Cetak</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/screen/recipients.py"></location>
      <source>Add who joined since</source>
      <translation>Tambah pegawai yang menyusul</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/screen/recipients.py"></location>
      <source>Change the day receipts are due…</source>
      <translation>Ubah batas kembali…</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/screen/recipients.py"></location>
      <source>Close: no more receipts</source>
      <translation>Tutup: tidak menunggu lagi</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/screen/recipients.py"></location>
      <source>Cancel the distribution…</source>
      <translation>Batalkan distribusi…</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/screen/recipients.py"></location>
      <source>Open again</source>
      <translation>Buka kembali</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/screen/recipients.py"></location>
      <source>It has not gone out yet. Send chooses the recipients and makes their receipt sheets.</source>
      <translation>Naskah ini belum dikirim. Kirim memilih penerima dan membuat lembar tanda terimanya.</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/screen/recipients.py"></location>
      <source>Recipients can be chosen when a version is in force.</source>
      <translation>Penerima dapat dipilih setelah ada versi yang berlaku.</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/screen/recipients.py"></location>
      <source>Version {number}</source>
      <translation>Versi {number}</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/screen/recipients.py"></location>
      <source>Recipients added: {count}</source>
      <translation>Penerima ditambahkan: {count}</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/screen/recipients.py"></location>
      <source>Nobody has joined since; nothing was changed.</source>
      <translation>Tidak ada pegawai yang menyusul; tidak ada yang berubah.</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/screen/recipients.py"></location>
      <source>Adding recipients</source>
      <translation>Menambah penerima</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/screen/recipients.py"></location>
      <source>Receipts are due on (day-month-year)</source>
      <translation>Batas kembali tanda terima (hari-bulan-tahun)</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/screen/recipients.py"></location>
      <source>Cancel the distribution</source>
      <translation>Batalkan distribusi</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/screen/recipients.py"></location>
      <source>Cancel distribution {number}?</source>
      <translation>Batalkan distribusi {number}?</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/screen/recipients.py"></location>
      <source>The receipts are no longer needed. Who was asked and what came back stays on record.</source>
      <translation>Tanda terimanya tidak diperlukan lagi. Penerima dan tanda terima yang sudah kembali tetap tercatat.</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/screen/recipients.py"></location>
      <source>Distribution {number} · {day} · {state}</source>
      <translation>Distribusi {number} · {day} · {state}</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/screen/recipients.py"></location>
      <source>Received: {counted}</source>
      <translation>Diterima: {counted}</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/screen/recipients.py"></location>
      <source>refused: {count}</source>
      <translation>menolak: {count}</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/screen/recipients.py"></location>
      <source>not reached: {count}</source>
      <translation>tidak ditemui: {count}</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/screen/recipients.py"></location>
      <source>not yet: {count}</source>
      <translation>belum: {count}</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/screen/recipients.py"></location>
      <source>due on {day}</source>
      <translation>batas {day}</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/screen/recipients.py"></location>
      <source>overdue</source>
      <translation>lewat batas</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/screen/recipients.py"></location>
      <source>old version {number}: another one has replaced it</source>
      <translation>versi lama ({number}): sudah diganti versi lain</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/screen/sheets_table.py"></location>
      <source>{received} of {total}</source>
      <translation>{received} dari {total}</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/screen/templates.py"></location>
      <source>Templates of circulars</source>
      <translation>Templat surat edaran</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/screen/templates.py"></location>
      <source>Words of the letter</source>
      <translation>Isi surat</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/screen/templates.py"></location>
      <location filename="asn_desktop/circulars/wording.py"></location>
      <source>Letterhead</source>
      <translation>Kop surat</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/screen/templates.py"></location>
      <source>&amp;New template</source>
      <translation>Templat &amp;baru</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/screen/templates.py"></location>
      <source>&amp;Remove…</source>
      <translation>&amp;Hapus…</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/screen/templates.py"></location>
      <source>&amp;Save</source>
      <translation>&amp;Simpan</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/screen/templates.py"></location>
      <source>N&amp;ame of the template</source>
      <translation>&amp;Nama templat</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/screen/templates.py"></location>
      <source>S&amp;ubject</source>
      <translation>T&amp;entang</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/screen/templates.py"></location>
      <source>C&amp;lassification</source>
      <translation>&amp;Klasifikasi</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/screen/templates.py"></location>
      <source>Nu&amp;mbers of sections</source>
      <translation>Peno&amp;moran bagian</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/screen/templates.py"></location>
      <source>A&amp;ddressees, one a line</source>
      <translation>&amp;Yth., satu per baris</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/screen/templates.py"></location>
      <source>&amp;Closing</source>
      <translation>&amp;Penutup</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/screen/templates.py"></location>
      <source>Copies &amp;to, one a line</source>
      <translation>&amp;Tembusan, satu per baris</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/screen/templates.py"></location>
      <source>L&amp;ines of its own letterhead</source>
      <translation>&amp;Baris kop tersendiri</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/screen/templates.py"></location>
      <source>Empty: the letterhead of the office. For a mayor's letter: WALI KOTA {kota}</source>
      <translation>Kosong: kop kantor. Untuk surat Wali Kota: WALI KOTA {kota}</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/screen/templates.py"></location>
      <source>Emblem above the lines, in the middle</source>
      <translation>Lambang di atas baris kop, di tengah</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/screen/templates.py"></location>
      <source>PNG or JPEG, also dropped here; only with own lines.</source>
      <translation>PNG atau JPEG, boleh diseret ke sini; hanya dengan baris kop tersendiri.</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/screen/templates.py"></location>
      <source>Insert a placeholder</source>
      <translation>Sisipkan isian otomatis</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/screen/templates.py"></location>
      <source>Remove the template “{name}”?</source>
      <translation>Hapus templat “{name}”?</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/screen/templates.py"></location>
      <source>Remove</source>
      <translation>Hapus</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/screen/templates.py"></location>
      <source>This can be undone.</source>
      <translation>Penghapusan dapat diurungkan.</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/screen/templates.py"></location>
      <source>Removing</source>
      <translation>Menghapus</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/screen/templates.py"></location>
      <source>Pictures ({kinds})</source>
      <translation>Gambar ({kinds})</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/screen/templates.py"></location>
      <source>Choose the emblem</source>
      <translation>Pilih lambang</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/sheets/receipts.py"></location>
      <source>This is not known as what becomes of a copy.</source>
      <translation>Status tanda terima ini tidak dikenal.</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/sheets/receipts.py"></location>
      <source>Write Diterima, Menolak, Tidak ditemui or Belum.</source>
      <translation>Tulis Diterima, Menolak, Tidak ditemui, atau Belum.</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/sheets/receipts.py"></location>
      <source>Row code</source>
      <translation>Kode baris</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/sheets/receipts.py"></location>
      <source>As it stands on the receipt sheet, for example 12-3-17-C.</source>
      <translation>Seperti tertulis pada lembar tanda terima, misalnya 12-3-17-C.</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/sheets/receipts.py"></location>
      <source>Names the recipient where the row code is missing.</source>
      <translation>Menunjuk penerima bila kode baris kosong.</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/sheets/receipts.py"></location>
      <location filename="asn_desktop/circulars/wording.py"></location>
      <source>Sheet of</source>
      <translation>Tujuan lembar</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/sheets/receipts.py"></location>
      <source>A date beside nothing or “Belum” means received.</source>
      <translation>Tanggal di samping sel kosong atau “Belum” berarti diterima.</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/sheets/receipts.py"></location>
      <source>A running number means nothing outside its list.</source>
      <translation>Nomor urut tidak berarti di luar daftarnya.</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/sheets/receipts.py"></location>
      <source>About</source>
      <translation>Tentang</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/sheets/receipts.py"></location>
      <location filename="asn_desktop/circulars/wording.py"></location>
      <source>Sent on</source>
      <translation>Tanggal kirim</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/sheets/receipts.py"></location>
      <location filename="asn_desktop/circulars/wording.py"></location>
      <source>Due on</source>
      <translation>Batas kembali</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/wording.py"></location>
      <source>none</source>
      <translation>belum ada</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/wording.py"></location>
      <source>keyed</source>
      <translation>diketik</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/wording.py"></location>
      <source>imported</source>
      <translation>diimpor</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/wording.py"></location>
      <source>list of recipients</source>
      <translation>daftar penerima</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/wording.py"></location>
      <source>Chosen by</source>
      <translation>Dipilih menurut</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/wording.py"></location>
      <source>distribution</source>
      <translation>distribusi</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/wording.py"></location>
      <source>Fingerprint of the paper</source>
      <translation>Sidik naskah</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/wording.py"></location>
      <source>recipient</source>
      <translation>penerima</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/wording.py"></location>
      <source>Row</source>
      <translation>Baris</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/wording.py"></location>
      <source>How it came in</source>
      <translation>Cara masuk</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/wording.py"></location>
      <source>{count} articles</source>
      <translation>{count} pasal</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/wording.py"></location>
      <source>{count} parts</source>
      <translation>{count} bagian</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/wording.py"></location>
      <source>a picture of {size} KB</source>
      <translation>gambar {size} KB</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/wording.py"></location>
      <source>letter of a circular</source>
      <translation>surat edaran</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/wording.py"></location>
      <source>Template</source>
      <translation>Templat</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/wording.py"></location>
      <source>template of circulars</source>
      <translation>templat surat edaran</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/wording.py"></location>
      <source>Emblem</source>
      <translation>Lambang</translation>
    </message>
  </context>
  <context>
    <name>cli</name>
    <message>
      <location filename="asn_desktop/cli/accounts.py"></location>
      <source>See the accounts</source>
      <translation>Melihat daftar akun</translation>
    </message>
    <message>
      <location filename="asn_desktop/cli/accounts.py"></location>
      <source>closed</source>
      <translation>ditutup</translation>
    </message>
    <message>
      <location filename="asn_desktop/cli/accounts.py"></location>
      <source>{login} can work with the office now.</source>
      <translation>{login} sekarang dapat bekerja dengan kantor ini.</translation>
    </message>
    <message>
      <location filename="asn_desktop/cli/accounts.py"></location>
      <source>{login} has a new passphrase.</source>
      <translation>{login} sudah mendapat kata sandi baru.</translation>
    </message>
    <message>
      <location filename="asn_desktop/cli/accounts.py"></location>
      <source>There is no account “{login}”. Known accounts: {known}.</source>
      <translation>Tidak ada akun “{login}”. Akun yang ada: {known}.</translation>
    </message>
    <message>
      <location filename="asn_desktop/cli/accounts.py"></location>
      <source>“{name}” is not the name or code of exactly one unit.</source>
      <translation>“{name}” bukan nama atau kode satu unit tertentu.</translation>
    </message>
    <message>
      <location filename="asn_desktop/cli/console.py"></location>
      <source>There is no office yet at {path}. Make one with: asn-desktop office create {path}</source>
      <translation>Belum ada kantor di {path}. Buat dengan perintah: asn-desktop office create {path}</translation>
    </message>
    <message>
      <location filename="asn_desktop/cli/console.py"></location>
      <location filename="asn_desktop/cli/imports.py"></location>
      <source>“{text}” is not of the form FIELD=VALUE.</source>
      <translation>“{text}” tidak berbentuk FIELD=VALUE (nama isian, tanda sama dengan, nilai).</translation>
    </message>
    <message>
      <location filename="asn_desktop/cli/console.py"></location>
      <source>The name “{name}” must end in {endings}.</source>
      <translation>Nama “{name}” harus berakhir dengan {endings}.</translation>
    </message>
    <message>
      <location filename="asn_desktop/cli/demo.py"></location>
      <source>Making the practice office …</source>
      <translation>Membuat kantor latihan …</translation>
    </message>
    <message>
      <location filename="asn_desktop/cli/demo.py"></location>
      <location filename="asn_desktop/cli/demo_competencies.py"></location>
      <source>Importing {file} …</source>
      <translation>Mengimpor {file} …</translation>
    </message>
    <message>
      <location filename="asn_desktop/cli/demo.py"></location>
      <source>Printing the circular, its copies and receipts …</source>
      <translation>Mencetak surat edaran, salinan, dan tanda terimanya …</translation>
    </message>
    <message>
      <location filename="asn_desktop/cli/demo.py"></location>
      <source>Imported: {added} new, {changed} changed, {refused} refused rows.</source>
      <translation>Selesai diimpor: {added} baru, {changed} berubah, {refused} baris ditolak.</translation>
    </message>
    <message>
      <location filename="asn_desktop/cli/demo.py"></location>
      <source>Everything is in {folder}:</source>
      <translation>Semua hasil ada di {folder}:</translation>
    </message>
    <message>
      <location filename="asn_desktop/cli/demo.py"></location>
      <source>{path} is not a practice office. Choose another folder.</source>
      <translation>{path} bukan kantor latihan. Pilih folder lain.</translation>
    </message>
    <message>
      <location filename="asn_desktop/cli/demo.py"></location>
      <source>The screens could not be drawn on this computer.</source>
      <translation>Gambar layar tidak dapat dibuat di komputer ini.</translation>
    </message>
    <message>
      <location filename="asn_desktop/cli/demo_competencies.py"></location>
      <source>Printing the competency map and profiles …</source>
      <translation>Mencetak peta dan profil kompetensi …</translation>
    </message>
    <message>
      <location filename="asn_desktop/cli/founding.py"></location>
      <source>The office is in {path}.</source>
      <translation>Kantor ada di {path}.</translation>
    </message>
    <message>
      <location filename="asn_desktop/cli/founding.py"></location>
      <source>The office in {path} is encrypted now.</source>
      <translation>Kantor di {path} sekarang terenkripsi.</translation>
    </message>
    <message>
      <location filename="asn_desktop/cli/founding.py"></location>
      <location filename="asn_desktop/cli/moving.py"></location>
      <source>Recovery key: {key}</source>
      <translation>Kunci pemulihan: {key}</translation>
    </message>
    <message>
      <location filename="asn_desktop/cli/founding.py"></location>
      <source>Write it down and keep it in a safe place, not beside the computer: it opens the office when every passphrase is lost, and it is shown only now.</source>
      <translation>Catat dan simpan di tempat aman, jangan di dekat komputer: kunci ini membuka kantor bila semua kata sandi hilang, dan hanya ditampilkan sekarang.</translation>
    </message>
    <message>
      <location filename="asn_desktop/cli/founding.py"></location>
      <source>Name the administrator who gets the new passphrase: --user NAME</source>
      <translation>Sebutkan administrator yang mendapat kata sandi baru: --user NAMA</translation>
    </message>
    <message>
      <location filename="asn_desktop/cli/founding.py"></location>
      <source>The passphrase was changed.</source>
      <translation>Kata sandi sudah diganti.</translation>
    </message>
    <message>
      <location filename="asn_desktop/cli/imports.py"></location>
      <source>The refused rows are in {path}.</source>
      <translation>Baris yang ditolak ada di {path}.</translation>
    </message>
    <message>
      <location filename="asn_desktop/cli/imports.py"></location>
      <source>The refused rows need a file of their own: --rejected OUT.xlsx</source>
      <translation>Baris yang ditolak memerlukan berkas tersendiri: --rejected HASIL.xlsx</translation>
    </message>
    <message>
      <location filename="asn_desktop/cli/imports.py"></location>
      <source>The file has no column “{heading}”. Its columns: {known}.</source>
      <translation>Berkas ini tidak mempunyai kolom “{heading}”. Kolom yang ada: {known}.</translation>
    </message>
    <message>
      <location filename="asn_desktop/cli/imports.py"></location>
      <source>Several columns are called “{heading}”. Name one by its letter: {letters}.</source>
      <translation>Beberapa kolom berjudul “{heading}”. Sebutkan salah satu dengan hurufnya: {letters}.</translation>
    </message>
    <message>
      <location filename="asn_desktop/cli/imports.py"></location>
      <source>Trial run: nothing was written.</source>
      <translation>Uji coba: tidak ada yang disimpan.</translation>
    </message>
    <message>
      <location filename="asn_desktop/cli/imports.py"></location>
      <source>Import finished.</source>
      <translation>Impor selesai.</translation>
    </message>
    <message>
      <location filename="asn_desktop/cli/imports.py"></location>
      <source>Rows read: {read} · new: {added} · changed: {changed} · unchanged: {unchanged} · refused: {refused} · warnings: {warnings}</source>
      <translation>Baris dibaca: {read} · baru: {added} · berubah: {changed} · tetap: {unchanged} · ditolak: {refused} · peringatan: {warnings}</translation>
    </message>
    <message>
      <location filename="asn_desktop/cli/imports.py"></location>
      <source>{sheet} {cell}: {sentence}</source>
      <translation>{sheet} {cell}: {sentence}</translation>
    </message>
    <message>
      <location filename="asn_desktop/cli/imports.py"></location>
      <source>… and further notes: {count}</source>
      <translation>… dan catatan lain: {count}</translation>
    </message>
    <message>
      <location filename="asn_desktop/cli/imports.py"></location>
      <source>Column {letter} “{heading}” was not taken over. {reason}</source>
      <translation>Kolom {letter} “{heading}” tidak diambil. {reason}</translation>
    </message>
    <message>
      <location filename="asn_desktop/cli/imports.py"></location>
      <source>If “{label}” is meant: --map {letter}={field}</source>
      <translation>Bila maksudnya “{label}”: --map {letter}={field}</translation>
    </message>
    <message>
      <location filename="asn_desktop/cli/imports.py"></location>
      <source>taken back</source>
      <translation>ditarik kembali</translation>
    </message>
    <message>
      <location filename="asn_desktop/cli/imports.py"></location>
      <source>Records taken back: {count}</source>
      <translation>Data yang ditarik kembali: {count}</translation>
    </message>
    <message>
      <location filename="asn_desktop/cli/lists.py"></location>
      <location filename="asn_desktop/exchange.py"></location>
      <source>“{name}” cannot be imported.</source>
      <translation>“{name}” tidak dapat diimpor.</translation>
    </message>
    <message>
      <location filename="asn_desktop/cli/lists.py"></location>
      <source>The empty workbook is in {path}.</source>
      <translation>Buku kerja kosong ada di {path}.</translation>
    </message>
    <message>
      <location filename="asn_desktop/cli/lists.py"></location>
      <source>Rows written to {path}: {count}</source>
      <translation>Baris yang ditulis ke {path}: {count}</translation>
    </message>
    <message>
      <location filename="asn_desktop/cli/lists.py"></location>
      <source>The workbook is in {path}.</source>
      <translation>Buku kerja ada di {path}.</translation>
    </message>
    <message>
      <location filename="asn_desktop/cli/lists.py"></location>
      <source>Say where the PDF should go: print DOCUMENT OUT.pdf</source>
      <translation>Sebutkan naskah dan tempat PDF: print NASKAH HASIL.pdf</translation>
    </message>
    <message>
      <location filename="asn_desktop/cli/lists.py"></location>
      <source>Pages written to {path}: {count}</source>
      <translation>Halaman yang ditulis ke {path}: {count}</translation>
    </message>
    <message>
      <location filename="asn_desktop/cli/lists.py"></location>
      <source>No record fits; nothing was printed.</source>
      <translation>Tidak ada data yang cocok; tidak ada yang dicetak.</translation>
    </message>
    <message>
      <location filename="asn_desktop/cli/lists.py"></location>
      <location filename="asn_desktop/cli/reports.py"></location>
      <source>Nothing is named “{text}”.</source>
      <translation>Tidak ada yang bernama “{text}”.</translation>
    </message>
    <message>
      <location filename="asn_desktop/cli/lists.py"></location>
      <source>Is one of these meant: {names}?</source>
      <translation>Mungkin maksudnya: {names}?</translation>
    </message>
    <message>
      <location filename="asn_desktop/cli/main.py"></location>
      <source>Cancelled. Nothing was changed.</source>
      <translation>Dibatalkan. Tidak ada yang berubah.</translation>
    </message>
    <message>
      <location filename="asn_desktop/cli/main.py"></location>
      <source>The program made a mistake and stopped; nothing of this work was saved. A report without personal data is in {path}.</source>
      <translation>Terjadi kesalahan pada program sehingga berhenti; pekerjaan ini tidak disimpan. Laporan tanpa data pribadi ada di {path}.</translation>
    </message>
    <message>
      <location filename="asn_desktop/cli/moving.py"></location>
      <source>Copy the whole office</source>
      <translation>Menyalin seluruh kantor</translation>
    </message>
    <message>
      <location filename="asn_desktop/cli/moving.py"></location>
      <source>The office was copied to {path}. Every table is the same:</source>
      <translation>Kantor sudah disalin ke {path}. Setiap tabel sama:</translation>
    </message>
    <message>
      <location filename="asn_desktop/cli/moving.py"></location>
      <source>Only you can open it so far. Give the others their passphrases there: asn-desktop accounts passphrase.</source>
      <translation>Untuk sementara hanya Anda yang dapat membukanya. Beri yang lain kata sandi di sana: asn-desktop accounts passphrase.</translation>
    </message>
    <message>
      <location filename="asn_desktop/cli/office.py"></location>
      <source>The office is in good order.</source>
      <translation>Kantor dalam keadaan baik.</translation>
    </message>
    <message>
      <location filename="asn_desktop/cli/office.py"></location>
      <source>Office: {path}</source>
      <translation>Kantor: {path}</translation>
    </message>
    <message>
      <location filename="asn_desktop/cli/office.py"></location>
      <source>Size in bytes: {size}</source>
      <translation>Ukuran dalam bita: {size}</translation>
    </message>
    <message>
      <location filename="asn_desktop/cli/office.py"></location>
      <source>Format: {version}</source>
      <translation>Format: {version}</translation>
    </message>
    <message>
      <location filename="asn_desktop/cli/office.py"></location>
      <source>Last backup: {when}</source>
      <translation>Cadangan terakhir: {when}</translation>
    </message>
    <message>
      <location filename="asn_desktop/cli/office.py"></location>
      <source>Last copy outside this computer: {when}</source>
      <translation>Salinan terakhir di luar komputer ini: {when}</translation>
    </message>
    <message>
      <location filename="asn_desktop/cli/office.py"></location>
      <source>Connection to the server: encrypted (TLS)</source>
      <translation>Sambungan ke server: terenkripsi (TLS)</translation>
    </message>
    <message>
      <location filename="asn_desktop/cli/office.py"></location>
      <source>Connection to the server: not encrypted</source>
      <translation>Sambungan ke server: tidak terenkripsi</translation>
    </message>
    <message>
      <location filename="asn_desktop/cli/office.py"></location>
      <source>none</source>
      <translation>belum ada</translation>
    </message>
    <message>
      <location filename="asn_desktop/cli/office.py"></location>
      <source>The copy is in {path}.</source>
      <translation>Salinan ada di {path}.</translation>
    </message>
    <message>
      <location filename="asn_desktop/cli/office.py"></location>
      <source>The office in {path} was restored.</source>
      <translation>Kantor di {path} sudah dipulihkan.</translation>
    </message>
    <message>
      <location filename="asn_desktop/cli/office.py"></location>
      <source>The replaced office is kept in {path}.</source>
      <translation>Kantor yang digantikan tetap ada di {path}.</translation>
    </message>
    <message>
      <location filename="asn_desktop/cli/office.py"></location>
      <source>Restore a backup</source>
      <translation>Memulihkan cadangan</translation>
    </message>
    <message>
      <location filename="asn_desktop/cli/office.py"></location>
      <source>The rescued office is in {path}.</source>
      <translation>Kantor yang diselamatkan ada di {path}.</translation>
    </message>
    <message>
      <location filename="asn_desktop/cli/office.py"></location>
      <source>Damaged pages: {bad} of {all}</source>
      <translation>Halaman yang rusak: {bad} dari {all}</translation>
    </message>
    <message>
      <location filename="asn_desktop/cli/office.py"></location>
      <source>{table}: {saved} of {expected} saved</source>
      <translation>{table}: {saved} dari {expected} terselamatkan</translation>
    </message>
    <message>
      <location filename="asn_desktop/cli/office.py"></location>
      <source>lost: {names}</source>
      <translation>hilang: {names}</translation>
    </message>
    <message>
      <location filename="asn_desktop/cli/parser.py"></location>
      <source>Personnel records and policies of an ASN office.</source>
      <translation>Data kepegawaian dan kebijakan kantor ASN.</translation>
    </message>
    <message>
      <location filename="asn_desktop/cli/parser.py"></location>
      <source>open the practice office</source>
      <translation>buka kantor latihan</translation>
    </message>
    <message>
      <location filename="asn_desktop/cli/parser.py"></location>
      <source>save a picture of every screen and close</source>
      <translation>simpan gambar setiap layar lalu tutup</translation>
    </message>
    <message>
      <location filename="asn_desktop/cli/parser.py"></location>
      <source>does the main job on a practice office and keeps its files</source>
      <translation>melakukan pekerjaan utama pada kantor latihan dan menyimpan hasilnya</translation>
    </message>
    <message>
      <location filename="asn_desktop/cli/parser.py"></location>
      <source>office file or postgresql:// address (default: the own office)</source>
      <translation>berkas kantor atau alamat postgresql:// (bila tidak disebut: kantor sendiri)</translation>
    </message>
    <message>
      <location filename="asn_desktop/cli/parser.py"></location>
      <source>who works</source>
      <translation>nama yang bekerja</translation>
    </message>
    <message>
      <location filename="asn_desktop/cli/parser.py"></location>
      <source>one JSON object on standard output</source>
      <translation>satu objek JSON pada keluaran standar</translation>
    </message>
    <message>
      <location filename="asn_desktop/cli/parser.py"></location>
      <source>no progress</source>
      <translation>tanpa kemajuan pekerjaan</translation>
    </message>
    <message>
      <location filename="asn_desktop/cli/parser.py"></location>
      <source>file whose first line is the passphrase</source>
      <translation>berkas yang baris pertamanya kata sandi kantor</translation>
    </message>
    <message>
      <location filename="asn_desktop/cli/parser.py"></location>
      <source>makes, checks and copies offices</source>
      <translation>membuat, memeriksa, dan menyalin kantor</translation>
    </message>
    <message>
      <location filename="asn_desktop/cli/parser.py"></location>
      <source>lists the kinds of records</source>
      <translation>menyebutkan jenis data</translation>
    </message>
    <message>
      <location filename="asn_desktop/cli/parser.py"></location>
      <source>writes the empty workbook of a kind</source>
      <translation>menulis buku kerja kosong untuk satu jenis data</translation>
    </message>
    <message>
      <location filename="asn_desktop/cli/parser.py"></location>
      <source>writes records to .xlsx or .csv</source>
      <translation>menulis data ke .xlsx atau .csv</translation>
    </message>
    <message>
      <location filename="asn_desktop/cli/parser.py"></location>
      <source>finds records</source>
      <translation>mencari data</translation>
    </message>
    <message>
      <location filename="asn_desktop/cli/parser.py"></location>
      <source>writes a PDF</source>
      <translation>menulis PDF</translation>
    </message>
    <message>
      <location filename="asn_desktop/cli/parser.py"></location>
      <source>figures as a table or as JSON</source>
      <translation>angka-angka dalam tabel atau JSON</translation>
    </message>
    <message>
      <location filename="asn_desktop/cli/parser.py"></location>
      <source>takes in a spreadsheet</source>
      <translation>mengimpor berkas Excel atau sejenisnya</translation>
    </message>
    <message>
      <location filename="asn_desktop/cli/parser.py"></location>
      <source>lists the imports</source>
      <translation>menyebutkan impor yang pernah dilakukan</translation>
    </message>
    <message>
      <location filename="asn_desktop/cli/parser.py"></location>
      <source>takes one import back</source>
      <translation>menarik kembali satu impor</translation>
    </message>
    <message>
      <location filename="asn_desktop/cli/parser.py"></location>
      <source>who works with the office</source>
      <translation>siapa yang bekerja dengan kantor ini</translation>
    </message>
    <message>
      <location filename="asn_desktop/cli/parser.py"></location>
      <source>works on one policy</source>
      <translation>mengerjakan satu kebijakan</translation>
    </message>
    <message>
      <location filename="asn_desktop/cli/parser.py"></location>
      <source>keys the receipts of one sheet</source>
      <translation>mencatat tanda terima satu lembar</translation>
    </message>
    <message>
      <location filename="asn_desktop/cli/parser.py"></location>
      <source>“all but 3, 17”, or a row code</source>
      <translation>“semua kecuali 3, 17”, atau kode baris</translation>
    </message>
    <message>
      <location filename="asn_desktop/cli/parser.py"></location>
      <source>where a policy stands and what each further step needs</source>
      <translation>menunjukkan tahap kebijakan dan syarat tiap langkah berikutnya</translation>
    </message>
    <message>
      <location filename="asn_desktop/cli/parser.py"></location>
      <source>takes a policy to its next stage</source>
      <translation>membawa kebijakan ke tahap berikutnya</translation>
    </message>
    <message>
      <location filename="asn_desktop/cli/parser.py"></location>
      <source>takes the latest step back</source>
      <translation>menarik kembali langkah terakhir</translation>
    </message>
    <message>
      <location filename="asn_desktop/cli/parser.py"></location>
      <source>makes the draft the version in force</source>
      <translation>menetapkan rancangan menjadi versi yang berlaku</translation>
    </message>
    <message>
      <location filename="asn_desktop/cli/parser.py"></location>
      <source>takes the draft over as the text of a policy long in force</source>
      <translation>mencatat rancangan sebagai naskah kebijakan yang sudah lama berlaku</translation>
    </message>
    <message>
      <location filename="asn_desktop/cli/parser.py"></location>
      <source>ends a policy</source>
      <translation>mencabut kebijakan</translation>
    </message>
    <message>
      <location filename="asn_desktop/cli/parser.py"></location>
      <source>lists, writes and takes in reference data</source>
      <translation>menyebutkan, menulis, dan mengimpor data acuan</translation>
    </message>
    <message>
      <location filename="asn_desktop/cli/passphrases.py"></location>
      <source>Passphrase: </source>
      <translation>Kata sandi: </translation>
    </message>
    <message>
      <location filename="asn_desktop/cli/passphrases.py"></location>
      <source>New passphrase: </source>
      <translation>Kata sandi baru: </translation>
    </message>
    <message>
      <location filename="asn_desktop/cli/passphrases.py"></location>
      <source>A passphrase is needed. Give it in the environment variable {variable} or with --passphrase-file.</source>
      <translation>Kata sandi diperlukan. Berikan lewat variabel lingkungan {variable} atau dengan --passphrase-file.</translation>
    </message>
    <message>
      <location filename="asn_desktop/cli/passphrases.py"></location>
      <source>The new passphrase again: </source>
      <translation>Ulangi kata sandi baru: </translation>
    </message>
    <message>
      <location filename="asn_desktop/cli/passphrases.py"></location>
      <source>The two passphrases differ. Nothing was changed.</source>
      <translation>Kedua kata sandi berbeda. Tidak ada yang diubah.</translation>
    </message>
    <message>
      <location filename="asn_desktop/cli/passphrases.py"></location>
      <source>The file {path} with the passphrase cannot be read.</source>
      <translation>Berkas {path} yang berisi kata sandi tidak dapat dibaca.</translation>
    </message>
    <message>
      <location filename="asn_desktop/cli/policies.py"></location>
      <source>The draft has a text already. Say what is to happen to it: --replace or --append, or --check to look at the file only.</source>
      <translation>Rancangan sudah berisi teks. Tentukan: --replace untuk mengganti, --append untuk menambahkan di belakangnya, atau --check untuk hanya melihat berkasnya.</translation>
    </message>
    <message>
      <location filename="asn_desktop/cli/policies.py"></location>
      <source>The text stands in version {number}.</source>
      <translation>Teks sudah masuk ke versi {number}.</translation>
    </message>
    <message>
      <location filename="asn_desktop/cli/policies.py"></location>
      <source>Line {number}</source>
      <translation>Baris {number}</translation>
    </message>
    <message>
      <location filename="asn_desktop/cli/receipts.py"></location>
      <source>This policy has no open distribution to key receipts of.</source>
      <translation>Kebijakan ini tidak mempunyai distribusi yang berjalan.</translation>
    </message>
    <message>
      <location filename="asn_desktop/cli/receipts.py"></location>
      <source>This policy has no distribution {number}.</source>
      <translation>Kebijakan ini tidak mempunyai distribusi {number}.</translation>
    </message>
    <message>
      <location filename="asn_desktop/cli/receipts.py"></location>
      <source>There are several open distributions: {known}. Say which: --distribution N.</source>
      <translation>Ada beberapa distribusi yang berjalan: {known}. Sebutkan yang mana: --distribution N.</translation>
    </message>
    <message>
      <location filename="asn_desktop/cli/receipts.py"></location>
      <source>{code} belongs to another distribution than {number}.</source>
      <translation>{code} termasuk distribusi lain, bukan {number}.</translation>
    </message>
    <message>
      <location filename="asn_desktop/cli/receipts.py"></location>
      <source>Sheet {number} ({name}): {received} of {total} received.</source>
      <translation>Lembar {number} ({name}): {received} dari {total} diterima.</translation>
    </message>
    <message>
      <location filename="asn_desktop/cli/reference.py"></location>
      <source>edited</source>
      <translation>sudah diubah</translation>
    </message>
    <message>
      <location filename="asn_desktop/cli/reference.py"></location>
      <source>as delivered</source>
      <translation>bawaan program</translation>
    </message>
    <message>
      <location filename="asn_desktop/cli/reference.py"></location>
      <source>The table is in {path}.</source>
      <translation>Tabel ada di {path}.</translation>
    </message>
    <message>
      <location filename="asn_desktop/cli/reference.py"></location>
      <source>The file {path} cannot be read. Check its name and whether you may open it.</source>
      <translation>Berkas {path} tidak dapat dibaca. Periksa namanya dan apakah Anda berhak membukanya.</translation>
    </message>
    <message>
      <location filename="asn_desktop/cli/reference.py"></location>
      <source>The file {path} holds no JSON. Export the table first.</source>
      <translation>Berkas {path} tidak berisi JSON. Ekspor tabelnya dahulu.</translation>
    </message>
    <message>
      <location filename="asn_desktop/cli/reference.py"></location>
      <source>{table}: stored. Records computed again: {count}.</source>
      <translation>{table}: disimpan. Data yang dihitung ulang: {count}.</translation>
    </message>
    <message>
      <location filename="asn_desktop/cli/reference.py"></location>
      <source>{table}: nothing was different.</source>
      <translation>{table}: tidak ada yang berbeda.</translation>
    </message>
    <message>
      <location filename="asn_desktop/cli/reports.py"></location>
      <source>Several units are named “{text}”. Give the code of the one that is meant.</source>
      <translation>Ada beberapa unit bernama “{text}”. Sebutkan kode unit yang dimaksud.</translation>
    </message>
    <message>
      <location filename="asn_desktop/cli/stages.py"></location>
      <source>The policy has no draft that could be enacted. Put a text into it with: policy text {policy} FILE</source>
      <translation>Kebijakan ini belum punya rancangan yang dapat ditetapkan. Masukkan naskahnya dengan: policy text {policy} BERKAS</translation>
    </message>
    <message>
      <location filename="asn_desktop/cli/stages.py"></location>
      <source>A circular is not promulgated: leave --promulgated and --gazette out.</source>
      <translation>Surat edaran tidak diundangkan: hilangkan --promulgated dan --gazette.</translation>
    </message>
    <message>
      <location filename="asn_desktop/cli/stages.py"></location>
      <source>Say under which number: --number N</source>
      <translation>Sebutkan nomornya: --number N</translation>
    </message>
    <message>
      <location filename="asn_desktop/cli/stages.py"></location>
      <source>There is no stage “{name}”. Known stages: {known}.</source>
      <translation>Tidak ada tahap “{name}”. Tahap yang dikenal: {known}.</translation>
    </message>
    <message>
      <location filename="asn_desktop/cli/usage.py"></location>
      <source>usage: </source>
      <translation>cara pakai: </translation>
    </message>
    <message>
      <location filename="asn_desktop/cli/usage.py"></location>
      <source>positional arguments</source>
      <translation>argumen</translation>
    </message>
    <message>
      <location filename="asn_desktop/cli/usage.py"></location>
      <source>options</source>
      <translation>pilihan</translation>
    </message>
    <message>
      <location filename="asn_desktop/cli/usage.py"></location>
      <source>show this help message and exit</source>
      <translation>tampilkan bantuan ini lalu selesai</translation>
    </message>
    <message>
      <location filename="asn_desktop/cli/usage.py"></location>
      <source>show program's version number and exit</source>
      <translation>tampilkan nomor versi program lalu selesai</translation>
    </message>
    <message>
      <location filename="asn_desktop/cli/usage.py"></location>
      <source>argument %(argument_name)s: %(message)s</source>
      <translation>argumen %(argument_name)s: %(message)s</translation>
    </message>
    <message>
      <location filename="asn_desktop/cli/usage.py"></location>
      <source>unrecognized arguments: %s</source>
      <translation>argumen tidak dikenal: %s</translation>
    </message>
    <message>
      <location filename="asn_desktop/cli/usage.py"></location>
      <source>not allowed with argument %s</source>
      <translation>tidak boleh bersama argumen %s</translation>
    </message>
    <message>
      <location filename="asn_desktop/cli/usage.py"></location>
      <source>ignored explicit argument %r</source>
      <translation>nilai %r tidak dipakai di sini</translation>
    </message>
    <message>
      <location filename="asn_desktop/cli/usage.py"></location>
      <source>the following arguments are required: %s</source>
      <translation>argumen berikut wajib ada: %s</translation>
    </message>
    <message>
      <location filename="asn_desktop/cli/usage.py"></location>
      <source>expected one argument</source>
      <translation>memerlukan satu nilai</translation>
    </message>
    <message>
      <location filename="asn_desktop/cli/usage.py"></location>
      <source>expected at most one argument</source>
      <translation>memerlukan paling banyak satu nilai</translation>
    </message>
    <message>
      <location filename="asn_desktop/cli/usage.py"></location>
      <source>expected at least one argument</source>
      <translation>memerlukan paling sedikit satu nilai</translation>
    </message>
    <message>
      <location filename="asn_desktop/cli/usage.py"></location>
      <source>ambiguous option: %(option)s could match %(matches)s</source>
      <translation>pilihan %(option)s belum jelas: dapat berarti %(matches)s</translation>
    </message>
    <message>
      <location filename="asn_desktop/cli/usage.py"></location>
      <source>invalid %(type)s value: %(value)r</source>
      <translation>nilai %(value)r tidak cocok untuk %(type)s</translation>
    </message>
    <message>
      <location filename="asn_desktop/cli/usage.py"></location>
      <source>invalid choice: %(value)r (choose from %(choices)s)</source>
      <translation>pilihan %(value)r tidak ada (pilih dari %(choices)s)</translation>
    </message>
    <message>
      <location filename="asn_desktop/cli/usage.py"></location>
      <source>Wrong usage: {message}. Help: {program} --help</source>
      <translation>Cara pakai salah: {message}. Bantuan: {program} --help</translation>
    </message>
    <message>
      <location filename="asn_desktop/cli/usage.py"></location>
      <source>“{text}” is not a whole number above zero</source>
      <translation>“{text}” bukan bilangan bulat di atas nol</translation>
    </message>
    <message>
      <location filename="asn_desktop/exchange.py"></location>
      <source>“{path}” must end in .xlsx or .csv.</source>
      <translation>Nama “{path}” harus berakhir dengan .xlsx atau .csv.</translation>
    </message>
    <message>
      <location filename="asn_desktop/exchange.py"></location>
      <source>There is no column “{name}”. Known columns: {known}.</source>
      <translation>Tidak ada kolom “{name}”. Kolom yang ada: {known}.</translation>
    </message>
    <message>
      <location filename="asn_desktop/exchange.py"></location>
      <source>Writing</source>
      <translation>Menulis</translation>
    </message>
    <message>
      <location filename="asn_desktop/features.py"></location>
      <source>There is no kind “{name}”. Known kinds: {known}.</source>
      <translation>Tidak ada jenis data “{name}”. Jenis yang ada: {known}.</translation>
    </message>
    <message>
      <location filename="asn_desktop/features.py"></location>
      <source>There is no paper “{name}”. Known papers: {known}.</source>
      <translation>Tidak ada naskah “{name}”. Naskah yang ada: {known}.</translation>
    </message>
    <message>
      <location filename="asn_desktop/features.py"></location>
      <source>There is no report “{name}”. Known reports: {known}.</source>
      <translation>Tidak ada laporan “{name}”. Laporan yang ada: {known}.</translation>
    </message>
  </context>
  <context>
    <name>competencies</name>
    <message>
      <location filename="asn_desktop/competencies/commands/assessment_imports.py"></location>
      <source>The file has no levels: it needs the columns KOMPETENSI and LEVEL, or a column for each competency. Map them, or choose another sheet or header row.</source>
      <translation>Berkas ini tidak memuat level: diperlukan kolom KOMPETENSI dan LEVEL, atau satu kolom untuk setiap kompetensi. Petakan kolomnya, atau pilih lembar atau baris judul lain.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/commands/assessment_imports.py"></location>
      <source>Comparing with what is recorded</source>
      <translation>Membandingkan dengan yang sudah tercatat</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/commands/assessment_imports.py"></location>
      <location filename="asn_desktop/competencies/commands/index_imports.py"></location>
      <source>Nobody in the list of employees has this NIP.</source>
      <translation>Tidak ada pegawai dengan NIP ini dalam daftar.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/commands/assessment_imports.py"></location>
      <location filename="asn_desktop/competencies/commands/index_imports.py"></location>
      <source>Correct the NIP, or add the person first.</source>
      <translation>Betulkan NIP, atau tambahkan pegawainya dahulu.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/commands/assessment_imports.py"></location>
      <source>The NIP {nip} belongs to {name}, the sheet says {told}.</source>
      <translation>NIP {nip} milik {name}, sedangkan di lembar tertulis {told}.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/commands/assessment_imports.py"></location>
      <source>Check the NIP: the levels are recorded for its owner.</source>
      <translation>Periksa NIP-nya: level dicatat untuk pemilik NIP itu.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/commands/assessment_imports.py"></location>
      <location filename="asn_desktop/competencies/commands/index_imports.py"></location>
      <source>This person does not belong to the units of your account.</source>
      <translation>Pegawai ini bukan dari unit kerja akun Anda.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/commands/assessment_imports.py"></location>
      <location filename="asn_desktop/competencies/commands/index_imports.py"></location>
      <source>Leave the row to the administrator of the office.</source>
      <translation>Serahkan baris ini kepada admin kantor.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/commands/assessment_imports.py"></location>
      <source>No level stands in this row, so nothing is recorded of it.</source>
      <translation>Tidak ada level di baris ini, jadi tidak ada yang dicatat.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/commands/assessment_imports.py"></location>
      <source>The row does not say which competency was assessed.</source>
      <translation>Baris ini tidak menyebut kompetensi yang dinilai.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/commands/assessment_imports.py"></location>
      <source>Write its name or code.</source>
      <translation>Tulis nama atau kodenya.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/commands/assessment_imports.py"></location>
      <source>The row has no level; not assessed is not level 0.</source>
      <translation>Baris ini tidak memuat level; belum dinilai tidak sama dengan level 0.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/commands/assessment_imports.py"></location>
      <source>Write the level that was found, or remove the row.</source>
      <translation>Tulis level hasil penilaian, atau hapus barisnya.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/commands/assessment_imports.py"></location>
      <source>What was assessed is never overwritten, only added to.</source>
      <translation>Hasil penilaian tidak pernah ditimpa, hanya ditambah.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/commands/assessment_imports.py"></location>
      <source>Allow the import to add new records.</source>
      <translation>Izinkan impor menambah data baru.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/commands/assessments.py"></location>
      <source>There is nothing new to record: these assessments are recorded already, or no level was written.</source>
      <translation>Tidak ada yang baru untuk dicatat: penilaian ini sudah tercatat, atau tidak ada level yang diisi.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/commands/assessments.py"></location>
      <source>Write why the assessment is void; the reason stays beside it.</source>
      <translation>Tulis mengapa penilaian ini dibatalkan; alasannya tetap tercantum.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/commands/assessments.py"></location>
      <source>This assessment is void already. Nothing was changed.</source>
      <translation>Penilaian ini sudah dibatalkan. Tidak ada yang diubah.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/commands/assessments.py"></location>
      <location filename="asn_desktop/competencies/screen/assess_fields.py"></location>
      <source>Choose the method by which the levels were found.</source>
      <translation>Pilih metode penilaiannya.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/commands/assessments.py"></location>
      <source>The text has {count} characters, at most {limit} are kept. Shorten it.</source>
      <translation>Teks ini {count} huruf, paling banyak {limit} yang disimpan. Persingkat.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/commands/assessments.py"></location>
      <location filename="asn_desktop/competencies/screen/heat_map_grid.py"></location>
      <location filename="asn_desktop/competencies/screen/talent_box.py"></location>
      <source>{count} people</source>
      <translation>{count} pegawai</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/commands/assessments.py"></location>
      <source>What was assessed is never overwritten. Make the assessment void with the reason, and record the right one.</source>
      <translation>Hasil penilaian tidak pernah ditimpa. Batalkan penilaian itu dengan alasannya, lalu catat yang benar.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/commands/counting.py"></location>
      <source>Comparing with what posts require</source>
      <translation>Membandingkan dengan standar jabatan</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/commands/dictionary.py"></location>
      <source>The competencies of {name} are in the dictionary already; nothing was added.</source>
      <translation>Kompetensi menurut {name} sudah ada di kamus; tidak ada yang ditambahkan.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/commands/dictionary.py"></location>
      <location filename="asn_desktop/competencies/commands/dictionary_imports.py"></location>
      <source>The code {code} belongs to “{name}” in this framework.</source>
      <translation>Kode {code} milik “{name}” dalam kerangka ini.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/commands/dictionary.py"></location>
      <source>Open that one, or choose another code.</source>
      <translation>Buka kompetensi itu, atau pilih kode lain.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/commands/dictionary.py"></location>
      <source>“{name}” is in this framework already.</source>
      <translation>“{name}” sudah ada dalam kerangka ini.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/commands/dictionary.py"></location>
      <source>Open that one, end its validity first, or write what tells the two apart.</source>
      <translation>Buka kompetensi itu, akhiri dulu masa berlakunya, atau tulis apa yang membedakan keduanya.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/commands/dictionary.py"></location>
      <source>“{name}” cannot be removed: {assessments} assessments, {standards} standards, {trainings} training records and {carried} mappings refer to it. End its validity instead: what was recorded stays readable, and it counts no more.</source>
      <translation>“{name}” tidak dapat dihapus: dirujuk oleh {assessments} penilaian, {standards} standar, {trainings} riwayat pelatihan, dan {carried} pengalihan. Akhiri saja masa berlakunya: yang tercatat tetap terbaca, tetapi tidak dihitung lagi.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/commands/dictionary_carrying.py"></location>
      <location filename="asn_desktop/competencies/screen/dictionary_carrying.py"></location>
      <source>Carrying</source>
      <translation>Mengalihkan</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/commands/dictionary_carrying.py"></location>
      <source>This framework was removed meanwhile; nothing was carried.</source>
      <translation>Kerangka ini sementara itu dihapus; tidak ada yang dialihkan.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/commands/dictionary_carrying.py"></location>
      <source>Choose two different frameworks: from one to the other.</source>
      <translation>Pilih dua kerangka yang berbeda: dari yang satu ke yang lain.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/commands/dictionary_carrying.py"></location>
      <source>The dictionary was changed meanwhile; nothing was carried. Open the mapping again.</source>
      <translation>Kamus sementara itu diubah; tidak ada yang dialihkan. Buka lagi pengalihannya.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/commands/dictionary_carrying.py"></location>
      <source>“{name}” is valid only from {day} on; it cannot end before. Choose a later day.</source>
      <translation>“{name}” baru berlaku mulai {day}, jadi tidak dapat berakhir sebelumnya. Pilih tanggal yang lebih akhir.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/commands/dictionary_carrying.py"></location>
      <source>“{name}” is valid only until {day}; nothing would count by it. Choose an earlier day, or another framework.</source>
      <translation>“{name}” hanya berlaku sampai {day}; tidak akan ada yang dihitung. Pilih tanggal lebih awal, atau kerangka lain.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/commands/dictionary_imports.py"></location>
      <source>Correct the code or the name.</source>
      <translation>Perbaiki kode atau namanya.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/commands/dictionary_imports.py"></location>
      <source>Comparing with the dictionary</source>
      <translation>Membandingkan dengan kamus</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/commands/dictionary_imports.py"></location>
      <source>There is no such competency in the dictionary.</source>
      <translation>Kompetensi ini tidak ada di kamus.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/commands/dictionary_imports.py"></location>
      <source>Correct it, or allow the import to add new records.</source>
      <translation>Perbaiki, atau izinkan impor menambah data baru.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/commands/dictionary_imports.py"></location>
      <source>The framework “{name}” is new and will be added.</source>
      <translation>Kerangka “{name}” belum ada dan akan ditambahkan.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/commands/dictionary_imports.py"></location>
      <source>If it is one that is there, write its name or its rule the same way.</source>
      <translation>Jika sebenarnya sudah ada, tulis nama atau peraturannya dengan cara yang sama.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/commands/dictionary_imports.py"></location>
      <source>Storing</source>
      <translation>Menyimpan</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/commands/dictionary_levels.py"></location>
      <source>This competency was removed meanwhile; nothing saved.</source>
      <translation>Kompetensi ini sementara itu dihapus; tidak ada yang disimpan.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/commands/frameworks.py"></location>
      <source>The framework has no name. Write what people call it.</source>
      <translation>Kerangka belum bernama. Tulis sebutannya.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/commands/frameworks.py"></location>
      <source>The code {code} belongs to “{name}”. Choose another one.</source>
      <translation>Kode {code} milik “{name}”. Pilih kode lain.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/commands/frameworks.py"></location>
      <source>“{name}” cannot be removed: {count} competencies belong to it. End its validity instead, or remove these first.</source>
      <translation>“{name}” tidak dapat dihapus: berisi {count} kompetensi. Akhiri saja masa berlakunya, atau hapus dulu kompetensinya.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/commands/index_imports.py"></location>
      <source>The row does not say how the year was rated.</source>
      <translation>Baris ini tidak menyebut penilaian tahun itu.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/commands/index_imports.py"></location>
      <source>Write the predikat, or the ratings of results and behaviour, or the number.</source>
      <translation>Tulis predikat, atau rating hasil kerja dan perilaku kerja, atau nilainya.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/commands/index_imports.py"></location>
      <source>The row does not say how heavy the punishment is.</source>
      <translation>Baris ini tidak menyebut tingkat hukumannya.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/commands/index_imports.py"></location>
      <source>Write Ringan, Sedang or Berat.</source>
      <translation>Tulis Ringan, Sedang, atau Berat.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/commands/index_imports.py"></location>
      <source>The rows {rows} are about the same person and time.</source>
      <translation>Baris {rows} tentang pegawai dan waktu yang sama.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/commands/index_imports.py"></location>
      <location filename="asn_desktop/competencies/commands/requirement_imports.py"></location>
      <location filename="asn_desktop/competencies/commands/training_imports.py"></location>
      <source>Leave one row for each, then import again.</source>
      <translation>Sisakan satu baris saja, lalu impor lagi.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/commands/index_records.py"></location>
      <source>This person is no longer in the list.</source>
      <translation>Pegawai ini tidak ada lagi dalam daftar.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/commands/index_records.py"></location>
      <source>This was changed meanwhile; nothing was saved. Look again.</source>
      <translation>Data ini sudah diubah orang lain; tidak ada yang disimpan. Lihat lagi datanya.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/commands/index_records.py"></location>
      <location filename="asn_desktop/competencies/sheets/index_records.py"></location>
      <source>Write the year that was rated.</source>
      <translation>Tulis tahun yang dinilai.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/commands/index_records.py"></location>
      <source>Choose the predikat.</source>
      <translation>Pilih predikatnya.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/commands/index_records.py"></location>
      <source>Choose how heavy the punishment is.</source>
      <translation>Pilih tingkat hukumannya.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/commands/index_records.py"></location>
      <source>Write the day of the decree.</source>
      <translation>Tulis tanggal surat keputusannya.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/commands/index_records.py"></location>
      <source>Write the day of the measurement.</source>
      <translation>Tulis tanggal penilaiannya.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/commands/index_records.py"></location>
      <source>Write the potential, from 0 to 100.</source>
      <translation>Tulis nilai potensi, dari 0 sampai 100.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/commands/index_records.py"></location>
      <source>There is a record of {once} already. Change that one instead of adding a second.</source>
      <translation>Data untuk {once} sudah ada. Ubah data itu, jangan menambah yang kedua.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/commands/limits.py"></location>
      <source>Your account is limited to some units, and this is about people of others. Nothing was changed; ask the administrator of this office.</source>
      <translation>Akun Anda terbatas pada beberapa unit, sedangkan ini menyangkut pegawai unit lain. Tidak ada yang diubah; hubungi administrator kantor ini.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/commands/limits.py"></location>
      <source>Dictionary, position standards and settings hold for the whole office, and your account is limited to some units. Nothing was changed; ask the administrator of this office.</source>
      <translation>Kamus, standar jabatan, dan pengaturan berlaku untuk seluruh kantor, sedangkan akun Anda terbatas pada beberapa unit. Tidak ada yang diubah; hubungi administrator kantor ini.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/commands/operations.py"></location>
      <source>Fill the practice office</source>
      <translation>Mengisi kantor latihan</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/commands/operations.py"></location>
      <source>Record assessments of {name} ({count})</source>
      <translation>Catat penilaian {name} ({count})</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/commands/operations.py"></location>
      <source>Make assessments of {name} void ({count}): {reason}</source>
      <translation>Batalkan penilaian {name} ({count}): {reason}</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/commands/operations.py"></location>
      <source>Import of assessments from {file} ({levels} levels of {people} people)</source>
      <translation>Impor penilaian dari {file} ({levels} level untuk {people} pegawai)</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/commands/operations.py"></location>
      <source>Add the generic competencies of {name}</source>
      <translation>Tambah kompetensi umum menurut {name}</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/commands/operations.py"></location>
      <source>Add competency {name}</source>
      <translation>Tambah kompetensi {name}</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/commands/operations.py"></location>
      <source>Change competency {name}</source>
      <translation>Ubah kompetensi {name}</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/commands/operations.py"></location>
      <source>Remove competencies: {count}</source>
      <translation>Hapus kompetensi: {count}</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/commands/operations.py"></location>
      <source>Change level {level} of {name}</source>
      <translation>Ubah level {level} {name}</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/commands/operations.py"></location>
      <source>Add framework {name}</source>
      <translation>Tambah kerangka {name}</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/commands/operations.py"></location>
      <source>Change framework {name}</source>
      <translation>Ubah kerangka {name}</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/commands/operations.py"></location>
      <source>Remove framework {name}</source>
      <translation>Hapus kerangka {name}</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/commands/operations.py"></location>
      <source>Import of competencies from {file} (new {added}, changed {changed})</source>
      <translation>Impor kompetensi dari {file} (baru {added}, berubah {changed})</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/commands/operations.py"></location>
      <source>Carry from {source} to {target} (assessments {assessments}, standards {standards})</source>
      <translation>Alihkan dari {source} ke {target} (penilaian {assessments}, standar {standards})</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/commands/operations.py"></location>
      <source>Set required levels of {name}: {count}</source>
      <translation>Tetapkan level standar {name}: {count}</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/commands/operations.py"></location>
      <source>Set required levels of {posts} posts: {count}</source>
      <translation>Tetapkan level standar {posts} jabatan: {count}</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/commands/operations.py"></location>
      <source>Set required levels of all posts “{kind}”: {count}</source>
      <translation>Tetapkan level standar semua jabatan “{kind}”: {count}</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/commands/operations.py"></location>
      <source>Set the legal basis of required levels: {count}</source>
      <translation>Tetapkan dasar hukum level standar: {count}</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/commands/operations.py"></location>
      <source>Import of position standards from {file} (new {added}, changed {changed})</source>
      <translation>Impor standar jabatan dari {file} (baru {added}, berubah {changed})</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/commands/operations.py"></location>
      <source>Save the settings of assessment</source>
      <translation>Simpan pengaturan penilaian</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/commands/operations.py"></location>
      <source>Save training “{training}” of {name}</source>
      <translation>Simpan pelatihan “{training}” {name}</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/commands/operations.py"></location>
      <source>Mark the proof of trainings as seen: {count}</source>
      <translation>Tandai bukti pelatihan sudah diperiksa: {count}</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/commands/operations.py"></location>
      <source>Mark the proof of trainings as not seen: {count}</source>
      <translation>Tandai bukti pelatihan belum diperiksa: {count}</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/commands/operations.py"></location>
      <source>Remove trainings: {count}</source>
      <translation>Hapus pelatihan: {count}</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/commands/operations.py"></location>
      <source>Import of training history from {file} (new {added}, changed {changed})</source>
      <translation>Impor riwayat pelatihan dari {file} (baru {added}, berubah {changed})</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/commands/operations.py"></location>
      <source>Add proof {file} to “{training}” of {name}</source>
      <translation>Tambah bukti {file} pada “{training}” {name}</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/commands/operations.py"></location>
      <source>Remove proof {file} of “{training}”</source>
      <translation>Hapus bukti {file} dari “{training}”</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/commands/operations.py"></location>
      <source>Performance of {name}, {year}: {rating}</source>
      <translation>Kinerja {name}, {year}: {rating}</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/commands/operations.py"></location>
      <source>Punishment of {name}: {severity}</source>
      <translation>Hukuman disiplin {name}: {severity}</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/commands/operations.py"></location>
      <source>Potential of {name}: {score}</source>
      <translation>Potensi {name}: {score}</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/commands/operations.py"></location>
      <source>Remove a performance rating of {name}</source>
      <translation>Hapus predikat SKP {name}</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/commands/operations.py"></location>
      <source>Remove a punishment of {name}</source>
      <translation>Hapus hukuman disiplin {name}</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/commands/operations.py"></location>
      <source>Remove a potential of {name}</source>
      <translation>Hapus nilai potensi {name}</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/commands/operations.py"></location>
      <source>Import of performance from {file} ({added} new, {changed} changed)</source>
      <translation>Impor kinerja dari {file} ({added} baru, {changed} berubah)</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/commands/operations.py"></location>
      <source>Import of punishments from {file} ({added} new, {changed} changed)</source>
      <translation>Impor hukuman disiplin dari {file} ({added} baru, {changed} berubah)</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/commands/operations.py"></location>
      <source>Import of potential from {file} ({added} new, {changed} changed)</source>
      <translation>Impor potensi dari {file} ({added} baru, {changed} berubah)</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/commands/operations.py"></location>
      <source>Mend trainings: {count}</source>
      <translation>Perbaiki data pelatihan: {count}</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/commands/operations.py"></location>
      <source>Performance of {year} of people: {count}</source>
      <translation>Predikat SKP {year}, pegawai: {count}</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/commands/proofs.py"></location>
      <source>This file is there already, as “{file}”. Choose another.</source>
      <translation>Berkas ini sudah ada, dengan nama “{file}”. Pilih berkas lain.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/commands/proofs.py"></location>
      <source>This file was removed meanwhile.</source>
      <translation>Berkas ini sementara itu sudah dihapus.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/commands/proving.py"></location>
      <source>The levels that count do not follow from the assessments of {count} people: they were altered outside the program. Restore a backup.</source>
      <translation>Level yang dihitung tidak sesuai dengan penilaian {count} pegawai: data diubah di luar program. Pulihkan cadangan.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/commands/proving.py"></location>
      <source>The match with the post does not follow from the levels of {count} people: it was altered outside the program. Restore a backup.</source>
      <translation>Kecocokan dengan jabatan tidak sesuai dengan level {count} pegawai: data diubah di luar program. Pulihkan cadangan.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/commands/quality.py"></location>
      <source>This flaw is not mended by typing.</source>
      <translation>Temuan ini tidak diperbaiki dengan mengetik.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/commands/quality.py"></location>
      <source>“{value}” is no predikat. Write one of: {known}.</source>
      <translation>“{value}” bukan predikat. Tulis salah satu: {known}.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/commands/requirement_imports.py"></location>
      <source>No column tells the competency. The file needs the columns KOMPETENSI and LEVEL, or a column for each competency, named like in the dictionary.</source>
      <translation>Tidak ada kolom yang menyebut kompetensi. Berkas memerlukan kolom KOMPETENSI dan LEVEL, atau satu kolom untuk setiap kompetensi dengan nama seperti pada kamus.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/commands/requirement_imports.py"></location>
      <source>The row has a level and no competency.</source>
      <translation>Baris ini berisi level tanpa kompetensi.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/commands/requirement_imports.py"></location>
      <source>Write the name of the competency as in the dictionary.</source>
      <translation>Tulislah nama kompetensi seperti pada kamus.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/commands/requirement_imports.py"></location>
      <source>Comparing with the standards</source>
      <translation>Membandingkan dengan standar</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/commands/requirement_imports.py"></location>
      <source>Nothing is set for this post yet.</source>
      <translation>Belum ada yang ditetapkan untuk jabatan ini.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/commands/requirement_imports.py"></location>
      <source>Allow the import to add new levels.</source>
      <translation>Izinkan impor menambah level baru.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/commands/requirement_imports.py"></location>
      <source>The level is empty; that is not 0.</source>
      <translation>Level kosong; kosong bukan 0.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/commands/requirement_imports.py"></location>
      <source>Write a level from 1 to 5, or 0 for not required.</source>
      <translation>Tulislah level 1 sampai 5, atau 0 bila tidak dipersyaratkan.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/commands/requirement_imports.py"></location>
      <source>The rows {rows} tell the level of the same competency of one post.</source>
      <translation>Baris {rows} menyebut level kompetensi yang sama untuk satu jabatan.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/commands/requirements.py"></location>
      <source>The legal basis has more than {limit} characters. Shorten it.</source>
      <translation>Dasar hukum lebih dari {limit} karakter. Persingkatlah.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/commands/requirements.py"></location>
      <source>None of these levels is set for its post; defaults have the legal basis of their table. Type the level first, then its legal basis.</source>
      <translation>Tidak satu pun level ini ditetapkan untuk jabatannya; dasar hukum bawaan ada pada tabelnya. Ketik dahulu levelnya, lalu dasar hukumnya.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/commands/training.py"></location>
      <source>{other} has a certificate of this number, too.</source>
      <translation>{other} juga memiliki sertifikat bernomor ini.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/commands/training.py"></location>
      <source>Somebody else has a certificate of this number, too.</source>
      <translation>Pegawai lain juga memiliki sertifikat bernomor ini.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/commands/training.py"></location>
      <location filename="asn_desktop/competencies/rules/training.py"></location>
      <source>Compare with the certificate.</source>
      <translation>Cocokkan dengan sertifikatnya.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/commands/training.py"></location>
      <source>It is not said who learned this. Choose the person.</source>
      <translation>Belum disebutkan pelatihan ini milik siapa. Pilih pegawainya.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/commands/training.py"></location>
      <source>The name of the training is missing. Please fill it in.</source>
      <translation>Nama pelatihan belum diisi. Isilah namanya.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/commands/training.py"></location>
      <source>The form is missing. Choose what it was.</source>
      <translation>Jenis pelatihan belum diisi. Pilih jenisnya.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/commands/training.py"></location>
      <source>This person already has “{training}” of {day}. Open that training and change it, or give this one its own name or days.</source>
      <translation>Pegawai ini sudah memiliki “{training}” tanggal {day}. Buka dan ubah pelatihan itu, atau beri nama atau tanggal lain untuk yang ini.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/commands/training_imports.py"></location>
      <source>Looking for people and trainings</source>
      <translation>Mencari pegawai dan pelatihan</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/commands/training_imports.py"></location>
      <source>It is not said what kind of training this was.</source>
      <translation>Jenis pelatihannya tidak disebutkan.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/commands/training_imports.py"></location>
      <source>Fill in JENIS DIKLAT, or choose one form for all rows.</source>
      <translation>Isi kolom JENIS DIKLAT, atau tetapkan satu jenis untuk semua baris.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/commands/training_imports.py"></location>
      <source>The form is not told; by its name it is “{form}”.</source>
      <translation>Jenisnya tidak disebutkan; menurut namanya “{form}”.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/commands/training_imports.py"></location>
      <source>The rows {rows} tell of the same training.</source>
      <translation>Baris {rows} menyebut pelatihan yang sama.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/commands/training_imports.py"></location>
      <source>The first of them is taken; this one is not needed.</source>
      <translation>Baris pertama diambil; baris ini tidak diperlukan.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/commands/training_imports.py"></location>
      <source>The person has several trainings of this name in the year.</source>
      <translation>Pegawai ini memiliki beberapa pelatihan bernama sama pada tahun itu.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/commands/training_imports.py"></location>
      <source>Fill in the days, so that it is clear which one is meant.</source>
      <translation>Isi tanggalnya agar jelas pelatihan mana yang dimaksud.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/commands/training_people.py"></location>
      <source>Perhaps {other} is meant: correct the cell.</source>
      <translation>Mungkin maksudnya {other}: perbaiki selnya.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/commands/training_people.py"></location>
      <source>Correct the cell, or take in the list of employees first.</source>
      <translation>Perbaiki selnya, atau impor dahulu daftar pegawainya.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/commands/training_people.py"></location>
      <source>Nobody in the list of employees has this number.</source>
      <translation>Tidak ada pegawai dengan nomor ini di daftar pegawai.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/commands/training_people.py"></location>
      <source>The row does not say whose training this is.</source>
      <translation>Baris ini tidak menyebutkan pelatihan milik siapa.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/commands/training_people.py"></location>
      <source>The number belongs to {other}.</source>
      <translation>Nomor itu milik {other}.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/commands/training_people.py"></location>
      <source>The number belongs to somebody else.</source>
      <translation>Nomor itu milik pegawai lain.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/commands/training_people.py"></location>
      <source>Correct the NIP if another person is meant.</source>
      <translation>Perbaiki NIP-nya bila yang dimaksud pegawai lain.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/feature/assessments.py"></location>
      <location filename="asn_desktop/competencies/feature/requirements.py"></location>
      <location filename="asn_desktop/competencies/feature/training.py"></location>
      <location filename="asn_desktop/competencies/wording.py"></location>
      <source>competency</source>
      <translation>kompetensi</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/feature/assessments.py"></location>
      <location filename="asn_desktop/competencies/screen/dictionary_mapping.py"></location>
      <source>Assessments</source>
      <translation>Penilaian</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/feature/assessments.py"></location>
      <location filename="asn_desktop/competencies/feature/dictionary.py"></location>
      <location filename="asn_desktop/competencies/screen/by_competency.py"></location>
      <location filename="asn_desktop/competencies/screen/matrix_kind.py"></location>
      <source>Competencies</source>
      <translation>Kompetensi</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/feature/gaps.py"></location>
      <source>Gaps and job person match of everybody</source>
      <translation>Kesenjangan dan JPM semua pegawai</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/feature/gaps.py"></location>
      <source>Gaps by unit and competency</source>
      <translation>Kesenjangan per unit kerja dan kompetensi</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/feature/gaps.py"></location>
      <location filename="asn_desktop/competencies/screen/map.py"></location>
      <source>Competency map</source>
      <translation>Peta kompetensi</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/feature/index.py"></location>
      <location filename="asn_desktop/competencies/screen/index_units.py"></location>
      <location filename="asn_desktop/competencies/screen/map.py"></location>
      <source>IP ASN</source>
      <translation>IP ASN</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/feature/index.py"></location>
      <source>Performance (SKP)</source>
      <translation>Kinerja (SKP)</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/feature/index.py"></location>
      <location filename="asn_desktop/competencies/rules/tables/index_records.py"></location>
      <source>Punishments</source>
      <translation>Hukuman disiplin</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/feature/index.py"></location>
      <location filename="asn_desktop/competencies/rules/tables/gaps.py"></location>
      <location filename="asn_desktop/competencies/screen/index_records.py"></location>
      <location filename="asn_desktop/competencies/screen/settings.py"></location>
      <location filename="asn_desktop/competencies/screen/talent_box.py"></location>
      <location filename="asn_desktop/competencies/sheets/index_records.py"></location>
      <source>Potential</source>
      <translation>Potensial</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/feature/papers.py"></location>
      <source>Competency profile</source>
      <translation>Profil kompetensi</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/feature/papers.py"></location>
      <source>Assessment form to fill in</source>
      <translation>Formulir penilaian untuk diisi</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/feature/papers.py"></location>
      <source>Assessment form with results</source>
      <translation>Formulir penilaian dengan hasil</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/feature/papers.py"></location>
      <source>Blank assessment form</source>
      <translation>Formulir penilaian kosong</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/feature/papers.py"></location>
      <source>Competency report</source>
      <translation>Laporan kompetensi</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/feature/papers.py"></location>
      <source>Heat map of competency gaps</source>
      <translation>Peta panas kesenjangan kompetensi</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/feature/papers.py"></location>
      <source>Competency gaps (workbook)</source>
      <translation>Kesenjangan kompetensi (Excel)</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/feature/papers.py"></location>
      <source>Competency profiles (workbook)</source>
      <translation>Profil kompetensi (Excel)</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/feature/papers.py"></location>
      <source>Heat map (workbook)</source>
      <translation>Peta panas (Excel)</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/feature/quality.py"></location>
      <location filename="asn_desktop/competencies/rules/tables/index.py"></location>
      <source>Dimension</source>
      <translation>Dimensi</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/feature/quality.py"></location>
      <source>Flaw</source>
      <translation>Temuan</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/feature/quality.py"></location>
      <location filename="asn_desktop/competencies/queries/assessment_list.py"></location>
      <location filename="asn_desktop/competencies/queries/index_lists.py"></location>
      <location filename="asn_desktop/competencies/queries/index_records.py"></location>
      <location filename="asn_desktop/competencies/queries/training_list.py"></location>
      <location filename="asn_desktop/competencies/screen/by_competency.py"></location>
      <location filename="asn_desktop/competencies/screen/index_units.py"></location>
      <location filename="asn_desktop/competencies/screen/quality_model.py"></location>
      <location filename="asn_desktop/competencies/screen/talent_box.py"></location>
      <location filename="asn_desktop/competencies/sheets/assessments.py"></location>
      <location filename="asn_desktop/competencies/sheets/index_records.py"></location>
      <location filename="asn_desktop/competencies/sheets/training.py"></location>
      <source>Work unit</source>
      <translation>Unit kerja</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/feature/quality.py"></location>
      <location filename="asn_desktop/competencies/screen/matrix_model.py"></location>
      <location filename="asn_desktop/competencies/sheets/requirements.py"></location>
      <source>People</source>
      <translation>Pegawai</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/feature/quality.py"></location>
      <location filename="asn_desktop/competencies/screen/by_competency.py"></location>
      <source>Share</source>
      <translation>Bagian</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/feature/quality.py"></location>
      <location filename="asn_desktop/competencies/rules/tables/__init__.py"></location>
      <location filename="asn_desktop/competencies/rules/tables/dictionary.py"></location>
      <location filename="asn_desktop/competencies/rules/tables/gaps.py"></location>
      <location filename="asn_desktop/competencies/rules/tables/index.py"></location>
      <location filename="asn_desktop/competencies/rules/tables/training.py"></location>
      <location filename="asn_desktop/competencies/sheets/dictionary.py"></location>
      <location filename="asn_desktop/competencies/wording.py"></location>
      <source>Code</source>
      <translation>Kode</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/feature/quality.py"></location>
      <location filename="asn_desktop/competencies/screen/map.py"></location>
      <source>Data quality</source>
      <translation>Kualitas data</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/feature/requirements.py"></location>
      <source>post</source>
      <translation>jabatan</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/feature/requirements.py"></location>
      <source>Required levels</source>
      <translation>Level yang dipersyaratkan</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/feature/requirements.py"></location>
      <location filename="asn_desktop/competencies/screen/matrix.py"></location>
      <location filename="asn_desktop/competencies/screen/quality_mending.py"></location>
      <source>Position standards</source>
      <translation>Standar jabatan</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/feature/training.py"></location>
      <source>form of learning</source>
      <translation>jenis pelatihan</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/feature/training.py"></location>
      <source>Training history for SIASN</source>
      <translation>Riwayat pelatihan untuk SIASN</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/feature/training.py"></location>
      <source>Training history</source>
      <translation>Riwayat pelatihan</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/feature/training.py"></location>
      <source>Hours of learning</source>
      <translation>Jam pelajaran (JP)</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/feature/training.py"></location>
      <location filename="asn_desktop/competencies/screen/quality_model.py"></location>
      <location filename="asn_desktop/competencies/screen/training_fields.py"></location>
      <location filename="asn_desktop/competencies/screen/training_tab.py"></location>
      <location filename="asn_desktop/competencies/sheets/training.py"></location>
      <location filename="asn_desktop/competencies/wording.py"></location>
      <source>Training</source>
      <translation>Pelatihan</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/queries/assessment_list.py"></location>
      <location filename="asn_desktop/competencies/queries/requirements.py"></location>
      <location filename="asn_desktop/competencies/rules/dictionary.py"></location>
      <location filename="asn_desktop/competencies/rules/tables/dictionary.py"></location>
      <location filename="asn_desktop/competencies/rules/tables/index.py"></location>
      <location filename="asn_desktop/competencies/screen/assess_one.py"></location>
      <location filename="asn_desktop/competencies/screen/by_competency.py"></location>
      <location filename="asn_desktop/competencies/screen/competency_rows.py"></location>
      <location filename="asn_desktop/competencies/screen/dictionary.py"></location>
      <location filename="asn_desktop/competencies/screen/index_tab.py"></location>
      <location filename="asn_desktop/competencies/screen/index_units.py"></location>
      <location filename="asn_desktop/competencies/screen/matrix_tab.py"></location>
      <location filename="asn_desktop/competencies/sheets/assessments.py"></location>
      <location filename="asn_desktop/competencies/sheets/dictionary.py"></location>
      <location filename="asn_desktop/competencies/sheets/index.py"></location>
      <location filename="asn_desktop/competencies/sheets/requirements.py"></location>
      <location filename="asn_desktop/competencies/sheets/training.py"></location>
      <location filename="asn_desktop/competencies/wording.py"></location>
      <source>Competency</source>
      <translation>Kompetensi</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/queries/assessment_list.py"></location>
      <location filename="asn_desktop/competencies/screen/assess_fields.py"></location>
      <location filename="asn_desktop/competencies/screen/competency_rows.py"></location>
      <location filename="asn_desktop/competencies/sheets/assessments.py"></location>
      <location filename="asn_desktop/competencies/sheets/index_records.py"></location>
      <location filename="asn_desktop/competencies/wording.py"></location>
      <source>Method</source>
      <translation>Metode</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/queries/assessment_list.py"></location>
      <location filename="asn_desktop/competencies/queries/index_records.py"></location>
      <location filename="asn_desktop/competencies/queries/training_list.py"></location>
      <location filename="asn_desktop/competencies/screen/talent_box.py"></location>
      <location filename="asn_desktop/competencies/sheets/index_records.py"></location>
      <location filename="asn_desktop/competencies/sheets/training.py"></location>
      <location filename="asn_desktop/competencies/wording.py"></location>
      <source>Year</source>
      <translation>Tahun</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/queries/assessment_list.py"></location>
      <location filename="asn_desktop/competencies/screen/competency_rows.py"></location>
      <source>State</source>
      <translation>Keadaan</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/queries/assessment_list.py"></location>
      <location filename="asn_desktop/competencies/rules/hours.py"></location>
      <source>valid</source>
      <translation>berlaku</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/queries/assessment_list.py"></location>
      <source>void</source>
      <translation>dibatalkan</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/queries/dictionary_list.py"></location>
      <location filename="asn_desktop/competencies/screen/assess_dialog.py"></location>
      <location filename="asn_desktop/competencies/screen/dictionary_levels.py"></location>
      <location filename="asn_desktop/competencies/wording.py"></location>
      <source>Levels</source>
      <translation>Level</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/queries/dictionary_list.py"></location>
      <source>In use</source>
      <translation>Dipakai</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/queries/dictionary_list.py"></location>
      <location filename="asn_desktop/competencies/rules/dictionary.py"></location>
      <location filename="asn_desktop/competencies/sheets/dictionary.py"></location>
      <location filename="asn_desktop/competencies/wording.py"></location>
      <source>Framework</source>
      <translation>Kerangka</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/queries/dictionary_list.py"></location>
      <location filename="asn_desktop/competencies/rules/dictionary.py"></location>
      <location filename="asn_desktop/competencies/sheets/dictionary.py"></location>
      <location filename="asn_desktop/competencies/sheets/requirements.py"></location>
      <location filename="asn_desktop/competencies/wording.py"></location>
      <source>Group</source>
      <translation>Kelompok</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/queries/dictionary_list.py"></location>
      <source>Validity</source>
      <translation>Masa berlaku</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/queries/dictionary_list.py"></location>
      <source>In force today</source>
      <translation>Berlaku hari ini</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/queries/dictionary_list.py"></location>
      <source>Not in force today</source>
      <translation>Tidak berlaku hari ini</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/queries/dictionary_list.py"></location>
      <location filename="asn_desktop/competencies/screen/assessments.py"></location>
      <source>assessments</source>
      <translation>penilaian</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/queries/dictionary_list.py"></location>
      <source>standards</source>
      <translation>standar</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/queries/index_lists.py"></location>
      <location filename="asn_desktop/competencies/rules/tables/index.py"></location>
      <location filename="asn_desktop/competencies/screen/index_units.py"></location>
      <source>Category</source>
      <translation>Kategori</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/queries/index_lists.py"></location>
      <location filename="asn_desktop/competencies/queries/requirements.py"></location>
      <location filename="asn_desktop/competencies/screen/by_competency.py"></location>
      <location filename="asn_desktop/competencies/screen/matrix_model.py"></location>
      <location filename="asn_desktop/competencies/screen/quality_model.py"></location>
      <location filename="asn_desktop/competencies/screen/talent_box.py"></location>
      <location filename="asn_desktop/competencies/sheets/assessments.py"></location>
      <location filename="asn_desktop/competencies/sheets/requirements.py"></location>
      <location filename="asn_desktop/competencies/wording.py"></location>
      <source>Post</source>
      <translation>Jabatan</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/queries/index_lists.py"></location>
      <location filename="asn_desktop/competencies/screen/index_tab.py"></location>
      <source>not yet computable</source>
      <translation>belum dapat dihitung</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/queries/index_lists.py"></location>
      <location filename="asn_desktop/competencies/screen/assess_many.py"></location>
      <location filename="asn_desktop/competencies/screen/by_competency.py"></location>
      <location filename="asn_desktop/competencies/screen/quality_model.py"></location>
      <location filename="asn_desktop/competencies/screen/talent_box.py"></location>
      <location filename="asn_desktop/competencies/sheets/assessments.py"></location>
      <location filename="asn_desktop/competencies/sheets/index.py"></location>
      <location filename="asn_desktop/competencies/sheets/index_records.py"></location>
      <location filename="asn_desktop/competencies/wording.py"></location>
      <source>Name</source>
      <translation>Nama</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/queries/index_lists.py"></location>
      <location filename="asn_desktop/competencies/screen/assess_many.py"></location>
      <location filename="asn_desktop/competencies/screen/quality_model.py"></location>
      <location filename="asn_desktop/competencies/sheets/assessments.py"></location>
      <location filename="asn_desktop/competencies/sheets/index.py"></location>
      <location filename="asn_desktop/competencies/sheets/index_records.py"></location>
      <location filename="asn_desktop/competencies/sheets/training.py"></location>
      <source>NIP</source>
      <translation>NIP</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/queries/index_lists.py"></location>
      <location filename="asn_desktop/competencies/rules/tables/training.py"></location>
      <source>Kind of employee</source>
      <translation>Jenis pegawai</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/queries/index_records.py"></location>
      <location filename="asn_desktop/competencies/sheets/index_records.py"></location>
      <source>Predikat</source>
      <translation>Predikat</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/queries/index_records.py"></location>
      <location filename="asn_desktop/competencies/sheets/index_records.py"></location>
      <location filename="asn_desktop/competencies/wording.py"></location>
      <source>Severity</source>
      <translation>Tingkat hukuman</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/queries/keeping.py"></location>
      <source>assessments: {count}</source>
      <translation>penilaian: {count}</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/queries/keeping.py"></location>
      <source>trainings: {count}</source>
      <translation>riwayat pelatihan: {count}</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/queries/keeping.py"></location>
      <source>performance ratings: {count}</source>
      <translation>penilaian kinerja: {count}</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/queries/keeping.py"></location>
      <source>disciplinary punishments: {count}</source>
      <translation>hukuman disiplin: {count}</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/queries/keeping.py"></location>
      <source>potential ratings: {count}</source>
      <translation>penilaian potensi: {count}</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/queries/requirements.py"></location>
      <location filename="asn_desktop/competencies/screen/assess_one.py"></location>
      <location filename="asn_desktop/competencies/screen/by_competency.py"></location>
      <location filename="asn_desktop/competencies/screen/competency_rows.py"></location>
      <location filename="asn_desktop/competencies/screen/dictionary_levels.py"></location>
      <location filename="asn_desktop/competencies/screen/matrix_kind.py"></location>
      <location filename="asn_desktop/competencies/screen/matrix_tab.py"></location>
      <location filename="asn_desktop/competencies/sheets/assessments.py"></location>
      <location filename="asn_desktop/competencies/sheets/dictionary.py"></location>
      <location filename="asn_desktop/competencies/wording.py"></location>
      <source>Level</source>
      <translation>Level</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/queries/resolving.py"></location>
      <source>“{name}” is not in force then: only from {bound}.</source>
      <translation>“{name}” saat itu tidak berlaku: baru mulai {bound}.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/queries/resolving.py"></location>
      <source>“{name}” is not in force then: only until {bound}.</source>
      <translation>“{name}” saat itu tidak berlaku: hanya sampai {bound}.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/queries/training_list.py"></location>
      <location filename="asn_desktop/competencies/screen/training_tab.py"></location>
      <location filename="asn_desktop/competencies/sheets/training.py"></location>
      <location filename="asn_desktop/competencies/wording.py"></location>
      <source>Form</source>
      <translation>Jenis diklat</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/queries/training_list.py"></location>
      <location filename="asn_desktop/competencies/screen/training_tab.py"></location>
      <source>Proof</source>
      <translation>Bukti</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/queries/training_list.py"></location>
      <location filename="asn_desktop/competencies/screen/training_fields.py"></location>
      <source>Certificate</source>
      <translation>Sertifikat</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/queries/training_list.py"></location>
      <location filename="asn_desktop/competencies/sheets/training.py"></location>
      <location filename="asn_desktop/competencies/wording.py"></location>
      <source>Proof seen</source>
      <translation>Bukti diperiksa</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/queries/training_list.py"></location>
      <source>File there, not seen yet</source>
      <translation>Ada berkas, belum diperiksa</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/queries/training_list.py"></location>
      <source>No file, not seen</source>
      <translation>Tanpa berkas, belum diperiksa</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/queries/training_list.py"></location>
      <source>Has expired</source>
      <translation>Sudah kedaluwarsa</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/queries/training_list.py"></location>
      <source>Ends within three months</source>
      <translation>Berakhir dalam tiga bulan</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/queries/training_list.py"></location>
      <source>Valid longer</source>
      <translation>Masih lama berlaku</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/assessments.py"></location>
      <source>There is no level {level}: levels go from 0 to 5.</source>
      <translation>Tidak ada level {level}: level mulai dari 0 sampai 5.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/assessments.py"></location>
      <source>Write the level that the assessor found.</source>
      <translation>Tulis level hasil asesor.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/assessments.py"></location>
      <source>A level is a whole number; ask the assessor whether {one} or {other} is meant.</source>
      <translation>Level adalah bilangan bulat; tanyakan kepada asesor apakah maksudnya {one} atau {other}.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/assessments.py"></location>
      <source>If {level} is meant, write {level}.</source>
      <translation>Jika maksudnya {level}, tulis {level}.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/assessments.py"></location>
      <source>“{value}” is no level.</source>
      <translation>“{value}” bukan level.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/assessments.py"></location>
      <source>Write a whole number from 0 to 5.</source>
      <translation>Tulis bilangan bulat 0 sampai 5.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/assessments.py"></location>
      <source>The day of the assessment lies in the future.</source>
      <translation>Tanggal penilaian berada di masa depan.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/assessments.py"></location>
      <source>Write the day on which the person was assessed.</source>
      <translation>Tulis tanggal pegawai itu dinilai.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/assessments.py"></location>
      <source>{name} was not yet born on that day.</source>
      <translation>{name} belum lahir pada tanggal itu.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/assessments.py"></location>
      <source>Correct the day of the assessment, or the date of birth.</source>
      <translation>Perbaiki tanggal penilaian, atau tanggal lahirnya.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/assessments.py"></location>
      <source>{name} was already retired on that day.</source>
      <translation>{name} sudah pensiun pada tanggal itu.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/assessments.py"></location>
      <source>Correct the day of the assessment, or date of birth and post of the person.</source>
      <translation>Perbaiki tanggal penilaian, atau tanggal lahir dan jabatan pegawai itu.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/assessments.py"></location>
      <source>The assessment would end before it begins.</source>
      <translation>Masa berlaku penilaian berakhir sebelum tanggal penilaiannya.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/assessments.py"></location>
      <source>Correct “valid until”, or leave it empty.</source>
      <translation>Perbaiki “berlaku sampai”, atau kosongkan.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/assessments.py"></location>
      <source>“{name}” is not in force on that day.</source>
      <translation>“{name}” tidak berlaku pada tanggal itu.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/assessments.py"></location>
      <source>Correct the day, or choose the competency of the regulation that held then.</source>
      <translation>Perbaiki tanggalnya, atau pilih kompetensi menurut peraturan yang berlaku saat itu.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/assessments.py"></location>
      <source>{name} has no post: what is required of this person is not set.</source>
      <translation>{name} tidak punya jabatan: standar untuk pegawai ini belum ditetapkan.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/assessments.py"></location>
      <source>The level is kept; give the person a post to see the gap.</source>
      <translation>Levelnya tetap dicatat; isi jabatan pegawai itu agar kesenjangannya terlihat.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/assessments.py"></location>
      <source>“{competency}”: on the same day the same method ({method}) found level {other} and not {level}.</source>
      <translation>“{competency}”: pada tanggal yang sama metode yang sama ({method}) menghasilkan level {other}, bukan {level}.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/assessments.py"></location>
      <source>Keep the right one; an assessment that was wrong is made void, with the reason.</source>
      <translation>Pertahankan yang benar; penilaian yang keliru dibatalkan dengan alasannya.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/assessments.py"></location>
      <source>“{competency}”: on the same day {method} found level {level}.</source>
      <translation>“{competency}”: pada tanggal yang sama {method} menghasilkan level {level}.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/assessments.py"></location>
      <source>Both are kept; the settings of assessments say which one counts.</source>
      <translation>Keduanya disimpan; pengaturan penilaian menentukan mana yang dihitung.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/dictionary.py"></location>
      <source>{label} is missing.</source>
      <translation>{label} belum diisi.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/dictionary.py"></location>
      <source>Fill it in.</source>
      <translation>Isilah.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/dictionary.py"></location>
      <source>There is no group “{group}”.</source>
      <translation>Tidak ada kelompok “{group}”.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/dictionary.py"></location>
      <source>Choose one of: {known}.</source>
      <translation>Pilih salah satu: {known}.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/dictionary.py"></location>
      <source>The text has {count} characters, at most {limit} are kept.</source>
      <translation>Teks ini {count} huruf; yang disimpan paling banyak {limit}.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/dictionary.py"></location>
      <source>Shorten the text.</source>
      <translation>Persingkat teksnya.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/dictionary.py"></location>
      <location filename="asn_desktop/competencies/sheets/dictionary.py"></location>
      <source>A dictionary has no level {level}.</source>
      <translation>Kamus tidak punya level {level}.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/dictionary.py"></location>
      <location filename="asn_desktop/competencies/sheets/dictionary.py"></location>
      <source>A dictionary describes the levels 1 to 5.</source>
      <translation>Kamus menguraikan level 1 sampai 5.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/dictionary.py"></location>
      <source>The last day of validity lies before the first.</source>
      <translation>Hari terakhir berlaku mendahului hari pertamanya.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/dictionary.py"></location>
      <location filename="asn_desktop/competencies/rules/training.py"></location>
      <source>Correct one of the two days.</source>
      <translation>Perbaiki salah satu dari kedua tanggal.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/dictionary_carrying.py"></location>
      <source>No competency has a counterpart yet.</source>
      <translation>Belum ada kompetensi yang punya padanan.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/dictionary_carrying.py"></location>
      <source>Choose at least one in the column “Becomes”.</source>
      <translation>Pilih setidaknya satu di kolom “Menjadi”.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/dictionary_carrying.py"></location>
      <source>Two competencies become “{name}”: a person would have two levels of it.</source>
      <translation>Dua kompetensi menjadi “{name}”: seorang pegawai akan punya dua level.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/dictionary_carrying.py"></location>
      <source>Choose the one that it continues, and clear the other.</source>
      <translation>Pilih yang dilanjutkannya, dan kosongkan yang lain.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/dictionary_carrying.py"></location>
      <source>Level {old} cannot become {new}.</source>
      <translation>Level {old} tidak dapat menjadi {new}.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/dictionary_carrying.py"></location>
      <source>Levels go from 1 to 5.</source>
      <translation>Level terdiri atas 1 sampai 5.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/dictionary_rows.py"></location>
      <source>The name of the competency is empty.</source>
      <translation>Nama kompetensi kosong.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/dictionary_rows.py"></location>
      <source>Fill in the cell; without it the row means nothing.</source>
      <translation>Isi sel itu; tanpa nama, baris ini tidak berarti apa-apa.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/dictionary_rows.py"></location>
      <source>“{name}” is no name.</source>
      <translation>“{name}” bukan nama.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/dictionary_rows.py"></location>
      <source>Write the name of the competency in letters.</source>
      <translation>Tulis nama kompetensi dengan huruf.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/dictionary_rows.py"></location>
      <source>It does not say which level this describes.</source>
      <translation>Tidak disebutkan level mana yang diuraikan.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/dictionary_rows.py"></location>
      <source>Write a level from 1 to 5 in the column LEVEL.</source>
      <translation>Tulis level 1 sampai 5 di kolom LEVEL.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/dictionary_rows.py"></location>
      <source>A row above says “{before}” of the same competency, this one “{now}”.</source>
      <translation>Baris di atas menyebut “{before}” untuk kompetensi yang sama, baris ini “{now}”.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/dictionary_rows.py"></location>
      <source>Correct one of the two rows.</source>
      <translation>Perbaiki salah satu dari kedua baris.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/figures.py"></location>
      <source>The sheet says {told}, the levels make {found}.</source>
      <translation>Di lembar tertulis {told}, jumlah levelnya {found}.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/figures.py"></location>
      <source>The levels are taken over; check them against the report.</source>
      <translation>Level tetap diambil; cocokkan dengan laporan hasilnya.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/figures.py"></location>
      <source>The sheet says “{told}”, {percent} % is “{found}”.</source>
      <translation>Di lembar tertulis “{told}”, padahal {percent} % adalah “{found}”.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/figures.py"></location>
      <source>The category is computed here and not taken over.</source>
      <translation>Kategori dihitung oleh program dan tidak diambil dari lembar.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/figures.py"></location>
      <source>The sheet says {told}, by the method of this office it is {found}.</source>
      <translation>Di lembar tertulis {told}, menurut cara hitung kantor ini {found}.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/figures.py"></location>
      <source>The match is computed here and not taken over.</source>
      <translation>JPM dihitung oleh program dan tidak diambil dari lembar.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/figures.py"></location>
      <source>The sheet uses the other method ({method}); nothing is wrong with it.</source>
      <translation>Lembar ini memakai cara hitung lain ({method}); angkanya tidak salah.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/figures.py"></location>
      <source>What the post of this person requires is not set, so the match of the sheet cannot be compared.</source>
      <translation>Standar jabatan pegawai ini belum ditetapkan, jadi JPM di lembar tidak dapat dicocokkan.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/figures.py"></location>
      <source>Set the position standard, or give the person a post.</source>
      <translation>Tetapkan standar jabatannya, atau isi jabatan pegawai itu.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/hours.py"></location>
      <source>ends within three months</source>
      <translation>segera berakhir</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/hours.py"></location>
      <source>has expired</source>
      <translation>kedaluwarsa</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/index_parts.py"></location>
      <source>Highest education recorded</source>
      <translation>Pendidikan tertinggi yang tercatat</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/index_parts.py"></location>
      <source>not recorded</source>
      <translation>belum tercatat</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/index_parts.py"></location>
      <source>Performance (SKP) of {year}</source>
      <translation>Predikat SKP tahun {year}</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/index_parts.py"></location>
      <source>not rated</source>
      <translation>belum dinilai</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/index_parts.py"></location>
      <source>Heaviest punishment since {day}</source>
      <translation>Hukuman terberat sejak {day}</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/index_parts.py"></location>
      <location filename="asn_desktop/competencies/rules/tables/training.py"></location>
      <location filename="asn_desktop/competencies/screen/training_tab.py"></location>
      <source>none</source>
      <translation>tidak ada</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/index_parts.py"></location>
      <source>Learning that fits the post</source>
      <translation>Pelatihan menurut jabatan</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/index_parts.py"></location>
      <source>no post, or a post whose kind is not recorded</source>
      <translation>tanpa jabatan, atau jenis jabatannya belum tercatat</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/index_parts.py"></location>
      <source>the set has no points for this class of post</source>
      <translation>set parameter tidak memuat nilai untuk kelompok jabatan ini</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/index_parts.py"></location>
      <source>{training} or higher</source>
      <translation>{training} atau yang lebih tinggi</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/index_parts.py"></location>
      <source>Functional training</source>
      <translation>Diklat fungsional</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/index_parts.py"></location>
      <source>Technical training of {hours} JP or more since {day}</source>
      <translation>Diklat teknis paling sedikit {hours} JP sejak {day}</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/index_parts.py"></location>
      <source>Seminar, workshop, course … since {day}</source>
      <translation>Seminar, workshop, kursus, dan sejenisnya sejak {day}</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/index_parts.py"></location>
      <source>taken</source>
      <translation>sudah</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/index_parts.py"></location>
      <source>a functional training</source>
      <translation>satu diklat fungsional</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/index_parts.py"></location>
      <source>{hours} more JP of technical training</source>
      <translation>{hours} JP diklat teknis lagi</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/index_parts.py"></location>
      <source>one seminar, workshop or course</source>
      <translation>satu seminar, workshop, atau kursus</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/index_parts.py"></location>
      <source>performance rating “{rating}”</source>
      <translation>predikat SKP “{rating}”</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/index_parts.py"></location>
      <source>education {level} recorded</source>
      <translation>pendidikan {level} tercatat</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/index_parts.py"></location>
      <location filename="asn_desktop/competencies/rules/tables/index.py"></location>
      <source>leadership training of the post</source>
      <translation>diklat kepemimpinan sesuai jabatan</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/index_parts.py"></location>
      <location filename="asn_desktop/competencies/rules/tables/index.py"></location>
      <location filename="asn_desktop/competencies/rules/tables/training.py"></location>
      <source>functional training</source>
      <translation>diklat fungsional</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/index_parts.py"></location>
      <location filename="asn_desktop/competencies/rules/tables/index.py"></location>
      <location filename="asn_desktop/competencies/rules/tables/training.py"></location>
      <source>technical training</source>
      <translation>diklat teknis</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/index_parts.py"></location>
      <location filename="asn_desktop/competencies/rules/tables/index.py"></location>
      <location filename="asn_desktop/competencies/rules/tables/training.py"></location>
      <source>seminar and the like</source>
      <translation>seminar dan sejenisnya</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/index_parts.py"></location>
      <source>a better performance rating</source>
      <translation>predikat SKP yang lebih baik</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/index_parts.py"></location>
      <source>a higher education</source>
      <translation>pendidikan yang lebih tinggi</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/index_parts.py"></location>
      <source>The education is not recorded: fill it in.</source>
      <translation>Pendidikan belum tercatat: isilah di tab Data.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/index_parts.py"></location>
      <source>The post or its kind is not recorded: choose the post.</source>
      <translation>Jabatan atau jenis jabatan belum tercatat: pilih jabatannya di tab Data.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/index_parts.py"></location>
      <source>There is no performance rating (SKP) of {year}; the set gives {points} points for none.</source>
      <translation>Belum ada predikat SKP tahun {year}; menurut set parameter nilainya {points}.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/index_parts.py"></location>
      <source>This person is not counted in the mean of the office: the kind of employee or the legal status is left out by “{set}”.</source>
      <translation>Pegawai ini tidak masuk rata-rata kantor: jenis pegawai atau kedudukan hukumnya tidak dihitung menurut “{set}”.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/index_parts.py"></location>
      <source>The parameter set “{set}” has no points yet, so nobody can be measured by it. Enter them in the table “Points of the index (IP ASN)” of the reference data, or choose another set.</source>
      <translation>Set parameter “{set}” belum berisi nilai, sehingga belum ada pegawai yang dapat dihitung. Isi tabel “Nilai IP ASN” pada Data acuan, atau pilih set lain.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/index_parts.py"></location>
      <source>The parameter set “{set}” is not in force on {day}.</source>
      <translation>Set parameter “{set}” tidak berlaku pada {day}.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/index_records.py"></location>
      <source>There can be no performance rating of this year.</source>
      <translation>Penilaian kinerja tahun ini tidak mungkin ada.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/index_records.py"></location>
      <source>Write the year that was rated, for example {year}.</source>
      <translation>Tulis tahun yang dinilai, misalnya {year}.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/index_records.py"></location>
      <source>In this year the person had not begun to serve.</source>
      <translation>Pada tahun ini pegawai belum mulai bertugas.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/index_records.py"></location>
      <source>Check the year and the NIP.</source>
      <translation>Periksa tahun dan NIP.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/index_records.py"></location>
      <location filename="asn_desktop/competencies/rules/tables/index_records.py"></location>
      <source>A performance number lies between 0 and {most}.</source>
      <translation>Nilai kinerja antara 0 dan {most}.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/index_records.py"></location>
      <source>Correct the number, or leave it empty.</source>
      <translation>Betulkan nilainya, atau kosongkan.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/index_records.py"></location>
      <source>This day lies in the future.</source>
      <translation>Tanggal ini belum tiba.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/index_records.py"></location>
      <source>Write the day as it stands on the paper.</source>
      <translation>Tulis tanggal seperti pada suratnya.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/index_records.py"></location>
      <source>On this day the person was not yet born.</source>
      <translation>Pada tanggal ini pegawai belum lahir.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/index_records.py"></location>
      <source>Check the day and the NIP.</source>
      <translation>Periksa tanggal dan NIP.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/index_records.py"></location>
      <source>Potential is measured from 0 to 100.</source>
      <translation>Nilai potensi dari 0 sampai 100.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/index_records.py"></location>
      <source>Correct the number.</source>
      <translation>Betulkan nilainya.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/index_records.py"></location>
      <source>The punishment would end before it begins.</source>
      <translation>Hukuman akan selesai sebelum dimulai.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/index_records.py"></location>
      <source>Correct the last day, or leave it empty.</source>
      <translation>Betulkan tanggal selesainya, atau kosongkan.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/index_records.py"></location>
      <source>The number {score} belongs to “{other}”.</source>
      <translation>Nilai {score} termasuk predikat “{other}”.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/index_records.py"></location>
      <source>The predikat of the file is kept.</source>
      <translation>Predikat dalam berkas tetap dipakai.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/quality.py"></location>
      <source>Completeness</source>
      <translation>Kelengkapan</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/quality.py"></location>
      <source>Nothing that the office must know is missing.</source>
      <translation>Tidak ada data wajib yang kosong.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/quality.py"></location>
      <source>Accuracy</source>
      <translation>Akurasi</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/quality.py"></location>
      <source>What is known can be true.</source>
      <translation>Data yang tercatat masuk akal dan cocok dengan NIP.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/quality.py"></location>
      <source>Timeliness</source>
      <translation>Kemutakhiran</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/quality.py"></location>
      <source>What is known is still so.</source>
      <translation>Data yang tercatat masih sesuai keadaan sekarang.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/quality.py"></location>
      <source>Consistency</source>
      <translation>Konsistensi</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/quality.py"></location>
      <source>What is known fits together.</source>
      <translation>Data yang satu tidak bertentangan dengan yang lain.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/quality.py"></location>
      <source>The post has no required levels</source>
      <translation>Standar kompetensi jabatan belum ditetapkan</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/quality.py"></location>
      <source>Never assessed</source>
      <translation>Belum pernah dinilai</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/quality.py"></location>
      <source>Some required competencies not assessed</source>
      <translation>Sebagian kompetensi yang dipersyaratkan belum dinilai</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/quality.py"></location>
      <source>No performance rating (SKP) of last year</source>
      <translation>Predikat SKP tahun lalu belum ada</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/quality.py"></location>
      <source>Training without certificate number</source>
      <translation>Pelatihan tanpa nomor sertifikat</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/quality.py"></location>
      <source>Training without hours (JP)</source>
      <translation>Pelatihan tanpa JP</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/quality.py"></location>
      <source>Assessed before birth or after retirement</source>
      <translation>Dinilai sebelum lahir atau sesudah pensiun</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/quality.py"></location>
      <source>More hours (JP) than the days allow</source>
      <translation>JP melebihi yang mungkin dalam harinya</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/quality.py"></location>
      <source>Certificate number that another person has, too</source>
      <translation>Nomor sertifikat juga dimiliki pegawai lain</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/quality.py"></location>
      <source>Last assessed more than 2 years ago</source>
      <translation>Penilaian terakhir lebih dari 2 tahun lalu</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/quality.py"></location>
      <source>No assessment is valid any more</source>
      <translation>Semua penilaian sudah kedaluwarsa</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/quality.py"></location>
      <source>Training whose proof was not seen</source>
      <translation>Pelatihan yang buktinya belum diverifikasi</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/quality.py"></location>
      <source>Two levels of one competency on one day</source>
      <translation>Dua level berbeda untuk satu kompetensi pada hari yang sama</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/quality.py"></location>
      <source>Year of a training differs from its end</source>
      <translation>Tahun pelatihan berbeda dengan tanggal selesainya</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/quality.py"></location>
      <source>Structural training without its level</source>
      <translation>Diklat struktural tanpa jenjangnya</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/requirements.py"></location>
      <source>set for this post</source>
      <translation>ditetapkan untuk jabatan ini</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/requirements.py"></location>
      <location filename="asn_desktop/competencies/screen/matrix_kind.py"></location>
      <source>default of the kind of post</source>
      <translation>bawaan jenis jabatan</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/requirements.py"></location>
      <source>not determined yet</source>
      <translation>belum ditetapkan</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/requirements.py"></location>
      <source>not part of this standard</source>
      <translation>bukan bagian standar ini</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/requirements.py"></location>
      <source>Write the level that the post requires, or 0 where it requires none.</source>
      <translation>Tulislah level yang dipersyaratkan jabatan, atau 0 bila tidak dipersyaratkan.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/requirements.py"></location>
      <source>A post requires a whole level: write a number from 0 to 5.</source>
      <translation>Level jabatan adalah bilangan bulat: tulislah angka 0 sampai 5.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/requirements.py"></location>
      <source>There is no level {level}: a post requires 1 to 5, or 0 for not required. Nothing was saved.</source>
      <translation>Tidak ada level {level}: jabatan mensyaratkan 1 sampai 5, atau 0 bila tidak dipersyaratkan. Tidak ada yang disimpan.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/settings.py"></location>
      <source>the latest valid one</source>
      <translation>yang terbaru dan masih berlaku</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/settings.py"></location>
      <source>the highest valid one</source>
      <translation>yang tertinggi dan masih berlaku</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/settings.py"></location>
      <source>by method, then the latest</source>
      <translation>menurut metode, lalu yang terbaru</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/settings.py"></location>
      <source>sums of all levels, at most 100 %</source>
      <translation>jumlah seluruh level, paling tinggi 100 %</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/settings.py"></location>
      <source>each competency counts up to its standard</source>
      <translation>tiap kompetensi dihitung paling tinggi sampai standarnya</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/settings.py"></location>
      <source>usual reading of Permenpan-RB 38/2017</source>
      <translation>pembacaan umum Permenpan-RB 38/2017</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/settings.py"></location>
      <source>form of a provincial development plan (IDP)</source>
      <translation>formulir IDP sebuah provinsi</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/settings.py"></location>
      <source>The order of methods has a method twice or one that the table of methods does not have. Put it in order again.</source>
      <translation>Urutan metode memuat metode yang sama dua kali atau metode yang tidak ada pada tabel metode. Susunlah kembali urutannya.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/settings.py"></location>
      <source>There is no parameter set “{code}”. Choose one of the table.</source>
      <translation>Tidak ada set parameter “{code}”. Pilihlah salah satu dari tabel.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/settings.py"></location>
      <source>An assessment holds 0 to {most} months; 0 means that it does not expire.</source>
      <translation>Masa berlaku penilaian 0 sampai {most} bulan; 0 berarti tidak kedaluwarsa.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/settings.py"></location>
      <source>The bounds of the talent box must rise: above 0, the middle below the high, and none above 100.</source>
      <translation>Batas kotak talenta harus menaik: di atas 0, batas menengah di bawah batas tinggi, dan tidak lebih dari 100.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/tables/__init__.py"></location>
      <source>Word</source>
      <translation>Sebutan</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/tables/__init__.py"></location>
      <source>Other words</source>
      <translation>Sebutan lain</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/tables/__init__.py"></location>
      <source>Certainty</source>
      <translation>Kepastian</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/tables/__init__.py"></location>
      <location filename="asn_desktop/competencies/screen/assess_fields.py"></location>
      <location filename="asn_desktop/competencies/screen/competency_rows.py"></location>
      <location filename="asn_desktop/competencies/sheets/assessments.py"></location>
      <location filename="asn_desktop/competencies/sheets/index_records.py"></location>
      <location filename="asn_desktop/competencies/sheets/training.py"></location>
      <location filename="asn_desktop/competencies/wording.py"></location>
      <source>Note</source>
      <translation>Keterangan</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/tables/dictionary.py"></location>
      <location filename="asn_desktop/competencies/rules/tables/training.py"></location>
      <source>A code is made of small letters, digits and “_”.</source>
      <translation>Kode terdiri atas huruf kecil, angka dan “_”.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/tables/dictionary.py"></location>
      <source>The code “{code}” is missing; the program needs it.</source>
      <translation>Kode “{code}” tidak ada; program membutuhkannya.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/tables/dictionary.py"></location>
      <source>“{spelling}” means another competency in row {row} already.</source>
      <translation>“{spelling}” sudah berarti kompetensi lain di baris {row}.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/tables/dictionary.py"></location>
      <location filename="asn_desktop/competencies/screen/heat_map.py"></location>
      <source>Groups of competencies</source>
      <translation>Kelompok kompetensi</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/tables/dictionary.py"></location>
      <source>Into which groups the dictionary is divided. Generic competencies are required of every post.</source>
      <translation>Pembagian kamus menurut kelompok. Kompetensi umum dipersyaratkan untuk setiap jabatan.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/tables/dictionary.py"></location>
      <source>Generic</source>
      <translation>Umum</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/tables/dictionary.py"></location>
      <source>Spellings of competencies</source>
      <translation>Ejaan kompetensi</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/tables/dictionary.py"></location>
      <source>How competencies are also written in files, so that an import knows them.</source>
      <translation>Cara lain menulis nama kompetensi dalam berkas, agar dikenali saat impor.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/tables/dictionary.py"></location>
      <source>Other spellings</source>
      <translation>Ejaan lain</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/tables/dictionary.py"></location>
      <source>Methods of assessment</source>
      <translation>Metode penilaian</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/tables/dictionary.py"></location>
      <source>How a level of a person may have been found.</source>
      <translation>Cara level seseorang dapat diperoleh.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/tables/gaps.py"></location>
      <source>mapping of competencies</source>
      <translation>pemetaan kompetensi</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/tables/gaps.py"></location>
      <source>filling of posts</source>
      <translation>pengisian jabatan</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/tables/gaps.py"></location>
      <source>A category begins between 0 and 100 percent.</source>
      <translation>Kategori dimulai antara 0 dan 100 persen.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/tables/gaps.py"></location>
      <source>Row {row} begins at the same percent already.</source>
      <translation>Baris {row} sudah dimulai pada persen yang sama.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/tables/gaps.py"></location>
      <source>For “{purpose}” a category that begins at 0 percent is missing.</source>
      <translation>Untuk “{purpose}” belum ada kategori yang dimulai pada 0 persen.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/tables/gaps.py"></location>
      <source>The boxes are numbered from 1 to 9.</source>
      <translation>Kotak bernomor 1 sampai 9.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/tables/gaps.py"></location>
      <source>Row {row} has this number already.</source>
      <translation>Nomor ini sudah dipakai pada baris {row}.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/tables/gaps.py"></location>
      <source>Each of the nine combinations of performance and potential is needed.</source>
      <translation>Kesembilan pasangan kinerja dan potensial harus ada semuanya.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/tables/gaps.py"></location>
      <source>Categories of the job person match</source>
      <translation>Kategori JPM</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/tables/gaps.py"></location>
      <source>From which percent on a category holds. The exact value is compared, not the rounded one.</source>
      <translation>Mulai persen berapa suatu kategori berlaku. Yang dibandingkan nilai tepatnya, bukan yang sudah dibulatkan.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/tables/gaps.py"></location>
      <source>Purpose</source>
      <translation>Tujuan</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/tables/gaps.py"></location>
      <source>From percent</source>
      <translation>Mulai persen</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/tables/gaps.py"></location>
      <source>Boxes of talent</source>
      <translation>Kotak talenta</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/tables/gaps.py"></location>
      <source>The number and the recommendations of each box; where the parts of the axes begin is a setting.</source>
      <translation>Nomor dan rekomendasi tiap kotak; batas bagian sumbunya ada pada pengaturan penilaian.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/tables/gaps.py"></location>
      <source>Box</source>
      <translation>Kotak</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/tables/gaps.py"></location>
      <location filename="asn_desktop/competencies/rules/tables/index.py"></location>
      <location filename="asn_desktop/competencies/screen/index_tab.py"></location>
      <location filename="asn_desktop/competencies/screen/index_units.py"></location>
      <location filename="asn_desktop/competencies/screen/settings.py"></location>
      <location filename="asn_desktop/competencies/screen/talent_box.py"></location>
      <location filename="asn_desktop/competencies/sheets/index.py"></location>
      <source>Performance</source>
      <translation>Kinerja</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/tables/gaps.py"></location>
      <source>Recommendations</source>
      <translation>Rekomendasi</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/tables/index.py"></location>
      <location filename="asn_desktop/competencies/screen/index_tab.py"></location>
      <location filename="asn_desktop/competencies/screen/index_units.py"></location>
      <location filename="asn_desktop/competencies/sheets/index.py"></location>
      <source>Qualification</source>
      <translation>Kualifikasi</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/tables/index.py"></location>
      <location filename="asn_desktop/competencies/screen/index_tab.py"></location>
      <location filename="asn_desktop/competencies/screen/index_units.py"></location>
      <location filename="asn_desktop/competencies/sheets/index.py"></location>
      <source>Discipline</source>
      <translation>Disiplin</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/tables/index.py"></location>
      <source>structural (JPT, administrator, pengawas)</source>
      <translation>struktural (JPT, administrator, pengawas)</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/tables/index.py"></location>
      <source>functional</source>
      <translation>fungsional</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/tables/index.py"></location>
      <source>pelaksana</source>
      <translation>pelaksana</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/tables/index.py"></location>
      <source>education not recorded</source>
      <translation>pendidikan belum tercatat</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/tables/index.py"></location>
      <source>no performance rating</source>
      <translation>belum ada predikat SKP</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/tables/index.py"></location>
      <source>never punished</source>
      <translation>tidak pernah dihukum</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/tables/index.py"></location>
      <source>nothing recorded</source>
      <translation>tidak ada catatan</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/tables/index.py"></location>
      <source>A code is made of small letters, digits and “_”, at most 30.</source>
      <translation>Kode terdiri atas huruf kecil, angka, dan “_”, paling banyak 30 tanda.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/tables/index.py"></location>
      <source>The last day lies before the first day.</source>
      <translation>Hari terakhir mendahului hari pertama.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/tables/index.py"></location>
      <source>This number lies between 1 and 100.</source>
      <translation>Angka ini antara 1 dan 100.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/tables/index.py"></location>
      <source>This finding belongs to another dimension.</source>
      <translation>Temuan ini termasuk dimensi lain.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/tables/index.py"></location>
      <source>Competency has its points by class of post; the other dimensions have not.</source>
      <translation>Hanya nilai kompetensi yang dibedakan menurut kelompok jabatan; dimensi lain tidak.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/tables/index.py"></location>
      <source>Points lie between 0 and 100.</source>
      <translation>Nilai antara 0 dan 100.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/tables/index.py"></location>
      <source>In the set “{set}” a post of the class “{post}” can reach {most} points; the index ends at 100.</source>
      <translation>Dalam set “{set}”, jabatan kelompok “{post}” dapat mencapai nilai {most}; indeks paling tinggi 100.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/tables/index.py"></location>
      <source>In the set “{set}” the lowest category must begin below 0 (write -1), so that every value has one.</source>
      <translation>Dalam set “{set}”, kategori terendah harus mulai di bawah 0 (tulis -1), agar setiap nilai mempunyai kategori.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/tables/index.py"></location>
      <location filename="asn_desktop/competencies/screen/index_page.py"></location>
      <source>Parameter set</source>
      <translation>Set parameter</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/tables/index.py"></location>
      <source>Parameter sets of the index (IP ASN)</source>
      <translation>Set parameter IP ASN</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/tables/index.py"></location>
      <source>The regulations by which the index is measured, side by side: how far back learning and punishments count, and which kinds of employee belong to the mean.</source>
      <translation>Peraturan yang dipakai untuk menghitung indeks, berdampingan: berapa tahun ke belakang pelatihan dan hukuman dihitung, dan jenis pegawai mana yang masuk rata-rata.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/tables/index.py"></location>
      <location filename="asn_desktop/competencies/screen/matrix_tab.py"></location>
      <location filename="asn_desktop/competencies/sheets/dictionary.py"></location>
      <location filename="asn_desktop/competencies/sheets/requirements.py"></location>
      <location filename="asn_desktop/competencies/wording.py"></location>
      <source>Legal basis</source>
      <translation>Dasar hukum</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/tables/index.py"></location>
      <source>First day</source>
      <translation>Hari pertama</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/tables/index.py"></location>
      <source>Last day</source>
      <translation>Hari terakhir</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/tables/index.py"></location>
      <source>Technical JP</source>
      <translation>JP teknis</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/tables/index.py"></location>
      <source>Technical: years</source>
      <translation>Teknis: tahun</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/tables/index.py"></location>
      <source>Seminar: years</source>
      <translation>Seminar: tahun</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/tables/index.py"></location>
      <source>Discipline: years</source>
      <translation>Disiplin: tahun</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/tables/index.py"></location>
      <location filename="asn_desktop/competencies/screen/index_units.py"></location>
      <source>Counted</source>
      <translation>Dihitung</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/tables/index.py"></location>
      <source>Verified learning only</source>
      <translation>Hanya pelatihan terverifikasi</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/tables/index.py"></location>
      <source>Points of the index (IP ASN)</source>
      <translation>Nilai IP ASN</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/tables/index.py"></location>
      <source>What each finding is worth in a parameter set, already weighted. A set without points measures nobody.</source>
      <translation>Nilai setiap temuan dalam satu set parameter, sudah berbobot. Set tanpa nilai tidak dapat menghitung siapa pun.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/tables/index.py"></location>
      <source>Finding</source>
      <translation>Temuan</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/tables/index.py"></location>
      <source>Class of post</source>
      <translation>Kelompok jabatan</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/tables/index.py"></location>
      <source>Points</source>
      <translation>Nilai</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/tables/index.py"></location>
      <source>Categories of the index (IP ASN)</source>
      <translation>Kategori IP ASN</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/tables/index.py"></location>
      <source>A category holds for values above its bound, unrounded.</source>
      <translation>Kategori berlaku untuk nilai di atas batasnya, tanpa pembulatan.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/tables/index.py"></location>
      <source>Above</source>
      <translation>Di atas</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/tables/index_records.py"></location>
      <source>Row {row} begins at the same number already.</source>
      <translation>Baris {row} sudah mulai pada nilai yang sama.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/tables/index_records.py"></location>
      <source>One predikat must begin at the number 0.</source>
      <translation>Satu predikat harus mulai pada nilai 0.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/tables/index_records.py"></location>
      <source>“{kind}” stands in row {row} already.</source>
      <translation>“{kind}” sudah ada di baris {row}.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/tables/index_records.py"></location>
      <source>Predikat of performance (SKP)</source>
      <translation>Predikat kinerja (SKP)</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/tables/index_records.py"></location>
      <source>Words of the yearly performance, the lowest number of the older forms for each, and the row of the talent box.</source>
      <translation>Sebutan kinerja tahunan, nilai terendah formulir lama untuk masing-masing, dan baris kotak talentanya.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/tables/index_records.py"></location>
      <source>From number</source>
      <translation>Mulai nilai</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/tables/index_records.py"></location>
      <source>Talent box</source>
      <translation>Kotak talenta</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/tables/index_records.py"></location>
      <source>Severities of punishments</source>
      <translation>Tingkat hukuman disiplin</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/tables/index_records.py"></location>
      <source>Words of the severities from light to heavy, and the punishments that belong to each.</source>
      <translation>Sebutan tingkat dari ringan sampai berat, dan jenis hukuman yang termasuk masing-masing.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/tables/requirements.py"></location>
      <source>A default level is a number from 1 to 5.</source>
      <translation>Level bawaan adalah angka 1 sampai 5.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/tables/requirements.py"></location>
      <source>A functional post needs its level here; other posts have none.</source>
      <translation>Jabatan fungsional memerlukan jenjangnya di sini; jabatan lain tidak mempunyai jenjang.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/tables/requirements.py"></location>
      <source>Default required levels</source>
      <translation>Level bawaan standar jabatan</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/tables/requirements.py"></location>
      <source>The level that a kind of post requires of every generic competency, where nothing is set for the post itself. Sources differ; the settings of assessment say which column holds.</source>
      <translation>Level setiap kompetensi umum yang dipersyaratkan suatu jenis jabatan, bila belum ditetapkan untuk jabatan itu sendiri. Sumbernya berbeda-beda; pengaturan penilaian menentukan kolom yang berlaku.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/tables/requirements.py"></location>
      <location filename="asn_desktop/competencies/screen/matrix.py"></location>
      <location filename="asn_desktop/competencies/sheets/requirements.py"></location>
      <source>Kind of post</source>
      <translation>Jenis jabatan</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/tables/requirements.py"></location>
      <location filename="asn_desktop/competencies/sheets/requirements.py"></location>
      <source>Level of the functional post</source>
      <translation>Jenjang jabatan fungsional</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/tables/requirements.py"></location>
      <source>Usual reading</source>
      <translation>Pembacaan umum</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/tables/requirements.py"></location>
      <source>Provincial IDP form</source>
      <translation>Formulir IDP provinsi</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/tables/training.py"></location>
      <source>does not count</source>
      <translation>tidak dihitung</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/tables/training.py"></location>
      <source>leadership training</source>
      <translation>diklat kepemimpinan</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/tables/training.py"></location>
      <source>classical</source>
      <translation>klasikal</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/tables/training.py"></location>
      <source>non-classical</source>
      <translation>nonklasikal</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/tables/training.py"></location>
      <source>The same number stands in row {row} already.</source>
      <translation>Nomor yang sama sudah ada di baris {row}.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/tables/training.py"></location>
      <source>The form “structural” is missing; ranks of leadership need it.</source>
      <translation>Jenis “structural” tidak ada; diklat kepemimpinan memerlukannya.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/tables/training.py"></location>
      <source>Write JP from 0 to {most}.</source>
      <translation>Tulis JP dari 0 sampai {most}.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/tables/training.py"></location>
      <source>No more hours may be had than should be reached.</source>
      <translation>Batas paling banyak lebih kecil daripada sasaran.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/tables/training.py"></location>
      <source>Write a year of four digits.</source>
      <translation>Tulis tahun empat angka.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/tables/training.py"></location>
      <source>The last year lies before the first year.</source>
      <translation>Tahun akhir mendahului tahun awal.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/tables/training.py"></location>
      <source>Forms of learning</source>
      <translation>Jenis pelatihan</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/tables/training.py"></location>
      <source>Which forms of learning there are, their number in SIASN, and what they count as in the index of professionalism (IP ASN).</source>
      <translation>Jenis pelatihan yang ada, nomornya di SIASN, dan dihitung sebagai apa dalam Indeks Profesionalitas (IP ASN).</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/tables/training.py"></location>
      <source>Number in SIASN</source>
      <translation>Nomor SIASN</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/tables/training.py"></location>
      <source>Counts as</source>
      <translation>Dihitung sebagai</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/tables/training.py"></location>
      <source>Track</source>
      <translation>Jalur</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/tables/training.py"></location>
      <source>Leadership trainings</source>
      <translation>Diklat kepemimpinan</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/tables/training.py"></location>
      <source>Ranks of leadership training; one of a higher rank also fulfils what a lower one is needed for.</source>
      <translation>Jenjang diklat kepemimpinan; jenjang yang lebih tinggi juga memenuhi keperluan jenjang yang lebih rendah.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/tables/training.py"></location>
      <source>Rank</source>
      <translation>Peringkat</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/tables/training.py"></location>
      <source>Needed for</source>
      <translation>Untuk jenis jabatan</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/tables/training.py"></location>
      <source>Hours of learning in a year</source>
      <translation>Jam pelajaran setahun</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/tables/training.py"></location>
      <source>How many JP each kind of employee should reach in a year, and at most may have. The first row that fits kind and year decides.</source>
      <translation>Berapa JP yang harus dicapai setiap jenis pegawai dalam setahun, dan paling banyak berapa. Baris pertama yang cocok dengan jenis dan tahun yang menentukan.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/tables/training.py"></location>
      <source>Target (JP)</source>
      <translation>Sasaran (JP)</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/tables/training.py"></location>
      <source>At most (JP)</source>
      <translation>Paling banyak (JP)</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/tables/training.py"></location>
      <source>From year</source>
      <translation>Mulai tahun</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/tables/training.py"></location>
      <source>To year</source>
      <translation>Sampai tahun</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/training.py"></location>
      <source>Hours of learning cannot be less than zero.</source>
      <translation>Jumlah JP tidak boleh kurang dari nol.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/training.py"></location>
      <source>{hours} JP cannot be right: the longest training has {most} JP.</source>
      <translation>{hours} JP tidak mungkin: pelatihan terlama {most} JP.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/training.py"></location>
      <source>Write the number of JP alone, for example 20 or 22,5.</source>
      <translation>Tulis jumlah JP saja, misalnya 20 atau 22,5.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/training.py"></location>
      <source>The training ends before it starts ({start}).</source>
      <translation>Pelatihan berakhir sebelum dimulai ({start}).</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/training.py"></location>
      <source>Only a structural training has a rank of leadership.</source>
      <translation>Hanya diklat struktural yang memiliki jenjang kepemimpinan.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/training.py"></location>
      <source>Choose the form “{form}”, or empty the rank.</source>
      <translation>Pilih jenis “{form}”, atau kosongkan jenjangnya.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/training.py"></location>
      <source>The year {year} cannot be right.</source>
      <translation>Tahun {year} tidak mungkin.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/training.py"></location>
      <source>Correct the day.</source>
      <translation>Perbaiki tanggalnya.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/training.py"></location>
      <source>The day lies in the future.</source>
      <translation>Tanggalnya di masa depan.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/training.py"></location>
      <source>Correct it; the history holds what has been learned already.</source>
      <translation>Perbaiki; riwayat hanya memuat pelatihan yang sudah selesai.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/training.py"></location>
      <source>It is not said when this was.</source>
      <translation>Waktunya tidak disebutkan.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/training.py"></location>
      <source>Fill in the days, or at least the year.</source>
      <translation>Isi tanggalnya, atau sedikitnya tahunnya.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/training.py"></location>
      <source>Write a year from {first} to {last}.</source>
      <translation>Tulis tahun dari {first} sampai {last}.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/training.py"></location>
      <source>The days lie in {year}; that year counts.</source>
      <translation>Tanggalnya jatuh pada tahun {year}; tahun itulah yang dihitung.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/training.py"></location>
      <source>{hours} JP are more than fit ({days} × 24 hours; a day has {most} JP).</source>
      <translation>{hours} JP tidak muat dalam {days} hari: sehari semalam hanya {most} JP.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/training.py"></location>
      <source>Correct the hours or the days.</source>
      <translation>Perbaiki jumlah JP atau tanggalnya.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/training.py"></location>
      <source>{hours} JP are much for {days} × {usual} JP a day.</source>
      <translation>{hours} JP terlalu padat untuk {days} hari (lazimnya paling banyak {usual} JP sehari).</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/training.py"></location>
      <source>The certificate is older than the training.</source>
      <translation>Sertifikat lebih tua daripada pelatihannya.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/training.py"></location>
      <source>The certificate ends before it was issued.</source>
      <translation>Masa berlaku sertifikat berakhir sebelum terbit.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/training.py"></location>
      <source>Correct the day, or leave it empty.</source>
      <translation>Perbaiki tanggalnya, atau kosongkan.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/training.py"></location>
      <source>The certificate would be valid for {years} years.</source>
      <translation>Sertifikat akan berlaku selama {years} tahun.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/training.py"></location>
      <source>The person was born on {day} only.</source>
      <translation>Pegawai ini baru lahir pada {day}.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/training.py"></location>
      <source>Correct the day, or the NIP of the row.</source>
      <translation>Perbaiki tanggalnya, atau NIP di baris ini.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/rules/training.py"></location>
      <source>The person retired on {day}.</source>
      <translation>Pegawai ini pensiun sejak {day}.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/assess_dialog.py"></location>
      <location filename="asn_desktop/competencies/screen/dictionary_carrying.py"></location>
      <location filename="asn_desktop/competencies/screen/dictionary_frameworks.py"></location>
      <location filename="asn_desktop/competencies/screen/index_records.py"></location>
      <location filename="asn_desktop/competencies/screen/matrix_kind.py"></location>
      <location filename="asn_desktop/competencies/screen/settings.py"></location>
      <location filename="asn_desktop/competencies/screen/training_dialog.py"></location>
      <location filename="asn_desktop/competencies/screen/training_tab.py"></location>
      <source>Back</source>
      <translation>Kembali</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/assess_dialog.py"></location>
      <source>Record levels</source>
      <translation>Simpan penilaian</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/assess_dialog.py"></location>
      <source>Levels typed: {count}. What stays empty is not assessed, which is no level 0.</source>
      <translation>Level terisi: {count}. Yang kosong berarti belum dinilai, bukan level 0.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/assess_dialog.py"></location>
      <source>Type at least one level, 0 to 5.</source>
      <translation>Isi paling sedikit satu level, 0 sampai 5.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/assess_dialog.py"></location>
      <source>Record all the same?</source>
      <translation>Tetap simpan?</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/assess_dialog.py"></location>
      <source>Recording</source>
      <translation>Menyimpan penilaian</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/assess_fields.py"></location>
      <source>by settings</source>
      <translation>ikut aturan</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/assess_fields.py"></location>
      <source>Choose…</source>
      <translation>Pilih…</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/assess_fields.py"></location>
      <location filename="asn_desktop/competencies/screen/by_competency.py"></location>
      <location filename="asn_desktop/competencies/screen/competency_rows.py"></location>
      <location filename="asn_desktop/competencies/sheets/assessments.py"></location>
      <location filename="asn_desktop/competencies/wording.py"></location>
      <source>Assessed on</source>
      <translation>Tanggal penilaian</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/assess_fields.py"></location>
      <location filename="asn_desktop/competencies/screen/competency_rows.py"></location>
      <location filename="asn_desktop/competencies/sheets/assessments.py"></location>
      <location filename="asn_desktop/competencies/wording.py"></location>
      <source>Assessor</source>
      <translation>Asesor</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/assess_fields.py"></location>
      <location filename="asn_desktop/competencies/sheets/assessments.py"></location>
      <location filename="asn_desktop/competencies/sheets/dictionary.py"></location>
      <location filename="asn_desktop/competencies/sheets/training.py"></location>
      <location filename="asn_desktop/competencies/wording.py"></location>
      <source>Valid until</source>
      <translation>Berlaku sampai</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/assess_fields.py"></location>
      <location filename="asn_desktop/competencies/screen/competency_rows.py"></location>
      <location filename="asn_desktop/competencies/sheets/assessments.py"></location>
      <location filename="asn_desktop/competencies/wording.py"></location>
      <source>Evidence</source>
      <translation>Bukti</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/assess_fields.py"></location>
      <source>Write the day.</source>
      <translation>Isi tanggalnya.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/assess_grid.py"></location>
      <location filename="asn_desktop/competencies/screen/quality_model.py"></location>
      <source>empty</source>
      <translation>kosong</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/assess_grid.py"></location>
      <source>required level not set</source>
      <translation>standar belum ditetapkan</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/assess_grid.py"></location>
      <source>required {level}</source>
      <translation>standar {level}</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/assess_grid.py"></location>
      <source>not assessed yet</source>
      <translation>belum dinilai</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/assess_grid.py"></location>
      <source>now {level}</source>
      <translation>sekarang {level}</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/assess_many.py"></location>
      <source>Record for many people</source>
      <translation>Penilaian banyak pegawai</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/assess_many.py"></location>
      <source>Add a person: name or NIP…</source>
      <translation>Tambah pegawai: nama atau NIP…</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/assess_many.py"></location>
      <source>Add a unit…</source>
      <translation>Tambah unit…</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/assess_many.py"></location>
      <source>Add a competency…</source>
      <translation>Tambah kompetensi…</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/assess_many.py"></location>
      <source>Remove row</source>
      <translation>Hapus baris</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/assess_many.py"></location>
      <source>Cells show the level now / the required one in small. Ctrl+V takes cells of a spreadsheet; a block that begins with NIPs brings its people along.</source>
      <translation>Angka kecil di sel: level sekarang / standar. Ctrl+V menempel sel dari Excel; blok yang memuat kolom NIP sekaligus menambahkan pegawainya.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/assess_many.py"></location>
      <source>Nobody at work belongs to this unit.</source>
      <translation>Tidak ada pegawai aktif di unit ini.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/assess_many.py"></location>
      <source>No NIP of the list of employees stands in the pasted cells. Copy the column of NIPs along, or paste into a cell for a level.</source>
      <translation>Di sel yang ditempel tidak ada NIP pegawai kantor ini. Salin juga kolom NIP, atau tempel pada sel level.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/assess_many.py"></location>
      <source>Not in the list of employees, so left out: {names}.</source>
      <translation>Tidak ada di daftar pegawai, jadi dilewati: {names}.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/assess_one.py"></location>
      <source>Record an assessment</source>
      <translation>Catat penilaian</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/assess_one.py"></location>
      <source>What the levels mean</source>
      <translation>Arti setiap level</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/assess_one.py"></location>
      <source>Type 0 to 5. Beside it in small: the level now and the required one.</source>
      <translation>Ketik 0 sampai 5. Angka kecil di sampingnya: level sekarang dan standar.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/assess_one.py"></location>
      <source>Go to a cell for a level first, then paste.</source>
      <translation>Pilih dulu sel level, lalu tempel.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/assess_one.py"></location>
      <source>The dictionary does not describe its levels.</source>
      <translation>Kamus belum menguraikan level kompetensi ini.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/assess_one.py"></location>
      <source>required</source>
      <translation>standar</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/assess_one.py"></location>
      <source>now</source>
      <translation>sekarang</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/assessments.py"></location>
      <source>No assessments yet. Import the sheet of the assessment centre, or record levels for many people in a grid.</source>
      <translation>Belum ada penilaian. Impor lembar hasil asesmen, atau isi level banyak pegawai dalam tabel.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/assessments.py"></location>
      <source>name, NIP or competency…</source>
      <translation>nama, NIP, atau kompetensi…</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/assessments.py"></location>
      <location filename="asn_desktop/competencies/screen/competency_tab.py"></location>
      <source>Make void…</source>
      <translation>Batalkan…</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/assessments.py"></location>
      <source>Record for many people…</source>
      <translation>Isi penilaian…</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/assessments.py"></location>
      <source>Assessment</source>
      <translation>Penilaian</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/assessments.py"></location>
      <source>Choose a row of the list to see all that is recorded.</source>
      <translation>Pilih satu baris pada daftar untuk melihat seluruh catatannya di sini.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/assessments.py"></location>
      <location filename="asn_desktop/competencies/screen/competency_tab.py"></location>
      <location filename="asn_desktop/competencies/screen/quality_mending.py"></location>
      <source>Recorded.</source>
      <translation>Penilaian tercatat.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/by_competency.py"></location>
      <source>Required</source>
      <translation>Wajib bagi</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/by_competency.py"></location>
      <source>Assessed</source>
      <translation>Dinilai</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/by_competency.py"></location>
      <source>Lack it</source>
      <translation>Kurang</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/by_competency.py"></location>
      <location filename="asn_desktop/competencies/screen/heat_map.py"></location>
      <source>Mean gap</source>
      <translation>Gap rata-rata</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/by_competency.py"></location>
      <location filename="asn_desktop/competencies/screen/competency_rows.py"></location>
      <source>Standard</source>
      <translation>Standar</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/by_competency.py"></location>
      <source>Could teach it</source>
      <translation>Dapat mengajar</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/by_competency.py"></location>
      <source>From level</source>
      <translation>Mulai level</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/by_competency.py"></location>
      <source>Retires</source>
      <translation>Pensiun</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/by_competency.py"></location>
      <source>By level</source>
      <translation>Menurut level</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/by_competency.py"></location>
      <source>Who lacks it</source>
      <translation>Yang masih kurang</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/by_competency.py"></location>
      <source>Who could teach it</source>
      <translation>Yang dapat mengajar</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/by_competency.py"></location>
      <source>Open in the list of employees</source>
      <translation>Buka di daftar pegawai</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/by_competency.py"></location>
      <source>Somebody could teach who is at least one level above what the others need; for level 5, who has it.</source>
      <translation>Yang dapat mengajar: pegawai yang sedikitnya satu level di atas standar rekannya; untuk level 5, yang sudah mencapainya.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/by_competency.py"></location>
      <source>No post in use requires a competency yet. Set levels in “Position standards”.</source>
      <translation>Belum ada jabatan terisi yang mensyaratkan kompetensi. Tetapkan levelnya pada layar Standar jabatan.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/by_competency.py"></location>
      <source>Who lacks it ({count})</source>
      <translation>Yang masih kurang ({count})</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/by_competency.py"></location>
      <source>Who could teach it ({count})</source>
      <translation>Yang dapat mengajar ({count})</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/competency_rows.py"></location>
      <source>Gap</source>
      <translation>Gap</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/competency_rows.py"></location>
      <source>Counts until</source>
      <translation>Dihitung sampai</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/competency_rows.py"></location>
      <source>Standard less level: above 0 something is lacking</source>
      <translation>Standar dikurangi level: di atas 0 berarti kurang</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/competency_rows.py"></location>
      <source>not assessed</source>
      <translation>belum dinilai</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/competency_rows.py"></location>
      <location filename="asn_desktop/competencies/screen/matrix_model.py"></location>
      <source>not required</source>
      <translation>tidak dipersyaratkan</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/competency_rows.py"></location>
      <source>not set</source>
      <translation>belum ditetapkan</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/competency_rows.py"></location>
      <source>{day} · {years} y</source>
      <translation>{day} · {years} th</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/competency_rows.py"></location>
      <source>no end</source>
      <translation>tanpa batas</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/competency_rows.py"></location>
      <source>{day} (over)</source>
      <translation>{day} (lewat)</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/competency_rows.py"></location>
      <source>void: {reason}</source>
      <translation>dibatalkan: {reason}</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/competency_rows.py"></location>
      <source>counts</source>
      <translation>dihitung</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/competency_rows.py"></location>
      <source>over since {day}</source>
      <translation>kedaluwarsa sejak {day}</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/competency_rows.py"></location>
      <source>another one counts</source>
      <translation>penilaian lain yang dihitung</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/competency_tab.py"></location>
      <source>Competencies of the person</source>
      <translation>Kompetensi pegawai</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/competency_tab.py"></location>
      <source>All assessments</source>
      <translation>Semua penilaian</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/competency_tab.py"></location>
      <source>Behaviours still to be shown</source>
      <translation>Perilaku yang belum ditunjukkan</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/competency_tab.py"></location>
      <location filename="asn_desktop/competencies/screen/quality_mending.py"></location>
      <source>Record levels…</source>
      <translation>Catat penilaian…</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/competency_tab.py"></location>
      <source>Record levels of this person, with the behaviours in sight</source>
      <translation>Catat level pegawai ini dengan indikator perilaku di depan mata</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/competency_tab.py"></location>
      <source>For many people…</source>
      <translation>Banyak pegawai…</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/competency_tab.py"></location>
      <source>Record levels of many people in a grid</source>
      <translation>Catat level banyak pegawai dalam tabel</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/competency_tab.py"></location>
      <source>Make the selected assessment void; it stays to be read</source>
      <translation>Batalkan penilaian yang dipilih; catatannya tetap dapat dibaca</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/competency_tab.py"></location>
      <source>Chart</source>
      <translation>Grafik</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/competency_tab.py"></location>
      <source>Still to be shown</source>
      <translation>Belum ditunjukkan</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/competency_tab.py"></location>
      <source>All assessments ({count})</source>
      <translation>Semua penilaian ({count})</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/competency_tab.py"></location>
      <source>Job person match: nothing can be compared yet.</source>
      <translation>JPM: belum ada yang dapat dibandingkan.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/competency_tab.py"></location>
      <source>What the post requires is not set yet.</source>
      <translation>Standar jabatannya belum ditetapkan.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/competency_tab.py"></location>
      <source>by: {method}</source>
      <translation>cara: {method}</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/competency_tab.py"></location>
      <source>other way, {method}: {match}</source>
      <translation>cara lain, {method}: {match}</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/competency_tab.py"></location>
      <source>open gaps: {gaps} · compared: {compared} of {required} competencies</source>
      <translation>kesenjangan: {gaps} · dibandingkan: {compared} dari {required} kompetensi</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/competency_tab.py"></location>
      <source>not assessed: {count}</source>
      <translation>belum dinilai: {count}</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/competency_tab.py"></location>
      <source>Nothing is lacking in what was assessed.</source>
      <translation>Tidak ada yang kurang pada kompetensi yang sudah dinilai.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/competency_tab.py"></location>
      <source>The dictionary does not describe these levels.</source>
      <translation>Kamus belum menguraikan level-level ini.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/dictionary.py"></location>
      <source>competencies</source>
      <translation>kompetensi</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/dictionary.py"></location>
      <location filename="asn_desktop/competencies/screen/training.py"></location>
      <source>New</source>
      <translation>Baru</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/dictionary.py"></location>
      <source>New competency</source>
      <translation>Kompetensi baru</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/dictionary.py"></location>
      <source>name, code or words of the definition…</source>
      <translation>nama, kode, atau kata dalam definisi…</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/dictionary.py"></location>
      <source>The dictionary is empty. “Frameworks” above adds the nine generic competencies of Permenpan-RB 38/2017; technical ones come from a spreadsheet or by hand.</source>
      <translation>Kamus masih kosong. “Kerangka” di atas menambahkan sembilan kompetensi umum Permenpan-RB 38/2017; kompetensi teknis diimpor dari Excel atau diketik.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/dictionary.py"></location>
      <source>Meaning</source>
      <translation>Arti</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/dictionary.py"></location>
      <source>Legal basis and validity</source>
      <translation>Dasar hukum dan masa berlaku</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/dictionary.py"></location>
      <source>Levels and indicators</source>
      <translation>Level dan indikator</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/dictionary.py"></location>
      <source>Frameworks</source>
      <translation>Kerangka</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/dictionary.py"></location>
      <source>Keep frameworks…</source>
      <translation>Kelola kerangka…</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/dictionary.py"></location>
      <source>When a regulation is replaced: assessments and standards go along</source>
      <translation>Saat peraturan diganti: penilaian dan standar ikut dialihkan</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/dictionary.py"></location>
      <source>Adding</source>
      <translation>Menambahkan</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/dictionary.py"></location>
      <source>The nine generic competencies were added.</source>
      <translation>Sembilan kompetensi umum telah ditambahkan.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/dictionary.py"></location>
      <source>Remove the selected competencies ({count}) from the dictionary?</source>
      <translation>Hapus kompetensi terpilih ({count}) dari kamus?</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/dictionary.py"></location>
      <source>Only for what should never have been in it, with its levels. What holds no longer gets a last day of validity. Removing can be undone.</source>
      <translation>Hanya untuk yang seharusnya tidak pernah ada di kamus, beserta levelnya. Yang tidak berlaku lagi cukup diberi tanggal akhir. Penghapusan dapat dibatalkan.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/dictionary.py"></location>
      <source>Add the nine generic competencies</source>
      <translation>Tambah sembilan kompetensi umum</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/dictionary.py"></location>
      <source>Carry to another framework…</source>
      <translation>Alihkan ke kerangka lain…</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/dictionary.py"></location>
      <location filename="asn_desktop/competencies/screen/dictionary_frameworks.py"></location>
      <source>Empty: made of the name</source>
      <translation>Kosong: dibuat dari nama</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/dictionary.py"></location>
      <source>Empty: at the end of its group</source>
      <translation>Kosong: paling akhir</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/dictionary.py"></location>
      <location filename="asn_desktop/competencies/screen/dictionary_frameworks.py"></location>
      <source>Empty: since ever</source>
      <translation>Kosong: sejak awal</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/dictionary.py"></location>
      <location filename="asn_desktop/competencies/screen/dictionary_frameworks.py"></location>
      <source>Empty: until further notice</source>
      <translation>Kosong: seterusnya</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/dictionary.py"></location>
      <source>It is not in force today: nothing counts by it.</source>
      <translation>Hari ini tidak berlaku: tidak ada yang dihitung menurutnya.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/dictionary.py"></location>
      <source>See its validity and that of its framework.</source>
      <translation>Lihat masa berlakunya dan masa berlaku kerangkanya.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/dictionary_carrying.py"></location>
      <source>Carry to another framework</source>
      <translation>Alihkan ke kerangka lain</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/dictionary_carrying.py"></location>
      <source>The old framework &amp;ends the day before this day</source>
      <translation>Kerangka lama b&amp;erakhir sehari sebelum tanggal ini</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/dictionary_carrying.py"></location>
      <source>Assessments are copied with their day and their end; the old ones stay as they are. Posts keep the levels that they have in the new framework already. All of it is one step that can be undone.</source>
      <translation>Penilaian disalin dengan tanggal dan masa berlakunya; yang lama tidak berubah. Jabatan yang sudah punya standar dalam kerangka baru tetap memakai standar itu. Semuanya satu langkah yang dapat dibatalkan.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/dictionary_carrying.py"></location>
      <location filename="asn_desktop/competencies/screen/dictionary_levels.py"></location>
      <source>Cancel</source>
      <translation>Batal</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/dictionary_carrying.py"></location>
      <source>Ca&amp;rry…</source>
      <translation>A&amp;lihkan…</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/dictionary_carrying.py"></location>
      <source>&amp;From</source>
      <translation>&amp;Dari</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/dictionary_carrying.py"></location>
      <source>&amp;To</source>
      <translation>&amp;Ke</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/dictionary_carrying.py"></location>
      <source>&amp;Counts from</source>
      <translation>&amp;Mulai berlaku</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/dictionary_carrying.py"></location>
      <location filename="asn_desktop/competencies/screen/dictionary_frameworks.py"></location>
      <source>Reading</source>
      <translation>Membaca</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/dictionary_carrying.py"></location>
      <source>There is only one framework. Add the new one first: import its dictionary, or choose “Keep frameworks…”.</source>
      <translation>Baru ada satu kerangka. Tambahkan dulu yang baru: impor kamusnya, atau pilih “Kelola kerangka…”.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/dictionary_carrying.py"></location>
      <source>Comparing names</source>
      <translation>Membandingkan nama</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/dictionary_carrying.py"></location>
      <source>Carried: {pairs} competencies with {assessments} assessments and {standards} standards. Not carried: {left}.</source>
      <translation>Dialihkan: {pairs} kompetensi dengan {assessments} penilaian dan {standards} standar. Tidak dialihkan: {left}.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/dictionary_carrying.py"></location>
      <source>Write the first day on which the new framework counts.</source>
      <translation>Tulis hari pertama berlakunya kerangka baru.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/dictionary_carrying.py"></location>
      <source>Counting</source>
      <translation>Menghitung</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/dictionary_carrying.py"></location>
      <source>Carry {assessments} assessments and {standards} standards?</source>
      <translation>Alihkan {assessments} penilaian dan {standards} standar?</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/dictionary_carrying.py"></location>
      <source>Left as they are: {assessments} assessments carried before, {standards} posts that have a level already. This can be undone in one step.</source>
      <translation>Tidak disentuh: {assessments} penilaian yang sudah pernah dialihkan, {standards} jabatan yang sudah punya level. Dapat dibatalkan dalam satu langkah.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/dictionary_carrying.py"></location>
      <source>Carry</source>
      <translation>Alihkan</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/dictionary_carrying.py"></location>
      <source>Carried.</source>
      <translation>Sudah dialihkan.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/dictionary_frameworks.py"></location>
      <source>Frameworks of competencies</source>
      <translation>Kerangka kompetensi</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/dictionary_frameworks.py"></location>
      <source>&amp;New framework</source>
      <translation>Kerangka &amp;baru</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/dictionary_frameworks.py"></location>
      <source>&amp;Remove…</source>
      <translation>&amp;Hapus…</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/dictionary_frameworks.py"></location>
      <source>Close</source>
      <translation>Tutup</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/dictionary_frameworks.py"></location>
      <location filename="asn_desktop/competencies/screen/dictionary_levels.py"></location>
      <source>&amp;Save</source>
      <translation>&amp;Simpan</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/dictionary_frameworks.py"></location>
      <source>N&amp;ame *</source>
      <translation>N&amp;ama *</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/dictionary_frameworks.py"></location>
      <source>&amp;Legal basis</source>
      <translation>&amp;Dasar hukum</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/dictionary_frameworks.py"></location>
      <source>As people write it: Permenpan-RB 38/2017</source>
      <translation>Seperti biasa ditulis: Permenpan-RB 38/2017</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/dictionary_frameworks.py"></location>
      <source>&amp;Code</source>
      <translation>&amp;Kode</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/dictionary_frameworks.py"></location>
      <location filename="asn_desktop/competencies/screen/dictionary_levels.py"></location>
      <source>&amp;Valid from</source>
      <translation>&amp;Berlaku mulai</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/dictionary_frameworks.py"></location>
      <source>Valid &amp;until</source>
      <translation>Berlaku s&amp;ampai</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/dictionary_frameworks.py"></location>
      <source>No&amp;te</source>
      <translation>&amp;Catatan</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/dictionary_frameworks.py"></location>
      <location filename="asn_desktop/competencies/screen/index_records.py"></location>
      <source>Saved.</source>
      <translation>Tersimpan.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/dictionary_frameworks.py"></location>
      <location filename="asn_desktop/competencies/screen/dictionary_levels.py"></location>
      <location filename="asn_desktop/competencies/screen/matrix.py"></location>
      <location filename="asn_desktop/competencies/screen/matrix_kind.py"></location>
      <location filename="asn_desktop/competencies/screen/matrix_tab.py"></location>
      <location filename="asn_desktop/competencies/screen/matrix_typing.py"></location>
      <location filename="asn_desktop/competencies/screen/quality_mending.py"></location>
      <location filename="asn_desktop/competencies/screen/training_dialog.py"></location>
      <source>Saving</source>
      <translation>Menyimpan</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/dictionary_frameworks.py"></location>
      <source>Remove the framework “{name}”?</source>
      <translation>Hapus kerangka “{name}”?</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/dictionary_frameworks.py"></location>
      <location filename="asn_desktop/competencies/screen/index_records.py"></location>
      <location filename="asn_desktop/competencies/screen/training_tab.py"></location>
      <source>Remove</source>
      <translation>Hapus</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/dictionary_frameworks.py"></location>
      <source>Only one without competencies can be removed. This can be undone.</source>
      <translation>Hanya kerangka tanpa kompetensi yang dapat dihapus. Dapat dibatalkan.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/dictionary_frameworks.py"></location>
      <location filename="asn_desktop/competencies/screen/training_tab.py"></location>
      <source>Removing</source>
      <translation>Menghapus</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/dictionary_levels.py"></location>
      <source>Change level…</source>
      <translation>Ubah level…</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/dictionary_levels.py"></location>
      <location filename="asn_desktop/competencies/sheets/dictionary.py"></location>
      <location filename="asn_desktop/competencies/wording.py"></location>
      <source>Valid from</source>
      <translation>Berlaku mulai</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/dictionary_levels.py"></location>
      <source>Earlier</source>
      <translation>Riwayat</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/dictionary_levels.py"></location>
      <source>Meaning of the level</source>
      <translation>Arti level</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/dictionary_levels.py"></location>
      <source>not described</source>
      <translation>belum diuraikan</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/dictionary_levels.py"></location>
      <source>This level is not described yet.</source>
      <translation>Level ini belum diuraikan.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/dictionary_levels.py"></location>
      <source>since ever</source>
      <translation>sejak awal</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/dictionary_levels.py"></location>
      <source>Valid from {first} to {last}</source>
      <translation>Berlaku {first} sampai {last}</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/dictionary_levels.py"></location>
      <source>Valid until {last}</source>
      <translation>Berlaku sampai {last}</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/dictionary_levels.py"></location>
      <source>Valid from {first}</source>
      <translation>Berlaku mulai {first}</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/dictionary_levels.py"></location>
      <source>{name} · level {level}</source>
      <translation>{name} · level {level}</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/dictionary_levels.py"></location>
      <source>&amp;Name of the level</source>
      <translation>&amp;Sebutan level</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/dictionary_levels.py"></location>
      <source>&amp;Description</source>
      <translation>&amp;Deskripsi</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/dictionary_levels.py"></location>
      <source>Behaviour &amp;indicators, one a line</source>
      <translation>&amp;Indikator perilaku, satu per baris</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/dictionary_levels.py"></location>
      <source>This competency was used in assessments or standards: what the level meant stays to be read, and ends the day before this day.</source>
      <translation>Kompetensi ini sudah dipakai dalam penilaian atau standar: arti level yang lama tetap dapat dibaca dan berakhir sehari sebelum tanggal ini.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/dictionary_levels.py"></location>
      <source>Not used yet: the words are simply replaced.</source>
      <translation>Belum dipakai: teksnya langsung diganti.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/dictionary_mapping.py"></location>
      <source>What level {level} becomes</source>
      <translation>Level {level} menjadi</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/dictionary_mapping.py"></location>
      <source>Until now</source>
      <translation>Selama ini</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/dictionary_mapping.py"></location>
      <source>Becomes</source>
      <translation>Menjadi</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/dictionary_mapping.py"></location>
      <source>Likeness</source>
      <translation>Kemiripan</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/dictionary_mapping.py"></location>
      <source>Standards</source>
      <translation>Standar</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/dictionary_mapping.py"></location>
      <source>– not carried –</source>
      <translation>– tidak dialihkan –</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/dictionary_mapping.py"></location>
      <source>chosen</source>
      <translation>dipilih</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/dictionary_mapping.py"></location>
      <source>What becomes what</source>
      <translation>Padanan kompetensi</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/heat_map.py"></location>
      <source>Figures</source>
      <translation>Angka</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/heat_map.py"></location>
      <source>Share who lack it</source>
      <translation>Bagian yang kurang</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/heat_map.py"></location>
      <source>People who lack it</source>
      <translation>Pegawai yang kurang</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/heat_map.py"></location>
      <source>People not assessed</source>
      <translation>Pegawai belum dinilai</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/heat_map.py"></location>
      <source>All competencies</source>
      <translation>Semua kompetensi</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/heat_map.py"></location>
      <source>Show people</source>
      <translation>Tampilkan pegawai</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/heat_map.py"></location>
      <source>The people who lack it, in their list (Enter)</source>
      <translation>Pegawai yang masih kurang, di daftar pegawai (Enter)</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/heat_map.py"></location>
      <source>Nothing to compare yet. First import employees with their posts and set levels in “Position standards”, then import or record assessments.</source>
      <translation>Belum ada yang dapat dibandingkan. Imporlah pegawai beserta jabatannya dan tetapkan level pada layar Standar jabatan, lalu impor atau isi penilaian pada layar Penilaian.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/heat_map.py"></location>
      <source>No post in use requires a competency of this group.</source>
      <translation>Belum ada jabatan terisi yang mensyaratkan kompetensi dari kelompok ini.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/heat_map.py"></location>
      <location filename="asn_desktop/competencies/screen/quality_mending.py"></location>
      <source>Show people ({count})</source>
      <translation>Tampilkan pegawai ({count})</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/heat_map.py"></location>
      <source>Units and competencies</source>
      <translation>Unit kerja dan kompetensi</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/heat_map.py"></location>
      <source>Up</source>
      <translation>Naik</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/heat_map.py"></location>
      <source>Back to the units above (Backspace)</source>
      <translation>Kembali ke unit di atasnya (Backspace)</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/heat_map.py"></location>
      <source>Units below</source>
      <translation>Unit di bawahnya</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/heat_map.py"></location>
      <source>Look into the unit (Ctrl+Enter, or two clicks on its name)</source>
      <translation>Lihat unit di bawahnya (Ctrl+Enter, atau klik ganda pada namanya)</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/heat_map.py"></location>
      <source>Print…</source>
      <translation>Cetak…</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/heat_map.py"></location>
      <source>Excel…</source>
      <translation>Excel…</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/heat_map.py"></location>
      <source>All units</source>
      <translation>Semua unit kerja</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/heat_map.py"></location>
      <source>All together</source>
      <translation>Seluruhnya</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/heat_map.py"></location>
      <location filename="asn_desktop/competencies/screen/quality_page.py"></location>
      <location filename="asn_desktop/competencies/screen/quality_units.py"></location>
      <source>Without a work unit</source>
      <translation>Tanpa unit kerja</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/heat_map.py"></location>
      <source>Directly in this unit</source>
      <translation>Langsung di unit ini</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/heat_map.py"></location>
      <location filename="asn_desktop/competencies/screen/index_files.py"></location>
      <location filename="asn_desktop/competencies/screen/matrix_actions.py"></location>
      <source>Saved as {path}</source>
      <translation>Disimpan sebagai {path}</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/heat_map.py"></location>
      <location filename="asn_desktop/competencies/screen/index_files.py"></location>
      <location filename="asn_desktop/competencies/screen/matrix_actions.py"></location>
      <location filename="asn_desktop/competencies/screen/training.py"></location>
      <source>Writing {name}</source>
      <translation>Menulis {name}</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/heat_map.py"></location>
      <source>Kinds of posts and competencies</source>
      <translation>Jenis jabatan dan kompetensi</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/heat_map.py"></location>
      <source>Without a post, or its kind is unknown</source>
      <translation>Tanpa jabatan, atau jenisnya belum diketahui</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/heat_map_grid.py"></location>
      <source>no post requires it.</source>
      <translation>tidak disyaratkan jabatan mana pun.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/heat_map_grid.py"></location>
      <source>required of {required} people, none of them assessed.</source>
      <translation>wajib bagi {required} pegawai, belum seorang pun dinilai.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/heat_map_grid.py"></location>
      <source>{lacking} of {assessed} people assessed lack it ({share} %), {gap} levels on average; not assessed: {missing}.</source>
      <translation>{lacking} dari {assessed} pegawai yang dinilai masih kurang ({share} %), rata-rata {gap} level; belum dinilai: {missing}.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/index_files.py"></location>
      <location filename="asn_desktop/competencies/screen/index_records.py"></location>
      <source>Performance (SKP)…</source>
      <translation>Kinerja (SKP)…</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/index_files.py"></location>
      <source>Punishments…</source>
      <translation>Hukuman disiplin…</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/index_files.py"></location>
      <location filename="asn_desktop/competencies/screen/index_records.py"></location>
      <source>Potential…</source>
      <translation>Potensi…</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/index_files.py"></location>
      <source>Empty workbook: {name}</source>
      <translation>Buku kerja kosong: {name}</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/index_files.py"></location>
      <location filename="asn_desktop/competencies/screen/matrix_actions.py"></location>
      <source>Import</source>
      <translation>Impor</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/index_files.py"></location>
      <location filename="asn_desktop/competencies/screen/matrix_actions.py"></location>
      <source>Export</source>
      <translation>Ekspor</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/index_files.py"></location>
      <source>In the columns of the IP ASN form…</source>
      <translation>Dalam kolom formulir IP ASN…</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/index_files.py"></location>
      <source>What is seen…</source>
      <translation>Yang terlihat…</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/index_page.py"></location>
      <location filename="asn_desktop/competencies/sheets/index_records.py"></location>
      <source>Measured on</source>
      <translation>Tanggal penilaian</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/index_page.py"></location>
      <source>Also units below agencies</source>
      <translation>Juga unit di bawah perangkat daerah</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/index_page.py"></location>
      <source>What would raise the mean</source>
      <translation>Yang dapat menaikkan rata-rata</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/index_page.py"></location>
      <source>people</source>
      <translation>pegawai</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/index_page.py"></location>
      <source>Nobody is counted here.</source>
      <translation>Tidak ada pegawai yang dihitung di sini.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/index_page.py"></location>
      <source>name, NIP, post or unit…</source>
      <translation>nama, NIP, jabatan, atau unit…</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/index_page.py"></location>
      <source>on</source>
      <translation>per</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/index_page.py"></location>
      <source>Measuring the index</source>
      <translation>Menghitung IP ASN</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/index_page.py"></location>
      <source>counted: {known}, not yet computable: {unknown}</source>
      <translation>dihitung: {known}, belum dapat dihitung: {unknown}</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/index_page.py"></location>
      <source>All</source>
      <translation>Semua</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/index_page.py"></location>
      <source>+{gain}: {what} ({count} people)</source>
      <translation>+{gain}: {what} ({count} orang)</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/index_page.py"></location>
      <source>What would raise the mean:</source>
      <translation>Yang dapat menaikkan rata-rata:</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/index_records.py"></location>
      <source>SKP</source>
      <translation>SKP</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/index_records.py"></location>
      <location filename="asn_desktop/competencies/sheets/index_records.py"></location>
      <source>Punishment</source>
      <translation>Hukuman</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/index_records.py"></location>
      <source>Punishment…</source>
      <translation>Hukuman disiplin…</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/index_records.py"></location>
      <source>Performance, discipline and potential</source>
      <translation>Kinerja, disiplin, dan potensi</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/index_records.py"></location>
      <source>Record</source>
      <translation>Catatan</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/index_records.py"></location>
      <source>Of</source>
      <translation>Waktu</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/index_records.py"></location>
      <source>What</source>
      <translation>Isi</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/index_records.py"></location>
      <source>Nothing is recorded yet.</source>
      <translation>Belum ada yang tercatat.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/index_records.py"></location>
      <source>Add</source>
      <translation>Tambah</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/index_records.py"></location>
      <location filename="asn_desktop/competencies/screen/training_tab.py"></location>
      <source>Change…</source>
      <translation>Ubah…</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/index_records.py"></location>
      <source>Removed: {record} {when}</source>
      <translation>Dihapus: {record} {when}</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/index_tab.py"></location>
      <location filename="asn_desktop/competencies/sheets/index.py"></location>
      <source>Total</source>
      <translation>Jumlah</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/index_tab.py"></location>
      <source>Arithmetic of the index</source>
      <translation>Perhitungan IP ASN</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/index_tab.py"></location>
      <source>and {count} more</source>
      <translation>dan {count} lagi</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/index_tab.py"></location>
      <source>What would raise it</source>
      <translation>Yang dapat menaikkannya</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/index_tab.py"></location>
      <source>Choose a person to see the index.</source>
      <translation>Pilih pegawai untuk melihat IP ASN-nya.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/index_tab.py"></location>
      <source>{set} ({basis}), on {day}</source>
      <translation>{set} ({basis}), per {day}</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/index_tab.py"></location>
      <source>Together: +{gain}</source>
      <translation>Bersama-sama: +{gain}</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/index_tab.py"></location>
      <source>Together: {now} + {gain} = {then}, {category}</source>
      <translation>Bersama-sama: {now} + {gain} = {then}, {category}</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/index_units.py"></location>
      <source>Not yet computable: {count}</source>
      <translation>Belum dapat dihitung: {count}</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/index_units.py"></location>
      <source>Work units and their index</source>
      <translation>Unit kerja dan IP ASN-nya</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/map.py"></location>
      <source>Units</source>
      <translation>Unit kerja</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/map.py"></location>
      <source>Kinds of posts</source>
      <translation>Jenis jabatan</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/map.py"></location>
      <source>By competency</source>
      <translation>Per kompetensi</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/map.py"></location>
      <source>Talent</source>
      <translation>Talenta</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/map.py"></location>
      <source>Sides of the map</source>
      <translation>Sisi peta</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/map_page.py"></location>
      <source>Reading levels</source>
      <translation>Membaca level</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/matrix.py"></location>
      <source>search for a post…</source>
      <translation>cari jabatan…</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/matrix.py"></location>
      <source>Group of competencies</source>
      <translation>Kelompok kompetensi</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/matrix.py"></location>
      <source>Which posts</source>
      <translation>Jabatan yang ditampilkan</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/matrix.py"></location>
      <source>All posts</source>
      <translation>Semua jabatan</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/matrix.py"></location>
      <source>Held by somebody</source>
      <translation>Yang dijabat</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/matrix.py"></location>
      <source>With levels of their own</source>
      <translation>Yang punya level sendiri</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/matrix.py"></location>
      <source>Not determined yet</source>
      <translation>Yang belum ditetapkan</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/matrix.py"></location>
      <source>bold: set for the post · grey: default of its kind · –: not required · empty: nothing determined</source>
      <translation>tebal: ditetapkan untuk jabatan · pudar: bawaan jenisnya · –: tidak dipersyaratkan · kosong: tidak ada ketentuan</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/matrix.py"></location>
      <source>All kinds</source>
      <translation>Semua jenis</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/matrix.py"></location>
      <source>All groups</source>
      <translation>Semua kelompok</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/matrix.py"></location>
      <source>{shown} of {all} posts · {count} competencies</source>
      <translation>{shown} dari {all} jabatan · {count} kompetensi</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/matrix.py"></location>
      <source>There are no posts yet. Import them on the screen of posts.</source>
      <translation>Belum ada jabatan. Imporlah pada layar Jabatan.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/matrix.py"></location>
      <source>No competency is in force. Look into the dictionary.</source>
      <translation>Tidak ada kompetensi yang berlaku. Periksalah kamus kompetensi.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/matrix.py"></location>
      <source>No post fits. Empty the search, or choose another kind.</source>
      <translation>Tidak ada jabatan yang cocok. Kosongkan pencarian, atau pilih jenis lain.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/matrix.py"></location>
      <source>There is no level {level}. Type 1 to 5, 0 for not required, or Del for the default.</source>
      <translation>Tidak ada level {level}. Ketik 1 sampai 5, 0 bila tidak dipersyaratkan, atau Del untuk kembali ke bawaan.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/matrix.py"></location>
      <source>Select levels that are set for their post (bold); a default has the legal basis of its table.</source>
      <translation>Pilihlah level yang ditetapkan untuk jabatannya (tebal); dasar hukum bawaan ada pada tabelnya.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/matrix.py"></location>
      <source>Legal basis of the selected levels ({count}); “-” for none:</source>
      <translation>Dasar hukum level yang dipilih ({count}); “-” bila tidak ada:</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/matrix.py"></location>
      <source>The legal basis was stored.</source>
      <translation>Dasar hukum telah disimpan.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/matrix_actions.py"></location>
      <source>From a spreadsheet…</source>
      <translation>Dari berkas Excel…</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/matrix_actions.py"></location>
      <source>From copied cells</source>
      <translation>Dari sel yang disalin</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/matrix_actions.py"></location>
      <source>Empty workbook to fill in…</source>
      <translation>Buku kerja kosong untuk diisi…</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/matrix_actions.py"></location>
      <source>The matrix as it is seen…</source>
      <translation>Matriks seperti yang tampak…</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/matrix_actions.py"></location>
      <source>The whole matrix…</source>
      <translation>Seluruh matriks…</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/matrix_actions.py"></location>
      <source>Levels of posts, a row each…</source>
      <translation>Level per jabatan, satu baris tiap level…</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/matrix_actions.py"></location>
      <source>Whole kind…</source>
      <translation>Satu jenis…</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/matrix_actions.py"></location>
      <source>Legal basis…</source>
      <translation>Dasar hukum…</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/matrix_actions.py"></location>
      <source>Settings of assessment…</source>
      <translation>Pengaturan penilaian…</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/matrix_actions.py"></location>
      <source>The levels of the kind of post were stored.</source>
      <translation>Level jenis jabatan itu telah disimpan.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/matrix_actions.py"></location>
      <source>The settings were stored; all figures follow them.</source>
      <translation>Pengaturan telah disimpan; semua angka mengikutinya.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/matrix_grid.py"></location>
      <source>Posts of the matrix</source>
      <translation>Jabatan pada matriks</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/matrix_grid.py"></location>
      <source>Required levels of the posts</source>
      <translation>Level yang dipersyaratkan jabatan</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/matrix_kind.py"></location>
      <source>Set a whole kind of post</source>
      <translation>Tetapkan satu jenis jabatan sekaligus</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/matrix_kind.py"></location>
      <source>The level becomes that of each of these posts itself; what was set there for the ticked competencies is replaced.</source>
      <translation>Level ditetapkan untuk setiap jabatan ini sendiri; yang sudah ditetapkan di sana untuk kompetensi yang dicentang akan diganti.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/matrix_kind.py"></location>
      <source>Posts</source>
      <translation>Jabatan</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/matrix_kind.py"></location>
      <source>Space ticks the one that is marked.</source>
      <translation>Tombol spasi mencentang kompetensi yang ditandai.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/matrix_kind.py"></location>
      <source>Set</source>
      <translation>Tetapkan</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/matrix_kind.py"></location>
      <source>(kind not known)</source>
      <translation>(jenis belum diketahui)</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/matrix_kind.py"></location>
      <source>not required ({sign})</source>
      <translation>tidak dipersyaratkan ({sign})</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/matrix_kind.py"></location>
      <location filename="asn_desktop/competencies/screen/matrix_model.py"></location>
      <source>level {level}</source>
      <translation>level {level}</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/matrix_kind.py"></location>
      <source>{posts} posts × {competencies} competencies.</source>
      <translation>{posts} jabatan × {competencies} kompetensi.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/matrix_kind.py"></location>
      <source>Tick at least one competency.</source>
      <translation>Centanglah sedikitnya satu kompetensi.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/matrix_model.py"></location>
      <source>Kind</source>
      <translation>Jenis</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/matrix_paste.py"></location>
      <source>Row {row}, column {column} of the copied cells: {sentence} Nothing was pasted.</source>
      <translation>Baris {row}, kolom {column} dari sel yang disalin: {sentence} Tidak ada yang ditempel.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/matrix_paste.py"></location>
      <source>The copied block ({rows} × {columns}) reaches beyond the matrix: rows too many {over}, columns too many {aside}. Nothing was pasted; choose the upper left cell, or show all posts and groups.</source>
      <translation>Blok yang disalin ({rows} × {columns}) melampaui matriks: kelebihan {over} baris dan {aside} kolom. Tidak ada yang ditempel; pilihlah sel kiri atas, atau tampilkan semua jabatan dan kelompok.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/matrix_tab.py"></location>
      <source>Origin</source>
      <translation>Asal</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/matrix_tab.py"></location>
      <source>What the post requires</source>
      <translation>Level yang dipersyaratkan jabatan ini</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/matrix_tab.py"></location>
      <source>Type 0 to 5 into the selected rows; Del brings the default of the kind of post back.</source>
      <translation>Ketik 0 sampai 5 pada baris yang dipilih; Del mengembalikan bawaan jenis jabatan.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/quality_fields.py"></location>
      <source>“{value}” is not among the work units, or several have the name.</source>
      <translation>“{value}” tidak ada di daftar unit kerja, atau ada beberapa unit dengan nama itu.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/quality_fields.py"></location>
      <source>“{value}” is not among the posts.</source>
      <translation>“{value}” tidak ada di daftar jabatan.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/quality_fields.py"></location>
      <source>Perhaps: {names}.</source>
      <translation>Mungkin: {names}.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/quality_fields.py"></location>
      <source>Choose one while typing, or add it to its list first.</source>
      <translation>Pilih sambil mengetik, atau tambahkan dahulu ke daftarnya.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/quality_grid.py"></location>
      <source>Records to mend</source>
      <translation>Data yang diperbaiki</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/quality_grid.py"></location>
      <source>Go to a cell to type into first, then paste.</source>
      <translation>Pilih dahulu sel yang dapat diketik, lalu tempelkan.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/quality_grid.py"></location>
      <source>Pasted, except what has no place here: {count}. Copy the column of NIPs along, or choose the upper left cell.</source>
      <translation>Sudah ditempelkan, kecuali yang tidak ada tempatnya di sini: {count}. Salin kolom NIP-nya juga, atau pilih sel kiri atas.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/quality_mending.py"></location>
      <source>Type into the columns beside the NIP or paste from Excel, then save. What is mended leaves the list.</source>
      <translation>Ketik di kolom di sebelah NIP atau tempelkan dari Excel, lalu simpan. Yang sudah diperbaiki keluar dari daftar ini.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/quality_mending.py"></location>
      <source>An assessment mends it: select people (none: all of them) and record their levels.</source>
      <translation>Diperbaiki dengan penilaian: pilih pegawai (tanpa pilihan: semuanya), lalu catat levelnya.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/quality_mending.py"></location>
      <source>Set what the post requires in Position standards; it is no gap of 0.</source>
      <translation>Tetapkan level yang disyaratkan di layar Standar jabatan; belum ditetapkan tidak sama dengan kesenjangan 0.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/quality_mending.py"></location>
      <source>Open the person (Enter) and correct what is wrong in the records there.</source>
      <translation>Buka pegawainya (Enter) dan betulkan catatan yang keliru di sana.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/quality_mending.py"></location>
      <source>Discard</source>
      <translation>Buang</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/quality_mending.py"></location>
      <location filename="asn_desktop/competencies/screen/settings.py"></location>
      <source>Save</source>
      <translation>Simpan</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/quality_mending.py"></location>
      <source>Choose a flaw below the dimension to mend it here.</source>
      <translation>Pilih sebuah temuan di bawah dimensi ini untuk memperbaikinya di sini.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/quality_mending.py"></location>
      <source>Your role reads this; whoever keeps the data mends it.</source>
      <translation>Peran Anda hanya membaca; data diperbaiki oleh pengelola data.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/quality_mending.py"></location>
      <source>The first {most} of {total} are shown.</source>
      <translation>Ditampilkan {most} yang pertama dari {total}.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/quality_mending.py"></location>
      <source>Nobody has a flaw of this kind here.</source>
      <translation>Tidak ada pegawai dengan temuan ini.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/quality_mending.py"></location>
      <source>typed and not saved: {count}</source>
      <translation>sudah diketik, belum disimpan: {count}</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/quality_mending.py"></location>
      <source>Saved: {count}</source>
      <translation>Tersimpan: {count}</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/quality_page.py"></location>
      <source>Flaws</source>
      <translation>Temuan</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/quality_page.py"></location>
      <source>Work units</source>
      <translation>Unit kerja</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/quality_page.py"></location>
      <source>No flaws: everything the office must know is in order.</source>
      <translation>Tidak ada temuan: semua data yang diperlukan sudah lengkap dan benar.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/quality_page.py"></location>
      <source>Nobody is in the list of employees yet. Import employees first: what is missing or wrong in their data is then shown here.</source>
      <translation>Daftar pegawai masih kosong. Imporlah pegawai lebih dahulu; yang kurang atau keliru dalam datanya lalu tampil di sini.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/quality_page.py"></location>
      <source>{label}, people: {count}</source>
      <translation>{label}, pegawai: {count}</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/quality_tiles.py"></location>
      <source>people with flaws: {count}</source>
      <translation>temuan: {count} pegawai</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/settings.py"></location>
      <location filename="asn_desktop/competencies/wording.py"></location>
      <source>Order of methods</source>
      <translation>Urutan metode</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/settings.py"></location>
      <source>Up (Alt+↑)</source>
      <translation>Naik (Alt+↑)</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/settings.py"></location>
      <source>Down (Alt+↓)</source>
      <translation>Turun (Alt+↓)</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/settings.py"></location>
      <source>Settings of assessment</source>
      <translation>Pengaturan penilaian</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/settings.py"></location>
      <source>All figures of competencies follow these choices and are computed again when they are stored.</source>
      <translation>Semua angka kompetensi mengikuti pilihan ini dan dihitung ulang saat disimpan.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/settings.py"></location>
      <source>As delivered</source>
      <translation>Seperti bawaan program</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/settings.py"></location>
      <source>Which of several assessments counts</source>
      <translation>Penilaian mana yang dihitung bila ada beberapa</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/settings.py"></location>
      <source>Earlier ones stay to be read; they are never overwritten.</source>
      <translation>Penilaian terdahulu tetap dapat dibaca; tidak pernah ditimpa.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/settings.py"></location>
      <source>Order of methods, the most trusted first</source>
      <translation>Urutan metode, yang paling dipercaya di atas</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/settings.py"></location>
      <source>Decides only where the rule above is “by method”.</source>
      <translation>Hanya menentukan bila aturan di atas “menurut metode”.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/settings.py"></location>
      <source> months</source>
      <translation> bulan</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/settings.py"></location>
      <source>does not expire</source>
      <translation>tidak kedaluwarsa</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/settings.py"></location>
      <source>How long an assessment holds</source>
      <translation>Masa berlaku penilaian</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/settings.py"></location>
      <source>Where it has no end of its own. Sources differ: 24 to 36 months are usual.</source>
      <translation>Bila penilaian tidak mencantumkan akhir masa berlaku. Sumber berbeda: lazimnya 24 sampai 36 bulan.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/settings.py"></location>
      <location filename="asn_desktop/competencies/wording.py"></location>
      <source>Source of default levels</source>
      <translation>Sumber level bawaan</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/settings.py"></location>
      <source>How the job person match (JPM) is computed</source>
      <translation>Cara menghitung job person match (JPM)</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/settings.py"></location>
      <source>Both ways are in use: Permenpan-RB 38/2017 gives the principle and the cap. The method is printed with every figure.</source>
      <translation>Kedua cara dipakai: Permenpan-RB 38/2017 mengatur prinsip dan batas atasnya. Metodenya dicetak pada setiap angka.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/settings.py"></location>
      <source>Parameter set of the professionalism index (IP ASN)</source>
      <translation>Set parameter Indeks Profesionalitas (IP ASN)</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/settings.py"></location>
      <source>The sets stand in the reference data.</source>
      <translation>Set parameter ada pada data acuan.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/settings.py"></location>
      <source>Bounds of the talent box (9-box)</source>
      <translation>Batas kotak talenta (9-box)</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/settings.py"></location>
      <source>middle from</source>
      <translation>menengah mulai</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/settings.py"></location>
      <source>high from</source>
      <translation>tinggi mulai</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/settings.py"></location>
      <source>Set by each agency; 60 and 80 are usual (Permenpan-RB 3/2020).</source>
      <translation>Ditetapkan tiap instansi; lazimnya 60 dan 80 (Permenpan-RB 3/2020).</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/settings.py"></location>
      <source>Saving, and computing all figures again</source>
      <translation>Menyimpan dan menghitung ulang semua angka</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/settings.py"></location>
      <source>Both sources give the same levels now.</source>
      <translation>Kedua sumber kini memberi level yang sama.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/settings.py"></location>
      <source>Sources disagree: {posts}. Levels set for posts do not change.</source>
      <translation>Sumber berbeda: {posts}. Level yang ditetapkan untuk jabatan tidak berubah.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/talent_box.py"></location>
      <source>People in the box</source>
      <translation>Pegawai di kotak ini</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/talent_box.py"></location>
      <source>Not placed: without potential {potential}, without performance {performance}, without both {both}.</source>
      <translation>Belum dapat ditempatkan: tanpa potensial {potential}, tanpa kinerja {performance}, tanpa keduanya {both}.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/talent_box.py"></location>
      <source>Both are entered in the tab IP ASN of a person, or imported on the page IP ASN.</source>
      <translation>Keduanya diisi pada tab IP ASN seorang pegawai, atau diimpor pada halaman IP ASN.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/talent_box.py"></location>
      <source>Potential: middle from {middle}, high from {high}. Performance by its score where one is recorded (meets from {meets}, above from {above}), else by its rating. Permenpan-RB 3/2020; the bounds are the office's own.</source>
      <translation>Potensial: menengah mulai {middle}, tinggi mulai {high}. Kinerja menurut nilainya bila ada (sesuai mulai {meets}, di atas mulai {above}), bila tidak menurut predikat. Permenpan-RB 3/2020; batasnya ditetapkan kantor.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/training.py"></location>
      <source>trainings</source>
      <translation>pelatihan</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/training.py"></location>
      <source>New training</source>
      <translation>Pelatihan baru</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/training.py"></location>
      <source>training, organizer, name or NIP…</source>
      <translation>pelatihan, penyelenggara, nama atau NIP…</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/training.py"></location>
      <source>No trainings yet. Import the history you have from SIASN, or add the first one.</source>
      <translation>Belum ada pelatihan. Impor riwayat dari SIASN, atau tambahkan yang pertama.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/training.py"></location>
      <location filename="asn_desktop/competencies/screen/training_proofs.py"></location>
      <location filename="asn_desktop/competencies/sheets/training.py"></location>
      <source>Proofs</source>
      <translation>Berkas bukti</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/training.py"></location>
      <source>Remove the selected trainings ({count})?</source>
      <translation>Hapus pelatihan yang dipilih ({count})?</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/training.py"></location>
      <source>Their proofs go with them. This can be undone.</source>
      <translation>Berkas buktinya ikut terhapus. Ini dapat diurungkan.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/training.py"></location>
      <source>Mark proof as seen</source>
      <translation>Tandai bukti diperiksa</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/training.py"></location>
      <source>Mark proof as not seen</source>
      <translation>Tandai bukti belum diperiksa</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/training.py"></location>
      <source>Proof seen: {count}</source>
      <translation>Bukti diperiksa: {count}</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/training.py"></location>
      <source>Proof not seen: {count}</source>
      <translation>Bukti belum diperiksa: {count}</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/training.py"></location>
      <location filename="asn_desktop/competencies/screen/training_tab.py"></location>
      <source>Marking</source>
      <translation>Menandai</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/training.py"></location>
      <source>For SIASN…</source>
      <translation>Untuk SIASN…</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/training.py"></location>
      <source>The rows that are seen, with the fields and whole hours of SIASN</source>
      <translation>Baris yang tampak, dengan kolom dan jam bulat menurut SIASN</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/training.py"></location>
      <source>Saved as {path}. Fractions of hours were rounded down, as SIASN asks.</source>
      <translation>Disimpan sebagai {path}. Pecahan JP dibulatkan ke bawah, sesuai permintaan SIASN.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/training_dialog.py"></location>
      <source>New training of {name}</source>
      <translation>Pelatihan baru {name}</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/training_dialog.py"></location>
      <source>Training of {name}</source>
      <translation>Pelatihan {name}</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/training_dialog.py"></location>
      <source>Training saved.</source>
      <translation>Pelatihan disimpan.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/training_fields.py"></location>
      <source>More</source>
      <translation>Lainnya</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/training_fields.py"></location>
      <location filename="asn_desktop/competencies/sheets/training.py"></location>
      <location filename="asn_desktop/competencies/wording.py"></location>
      <source>Employee</source>
      <translation>Pegawai</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/training_fields.py"></location>
      <source>Name or NIP</source>
      <translation>Nama atau NIP</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/training_fields.py"></location>
      <source>Yes</source>
      <translation>Ya</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/training_fields.py"></location>
      <source>No</source>
      <translation>Tidak</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/training_fields.py"></location>
      <source>JP of 45 minutes</source>
      <translation>1 JP = 45 menit</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/training_fields.py"></location>
      <source>Where the days are unknown</source>
      <translation>Bila tanggalnya tidak diketahui</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/training_fields.py"></location>
      <source>Of a structural training</source>
      <translation>Untuk diklat struktural</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/training_fields.py"></location>
      <source>You have seen it</source>
      <translation>Anda sudah melihat buktinya</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/training_fields.py"></location>
      <source>The certificate has expired.</source>
      <translation>Sertifikat sudah kedaluwarsa.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/training_fields.py"></location>
      <source>A structural training without its rank counts nowhere.</source>
      <translation>Diklat struktural tanpa jenjang tidak dihitung di mana pun.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/training_fields.py"></location>
      <source>Choose the leadership training.</source>
      <translation>Pilih diklat kepemimpinannya.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/training_proofs.py"></location>
      <location filename="asn_desktop/competencies/wording.py"></location>
      <source>File</source>
      <translation>Berkas</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/training_proofs.py"></location>
      <location filename="asn_desktop/competencies/wording.py"></location>
      <source>Size</source>
      <translation>Ukuran</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/training_proofs.py"></location>
      <source>No proof yet. Add the scanned certificate (at most 10 MB), or drop it here.</source>
      <translation>Belum ada bukti. Tambahkan pindaian sertifikat (paling besar 10 MB), atau jatuhkan di sini.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/training_tab.py"></location>
      <source>Date</source>
      <translation>Tanggal</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/training_tab.py"></location>
      <source>JP</source>
      <translation>JP</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/training_tab.py"></location>
      <source>Certificate until</source>
      <translation>Sertifikat sampai</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/training_tab.py"></location>
      <source>More than the {cap} JP that may be had in a year.</source>
      <translation>Melebihi {cap} JP yang paling banyak boleh diperoleh setahun.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/training_tab.py"></location>
      <source>Earlier: {years}</source>
      <translation>Sebelumnya: {years}</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/training_tab.py"></location>
      <source>{year}: {hours} JP</source>
      <translation>{year}: {hours} JP</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/training_tab.py"></location>
      <source>{year}: {verified} JP with proof</source>
      <translation>{year}: {verified} JP dengan bukti diperiksa</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/training_tab.py"></location>
      <source>{year}: {verified} of {target} JP with proof</source>
      <translation>{year}: {verified} dari {target} JP dengan bukti diperiksa</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/training_tab.py"></location>
      <source>{words} ({recorded} recorded)</source>
      <translation>{words} ({recorded} tercatat)</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/training_tab.py"></location>
      <source>Trainings</source>
      <translation>Pelatihan</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/training_tab.py"></location>
      <source>No trainings yet. Add one, or import the history in “Training history”.</source>
      <translation>Belum ada pelatihan. Tambahkan, atau impor riwayatnya di “Riwayat pelatihan”.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/training_tab.py"></location>
      <source>Add…</source>
      <translation>Tambah…</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/training_tab.py"></location>
      <source>Mark as seen</source>
      <translation>Tandai diperiksa</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/training_tab.py"></location>
      <source>Mark as not seen</source>
      <translation>Tandai belum diperiksa</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/training_tab.py"></location>
      <source>Proofs of “{training}”</source>
      <translation>Berkas bukti “{training}”</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/training_tab.py"></location>
      <source>Proof not seen: {training}</source>
      <translation>Bukti belum diperiksa: {training}</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/training_tab.py"></location>
      <source>Proof seen: {training}</source>
      <translation>Bukti diperiksa: {training}</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/training_tab.py"></location>
      <source>Removed: {training}</source>
      <translation>Dihapus: {training}</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/training_tab.py"></location>
      <source>Remove “{training}” with its proofs ({count})?</source>
      <translation>Hapus “{training}” beserta berkas buktinya ({count})?</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/training_tab.py"></location>
      <source>files: {count}</source>
      <translation>{count} berkas</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/training_tab.py"></location>
      <source>seen</source>
      <translation>diperiksa</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/voiding.py"></location>
      <source>Why is the assessment void? It is not removed: it stays to be read with this reason, and no longer counts.</source>
      <translation>Mengapa penilaian ini dibatalkan? Penilaian tidak dihapus: tetap dapat dibaca beserta alasannya, dan tidak dihitung lagi.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/voiding.py"></location>
      <source>Making void</source>
      <translation>Membatalkan</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/voiding.py"></location>
      <source>Made void: {count}</source>
      <translation>Dibatalkan: {count}</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/sheets/assessments.py"></location>
      <source>This is not a number, so it is not compared.</source>
      <translation>Ini bukan angka, jadi tidak dicocokkan.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/sheets/assessments.py"></location>
      <location filename="asn_desktop/competencies/sheets/index_records.py"></location>
      <source>18 digits, as text. It names the person and must not be missing.</source>
      <translation>18 angka, sebagai teks. NIP menunjuk pegawainya dan tidak boleh kosong.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/sheets/assessments.py"></location>
      <source>Compared with the name that belongs to the NIP.</source>
      <translation>Dicocokkan dengan nama pemilik NIP.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/sheets/assessments.py"></location>
      <source>Name or code; not needed where every competency has its own column.</source>
      <translation>Nama atau kode; tidak perlu bila setiap kompetensi punya kolom sendiri.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/sheets/assessments.py"></location>
      <source>A whole number from 0 to 5.</source>
      <translation>Bilangan bulat 0 sampai 5.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/sheets/assessments.py"></location>
      <source>Empty: as long as the settings of assessments say.</source>
      <translation>Kosong: selama yang ditentukan pengaturan penilaian.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/sheets/assessments.py"></location>
      <source>Void</source>
      <translation>Dibatalkan</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/sheets/assessments.py"></location>
      <source>Total (compared)</source>
      <translation>Total (dicocokkan)</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/sheets/assessments.py"></location>
      <source>Job person match (compared)</source>
      <translation>JPM (dicocokkan)</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/sheets/assessments.py"></location>
      <source>Category of mapping (compared)</source>
      <translation>Kategori pemetaan (dicocokkan)</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/sheets/assessments.py"></location>
      <source>Category of selection (compared)</source>
      <translation>Kategori pengisian jabatan (dicocokkan)</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/sheets/assessments.py"></location>
      <source>What a post requires is kept with the post (position standards).</source>
      <translation>Standar jabatan disimpan pada jabatannya (Standar jabatan).</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/sheets/assessments.py"></location>
      <source>The gap follows from the level and what the post requires.</source>
      <translation>Kesenjangan mengikuti level dan standar jabatan.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/sheets/assessments.py"></location>
      <source>The sheet does not say which post this match is projected to.</source>
      <translation>Lembar ini tidak menyebut jabatan yang diproyeksikan.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/sheets/assessments.py"></location>
      <source>What to learn is planned from the gaps, not taken from an assessment.</source>
      <translation>Pengembangan direncanakan dari kesenjangan, tidak diambil dari hasil asesmen.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/sheets/assessments.py"></location>
      <source>The person is known by the NIP; this is kept in the list of employees.</source>
      <translation>Pegawai dikenali dari NIP; data ini disimpan di daftar pegawai.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/sheets/dictionary.py"></location>
      <source>One behaviour a line.</source>
      <translation>Satu perilaku satu baris.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/sheets/dictionary.py"></location>
      <source>Level 1</source>
      <translation>Level 1</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/sheets/dictionary.py"></location>
      <source>Level 2</source>
      <translation>Level 2</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/sheets/dictionary.py"></location>
      <source>Level 3</source>
      <translation>Level 3</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/sheets/dictionary.py"></location>
      <source>Level 4</source>
      <translation>Level 4</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/sheets/dictionary.py"></location>
      <source>Level 5</source>
      <translation>Level 5</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/sheets/dictionary.py"></location>
      <source>Indicators of level 1</source>
      <translation>Indikator level 1</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/sheets/dictionary.py"></location>
      <source>Indicators of level 2</source>
      <translation>Indikator level 2</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/sheets/dictionary.py"></location>
      <source>Indicators of level 3</source>
      <translation>Indikator level 3</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/sheets/dictionary.py"></location>
      <source>Indicators of level 4</source>
      <translation>Indikator level 4</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/sheets/dictionary.py"></location>
      <source>Indicators of level 5</source>
      <translation>Indikator level 5</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/sheets/dictionary.py"></location>
      <source>Where it is empty, the legal basis says which; one that is not known is made.</source>
      <translation>Jika kosong, ditentukan dari dasar hukum; yang belum ada akan dibuat.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/sheets/dictionary.py"></location>
      <location filename="asn_desktop/competencies/wording.py"></location>
      <source>Order</source>
      <translation>Urutan</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/sheets/dictionary.py"></location>
      <location filename="asn_desktop/competencies/wording.py"></location>
      <source>Definition</source>
      <translation>Definisi</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/sheets/dictionary.py"></location>
      <source>Name of the level</source>
      <translation>Sebutan level</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/sheets/dictionary.py"></location>
      <location filename="asn_desktop/competencies/wording.py"></location>
      <source>Description</source>
      <translation>Deskripsi</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/sheets/dictionary.py"></location>
      <location filename="asn_desktop/competencies/wording.py"></location>
      <source>Behaviour indicators</source>
      <translation>Indikator perilaku</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/sheets/dictionary.py"></location>
      <location filename="asn_desktop/competencies/sheets/index_records.py"></location>
      <location filename="asn_desktop/competencies/sheets/requirements.py"></location>
      <location filename="asn_desktop/competencies/sheets/training.py"></location>
      <source>A running number means nothing outside its list.</source>
      <translation>Nomor urut tidak bermakna di luar daftarnya.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/sheets/index.py"></location>
      <source>No.</source>
      <translation>No.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/sheets/index_records.py"></location>
      <source>“{text}” names no year.</source>
      <translation>“{text}” tidak memuat tahun.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/sheets/index_records.py"></location>
      <source>Write a number, or leave the cell empty.</source>
      <translation>Tulis angka, atau kosongkan selnya.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/sheets/index_records.py"></location>
      <source>This is not known as a rating of SKP.</source>
      <translation>Ini tidak dikenal sebagai rating SKP.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/sheets/index_records.py"></location>
      <source>Write Di atas ekspektasi, Sesuai ekspektasi or Di bawah ekspektasi.</source>
      <translation>Tulis Di atas ekspektasi, Sesuai ekspektasi, atau Di bawah ekspektasi.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/sheets/index_records.py"></location>
      <source>Gives the predikat together with the other rating.</source>
      <translation>Bersama rating yang lain menentukan predikat.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/sheets/index_records.py"></location>
      <source>Number</source>
      <translation>Nilai</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/sheets/index_records.py"></location>
      <source>Of the older forms; gives the predikat where that is missing.</source>
      <translation>Dari formulir lama; menentukan predikat bila kosong.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/sheets/index_records.py"></location>
      <source>Results of work</source>
      <translation>Hasil kerja</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/sheets/index_records.py"></location>
      <source>Behaviour at work</source>
      <translation>Perilaku kerja</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/sheets/index_records.py"></location>
      <location filename="asn_desktop/competencies/wording.py"></location>
      <source>Decided on</source>
      <translation>Tanggal keputusan</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/sheets/index_records.py"></location>
      <source>Ends on</source>
      <translation>Selesai</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/sheets/index_records.py"></location>
      <location filename="asn_desktop/competencies/wording.py"></location>
      <source>Decree</source>
      <translation>Nomor keputusan</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/sheets/requirements.py"></location>
      <source>The regulation that sets the standard of the post (SKJ).</source>
      <translation>Peraturan yang menetapkan standar kompetensi jabatan (SKJ).</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/sheets/requirements.py"></location>
      <source>A sum follows from the levels.</source>
      <translation>Jumlah mengikuti level-levelnya.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/sheets/requirements.py"></location>
      <source>Required level</source>
      <translation>Level yang dipersyaratkan</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/sheets/training.py"></location>
      <source>This is neither yes nor no; it is left out.</source>
      <translation>Ini bukan ya atau tidak; dilewati.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/sheets/training.py"></location>
      <source>This is not the name of a training.</source>
      <translation>Ini bukan nama pelatihan.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/sheets/training.py"></location>
      <source>Compare the column with its heading.</source>
      <translation>Cocokkan kolom dengan judulnya.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/sheets/training.py"></location>
      <source>Names the person, who must be in the list of employees.</source>
      <translation>Menunjuk pegawai, yang harus ada di daftar pegawai.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/sheets/training.py"></location>
      <source>Only compared with the name that belongs to the NIP.</source>
      <translation>Hanya dicocokkan dengan nama pemilik NIP.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/sheets/training.py"></location>
      <source>Where it is empty, the first words of the name say it.</source>
      <translation>Bila kosong, kata-kata pertama nama diklat yang menentukan.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/sheets/training.py"></location>
      <location filename="asn_desktop/competencies/wording.py"></location>
      <source>Leadership training</source>
      <translation>Diklat struktural</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/sheets/training.py"></location>
      <location filename="asn_desktop/competencies/wording.py"></location>
      <source>Organizer</source>
      <translation>Penyelenggara</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/sheets/training.py"></location>
      <location filename="asn_desktop/competencies/wording.py"></location>
      <source>Start date</source>
      <translation>Tanggal mulai</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/sheets/training.py"></location>
      <location filename="asn_desktop/competencies/wording.py"></location>
      <source>End date</source>
      <translation>Tanggal selesai</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/sheets/training.py"></location>
      <source>Enough where the days are not known.</source>
      <translation>Cukup bila tanggalnya tidak diketahui.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/sheets/training.py"></location>
      <location filename="asn_desktop/competencies/wording.py"></location>
      <source>Hours (JP)</source>
      <translation>JP</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/sheets/training.py"></location>
      <source>JP of 45 minutes, for example 20 or 22,5.</source>
      <translation>1 JP = 45 menit, misalnya 20 atau 22,5.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/sheets/training.py"></location>
      <location filename="asn_desktop/competencies/wording.py"></location>
      <source>Certificate number</source>
      <translation>Nomor sertifikat</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/sheets/training.py"></location>
      <location filename="asn_desktop/competencies/wording.py"></location>
      <source>Date of the certificate</source>
      <translation>Tanggal sertifikat</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/sheets/training.py"></location>
      <location filename="asn_desktop/competencies/wording.py"></location>
      <source>SIASN id</source>
      <translation>ID SIASN</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/sheets/training.py"></location>
      <source>SIASN id of the person</source>
      <translation>ID SIASN pegawai</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/sheets/training.py"></location>
      <source>Names the person where the NIP is missing.</source>
      <translation>Menunjuk pegawai bila NIP tidak ada.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/sheets/training.py"></location>
      <source>A number of SIASN that says nothing outside it.</source>
      <translation>Nomor SIASN yang tidak bermakna di luar SIASN.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/sheets/training.py"></location>
      <source>Belongs to the plan of training, not to its history.</source>
      <translation>Termasuk rencana pelatihan, bukan riwayatnya.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/sheets/training.py"></location>
      <source>Form (number of SIASN)</source>
      <translation>Jenis diklat (nomor SIASN)</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/sheets/training.py"></location>
      <source>Whole hours</source>
      <translation>Jam bulat</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/sheets/training.py"></location>
      <source>Note on the hours</source>
      <translation>Keterangan JP</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/wording.py"></location>
      <source>yes</source>
      <translation>ya</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/wording.py"></location>
      <source>no</source>
      <translation>tidak</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/wording.py"></location>
      <source>framework of competencies</source>
      <translation>kerangka kompetensi</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/wording.py"></location>
      <source>level of a competency</source>
      <translation>level kompetensi</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/wording.py"></location>
      <source>carried competency</source>
      <translation>pengalihan kompetensi</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/wording.py"></location>
      <source>From competency</source>
      <translation>Dari kompetensi</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/wording.py"></location>
      <source>To competency</source>
      <translation>Ke kompetensi</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/wording.py"></location>
      <source>Carried on</source>
      <translation>Dialihkan pada</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/wording.py"></location>
      <source>required level</source>
      <translation>level yang dipersyaratkan</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/wording.py"></location>
      <source>assessment</source>
      <translation>penilaian</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/wording.py"></location>
      <source>Reason it is void</source>
      <translation>Alasan dibatalkan</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/wording.py"></location>
      <source>Carried from</source>
      <translation>Dialihkan dari</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/wording.py"></location>
      <source>training record</source>
      <translation>riwayat pelatihan</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/wording.py"></location>
      <source>proof</source>
      <translation>berkas bukti</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/wording.py"></location>
      <source>Name of the file</source>
      <translation>Nama berkas</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/wording.py"></location>
      <source>Fingerprint</source>
      <translation>Sidik berkas</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/wording.py"></location>
      <source>performance rating</source>
      <translation>predikat SKP</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/wording.py"></location>
      <source>Rating (predikat)</source>
      <translation>Predikat</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/wording.py"></location>
      <source>Score</source>
      <translation>Nilai</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/wording.py"></location>
      <source>disciplinary punishment</source>
      <translation>hukuman disiplin</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/wording.py"></location>
      <source>Kind of punishment</source>
      <translation>Jenis hukuman</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/wording.py"></location>
      <source>Ended on</source>
      <translation>Berakhir pada</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/wording.py"></location>
      <source>potential</source>
      <translation>potensi</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/wording.py"></location>
      <source>Rated on</source>
      <translation>Tanggal pengukuran</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/wording.py"></location>
      <source>settings of competencies</source>
      <translation>pengaturan kompetensi</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/wording.py"></location>
      <source>Assessment that counts</source>
      <translation>Penilaian yang dipakai</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/wording.py"></location>
      <source>Months of validity</source>
      <translation>Masa berlaku (bulan)</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/wording.py"></location>
      <source>Method of the JPM</source>
      <translation>Cara menghitung JPM</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/wording.py"></location>
      <source>Parameter set of IP ASN</source>
      <translation>Parameter IP ASN</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/wording.py"></location>
      <source>Middle potential from</source>
      <translation>Potensi menengah mulai</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/wording.py"></location>
      <source>High potential from</source>
      <translation>Potensi tinggi mulai</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/wording.py"></location>
      <source>Middle performance from</source>
      <translation>Kinerja sesuai ekspektasi mulai</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/wording.py"></location>
      <source>High performance from</source>
      <translation>Kinerja di atas ekspektasi mulai</translation>
    </message>
  </context>
  <context>
    <name>core</name>
    <message>
      <location filename="asn_desktop/core/attached.py"></location>
      <source>“{file}” has {size}; at most 10 MB are kept. Make it smaller (scan it in black and white), or keep it in a folder and write in the note where.</source>
      <translation>“{file}” berukuran {size}; paling besar 10 MB. Perkecil (pindai hitam putih), atau simpan di folder dan tulis letaknya di keterangan.</translation>
    </message>
    <message>
      <location filename="asn_desktop/core/attached.py"></location>
      <source>“{file}” is empty. Choose another file.</source>
      <translation>“{file}” kosong. Pilih berkas lain.</translation>
    </message>
    <message>
      <location filename="asn_desktop/core/attached.py"></location>
      <source>“{file}” cannot be read: {reason}.</source>
      <translation>“{file}” tidak dapat dibaca: {reason}.</translation>
    </message>
    <message>
      <location filename="asn_desktop/core/attached.py"></location>
      <source>“{file}” is no file. Choose a file.</source>
      <translation>“{file}” bukan berkas. Pilih sebuah berkas.</translation>
    </message>
    <message>
      <location filename="asn_desktop/core/attached.py"></location>
      <source>“{file}” is damaged in the office: it is not what was taken in. Restore it from a backup.</source>
      <translation>“{file}” rusak di dalam kantor: isinya tidak sama dengan yang dilampirkan. Pulihkan dari cadangan.</translation>
    </message>
    <message>
      <location filename="asn_desktop/core/reference.py"></location>
      <source>“{text}” is not one of: {words}.</source>
      <translation>“{text}” tidak termasuk: {words}.</translation>
    </message>
    <message>
      <location filename="asn_desktop/core/reference.py"></location>
      <source>“{text}” is neither yes nor no.</source>
      <translation>“{text}” bukan ya atau tidak.</translation>
    </message>
    <message>
      <location filename="asn_desktop/core/reference.py"></location>
      <source>The file does not hold a table of reference data. Export the table first, change that file, and import it again.</source>
      <translation>Berkas ini tidak berisi tabel data acuan. Ekspor tabelnya dahulu, ubah berkas itu, lalu impor lagi.</translation>
    </message>
    <message>
      <location filename="asn_desktop/core/reference.py"></location>
      <source>Row {row}: the table “{table}” has no column “{name}”.</source>
      <translation>Baris {row}: tabel “{table}” tidak mempunyai kolom “{name}”.</translation>
    </message>
    <message>
      <location filename="asn_desktop/core/reference.py"></location>
      <source>Row {row}: {sentence}</source>
      <translation>Baris {row}: {sentence}</translation>
    </message>
    <message>
      <location filename="asn_desktop/core/reference.py"></location>
      <source>Row {row}, {column}: {sentence}</source>
      <translation>Baris {row}, {column}: {sentence}</translation>
    </message>
    <message>
      <location filename="asn_desktop/core/reference.py"></location>
      <source>The table has no rows. Add one.</source>
      <translation>Tabel belum berisi baris. Tambahkan satu.</translation>
    </message>
    <message>
      <location filename="asn_desktop/core/reference.py"></location>
      <source>“{day}” is no day.</source>
      <translation>“{day}” bukan tanggal.</translation>
    </message>
    <message>
      <location filename="asn_desktop/core/reference.py"></location>
      <source>The last day lies before the first day.</source>
      <translation>Tanggal akhir mendahului tanggal mulai.</translation>
    </message>
    <message>
      <location filename="asn_desktop/core/reference.py"></location>
      <source>The legal basis is no text.</source>
      <translation>Dasar hukum bukan teks.</translation>
    </message>
    <message>
      <location filename="asn_desktop/core/reference.py"></location>
      <source>“{value}” cannot stand here.</source>
      <translation>“{value}” tidak dapat diisikan di sini.</translation>
    </message>
    <message>
      <location filename="asn_desktop/core/reference.py"></location>
      <source>This cell must not be empty.</source>
      <translation>Sel ini wajib diisi.</translation>
    </message>
    <message>
      <location filename="asn_desktop/core/reference.py"></location>
      <source>The same stands in row {row} already.</source>
      <translation>Isi yang sama sudah ada di baris {row}.</translation>
    </message>
    <message>
      <location filename="asn_desktop/core/reference.py"></location>
      <source>The program does not know the code “{code}”.</source>
      <translation>Kode “{code}” tidak dikenal program.</translation>
    </message>
    <message>
      <location filename="asn_desktop/core/reference.py"></location>
      <source>The code “{code}” is missing; the program needs it.</source>
      <translation>Kode “{code}” tidak ada; program memerlukannya.</translation>
    </message>
    <message>
      <location filename="asn_desktop/core/saving.py"></location>
      <source>“{file}” was not written: the folder {folder} does not exist. Choose another.</source>
      <translation>“{file}” tidak ditulis: folder {folder} tidak ada. Pilih folder lain.</translation>
    </message>
    <message>
      <location filename="asn_desktop/core/saving.py"></location>
      <source>The disk is full: “{file}” was not written. Make room or choose another disk.</source>
      <translation>Ruang penyimpanan penuh: “{file}” tidak ditulis. Kosongkan ruang atau pilih tempat lain.</translation>
    </message>
    <message>
      <location filename="asn_desktop/core/saving.py"></location>
      <source>“{file}” cannot be replaced. It is probably open in another program: close it there or save under another name.</source>
      <translation>“{file}” tidak dapat diganti. Mungkin sedang terbuka di program lain: tutup di sana atau simpan dengan nama lain.</translation>
    </message>
    <message>
      <location filename="asn_desktop/core/saving.py"></location>
      <source>“{file}” may not be written there. Choose another folder.</source>
      <translation>“{file}” tidak boleh ditulis di sana. Pilih folder lain.</translation>
    </message>
    <message>
      <location filename="asn_desktop/core/saving.py"></location>
      <source>“{file}” is a folder. Choose a file name.</source>
      <translation>“{file}” adalah folder. Pilih nama berkas.</translation>
    </message>
    <message>
      <location filename="asn_desktop/core/saving.py"></location>
      <source>“{file}” could not be written: {reason}. Save it to another place.</source>
      <translation>“{file}” tidak dapat ditulis: {reason}. Simpan di tempat lain.</translation>
    </message>
    <message>
      <location filename="asn_desktop/core/values.py"></location>
      <source>“{value}” is not a date. Write it as 31-12-1980.</source>
      <translation>“{value}” bukan tanggal. Tulis seperti 31-12-1980.</translation>
    </message>
    <message>
      <location filename="asn_desktop/core/values.py"></location>
      <source>The date “{value}” cannot be right: its year is {year}.</source>
      <translation>Tanggal “{value}” tidak mungkin benar: tahunnya {year}.</translation>
    </message>
    <message>
      <location filename="asn_desktop/core/values.py"></location>
      <source>“{value}” is only a year. Write the whole date.</source>
      <translation>“{value}” hanya tahun. Tulis tanggal lengkapnya.</translation>
    </message>
    <message>
      <location filename="asn_desktop/core/values.py"></location>
      <source>“{value}” can mean {first} or {second}. Write it without a thousands mark.</source>
      <translation>“{value}” dapat berarti {first} atau {second}. Tulis tanpa tanda ribuan.</translation>
    </message>
    <message>
      <location filename="asn_desktop/core/values.py"></location>
      <source>“{value}” is not a number.</source>
      <translation>“{value}” bukan bilangan.</translation>
    </message>
    <message>
      <location filename="asn_desktop/core/values.py"></location>
      <source>“{value}” is not a whole number.</source>
      <translation>“{value}” bukan bilangan bulat.</translation>
    </message>
    <message>
      <location filename="asn_desktop/core/values.py"></location>
      <source>“{value}” is not an amount in whole rupiah.</source>
      <translation>“{value}” bukan jumlah dalam rupiah tanpa sen.</translation>
    </message>
  </context>
  <context>
    <name>database</name>
    <message>
      <location filename="asn_desktop/database/backup/automatic.py"></location>
      <source>Change how backups are made</source>
      <translation>Mengubah cara pembuatan cadangan</translation>
    </message>
    <message>
      <location filename="asn_desktop/database/backup/automatic.py"></location>
      <source>on closing</source>
      <translation>saat ditutup</translation>
    </message>
    <message>
      <location filename="asn_desktop/database/backup/automatic.py"></location>
      <source>while working</source>
      <translation>sewaktu bekerja</translation>
    </message>
    <message>
      <location filename="asn_desktop/database/backup/automatic.py"></location>
      <source>before an import</source>
      <translation>sebelum impor</translation>
    </message>
    <message>
      <location filename="asn_desktop/database/backup/automatic.py"></location>
      <source>before an import was taken back</source>
      <translation>sebelum impor dibatalkan</translation>
    </message>
    <message>
      <location filename="asn_desktop/database/backup/automatic.py"></location>
      <source>before the format was renewed</source>
      <translation>sebelum format diperbarui</translation>
    </message>
    <message>
      <location filename="asn_desktop/database/backup/copying.py"></location>
      <source>There is already a file at {path}. Choose another name.</source>
      <translation>Sudah ada berkas di {path}. Pilih nama lain.</translation>
    </message>
    <message>
      <location filename="asn_desktop/database/backup/copying.py"></location>
      <source>A server is backed up with its own tools (pg_dump), or moved into an office file.</source>
      <translation>Server dicadangkan dengan alatnya sendiri (pg_dump), atau dipindahkan ke berkas kantor.</translation>
    </message>
    <message>
      <location filename="asn_desktop/database/backup/copying.py"></location>
      <location filename="asn_desktop/database/moving.py"></location>
      <source>Copying the office</source>
      <translation>Menyalin kantor</translation>
    </message>
    <message>
      <location filename="asn_desktop/database/backup/copying.py"></location>
      <source>The copy {path} could not be made: {detail}.</source>
      <translation>Salinan {path} tidak dapat dibuat: {detail}.</translation>
    </message>
    <message>
      <location filename="asn_desktop/database/backup/external.py"></location>
      <source>Make a copy of the office</source>
      <translation>Menyalin kantor</translation>
    </message>
    <message>
      <location filename="asn_desktop/database/backup/external.py"></location>
      <source>The office itself is in this folder. Choose another drive, such as a USB stick.</source>
      <translation>Kantornya sendiri ada di folder ini. Pilih tempat lain, misalnya flashdisk USB.</translation>
    </message>
    <message>
      <location filename="asn_desktop/database/backup/external.py"></location>
      <source>There is no copy of this office outside this computer yet.</source>
      <translation>Belum ada salinan kantor ini di luar komputer ini.</translation>
    </message>
    <message>
      <location filename="asn_desktop/database/backup/external.py"></location>
      <source>The last copy outside this computer is {days} days old.</source>
      <translation>Salinan terakhir di luar komputer ini sudah berumur {days} hari.</translation>
    </message>
    <message>
      <location filename="asn_desktop/database/backup/protecting.py"></location>
      <source>Encrypting the backups</source>
      <translation>Mengenkripsi cadangan</translation>
    </message>
    <message>
      <location filename="asn_desktop/database/backup/proving.py"></location>
      <source>Checking the copy</source>
      <translation>Memeriksa salinan</translation>
    </message>
    <message>
      <location filename="asn_desktop/database/backup/restoring.py"></location>
      <source>The backup {path} is not sound: {problem} Choose another backup.</source>
      <translation>Cadangan {path} tidak utuh: {problem} Pilih cadangan lain.</translation>
    </message>
    <message>
      <location filename="asn_desktop/database/bulk/comparing.py"></location>
      <source>Comparing with the office</source>
      <translation>Membandingkan dengan data kantor</translation>
    </message>
    <message>
      <location filename="asn_desktop/database/bulk/comparing.py"></location>
      <source>The cell that names the record is empty.</source>
      <translation>Sel penentu data kosong.</translation>
    </message>
    <message>
      <location filename="asn_desktop/database/bulk/comparing.py"></location>
      <source>Fill it in.</source>
      <translation>Isi dahulu.</translation>
    </message>
    <message>
      <location filename="asn_desktop/database/bulk/comparing.py"></location>
      <source>There is no such record in the office.</source>
      <translation>Data ini tidak ada di kantor.</translation>
    </message>
    <message>
      <location filename="asn_desktop/database/bulk/comparing.py"></location>
      <source>Correct it, or allow the import to add new records.</source>
      <translation>Perbaiki, atau izinkan impor menambah data baru.</translation>
    </message>
    <message>
      <location filename="asn_desktop/database/bulk/writing.py"></location>
      <source>Storing</source>
      <translation>Menyimpan</translation>
    </message>
    <message>
      <location filename="asn_desktop/database/bulk/writing.py"></location>
      <source>Removing</source>
      <translation>Menghapus</translation>
    </message>
    <message>
      <location filename="asn_desktop/database/bulk/writing.py"></location>
      <source>Restoring</source>
      <translation>Mengembalikan</translation>
    </message>
    <message>
      <location filename="asn_desktop/database/cautions.py"></location>
      <source>The office {path} lies on a network folder, where a broken connection can damage it. Keep it on this computer; for several people at once use a server (PostgreSQL).</source>
      <translation>Kantor {path} berada di folder jaringan; sambungan yang putus dapat merusaknya. Simpan di komputer ini; untuk bekerja bersama-sama gunakan server (PostgreSQL).</translation>
    </message>
    <message>
      <location filename="asn_desktop/database/cautions.py"></location>
      <source>The office {path} lies in a folder that {service} synchronises, which can replace it while you work. Move it to a folder of this computer only; exchange files or use a server (PostgreSQL) to work together.</source>
      <translation>Kantor {path} berada di folder yang disinkronkan {service}; berkasnya bisa tertimpa selagi Anda bekerja. Pindahkan ke folder yang hanya ada di komputer ini; untuk bekerja bersama-sama, bertukar berkas atau gunakan server (PostgreSQL).</translation>
    </message>
    <message>
      <location filename="asn_desktop/database/cautions.py"></location>
      <source>The last change in this office is dated {when}, which is still to come by the clock of this computer. Check date and time of the computer before you go on.</source>
      <translation>Perubahan terakhir di kantor ini tercatat {when}, padahal menurut jam komputer ini waktu itu belum tiba. Periksa tanggal dan jam komputer sebelum melanjutkan.</translation>
    </message>
    <message>
      <location filename="asn_desktop/database/encrypting.py"></location>
      <source>Encrypting the office</source>
      <translation>Mengenkripsi kantor</translation>
    </message>
    <message>
      <location filename="asn_desktop/database/engine.py"></location>
      <location filename="asn_desktop/database/failures.py"></location>
      <source>The office {path} was made by a newer version of this program (format {theirs}, this program knows {ours}). Install the newer version.</source>
      <translation>Kantor {path} dibuat dengan versi program yang lebih baru (format {theirs}, program ini mengenal {ours}). Pasang versi yang lebih baru.</translation>
    </message>
    <message>
      <location filename="asn_desktop/database/failures.py"></location>
      <source>There is no room left on the disk of {path}. Nothing was changed; free some space and try again.</source>
      <translation>Ruang penyimpanan {path} penuh. Tidak ada yang berubah; kosongkan ruang, lalu coba lagi.</translation>
    </message>
    <message>
      <location filename="asn_desktop/database/failures.py"></location>
      <source>There is no room for the copy {path}. The office itself is saved; free some space or choose another folder for the copies.</source>
      <translation>Tidak ada ruang untuk salinan {path}. Kantornya sendiri sudah tersimpan; kosongkan ruang atau pilih folder lain untuk salinan.</translation>
    </message>
    <message>
      <location filename="asn_desktop/database/failures.py"></location>
      <source>The office file {path} is damaged. Restore the latest backup; keep the damaged file.</source>
      <translation>Berkas kantor {path} rusak. Pulihkan cadangan terakhir; simpan berkas yang rusak.</translation>
    </message>
    <message>
      <location filename="asn_desktop/database/failures.py"></location>
      <source>The office {path} is open in another window or program. Close it there and try again; two people who work at once need a server.</source>
      <translation>Kantor {path} sedang terbuka di jendela atau program lain. Tutup di sana, lalu coba lagi; untuk bekerja berdua sekaligus diperlukan server.</translation>
    </message>
    <message>
      <location filename="asn_desktop/database/failures.py"></location>
      <source>The office {path} cannot be written. Check that the file and its folder are not read-only and that you may write there.</source>
      <translation>Kantor {path} tidak dapat ditulisi. Pastikan berkas dan foldernya tidak hanya-baca dan Anda berhak menulis di sana.</translation>
    </message>
    <message>
      <location filename="asn_desktop/database/failures.py"></location>
      <source>The office {path} cannot be reached. Check the disk or the network and try again.</source>
      <translation>Kantor {path} tidak dapat dijangkau. Periksa penyimpanan atau jaringan, lalu coba lagi.</translation>
    </message>
    <message>
      <location filename="asn_desktop/database/failures.py"></location>
      <source>There is no office at {path}. Check the name, or make a new office.</source>
      <translation>Tidak ada kantor di {path}. Periksa namanya, atau buat kantor baru.</translation>
    </message>
    <message>
      <location filename="asn_desktop/database/failures.py"></location>
      <source>{path} is not an office file of this program, or it needs its passphrase. Choose another file.</source>
      <translation>{path} bukan berkas kantor program ini, atau memerlukan kata sandi. Pilih berkas lain.</translation>
    </message>
    <message>
      <location filename="asn_desktop/database/failures.py"></location>
      <source>Somebody changed this meanwhile. Nothing was saved; look at the present values and change it again.</source>
      <translation>Data ini sudah diubah orang lain sementara itu. Tidak ada yang disimpan; lihat isinya yang sekarang, lalu ubah lagi.</translation>
    </message>
    <message>
      <location filename="asn_desktop/database/failures.py"></location>
      <source>This is no address of a server. It looks like postgresql://name@computer:5432/database; correct it and try again.</source>
      <translation>Ini bukan alamat server. Bentuknya seperti postgresql://nama@komputer:5432/basisdata; perbaiki lalu coba lagi.</translation>
    </message>
    <message>
      <location filename="asn_desktop/database/failures.py"></location>
      <source>The server does not let your account do this. Nothing was changed; ask the administrator of this office.</source>
      <translation>Server tidak mengizinkan akun Anda melakukan ini. Tidak ada yang berubah; tanyakan kepada administrator kantor ini.</translation>
    </message>
    <message>
      <location filename="asn_desktop/database/failures.py"></location>
      <source>The server of {path} does not admit this computer or account. Ask the administrator of the server to admit it (pg_hba.conf).</source>
      <translation>Server {path} tidak menerima komputer atau akun ini. Minta administrator server mengizinkannya (pg_hba.conf).</translation>
    </message>
    <message>
      <location filename="asn_desktop/database/failures.py"></location>
      <source>The server has no database of this name: {path}. Check the name, or ask the administrator of the server to make it.</source>
      <translation>Di server tidak ada basis data dengan nama ini: {path}. Periksa namanya, atau minta administrator server membuatnya.</translation>
    </message>
    <message>
      <location filename="asn_desktop/database/failures.py"></location>
      <source>The server of {path} has too many connections at the moment. Nothing was changed; try again in a minute.</source>
      <translation>Server {path} sedang menampung terlalu banyak sambungan. Tidak ada yang berubah; coba lagi sebentar lagi.</translation>
    </message>
    <message>
      <location filename="asn_desktop/database/failures.py"></location>
      <source>No encrypted connection to {path} could be made. Ask the administrator of the server about its certificate (TLS).</source>
      <translation>Sambungan terenkripsi ke {path} tidak dapat dibuat. Tanyakan sertifikat server (TLS) kepada administratornya.</translation>
    </message>
    <message>
      <location filename="asn_desktop/database/failures.py"></location>
      <source>Somebody else is still writing to the office {path}, perhaps a large import. Nothing was changed; try again in a minute.</source>
      <translation>Orang lain masih menulis ke kantor {path}, mungkin impor besar. Tidak ada yang berubah; coba lagi sebentar lagi.</translation>
    </message>
    <message>
      <location filename="asn_desktop/database/failures.py"></location>
      <source>The server broke the operation off for the sake of another one. Nothing was changed; try again.</source>
      <translation>Server menghentikan pekerjaan ini demi pekerjaan lain. Tidak ada yang berubah; coba lagi.</translation>
    </message>
    <message>
      <location filename="asn_desktop/database/failures.py"></location>
      <source>Another record already has this value ({detail}). Nothing was saved; choose another value.</source>
      <translation>Nilai ini sudah dipakai data lain ({detail}). Tidak ada yang disimpan; pilih nilai lain.</translation>
    </message>
    <message>
      <location filename="asn_desktop/database/failures.py"></location>
      <source>Other records still refer to this one, or it refers to one that is gone. Nothing was saved.</source>
      <translation>Data ini masih dirujuk data lain, atau merujuk data yang sudah tidak ada. Tidak ada yang disimpan.</translation>
    </message>
    <message>
      <location filename="asn_desktop/database/health.py"></location>
      <source>Checking the office</source>
      <translation>Memeriksa kantor</translation>
    </message>
    <message>
      <location filename="asn_desktop/database/health.py"></location>
      <source>The file is damaged ({detail}). Restore the latest backup.</source>
      <translation>Berkas rusak ({detail}). Pulihkan cadangan terakhir.</translation>
    </message>
    <message>
      <location filename="asn_desktop/database/health.py"></location>
      <source>A record in {table} refers to a record in {parent} that is not there.</source>
      <translation>Sebuah data di {table} merujuk data di {parent} yang tidak ada.</translation>
    </message>
    <message>
      <location filename="asn_desktop/database/health.py"></location>
      <source>The office has format {found} instead of {expected}.</source>
      <translation>Kantor berformat {found}, seharusnya {expected}.</translation>
    </message>
    <message>
      <location filename="asn_desktop/database/health.py"></location>
      <source>The end of the change log is not as it was written: entries after {operation} are missing, or were not written by this program.</source>
      <translation>Akhir riwayat perubahan tidak seperti saat ditulis: catatan sesudah {operation} hilang atau tidak ditulis oleh program ini.</translation>
    </message>
    <message>
      <location filename="asn_desktop/database/health.py"></location>
      <source>The change log was altered: {operation} now has {count} changes, not as many as were written.</source>
      <translation>Riwayat perubahan telah diubah: {operation} sekarang berisi {count} perubahan, tidak sebanyak yang ditulis.</translation>
    </message>
    <message>
      <location filename="asn_desktop/database/health.py"></location>
      <source>The change log was altered: {operation} no longer follows from what was written before. This entry, its changes or an entry before it were altered or removed.</source>
      <translation>Riwayat perubahan telah diubah: {operation} tidak lagi bersambung dengan catatan sebelumnya. Catatan ini, perubahan di dalamnya, atau catatan sebelumnya telah diubah atau dihapus.</translation>
    </message>
    <message>
      <location filename="asn_desktop/database/health.py"></location>
      <source>its beginning</source>
      <translation>permulaannya</translation>
    </message>
    <message>
      <location filename="asn_desktop/database/health.py"></location>
      <source>operation {number} (“{title}”, {who}, {when})</source>
      <translation>operasi nomor {number} (“{title}”, {who}, {when})</translation>
    </message>
    <message>
      <location filename="asn_desktop/database/health.py"></location>
      <source>The search index {name} does not agree.</source>
      <translation>Indeks pencarian {name} tidak sesuai dengan datanya.</translation>
    </message>
    <message>
      <location filename="asn_desktop/database/history/log.py"></location>
      <source>added</source>
      <translation>ditambahkan</translation>
    </message>
    <message>
      <location filename="asn_desktop/database/history/log.py"></location>
      <source>changed</source>
      <translation>diubah</translation>
    </message>
    <message>
      <location filename="asn_desktop/database/history/log.py"></location>
      <source>removed</source>
      <translation>dihapus</translation>
    </message>
    <message>
      <location filename="asn_desktop/database/history/log.py"></location>
      <source>When</source>
      <translation>Waktu</translation>
    </message>
    <message>
      <location filename="asn_desktop/database/history/log.py"></location>
      <source>Who</source>
      <translation>Oleh</translation>
    </message>
    <message>
      <location filename="asn_desktop/database/history/log.py"></location>
      <source>What was done</source>
      <translation>Perubahan</translation>
    </message>
    <message>
      <location filename="asn_desktop/database/history/log.py"></location>
      <source>Operation</source>
      <translation>Operasi</translation>
    </message>
    <message>
      <location filename="asn_desktop/database/history/log.py"></location>
      <source>Action</source>
      <translation>Tindakan</translation>
    </message>
    <message>
      <location filename="asn_desktop/database/history/log.py"></location>
      <source>Kind of record</source>
      <translation>Jenis data</translation>
    </message>
    <message>
      <location filename="asn_desktop/database/history/log.py"></location>
      <source>Record</source>
      <translation>Data</translation>
    </message>
    <message>
      <location filename="asn_desktop/database/history/log.py"></location>
      <source>NIP or code</source>
      <translation>NIP/kode</translation>
    </message>
    <message>
      <location filename="asn_desktop/database/history/log.py"></location>
      <source>Field</source>
      <translation>Kolom</translation>
    </message>
    <message>
      <location filename="asn_desktop/database/history/log.py"></location>
      <source>Before</source>
      <translation>Semula</translation>
    </message>
    <message>
      <location filename="asn_desktop/database/history/log.py"></location>
      <source>After</source>
      <translation>Menjadi</translation>
    </message>
    <message>
      <location filename="asn_desktop/database/history/log.py"></location>
      <source>Sentence</source>
      <translation>Kalimat</translation>
    </message>
    <message>
      <location filename="asn_desktop/database/history/log.py"></location>
      <source>State</source>
      <translation>Keterangan</translation>
    </message>
    <message>
      <location filename="asn_desktop/database/history/log.py"></location>
      <source>Number of the operation</source>
      <translation>Nomor operasi</translation>
    </message>
    <message>
      <location filename="asn_desktop/database/history/log.py"></location>
      <source>Period</source>
      <translation>Periode</translation>
    </message>
    <message>
      <location filename="asn_desktop/database/history/log.py"></location>
      <source>read the change log</source>
      <translation>membaca riwayat perubahan</translation>
    </message>
    <message>
      <location filename="asn_desktop/database/history/log.py"></location>
      <location filename="asn_desktop/database/history/telling.py"></location>
      <source>Somebody</source>
      <translation>Tanpa nama</translation>
    </message>
    <message>
      <location filename="asn_desktop/database/history/log.py"></location>
      <source>(no record)</source>
      <translation>(tanpa data)</translation>
    </message>
    <message>
      <location filename="asn_desktop/database/history/log.py"></location>
      <source>taken back</source>
      <translation>sudah diurungkan</translation>
    </message>
    <message>
      <location filename="asn_desktop/database/history/periods.py"></location>
      <source>Today</source>
      <translation>Hari ini</translation>
    </message>
    <message>
      <location filename="asn_desktop/database/history/periods.py"></location>
      <source>This week</source>
      <translation>Minggu ini</translation>
    </message>
    <message>
      <location filename="asn_desktop/database/history/periods.py"></location>
      <source>This month</source>
      <translation>Bulan ini</translation>
    </message>
    <message>
      <location filename="asn_desktop/database/history/periods.py"></location>
      <source>Before this month</source>
      <translation>Sebelum bulan ini</translation>
    </message>
    <message>
      <location filename="asn_desktop/database/history/periods.py"></location>
      <source>January</source>
      <translation>Januari</translation>
    </message>
    <message>
      <location filename="asn_desktop/database/history/periods.py"></location>
      <source>February</source>
      <translation>Februari</translation>
    </message>
    <message>
      <location filename="asn_desktop/database/history/periods.py"></location>
      <source>March</source>
      <translation>Maret</translation>
    </message>
    <message>
      <location filename="asn_desktop/database/history/periods.py"></location>
      <source>April</source>
      <translation>April</translation>
    </message>
    <message>
      <location filename="asn_desktop/database/history/periods.py"></location>
      <source>May</source>
      <translation>Mei</translation>
    </message>
    <message>
      <location filename="asn_desktop/database/history/periods.py"></location>
      <source>June</source>
      <translation>Juni</translation>
    </message>
    <message>
      <location filename="asn_desktop/database/history/periods.py"></location>
      <source>July</source>
      <translation>Juli</translation>
    </message>
    <message>
      <location filename="asn_desktop/database/history/periods.py"></location>
      <source>August</source>
      <translation>Agustus</translation>
    </message>
    <message>
      <location filename="asn_desktop/database/history/periods.py"></location>
      <source>September</source>
      <translation>September</translation>
    </message>
    <message>
      <location filename="asn_desktop/database/history/periods.py"></location>
      <source>October</source>
      <translation>Oktober</translation>
    </message>
    <message>
      <location filename="asn_desktop/database/history/periods.py"></location>
      <source>November</source>
      <translation>November</translation>
    </message>
    <message>
      <location filename="asn_desktop/database/history/periods.py"></location>
      <source>December</source>
      <translation>Desember</translation>
    </message>
    <message>
      <location filename="asn_desktop/database/history/stack.py"></location>
      <source>There is nothing to undo or redo.</source>
      <translation>Tidak ada yang dapat diurungkan atau diulangi.</translation>
    </message>
    <message>
      <location filename="asn_desktop/database/history/telling.py"></location>
      <source>{field} replaced</source>
      <translation>{field} diganti</translation>
    </message>
    <message>
      <location filename="asn_desktop/database/history/telling.py"></location>
      <source>{field} filled in with {after}</source>
      <translation>{field} diisi {after}</translation>
    </message>
    <message>
      <location filename="asn_desktop/database/history/telling.py"></location>
      <source>{field} emptied (it was {before})</source>
      <translation>{field} dikosongkan (semula {before})</translation>
    </message>
    <message>
      <location filename="asn_desktop/database/history/telling.py"></location>
      <source>{field} from {before} to {after}</source>
      <translation>{field} dari {before} menjadi {after}</translation>
    </message>
    <message>
      <location filename="asn_desktop/database/history/telling.py"></location>
      <source>number {number}</source>
      <translation>nomor {number}</translation>
    </message>
    <message>
      <location filename="asn_desktop/database/history/telling.py"></location>
      <source>{who} {deed}</source>
      <translation>{who} {deed}</translation>
    </message>
    <message>
      <location filename="asn_desktop/database/history/telling.py"></location>
      <source>did “{title}”, which changed no record</source>
      <translation>menjalankan “{title}”, tanpa mengubah data</translation>
    </message>
    <message>
      <location filename="asn_desktop/database/history/telling.py"></location>
      <source>added {what}</source>
      <translation>menambahkan {what}</translation>
    </message>
    <message>
      <location filename="asn_desktop/database/history/telling.py"></location>
      <source>removed {what}</source>
      <translation>menghapus {what}</translation>
    </message>
    <message>
      <location filename="asn_desktop/database/history/telling.py"></location>
      <source>changed {what}: {changes}</source>
      <translation>mengubah {what}: {changes}</translation>
    </message>
    <message>
      <location filename="asn_desktop/database/history/telling.py"></location>
      <source>{what} is there again</source>
      <translation>{what} ada kembali</translation>
    </message>
    <message>
      <location filename="asn_desktop/database/history/telling.py"></location>
      <source>{what} is gone</source>
      <translation>{what} dihapus</translation>
    </message>
    <message>
      <location filename="asn_desktop/database/history/telling.py"></location>
      <source>took back “{title}”; {result}</source>
      <translation>mengurungkan “{title}”; {result}</translation>
    </message>
    <message>
      <location filename="asn_desktop/database/history/telling.py"></location>
      <source>did “{title}” again; {result}</source>
      <translation>mengulangi “{title}”; {result}</translation>
    </message>
    <message>
      <location filename="asn_desktop/database/history/telling.py"></location>
      <source>only what the program computes itself</source>
      <translation>hanya data yang dihitung program</translation>
    </message>
    <message>
      <location filename="asn_desktop/database/history/telling.py"></location>
      <source>(removed)</source>
      <translation>(sudah dihapus)</translation>
    </message>
    <message>
      <location filename="asn_desktop/database/history/undo.py"></location>
      <source>There is no such operation to undo.</source>
      <translation>Perubahan yang akan diurungkan tidak ada.</translation>
    </message>
    <message>
      <location filename="asn_desktop/database/history/undo.py"></location>
      <location filename="asn_desktop/database/unit_of_work.py"></location>
      <source>Undo: {title}</source>
      <translation>Urungkan: {title}</translation>
    </message>
    <message>
      <location filename="asn_desktop/database/history/undo.py"></location>
      <source>“{title}” cannot be undone any more, because later records depend on it.</source>
      <translation>“{title}” tidak dapat diurungkan lagi karena data sesudahnya bergantung padanya.</translation>
    </message>
    <message>
      <location filename="asn_desktop/database/history/undo.py"></location>
      <source>There is nothing left of this operation to undo.</source>
      <translation>Tidak ada lagi yang dapat diurungkan dari perubahan ini.</translation>
    </message>
    <message>
      <location filename="asn_desktop/database/history/undo.py"></location>
      <source>Nothing could be undone. {reason}</source>
      <translation>Tidak ada yang dapat diurungkan. {reason}</translation>
    </message>
    <message>
      <location filename="asn_desktop/database/history/undo.py"></location>
      <source>This was undone already.</source>
      <translation>Ini sudah diurungkan.</translation>
    </message>
    <message>
      <location filename="asn_desktop/database/history/undo.py"></location>
      <source>It was changed since.</source>
      <translation>Sudah diubah sesudahnya.</translation>
    </message>
    <message>
      <location filename="asn_desktop/database/history/undo.py"></location>
      <source>It was changed since by {who} ({when}).</source>
      <translation>Data ini sudah diubah oleh {who} ({when}).</translation>
    </message>
    <message>
      <location filename="asn_desktop/database/history/undo.py"></location>
      <source>Other records refer to it.</source>
      <translation>Masih dirujuk data lain.</translation>
    </message>
    <message>
      <location filename="asn_desktop/database/history/undo.py"></location>
      <source>Another record has its earlier value now.</source>
      <translation>Nilai semulanya sekarang dipakai data lain.</translation>
    </message>
    <message>
      <location filename="asn_desktop/database/history/undo.py"></location>
      <source>A record it referred to is gone.</source>
      <translation>Data yang dirujuknya sudah tidak ada.</translation>
    </message>
    <message>
      <location filename="asn_desktop/database/imports.py"></location>
      <source>There is no import number {number}. The list of imports shows the numbers.</source>
      <translation>Tidak ada impor nomor {number}. Nomornya terlihat pada daftar impor.</translation>
    </message>
    <message>
      <location filename="asn_desktop/database/keys/attempts.py"></location>
      <source>Wait {seconds} more seconds after a wrong passphrase, then try again.</source>
      <translation>Tunggu {seconds} detik lagi setelah kata sandi yang salah, lalu coba lagi.</translation>
    </message>
    <message>
      <location filename="asn_desktop/database/keys/opening.py"></location>
      <source>User name or passphrase is not right. Please try again.</source>
      <translation>Nama pengguna atau kata sandi tidak benar. Silakan coba lagi.</translation>
    </message>
    <message>
      <location filename="asn_desktop/database/keys/opening.py"></location>
      <source>The keys of the office {path} are missing: the file {keys} does not stand beside it. Put it back, or restore a backup.</source>
      <translation>Kunci kantor {path} tidak ada: berkas {keys} tidak berada di sampingnya. Kembalikan berkas itu, atau pulihkan cadangan.</translation>
    </message>
    <message>
      <location filename="asn_desktop/database/keys/opening.py"></location>
      <source>The new passphrase is the old one. Choose another.</source>
      <translation>Kata sandi baru sama dengan yang lama. Pilih yang lain.</translation>
    </message>
    <message>
      <location filename="asn_desktop/database/keys/opening.py"></location>
      <source>The recovery key is mistyped. It has nine groups of four letters and digits; compare each group with the paper.</source>
      <translation>Kunci pemulihan salah ketik. Kunci ini terdiri atas sembilan kelompok, masing-masing empat huruf dan angka; cocokkan setiap kelompok dengan kertasnya.</translation>
    </message>
    <message>
      <location filename="asn_desktop/database/keys/opening.py"></location>
      <source>This recovery key does not belong to this office, or a newer one was printed since.</source>
      <translation>Kunci pemulihan ini bukan milik kantor ini, atau sudah dicetak yang lebih baru.</translation>
    </message>
    <message>
      <location filename="asn_desktop/database/keys/slots.py"></location>
      <source>A passphrase has at least {count} characters. Four words that do not belong together are easy to keep in mind.</source>
      <translation>Kata sandi paling sedikit {count} karakter. Empat kata yang tidak berkaitan mudah diingat.</translation>
    </message>
    <message>
      <location filename="asn_desktop/database/keys/slots.py"></location>
      <source>This passphrase is too easy to guess. Take several words that do not belong together.</source>
      <translation>Kata sandi ini terlalu mudah ditebak. Pakai beberapa kata yang tidak berkaitan.</translation>
    </message>
    <message>
      <location filename="asn_desktop/database/listing/declaration.py"></location>
      <source>(empty)</source>
      <translation>(kosong)</translation>
    </message>
    <message>
      <location filename="asn_desktop/database/location.py"></location>
      <source>Name a file here: only “asn-desktop office move” brings an office to a server.</source>
      <translation>Sebutkan sebuah berkas di sini: hanya “asn-desktop office move” yang membawa kantor ke server.</translation>
    </message>
    <message>
      <location filename="asn_desktop/database/location.py"></location>
      <source>There is already an office at {path}. Choose another name.</source>
      <translation>Sudah ada kantor di {path}. Pilih nama lain.</translation>
    </message>
    <message>
      <location filename="asn_desktop/database/location.py"></location>
      <source>The office {path} has no passphrase. Open it without one.</source>
      <translation>Kantor {path} tidak mempunyai kata sandi. Buka tanpa kata sandi.</translation>
    </message>
    <message>
      <location filename="asn_desktop/database/migrations/runner.py"></location>
      <source>Renewing the office</source>
      <translation>Memperbarui kantor</translation>
    </message>
    <message>
      <location filename="asn_desktop/database/moving.py"></location>
      <source>The server knows you as “{login}”, and the office has no administrator of this name: nobody could open it there. Enter the server as one of: {names}.</source>
      <translation>Server mengenal Anda sebagai “{login}”, sedangkan kantor tidak mempunyai administrator dengan nama itu: tidak seorang pun dapat membukanya di sana. Masuklah ke server sebagai salah satu dari: {names}.</translation>
    </message>
    <message>
      <location filename="asn_desktop/database/moving.py"></location>
      <source>The copy is not sound: {problem} Nothing of it was kept; try again.</source>
      <translation>Salinannya tidak utuh: {problem} Tidak ada yang disimpan darinya; coba lagi.</translation>
    </message>
    <message>
      <location filename="asn_desktop/database/moving.py"></location>
      <source>The copy differs from the office in {table} ({expected} rows, copied {found}). Nothing of it was kept; check the office (office check) and try again.</source>
      <translation>Salinannya berbeda dari kantor pada {table} ({expected} baris, tersalin {found}). Tidak ada yang disimpan darinya; periksa kantornya (office check) lalu coba lagi.</translation>
    </message>
    <message>
      <location filename="asn_desktop/database/rescue/finding.py"></location>
      <source>Reading what can be read</source>
      <translation>Membaca yang masih terbaca</translation>
    </message>
    <message>
      <location filename="asn_desktop/database/rescue/finding.py"></location>
      <source>Looking for lost pages</source>
      <translation>Mencari halaman yang tercecer</translation>
    </message>
    <message>
      <location filename="asn_desktop/database/rescue/pages.py"></location>
      <source>The passphrase does not open the office {path}. Try again.</source>
      <translation>Kata sandi tidak dapat membuka kantor {path}. Coba lagi.</translation>
    </message>
    <message>
      <location filename="asn_desktop/database/rescue/saving.py"></location>
      <source>Rescue the damaged office (rows lost: {lost})</source>
      <translation>Selamatkan kantor yang rusak (baris hilang: {lost})</translation>
    </message>
    <message>
      <location filename="asn_desktop/database/rescue/saving.py"></location>
      <source>Nothing could be read from {path}. It is no office file, it needs another passphrase, or it is damaged throughout. Use a backup.</source>
      <translation>Tidak ada yang dapat dibaca dari {path}. Berkas itu bukan berkas kantor, memerlukan kata sandi lain, atau rusak seluruhnya. Gunakan cadangan.</translation>
    </message>
    <message>
      <location filename="asn_desktop/database/rescue/saving.py"></location>
      <source>Writing what was rescued</source>
      <translation>Menulis yang terselamatkan</translation>
    </message>
    <message>
      <location filename="asn_desktop/database/rights.py"></location>
      <source>Your account may not do this: {deed}. Nothing was changed; ask the administrator of this office.</source>
      <translation>Akun Anda tidak berhak melakukan ini: {deed}. Tidak ada yang diubah; hubungi administrator kantor ini.</translation>
    </message>
    <message>
      <location filename="asn_desktop/database/server_roles.py"></location>
      <source>Your account may not make accounts on this server (CREATEROLE). Ask the administrator of the server; until then everybody works with the rights that the server gives.</source>
      <translation>Akun Anda tidak boleh membuat akun di server ini (CREATEROLE). Hubungi administrator server; sampai saat itu semua orang bekerja dengan hak yang diberikan server.</translation>
    </message>
    <message>
      <location filename="asn_desktop/database/server_roles.py"></location>
      <source>This office leaves accounts to the server: ask the administrator of the server to let people in.</source>
      <translation>Kantor ini menyerahkan akun kepada server: minta administrator server memberi orang akses.</translation>
    </message>
    <message>
      <location filename="asn_desktop/database/server_roles.py"></location>
      <source>On this server the name “{login}” belongs to somebody else. Nothing was changed; choose another user name.</source>
      <translation>Di server ini nama “{login}” sudah milik orang lain. Tidak ada yang berubah; pilih nama pengguna lain.</translation>
    </message>
    <message>
      <location filename="asn_desktop/database/server_roles.py"></location>
      <source>On this server “{login}” may do more than work in this office, so that only the administrator of the server can change or remove it. Nothing was changed.</source>
      <translation>Di server ini “{login}” berwenang lebih dari sekadar bekerja di kantor ini, sehingga hanya administrator server yang dapat mengubah atau menghapusnya. Tidak ada yang diubah.</translation>
    </message>
    <message>
      <location filename="asn_desktop/database/stored.py"></location>
      <source>This record was removed meanwhile; nothing was saved.</source>
      <translation>Data ini sementara itu sudah dihapus; tidak ada yang disimpan.</translation>
    </message>
    <message>
      <location filename="asn_desktop/database/stored.py"></location>
      <source>{name} was changed meanwhile. Open the record again and compare before saving.</source>
      <translation>{name} sementara itu sudah diubah. Buka lagi datanya dan bandingkan sebelum menyimpan.</translation>
    </message>
    <message>
      <location filename="asn_desktop/database/unit_of_work.py"></location>
      <source>Redo: {title}</source>
      <translation>Ulangi: {title}</translation>
    </message>
    <message>
      <location filename="asn_desktop/database/watching.py"></location>
      <source>The server answers again.</source>
      <translation>Server sudah menjawab lagi.</translation>
    </message>
  </context>
  <context>
    <name>documents</name>
    <message>
      <location filename="asn_desktop/documents/copies.py"></location>
      <source>Writing the copies</source>
      <translation>Menulis salinan</translation>
    </message>
    <message>
      <location filename="asn_desktop/documents/letterhead.py"></location>
      <source>The picture has {width} × {height} pixels, which is too large. Save it smaller, for example 600 × 600 pixels, and choose it again.</source>
      <translation>Gambar berukuran {width} × {height} piksel, terlalu besar. Simpan lebih kecil, misalnya 600 × 600 piksel, lalu pilih lagi.</translation>
    </message>
    <message>
      <location filename="asn_desktop/documents/letterhead.py"></location>
      <source>The picture is far too large. Save it smaller, for example 600 × 600 pixels, and choose it again.</source>
      <translation>Gambar ini terlalu besar. Simpan dengan ukuran lebih kecil, misalnya 600 × 600 piksel, lalu pilih kembali.</translation>
    </message>
    <message>
      <location filename="asn_desktop/documents/letterhead.py"></location>
      <source>This file cannot be used as a logo: it is not a picture or it is damaged. Choose a PNG or JPEG file.</source>
      <translation>Berkas ini tidak dapat dipakai sebagai lambang: bukan gambar atau rusak. Pilih berkas PNG atau JPEG.</translation>
    </message>
    <message>
      <location filename="asn_desktop/documents/preview.py"></location>
      <source>The pages cannot be shown: the file is not a PDF or is damaged. Make it anew.</source>
      <translation>Halaman tidak dapat ditampilkan: berkas bukan PDF atau rusak. Buat berkas itu sekali lagi.</translation>
    </message>
    <message>
      <location filename="asn_desktop/documents/writer.py"></location>
      <source>Setting pages</source>
      <translation>Menyusun halaman</translation>
    </message>
  </context>
  <context>
    <name>employees</name>
    <message>
      <location filename="asn_desktop/competencies/commands/training_people.py"></location>
      <location filename="asn_desktop/employees/commands/limits.py"></location>
      <source>This person does not belong to the units of your account.</source>
      <translation>Pegawai ini tidak termasuk unit pada akun Anda.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/commands/training_people.py"></location>
      <location filename="asn_desktop/employees/commands/limits.py"></location>
      <source>Leave the row to the administrator of the office.</source>
      <translation>Serahkan baris ini kepada administrator kantor.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/queries/people_list.py"></location>
      <source>JPM (sums)</source>
      <translation>JPM (%)</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/queries/people_list.py"></location>
      <source>JPM (per competency)</source>
      <translation>JPM per kompetensi (%)</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/queries/people_list.py"></location>
      <source>Gaps</source>
      <translation>Kesenjangan</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/queries/people_list.py"></location>
      <source>Category of mapping</source>
      <translation>Kategori pemetaan</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/queries/people_list.py"></location>
      <source>Category of selection</source>
      <translation>Kategori pengisian jabatan</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/queries/people_list.py"></location>
      <source>Last assessed</source>
      <translation>Penilaian terakhir</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/queries/people_list.py"></location>
      <source>Assessment valid until</source>
      <translation>Penilaian berlaku s.d.</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/queries/people_list.py"></location>
      <source>Cannot be compared</source>
      <translation>Belum dapat dibandingkan</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/queries/people_list.py"></location>
      <source>Any gap</source>
      <translation>Ada kesenjangan</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/queries/people_list.py"></location>
      <source>1 to 2 gaps</source>
      <translation>1 sampai 2 kesenjangan</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/queries/people_list.py"></location>
      <source>3 to 5 gaps</source>
      <translation>3 sampai 5 kesenjangan</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/queries/people_list.py"></location>
      <source>6 gaps or more</source>
      <translation>6 kesenjangan atau lebih</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/queries/people_list.py"></location>
      <source>No gap</source>
      <translation>Tanpa kesenjangan</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/queries/people_list.py"></location>
      <source>Never assessed</source>
      <translation>Belum pernah dinilai</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/queries/people_list.py"></location>
      <source>More than 2 years ago</source>
      <translation>Lebih dari 2 tahun lalu</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/queries/people_list.py"></location>
      <source>Within 2 years</source>
      <translation>Dalam 2 tahun terakhir</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/queries/people_list.py"></location>
      <source>An assessment has expired</source>
      <translation>Ada penilaian yang kedaluwarsa</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/queries/people_list.py"></location>
      <source>Expires within 6 months</source>
      <translation>Berakhir dalam 6 bulan</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/queries/people_list.py"></location>
      <source>Gap in</source>
      <translation>Kurang dalam</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/queries/people_list.py"></location>
      <source>Assessed</source>
      <translation>Dinilai</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/queries/quality_list.py"></location>
      <source>Data quality</source>
      <translation>Kualitas data</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/commands/follow.py"></location>
      <source>Computing again</source>
      <translation>Menghitung ulang</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/commands/follow.py"></location>
      <source>With this table the posts “{one}” and “{other}” would have the same name. Rename or remove one of them first.</source>
      <translation>Dengan tabel ini jabatan “{one}” dan “{other}” akan bernama sama. Ganti nama atau hapus salah satunya dahulu.</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/commands/imports.py"></location>
      <source>The post “{name}” is known with another value.</source>
      <translation>Jabatan “{name}” sudah tercatat dengan nilai lain.</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/commands/imports.py"></location>
      <source>This cell is not taken over; change the post itself if need be.</source>
      <translation>Sel ini tidak diambil; bila perlu, ubah data jabatannya.</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/commands/limits.py"></location>
      <source>Your account is limited to some units, and this is about others. Nothing was changed; ask the administrator of this office.</source>
      <translation>Akun Anda dibatasi pada unit tertentu, sedangkan ini menyangkut unit lain. Tidak ada yang diubah; hubungi administrator kantor ini.</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/commands/operations.py"></location>
      <source>Import of employees from {file} (new {added}, changed {changed})</source>
      <translation>Impor pegawai dari {file} (baru {added}, berubah {changed})</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/commands/operations.py"></location>
      <source>Import of work units from {file} (new {added}, changed {changed})</source>
      <translation>Impor unit kerja dari {file} (baru {added}, berubah {changed})</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/commands/operations.py"></location>
      <source>Import of posts from {file} (new {added}, changed {changed})</source>
      <translation>Impor jabatan dari {file} (baru {added}, berubah {changed})</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/commands/operations.py"></location>
      <source>Add employee {name}</source>
      <translation>Tambah pegawai {name}</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/commands/operations.py"></location>
      <source>Change employee {name}</source>
      <translation>Ubah pegawai {name}</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/commands/operations.py"></location>
      <source>Remove employees: {count}</source>
      <translation>Hapus pegawai: {count}</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/commands/operations.py"></location>
      <source>Change “{field}” of employees: {count}</source>
      <translation>Ubah “{field}” pegawai: {count}</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/commands/operations.py"></location>
      <source>Mend data of employees: {count}</source>
      <translation>Perbaiki data pegawai: {count}</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/commands/operations.py"></location>
      <source>Move employees to {unit}: {count}</source>
      <translation>Pindahkan pegawai ke {unit}: {count}</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/commands/operations.py"></location>
      <source>Save work unit {name}</source>
      <translation>Simpan unit kerja {name}</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/commands/operations.py"></location>
      <source>Remove work units: {count}</source>
      <translation>Hapus unit kerja: {count}</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/commands/operations.py"></location>
      <source>Save post {name}</source>
      <translation>Simpan jabatan {name}</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/commands/operations.py"></location>
      <source>Remove posts: {count}</source>
      <translation>Hapus jabatan: {count}</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/commands/operations.py"></location>
      <source>Fill the practice office</source>
      <translation>Isi kantor latihan</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/commands/organisation.py"></location>
      <source>The code {code} already belongs to {name}.</source>
      <translation>Kode {code} sudah dipakai {name}.</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/commands/organisation.py"></location>
      <source>A unit cannot stand below itself. Choose another parent.</source>
      <translation>Unit kerja tidak dapat berada di bawah dirinya sendiri. Pilih unit induk lain.</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/commands/organisation.py"></location>
      <source>There is already a post called {name}.</source>
      <translation>Sudah ada jabatan bernama {name}.</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/commands/organisation.py"></location>
      <source>People still work there ({count}). Move them first.</source>
      <translation>Masih ada pegawai di sana ({count}). Pindahkan dahulu.</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/commands/organisation.py"></location>
      <source>Units still stand below it. Move or remove them first.</source>
      <translation>Masih ada unit kerja di bawahnya. Pindahkan atau hapus dahulu.</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/commands/organisation.py"></location>
      <source>People still hold this post ({count}). Give them another first.</source>
      <translation>Jabatan ini masih dipegang pegawai ({count}). Beri mereka jabatan lain dahulu.</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/commands/organisation.py"></location>
      <location filename="asn_desktop/employees/commands/people.py"></location>
      <source>The name is missing. Please fill it in.</source>
      <translation>Nama belum diisi. Isi dahulu.</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/commands/organisation_imports.py"></location>
      <source>The rows {rows} mean the same record.</source>
      <translation>Baris {rows} menunjuk data yang sama.</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/commands/organisation_imports.py"></location>
      <location filename="asn_desktop/employees/commands/unit_rows.py"></location>
      <source>Leave one row for each, then import again.</source>
      <translation>Sisakan satu baris untuk masing-masing, lalu impor lagi.</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/commands/people.py"></location>
      <source>The NIP is missing. Please fill it in.</source>
      <translation>NIP belum diisi. Isi dahulu.</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/commands/people.py"></location>
      <source>This NIP already belongs to somebody of another unit.</source>
      <translation>NIP ini sudah dimiliki pegawai di unit lain.</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/commands/people.py"></location>
      <source>Correct the NIP, or ask the administrator of the office.</source>
      <translation>Perbaiki NIP, atau tanyakan kepada administrator kantor.</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/commands/people.py"></location>
      <source>This NIP already belongs to {name}.</source>
      <translation>NIP ini sudah dipakai {name}.</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/commands/people.py"></location>
      <source>Open that person, or correct the NIP.</source>
      <translation>Buka pegawai itu, atau perbaiki NIP.</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/commands/people.py"></location>
      <source>This field cannot be the same for several people.</source>
      <translation>Isian ini tidak boleh sama untuk beberapa pegawai.</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/commands/people.py"></location>
      <source>This field is changed in the form only.</source>
      <translation>Isian ini hanya dapat diubah di formulir pegawai.</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/commands/people.py"></location>
      <source>What is known of these people would be lost ({known}). Nothing was removed; for who has left, change the legal status.</source>
      <translation>Data pegawai ini akan hilang ({known}). Tidak ada yang dihapus; untuk yang sudah keluar, ubah kedudukan hukumnya.</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/commands/unit_rows.py"></location>
      <source>Several rows have the name of the unit above.</source>
      <translation>Beberapa baris mempunyai nama unit induk itu.</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/commands/unit_rows.py"></location>
      <source>Write the code of the unit above instead of its name.</source>
      <translation>Tulis kode unit induk, bukan namanya.</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/commands/unit_rows.py"></location>
      <source>Several units have this name.</source>
      <translation>Beberapa unit kerja mempunyai nama ini.</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/commands/unit_rows.py"></location>
      <source>Add the code of the unit, or the unit above it.</source>
      <translation>Tambahkan kode unit, atau unit induknya.</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/commands/unit_rows.py"></location>
      <source>The rows {rows} mean the same unit.</source>
      <translation>Baris {rows} menunjuk unit kerja yang sama.</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/commands/unit_rows.py"></location>
      <source>This unit would stand below itself.</source>
      <translation>Unit kerja ini akan berada di bawah dirinya sendiri.</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/commands/unit_rows.py"></location>
      <source>Correct the unit above.</source>
      <translation>Perbaiki unit induknya.</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/commands/unit_rows.py"></location>
      <source>The row of the unit above is refused.</source>
      <translation>Baris unit induknya ditolak.</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/commands/unit_rows.py"></location>
      <source>Correct that row first.</source>
      <translation>Perbaiki baris itu dahulu.</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/feature.py"></location>
      <location filename="asn_desktop/employees/wording.py"></location>
      <source>work unit</source>
      <translation>unit kerja</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/feature.py"></location>
      <location filename="asn_desktop/employees/wording.py"></location>
      <source>post</source>
      <translation>jabatan</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/feature.py"></location>
      <source>unit above</source>
      <translation>unit induk</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/feature.py"></location>
      <source>Employees</source>
      <translation>Pegawai</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/feature.py"></location>
      <source>Work units</source>
      <translation>Unit kerja</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/feature.py"></location>
      <source>Posts</source>
      <translation>Jabatan</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/feature.py"></location>
      <source>Employee list</source>
      <translation>Daftar pegawai</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/feature.py"></location>
      <source>Employee card</source>
      <translation>Kartu pegawai</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/queries/filters.py"></location>
      <source>(empty)</source>
      <translation>(kosong)</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/queries/filters.py"></location>
      <source>Any data problem</source>
      <translation>Ada masalah data</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/queries/filters.py"></location>
      <source>No data problem</source>
      <translation>Tanpa masalah data</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/queries/filters.py"></location>
      <source>Already due</source>
      <translation>Sudah waktunya</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/queries/filters.py"></location>
      <source>Within a year</source>
      <translation>Dalam 1 tahun</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/queries/filters.py"></location>
      <source>In 1 to 3 years</source>
      <translation>Dalam 1–3 tahun</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/queries/filters.py"></location>
      <source>In 3 to 5 years</source>
      <translation>Dalam 3–5 tahun</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/queries/filters.py"></location>
      <source>Later</source>
      <translation>Lebih dari 5 tahun</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/queries/filters.py"></location>
      <source>Unknown</source>
      <translation>Tidak diketahui</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/queries/lists/columns.py"></location>
      <source>People</source>
      <translation>Pegawai</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/queries/lists/organisation.py"></location>
      <location filename="asn_desktop/employees/sheets/organisation.py"></location>
      <source>Part of</source>
      <translation>Unit induk</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/queries/lists/organisation.py"></location>
      <location filename="asn_desktop/employees/sheets/organisation.py"></location>
      <source>Kind of unit</source>
      <translation>Jenis unit</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/queries/lists/organisation.py"></location>
      <location filename="asn_desktop/employees/queries/lists/people.py"></location>
      <location filename="asn_desktop/employees/rules/tables/__init__.py"></location>
      <location filename="asn_desktop/employees/sheets/employees.py"></location>
      <location filename="asn_desktop/employees/sheets/organisation.py"></location>
      <source>Kind of post</source>
      <translation>Jenis jabatan</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/queries/lists/organisation.py"></location>
      <location filename="asn_desktop/employees/queries/lists/people.py"></location>
      <location filename="asn_desktop/employees/rules/tables/__init__.py"></location>
      <source>Level</source>
      <translation>Jenjang</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/queries/lists/people.py"></location>
      <source>Name and titles</source>
      <translation>Nama dan gelar</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/queries/lists/people.py"></location>
      <source>Data problems</source>
      <translation>Masalah data</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/queries/lists/people.py"></location>
      <location filename="asn_desktop/employees/sheets/employees.py"></location>
      <source>Work unit</source>
      <translation>Unit kerja</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/queries/lists/people.py"></location>
      <location filename="asn_desktop/employees/sheets/person.py"></location>
      <source>Kind of employee</source>
      <translation>Jenis pegawai</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/queries/lists/people.py"></location>
      <location filename="asn_desktop/employees/rules/tables/__init__.py"></location>
      <location filename="asn_desktop/employees/sheets/person.py"></location>
      <source>Grade</source>
      <translation>Golongan</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/queries/lists/people.py"></location>
      <source>Retirement</source>
      <translation>Pensiun</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/queries/lists/people.py"></location>
      <location filename="asn_desktop/employees/sheets/employees.py"></location>
      <source>Education</source>
      <translation>Pendidikan</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/queries/lists/people.py"></location>
      <location filename="asn_desktop/employees/sheets/person.py"></location>
      <source>Legal status</source>
      <translation>Kedudukan hukum</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/queries/lists/words.py"></location>
      <source>new ({number})</source>
      <translation>baru ({number})</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/rules/checks.py"></location>
      <source>The date of birth lies in the future.</source>
      <translation>Tanggal lahir lebih lambat dari hari ini.</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/rules/checks.py"></location>
      <source>Correct the date of birth.</source>
      <translation>Perbaiki tanggal lahir.</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/rules/checks.py"></location>
      <source>By the date of birth this person is {age} years old.</source>
      <translation>Menurut tanggal lahir, usia pegawai ini {age} tahun.</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/rules/checks.py"></location>
      <source>Check the year of birth.</source>
      <translation>Periksa tahun lahir.</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/rules/checks.py"></location>
      <source>The year of graduation, {year}, cannot be right.</source>
      <translation>Tahun lulus {year} tidak mungkin benar.</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/rules/checks.py"></location>
      <source>Check the year on the diploma.</source>
      <translation>Periksa tahun pada ijazah.</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/rules/checks.py"></location>
      <source>{heading} {date} lies in the future.</source>
      <translation>{heading} {date} lebih lambat dari hari ini.</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/rules/checks.py"></location>
      <source>Check the year.</source>
      <translation>Periksa tahunnya.</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/rules/checks.py"></location>
      <source>The months of service must be 0 to 11.</source>
      <translation>Masa kerja bulan harus 0 sampai 11.</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/rules/checks.py"></location>
      <source>Count twelve months as one year.</source>
      <translation>Hitung dua belas bulan sebagai satu tahun.</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/rules/checks.py"></location>
      <source>{heading} {date} lies before {other} {earlier}.</source>
      <translation>{heading} {date} mendahului {other} {earlier}.</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/rules/checks.py"></location>
      <source>Correct one of the two dates.</source>
      <translation>Perbaiki salah satu tanggal.</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/rules/checks.py"></location>
      <source>{heading} {date} lies before the service began on {start}.</source>
      <translation>{heading} {date} mendahului awal masa kerja {start}.</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/rules/checks.py"></location>
      <source>Check both dates.</source>
      <translation>Periksa kedua tanggal.</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/rules/checks.py"></location>
      <source>{grade} is no golongan/ruang of a PNS.</source>
      <translation>{grade} bukan golongan/ruang PNS.</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/rules/checks.py"></location>
      <source>Write it with the letter of the ruang, as in III/b.</source>
      <translation>Tulis dengan huruf ruangnya, seperti III/b.</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/rules/checks.py"></location>
      <source>A PPPK has no golongan {grade}; that is a grade of a PNS.</source>
      <translation>PPPK tidak mempunyai golongan {grade}; itu golongan PNS.</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/rules/checks.py"></location>
      <source>Write the golongan of the PPPK, as in IX.</source>
      <translation>Tulis golongan PPPK, seperti IX.</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/rules/checks.py"></location>
      <source>{grade} is a grade of a {kind}, but the NIP is not.</source>
      <translation>{grade} adalah golongan {kind}, tetapi NIP-nya bukan.</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/rules/checks.py"></location>
      <source>Fill in the kind of employee and check the grade.</source>
      <translation>Isi jenis pegawai dan periksa golongannya.</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/rules/checks.py"></location>
      <source>Echelon {echelon} does not belong to the kind of post {kind}.</source>
      <translation>Eselon {echelon} tidak sesuai dengan jenis jabatan {kind}.</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/rules/checks.py"></location>
      <source>Correct the echelon or the kind of post.</source>
      <translation>Perbaiki eselon atau jenis jabatan.</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/rules/checks.py"></location>
      <source>Only a functional post has a level (jenjang).</source>
      <translation>Hanya jabatan fungsional yang mempunyai jenjang.</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/rules/checks.py"></location>
      <source>Remove the level or correct the kind of post.</source>
      <translation>Hapus jenjang atau perbaiki jenis jabatan.</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/rules/checks.py"></location>
      <source>TMT PENSIUN is {date}; date of birth and post give {expected} (age {age}).</source>
      <translation>TMT PENSIUN {date}; menurut tanggal lahir dan jabatan seharusnya {expected} (usia {age}).</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/rules/checks.py"></location>
      <source>Check the date of birth, the kind of post and its level.</source>
      <translation>Periksa tanggal lahir, jenis jabatan, dan jenjangnya.</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/rules/coded.py"></location>
      <source>“{value}” is not in the list {heading}.</source>
      <translation>“{value}” tidak ada dalam daftar {heading}.</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/rules/coded.py"></location>
      <source>Write one of: {known}.</source>
      <translation>Tulis salah satu: {known}.</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/rules/grade.py"></location>
      <source>There is no golongan {grade}; only IV has an e.</source>
      <translation>Tidak ada golongan {grade}; ruang e hanya ada pada golongan IV.</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/rules/grade.py"></location>
      <source>Correct the golongan/ruang.</source>
      <translation>Perbaiki golongan/ruang.</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/rules/grade.py"></location>
      <source>The rank {rank} does not belong to golongan {grade}.</source>
      <translation>Pangkat {rank} tidak sesuai dengan golongan {grade}.</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/rules/grade.py"></location>
      <source>Compare it with the decree (SK) of the rank.</source>
      <translation>Cocokkan dengan SK pangkat.</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/rules/grade.py"></location>
      <source>This is not a golongan.</source>
      <translation>Ini bukan golongan.</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/rules/grade.py"></location>
      <source>Write it as III/b for a PNS or as IX for a PPPK.</source>
      <translation>Tulis seperti III/b untuk PNS atau IX untuk PPPK.</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/rules/identity.py"></location>
      <source>By the NIP this person was appointed at the age of {age}.</source>
      <translation>Menurut NIP, pegawai ini diangkat pada usia {age} tahun.</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/rules/identity.py"></location>
      <source>Compare digits 1–14 of the NIP with the decree (SK).</source>
      <translation>Cocokkan angka ke-1–14 NIP dengan SK.</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/rules/identity.py"></location>
      <source>TMT CPNS is {date}, but the NIP says {month}-{year}.</source>
      <translation>TMT CPNS {date}, tetapi menurut NIP {month}-{year}.</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/rules/identity.py"></location>
      <source>Compare both with the decree (SK CPNS).</source>
      <translation>Cocokkan keduanya dengan SK CPNS.</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/rules/identity.py"></location>
      <source>By the NIP this person is {age} years old.</source>
      <translation>Menurut NIP, usia pegawai ini {age} tahun.</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/rules/identity.py"></location>
      <source>Compare digits 1–8 of the NIP with the decree (SK).</source>
      <translation>Cocokkan angka ke-1–8 NIP dengan SK.</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/rules/identity.py"></location>
      <source>The date of birth is {date}, but the NIP says {day}-{month}-{year}.</source>
      <translation>Tanggal lahir {date}, tetapi menurut NIP {day}-{month}-{year}.</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/rules/identity.py"></location>
      <source>Compare both with the decree (SK); after a corrected date of birth they may differ.</source>
      <translation>Cocokkan keduanya dengan SK; setelah perbaikan tanggal lahir keduanya boleh berbeda.</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/rules/identity.py"></location>
      <source>The sex is {sex}, but digit 15 of the NIP is {digit}.</source>
      <translation>Jenis kelamin {sex}, tetapi angka ke-15 NIP adalah {digit}.</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/rules/identity.py"></location>
      <source>Correct the sex or the NIP.</source>
      <translation>Perbaiki jenis kelamin atau NIP.</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/rules/identity.py"></location>
      <source>The kind of employee is {kind}, but the NIP is one of {other}.</source>
      <translation>Jenis pegawai {kind}, tetapi NIP-nya NIP {other}.</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/rules/identity.py"></location>
      <source>Correct the kind of employee or the NIP.</source>
      <translation>Perbaiki jenis pegawai atau NIP.</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/rules/identity.py"></location>
      <source>Digits 7–12 of the NIK do not fit {heading}.</source>
      <translation>Angka ke-7–12 NIK tidak sesuai dengan {heading}.</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/rules/identity.py"></location>
      <location filename="asn_desktop/employees/rules/numbers.py"></location>
      <source>Compare it with the identity card (KTP).</source>
      <translation>Cocokkan dengan KTP.</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/rules/numbers.py"></location>
      <source>This is the very NIP that programs make up from a number cell whose last three digits were lost.</source>
      <translation>NIP ini persis seperti yang terbentuk bila tiga angka terakhir hilang karena sel berisi bilangan.</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/rules/numbers.py"></location>
      <source>Compare the last three digits with the decree (SK).</source>
      <translation>Cocokkan tiga angka terakhir dengan SK.</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/rules/numbers.py"></location>
      <source>The cell holds a number, not text: the last digits of this NIP are lost.</source>
      <translation>Sel berisi bilangan, bukan teks: angka terakhir NIP ini hilang.</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/rules/numbers.py"></location>
      <source>Type the NIP again from the decree (SK) in a cell with text format, or ask the sender for a file with the NIP as text.</source>
      <translation>Ketik ulang NIP dari SK dalam sel berformat teks, atau minta pengirim mengirim berkas dengan NIP sebagai teks.</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/rules/numbers.py"></location>
      <source>A NIP consists of digits only.</source>
      <translation>NIP hanya terdiri atas angka.</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/rules/numbers.py"></location>
      <source>Type the 18 digits of the NIP.</source>
      <translation>Ketik ke-18 angka NIP.</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/rules/numbers.py"></location>
      <source>The NIP went through a number and was rounded: its last digits are lost.</source>
      <translation>NIP pernah disimpan sebagai bilangan dan dibulatkan: angka terakhirnya hilang.</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/rules/numbers.py"></location>
      <source>This is an old NIP of 9 digits.</source>
      <translation>Ini NIP lama dengan 9 angka.</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/rules/numbers.py"></location>
      <source>Use the column of the new NIP with 18 digits.</source>
      <translation>Gunakan kolom NIP baru dengan 18 angka.</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/rules/numbers.py"></location>
      <source>A NIP has 18 digits, this one has {count}.</source>
      <translation>NIP terdiri atas 18 angka, yang ini {count}.</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/rules/numbers.py"></location>
      <source>Compare it with the decree (SK) and add or remove digits.</source>
      <translation>Cocokkan dengan SK, lalu tambah atau kurangi angkanya.</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/rules/numbers.py"></location>
      <source>Compare it with the decree (SK) and correct the digits.</source>
      <translation>Cocokkan dengan SK, lalu perbaiki angkanya.</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/rules/numbers.py"></location>
      <source>The NIP ends in 000: a spreadsheet has kept it as a number and lost the last digits.</source>
      <translation>NIP berakhir dengan 000: Excel menyimpannya sebagai bilangan sehingga angka terakhirnya hilang.</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/rules/numbers.py"></location>
      <source>Digits 1–8 of the NIP, {digits}, are not a date.</source>
      <translation>Angka ke-1–8 NIP, {digits}, bukan tanggal.</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/rules/numbers.py"></location>
      <source>Digit 15 of the NIP must be 1 (male) or 2 (female), it is {digit}.</source>
      <translation>Angka ke-15 NIP harus 1 (laki-laki) atau 2 (perempuan), yang ini {digit}.</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/rules/numbers.py"></location>
      <source>Digits 13–14 of the NIP, {month}, are no month, and there were no PPPK in {year}.</source>
      <translation>Angka ke-13–14 NIP, {month}, bukan bulan, dan pada tahun {year} belum ada PPPK.</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/rules/numbers.py"></location>
      <source>Digits 9–14 of the NIP, {digits}, are no month of appointment.</source>
      <translation>Angka ke-9–14 NIP, {digits}, bukan tahun dan bulan pengangkatan.</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/rules/numbers.py"></location>
      <source>An old NIP has 9 digits; this one is left out.</source>
      <translation>NIP lama terdiri atas 9 angka; yang ini tidak diambil.</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/rules/numbers.py"></location>
      <source>A NIK has 16 digits.</source>
      <translation>NIK terdiri atas 16 angka.</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/rules/numbers.py"></location>
      <source>Digits 7–12 of the NIK are not a date of birth.</source>
      <translation>Angka ke-7–12 NIK bukan tanggal lahir.</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/rules/numbers.py"></location>
      <source>The NIK stood in the file as a number.</source>
      <translation>NIK tersimpan dalam berkas sebagai bilangan.</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/rules/numbers.py"></location>
      <source>Compare its last digit with the identity card (KTP).</source>
      <translation>Cocokkan angka terakhirnya dengan KTP.</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/rules/numbers.py"></location>
      <source>The cell holds a number: the last digit of this NIK is lost.</source>
      <translation>Sel berisi bilangan: angka terakhir NIK ini hilang.</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/rules/numbers.py"></location>
      <source>Type the NIK again in a cell with text format.</source>
      <translation>Ketik ulang NIK dalam sel berformat teks.</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/rules/numbers.py"></location>
      <source>This is not a telephone number; it is left out.</source>
      <translation>Ini bukan nomor telepon; tidak diambil.</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/rules/quality.py"></location>
      <source>The date of birth is missing.</source>
      <translation>Tanggal lahir belum diisi.</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/rules/quality.py"></location>
      <source>The sex is missing.</source>
      <translation>Jenis kelamin belum diisi.</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/rules/quality.py"></location>
      <source>The kind of employee is missing.</source>
      <translation>Jenis pegawai belum diisi.</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/rules/quality.py"></location>
      <source>The legal status is missing.</source>
      <translation>Kedudukan hukum belum diisi.</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/rules/quality.py"></location>
      <source>The work unit is missing.</source>
      <translation>Unit kerja belum diisi.</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/rules/quality.py"></location>
      <source>The post is missing.</source>
      <translation>Jabatan belum diisi.</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/rules/quality.py"></location>
      <source>The level of education is missing.</source>
      <translation>Tingkat pendidikan belum diisi.</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/rules/quality.py"></location>
      <source>The grade is missing.</source>
      <translation>Golongan belum diisi.</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/rules/quality.py"></location>
      <source>TMT CPNS is missing.</source>
      <translation>TMT CPNS belum diisi.</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/rules/quality.py"></location>
      <source>TMT PNS is missing.</source>
      <translation>TMT PNS belum diisi.</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/rules/quality.py"></location>
      <source>TMT PPPK is missing.</source>
      <translation>TMT PPPK belum diisi.</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/rules/quality.py"></location>
      <source>The end of the work agreement is missing.</source>
      <translation>Akhir perjanjian kerja belum diisi.</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/rules/quality.py"></location>
      <source>Age by NIP unlikely</source>
      <translation>Usia menurut NIP janggal</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/rules/quality.py"></location>
      <source>Date of birth differs from NIP</source>
      <translation>Tanggal lahir berbeda dengan NIP</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/rules/quality.py"></location>
      <source>Appointed too young by NIP</source>
      <translation>Usia pengangkatan menurut NIP terlalu muda</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/rules/quality.py"></location>
      <source>Sex differs from NIP</source>
      <translation>Jenis kelamin berbeda dengan NIP</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/rules/quality.py"></location>
      <source>Kind of employee differs from NIP</source>
      <translation>Jenis pegawai berbeda dengan NIP</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/rules/quality.py"></location>
      <source>TMT CPNS differs from NIP</source>
      <translation>TMT CPNS berbeda dengan NIP</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/rules/quality.py"></location>
      <source>Date of birth in the future</source>
      <translation>Tanggal lahir lebih lambat dari hari ini</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/rules/quality.py"></location>
      <source>Age unlikely</source>
      <translation>Usia janggal</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/rules/quality.py"></location>
      <source>Year of graduation unlikely</source>
      <translation>Tahun lulus janggal</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/rules/quality.py"></location>
      <source>Dates in wrong order</source>
      <translation>Urutan tanggal terbalik</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/rules/quality.py"></location>
      <source>TMT of the grade before the service began</source>
      <translation>TMT golongan mendahului awal masa kerja</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/rules/quality.py"></location>
      <source>TMT of the post before the service began</source>
      <translation>TMT jabatan mendahului awal masa kerja</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/rules/quality.py"></location>
      <source>TMT CPNS in the future</source>
      <translation>TMT CPNS lebih lambat dari hari ini</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/rules/quality.py"></location>
      <source>TMT PNS in the future</source>
      <translation>TMT PNS lebih lambat dari hari ini</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/rules/quality.py"></location>
      <source>TMT PPPK in the future</source>
      <translation>TMT PPPK lebih lambat dari hari ini</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/rules/quality.py"></location>
      <source>Months of service beyond 11</source>
      <translation>Masa kerja bulan lebih dari 11</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/rules/quality.py"></location>
      <source>Grade does not fit the NIP</source>
      <translation>Golongan tidak sesuai dengan NIP</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/rules/quality.py"></location>
      <source>PNS with a grade of a PPPK</source>
      <translation>PNS dengan golongan PPPK</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/rules/quality.py"></location>
      <source>PPPK with a grade of a PNS</source>
      <translation>PPPK dengan golongan PNS</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/rules/quality.py"></location>
      <source>Echelon does not fit the kind of post</source>
      <translation>Eselon tidak sesuai dengan jenis jabatan</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/rules/quality.py"></location>
      <source>Level on a post that is not functional</source>
      <translation>Jenjang pada jabatan yang bukan fungsional</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/rules/quality.py"></location>
      <source>Retirement date differs</source>
      <translation>TMT pensiun berbeda</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/rules/quality.py"></location>
      <source>NIK does not fit</source>
      <translation>NIK tidak sesuai</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/rules/quality.py"></location>
      <source>Beyond retirement age</source>
      <translation>Melewati batas usia pensiun</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/rules/quality.py"></location>
      <source>Retirement age unknown</source>
      <translation>Batas usia pensiun tidak diketahui</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/rules/quality.py"></location>
      <source>Work agreement ended</source>
      <translation>Perjanjian kerja berakhir</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/rules/quality.py"></location>
      <source>Fill it in from the person's file.</source>
      <translation>Lengkapi dari berkas kepegawaian.</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/rules/quality.py"></location>
      <source>The post does not tell the retirement age.</source>
      <translation>Batas usia pensiun tidak dapat diketahui dari jabatan.</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/rules/quality.py"></location>
      <source>Fill in kind and level of the post.</source>
      <translation>Isi jenis dan jenjang jabatan.</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/rules/quality.py"></location>
      <source>By post and age this person retired on {date}.</source>
      <translation>Menurut jabatan dan usia, pegawai ini pensiun pada {date}.</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/rules/quality.py"></location>
      <source>Correct the legal status, the post or the birth date.</source>
      <translation>Perbaiki kedudukan hukum, jabatan, atau tanggal lahir.</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/rules/quality.py"></location>
      <source>The work agreement ended on {date}.</source>
      <translation>Perjanjian kerja berakhir pada {date}.</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/rules/quality.py"></location>
      <source>Fill in the new agreement or correct the legal status.</source>
      <translation>Isi perjanjian kerja yang baru atau perbaiki kedudukan hukum.</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/rules/tables/__init__.py"></location>
      <location filename="asn_desktop/employees/sheets/organisation.py"></location>
      <source>Code</source>
      <translation>Kode</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/rules/tables/__init__.py"></location>
      <source>Word</source>
      <translation>Sebutan</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/rules/tables/__init__.py"></location>
      <source>Other words</source>
      <translation>Sebutan lain</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/rules/tables/__init__.py"></location>
      <source>Certainty</source>
      <translation>Kepastian</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/rules/tables/__init__.py"></location>
      <source>to be confirmed</source>
      <translation>perlu dipastikan</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/rules/tables/__init__.py"></location>
      <location filename="asn_desktop/employees/sheets/employees.py"></location>
      <source>Note</source>
      <translation>Keterangan</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/rules/tables/__init__.py"></location>
      <source>Retirement ages</source>
      <translation>Batas usia pensiun</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/rules/tables/__init__.py"></location>
      <source>The first row that fits a post decides; an empty cell fits every post. The retirement dates of all employees follow.</source>
      <translation>Yang menentukan adalah baris pertama yang cocok dengan jabatan; sel kosong cocok dengan semua jabatan. TMT pensiun semua pegawai mengikuti.</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/rules/tables/__init__.py"></location>
      <location filename="asn_desktop/employees/sheets/employees.py"></location>
      <source>Age</source>
      <translation>Usia</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/rules/tables/__init__.py"></location>
      <source>Post begins with</source>
      <translation>Awal nama jabatan</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/rules/tables/__init__.py"></location>
      <source>First day</source>
      <translation>Berlaku mulai</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/rules/tables/__init__.py"></location>
      <source>Last day</source>
      <translation>Berlaku sampai</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/rules/tables/__init__.py"></location>
      <source>Legal basis</source>
      <translation>Dasar hukum</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/rules/tables/__init__.py"></location>
      <source>Kinds of post</source>
      <translation>Jenis jabatan</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/rules/tables/__init__.py"></location>
      <source>Words of the kinds of post, and the former echelons that became each.</source>
      <translation>Sebutan jenis jabatan, dan eselon lama yang menjadi jenis itu.</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/rules/tables/__init__.py"></location>
      <source>Echelons</source>
      <translation>Eselon</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/rules/tables/__init__.py"></location>
      <source>Levels of functional posts</source>
      <translation>Jenjang jabatan fungsional</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/rules/tables/__init__.py"></location>
      <source>Words of the levels, and the grades that belong to each.</source>
      <translation>Sebutan jenjang, dan golongan yang termasuk di dalamnya.</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/rules/tables/__init__.py"></location>
      <source>Category</source>
      <translation>Kategori</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/rules/tables/__init__.py"></location>
      <source>Grades</source>
      <translation>Golongan</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/rules/tables/__init__.py"></location>
      <source>How the former echelons are written in older lists.</source>
      <translation>Penulisan eselon pada daftar lama.</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/rules/tables/__init__.py"></location>
      <source>Grades and ranks of a PNS</source>
      <translation>Golongan dan pangkat PNS</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/rules/tables/__init__.py"></location>
      <source>Golongan/ruang with its pangkat; the code is that of BKN.</source>
      <translation>Golongan/ruang dengan pangkatnya; kodenya kode BKN.</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/rules/tables/__init__.py"></location>
      <location filename="asn_desktop/employees/screen/people.py"></location>
      <location filename="asn_desktop/employees/sheets/employees.py"></location>
      <source>Rank</source>
      <translation>Pangkat</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/rules/tables/__init__.py"></location>
      <source>Grades of a PPPK</source>
      <translation>Golongan PPPK</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/rules/tables/__init__.py"></location>
      <source>Golongan of a PPPK; the code is 100 and the golongan.</source>
      <translation>Golongan PPPK; kodenya 100 ditambah golongan.</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/rules/tables/__init__.py"></location>
      <source>Levels of education</source>
      <translation>Tingkat pendidikan</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/rules/tables/__init__.py"></location>
      <source>Words of the levels in rising order, with the numbers of SIASN.</source>
      <translation>Sebutan tingkat dari yang terendah, dengan nomor SIASN.</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/rules/tables/__init__.py"></location>
      <source>Order</source>
      <translation>Urutan</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/rules/tables/__init__.py"></location>
      <source>Kinds of employee</source>
      <translation>Jenis pegawai</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/rules/tables/__init__.py"></location>
      <source>Words of the kinds of employee as they are met in files.</source>
      <translation>Sebutan jenis pegawai seperti yang ditemui dalam berkas.</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/rules/tables/__init__.py"></location>
      <source>Legal statuses</source>
      <translation>Kedudukan hukum</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/rules/tables/__init__.py"></location>
      <source>Words of the legal statuses; who counts for plans of training and mentoring.</source>
      <translation>Sebutan kedudukan hukum; siapa yang ikut dalam rencana pelatihan dan mentoring.</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/rules/tables/__init__.py"></location>
      <source>In plans</source>
      <translation>Ikut rencana</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/rules/tables/__init__.py"></location>
      <source>Sexes</source>
      <translation>Jenis kelamin</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/rules/tables/__init__.py"></location>
      <source>Words and letters of the sexes as they are met in files.</source>
      <translation>Sebutan dan huruf jenis kelamin seperti yang ditemui dalam berkas.</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/rules/tables/__init__.py"></location>
      <source>Kinds of work unit</source>
      <translation>Jenis unit kerja</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/rules/tables/__init__.py"></location>
      <source>The first words of a name that show what kind of unit it is.</source>
      <translation>Kata awal nama yang menunjukkan jenis unitnya.</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/rules/tables/__init__.py"></location>
      <source>Names begin with</source>
      <translation>Awal nama</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/rules/tables/__init__.py"></location>
      <source>Titles of names</source>
      <translation>Gelar</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/rules/tables/__init__.py"></location>
      <source>Titles before and after a name with their spelling.</source>
      <translation>Gelar depan dan gelar belakang dengan ejaannya.</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/rules/tables/__init__.py"></location>
      <source>Title</source>
      <translation>Gelar</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/rules/tables/__init__.py"></location>
      <source>Place</source>
      <translation>Letak</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/rules/tables/__init__.py"></location>
      <source>before the name</source>
      <translation>di depan nama</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/rules/tables/__init__.py"></location>
      <source>after the name</source>
      <translation>di belakang nama</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/rules/tables/__init__.py"></location>
      <source>Kind</source>
      <translation>Jenis</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/rules/tables/__init__.py"></location>
      <source>academic</source>
      <translation>akademik</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/rules/tables/__init__.py"></location>
      <source>professional</source>
      <translation>profesi</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/rules/tables/__init__.py"></location>
      <source>religious</source>
      <translation>keagamaan</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/rules/tables/__init__.py"></location>
      <source>Also without dots</source>
      <translation>Juga tanpa titik</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/rules/tables/__init__.py"></location>
      <source>Other names of units and posts</source>
      <translation>Nama lain unit kerja dan jabatan</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/rules/tables/__init__.py"></location>
      <source>Names that mean the same when files are read and names are searched and compared.</source>
      <translation>Nama yang dianggap sama saat berkas dibaca dan nama dicari atau dibandingkan.</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/rules/tables/__init__.py"></location>
      <source>Other name</source>
      <translation>Nama lain</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/rules/tables/__init__.py"></location>
      <source>Usual name</source>
      <translation>Nama baku</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/rules/tables/__init__.py"></location>
      <source>whole name</source>
      <translation>nama lengkap</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/rules/tables/__init__.py"></location>
      <source>one word</source>
      <translation>satu kata</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/rules/tables/__init__.py"></location>
      <source>run of words</source>
      <translation>rangkaian kata</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/rules/tables/__init__.py"></location>
      <source>ending with the city</source>
      <translation>akhiran nama kota</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/rules/tables/checks.py"></location>
      <source>The word has no letters.</source>
      <translation>Sebutan tidak berisi huruf.</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/rules/tables/checks.py"></location>
      <source>The same word stands in row {row} already.</source>
      <translation>Sebutan yang sama sudah ada di baris {row}.</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/rules/tables/checks.py"></location>
      <source>The echelon {echelon} stands in row {row} already.</source>
      <translation>Eselon {echelon} sudah ada di baris {row}.</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/rules/tables/checks.py"></location>
      <source>The ranks must rise from row to row.</source>
      <translation>Urutan harus naik dari baris ke baris.</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/rules/tables/checks.py"></location>
      <source>The code must lie between {first} and {last}.</source>
      <translation>Kode harus antara {first} dan {last}.</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/rules/tables/checks.py"></location>
      <source>The title has no letters.</source>
      <translation>Gelar tidak berisi huruf.</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/rules/tables/checks.py"></location>
      <source>A retirement age lies between {first} and {last}.</source>
      <translation>Batas usia pensiun harus antara {first} dan {last}.</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/rules/tables/checks.py"></location>
      <source>The last day lies before the first day.</source>
      <translation>Tanggal akhir mendahului tanggal mulai.</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/rules/tables/checks.py"></location>
      <source>Row {row} decides before this one; move this one above it.</source>
      <translation>Baris {row} menentukan lebih dahulu; pindahkan baris ini ke atasnya.</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/rules/tables/checks.py"></location>
      <source>The other name has no letters.</source>
      <translation>Nama lain tidak berisi huruf.</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/rules/tables/checks.py"></location>
      <source>These are several words. Choose the kind “run of words”.</source>
      <translation>Ini beberapa kata. Pilih jenis “rangkaian kata”.</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/rules/tables/checks.py"></location>
      <source>The usual name is missing.</source>
      <translation>Nama baku belum diisi.</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/rules/tables/checks.py"></location>
      <source>The usual name must not hold the words that it replaces.</source>
      <translation>Nama baku tidak boleh berisi kata yang digantikannya.</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/screen/people.py"></location>
      <source>employees</source>
      <translation>pegawai</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/screen/people.py"></location>
      <location filename="asn_desktop/employees/screen/positions.py"></location>
      <location filename="asn_desktop/employees/screen/units.py"></location>
      <source>New</source>
      <translation>Baru</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/screen/people.py"></location>
      <source>New employee</source>
      <translation>Pegawai baru</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/screen/people.py"></location>
      <source>name, NIP, post or unit…</source>
      <translation>nama, NIP, jabatan, atau unit…</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/screen/people.py"></location>
      <source>No employees yet. Import the list you have, or add the first one by hand.</source>
      <translation>Belum ada pegawai. Impor daftar yang sudah ada, atau isi pegawai pertama.</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/screen/people.py"></location>
      <source>Employees and competencies</source>
      <translation>Pegawai dan kompetensi</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/screen/people.py"></location>
      <source>Person</source>
      <translation>Data pribadi</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/screen/people.py"></location>
      <source>Service</source>
      <translation>Kepegawaian</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/screen/people.py"></location>
      <source>Post and unit</source>
      <translation>Jabatan dan unit kerja</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/screen/people.py"></location>
      <source>Last education</source>
      <translation>Pendidikan terakhir</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/screen/people.py"></location>
      <source>More</source>
      <translation>Lain-lain</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/screen/people.py"></location>
      <location filename="asn_desktop/employees/screen/units.py"></location>
      <source>Unit tree</source>
      <translation>Pohon unit kerja</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/screen/people.py"></location>
      <source>Remove the selected employees ({count}) from the list?</source>
      <translation>Hapus pegawai terpilih ({count}) dari daftar?</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/screen/people.py"></location>
      <source>Only for people who should never have been on it. For those who left, change the legal status. Removing can be undone.</source>
      <translation>Hanya untuk orang yang memang tidak seharusnya ada di daftar. Bagi yang sudah berhenti, ubah kedudukan hukumnya. Penghapusan dapat diurungkan.</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/screen/people.py"></location>
      <source>Move to a work unit…</source>
      <translation>Pindahkan ke unit kerja…</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/screen/people.py"></location>
      <source>Change a field of all selected…</source>
      <translation>Ubah isian semua yang terpilih…</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/screen/people.py"></location>
      <source>{field} changed for {count} employees.</source>
      <translation>{field} diubah untuk {count} pegawai.</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/screen/people.py"></location>
      <source>Changing</source>
      <translation>Mengubah</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/screen/people.py"></location>
      <source>18 digits; spaces do not matter</source>
      <translation>18 angka</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/screen/people.py"></location>
      <source>For example 23-11-1980 or 23 Nov 1980</source>
      <translation>Misalnya 23-11-1980</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/screen/people.py"></location>
      <source>Without titles</source>
      <translation>Tanpa gelar</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/screen/people.py"></location>
      <source>{years} years</source>
      <translation>{years} tahun</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/screen/people.py"></location>
      <source>{years} years {months} months</source>
      <translation>{years} tahun {months} bulan</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/screen/people.py"></location>
      <source>{date} (age {age})</source>
      <translation>{date} (usia {age})</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/screen/positions.py"></location>
      <source>posts</source>
      <translation>jabatan</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/screen/positions.py"></location>
      <source>New post</source>
      <translation>Jabatan baru</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/screen/positions.py"></location>
      <source>No posts yet. Import the list of posts, or add the first one.</source>
      <translation>Belum ada jabatan. Impor daftar jabatan, atau isi jabatan pertama.</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/screen/positions.py"></location>
      <source>Only where it differs from what kind and level give</source>
      <translation>Hanya bila khusus</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/screen/units.py"></location>
      <source>work units</source>
      <translation>unit kerja</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/screen/units.py"></location>
      <source>New work unit</source>
      <translation>Unit kerja baru</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/screen/units.py"></location>
      <source>No work units yet. Import the list of units, or add the first one.</source>
      <translation>Belum ada unit kerja. Impor daftar unit kerja, atau isi unit kerja pertama.</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/sheets/cells.py"></location>
      <source>The text has {count} characters, at most {limit} are kept.</source>
      <translation>Teks ini {count} huruf; yang disimpan paling banyak {limit}.</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/sheets/cells.py"></location>
      <source>Shorten the text.</source>
      <translation>Persingkat teksnya.</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/sheets/cells.py"></location>
      <source>This is not the name of a person alone.</source>
      <translation>Ini bukan hanya nama orang.</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/sheets/cells.py"></location>
      <source>If the column holds name and NIP, choose “Name and NIP” for it.</source>
      <translation>Bila kolom berisi nama dan NIP, pilih “Nama dan NIP” untuknya.</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/sheets/cells.py"></location>
      <source>This is not a number that fits here; it is left out.</source>
      <translation>Ini bukan bilangan yang sesuai; tidak diambil.</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/sheets/cells.py"></location>
      <source>This is not an e-mail address; it is left out.</source>
      <translation>Ini bukan alamat surel; tidak diambil.</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/sheets/cells.py"></location>
      <source>This is not an id of SIASN; it is left out.</source>
      <translation>Ini bukan ID SIASN; tidak diambil.</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/sheets/employees.py"></location>
      <source>Post</source>
      <translation>Jabatan</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/sheets/employees.py"></location>
      <location filename="asn_desktop/employees/sheets/organisation.py"></location>
      <source>Level of the functional post</source>
      <translation>Jenjang jabatan</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/sheets/employees.py"></location>
      <location filename="asn_desktop/employees/sheets/organisation.py"></location>
      <source>Echelon</source>
      <translation>Eselon</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/sheets/employees.py"></location>
      <source>TMT of the post</source>
      <translation>TMT jabatan</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/sheets/employees.py"></location>
      <source>Level of education</source>
      <translation>Tingkat pendidikan</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/sheets/employees.py"></location>
      <source>Year of graduation</source>
      <translation>Tahun lulus</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/sheets/employees.py"></location>
      <source>School</source>
      <translation>Nama sekolah</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/sheets/employees.py"></location>
      <source>Agency</source>
      <translation>Perangkat daerah</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/sheets/employees.py"></location>
      <source>Helps to find the work unit where several have the same name.</source>
      <translation>Membantu menemukan unit kerja bila beberapa bernama sama.</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/sheets/employees.py"></location>
      <source>Old NIP</source>
      <translation>NIP lama</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/sheets/employees.py"></location>
      <source>SIASN id</source>
      <translation>ID SIASN</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/sheets/employees.py"></location>
      <source>NIK</source>
      <translation>NIK</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/sheets/employees.py"></location>
      <source>Telephone</source>
      <translation>Nomor telepon</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/sheets/employees.py"></location>
      <source>E-mail</source>
      <translation>Surel</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/sheets/employees.py"></location>
      <source>Length of service</source>
      <translation>Masa kerja</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/sheets/employees.py"></location>
      <source>Retirement date</source>
      <translation>TMT pensiun</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/sheets/foreign.py"></location>
      <source>Name with titles</source>
      <translation>Nama dengan gelar</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/sheets/foreign.py"></location>
      <source>Name and NIP</source>
      <translation>Nama dan NIP</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/sheets/foreign.py"></location>
      <source>Place and date of birth</source>
      <translation>Tempat dan tanggal lahir</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/sheets/foreign.py"></location>
      <source>Mark for male</source>
      <translation>Tanda laki-laki</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/sheets/foreign.py"></location>
      <source>Mark for female</source>
      <translation>Tanda perempuan</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/sheets/foreign.py"></location>
      <source>Rank and its date</source>
      <translation>Pangkat dan TMT</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/sheets/foreign.py"></location>
      <source>Post and its date</source>
      <translation>Jabatan dan TMT</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/sheets/foreign.py"></location>
      <source>Years and months of service in one cell</source>
      <translation>Masa kerja tahun dan bulan dalam satu sel</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/sheets/foreign.py"></location>
      <source>Education with level and year</source>
      <translation>Pendidikan dengan tingkat dan tahun</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/sheets/foreign.py"></location>
      <source>NIP once more</source>
      <translation>NIP sekali lagi</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/sheets/foreign.py"></location>
      <source>Rank in words</source>
      <translation>Nama pangkat</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/sheets/foreign.py"></location>
      <source>Status CPNS or PNS</source>
      <translation>Status CPNS atau PNS</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/sheets/foreign.py"></location>
      <location filename="asn_desktop/employees/sheets/organisation.py"></location>
      <source>A running number means nothing outside its list.</source>
      <translation>Nomor urut tidak berarti di luar daftarnya.</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/sheets/foreign.py"></location>
      <location filename="asn_desktop/employees/sheets/organisation.py"></location>
      <source>Internal number of SIASN; its name stands in the column beside it.</source>
      <translation>Nomor internal SIASN; namanya ada di kolom sebelahnya.</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/sheets/foreign.py"></location>
      <source>Personal data that this work does not need (UU 27/2022).</source>
      <translation>Data pribadi yang tidak diperlukan pekerjaan ini (UU 27/2022).</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/sheets/foreign.py"></location>
      <source>Numbers and dates of decrees are not kept here.</source>
      <translation>Nomor dan tanggal SK tidak disimpan di sini.</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/sheets/foreign.py"></location>
      <source>The grade at entry is not the present grade.</source>
      <translation>Golongan awal bukan golongan sekarang.</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/sheets/foreign.py"></location>
      <source>The date of the echelon is not the date of the present post.</source>
      <translation>TMT eselon bukan TMT jabatan sekarang.</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/sheets/foreign.py"></location>
      <source>The home agency of seconded staff is not where they work.</source>
      <translation>Instansi induk pegawai yang diperbantukan bukan tempat kerjanya.</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/sheets/foreign.py"></location>
      <source>The government as a whole; the office works for one.</source>
      <translation>Nama pemerintah daerah secara keseluruhan; kantor ini hanya melayani satu.</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/sheets/foreign.py"></location>
      <source>Paying office and place of work are not kept; the work unit says it.</source>
      <translation>Kantor bayar dan lokasi kerja tidak disimpan; unit kerja sudah menunjukkannya.</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/sheets/foreign.py"></location>
      <source>A mark of SIASN about its own data.</source>
      <translation>Tanda SIASN tentang datanya sendiri.</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/sheets/foreign.py"></location>
      <source>Training is imported as a list of its own.</source>
      <translation>Diklat diimpor sebagai daftar tersendiri.</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/sheets/foreign.py"></location>
      <source>It is computed here from the date of birth.</source>
      <translation>Di sini dihitung dari tanggal lahir.</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/sheets/foreign.py"></location>
      <source>Past changes are not kept in this list.</source>
      <translation>Riwayat mutasi tidak disimpan dalam daftar ini.</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/sheets/foreign.py"></location>
      <source>Data of the school that this work does not need.</source>
      <translation>Data sekolah yang tidak diperlukan pekerjaan ini.</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/sheets/foreign.py"></location>
      <source>A place to sign on paper.</source>
      <translation>Tempat tanda tangan pada kertas.</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/sheets/organisation.py"></location>
      <source>Names the unit where several have the same name.</source>
      <translation>Menentukan unit kerja bila beberapa bernama sama.</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/sheets/organisation.py"></location>
      <location filename="asn_desktop/employees/sheets/person.py"></location>
      <source>Name</source>
      <translation>Nama</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/sheets/organisation.py"></location>
      <source>Name or code of the unit above; empty for an agency.</source>
      <translation>Nama atau kode unit induk; kosong untuk perangkat daerah.</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/sheets/organisation.py"></location>
      <source>Abbreviation</source>
      <translation>Singkatan</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/sheets/organisation.py"></location>
      <source>Address</source>
      <translation>Alamat</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/sheets/organisation.py"></location>
      <source>Name of the post</source>
      <translation>Nama jabatan</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/sheets/organisation.py"></location>
      <source>Job class</source>
      <translation>Kelas jabatan</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/sheets/organisation.py"></location>
      <source>Retirement age</source>
      <translation>BUP</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/sheets/organisation.py"></location>
      <source>Only where it differs from what kind and level give.</source>
      <translation>Hanya bila berbeda dari yang ditentukan jenis dan jenjang.</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/sheets/organisation.py"></location>
      <source>Duties or note</source>
      <translation>Uraian tugas atau keterangan</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/sheets/person.py"></location>
      <source>NIP</source>
      <translation>NIP</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/sheets/person.py"></location>
      <source>18 digits, as text. It names the person and must not be missing.</source>
      <translation>18 angka, sebagai teks. Menentukan pegawainya dan wajib diisi.</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/sheets/person.py"></location>
      <source>Without titles; titles found in the name are taken off.</source>
      <translation>Tanpa gelar; gelar yang ditemukan dalam nama dipisahkan.</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/sheets/person.py"></location>
      <source>Title before the name</source>
      <translation>Gelar depan</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/sheets/person.py"></location>
      <source>Title after the name</source>
      <translation>Gelar belakang</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/sheets/person.py"></location>
      <source>Place of birth</source>
      <translation>Tempat lahir</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/sheets/person.py"></location>
      <source>Date of birth</source>
      <translation>Tanggal lahir</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/sheets/person.py"></location>
      <source>Sex</source>
      <translation>Jenis kelamin</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/sheets/person.py"></location>
      <source>TMT CPNS</source>
      <translation>TMT CPNS</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/sheets/person.py"></location>
      <source>First day of service as a candidate.</source>
      <translation>Hari pertama bertugas sebagai CPNS.</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/sheets/person.py"></location>
      <source>TMT PNS</source>
      <translation>TMT PNS</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/sheets/person.py"></location>
      <source>TMT PPPK</source>
      <translation>TMT PPPK</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/sheets/person.py"></location>
      <source>End of the work agreement</source>
      <translation>Akhir perjanjian</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/sheets/person.py"></location>
      <source>III/b for a PNS, IX for a PPPK; a rank in words is understood.</source>
      <translation>III/b untuk PNS, IX untuk PPPK; nama pangkat juga dikenali.</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/sheets/person.py"></location>
      <source>TMT of the grade</source>
      <translation>TMT golongan</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/sheets/person.py"></location>
      <source>Years of service in the grade</source>
      <translation>MK tahun</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/sheets/person.py"></location>
      <source>Months of service in the grade</source>
      <translation>MK bulan</translation>
    </message>
    <message>
      <location filename="asn_desktop/employees/wording.py"></location>
      <source>employee</source>
      <translation>pegawai</translation>
    </message>
  </context>
  <context>
    <name>founding</name>
    <message>
      <location filename="asn_desktop/founding.py"></location>
      <source>The office is encrypted, but these copies of it could not be and can still be read by everybody: {files}. Make room on the disk and delete them.</source>
      <translation>Kantor sudah terenkripsi, tetapi salinan berikut gagal dienkripsi dan masih dapat dibaca siapa pun: {files}. Kosongkan ruang pada disk, lalu hapus salinan itu.</translation>
    </message>
    <message>
      <location filename="asn_desktop/founding.py"></location>
      <source>A practice office needs no passphrase: nobody in it is real.</source>
      <translation>Kantor latihan tidak memerlukan kata sandi: tidak ada orang sungguhan di dalamnya.</translation>
    </message>
  </context>
  <context>
    <name>office</name>
    <message>
      <location filename="asn_desktop/office/commands/__init__.py"></location>
      <source>Change the office's own data</source>
      <translation>Ubah data kantor</translation>
    </message>
    <message>
      <location filename="asn_desktop/office/commands/__init__.py"></location>
      <source>Change the picture of the letterhead</source>
      <translation>Ubah lambang kop surat</translation>
    </message>
    <message>
      <location filename="asn_desktop/office/commands/__init__.py"></location>
      <source>Save the signing official {name}</source>
      <translation>Simpan pejabat penanda tangan {name}</translation>
    </message>
    <message>
      <location filename="asn_desktop/office/commands/__init__.py"></location>
      <source>Remove the signing official {name}</source>
      <translation>Hapus pejabat penanda tangan {name}</translation>
    </message>
    <message>
      <location filename="asn_desktop/office/commands/__init__.py"></location>
      <source>Change reference data: {table}</source>
      <translation>Ubah data acuan: {table}</translation>
    </message>
    <message>
      <location filename="asn_desktop/office/commands/__init__.py"></location>
      <source>Reset reference data: {table}</source>
      <translation>Kembalikan data acuan: {table}</translation>
    </message>
    <message>
      <location filename="asn_desktop/office/commands/__init__.py"></location>
      <source>Compute again what follows from reference data</source>
      <translation>Hitung ulang akibat data acuan</translation>
    </message>
    <message>
      <location filename="asn_desktop/office/commands/__init__.py"></location>
      <source>The office's data was changed meanwhile; nothing was saved. Discard what you typed, look at the data as it is now, and change it again.</source>
      <translation>Data kantor sudah diubah sementara itu; tidak ada yang disimpan. Buang isian Anda, lihat data yang sekarang, lalu ubah lagi.</translation>
    </message>
    <message>
      <location filename="asn_desktop/office/commands/__init__.py"></location>
      <source>{name} was removed meanwhile; nothing was saved.</source>
      <translation>{name} sudah dihapus sementara itu; tidak ada yang disimpan.</translation>
    </message>
    <message>
      <location filename="asn_desktop/office/commands/__init__.py"></location>
      <source>{name} was changed meanwhile; nothing was saved. Discard what you typed, look at the data as it is now, and change it again.</source>
      <translation>{name} sudah diubah sementara itu; tidak ada yang disimpan. Buang isian Anda, lihat data yang sekarang, lalu ubah lagi.</translation>
    </message>
    <message>
      <location filename="asn_desktop/office/commands/__init__.py"></location>
      <source>There is no table “{name}”. Known tables: {known}.</source>
      <translation>Tidak ada tabel “{name}”. Tabel yang ada: {known}.</translation>
    </message>
    <message>
      <location filename="asn_desktop/office/commands/__init__.py"></location>
      <source>The table “{table}” was changed meanwhile; nothing was saved. Discard what you typed, look at the table as it is now, and change it again.</source>
      <translation>Tabel “{table}” sudah diubah sementara itu; tidak ada yang disimpan. Buang isian Anda, lihat tabel yang sekarang, lalu ubah lagi.</translation>
    </message>
    <message>
      <location filename="asn_desktop/office/commands/numbers.py"></location>
      <source>Reserve the letter number {number}</source>
      <translation>Pesan nomor surat {number}</translation>
    </message>
    <message>
      <location filename="asn_desktop/office/commands/numbers.py"></location>
      <source>Change the letter number {number}</source>
      <translation>Ubah nomor surat {number}</translation>
    </message>
    <message>
      <location filename="asn_desktop/office/commands/numbers.py"></location>
      <source>Use the letter number {number}</source>
      <translation>Pakai nomor surat {number}</translation>
    </message>
    <message>
      <location filename="asn_desktop/office/commands/numbers.py"></location>
      <source>Cancel the letter number {number}</source>
      <translation>Batalkan nomor surat {number}</translation>
    </message>
    <message>
      <location filename="asn_desktop/office/commands/numbers.py"></location>
      <source>Enter why the letter numbers {numbers} were left out</source>
      <translation>Catat alasan nomor surat {numbers} terlewat</translation>
    </message>
    <message>
      <location filename="asn_desktop/office/commands/numbers.py"></location>
      <source>This number is too long. Type at most 120 letters.</source>
      <translation>Nomor ini terlalu panjang. Ketik paling banyak 120 huruf.</translation>
    </message>
    <message>
      <location filename="asn_desktop/office/commands/numbers.py"></location>
      <source>The number {number} is of the year {year}, but the letter is dated {day}. Correct one of the two.</source>
      <translation>Nomor {number} adalah nomor tahun {year}, sedangkan surat bertanggal {day}. Perbaiki salah satunya.</translation>
    </message>
    <message>
      <location filename="asn_desktop/office/commands/numbers.py"></location>
      <source>A serial number begins with 1. Type a higher one.</source>
      <translation>Nomor urut dimulai dari 1. Ketik nomor yang lebih tinggi.</translation>
    </message>
    <message>
      <location filename="asn_desktop/office/commands/numbers.py"></location>
      <source>The serial number {serial} is too high: the counter would go on from there for the rest of the year. Check the number.</source>
      <translation>Nomor urut {serial} terlalu besar: penghitung akan berlanjut dari angka itu sampai akhir tahun. Periksa kembali nomornya.</translation>
    </message>
    <message>
      <location filename="asn_desktop/office/commands/numbers.py"></location>
      <source>The number {number} already belongs to “{subject}” ({state}, {day}). Take the next number, or type another one.</source>
      <translation>Nomor {number} sudah menjadi nomor “{subject}” ({state}, {day}). Ambil nomor berikutnya, atau ketik nomor lain.</translation>
    </message>
    <message>
      <location filename="asn_desktop/office/commands/numbers.py"></location>
      <source>The number {number} is not free any more ({state}). Choose another one.</source>
      <translation>Nomor {number} tidak tersedia lagi ({state}). Pilih nomor lain.</translation>
    </message>
    <message>
      <location filename="asn_desktop/office/commands/numbers.py"></location>
      <source>The number {number} is of the book of {year}, but the letter is dated {day}. Choose a number of the same year.</source>
      <translation>Nomor {number} tercatat di buku tahun {year}, sedangkan surat bertanggal {day}. Pilih nomor dari tahun yang sama.</translation>
    </message>
    <message>
      <location filename="asn_desktop/office/commands/numbers.py"></location>
      <source>This number is of the book of {year}. Type a day of that year.</source>
      <translation>Nomor ini tercatat di buku tahun {year}. Ketik tanggal dalam tahun itu.</translation>
    </message>
    <message>
      <location filename="asn_desktop/office/commands/numbers.py"></location>
      <source>The number {number} is used by “{subject}” and stays in the book. A letter that holds no longer is repealed, not erased.</source>
      <translation>Nomor {number} dipakai “{subject}” dan tetap ada di buku. Surat yang tidak berlaku lagi dicabut, bukan dihapus.</translation>
    </message>
    <message>
      <location filename="asn_desktop/office/commands/numbers.py"></location>
      <source>The number {number} is cancelled already.</source>
      <translation>Nomor {number} sudah dibatalkan.</translation>
    </message>
    <message>
      <location filename="asn_desktop/office/commands/numbers.py"></location>
      <source>{count} numbers were left out: that looks like a slip of the keyboard. Check the number that follows the gap, and take it back where it is wrong.</source>
      <translation>{count} nomor terlewat: tampaknya salah ketik. Periksa nomor sesudah celah itu, dan batalkan pencatatannya bila keliru.</translation>
    </message>
    <message>
      <location filename="asn_desktop/office/commands/numbers.py"></location>
      <source>The reason is missing. Type why the number is not used.</source>
      <translation>Alasan belum diisi. Tuliskan mengapa nomor itu tidak dipakai.</translation>
    </message>
    <message>
      <location filename="asn_desktop/office/documents.py"></location>
      <source>{file} is too large for a logo. Save the picture smaller, for example 600 × 600 pixels, and choose it again.</source>
      <translation>{file} terlalu besar untuk lambang. Simpan gambar lebih kecil, misalnya 600 × 600 piksel, lalu pilih lagi.</translation>
    </message>
    <message>
      <location filename="asn_desktop/office/documents.py"></location>
      <source>{file} cannot be read. Copy the picture to this computer and choose it again.</source>
      <translation>{file} tidak dapat dibaca. Salin gambar ke komputer ini, lalu pilih lagi.</translation>
    </message>
    <message>
      <location filename="asn_desktop/office/documents.py"></location>
      <location filename="asn_desktop/office/queries/numbers.py"></location>
      <location filename="asn_desktop/office/screen/number_gaps.py"></location>
      <location filename="asn_desktop/office/sheets/numbers.py"></location>
      <location filename="asn_desktop/office/wording.py"></location>
      <source>Year</source>
      <translation>Tahun</translation>
    </message>
    <message>
      <location filename="asn_desktop/office/documents.py"></location>
      <location filename="asn_desktop/office/screen/number_gaps.py"></location>
      <location filename="asn_desktop/office/wording.py"></location>
      <source>Counter</source>
      <translation>Urutan</translation>
    </message>
    <message>
      <location filename="asn_desktop/office/documents.py"></location>
      <source>From number</source>
      <translation>Dari nomor</translation>
    </message>
    <message>
      <location filename="asn_desktop/office/documents.py"></location>
      <source>To number</source>
      <translation>Sampai nomor</translation>
    </message>
    <message>
      <location filename="asn_desktop/office/documents.py"></location>
      <location filename="asn_desktop/office/screen/number_gaps.py"></location>
      <source>Count</source>
      <translation>Jumlah</translation>
    </message>
    <message>
      <location filename="asn_desktop/office/feature.py"></location>
      <location filename="asn_desktop/office/screen/preview.py"></location>
      <source>Sample letter</source>
      <translation>Contoh surat</translation>
    </message>
    <message>
      <location filename="asn_desktop/office/feature.py"></location>
      <source>Change log</source>
      <translation>Riwayat perubahan</translation>
    </message>
    <message>
      <location filename="asn_desktop/office/feature.py"></location>
      <source>Letter numbers</source>
      <translation>Nomor surat</translation>
    </message>
    <message>
      <location filename="asn_desktop/office/feature.py"></location>
      <source>Book of letter numbers</source>
      <translation>Buku nomor surat</translation>
    </message>
    <message>
      <location filename="asn_desktop/office/feature.py"></location>
      <location filename="asn_desktop/office/screen/office.py"></location>
      <source>Office</source>
      <translation>Kantor</translation>
    </message>
    <message>
      <location filename="asn_desktop/office/feature.py"></location>
      <location filename="asn_desktop/office/screen/reference.py"></location>
      <source>Reference data</source>
      <translation>Data acuan</translation>
    </message>
    <message>
      <location filename="asn_desktop/office/feature.py"></location>
      <source>Log</source>
      <translation>Riwayat</translation>
    </message>
    <message>
      <location filename="asn_desktop/office/feature.py"></location>
      <location filename="asn_desktop/office/screen/number_gaps.py"></location>
      <source>Letter numbers left out</source>
      <translation>Nomor surat yang terlewat</translation>
    </message>
    <message>
      <location filename="asn_desktop/office/queries/numbers.py"></location>
      <location filename="asn_desktop/office/screen/numbers.py"></location>
      <location filename="asn_desktop/office/sheets/numbers.py"></location>
      <location filename="asn_desktop/office/wording.py"></location>
      <source>Classification</source>
      <translation>Klasifikasi</translation>
    </message>
    <message>
      <location filename="asn_desktop/office/queries/numbers.py"></location>
      <location filename="asn_desktop/office/screen/numbers.py"></location>
      <location filename="asn_desktop/office/sheets/numbers.py"></location>
      <location filename="asn_desktop/office/wording.py"></location>
      <source>State</source>
      <translation>Status</translation>
    </message>
    <message>
      <location filename="asn_desktop/office/queries/numbers.py"></location>
      <source>(without a code)</source>
      <translation>(tanpa kode)</translation>
    </message>
    <message>
      <location filename="asn_desktop/office/rules/__init__.py"></location>
      <source>security code (B, T, R, SR)</source>
      <translation>kode pengamanan (B, T, R, SR)</translation>
    </message>
    <message>
      <location filename="asn_desktop/office/rules/__init__.py"></location>
      <source>classification code</source>
      <translation>kode klasifikasi</translation>
    </message>
    <message>
      <location filename="asn_desktop/office/rules/__init__.py"></location>
      <source>serial number</source>
      <translation>nomor urut</translation>
    </message>
    <message>
      <location filename="asn_desktop/office/rules/__init__.py"></location>
      <source>unit code</source>
      <translation>kode unit</translation>
    </message>
    <message>
      <location filename="asn_desktop/office/rules/__init__.py"></location>
      <source>month in digits</source>
      <translation>bulan dengan angka</translation>
    </message>
    <message>
      <location filename="asn_desktop/office/rules/__init__.py"></location>
      <source>month in Roman numerals</source>
      <translation>bulan dengan angka Romawi</translation>
    </message>
    <message>
      <location filename="asn_desktop/office/rules/__init__.py"></location>
      <source>year</source>
      <translation>tahun</translation>
    </message>
    <message>
      <location filename="asn_desktop/office/rules/__init__.py"></location>
      <source>In their own right</source>
      <translation>Atas jabatan sendiri</translation>
    </message>
    <message>
      <location filename="asn_desktop/office/rules/__init__.py"></location>
      <source>a.n. – on behalf of the superior</source>
      <translation>a.n. – atas nama atasan</translation>
    </message>
    <message>
      <location filename="asn_desktop/office/rules/__init__.py"></location>
      <source>u.b. – on behalf, two levels down</source>
      <translation>u.b. – untuk beliau, dua tingkat di bawah</translation>
    </message>
    <message>
      <location filename="asn_desktop/office/rules/__init__.py"></location>
      <source>Plt. – acting, the post is vacant</source>
      <translation>Plt. – pelaksana tugas, jabatan kosong</translation>
    </message>
    <message>
      <location filename="asn_desktop/office/rules/__init__.py"></location>
      <source>Plh. – acting while the holder is away</source>
      <translation>Plh. – pelaksana harian, pejabat berhalangan</translation>
    </message>
    <message>
      <location filename="asn_desktop/office/rules/__init__.py"></location>
      <source>Pj. – provisional holder</source>
      <translation>Pj. – penjabat</translation>
    </message>
    <message>
      <location filename="asn_desktop/office/rules/__init__.py"></location>
      <source>Letters and lists of this office</source>
      <translation>Surat dan daftar kantor ini</translation>
    </message>
    <message>
      <location filename="asn_desktop/office/rules/__init__.py"></location>
      <source>Only papers that name this official</source>
      <translation>Hanya naskah yang menyebut pejabat ini</translation>
    </message>
    <message>
      <location filename="asn_desktop/office/rules/__init__.py"></location>
      <source>Signs today</source>
      <translation>Menandatangani</translation>
    </message>
    <message>
      <location filename="asn_desktop/office/rules/__init__.py"></location>
      <source>May sign</source>
      <translation>Boleh menandatangani</translation>
    </message>
    <message>
      <location filename="asn_desktop/office/rules/__init__.py"></location>
      <source>Not yet</source>
      <translation>Belum mulai</translation>
    </message>
    <message>
      <location filename="asn_desktop/office/rules/__init__.py"></location>
      <source>Ended</source>
      <translation>Berakhir</translation>
    </message>
    <message>
      <location filename="asn_desktop/office/rules/__init__.py"></location>
      <source>The government is missing.</source>
      <translation>Pemerintah daerah belum diisi.</translation>
    </message>
    <message>
      <location filename="asn_desktop/office/rules/__init__.py"></location>
      <source>The name of the office is missing.</source>
      <translation>Nama kantor belum diisi.</translation>
    </message>
    <message>
      <location filename="asn_desktop/office/rules/__init__.py"></location>
      <source>A serial number is padded to 1 to 8 digits.</source>
      <translation>Nomor urut ditulis dengan 1 sampai 8 angka.</translation>
    </message>
    <message>
      <location filename="asn_desktop/office/rules/__init__.py"></location>
      <source>Type 4 for numbers such as 0012.</source>
      <translation>Isi 4 untuk nomor seperti 0012.</translation>
    </message>
    <message>
      <location filename="asn_desktop/office/rules/__init__.py"></location>
      <source>The number pattern has an unknown part: {part}.</source>
      <translation>Pola nomor mempunyai bagian yang tidak dikenal: {part}.</translation>
    </message>
    <message>
      <location filename="asn_desktop/office/rules/__init__.py"></location>
      <source>Known parts are: {parts}.</source>
      <translation>Bagian yang dikenal: {parts}.</translation>
    </message>
    <message>
      <location filename="asn_desktop/office/rules/__init__.py"></location>
      <source>The number pattern has no serial number.</source>
      <translation>Pola nomor tidak mempunyai nomor urut.</translation>
    </message>
    <message>
      <location filename="asn_desktop/office/rules/__init__.py"></location>
      <source>Add {serial} where the serial number belongs.</source>
      <translation>Tambahkan {serial} di tempat nomor urut.</translation>
    </message>
    <message>
      <location filename="asn_desktop/office/rules/__init__.py"></location>
      <source>The title of the post is missing.</source>
      <translation>Nama jabatan belum diisi.</translation>
    </message>
    <message>
      <location filename="asn_desktop/office/rules/__init__.py"></location>
      <source>The name of the official is missing.</source>
      <translation>Nama pejabat belum diisi.</translation>
    </message>
    <message>
      <location filename="asn_desktop/office/rules/__init__.py"></location>
      <source>Whoever signs on behalf needs the official who is meant.</source>
      <translation>Penanda tangan atas nama memerlukan pejabat yang diwakili.</translation>
    </message>
    <message>
      <location filename="asn_desktop/office/rules/__init__.py"></location>
      <source>The line above “u.b.” needs the direct superior.</source>
      <translation>Baris di atas “u.b.” memerlukan atasan langsung.</translation>
    </message>
    <message>
      <location filename="asn_desktop/office/rules/__init__.py"></location>
      <source>The last day lies before the first day.</source>
      <translation>Tanggal akhir mendahului tanggal mulai.</translation>
    </message>
    <message>
      <location filename="asn_desktop/office/rules/__init__.py"></location>
      <source>Correct one of the two dates.</source>
      <translation>Perbaiki salah satu tanggal.</translation>
    </message>
    <message>
      <location filename="asn_desktop/office/rules/__init__.py"></location>
      <source>A NIP has 18 digits.</source>
      <translation>NIP terdiri atas 18 angka.</translation>
    </message>
    <message>
      <location filename="asn_desktop/office/rules/__init__.py"></location>
      <source>Type all 18 digits or leave the field empty.</source>
      <translation>Isi ke-18 angkanya atau kosongkan.</translation>
    </message>
    <message>
      <location filename="asn_desktop/office/rules/__init__.py"></location>
      <source>Please fill in this field.</source>
      <translation>Isi kotak ini.</translation>
    </message>
    <message>
      <location filename="asn_desktop/office/rules/numbers.py"></location>
      <source>Reserved</source>
      <translation>Dipesan</translation>
    </message>
    <message>
      <location filename="asn_desktop/office/rules/numbers.py"></location>
      <source>Used</source>
      <translation>Terpakai</translation>
    </message>
    <message>
      <location filename="asn_desktop/office/rules/numbers.py"></location>
      <source>Cancelled</source>
      <translation>Dibatalkan</translation>
    </message>
    <message>
      <location filename="asn_desktop/office/rules/numbers.py"></location>
      <source>Every classification counts its own letters</source>
      <translation>Setiap kode klasifikasi mempunyai urutan sendiri</translation>
    </message>
    <message>
      <location filename="asn_desktop/office/rules/numbers.py"></location>
      <source>One counter for all letters of a year</source>
      <translation>Satu urutan untuk semua surat dalam setahun</translation>
    </message>
    <message>
      <location filename="asn_desktop/office/rules/numbers.py"></location>
      <source>The classification code is missing.</source>
      <translation>Kode klasifikasi belum diisi.</translation>
    </message>
    <message>
      <location filename="asn_desktop/office/rules/numbers.py"></location>
      <source>Type it, for example 800.2.1: each code has its own counter.</source>
      <translation>Ketik kodenya, misalnya 800.2.1; setiap kode mempunyai urutan sendiri.</translation>
    </message>
    <message>
      <location filename="asn_desktop/office/rules/numbers.py"></location>
      <source>The subject is missing.</source>
      <translation>Perihal belum diisi.</translation>
    </message>
    <message>
      <location filename="asn_desktop/office/rules/numbers.py"></location>
      <source>Type what the letter is about, so that the book tells it.</source>
      <translation>Tuliskan tentang apa surat itu agar tercatat di buku nomor.</translation>
    </message>
    <message>
      <location filename="asn_desktop/office/rules/numbers.py"></location>
      <source>Every classification counts its own letters, but the number does not show it: two letters would get the same number.</source>
      <translation>Setiap kode klasifikasi mempunyai urutan sendiri, tetapi kode itu tidak tampak dalam nomor: dua surat akan bernomor sama.</translation>
    </message>
    <message>
      <location filename="asn_desktop/office/rules/numbers.py"></location>
      <source>Add {part} to the number pattern, or choose one counter for all letters.</source>
      <translation>Tambahkan {part} pada pola nomor, atau pilih satu urutan untuk semua surat.</translation>
    </message>
    <message>
      <location filename="asn_desktop/office/screen/change_log.py"></location>
      <source>changes</source>
      <translation>perubahan</translation>
    </message>
    <message>
      <location filename="asn_desktop/office/screen/change_log.py"></location>
      <source>Nothing has been changed in this office yet.</source>
      <translation>Belum ada yang diubah di kantor ini.</translation>
    </message>
    <message>
      <location filename="asn_desktop/office/screen/change_log.py"></location>
      <source>search name, NIP, person, operation, value…</source>
      <translation>cari nama, NIP, pengguna, operasi, isi…</translation>
    </message>
    <message>
      <location filename="asn_desktop/office/screen/change_log.py"></location>
      <source>&amp;Take this operation back…</source>
      <translation>&amp;Urungkan operasi ini…</translation>
    </message>
    <message>
      <location filename="asn_desktop/office/screen/change_log.py"></location>
      <source>Operation</source>
      <translation>Operasi</translation>
    </message>
    <message>
      <location filename="asn_desktop/office/screen/change_log.py"></location>
      <source>Nothing is selected</source>
      <translation>Tidak ada yang dipilih</translation>
    </message>
    <message>
      <location filename="asn_desktop/office/screen/change_log.py"></location>
      <source>Operation number {number}</source>
      <translation>Operasi nomor {number}</translation>
    </message>
    <message>
      <location filename="asn_desktop/office/screen/change_log.py"></location>
      <source>“{title}” was taken back.</source>
      <translation>“{title}” diurungkan.</translation>
    </message>
    <message>
      <location filename="asn_desktop/office/screen/change_log.py"></location>
      <source>Taking back</source>
      <translation>Mengurungkan</translation>
    </message>
    <message>
      <location filename="asn_desktop/office/screen/change_log.py"></location>
      <source>Looking what would be taken back</source>
      <translation>Memeriksa apa yang akan diurungkan</translation>
    </message>
    <message>
      <location filename="asn_desktop/office/screen/change_log.py"></location>
      <source>Take back “{title}”?</source>
      <translation>Urungkan “{title}”?</translation>
    </message>
    <message>
      <location filename="asn_desktop/office/screen/change_log.py"></location>
      <source>Records that return to what they were: {count}.</source>
      <translation>Data yang kembali seperti semula: {count}.</translation>
    </message>
    <message>
      <location filename="asn_desktop/office/screen/change_log.py"></location>
      <source>Records that stay as they are, because of later changes: {count}.</source>
      <translation>Data yang tetap karena sudah berubah lagi sesudahnya: {count}.</translation>
    </message>
    <message>
      <location filename="asn_desktop/office/screen/change_log.py"></location>
      <source>Take back</source>
      <translation>Urungkan</translation>
    </message>
    <message>
      <location filename="asn_desktop/office/screen/change_log.py"></location>
      <location filename="asn_desktop/office/screen/officials.py"></location>
      <location filename="asn_desktop/office/screen/reference.py"></location>
      <source>Back</source>
      <translation>Kembali</translation>
    </message>
    <message>
      <location filename="asn_desktop/office/screen/change_log.py"></location>
      <source>{when} (UTC {utc})</source>
      <translation>{when} (UTC {utc})</translation>
    </message>
    <message>
      <location filename="asn_desktop/office/screen/change_log.py"></location>
      <source>without a name</source>
      <translation>tanpa nama</translation>
    </message>
    <message>
      <location filename="asn_desktop/office/screen/change_log.py"></location>
      <source>Changes: {count}</source>
      <translation>Perubahan: {count}</translation>
    </message>
    <message>
      <location filename="asn_desktop/office/screen/change_log.py"></location>
      <source>taken back</source>
      <translation>sudah diurungkan</translation>
    </message>
    <message>
      <location filename="asn_desktop/office/screen/change_log.py"></location>
      <source>This operation was taken back already.</source>
      <translation>Operasi ini sudah diurungkan.</translation>
    </message>
    <message>
      <location filename="asn_desktop/office/screen/change_log.py"></location>
      <source>This operation changed no record.</source>
      <translation>Operasi ini tidak mengubah data.</translation>
    </message>
    <message>
      <location filename="asn_desktop/office/screen/change_log.py"></location>
      <source>Your account may not take this back.</source>
      <translation>Akun Anda tidak berhak mengurungkan operasi ini.</translation>
    </message>
    <message>
      <location filename="asn_desktop/office/screen/logo.py"></location>
      <source>Logo, at the left of the letterhead</source>
      <translation>Lambang, di kiri kop surat</translation>
    </message>
    <message>
      <location filename="asn_desktop/office/screen/logo.py"></location>
      <source>Choose a picture…</source>
      <translation>Pilih gambar…</translation>
    </message>
    <message>
      <location filename="asn_desktop/office/screen/logo.py"></location>
      <source>Remove the logo</source>
      <translation>Hapus lambang</translation>
    </message>
    <message>
      <location filename="asn_desktop/office/screen/logo.py"></location>
      <source>PNG or JPEG, also dropped here; saved at once.</source>
      <translation>PNG atau JPEG, boleh diseret ke sini; langsung disimpan.</translation>
    </message>
    <message>
      <location filename="asn_desktop/office/screen/logo.py"></location>
      <source>The logo</source>
      <translation>Lambang</translation>
    </message>
    <message>
      <location filename="asn_desktop/office/screen/logo.py"></location>
      <source>There is no logo</source>
      <translation>Belum ada lambang</translation>
    </message>
    <message>
      <location filename="asn_desktop/office/screen/number_gaps.py"></location>
      <source>Numbers</source>
      <translation>Nomor</translation>
    </message>
    <message>
      <location filename="asn_desktop/office/screen/number_gaps.py"></location>
      <source>&amp;Enter the reason…</source>
      <translation>&amp;Catat alasannya…</translation>
    </message>
    <message>
      <location filename="asn_desktop/office/screen/number_gaps.py"></location>
      <source>(all letters)</source>
      <translation>(semua surat)</translation>
    </message>
    <message>
      <location filename="asn_desktop/office/screen/number_gaps.py"></location>
      <source>These numbers stand in no book. Enter why; they are then kept as cancelled.</source>
      <translation>Nomor-nomor ini tidak tercatat di buku. Catat alasannya; nomor itu lalu disimpan sebagai nomor yang dibatalkan.</translation>
    </message>
    <message>
      <location filename="asn_desktop/office/screen/number_gaps.py"></location>
      <source>No number was left out.</source>
      <translation>Tidak ada nomor yang terlewat.</translation>
    </message>
    <message>
      <location filename="asn_desktop/office/screen/number_gaps.py"></location>
      <source>Why were the numbers {numbers} left out?</source>
      <translation>Mengapa nomor {numbers} terlewat?</translation>
    </message>
    <message>
      <location filename="asn_desktop/office/screen/number_gaps.py"></location>
      <location filename="asn_desktop/office/screen/numbers.py"></location>
      <location filename="asn_desktop/office/screen/officials.py"></location>
      <location filename="asn_desktop/office/screen/profile.py"></location>
      <location filename="asn_desktop/office/screen/reference.py"></location>
      <source>Saving</source>
      <translation>Menyimpan</translation>
    </message>
    <message>
      <location filename="asn_desktop/office/screen/number_gaps.py"></location>
      <source>The reason stands in the book.</source>
      <translation>Alasan sudah dicatat di buku.</translation>
    </message>
    <message>
      <location filename="asn_desktop/office/screen/numbers.py"></location>
      <source>numbers</source>
      <translation>nomor</translation>
    </message>
    <message>
      <location filename="asn_desktop/office/screen/numbers.py"></location>
      <source>Reserve a number</source>
      <translation>Pesan nomor</translation>
    </message>
    <message>
      <location filename="asn_desktop/office/screen/numbers.py"></location>
      <source>New letter number</source>
      <translation>Nomor surat baru</translation>
    </message>
    <message>
      <location filename="asn_desktop/office/screen/numbers.py"></location>
      <source>number, subject…</source>
      <translation>nomor, perihal…</translation>
    </message>
    <message>
      <location filename="asn_desktop/office/screen/numbers.py"></location>
      <source>No letter has a number yet. Reserve the first one; the counter does the rest.</source>
      <translation>Belum ada nomor surat. Pesan nomor yang pertama; urutan berikutnya dihitung sendiri.</translation>
    </message>
    <message>
      <location filename="asn_desktop/office/screen/numbers.py"></location>
      <source>Cancel the number…</source>
      <translation>Batalkan nomor…</translation>
    </message>
    <message>
      <location filename="asn_desktop/office/screen/numbers.py"></location>
      <location filename="asn_desktop/office/sheets/numbers.py"></location>
      <location filename="asn_desktop/office/wording.py"></location>
      <source>Subject</source>
      <translation>Perihal</translation>
    </message>
    <message>
      <location filename="asn_desktop/office/screen/numbers.py"></location>
      <source>For example 800.2.1 (education and training)</source>
      <translation>Misalnya 800.2.1 (pendidikan dan pelatihan)</translation>
    </message>
    <message>
      <location filename="asn_desktop/office/screen/numbers.py"></location>
      <location filename="asn_desktop/office/sheets/numbers.py"></location>
      <location filename="asn_desktop/office/wording.py"></location>
      <source>Date</source>
      <translation>Tanggal</translation>
    </message>
    <message>
      <location filename="asn_desktop/office/screen/numbers.py"></location>
      <location filename="asn_desktop/office/sheets/numbers.py"></location>
      <location filename="asn_desktop/office/wording.py"></location>
      <source>Security</source>
      <translation>Keamanan</translation>
    </message>
    <message>
      <location filename="asn_desktop/office/screen/numbers.py"></location>
      <location filename="asn_desktop/office/sheets/numbers.py"></location>
      <location filename="asn_desktop/office/wording.py"></location>
      <source>Number</source>
      <translation>Nomor</translation>
    </message>
    <message>
      <location filename="asn_desktop/office/screen/numbers.py"></location>
      <source>Empty: the next number. Type it where SRIKANDI has given it.</source>
      <translation>Kosong: nomor berikutnya. Ketik bila nomornya sudah dari SRIKANDI.</translation>
    </message>
    <message>
      <location filename="asn_desktop/office/screen/numbers.py"></location>
      <location filename="asn_desktop/office/sheets/numbers.py"></location>
      <location filename="asn_desktop/office/wording.py"></location>
      <source>Why it was cancelled</source>
      <translation>Alasan pembatalan</translation>
    </message>
    <message>
      <location filename="asn_desktop/office/screen/numbers.py"></location>
      <source>A number that was given stays as it is. Cancel it with a reason and reserve another one.</source>
      <translation>Nomor yang sudah diberikan tidak dapat diubah. Batalkan dengan alasan, lalu pesan nomor lain.</translation>
    </message>
    <message>
      <location filename="asn_desktop/office/screen/numbers.py"></location>
      <source>Left out</source>
      <translation>Terlewat</translation>
    </message>
    <message>
      <location filename="asn_desktop/office/screen/numbers.py"></location>
      <source>Mark as used</source>
      <translation>Tandai terpakai</translation>
    </message>
    <message>
      <location filename="asn_desktop/office/screen/numbers.py"></location>
      <source>{number} is used now.</source>
      <translation>{number} kini tercatat terpakai.</translation>
    </message>
    <message>
      <location filename="asn_desktop/office/screen/numbers.py"></location>
      <source>Why is this number not used? It is never given again.</source>
      <translation>Mengapa nomor ini tidak dipakai? Nomor ini tidak akan diberikan lagi.</translation>
    </message>
    <message>
      <location filename="asn_desktop/office/screen/numbers.py"></location>
      <source>The number is cancelled and stays in the book.</source>
      <translation>Nomor dibatalkan dan tetap ada di buku.</translation>
    </message>
    <message>
      <location filename="asn_desktop/office/screen/numbers.py"></location>
      <source>Choose one number in the list first.</source>
      <translation>Pilih dahulu satu nomor di daftar.</translation>
    </message>
    <message>
      <location filename="asn_desktop/office/screen/numbers.py"></location>
      <source>A letter number is cancelled, never removed.</source>
      <translation>Nomor surat dibatalkan, tidak pernah dihapus.</translation>
    </message>
    <message>
      <location filename="asn_desktop/office/screen/office.py"></location>
      <source>Print a sample letter…</source>
      <translation>Cetak contoh surat…</translation>
    </message>
    <message>
      <location filename="asn_desktop/office/screen/office.py"></location>
      <source>Show the letter</source>
      <translation>Tampilkan surat</translation>
    </message>
    <message>
      <location filename="asn_desktop/office/screen/office.py"></location>
      <source>Letterhead and numbering</source>
      <translation>Kop surat dan penomoran</translation>
    </message>
    <message>
      <location filename="asn_desktop/office/screen/office.py"></location>
      <location filename="asn_desktop/office/screen/officials_table.py"></location>
      <source>Signing officials</source>
      <translation>Pejabat penanda tangan</translation>
    </message>
    <message>
      <location filename="asn_desktop/office/screen/office.py"></location>
      <source>Hide the letter</source>
      <translation>Sembunyikan surat</translation>
    </message>
    <message>
      <location filename="asn_desktop/office/screen/office.py"></location>
      <source>with what is typed, not saved yet</source>
      <translation>dengan isian yang belum disimpan</translation>
    </message>
    <message>
      <location filename="asn_desktop/office/screen/official_fields.py"></location>
      <source>Without Plt. or a.n.: these are put before it.</source>
      <translation>Tanpa Plt. atau a.n.: ditambahkan oleh program.</translation>
    </message>
    <message>
      <location filename="asn_desktop/office/screen/official_fields.py"></location>
      <source>Empty: until further notice.</source>
      <translation>Kosong: sampai ada perubahan.</translation>
    </message>
    <message>
      <location filename="asn_desktop/office/screen/official_fields.py"></location>
      <source>A mayor signs regulations, not the lists and letters of the office.</source>
      <translation>Wali Kota menandatangani peraturan, bukan daftar dan surat kantor.</translation>
    </message>
    <message>
      <location filename="asn_desktop/office/screen/officials.py"></location>
      <source>New official</source>
      <translation>Pejabat baru</translation>
    </message>
    <message>
      <location filename="asn_desktop/office/screen/officials.py"></location>
      <source>Remove…</source>
      <translation>Hapus…</translation>
    </message>
    <message>
      <location filename="asn_desktop/office/screen/officials.py"></location>
      <source>Nobody may sign today: papers are printed without a place to sign. Add an official, or correct the dates of one.</source>
      <translation>Hari ini tidak ada pejabat yang boleh menandatangani: naskah dicetak tanpa tempat tanda tangan. Tambahkan pejabat, atau perbaiki tanggalnya.</translation>
    </message>
    <message>
      <location filename="asn_desktop/office/screen/officials.py"></location>
      <location filename="asn_desktop/office/screen/profile.py"></location>
      <source>Saved.</source>
      <translation>Sudah disimpan.</translation>
    </message>
    <message>
      <location filename="asn_desktop/office/screen/officials.py"></location>
      <source>Remove</source>
      <translation>Hapus</translation>
    </message>
    <message>
      <location filename="asn_desktop/office/screen/officials.py"></location>
      <source>Remove {name} from the signing officials?</source>
      <translation>Hapus {name} dari daftar pejabat penanda tangan?</translation>
    </message>
    <message>
      <location filename="asn_desktop/office/screen/officials.py"></location>
      <source>Papers that are already printed keep the name. An official whose term is over can stay in the list: enter the last day.</source>
      <translation>Naskah yang sudah dicetak tidak berubah. Pejabat yang masa tugasnya berakhir boleh tetap di daftar: isi tanggal akhirnya.</translation>
    </message>
    <message>
      <location filename="asn_desktop/office/screen/officials.py"></location>
      <source>Removing</source>
      <translation>Menghapus</translation>
    </message>
    <message>
      <location filename="asn_desktop/office/screen/officials.py"></location>
      <source>{name} was removed.</source>
      <translation>{name} sudah dihapus.</translation>
    </message>
    <message>
      <location filename="asn_desktop/office/screen/officials_table.py"></location>
      <source>Name</source>
      <translation>Nama</translation>
    </message>
    <message>
      <location filename="asn_desktop/office/screen/officials_table.py"></location>
      <source>Today</source>
      <translation>Hari ini</translation>
    </message>
    <message>
      <location filename="asn_desktop/office/screen/officials_table.py"></location>
      <location filename="asn_desktop/office/wording.py"></location>
      <source>Title of the post</source>
      <translation>Nama jabatan</translation>
    </message>
    <message>
      <location filename="asn_desktop/office/screen/officials_table.py"></location>
      <location filename="asn_desktop/office/wording.py"></location>
      <source>Signs</source>
      <translation>Menandatangani</translation>
    </message>
    <message>
      <location filename="asn_desktop/office/screen/officials_table.py"></location>
      <location filename="asn_desktop/office/screen/reference_editor.py"></location>
      <location filename="asn_desktop/office/wording.py"></location>
      <source>First day</source>
      <translation>Mulai</translation>
    </message>
    <message>
      <location filename="asn_desktop/office/screen/officials_table.py"></location>
      <location filename="asn_desktop/office/screen/reference_editor.py"></location>
      <location filename="asn_desktop/office/wording.py"></location>
      <source>Last day</source>
      <translation>Sampai</translation>
    </message>
    <message>
      <location filename="asn_desktop/office/screen/preview.py"></location>
      <source>Sample letter as it would be printed</source>
      <translation>Contoh surat seperti yang akan dicetak</translation>
    </message>
    <message>
      <location filename="asn_desktop/office/screen/profile.py"></location>
      <source>The office's own data</source>
      <translation>Data kantor</translation>
    </message>
    <message>
      <location filename="asn_desktop/office/screen/profile.py"></location>
      <source>Pictures ({kinds})</source>
      <translation>Gambar ({kinds})</translation>
    </message>
    <message>
      <location filename="asn_desktop/office/screen/profile.py"></location>
      <source>Choose the logo</source>
      <translation>Pilih lambang</translation>
    </message>
    <message>
      <location filename="asn_desktop/office/screen/profile.py"></location>
      <source>The letterhead has its new logo.</source>
      <translation>Kop surat sudah memakai lambang baru.</translation>
    </message>
    <message>
      <location filename="asn_desktop/office/screen/profile.py"></location>
      <source>The letterhead has no logo now.</source>
      <translation>Kop surat sekarang tanpa lambang.</translation>
    </message>
    <message>
      <location filename="asn_desktop/office/screen/profile.py"></location>
      <source>Stands before the date: Kota Contoh, 12 Januari 2026.</source>
      <translation>Ditulis sebelum tanggal: Kota Contoh, 12 Januari 2026.</translation>
    </message>
    <message>
      <location filename="asn_desktop/office/screen/profile.py"></location>
      <source>Each line is a line of the letterhead.</source>
      <translation>Setiap baris menjadi satu baris kop surat.</translation>
    </message>
    <message>
      <location filename="asn_desktop/office/screen/reference.py"></location>
      <source>Tables</source>
      <translation>Tabel</translation>
    </message>
    <message>
      <location filename="asn_desktop/office/screen/reference.py"></location>
      <source>{who} changed this table ({when}) after you had opened it.</source>
      <translation>{who} mengubah tabel ini ({when}) setelah Anda membukanya.</translation>
    </message>
    <message>
      <location filename="asn_desktop/office/screen/reference.py"></location>
      <source>This table was changed after you had opened it.</source>
      <translation>Tabel ini diubah setelah Anda membukanya.</translation>
    </message>
    <message>
      <location filename="asn_desktop/office/screen/reference.py"></location>
      <source>edited by this office</source>
      <translation>diubah kantor ini</translation>
    </message>
    <message>
      <location filename="asn_desktop/office/screen/reference.py"></location>
      <source>{table}: saved, and in use from now on.</source>
      <translation>{table}: disimpan dan mulai dipakai sekarang.</translation>
    </message>
    <message>
      <location filename="asn_desktop/office/screen/reference.py"></location>
      <source>Use the table “{table}” again as it came?</source>
      <translation>Kembalikan tabel “{table}” seperti bawaan program?</translation>
    </message>
    <message>
      <location filename="asn_desktop/office/screen/reference.py"></location>
      <source>Reset</source>
      <translation>Kembalikan</translation>
    </message>
    <message>
      <location filename="asn_desktop/office/screen/reference.py"></location>
      <source>What this office has changed in it is taken out of use.</source>
      <translation>Perubahan kantor ini pada tabel itu tidak dipakai lagi.</translation>
    </message>
    <message>
      <location filename="asn_desktop/office/screen/reference.py"></location>
      <source>{table}: as it came, and in use from now on.</source>
      <translation>{table}: kembali seperti bawaan dan mulai dipakai sekarang.</translation>
    </message>
    <message>
      <location filename="asn_desktop/office/screen/reference.py"></location>
      <source>Save mine over it</source>
      <translation>Simpan isian saya</translation>
    </message>
    <message>
      <location filename="asn_desktop/office/screen/reference.py"></location>
      <source>Take theirs</source>
      <translation>Ambil punya mereka</translation>
    </message>
    <message>
      <location filename="asn_desktop/office/screen/reference.py"></location>
      <source>A table is kept as a whole: yours takes the place of theirs, or theirs the place of yours. What is replaced stays in the history of changes.</source>
      <translation>Tabel disimpan utuh: isian Anda menggantikan isian mereka, atau sebaliknya. Isian yang digantikan tetap tersimpan dalam riwayat perubahan.</translation>
    </message>
    <message>
      <location filename="asn_desktop/office/screen/reference_editor.py"></location>
      <source>Legal basis</source>
      <translation>Dasar hukum</translation>
    </message>
    <message>
      <location filename="asn_desktop/office/screen/reference_editor.py"></location>
      <source>Take in Excel…</source>
      <translation>Impor Excel…</translation>
    </message>
    <message>
      <location filename="asn_desktop/office/screen/reference_editor.py"></location>
      <source>Write Excel…</source>
      <translation>Ekspor Excel…</translation>
    </message>
    <message>
      <location filename="asn_desktop/office/screen/reference_editor.py"></location>
      <source>Add row</source>
      <translation>Tambah baris</translation>
    </message>
    <message>
      <location filename="asn_desktop/office/screen/reference_editor.py"></location>
      <source>Remove rows</source>
      <translation>Hapus baris</translation>
    </message>
    <message>
      <location filename="asn_desktop/office/screen/reference_editor.py"></location>
      <source>Up</source>
      <translation>Naik</translation>
    </message>
    <message>
      <location filename="asn_desktop/office/screen/reference_editor.py"></location>
      <source>Down</source>
      <translation>Turun</translation>
    </message>
    <message>
      <location filename="asn_desktop/office/screen/reference_editor.py"></location>
      <source>Reset…</source>
      <translation>Kembalikan…</translation>
    </message>
    <message>
      <location filename="asn_desktop/office/screen/reference_editor.py"></location>
      <source>Use the table again as it came with the program</source>
      <translation>Pakai lagi tabel bawaan program</translation>
    </message>
    <message>
      <location filename="asn_desktop/office/screen/reference_editor.py"></location>
      <source>Save</source>
      <translation>Simpan</translation>
    </message>
    <message>
      <location filename="asn_desktop/office/screen/reference_editor.py"></location>
      <source>Discard</source>
      <translation>Buang</translation>
    </message>
    <message>
      <location filename="asn_desktop/office/screen/reference_editor.py"></location>
      <source>Changed, not saved yet</source>
      <translation>Sudah diubah, belum disimpan</translation>
    </message>
    <message>
      <location filename="asn_desktop/office/screen/reference_editor.py"></location>
      <source>Rows: {count}</source>
      <translation>Baris: {count}</translation>
    </message>
    <message>
      <location filename="asn_desktop/office/screen/reference_editor.py"></location>
      <source>Saved as {path}</source>
      <translation>Disimpan sebagai {path}</translation>
    </message>
    <message>
      <location filename="asn_desktop/office/screen/reference_editor.py"></location>
      <source>Writing {name}</source>
      <translation>Menulis {name}</translation>
    </message>
    <message>
      <location filename="asn_desktop/office/screen/reference_editor.py"></location>
      <source>Take in Excel</source>
      <translation>Impor Excel</translation>
    </message>
    <message>
      <location filename="asn_desktop/office/screen/reference_editor.py"></location>
      <source>Rows read: {count}. Look at them, then save.</source>
      <translation>Baris dibaca: {count}. Periksa, lalu simpan.</translation>
    </message>
    <message>
      <location filename="asn_desktop/office/screen/reference_editor.py"></location>
      <source>Reading {name}</source>
      <translation>Membaca {name}</translation>
    </message>
    <message>
      <location filename="asn_desktop/office/screen/reference_grid.py"></location>
      <source>Rows of the table</source>
      <translation>Baris tabel</translation>
    </message>
    <message>
      <location filename="asn_desktop/office/screen/reference_grid.py"></location>
      <source>This table has no more rows. Lines that were not pasted: {count}.</source>
      <translation>Tabel ini tidak mempunyai baris lagi. Baris yang tidak ditempel: {count}.</translation>
    </message>
    <message>
      <location filename="asn_desktop/office/sheets/__init__.py"></location>
      <source>The workbook has no table with these headings: {headings}. Export the table first, change that workbook, and import it again.</source>
      <translation>Buku kerja ini tidak berisi tabel dengan judul kolom: {headings}. Ekspor tabelnya dahulu, ubah buku kerja itu, lalu impor lagi.</translation>
    </message>
    <message>
      <location filename="asn_desktop/office/sheets/numbers.py"></location>
      <location filename="asn_desktop/office/wording.py"></location>
      <source>Serial number</source>
      <translation>Nomor urut</translation>
    </message>
    <message>
      <location filename="asn_desktop/office/wording.py"></location>
      <source>a picture of {size} KB</source>
      <translation>gambar {size} KB</translation>
    </message>
    <message>
      <location filename="asn_desktop/office/wording.py"></location>
      <source>{count} rows</source>
      <translation>{count} baris</translation>
    </message>
    <message>
      <location filename="asn_desktop/office/wording.py"></location>
      <source>office data</source>
      <translation>data kantor</translation>
    </message>
    <message>
      <location filename="asn_desktop/office/wording.py"></location>
      <source>Government</source>
      <translation>Pemerintah</translation>
    </message>
    <message>
      <location filename="asn_desktop/office/wording.py"></location>
      <source>Name of the office</source>
      <translation>Nama kantor</translation>
    </message>
    <message>
      <location filename="asn_desktop/office/wording.py"></location>
      <source>Short name</source>
      <translation>Nama singkat</translation>
    </message>
    <message>
      <location filename="asn_desktop/office/wording.py"></location>
      <source>Place in dates of letters</source>
      <translation>Tempat pada tanggal surat</translation>
    </message>
    <message>
      <location filename="asn_desktop/office/wording.py"></location>
      <source>Address</source>
      <translation>Alamat</translation>
    </message>
    <message>
      <location filename="asn_desktop/office/wording.py"></location>
      <source>E-mail, website, telephone</source>
      <translation>Surel, laman, telepon</translation>
    </message>
    <message>
      <location filename="asn_desktop/office/wording.py"></location>
      <source>Logo</source>
      <translation>Lambang</translation>
    </message>
    <message>
      <location filename="asn_desktop/office/wording.py"></location>
      <source>Paper</source>
      <translation>Kertas</translation>
    </message>
    <message>
      <location filename="asn_desktop/office/wording.py"></location>
      <source>Number pattern</source>
      <translation>Pola nomor</translation>
    </message>
    <message>
      <location filename="asn_desktop/office/wording.py"></location>
      <source>Unit code in the number</source>
      <translation>Kode unit pada nomor</translation>
    </message>
    <message>
      <location filename="asn_desktop/office/wording.py"></location>
      <source>Digits of the serial number</source>
      <translation>Jumlah angka nomor urut</translation>
    </message>
    <message>
      <location filename="asn_desktop/office/wording.py"></location>
      <source>Counter of letters</source>
      <translation>Urutan nomor surat</translation>
    </message>
    <message>
      <location filename="asn_desktop/office/wording.py"></location>
      <source>signing official</source>
      <translation>pejabat penanda tangan</translation>
    </message>
    <message>
      <location filename="asn_desktop/office/wording.py"></location>
      <source>Name with titles</source>
      <translation>Nama dengan gelar</translation>
    </message>
    <message>
      <location filename="asn_desktop/office/wording.py"></location>
      <source>On behalf of (a.n.)</source>
      <translation>Atas nama (a.n.)</translation>
    </message>
    <message>
      <location filename="asn_desktop/office/wording.py"></location>
      <source>Direct superior (line above “u.b.”)</source>
      <translation>Atasan langsung (baris di atas “u.b.”)</translation>
    </message>
    <message>
      <location filename="asn_desktop/office/wording.py"></location>
      <source>Rank</source>
      <translation>Pangkat</translation>
    </message>
    <message>
      <location filename="asn_desktop/office/wording.py"></location>
      <source>NIP</source>
      <translation>NIP</translation>
    </message>
    <message>
      <location filename="asn_desktop/office/wording.py"></location>
      <source>Signs what</source>
      <translation>Menandatangani naskah</translation>
    </message>
    <message>
      <location filename="asn_desktop/office/wording.py"></location>
      <source>letter number</source>
      <translation>nomor surat</translation>
    </message>
    <message>
      <location filename="asn_desktop/office/wording.py"></location>
      <source>reference table</source>
      <translation>tabel referensi</translation>
    </message>
    <message>
      <location filename="asn_desktop/office/wording.py"></location>
      <source>Table</source>
      <translation>Tabel</translation>
    </message>
    <message>
      <location filename="asn_desktop/office/wording.py"></location>
      <source>Content</source>
      <translation>Isi</translation>
    </message>
  </context>
  <context>
    <name>opening</name>
    <message>
      <location filename="asn_desktop/opening.py"></location>
      <source>Recovery key</source>
      <translation>Kunci pemulihan</translation>
    </message>
    <message>
      <location filename="asn_desktop/opening.py"></location>
      <source>The office {path} opens with a passphrase. Give it in the environment variable ASN_DESKTOP_PASSPHRASE, with --passphrase-file, or in the window.</source>
      <translation>Kantor {path} dibuka dengan kata sandi. Berikan lewat variabel lingkungan ASN_DESKTOP_PASSPHRASE, dengan --passphrase-file, atau di jendela program.</translation>
    </message>
    <message>
      <location filename="asn_desktop/opening.py"></location>
      <source>The office {path} has no passphrase yet: everybody who gets hold of the file can read it. Protect it first: open it in the window, or use “asn-desktop office protect”.</source>
      <translation>Kantor {path} belum memiliki kata sandi: siapa pun yang memegang berkasnya dapat membacanya. Lindungi dulu: buka di jendela program, atau pakai “asn-desktop office protect”.</translation>
    </message>
    <message>
      <location filename="asn_desktop/opening.py"></location>
      <source>You have no account in this office, or it was closed. Ask the administrator of this office.</source>
      <translation>Anda tidak memiliki akun di kantor ini, atau akun itu sudah ditutup. Hubungi administrator kantor ini.</translation>
    </message>
  </context>
  <context>
    <name>policies</name>
    <message>
      <location filename="asn_desktop/circulars/screen/circulars.py"></location>
      <location filename="asn_desktop/policies/screen/aims.py"></location>
      <location filename="asn_desktop/policies/screen/policies.py"></location>
      <location filename="asn_desktop/policies/sheets/policies.py"></location>
      <source>Aims</source>
      <translation>Tujuan</translation>
    </message>
    <message>
      <location filename="asn_desktop/circulars/screen/circulars.py"></location>
      <location filename="asn_desktop/policies/screen/attachments.py"></location>
      <location filename="asn_desktop/policies/screen/policies.py"></location>
      <source>Attachments</source>
      <translation>Lampiran</translation>
    </message>
    <message>
      <location filename="asn_desktop/cli/stages.py"></location>
      <location filename="asn_desktop/policies/screen/stages.py"></location>
      <source>Taken back on {day}: {reason}</source>
      <translation>Ditarik kembali tanggal {day}: {reason}</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/commands/adopting.py"></location>
      <source>Text of {name} taken over as the one in force</source>
      <translation>Naskah {name} dicatat sebagai yang berlaku</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/commands/adopting.py"></location>
      <source>Only the draft of a policy in force, of which no version is in force yet, is taken over like this. Any other draft is enacted.</source>
      <translation>Cara ini hanya untuk rancangan kebijakan yang sudah berlaku tetapi naskahnya belum tercatat. Rancangan lain ditetapkan seperti biasa.</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/commands/adopting.py"></location>
      <source>Number, year and date of enactment are not complete. Fill them in in the tab Data first.</source>
      <translation>Nomor, tahun, dan tanggal penetapan belum lengkap. Lengkapi dulu di tab Data.</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/commands/adopting.py"></location>
      <source>The draft was changed since the paper was made; nothing was taken over. Try again.</source>
      <translation>Rancangan berubah setelah naskah dibuat; belum ada yang dicatat. Coba lagi.</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/commands/attachments.py"></location>
      <source>A step of this policy refers to this file: it stays as the evidence of that step.</source>
      <translation>Satu langkah kebijakan ini menunjuk berkas ini: berkas tetap disimpan sebagai bukti langkah itu.</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/commands/attachments.py"></location>
      <source>This file was removed meanwhile.</source>
      <translation>Berkas ini sudah dihapus.</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/commands/attachments.py"></location>
      <source>The note has at most {limit} characters. Shorten it.</source>
      <translation>Catatan paling banyak {limit} huruf. Persingkat.</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/commands/consistency.py"></location>
      <source>The stage of a policy and its steps would no longer fit together, because the policy was worked on since. Nothing was changed; take steps back in the tab Stages instead.</source>
      <translation>Tahap kebijakan tidak akan cocok lagi dengan langkah-langkahnya karena kebijakan ini sudah dikerjakan lebih lanjut. Tidak ada yang diubah; tarik kembali langkahnya di tab Tahap.</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/commands/consistency.py"></location>
      <source>The policy would have two drafts. Nothing was changed; discard the draft that is there first.</source>
      <translation>Kebijakan ini akan mempunyai dua rancangan. Tidak ada yang diubah; buang dulu rancangan yang ada.</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/commands/consistency.py"></location>
      <source>Two versions of the policy would be in force at once. Nothing was changed; take the later enactment back first.</source>
      <translation>Dua versi kebijakan akan berlaku bersamaan. Tidak ada yang diubah; tarik kembali dulu penetapan yang terakhir.</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/commands/consistency.py"></location>
      <source>Version {number} is enacted: its text stays as it was signed. Begin a new draft to change it.</source>
      <translation>Versi {number} sudah ditetapkan: isinya tetap seperti yang ditandatangani. Untuk mengubahnya, buat rancangan baru.</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/commands/enacting.py"></location>
      <source>Enactment of {name}</source>
      <translation>Penetapan {name}</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/commands/enacting.py"></location>
      <source>Repeal of {name}</source>
      <translation>Pencabutan {name}</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/commands/enacting.py"></location>
      <source>The draft was changed since the paper was made; nothing was enacted. Look at the new text and try again.</source>
      <translation>Rancangan berubah setelah naskah akhir dibuat; belum ada yang ditetapkan. Periksa isi yang baru, lalu coba lagi.</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/commands/enacting.py"></location>
      <source>The number {number} belongs to “{name}” already.</source>
      <translation>Nomor {number} sudah dipakai oleh “{name}”.</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/commands/enacting.py"></location>
      <source>Correct the number, or that of the other policy first.</source>
      <translation>Perbaiki nomornya, atau perbaiki dulu nomor kebijakan yang lain itu.</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/commands/enacting.py"></location>
      <source>The policy is only valid from {day}.</source>
      <translation>Kebijakan ini baru berlaku mulai {day}.</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/commands/enacting.py"></location>
      <source>It can be repealed from the day after.</source>
      <translation>Pencabutan paling cepat sehari sesudahnya.</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/commands/enacting.py"></location>
      <source>A policy cannot repeal itself.</source>
      <translation>Kebijakan tidak dapat mencabut dirinya sendiri. Pilih kebijakan lain.</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/commands/enacting.py"></location>
      <source>“{name}” is not enacted yet and can repeal nothing.</source>
      <translation>“{name}” belum ditetapkan, jadi belum dapat mencabut apa pun.</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/commands/follow.py"></location>
      <source>{name} is of the kind “{kind}”, which would be in no table. Keep that row.</source>
      <translation>{name} berjenis “{kind}”, yang tidak akan ada lagi di tabel. Pertahankan baris itu.</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/commands/follow.py"></location>
      <source>{name} has the aim “{aim}”, which would be in no table. Keep that row.</source>
      <translation>{name} bertujuan “{aim}”, yang tidak akan ada lagi di tabel. Pertahankan baris itu.</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/commands/import_beside.py"></location>
      <source>Writing aims and relations</source>
      <translation>Menulis tujuan dan hubungan</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/commands/imports.py"></location>
      <source>The rows {rows} mean the same policy.</source>
      <translation>Baris {rows} menunjuk kebijakan yang sama.</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/commands/imports.py"></location>
      <source>Leave one row for each, then import again.</source>
      <translation>Sisakan satu baris untuk tiap kebijakan, lalu impor lagi.</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/commands/imports.py"></location>
      <source>The policy stands at “{stage}”; this cell is not taken over.</source>
      <translation>Kebijakan berada pada tahap “{stage}”; sel ini tidak diambil.</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/commands/imports.py"></location>
      <source>Move it by a step in the tab of the stages.</source>
      <translation>Pindahkan dengan langkah di tab tahap.</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/commands/limits.py"></location>
      <source>Policies hold for the whole office, and your account is limited to some units. Nothing was changed; ask the administrator of this office.</source>
      <translation>Kebijakan berlaku untuk seluruh kantor, sedangkan akun Anda dibatasi pada beberapa unit. Tidak ada yang diubah; mintalah kepada administrator kantor ini.</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/commands/operations.py"></location>
      <source>Add {name}</source>
      <translation>Menambah {name}</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/commands/operations.py"></location>
      <source>Change {name}</source>
      <translation>Mengubah {name}</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/commands/operations.py"></location>
      <source>Remove policies: {count}</source>
      <translation>Menghapus kebijakan: {count}</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/commands/operations.py"></location>
      <source>Change “{field}” of policies: {count}</source>
      <translation>Mengubah “{field}” kebijakan: {count}</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/commands/operations.py"></location>
      <source>Import of policies from {file} (new {added}, changed {changed})</source>
      <translation>Impor kebijakan dari {file} (baru {added}, berubah {changed})</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/commands/operations.py"></location>
      <source>Change aims of {name}</source>
      <translation>Mengubah tujuan {name}</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/commands/operations.py"></location>
      <source>Change relations of {name}</source>
      <translation>Mengubah hubungan {name}</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/commands/operations.py"></location>
      <source>Attach {file} to {name}</source>
      <translation>Melampirkan {file} pada {name}</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/commands/operations.py"></location>
      <source>Change attachment {file}</source>
      <translation>Mengubah lampiran {file}</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/commands/operations.py"></location>
      <source>Remove attachments: {count}</source>
      <translation>Menghapus lampiran: {count}</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/commands/register.py"></location>
      <source>There is no kind of policy “{kind}”.</source>
      <translation>Tidak ada jenis kebijakan “{kind}”.</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/commands/register.py"></location>
      <location filename="asn_desktop/policies/rules/aims.py"></location>
      <source>Choose one of: {known}.</source>
      <translation>Pilih salah satu: {known}.</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/commands/register.py"></location>
      <source>{name} is already in the register: {title}.</source>
      <translation>{name} sudah ada di register: {title}.</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/commands/register.py"></location>
      <source>Open that one, or correct the number.</source>
      <translation>Buka kebijakan itu, atau perbaiki nomornya.</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/commands/register.py"></location>
      <source>The draft of the text is built for another kind of policy.</source>
      <translation>Rancangan naskahnya disusun untuk jenis kebijakan lain.</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/commands/register.py"></location>
      <source>Discard the draft first, or make a new policy.</source>
      <translation>Buang dahulu rancangannya, atau buat kebijakan baru.</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/commands/register.py"></location>
      <source>This field cannot be the same for several policies.</source>
      <translation>Isian ini tidak dapat disamakan untuk beberapa kebijakan.</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/commands/relations.py"></location>
      <source>The aims of this policy were changed meanwhile. Look again.</source>
      <translation>Tujuan kebijakan ini sudah diubah orang lain. Periksa lagi.</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/commands/relations.py"></location>
      <source>The same relation stands there twice. Remove one.</source>
      <translation>Hubungan yang sama tercantum dua kali. Hapus salah satu.</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/commands/relations.py"></location>
      <source>The text of a relation has at most {limit} characters. Shorten it.</source>
      <translation>Teks hubungan paling banyak {limit} huruf. Persingkat.</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/commands/relations.py"></location>
      <source>{name} begins later than its last day would be. Correct the date.</source>
      <translation>{name} mulai berlaku sesudah hari terakhirnya. Perbaiki tanggalnya.</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/commands/removing.py"></location>
      <source>{name} was enacted and stays in the register. If it holds no longer, repeal it.</source>
      <translation>{name} sudah ditetapkan dan tetap ada di register. Bila tidak berlaku lagi, cabutlah.</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/commands/removing.py"></location>
      <source>{other} has a relation to {name}. Remove that relation first.</source>
      <translation>{other} berhubungan dengan {name}. Hapus dahulu hubungan itu.</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/commands/steps.py"></location>
      <source>Step “{stage}” of {name}</source>
      <translation>Langkah “{stage}” untuk {name}</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/commands/steps.py"></location>
      <source>Step “{stage}” of {name} taken back</source>
      <translation>Langkah “{stage}” untuk {name} ditarik kembali</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/commands/steps.py"></location>
      <source>“{stage}” is no plain step: enact the draft in the tab Texts, or repeal the policy with its date and reason.</source>
      <translation>“{stage}” bukan langkah biasa: tetapkan rancangan di tab Naskah, atau cabut kebijakan dengan tanggal dan alasannya.</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/commands/steps.py"></location>
      <source>To go on all the same, write the reason as a note.</source>
      <translation>Bila tetap dilanjutkan, tulis alasannya sebagai catatan.</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/commands/steps.py"></location>
      <source>This step skips {stages}. Write as a note why it is not needed.</source>
      <translation>Langkah ini melewati {stages}. Tulis di catatan mengapa tahap itu tidak perlu.</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/commands/steps.py"></location>
      <source>Write as a note why the policy goes to “{stage}”.</source>
      <translation>Tulis di catatan mengapa kebijakan masuk tahap “{stage}”.</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/commands/steps.py"></location>
      <source>This document is not attached to the policy. Attach it.</source>
      <translation>Dokumen ini bukan lampiran kebijakan tersebut. Lampirkan dulu.</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/commands/steps.py"></location>
      <source>Write why the step is taken back.</source>
      <translation>Tulis alasan langkah ini ditarik kembali.</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/commands/steps.py"></location>
      <source>No step of “{name}” can be taken back.</source>
      <translation>Tidak ada langkah “{name}” yang dapat ditarik kembali.</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/commands/steps.py"></location>
      <source>Somebody else has moved the policy meanwhile. Look at its steps once more.</source>
      <translation>Orang lain sudah melanjutkan kebijakan ini. Periksa lagi langkah-langkahnya.</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/commands/steps.py"></location>
      <source>The enacted text would be a draft again, but there is a new draft already. Discard that in the tab Texts first.</source>
      <translation>Naskah yang ditetapkan akan menjadi rancangan lagi, padahal sudah ada rancangan baru. Buang dulu rancangan baru itu di tab Naskah.</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/commands/summaries.py"></location>
      <source>Summary of version {number} of {name}</source>
      <translation>Ringkasan versi {number} {name}</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/commands/summaries.py"></location>
      <source>A summary has at most {limit} characters. Shorten it.</source>
      <translation>Ringkasan paling banyak {limit} huruf. Persingkat.</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/commands/texts.py"></location>
      <source>Begin version {number} of {name}</source>
      <translation>Mulai versi {number} dari {name}</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/commands/texts.py"></location>
      <source>Change the text of {name}</source>
      <translation>Ubah teks {name}</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/commands/texts.py"></location>
      <source>Text of {name} from {file}</source>
      <translation>Teks {name} dari {file}</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/commands/texts.py"></location>
      <source>Reason for a change of {name}</source>
      <translation>Alasan perubahan {name}</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/commands/texts.py"></location>
      <source>Discard the draft of {name}</source>
      <translation>Buang rancangan {name}</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/commands/texts.py"></location>
      <source>{gone} would be removed, but {who} refer to it. Change these first, or remove it all the same: the references then stay as plain words, and the text cannot be enacted before they are mended.</source>
      <translation>{gone} akan dihapus, padahal dirujuk oleh {who}. Ubah dulu rujukan itu, atau tetap hapus: rujukannya menjadi kata biasa, dan teks tidak dapat ditetapkan sebelum diperbaiki.</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/commands/texts.py"></location>
      <source>{name} already has a draft (version {number}). Go on with that one, or discard it first.</source>
      <translation>{name} sudah mempunyai rancangan (versi {number}). Lanjutkan rancangan itu, atau buang dulu.</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/commands/texts.py"></location>
      <source>Version {number} was enacted once; its paper is kept on record, and so is the version. Change its text instead.</source>
      <translation>Versi {number} pernah ditetapkan; naskahnya tetap disimpan, begitu pula versinya. Ubah saja isinya.</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/commands/texts.py"></location>
      <source>This draft was discarded meanwhile; nothing was saved.</source>
      <translation>Rancangan ini sudah dibuang sementara itu; tidak ada yang disimpan.</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/commands/texts.py"></location>
      <source>Version {number} was enacted: its text stays as it is. Begin a new version to change it.</source>
      <translation>Versi {number} sudah ditetapkan: teksnya tetap. Mulailah versi baru untuk mengubahnya.</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/commands/texts.py"></location>
      <source>The text of {name} was saved by somebody else meanwhile; nothing was overwritten. Compare both texts and choose.</source>
      <translation>Teks {name} sudah disimpan orang lain sementara itu; tidak ada yang ditimpa. Bandingkan kedua teks, lalu pilih.</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/documents/comparison.py"></location>
      <source>Choose one version, or the two that are to be compared.</source>
      <translation>Pilih satu versi, atau dua versi yang akan dibandingkan.</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/documents/cycle.py"></location>
      <location filename="asn_desktop/policies/queries/lists/policies.py"></location>
      <location filename="asn_desktop/policies/sheets/policies.py"></location>
      <location filename="asn_desktop/policies/wording.py"></location>
      <source>Kind</source>
      <translation>Jenis</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/documents/cycle.py"></location>
      <location filename="asn_desktop/policies/queries/lists/versions.py"></location>
      <location filename="asn_desktop/policies/screen/versions.py"></location>
      <location filename="asn_desktop/policies/sheets/policies.py"></location>
      <location filename="asn_desktop/policies/wording.py"></location>
      <source>Number</source>
      <translation>Nomor</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/documents/cycle.py"></location>
      <location filename="asn_desktop/policies/queries/lists/policies.py"></location>
      <location filename="asn_desktop/policies/sheets/policies.py"></location>
      <source>Year</source>
      <translation>Tahun</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/documents/cycle.py"></location>
      <location filename="asn_desktop/policies/screen/relations.py"></location>
      <location filename="asn_desktop/policies/sheets/parts.py"></location>
      <location filename="asn_desktop/policies/sheets/policies.py"></location>
      <source>Title</source>
      <translation>Tentang</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/documents/cycle.py"></location>
      <location filename="asn_desktop/policies/queries/lists/policies.py"></location>
      <location filename="asn_desktop/policies/sheets/policies.py"></location>
      <source>Stage</source>
      <translation>Tahap</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/documents/cycle.py"></location>
      <source>Days in this stage</source>
      <translation>Hari pada tahap ini</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/documents/cycle.py"></location>
      <location filename="asn_desktop/policies/queries/lists/policies.py"></location>
      <source>Version in force</source>
      <translation>Versi berlaku</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/documents/cycle.py"></location>
      <location filename="asn_desktop/policies/queries/lists/policies.py"></location>
      <source>Draft</source>
      <translation>Rancangan</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/documents/cycle.py"></location>
      <location filename="asn_desktop/policies/sheets/policies.py"></location>
      <source>Review due</source>
      <translation>Evaluasi berikutnya</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/documents/cycle.py"></location>
      <source>Days overdue</source>
      <translation>Hari terlambat</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/documents/cycle.py"></location>
      <source>Next step</source>
      <translation>Langkah berikutnya</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/documents/naskah.py"></location>
      <source>This policy has no text yet. Begin a draft or import its text first.</source>
      <translation>Kebijakan ini belum mempunyai naskah. Mulailah rancangan atau impor naskahnya terlebih dahulu.</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/documents/naskah.py"></location>
      <source>This paper is about one version. Choose exactly one in the list.</source>
      <translation>Dokumen ini mengenai satu versi. Pilih tepat satu versi dalam daftar.</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/documents/naskah.py"></location>
      <source>This paper is about one policy. Choose exactly one in the list.</source>
      <translation>Dokumen ini mengenai satu kebijakan. Pilih tepat satu kebijakan dalam daftar.</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/feature.py"></location>
      <source>owner unit</source>
      <translation>unit pemrakarsa</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/feature.py"></location>
      <source>responsible person</source>
      <translation>penanggung jawab</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/feature.py"></location>
      <source>Register of policies</source>
      <translation>Register kebijakan</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/feature.py"></location>
      <source>Text of a policy</source>
      <translation>Naskah kebijakan</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/feature.py"></location>
      <source>File of a policy</source>
      <translation>Berkas kebijakan</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/feature.py"></location>
      <source>Text of a version</source>
      <translation>Naskah versi</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/feature.py"></location>
      <source>Comparison of versions</source>
      <translation>Matriks perubahan</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/feature.py"></location>
      <source>Policies</source>
      <translation>Kebijakan</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/feature.py"></location>
      <source>Versions of policies</source>
      <translation>Versi kebijakan</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/feature.py"></location>
      <source>Articles of policies</source>
      <translation>Pasal kebijakan</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/feature.py"></location>
      <source>Cycle of policies</source>
      <translation>Siklus kebijakan</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/queries/comparing.py"></location>
      <source>This is the first version: there is none before it to compare with.</source>
      <translation>Ini versi pertama: belum ada versi sebelumnya untuk dibandingkan.</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/queries/comparing.py"></location>
      <source>These are versions of two policies. Choose two of one policy.</source>
      <translation>Kedua versi ini milik dua kebijakan. Pilih dua versi dari satu kebijakan.</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/queries/conditions.py"></location>
      <source>a table</source>
      <translation>sebuah tabel</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/queries/conditions.py"></location>
      <source>a paragraph without a number</source>
      <translation>paragraf tanpa nomor</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/queries/frozen.py"></location>
      <source>There is no such paper (any more).</source>
      <translation>Naskah itu tidak ada (lagi).</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/queries/frozen.py"></location>
      <source>Version {number} of {name} no longer says what was enacted: its text was altered outside the program.</source>
      <translation>Isi versi {number} {name} tidak lagi sama dengan yang ditetapkan: isinya diubah di luar program.</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/queries/frozen.py"></location>
      <source>The paper “{name}” is not as it was kept: it was altered outside the program. Restore a backup, or print from the signed original.</source>
      <translation>Naskah “{name}” tidak lagi seperti saat disimpan: berkas itu diubah di luar program. Pulihkan dari cadangan, atau gandakan dari naskah asli yang ditandatangani.</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/queries/lists/articles.py"></location>
      <location filename="asn_desktop/policies/queries/lists/policies.py"></location>
      <location filename="asn_desktop/policies/queries/lists/versions.py"></location>
      <location filename="asn_desktop/policies/screen/versions.py"></location>
      <location filename="asn_desktop/policies/sheets/parts.py"></location>
      <location filename="asn_desktop/policies/sheets/policies.py"></location>
      <location filename="asn_desktop/policies/wording.py"></location>
      <source>Status</source>
      <translation>Status</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/queries/lists/policies.py"></location>
      <source>{days} days late</source>
      <translation>terlambat {days} hari</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/queries/lists/policies.py"></location>
      <location filename="asn_desktop/policies/queries/lists/versions.py"></location>
      <location filename="asn_desktop/policies/screen/policies.py"></location>
      <location filename="asn_desktop/policies/screen/relations.py"></location>
      <location filename="asn_desktop/policies/sheets/parts.py"></location>
      <location filename="asn_desktop/policies/wording.py"></location>
      <source>Policy</source>
      <translation>Kebijakan</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/queries/lists/policies.py"></location>
      <source>Review overdue</source>
      <translation>Evaluasi terlambat</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/queries/lists/policies.py"></location>
      <location filename="asn_desktop/policies/sheets/policies.py"></location>
      <source>Owner unit</source>
      <translation>Unit pemrakarsa</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/queries/lists/policies.py"></location>
      <location filename="asn_desktop/policies/screen/aims.py"></location>
      <location filename="asn_desktop/policies/wording.py"></location>
      <source>Aim</source>
      <translation>Tujuan</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/queries/lists/policies.py"></location>
      <source>Review</source>
      <translation>Evaluasi</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/queries/lists/policies.py"></location>
      <location filename="asn_desktop/policies/sheets/policies.py"></location>
      <source>Classification</source>
      <translation>Klasifikasi</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/queries/lists/policies.py"></location>
      <source>Overdue</source>
      <translation>Terlambat</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/queries/lists/policies.py"></location>
      <source>Within 30 days</source>
      <translation>Dalam 30 hari</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/queries/lists/policies.py"></location>
      <source>In 31 to 90 days</source>
      <translation>Dalam 31 sampai 90 hari</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/queries/lists/policies.py"></location>
      <source>Later</source>
      <translation>Kemudian</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/queries/lists/policies.py"></location>
      <source>Not planned</source>
      <translation>Belum dijadwalkan</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/queries/steps.py"></location>
      <source>“{name}” is repealed: there is no further step. Take the repeal back.</source>
      <translation>“{name}” sudah dicabut: tidak ada langkah lagi. Bila keliru, tarik kembali pencabutannya.</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/queries/steps.py"></location>
      <source>From “{stage}” there is no step to “{other}”. Steps from here: {onward}.</source>
      <translation>Dari “{stage}” tidak dapat langsung ke “{other}”. Langkah dari sini: {onward}.</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/queries/steps.py"></location>
      <location filename="asn_desktop/policies/queries/texts.py"></location>
      <source>There is no such policy (any more).</source>
      <translation>Kebijakan itu tidak ada (lagi).</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/queries/texts.py"></location>
      <source>This version was discarded meanwhile; there is no text any more.</source>
      <translation>Versi ini sudah dibuang sementara itu; teksnya tidak ada lagi.</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/rules/aims.py"></location>
      <source>There is no aim “{aim}”.</source>
      <translation>Tidak ada tujuan “{aim}”.</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/rules/aims.py"></location>
      <source>Aim {number}: a text has {count} characters, at most {limit} are kept.</source>
      <translation>Tujuan {number}: teks {count} huruf, paling banyak {limit} yang disimpan.</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/rules/aims.py"></location>
      <location filename="asn_desktop/policies/rules/register.py"></location>
      <location filename="asn_desktop/policies/sheets/cells.py"></location>
      <source>Shorten the text.</source>
      <translation>Persingkat teksnya.</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/rules/conditions.py"></location>
      <source>The policy has no title.</source>
      <translation>Judul kebijakan belum diisi.</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/rules/conditions.py"></location>
      <source>Write what it is about in the tab Data.</source>
      <translation>Tulis tentang apa kebijakan ini di tab Data.</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/rules/conditions.py"></location>
      <source>It is not said which unit the policy belongs to.</source>
      <translation>Unit pemrakarsa belum diisi.</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/rules/conditions.py"></location>
      <source>Choose the owner unit in the tab Data.</source>
      <translation>Pilih unit pemrakarsa di tab Data.</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/rules/conditions.py"></location>
      <source>Nobody is responsible for the policy yet.</source>
      <translation>Penanggung jawab belum diisi.</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/rules/conditions.py"></location>
      <source>Choose the responsible person in the tab Data.</source>
      <translation>Pilih penanggung jawab di tab Data.</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/rules/conditions.py"></location>
      <source>The aim is missing.</source>
      <translation>Tujuan belum diisi.</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/rules/conditions.py"></location>
      <source>No aim of the policy has a target that can be measured.</source>
      <translation>Belum ada tujuan dengan target yang terukur.</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/rules/conditions.py"></location>
      <source>Write at least one aim with a target that can be measured in the tab Aims.</source>
      <translation>Tulis sedikitnya satu tujuan dengan target yang terukur di tab Tujuan.</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/rules/conditions.py"></location>
      <source>There is no draft with a text yet.</source>
      <translation>Belum ada rancangan yang berisi.</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/rules/conditions.py"></location>
      <source>Write or import the text in the tab Texts.</source>
      <translation>Tulis atau impor naskahnya di tab Naskah.</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/rules/conditions.py"></location>
      <source>Parts of the text are empty: {parts}.</source>
      <translation>Ada bagian naskah yang masih kosong: {parts}.</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/rules/conditions.py"></location>
      <source>Write what they say, or remove them from the draft.</source>
      <translation>Isi bagian itu, atau hapus dari rancangan.</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/rules/conditions.py"></location>
      <source>The text refers to parts that were deleted: {parts}.</source>
      <translation>Naskah merujuk ke bagian yang sudah dihapus: {parts}.</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/rules/conditions.py"></location>
      <source>Correct these references in the draft.</source>
      <translation>Perbaiki rujukan itu di rancangan.</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/rules/conditions.py"></location>
      <location filename="asn_desktop/policies/screen/editor/editing.py"></location>
      <source>{names} and {count} more</source>
      <translation>{names}, dan {count} lainnya</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/rules/conditions.py"></location>
      <source>Write it under “Mengingat” in the draft, or in the tab Data.</source>
      <translation>Tulis di bawah “Mengingat” pada rancangan, atau di tab Data.</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/rules/conditions.py"></location>
      <source>Write it in the tab Data.</source>
      <translation>Isi di tab Data.</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/rules/conditions.py"></location>
      <source>The legal basis is missing.</source>
      <translation>Dasar hukum belum diisi.</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/rules/conditions.py"></location>
      <source>Nothing shows the result of the discussion (minutes, letter of harmonisation, initials).</source>
      <translation>Belum ada bukti hasil pembahasan (berita acara, surat hasil harmonisasi, paraf).</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/rules/conditions.py"></location>
      <source>Attach the paper or write a note with the step “{stage}”, or say why it is not needed.</source>
      <translation>Lampirkan dokumen atau tulis catatan pada langkah “{stage}”, atau sebutkan mengapa tidak perlu.</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/rules/conditions.py"></location>
      <source>The date of enactment is missing.</source>
      <translation>Tanggal penetapan belum diisi.</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/rules/conditions.py"></location>
      <source>The date of promulgation is missing.</source>
      <translation>Tanggal pengundangan belum diisi.</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/rules/conditions.py"></location>
      <source>Fill it in in the tab Data.</source>
      <translation>Isi di tab Data.</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/rules/conditions.py"></location>
      <source>Year and number of the Berita Daerah or Lembaran Daerah are missing.</source>
      <translation>Tahun dan nomor Berita Daerah atau Lembaran Daerah belum diisi.</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/rules/conditions.py"></location>
      <source>Fill them in in the tab Data.</source>
      <translation>Isi keduanya di tab Data.</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/rules/conditions.py"></location>
      <location filename="asn_desktop/policies/rules/enactment.py"></location>
      <source>It is not said from when the policy is valid.</source>
      <translation>Tanggal mulai berlaku belum diisi.</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/rules/conditions.py"></location>
      <source>Fill in the date in the tab Data.</source>
      <translation>Isi tanggalnya di tab Data.</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/rules/conditions.py"></location>
      <source>The policy is valid from {day} only.</source>
      <translation>Kebijakan ini baru berlaku mulai {day}.</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/rules/conditions.py"></location>
      <source>Take this step on that day or later.</source>
      <translation>Ambil langkah ini pada tanggal itu atau sesudahnya.</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/rules/enactment.py"></location>
      <source>The number is missing.</source>
      <translation>Nomor belum diisi.</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/rules/enactment.py"></location>
      <source>Type it as it stands on the signed paper.</source>
      <translation>Ketik seperti pada naskah yang ditandatangani.</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/rules/enactment.py"></location>
      <source>The year of the number ({year}) is not that of the enactment.</source>
      <translation>Tahun pada nomor ({year}) berbeda dari tahun penetapan.</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/rules/enactment.py"></location>
      <source>Look at the signed paper once more.</source>
      <translation>Periksa lagi naskah yang ditandatangani.</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/rules/enactment.py"></location>
      <source>The date of enactment ({day}) is before that of the version in force ({other}).</source>
      <translation>Tanggal penetapan ({day}) lebih awal dari penetapan versi yang berlaku ({other}).</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/rules/enactment.py"></location>
      <source>Correct the date.</source>
      <translation>Perbaiki tanggalnya.</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/rules/enactment.py"></location>
      <source>Fill in the date; it follows from the last article.</source>
      <translation>Isi tanggalnya; lihat pasal penutup.</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/rules/enactment.py"></location>
      <source>{day} is still to come.</source>
      <translation>Tanggal {day} belum tiba.</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/rules/enactment.py"></location>
      <source>Type the day on which it was done.</source>
      <translation>Isi tanggal saat langkah itu dilakukan.</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/rules/enactment.py"></location>
      <source>{day} is before the step “{step}” ({other}).</source>
      <translation>Tanggal {day} lebih awal dari langkah “{step}” ({other}).</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/rules/enactment.py"></location>
      <source>Correct the date; where the earlier step has the wrong one, take that back first.</source>
      <translation>Perbaiki tanggalnya; bila tanggal langkah sebelumnya yang salah, tarik kembali dulu langkah itu.</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/rules/recognise/__init__.py"></location>
      <source>Stands as a paragraph without a number.</source>
      <translation>Menjadi paragraf tanpa nomor.</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/rules/recognise/__init__.py"></location>
      <source>Not taken over: the program writes this itself.</source>
      <translation>Tidak diambil: bagian ini ditulis sendiri oleh program.</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/rules/recognise/__init__.py"></location>
      <source>Its number is {number} now.</source>
      <translation>Nomornya sekarang {number}.</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/rules/recognise/__init__.py"></location>
      <source>Refers to what this text does not have.</source>
      <translation>Merujuk bagian yang tidak ada dalam teks ini.</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/rules/register.py"></location>
      <source>The kind of policy is missing. Please choose it.</source>
      <translation>Jenis kebijakan belum dipilih. Pilih dahulu.</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/rules/register.py"></location>
      <source>The title is missing. Write what the policy is about.</source>
      <translation>Judul belum diisi. Tulis kebijakan ini tentang apa.</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/rules/register.py"></location>
      <location filename="asn_desktop/policies/sheets/cells.py"></location>
      <source>The text has {count} characters, at most {limit} are kept.</source>
      <translation>Teks {count} huruf, paling banyak {limit} yang disimpan.</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/rules/register.py"></location>
      <source>The number {number} has no year.</source>
      <translation>Nomor {number} tidak bertahun.</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/rules/register.py"></location>
      <source>Fill in the year.</source>
      <translation>Isi tahunnya.</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/rules/register.py"></location>
      <source>There is a year, but no number.</source>
      <translation>Tahun terisi, tetapi nomor kosong.</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/rules/register.py"></location>
      <source>Fill in the number, or leave both empty until it is enacted.</source>
      <translation>Isi nomornya, atau kosongkan keduanya sampai ditetapkan.</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/rules/register.py"></location>
      <source>The year {year} cannot be right.</source>
      <translation>Tahun {year} tidak mungkin benar.</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/rules/register.py"></location>
      <source>Write a year from {first} to {last}.</source>
      <translation>Tulis tahun dari {first} sampai {last}.</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/rules/register.py"></location>
      <source>The last day in force, {last}, lies before the first, {first}.</source>
      <translation>Hari terakhir berlaku, {last}, mendahului hari pertama, {first}.</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/rules/register.py"></location>
      <source>Correct one of the two dates.</source>
      <translation>Perbaiki salah satu tanggal.</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/rules/register.py"></location>
      <source>It was promulgated on {day}, before it was enacted on {enacted}.</source>
      <translation>Diundangkan {day}, padahal baru ditetapkan {enacted}.</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/rules/register.py"></location>
      <source>The last day in force, {last}, lies before it was enacted.</source>
      <translation>Hari terakhir berlaku, {last}, mendahului penetapan.</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/rules/register.py"></location>
      <source>The review on {day} lies before it was enacted on {enacted}.</source>
      <translation>Evaluasi {day} mendahului penetapan {enacted}.</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/rules/register.py"></location>
      <source>It is in force from {first}, before it was enacted on {enacted}.</source>
      <translation>Berlaku sejak {first}, sebelum ditetapkan {enacted}.</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/rules/register.py"></location>
      <source>Check both dates; a rule rarely reaches back.</source>
      <translation>Periksa kedua tanggal; peraturan jarang berlaku surut.</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/rules/register.py"></location>
      <source>Kind, number, year, title and date of enactment stand on the enacted paper and stay as they are.</source>
      <translation>Jenis, nomor, tahun, judul, dan tanggal penetapan tercantum pada naskah yang sudah ditetapkan, jadi tidak diubah.</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/rules/register.py"></location>
      <source>Take the enactment back, or enact a new version.</source>
      <translation>Tarik kembali penetapannya, atau tetapkan versi baru.</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/rules/relations.py"></location>
      <source>There is no relation “{kind}”.</source>
      <translation>Tidak ada hubungan “{kind}”.</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/rules/relations.py"></location>
      <location filename="asn_desktop/policies/screen/relations.py"></location>
      <source>Choose the other policy, or write which rule it is.</source>
      <translation>Pilih kebijakan lainnya, atau tulis peraturan mana.</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/rules/relations.py"></location>
      <source>The other policy already changes or carries out this one: both ways at once cannot be. Correct one of the two relations.</source>
      <translation>Kebijakan lainnya sudah mengubah atau melaksanakan kebijakan ini; tidak mungkin berlaku dua arah. Perbaiki salah satu hubungan.</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/rules/relations.py"></location>
      <source>A policy has no relation to itself. Choose another one.</source>
      <translation>Kebijakan tidak berhubungan dengan dirinya sendiri. Pilih yang lain.</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/rules/tables.py"></location>
      <source>articles (pasal)</source>
      <translation>pasal</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/rules/tables.py"></location>
      <source>dictums (KESATU …)</source>
      <translation>diktum (KESATU …)</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/rules/tables.py"></location>
      <source>sections of a letter</source>
      <translation>bagian surat</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/rules/tables.py"></location>
      <source>free headings</source>
      <translation>judul bebas</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/rules/tables.py"></location>
      <source>A code is made of small letters, digits and “_”.</source>
      <translation>Kode terdiri atas huruf kecil, angka, dan “_”.</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/rules/tables.py"></location>
      <source>The same short form stands in row {row} already.</source>
      <translation>Singkatan yang sama sudah ada di baris {row}.</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/rules/tables.py"></location>
      <source>Sections of a letter belong to circulars, and only there.</source>
      <translation>Bentuk bagian surat hanya untuk surat edaran.</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/rules/tables.py"></location>
      <source>The kind “circular” is missing; letters need it.</source>
      <translation>Jenis “circular” tidak ada; surat edaran memerlukannya.</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/rules/tables.py"></location>
      <source>A classification code looks like 800.1.4.</source>
      <translation>Kode klasifikasi berbentuk seperti 800.1.4.</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/rules/tables.py"></location>
      <source>Code</source>
      <translation>Kode</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/rules/tables.py"></location>
      <source>Word</source>
      <translation>Sebutan</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/rules/tables.py"></location>
      <source>Other words</source>
      <translation>Sebutan lain</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/rules/tables.py"></location>
      <source>Certainty</source>
      <translation>Kepastian</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/rules/tables.py"></location>
      <location filename="asn_desktop/policies/screen/attachments.py"></location>
      <location filename="asn_desktop/policies/screen/enact.py"></location>
      <location filename="asn_desktop/policies/screen/step_dialog.py"></location>
      <location filename="asn_desktop/policies/sheets/policies.py"></location>
      <location filename="asn_desktop/policies/wording.py"></location>
      <source>Note</source>
      <translation>Keterangan</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/rules/tables.py"></location>
      <source>Letterhead</source>
      <translation>Kop perangkat daerah</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/rules/tables.py"></location>
      <source>Head</source>
      <translation>Kepala naskah</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/rules/tables.py"></location>
      <location filename="asn_desktop/policies/sheets/parts.py"></location>
      <location filename="asn_desktop/policies/wording.py"></location>
      <source>Heading</source>
      <translation>Judul</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/rules/tables.py"></location>
      <source>Blessing</source>
      <translation>Frasa pembuka</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/rules/tables.py"></location>
      <source>Authority</source>
      <translation>Jabatan pembentuk</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/rules/tables.py"></location>
      <source>Before the decision</source>
      <translation>Sebelum diktum</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/rules/tables.py"></location>
      <source>Closing formula</source>
      <translation>Rumusan penutup</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/rules/tables.py"></location>
      <source>Place of enactment</source>
      <translation>Tempat penetapan</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/rules/tables.py"></location>
      <source>Who enacts</source>
      <translation>Pejabat penetap</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/rules/tables.py"></location>
      <source>Place of promulgation</source>
      <translation>Tempat pengundangan</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/rules/tables.py"></location>
      <source>Who promulgates</source>
      <translation>Pejabat pengundang</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/rules/tables.py"></location>
      <location filename="asn_desktop/policies/screen/enact.py"></location>
      <location filename="asn_desktop/policies/sheets/policies.py"></location>
      <source>Gazette</source>
      <translation>Lembaran atau berita daerah</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/rules/tables.py"></location>
      <location filename="asn_desktop/policies/screen/policies.py"></location>
      <source>Kinds of policies</source>
      <translation>Jenis kebijakan</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/rules/tables.py"></location>
      <source>What kinds of policies there are, how their text is built, and the stages they pass.</source>
      <translation>Jenis kebijakan yang ada, bentuk naskahnya, dan tahap yang dilalui.</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/rules/tables.py"></location>
      <source>Short form</source>
      <translation>Singkatan</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/rules/tables.py"></location>
      <location filename="asn_desktop/policies/sheets/parts.py"></location>
      <location filename="asn_desktop/policies/wording.py"></location>
      <source>Form of the text</source>
      <translation>Bentuk naskah</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/rules/tables.py"></location>
      <location filename="asn_desktop/policies/screen/policies.py"></location>
      <location filename="asn_desktop/policies/screen/stage_strip.py"></location>
      <source>Stages</source>
      <translation>Tahap</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/rules/tables.py"></location>
      <source>Aims of policies</source>
      <translation>Tujuan kebijakan</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/rules/tables.py"></location>
      <source>What policies are for.</source>
      <translation>Untuk apa kebijakan dibuat.</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/rules/tables.py"></location>
      <source>Classification codes</source>
      <translation>Kode klasifikasi</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/rules/tables.py"></location>
      <source>Archive classification of letters and policies. Old codes stay readable and are not offered for new papers.</source>
      <translation>Klasifikasi arsip surat dan kebijakan. Kode lama tetap terbaca dan tidak ditawarkan untuk naskah baru.</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/rules/tables.py"></location>
      <source>Subject</source>
      <translation>Perihal</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/rules/tables.py"></location>
      <source>Old code</source>
      <translation>Kode lama</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/rules/tables.py"></location>
      <source>Papers of policies</source>
      <translation>Naskah kebijakan</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/rules/tables.py"></location>
      <source>Words on the paper of each kind besides its text. Words in braces, such as {NAME} or {place}, are replaced by those of the office.</source>
      <translation>Kata-kata pada naskah setiap jenis selain isinya. Kata dalam kurung kurawal, seperti {NAME} atau {place}, diganti dengan data kantor.</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/adopt.py"></location>
      <source>Is this draft the text of {name}, in force since {day}?</source>
      <translation>Apakah rancangan ini naskah {name} yang berlaku sejak {day}?</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/adopt.py"></location>
      <source>The policy was enacted before it came into the register. Its text is taken over under that number and stays as it is; compare it with the signed paper first.</source>
      <translation>Kebijakan ini ditetapkan sebelum dicatat di register. Naskahnya dicatat dengan nomor itu dan tidak dapat diubah lagi; cocokkan dulu dengan naskah yang ditandatangani.</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/adopt.py"></location>
      <source>Take it over</source>
      <translation>Catat sebagai naskah berlaku</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/adopt.py"></location>
      <location filename="asn_desktop/policies/screen/editor/editing.py"></location>
      <location filename="asn_desktop/policies/screen/editor/importing.py"></location>
      <location filename="asn_desktop/policies/screen/editor/keeping.py"></location>
      <location filename="asn_desktop/policies/screen/editor/reference_box.py"></location>
      <location filename="asn_desktop/policies/screen/editor/table_dialog.py"></location>
      <location filename="asn_desktop/policies/screen/enact.py"></location>
      <location filename="asn_desktop/policies/screen/relations.py"></location>
      <location filename="asn_desktop/policies/screen/step_dialog.py"></location>
      <location filename="asn_desktop/policies/screen/versions.py"></location>
      <source>Back</source>
      <translation>Kembali</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/adopt.py"></location>
      <location filename="asn_desktop/policies/screen/enact.py"></location>
      <source>Making the paper</source>
      <translation>Menyusun naskah akhir</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/adopt.py"></location>
      <source>The text of {name} is taken over.</source>
      <translation>Naskah {name} sudah dicatat sebagai yang berlaku.</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/aims.py"></location>
      <location filename="asn_desktop/policies/wording.py"></location>
      <source>Indicator</source>
      <translation>Indikator</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/aims.py"></location>
      <location filename="asn_desktop/policies/wording.py"></location>
      <source>Baseline</source>
      <translation>Capaian awal</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/aims.py"></location>
      <location filename="asn_desktop/policies/wording.py"></location>
      <source>Target</source>
      <translation>Target</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/aims.py"></location>
      <location filename="asn_desktop/policies/wording.py"></location>
      <source>Measured in</source>
      <translation>Satuan</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/aims.py"></location>
      <location filename="asn_desktop/policies/wording.py"></location>
      <source>Due on</source>
      <translation>Tenggat</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/aims.py"></location>
      <source>No aims yet. Add what the policy is for, with an indicator and a target by which one will see that it was reached.</source>
      <translation>Belum ada tujuan. Tambahkan untuk apa kebijakan ini dibuat, dengan indikator dan target yang menunjukkan bahwa tujuan tercapai.</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/aims.py"></location>
      <source>Add aim</source>
      <translation>Tambah tujuan</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/aims.py"></location>
      <location filename="asn_desktop/policies/screen/editor/view.py"></location>
      <location filename="asn_desktop/policies/screen/relations.py"></location>
      <source>Remove</source>
      <translation>Hapus</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/aims.py"></location>
      <source>Move up (Alt+Up)</source>
      <translation>Naikkan (Alt+Atas)</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/aims.py"></location>
      <source>Move down (Alt+Down)</source>
      <translation>Turunkan (Alt+Bawah)</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/attachments.py"></location>
      <location filename="asn_desktop/policies/wording.py"></location>
      <source>File</source>
      <translation>Berkas</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/attachments.py"></location>
      <location filename="asn_desktop/policies/wording.py"></location>
      <source>Added on</source>
      <translation>Dilampirkan</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/attachments.py"></location>
      <location filename="asn_desktop/policies/wording.py"></location>
      <source>Size</source>
      <translation>Ukuran</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/attachments.py"></location>
      <location filename="asn_desktop/policies/wording.py"></location>
      <source>Fingerprint</source>
      <translation>Sidik berkas</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/attachments.py"></location>
      <source>No attachments yet. Add a file of at most 10 MB, or drop it here: the signed paper, minutes, letters.</source>
      <translation>Belum ada lampiran. Tambahkan berkas paling besar 10 MB, atau seret ke sini: naskah bertanda tangan, notula, surat.</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/comparison/__init__.py"></location>
      <source>Comparing the versions</source>
      <translation>Membandingkan versi</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/comparison/__init__.py"></location>
      <source>Saving the reason</source>
      <translation>Menyimpan alasan</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/comparison/matrix.py"></location>
      <location filename="asn_desktop/policies/screen/step_dialog.py"></location>
      <location filename="asn_desktop/policies/sheets/comparison.py"></location>
      <location filename="asn_desktop/policies/sheets/parts.py"></location>
      <location filename="asn_desktop/policies/wording.py"></location>
      <source>Reason</source>
      <translation>Alasan</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/comparison/matrix.py"></location>
      <location filename="asn_desktop/policies/screen/editor/reason_strip.py"></location>
      <source>Reason for the change</source>
      <translation>Alasan perubahan</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/comparison/matrix.py"></location>
      <source>Old, new, reason</source>
      <translation>Lama, baru, alasan</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/comparison/window.py"></location>
      <source>Comparison: {title}</source>
      <translation>Perbandingan: {title}</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/comparison/window.py"></location>
      <source>Changes</source>
      <translation>Perubahan</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/comparison/window.py"></location>
      <source>Which changes</source>
      <translation>Perubahan yang ditampilkan</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/comparison/window.py"></location>
      <source>Comparison</source>
      <translation>Perbandingan</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/comparison/window.py"></location>
      <source>Previous change</source>
      <translation>Perubahan sebelumnya</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/comparison/window.py"></location>
      <source>Next change</source>
      <translation>Perubahan berikutnya</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/comparison/window.py"></location>
      <location filename="asn_desktop/policies/screen/editor/tools.py"></location>
      <source>Print…</source>
      <translation>Cetak…</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/comparison/window.py"></location>
      <source>Excel…</source>
      <translation>Excel…</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/comparison/window.py"></location>
      <source>All changes</source>
      <translation>Semua perubahan</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/comparison/window.py"></location>
      <source>Changed</source>
      <translation>Diubah</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/comparison/window.py"></location>
      <source>Added</source>
      <translation>Baru</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/comparison/window.py"></location>
      <source>Removed</source>
      <translation>Dihapus</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/comparison/window.py"></location>
      <source>Moved</source>
      <translation>Dipindah</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/comparison/window.py"></location>
      <source>The whole text</source>
      <translation>Seluruh naskah</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/comparison/window.py"></location>
      <source>The two texts say the same.</source>
      <translation>Isi kedua naskah sama.</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/comparison/window.py"></location>
      <source>{count} parts · new words are underlined, removed ones struck out</source>
      <translation>{count} bagian · kata baru bergaris bawah, kata yang dihapus dicoret</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/comparison/window.py"></location>
      <source>F2 or double-click: type the reason</source>
      <translation>F2 atau klik ganda: ketik alasannya</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/comparison/window.py"></location>
      <source>That was the last change.</source>
      <translation>Itu perubahan terakhir.</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/comparison/window.py"></location>
      <source>That was the first change.</source>
      <translation>Itu perubahan pertama.</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/editor/__init__.py"></location>
      <source>This version is no longer there.</source>
      <translation>Versi ini sudah tidak ada.</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/editor/__init__.py"></location>
      <source>{title} · version {number}</source>
      <translation>{title} · versi {number}</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/editor/editing.py"></location>
      <source>{what} is referred to by {who}.</source>
      <translation>{what} dirujuk oleh {who}.</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/editor/editing.py"></location>
      <source>If you remove it, these references point nowhere. They keep their last words and stand in the list of problems until you mend them.</source>
      <translation>Jika dihapus, rujukan itu tidak menunjuk ke mana pun. Kata-kata terakhirnya tetap ada dan tercatat dalam daftar masalah sampai Anda perbaiki.</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/editor/editing.py"></location>
      <source>Remove anyway</source>
      <translation>Tetap hapus</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/editor/editing.py"></location>
      <source>There is nothing above that this could belong to.</source>
      <translation>Di atasnya tidak ada bagian yang dapat menaunginya.</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/editor/editing.py"></location>
      <source>It stands at the top. Choose its kind in the bar above.</source>
      <translation>Bagian ini sudah di tingkat teratas. Pilih jenisnya di bilah atas.</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/editor/editing.py"></location>
      <source>An ayat needs a Pasal above it.</source>
      <translation>Ayat harus berada di dalam Pasal.</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/editor/finding.py"></location>
      <source>Find in the text</source>
      <translation>Cari dalam naskah</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/editor/finding.py"></location>
      <source>Replace with</source>
      <translation>Ganti dengan</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/editor/finding.py"></location>
      <source>Match case</source>
      <translation>Bedakan huruf besar</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/editor/finding.py"></location>
      <source>Previous (Shift+F3)</source>
      <translation>Sebelumnya (Shift+F3)</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/editor/finding.py"></location>
      <source>Next (F3)</source>
      <translation>Berikutnya (F3)</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/editor/finding.py"></location>
      <source>Close the search</source>
      <translation>Tutup pencarian</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/editor/finding.py"></location>
      <location filename="asn_desktop/policies/screen/editor/tools.py"></location>
      <source>Replace</source>
      <translation>Ganti</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/editor/finding.py"></location>
      <source>Replace all</source>
      <translation>Ganti semua</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/editor/finding.py"></location>
      <source>Not found</source>
      <translation>Tidak ditemukan</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/editor/finding.py"></location>
      <source>{number} of {count}</source>
      <translation>{number} dari {count}</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/editor/finding.py"></location>
      <source>Replaced: {count}</source>
      <translation>Diganti: {count}</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/editor/finding.py"></location>
      <location filename="asn_desktop/policies/screen/editor/tools.py"></location>
      <location filename="asn_desktop/policies/screen/editor/view.py"></location>
      <source>Undo</source>
      <translation>Urungkan</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/editor/importing.py"></location>
      <source>Import a text</source>
      <translation>Impor naskah</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/editor/importing.py"></location>
      <source>Reading {name}</source>
      <translation>Membaca {name}</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/editor/importing.py"></location>
      <source>Import: {name}</source>
      <translation>Impor: {name}</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/editor/importing.py"></location>
      <location filename="asn_desktop/policies/sheets/parts.py"></location>
      <location filename="asn_desktop/policies/wording.py"></location>
      <source>Text</source>
      <translation>Isi</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/editor/importing.py"></location>
      <source>Recognised as</source>
      <translation>Dikenali sebagai</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/editor/importing.py"></location>
      <source>What was recognised</source>
      <translation>Hasil pengenalan</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/editor/importing.py"></location>
      <source>Notes</source>
      <translation>Catatan</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/editor/importing.py"></location>
      <source>In place of the whole text</source>
      <translation>Menggantikan seluruh naskah</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/editor/importing.py"></location>
      <source>At the cursor</source>
      <translation>Di tempat kursor</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/editor/importing.py"></location>
      <source>Import</source>
      <translation>Impor</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/editor/importing.py"></location>
      <source>Line {line}: “{words}” {sentence}</source>
      <translation>Baris {line}: “{words}” {sentence}</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/editor/importing.py"></location>
      <source>Recognised: {parts} parts, of which {units} articles or sections and {titles} titles. {plain} paragraphs have no number.</source>
      <translation>Dikenali {parts} bagian, di antaranya {units} pasal atau diktum dan {titles} judul. {plain} paragraf tanpa nomor.</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/editor/keeping.py"></location>
      <source>The text was saved after this draft was typed. Compare before you save.</source>
      <translation>Naskah ini disimpan sesudah ketikan ini dibuat. Bandingkan dahulu sebelum menyimpan.</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/editor/keeping.py"></location>
      <source>Saving the text</source>
      <translation>Menyimpan naskah</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/editor/keeping.py"></location>
      <source>The text is saved.</source>
      <translation>Naskah tersimpan.</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/editor/keeping.py"></location>
      <source>{reason} What you typed is still here.</source>
      <translation>{reason} Ketikan Anda masih ada di sini.</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/editor/keeping.py"></location>
      <source>This version was removed meanwhile. What you typed is still here: copy it before you close the window.</source>
      <translation>Versi ini sudah dihapus orang lain. Ketikan Anda masih ada di sini: salin dahulu sebelum menutup jendela.</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/editor/keeping.py"></location>
      <source>This version was enacted meanwhile and can no longer be changed. What you typed is still here: copy it into a new draft.</source>
      <translation>Versi ini sudah ditetapkan dan tidak dapat diubah lagi. Ketikan Anda masih ada di sini: salin ke rancangan baru.</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/editor/keeping.py"></location>
      <source>Merging takes over what the other person changed and keeps what you typed.</source>
      <translation>Penggabungan mengambil perubahan orang lain dan mempertahankan ketikan Anda.</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/editor/keeping.py"></location>
      <source>In {count} parts both of you changed the words: there yours stand.</source>
      <translation>Pada {count} bagian yang diubah keduanya, kata-kata Anda yang dipakai.</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/editor/keeping.py"></location>
      <source>Merge and save</source>
      <translation>Gabungkan dan simpan</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/editor/keeping.py"></location>
      <source>Look at the differences</source>
      <translation>Lihat perbedaannya</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/editor/keeping.py"></location>
      <source>Take the saved text</source>
      <translation>Ambil naskah tersimpan</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/editor/keeping.py"></location>
      <source>The saved text is shown. Ctrl+Z brings yours back.</source>
      <translation>Naskah tersimpan ditampilkan. Ctrl+Z mengembalikan ketikan Anda.</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/editor/keeping.py"></location>
      <source>As saved</source>
      <translation>Yang tersimpan</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/editor/keeping.py"></location>
      <source>As you typed it</source>
      <translation>Ketikan Anda</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/editor/keeping.py"></location>
      <source>Somebody else has saved this text after you had opened it.</source>
      <translation>Naskah ini disimpan orang lain sesudah Anda membukanya.</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/editor/offer_button.py"></location>
      <source>Make “{words}” a reference (Ctrl+J)</source>
      <translation>Jadikan “{words}” rujukan (Ctrl+J)</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/editor/outline.py"></location>
      <source>Outline of the text</source>
      <translation>Kerangka naskah</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/editor/outline.py"></location>
      <source>Move up</source>
      <translation>Pindahkan ke atas</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/editor/outline.py"></location>
      <source>Move down</source>
      <translation>Pindahkan ke bawah</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/editor/outline.py"></location>
      <source>Remove…</source>
      <translation>Hapus…</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/editor/pasting.py"></location>
      <source>Pasting</source>
      <translation>Menempel</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/editor/pasting.py"></location>
      <source>Not pasted, because the program writes it itself: {count} lines (heading, signature).</source>
      <translation>Tidak ditempel karena ditulis sendiri oleh program: {count} baris (kepala naskah, penandatanganan).</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/editor/problems.py"></location>
      <source>{name}: the reference “{words}” points nowhere.</source>
      <translation>{name}: rujukan “{words}” tidak menunjuk ke mana pun.</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/editor/problems.py"></location>
      <source>An ayat stands outside of every Pasal.</source>
      <translation>Ada ayat di luar Pasal.</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/editor/problems.py"></location>
      <source>{name} has no title.</source>
      <translation>{name} belum berjudul.</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/editor/problems.py"></location>
      <source>{name} is empty.</source>
      <translation>{name} masih kosong.</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/editor/reason_strip.py"></location>
      <source>Why it differs from the version before</source>
      <translation>Mengapa berbeda dari versi sebelumnya</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/editor/reason_strip.py"></location>
      <source>Earlier words</source>
      <translation>Bunyi semula</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/editor/reason_strip.py"></location>
      <source>What the version before says here (Ctrl+Shift+L)</source>
      <translation>Bunyi versi sebelumnya di sini (Ctrl+Shift+L)</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/editor/reason_strip.py"></location>
      <source>Words of the version before</source>
      <translation>Bunyi versi sebelumnya</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/editor/reason_strip.py"></location>
      <source>Reason for {name}:</source>
      <translation>Alasan perubahan {name}:</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/editor/reason_strip.py"></location>
      <source>The version before does not have this part.</source>
      <translation>Bagian ini tidak ada dalam versi sebelumnya.</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/editor/reference_box.py"></location>
      <source>Insert a reference</source>
      <translation>Sisipkan rujukan</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/editor/reference_box.py"></location>
      <source>Number or words</source>
      <translation>Nomor atau kata</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/editor/reference_box.py"></location>
      <source>Parts of the text</source>
      <translation>Bagian naskah</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/editor/reference_box.py"></location>
      <source>The reference follows its target, whatever number that gets.</source>
      <translation>Rujukan mengikuti tujuannya, berapa pun nomornya nanti.</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/editor/reference_box.py"></location>
      <source>Insert</source>
      <translation>Sisipkan</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/editor/table_dialog.py"></location>
      <source>Table</source>
      <translation>Tabel</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/editor/table_dialog.py"></location>
      <source>Cells of the table</source>
      <translation>Sel tabel</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/editor/table_dialog.py"></location>
      <source>Add row</source>
      <translation>Tambah baris</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/editor/table_dialog.py"></location>
      <source>Add column</source>
      <translation>Tambah kolom</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/editor/table_dialog.py"></location>
      <source>Remove row</source>
      <translation>Hapus baris</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/editor/table_dialog.py"></location>
      <source>Remove column</source>
      <translation>Hapus kolom</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/editor/table_dialog.py"></location>
      <source>Take over</source>
      <translation>Pakai</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/editor/tools.py"></location>
      <source>Kind of this part</source>
      <translation>Jenis bagian ini</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/editor/tools.py"></location>
      <source>Kind of this part (Alt+1 … in the order of this list)</source>
      <translation>Jenis bagian ini (Alt+1 … menurut urutan daftar)</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/editor/tools.py"></location>
      <source>Tools of the editor</source>
      <translation>Bilah alat penyunting</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/editor/tools.py"></location>
      <source>Save</source>
      <translation>Simpan</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/editor/tools.py"></location>
      <location filename="asn_desktop/policies/screen/editor/view.py"></location>
      <source>Redo</source>
      <translation>Ulangi</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/editor/tools.py"></location>
      <source>Undo (Ctrl+Z)</source>
      <translation>Urungkan (Ctrl+Z)</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/editor/tools.py"></location>
      <source>Redo (Ctrl+Y)</source>
      <translation>Ulangi (Ctrl+Y)</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/editor/tools.py"></location>
      <source>Bold</source>
      <translation>Tebal</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/editor/tools.py"></location>
      <source>Italic</source>
      <translation>Miring</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/editor/tools.py"></location>
      <source>Reference…</source>
      <translation>Rujukan…</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/editor/tools.py"></location>
      <source>Table…</source>
      <translation>Tabel…</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/editor/tools.py"></location>
      <source>Find</source>
      <translation>Cari</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/editor/tools.py"></location>
      <source>Import…</source>
      <translation>Impor…</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/editor/tools.py"></location>
      <source>More tools</source>
      <translation>Alat lainnya</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/editor/view.py"></location>
      <source>Cut</source>
      <translation>Potong</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/editor/view.py"></location>
      <source>Copy</source>
      <translation>Salin</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/editor/view.py"></location>
      <source>Paste</source>
      <translation>Tempel</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/editor/view.py"></location>
      <source>Select all</source>
      <translation>Pilih semua</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/editor/window.py"></location>
      <source>State</source>
      <translation>Keadaan</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/editor/window.py"></location>
      <source>Next problem: F4</source>
      <translation>Masalah berikutnya: F4</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/editor/window.py"></location>
      <source>{units} {unit} · {words} words</source>
      <translation>{units} {unit} · {words} kata</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/editor/window.py"></location>
      <source>Problems: {count}</source>
      <translation>Masalah: {count}</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/editor/window.py"></location>
      <source>Only to read</source>
      <translation>Hanya dibaca</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/editor/window.py"></location>
      <source>All saved</source>
      <translation>Semua tersimpan</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/editor/window.py"></location>
      <source>Not saved yet</source>
      <translation>Belum disimpan</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/editor/window.py"></location>
      <source>Not saved yet · kept as a draft</source>
      <translation>Belum disimpan · ketikan aman</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/editor/window.py"></location>
      <source>Saving …</source>
      <translation>Menyimpan …</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/enact.py"></location>
      <source>There is no draft that could be enacted. Begin one in the tab Texts.</source>
      <translation>Belum ada rancangan yang dapat ditetapkan. Buat dulu di tab Naskah.</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/enact.py"></location>
      <source>Circulars are enacted in the screen Circulars.</source>
      <translation>Surat edaran ditetapkan di layar Surat edaran, karena nomornya diambil dari buku nomor surat.</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/enact.py"></location>
      <source>Enact version {number}</source>
      <translation>Tetapkan versi {number}</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/enact.py"></location>
      <source>Look at the final paper…</source>
      <translation>Lihat naskah akhir…</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/enact.py"></location>
      <source>Number *</source>
      <translation>Nomor *</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/enact.py"></location>
      <source>As on the signed paper: 12</source>
      <translation>Seperti pada naskah yang ditandatangani: 12</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/enact.py"></location>
      <source>Year *</source>
      <translation>Tahun *</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/enact.py"></location>
      <source>Enacted on *</source>
      <translation>Ditetapkan tanggal *</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/enact.py"></location>
      <location filename="asn_desktop/policies/screen/step_dialog.py"></location>
      <source>Day, month, year: 28-11-2026</source>
      <translation>Hari, bulan, tahun: 28-11-2026</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/enact.py"></location>
      <source>Valid from *</source>
      <translation>Mulai berlaku *</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/enact.py"></location>
      <location filename="asn_desktop/policies/sheets/policies.py"></location>
      <source>Promulgated on</source>
      <translation>Diundangkan</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/enact.py"></location>
      <source>May be filled in later</source>
      <translation>Boleh diisi kemudian</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/enact.py"></location>
      <source>Last day</source>
      <translation>Berlaku sampai</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/enact.py"></location>
      <source>Only where the text names one</source>
      <translation>Hanya bila naskah menyebutkannya</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/enact.py"></location>
      <location filename="asn_desktop/policies/screen/step_dialog.py"></location>
      <source>Reason *</source>
      <translation>Alasan *</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/enact.py"></location>
      <location filename="asn_desktop/policies/screen/step_dialog.py"></location>
      <source>This step leaves out {stages}: say why.</source>
      <translation>Langkah ini melewati {stages}: sebutkan alasannya.</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/enact.py"></location>
      <source>Needed where a warning is passed over: say why.</source>
      <translation>Wajib diisi bila ada peringatan yang dilewati: sebutkan alasannya.</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/enact.py"></location>
      <source>Signed paper</source>
      <translation>Naskah bertanda tangan</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/enact.py"></location>
      <source>A scan, where there is one.</source>
      <translation>Hasil pindai, bila ada.</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/enact.py"></location>
      <location filename="asn_desktop/policies/screen/step_dialog.py"></location>
      <source>Write the reason.</source>
      <translation>Tulis alasannya.</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/enact.py"></location>
      <source>Enacting</source>
      <translation>Menetapkan</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/enact.py"></location>
      <source>Version {number} is enacted and in force.</source>
      <translation>Versi {number} sudah ditetapkan dan berlaku.</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/enact_preview.py"></location>
      <source>Enact {name}</source>
      <translation>Tetapkan {name}</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/enact_preview.py"></location>
      <source>These {pages} pages are kept as they are and printed again from now on. Version {number} is in force from {day}.</source>
      <translation>Naskah {pages} halaman ini disimpan apa adanya dan dipakai untuk setiap cetakan berikutnya. Versi {number} berlaku mulai {day}.</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/enact_preview.py"></location>
      <source>The version in force so far retires.</source>
      <translation>Versi yang sekarang berlaku tidak berlaku lagi sejak itu.</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/enact_preview.py"></location>
      <source>Back to number and dates</source>
      <translation>Kembali ke nomor dan tanggal</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/enact_preview.py"></location>
      <source>Enact</source>
      <translation>Tetapkan</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/policies.py"></location>
      <source>policies</source>
      <translation>kebijakan</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/policies.py"></location>
      <source>New</source>
      <translation>Baru</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/policies.py"></location>
      <source>New policy</source>
      <translation>Kebijakan baru</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/policies.py"></location>
      <source>number, title or words of the text…</source>
      <translation>nomor, judul, atau isi naskah…</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/policies.py"></location>
      <source>No policies yet. Import the register you have, or add the first one.</source>
      <translation>Belum ada kebijakan. Impor register yang sudah ada, atau tambahkan yang pertama.</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/policies.py"></location>
      <source>Standing</source>
      <translation>Kedudukan</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/policies.py"></location>
      <source>Dates</source>
      <translation>Tanggal</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/policies.py"></location>
      <source>Who looks after it</source>
      <translation>Yang mengurus</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/policies.py"></location>
      <source>Legal basis and note</source>
      <translation>Dasar hukum dan keterangan</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/policies.py"></location>
      <source>Texts</source>
      <translation>Naskah</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/policies.py"></location>
      <location filename="asn_desktop/policies/screen/relations.py"></location>
      <source>Relations</source>
      <translation>Hubungan</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/policies.py"></location>
      <source>Remove the selected policies ({count}) from the register?</source>
      <translation>Hapus kebijakan yang dipilih ({count}) dari register?</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/policies.py"></location>
      <source>Only for what should never have been in it, with its drafts and attachments. What holds no longer is repealed. Removing can be undone.</source>
      <translation>Hanya untuk yang seharusnya tidak pernah ada, bersama rancangan dan lampirannya. Yang tidak berlaku lagi dicabut. Penghapusan dapat dibatalkan.</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/policies.py"></location>
      <source>Change a field of all selected…</source>
      <translation>Ubah satu isian semua yang dipilih…</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/policies.py"></location>
      <source>{field} changed for {count} policies.</source>
      <translation>{field} diubah untuk {count} kebijakan.</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/policies.py"></location>
      <source>Changing</source>
      <translation>Mengubah</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/policies.py"></location>
      <source>Empty until it is enacted</source>
      <translation>Kosong sampai ditetapkan</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/policies.py"></location>
      <source>What stands behind “tentang”</source>
      <translation>Yang tertulis sesudah “tentang”</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/policies.py"></location>
      <source>One rule a line</source>
      <translation>Satu peraturan per baris</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/policies.py"></location>
      <source>The review has been due for {days} days.</source>
      <translation>Evaluasi sudah terlambat {days} hari.</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/policies.py"></location>
      <source>Evaluate the policy, or plan another day.</source>
      <translation>Evaluasi kebijakan ini, atau jadwalkan hari lain.</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/relations.py"></location>
      <source>Relation to another policy</source>
      <translation>Hubungan dengan kebijakan lain</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/relations.py"></location>
      <location filename="asn_desktop/policies/wording.py"></location>
      <source>What it does</source>
      <translation>Hubungan</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/relations.py"></location>
      <source>Policy of the register</source>
      <translation>Kebijakan dalam register</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/relations.py"></location>
      <source>Or another rule</source>
      <translation>Atau peraturan lain</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/relations.py"></location>
      <source>For example PP 11/2017</source>
      <translation>Misalnya PP 11/2017</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/relations.py"></location>
      <source>Which articles</source>
      <translation>Pasal mana</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/relations.py"></location>
      <source>Save relation</source>
      <translation>Simpan hubungan</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/relations.py"></location>
      <source>Relation</source>
      <translation>Hubungan</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/relations.py"></location>
      <source>No relations yet. Add what this policy changes, revokes or carries out; the other policy shows it from its side.</source>
      <translation>Belum ada hubungan. Tambahkan apa yang diubah, dicabut, atau dilaksanakan kebijakan ini; kebijakan lainnya menampilkannya dari sisinya.</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/relations.py"></location>
      <source>Add relation…</source>
      <translation>Tambah hubungan…</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/relations.py"></location>
      <source>Change…</source>
      <translation>Ubah…</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/relations.py"></location>
      <source>Open the other</source>
      <translation>Buka yang lain</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/relations.py"></location>
      <source>{name} has no last day in force yet. Let it end on {day}?</source>
      <translation>{name} belum mempunyai hari terakhir berlaku. Akhiri pada {day}?</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/relations.py"></location>
      <source>End it on {day}</source>
      <translation>Akhiri pada {day}</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/relations.py"></location>
      <source>Leave it open</source>
      <translation>Biarkan</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/relations.py"></location>
      <source>That is the day before this policy comes into force.</source>
      <translation>Itu hari sebelum kebijakan ini mulai berlaku.</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/stage_strip.py"></location>
      <source>done</source>
      <translation>selesai</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/stage_strip.py"></location>
      <source>left out</source>
      <translation>dilewati</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/stage_strip.py"></location>
      <source>now</source>
      <translation>sekarang</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/stage_strip.py"></location>
      <source>to come</source>
      <translation>berikutnya</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/stages.py"></location>
      <source>Other step</source>
      <translation>Langkah lain</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/stages.py"></location>
      <source>Take back…</source>
      <translation>Tarik kembali…</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/stages.py"></location>
      <source>Steps that were taken</source>
      <translation>Langkah yang sudah diambil</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/stages.py"></location>
      <source>Takes the step “{stage}” back</source>
      <translation>Menarik kembali langkah “{stage}”</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/stages.py"></location>
      <source>This policy is repealed.</source>
      <translation>Kebijakan ini sudah dicabut.</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/stages.py"></location>
      <source>Next: {stage}</source>
      <translation>Berikutnya: {stage}</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/stages.py"></location>
      <source>Nothing is missing for this step.</source>
      <translation>Tidak ada yang kurang untuk langkah ini.</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/stages.py"></location>
      <source>Your account may not take this step.</source>
      <translation>Akun Anda tidak berhak mengambil langkah ini.</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/stages.py"></location>
      <source>No step has been taken here yet.</source>
      <translation>Belum ada langkah yang dicatat di sini.</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/stages.py"></location>
      <source>The policy is now in the stage “{stage}”.</source>
      <translation>Kebijakan sekarang dalam tahap “{stage}”.</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/stages.py"></location>
      <source>Why is the step “{stage}” of {day} taken back?</source>
      <translation>Mengapa langkah “{stage}” tanggal {day} ditarik kembali?</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/stages.py"></location>
      <source>The text becomes a draft again and the version before is in force again; the paper stays on record.</source>
      <translation>Naskahnya menjadi rancangan lagi dan versi sebelumnya berlaku kembali; naskah yang sudah ditetapkan tetap disimpan.</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/stages.py"></location>
      <source>Taking back</source>
      <translation>Menarik kembali</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/stages.py"></location>
      <source>The step “{stage}” was taken back.</source>
      <translation>Langkah “{stage}” ditarik kembali.</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/stages.py"></location>
      <source>Document: {name}</source>
      <translation>Dokumen: {name}</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/step_dialog.py"></location>
      <source>Repeal the policy…</source>
      <translation>Cabut kebijakan…</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/step_dialog.py"></location>
      <source>The policy stays as it is…</source>
      <translation>Tetap berlaku tanpa perubahan…</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/step_dialog.py"></location>
      <source>Give the amendment up…</source>
      <translation>Batalkan perubahan…</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/step_dialog.py"></location>
      <source>Give back to {stage}…</source>
      <translation>Kembalikan ke {stage}…</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/step_dialog.py"></location>
      <location filename="asn_desktop/policies/screen/versions.py"></location>
      <source>Enact…</source>
      <translation>Tetapkan…</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/step_dialog.py"></location>
      <source>Go on to {stage}…</source>
      <translation>Lanjut ke {stage}…</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/step_dialog.py"></location>
      <source>None</source>
      <translation>Tidak ada</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/step_dialog.py"></location>
      <source>Choose a file…</source>
      <translation>Pilih berkas…</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/step_dialog.py"></location>
      <source>Document of this step</source>
      <translation>Dokumen langkah ini</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/step_dialog.py"></location>
      <source>All files (*)</source>
      <translation>Semua berkas (*)</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/step_dialog.py"></location>
      <source>Repeal</source>
      <translation>Cabut</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/step_dialog.py"></location>
      <source>Take this step</source>
      <translation>Simpan langkah</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/step_dialog.py"></location>
      <source>First day without it *</source>
      <translation>Tidak berlaku sejak *</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/step_dialog.py"></location>
      <source>Done on *</source>
      <translation>Tanggal *</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/step_dialog.py"></location>
      <location filename="asn_desktop/policies/wording.py"></location>
      <source>Document</source>
      <translation>Dokumen</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/step_dialog.py"></location>
      <source>Minutes, letter or signed paper that shows the step.</source>
      <translation>Berita acara, surat, atau naskah bertanda tangan sebagai bukti langkah ini.</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/step_dialog.py"></location>
      <source>Needed where no policy of the register repeals it.</source>
      <translation>Wajib diisi bila tidak ada kebijakan di register yang mencabutnya.</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/step_dialog.py"></location>
      <source>Repealed by</source>
      <translation>Dicabut dengan</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/step_dialog.py"></location>
      <source>The policy of the register that says so, if there is one.</source>
      <translation>Kebijakan di register yang mencabutnya, bila ada.</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/step_dialog.py"></location>
      <source>Done on</source>
      <translation>Tanggal</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/step_dialog.py"></location>
      <source>Choose the policy from the list, or empty the box.</source>
      <translation>Pilih kebijakan dari daftar, atau kosongkan.</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/step_dialog.py"></location>
      <source>Saving</source>
      <translation>Menyimpan</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/versions.py"></location>
      <location filename="asn_desktop/policies/sheets/parts.py"></location>
      <location filename="asn_desktop/policies/wording.py"></location>
      <source>Version</source>
      <translation>Versi</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/versions.py"></location>
      <location filename="asn_desktop/policies/sheets/parts.py"></location>
      <location filename="asn_desktop/policies/sheets/policies.py"></location>
      <location filename="asn_desktop/policies/wording.py"></location>
      <source>Enacted on</source>
      <translation>Ditetapkan</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/versions.py"></location>
      <location filename="asn_desktop/policies/sheets/parts.py"></location>
      <location filename="asn_desktop/policies/wording.py"></location>
      <source>Replaced on</source>
      <translation>Diganti</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/versions.py"></location>
      <source>Articles</source>
      <translation>Pasal</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/versions.py"></location>
      <location filename="asn_desktop/policies/sheets/parts.py"></location>
      <location filename="asn_desktop/policies/wording.py"></location>
      <source>Summary</source>
      <translation>Ringkasan</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/versions.py"></location>
      <source>Versions of the text</source>
      <translation>Versi naskah</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/versions.py"></location>
      <source>No text yet. Begin a draft and write it, or take it over from Word in the window of the draft.</source>
      <translation>Belum ada naskah. Buat rancangan lalu tulis di sana, atau ambil dari berkas Word melalui jendela rancangan.</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/versions.py"></location>
      <source>New draft</source>
      <translation>Rancangan baru</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/versions.py"></location>
      <source>Open text</source>
      <translation>Buka naskah</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/versions.py"></location>
      <source>View, print</source>
      <translation>Lihat, cetak</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/versions.py"></location>
      <source>More</source>
      <translation>Lainnya</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/versions.py"></location>
      <source>Text from a file…</source>
      <translation>Impor naskah dari berkas…</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/versions.py"></location>
      <source>Compare with the version before</source>
      <translation>Bandingkan dengan versi sebelumnya</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/versions.py"></location>
      <source>Summary of the changes…</source>
      <translation>Ringkasan perubahan…</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/versions.py"></location>
      <source>Discard the draft…</source>
      <translation>Buang rancangan…</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/versions.py"></location>
      <source>There is a draft already: only one is written at a time.</source>
      <translation>Sudah ada rancangan: hanya satu yang dikerjakan pada satu waktu.</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/versions.py"></location>
      <source>Begins the next version from the text in force</source>
      <translation>Memulai versi berikutnya dari naskah yang berlaku</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/versions.py"></location>
      <source>Makes the draft the version in force</source>
      <translation>Menjadikan rancangan sebagai versi yang berlaku</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/versions.py"></location>
      <source>Your account may not enact.</source>
      <translation>Akun Anda tidak berhak menetapkan.</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/versions.py"></location>
      <source>What does version {number} change?</source>
      <translation>Apa yang diubah oleh versi {number}?</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/versions.py"></location>
      <source>Discard the draft</source>
      <translation>Buang rancangan</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/versions.py"></location>
      <source>Discard the draft of version {number}?</source>
      <translation>Buang rancangan versi {number}?</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/versions.py"></location>
      <source>Its text goes. This can be undone.</source>
      <translation>Naskahnya ikut dibuang. Ini dapat diurungkan.</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/versions.py"></location>
      <source>Discarding</source>
      <translation>Membuang rancangan</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/versions.py"></location>
      <source>The draft was discarded.</source>
      <translation>Rancangan dibuang.</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/versions.py"></location>
      <source>version {number}</source>
      <translation>versi {number}</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/sheets/cells.py"></location>
      <source>“{value}” is not in the list {heading}; it is left out.</source>
      <translation>“{value}” tidak ada dalam daftar {heading}; dilewati.</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/sheets/comparison.py"></location>
      <source>Part</source>
      <translation>Bagian</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/sheets/comparison.py"></location>
      <source>Change</source>
      <translation>Perubahan</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/sheets/comparison.py"></location>
      <source>Old text</source>
      <translation>Lama</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/sheets/comparison.py"></location>
      <source>New text</source>
      <translation>Baru</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/sheets/parts.py"></location>
      <source>Enacted as</source>
      <translation>Ditetapkan sebagai</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/sheets/parts.py"></location>
      <location filename="asn_desktop/policies/wording.py"></location>
      <source>Digest</source>
      <translation>Sidik naskah</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/sheets/parts.py"></location>
      <source>Place</source>
      <translation>Letak</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/sheets/policies.py"></location>
      <source>Several are separated by a semicolon, as in “Perwal 12/2020”.</source>
      <translation>Bila beberapa, pisahkan dengan titik koma; misalnya “Perwal 12/2020”.</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/sheets/policies.py"></location>
      <source>Empty until it is enacted.</source>
      <translation>Kosong sampai ditetapkan.</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/sheets/policies.py"></location>
      <source>Only for new ones; where it is empty, the dates say it. Later, by steps.</source>
      <translation>Hanya untuk yang baru; bila kosong, tanggal yang menentukan. Selanjutnya dengan langkah.</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/sheets/policies.py"></location>
      <source>Follows from dates, versions and relations.</source>
      <translation>Mengikuti tanggal, versi, dan hubungan.</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/sheets/policies.py"></location>
      <source>Responsible</source>
      <translation>Penanggung jawab</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/sheets/policies.py"></location>
      <source>NIP of the responsible</source>
      <translation>NIP penanggung jawab</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/sheets/policies.py"></location>
      <source>Tells people of one name apart.</source>
      <translation>Membedakan orang yang bernama sama.</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/sheets/policies.py"></location>
      <source>In force from</source>
      <translation>Berlaku mulai</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/sheets/policies.py"></location>
      <source>Last day in force</source>
      <translation>Berlaku sampai</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/sheets/policies.py"></location>
      <source>Several are separated by a semicolon.</source>
      <translation>Bila beberapa, pisahkan dengan titik koma.</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/sheets/policies.py"></location>
      <source>Legal basis</source>
      <translation>Dasar hukum</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/sheets/policies.py"></location>
      <source>One a line, or separated by a semicolon.</source>
      <translation>Satu per baris, atau pisahkan dengan titik koma.</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/sheets/policies.py"></location>
      <source>Amends</source>
      <translation>Mengubah</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/sheets/policies.py"></location>
      <source>Revokes</source>
      <translation>Mencabut</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/sheets/policies.py"></location>
      <source>Partly revokes</source>
      <translation>Mencabut sebagian</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/sheets/policies.py"></location>
      <source>Replaces</source>
      <translation>Menggantikan</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/sheets/policies.py"></location>
      <source>Carries out</source>
      <translation>Melaksanakan</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/sheets/policies.py"></location>
      <source>Refers to</source>
      <translation>Merujuk</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/sheets/policies.py"></location>
      <source>Number and year</source>
      <translation>Nomor dan tahun</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/sheets/policies.py"></location>
      <source>Kind, number, year and title</source>
      <translation>Jenis, nomor, tahun, dan judul</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/sheets/policies.py"></location>
      <source>A running number means nothing outside its list.</source>
      <translation>Nomor urut tidak berarti di luar daftarnya.</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/sheets/policies.py"></location>
      <source>Follows from the versions of the text.</source>
      <translation>Mengikuti versi naskah.</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/wording.py"></location>
      <source>yes</source>
      <translation>ya</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/wording.py"></location>
      <source>no</source>
      <translation>tidak</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/wording.py"></location>
      <source>policy</source>
      <translation>kebijakan</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/wording.py"></location>
      <source>aim</source>
      <translation>tujuan</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/wording.py"></location>
      <source>Order</source>
      <translation>Urutan</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/wording.py"></location>
      <source>relation</source>
      <translation>hubungan</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/wording.py"></location>
      <source>Other policy</source>
      <translation>Kebijakan lain</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/wording.py"></location>
      <source>Other rule</source>
      <translation>Peraturan lain</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/wording.py"></location>
      <source>version</source>
      <translation>versi</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/wording.py"></location>
      <source>Made from</source>
      <translation>Dibuat dari</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/wording.py"></location>
      <source>Reasons of what was left out</source>
      <translation>Alasan yang dihapus</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/wording.py"></location>
      <source>part of a text</source>
      <translation>bagian naskah</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/wording.py"></location>
      <source>Depth</source>
      <translation>Tingkat</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/wording.py"></location>
      <source>enacted paper</source>
      <translation>naskah yang ditetapkan</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/wording.py"></location>
      <source>Content</source>
      <translation>Isi</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/wording.py"></location>
      <source>Pages</source>
      <translation>Halaman</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/wording.py"></location>
      <source>For the archive (PDF/A)</source>
      <translation>Untuk arsip (PDF/A)</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/wording.py"></location>
      <source>attachment</source>
      <translation>lampiran</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/wording.py"></location>
      <source>step</source>
      <translation>langkah</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/wording.py"></location>
      <source>From</source>
      <translation>Dari</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/wording.py"></location>
      <source>To</source>
      <translation>Ke</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/wording.py"></location>
      <source>Day</source>
      <translation>Tanggal</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/wording.py"></location>
      <source>Person</source>
      <translation>Oleh</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/wording.py"></location>
      <source>Taken back on</source>
      <translation>Ditarik kembali pada</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/wording.py"></location>
      <source>Why it was taken back</source>
      <translation>Alasan dibatalkan</translation>
    </message>
  </context>
  <context>
    <name>screens</name>
    <message>
      <location filename="asn_desktop/competencies/screen/assessments.py"></location>
      <location filename="asn_desktop/screens/actions.py"></location>
      <source>Import</source>
      <translation>Impor</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/assessments.py"></location>
      <location filename="asn_desktop/screens/actions.py"></location>
      <source>From a spreadsheet…</source>
      <translation>Dari berkas Excel…</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/assessments.py"></location>
      <location filename="asn_desktop/screens/actions.py"></location>
      <source>From copied cells</source>
      <translation>Dari sel yang disalin</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/assessments.py"></location>
      <location filename="asn_desktop/screens/actions.py"></location>
      <source>Empty workbook to fill in…</source>
      <translation>Buku kerja kosong untuk diisi…</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/assessments.py"></location>
      <location filename="asn_desktop/screens/actions.py"></location>
      <source>Earlier imports…</source>
      <translation>Impor terdahulu…</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/assessments.py"></location>
      <location filename="asn_desktop/screens/record_screen.py"></location>
      <source>Changes</source>
      <translation>Riwayat</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/assessments.py"></location>
      <location filename="asn_desktop/screens/record_screen.py"></location>
      <source>Nothing is selected</source>
      <translation>Belum ada yang dipilih</translation>
    </message>
    <message>
      <location filename="asn_desktop/competencies/screen/assessments.py"></location>
      <location filename="asn_desktop/screens/record_screen.py"></location>
      <source>Copy cells in the spreadsheet program first, then try again.</source>
      <translation>Salin sel di Excel dahulu, lalu coba lagi.</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/comparison/window.py"></location>
      <location filename="asn_desktop/screens/outputs.py"></location>
      <source>Saved as {path}</source>
      <translation>Disimpan sebagai {path}</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/comparison/window.py"></location>
      <location filename="asn_desktop/screens/outputs.py"></location>
      <source>Writing {name}</source>
      <translation>Menulis {name}</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/editor/keeping.py"></location>
      <location filename="asn_desktop/screens/form_keeper.py"></location>
      <source>What you type cannot be kept safe from a crash at present. Go on, and save soon.</source>
      <translation>Isian Anda saat ini belum dapat diamankan seandainya program terhenti. Lanjutkan saja, lalu segera simpan.</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/editor/keeping.py"></location>
      <location filename="asn_desktop/screens/draft_notice.py"></location>
      <location filename="asn_desktop/screens/form_keeper.py"></location>
      <source>Continue</source>
      <translation>Lanjutkan</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/editor/keeping.py"></location>
      <location filename="asn_desktop/screens/draft_notice.py"></location>
      <location filename="asn_desktop/screens/form_keeper.py"></location>
      <source>Throw away</source>
      <translation>Buang</translation>
    </message>
    <message>
      <location filename="asn_desktop/policies/screen/editor/keeping.py"></location>
      <location filename="asn_desktop/screens/form_keeper.py"></location>
      <source>Compare</source>
      <translation>Bandingkan</translation>
    </message>
    <message>
      <location filename="asn_desktop/screens/actions.py"></location>
      <source>Export</source>
      <translation>Ekspor</translation>
    </message>
    <message>
      <location filename="asn_desktop/screens/actions.py"></location>
      <source>Print</source>
      <translation>Cetak</translation>
    </message>
    <message>
      <location filename="asn_desktop/screens/actions.py"></location>
      <source>What is seen…</source>
      <translation>Yang terlihat…</translation>
    </message>
    <message>
      <location filename="asn_desktop/screens/actions.py"></location>
      <source>These rows and columns, in this order</source>
      <translation>Baris dan kolom ini, dengan urutan ini</translation>
    </message>
    <message>
      <location filename="asn_desktop/screens/actions.py"></location>
      <source>Selected rows…</source>
      <translation>Baris terpilih…</translation>
    </message>
    <message>
      <location filename="asn_desktop/screens/actions.py"></location>
      <source>Everything…</source>
      <translation>Semua data…</translation>
    </message>
    <message>
      <location filename="asn_desktop/screens/actions.py"></location>
      <source>Of the selected rows, or of all that are seen</source>
      <translation>Dari baris terpilih, atau semua yang terlihat</translation>
    </message>
    <message>
      <location filename="asn_desktop/screens/actions.py"></location>
      <source>Everything with all columns</source>
      <translation>Semuanya dengan semua kolom</translation>
    </message>
    <message>
      <location filename="asn_desktop/screens/actions.py"></location>
      <source>All records with all columns, to change and take in again</source>
      <translation>Semua data dengan semua kolom, untuk diubah dan diimpor lagi</translation>
    </message>
    <message>
      <location filename="asn_desktop/screens/bulk.py"></location>
      <source>Change several records</source>
      <translation>Ubah beberapa data</translation>
    </message>
    <message>
      <location filename="asn_desktop/screens/bulk.py"></location>
      <source>Records that will be changed: {count}</source>
      <translation>Data yang akan diubah: {count}</translation>
    </message>
    <message>
      <location filename="asn_desktop/screens/bulk.py"></location>
      <source>Field</source>
      <translation>Isian</translation>
    </message>
    <message>
      <location filename="asn_desktop/screens/bulk.py"></location>
      <source>Change</source>
      <translation>Ubah</translation>
    </message>
    <message>
      <location filename="asn_desktop/screens/bulk.py"></location>
      <location filename="asn_desktop/screens/record_screen.py"></location>
      <source>Back</source>
      <translation>Kembali</translation>
    </message>
    <message>
      <location filename="asn_desktop/screens/desk.py"></location>
      <source>Nothing was saved.</source>
      <translation>Tidak ada yang disimpan.</translation>
    </message>
    <message>
      <location filename="asn_desktop/screens/desk.py"></location>
      <source>Stopped. Nothing was saved.</source>
      <translation>Dihentikan. Tidak ada yang disimpan.</translation>
    </message>
    <message>
      <location filename="asn_desktop/screens/desk.py"></location>
      <source>Undo</source>
      <translation>Urungkan</translation>
    </message>
    <message>
      <location filename="asn_desktop/screens/desk.py"></location>
      <source>{title}: done, except records edited since: {count}</source>
      <translation>{title}: selesai, kecuali data yang sudah diubah sesudahnya: {count}</translation>
    </message>
    <message>
      <location filename="asn_desktop/screens/desk.py"></location>
      <source>{title}: done</source>
      <translation>{title}: selesai</translation>
    </message>
    <message>
      <location filename="asn_desktop/screens/files.py"></location>
      <source>Save as</source>
      <translation>Simpan sebagai</translation>
    </message>
    <message>
      <location filename="asn_desktop/screens/files_tab.py"></location>
      <source>Add file…</source>
      <translation>Tambah berkas…</translation>
    </message>
    <message>
      <location filename="asn_desktop/screens/files_tab.py"></location>
      <source>Open</source>
      <translation>Buka</translation>
    </message>
    <message>
      <location filename="asn_desktop/screens/files_tab.py"></location>
      <source>Save as…</source>
      <translation>Simpan sebagai…</translation>
    </message>
    <message>
      <location filename="asn_desktop/screens/files_tab.py"></location>
      <location filename="asn_desktop/screens/record_screen.py"></location>
      <source>Remove</source>
      <translation>Hapus</translation>
    </message>
    <message>
      <location filename="asn_desktop/screens/files_tab.py"></location>
      <source>File to attach</source>
      <translation>Berkas untuk dilampirkan</translation>
    </message>
    <message>
      <location filename="asn_desktop/screens/files_tab.py"></location>
      <source>All files (*)</source>
      <translation>Semua berkas (*)</translation>
    </message>
    <message>
      <location filename="asn_desktop/screens/files_tab.py"></location>
      <source>Attached: {file}</source>
      <translation>Dilampirkan: {file}</translation>
    </message>
    <message>
      <location filename="asn_desktop/screens/files_tab.py"></location>
      <location filename="asn_desktop/screens/record_screen.py"></location>
      <source>Removing</source>
      <translation>Menghapus</translation>
    </message>
    <message>
      <location filename="asn_desktop/screens/files_tab.py"></location>
      <source>Removed: {file}</source>
      <translation>Dihapus: {file}</translation>
    </message>
    <message>
      <location filename="asn_desktop/screens/files_tab.py"></location>
      <source>Saved: {file}</source>
      <translation>Disimpan: {file}</translation>
    </message>
    <message>
      <location filename="asn_desktop/screens/files_tab.py"></location>
      <source>No program of this computer opens “{file}”. Save it and open it elsewhere.</source>
      <translation>Tidak ada program di komputer ini untuk membuka “{file}”. Simpan dan buka di tempat lain.</translation>
    </message>
    <message>
      <location filename="asn_desktop/screens/files_tab.py"></location>
      <source>Writing the file</source>
      <translation>Menulis berkas</translation>
    </message>
    <message>
      <location filename="asn_desktop/screens/form_keeper.py"></location>
      <source>{who} removed this record ({when}). What you typed is still here.</source>
      <translation>{who} menghapus data ini ({when}). Isian Anda masih ada di sini.</translation>
    </message>
    <message>
      <location filename="asn_desktop/screens/form_keeper.py"></location>
      <source>This record was removed meanwhile. What you typed is still here.</source>
      <translation>Data ini sudah dihapus. Isian Anda masih ada di sini.</translation>
    </message>
    <message>
      <location filename="asn_desktop/screens/form_keeper.py"></location>
      <source>Save as a new record</source>
      <translation>Simpan sebagai data baru</translation>
    </message>
    <message>
      <location filename="asn_desktop/screens/form_keeper.py"></location>
      <source>The data as it is stored now is kept.</source>
      <translation>Data yang tersimpan sekarang dipertahankan.</translation>
    </message>
    <message>
      <location filename="asn_desktop/screens/form_keeper.py"></location>
      <source>The record of this draft was removed meanwhile. Saving it makes a new record.</source>
      <translation>Data asal isian ini sudah dihapus. Jika disimpan, isian ini menjadi data baru.</translation>
    </message>
    <message>
      <location filename="asn_desktop/screens/form_keeper.py"></location>
      <source>There is unsaved work from {when}: {title}</source>
      <translation>Ada isian yang belum disimpan dari {when}: {title}</translation>
    </message>
    <message>
      <location filename="asn_desktop/screens/form_keeper.py"></location>
      <source>{who} changed this record ({when}) after you had opened it.</source>
      <translation>{who} mengubah data ini ({when}) setelah Anda membukanya.</translation>
    </message>
    <message>
      <location filename="asn_desktop/screens/form_keeper.py"></location>
      <source>This record was changed after you had opened it.</source>
      <translation>Data ini diubah setelah Anda membukanya.</translation>
    </message>
    <message>
      <location filename="asn_desktop/screens/importing.py"></location>
      <source>Imported: {added} new, {changed} changed.</source>
      <translation>Sudah diimpor: {added} baru, {changed} berubah.</translation>
    </message>
    <message>
      <location filename="asn_desktop/screens/open_record.py"></location>
      <source>{time} o'clock</source>
      <translation>pukul {time}</translation>
    </message>
    <message>
      <location filename="asn_desktop/screens/part_table.py"></location>
      <location filename="asn_desktop/screens/record_screen.py"></location>
      <source>Saving</source>
      <translation>Menyimpan</translation>
    </message>
    <message>
      <location filename="asn_desktop/screens/problems.py"></location>
      <source>Data problems</source>
      <translation>Masalah data</translation>
    </message>
    <message>
      <location filename="asn_desktop/screens/problems.py"></location>
      <source>Further data problems: {count}</source>
      <translation>Masalah data lain: {count}</translation>
    </message>
    <message>
      <location filename="asn_desktop/screens/record_screen.py"></location>
      <source>Import from Excel…</source>
      <translation>Impor dari Excel…</translation>
    </message>
    <message>
      <location filename="asn_desktop/screens/record_screen.py"></location>
      <source>Choose a row of the list to see and change its data here.</source>
      <translation>Pilih satu baris pada daftar untuk melihat dan mengubah datanya di sini.</translation>
    </message>
    <message>
      <location filename="asn_desktop/screens/record_screen.py"></location>
      <source>Data</source>
      <translation>Data</translation>
    </message>
    <message>
      <location filename="asn_desktop/screens/record_screen.py"></location>
      <source>Remove…</source>
      <translation>Hapus…</translation>
    </message>
    <message>
      <location filename="asn_desktop/screens/record_screen.py"></location>
      <source>Saved.</source>
      <translation>Sudah disimpan.</translation>
    </message>
    <message>
      <location filename="asn_desktop/screens/record_screen.py"></location>
      <source>Removed: {count}</source>
      <translation>Sudah dihapus: {count}</translation>
    </message>
    <message>
      <location filename="asn_desktop/screens/record_words.py"></location>
      <source>Remove the selected records ({count})?</source>
      <translation>Hapus data terpilih ({count})?</translation>
    </message>
    <message>
      <location filename="asn_desktop/screens/record_words.py"></location>
      <source>This can be undone.</source>
      <translation>Penghapusan ini dapat diurungkan.</translation>
    </message>
    <message>
      <location filename="asn_desktop/screens/rights.py"></location>
      <source>Only to read</source>
      <translation>Hanya dapat dibaca</translation>
    </message>
    <message>
      <location filename="asn_desktop/screens/rights.py"></location>
      <source>Your account may not do this; ask the administrator.</source>
      <translation>Akun Anda tidak boleh melakukan ini; hubungi administrator.</translation>
    </message>
    <message>
      <location filename="asn_desktop/screens/tree.py"></location>
      <source>All</source>
      <translation>Semua</translation>
    </message>
    <message>
      <location filename="asn_desktop/screens/tree.py"></location>
      <source>{label}, {count}</source>
      <translation>{label}, {count}</translation>
    </message>
  </context>
  <context>
    <name>shell</name>
    <message>
      <location filename="asn_desktop/shell/application.py"></location>
      <location filename="asn_desktop/shell/waiting.py"></location>
      <source>ASN personnel office</source>
      <translation>Kantor Kepegawaian ASN</translation>
    </message>
    <message>
      <location filename="asn_desktop/shell/application.py"></location>
      <location filename="asn_desktop/shell/backups.py"></location>
      <source>Making a backup of the office …</source>
      <translation>Membuat cadangan kantor …</translation>
    </message>
    <message>
      <location filename="asn_desktop/shell/backup_settings.py"></location>
      <source>How backups are made</source>
      <translation>Pengaturan cadangan</translation>
    </message>
    <message>
      <location filename="asn_desktop/shell/backup_settings.py"></location>
      <source>Backups are made by themselves: on closing, before every import and before the format is renewed. Old ones are thinned: one of each day, week and month stays.</source>
      <translation>Cadangan dibuat sendiri: saat ditutup, sebelum setiap impor, dan sebelum format diperbarui. Yang lama dikurangi: satu per hari, per minggu, dan per bulan tetap disimpan.</translation>
    </message>
    <message>
      <location filename="asn_desktop/shell/backup_settings.py"></location>
      <source>While working, every</source>
      <translation>Sewaktu bekerja, setiap</translation>
    </message>
    <message>
      <location filename="asn_desktop/shell/backup_settings.py"></location>
      <source>minutes</source>
      <translation>menit</translation>
    </message>
    <message>
      <location filename="asn_desktop/shell/backup_settings.py"></location>
      <source>never</source>
      <translation>tidak pernah</translation>
    </message>
    <message>
      <location filename="asn_desktop/shell/backup_settings.py"></location>
      <source>Backups of the last 24 hours that stay</source>
      <translation>Jumlah cadangan 24 jam terakhir yang disimpan</translation>
    </message>
    <message>
      <location filename="asn_desktop/shell/backup_settings.py"></location>
      <source>Remind of a copy on a USB drive after</source>
      <translation>Ingatkan menyalin ke flashdisk USB setelah</translation>
    </message>
    <message>
      <location filename="asn_desktop/shell/backup_settings.py"></location>
      <source>days</source>
      <translation>hari</translation>
    </message>
    <message>
      <location filename="asn_desktop/shell/backup_settings.py"></location>
      <location filename="asn_desktop/shell/backups.py"></location>
      <location filename="asn_desktop/shell/first_run.py"></location>
      <location filename="asn_desktop/shell/founding.py"></location>
      <location filename="asn_desktop/shell/main_window.py"></location>
      <location filename="asn_desktop/shell/recovery.py"></location>
      <location filename="asn_desktop/shell/recovery_key.py"></location>
      <location filename="asn_desktop/shell/restore.py"></location>
      <source>Back</source>
      <translation>Kembali</translation>
    </message>
    <message>
      <location filename="asn_desktop/shell/backup_settings.py"></location>
      <source>Save</source>
      <translation>Simpan</translation>
    </message>
    <message>
      <location filename="asn_desktop/shell/backup_settings.py"></location>
      <source>Folder of the backups</source>
      <translation>Folder cadangan</translation>
    </message>
    <message>
      <location filename="asn_desktop/shell/backup_settings.py"></location>
      <location filename="asn_desktop/shell/backups.py"></location>
      <source>Another folder…</source>
      <translation>Folder lain…</translation>
    </message>
    <message>
      <location filename="asn_desktop/shell/backup_settings.py"></location>
      <source>Beside the office</source>
      <translation>Di samping kantor</translation>
    </message>
    <message>
      <location filename="asn_desktop/shell/backup_settings.py"></location>
      <source>beside the office</source>
      <translation>di samping berkas kantor</translation>
    </message>
    <message>
      <location filename="asn_desktop/shell/backup_settings.py"></location>
      <source>Saving …</source>
      <translation>Menyimpan …</translation>
    </message>
    <message>
      <location filename="asn_desktop/shell/backups.py"></location>
      <source>Looking after the office</source>
      <translation>Memeriksa kantor</translation>
    </message>
    <message>
      <location filename="asn_desktop/shell/backups.py"></location>
      <source>Back up to a USB drive…</source>
      <translation>Cadangkan ke USB…</translation>
    </message>
    <message>
      <location filename="asn_desktop/shell/backups.py"></location>
      <source>Make a copy of the office</source>
      <translation>Menyalin kantor</translation>
    </message>
    <message>
      <location filename="asn_desktop/shell/backups.py"></location>
      <source>The copy is in {path}</source>
      <translation>Salinan ada di {path}</translation>
    </message>
    <message>
      <location filename="asn_desktop/shell/backups.py"></location>
      <source>Copying the office</source>
      <translation>Menyalin kantor</translation>
    </message>
    <message>
      <location filename="asn_desktop/shell/backups.py"></location>
      <source>Folder for the copy of the office</source>
      <translation>Folder untuk salinan kantor</translation>
    </message>
    <message>
      <location filename="asn_desktop/shell/backups.py"></location>
      <source>No USB drive was found.</source>
      <translation>Flashdisk USB tidak ditemukan.</translation>
    </message>
    <message>
      <location filename="asn_desktop/shell/backups.py"></location>
      <source>Plug one in and look again, or choose a folder.</source>
      <translation>Pasang flashdisk lalu cari lagi, atau pilih folder.</translation>
    </message>
    <message>
      <location filename="asn_desktop/shell/backups.py"></location>
      <source>Look again</source>
      <translation>Cari lagi</translation>
    </message>
    <message>
      <location filename="asn_desktop/shell/backups.py"></location>
      <source>The copy is encrypted like the office and opens with the same passphrases.</source>
      <translation>Salinannya terenkripsi seperti kantornya dan dibuka dengan kata sandi yang sama.</translation>
    </message>
    <message>
      <location filename="asn_desktop/shell/backups.py"></location>
      <source>A practice office is not encrypted.</source>
      <translation>Kantor latihan tidak terenkripsi.</translation>
    </message>
    <message>
      <location filename="asn_desktop/shell/backups.py"></location>
      <source>Copy the office to “{name}” ({free} free)?</source>
      <translation>Salin kantor ke “{name}” (ruang kosong {free})?</translation>
    </message>
    <message>
      <location filename="asn_desktop/shell/backups.py"></location>
      <source>Copy</source>
      <translation>Salin</translation>
    </message>
    <message>
      <location filename="asn_desktop/shell/backups.py"></location>
      <source>To which drive is the office to be copied?</source>
      <translation>Kantor disalin ke mana?</translation>
    </message>
    <message>
      <location filename="asn_desktop/shell/backups.py"></location>
      <source>The copy is in {path}. Eject the drive before you pull it out.</source>
      <translation>Salinan ada di {path}. Keluarkan flashdisk dengan aman sebelum dicabut.</translation>
    </message>
    <message>
      <location filename="asn_desktop/shell/backups.py"></location>
      <source>The copy is in {path}, on the same drive as the office. It does not help when that drive is lost: copy it to a USB drive, too.</source>
      <translation>Salinan ada di {path}, di penyimpanan yang sama dengan kantornya. Bila penyimpanan itu hilang atau rusak, salinan ini ikut hilang: salin juga ke flashdisk USB.</translation>
    </message>
    <message>
      <location filename="asn_desktop/shell/backups.py"></location>
      <location filename="asn_desktop/shell/restore.py"></location>
      <source>Restore a backup</source>
      <translation>Pulihkan dari cadangan</translation>
    </message>
    <message>
      <location filename="asn_desktop/shell/backups.py"></location>
      <source>Close the office and repair it…</source>
      <translation>Tutup kantor dan perbaiki…</translation>
    </message>
    <message>
      <location filename="asn_desktop/shell/backups.py"></location>
      <source>Not now</source>
      <translation>Jangan sekarang</translation>
    </message>
    <message>
      <location filename="asn_desktop/shell/backups.py"></location>
      <location filename="asn_desktop/shell/repair.py"></location>
      <source>A good backup can be put in its place, or what can be read is rescued. The damaged file is kept.</source>
      <translation>Cadangan yang baik dapat menggantikannya, atau yang masih terbaca diselamatkan. Berkas yang rusak tetap disimpan.</translation>
    </message>
    <message>
      <location filename="asn_desktop/shell/backups.py"></location>
      <source>The computer or the program stopped while this office was open, and the office file is damaged since.</source>
      <translation>Komputer atau program berhenti selagi kantor ini terbuka, dan berkas kantor menjadi rusak.</translation>
    </message>
    <message>
      <location filename="asn_desktop/shell/crash.py"></location>
      <source>The program made a mistake of its own; this step was not finished. What was saved before is safe. A report without personal data is in {path}.</source>
      <translation>Terjadi kesalahan pada program; langkah ini tidak selesai. Yang sudah disimpan sebelumnya aman. Laporan tanpa data pribadi ada di {path}.</translation>
    </message>
    <message>
      <location filename="asn_desktop/shell/finder.py"></location>
      <source>Find anything (Ctrl+K)</source>
      <translation>Cari apa saja (Ctrl+K)</translation>
    </message>
    <message>
      <location filename="asn_desktop/shell/finder.py"></location>
      <location filename="asn_desktop/shell/menus.py"></location>
      <source>Find anything</source>
      <translation>Cari apa saja</translation>
    </message>
    <message>
      <location filename="asn_desktop/shell/finder.py"></location>
      <source>What was found</source>
      <translation>Hasil pencarian</translation>
    </message>
    <message>
      <location filename="asn_desktop/shell/finder.py"></location>
      <source>Searching</source>
      <translation>Mencari</translation>
    </message>
    <message>
      <location filename="asn_desktop/shell/finder.py"></location>
      <source>Show all in the list</source>
      <translation>Tampilkan semua dalam daftar</translation>
    </message>
    <message>
      <location filename="asn_desktop/shell/finder.py"></location>
      <source>Nothing was found.</source>
      <translation>Tidak ditemukan.</translation>
    </message>
    <message>
      <location filename="asn_desktop/shell/first_run.py"></location>
      <source>Welcome. Which office do you want to open?</source>
      <translation>Selamat datang. Kantor mana yang akan dibuka?</translation>
    </message>
    <message>
      <location filename="asn_desktop/shell/first_run.py"></location>
      <source>Which office do you want to open?</source>
      <translation>Kantor mana yang ingin dibuka?</translation>
    </message>
    <message>
      <location filename="asn_desktop/shell/first_run.py"></location>
      <source>Protecting it takes a moment. Nothing in it changes, and a recovery key for the safe is made.</source>
      <translation>Melindunginya hanya sebentar. Isinya tidak berubah, dan kunci pemulihan untuk brankas dibuatkan.</translation>
    </message>
    <message>
      <location filename="asn_desktop/shell/first_run.py"></location>
      <source>The office {path} has no passphrase yet: everybody who gets hold of the file can read it.</source>
      <translation>Kantor {path} belum berkata sandi: siapa pun yang mendapat berkasnya dapat membacanya.</translation>
    </message>
    <message>
      <location filename="asn_desktop/shell/first_run.py"></location>
      <source>Protect now…</source>
      <translation>Lindungi sekarang…</translation>
    </message>
    <message>
      <location filename="asn_desktop/shell/first_run.py"></location>
      <location filename="asn_desktop/shell/login.py"></location>
      <source>Another office…</source>
      <translation>Kantor lain…</translation>
    </message>
    <message>
      <location filename="asn_desktop/shell/first_run.py"></location>
      <location filename="asn_desktop/shell/lock.py"></location>
      <location filename="asn_desktop/shell/login.py"></location>
      <location filename="asn_desktop/shell/menus.py"></location>
      <location filename="asn_desktop/shell/repair.py"></location>
      <source>Close</source>
      <translation>Tutup</translation>
    </message>
    <message>
      <location filename="asn_desktop/shell/first_run.py"></location>
      <source>The practice office is filled with invented people; nothing you do there matters. A new office is empty and yours.</source>
      <translation>Kantor latihan berisi orang-orang rekaan; apa pun boleh dicoba di sana. Kantor baru masih kosong dan menjadi kantor Anda.</translation>
    </message>
    <message>
      <location filename="asn_desktop/shell/first_run.py"></location>
      <source>Try again when this is mended, or open another office meanwhile.</source>
      <translation>Coba lagi setelah ini diperbaiki, atau buka kantor lain dahulu.</translation>
    </message>
    <message>
      <location filename="asn_desktop/shell/first_run.py"></location>
      <location filename="asn_desktop/shell/repair.py"></location>
      <source>Try again</source>
      <translation>Coba lagi</translation>
    </message>
    <message>
      <location filename="asn_desktop/shell/first_run.py"></location>
      <source>Practice office</source>
      <translation>Kantor latihan</translation>
    </message>
    <message>
      <location filename="asn_desktop/shell/first_run.py"></location>
      <location filename="asn_desktop/shell/founding.py"></location>
      <source>New office</source>
      <translation>Kantor baru</translation>
    </message>
    <message>
      <location filename="asn_desktop/shell/first_run.py"></location>
      <location filename="asn_desktop/shell/repair.py"></location>
      <source>Open an office file…</source>
      <translation>Buka berkas kantor…</translation>
    </message>
    <message>
      <location filename="asn_desktop/shell/first_run.py"></location>
      <source>Connect to a server…</source>
      <translation>Sambung ke server…</translation>
    </message>
    <message>
      <location filename="asn_desktop/shell/first_run.py"></location>
      <source>Open an office file</source>
      <translation>Buka berkas kantor</translation>
    </message>
    <message>
      <location filename="asn_desktop/shell/first_run.py"></location>
      <location filename="asn_desktop/shell/login.py"></location>
      <location filename="asn_desktop/shell/recovery.py"></location>
      <location filename="asn_desktop/shell/repair.py"></location>
      <source>Opening …</source>
      <translation>Membuka …</translation>
    </message>
    <message>
      <location filename="asn_desktop/shell/first_run.py"></location>
      <source>Making the practice office …</source>
      <translation>Membuat kantor latihan …</translation>
    </message>
    <message>
      <location filename="asn_desktop/shell/founding.py"></location>
      <source>Protect the office with a passphrase</source>
      <translation>Lindungi kantor dengan kata sandi</translation>
    </message>
    <message>
      <location filename="asn_desktop/shell/founding.py"></location>
      <source>Protect now</source>
      <translation>Lindungi sekarang</translation>
    </message>
    <message>
      <location filename="asn_desktop/shell/founding.py"></location>
      <source>Make the office</source>
      <translation>Buat kantor</translation>
    </message>
    <message>
      <location filename="asn_desktop/shell/founding.py"></location>
      <source>This office was made by an earlier version without a passphrase: whoever gets hold of the file can read it. Now it is encrypted, and you become its administrator.</source>
      <translation>Kantor ini dibuat oleh versi lama tanpa kata sandi: siapa pun yang mendapat berkasnya dapat membacanya. Sekarang kantor ini dienkripsi, dan Anda menjadi administratornya.</translation>
    </message>
    <message>
      <location filename="asn_desktop/shell/founding.py"></location>
      <source>The database on the server is empty. The office is made in it; you become its administrator and let the others in later.</source>
      <translation>Basis data di server masih kosong. Kantor dibuat di dalamnya; Anda menjadi administratornya dan dapat membuat akun untuk rekan-rekan nanti.</translation>
    </message>
    <message>
      <location filename="asn_desktop/shell/founding.py"></location>
      <source>The office is encrypted from the first day on. You become its administrator and let the others in later.</source>
      <translation>Kantor ini dienkripsi sejak hari pertama. Anda menjadi administratornya dan dapat membuat akun untuk rekan-rekan nanti.</translation>
    </message>
    <message>
      <location filename="asn_desktop/shell/founding.py"></location>
      <source>Office file</source>
      <translation>Berkas kantor</translation>
    </message>
    <message>
      <location filename="asn_desktop/shell/founding.py"></location>
      <source>Name of the office *</source>
      <translation>Nama kantor *</translation>
    </message>
    <message>
      <location filename="asn_desktop/shell/founding.py"></location>
      <source>As it stands on your letters; it can be changed later.</source>
      <translation>Seperti pada surat dinas; dapat diubah nanti.</translation>
    </message>
    <message>
      <location filename="asn_desktop/shell/founding.py"></location>
      <source>Choose…</source>
      <translation>Pilih…</translation>
    </message>
    <message>
      <location filename="asn_desktop/shell/founding.py"></location>
      <location filename="asn_desktop/shell/server_dialog.py"></location>
      <source>Server</source>
      <translation>Server</translation>
    </message>
    <message>
      <location filename="asn_desktop/shell/founding.py"></location>
      <source>Your name *</source>
      <translation>Nama Anda *</translation>
    </message>
    <message>
      <location filename="asn_desktop/shell/founding.py"></location>
      <source>It stands in the change log.</source>
      <translation>Tercantum di riwayat perubahan.</translation>
    </message>
    <message>
      <location filename="asn_desktop/shell/founding.py"></location>
      <source>User name *</source>
      <translation>Nama pengguna *</translation>
    </message>
    <message>
      <location filename="asn_desktop/shell/founding.py"></location>
      <source>You type it to come in.</source>
      <translation>Diketik saat masuk.</translation>
    </message>
    <message>
      <location filename="asn_desktop/shell/founding.py"></location>
      <source>Passphrase *</source>
      <translation>Kata sandi *</translation>
    </message>
    <message>
      <location filename="asn_desktop/shell/founding.py"></location>
      <source>Encrypting the office …</source>
      <translation>Mengenkripsi kantor …</translation>
    </message>
    <message>
      <location filename="asn_desktop/shell/founding.py"></location>
      <source>Making the office …</source>
      <translation>Membuat kantor …</translation>
    </message>
    <message>
      <location filename="asn_desktop/shell/founding.py"></location>
      <source>The name of the office is missing.</source>
      <translation>Nama kantor belum diisi.</translation>
    </message>
    <message>
      <location filename="asn_desktop/shell/founding.py"></location>
      <source>There is an office of this name already. Choose another place or name.</source>
      <translation>Sudah ada kantor dengan nama ini. Pilih tempat atau nama lain.</translation>
    </message>
    <message>
      <location filename="asn_desktop/shell/founding.py"></location>
      <source>The recovery key</source>
      <translation>Kunci pemulihan</translation>
    </message>
    <message>
      <location filename="asn_desktop/shell/head.py"></location>
      <source>Practice office: everything in it is invented</source>
      <translation>Kantor latihan: semua isinya rekaan</translation>
    </message>
    <message>
      <location filename="asn_desktop/shell/head.py"></location>
      <source>some units</source>
      <translation>sebagian unit</translation>
    </message>
    <message>
      <location filename="asn_desktop/shell/lock.py"></location>
      <source>Locked by {login}.</source>
      <translation>Dikunci oleh {login}.</translation>
    </message>
    <message>
      <location filename="asn_desktop/shell/lock.py"></location>
      <location filename="asn_desktop/shell/login.py"></location>
      <location filename="asn_desktop/shell/recovery_key.py"></location>
      <location filename="asn_desktop/shell/repair.py"></location>
      <location filename="asn_desktop/shell/server_dialog.py"></location>
      <source>Passphrase</source>
      <translation>Kata sandi</translation>
    </message>
    <message>
      <location filename="asn_desktop/shell/lock.py"></location>
      <source>Switch user</source>
      <translation>Ganti pengguna</translation>
    </message>
    <message>
      <location filename="asn_desktop/shell/lock.py"></location>
      <source>Unlock</source>
      <translation>Buka kunci</translation>
    </message>
    <message>
      <location filename="asn_desktop/shell/lock.py"></location>
      <source>Looking at the passphrase …</source>
      <translation>Memeriksa kata sandi …</translation>
    </message>
    <message>
      <location filename="asn_desktop/shell/lock.py"></location>
      <source>Something is still being done behind the lock. Try again in a moment.</source>
      <translation>Di balik kunci masih ada pekerjaan yang berjalan. Coba lagi sebentar lagi.</translation>
    </message>
    <message>
      <location filename="asn_desktop/shell/lock.py"></location>
      <source>Behind the lock something is not finished or not saved. It has to be unlocked first.</source>
      <translation>Di balik kunci ada yang belum selesai atau belum disimpan. Buka kuncinya dulu.</translation>
    </message>
    <message>
      <location filename="asn_desktop/shell/login.py"></location>
      <source>You can try again in {seconds} s.</source>
      <translation>Dapat dicoba lagi dalam {seconds} detik.</translation>
    </message>
    <message>
      <location filename="asn_desktop/shell/login.py"></location>
      <source>Come in</source>
      <translation>Masuk</translation>
    </message>
    <message>
      <location filename="asn_desktop/shell/login.py"></location>
      <source>Open the office</source>
      <translation>Buka kantor</translation>
    </message>
    <message>
      <location filename="asn_desktop/shell/login.py"></location>
      <location filename="asn_desktop/shell/repair.py"></location>
      <location filename="asn_desktop/shell/server_dialog.py"></location>
      <source>User name</source>
      <translation>Nama pengguna</translation>
    </message>
    <message>
      <location filename="asn_desktop/shell/login.py"></location>
      <location filename="asn_desktop/shell/server_dialog.py"></location>
      <source>Remember the passphrase on this computer</source>
      <translation>Ingat kata sandi di komputer ini</translation>
    </message>
    <message>
      <location filename="asn_desktop/shell/login.py"></location>
      <source>Passphrase forgotten? Use the recovery key…</source>
      <translation>Lupa kata sandi? Pakai kunci pemulihan…</translation>
    </message>
    <message>
      <location filename="asn_desktop/shell/login.py"></location>
      <source>Open</source>
      <translation>Buka</translation>
    </message>
    <message>
      <location filename="asn_desktop/shell/login.py"></location>
      <source>Type user name and passphrase.</source>
      <translation>Ketik nama pengguna dan kata sandi.</translation>
    </message>
    <message>
      <location filename="asn_desktop/shell/main_window.py"></location>
      <source>Office without a name</source>
      <translation>Kantor tanpa nama</translation>
    </message>
    <message>
      <location filename="asn_desktop/shell/main_window.py"></location>
      <source>Drop one file at a time: each import has its own preview.</source>
      <translation>Seret satu berkas saja: setiap impor mempunyai pratinjau sendiri.</translation>
    </message>
    <message>
      <location filename="asn_desktop/shell/main_window.py"></location>
      <source>Stop and close</source>
      <translation>Hentikan dan tutup</translation>
    </message>
    <message>
      <location filename="asn_desktop/shell/main_window.py"></location>
      <source>“{title}” is still running.</source>
      <translation>“{title}” masih berjalan.</translation>
    </message>
    <message>
      <location filename="asn_desktop/shell/main_window.py"></location>
      <source>If you close now, it is stopped and nothing of it stays.</source>
      <translation>Bila ditutup sekarang, pekerjaan itu dihentikan dan tidak ada hasilnya yang tersimpan.</translation>
    </message>
    <message>
      <location filename="asn_desktop/shell/menus.py"></location>
      <source>&amp;File</source>
      <translation>&amp;Berkas</translation>
    </message>
    <message>
      <location filename="asn_desktop/shell/menus.py"></location>
      <source>&amp;Edit</source>
      <translation>&amp;Sunting</translation>
    </message>
    <message>
      <location filename="asn_desktop/shell/menus.py"></location>
      <source>&amp;View</source>
      <translation>&amp;Tampilan</translation>
    </message>
    <message>
      <location filename="asn_desktop/shell/menus.py"></location>
      <source>&amp;Help</source>
      <translation>Ba&amp;ntuan</translation>
    </message>
    <message>
      <location filename="asn_desktop/shell/menus.py"></location>
      <source>&amp;Undo</source>
      <translation>&amp;Urungkan</translation>
    </message>
    <message>
      <location filename="asn_desktop/shell/menus.py"></location>
      <source>&amp;Redo</source>
      <translation>U&amp;langi</translation>
    </message>
    <message>
      <location filename="asn_desktop/shell/menus.py"></location>
      <source>Earlier &amp;imports…</source>
      <translation>&amp;Impor terdahulu…</translation>
    </message>
    <message>
      <location filename="asn_desktop/shell/menus.py"></location>
      <source>Back up to a &amp;USB drive…</source>
      <translation>Cadangkan ke &amp;USB…</translation>
    </message>
    <message>
      <location filename="asn_desktop/shell/menus.py"></location>
      <source>Make a &amp;copy of the office…</source>
      <translation>Buat &amp;salinan kantor…</translation>
    </message>
    <message>
      <location filename="asn_desktop/shell/menus.py"></location>
      <source>&amp;Restore a backup…</source>
      <translation>&amp;Pulihkan dari cadangan…</translation>
    </message>
    <message>
      <location filename="asn_desktop/shell/menus.py"></location>
      <source>&amp;Lock</source>
      <translation>&amp;Kunci layar</translation>
    </message>
    <message>
      <location filename="asn_desktop/shell/menus.py"></location>
      <source>My &amp;passphrase…</source>
      <translation>Kata &amp;sandi saya…</translation>
    </message>
    <message>
      <location filename="asn_desktop/shell/menus.py"></location>
      <source>&amp;Switch user or office…</source>
      <translation>&amp;Ganti pengguna atau kantor…</translation>
    </message>
    <message>
      <location filename="asn_desktop/shell/menus.py"></location>
      <source>E&amp;xit</source>
      <translation>&amp;Keluar</translation>
    </message>
    <message>
      <location filename="asn_desktop/shell/menus.py"></location>
      <source>The language changes when the program is opened the next time.</source>
      <translation>Bahasa berganti saat program dibuka berikutnya.</translation>
    </message>
    <message>
      <location filename="asn_desktop/shell/menus.py"></location>
      <source>As the system</source>
      <translation>Mengikuti sistem</translation>
    </message>
    <message>
      <location filename="asn_desktop/shell/menus.py"></location>
      <source>Light</source>
      <translation>Terang</translation>
    </message>
    <message>
      <location filename="asn_desktop/shell/menus.py"></location>
      <source>Dark</source>
      <translation>Gelap</translation>
    </message>
    <message>
      <location filename="asn_desktop/shell/menus.py"></location>
      <source>&amp;Theme</source>
      <translation>&amp;Tema</translation>
    </message>
    <message>
      <location filename="asn_desktop/shell/menus.py"></location>
      <source>Text &amp;size</source>
      <translation>&amp;Ukuran huruf</translation>
    </message>
    <message>
      <location filename="asn_desktop/shell/menus.py"></location>
      <source>&amp;Language</source>
      <translation>&amp;Bahasa</translation>
    </message>
    <message>
      <location filename="asn_desktop/shell/menus.py"></location>
      <source>&amp;Keyboard shortcuts</source>
      <translation>&amp;Pintasan papan ketik</translation>
    </message>
    <message>
      <location filename="asn_desktop/shell/menus.py"></location>
      <source>Folder of &amp;logs</source>
      <translation>&amp;Folder catatan program</translation>
    </message>
    <message>
      <location filename="asn_desktop/shell/menus.py"></location>
      <source>&amp;About</source>
      <translation>&amp;Tentang program ini</translation>
    </message>
    <message>
      <location filename="asn_desktop/shell/menus.py"></location>
      <source>Search in the list</source>
      <translation>Cari dalam daftar</translation>
    </message>
    <message>
      <location filename="asn_desktop/shell/menus.py"></location>
      <source>New record</source>
      <translation>Data baru</translation>
    </message>
    <message>
      <location filename="asn_desktop/shell/menus.py"></location>
      <source>Save the form</source>
      <translation>Simpan isian</translation>
    </message>
    <message>
      <location filename="asn_desktop/shell/menus.py"></location>
      <source>Import a spreadsheet</source>
      <translation>Impor berkas Excel</translation>
    </message>
    <message>
      <location filename="asn_desktop/shell/menus.py"></location>
      <source>Export what is seen</source>
      <translation>Ekspor yang terlihat</translation>
    </message>
    <message>
      <location filename="asn_desktop/shell/menus.py"></location>
      <source>Print the list</source>
      <translation>Cetak daftar</translation>
    </message>
    <message>
      <location filename="asn_desktop/shell/menus.py"></location>
      <source>Undo / redo</source>
      <translation>Urungkan / ulangi</translation>
    </message>
    <message>
      <location filename="asn_desktop/shell/menus.py"></location>
      <source>Copy cells / paste cells from Excel</source>
      <translation>Salin / tempel sel</translation>
    </message>
    <message>
      <location filename="asn_desktop/shell/menus.py"></location>
      <source>Remove the selected records</source>
      <translation>Hapus data terpilih</translation>
    </message>
    <message>
      <location filename="asn_desktop/shell/menus.py"></location>
      <source>Next part of the screen</source>
      <translation>Bagian layar berikutnya</translation>
    </message>
    <message>
      <location filename="asn_desktop/shell/menus.py"></location>
      <source>Unit tree</source>
      <translation>Pohon unit kerja</translation>
    </message>
    <message>
      <location filename="asn_desktop/shell/menus.py"></location>
      <source>Hide / widen the detail</source>
      <translation>Sembunyikan / lebarkan rincian</translation>
    </message>
    <message>
      <location filename="asn_desktop/shell/menus.py"></location>
      <source>Go to a screen</source>
      <translation>Pindah layar</translation>
    </message>
    <message>
      <location filename="asn_desktop/shell/menus.py"></location>
      <source>Lock the window</source>
      <translation>Kunci layar</translation>
    </message>
    <message>
      <location filename="asn_desktop/shell/menus.py"></location>
      <source>All data stay on this computer.</source>
      <translation>Semua data tetap di komputer ini.</translation>
    </message>
    <message>
      <location filename="asn_desktop/shell/menus.py"></location>
      <source>All data are on the server; the connection to it is encrypted.</source>
      <translation>Semua data ada di server; sambungan ke sana terenkripsi.</translation>
    </message>
    <message>
      <location filename="asn_desktop/shell/menus.py"></location>
      <source>All data are on the server; the connection to it is not encrypted.</source>
      <translation>Semua data ada di server; sambungan ke sana tidak terenkripsi.</translation>
    </message>
    <message>
      <location filename="asn_desktop/shell/menus.py"></location>
      <source>ASN personnel office {version}
Office: {path}

Free software under the Apache License 2.0. {where}</source>
      <translation>Kantor Kepegawaian ASN {version}
Kantor: {path}

Perangkat lunak bebas dengan Lisensi Apache 2.0. {where}</translation>
    </message>
    <message>
      <location filename="asn_desktop/shell/navigation.py"></location>
      <source>Screens</source>
      <translation>Layar</translation>
    </message>
    <message>
      <location filename="asn_desktop/shell/person.py"></location>
      <source>Lock</source>
      <translation>Kunci layar</translation>
    </message>
    <message>
      <location filename="asn_desktop/shell/person.py"></location>
      <source>My passphrase…</source>
      <translation>Kata sandi saya…</translation>
    </message>
    <message>
      <location filename="asn_desktop/shell/person.py"></location>
      <source>Switch user…</source>
      <translation>Ganti pengguna…</translation>
    </message>
    <message>
      <location filename="asn_desktop/shell/person.py"></location>
      <source>only units: {names}</source>
      <translation>hanya unit: {names}</translation>
    </message>
    <message>
      <location filename="asn_desktop/shell/person.py"></location>
      <source>The practice office has no passphrase: everybody may see what is in it.</source>
      <translation>Kantor latihan tidak berkata sandi: isinya boleh dilihat siapa saja.</translation>
    </message>
    <message>
      <location filename="asn_desktop/shell/person.py"></location>
      <source>Your passphrase was changed.</source>
      <translation>Kata sandi Anda sudah diganti.</translation>
    </message>
    <message>
      <location filename="asn_desktop/shell/recovery.py"></location>
      <location filename="asn_desktop/shell/recovery_key.py"></location>
      <source>Recovery key</source>
      <translation>Kunci pemulihan</translation>
    </message>
    <message>
      <location filename="asn_desktop/shell/recovery.py"></location>
      <source>Type the key from the paper in the sealed envelope. Small letters, spaces and missing dashes do not matter.</source>
      <translation>Ketik kunci dari lembar di dalam amplop tersegel. Huruf kecil, spasi, dan tanda hubung yang terlewat tidak menjadi soal.</translation>
    </message>
    <message>
      <location filename="asn_desktop/shell/recovery.py"></location>
      <location filename="asn_desktop/shell/repair.py"></location>
      <source>Next</source>
      <translation>Lanjut</translation>
    </message>
    <message>
      <location filename="asn_desktop/shell/recovery.py"></location>
      <source>{done} of {all} groups typed</source>
      <translation>{done} dari {all} kelompok sudah diketik</translation>
    </message>
    <message>
      <location filename="asn_desktop/shell/recovery.py"></location>
      <source>Administrator</source>
      <translation>Administrator</translation>
    </message>
    <message>
      <location filename="asn_desktop/shell/recovery.py"></location>
      <source>The key fits. Choose an administrator and a new passphrase; the others keep theirs.</source>
      <translation>Kuncinya cocok. Pilih administrator dan buat kata sandi baru untuknya; kata sandi yang lain tetap.</translation>
    </message>
    <message>
      <location filename="asn_desktop/shell/recovery.py"></location>
      <source>Save and open</source>
      <translation>Simpan dan buka</translation>
    </message>
    <message>
      <location filename="asn_desktop/shell/recovery_key.py"></location>
      <source>When every administrator has lost the passphrase, only this key opens the office; it is shown only now. Keep it on paper in a sealed envelope in the safe, not beside the computer.</source>
      <translation>Bila kata sandi semua administrator hilang, hanya kunci ini yang membuka kantor; kunci ini hanya ditampilkan sekarang. Simpan di kertas dalam amplop tersegel di brankas, jangan di dekat komputer.</translation>
    </message>
    <message>
      <location filename="asn_desktop/shell/recovery_key.py"></location>
      <source>Print…</source>
      <translation>Cetak…</translation>
    </message>
    <message>
      <location filename="asn_desktop/shell/recovery_key.py"></location>
      <source>Save as PDF…</source>
      <translation>Simpan PDF…</translation>
    </message>
    <message>
      <location filename="asn_desktop/shell/recovery_key.py"></location>
      <source>I have printed it or copied it by hand</source>
      <translation>Saya sudah mencetak atau menyalinnya</translation>
    </message>
    <message>
      <location filename="asn_desktop/shell/recovery_key.py"></location>
      <source>Saving</source>
      <translation>Menyimpan</translation>
    </message>
    <message>
      <location filename="asn_desktop/shell/recovery_key.py"></location>
      <source>Saved as {path}. Whoever has this file and the office file can read everything: put it away and remove it here.</source>
      <translation>Tersimpan di {path}. Siapa pun yang punya berkas ini dan berkas kantor dapat membaca semuanya: pindahkan ke tempat aman lalu hapus dari sini.</translation>
    </message>
    <message>
      <location filename="asn_desktop/shell/recovery_key.py"></location>
      <source>Done</source>
      <translation>Selesai</translation>
    </message>
    <message>
      <location filename="asn_desktop/shell/recovery_key.py"></location>
      <source>New recovery key</source>
      <translation>Kunci pemulihan baru</translation>
    </message>
    <message>
      <location filename="asn_desktop/shell/recovery_key.py"></location>
      <source>As soon as the new key is made, the paper you have now opens this office no more, only copies made before. Give your passphrase to go on.</source>
      <translation>Begitu kunci baru dibuat, kertas yang Anda pegang tidak lagi membuka kantor ini, hanya salinan yang dibuat sebelumnya. Ketik kata sandi Anda untuk melanjutkan.</translation>
    </message>
    <message>
      <location filename="asn_desktop/shell/recovery_key.py"></location>
      <source>Make a new key</source>
      <translation>Buat kunci baru</translation>
    </message>
    <message>
      <location filename="asn_desktop/shell/recovery_key.py"></location>
      <source>Making the key …</source>
      <translation>Membuat kunci …</translation>
    </message>
    <message>
      <location filename="asn_desktop/shell/repair.py"></location>
      <source>Repair…</source>
      <translation>Perbaiki…</translation>
    </message>
    <message>
      <location filename="asn_desktop/shell/repair.py"></location>
      <source>The office is damaged</source>
      <translation>Kantor rusak</translation>
    </message>
    <message>
      <location filename="asn_desktop/shell/repair.py"></location>
      <source>Another backup…</source>
      <translation>Cadangan lain…</translation>
    </message>
    <message>
      <location filename="asn_desktop/shell/repair.py"></location>
      <source>Rescue what can be read</source>
      <translation>Selamatkan yang terbaca</translation>
    </message>
    <message>
      <location filename="asn_desktop/shell/repair.py"></location>
      <source>Restore this backup</source>
      <translation>Pulihkan cadangan ini</translation>
    </message>
    <message>
      <location filename="asn_desktop/shell/repair.py"></location>
      <source>Work in the rescued office</source>
      <translation>Pakai kantor yang diselamatkan</translation>
    </message>
    <message>
      <location filename="asn_desktop/shell/repair.py"></location>
      <source>Backups and what is left of the office open with your passphrase only.</source>
      <translation>Cadangan dan sisa kantor hanya terbuka dengan kata sandi Anda.</translation>
    </message>
    <message>
      <location filename="asn_desktop/shell/repair.py"></location>
      <source>Looking for a good backup …</source>
      <translation>Mencari cadangan yang baik …</translation>
    </message>
    <message>
      <location filename="asn_desktop/shell/repair.py"></location>
      <source>No good backup was found beside the office. Choose one from another place, such as a USB drive, or rescue what can be read.</source>
      <translation>Tidak ada cadangan yang baik di samping kantor. Pilih cadangan dari tempat lain, misalnya flashdisk, atau selamatkan yang masih terbaca.</translation>
    </message>
    <message>
      <location filename="asn_desktop/shell/repair.py"></location>
      <source>The newest good backup was made on {when} and holds {people} people. What was done since is not in it; a rescue may find it.</source>
      <translation>Cadangan baik yang terbaru dibuat {when} dan memuat {people} pegawai. Yang dikerjakan sesudahnya tidak ada di dalamnya; penyelamatan mungkin menemukannya.</translation>
    </message>
    <message>
      <location filename="asn_desktop/shell/repair.py"></location>
      <location filename="asn_desktop/shell/restore.py"></location>
      <source>A copy of this office</source>
      <translation>Salinan kantor ini</translation>
    </message>
    <message>
      <location filename="asn_desktop/shell/repair.py"></location>
      <location filename="asn_desktop/shell/restore.py"></location>
      <source>Restoring the backup …</source>
      <translation>Memulihkan cadangan …</translation>
    </message>
    <message>
      <location filename="asn_desktop/shell/repair.py"></location>
      <source>The office was repaired. The damaged file is kept as {name}.</source>
      <translation>Kantor sudah diperbaiki. Berkas yang rusak disimpan dengan nama {name}.</translation>
    </message>
    <message>
      <location filename="asn_desktop/shell/repair.py"></location>
      <source>Rescuing what can be read …</source>
      <translation>Menyelamatkan yang masih terbaca …</translation>
    </message>
    <message>
      <location filename="asn_desktop/shell/repair.py"></location>
      <source>Putting the rescued office in place …</source>
      <translation>Memasang kantor yang diselamatkan …</translation>
    </message>
    <message>
      <location filename="asn_desktop/shell/repair.py"></location>
      <source>Damaged pages: {bad} of {all}</source>
      <translation>Halaman yang rusak: {bad} dari {all}</translation>
    </message>
    <message>
      <location filename="asn_desktop/shell/repair.py"></location>
      <source>{table}: {saved} of {expected} saved</source>
      <translation>{table}: {saved} dari {expected} terselamatkan</translation>
    </message>
    <message>
      <location filename="asn_desktop/shell/repair.py"></location>
      <source>Lost: {names}</source>
      <translation>Hilang: {names}</translation>
    </message>
    <message>
      <location filename="asn_desktop/shell/restore.py"></location>
      <source>The backup takes the place of the office. The office as it is now is kept beside it under another name.</source>
      <translation>Cadangan menggantikan kantor. Kantor yang sekarang tetap disimpan di sampingnya dengan nama lain.</translation>
    </message>
    <message>
      <location filename="asn_desktop/shell/restore.py"></location>
      <source>Another file…</source>
      <translation>Berkas lain…</translation>
    </message>
    <message>
      <location filename="asn_desktop/shell/restore.py"></location>
      <source>Settings…</source>
      <translation>Pengaturan…</translation>
    </message>
    <message>
      <location filename="asn_desktop/shell/restore.py"></location>
      <source>Restore…</source>
      <translation>Pulihkan…</translation>
    </message>
    <message>
      <location filename="asn_desktop/shell/restore.py"></location>
      <source>Backups</source>
      <translation>Daftar cadangan</translation>
    </message>
    <message>
      <location filename="asn_desktop/shell/restore.py"></location>
      <source>Made</source>
      <translation>Dibuat</translation>
    </message>
    <message>
      <location filename="asn_desktop/shell/restore.py"></location>
      <source>Why</source>
      <translation>Alasan</translation>
    </message>
    <message>
      <location filename="asn_desktop/shell/restore.py"></location>
      <source>Size</source>
      <translation>Ukuran</translation>
    </message>
    <message>
      <location filename="asn_desktop/shell/restore.py"></location>
      <source>People</source>
      <translation>Pegawai</translation>
    </message>
    <message>
      <location filename="asn_desktop/shell/restore.py"></location>
      <source>State</source>
      <translation>Keadaan</translation>
    </message>
    <message>
      <location filename="asn_desktop/shell/restore.py"></location>
      <source>being checked …</source>
      <translation>sedang diperiksa …</translation>
    </message>
    <message>
      <location filename="asn_desktop/shell/restore.py"></location>
      <source>damaged</source>
      <translation>rusak</translation>
    </message>
    <message>
      <location filename="asn_desktop/shell/restore.py"></location>
      <source>locked</source>
      <translation>terkunci</translation>
    </message>
    <message>
      <location filename="asn_desktop/shell/restore.py"></location>
      <source>good</source>
      <translation>baik</translation>
    </message>
    <message>
      <location filename="asn_desktop/shell/restore.py"></location>
      <source>Checking the backups</source>
      <translation>Memeriksa cadangan</translation>
    </message>
    <message>
      <location filename="asn_desktop/shell/restore.py"></location>
      <source>There is no backup yet. Backups are made by themselves on closing, before every import and while you work.</source>
      <translation>Belum ada cadangan. Cadangan dibuat sendiri saat ditutup, sebelum setiap impor, dan sewaktu Anda bekerja.</translation>
    </message>
    <message>
      <location filename="asn_desktop/shell/restore.py"></location>
      <source>This backup is being read through …</source>
      <translation>Cadangan ini sedang diperiksa …</translation>
    </message>
    <message>
      <location filename="asn_desktop/shell/restore.py"></location>
      <source>Put the backup of {when} in the place of this office?</source>
      <translation>Gantikan kantor ini dengan cadangan {when}?</translation>
    </message>
    <message>
      <location filename="asn_desktop/shell/restore.py"></location>
      <source>Restore</source>
      <translation>Pulihkan</translation>
    </message>
    <message>
      <location filename="asn_desktop/shell/restore.py"></location>
      <source>The backup of {when} was restored.</source>
      <translation>Cadangan {when} sudah dipulihkan.</translation>
    </message>
    <message>
      <location filename="asn_desktop/shell/restore.py"></location>
      <source>The replaced office is kept as {name}.</source>
      <translation>Kantor yang digantikan disimpan dengan nama {name}.</translation>
    </message>
    <message>
      <location filename="asn_desktop/shell/restore.py"></location>
      <source>Nothing was done since this backup: nothing is lost.</source>
      <translation>Tidak ada yang dikerjakan sejak cadangan ini: tidak ada yang hilang.</translation>
    </message>
    <message>
      <location filename="asn_desktop/shell/restore.py"></location>
      <source>What was done since this backup will be gone ({count} operations), the newest:</source>
      <translation>Yang dikerjakan sejak cadangan ini akan hilang ({count} pekerjaan), yang terbaru:</translation>
    </message>
    <message>
      <location filename="asn_desktop/shell/restore.py"></location>
      <source>It opens with the passphrases of that day: some were changed or given since.</source>
      <translation>Kantor akan dibuka dengan kata sandi yang berlaku pada hari cadangan itu: sejak itu ada kata sandi yang diganti atau diberikan.</translation>
    </message>
    <message>
      <location filename="asn_desktop/shell/server_dialog.py"></location>
      <source>Connect to a server</source>
      <translation>Sambung ke server</translation>
    </message>
    <message>
      <location filename="asn_desktop/shell/server_dialog.py"></location>
      <source>Several people can work at the same time in an office on a PostgreSQL server. Its administrator tells you what to enter here.</source>
      <translation>Di kantor yang berada di server PostgreSQL, beberapa orang dapat bekerja bersamaan. Administrator server memberi tahu apa yang diisi di sini.</translation>
    </message>
    <message>
      <location filename="asn_desktop/shell/server_dialog.py"></location>
      <source>Port</source>
      <translation>Port</translation>
    </message>
    <message>
      <location filename="asn_desktop/shell/server_dialog.py"></location>
      <source>Database</source>
      <translation>Basis data</translation>
    </message>
    <message>
      <location filename="asn_desktop/shell/server_dialog.py"></location>
      <source>Refuse a connection that is not encrypted (TLS)</source>
      <translation>Tolak sambungan yang tidak terenkripsi (TLS)</translation>
    </message>
    <message>
      <location filename="asn_desktop/shell/server_dialog.py"></location>
      <source>Test the connection</source>
      <translation>Uji sambungan</translation>
    </message>
    <message>
      <location filename="asn_desktop/shell/server_dialog.py"></location>
      <location filename="asn_desktop/shell/waiting.py"></location>
      <source>Cancel</source>
      <translation>Batalkan</translation>
    </message>
    <message>
      <location filename="asn_desktop/shell/server_dialog.py"></location>
      <source>Connect</source>
      <translation>Sambungkan</translation>
    </message>
    <message>
      <location filename="asn_desktop/shell/server_dialog.py"></location>
      <source>Enter the name or the number of the server.</source>
      <translation>Isi nama atau nomor server.</translation>
    </message>
    <message>
      <location filename="asn_desktop/shell/server_dialog.py"></location>
      <source>Enter the name of the database.</source>
      <translation>Isi nama basis data.</translation>
    </message>
    <message>
      <location filename="asn_desktop/shell/server_dialog.py"></location>
      <source>Enter your user name.</source>
      <translation>Isi nama pengguna Anda.</translation>
    </message>
    <message>
      <location filename="asn_desktop/shell/server_dialog.py"></location>
      <source>Connecting to the server …</source>
      <translation>Menyambung ke server …</translation>
    </message>
    <message>
      <location filename="asn_desktop/shell/server_dialog.py"></location>
      <source>The server answers, and there is an office.</source>
      <translation>Server menjawab, dan ada kantor di sana.</translation>
    </message>
    <message>
      <location filename="asn_desktop/shell/server_dialog.py"></location>
      <source>The server answers; a new office can be made there.</source>
      <translation>Server menjawab; kantor baru dapat dibuat di sana.</translation>
    </message>
    <message>
      <location filename="asn_desktop/shell/server_dialog.py"></location>
      <source>The connection is encrypted.</source>
      <translation>Sambungannya terenkripsi.</translation>
    </message>
    <message>
      <location filename="asn_desktop/shell/server_dialog.py"></location>
      <source>The connection is not encrypted: in a network that others use, ask the administrator of the server for TLS.</source>
      <translation>Sambungannya tidak terenkripsi: di jaringan yang dipakai orang lain, mintalah TLS kepada administrator server.</translation>
    </message>
    <message>
      <location filename="asn_desktop/shell/shroud.py"></location>
      <source>Locked</source>
      <translation>Terkunci</translation>
    </message>
  </context>
  <context>
    <name>spreadsheets</name>
    <message>
      <location filename="asn_desktop/spreadsheets/detect/content.py"></location>
      <source>The headings are repeated here.</source>
      <translation>Judul kolom diulang di sini.</translation>
    </message>
    <message>
      <location filename="asn_desktop/spreadsheets/detect/content.py"></location>
      <source>Only the numbers of the columns stand here.</source>
      <translation>Baris ini hanya berisi nomor kolom.</translation>
    </message>
    <message>
      <location filename="asn_desktop/spreadsheets/detect/content.py"></location>
      <source>This is a sum, not a record.</source>
      <translation>Ini jumlah, bukan data.</translation>
    </message>
    <message>
      <location filename="asn_desktop/spreadsheets/detect/content.py"></location>
      <source>Only a few cells are filled, as in the title of a group.</source>
      <translation>Hanya beberapa sel terisi, seperti judul kelompok.</translation>
    </message>
    <message>
      <location filename="asn_desktop/spreadsheets/detect/content.py"></location>
      <source>Only the running number is filled.</source>
      <translation>Hanya nomor urut yang terisi.</translation>
    </message>
    <message>
      <location filename="asn_desktop/spreadsheets/detect/content.py"></location>
      <source>This stands below the table, like a legend or a signature.</source>
      <translation>Ini di bawah tabel, seperti keterangan atau tanda tangan.</translation>
    </message>
    <message>
      <location filename="asn_desktop/spreadsheets/detect/headings.py"></location>
      <source>This is computed by the program and never read from a file.</source>
      <translation>Ini dihitung oleh program dan tidak dibaca dari berkas.</translation>
    </message>
    <message>
      <location filename="asn_desktop/spreadsheets/detect/headings.py"></location>
      <source>This is the running number of the list.</source>
      <translation>Ini nomor urut daftar.</translation>
    </message>
    <message>
      <location filename="asn_desktop/spreadsheets/detect/mapping.py"></location>
      <source>This heading can mean several fields. Choose one.</source>
      <translation>Judul ini dapat berarti beberapa isian. Pilih salah satu.</translation>
    </message>
    <message>
      <location filename="asn_desktop/spreadsheets/detect/mapping.py"></location>
      <source>Another column was chosen for this field before.</source>
      <translation>Kolom lain sudah dipilih untuk isian ini.</translation>
    </message>
    <message>
      <location filename="asn_desktop/spreadsheets/detect/mapping.py"></location>
      <source>Personal data that is only taken over when you choose the field.</source>
      <translation>Data pribadi, hanya diambil bila Anda memilih isiannya.</translation>
    </message>
    <message>
      <location filename="asn_desktop/spreadsheets/detect/mapping.py"></location>
      <source>Another heading fits this field better.</source>
      <translation>Judul lain lebih cocok untuk isian ini.</translation>
    </message>
    <message>
      <location filename="asn_desktop/spreadsheets/detect/mapping.py"></location>
      <source>Several columns fit this field. Choose one of them.</source>
      <translation>Beberapa kolom cocok untuk isian ini. Pilih salah satu.</translation>
    </message>
    <message>
      <location filename="asn_desktop/spreadsheets/detect/mapping.py"></location>
      <source>This column has no heading.</source>
      <translation>Kolom ini tidak berjudul.</translation>
    </message>
    <message>
      <location filename="asn_desktop/spreadsheets/detect/mapping.py"></location>
      <source>This heading is not known.</source>
      <translation>Judul ini tidak dikenal.</translation>
    </message>
    <message>
      <location filename="asn_desktop/spreadsheets/detect/tables.py"></location>
      <source>In the sheet “{sheet}” every record stands in two rows. Such a list cannot be read safely: ask for a list with one row per record.</source>
      <translation>Pada lembar “{sheet}” setiap data ditulis dalam dua baris. Daftar seperti ini tidak dapat dibaca dengan aman: minta daftar dengan satu baris untuk setiap data.</translation>
    </message>
    <message>
      <location filename="asn_desktop/spreadsheets/importing/cells.py"></location>
      <source>{label}: the cell holds a number whose digits are lost.</source>
      <translation>{label}: sel berisi bilangan yang sebagian angkanya hilang.</translation>
    </message>
    <message>
      <location filename="asn_desktop/spreadsheets/importing/cells.py"></location>
      <source>Type the digits again in a cell formatted as text.</source>
      <translation>Ketik ulang angkanya dalam sel berformat teks.</translation>
    </message>
    <message>
      <location filename="asn_desktop/spreadsheets/importing/cells.py"></location>
      <source>{label}: “{value}” is none of the values offered.</source>
      <translation>{label}: “{value}” tidak termasuk pilihan.</translation>
    </message>
    <message>
      <location filename="asn_desktop/spreadsheets/importing/cells.py"></location>
      <source>Choose one of: {choices}.</source>
      <translation>Pilih salah satu: {choices}.</translation>
    </message>
    <message>
      <location filename="asn_desktop/spreadsheets/importing/intake.py"></location>
      <location filename="asn_desktop/spreadsheets/importing/session.py"></location>
      <source>Taking in the cells</source>
      <translation>Mengambil isi sel</translation>
    </message>
    <message>
      <location filename="asn_desktop/spreadsheets/importing/intake.py"></location>
      <source>Nothing stands in the columns that are taken over.</source>
      <translation>Kolom yang diambil kosong semua.</translation>
    </message>
    <message>
      <location filename="asn_desktop/spreadsheets/importing/intake.py"></location>
      <source>{label} is empty.</source>
      <translation>{label} kosong.</translation>
    </message>
    <message>
      <location filename="asn_desktop/spreadsheets/importing/intake.py"></location>
      <source>Fill in the cell; without it the row cannot be taken over.</source>
      <translation>Isi selnya; tanpa isi, baris ini tidak dapat diambil.</translation>
    </message>
    <message>
      <location filename="asn_desktop/spreadsheets/importing/intake.py"></location>
      <source>{label} {value} stands in more than one row: {rows}.</source>
      <translation>{label} {value} ada di lebih dari satu baris: {rows}.</translation>
    </message>
    <message>
      <location filename="asn_desktop/spreadsheets/importing/intake.py"></location>
      <source>Leave one row for each, then import again.</source>
      <translation>Sisakan satu baris untuk masing-masing, lalu impor lagi.</translation>
    </message>
    <message>
      <location filename="asn_desktop/spreadsheets/importing/intake.py"></location>
      <source>Checking the rows</source>
      <translation>Memeriksa baris</translation>
    </message>
    <message>
      <location filename="asn_desktop/spreadsheets/importing/lookups.py"></location>
      <source>“{name}” is not known ({label}).</source>
      <translation>“{name}” tidak dikenal ({label}).</translation>
    </message>
    <message>
      <location filename="asn_desktop/spreadsheets/importing/lookups.py"></location>
      <source>Perhaps “{suggestion}” is meant: choose it or correct the cell.</source>
      <translation>Mungkin maksudnya “{suggestion}”: pilih itu atau perbaiki selnya.</translation>
    </message>
    <message>
      <location filename="asn_desktop/spreadsheets/importing/lookups.py"></location>
      <source>Correct the cell, choose what is meant, or have it created.</source>
      <translation>Perbaiki selnya, pilih yang dimaksud, atau buat baru.</translation>
    </message>
    <message>
      <location filename="asn_desktop/spreadsheets/importing/lookups.py"></location>
      <source>Correct the cell or choose what is meant.</source>
      <translation>Perbaiki selnya atau pilih yang dimaksud.</translation>
    </message>
    <message>
      <location filename="asn_desktop/spreadsheets/importing/mapping.py"></location>
      <source>It was left out the last time.</source>
      <translation>Terakhir kali tidak diambil.</translation>
    </message>
    <message>
      <location filename="asn_desktop/spreadsheets/importing/mapping.py"></location>
      <source>Column {letter} is taken for “{label}” instead.</source>
      <translation>Untuk “{label}” dipakai kolom {letter}.</translation>
    </message>
    <message>
      <location filename="asn_desktop/spreadsheets/importing/mapping.py"></location>
      <source>You chose to leave it out.</source>
      <translation>Anda memilih untuk tidak mengambilnya.</translation>
    </message>
    <message>
      <location filename="asn_desktop/spreadsheets/importing/mapping.py"></location>
      <source>There is no field “{name}”. Fields: {fields}.</source>
      <translation>Tidak ada isian “{name}”. Isian yang ada: {fields}.</translation>
    </message>
    <message>
      <location filename="asn_desktop/spreadsheets/importing/mapping.py"></location>
      <source>Column {letters} ({heading}): {reason}</source>
      <translation>Kolom {letters} ({heading}): {reason}</translation>
    </message>
    <message>
      <location filename="asn_desktop/spreadsheets/importing/places.py"></location>
      <source>Row {row} of “{sheet}”:</source>
      <translation>Baris {row} lembar “{sheet}”:</translation>
    </message>
    <message>
      <location filename="asn_desktop/spreadsheets/importing/refusals.py"></location>
      <location filename="asn_desktop/spreadsheets/reader/separated.py"></location>
      <source>Pasted cells</source>
      <translation>Sel tempelan</translation>
    </message>
    <message>
      <location filename="asn_desktop/spreadsheets/importing/refusals.py"></location>
      <source>No table with known headings was found in “{file}”. Choose the sheet and the row with the headings; looked for: {headings}.</source>
      <translation>Dalam “{file}” tidak ditemukan tabel dengan judul kolom yang dikenal. Pilih lembar dan baris judulnya; yang dicari: {headings}.</translation>
    </message>
    <message>
      <location filename="asn_desktop/spreadsheets/importing/refusals.py"></location>
      <source>There are no rows with data below the headings on the sheet {sheets} of “{file}”: nothing was imported. Choose another sheet or another header row.</source>
      <translation>Tidak ada baris data di bawah judul kolom pada lembar {sheets} dalam “{file}”: tidak ada yang diimpor. Pilih lembar lain atau baris judul lain.</translation>
    </message>
    <message>
      <location filename="asn_desktop/spreadsheets/importing/refusals.py"></location>
      <source>The file has no column for: {names}. Headings found on the sheet “{sheet}” in row {row}: {found}. Map one of them, or choose another sheet or header row.</source>
      <translation>Berkas ini tidak mempunyai kolom untuk: {names}. Judul kolom pada lembar “{sheet}” baris {row}: {found}. Pasangkan salah satunya, atau pilih lembar atau baris judul lain.</translation>
    </message>
    <message>
      <location filename="asn_desktop/spreadsheets/importing/session.py"></location>
      <source>“{name}” cannot be created by this import. Possible: {all}.</source>
      <translation>“{name}” tidak dapat dibuat oleh impor ini. Yang dapat: {all}.</translation>
    </message>
    <message>
      <location filename="asn_desktop/spreadsheets/importing/session.py"></location>
      <source>Looking up names</source>
      <translation>Mencocokkan nama</translation>
    </message>
    <message>
      <location filename="asn_desktop/spreadsheets/importing/tables.py"></location>
      <source>The sheets {sheets} have different columns. Import them one after another.</source>
      <translation>Kolom pada lembar {sheets} berbeda-beda. Impor satu per satu.</translation>
    </message>
    <message>
      <location filename="asn_desktop/spreadsheets/importing/tables.py"></location>
      <source>The sheet “{sheet}” has no row {row}.</source>
      <translation>Lembar “{sheet}” tidak mempunyai baris {row}.</translation>
    </message>
    <message>
      <location filename="asn_desktop/spreadsheets/importing/tables.py"></location>
      <source>No header row was recognised on the sheet “{sheet}”. Choose the row with the headings, or another sheet.</source>
      <translation>Baris judul pada lembar “{sheet}” tidak dikenali. Pilih baris judulnya, atau lembar lain.</translation>
    </message>
    <message>
      <location filename="asn_desktop/spreadsheets/importing/tables.py"></location>
      <source>There is no sheet “{sheet}” in this file. It has: {sheets}.</source>
      <translation>Tidak ada lembar “{sheet}” dalam berkas ini. Lembar yang ada: {sheets}.</translation>
    </message>
    <message>
      <location filename="asn_desktop/spreadsheets/reader/faults.py"></location>
      <source>“{name}” is a folder. Choose a spreadsheet file in it.</source>
      <translation>“{name}” adalah folder. Pilih berkas Excel atau sejenisnya di dalamnya.</translation>
    </message>
    <message>
      <location filename="asn_desktop/spreadsheets/reader/faults.py"></location>
      <source>“{name}” is only the mark that another program leaves while the workbook is open. Choose the workbook itself, whose name lacks the first characters.</source>
      <translation>“{name}” hanya tanda bahwa buku kerja sedang terbuka di program lain. Pilih buku kerjanya sendiri, yang namanya tanpa huruf-huruf awal itu.</translation>
    </message>
    <message>
      <location filename="asn_desktop/spreadsheets/reader/faults.py"></location>
      <source>The file “{name}” is empty (0 bytes). Ask the sender for it again.</source>
      <translation>Berkas “{name}” kosong (0 bita). Minta lagi kepada pengirimnya.</translation>
    </message>
    <message>
      <location filename="asn_desktop/spreadsheets/reader/faults.py"></location>
      <source>“{name}” holds no data: all its cells are empty. Choose another file.</source>
      <translation>“{name}” tidak berisi data: semua selnya kosong. Pilih berkas lain.</translation>
    </message>
    <message>
      <location filename="asn_desktop/spreadsheets/reader/faults.py"></location>
      <source>“{name}” is not a spreadsheet but {kind}. Choose an .xlsx, .xls, .ods or .csv file.</source>
      <translation>“{name}” bukan berkas tabel, melainkan {kind}. Pilih berkas .xlsx, .xls, .ods, atau .csv.</translation>
    </message>
    <message>
      <location filename="asn_desktop/spreadsheets/reader/faults.py"></location>
      <source>“{name}” is not a spreadsheet. Choose an .xlsx, .xls, .ods or .csv file.</source>
      <translation>“{name}” bukan berkas tabel. Pilih berkas .xlsx, .xls, .ods, atau .csv.</translation>
    </message>
    <message>
      <location filename="asn_desktop/spreadsheets/reader/faults.py"></location>
      <source>“{name}” is a web page without a table (“{title}”), perhaps an error or login page. Log in to the web application and export the file again.</source>
      <translation>“{name}” adalah halaman web tanpa tabel (“{title}”), mungkin halaman kesalahan atau halaman masuk. Masuk ke aplikasi webnya, lalu ekspor lagi berkasnya.</translation>
    </message>
    <message>
      <location filename="asn_desktop/spreadsheets/reader/faults.py"></location>
      <source>“{name}” is only the frame of a web page; its tables are in other files. Open it in a spreadsheet program and save it as .xlsx.</source>
      <translation>“{name}” hanya bingkai halaman web; tabelnya ada di berkas lain. Buka dengan Excel, lalu simpan sebagai .xlsx.</translation>
    </message>
    <message>
      <location filename="asn_desktop/spreadsheets/reader/faults.py"></location>
      <source>“{name}” has more than {cells} filled cells. Split it into several files.</source>
      <translation>“{name}” mempunyai lebih dari {cells} sel terisi. Bagi menjadi beberapa berkas.</translation>
    </message>
    <message>
      <location filename="asn_desktop/spreadsheets/reader/faults.py"></location>
      <source>In “{name}” a quotation mark in row {row} is never closed, so that all later rows would become one cell. Remove it in that row and try again.</source>
      <translation>Dalam “{name}” tanda kutip pada baris {row} tidak ditutup, sehingga semua baris sesudahnya akan menjadi satu sel. Hapus tanda itu, lalu coba lagi.</translation>
    </message>
    <message>
      <location filename="asn_desktop/spreadsheets/reader/faults.py"></location>
      <source>The clipboard holds no cells. Copy the cells in the spreadsheet program and paste again.</source>
      <translation>Papan klip tidak berisi sel. Salin selnya di Excel, lalu tempel lagi.</translation>
    </message>
    <message>
      <location filename="asn_desktop/spreadsheets/reader/faults.py"></location>
      <source>“{name}” is protected by a password in a way that only its own program can open. Open it there and save it without a password.</source>
      <translation>“{name}” dilindungi kata sandi dengan cara yang hanya dapat dibuka program asalnya. Buka di sana, lalu simpan tanpa kata sandi.</translation>
    </message>
    <message>
      <location filename="asn_desktop/spreadsheets/reader/faults.py"></location>
      <source>The file “{name}” is not there any more. Choose it again.</source>
      <translation>Berkas “{name}” tidak ada. Periksa nama dan tempatnya, lalu pilih lagi.</translation>
    </message>
    <message>
      <location filename="asn_desktop/spreadsheets/reader/faults.py"></location>
      <source>“{name}” may not be read: another program holds it, or you have no right to it. Close it elsewhere or copy it to a folder of your own, and try again.</source>
      <translation>“{name}” tidak boleh dibaca: sedang dipakai program lain, atau Anda tidak berhak membukanya. Tutup di program lain atau salin ke folder Anda sendiri, lalu coba lagi.</translation>
    </message>
    <message>
      <location filename="asn_desktop/spreadsheets/reader/faults.py"></location>
      <source>“{name}” could not be read from its drive ({cause}). Copy it to this computer and try again.</source>
      <translation>“{name}” tidak dapat dibaca dari tempat penyimpanannya ({cause}). Salin ke komputer ini, lalu coba lagi.</translation>
    </message>
    <message>
      <location filename="asn_desktop/spreadsheets/reader/faults.py"></location>
      <source>“{name}” is damaged or incomplete, perhaps a broken download. Ask the sender for it again.</source>
      <translation>“{name}” rusak atau tidak lengkap, mungkin unduhannya terputus. Minta lagi kepada pengirimnya.</translation>
    </message>
    <message>
      <location filename="asn_desktop/spreadsheets/reader/faults.py"></location>
      <source>“{name}” is damaged and cannot be read. Open it in a spreadsheet program, save it as .xlsx and try again, or ask the sender for it again.</source>
      <translation>“{name}” rusak dan tidak dapat dibaca. Buka dengan Excel, simpan sebagai .xlsx, lalu coba lagi, atau minta lagi kepada pengirimnya.</translation>
    </message>
    <message>
      <location filename="asn_desktop/spreadsheets/reader/faults.py"></location>
      <source>“{name}” refers to other files from inside, as no honest spreadsheet does. It was not read; ask the sender about it.</source>
      <translation>“{name}” merujuk berkas lain dari dalam, hal yang tidak wajar bagi berkas tabel. Berkas tidak dibaca; tanyakan kepada pengirimnya.</translation>
    </message>
    <message>
      <location filename="asn_desktop/spreadsheets/reader/faults.py"></location>
      <source>“{name}” would unpack to {size} MB, more than any spreadsheet needs. It was not read; ask the sender about it.</source>
      <translation>Isi “{name}” akan menjadi {size} MB bila dibuka, melebihi kebutuhan berkas tabel mana pun. Berkas tidak dibaca; tanyakan kepada pengirimnya.</translation>
    </message>
    <message>
      <location filename="asn_desktop/spreadsheets/reader/faults.py"></location>
      <source>Reading “{name}” needs more than {memory} MB of memory. Delete what is far outside the table, or split it into several files, and try again.</source>
      <translation>Membaca “{name}” memerlukan lebih dari {memory} MB memori. Hapus isi yang jauh di luar tabel, atau bagi menjadi beberapa berkas, lalu coba lagi.</translation>
    </message>
    <message>
      <location filename="asn_desktop/spreadsheets/reader/faults.py"></location>
      <source>Reading “{name}” broke off: it is damaged or needs more than {memory} MB of memory. Open it in a spreadsheet program, copy the table to a new workbook and try again.</source>
      <translation>Pembacaan “{name}” terputus: berkas rusak atau memerlukan lebih dari {memory} MB memori. Buka dengan Excel, salin tabelnya ke buku kerja baru, lalu coba lagi.</translation>
    </message>
    <message>
      <location filename="asn_desktop/spreadsheets/reader/faults.py"></location>
      <source>Reading “{name}” took longer than {seconds} seconds and was stopped. Copy the table to a new workbook, or split it into several files, and try again.</source>
      <translation>Pembacaan “{name}” melebihi {seconds} detik dan dihentikan. Salin tabelnya ke buku kerja baru, atau bagi menjadi beberapa berkas, lalu coba lagi.</translation>
    </message>
    <message>
      <location filename="asn_desktop/spreadsheets/reader/faults.py"></location>
      <source>“{name}” could not be read because the computer could not start another process ({cause}). Close other programs and try again.</source>
      <translation>“{name}” tidak dapat dibaca karena komputer tidak dapat menjalankan proses baru ({cause}). Tutup program lain, lalu coba lagi.</translation>
    </message>
    <message>
      <location filename="asn_desktop/spreadsheets/reader/faults.py"></location>
      <source>“{name}” is protected by a password. Type its password to read it.</source>
      <translation>“{name}” dilindungi kata sandi. Ketik kata sandinya untuk membacanya.</translation>
    </message>
    <message>
      <location filename="asn_desktop/spreadsheets/reader/faults.py"></location>
      <source>This is not the password of “{name}”. Type it again.</source>
      <translation>Kata sandi “{name}” tidak cocok. Ketik lagi.</translation>
    </message>
    <message>
      <location filename="asn_desktop/spreadsheets/reader/faults.py"></location>
      <source>a PDF document</source>
      <translation>dokumen PDF</translation>
    </message>
    <message>
      <location filename="asn_desktop/spreadsheets/reader/faults.py"></location>
      <source>a picture</source>
      <translation>gambar</translation>
    </message>
    <message>
      <location filename="asn_desktop/spreadsheets/reader/faults.py"></location>
      <source>a text document</source>
      <translation>dokumen teks</translation>
    </message>
    <message>
      <location filename="asn_desktop/spreadsheets/reader/faults.py"></location>
      <source>a presentation</source>
      <translation>presentasi</translation>
    </message>
    <message>
      <location filename="asn_desktop/spreadsheets/reader/faults.py"></location>
      <source>an archive of files, which has to be unpacked first</source>
      <translation>arsip berkas yang harus dibuka dahulu</translation>
    </message>
    <message>
      <location filename="asn_desktop/spreadsheets/reader/faults.py"></location>
      <source>a program</source>
      <translation>program</translation>
    </message>
    <message>
      <location filename="asn_desktop/spreadsheets/reader/faults.py"></location>
      <source>a database</source>
      <translation>basis data</translation>
    </message>
    <message>
      <location filename="asn_desktop/spreadsheets/reader/faults.py"></location>
      <source>an Apple Numbers document</source>
      <translation>dokumen Apple Numbers</translation>
    </message>
    <message>
      <location filename="asn_desktop/spreadsheets/reader/faults.py"></location>
      <source>a workbook of a program from before 1993</source>
      <translation>buku kerja dari program sebelum tahun 1993</translation>
    </message>
    <message>
      <location filename="asn_desktop/spreadsheets/reader/faults.py"></location>
      <source>an XML file of another kind</source>
      <translation>berkas XML jenis lain</translation>
    </message>
    <message>
      <location filename="asn_desktop/spreadsheets/reader/faults.py"></location>
      <source>The workbook has macros; they were not run.</source>
      <translation>Buku kerja ini berisi makro; makro tidak dijalankan.</translation>
    </message>
    <message>
      <location filename="asn_desktop/spreadsheets/reader/faults.py"></location>
      <source>The workbook was opened with its password.</source>
      <translation>Buku kerja dibuka dengan kata sandinya.</translation>
    </message>
    <message>
      <location filename="asn_desktop/spreadsheets/reader/faults.py"></location>
      <source>The text was read as {encoding}. Check letters with accents in the preview.</source>
      <translation>Teks dibaca sebagai {encoding}. Periksa huruf beraksen pada pratinjau.</translation>
    </message>
    <message>
      <location filename="asn_desktop/spreadsheets/reader/reading.py"></location>
      <source>Reading {name}</source>
      <translation>Membaca {name}</translation>
    </message>
    <message>
      <location filename="asn_desktop/spreadsheets/rejected.py"></location>
      <source>Reasons from an earlier import; they are not data.</source>
      <translation>Alasan dari impor terdahulu; bukan data.</translation>
    </message>
    <message>
      <location filename="asn_desktop/spreadsheets/rejected.py"></location>
      <source>Writing refused rows</source>
      <translation>Menulis baris yang ditolak</translation>
    </message>
    <message>
      <location filename="asn_desktop/spreadsheets/writer/__init__.py"></location>
      <source>Writing rows</source>
      <translation>Menulis baris</translation>
    </message>
    <message>
      <location filename="asn_desktop/spreadsheets/writer/rows.py"></location>
      <source>These are more rows than a workbook can hold. Choose fewer with the filter, or save as CSV.</source>
      <translation>Barisnya lebih banyak daripada yang dapat dimuat buku kerja. Kurangi dengan filter, atau simpan sebagai CSV.</translation>
    </message>
  </context>
  <context>
    <name>texts</name>
    <message>
      <location filename="asn_desktop/texts/faults.py"></location>
      <source>“{name}” is a folder. Choose a .docx or .txt file in it.</source>
      <translation>“{name}” adalah folder. Pilih berkas .docx atau .txt di dalamnya.</translation>
    </message>
    <message>
      <location filename="asn_desktop/texts/faults.py"></location>
      <source>“{name}” is only the mark that Word or LibreOffice leaves while a document is open. Choose the document itself, whose name lacks the first characters.</source>
      <translation>“{name}” hanyalah tanda yang dibuat Word atau LibreOffice selama sebuah dokumen terbuka. Pilih dokumennya sendiri, yaitu yang namanya tanpa tanda di depan itu.</translation>
    </message>
    <message>
      <location filename="asn_desktop/texts/faults.py"></location>
      <source>The file “{name}” is empty. Ask the sender for it again.</source>
      <translation>Berkas “{name}” kosong. Mintalah kembali kepada pengirimnya.</translation>
    </message>
    <message>
      <location filename="asn_desktop/texts/faults.py"></location>
      <source>“{name}” holds no words, perhaps only pictures of a paper. Type the text or ask the sender for the document it was printed from.</source>
      <translation>“{name}” tidak berisi kata, mungkin hanya gambar hasil pindai. Ketik teksnya atau mintalah dokumen aslinya kepada pengirim.</translation>
    </message>
    <message>
      <location filename="asn_desktop/texts/faults.py"></location>
      <source>“{name}” is a document of the old kind (.doc), whatever its name says. Open it in Word or LibreOffice, save it as .docx, and choose that file.</source>
      <translation>“{name}” adalah dokumen jenis lama (.doc), apa pun namanya. Buka dengan Word atau LibreOffice, simpan sebagai .docx, lalu pilih berkas itu.</translation>
    </message>
    <message>
      <location filename="asn_desktop/texts/faults.py"></location>
      <source>“{name}” is protected by a password. Open it in its program, save it without the password, and choose that file.</source>
      <translation>“{name}” dilindungi kata sandi. Buka dengan programnya, simpan tanpa kata sandi, lalu pilih berkas itu.</translation>
    </message>
    <message>
      <location filename="asn_desktop/texts/faults.py"></location>
      <source>“{name}” is not a text document but {kind}. Open it in its program, save the text as .docx, and choose that file.</source>
      <translation>“{name}” bukan dokumen teks, melainkan {kind}. Buka dengan programnya, simpan teksnya sebagai .docx, lalu pilih berkas itu.</translation>
    </message>
    <message>
      <location filename="asn_desktop/texts/faults.py"></location>
      <source>“{name}” is not a text. Choose a .docx or .txt file.</source>
      <translation>“{name}” bukan teks. Pilih berkas .docx atau .txt.</translation>
    </message>
    <message>
      <location filename="asn_desktop/texts/faults.py"></location>
      <source>“{name}” has more than {paragraphs} paragraphs, more than any policy. Copy the part that is meant into a file of its own, and choose that.</source>
      <translation>“{name}” berisi lebih dari {paragraphs} paragraf, lebih banyak daripada kebijakan mana pun. Salin bagian yang dimaksud ke berkas tersendiri, lalu pilih berkas itu.</translation>
    </message>
    <message>
      <location filename="asn_desktop/texts/faults.py"></location>
      <source>What was copied is too long to be pasted at once. Copy a part of it, or save it as .docx and import the file.</source>
      <translation>Yang disalin terlalu panjang untuk ditempelkan sekaligus. Salin sebagian saja, atau simpan sebagai .docx lalu impor berkasnya.</translation>
    </message>
    <message>
      <location filename="asn_desktop/texts/faults.py"></location>
      <source>The file “{name}” is not there any more. Choose it again.</source>
      <translation>Berkas “{name}” tidak ada lagi. Pilih kembali.</translation>
    </message>
    <message>
      <location filename="asn_desktop/texts/faults.py"></location>
      <source>“{name}” may not be read: another program holds it, or you have no right to it. Close it elsewhere or copy it to a folder of your own, and try again.</source>
      <translation>“{name}” tidak boleh dibaca: sedang dipegang program lain, atau Anda tidak berhak membacanya. Tutup di program lain atau salin ke folder Anda sendiri, lalu coba lagi.</translation>
    </message>
    <message>
      <location filename="asn_desktop/texts/faults.py"></location>
      <source>“{name}” could not be read from its drive ({cause}). Copy it to this computer and try again.</source>
      <translation>“{name}” tidak dapat dibaca dari penyimpanannya ({cause}). Salin ke komputer ini, lalu coba lagi.</translation>
    </message>
    <message>
      <location filename="asn_desktop/texts/faults.py"></location>
      <source>“{name}” is damaged or incomplete, perhaps a broken download. Ask the sender for it again.</source>
      <translation>“{name}” rusak atau tidak lengkap, mungkin unduhannya terputus. Mintalah kembali kepada pengirimnya.</translation>
    </message>
    <message>
      <location filename="asn_desktop/texts/faults.py"></location>
      <source>“{name}” is damaged and cannot be read. Open it in Word or LibreOffice, save it as .docx under another name and try again, or ask the sender for it again.</source>
      <translation>“{name}” rusak dan tidak dapat dibaca. Buka dengan Word atau LibreOffice, simpan sebagai .docx dengan nama lain lalu coba lagi, atau mintalah kembali kepada pengirimnya.</translation>
    </message>
    <message>
      <location filename="asn_desktop/texts/faults.py"></location>
      <source>“{name}” refers to other files from inside, as no honest document does. It was not read; ask the sender about it.</source>
      <translation>“{name}” merujuk berkas lain dari dalamnya, hal yang tidak dilakukan dokumen yang wajar. Berkas itu tidak dibaca; tanyakan kepada pengirimnya.</translation>
    </message>
    <message>
      <location filename="asn_desktop/texts/faults.py"></location>
      <source>“{name}” would unpack to {size} MB or more, more than any text needs. It was not read; ask the sender about it.</source>
      <translation>“{name}” akan mengembang menjadi {size} MB atau lebih, lebih besar daripada yang diperlukan teks mana pun. Berkas itu tidak dibaca; tanyakan kepada pengirimnya.</translation>
    </message>
    <message>
      <location filename="asn_desktop/texts/faults.py"></location>
      <source>Reading “{name}” needs more than {memory} MB of memory. Copy the part that is meant into a file of its own, and choose that.</source>
      <translation>Membaca “{name}” memerlukan memori lebih dari {memory} MB. Salin bagian yang dimaksud ke berkas tersendiri, lalu pilih berkas itu.</translation>
    </message>
    <message>
      <location filename="asn_desktop/texts/faults.py"></location>
      <source>Reading “{name}” broke off: it is damaged or needs more than {memory} MB of memory. Copy its text into a new document and try again.</source>
      <translation>Pembacaan “{name}” terhenti: berkas itu rusak atau memerlukan memori lebih dari {memory} MB. Salin teksnya ke dokumen baru, lalu coba lagi.</translation>
    </message>
    <message>
      <location filename="asn_desktop/texts/faults.py"></location>
      <source>Reading “{name}” took longer than {seconds} seconds and was stopped. Copy the part that is meant into a file of its own, and choose that.</source>
      <translation>Membaca “{name}” memakan waktu lebih dari {seconds} detik dan dihentikan. Salin bagian yang dimaksud ke berkas tersendiri, lalu pilih berkas itu.</translation>
    </message>
    <message>
      <location filename="asn_desktop/texts/faults.py"></location>
      <source>“{name}” could not be read because the computer could not start another process ({cause}). Close other programs and try again.</source>
      <translation>“{name}” tidak dapat dibaca karena komputer tidak dapat memulai proses lain ({cause}). Tutup program lain, lalu coba lagi.</translation>
    </message>
    <message>
      <location filename="asn_desktop/texts/faults.py"></location>
      <source>a PDF document</source>
      <translation>dokumen PDF</translation>
    </message>
    <message>
      <location filename="asn_desktop/texts/faults.py"></location>
      <source>a picture</source>
      <translation>gambar</translation>
    </message>
    <message>
      <location filename="asn_desktop/texts/faults.py"></location>
      <source>a workbook or a presentation</source>
      <translation>buku kerja atau presentasi</translation>
    </message>
    <message>
      <location filename="asn_desktop/texts/faults.py"></location>
      <source>a document of OpenDocument</source>
      <translation>dokumen OpenDocument</translation>
    </message>
    <message>
      <location filename="asn_desktop/texts/faults.py"></location>
      <source>a document in Rich Text Format</source>
      <translation>dokumen RTF</translation>
    </message>
    <message>
      <location filename="asn_desktop/texts/faults.py"></location>
      <source>an archive of files</source>
      <translation>arsip berisi berkas</translation>
    </message>
    <message>
      <location filename="asn_desktop/texts/faults.py"></location>
      <source>a program</source>
      <translation>program</translation>
    </message>
    <message>
      <location filename="asn_desktop/texts/faults.py"></location>
      <source>an XML file</source>
      <translation>berkas XML</translation>
    </message>
    <message>
      <location filename="asn_desktop/texts/reading.py"></location>
      <source>Reading {name}</source>
      <translation>Membaca {name}</translation>
    </message>
  </context>
  <context>
    <name>widgets</name>
    <message>
      <location filename="asn_desktop/widgets/compare.py"></location>
      <source>Compare</source>
      <translation>Bandingkan</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/compare.py"></location>
      <source>Field</source>
      <translation>Isian</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/compare.py"></location>
      <source>As you opened it</source>
      <translation>Saat Anda buka</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/compare.py"></location>
      <source>Stored now</source>
      <translation>Tersimpan sekarang</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/compare.py"></location>
      <source>Yours</source>
      <translation>Isian Anda</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/compare.py"></location>
      <source>Save this choice</source>
      <translation>Simpan pilihan ini</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/compare.py"></location>
      <source>Take everything of theirs</source>
      <translation>Ambil semua punya mereka</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/compare.py"></location>
      <location filename="asn_desktop/widgets/messages/__init__.py"></location>
      <location filename="asn_desktop/widgets/table_view/saved_views.py"></location>
      <source>Back</source>
      <translation>Kembali</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/compare.py"></location>
      <source>changed by the other only</source>
      <translation>hanya diubah pihak lain</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/compare.py"></location>
      <source>changed by you only</source>
      <translation>hanya Anda ubah</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/compare.py"></location>
      <source>both changed it: choose</source>
      <translation>keduanya mengubah: pilih</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/compare.py"></location>
      <source>both changed it</source>
      <translation>keduanya mengubah</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/compare.py"></location>
      <source>Both of you changed this; choose one first: {fields}.</source>
      <translation>Isian ini diubah oleh kedua pihak; pilih dulu salah satu: {fields}.</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/compare.py"></location>
      <source>{field}, yours: {value}</source>
      <translation>{field}, isian Anda: {value}</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/compare.py"></location>
      <source>{field}, stored now: {value} {by}</source>
      <translation>{field}, tersimpan sekarang: {value} {by}</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/compare.py"></location>
      <location filename="asn_desktop/widgets/history_view.py"></location>
      <location filename="asn_desktop/widgets/import_wizard/plan_table.py"></location>
      <source>(empty)</source>
      <translation>(kosong)</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/detail_tabs.py"></location>
      <location filename="asn_desktop/widgets/filters/bar.py"></location>
      <source>More</source>
      <translation>Lainnya</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/drawing_view.py"></location>
      <source>Ctrl+C copies the picture.</source>
      <translation>Ctrl+C menyalin gambar.</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/filters/bar.py"></location>
      <source>Show all</source>
      <translation>Tampilkan semua</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/filters/bar.py"></location>
      <source>Counting</source>
      <translation>Menghitung</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/filters/button.py"></location>
      <source>search in the values…</source>
      <translation>cari nilai…</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/filters/button.py"></location>
      <source>Search in the values</source>
      <translation>Cari nilai</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/filters/button.py"></location>
      <source>Counting…</source>
      <translation>Menghitung…</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/filters/button.py"></location>
      <source>Clear</source>
      <translation>Kosongkan</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/filters/button.py"></location>
      <source>{count} chosen</source>
      <translation>{count} dipilih</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/filters/button.py"></location>
      <source>No value fits.</source>
      <translation>Tidak ada nilai yang cocok.</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/filters/button.py"></location>
      <source>All</source>
      <translation>Semua</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/filters/button.py"></location>
      <source>Filter {title}</source>
      <translation>Filter {title}</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/filters/values.py"></location>
      <source>{label}, {count} records</source>
      <translation>{label}, {count} data</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/form/editors.py"></location>
      <source>{label}, required</source>
      <translation>{label}, wajib diisi</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/form/fields.py"></location>
      <source>“{text}” holds more than digits. Remove the rest.</source>
      <translation>“{text}” tidak hanya berisi angka. Hapus yang lain.</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/form/fields.py"></location>
      <source>{label} is required.</source>
      <translation>{label} wajib diisi.</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/form/fields.py"></location>
      <source>Choose one.</source>
      <translation>Pilih salah satu.</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/form/fields.py"></location>
      <source>Fill it in.</source>
      <translation>Isi dahulu.</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/form/fields.py"></location>
      <source>“{text}” was not chosen from the list.</source>
      <translation>“{text}” tidak dipilih dari daftar.</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/form/fields.py"></location>
      <source>Press the Down key and choose one, or empty the box.</source>
      <translation>Tekan tombol panah bawah dan pilih salah satu, atau kosongkan kotaknya.</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/form/record_form.py"></location>
      <source>* required</source>
      <translation>* wajib diisi</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/form/record_form.py"></location>
      <location filename="asn_desktop/widgets/messages/__init__.py"></location>
      <source>Save</source>
      <translation>Simpan</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/form/record_form.py"></location>
      <location filename="asn_desktop/widgets/messages/__init__.py"></location>
      <source>Discard</source>
      <translation>Buang</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/form/record_form.py"></location>
      <source>Changed, not saved yet</source>
      <translation>Sudah diubah, belum disimpan</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/history_view.py"></location>
      <source>History of changes</source>
      <translation>Riwayat perubahan</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/history_view.py"></location>
      <source>No changes have been recorded yet.</source>
      <translation>Belum ada perubahan yang tercatat.</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/history_view.py"></location>
      <source>Show {count} older changes</source>
      <translation>Tampilkan {count} perubahan sebelumnya</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/history_view.py"></location>
      <location filename="asn_desktop/widgets/imports_view/view.py"></location>
      <source>taken back</source>
      <translation>ditarik kembali</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/import_wizard/cells.py"></location>
      <source>yes</source>
      <translation>ya</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/import_wizard/cells.py"></location>
      <source>no</source>
      <translation>tidak</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/import_wizard/columns_page.py"></location>
      <source>All columns ({count})</source>
      <translation>Semua kolom ({count})</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/import_wizard/columns_page.py"></location>
      <source>Taken over ({count})</source>
      <translation>Diambil ({count})</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/import_wizard/columns_page.py"></location>
      <source>To be looked at ({count})</source>
      <translation>Perlu diperiksa ({count})</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/import_wizard/columns_page.py"></location>
      <source>Not taken over ({count})</source>
      <translation>Tidak diambil ({count})</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/import_wizard/columns_page.py"></location>
      <source>{taken} of {all} columns are taken over</source>
      <translation>{taken} dari {all} kolom diambil</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/import_wizard/columns_page.py"></location>
      <source>{count} to be looked at</source>
      <translation>{count} perlu diperiksa</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/import_wizard/columns_page.py"></location>
      <source>missing: {names}</source>
      <translation>belum ada: {names}</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/import_wizard/columns_page.py"></location>
      <source>Choose a sheet and the row with its headings first.</source>
      <translation>Pilih dahulu lembar dan baris judulnya.</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/import_wizard/columns_page.py"></location>
      <source>No column was found for: {names}. Choose it under “Becomes”, or give one value for all rows.</source>
      <translation>Tidak ditemukan kolom untuk: {names}. Pilih pada “Menjadi”, atau beri satu nilai untuk semua baris.</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/import_wizard/columns_page.py"></location>
      <source>remove</source>
      <translation>hapus</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/import_wizard/columns_page.py"></location>
      <source>{name}: no headings found</source>
      <translation>{name}: judul kolom tidak ditemukan</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/import_wizard/columns_page.py"></location>
      <source>{name}: {rows} rows</source>
      <translation>{name}: {rows} baris</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/import_wizard/drop_area.py"></location>
      <source>Drop the file here</source>
      <translation>Seret berkas ke sini</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/import_wizard/drop_area.py"></location>
      <source>Excel, LibreOffice, CSV, or a web page saved as .xls</source>
      <translation>Excel, LibreOffice, CSV, atau halaman web yang disimpan sebagai .xls</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/import_wizard/file_page.py"></location>
      <source>For example: Dinas Kesehatan</source>
      <translation>Misalnya: Dinas Kesehatan</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/import_wizard/file_page.py"></location>
      <source>Choose a spreadsheet</source>
      <translation>Pilih berkas Excel atau sejenisnya</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/import_wizard/file_page.py"></location>
      <source>Spreadsheets ({kinds})</source>
      <translation>Berkas tabel ({kinds})</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/import_wizard/file_page.py"></location>
      <source>All files (*)</source>
      <translation>Semua berkas (*)</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/import_wizard/file_page.py"></location>
      <source>There are no cells to paste. Mark the cells with their headings in Excel, press Ctrl+C there, and then paste here.</source>
      <translation>Tidak ada sel untuk ditempel. Tandai sel beserta judul kolomnya di Excel, tekan Ctrl+C di sana, lalu tempel di sini.</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/import_wizard/frame.py"></location>
      <location filename="asn_desktop/widgets/imports_view/view.py"></location>
      <source>File</source>
      <translation>Berkas</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/import_wizard/frame.py"></location>
      <source>Sheets and columns</source>
      <translation>Lembar dan kolom</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/import_wizard/frame.py"></location>
      <source>Names</source>
      <translation>Nama</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/import_wizard/frame.py"></location>
      <source>Preview</source>
      <translation>Pratinjau</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/import_wizard/frame.py"></location>
      <location filename="asn_desktop/widgets/import_wizard/plan_table.py"></location>
      <source>Result</source>
      <translation>Hasil</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/import_wizard/frame.py"></location>
      <location filename="asn_desktop/widgets/imports_view/undo_dialog.py"></location>
      <location filename="asn_desktop/widgets/imports_view/view.py"></location>
      <source>Close</source>
      <translation>Tutup</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/import_wizard/frame.py"></location>
      <source>Cancel import</source>
      <translation>Batalkan impor</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/import_wizard/frame.py"></location>
      <source>Stop this import? Nothing has been stored.</source>
      <translation>Hentikan impor ini? Belum ada yang disimpan.</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/import_wizard/frame.py"></location>
      <source>Stop the import</source>
      <translation>Hentikan impor</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/import_wizard/frame.py"></location>
      <source>Back to the import</source>
      <translation>Kembali ke impor</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/import_wizard/mapping_table.py"></location>
      <source>known heading</source>
      <translation>judul dikenal</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/import_wizard/mapping_table.py"></location>
      <source>same words</source>
      <translation>kata sama</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/import_wizard/mapping_table.py"></location>
      <source>similar heading</source>
      <translation>judul mirip</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/import_wizard/mapping_table.py"></location>
      <source>as last time</source>
      <translation>seperti terakhir kali</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/import_wizard/mapping_table.py"></location>
      <source>your choice</source>
      <translation>pilihan Anda</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/import_wizard/mapping_table.py"></location>
      <source>several headings for one field: choose</source>
      <translation>beberapa judul untuk satu isian: pilih</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/import_wizard/mapping_table.py"></location>
      <source>not known</source>
      <translation>tidak dikenal</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/import_wizard/mapping_table.py"></location>
      <source>left out</source>
      <translation>tidak diambil</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/import_wizard/mapping_table.py"></location>
      <source>Column</source>
      <translation>Kolom</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/import_wizard/mapping_table.py"></location>
      <source>Heading in the file</source>
      <translation>Judul dalam berkas</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/import_wizard/mapping_table.py"></location>
      <source>Samples</source>
      <translation>Contoh isi</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/import_wizard/mapping_table.py"></location>
      <source>Becomes</source>
      <translation>Menjadi</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/import_wizard/mapping_table.py"></location>
      <source>How it was found</source>
      <translation>Cara ditemukan</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/import_wizard/mapping_table.py"></location>
      <source>– not taken over –</source>
      <translation>– tidak diambil –</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/import_wizard/plan_table.py"></location>
      <source>Row</source>
      <translation>Baris</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/import_wizard/plan_table.py"></location>
      <source>Notes</source>
      <translation>Catatan</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/import_wizard/plan_table.py"></location>
      <source>changes: {fields}</source>
      <translation>berubah: {fields}</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/import_wizard/plan_table.py"></location>
      <source>{name} (new)</source>
      <translation>{name} (baru)</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/import_wizard/preview_page.py"></location>
      <source>Add new ones and change known ones</source>
      <translation>Tambah yang baru dan ubah yang sudah ada</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/import_wizard/preview_page.py"></location>
      <source>Only add new ones</source>
      <translation>Hanya tambah yang baru</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/import_wizard/preview_page.py"></location>
      <source>Only change known ones</source>
      <translation>Hanya ubah yang sudah ada</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/import_wizard/preview_page.py"></location>
      <source>Keep what is stored</source>
      <translation>Pertahankan isi tersimpan</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/import_wizard/preview_page.py"></location>
      <source>Clear what is stored</source>
      <translation>Kosongkan isi tersimpan</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/import_wizard/preview_page.py"></location>
      <source>Cause</source>
      <translation>Sebab</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/import_wizard/preview_page.py"></location>
      <location filename="asn_desktop/widgets/import_wizard/question_table.py"></location>
      <source>Rows</source>
      <translation>Baris</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/import_wizard/preview_page.py"></location>
      <source>{what}: {count}</source>
      <translation>{what}: {count}</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/import_wizard/question_table.py"></location>
      <source>In the file</source>
      <translation>Dalam berkas</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/import_wizard/question_table.py"></location>
      <source>What it is</source>
      <translation>Jenis</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/import_wizard/question_table.py"></location>
      <source>Nearest known</source>
      <translation>Nama terdekat</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/import_wizard/question_table.py"></location>
      <source>Answer</source>
      <translation>Jawaban</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/import_wizard/question_table.py"></location>
      <source>no answer: the rows are refused</source>
      <translation>belum dijawab: barisnya ditolak</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/import_wizard/question_table.py"></location>
      <source>is {name}</source>
      <translation>yaitu {name}</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/import_wizard/question_table.py"></location>
      <source>create as new</source>
      <translation>buat baru</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/import_wizard/question_table.py"></location>
      <source>leave empty</source>
      <translation>kosongkan</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/import_wizard/question_table.py"></location>
      <source>refuse the rows</source>
      <translation>tolak barisnya</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/import_wizard/rejected_file.py"></location>
      <source>pasted</source>
      <translation>tempelan</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/import_wizard/rejected_file.py"></location>
      <source>{file} - refused.xlsx</source>
      <translation>{file} - ditolak.xlsx</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/import_wizard/rejected_file.py"></location>
      <source>Save the refused rows</source>
      <translation>Simpan baris yang ditolak</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/import_wizard/result_page.py"></location>
      <source>The list has been imported.</source>
      <translation>Daftar sudah diimpor.</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/import_wizard/result_page.py"></location>
      <source>Nothing had to be changed.</source>
      <translation>Tidak ada yang perlu diubah.</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/import_wizard/result_page.py"></location>
      <location filename="asn_desktop/widgets/import_wizard/trial_rows.py"></location>
      <location filename="asn_desktop/widgets/imports_view/view.py"></location>
      <source>New</source>
      <translation>Baru</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/import_wizard/result_page.py"></location>
      <location filename="asn_desktop/widgets/import_wizard/trial_rows.py"></location>
      <location filename="asn_desktop/widgets/imports_view/view.py"></location>
      <source>Changed</source>
      <translation>Berubah</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/import_wizard/result_page.py"></location>
      <location filename="asn_desktop/widgets/import_wizard/trial_rows.py"></location>
      <location filename="asn_desktop/widgets/imports_view/view.py"></location>
      <source>Unchanged</source>
      <translation>Tetap</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/import_wizard/result_page.py"></location>
      <location filename="asn_desktop/widgets/import_wizard/trial_rows.py"></location>
      <location filename="asn_desktop/widgets/imports_view/view.py"></location>
      <source>Refused</source>
      <translation>Ditolak</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/import_wizard/result_page.py"></location>
      <source>This import can be taken back at any time, also tomorrow: open the list of imports, choose it and press “Take back…”.</source>
      <translation>Impor ini dapat ditarik kembali kapan saja, juga besok: buka daftar impor, pilih impor ini, lalu tekan “Tarik kembali…”.</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/import_wizard/result_page.py"></location>
      <source>{count} rows were refused and are not stored. Save them as a workbook, correct the marked cells there, and import that workbook.</source>
      <translation>{count} baris ditolak dan tidak disimpan. Simpan sebagai buku kerja, perbaiki sel yang ditandai di sana, lalu impor buku kerja itu.</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/import_wizard/step_bar.py"></location>
      <source>Step {number}: {title} {badge}</source>
      <translation>Langkah {number}: {title} {badge}</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/import_wizard/trial_rows.py"></location>
      <source>All rows</source>
      <translation>Semua baris</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/import_wizard/trial_rows.py"></location>
      <source>With warnings</source>
      <translation>Dengan peringatan</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/import_wizard/values_page.py"></location>
      <source>Each name below is asked once for all its rows. {open} of {all} have no answer yet; their {rows} rows would be refused.</source>
      <translation>Setiap nama di bawah ditanyakan sekali untuk semua barisnya. {open} dari {all} belum dijawab; {rows} baris dengan nama itu akan ditolak.</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/import_wizard/values_page.py"></location>
      <source>Mark a name to answer for it.</source>
      <translation>Pilih sebuah nama untuk dijawab.</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/import_wizard/values_page.py"></location>
      <source>{label}, {rows} rows · now: {answer}</source>
      <translation>{label}, {rows} baris · sekarang: {answer}</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/import_wizard/values_page.py"></location>
      <source>It is {name} ({score} %)</source>
      <translation>Yaitu {name} ({score} %)</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/import_wizard/values_page.py"></location>
      <source>{count} names</source>
      <translation>{count} nama</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/import_wizard/values_page.py"></location>
      <source>{rows} rows</source>
      <translation>{rows} baris</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/import_wizard/values_page.py"></location>
      <source>Take the nearest of each</source>
      <translation>Ambil yang terdekat untuk masing-masing</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/import_wizard/values_page.py"></location>
      <source>Take the nearest where it is alike by {score} % or more</source>
      <translation>Ambil yang terdekat bila kemiripannya {score} % atau lebih</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/import_wizard/values_page.py"></location>
      <source>Create as new: {label}</source>
      <translation>Buat baru: {label}</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/import_wizard/values_page.py"></location>
      <source>Leave empty</source>
      <translation>Kosongkan</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/import_wizard/values_page.py"></location>
      <source>Refuse the rows</source>
      <translation>Tolak barisnya</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/import_wizard/wizard.py"></location>
      <source>Import: {what}</source>
      <translation>Impor: {what}</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/import_wizard/wizard.py"></location>
      <source>Reading {file}</source>
      <translation>Membaca {file}</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/import_wizard/wizard.py"></location>
      <source>cells from the clipboard</source>
      <translation>sel dari papan klip</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/import_wizard/wizard.py"></location>
      <source>Reading the pasted cells</source>
      <translation>Membaca sel yang ditempel</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/import_wizard/wizard.py"></location>
      <source>No headings were found. Choose the sheet, mark the row that holds the headings and press “The headings are in the selected row”.</source>
      <translation>Judul kolom tidak ditemukan. Pilih lembarnya, tandai baris yang berisi judul kolom, lalu tekan “Baris terpilih adalah baris judul”.</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/import_wizard/wizard.py"></location>
      <source>Looking at the rows</source>
      <translation>Memeriksa baris</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/import_wizard/wizard.py"></location>
      <source>Looking up the names</source>
      <translation>Mencocokkan nama</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/import_wizard/wizard.py"></location>
      <source>Trying out</source>
      <translation>Menguji coba</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/import_wizard/wizard.py"></location>
      <source>Importing</source>
      <translation>Mengimpor</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/import_wizard/wizard.py"></location>
      <source>Writing the refused rows</source>
      <translation>Menulis baris yang ditolak</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/import_wizard/wizard.py"></location>
      <source>{count} refused rows are in {path}</source>
      <translation>{count} baris yang ditolak ada di {path}</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/import_wizard/wizard.py"></location>
      <source>&amp;Next</source>
      <translation>&amp;Lanjut</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/import_wizard/wizard.py"></location>
      <source>Check &amp;again</source>
      <translation>&amp;Periksa lagi</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/import_wizard/wizard.py"></location>
      <source>&amp;Import {count} rows</source>
      <translation>&amp;Impor {count} baris</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/imports_view/undo_dialog.py"></location>
      <source>Take an import back</source>
      <translation>Tarik kembali impor</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/imports_view/undo_dialog.py"></location>
      <source>Records that are kept</source>
      <translation>Data yang dipertahankan</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/imports_view/undo_dialog.py"></location>
      <source>&amp;Copy the list</source>
      <translation>&amp;Salin daftar</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/imports_view/undo_dialog.py"></location>
      <source>&amp;Take back</source>
      <translation>&amp;Tarik kembali</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/imports_view/undo_dialog.py"></location>
      <source>Keep the import</source>
      <translation>Pertahankan impor</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/imports_view/undo_dialog.py"></location>
      <source>Take back the import of {file}?</source>
      <translation>Tarik kembali impor {file}?</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/imports_view/undo_dialog.py"></location>
      <location filename="asn_desktop/widgets/imports_view/view.py"></location>
      <source>pasted cells</source>
      <translation>sel tempelan</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/imports_view/undo_dialog.py"></location>
      <source>It was made on {when}. {added} records that it added go; {changed} records that it changed get their earlier values back. Records that somebody has edited since are kept as they are and listed. Taking back can itself be undone.</source>
      <translation>Impor dilakukan pada {when}. {added} data yang ditambahkannya akan dihapus; {changed} data yang diubahnya kembali ke nilai semula. Data yang sudah diubah orang sesudahnya dibiarkan dan disebutkan. Penarikan ini dapat diurungkan.</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/imports_view/undo_dialog.py"></location>
      <source>Looking what would change</source>
      <translation>Memeriksa apa yang akan berubah</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/imports_view/undo_dialog.py"></location>
      <source>{reversed} records would go back, {kept} would be kept.</source>
      <translation>{reversed} data akan ditarik kembali, {kept} dibiarkan.</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/imports_view/undo_dialog.py"></location>
      <source>Taking the import back</source>
      <translation>Menarik kembali impor</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/imports_view/undo_dialog.py"></location>
      <source>The import has been taken back.</source>
      <translation>Impor sudah ditarik kembali.</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/imports_view/undo_dialog.py"></location>
      <source>The records below were edited since and stay as they are.</source>
      <translation>Data di bawah sudah diubah sesudahnya dan dibiarkan apa adanya.</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/imports_view/undo_dialog.py"></location>
      <source>{reversed} records went back, {kept} were kept.</source>
      <translation>{reversed} data sudah ditarik kembali, {kept} dibiarkan.</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/imports_view/view.py"></location>
      <source>When</source>
      <translation>Waktu</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/imports_view/view.py"></location>
      <source>What</source>
      <translation>Jenis data</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/imports_view/view.py"></location>
      <source>Sender</source>
      <translation>Pengirim</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/imports_view/view.py"></location>
      <source>Who</source>
      <translation>Oleh</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/imports_view/view.py"></location>
      <location filename="asn_desktop/widgets/print_preview/window.py"></location>
      <source>State</source>
      <translation>Keadaan</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/imports_view/view.py"></location>
      <source>Imports</source>
      <translation>Impor</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/imports_view/view.py"></location>
      <source>&amp;Take back…</source>
      <translation>&amp;Tarik kembali…</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/imports_view/view.py"></location>
      <source>Reading the list of imports</source>
      <translation>Membaca daftar impor</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/imports_view/view.py"></location>
      <source>Imports: {count}, newest first</source>
      <translation>Impor: {count}, yang terbaru di atas</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/imports_view/view.py"></location>
      <source>Nothing has been imported yet.</source>
      <translation>Belum ada yang diimpor.</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/jobs.py"></location>
      <source>Progress</source>
      <translation>Kemajuan</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/jobs.py"></location>
      <source>Cancel</source>
      <translation>Batalkan</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/jobs.py"></location>
      <source>{title} · {done} of {total}</source>
      <translation>{title} · {done} dari {total}</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/jobs.py"></location>
      <source>Stopping…</source>
      <translation>Menghentikan…</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/messages/__init__.py"></location>
      <source>The program made a mistake of its own and did not finish this step. What was saved before is safe. Try again; if it happens again, send the report to whoever looks after the program.</source>
      <translation>Terjadi kesalahan pada program sehingga langkah ini tidak selesai. Yang sudah disimpan sebelumnya aman. Coba lagi; bila terulang, kirim laporannya kepada pengelola program.</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/messages/__init__.py"></location>
      <location filename="asn_desktop/widgets/working_dialog.py"></location>
      <source>Personnel office</source>
      <translation>Kantor Kepegawaian</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/messages/__init__.py"></location>
      <source>There are changes that are not saved.</source>
      <translation>Ada perubahan yang belum disimpan.</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/messages/notes.py"></location>
      <source>Close this note</source>
      <translation>Tutup catatan ini</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/operation_view.py"></location>
      <source>The operation and its changes</source>
      <translation>Operasi dan perubahannya</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/operation_view.py"></location>
      <source>Choose a row to read the whole operation here.</source>
      <translation>Pilih satu baris untuk membaca seluruh operasi di sini.</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/operation_view.py"></location>
      <source>… and {count} more changes; the list shows all of them.</source>
      <translation>… dan {count} perubahan lagi; daftar memuat semuanya.</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/page.py"></location>
      <source>Widen the detail</source>
      <translation>Lebarkan rincian</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/page.py"></location>
      <source>Hide the detail</source>
      <translation>Sembunyikan rincian</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/page_work.py"></location>
      <source>Stopped. Nothing was changed.</source>
      <translation>Dihentikan. Tidak ada yang berubah.</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/passphrase.py"></location>
      <source>Hide the passphrase</source>
      <translation>Sembunyikan kata sandi</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/passphrase.py"></location>
      <source>Show the passphrase</source>
      <translation>Tampilkan kata sandi</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/passphrase.py"></location>
      <source>Caps Lock seems to be on.</source>
      <translation>Caps Lock tampaknya menyala.</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/print_preview/pages_view.py"></location>
      <source>Page {page} of {count}</source>
      <translation>Halaman {page} dari {count}</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/print_preview/pages_view.py"></location>
      <source>Drawing the page</source>
      <translation>Menggambar halaman</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/print_preview/printing.py"></location>
      <source>There is nothing to print: the document does not have these pages.</source>
      <translation>Tidak ada yang dicetak: naskah tidak mempunyai halaman itu.</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/print_preview/printing.py"></location>
      <location filename="asn_desktop/widgets/print_preview/window.py"></location>
      <source>Printing</source>
      <translation>Mencetak</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/print_preview/printing.py"></location>
      <source>The printer does not take the job. See that it is switched on and has paper, or choose another printer.</source>
      <translation>Pencetak tidak menerima pekerjaan ini. Pastikan pencetak menyala dan ada kertasnya, atau pilih pencetak lain.</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/print_preview/window.py"></location>
      <source>Print preview: {title}</source>
      <translation>Pratinjau cetak: {title}</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/print_preview/window.py"></location>
      <source>Print preview</source>
      <translation>Pratinjau cetak</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/print_preview/window.py"></location>
      <source>Print…</source>
      <translation>Cetak…</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/print_preview/window.py"></location>
      <source>Save as PDF…</source>
      <translation>Simpan sebagai PDF…</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/print_preview/window.py"></location>
      <source>Portrait</source>
      <translation>Tegak</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/print_preview/window.py"></location>
      <source>Landscape</source>
      <translation>Mendatar</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/print_preview/window.py"></location>
      <source>More tools</source>
      <translation>Alat lain</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/print_preview/window.py"></location>
      <source>Previous page</source>
      <translation>Halaman sebelumnya</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/print_preview/window.py"></location>
      <source>Next page</source>
      <translation>Halaman berikutnya</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/print_preview/window.py"></location>
      <source>Page</source>
      <translation>Halaman</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/print_preview/window.py"></location>
      <source>Smaller</source>
      <translation>Perkecil</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/print_preview/window.py"></location>
      <source>Larger</source>
      <translation>Perbesar</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/print_preview/window.py"></location>
      <source>Fit width</source>
      <translation>Selebar jendela</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/print_preview/window.py"></location>
      <source>Fit page</source>
      <translation>Sehalaman penuh</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/print_preview/window.py"></location>
      <source>Making the pages…</source>
      <translation>Membuat halaman…</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/print_preview/window.py"></location>
      <source>Making the pages</source>
      <translation>Membuat halaman</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/print_preview/window.py"></location>
      <source>of {count}</source>
      <translation>dari {count}</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/print_preview/window.py"></location>
      <source>Page {page} of {count} · {paper}</source>
      <translation>Halaman {page} dari {count} · {paper}</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/print_preview/window.py"></location>
      <source>Saved as {file}.</source>
      <translation>Disimpan sebagai {file}.</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/print_preview/window.py"></location>
      <source>Saving</source>
      <translation>Menyimpan</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/print_preview/window.py"></location>
      <source>The pages are on their way to the printer.</source>
      <translation>Halaman sedang dikirim ke pencetak.</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/print_preview/window.py"></location>
      <source>Printing was stopped.</source>
      <translation>Pencetakan dihentikan.</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/print_preview/window.py"></location>
      <source>Save as PDF</source>
      <translation>Simpan sebagai PDF</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/print_preview/window.py"></location>
      <source>PDF documents (*.pdf)</source>
      <translation>Dokumen PDF (*.pdf)</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/reference_edit.py"></location>
      <source>Type to search…</source>
      <translation>Ketik untuk mencari…</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/reference_edit.py"></location>
      <source>Records found</source>
      <translation>Data yang ditemukan</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/reference_edit.py"></location>
      <source>Search</source>
      <translation>Cari</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/reference_edit.py"></location>
      <source>Nothing found. Type less or otherwise.</source>
      <translation>Tidak ditemukan. Ketik lebih sedikit atau kata lain.</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/table_model/model.py"></location>
      <location filename="asn_desktop/widgets/table_model/row_cache.py"></location>
      <source>Reading the list</source>
      <translation>Membaca daftar</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/table_view/chooser.py"></location>
      <location filename="asn_desktop/widgets/table_view/record_table.py"></location>
      <source>Columns</source>
      <translation>Kolom</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/table_view/chooser.py"></location>
      <source>Up</source>
      <translation>Naik</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/table_view/chooser.py"></location>
      <source>Down</source>
      <translation>Turun</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/table_view/chooser.py"></location>
      <source>As before</source>
      <translation>Kembali ke awal</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/table_view/chooser.py"></location>
      <source>The columns as the program shows them at first</source>
      <translation>Kolom seperti semula ditampilkan program</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/table_view/chooser.py"></location>
      <source>Tick what is to be seen; drag to move.</source>
      <translation>Centang yang akan ditampilkan; seret untuk memindahkan.</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/table_view/copying.py"></location>
      <source>{count} rows are too many to copy (at most {most}). Export them to a file instead.</source>
      <translation>{count} baris terlalu banyak untuk disalin (paling banyak {most}). Ekspor saja ke berkas.</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/table_view/copying.py"></location>
      <source>Copying</source>
      <translation>Menyalin</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/table_view/copying.py"></location>
      <source>{count} rows copied.</source>
      <translation>{count} baris disalin.</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/table_view/empty.py"></location>
      <source>Clear search and filters</source>
      <translation>Kosongkan pencarian dan filter</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/table_view/empty.py"></location>
      <source>Nothing fits the search and the filters.</source>
      <translation>Tidak ada yang cocok dengan pencarian dan filter.</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/table_view/menus.py"></location>
      <source>Copy</source>
      <translation>Salin</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/table_view/menus.py"></location>
      <source>Copy with headings</source>
      <translation>Salin dengan judul kolom</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/table_view/menus.py"></location>
      <source>Copy this cell</source>
      <translation>Salin sel ini</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/table_view/menus.py"></location>
      <source>Hide this column</source>
      <translation>Sembunyikan kolom ini</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/table_view/menus.py"></location>
      <source>Columns…</source>
      <translation>Kolom…</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/table_view/menus.py"></location>
      <source>Sort by {column}, upwards</source>
      <translation>Urutkan menurut {column}, naik</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/table_view/menus.py"></location>
      <source>Sort by {column}, downwards</source>
      <translation>Urutkan menurut {column}, turun</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/table_view/record_table.py"></location>
      <source>What is seen</source>
      <translation>Yang terlihat</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/table_view/record_table.py"></location>
      <source>There is nothing here yet.</source>
      <translation>Belum ada isinya.</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/table_view/record_table.py"></location>
      <source>Which columns are seen, and in which order</source>
      <translation>Kolom yang ditampilkan dan urutannya</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/table_view/record_table.py"></location>
      <source>search “{text}”</source>
      <translation>pencarian “{text}”</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/table_view/record_table.py"></location>
      <source>the first {count}, counting the rest…</source>
      <translation>{count} yang pertama, sisanya sedang dihitung…</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/table_view/record_table.py"></location>
      <source>Reading the list…</source>
      <translation>Membaca daftar…</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/table_view/record_table.py"></location>
      <source>{count} of {total} {noun}</source>
      <translation>{count} dari {total} {noun}</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/table_view/record_table.py"></location>
      <source>{count} selected</source>
      <translation>{count} terpilih</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/table_view/saved_views.py"></location>
      <source>Views</source>
      <translation>Tampilan</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/table_view/saved_views.py"></location>
      <source>Saved search, filters, order and columns</source>
      <translation>Pencarian, filter, urutan, dan kolom yang disimpan</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/table_view/saved_views.py"></location>
      <source>Standard view</source>
      <translation>Tampilan baku</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/table_view/saved_views.py"></location>
      <source>Save as a new view…</source>
      <translation>Simpan sebagai tampilan baru…</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/table_view/saved_views.py"></location>
      <source>Save changes to “{name}”</source>
      <translation>Simpan perubahan “{name}”</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/table_view/saved_views.py"></location>
      <source>Rename “{name}”…</source>
      <translation>Ganti nama “{name}”…</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/table_view/saved_views.py"></location>
      <source>Delete “{name}”</source>
      <translation>Hapus “{name}”</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/table_view/saved_views.py"></location>
      <source>Name of the view</source>
      <translation>Nama tampilan</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/table_view/saved_views.py"></location>
      <source>Delete the view “{name}”?</source>
      <translation>Hapus tampilan “{name}”?</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/table_view/saved_views.py"></location>
      <source>Delete</source>
      <translation>Hapus</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/table_view/saved_views.py"></location>
      <source>There is a view “{name}” already. Replace it?</source>
      <translation>Tampilan “{name}” sudah ada. Ganti?</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/table_view/saved_views.py"></location>
      <source>Replace</source>
      <translation>Ganti</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/table_view/search_box.py"></location>
      <source>search…</source>
      <translation>cari…</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/table_view/search_box.py"></location>
      <source>Search in the list</source>
      <translation>Cari dalam daftar</translation>
    </message>
    <message>
      <location filename="asn_desktop/widgets/table_view/search_box.py"></location>
      <source>Clear the search</source>
      <translation>Kosongkan pencarian</translation>
    </message>
  </context>
</TS>
