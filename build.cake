// dotnet tool restore && dotnet cake [--target Lint|Build|Test|Nightly|Accept|Publish|TestPublished]
var target = Argument("target", "Default");
var solution = "CourseKit.sln";

Task("Lint")
    .Does(() => Run("format", $"{solution} --verify-no-changes --severity warn"));

Task("Build")
    .Does(() => DotNetBuild(solution, new DotNetBuildSettings { NoLogo = true }));

Task("Test")
    .IsDependentOn("Build")
    .Does(() => DotNetTest(solution, new DotNetTestSettings { NoBuild = true, NoLogo = true }));

// What takes too long for every change: the soak's other seeds.
Task("Nightly")
    .IsDependentOn("Build")
    .Does(() => DotNetTest("tests/CourseKit.Export.Tests", new DotNetTestSettings
    {
        NoBuild = true,
        NoLogo = true,
        Filter = "FullyQualifiedName~SoakTests",
        EnvironmentVariables = new Dictionary<string, string> { ["COURSEKIT_NIGHTLY"] = "1" },
    }));

// Takes every received snapshot for the verified one.
Task("Accept")
    .Does(() =>
    {
        foreach (var received in GetFiles("tests/**/*.received*").Concat(GetFiles("course/**/*.received*")))
        {
            var name = received.GetFilename().FullPath;
            var at = name.LastIndexOf(".received", StringComparison.Ordinal);
            var verified = received.GetDirectory().CombineWithFilePath(
                name.Substring(0, at) + ".verified" + name.Substring(at + ".received".Length));
            if (FileExists(verified)) DeleteFile(verified);
            MoveFile(received, verified);
            Information("Accepted {0}", verified.FullPath);
        }
    });

// Compiled ahead of time, because a command that starts at once is used more often. The linker is clang or gcc, with zlib1g-dev.
Task("Publish")
    .Does(() =>
    {
        var printed = new List<string>();
        var exit = StartProcess("dotnet", new ProcessSettings
        {
            Arguments = "publish src/CourseKit.Cli/CourseKit.Cli.csproj --configuration Release --runtime linux-x64 --output artifacts/coursekit --nologo -property:Native=true",
            RedirectStandardOutput = true,
            RedirectedStandardOutputHandler = line =>
            {
                if (line is null) return line;
                printed.Add(line);
                Console.WriteLine(line);
                return line;
            },
        });
        if (exit != 0) throw new CakeException($"dotnet publish ended with {exit}.");
        CheckNativeWarnings(printed);
    });

// The tests of the command line again, with the published binary in the place of the build's.
Task("TestPublished")
    .IsDependentOn("Publish")
    .Does(() => DotNetTest("tests/CourseKit.Cli.Tests", new DotNetTestSettings
    {
        NoLogo = true,
        EnvironmentVariables = new Dictionary<string, string> { ["COURSEKIT_BINARY"] = MakeAbsolute(File("artifacts/coursekit/coursekit")).FullPath },
    }));

Task("Default")
    .IsDependentOn("Lint")
    .IsDependentOn("Test");

RunTarget(target);

void Run(string command, string arguments)
{
    var exit = StartProcess("dotnet", $"{command} {arguments}");
    if (exit != 0) throw new CakeException($"dotnet {command} ended with {exit}.");
}

// Every warning of the native compiler is named in a file with the reason, and every line of that file is needed.
void CheckNativeWarnings(List<string> printed)
{
    // Nothing has changed since the last time, when it was looked at.
    if (!printed.Any(line => line.Contains("Generating native code", StringComparison.Ordinal))) return;
    const string Names = "src/CourseKit.Cli/native-warnings.txt";
    var named = System.IO.File.ReadLines(Names).Where(line => line.Length > 0 && line[0] != '#')
        .Select(line => string.Join(' ', line.Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(2))).ToHashSet(StringComparer.Ordinal);
    var warnings = printed.Select(line => (Line: line, Found: System.Text.RegularExpressions.Regex.Match(line, "warning (IL[0-9]+): (?:Assembly '([^']+)'|([^<(' ]+))")))
        .Where(one => one.Found.Success)
        .Select(one => (one.Line, Name: $"{one.Found.Groups[1].Value} {one.Found.Groups[2].Value}{one.Found.Groups[3].Value}".TrimEnd('.'))).ToList();
    var others = warnings.Where(warning => !named.Contains(warning.Name)).Select(warning => $"Not named in {Names}: {warning.Line}");
    var unused = named.Except(warnings.Select(warning => warning.Name)).Select(name => $"{Names} names {name}, of which nothing warns.");
    var problems = others.Concat(unused).ToList();
    if (problems.Count == 0) return;
    // So that it is compiled, and looked at, the next time too.
    DeleteDirectory("src/CourseKit.Cli/obj/Release/net10.0/linux-x64/native", new DeleteDirectorySettings { Recursive = true });
    throw new CakeException(string.Join(Environment.NewLine, problems));
}
