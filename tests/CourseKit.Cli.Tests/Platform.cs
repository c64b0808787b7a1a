// Some of these tests set permissions and limits through a Unix shell.
[assembly: System.Runtime.Versioning.UnsupportedOSPlatform("windows")]
