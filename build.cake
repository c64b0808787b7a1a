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

// Compiled ahead of time, because a command that starts at once is used more often. The linker is gcc or clang, with zlib1g-dev.
Task("Publish")
    .Does(() => DotNetPublish("src/CourseKit.Cli/CourseKit.Cli.csproj", new DotNetPublishSettings
    {
        Configuration = "Release",
        Runtime = "linux-x64",
        MSBuildSettings = new DotNetMSBuildSettings().WithProperty("Native", "true"),
        OutputDirectory = "artifacts/coursekit",
        NoLogo = true,
    }));

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
