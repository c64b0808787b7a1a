using System.Text;
using CourseKit.Model;
using CourseKit.Syntax;

namespace CourseKit.Build;

/// <param name="Changes">What was done, or was there already; a sentence each.</param>
/// <param name="Problem">Null when git merges the lock from now on.</param>
public sealed record MergeDriverResult(IReadOnlyList<string> Changes, Diagnostic? Problem);

/// <summary>Has git merge the lock of a course by <c>coursekit lock merge</c>.</summary>
public static class MergeDriver
{
    /// <summary>The name of the driver in git's attributes and configuration.</summary>
    public const string Name = "coursekit-lock";

    private const string AttributesFile = ".gitattributes";
    private const string Setting = $"merge.{Name}";
    private const string Line = $"{IdentityLock.FileName} merge={Name}";

    /// <summary>Changes only what is not so yet, in the course folder and in the configuration of its repository.</summary>
    /// <param name="command">What git is to run, its arguments included.</param>
    public static MergeDriverResult Install(CoursePlace place, string command, CancellationToken cancellation = default)
    {
        var attributes = DiagnosticReport.Display(place.Display, AttributesFile);
        var (repository, reason) = GitRepository.Open(place.Folder, cancellation);
        if (repository is null)
        {
            return new MergeDriverResult([], NoRepository.At(DiagnosticReport.Display(place.Display, IdentityLock.FileName), reason));
        }

        var changes = new List<string>();
        if (repository.AttributeOf(IdentityLock.FileName, "merge") == Name)
        {
            changes.Add($"{attributes}: names the lock file already");
        }
        else
        {
            if (Append(Path.Combine(place.Folder, AttributesFile)) is { } problem) return Failed(attributes, problem);
            if (repository.AttributeOf(IdentityLock.FileName, "merge") is var other && other != Name)
            {
                return Failed(
                    attributes, $"another rule of git's attributes gives the lock file {(other is null ? "no merge" : $"merge={other}")}");
            }

            changes.Add($"{attributes}: written");
        }

        (string Name, string Value)[] settings =
            [($"{Setting}.name", "CourseKit's lock file, prompt by prompt"), ($"{Setting}.driver", command)];
        foreach (var (name, value) in settings)
        {
            if (repository.SettingOf(name) == value)
            {
                changes.Add($"git config {name}: set already");
                continue;
            }

            if (repository.Set(name, value) is { } problem) return Failed("git config", problem);
            changes.Add($"git config {name}: set");
        }

        return new MergeDriverResult(changes, null);

        MergeDriverResult Failed(string what, string why) => new(changes, MergeDriverNotInstalled.At(what, why));
    }

    /// <returns>Null when the line was added; else why not.</returns>
    private static string? Append(string path)
    {
        // Git reads no link of this name.
        if (new FileInfo(path) is { LinkTarget: not null } or { Exists: false, Attributes: not (FileAttributes)(-1) })
        {
            return "it is no file";
        }

        try
        {
            var old = File.Exists(path) ? File.ReadAllBytes(path) : [];
            var text = Encoding.UTF8.GetBytes((old.Length > 0 && old[^1] != '\n' ? "\n" : "") + Line + "\n");
            WholeFile.Replace(path, [.. old, .. text], check: static () => { });
            return null;
        }
        catch (Exception exception) when (OutputFailure.ReasonOf(exception) is not null)
        {
            return OutputFailure.ReasonOf(exception);
        }
    }
}
