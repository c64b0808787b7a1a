using System.Diagnostics;
using System.Text.Json;

namespace CourseKit.Anki.Tests;

[CollectionDefinition(Name)]
public sealed class AnkiTests : ICollectionFixture<AnkiProcess>
{
    public const string Name = "Anki";
}

/// <summary>
/// One Anki for all tests (<c>tests/anki/learner.py</c>), started when the first needs it. It has one collection at a time.
/// </summary>
public sealed class AnkiProcess : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("coursekit-anki-");
    private readonly Lazy<Process> _process;
    private int _files;

    public AnkiProcess() => _process = new Lazy<Process>(Start);

    /// <summary>A learner with an empty collection, in the place of the one before.</summary>
    internal Learner NewLearner()
    {
        Ask("begin");
        return new Learner(this);
    }

    /// <summary>Writes a file for Anki to read.</summary>
    internal string Keep(string name, byte[] bytes)
    {
        var path = Path.Combine(_folder.CreateSubdirectory($"{_files++}").FullName, name);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    internal JsonElement Ask(string what, params (string Name, object Value)[] arguments)
    {
        var command = arguments.Prepend(("do", what)).ToDictionary(argument => argument.Item1, argument => argument.Item2);
        _process.Value.StandardInput.WriteLine(JsonSerializer.Serialize(command));
        _process.Value.StandardInput.Flush();
        var answer = Read(_process.Value);
        Assert.False(answer.ValueKind == JsonValueKind.Object && answer.TryGetProperty("error", out _), $"{answer}");
        return answer;
    }

    internal T Ask<T>(string what, params (string Name, object Value)[] arguments) =>
        Ask(what, arguments).Deserialize<T>(JsonSerializerOptions.Web)!;

    public void Dispose()
    {
        if (_process.IsValueCreated) _process.Value.Stop();
        _folder.Delete(recursive: true);
    }

    private Process Start()
    {
        string[] arguments = [Repository.At("tests", "anki", "learner.py"), _folder.FullName];
        return Process.Start(new ProcessStartInfo(AnkiInstallation.Python!, arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        })!;
    }

    private static JsonElement Read(Process process) =>
        JsonDocument.Parse(process.StandardOutput.ReadLine() ?? throw new InvalidOperationException("Anki has ended.")).RootElement;
}
