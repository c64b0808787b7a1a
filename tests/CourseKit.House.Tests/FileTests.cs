namespace CourseKit.House.Tests;

public sealed class FileTests
{
    [Fact]
    public void The_top_level_is_fixed()
    {
        string[] allowed = ["src", "tests", "course", "templates", "findings", "build.cake", "CourseKit.sln", "README.md", "CONTRIBUTING.md", "CHANGELOG.md", "LICENSE",
            "Directory.Build.props", "Directory.Build.targets", "Directory.Packages.props", "global.json", "nuget.config"];
        string[] hidden = [".ci", ".config", ".editorconfig", ".gitattributes", ".github", ".gitignore"];
        string[] made = ["artifacts", "TestResults", ".git", ".vs", ".vscode", ".idea"];

        var names = Directory.EnumerateFileSystemEntries(Repository.Root).Select(path => Path.GetFileName(path)!);

        Assert.Empty(names.Except(allowed).Except(hidden).Except(made));
    }

    [Fact]
    public void No_code_file_is_longer_than_300_lines()
    {
        var files = Repository.Files("src", "*.cs").Concat(Repository.Files("tests", "*.cs"));

        var wrong = files.Where(path => Repository.Read(path).Split('\n').Length > 301).ToList();

        Assert.Empty(wrong);
    }

    [Fact]
    public void Lock_files_carry_no_download_addresses()
    {
        var locks = Repository.Files("", "packages.lock.json").Concat(Repository.Files("", "package-lock.json"));

        var wrong = locks.Where(path => Repository.Read(path).Contains("\"resolved\": \"http", StringComparison.Ordinal)).ToList();

        Assert.Empty(wrong);
    }

    [Fact]
    public void Every_project_is_in_the_solution()
    {
        var solution = Repository.Read("CourseKit.sln").Replace('\\', '/');
        var projects = Repository.Files("src", "*.csproj").Concat(Repository.Files("tests", "*.csproj"));

        var wrong = projects.Where(path => !solution.Contains($"\"{path}\"", StringComparison.Ordinal)).ToList();

        Assert.Empty(wrong);
    }

    /// <summary>Commands that use the network are few, and none does so unasked: what connects is read in one place.</summary>
    [Fact]
    public void The_network_is_used_in_one_folder()
    {
        string[] signs = ["HttpClient", "SocketsHttpHandler", "System.Net.Sockets", "TcpClient", "WebRequest", "Dns."];
        var files = Repository.Files("src", "*.cs").Where(path => !path.StartsWith("src/CourseKit.Build/Web/", StringComparison.Ordinal));

        var wrong = files.Where(path => signs.Any(Repository.Read(path).Contains)).ToList();

        Assert.Empty(wrong);
    }

    /// <summary>So that every run tries the same values, and as many more as COURSEKIT_FUZZ says.</summary>
    [Fact]
    public void Random_values_come_from_Property()
    {
        string[] others = ["Check.One(", "Check.Quick", ".QuickCheck", ".Check(Config", "Gen.Sample(", "new Random()", "Random.Shared"];
        var files = Repository.Files("tests", "*.cs").Except(["tests/Shared/Property.cs", "tests/CourseKit.House.Tests/FileTests.cs"]);

        var wrong = files.Where(path => others.Any(Repository.Read(path).Contains)).ToList();

        Assert.Empty(wrong);
    }
}
