using System.Text;
using CourseKit.Syntax;

namespace CourseKit.Build;

/// <summary>
/// Writes fixed files of a course: each as a whole or not at all, with its permissions, its byte order mark and every byte outside the
/// edits. Only files of the course are written, never what a link in it leads to outside, and only when they still are what was checked.
/// </summary>
internal static class FixWriter
{
    private const string Changed = "it has changed since it was read";

    private static readonly byte[] _mark = [0xEF, 0xBB, 0xBF];

    /// <returns>Null when the file was written; else why not.</returns>
    public static Diagnostic? Write(CoursePlace place, FileFix plan)
    {
        var full = Path.GetFullPath(plan.Path, place.Folder);
        var root = RealPath.Of(place.Folder) ?? place.Folder;
        if (RealPath.Of(full) is not { } real || !PathRelation.IsInside(real, root) || !File.Exists(real))
        {
            return FixNotWritten.At(plan.Path, "it does not lie in the course");
        }

        try
        {
            using (new FileStream(real, FileMode.Open, FileAccess.Write, FileShare.ReadWrite))
            {
                // Opened only to learn whether it may be written: a file that is put in its place would not ask.
            }

            var bytes = File.ReadAllBytes(real);
            var read = TextFileReader.Decode(bytes, plan.Path);
            if (read.Problem is not null || read.Text?.Text != plan.Source.Text) return FixNotWritten.At(plan.Path, Changed);
            byte[] next = [.. bytes.AsSpan().StartsWith(_mark) ? _mark : [], .. Encoding.UTF8.GetBytes(plan.NewText())];
            WholeFile.Replace(real, next, check: () =>
            {
                if (!File.ReadAllBytes(real).AsSpan().SequenceEqual(bytes)) throw new IOException(Changed);
            });
            return null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return FixNotWritten.At(
                plan.Path, exception is UnauthorizedAccessException ? "access is denied" : exception.Message.TrimEnd('.'));
        }
    }
}
